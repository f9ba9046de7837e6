id: en-004
language: en
genre: interview
written: 2026-11-28
usage: Ireland
=== text
CLOONADARRAGH PARISH MEMORY PROJECT
Recording 17, side B. Narrator: Christy Halpin (CH), born 1949. Interviewer: Gráinne Devane (GD).

{s1|GD}{q1|:} {c1|What age were {v1|you} when you were {a1|put to the bog}?}

{s2|CH}{q2|:} {c2|Nine. {p2|The Brothers} had {v2|us} {a2|footing turf} from {t2|the first of May}, six days a week, and it was sold in Athnamona, sure {b2|I saw the lorry}. You'd get a cut of bread for it. And if you'd a bad hand, well. {p3|Brother Fintan} had a leather with coins sewn into it and he'd {a3|give} {v3|you} {a3|that} across the hand that was bad.}

{s4|GD}{q4|:} {c4|{s5|The order} {q5|has said} {c5|the boys were "taught the skills of the land"}.}

{s6|CH}{q6|:} {c6|[laughs] I was taught all right. I'll be fair to them now. Nobody ever {a6|laid a finger on} {v6|me} in {l6|the schoolroom}. But {v7|the small lads} were {a7|left without shoes} {t7|till Hallowe'en}, {b6|I saw that}, I didn't get it from anyone.}

{s21|GD}{q21|:} {c21|Did anyone outside know?}

{s22|CH}{q22|:} {c22|My mother knew. {s23|I} {q23|told} her in the visitors' parlour {c23|we were {a23|eating the cattle nuts}, which {v23|we} were}. She went to the curate and {s24|he} {q24|said} {c24|boys of that class were fierce liars}. So {m1|she} came back the next visiting day and {q25|said} {c25|I was to offer it up}. An inspector used to come from Dublin in a Hillman. {s26|His report}, I seen it since, {q26|says} {c26|we were well nourished}. Well nourished, on a Thursday, with the ham out for him.}

{s8|GD}{q8|:} {c8|And Francis Tully?}

{s9|CH}{q9|:} {c9|[pause] I was in the infirmary myself that week. {s10|Matt Coyne} {q10|told} me, years after, in Luton, {c10|that {v10|Francie} was {a10|put out on the fire escape} for {t10|the night}, in his shirt, and that {s11|the doctor, a Dr Prendeville,} {q11|wrote down} {c11|pneumonia}}. Was it the cold that {a12|killed} {v12|him}? {s12|I} {q12|couldn't swear} {c12|to that}. He was coughing before it, God love him.}

{s13|GD}{q13|:} {c13|In 2003 {s14|you} {q14|withdrew} {c14|your statement to the redress office}.}

{s15|CH}{q15|:} {c15|I was paid to. No, hang on, strike that, {s16|I} {q16|take} {c16|that} {q16|back}, nobody paid me. {s17|A man in a good coat} came to the door and {q17|said} {c17|{a17|it'd be a pity about {v17|my sister}'s job} in the school}. So I signed. But what was in that statement, {s18|I} {q18|stand over} {c18|every line of it}.}

Note to transcript: {s19|the order's archivist} {q19|replied by letter} {c19|that the punishment book for 1957–64 "does not survive"}; {s20|he} {q20|offered} {c20|to search the farm ledgers {k20|if a month could be supplied}}.
=== attributions
1: - - direct person -; name=Gráinne Devane; question
2: asserts victim direct person account; name=Christy Halpin
4: asserts unknown direct person relay; name=Gráinne Devane; relay=5
5: denies unknown mixed organisation account; name=the order; refers=a2
6: asserts eyewitness direct person account; name=Christy Halpin
8: - - direct person -; name=Gráinne Devane; question
9: asserts heard_from direct person account; name=Christy Halpin; informant=Matt Coyne; relay=10
10: asserts unknown indirect person relay; name=Matt Coyne; relay=11
11: asserts medical indirect person account; name=Dr Prendeville; role=doctor
12: doubts unknown direct person account; name=Christy Halpin; refers=a12
13: asserts unknown direct person account; name=Gráinne Devane
14: retracts unknown indirect person account; name=Christy Halpin
15: asserts victim direct person account; name=Christy Halpin
16: retracts unknown direct person account; name=Christy Halpin
17: asserts unknown indirect unnamed account; name=a man in a good coat
18: asserts victim direct person account; name=Christy Halpin; refers=a2,a3
19: declines unknown mixed unnamed account; name=the order's archivist
20: offers unknown indirect unnamed account; name=the order's archivist
21: - - direct person -; name=Gráinne Devane; question
22: asserts victim direct person account; name=Christy Halpin
23: asserts victim indirect person account; name=Christy Halpin
24: denies unknown indirect unnamed account; name=the curate; refers=a23
25: asserts unknown indirect unnamed opinion; name=mother of Christy Halpin; antecedent=m1
26: denies document indirect document account; name=the inspector's report; refers=a23
=== acts
a1: forced_labour affirmed in 1; victims=Christy Halpin
a2: forced_labour affirmed in 2; victims=Christy Halpin
a3: beating affirmed in 2; victims=Christy Halpin; perpetrators=Brother Fintan
a6: beating negated in 6; stance=denies; basis=victim; victims=Christy Halpin
a7: detention_conditions affirmed in 6
a10: ill-treatment affirmed in 10; victims=Francis Tully
a12: death_in_custody possible in 9; stance=doubts; basis=unknown; victims=Francis Tully
a17: intimidation_of_witnesses future in 17
a23: denial_of_food_or_water affirmed in 23; victims=Christy Halpin
