id: en-021
language: en
genre: post
written: 2026-11-28
usage: Nigeria
=== text
Naija Town Square › Crime › Oke-Ipara Custodial Centre: who knows what is going on there?

{s1|PapaTolu} (m): {d1|7:12am On Nov 02}
{c1|My people, my younger brother Segun just came out from that place. {s2|He} {q2|told} us {c2|{p2|they} {a2|serve {v2|them} beans once per day} and that {n3|a hundred and ten} {v3|men} {a3|share {l3|a cell} meant for thirty}}. {s4|He} {q4|cautioned} me {c4|not to open this thread}, so if you know our house you did not see me here.}

{s5|sirkay} (m): 7:40am On Nov 02
{s6|PapaTolu}{q6|:} {c6|{n7|a hundred and ten} {v7|men} {a7|share a cell} meant for thirty}
{c5|This figure is suspect abeg. Did he do headcount or he dreamt it? Not saying the guy is lying o.}

{s7|WarderWife} (f): 8:03am On Nov 02
{c7|Let me be honest since nobody knows me. My husband is staff there. {s8|He} {q8|has confessed} in this house {c8|that since {t8|July} the contractor stopped supply and {p8|they} have been {a8|halving the ration}}. {s9|He} {q9|swears} {c9|nobody was {a9|flogged} over it}, and he is a deacon.}

{s10|sirkay} (m): 8:15am On Nov 02
{s11|WarderWife}{q11|:} {c11|he is a deacon}
{c10|LOL. Even Judas was treasurer.}

{s12|BarristerIfe} (f): 9:31am On Nov 02
{c12|We visited on 19 October. {s13|The Controller}, to our face, {q13|put} {c13|the population at {n13|1,204} {a13|against a capacity of 400}}. {s14|He} {q14|refused} us {c14|the condemned section} and {q15|said} {c15|the {a15|death} of {v15|one Abiodun Alade} in {t15|September} was "cardiac"}. {s16|The sick-bay book, which he left open when he took a call,} {q16|says} {c16|"{a16|no drip available}. Expired 4am"}. {s17|My principal} {q17|has agreed} {c17|to file pro bono {k17|if his people will sign}}.}

{s23|DeaconChuks} (m): 1:20pm On Nov 02
{c23|I preach there monthly. {b23|I have eaten} from the same pot, it is rice and stew. {v24|Nobody} is {a24|starving}. {s25|Inmates} {q25|tell} me {c25|the problem is {a25|mosquito and scabies}}. {s26|One boy} {q26|complained} {c26|that {v26|he} was {a26|made to kneel in the sun} because he sang loudly during count}; {s27|the warder} {q27|told} me {c27|it was ten minutes only}.}

{s18|PapaTolu} (m): 6:58pm On Nov 02
{c18|Mods, kindly lock. {p19|Two men on a bike} {a19|came to ask my mother which of her sons "types"}. {s20|Segun} now {q20|says} {c20|it was maybe eighty} and {q21|begs} {c21|that I should remove his name}. Whatever I posted above, {s22|I} {q22|withdraw} {c22|it}, let me have peace.}
=== attributions
1: asserts heard_from direct person account; name=PapaTolu; informant=Segun; relay=2; said=XXXX-11-02T07:12
2: asserts victim indirect person account; name=Segun; role=younger brother of PapaTolu
4: asserts unknown indirect person opinion; name=Segun
5: doubts unknown direct person opinion; name=sirkay; refers=a7
6: asserts heard_from direct person account; name=PapaTolu; informant=Segun
7: asserts heard_from direct person account; name=WarderWife; informant=husband of WarderWife; relay=8,9
8: admits colleague indirect unnamed account; name=husband of WarderWife
9: denies colleague indirect unnamed account; name=husband of WarderWife; negated
10: asserts unknown direct person opinion; name=sirkay
11: asserts unknown direct person account; name=WarderWife
12: asserts heard_from direct person account; name=BarristerIfe; informant=the Controller; relay=13,15,16
13: admits unknown indirect unnamed account; name=the Controller
14: declines unknown indirect unnamed account; name=the Controller
15: denies unknown indirect unnamed account; name=the Controller; antecedent=s14; specific; refers=a16
16: asserts medical direct document account; name=the sick-bay book
17: offers unknown indirect unnamed account; name=principal of BarristerIfe
18: asserts relative direct person account; name=PapaTolu
20: retracts victim indirect person account; name=Segun; hedged; refers=a3
21: asserts unknown indirect person opinion; name=Segun; antecedent=s20
22: retracts heard_from direct person account; name=PapaTolu; informant=Segun; refers=a2,a3
23: denies eyewitness direct person account; name=DeaconChuks; role=preacher; negated; specific; refers=a2
25: asserts victim indirect unnamed account; name=inmates
26: asserts victim indirect unnamed account; name=a boy in the custodial centre
27: admits unknown indirect unnamed account; name=the warder; refers=a26
=== acts
a2: denial_of_food_or_water affirmed in 2
a3: overcrowding affirmed in 2; count=110
a7: overcrowding affirmed in 6; count=110
a8: denial_of_food_or_water affirmed in 8
a9: beating negated in 9
a13: overcrowding affirmed in 13; count=1204
a15: death_in_custody affirmed in 15; victims=Abiodun Alade
a16: denial_of_medical_care affirmed in 16; victims=Abiodun Alade
a19: intimidation_of_witnesses affirmed in 18
a24: denial_of_food_or_water negated in 23
a25: detention_conditions affirmed in 25
a26: stress_positions affirmed in 26
