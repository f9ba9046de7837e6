id: en-085
language: en
genre: article
written: 2026-11-28
usage: Ireland
=== text
Lay-by handover 'was a stretch of the legs'

By Déaglán Mac Suibhne, The Drumalee Sentinel

{s1|A Carrowduff plasterer} {q1|has told} the High Court {c1|that {p1|gardaí} drove him to {l1|a lay-by} in the dark and {a1|passed} {v1,v2|him} {a1|to} policemen from the other jurisdiction, {a2|with no warrant and no judge}}.

{c3|"I knew where I was when the white lines changed,"} {s3|Fergal Deeney (38)} {q3|deposed}.

{s4|Superintendent Máire Ní Chonghaile} {q4|accepted} {c4|there had been "a meeting of vehicles" that night}. {c5|Mr Deeney}, {s5|she} {q5|explained}, {c5|had got out to stretch his legs and gone off with the other party}. There was laughter in the gallery. The sitting rose for ten minutes so that a heater could be mended.

{s6|Hughie Gormley, a retired postman,} {q6|gave evidence} {c6|that he {b6|was eating a sandwich two cars down} when {v6|a man with his hands behind him} was {a6|walked from one boot to the other}}. {s7|Mr Gormley} {q7|agreed} under cross-examination {c7|that his eyes were "not what they were"}.

{s8|The custody record} {q8|has} {c8|{v8|Mr Deeney} {a8|discharged} at {t8|9.50pm}}. {c9|For {t9|two nights} afterwards {a9|no station on either side would own to having} {v9|him}}. {c10|"Each crowd said to try the other crowd,"} {s10|his partner, Aisling Breen,} {q10|said} outside.

{s11|His counsel, Nuala Prior SC,} {q11|submitted} {c11|that {v11|he} was {a11|left with a dislocated shoulder and a bag of frozen peas}}. {s12|A surgeon's letter} {q12|puts} {c12|the joint as "{a12|unreduced} for {t12|thirty hours or more}"}.

{s13|The superintendent} {q13|did not accept} {c13|that {v13|anybody} was {a13|refused a doctor}}. {c14|Whether one was sent for} {s14|she} {q14|could not assist with}.

{s15|The northern service} {q15|had not replied to} {c15|our questions} at the time of going to print.

{s16|Counsel for the State} {q16|indicated} {c16|that the radio logs would be handed up {k16|once privilege had been ruled on}}. Mr Deeney is representing himself in a second matter, about a trailer. The hearing resumes on Tuesday.
=== attributions
1: asserts victim indirect unnamed account; name=Fergal Deeney; role=plasterer
3: asserts victim direct person account; name=Fergal Deeney; role=plasterer; refers=a1
4: admits unknown mixed person account; name=Máire Ní Chonghaile; role=superintendent; refers=a1
5: denies unknown indirect person account; name=Máire Ní Chonghaile; role=superintendent; refers=a1
6: asserts eyewitness indirect person account; name=Hughie Gormley; role=retired postman
7: admits unknown mixed person account; name=Hughie Gormley; role=retired postman; refers=a6
8: asserts official_record indirect document account; name=the custody record; refers=a1
9: asserts unknown direct document account; ownvoice
10: asserts relative direct person account; name=Aisling Breen; role=partner of Fergal Deeney; refers=a9
11: asserts unknown indirect person account; name=Nuala Prior; role=counsel of Fergal Deeney
12: asserts medical mixed document account; name=a surgeon's letter; refers=a11
13: denies unknown indirect person account; name=Máire Ní Chonghaile; role=superintendent; refers=a11
14: declines unknown indirect person account; name=Máire Ní Chonghaile; role=superintendent; refers=a11
15: declines unknown indirect government account; name=the northern service
16: offers unknown indirect unnamed account; name=counsel for the State
=== acts
a1: transfer_of_custody affirmed in 1; victims=Fergal Deeney
a2: denial_of_due_process affirmed in 1; victims=Fergal Deeney
a6: transfer_of_custody affirmed in 6; victims=Fergal Deeney
a8: release affirmed in 8; victims=Fergal Deeney
a9: enforced_disappearance affirmed in 9; victims=Fergal Deeney
a11: denial_of_medical_care affirmed in 11; victims=Fergal Deeney
a12: denial_of_medical_care affirmed in 12; victims=Fergal Deeney
a13: denial_of_medical_care affirmed in 13
