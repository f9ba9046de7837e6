id: en-087
language: en
genre: statement
written: 2026-11-28
usage: United States
=== text
ALDER COUNTY SHERIFF'S OFFICE
What we know about the November 12 transport
Posted {d1|November 16, 2026}

{c1|{t1|That morning} {n1|twenty-two} {v1|detainees} were {a1|moved} from {l1|our Pine Flat unit} to a contract facility near Sumrall Gap}. The drive is about 310 miles, most of it two-lane.

{s2|A video posted by a passenger's daughter} {q2|claims} {c2|{v2|they} {a2|rode} {t2|eleven hours} {a2|with nothing to drink}}. {c3|A sealed bottle was on every seat; {b3|the vendor's invoice} is attached below}.

{s4|We} {q4|own} {c4|the stop at Hazel Bend}. {c5|{v5|The van} {a5|sat in full sun, engine off}, for {t5|fifty minutes}}.

{s6|Two riders} {q6|told} Channel 4 {c6|that {v6|a man with chest pain} was {a6|told to breathe through his nose}}. {s7|Our transport sergeant} {q7|reports} {c7|heartburn, and an offer of antacids}. {s8|We} {q8|can't tell you} {c8|which it was before the dash audio is back from the lab}.

{s9|People} {q9|have asked} {c9|if {v9|this group} was {a9|moved to keep it out of court}}. {c12|That was not the purpose}. {c10|{n10|Three} of {v10|them} did {a10|lose hearing dates}}, and the public defender has been given the list.

{s14|Attorney Glenda Voss} {q14|posted} {c14|that {v14|her client} had been {a14|put on a plane to Tegucigalpa}}. {s13|She} {q13|took} {c13|that} {q13|down} {d13|Friday}, after seeing him on video. We appreciate it.

{c17|{n17|Two} of {v17|the twenty-two} {a17|went home} {t17|Saturday} on bond}.

{c15|Families can get a bed location by phone, weekdays 8 to 4, {k15|as long as they have the booking number}}. {s16|We} {q16|will not be discussing} {c16|the two deputies on leave}.

The Pine Flat unit has 64 beds and was inspected in May. Transport costs come out of the general fund.

Sheriff Dana Kettleman
=== attributions
1: asserts unknown direct government account; name=Alder County Sheriff's Office; state=United States; ownvoice; said=2026-11-16
2: asserts relative indirect document account; name=a video posted by a passenger's daughter
3: denies document direct government account; name=Alder County Sheriff's Office; state=United States; ownvoice; specific; refers=a2
4: admits unknown direct government account; name=Alder County Sheriff's Office; state=United States; refers=a5
5: admits unknown direct government account; name=Alder County Sheriff's Office; state=United States; ownvoice
6: asserts unknown indirect unnamed account; name=two riders
7: denies unknown indirect unnamed account; name=the transport sergeant; specific; refers=a6
8: doubts unknown direct government account; name=Alder County Sheriff's Office; state=United States; refers=a6
9: - - indirect unnamed -; name=people; question
10: admits unknown direct government account; name=Alder County Sheriff's Office; state=United States; ownvoice
12: denies unknown direct government account; name=Alder County Sheriff's Office; state=United States; ownvoice; negated; refers=a9
13: retracts unknown indirect person account; name=Glenda Voss; role=attorney; refers=a14
14: asserts unknown indirect person account; name=Glenda Voss; role=attorney
15: offers unknown direct government account; name=Alder County Sheriff's Office; state=United States; ownvoice
16: declines unknown direct government account; name=Alder County Sheriff's Office; state=United States
17: asserts unknown direct government account; name=Alder County Sheriff's Office; state=United States; ownvoice
=== acts
a1: transfer_of_custody affirmed in 1; count=22; when=2026-11-12
a2: denial_of_food_or_water affirmed in 2; count=22
a5: detention_conditions affirmed in 5
a6: denial_of_medical_care affirmed in 6; count=1
a9: denial_of_due_process possible in 9
a10: denial_of_due_process affirmed in 10; count=3
a14: deportation affirmed in 14; count=1
a17: release affirmed in 17; count=2
