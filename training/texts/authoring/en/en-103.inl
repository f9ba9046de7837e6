id: en-103
language: en
genre: statement
written: 2026-11-28
usage: United States
=== text
TRI-RIVERS TENANTS & FAMILIES COALITION
Response to the Sheriff's press conference on the Palmetto Court shooting

FOR IMMEDIATE RELEASE — {d4|Nov. 20}

{d2|Yesterday} {s2|Sheriff Wade Kincannon} {q2|told} reporters {c2|that {p2|deputies} {a2|opened fire} only after {v2|Marcus Delray Pettway, 26,} "presented a muzzle"}.

{c4|{v4|Mr. Pettway} was {a4|shot {n4|seven} times through {l4|a screen door}}}. He was holding a caulk gun. {s6|Three neighbors} {q6|have signed} {q6|affidavits that} {c6|{v6|he} was {a6|on his knees when the last two rounds came}}; {s7|a fourth, Ms. Loretta Binion,} {q7|has since told} us {c7|she could not see below the porch rail and would like her name off}. We have taken it off.

Palmetto Court has 112 units and one working streetlight. The county has owned it since 1988.

{c8|{p8|Deputies} {a8|parked outside the other two neighbors' doors with the lights going}, {t8|Monday and again Wednesday}}. {s9|The Sheriff} {q9|calls} {c9|that "community reassurance."} {s10|Channel 6 reporter Gina Marchetti} {q10|says} {c10|{p10|a sergeant} {a10|put his palm over her lens} and {a11|kept {v11|her} car keys} for {t11|an hour}}. {s12,s13|The department's public information officer} {q12|allowed} {c12|that "somebody got handsy" with the press}, but {q13|would not say} {c13|who}.

What we got wrong: {d14|on the 12th} {s14|our flyer} {q14|said} {c14|the ambulance had been {a14|turned around at the gate}}. {c15|It was not}; the driver had the wrong address.

{s16|We} {q16|believe}, from {b16|the angle of the holes in that screen}, {c16|that what happened on the porch was {a16|an execution}}. {s17|We} {q17|will join} {c17|the Sheriff's listening session {k17|the day after the family has been handed the body-camera file, uncut}}.

Vigil: Sunday at 6, by the mailboxes. Bring a cup for your candle, the wind has been bad.
=== attributions
2: admits unknown mixed person account; name=Wade Kincannon; role=sheriff; said=2026-11-19
4: asserts unknown direct organisation account; name=Tri-Rivers Tenants & Families Coalition; ownvoice; said=2026-11-20
6: asserts unknown indirect unnamed account; name=three neighbors
7: retracts unknown indirect person account; name=Loretta Binion; refers=a6
8: asserts unknown direct organisation account; name=Tri-Rivers Tenants & Families Coalition; ownvoice
9: denies unknown mixed person account; name=Wade Kincannon; role=sheriff; refers=a8
10: asserts victim indirect person account; name=Gina Marchetti; role=Channel 6 reporter
12: admits unknown mixed unnamed account; name=the department's public information officer; refers=a10
13: declines unknown indirect unnamed account; name=the department's public information officer; refers=a10
14: asserts unknown indirect document account; name=flyer of the Tri-Rivers Tenants & Families Coalition
15: retracts unknown direct organisation account; name=Tri-Rivers Tenants & Families Coalition; negated; ownvoice; refers=a14
16: asserts inference direct organisation account; name=Tri-Rivers Tenants & Families Coalition
17: offers unknown direct organisation account; name=Tri-Rivers Tenants & Families Coalition
=== acts
a2: killing affirmed in 2; victims=Marcus Delray Pettway
a4: killing affirmed in 4; count=7; victims=Marcus Delray Pettway
a6: extrajudicial_execution affirmed in 6; victims=Marcus Delray Pettway
a8: intimidation_of_witnesses affirmed in 8
a10: interference_with_reporting affirmed in 10
a11: interference_with_reporting affirmed in 10; victims=Gina Marchetti
a14: denial_of_medical_care affirmed in 14
a16: extrajudicial_execution affirmed in 16
