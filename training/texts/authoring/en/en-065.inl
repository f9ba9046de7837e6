id: en-065
language: en
genre: article
written: 2026-11-28
usage: United Kingdom
=== text
Coat over the camera: a sergeant's long night

By Rosalind Pyke, crime reporter

{s1,s2|A custody sergeant} {q1|has accepted} {c1|that he hung his coat over the only camera in {l1|cell nine} {t1|on the night {v1|Curtis Ogden-Bailey} {a1|died} there}}, but {q2|would not tell} the family's barrister {c2|why}.

Mr Ogden-Bailey, a 33-year-old dry-stone waller, was brought to Ellerby police station on a Friday in February after a row about a taxi fare. The inquest, sitting above the town library because the courthouse roof leaks, is in its second week.

{s3|Annette Crewe, a civilian gaoler,} {q3|gave evidence} {c3|that {p3|two constables} {a3|lay across {v3|his} back} while {p4|a third} {a4|forced his wrist towards his neck}}. {c5|"{v5|He} {a5|couldn't get air}. {b5|I was holding the door},"} {s5|she} {q5|recalled}. {s6|She} {q6|freely owned} {c6|that she had laughed when {v6|he} was {a6|left without trousers in view of the booking desk}: "everyone did, and I'm ashamed of it"}.

{s7|PC Liam Thackray} {q7|gave} the jury {c7|another picture}. {c8|The prisoner had thrashed about, banged his own head and gone quiet "like a toddler does"}, {s8|he} {q8|testified}; {c8|nobody's {a8|weight} had been on {v8|him}}.

{s9|Dr Imogen Sayle, the pathologist,} {q9|found} {c9|{b9|bruising between the shoulder blades}, which {s10|she} {q10|put down to} {c10|"{a10|sustained pressure}"}}. {s11|A second expert, instructed by the force,} {q11|felt unable to exclude} {c11|a heart rhythm nobody had spotted}.

{s12|Another man held that night} had {q12|told} detectives {c12|he {b12|heard} {s16|someone} {q16|shout} {c16|"{a12|{v12|you}'ll go home in a bag}"}}. {d13|In October} {s13|he} {q13|wrote} to the coroner {q13|asking that} {c13|his statement be torn up}. His bail conditions were relaxed the same week.

{q14|According to} {s14|the custody record}, {c14|{v14|Mr Ogden-Bailey} was {a14|not seen by a nurse} until {t14|5.40am}}. It is typed in two different fonts.

{s15|Fellside Constabulary} {q15|has said} {c15|it will apologise {k15|if the jury returns a critical conclusion}}. The hearing goes on, with a break for the agricultural show.
=== attributions
1: admits unknown indirect unnamed account; name=a custody sergeant
2: declines unknown indirect unnamed account; name=a custody sergeant
3: asserts eyewitness indirect person account; name=Annette Crewe; role=civilian gaoler
5: asserts eyewitness direct person account; name=Annette Crewe; role=civilian gaoler
6: admits eyewitness mixed person account; name=Annette Crewe; role=civilian gaoler
7: denies unknown indirect person account; name=Liam Thackray; role=police constable; refers=a3,a4
8: denies unknown mixed person account; name=Liam Thackray; role=police constable; negated; specific; refers=a3
9: asserts medical indirect person account; name=Imogen Sayle; role=pathologist; refers=a3
10: asserts medical direct person account; name=Imogen Sayle; role=pathologist
11: doubts unknown indirect unnamed account; name=a second expert, instructed by the force; refers=a10
12: asserts eyewitness indirect unnamed account; name=another man held that night; relay=16
16: asserts unknown direct unnamed account; name=someone
13: retracts unknown indirect unnamed account; name=another man held that night; refers=a12; said=XXXX-10
14: asserts official_record indirect document account; name=the custody record
15: offers unknown indirect government account; name=Fellside Constabulary; state=United Kingdom
=== acts
a1: death_in_custody affirmed in 1; victims=Curtis Ogden-Bailey
a3: suffocation affirmed in 3; count=1; victims=Curtis Ogden-Bailey
a4: ill-treatment affirmed in 3; victims=Curtis Ogden-Bailey
a5: suffocation affirmed in 5; victims=Curtis Ogden-Bailey
a6: humiliation affirmed in 6; victims=Curtis Ogden-Bailey
a8: suffocation negated in 8; victims=Curtis Ogden-Bailey
a10: suffocation affirmed in 10; victims=Curtis Ogden-Bailey
a12: threats future in 16
a14: denial_of_medical_care affirmed in 14; victims=Curtis Ogden-Bailey
