id: en-134
language: en
genre: interview
written: 2026-11-28
usage: Zimbabwe
=== text
PARLIAMENT – PORTFOLIO COMMITTEE ON LANDS AND SETTLEMENT
Evidence on the Chidamoyo Citrus Estate. Verbatim, unrevised. Second sitting, {d1|17 November}

{s1|THE CHAIRPERSON}{q1|:} {c1|You are under oath, Mbuya. Take us to the morning of the eviction.}

{s2|MBUYA RUNESU}{q2|:} {c2|I was shelling nuts. {p2|The estate guards and the Support Unit} came with two tractors. They hitched a chain to my kitchen hut and {a2|pulled it over} with the pots inside. {n3|Forty-four} {v3|homesteads} were {a3|chased to the road} before the sun was here, like this.}

{s4|HON. ZVOMUYA}{q4|:} {c4|I declare an interest, Chair. My uncle grew tobacco next door. Mbuya, did they {a4|beat} {v4|people}?}

{s5|MBUYA RUNESU}{q5|:} {c5|I did not see a stick. {p5|They} {a5|made {v5|the men} lift one leg and look at the sun}, and whoever put it down lost a goat.}

{s6|THE CHAIRPERSON}{q6|:} {c6|General Manager Hulme, {s7|your company} {q7|wrote} to us {c7|that the families "vacated at season's end".}}

{s8|MR HULME}{q8|:} {c8|Chair, I would not have used that phrase. There was {a8|a degree of encouragement}, and I gather some of it was from our side.}

{s9|HON. ZVOMUYA}{q9|:} {c9|Encouragement with a chain?}

{s10|MR HULME}{q10|:} {c10|I don't recall a chain. It may be in the workshop book. You would have to ask the foreman.}

{s11|THE CHAIRPERSON}{q11|:} {c11|Superintendent Bako. {s12|The clinic sister at Rufaro} {q12|reports} {c12|that {n12|three} {v12|herd boys} were {a12|fired on at {l12|the dip}} and {n13|one} {a13|died}}.}

{s14|SUPT BAKO}{q14|:} {c14|{s15|I} {q15|have to dispute} {c15|that}. Those boys ran into a fence. My men's ammunition was returned, forty rounds out and forty in, and the boy who passed on had a weak chest.}

{s16|MBUYA RUNESU}{q16|:} {c16|A fence makes a hole only on one side? I washed him.}

{s17|HON. ZVOMUYA}{q17|:} {c17|Superintendent, did {p17|your officers} {a17|visit} {v17|this witness} on {t17|Sunday}?}

{s18|SUPT BAKO}{q18|:} {c18|That is operational, and I will reply in camera or not at all.}

{s19|MR HULME}{q19|:} {c19|Chair, to be of help: {k19|if the Committee gives a date}, the estate will truck in asbestos sheets for the old people.}

{s20|THE CHAIRPERSON}{q20|:} {c20|Thank you. Clerk, lunch is beef or beans.}
=== attributions
1: - - direct unnamed -; name=the Chairperson; question
2: asserts victim direct person account; name=Mbuya Runesu
4: - - direct person -; name=Zvomuya; role=member of Parliament; question
5: asserts eyewitness direct person account; name=Mbuya Runesu; refers=a4
6: asserts unknown direct unnamed relay; name=the Chairperson; relay=7
7: denies unknown mixed organisation account; name=Chidamoyo Citrus Estate; refers=a3
8: admits unknown direct person account; name=Hulme; role=general manager; refers=a3
9: - - direct person -; name=Zvomuya; role=member of Parliament; question; refers=a2
10: doubts unknown direct person account; name=Hulme; role=general manager; refers=a2
11: asserts unknown direct unnamed relay; name=the Chairperson; relay=12
12: asserts unknown indirect unnamed account; name=the clinic sister at Rufaro
14: denies unknown direct person account; name=Bako; role=superintendent; specific; refers=a12,a13
15: denies unknown direct person account; name=Bako; role=superintendent; refers=a12,a13
16: asserts eyewitness direct person account; name=Mbuya Runesu; refers=a12,a13
17: - - direct person -; name=Zvomuya; role=member of Parliament; question
18: declines unknown direct person account; name=Bako; role=superintendent; refers=a17
19: offers unknown direct person account; name=Hulme; role=general manager
20: asserts unknown direct unnamed account; name=the Chairperson
=== acts
a2: destruction_of_property affirmed in 2; victims=Mbuya Runesu
a3: forced_displacement affirmed in 2; count=44
a4: beating possible in 4
a5: stress_positions affirmed in 5
a8: forced_displacement affirmed in 8
a12: attack_on_civilians affirmed in 12; count=3
a13: killing affirmed in 12; count=1
a17: intimidation_of_witnesses possible in 17; victims=Mbuya Runesu
