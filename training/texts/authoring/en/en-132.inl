id: en-132
language: en
genre: post
written: 2026-11-28
usage: United States
=== text
SageSurvivors.board › Programs › High Lonesome Academy › "Did anybody else get the burrito?"

{s1|pinyon_kid} · {d1|Nov 3}
{c1|Intake of '19 here. My folks paid eleven grand a month for this, plus boots. If {v1|you} mouthed off, {p1|two staff} {a1|rolled {v1.2|you} in a moving blanket and one sat on your chest until you quit making noise}. They called that the burrito. Was it just my group?}

{s2|dustbowl_danny} · {d2|Nov 3}
{c2|Not just yours. I got it twice. You hear your own heart and then you sort of don't. {v3|My bunkie Rafe} got {a3|"the fencepost," which was arms out with a rock in each hand} {t3|till the stars came up}. {b2|I had the next post over}.}

{s4|MomInReno} · {d4|Nov 4}
{c4|My daughter was there that same summer and {s5|she} {q5|says} {c5|she was never {a5|laid a hand on}}. I'm not calling you boys liars. I'd need more than a message board, is all.}

{s6|pinyon_kid} · {d6|Nov 4}
{c6|Fair. Girls' side had beds and a piano.}

{s7|HighLonesome_FamilyServices} ✔ · {d7|Nov 6}
{c7|Hi all! {s8|We}{q8|'re not able to speak to} {c8|individual students}. What {s9|we} {q9|can share is} {c9|that a weighted-comfort technique was in use through 2021, and that it was discontinued after {n9|one} {v9|participant} "{a9|lost color}."} {s10|We} {q10|would push back on} {c10|words like smothering}.}

{s11|dustbowl_danny} · {d11|Nov 6}
{c11|"Lost color." {v11|His} name was Rafe Quillen and he {a11|died} on the tailgate.}

{s12|night_desk_Tammi} · {d12|Nov 7}
{c12|Former night staff. {b12|I typed the incident report}. {s13|The director, Brother Lyle,} {q13|had} me {q13|change} {c13|"under restraint" to "during a nap"}. {d14|In August} {s14|I} {q14|told} the state licensing lady {c14|the boy was asleep}, and {c15|that} {s15|I} {q15|take back}, for whatever it's worth now. {p16|He} also {a16|took every kid's letters to the sheriff and fed them to the branding fire}.}

{s17|HighLonesome_FamilyServices} ✔ · {d17|Nov 7}
{c17|Tammi, you signed an agreement, and {a17|our attorneys know where {v17|you} teach} now. Thread reported.}

{s18|MomInReno} · {d18|Nov 8}
{c18|OK. {s19|My daughter} just {q19|called back and said} {c19|they were told to sing so they wouldn't hear}. {k18|Whoever needs a plane ticket to the licensing hearing}, message me. I've got miles.}
=== attributions
1: asserts victim direct unnamed account; name=pinyon_kid
2: asserts victim direct unnamed account; name=dustbowl_danny; refers=a1
4: doubts heard_from direct unnamed account; name=MomInReno; relay=5; informant=daughter of MomInReno; refers=a1,a3
5: denies unknown indirect unnamed account; name=daughter of MomInReno; negated
6: asserts unknown direct unnamed account; name=pinyon_kid
7: admits unknown direct organisation account; name=HighLonesome_FamilyServices
8: declines unknown direct organisation account; name=HighLonesome_FamilyServices
9: admits unknown direct organisation account; name=HighLonesome_FamilyServices; refers=a1
10: denies unknown direct organisation opinion; name=HighLonesome_FamilyServices; refers=a1
11: asserts unknown direct unnamed account; name=dustbowl_danny; refers=a9
12: asserts unknown direct unnamed account; name=night_desk_Tammi; role=former night staff
13: asserts unknown indirect person opinion; name=Brother Lyle; role=director; refers=a11
14: denies unknown indirect unnamed account; name=night_desk_Tammi; role=former night staff; said=2026-08; refers=a11
15: retracts unknown direct unnamed account; name=night_desk_Tammi; role=former night staff; refers=a11
17: asserts unknown direct organisation account; name=HighLonesome_FamilyServices
18: offers unknown direct unnamed account; name=MomInReno; relay=19
19: asserts unknown indirect unnamed account; name=daughter of MomInReno; refers=a1
=== acts
a1: suffocation affirmed in 1
a3: stress_positions affirmed in 2; basis=eyewitness; victims=Rafe Quillen
a5: beating negated in 5
a9: suffocation affirmed in 9; count=1; victims=Rafe Quillen
a11: death_in_custody affirmed in 11; victims=Rafe Quillen
a16: incommunicado_detention affirmed in 12
a17: intimidation_of_witnesses future in 17; victims=night_desk_Tammi
