id: en-078
language: en
genre: interview
written: 2026-11-28
usage: Nigeria
=== text
THE SUNDAY LANTERN
The pastor who keeps the book

Pastor Preye Amangala, 61, has written down the name of every young man taken from the Ekeremo-Ama waterside since the pipeline guards came. TOBI ALAKIJA met him in a vestry smelling of kerosene.

{s1|Lantern}{q1|:} {c1|How many names are there now?}

{s2|Amangala}{q2|:} {c2|Thirty-seven. It began with {v2|Doubara, who repairs outboard engines}. {p2|Men in an unmarked Hilux} {a2|carried {v2.2|him} away} from {l2|Mama Tari's canteen} with the fork still in his hand. {b2|I was at the next table}. {t3|Since that day} {a3|no office accepts that {v3|he} exists}.}

{s4|Lantern}{q4|:} {c4|{s5|The Joint Task Force} {q5|says} {c5|these boys went to Malabo to fish}.}

{s6|Amangala}{q6|:} {c6|With which passport? I will laugh so that I don't cry. {s7|A ferry captain who loads at their jetty} {q7|told} me {c7|he {b7|saw} {n7|six} of {v7|them} {a7|roped together like firewood} on {t7|Palm Sunday}}. I cannot swear to it. It is his eye, not mine.}

{s8|Lantern}{q8|:} {c8|Has any court seen them?}

{s9|Amangala}{q9|:} {c9|Two only, {v9,v10|Ebi and Seiyefa}. {t9|Four months}, {a9|no charge, no lawyer}, and when they finally stood up in Yenaka the registrar could not find a file. The magistrate {a10|said they should go home}. {b9|I had come with their slippers}. {p11|The same Hilux people} {a11|collected} {v11|them} again at {l11|the court gate}.}

{s12|Lantern}{q12|:} {c12|{s13|Some} {q13|say} {c13|you padded the list}.}

{s14|Amangala}{q14|:} {c14|One name, yes. Number nineteen is my own nephew and he was in Tema, chasing a woman. {s15|I} {q15|have rubbed out} {c15|number nineteen} before the whole church. Thirty-six, then.}

{s16|Lantern}{q16|:} {c16|And the soldiers? Do they give you anything?}

{s17|Amangala}{q17|:} {c17|{s18|One captain, I will not call his name,} {q18|told} me, {c18|"Pastor, we {a18|keep} {v18|people} {a18|off paper} when Abuja is in a hurry."} {s19|The same man} {q19|promised} {c19|he would walk me through the guardroom {k19|the day his posting is out}}. I am waiting. Rain has entered this book twice.}

{s20|The Task Force's information officer, Lieutenant Commander Idris Bako,} {q20|did not pick} {c20|eleven calls}. {s21|He} {q21|replied by text} {c21|that the pastor "should face his pulpit"}.
=== attributions
1: - - direct person -; name=Tobi Alakija; question
2: asserts eyewitness direct person account; name=Preye Amangala; role=pastor
4: asserts unknown direct person relay; name=Tobi Alakija; relay=5
5: denies unknown indirect government account; name=the Joint Task Force; state=Nigeria; refers=a2,a3
6: doubts heard_from direct person account; name=Preye Amangala; role=pastor; relay=7; informant=a ferry captain; refers=a2
7: asserts eyewitness indirect unnamed account; name=a ferry captain
8: - - direct person -; name=Tobi Alakija; question
9: asserts eyewitness direct person account; name=Preye Amangala; role=pastor
12: asserts unknown direct person relay; name=Tobi Alakija; relay=13
13: denies unknown indirect unnamed account; name=some; refers=a3
14: retracts unknown direct person account; name=Preye Amangala; role=pastor
15: retracts unknown direct person account; name=Preye Amangala; role=pastor
16: - - direct person -; name=Tobi Alakija; question
17: asserts heard_from direct person account; name=Preye Amangala; role=pastor; informant=a captain; relay=18,19
18: admits unknown direct unnamed account; name=a captain; refers=a3
19: offers unknown indirect unnamed account; name=a captain
20: declines unknown indirect person account; name=Idris Bako; role=information officer of the Task Force
21: asserts unknown mixed person opinion; name=Idris Bako; role=information officer of the Task Force
=== acts
a2: abduction affirmed in 2; victims=Doubara
a3: enforced_disappearance affirmed in 2; basis=unknown; victims=Doubara
a7: ill-treatment affirmed in 7; count=6
a9: denial_of_due_process affirmed in 9; basis=unknown; victims=Ebi, Seiyefa; count=2
a10: release affirmed in 9; victims=Ebi, Seiyefa
a11: arbitrary_detention affirmed in 9; victims=Ebi, Seiyefa
a18: enforced_disappearance affirmed in 18
