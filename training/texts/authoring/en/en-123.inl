id: en-123
language: en
genre: statement
written: 2026-11-28
usage: United Kingdom
=== text
RIGHT OF REPLY
From the chief executive of Northgate Escorts Ltd, in answer to "The 04.40 from Brize Lane" (Wenbury Argus, 14 November)

Your reporter was courteous and the photograph of our depot is a handsome one. It is the rest that I write about.

{s1|You} {q1|printed}, on the word of {b1|two passengers}, {c1|that {p1|our escorts} {a1|sat on {v1|a man's} chest} from the terminal to the aircraft steps, and {a2|laughed at {v2|him} for soiling himself}}. {q3|It is simply not so} {c3|that {v3|anyone} was {a3|sat upon}}. The gentleman lay across two seats at his own wish, as {b3|the cabin recording} bears out. {s4|We} {q4|do regret} {c4|{a4|a remark about a nappy}}, for which {p4|one escort} has been spoken to.

{s5|Your article} {q5|has} {c5|{n5|forty} {v5|people} {a5|removed to Albania} that morning}. {c15|It was thirty-eight}. {s6|The Department} {q6|maintains} {c6|that all of them had "exhausted every avenue"}; {c7|whether that holds for the two with hearings listed} {s7|I} {q7|must leave} to others.

Northgate was founded in 1987 with three minibuses. We move schoolchildren, wheelchair users and, on summer Sundays, a brass band.

{s8|A nurse you call "Jill"} {q8|says} {c8|{v8|a woman} {a8|was not given her insulin} at {l8|the holding lounge}}. {s9|Our own log} {q9|says} {c9|she was offered it at 02.15}. {s10|My predecessor} {q10|assured} your paper {d10|in 2024} {c10|that {v10|no passenger} of ours is ever {a10|threatened}}. {s11|I} {q11|would not now repeat} {c11|that}: {s12|an internal review} {q12|found} {c12|{p12|two men} {a12|telling {v12|a student} what would happen to his knees}}, and they have gone.

{s13|The parish council}, meanwhile, {q13|complains} {c13|of our engines at four in the morning}. They have a point.

{c14|Your reporter may ride with us on the next flight, {k14|if the Department gives its leave}, and may write what she sees}.

Hartley Vaux-Simmonds
=== attributions
1: asserts heard_from indirect document relay; name=Wenbury Argus; informant=two passengers
3: denies document direct person account; name=Hartley Vaux-Simmonds; role=chief executive of Northgate Escorts Ltd; specific; refers=a1
4: admits unknown direct organisation account; name=Northgate Escorts Ltd; refers=a2
5: asserts unknown indirect document account; name=The 04.40 from Brize Lane
6: denies unknown mixed government account; name=the Department; refers=a5
7: declines unknown direct person account; name=Hartley Vaux-Simmonds; role=chief executive of Northgate Escorts Ltd; refers=a5
8: asserts unknown indirect unnamed account; name=Jill, a nurse
9: denies official_record indirect document account; name=log of Northgate Escorts Ltd; specific; refers=a8
10: denies unknown indirect unnamed account; name=predecessor of Hartley Vaux-Simmonds; said=2024; negated
11: retracts unknown direct person account; name=Hartley Vaux-Simmonds; role=chief executive of Northgate Escorts Ltd; refers=a10
12: asserts unknown indirect document account; name=an internal review
13: asserts unknown indirect organisation opinion; name=the parish council
14: offers unknown direct person account; name=Hartley Vaux-Simmonds; role=chief executive of Northgate Escorts Ltd; ownvoice
15: admits unknown direct person account; name=Hartley Vaux-Simmonds; role=chief executive of Northgate Escorts Ltd; ownvoice; refers=a5
=== acts
a1: suffocation affirmed in 1; count=1
a2: humiliation affirmed in 1; count=1
a3: suffocation affirmed in 3
a4: humiliation affirmed in 4
a5: deportation affirmed in 5; count=40
a8: denial_of_medical_care affirmed in 8; count=1
a10: threats negated in 10
a12: threats affirmed in 12; count=1
