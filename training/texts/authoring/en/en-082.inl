id: en-082
language: en
genre: interview
written: 2026-11-28
usage: United States
=== text
COUNTY LINES, a podcast of the Tannehill Beacon
Episode 9: "Pending"

Marisol Dupree worked the booking desk for nine years. She raises goats now.

{s1|Q}{q1|:} {c1|What's a "courtesy hold"?}

{s2|A}{q2|:} {c2|A phone call. No judge signs anything. {s3|Some deputy} calls down and {q3|says} {c3|keep him till Monday}, and {v2|the guy} {a2|sits there} {t2|till Monday}. I typed "pending" and hit save. I did that, me, maybe four hundred times.}

{s4|Q}{q4|:} {c4|{s5|The county attorney} {q5|wrote} us {c5|that every hold had paper behind it}.}

{s6|A}{q6|:} {c6|Oh, there was paper. I printed it the day after they went home.}

{s7|Q}{q7|:} {c7|Tell me about Curtis Bohannon.}

{s8|A}{q8|:} {c8|Seizures. His sister brought the pills to my window in a Ziploc, and I {q9|was told} {c9|to {a9|log them as contraband}}. Wednesday {b8|I look through the wicket} and {v8|he}'s {a8|on the floor of D with his heels going}, and the nurse is in Branson.}

{s10|Q}{q10|:} {c10|Supposedly they {a11|shut the water off} on {v11|that block}, too.}

{s12|A}{q12|:} {c12|No. That got around and it isn't so. {v12|D} {a12|had water}, brown as it was. What they did was {a13|skip the trays}. Lockdown days, no supper, and it'd be in the log as "refused." I carried that log upstairs.}

{s14|Q}{q14|:} {c14|Did he ever get a lawyer?}

{s15|A}{q15|:} {c15|I'd be guessing, and I'm done guessing about him.}

{s16|Q}{q16|:} {c16|How did it end?}

{s17|A}{q17|:} {c17|They {a17|cut {v17|him} loose} at {t17|three in the morning} in paper slippers. {s18|The lieutenant} {q18|goes}, {c18|"If he's gonna go, he's not gonna go on my count."} I held the door. You know what I remember? The sprinklers were on.}

We asked the sheriff's office about all of this. {c19|"Nobody in this building is a doctor,"} {s19|Sheriff Ray Tolliver} {q19|wrote}. {c20|He'd "do the Bohannon week over,"} {s20|he} {q20|added}. {s21|The county} {q21|says} {c21|the hold log can be inspected {k21|when the auditors are through with it}}.
=== attributions
1: - - direct unnamed -; name=the interviewer of County Lines; question
2: admits eyewitness direct person account; name=Marisol Dupree; role=former booking clerk
3: asserts unknown indirect unnamed opinion; name=some deputy; refers=a2
4: asserts unknown direct unnamed relay; name=the interviewer of County Lines; relay=5
5: denies unknown indirect unnamed account; name=the county attorney; refers=a2
6: admits eyewitness direct person account; name=Marisol Dupree; role=former booking clerk; refers=a2
7: asserts unknown direct unnamed opinion; name=the interviewer of County Lines
8: asserts eyewitness direct person account; name=Marisol Dupree; role=former booking clerk
9: asserts unknown indirect unnamed opinion
10: asserts unknown direct unnamed relay; name=the interviewer of County Lines; hedged
12: denies colleague direct person account; name=Marisol Dupree; role=former booking clerk; refers=a11
14: - - direct unnamed -; name=the interviewer of County Lines; question
15: declines unknown direct person account; name=Marisol Dupree; role=former booking clerk
16: - - direct unnamed -; name=the interviewer of County Lines; question
17: asserts eyewitness direct person account; name=Marisol Dupree; role=former booking clerk; relay=18
18: asserts unknown direct unnamed account; name=the lieutenant; refers=a17
19: asserts unknown direct person account; name=Ray Tolliver; role=sheriff; refers=a8,a9
20: admits unknown mixed person account; name=Ray Tolliver; role=sheriff; refers=a8
21: offers unknown indirect government account; name=Tannehill County
=== acts
a2: arbitrary_detention affirmed in 2
a9: denial_of_medical_care affirmed in 9; victims=Curtis Bohannon
a8: denial_of_medical_care affirmed in 8; victims=Curtis Bohannon
a11: denial_of_food_or_water possible in 10
a12: denial_of_food_or_water negated in 12
a13: denial_of_food_or_water affirmed in 12; stance=asserts
a17: release affirmed in 17; victims=Curtis Bohannon
