id: en-046
language: en
genre: interview
written: 2026-11-28
usage: Uganda
=== text
Tea with Counsel: Wasswa Balironda

He takes his tea with ginger and his questions standing up. For nine years Wasswa Balironda has defended civilians before the army court at Mbugwe, and he irons his own collars.

{c17|Why}, {s17|I} {q17|begin}, {c17|are boda boda riders being tried by soldiers?} {c1|"Because somebody found one bullet under one seat,"} {s1|he} {q1|says}. {c2|"{v2,v3|My clients} were {a2|arraigned at nine at night}, me not informed, {a3|the charge read in a language two of them do not speak}. {b2|I have the record here, signed.}"} He taps a blue folder.

{s4|The army spokesman} {q4|has insisted} on this very page {c4|that the court "affords every accused the full benefit of the Constitution"}. {s5|Balironda} {q5|does not dispute} {c5|that most of the riders are treated decently at Mbugwe}. {c6|"The warders? Good people. It is the three weeks before, in {l6|those houses with no signpost}, when {a6|nobody will tell {v6|the mother} where the boy is}."}

{s7|One of the riders, Ochieng,} {q7|told} him {c7|{v7|he} had been {a7|given current} on the toes until he agreed the bullet was his}. At the hearing {s8|Ochieng} {q8|stood up and took back} {c8|the confession}. {c16|{s9,s10|The chairman}}, {q16|says} {s16|Balironda}, {c16|{q9|minuted} {c9|that "the accused appears healthy"} and {q10|declined} {c10|to look at the feet}}.

Did Balironda himself see them? {c11|"The feet, yes, {b11|through a sock with a hole}. The nails were black. I am a lawyer, not a surgeon; {s12|I} {q12|cannot tell} you {c12|what did it}."}

He asks for more ginger. {s13|People at the bar} {q13|whisper} {c13|that he was offered a posting to drop the file}. True? {s14|He} {q14|will not discuss} {c14|it}.

{c15|"{s18|The soldiers themselves} {q18|call} {c18|it the Stapler},"} {s15|he} {q15|says} at the door. The rain has stopped. A rider calls out to him by name.
=== attributions
1: asserts unknown direct person account; name=Wasswa Balironda; role=lawyer
2: asserts official_record direct person account; name=Wasswa Balironda; role=lawyer; antecedent=s1
4: denies unknown mixed unnamed account; name=the army spokesman; refers=a2
5: admits unknown indirect person account; name=Wasswa Balironda; role=lawyer
6: asserts unknown direct person account; name=Wasswa Balironda; role=lawyer; antecedent=s5
7: asserts victim indirect person account; name=Ochieng
8: retracts victim indirect person account; name=Ochieng
9: denies unknown mixed unnamed account; name=the chairman of the court; refers=a7
16: asserts unknown indirect person relay; name=Wasswa Balironda; role=lawyer; relay=9,10
10: declines unknown indirect unnamed account; name=the chairman of the court; refers=a7
11: asserts eyewitness direct person account; name=Wasswa Balironda; role=lawyer; antecedent=s5
12: doubts unknown direct person account; name=Wasswa Balironda; role=lawyer; refers=a7
13: asserts unknown indirect unnamed account; name=people at the bar; hedged
14: declines unknown indirect person account; name=Wasswa Balironda; role=lawyer
15: asserts unknown direct person relay; name=Wasswa Balironda; role=lawyer; relay=18
17: - - indirect unnamed -; name=the interviewer; question
18: asserts unknown indirect unnamed opinion; name=the soldiers themselves
=== acts
a2: denial_of_due_process affirmed in 2
a3: denial_of_due_process affirmed in 2
a6: incommunicado_detention affirmed in 6
a7: electric_shocks affirmed in 7; victims=Ochieng
