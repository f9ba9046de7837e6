id: en-113
language: en
genre: article
written: 2026-11-28
usage: United Kingdom
=== text
Complaint about soup 'cost man eleven weeks', court hears

{s1|A former kitchen porter} {q1|told} Marlstone County Court {d1|yesterday} {c1|that {v1|he} was {a1|kept on his own} in {l1|a converted store room} for {t1|eleven weeks} after he grumbled about the soup}.

{c2|"You lose your words,"} {q2|said} {s2|Idwal Pennant, 44}. {c2|"When my sister came I called her 'miss'."}

Garrow Fell took short-sentence prisoners until 2024. It is now a garden centre, and the jury of eight had visited on Friday in the rain.

{s3|Ottilie Crane KC, for the claimant,} {q3|said} {c3|{p3|staff} had {a3|read out {v3|his} mother's letters at roll call}, and that {n4|two} {p4|officers} {a4|bent {v4|his} fingers back, one each evening, until he would say who had written the petition}}. {c5|Nothing of that sort took place}, {q5|according to} {s5|the defendant, Wardle Custody Ltd}. {s6|Its barrister, Crispin Holroyd-Ames,} {q6|invited} the jury {c6|to consider whether the claimant had "a gift for narrative"}. {s7|Counsel} {q7|took no issue with} {c7|the store room or the dates}, though {s8|he} {q8|preferred} {c8|the term "low-stimulus placement"}.

{s9|Bettina Lowe, a former officer,} {q9|agreed} {c9|that on three evenings she had put "fingers OK" in {b9|the wing diary}}. {c10|"I'd hardly write that about hands nobody had touched,"} {s10|she} {q10|said}. {s11|Dr Rupert Fanshawe-Odell, who saw Mr Pennant in the week he came out,} {q11|wrote} {c11|that {b11|two healed fractures} were "in keeping with forced extension"}. {s17|Mr Pennant} {q17|said} {c17|{v17|he} had {a17|waited four days for a splint}, and that {s18,p18|a manager} {q18|had remarked} in passing {c18|that {a18|soup gets hotter}}}.

{s12|The site's present owner, Fay Winstanley,} {q12|explained} {c12|that it sold for £2.1m and that the tea room does well}. {c13|"A sink, yes. I never found a bed in there,"} {s13|she} {q13|added}, to some laughter.

{s15|Mr Pennant} {q15|did not pursue} {c15|a further allegation, that {p15|an officer} {a15|spat in {v15|his} tea}}. {c16|That had come from another man}, {s16|he} {q16|told} the court.

{s14|Wardle} {q14|has offered} {c14|£9,000 {k14|provided Mr Pennant gives no interviews}}. He has already given two. {c19|The heating will be mended by Thursday}, {q19|promised} {s19|an usher in two cardigans}. The hearing, before Judge Pilkington-Rowe, is expected to finish next week.
=== attributions
1: asserts victim indirect person account; name=Idwal Pennant; role=former kitchen porter
2: asserts victim direct person account; name=Idwal Pennant; role=former kitchen porter; refers=a1
3: asserts unknown indirect person account; name=Ottilie Crane; role=KC for the claimant
5: denies unknown indirect organisation account; name=Wardle Custody Ltd; refers=a3,a4
6: doubts unknown mixed person opinion; name=Crispin Holroyd-Ames; role=barrister of Wardle Custody Ltd; refers=a3,a4
7: admits unknown indirect person account; name=Crispin Holroyd-Ames; role=barrister of Wardle Custody Ltd; refers=a1
8: denies unknown mixed person account; name=Crispin Holroyd-Ames; role=barrister of Wardle Custody Ltd; refers=a1
9: admits official_record mixed person account; name=Bettina Lowe; role=former officer; refers=a4
10: admits inference direct person account; name=Bettina Lowe; role=former officer; refers=a4
11: asserts medical mixed person account; name=Dr Rupert Fanshawe-Odell; refers=a4
12: asserts unknown indirect person account; name=Fay Winstanley; role=present owner of the site
13: asserts eyewitness direct person account; name=Fay Winstanley; role=present owner of the site
14: offers unknown indirect organisation account; name=Wardle Custody Ltd
15: retracts unknown indirect person account; name=Idwal Pennant; role=former kitchen porter
16: asserts heard_from indirect person account; name=Idwal Pennant; role=former kitchen porter; informant=another man; refers=a15
17: asserts victim indirect person account; name=Idwal Pennant; role=former kitchen porter; relay=18
18: asserts unknown indirect unnamed account; name=a manager
19: offers unknown indirect unnamed account; name=an usher
=== acts
a1: solitary_confinement affirmed in 1; victims=Idwal Pennant
a3: humiliation affirmed in 3; victims=Idwal Pennant
a4: torture affirmed in 3; victims=Idwal Pennant
a15: humiliation affirmed in 15; victims=Idwal Pennant
a17: denial_of_medical_care affirmed in 17; victims=Idwal Pennant
a18: threats future in 18; victims=Idwal Pennant
