id: en-099
language: en
genre: statement
written: 2026-11-28
usage: Canada
=== text
FEDERATION OF NORTHERN NEWSROOMS / FÉDÉRATION DES SALLES DE NOUVELLES DU NORD
Statement on the Kettle Narrows clearance, {d1|November 21}

The Federation has forty-one member newsrooms, most with a staff of two or three. Kettle Narrows is a logging camp on the Agwasin River, reachable by one gravel road.

{c1|{t1|On November 17} {p1|the provincial tactical unit} {a1|emptied {v1|the Elders' camp} with dogs and bulldozers}}. {c2|{v2|Three of our members} were {a2|zip-tied and put in a stock trailer} with their press cards around their necks}. {c3|{n3|Two} {v3|cameras} {a3|have not been seen since}}.

{s4|Photographer Delphine Okemaw} {q4|has given} us {q4|a sworn statement that} {c4|{p4,s5|an officer} {a4|pressed {v4|her} face into the gravel} and {q5|asked} her {c5|whether she enjoyed her work}}. {s6|The chart from the clinic at Agwasin} {q6|notes} {c6|{a6|two cracked ribs}}. {s7|Ms. Okemaw's colleague Brent Lavallee} {q7|stops short of} {c7|that}: from the trailer, {q8|by} {s8|his} {q8|account}, {c8|he {b8|heard} only shouting}.

{s9|Superintendent Joyce Amundsen} {q9|informed} us by letter {c9|that no {v9|journalist} was {a9|detained}; they were "relocated for their own comfort."} {s10|We} {q10|would not use} {c10|that word for a trailer at minus nineteen}. In the same letter {s11|she} {q11|accepts} {c11|that {v11|the cook tent and two trapline cabins} were {a11|levelled} "in excess of the injunction"}.

{s12|The forestry company} {q12|has not answered} {c12|our questions about the bulldozers}.

{c13|Our first bulletin, {s17|which} {q17|gave} {c17|the number of {a17|displaced} {v17|families} as {n17|sixty}}, was out by half}. {s14|The band office} {q14|has} {c14|it at {n14|thirty-one} {v14|households} {a14|turned out}}, now in the hockey arena at Fort Ansell.

{s15|We} {q15|ask} {c15|the Minister to return the equipment and release the drone video}. {k16|Once it is released}, {s16|we} {q16|undertake} {c16|to publish it whole, whoever it embarrasses}. Donations of winter boots, men's and women's, can be left at the arena.
=== attributions
1: asserts unknown direct organisation account; name=Federation of Northern Newsrooms; ownvoice; said=2026-11-21
2: asserts unknown direct organisation account; name=Federation of Northern Newsrooms; ownvoice
3: asserts unknown direct organisation account; name=Federation of Northern Newsrooms; ownvoice
4: asserts victim indirect person account; name=Delphine Okemaw; role=photographer
5: - - indirect unnamed -; name=an officer; question
6: asserts medical indirect document account; name=the chart from the clinic at Agwasin
7: doubts unknown indirect person account; name=Brent Lavallee; role=colleague of Delphine Okemaw; refers=a4
8: doubts eyewitness indirect person account; name=Brent Lavallee; refers=a4
9: denies unknown mixed person account; name=Joyce Amundsen; role=superintendent; negated; refers=a2
10: denies unknown direct organisation opinion; name=Federation of Northern Newsrooms; refers=a2
11: admits unknown mixed person account; name=Joyce Amundsen; role=superintendent
12: declines unknown indirect organisation account; name=the forestry company
13: retracts unknown direct organisation account; name=Federation of Northern Newsrooms; ownvoice; refers=a17
17: asserts unknown indirect document account; name=first bulletin of the Federation of Northern Newsrooms
14: asserts unknown indirect organisation account; name=the band office
15: asserts unknown direct organisation opinion; name=Federation of Northern Newsrooms
16: offers unknown direct organisation account; name=Federation of Northern Newsrooms
=== acts
a1: forced_displacement affirmed in 1
a2: interference_with_reporting affirmed in 2; count=3
a3: interference_with_reporting affirmed in 3; count=2
a4: ill-treatment affirmed in 4; victims=Delphine Okemaw
a6: beating affirmed in 6; victims=Delphine Okemaw
a9: detention negated in 9
a17: forced_displacement affirmed in 17; count=60
a14: forced_displacement affirmed in 14; count=31
a11: destruction_of_property affirmed in 11
