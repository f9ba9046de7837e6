id: en-005
language: en
genre: post
written: 2026-11-28
usage: Nigeria
=== text
{s1|Kufre Udoh @kufre_panelbeater} · {d1|Nov 9}
{c1|Abeg help me retweet till it reaches the CP. On {t1|Thursday}, {p1|men of the Anti-Cultism Squad, Ikot Anwan,} {a1|picked} {v1|my apprentice Etim, 19,} from {l1|my workshop} because of his dreads. No warrant, no invitation. I was under a Sienna when they came, {b1|I saw only their boots}.} 1/5

{s2|Kufre Udoh @kufre_panelbeater}
{c2|I reached the station by 4. {s3|The officer on counter} {q3|asked} me {c3|to drop 150k for "bail form"}. {s4|I} {q4|told} him {c4|bail is free}, as it is boldly written on the wall behind him. {s5|He} {q5|said} {c5|the wall cannot open cell}.} 2/5

{s6|Kufre Udoh @kufre_panelbeater}
{c6|When they finally let me see the boy, through the burglary proof, he could not close his right hand. {s7|He} {q7|said} {c7|{p7|they} {a7|hung} {v7|him} {a7|on a rod behind the knees}, two tables, and {p8|one Inspector they call Danger} {a8|put pepper for {v8|his} eye}}. {c9|{a9|Electric} {v9|he} did not see}, {s9|he} {q9|said}. {s20|The cell marshal} {q20|confirmed} to me {c20|that {v20|Etim} {a20|was not given water} {t20|till Saturday}}. {s21|Another suspect} {q21|shouted} from inside {c21|that {p21|they} had {a21|flogged} {v21|him} too}.} 3/5

{s10|Kufre Udoh @kufre_panelbeater}
{c10|Now {s11|the PPRO} {q11|is saying} {c11|he got wounded "while scaling the fence to escape."} Yet {s12|another of their spokesmen} {q12|told} Creek FM {c12|{v12|he} was never {a12|in their custody} at all}. Can somebody scale the fence of a place he never entered? And {s13|the charge sheet, which our lawyer snapped,} {q13|has} {c13|him resisting arrest at a beer parlour on Friday}. The boy is in choir. {s19|His mother} {q19|swears} {c19|he has not entered beer parlour since they born him}.} 4/5

{s14|Kufre Udoh @kufre_panelbeater}
{c14|Small correction before they use it against me: it was Wednesday, not Thursday. And {s15|I} {q15|withdraw} {c15|what I tweeted in anger on Friday about the DPO collecting share}, I have no proof. The rest stands.} 5/5

{s16|Palm Coast Police Command @PalmCoastPolice}
Replying to @kufre_panelbeater
{c16|Kindly disregard. {v16|The suspect} was profiled and {a16|released} to his surety on {t16|Friday}. {s17|The Command} however {q17|regrets} {c17|the manner in which {v17|he} was {a17|restrained}}, and {q18|undertakes} {c18|that the said Inspector will face orderly room trial {k18|as soon as a formal petition is received}}. No dime was collected from anybody.}
=== attributions
1: asserts eyewitness direct person account; name=Kufre Udoh; said=2026-11-09
2: asserts eyewitness direct person account; name=Kufre Udoh
3: asserts unknown indirect unnamed opinion; name=the officer on counter
4: asserts unknown indirect person account; name=Kufre Udoh
5: declines unknown indirect unnamed account; name=the officer on counter
6: asserts heard_from direct person account; name=Kufre Udoh; informant=Etim; relay=7,9
7: asserts victim indirect person account; name=Etim; role=apprentice
9: denies victim indirect person account; name=Etim; negated
10: doubts unknown direct person account; name=Kufre Udoh; relay=11,12,13
11: denies unknown mixed government account; name=the PPRO; refers=a7
12: denies unknown indirect government account; name=a spokesman of the Palm Coast Police Command; negated; refers=a1
13: denies document indirect document account; name=the charge sheet; specific; refers=a7
14: retracts unknown direct person account; name=Kufre Udoh
15: retracts unknown direct person account; name=Kufre Udoh
16: denies unknown direct government account; name=Palm Coast Police Command; state=Nigeria; specific
17: admits unknown direct government account; name=Palm Coast Police Command; state=Nigeria
18: offers unknown direct government account; name=Palm Coast Police Command; state=Nigeria; antecedent=s17
19: denies relative indirect unnamed account; name=mother of Etim; negated
20: asserts unknown indirect unnamed account; name=the cell marshal
21: asserts victim indirect unnamed account; name=another suspect
=== acts
a1: arbitrary_detention affirmed in 1; victims=Etim
a7: stress_positions affirmed in 7; victims=Etim
a8: torture affirmed in 7; victims=Etim; perpetrators=Inspector Danger
a9: electric_shocks negated in 9; victims=Etim
a12: detention negated in 12; victims=Etim
a16: release affirmed in 16; stance=asserts; victims=Etim
a17: ill-treatment affirmed in 17; victims=Etim
a20: denial_of_food_or_water affirmed in 20; victims=Etim
a21: beating affirmed in 21
