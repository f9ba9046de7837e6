id: en-039
language: en
genre: interview
written: 2026-11-28
usage: Canada
=== text
Tape notes, "Corridors" season 2. In studio: Jolene Kaskamin, released in May from Stave Narrows Institution, and her lawyer, Étienne Marchildon.

{s1|HOST}{q1|:} {c1|Jolene, for people who've never heard the term, what's a dry cell?}

{s2|JOLENE}{q2|:} {c2|It's a room with no toilet and no tap. {p2|They} figure you swallowed something, so {v2|you}'re {a2|in there, lights on}, till you go in front of them. I did {t2|sixteen days}. {s3|The form} {q3|said} {c3|"forty-eight hours, renewable"}.}

{s4|HOST}{q4|:} {c4|Did you sleep?}

{s5|JOLENE}{q5|:} {c5|[exhales] Not sleep sleep. There's {p5|a guy in a lawn chair} {a5|shining a flashlight} on {v5|your} hands every few minutes. One of the women guards cried, eh. {s6|She} {q6|goes}, {c6|"I'm so sorry, I hate this,"} and I'm telling her it's okay.}

{s7|HOST}{q7|:} {c7|Étienne, {s8|the Correctional Directorate} {q8|wrote} to us, and I'll read it: {c8|"The inmate in question was under medical observation, at no time in {a8|isolation}, and was provided with meals in accordance with national menus."}}

{s9|ÉTIENNE}{q9|:} {c9|Okay, so, medical observation, by who? {b9|The health file, which we fought eleven months for}, has zero nursing entries from day four to day thirteen. Zero. I'm not going to tell you they {a9|starved} {v9|her}, she got her trays.}

{s11|JOLENE}{q11|:} {c11|I got trays. Let's be fair about the trays.}

{s12|HOST}{q12|:} {c12|{s21|The first version of your claim} {q21|alleged} {c21|{a12|a strip search} by {p12|male staff}}. It's gone from the second one.}

{s13|ÉTIENNE}{q13|:} {c13|{s14|We} {q14|withdrew} {c14|it}, and {s15|I}{q15|'d prefer to leave} {c15|the reason} between me and my client.}

{s16|JOLENE}{q16|:} {c16|No, I'll say. I thought it was two men. {s17|My bunkie} {q17|told} me after {c17|one of them's a woman with short hair}. So {s25|I} {q25|can't swear to} {c25|it}. But {v18|I} was still {a18|naked on a rubber mat} for them, whoever they were.}

{s19|HOST}{q19|:} {c19|Is the room still there?}

{s24|ÉTIENNE}{q24|:} {c24|Depends who you ask. {s20|A guard who won't go on tape} {q20|told} me {d20|in September} {c20|they'd had {v20|somebody} {a20|in it} that week}. {s22|The Directorate} {q22|told} the court {c22|it'd been "decommissioned and repurposed for storage"}. {s23|I} honestly {q23|can't tell} you {c23|which}. You can store a lot of things in a room with no tap.}
=== attributions
1: - - direct unnamed -; name=the host; question
2: asserts victim direct person account; name=Jolene Kaskamin
3: asserts document mixed document account; name=the form; refers=a2
4: - - direct unnamed -; name=the host; question
5: asserts victim direct person account; name=Jolene Kaskamin
6: admits eyewitness direct unnamed account; name=one of the women guards; refers=a5
7: asserts document direct unnamed relay; name=the host; relay=8
8: denies unknown direct government account; name=Correctional Directorate; negated; specific; refers=a2
9: doubts medical direct person account; name=Étienne Marchildon; role=lawyer of Jolene Kaskamin; refers=a8
11: denies victim direct person account; name=Jolene Kaskamin; refers=a9
12: asserts document direct unnamed account; name=the host
13: retracts unknown direct person account; name=Étienne Marchildon; role=lawyer of Jolene Kaskamin; refers=a12
14: retracts unknown direct person account; name=Étienne Marchildon; role=lawyer of Jolene Kaskamin; refers=a12
15: declines unknown direct person account; name=Étienne Marchildon; role=lawyer of Jolene Kaskamin
16: asserts victim direct person account; name=Jolene Kaskamin; note=leaves open who they were
17: asserts colleague indirect unnamed account; name=Jolene Kaskamin's bunkmate; refers=a12
19: - - direct unnamed -; name=the host; question
20: asserts unknown indirect unnamed account; name=a guard who won't go on tape
22: denies unknown mixed government account; name=Correctional Directorate; specific; refers=a20
23: doubts unknown direct person account; name=Étienne Marchildon; role=lawyer of Jolene Kaskamin; refers=a20
24: doubts heard_from direct person account; name=Étienne Marchildon; role=lawyer of Jolene Kaskamin; informant=a guard who won't go on tape; relay=20,22
21: asserts victim indirect document account; name=the first version of Jolene Kaskamin's claim
25: doubts victim direct person account; name=Jolene Kaskamin; refers=a12
=== acts
a2: solitary_confinement affirmed in 2; victims=Jolene Kaskamin
a5: sleep_deprivation affirmed in 5; victims=Jolene Kaskamin
a8: solitary_confinement negated in 8; victims=Jolene Kaskamin
a9: denial_of_food_or_water negated in 9; stance=denies; victims=Jolene Kaskamin
a12: sexual_violence affirmed in 21; victims=Jolene Kaskamin
a18: humiliation affirmed in 16; victims=Jolene Kaskamin
a20: solitary_confinement affirmed in 20
