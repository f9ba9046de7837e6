id: en-109
language: en
genre: article
written: 2026-11-28
usage: United States
=== text
Judge wants answers on Dry Fork flight

DRY FORK, Nov. 24 (Plains Wire) — {s1|A federal judge} {q1|ordered} {d1|Tuesday} {c1|the Hollis County jail to account for {n1|eleven} {v1|men} who were {a1|put on a plane to Honduras} while their appeals were pending}.

The hearing lasted four hours and ran past the cafeteria's closing time. Two of the eleven have since been brought back.

{s2|Their lawyer, Abigail Rensselaer,} {q2|said} {c2|she learned of the flight from {b2|a fuel receipt}}. {c3|"{v3|My client} has a stent. {p3|They} {a3|let his pills run out} for {t3|nine days} and then handed him a pen,"} {s3|she} {q3|told} the court.

{s4|County Attorney Grant Pickerel} {q4|answered} {c4|that the county had {a5|removed} {v5|nobody}: it had {a4|handed {v4|the eleven} to {p4|a federal contractor}} at {l4|the sally port} at 5:10 a.m. "and gone in for coffee"}. {s5|He} {q5|did allow} {c5|that the men's court dates "weren't in the folder that rode along with them"}.

{s8|One of those returned, Melvin Cáceres,} {q8|testified} by video {c8|that {v8|he} {a8|spent six of the nine days by himself behind a steel door} and that {s9,p9|a deputy} {q9|had told} {v9|him} {c9|he would "{a9|grow old in there}" unless he signed}}. On cross-examination {s10|he} {q10|agreed} {c10|that he had initialed two of the four pages}.

{c11|"I don't remember it being that kind of conversation,"} {s11|the deputy, Randall Stiles,} {q11|said} in the hallway. Asked for the segregation log, {s12|a spokeswoman for the sheriff} {q12|replied} {c12|that it was "not something we hand out"}.

{q7|According to} {s7|the fire marshal's October inspection}, {c7|{n7|a hundred and seventy} {v7|people} {a7|sleep in a building rated for 90}}. {c6|A new wing opens in the spring}, {s6|Commissioner Dot Vanhoose} {q6|said}, {c6|"assuming the drywall gets here."}

Snow closed the interstate west of town on Monday, and three witnesses appeared by phone.

{s13|Pickerel} {q13|offered} {c13|to bring the other nine home {k13|if Washington pays for the seats}}. {s14|The judge, Harriet Lindqvist-Boone,} {q14|wondered aloud} {c14|whether the county had ever counted them}. She will rule after Dec. 3.

{s15|The airport manager, Curt Delahunt,} {q15|testified} {c15|that the runway lights were replaced in August at a cost of $41,000 and that he keeps no passenger lists}.
=== attributions
1: asserts unknown indirect person opinion; name=Harriet Lindqvist-Boone; role=federal judge; said=2026-11-24
2: asserts document indirect person account; name=Abigail Rensselaer; role=lawyer of the eleven men; refers=a1
3: asserts unknown direct person account; name=Abigail Rensselaer; role=lawyer of the eleven men
4: denies unknown mixed person account; name=Grant Pickerel; role=county attorney; negated; specific; refers=a1
5: admits unknown mixed person account; name=Grant Pickerel; role=county attorney; refers=a1
6: asserts unknown mixed person account; name=Dot Vanhoose; role=commissioner
7: asserts official_record indirect document account; name=the fire marshal's October inspection
8: asserts victim indirect person account; name=Melvin Cáceres
9: asserts unknown mixed person account; name=Randall Stiles; role=deputy
10: admits unknown indirect person account; name=Melvin Cáceres
11: denies unknown direct person account; name=Randall Stiles; role=deputy; refers=a9
12: declines unknown mixed unnamed account; name=a spokeswoman for the sheriff; refers=a8
13: offers unknown indirect person account; name=Grant Pickerel; role=county attorney; refers=a1
14: doubts unknown indirect person account; name=Harriet Lindqvist-Boone; role=federal judge; refers=a1
15: asserts unknown indirect person account; name=Curt Delahunt; role=airport manager
=== acts
a1: deportation affirmed in 1; count=11
a3: denial_of_medical_care affirmed in 3; count=1
a4: transfer_of_custody affirmed in 4; stance=asserts; count=11
a5: deportation negated in 4
a7: overcrowding affirmed in 7; count=170
a8: solitary_confinement affirmed in 8; victims=Melvin Cáceres
a9: threats future in 9; victims=Melvin Cáceres; perpetrators=Randall Stiles
