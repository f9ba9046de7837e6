id: en-055
language: en
genre: article
written: 2026-11-28
usage: Pakistan
=== text
Hot iron, cold tea: inside Mirpur Kassoki's women's barrack
By Our Correspondent

MIRPUR KASSOKI: {c2|{s1|A two-member panel of the provincial ombudsperson} {q1|has recorded} {c1|that at least {n1|six} {v1|under-trial women} bore {a1|burn marks "consistent with a flat iron"} when {b1|it examined them} on {t1|November 9}}}, {s2|this correspondent} {q2|has learnt} from {b2|a copy of the inspection note}.

The note runs to three pages. The panel went in after {q18|complaints of} {c18|{a18|beatings}} from {s18|four families in Jhok Saleem}. {s4|An inmate, identified only as K,} {q4|is quoted as saying} {c4|{p4|the matron} "{a4|ironed {v4|us} like shirts}" because a mobile phone SIM could not be found}.

{s5|Jail Superintendent Asghar Ali Sandhila} {q5|dismissed} {c5|the note as "a cooked-up story by habitual offenders"}. {c6|The injuries}, {s6|he} {q6|insisted}, {c6|were sustained at the tandoor}. However, {s7,s8|he} {q7|did not deny} {c7|that the barrack's only water pump had been {a7|switched off} {t7|from the 5th to the 8th}}, {q8|attributing} {c8|it to load-shedding}.

{s9|The matron, Surriya Bano,} {q9|could not be reached for} {c9|her version}. {s10|Her brother} {q10|claimed} {c10|{v10|she} had been {a10|picked up} by {p10|the anti-corruption wing} to make her sign against the superintendent}. {s11|The wing's spokesman} {q11|feigned ignorance of} {c11|her whereabouts}.

{s12|Dr Rubina Aslam, the medical officer,} {q12|had reported} {c12|"no fresh injury"} in her first certificate. {d13|On Friday}, before the judicial magistrate, {s13,s14|she} {q13|disowned} {c13|it}, {q14|telling} the court {c14|{v14|she} had been {a14|promised a transfer to Rajanpur "by evening"}}.

{s15|The home department} {q15|has promised} {c15|to suspend whoever is named {k15|as soon as the ombudsperson's final report is laid before the cabinet}}. That may take a while. {s16|Sources privy to the matter} {q16|say} {c16|the file is with the law division, {s17|which} {q17|says} {c17|it has never seen it}}.

K was shifted to the district headquarters hospital on Sunday. {s19|She} {q19|asked for} {c19|tea}.
=== attributions
1: asserts medical mixed government account; name=a panel of the provincial ombudsperson
2: asserts document indirect document relay; relay=1
4: asserts victim mixed unnamed account; name=K, an inmate
5: denies unknown mixed person account; name=Asghar Ali Sandhila; role=jail superintendent; refers=a1,a4
6: denies unknown indirect person account; name=Asghar Ali Sandhila; role=jail superintendent; specific; refers=a1
7: admits unknown indirect person account; name=Asghar Ali Sandhila; role=jail superintendent
8: denies unknown indirect person account; name=Asghar Ali Sandhila; role=jail superintendent; refers=a7
9: declines unknown indirect person account; name=Surriya Bano; role=matron
10: asserts relative indirect unnamed account; name=Surriya Bano's brother
11: declines unknown indirect unnamed account; name=the spokesman of the anti-corruption wing; refers=a10
12: denies medical direct person account; name=Rubina Aslam; role=medical officer; negated; refers=a1
13: retracts medical indirect person account; name=Rubina Aslam; role=medical officer; refers=a1
14: asserts victim mixed person account; name=Rubina Aslam; role=medical officer
15: offers unknown indirect government account; name=the home department
16: asserts unknown indirect unnamed account; name=sources privy to the matter
17: denies unknown indirect government account; name=the law division
18: asserts relative indirect unnamed account; name=four families in Jhok Saleem
19: asserts unknown indirect unnamed opinion; name=K, an inmate
=== acts
a18: beating affirmed in 18
a1: burning affirmed in 1; count=6; when=2026-11-09
a4: burning affirmed in 4; perpetrators=Surriya Bano
a7: denial_of_food_or_water affirmed in 7; when=2026-11-05/2026-11-08
a10: abduction affirmed in 10; victims=Surriya Bano
a14: intimidation_of_witnesses future in 14; victims=Rubina Aslam
