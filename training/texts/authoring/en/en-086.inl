id: en-086
language: en
genre: interview
written: 2026-11-28
usage: South Africa
=== text
VOICES OF THE VALLEY, community radio, Doringkraal
Host: Busi Madonsela. Guest: Memory Chikwanha, who packed oranges at Rietvlakte farm.

{s1|BUSI}{q1|:} {c1|Sisi, before the lorry, there was the cold room. Tell us.}

{s2|MEMORY}{q2|:} {c2|Eish. Somebody's phone was gone. {p2|The security}, with red dogs, {a2|put {n2|fourteen} of {v2,v3|us} in the cold room} and turned the handle. {a3|No water}, {t3|till Sunday}. We licked the boxes. I still can't smell oranges.}

{s4|BUSI}{q4|:} {c4|We have Mr Kobus Steyn-Maritz, the packhouse manager, on the line. Sir, were {v4|people} {a4|locked in}?}

{s5|STEYN-MARITZ}{q5|:} {c5|Look, I wouldn't call it that. They were asked to wait, in a room which happens to close. There was a tap right outside.}

{s6|MEMORY}{q6|:} {c6|Outside!}

{s7|BUSI}{q7|:} {c7|And then the police came?}

{s8|MEMORY}{q8|:} {c8|Police, no. {p8|A bakkie with boards on the sides} {a8|fetched} {v8|my brother-in-law Tapiwa} {t8|that night}. {b8|I saw} his white gumboots over the tailgate. {t9|Seven weeks} now and {a9|not one office knows the name}.}

{s10|STEYN-MARITZ}{q10|:} {c10|{c11|He took his pay and left for Joburg}, {q11|according to} {s11|my foreman}. That's all I can give you. {s12|I}'d {q12|rather not get into} {c12|the bakkie}, there's a case.}

{s13|BUSI}{q13|:} {c13|Memory, and you yourself?}

{s14|MEMORY}{q14|:} {c14|{v14|Me} they {a14|threw over} at {l14|Beitkop bridge} on {t14|the Tuesday}, with my child's clinic card, and my permit is good until 2028! {s15|The lady from Home Affairs} {q15|said} {c15|the stamp looks funny}. {a16|No paper, no court}. I walked back through the river, it was low.}

{s17|BUSI}{q17|:} {c17|{d18|Last month} {s18|you} {q18|told} us {c18|soldiers were there at the bridge}.}

{s19|MEMORY}{q19|:} {c19|I said soldiers? No, take out the soldiers. It was only that lady and a driver.}

{s20|STEYN-MARITZ}{q20|:} {c20|Can I just say, I'm not proud of that weekend. {k20|If she brings me the slips} I will pay her for every box.}

{s21|BUSI}{q21|:} {c21|Twenty-two degrees in Doringkraal, fruit-fly warning in force. After the break: netball.}
=== attributions
1: asserts unknown direct person opinion; name=Busi Madonsela; role=host
2: asserts victim direct person account; name=Memory Chikwanha; role=packer
4: - - direct person -; name=Busi Madonsela; role=host; question
5: denies unknown direct person account; name=Kobus Steyn-Maritz; role=packhouse manager; specific; refers=a2,a3
6: asserts victim direct person account; name=Memory Chikwanha; role=packer; refers=a3
7: - - direct person -; name=Busi Madonsela; role=host; question
8: asserts eyewitness direct person account; name=Memory Chikwanha; role=packer
10: denies heard_from direct person account; name=Kobus Steyn-Maritz; role=packhouse manager; informant=his foreman; relay=11; refers=a8
11: denies unknown indirect unnamed account; name=the foreman; refers=a8,a9
12: declines unknown direct person account; name=Kobus Steyn-Maritz; role=packhouse manager; refers=a8
13: - - direct person -; name=Busi Madonsela; role=host; question
14: asserts victim direct person account; name=Memory Chikwanha; role=packer
15: doubts unknown indirect unnamed account; name=the lady from Home Affairs
17: asserts unknown direct person relay; name=Busi Madonsela; role=host; relay=18
18: asserts eyewitness indirect person account; name=Memory Chikwanha; role=packer; refers=a14
19: retracts eyewitness direct person account; name=Memory Chikwanha; role=packer; refers=a14
20: offers unknown direct person account; name=Kobus Steyn-Maritz; role=packhouse manager
21: asserts unknown direct person account; name=Busi Madonsela; role=host
=== acts
a2: arbitrary_detention affirmed in 2; victims=Memory Chikwanha; count=14
a3: denial_of_food_or_water affirmed in 2; victims=Memory Chikwanha; count=14
a4: detention possible in 4
a8: abduction affirmed in 8; victims=Tapiwa
a9: enforced_disappearance affirmed in 8; basis=relative; victims=Tapiwa
a14: deportation affirmed in 14; victims=Memory Chikwanha
a16: denial_of_due_process affirmed in 14; victims=Memory Chikwanha
