id: en-101
language: en
genre: article
written: 2026-11-28
usage: Ghana
=== text
{c1|{n1|Nineteen} {a1|killed} as gunmen storm Kulpeni market}

By Abdul-Razak Fuseini, Nalong

{c2|At least {n2|nineteen} {v2|persons, among them seven shea nut sellers,} {a2|lost their lives} on {t2|Friday} when {p2|armed men on motorbikes} rode into {l2|Kulpeni market}}. The market sits every six days and draws traders from three districts.

{s3|An assemblyman for the area, Mr Sumaila Wumbei,} {q3|disclosed} to the Savannah Mirror {c3|that {p3|the attackers} {a3|went from shed to shed asking for tribal marks} before they pulled the trigger}. {s4|He} {q4|added} {c4|that {n4|forty-two} {v4|houses} in {l4|the Zongo} had been {a4|torched}}. {c5|"{b5|I was in the ceiling} of the veterinary office, and I heard {v5|a woman} {a5|being dragged to the back of the lorry}. She was calling her mother,"} {s5|he} {q5|recalled}, visibly shaken.

{s6|The regional police commander, ACP Beatrice Owusu-Sarpong,} however {q6|put} {c6|the {a6|dead} at {n6|six}, all of them "from the two feuding sides"}. {c7|"Massacre is a heavy word. {b7|What my men saw} was an exchange of fire over a chieftaincy matter,"} {s7|she} {q7|maintained}. Asked why the patrol at the barrier, barely 800 metres away, arrived after dusk, {s8|she} {q8|admitted} {c8|that the pick-up had no fuel}.

{s9|The Kulpeni-Naa's palace} {q9|has distanced itself from} {c9|{a9|the shooting}}. {s10|A linguist, Afa Yidana,} {q10|said} {c10|the youth had gone there only to collect tolls}, {c11|a position} {s11|he} {q11|abandoned} when played {s12|a voice note of his own}{q12|:} {c12|"{v12|Those strangers} {a12|must be swept out} like chaff"}.

{c13|Close to {n13|3,000} {v13|people} have {a13|crossed {l13|the White Volta} in canoes}}, {q13|according to} {s13|the district NADMO officer}. They are being put up in two basic schools, where pupils have been asked to stay at home. {s14|Mothers at the camp} {q14|complained} {c14|that {p14|some boys who came with the relief} {a14|wanted "something small" from {v14|the girls}} before giving out the rice}. {s15|NADMO} {q15|said} {c15|it had yet to see a single written report of that}.
=== attributions
1: asserts unknown direct document account; ownvoice
2: asserts unknown direct document account; ownvoice
3: asserts unknown indirect person account; name=Sumaila Wumbei; role=assemblyman
4: asserts unknown indirect person account; name=Sumaila Wumbei; role=assemblyman
5: asserts eyewitness direct person account; name=Sumaila Wumbei; role=assemblyman
6: denies unknown mixed person account; name=Beatrice Owusu-Sarpong; role=regional police commander; specific; refers=a2
7: denies heard_from direct person account; name=Beatrice Owusu-Sarpong; role=regional police commander; refers=a2,a3
8: admits unknown indirect person account; name=Beatrice Owusu-Sarpong; role=regional police commander
9: denies unknown indirect organisation account; name=the Kulpeni-Naa's palace
10: denies unknown indirect person account; name=Afa Yidana; role=linguist; refers=a9
11: retracts unknown indirect person account; name=Afa Yidana; role=linguist
12: asserts unknown direct person opinion; name=Afa Yidana; role=linguist
13: asserts unknown indirect unnamed account; name=the district NADMO officer
14: asserts unknown indirect unnamed account; name=mothers at the camp
15: doubts unknown indirect government account; name=NADMO; refers=a14
=== acts
a1: massacre affirmed in 1; count=19
a2: massacre affirmed in 2; count=19
a3: attack_on_civilians affirmed in 3
a4: destruction_of_property affirmed in 4; count=42
a5: abduction affirmed in 5
a6: killing affirmed in 6; stance=asserts; count=6
a9: killing affirmed in 9
a12: forced_displacement future in 12
a13: forced_displacement affirmed in 13; count=3000
a14: sexual_violence affirmed in 14
