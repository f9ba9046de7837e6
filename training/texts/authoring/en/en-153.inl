id: en-153
language: en
genre: article
written: 2026-11-28
usage: Bangladesh
=== text
{s1|Court}{q1|:} {c1|{t1|Three nights} {a1|awake} make no confession}

Staff Correspondent, Joypara

{s2,s3|A sessions judge in Joypara} {d2|on Tuesday} {q2|threw out} {c2|the statements of four brick-kiln workers}, {q3|holding} {c3|that {v3|they} were {a3|kept awake under a 500-watt bulb} {t3|for three nights} before they saw a magistrate}.

The four had been arrested in March last year over the killing of a kiln manager. Joypara has 61 kilns, of which nineteen, {q4|as per} {s4|the Department of Environment}, {c4|run without a licence}.

{c5|"{p5|The IO} {a5|wound the motor cable on {v5|my} two ears}. I bit my own tongue,"} {s5|Abdul Khaleq, one of the accused,} {q5|deposed}. {s6|Another, Nitai Rabidas,} {q6|stated} {c6|that {p6|a constable} {a6|held a rod from the kiln to {v6|his} sole}}. {s7,s8|The civil surgeon's report, exhibit 9,} {q7|mentions} {c7|"one old {a7|burn}, left foot"} and {q8|leaves open} {c8|whether the ears were touched}.

Cross-examined, {s9|Sub-Inspector Rezaul Haque, the investigating officer,} {q9|maintained} {c9|that the men had spoken "out of remorse" over tea and puffed rice}. {c10|The bulb}, {s10|he} {q10|granted}, {c10|was not for reading}. {s11|He} {q11|gave no reply when asked} {c11|why {v11|Khaleq} had been {a11|kept four days in the thana godown} while {s12|the general diary} {q12|showed} {c12|him on bail}}.

{s13|The defence} {q13|did not press} {c13|its earlier plea that {v13|Rabidas} was {a13|hung from the beam}}; {s14|Advocate Farida Yasmin} {q14|clarified} {c14|it had been copied from another case by the clerk}.

{s15|The state counsel} {q15|argued} {c15|that the marks might be from kiln work, "a trade where everyone is singed"}. Outside it had begun to drizzle, and the rickshaws wanted double.

{c16|The force will appeal {k16|if the certified copy shows grounds}}, {s16|Superintendent Tanvir Mahmud} {q16|said}. {s17|The Kiln Owners' Samity} {q17|announced} {c17|that firing will start a week late on account of coal prices}.

{q18|According to} {s18|Khaleq's wife, Momena}, {c18|{a18|nobody told her where {v18|he} was} until {t18|Eid}}. {c19|"I had already given away his shirts,"} {s19|she} {q19|said}.
=== attributions
1: asserts unknown indirect organisation opinion; name=a sessions court in Joypara
2: asserts unknown indirect unnamed opinion; name=a sessions judge in Joypara; said=2026-11-24
3: asserts inference indirect unnamed account; name=a sessions judge in Joypara; said=2026-11-24
4: asserts unknown indirect government account; name=Department of Environment; state=Bangladesh
5: asserts victim direct person account; name=Abdul Khaleq; role=accused
6: asserts victim indirect person account; name=Nitai Rabidas; role=accused
7: asserts medical mixed document account; name=the civil surgeon's report
8: doubts medical indirect document account; name=the civil surgeon's report; refers=a5
9: denies unknown mixed person account; name=Rezaul Haque; role=investigating officer; specific; refers=a3
10: admits unknown indirect person account; name=Rezaul Haque; role=investigating officer; refers=a3
11: declines unknown indirect person account; name=Rezaul Haque; role=investigating officer
12: denies official_record indirect document account; name=the general diary; specific; refers=a11
13: retracts unknown indirect organisation account; name=the defence
14: retracts unknown indirect person account; name=Farida Yasmin; role=advocate; refers=a13
15: doubts unknown mixed unnamed account; name=the state counsel; hedged; refers=a6,a7
16: offers unknown indirect person account; name=Tanvir Mahmud; role=superintendent
17: asserts unknown indirect organisation account; name=Kiln Owners' Samity
18: asserts relative indirect person account; name=Momena; role=wife of Abdul Khaleq
19: asserts relative direct person account; name=Momena; role=wife of Abdul Khaleq
=== acts
a1: sleep_deprivation affirmed in 1
a3: sleep_deprivation affirmed in 3; count=4
a5: electric_shocks affirmed in 5; victims=Abdul Khaleq
a6: burning affirmed in 6; victims=Nitai Rabidas
a7: burning affirmed in 7; victims=Nitai Rabidas
a11: incommunicado_detention affirmed in 11; victims=Abdul Khaleq
a13: stress_positions affirmed in 13; victims=Nitai Rabidas
a18: incommunicado_detention affirmed in 18; victims=Abdul Khaleq
