id: en-112
language: en
genre: post
written: 2026-11-28
usage: Jamaica
=== text
{s1|Shanique Bellamy @nique_bell876} · {d1|7:12 AM}
{c1|Day four an mi bredda still {a20|lock up} a {l20|Rosemount Hill} widout charge. {b1|Mi see} im through di grille: {n1|nineteen} {v1|man} {a1|inna one cell fi six}, dem a tek turn fi lie dung. {v2|Im} did have {a2|two black eye}.} 1/4

{s3|Shanique Bellamy @nique_bell876}
{c3|{s4|Di constable pon di desk} {q4|seh} {c4|a drop im drop off di bunk}. Which bunk, when a concrete dem a sleep pon? {s5|Di inspector} {q5|tell} mi {c5|{p6|di other prisoner dem} {a6|lick} {v6|im}}. {s7|Mi bredda imself} {q7|seh} {c7|{p8|Corporal Gayle-Simms} {a8|wet {v8|im} up wid di fire hose an mek im bark like dawg}}.} 2/4

{s9|Shanique Bellamy @nique_bell876}
{c9|Asthma too. {p10|Dem} {a10|tek whey {v10|im} pump} from {t10|Sunday}. Bus fare a $450 one way, and mi a pay it twice a day.} 3/4

{s11|Rosemount Hill Police Information @RHPI_Official}
Replying to @nique_bell876
{c11|Good morning. {v11|Persons in custody} at {l11|Rosemount Hill} are {a11|seen by a doctor} on request. {s12|We} {q12|do not discuss} {c12|individual detainees} on social media. With respect to numbers, Tuesday's count was above capacity owing to the curfew, which is regretted.}

{s13|Mass Tully @tullyfromtown}
{c13|Shanique, mi did inna deh same time. A nuh Gayle-Simms hold di hose, a di tall one name Bogle. But di barking, {b13|everybody hear it}.}

{s14|Shanique Bellamy @nique_bell876}
{c14|Ok. {s15|I} {q15|tek back} {c15|Corporal Gayle-Simms name}, big respect to Tully. Everything else a gospel.} 4/4

{s16|Dionne Wisdom, JP @DionneWisdomJP}
{c16|I inspected on {d16|Wednesday}. {s17|The prisoner register} {q17|has} {c17|{v17|Mr. Bellamy} {a17|moved to Half Way Pen} {t17|on Tuesday}}, yet {b16|I spoke to him} in cell 3. {s18|I} {q18|will carry} {c18|the page to the magistrate {k18|as soon as the inspector lets me copy it}}.}

{s19|Rosemount Hill Police Information @RHPI_Official}
{c19|UPDATE: {v19|The gentleman} was {a19|sent home} {t19|at midday}. The register entry was a clerical error.}
=== attributions
1: asserts eyewitness direct person account; name=Shanique Bellamy
3: asserts heard_from direct person account; name=Shanique Bellamy; informant=her brother; relay=4,5,7
4: denies unknown indirect unnamed account; name=the constable on the desk; refers=a2
5: denies unknown indirect unnamed account; name=the inspector; refers=a2
7: asserts victim indirect unnamed account; name=brother of Shanique Bellamy
9: asserts unknown direct person account; name=Shanique Bellamy
11: denies unknown direct government account; name=Rosemount Hill Police Information; state=Jamaica; refers=a10
12: declines unknown direct government account; name=Rosemount Hill Police Information; state=Jamaica
13: asserts eyewitness direct person account; name=Mass Tully; refers=a8
14: retracts unknown direct person account; name=Shanique Bellamy; refers=a8
15: retracts unknown direct person account; name=Shanique Bellamy; refers=a8
16: denies eyewitness direct person account; name=Dionne Wisdom; role=JP; refers=a17
17: asserts official_record indirect document account; name=the prisoner register
18: offers unknown direct person account; name=Dionne Wisdom; role=JP
19: admits unknown direct government account; name=Rosemount Hill Police Information; state=Jamaica; refers=a17
=== acts
a20: arbitrary_detention affirmed in 1; victims=brother of Shanique Bellamy
a1: overcrowding affirmed in 1; count=19
a2: beating affirmed in 1; victims=brother of Shanique Bellamy
a6: beating affirmed in 5; stance=asserts; victims=brother of Shanique Bellamy
a8: humiliation affirmed in 7; victims=brother of Shanique Bellamy; perpetrators=Corporal Gayle-Simms
a10: denial_of_medical_care affirmed in 9; victims=brother of Shanique Bellamy
a11: denial_of_medical_care negated in 11; note=seen by a doctor
a17: transfer_of_custody affirmed in 17; victims=brother of Shanique Bellamy
a19: release affirmed in 19; stance=asserts; victims=brother of Shanique Bellamy
