id: en-143
language: en
genre: statement
written: 2026-11-28
usage: Kenya
=== text
KIPSOMBE TEA PLUCKERS AND FACTORY HANDS UNION
PRESS RELEASE
For immediate release, {d1|24th November}

RE: OUR MEMBERS AT LELMET PRISON FARM

{s1|The National Executive} {q1|condemns in the strongest terms} {c1|the {a1|jailing} of {n1|fourteen} {v1|of our members} over a go-slow that any wage clerk could have ended in an afternoon}.

{c2|{v2|They} were {a2|sentenced in the OCPD's office, no advocate, no charge read}}. {c3|For {t3|the first week} {v3|they} were {a3|moved from station to station and no family was told}}; {s4|the desk at each one} {q4|assured} our branch treasurer {c4|that {v4|such people} had {a4|never been booked}}.

Tea fetched $2.31 a kilo at the last auction. The long rains were good, and {s5|the factory manager himself} {q5|calls} {c5|this the best crop since 2019}.

{b6|From two members released on medical grounds}, {s6|we} {q6|report} {c6|that {v6|the rest} are {a6|made to pluck the prison's tea} {t6|from five in the morning}, Sundays included, and that {v7|whoever misses the weight} {a7|goes without ugali}}. {s8|One of the two, Brother Japheth Maritim,} {q8|recounts} {c8|that {p8|a corporal} {a8|pressed a hot jiko lid on {v8|his} forearm}}; {b9|our clinic officer has dressed it} and {s9|she} {q9|puts} {c9|{a9|the burn} at "about ten days old"}. {s10|The other} {q10|prefers not to speak of} {c10|the nights} until his wife is with him.

{s11,s12|The Officer in Charge} {q11|has replied} {c11|that what our people do is "light agricultural therapy"} and {q12|submits} {c12|that the lid fell off a shelf}. {s13|He} {q13|does not contest} {c13|that {v13|they} {a13|missed meals}}, {c14|the posho mill having broken down}, {s14|he} {q14|writes}, {c14|on three occasions}.

{d15|On the 17th} {s15|this Union} {q15|announced} {c15|that {v15|a member, Mzee Tapsiargaa,} had {a15|passed on} in {l15|the farm's sick bay}}. We were misled, and {s16|we} {q16|unsay} {c16|it}: he is alive, though very thin.

{c17|We shall call off Thursday's procession {k17|the hour that the fourteen are brought before a magistrate}}. Members are reminded that subscriptions fall due on Monday and that the SACCO office now closes at four.

Aggrey Sitienei
General Secretary
=== attributions
1: asserts unknown direct organisation opinion; name=Kipsombe Tea Pluckers and Factory Hands Union; said=2026-11-24
2: asserts unknown direct organisation account; name=Kipsombe Tea Pluckers and Factory Hands Union; ownvoice
3: asserts unknown direct organisation account; name=Kipsombe Tea Pluckers and Factory Hands Union; ownvoice
4: denies unknown indirect unnamed account; name=the desk at each station; negated; refers=a3
5: asserts unknown indirect unnamed account; name=the factory manager
6: asserts heard_from direct organisation account; name=Kipsombe Tea Pluckers and Factory Hands Union; informant=two members released on medical grounds
8: asserts victim indirect person account; name=Japheth Maritim; role=union member
9: asserts medical mixed unnamed account; name=clinic officer of the union
10: declines unknown indirect unnamed account; name=the other released member
11: denies unknown mixed unnamed account; name=the Officer in Charge of Lelmet Prison Farm; refers=a6
12: denies unknown indirect unnamed account; name=the Officer in Charge of Lelmet Prison Farm; specific; refers=a8
13: admits unknown indirect unnamed account; name=the Officer in Charge of Lelmet Prison Farm; refers=a7
14: admits unknown indirect unnamed account; name=the Officer in Charge of Lelmet Prison Farm; refers=a13
15: asserts unknown direct organisation account; name=Kipsombe Tea Pluckers and Factory Hands Union; said=2026-11-17
16: retracts unknown direct organisation account; name=Kipsombe Tea Pluckers and Factory Hands Union; refers=a15
17: offers unknown direct organisation account; name=Kipsombe Tea Pluckers and Factory Hands Union; ownvoice
=== acts
a1: arbitrary_detention affirmed in 1; count=14
a2: denial_of_due_process affirmed in 2; count=14
a3: incommunicado_detention affirmed in 3; count=14
a4: incommunicado_detention negated in 4
a6: forced_labour affirmed in 6
a7: denial_of_food_or_water affirmed in 6
a8: burning affirmed in 8; victims=Japheth Maritim
a9: burning affirmed in 9; victims=Japheth Maritim
a13: denial_of_food_or_water affirmed in 13
a15: death_in_custody affirmed in 15; victims=Mzee Tapsiargaa
