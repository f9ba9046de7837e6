id: en-013
language: en
genre: post
written: 2026-11-28
usage: Philippines
=== text
{s1|Liezl Abunda-Roque} is with Mark Anthony "Mac" Siapno and 4 others.
{d1|September 27 at 11:02 PM} · Kalibuhan City

{c1|To those asking po: yes, {v1|Mac} was {a1|picked up} {t1|this morning} while covering the fisherfolk barricade for Radyo Baybay. No, he is not "missing" anymore. He is at {l1|Camp Tagubanwa} and his lawyer, Atty. Sison, saw him for ten minutes.

{p2|The arresting team} {a2|took his recorder and both phones} and never issued a receipt. {s3|Mac} {q3|told} Atty. {c3|that {s4|a colonel} {q4|asked} him {c4|"Sino ang handler mo?"} for {t3|eleven hours} straight under a floodlight, and {a3|every time {v3|he} nodded off {p3|they} tapped the desk}}. {s5|He} {q5|said} {c5|they did not {a5|lay a hand on} {v5|him}}, klaro ha.

{s6|The 5th Coastal Battalion} {q6|released a card on FB saying} {c6|Mac was "invited for a chat and offered pancit"}. That card is now deleted. {s7|Their new post} {q7|says} {c7|the earlier one "did not go through proper vetting and is hereby recalled."} Recalled! But the comments are still there, {s8|one account} {q8|saying} {c8|"{a8|unahin natin {v8|ang asawa}}"}. That's me. That's my daughter's profile photo they used.

{q9|Sabi ng} {s9|station manager namin}, {c9|Mac was "on leave" that day}. Sir, with all due respect, I have {b1|the assignment sheet}. {s10|You} {q10|texted} me yesterday {c10|that you had to say it because of the franchise renewal}.

Two more things. {s12|Fr. Dindo of the parish} {q12|went live to say} {c12|{p12|soldiers} {a12|pulled down the fisherfolk's tents} and {a13|took the station's antenna} "for inspection"}; {s14|the mayor's office} {q14|says} {c14|the wind did that}. May picture, nakatanggal ang bolts. And {s15|Ka Ogie, who was beside Mac,} {q15|told} GMK radio {c15|that {p15|the colonel} "{a15|read him the names of {v15|his children}}"}. {s16|Ka Ogie's wife} {q16|denies} {c16|he gave any interview}, so ewan.

{s11|Atty. Sison} {q11|says} {c11|{k11|kung may pumirma ng affidavit na dalawang witness by Monday}, she will file for amparo the same day}. Please, two lang.

I will turn off comments now.}
=== attributions
1: asserts heard_from direct person account; name=Liezl Abunda-Roque; informant=Atty. Sison; relay=3,5; said=XXXX-09-27
3: asserts victim indirect person account; name=Mark Anthony "Mac" Siapno
4: - - direct unnamed -; name=a colonel; question
5: denies victim indirect person account; name=Mark Anthony "Mac" Siapno; negated
6: denies unknown mixed government account; name=the 5th Coastal Battalion; refers=a1
7: retracts unknown mixed government account; name=the 5th Coastal Battalion
8: asserts unknown direct unnamed account; name=one account
9: denies unknown mixed unnamed account; name=the station manager; refers=a1
10: admits unknown indirect unnamed account; name=the station manager
11: offers unknown indirect person account; name=Atty. Sison; role=lawyer of Mark Anthony "Mac" Siapno
12: asserts unknown mixed person account; name=Fr. Dindo; role=parish priest
14: denies unknown indirect government account; name=the mayor's office; specific; refers=a12,a13
15: asserts eyewitness mixed person account; name=Ka Ogie
16: denies unknown indirect unnamed account; name=wife of Ka Ogie
=== acts
a1: detention affirmed in 1; victims=Mark Anthony "Mac" Siapno
a2: interference_with_reporting affirmed in 1
a3: sleep_deprivation affirmed in 3; victims=Mark Anthony "Mac" Siapno
a5: beating negated in 5; victims=Mark Anthony "Mac" Siapno
a8: threats future in 8; victims=Liezl Abunda-Roque
a12: destruction_of_property affirmed in 12
a13: interference_with_reporting affirmed in 12
a15: threats affirmed in 15; victims=Ka Ogie
