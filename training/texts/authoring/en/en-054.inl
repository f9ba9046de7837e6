id: en-054
language: en
genre: interview
written: 2026-11-28
usage: Philippines
=== text
SENTRO SERBISYO, DZKP Bayabas, the 7 a.m. segment
Anchor: Maricel Ocampo-Diaz. Guests: Jun Evardone, press club chair, and Atty. Rhoderick Salva, for the Mayor.

{s1|ANCHOR}{q1|:} {c1|Chair, day three na. What is the status of Radyo Alon?}

{s2|EVARDONE}{q2|:} {c2|Padlocked, Ma'am. {p2|The BPLO and about twenty policemen} {a2|cut the transmitter line} in the middle of the noontime news. {b2|I was on board, I was reading the traffic.} They had a paper but {s3|they} {q3|would not let me photograph} {c3|it}.}

{s4|ATTY. SALVA}{q4|:} {c4|Good morning. May I be allowed to correct. It is a business closure, period. The station has no fire safety clearance since 2024. {v5|Nobody's mouth} was {a5|shut}.}

{s6|EVARDONE}{q6|:} {c6|Attorney, {s7|your own Fire Marshal} {q7|certified} {c7|we were compliant} {d7|last August}.}

{s8|ATTY. SALVA}{q8|:} {c8|{s9|The Fire Marshal} {q9|has since revoked} {c9|that certification}. {b8|I have the letter with me.}}

{s10|ANCHOR}{q10|:} {c10|What is the date on the letter, Attorney?}

{s11|ATTY. SALVA}{q11|:} {c11|It is... dated the 14th. {s12|I} {q12|grant} you {c12|that this is after the {a12|closure}}.}

{s13|ANCHOR}{q13|:} {c13|Chair, the death of Ka Efren Mabalot. Is it connected?}

{s14|EVARDONE}{q14|:} {c14|I will be careful. {v14|Ka Efren} was {a14|shot} {t14|two days after his quarry exposé}, at {l14|his own gate}. {s15|His widow} {q15|is saying} {c15|that {s16|a caller} {q16|told} him {c16|"{a16|isang beses ka pa}"}}, one more time. {s17|We in the club} {q17|believe} {c17|it was the quarry people}, but a belief is not evidence, and nobody here has named the Mayor.}

{s18|ATTY. SALVA}{q18|:} {c18|Thank you for that. And {c19|{k19|should the station secure its clearance}, the Mayor will cut the padlock himself}, {s19|he} {q19|instructed me to say} that.}

{s20|ANCHOR}{q20|:} {c20|Will he come here and say it?}

{s21|ATTY. SALVA}{q21|:} {c21|{s22|He} {q22|begs off from} {c22|interviews} until the election period is over.}

{s23|EVARDONE}{q23|:} {c23|Ayun.}
=== attributions
1: - - direct person -; name=Maricel Ocampo-Diaz; question
2: asserts eyewitness direct person account; name=Jun Evardone; role=press club chair
3: declines unknown indirect unnamed account; name=the BPLO and the policemen
4: denies unknown direct person account; name=Rhoderick Salva; role=lawyer of the Mayor; negated; specific; refers=a2
6: asserts unknown direct person relay; name=Jun Evardone; role=press club chair; relay=7
7: asserts unknown indirect unnamed account; name=the Fire Marshal
8: asserts document direct person relay; name=Rhoderick Salva; role=lawyer of the Mayor; relay=9
9: retracts unknown indirect unnamed account; name=the Fire Marshal
10: - - direct person -; name=Maricel Ocampo-Diaz; question
11: admits document direct person account; name=Rhoderick Salva; role=lawyer of the Mayor; refers=a2
12: admits document direct person account; name=Rhoderick Salva; role=lawyer of the Mayor
13: - - direct person -; name=Maricel Ocampo-Diaz; question
14: asserts colleague direct person account; name=Jun Evardone; role=press club chair; relay=15
15: asserts heard_from indirect unnamed relay; name=the widow of Ka Efren Mabalot; relay=16
16: asserts unknown direct unnamed account; name=a caller
17: asserts inference direct organisation account; name=Bayabas press club; hedged; refers=a14
18: asserts unknown direct person relay; name=Rhoderick Salva; role=lawyer of the Mayor; relay=19
19: offers unknown indirect unnamed account; name=the Mayor
20: - - direct person -; name=Maricel Ocampo-Diaz; question
21: asserts unknown direct person relay; name=Rhoderick Salva; role=lawyer of the Mayor; relay=22
22: declines unknown indirect unnamed account; name=the Mayor
23: asserts unknown direct person opinion; name=Jun Evardone; role=press club chair
=== acts
a2: interference_with_reporting affirmed in 2
a5: interference_with_reporting negated in 4
a12: interference_with_reporting affirmed in 12
a14: killing affirmed in 14; victims=Efren Mabalot
a16: threats future in 16; victims=Efren Mabalot
