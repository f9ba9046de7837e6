id: en-129
language: en
genre: article
written: 2026-11-28
usage: Ireland
=== text
The bell they brought home from Sarrabene

In the hall of the Portnablagh Ex-Servicemen's Club there is a bell with no tongue. Children are let hit it with a spoon at Hallowe'en. {s1,s2|Mossie Lavelle, who is 71,} {q1|says} {c1|it came off a school}, and {q2|is slow to say} {c2|how}.

Forty-three years ago Lavelle was a corporal with the Irish contingent at Post Nine, above the Sarrabene valley. The company had two jeeps, a cook from Ballina, and a dog.

{c3|"{t3|At first light} {p3|the militia} {a3|put mortars on {v3|the market}}, and it a Saturday,"} {s3|he} {q3|says}. {c3|"{b3|We watched it through the glasses like a picture with the sound off}."} {c4|{p4|The gunmen} then went from house to house}, {q4|by} {s4|his} {q4|telling}, {c4|and {a4|no door opened that they did not empty}}. {s5|The battalion diary} {q5|gives} {c5|{n5|thirty-one} {a5|dead}}. {s6|Amal Debbane, who was nine and hid in a bread oven,} {q6|reckons} {c6|the true figure nearer ninety, not counting {n17|the hundreds} who were {a17|driven over the pass}}; {c7|she lost a mother and four brothers, {v7|the smallest} {a7|killed with a spade}}, {s7|she} {q7|told} me over the phone from Lyon.

Lavelle fills the kettle. Outside, a man is mending a currach with a hairdryer.

{m1|The militia's old commander, Georges Hattar,} now imports olive oil. {s20|He} {q20|quarrels with} {c20|little of this}. {c9|"We did what one did to a village that shelters guns,"} {s9|he} {q9|wrote in an email}. {s10|He} {q10|will have nothing to do with} {c10|the word massacre}. {c12|It}, {s12|he} {q12|argues}, {c12|belongs to lawyers}.

And the Irish? {s13|The Department} {q13|has always had it} {c13|that Post Nine was under orders to observe}. {s14|A former signaller} {q14|claims} {c14|{v14|a boy} was {a14|pushed off {l14|the wire} into the gunmen's fire}}. Put to Lavelle, this gets a long silence. {c16|"Not pushed. We'd a gate,"} {s16|he} {q16|says} at last. {c16|"It stayed shut, and I'd the key in this pocket."}

{s17,s18|The club's treasurer, Una Sweeney,} {q17|says} {c17|the roof needs €40,000} and {q18|hopes} {c18|the bell will stay}. Debbane would like it back. {k19|Let her come for it}, {s19|Lavelle} {q19|says}, {c19|and he will carry it to the car}.
=== attributions
1: asserts unknown indirect person account; name=Mossie Lavelle; role=former corporal
2: declines unknown indirect person account; name=Mossie Lavelle; role=former corporal
3: asserts eyewitness direct person account; name=Mossie Lavelle; role=former corporal
4: asserts eyewitness indirect person account; name=Mossie Lavelle; role=former corporal
5: asserts official_record indirect document account; name=the battalion diary
6: asserts unknown indirect person opinion; name=Amal Debbane; refers=a5
7: asserts relative indirect person account; name=Amal Debbane
20: admits unknown indirect person account; name=Georges Hattar; role=former commander of the militia; refers=a3,a4
9: admits eyewitness direct person account; name=Georges Hattar; role=former commander of the militia; refers=a3,a4
10: denies unknown indirect person opinion; name=Georges Hattar; role=former commander of the militia; refers=a4
12: asserts unknown indirect person opinion; name=Georges Hattar; role=former commander of the militia
13: asserts unknown indirect government account; name=the Department; state=Ireland
14: asserts unknown indirect unnamed account; name=a former signaller
16: admits eyewitness direct person account; name=Mossie Lavelle; role=former corporal; refers=a14
17: asserts unknown indirect person account; name=Una Sweeney; role=treasurer of the club
18: asserts unknown indirect person opinion; name=Una Sweeney; role=treasurer of the club
19: offers unknown indirect person account; name=Mossie Lavelle; role=former corporal
=== acts
a3: attack_on_civilians affirmed in 3
a4: massacre affirmed in 4
a5: massacre affirmed in 5; count=31
a7: killing affirmed in 7
a14: ill-treatment affirmed in 14
a17: forced_displacement affirmed in 6
