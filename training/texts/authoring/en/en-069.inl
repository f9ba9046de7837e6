id: en-069
language: en
genre: article
written: 2026-11-28
usage: Kenya
=== text
{s1|Fishermen}{q1|:} {c1|{v1|We} were {a1|smoked like tilapia} in cell}

BY JARED OTUOMA in Nyang'wara

Until the ferry dispute, Nyang'wara Police Post was known mainly for its mango tree. It has one counter, one typewriter and a cell measuring ten feet by eight.

{s2|{n2|Six} fishermen arrested on the beach this month} {q2|claim} {c2|{p2|officers} {a2|threw smouldering rags through the grille} and sealed it with a gunny bag until {v2|they} stopped knocking}. {c3|"I put my mouth to the latrine hole. It was the only breath left,"} {q3|narrated} {s3|Odhiambo Rachier, 38}. {s4|A seventh, old Zadock Ouma,} {q4|told} the chief {c4|the same}. {d5|Last Sunday}, on the church steps, {s5|he} {q5|unsaid} {c5|it}.

{q6|In the words of} {s6|Rachier}, {c6|{v6|the youngest, Fidel Oloo,} "was made an example": {p6|a constable} {a6|laid a heated panga on his calf}, and {p7|two others} {a7|poured water on {v7|him} each time he shut his eyes}}. {s8|The clinical officer at the lake dispensary} {q8|entered} {c8|"{a8|burn}, straight edge, eleven centimetres"} in {b8|her book}. {s9|Oloo himself} {q9|will not be coaxed into} {c9|telling it}; he mends nets and hums.

{s10|OCS Florence Makokha} {q10|would have none of} {c10|it}. {c11|"They were cooking omena inside there, against my orders. Now the smoke is mine?"} {s11|she} {q11|posed}. {s12|She} {q12|did grant} {c12|that {n12|seven} {v12|adults} were "{a12|a squeeze}" for that room}.

{s13|The Daily Jembe} {q13|has reported} {c13|that {s14|a corporal at the post} {q14|whispered} to a boda rider {c14|that {v14|an eighth man} {a14|died} there {t14|on the first night} and was taken across the lake}}. {s15|Makokha} {q15|calls} {c15|that "a story for children"}. {c16|"Bring me the name of {v16|one person} who {a16|went out of here feet first},"} {s16|she} {q16|challenged}. {s17|The Jembe} {q17|stands by} {c17|its story}. {s18|Beach elders} {q18|say} {c18|they will believe in an eighth man when somebody misses him}.

The ferry, cause of it all, is itself out of service for want of a gearbox. {s19|The county commander} {q19|has assured} the fishermen {c19|of an identification parade {k19|should they record fresh statements}}. By yesterday evening {n21|two} had gone to do so; {s20|they} {q20|came back saying} {c20|{s21|the clerk} {q21|had wished} {v21|them} {c21|"{a21|a second helping}"}}.
=== attributions
1: asserts victim direct unnamed account; name=six fishermen arrested on the beach
2: asserts victim indirect unnamed account; name=six fishermen arrested on the beach
3: asserts victim direct person account; name=Odhiambo Rachier; role=fisherman; refers=a2
4: asserts victim indirect person account; name=Zadock Ouma; role=fisherman; refers=a2
5: retracts victim indirect person account; name=Zadock Ouma; role=fisherman; refers=a2; said=2026-11-22
6: asserts unknown mixed person account; name=Odhiambo Rachier; role=fisherman
8: asserts medical direct unnamed account; name=the clinical officer at the lake dispensary
9: declines unknown indirect person account; name=Fidel Oloo; role=fisherman; refers=a6,a7
10: denies unknown indirect person account; name=Florence Makokha; role=OCS; refers=a2
11: denies unknown direct person account; name=Florence Makokha; role=OCS; specific; refers=a2
12: admits unknown mixed person account; name=Florence Makokha; role=OCS
13: asserts unknown indirect organisation relay; name=the Daily Jembe; relay=14
14: asserts unknown indirect unnamed account; name=a corporal at the post
15: denies unknown mixed person opinion; name=Florence Makokha; role=OCS; refers=a14
16: doubts unknown direct person opinion; name=Florence Makokha; role=OCS; refers=a14
17: asserts unknown indirect organisation opinion; name=the Daily Jembe; refers=a14
18: doubts unknown indirect unnamed opinion; name=beach elders; refers=a14
19: offers unknown indirect unnamed account; name=the county commander
20: asserts victim indirect unnamed relay; name=two fishermen; relay=21
21: asserts unknown direct unnamed account; name=the clerk
=== acts
a1: suffocation affirmed in 1
a2: suffocation affirmed in 2; count=6
a6: burning affirmed in 6; victims=Fidel Oloo
a7: sleep_deprivation affirmed in 6; victims=Fidel Oloo
a8: burning affirmed in 8; victims=Fidel Oloo
a12: overcrowding affirmed in 12; count=7
a14: death_in_custody affirmed in 14
a16: death_in_custody possible in 16
a21: threats future in 21; count=2
