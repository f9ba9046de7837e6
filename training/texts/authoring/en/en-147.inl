id: en-147
language: en
genre: statement
written: 2026-11-28
usage: Bangladesh
=== text
REJOINDER
Public Relations Section, Inspectorate of Jails (Southern Range)
To the Editor, The Daily Mohona, {d4|23 November}

This refers to your front-page item "Salt and silence at Kanchimara Jail", published on Friday.

{s2|Your correspondent} {q2|alleged} {c2|that {v2|prisoners} at {l2|Kanchimara} {a2|rake the salt pans from dawn without wage}, and that {v3|those found slow} are {a3|kept from the tube-well till evening}}. {s4|This Section} {q4|begs to differ}: {c4|the pans are a vocational unit of 62 trainees, on a stipend of Tk 14 per day}. {c5|The stipend for July to October is yet to be drawn}, {s5|the accounts branch} {q5|informs}, {c5|for want of one signature}.

The coastal belt has had a dry season. {s6|The Met Office} {q6|forecast} {c6|rain for the second half of the month}, and the reservoir was dug deeper in anticipation, at a cost of Tk 3.2 lakh.

{s7|The item} also {q7|quotes} {c7|{s8|one Babul, released in September,} {q8|as claiming} {c8|that {v8|his ward-mate Nirapad} was {a8|made to sit on a hot tawa in the cookhouse}, which he {b8|watched through the ventilator}}}. {c9|The ventilator of the cookhouse was bricked up in 2023 (work order 88/B)}. {s10|The jail doctor} {q10|has noted} {c10|{a10|a scald} of the left thigh}; {c11|it came from spilt dal}, {q11|in the opinion of} {s11|the Superintendent}.

Of the death of Nirapad himself, {s12|your correspondent} {q12|writes} {c12|that {v12|he} {a12|expired in the cell}, untreated}. {c13|{v13|He} {a13|breathed his last} at {l13|the gate of the Sadar Hospital}, in our vehicle}. {c14|That the vehicle had to be pushed for some distance} {s14|we} {q14|do not dispute}.

{s15|Our letter of 20 November} {q15|stated} {c15|that no relative had come forward}. {c16|The same} {q16|may kindly be treated as cancelled}: a widow and two sons were at the gate.

In the matter of the three under-trials shown as "not produced since Ashar", {s17|this Section} {q17|refrains from} {c17|comment}, {c18|the {a18|delay in taking {v18|them} before a court}} being, {q18|in the view of} {s18|the Public Prosecutor}, {c18|a question for the Bench}.

{c19|Your correspondent shall be conducted round the pans on any working day {k19|provided a request is made on letterhead}}. Kindly print this rejoinder at the same place and in the same size.

Assistant Inspector (Public Relations)
=== attributions
2: asserts unknown indirect unnamed account; name=correspondent of The Daily Mohona
4: denies unknown direct government account; name=Inspectorate of Jails (Southern Range); state=Bangladesh; specific; said=2026-11-23; refers=a2
5: admits unknown indirect government account; name=accounts branch of the Inspectorate of Jails; state=Bangladesh; refers=a2
6: asserts unknown indirect organisation account; name=the Met Office
7: asserts unknown indirect document relay; name=Salt and silence at Kanchimara Jail; relay=8
8: asserts eyewitness indirect person account; name=Babul; role=released prisoner
9: denies official_record direct government account; name=Inspectorate of Jails (Southern Range); state=Bangladesh; specific; ownvoice; refers=a8
10: asserts medical indirect unnamed account; name=the jail doctor
11: denies inference indirect unnamed account; name=the Superintendent; specific; refers=a8,a10
12: asserts unknown indirect unnamed account; name=correspondent of The Daily Mohona
13: denies unknown direct government account; name=Inspectorate of Jails (Southern Range); state=Bangladesh; specific; ownvoice; refers=a12
14: admits unknown direct government account; name=Inspectorate of Jails (Southern Range); state=Bangladesh; refers=a12
15: asserts unknown direct document account; name=letter of 20 November of the Inspectorate of Jails; said=2026-11-20
16: retracts unknown direct government account; name=Inspectorate of Jails (Southern Range); state=Bangladesh; antecedent=s14
17: declines unknown direct government account; name=Inspectorate of Jails (Southern Range); state=Bangladesh; refers=a18
18: doubts unknown indirect unnamed opinion; name=the Public Prosecutor
19: offers unknown direct government account; name=Inspectorate of Jails (Southern Range); state=Bangladesh; ownvoice; refers=a2
=== acts
a2: forced_labour affirmed in 2
a3: denial_of_food_or_water affirmed in 2
a8: burning affirmed in 8; victims=Nirapad
a10: burning affirmed in 10; victims=Nirapad
a12: death_in_custody affirmed in 12; victims=Nirapad
a13: death_in_custody affirmed in 13; stance=asserts; victims=Nirapad
a18: denial_of_due_process affirmed in 18; count=3
