id: en-111
language: en
genre: statement
written: 2026-11-28
usage: Uganda
=== text
DIOCESE OF NYABIRONGO
LETTER OF THE BISHOP TO BE READ IN ALL PARISHES ON THE FIRST SUNDAY OF ADVENT

Beloved in Christ,

The rains have been good, the beans are in, and many of you have sent something for the seminary roof. But I cannot write only of beans.

{c1|On {t1|the night of 9th November} {n1|six} {v1|youths of Kyabashenyi out-station} were {a1|bundled into a drone without number plates} as they came from choir practice}. {s2|Their catechist, Mr. Deusdedit Mugume,} {q2|has told} me {c2|that he ran behind with a torch and {b2|saw} {p2|a man in army trousers} {a2|hit {v2|the smallest} across the ears} until he stopped calling out}. {s3|The RDC} {q3|said on the radio} {c3|that those boys are "sensitising themselves somewhere" and that {v3|no one} is {a3|held}}.

{s5|I} {q5|asked} {c5|to be shown the place}. {c6|"My Lord, that one is above a clergyman's clearance,"} {s6|he} {q6|answered}, and offered me a soda.

{c7|{n7|Four} {v7|of the six} are {a7|home} since {t7|Wednesday}}. {s8|They} {q8|tell of} {c8|{a8|kneeling on bottle tops}, and of {p9|a commander} who {a9|made {v9|them} sing the Gloria while he danced}}. {s10|One, whom I baptised,} {q10|will not speak of} {c10|it}; his mother answers for him. {s11|The Regional Police Spokesperson} now {q11|grants} {c11|that {p11|"a sister agency"} {a11|had {v11|them}} and {a12|passed {v12|them} on} without papers}.

{d13|Last week} {s13|my own secretary} {q13|wrote} {c13|that {n13|all six} had been {a13|given over to this office}}. {s14|I} {q14|take back} {c14|that line}, with apology.

{s15|A district councillor} {q15|has let it be known} {c15|that {v15|families who come to me} "{a15|will also be taught dancing}"}. {s16|I} {q16|am not able to say} {c16|whether he was sent or was only drunk}.

The diocesan synod is put off to February, for lack of money. {s18|The treasurer} {q18|informs} me {c18|that the roof needs forty more iron sheets}.

{c17|{k17|If the two are brought to any gate of mine, at any hour,} I will come down in my slippers and sign for them}, and there will be no cameras.

Given at Nyabirongo, 22nd November
+Barnabas Tusiime, Bishop
=== attributions
1: asserts unknown direct person account; name=Barnabas Tusiime; role=Bishop of Nyabirongo; state=Uganda; ownvoice
2: asserts eyewitness indirect person account; name=Deusdedit Mugume; role=catechist
3: denies unknown mixed government account; name=the RDC; negated; refers=a1
5: asserts unknown indirect person opinion; name=Barnabas Tusiime; role=Bishop of Nyabirongo
6: declines unknown direct government account; name=the RDC; refers=a3
7: asserts unknown direct person account; name=Barnabas Tusiime; role=Bishop of Nyabirongo; ownvoice
8: asserts victim indirect unnamed account; name=four of the youths
10: declines unknown indirect unnamed account; name=one of the four youths; refers=a8,a9
11: admits unknown mixed government account; name=the Regional Police Spokesperson; refers=a1
13: asserts unknown indirect unnamed account; name=the bishop's secretary
14: retracts unknown direct person account; name=Barnabas Tusiime; role=Bishop of Nyabirongo; refers=a13
15: asserts unknown mixed unnamed account; name=a district councillor
16: doubts unknown direct person account; name=Barnabas Tusiime; role=Bishop of Nyabirongo; refers=a15
17: offers unknown direct person account; name=Barnabas Tusiime; role=Bishop of Nyabirongo; ownvoice
18: asserts unknown indirect unnamed account; name=the treasurer
=== acts
a1: abduction affirmed in 1; when=2026-11-09; count=6
a2: beating affirmed in 2; count=1
a3: detention negated in 3
a7: release affirmed in 7; count=4
a8: stress_positions affirmed in 8
a9: humiliation affirmed in 8
a11: detention affirmed in 11
a12: transfer_of_custody affirmed in 11
a13: release affirmed in 13; count=6
a15: threats future in 15
