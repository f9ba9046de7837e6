id: en-048
language: en
genre: article
written: 2026-11-28
usage: Jamaica
=== text
{s1|Widower}{q1|:} {c1|'Show me the bullet'}

By Tamara Swaby-Reid, Sunday Anchor writer

LIMERICK TOWN, St Jude — Nine months after {c2|{v2|his wife Icilda, a 46-year-old yam vendor,} was {a2|shot dead} at {l2|the Limerick crossroads}}, Leroy Broderick has one request.

{c3|"Show me the bullet. If is the gunman bullet, I will shake the inspector hand,"} {s3|the mason} {q3|told} the Sunday Anchor {d3|last week}.

{d4|In February} {s4|the Constabulary's communication arm} {q4|issued a release stating} {c4|that Mrs Broderick was "caught in crossfire" between a patrol and two men on a Pulsar}. {s5|Residents} {q5|scoff at} {c5|that}. {c6|"Which crossfire? {b6|Mi was pon di verandah} and {p6|one set a people} {a6|fire}, and is not no Pulsar man,"} {q6|shouted} {s6|a woman who gave her name only as Miss Tiny}.

{d7|Last Thursday} {s7|the Bureau of Civilian Complaints} {q7|tabled} its findings: {c7|all {b7|seven spent shells} were from one police-issue rifle}. {s17|Her sister}'s {q17|insistence} {c17|that there was no motorcycle at all} is dealt with in a footnote. {s8|The Bureau} {q8|stopped short of calling} {c8|the {a8|killing} unlawful}. {s9|Acting Commissioner Dwight Pinnock} {q9|would say only} {c9|that the file "must come back first"}.

The constable at the centre of it has been on leave with pay. {s10|His attorney, Sandrea Lumsden,} {q10|denies} {c10|he was even on the patrol}; {c11|{b11|the station diary}}, {s11|she} {q11|contends}, {c11|places him at the Junction clinic with a toothache}.

{s12|A cane-cutter} had {q12|told} investigators {c12|he {b12|saw} {p12|the constable} {a12|kneel and aim}}. {d16|In August} {s16|he} {q16|recanted} {c16|every word}. {s13,s14|He} {q13|concedes} {c13|that {p13|a jeep with no plate} had been {a13|trailing} {v13|his children} to school}, but {q14|would not be drawn on} {c14|whether that was the reason}.

For its part, {s15|the Ministry} {q15|has undertaken} {c15|to cover the funeral bill {k15|upon presentation of receipts}}. Mr Broderick buried her in March, with money from the partner. He did not keep the receipts.
=== attributions
1: doubts relative direct person opinion; name=Leroy Broderick; role=widower of Icilda Broderick; refers=a2
2: asserts unknown direct document account; ownvoice
3: doubts relative direct person opinion; name=Leroy Broderick; role=widower of Icilda Broderick; refers=a2
4: denies unknown mixed government account; name=the Constabulary's communication arm; refers=a2; said=2026-02
5: doubts unknown indirect unnamed opinion; name=residents
6: asserts eyewitness direct person account; name=Miss Tiny; refers=a2
7: asserts official_record indirect government account; name=Bureau of Civilian Complaints; refers=a2; said=2026-11-26
8: declines unknown indirect government account; name=Bureau of Civilian Complaints
9: declines unknown mixed person account; name=Dwight Pinnock; role=acting commissioner
10: denies unknown indirect person account; name=Sandrea Lumsden; role=attorney of the constable; refers=a2
11: denies official_record indirect person account; name=Sandrea Lumsden; role=attorney of the constable; specific; refers=a2
12: asserts eyewitness indirect unnamed account; name=a cane-cutter
13: asserts victim indirect unnamed account; name=a cane-cutter
14: declines unknown indirect unnamed account; name=a cane-cutter; refers=a13
15: offers unknown indirect government account; name=the Ministry
16: retracts unknown indirect unnamed account; name=a cane-cutter; refers=a12; said=XXXX-08
17: asserts relative indirect unnamed account; name=Icilda Broderick's sister; refers=a2
=== acts
a2: killing affirmed in 2; victims=Icilda Broderick
a6: killing affirmed in 6; victims=Icilda Broderick
a8: killing possible in 8
a12: extrajudicial_execution affirmed in 12; victims=Icilda Broderick
a13: intimidation_of_witnesses affirmed in 13
