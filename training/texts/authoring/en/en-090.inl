id: en-090
language: en
genre: interview
written: 2026-11-28
usage: Ireland
=== text
The woman who kept the book

Breda Cuddihy has the kettle on before my coat is off. For twenty years she was night supervisor at Kilcarrig Removal Centre. By the back door hang fourteen keys, none of which opens anything now.

{c1|"{b1|I'd the book in front of me}, so I can say it. {n1|Nineteen} {v1,v2|men} {a1|went on the charter}, {t1|the ninth of May}, and {a2|the judge's stay was lying in the fax tray}. The wheels were barely up,"} {s1|she} {q1|says}.

{c3|"And who did you show it to?"}

{c4|"Nobody. I put it under the blotter. That's the part I'd like to have back."}

{s5|Sentrel, which ran the place,} {q5|writes} {c5|that {n5|every} {v5|passenger} had "{a5|exhausted the process}"}. {s6|She} {q6|snorts}. {c6|"Exhausted is right. {v6,v7|They} were {a6|got up at three} and {a7|made sign in a language they hadn't a word of}."}

{s8|A man deported to Tbilisi} {q8|has complained} online {c8|of {a8|one meal a day}}. {c9|"Not on my nights,"} {s9|she} {q9|says}. {c9|"There was toast till it came out their ears."} {s10|She} {q10|will grant} {c10|that {a10|the doctor was asked for} more often {a10|than he was rung}}.

The rain comes in sideways off the bog. She gets up to move a bucket.

Then the boy, Idris, sixteen. {c11|"{s12|The driver} {q12|told} me {c12|he {a12|left} {v12|him} {a12|at a barracks}, with his shoes in a bag}. What a child would be doing at a barracks, I leave to yourself,"} {s11|she} {q11|says}. At the inquiry {s13|she} {q13|had sworn} {c13|there was no boy}. {c14|"God forgive me, there was,"} {s14|she} {q14|says} now.

{c15|Who asked her to say otherwise} {s15|she} {q15|keeps to herself}. {c16|"{k16|Put me in front of a judge who isn't from here} and I'll bring the book in under my arm."}

{c17|{v17|Idris} {a17|walked free} {t17|two years ago}, from {l17|a centre in another county}}. He drives a bread van. {s18|He} {q18|did not want} {c18|to talk}, but waved.
=== attributions
1: asserts official_record direct person account; name=Breda Cuddihy; role=former night supervisor
3: - - direct document -; question; ownvoice
4: admits unknown direct person account; name=Breda Cuddihy; role=former night supervisor; antecedent=s1; refers=a2
5: denies unknown mixed organisation account; name=Sentrel; refers=a2
6: asserts unknown direct person account; name=Breda Cuddihy; role=former night supervisor; refers=a5
8: asserts victim indirect unnamed account; name=a man deported to Tbilisi
9: denies unknown direct person account; name=Breda Cuddihy; role=former night supervisor; refers=a8
10: admits unknown indirect person account; name=Breda Cuddihy; role=former night supervisor
11: asserts heard_from direct person account; name=Breda Cuddihy; role=former night supervisor; informant=the driver; relay=12
12: asserts eyewitness indirect unnamed account; name=the driver
13: denies unknown indirect person account; name=Breda Cuddihy; role=former night supervisor; negated; refers=a12
14: retracts unknown direct person account; name=Breda Cuddihy; role=former night supervisor; refers=a12
15: declines unknown indirect person account; name=Breda Cuddihy; role=former night supervisor
16: offers unknown direct person account; name=Breda Cuddihy; role=former night supervisor; antecedent=s15
17: asserts unknown direct document account; ownvoice
18: declines unknown indirect person account; name=Idris
=== acts
a1: deportation affirmed in 1; count=19
a2: denial_of_due_process affirmed in 1; count=19
a5: denial_of_due_process negated in 5
a6: sleep_deprivation affirmed in 6
a7: denial_of_due_process affirmed in 6
a8: denial_of_food_or_water affirmed in 8
a10: denial_of_medical_care affirmed in 10
a12: transfer_of_custody affirmed in 12; victims=Idris
a17: release affirmed in 17; victims=Idris
