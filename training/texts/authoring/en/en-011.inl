id: en-011
language: en
genre: post
written: 2026-11-28
usage: Ireland
=== text
{s1|Dervla Mac Aodha @dervlamacaodha} {d1|8 Nov}
{c1|Mad few days at {l1|the Carrigmoyle centre} so here's where we are. {n1|Four} {v1|women}, two of them with infants, were {a1|moved at an hour's notice} on {t1|Friday} to an army tent in Glenbrack. I was at the gate. {b1|I saw} the bus.}

{s2|Dervla Mac Aodha @dervlamacaodha}
{c2|{s3|The Department} {q3|says} {c3|nobody "was moved against their will", it was a "voluntary decant"}. Voluntary my eye: {s4|one of the women, Blessing,} {q4|told} me {c4|{s5|the manager} {q5|said} {c5|{v5|she}'d be {a5|struck off the school list} if she didn't get on}}.}

{s6|Dervla Mac Aodha @dervlamacaodha}
{c6|For balance: {s7|the manager} {q7|denies} {c7|{a7|threatening} {v7|anybody}}. {s8|He} {q8|accepts} {c8|{n8|thirty-one} {v8|people} were {a8|sharing two toilets} {t8|since August}}, and to be fair to him he's the only one there who rang me back.}

{s9|Padraig Lowney @lowney_p}
Replying to @dervlamacaodha
{c9|Were you inside at all? Genuine question. {s10|My cousin who does the laundry there} {q10|says} {c10|there's a toilet on every landing, four landings}. {s16|He} {q16|says} {c16|they break the locks themselves}.}

{s11|Dervla Mac Aodha @dervlamacaodha}
Replying to @lowney_p
{c11|Fair. Not inside, no. Here's {b11|a photo} from {s12|a resident who asked me not to tag her}{q12|:} {c12|"{v12|We} {a12|queue from 5}. {v13|My son} {a13|wets himself} waiting."} {s17|Three women in the tent} have since {q17|messaged} me {c17|that there's {a17|no heating and one bulb}}. {s18|One of them} {q18|says} {c18|the {p18|security lads} {a18|went through {v18|her} bag in front of everyone}}; {s19|the firm} {q19|calls} {c19|that "pure invention"}.}

{s14|Carrigmoyle Welcome Group @carrigmoylewelcome}
{c14|{s15|The county manager} {q15|wouldn't give} us {c15|a date for their return}. We will drive up with nappies and coats on Wednesday {k14|if someone can lend a van}. DM.}
=== attributions
1: asserts eyewitness direct person account; name=Dervla Mac Aodha; said=XXXX-11-08
2: asserts heard_from direct person account; name=Dervla Mac Aodha; informant=Blessing; relay=3,4
3: denies unknown mixed government account; name=the Department; state=Ireland; negated; refers=a1
4: asserts victim indirect person relay; name=Blessing; relay=5
5: asserts unknown indirect unnamed account; name=the manager
6: asserts unknown direct person relay; name=Dervla Mac Aodha; relay=7,8
7: denies unknown indirect unnamed account; name=the manager; refers=a5
8: admits unknown indirect unnamed account; name=the manager
9: doubts heard_from direct person account; name=Padraig Lowney; informant=cousin of Padraig Lowney; relay=10,16; refers=a8
10: denies unknown indirect unnamed account; name=cousin of Padraig Lowney; specific; refers=a8
16: asserts unknown indirect unnamed account; name=cousin of Padraig Lowney
11: asserts document direct person relay; name=Dervla Mac Aodha; relay=12
12: asserts victim direct unnamed account; name=a resident who asked me not to tag her
14: offers unknown direct organisation account; name=Carrigmoyle Welcome Group
15: declines unknown indirect unnamed account; name=the county manager
17: asserts victim indirect unnamed account; name=three women in the tent
18: asserts victim indirect unnamed account; name=one of the women in the tent
19: denies unknown mixed organisation account; name=the security firm; refers=a18
=== acts
a1: forced_displacement affirmed in 1; count=4
a5: threats future in 5; victims=Blessing
a7: threats affirmed in 7
a8: overcrowding affirmed in 8; count=31
a12: detention_conditions affirmed in 12
a13: humiliation affirmed in 12
a17: detention_conditions affirmed in 17
a18: humiliation affirmed in 18
