id: en-006
language: en
genre: interview
written: 2026-11-28
usage: India
=== text
{c1|"A dead man does not button his own shirt"}
{s1|Advocate Lalitha Kodambi} {q1|speaks to} Vindhya Post on the Sonajhora forest deaths

Kodambi, 58, has practised in the district court at Rampahar for three decades. She received us in a chamber stacked to the ceiling with bundles tied in red cloth.

{s2|Mehul Sarangi}{q2|:} {c2|{s3|The SP} {q3|maintains} {c3|that on {t3|the night of 7th August} his party was fired upon and {a3|returned fire}}. {s25|You} {q25|call} {c25|it {a2|a fake encounter}}. Why?}

{s4|Lalitha Kodambi}{q4|:} {c4|See, I was not in the forest, and I don't claim to know who pressed the trigger. But I have read {b4|the post-mortem}, all eleven pages. {v4|The three boys} were {a4|shot} from less than two feet. {v5|One} has {a5|ligature marks on both wrists}. A dead man does not button his own shirt, and all three shirts were buttoned over the holes. From that {s5|I} {q5|conclude} {c5|they were {a6|killed} somewhere else and dressed afterwards}.}

{s6|Sarangi}{q6|:} {c6|{s7|A villager, one Budhu Majhi,} {q7|had told} the magistrate {c7|he {b7|saw} {v7|them} {a7|alive in the police jeep} at {t7|four in the afternoon}}. He has since turned hostile.}

{s8|Kodambi}{q8|:} {c8|Turned, or was turned? {s9|He} {q9|resiled from} {c9|his statement} on {d9|2nd September}. {t10|On the 30th of August}, {p10|the thana} {a10|called {v10|his wife} at ten at night} to "verify the ration card". {s10|She} {q10|is telling} {c10|this} to anyone who will listen. {s11|The thana in-charge} {q11|says} {c11|no such visit is entered in {b11|the general diary}}. Naturally.}

{s17|Sarangi}{q17|:} {c17|{c24|The families have been {a24|threatened}}, {q24|it is said}.}

{s18|Kodambi}{q18|:} {c18|I will tell only what they told me in this chamber. {s19|Etwa's mother} {q19|says} {c19|{p19|two men in plain clothes} {a19|sat in her courtyard} {t19|till midnight} and asked where her second son studies}. {s20|Lakhan's father} {q20|says} {c20|{v20|his boy} was {a20|picked up from the weekly haat}, not from any forest}. {s21|The third family} {q21|has not opened} {c21|its mouth}. And there is {s22|the sarpanch}, who {q22|insists} {c22|all three were at home that evening, eating}, which helps nobody, because {s23|his own son} {q23|denies} {c23|it}.}

{s12|Sarangi}{q12|:} {c12|And what do you want from the court?}

{s13|Kodambi}{q13|:} {c13|A second post-mortem, outside the state. {s14|I} {q14|have put it in writing} {c14|that {k14|if that report favours the police}, I will myself withdraw the writ and pay costs}.}

Reached on the telephone, {s15|Superintendent Raghav Deolekar} {q15|said} {c15|the matter was sub judice}. {s16|He} {q16|then added}, unprompted, {c16|that {p16|one of his constables} had "in the heat of it" {a16|fired} after {v16|the last boy} was already down}.
=== attributions
1: asserts inference direct person account; name=Lalitha Kodambi; role=advocate
2: - - direct person -; name=Mehul Sarangi; question
3: denies unknown indirect person account; specific; refers=a2; name=Raghav Deolekar; role=Superintendent of Police
4: asserts medical direct person account; name=Lalitha Kodambi; role=advocate
5: asserts inference direct person account; name=Lalitha Kodambi; role=advocate
6: asserts unknown direct person relay; name=Mehul Sarangi; relay=7
7: asserts eyewitness indirect person account; name=Budhu Majhi; role=villager
8: asserts heard_from direct person account; name=Lalitha Kodambi; informant=wife of Budhu Majhi; relay=10
9: retracts eyewitness indirect person account; name=Budhu Majhi; refers=a7
10: asserts victim indirect unnamed account; name=wife of Budhu Majhi; refers=a10
11: denies official_record indirect unnamed account; name=the thana in-charge; negated; specific; refers=a10
12: - - direct person -; name=Mehul Sarangi; question
13: asserts unknown direct person opinion; name=Lalitha Kodambi
14: offers unknown direct person account; name=Lalitha Kodambi
15: declines unknown indirect person account; name=Raghav Deolekar; role=Superintendent of Police
16: admits unknown mixed person account; name=Raghav Deolekar; role=Superintendent of Police
17: asserts unknown direct person relay; name=Mehul Sarangi; relay=24
18: asserts heard_from direct person account; name=Lalitha Kodambi; role=advocate; informant=the families; relay=19,20
19: asserts victim indirect unnamed account; name=Etwa's mother
20: asserts relative indirect unnamed account; name=Lakhan's father
21: declines unknown indirect unnamed account; name=the third family
22: denies unknown indirect unnamed account; name=the sarpanch; specific; refers=a7
23: denies unknown indirect unnamed account; name=son of the sarpanch
24: asserts unknown indirect unnamed relay; hedged
25: asserts inference indirect person account; name=Lalitha Kodambi; role=advocate
=== acts
a2: extrajudicial_execution affirmed in 25
a3: killing affirmed in 3; note=said to be self-defence
a4: extrajudicial_execution affirmed in 4
a5: ill-treatment affirmed in 4
a6: extrajudicial_execution affirmed in 5
a7: detention affirmed in 7
a10: intimidation_of_witnesses affirmed in 8
a16: extrajudicial_execution affirmed in 16
a19: intimidation_of_witnesses affirmed in 19
a20: detention affirmed in 20; victims=Lakhan
a24: threats affirmed in 24
