id: en-081
language: en
genre: article
written: 2026-11-28
usage: South Africa
=== text
{s1|Aunt}{q1|:} {c1|'Bring me his shoes, at least'}

By Zanele Kortman, Northern Argus-Tribune

KOPPIESFONTEIN – {c2|{v2|Lwazi Mabandla, 23,} was {a2|bundled into a white Quantum} outside {l2|his aunt's spaza} on {t2|3 October}}. Two streets away the taxi rank was on strike, and the road was quiet.

{s4|The aunt, Nosipho Gqola, {b4|who was at the till},} {q4|told} this newspaper {c4|that {p4|three men} {a4|cuffed} {v4|him}, one of them in the navy fleece of the Stock Theft Unit}.

{c6|"You can buy that fleece at any co-op,"} {s6,s7|the unit's commander, Colonel Deon Nkosi-Reitz,} {q6|shrugged}, and {q7|insisted} {c7|that {v7|Mabandla} never {a7|set foot in} {l7|his cells}}.

{s9|The unit's cell register} {q9|says} {c9|otherwise: one "L. Mbandla" was {a9|signed over to} {p9|Crime Intelligence} at {t9|01h20 on 5 October}}. {c3|Since then {a3|no court roll, hospital or mortuary has} {v3|him}}.

{c10|"Ja, that signature is mine,"} {s10|the colonel} {q10|said} {d10|on Tuesday}, turning the page around to see it better. {c10|"But he walked out of here on his own legs."} {s12|Crime Intelligence} {q12|would not be drawn on} {c12|whether {v12|anyone of that name} had {a12|passed through its hands}}.

{s13|A cellmate, Tebza, who asked that his surname be left out,} {q13|related} {c13|that {v13|Lwazi} was coughing blood and that {p13|the night shift} {a13|"left his TB tablets on the counter where he could look at them"}}. {s14|Tebza} {q14|had earlier put} {c14|this on the 4th}. {s15|He} {q15|can no longer say} {c15|which night it was}.

The station, built for forty, was painted last year at a cost of R1.3 million.

{s16|The Karoo Legal Clinic} {q16|has indicated} {c16|it will withdraw its urgent application {k16|as soon as the young man is produced alive}}. {s17|The MEC for safety, Fatima Arendse,} {q17|prefers to speak of} {c17|"a family that has not been looking very hard"}.

Gqola has kept the spaza closed on Sundays since. {c18|His sneakers}, {s18|she} {q18|says}, {c18|were still lying in the road}.
=== attributions
1: asserts unknown direct unnamed opinion; name=Nosipho Gqola; role=aunt of Lwazi Mabandla; refers=a2
2: asserts unknown direct document account; ownvoice
3: asserts unknown direct document account; ownvoice
4: asserts eyewitness indirect person account; name=Nosipho Gqola; role=aunt of Lwazi Mabandla
6: doubts unknown direct person account; name=Deon Nkosi-Reitz; role=commander of the Stock Theft Unit; refers=a4
7: denies unknown indirect person account; name=Deon Nkosi-Reitz; role=commander of the Stock Theft Unit; negated
9: asserts official_record mixed document account; name=the cell register; refers=a7
10: admits unknown direct person account; name=Deon Nkosi-Reitz; role=commander of the Stock Theft Unit; refers=a9
12: declines unknown indirect government account; name=Crime Intelligence
13: asserts colleague mixed person account; name=Tebza; role=cellmate
14: asserts colleague indirect person account; name=Tebza; role=cellmate; refers=a13
15: doubts unknown indirect person account; name=Tebza; role=cellmate; refers=a13
16: offers unknown indirect organisation account; name=Karoo Legal Clinic
17: denies unknown mixed person opinion; name=Fatima Arendse; role=MEC for safety; refers=a2,a3
18: asserts unknown indirect person account; name=Nosipho Gqola; role=aunt of Lwazi Mabandla
=== acts
a2: abduction affirmed in 2; victims=Lwazi Mabandla; when=XXXX-10-03
a3: enforced_disappearance affirmed in 3; victims=Lwazi Mabandla
a4: detention affirmed in 4; victims=Lwazi Mabandla; count=1
a7: detention negated in 7; victims=Lwazi Mabandla
a9: transfer_of_custody affirmed in 9; victims=Lwazi Mabandla
a12: transfer_of_custody possible in 12; victims=Lwazi Mabandla
a13: denial_of_medical_care affirmed in 13; victims=Lwazi Mabandla
