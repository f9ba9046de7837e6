id: en-068
language: en
genre: post
written: 2026-11-28
usage: United States
=== text
{s1|night-shift Nance @nance_ex_CO} · {d1|Nov 22}
{c1|Three years as a CO at Palo Sordo Unit. I've got a pot of coffee and no NDA, so. {b1|I watched} {p1|a sergeant} {a1|pour water from the coffee urn through the slot onto {v1|a guy}'s arms}. {s16|Guy} {q16|had asked for} {c16|his Bible back}. Skin came up like wet paper.} 1/

{s2|night-shift Nance @nance_ex_CO}
{c2|The "quiet tier" is {n2|14} {v2|men}, {a2|one to a box}, {t2|some since before my kid was born}. {p3|We}'d {a3|rack the doors at 1, 3 and 5} so {v3|nobody} got a real night. I did it too. Told myself it was the job.} 2/

{s4|night-shift Nance @nance_ex_CO}
{c4|Transport belts: yes, the rumor's true. {p4|Lieutenant} {a4|lit up} {v4|a man} twice in the van for singing. And before you ask, {v5|he} was {a5|made to ride the rest of the way in his own mess with the windows down} past the high school. {s6|The guy driving} {q6|told} me {c6|he thought it was funny till it wasn't}.} 3/

{s7|Tumbleweed Dad @tmblwd_dad}
Replying to @nance_ex_CO
{c7|Sorry, but urn water is like 170 tops. I'd want to see a chart before I buy skin "like wet paper."}

{s8|night-shift Nance @nance_ex_CO}
Replying to @tmblwd_dad
{c8|Fair. {s9|The burn log} {q9|says} {c9|"{a9|2nd degree, bilateral forearms}"}. {b8|Got a picture of it.} Photo's blurry because I was shaking.}

{s10|Palo Sordo Unit (official) @PaloSordoUnit}
{c10|Palo Sordo does not operate restraint devices that deliver {a10|a charge}. Our vans were retrofitted in 2022 and the invoices are public. We cannot discuss individual grievances. Happy Thanksgiving from our family to yours!}

{s11|night-shift Nance @nance_ex_CO}
{c11|UPDATE, {s12|I} {q12|got} {c12|one thing} {q12|wrong}: it wasn't the lieutenant, it was the transport captain. Scratch the rank. Everything else I'd say with my hand up, soon as somebody with a badge from outside this county asks.} 4/4

{s14|Rosalba Quintero @rosalbaq_tx}
Quoting @nance_ex_CO
{c14|My brother is box 9. {s15|He} {q15|wrote} in {d15|August} {c15|that {p15|they} {a15|read {v15|him} our street address over the speaker}}. I thought he was losing it. I don't think so now.}
=== attributions
1: asserts eyewitness direct person account; name=Nance; role=former correctional officer; said=2026-11-22
2: admits eyewitness direct person account; name=Nance; role=former correctional officer
4: asserts colleague direct person account; name=Nance; role=former correctional officer; relay=6
6: asserts unknown indirect unnamed account; name=the guy driving
7: doubts unknown direct person opinion; name=Tumbleweed Dad; refers=a1
8: asserts document direct person account; name=Nance; role=former correctional officer; relay=9; refers=a1
9: asserts medical mixed document account; name=the burn log
10: denies unknown direct government account; name=Palo Sordo Unit; state=United States; negated; specific; refers=a4
11: retracts unknown direct person account; name=Nance; role=former correctional officer; refers=a4
12: retracts unknown direct person account; name=Nance; role=former correctional officer; refers=a4
14: asserts heard_from direct person account; name=Rosalba Quintero; relay=15; informant=her brother
15: asserts victim indirect unnamed account; name=brother of Rosalba Quintero; said=XXXX-08
16: asserts unknown indirect unnamed opinion; name=the man who was burned
=== acts
a1: burning affirmed in 1
a2: solitary_confinement affirmed in 2; count=14
a3: sleep_deprivation affirmed in 2
a4: electric_shocks affirmed in 4
a5: humiliation affirmed in 4
a9: burning affirmed in 9
a10: electric_shocks negated in 10
a15: threats affirmed in 15; victims=brother of Rosalba Quintero
