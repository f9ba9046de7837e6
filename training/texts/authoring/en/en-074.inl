id: en-074
language: en
genre: interview
written: 2026-11-28
usage: United States
=== text
Porch Light, episode 61 (transcript, lightly edited)

Hank Delacroix-Moon spent eleven months at Cutbank Ranch, a "wilderness correction academy" for teenagers that shut its gates last winter. He's 20 now and tunes pianos. Dee Abernathy hosts.

{s1|DEE}{q1|:} {c1|What was a normal day?}

{s2|HANK}{q2|:} {c2|Up at four, rocks from one pile to the other pile, then "listening." {v2|You} {a2|held a saddle over your head} while they read you your file. Drop it and {v3|you} {a3|slept in the culvert, by yourself}, {t3|a week, ten days}. I did three of those.}

{s4|DEE}{q4|:} {c4|{s5|The founder, Royce Tillery,} {q5|told} a podcast in Denver {c5|that the culvert was "imaginary, like the bogeyman"}.}

{s6|HANK}{q6|:} {c6|He can come smell my sleeping bag.}

{s7|DEE}{q7|:} {c7|{s8|You} {q8|wrote} in the lawsuit {c8|that {p8|he} {a8|used a cattle prod} on {v8|you}}.}

{s9|HANK}{q9|:} {c9|{s10|I} {q10|pulled} {c10|that} {q10|back}. Lawyer language. It was Marcus. {b9|I was holding the horse} and {p9|he} {a9|zapped} {v9|Marcus} behind the knee, and the horse went straight up.}

{s11|DEE}{q11|:} {c11|Marcus's mom, Jolene Stroud, is on the line. She mailed us his camp journal, it's got a beaver on the front.}

{s12|JOLENE}{q12|:} {c12|Hi, y'all. Page nine, {s13|he} {q13|put down} {c13|"{p13|they} {a13|play the siren} so {v13|you} can't dream"}. {v14|He} {a14|died} in {l14|their infirmary} on {t14|a Sunday} and they mailed me his boots. Was it the siren, was it the saddle, I'll know when somebody lets me read the nurse's chart.}

{s15|DEE}{q15|:} {c15|Hank, did you ever stand guard over the younger kids?}

{s16|HANK}{q16|:} {c16|Can I say something else first? It's snowing here, I can hear the plow. Okay. Yeah. In month nine they gave me a vest, and {p16|I} {a16|made {v16|a twelve-year-old} eat off the floor} with the others clapping. That's mine. I think about his ears.}

{s17|DEE}{q17|:} {c17|Would you tell him that?}

{s18|HANK}{q18|:} {c18|{k18|If his folks want it}, I'll drive out and say it to his face.}

{s19|Tillery} {q19|didn't get back to} {c19|us}. {s20|His attorney} {q20|emailed} two lines: {c20|no child was ever {a20|left alone overnight}, and "{v21|these young people} were told, for their own safety, what {a21|can happen to liars}"}.
=== attributions
1: - - direct person -; name=Dee Abernathy; question
2: asserts victim direct person account; name=Hank Delacroix-Moon
4: asserts unknown direct person relay; name=Dee Abernathy; relay=5
5: denies unknown mixed person account; name=Royce Tillery; role=founder of Cutbank Ranch; refers=a3
6: asserts victim direct person account; name=Hank Delacroix-Moon; refers=a3
7: asserts unknown direct person relay; name=Dee Abernathy; relay=8
8: asserts victim indirect person account; name=Hank Delacroix-Moon
9: asserts eyewitness direct person account; name=Hank Delacroix-Moon; refers=a8
10: retracts unknown direct person account; name=Hank Delacroix-Moon; refers=a8
11: asserts unknown direct person account; name=Dee Abernathy
12: asserts relative direct person account; name=Jolene Stroud; role=mother of Marcus; relay=13
13: asserts victim direct person account; name=Marcus
15: - - direct person -; name=Dee Abernathy; question
16: admits eyewitness direct person account; name=Hank Delacroix-Moon
17: - - direct person -; name=Dee Abernathy; question
18: offers unknown direct person account; name=Hank Delacroix-Moon; refers=a16
19: declines unknown indirect person account; name=Royce Tillery; role=founder of Cutbank Ranch
20: denies unknown mixed unnamed account; name=attorney of Royce Tillery; negated
=== acts
a2: stress_positions affirmed in 2
a3: solitary_confinement affirmed in 2; victims=Hank Delacroix-Moon
a8: electric_shocks affirmed in 8; victims=Hank Delacroix-Moon; perpetrators=Royce Tillery
a9: electric_shocks affirmed in 9; victims=Marcus; perpetrators=Royce Tillery
a13: sleep_deprivation affirmed in 13
a14: death_in_custody affirmed in 12; victims=Marcus
a16: humiliation affirmed in 16; perpetrators=Hank Delacroix-Moon
a20: solitary_confinement negated in 20
a21: threats affirmed in 20; stance=admits
