id: en-104
language: en
genre: post
written: 2026-11-28
usage: Canada
=== text
FRIENDS OF THE TSAGAR VALLEY – Winnipeg (public page)

{s1|Arpine Sarkovi}
{d1|November 8 at 9:40 p.m.}

{c1|Sorry to post in English, my kids read this page. My uncle Tovmas got out of Lower Meshka. He called from a gas station, four minutes, then the line cut. {s2|He} {q2|says} {c2|{p2|the Guard battalion} {a2|put {v2|the men} in the wool barn and threw grenades} {t2|at noon on the 3rd}. {b2|He was under the press}. {n2|Fifty}, maybe more}. {v3|My aunt and the girls} were {a3|marched over the pass} in their slippers. There's a coat drive at St. Gregory's hall on Sunday, by the way, go.}

{s4|Embassy of the Republic of Karvania in Canada}
{d4|November 9}
{c4|The Embassy draws followers' attention to the General Staff bulletin. {s5|The bulletin} {q5|records} {c5|{n5|twelve} {v5|saboteurs} {a5|liquidated} near {l5|Meshka}}. No {v6|civilian} was {a6|harmed}. Persons who left did so by municipal bus, at their own request.}

{s7|Arpine Sarkovi}
{c7|My uncle is a beekeeper, he's seventy-four, eh.}

{s8|Dr. Graham Peddle}
{c8|Retired pathologist here, for what it's worth. I've gone through {b8|the clip someone posted of the barn floor}. {c9|Those marks are fragmentation, from inside}, {s9|I}{q9|'m fairly sure}. Whether it's fifty people, {s10|I}{q10|'d hesitate to} {c10|put a number on it}. And the date I can't get at all.}

{s11|Lusik T.}
{d11|November 11}
{c11|{d12|Last night} {s12|I} {q12|wrote} {c12|that {p12|they} {a12|hanged} {v12|the teacher} in {l12|Upper Meshka}}, with a photo. That photo is from another war, my cousin found it. I took it down, forgive me.}

{s13|Embassy of the Republic of Karvania in Canada}
{c13|Noted. {s14|The Embassy} moreover {q14|acknowledges} {c14|that {n14|one} {v14|shepherd} was {a14|struck by a stray round}} and {q15|would welcome} {c15|Canadian observers {k15|as soon as the pass is free of snow}}.}

{s16|Arpine Sarkovi}
{c16|The pass opens in May. By then {v16|the houses} {p16|they} {a16|bulldozed} will be a parking lot.}
=== attributions
1: asserts heard_from direct person account; name=Arpine Sarkovi; informant=Tovmas; relay=2; said=XXXX-11-08
2: asserts eyewitness indirect person account; name=Tovmas; role=uncle of Arpine Sarkovi; hedged
4: denies unknown direct government account; name=Embassy of the Republic of Karvania in Canada; state=Republic of Karvania; relay=5; negated; refers=a2,a3; said=XXXX-11-09
5: asserts unknown indirect document account; name=the General Staff bulletin
7: denies relative direct person account; name=Arpine Sarkovi; refers=a5
8: asserts document direct person account; name=Graham Peddle; role=retired pathologist; refers=a2
9: asserts inference direct person account; name=Graham Peddle; role=retired pathologist; hedged
10: doubts unknown direct person account; name=Graham Peddle; role=retired pathologist; refers=a2
11: retracts unknown direct person account; name=Lusik T.; refers=a12; said=XXXX-11-11
12: asserts document indirect person account; name=Lusik T.
13: admits unknown direct government account; name=Embassy of the Republic of Karvania in Canada; state=Republic of Karvania
14: admits unknown direct government account; name=Embassy of the Republic of Karvania in Canada; state=Republic of Karvania
15: offers unknown direct government account; name=Embassy of the Republic of Karvania in Canada; state=Republic of Karvania; antecedent=s14
16: asserts unknown direct person account; name=Arpine Sarkovi
=== acts
a2: massacre affirmed in 2; count=50
a3: forced_displacement affirmed in 1
a5: killing affirmed in 5; count=12; note=said to be of saboteurs
a6: attack_on_civilians negated in 4
a12: killing affirmed in 12
a14: killing affirmed in 14; count=1
a16: destruction_of_property affirmed in 16
