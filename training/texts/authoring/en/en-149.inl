id: en-149
language: en
genre: article
written: 2026-11-28
usage: Kenya
=== text
THE BOYS OF THE NYASOKO BUS

By Atieno Ogweno, Lakeside Review

The shamba behind Rispa Auma's house has been let go; maize stands in it from two seasons back. {s1|She} {q1|says} {c1|the boy used to weed it before school}. Then, for as long as it takes a kettle to boil, she says nothing.

{c2|{t2|On the night after the bus burned}, {p2|men in two Proboxes} {a2|took} {v2|Evans Ochola, seventeen,} and six friends to {l2|the old ginnery at Koyoo}}. {c3|{v3|They} were {a3|kept from any judge} for {t3|five weeks}}. {c4|"First a bucket of water over {v4|you}, then {a4|a handshake from the socket}. They called it greeting,"} {q4|recalls} {s4|Kennedy Were, the eldest, who sells airtime now}. {c5|He counted the greetings}, {s5|he} {q5|adds}, {c5|up to four}.

What was done to Evans comes in pieces. {c7|{p7|A big one with a gold tooth} {a7|sent the rest of us out}}, {s7|he} {q7|says}, {c7|and when we came in {v7|Evans} would not sit}. {s8|Dr Mercy Kwamboka, who stitched him at Nyasoko Level Four,} {q8|is blunter}: {c8|the injuries were those of {a8|a rape}, "and with an object"}.

At the ginnery today there are goats and a weighbridge. A ton of seed cotton once paid for a bicycle here.

I find Inspector (Rtd) Elphas Mutinda in a bar in Koyoo, beside the pool table. {c9|"Greeting? We shook hands, yes. These were arsonists,"} {s9|he} {q9|laughs}. {c10|"{v10|They} {a10|did not sleep}, that one I give you. Neither did my officers,"} {s10|he} {q10|goes on}. Of Evans {s11|he} {q11|will only say} {c11|that "the file is in Kisumu, and so is my memory"}.

{s12,s13|The National Police Secretariat} {q12|takes the view} {c12|that the ginnery "was at no time gazetted, hence {v12|no one} could be {a12|detained} there"}, though it {q13|has offered} {c13|to open the cell register at Koyoo {k13|should the court so direct}}. {s14|Were's first affidavit} {q14|had named} {c14|a sergeant}; {c15|that line} {s15|he} {q15|has since struck out}. {c16|"It was dark and I wanted a name,"} {s16|he} {q16|explains}.

{s17|The county} {q17|promises} {c17|tarmac to Koyoo by June}. Mama Rispa has bought hens.
=== attributions
1: asserts unknown indirect person account; name=Rispa Auma; role=mother of Evans Ochola
2: asserts unknown direct document account; ownvoice
3: asserts unknown direct document account; ownvoice
4: asserts victim direct person account; name=Kennedy Were
5: asserts victim indirect person account; name=Kennedy Were; refers=a4
7: asserts inference indirect person account; name=Kennedy Were
8: asserts medical mixed person account; name=Mercy Kwamboka; role=doctor
9: denies unknown direct person account; name=Elphas Mutinda; role=retired inspector; refers=a4
10: admits unknown direct person account; name=Elphas Mutinda; role=retired inspector
11: declines unknown mixed person account; name=Elphas Mutinda; role=retired inspector; refers=a7
12: denies unknown mixed government account; name=National Police Secretariat; state=Kenya; negated; refers=a2
13: offers unknown indirect government account; name=National Police Secretariat; state=Kenya
14: asserts unknown indirect document account; name=first affidavit of Kennedy Were
15: retracts unknown indirect person account; name=Kennedy Were
16: admits unknown direct person account; name=Kennedy Were
17: offers unknown indirect government account; name=the county
=== acts
a2: detention affirmed in 2; count=7; victims=Evans Ochola
a3: denial_of_due_process affirmed in 3
a4: electric_shocks affirmed in 4
a7: sexual_violence affirmed in 7; victims=Evans Ochola
a8: sexual_violence affirmed in 8; victims=Evans Ochola
a10: sleep_deprivation affirmed in 10
a12: detention negated in 12
