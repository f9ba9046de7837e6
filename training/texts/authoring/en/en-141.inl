id: en-141
language: en
genre: article
written: 2026-11-28
usage: United States
=== text
{s1|Clerk}{q1|:} {c1|{v1|Mechanic} was {a1|kept off jail's books} for {t1|nine days}}

By Corinne Haldorsen, Pruett Falls Ledger

PRUETT FALLS — {s2|A former booking clerk} {q2|testified} {d2|Tuesday} {c2|that {p2|she} {a2|left {v2|a diesel mechanic}'s name off the Lathrop County roster} because {s3|the shift lieutenant} {q3|told} her {c3|"nobody's calling for this one"}}.

The mechanic, Royce Tillotson, 44, is suing the county for $3 million. The trial is being held in the old post office, where the heat quit before opening arguments. {s4|Judge Amparo Whitsett} {q4|told} jurors {c4|the boiler would be running by Thursday}.

{s5|The clerk, Shawna Prewitt,} {q5|said} {c5|{v5|Tillotson} {a5|got no phone call} and {a6|never saw a magistrate} {t5|from March 3 to March 12}}. {c7|"{b7|I did the cards}. His stayed in my drawer,"} {s7|she} {q7|said}. On cross-examination {s8|she} {q8|took back} {c8|one detail}: {c9|it was not the lieutenant but {p9|the control room} that {a9|flipped the lights on every half hour}}, {s9|she} {q9|said}.

Tillotson, a quiet man in a borrowed jacket, took the stand after lunch. {c10|"{p10|They}'d {a10|bang a ladle on the door} the second my eyes shut,"} {s10|he} {q10|said}. {s12,s13|He} {q12|described} {c12|{p12|two deputies} {a12|taking turns with a rolled-up phone book}} and {q13|was frank that} {c13|he had spat at one of them first}.

{s14|Dr. Neil Abernethy, who saw him at St. Brendan's the night he got out,} {q14|testified} {c14|that {b14|the bruises on both flanks} were "consistent with {a14|blows}, not a fall"}.

{s15|The county's attorney, Doyle Ferrante,} {q15|countered} {c15|that Tillotson had been in the medical observation room, coming off pills, and slept ten hours a night}. {s16|Ferrante} {q16|gave the plaintiff this much}: {c16|the paperwork "went for a walk" and {p16|deputies} were "{a16|rougher than we teach}"}. {s17|He} {q17|would not be drawn on} {c17|who gives the control room its orders}.

{s18|Sheriff Odell Maddern} {q18|did not return} {c18|two calls}. His office opened a 212-bed wing in June; {q19|by} {s19|his} {q19|own reckoning} {c19|it came in $90,000 under budget}.

Testimony resumes Thursday.
=== attributions
1: admits eyewitness indirect person account; name=Shawna Prewitt; role=former booking clerk
2: admits eyewitness indirect person account; name=Shawna Prewitt; role=former booking clerk; said=2026-11-24; relay=3
3: asserts unknown mixed unnamed account; name=the shift lieutenant; refers=a2
4: asserts unknown indirect person account; name=Amparo Whitsett; role=judge
5: asserts eyewitness indirect person account; name=Shawna Prewitt; role=former booking clerk
7: asserts eyewitness direct person account; name=Shawna Prewitt; role=former booking clerk; refers=a5
8: retracts unknown indirect person account; name=Shawna Prewitt; role=former booking clerk; refers=a9
9: asserts unknown indirect person account; name=Shawna Prewitt; role=former booking clerk
10: asserts victim direct person account; name=Royce Tillotson; role=diesel mechanic
12: asserts victim indirect person account; name=Royce Tillotson; role=diesel mechanic
13: admits unknown indirect person account; name=Royce Tillotson; role=diesel mechanic
14: asserts medical mixed person account; name=Neil Abernethy; role=doctor
15: denies unknown indirect person account; name=Doyle Ferrante; role=the county's attorney; specific; refers=a5,a9,a10
16: admits unknown mixed person account; name=Doyle Ferrante; role=the county's attorney; refers=a2
17: declines unknown indirect person account; name=Doyle Ferrante; role=the county's attorney; refers=a9
18: declines unknown indirect person account; name=Odell Maddern; role=sheriff
19: asserts unknown indirect person account; name=Odell Maddern; role=sheriff
=== acts
a1: incommunicado_detention affirmed in 1; victims=Royce Tillotson
a2: incommunicado_detention affirmed in 2; victims=Royce Tillotson; perpetrators=Shawna Prewitt
a5: incommunicado_detention affirmed in 5; victims=Royce Tillotson
a6: denial_of_due_process affirmed in 5; victims=Royce Tillotson
a9: sleep_deprivation affirmed in 9; victims=Royce Tillotson
a10: sleep_deprivation affirmed in 10; victims=Royce Tillotson
a12: beating affirmed in 12; victims=Royce Tillotson
a16: ill-treatment affirmed in 16; victims=Royce Tillotson
a14: beating affirmed in 14; victims=Royce Tillotson
