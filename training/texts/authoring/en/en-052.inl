id: en-052
language: en
genre: interview
written: 2026-11-28
usage: Australia
=== text
Peacekeepers' Voices, Toowarrah Library
Interview with Fergus Rannoch, former mission language assistant. Tape 2, digitised.

[00:04:10] {s1|INT.}{q1|:} {c1|You were in the Sarnawa valley by then?}

{s2|FR}{q2|:} {c2|Got in on the Sunday. Now, what you've got to understand is {a2|it was done} on {t2|the Thursday}. I never saw it done. {b2|I saw what was left}, and I saw a schoolroom with {n2|thirty-one} pairs of {v2|kids}' sandals in a row. {s3|The colonel who'd driven us up there} {q3|reckoned} {c3|it was the rebels, a "reprisal"}. He said it the way you'd order a coffee.}

[00:05:32] {s4|INT.}{q4|:} {c4|You've got a page of notes there.}

{s5|FR}{q5|:} {c5|That's Mrs Dastani. Retired midwife, hid in the flour bin. {s6|She} {q6|told} me, and {b5|I wrote it down word for word} that night, {c6|"They wore the new boots. {p6|They} {a6|shot} {v6|the men} at {l6|the wall} and {a7|took} {v7|the girls} up in the truck, and {s8|one of them} {q8|said} {c8|sorry} to me, in my own dialect."} The new boots, see. Only the army had them.}

[00:07:01] {s9|INT.}{q9|:} {c9|Did the Mission report that?}

{s10|FR}{q10|:} {c10|{s11|The Mission} {q11|put out two lines saying} {c11|there had been "{a11|civilian deaths} of undetermined authorship"}. I argued. I was a language assistant, mate, I was furniture.}

[00:08:45] {s13|INT.}{q13|:} {c13|In your memoir {s14|you} {q14|say} {c14|you {b14|heard} {s15|the colonel} {q15|give the order} {c15|by radio}}.}

{s16|FR}{q16|:} {c16|Yeah. That's coming out of the second edition. It was dark, it was a radio, and I wanted it to be him.}

[00:09:20] {s17|INT.}{q17|:} {c17|Is he still alive?}

{s18|FR}{q18|:} {c18|No comment. There's a tribunal might ask me that, and I'd sooner they heard it first.}

[00:10:02] {s21|INT.}{q21|:} {c21|Do you want to stop there, Fergus?}

{s22|FR}{q22|:} {c22|No, there's one more. Nobody ever asks about the week after. {t22|For six days} {p22|the District Commissioner} {a22|wouldn't let {v22|the women} go down and bury anyone}. {s23|His clerk} {q23|told} me flat out, over a plate of goat, {c23|that they were waiting on a photographer from the capital}. Waiting for light, I suppose. {s24|The Commissioner} {q24|says} in his own book {c24|the road was mined}. I walked that road twice a day. In thongs.}
=== attributions
1: - - direct unnamed -; name=the interviewer; question
2: asserts eyewitness direct person account; name=Fergus Rannoch; role=former mission language assistant
3: asserts unknown mixed unnamed account; name=the colonel; refers=a2
4: asserts unknown direct unnamed account; name=the interviewer
5: asserts heard_from direct person account; name=Fergus Rannoch; role=former mission language assistant; informant=Mrs Dastani; relay=6; note=adds the inference that it was the army
6: asserts eyewitness direct person account; name=Mrs Dastani; role=retired midwife
8: admits unknown indirect unnamed account; name=one of the soldiers; refers=a6
9: - - direct unnamed -; name=the interviewer; question
10: asserts unknown direct person account; name=Fergus Rannoch; role=former mission language assistant
11: asserts unknown mixed organisation account; name=the Mission
13: asserts document direct unnamed relay; name=the interviewer; relay=14
14: asserts eyewitness indirect person account; name=Fergus Rannoch; role=former mission language assistant
15: asserts unknown indirect unnamed opinion; name=the colonel; refers=a2
16: retracts unknown direct person account; name=Fergus Rannoch; role=former mission language assistant; refers=a2; note=takes back that he heard the order
17: - - direct unnamed -; name=the interviewer; question
18: declines unknown direct person account; name=Fergus Rannoch; role=former mission language assistant
21: - - direct unnamed -; name=the interviewer; question
22: asserts eyewitness direct person account; name=Fergus Rannoch; role=former mission language assistant; relay=23
23: admits unknown indirect unnamed account; name=the District Commissioner's clerk; refers=a22
24: denies unknown indirect unnamed account; name=the District Commissioner; specific; refers=a22
=== acts
a2: massacre affirmed in 2; count=31
a6: extrajudicial_execution affirmed in 6
a7: abduction affirmed in 6
a11: killing affirmed in 11
a22: humiliation affirmed in 22; note=burial denied
