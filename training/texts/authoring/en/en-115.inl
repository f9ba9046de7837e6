id: en-115
language: en
genre: statement
written: 2026-11-28
usage: Jamaica
=== text
UNION OF CORRECTIONAL AND REMAND OFFICERS
Release to all media houses, 20 November

The Union has studied the Visiting Committee's pages on the Bogwalk Road Remand Centre. Since not one of our members was interviewed, a few things must be put down in ink.

{s1|The Committee} {q1|claims} {c1|{p1|officers} {a1|lined the corridor with batons} for {v1|new arrivals} {t1|on 3 October}}. {c2|That is not how the morning went}. {c3|Men coming off the truck were steadied by the elbow, because the step is broken}. {s4|One member} {q4|has come to us and owned} {c4|that {p4|he} "{a4|caught {v4|a youth} with the baton} more than once"}. He is on leave, and the Union will not carry him.

{s5|The Committee} further {q5|reports}, from {b5|letters of prisoners}, {c5|that {v5|men} are {a5|put in the "icebox" alone} for {t5|a week at a time} and {a6|made to answer to numbers in a sing-song voice}}. {c7|There is no icebox}. There is a holding room with a fan. {s8|We} {q8|leave to the Commissioner} {c8|the question of who is kept in it and for how long}, as her instructions on it are in force.

Block D was built in 1961 and still has its first roof. Three contractors have come, measured and gone.

{c10|{n10|Four hundred and eight} {v10|remandees} were {a10|in Block D} {t10|last night}; it has 150 bunks, and {a11|no nurse after 4 p.m.}} {c12|{b12|Our own members found} {v12|an asthmatic man} blue at his grill with {a12|the dispensary padlocked}}. {s13|The Ministry} {q13|assures} the public {c13|that {n13|ninety} {v13|men} {a13|went over to Folly Pen} in September}. {s14|The gate book} {q14|has} {c14|thirty-one}.

{d15|In our bulletin of the 6th} {s15|this Union} {q15|stated} {c15|that "{v15|no remandee} has been {a15|struck or shamed}"}. {c16|That sentence cannot stand}.

{s17|The General Secretary, Sister Hyacinth Rowe-Pinnock,} {q17|reminds} members {c17|that subscriptions are due on the 30th}. {c18|Any officer of ours will face the Committee on oath, {k18|so long as a delegate may sit beside him}}.
=== attributions
1: asserts unknown indirect organisation account; name=the Visiting Committee
2: denies unknown direct organisation account; name=Union of Correctional and Remand Officers; state=Jamaica; ownvoice; refers=a1
3: denies unknown direct organisation account; name=Union of Correctional and Remand Officers; state=Jamaica; ownvoice; specific; refers=a1
4: admits unknown mixed unnamed account; name=one member
5: asserts document indirect organisation account; name=the Visiting Committee
7: denies unknown direct organisation account; name=Union of Correctional and Remand Officers; state=Jamaica; ownvoice; negated; refers=a5
8: declines unknown direct organisation account; name=Union of Correctional and Remand Officers; state=Jamaica; refers=a5
10: asserts unknown direct organisation account; name=Union of Correctional and Remand Officers; state=Jamaica; ownvoice
12: asserts eyewitness direct organisation account; name=Union of Correctional and Remand Officers; state=Jamaica; ownvoice
13: asserts unknown indirect government account; name=the Ministry
14: asserts official_record indirect document account; name=the gate book; refers=a13
15: denies unknown mixed organisation account; name=Union of Correctional and Remand Officers; state=Jamaica; negated; said=2026-11-06
16: retracts unknown direct organisation account; name=Union of Correctional and Remand Officers; state=Jamaica; ownvoice; refers=a15
17: asserts unknown indirect person account; name=Sister Hyacinth Rowe-Pinnock; role=General Secretary
18: offers unknown direct organisation account; name=Union of Correctional and Remand Officers; state=Jamaica; ownvoice
=== acts
a1: beating affirmed in 1; when=2026-10-03
a4: beating affirmed in 4; count=1
a5: solitary_confinement affirmed in 5
a6: humiliation affirmed in 5
a10: overcrowding affirmed in 10; count=408
a11: denial_of_medical_care affirmed in 10
a12: denial_of_medical_care affirmed in 12; count=1
a15: beating negated in 15
a13: transfer_of_custody affirmed in 13; count=90
