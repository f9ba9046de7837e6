id: en-008
language: en
genre: interview
written: 2026-11-28
usage: Philippines
=== text
The tanod who kept a notebook

In the barangay hall of San Roque Ilaya the electric fan turns only one way. Teodulo "Doy" Manlapig, 61, sits under it with a spiral notebook on his knees, the kind that schoolchildren buy for twelve pesos.

He was on the night shift when the anti-drug team came in June. {c1|"I was the one who opened the gate for them,"} {s1|he} {q1|says}. {c1|"That is my sin."}

What happened next he tells slowly. {q2|According to} {s2|Manlapig}, {c2|{p2|six men in bonnets} {a2|led out} {v2|Jun-Jun Abrenica} and {v2.2|his nephew} with hands tied in packaging tape}. He did not see the shooting. {c3|"{b3|I heard} five. Then quiet, then one more. You know for what is {a3|the one more}, ma'am."}

And the nephew?

{c4|"{v4|That one} {a4|never came out} anywhere. Not in the morgue, not in the jail. His mother still cooks for three."}

The mother is Aling Meding, and she lives three houses from the hall. {c15|"{p15|They} {a15|kicked the door} when {b15|I was pouring rice},"} {s15|she} {q15|told} me earlier. {c16|"{p16|One} {a16|put the gun here},"} {s16|she} {q16|added}, touching her own chin. {s17|She} {q17|insists} {c17|that {v17|the nephew}, Rico, was {a17|walking on his own feet to the van}}. {s18|A neighbor}, through a half-closed jalousie, {q18|agreed}: {c18|white Adventure, {n18|two} {v18|boys}, {a18|both inside}}. {s19|Her grandson, nine,} {q19|says} {c19|three}.

{s5|The provincial police} {q5|have said} {c5|that Abrenica "fought back" and that there was no second person}. I read him the line from their report. He laughs without sound, turns to a page and puts his finger on it. {s7|The entry} {q7|reads}: {c7|0214H, {n7|two (2)} {v7|male} {a7|loaded}, white Adventure, no plate}.

{c8|"{s9|They} {q9|asked} me {c9|to sign that it was only one}. I signed,"} {s8|he} {q8|admits}. {c8|"I have grandchildren. In {d11|September} I went to the notary and {s11|I} {q11|took} {c11|it} {q11|back}. So now I am a liar two times, depends who you ask."}

{s12|Captain Rowel Dimayacyac, the police spokesman,} {q12|would neither confirm nor deny} {c12|that the tanod had been visited}. {c13|"{k13|If the witness surrenders his original notebook}, we will have it examined,"} {s13|he} {q13|offered}. Asked whether the team wore body cameras as the manual requires, {s14|he} {q14|conceded} {c14|that the batteries had been empty}.

Manlapig has since photographed every page.
=== attributions
1: admits eyewitness direct person account; name=Teodulo "Doy" Manlapig; role=tanod
2: asserts eyewitness indirect person account; name=Teodulo "Doy" Manlapig; role=tanod
3: asserts eyewitness direct person account; name=Teodulo "Doy" Manlapig; antecedent=s2
4: asserts unknown direct person account; name=Teodulo "Doy" Manlapig; antecedent=s2
5: denies unknown mixed government account; name=the provincial police; state=Philippines; negated; refers=a3,a4
7: asserts document direct document account; name=the notebook of Teodulo "Doy" Manlapig
8: admits eyewitness direct person account; name=Teodulo "Doy" Manlapig; role=tanod
9: asserts unknown indirect government opinion; name=the provincial police
11: retracts unknown direct person account; name=Teodulo "Doy" Manlapig; said=XXXX-09
12: declines unknown indirect person account; name=Rowel Dimayacyac; role=police spokesman
13: offers unknown direct person account; name=Rowel Dimayacyac; role=police spokesman
14: admits unknown indirect person account; name=Rowel Dimayacyac; role=police spokesman
15: asserts eyewitness direct person account; name=Aling Meding; role=mother of the nephew
16: asserts victim direct person account; name=Aling Meding; role=mother of the nephew
17: asserts eyewitness indirect person account; name=Aling Meding; role=mother of the nephew
18: asserts unknown indirect unnamed account; name=a neighbor
19: asserts unknown indirect unnamed account; name=grandson of Aling Meding; refers=a18
=== acts
a2: detention affirmed in 2; victims=Jun-Jun Abrenica
a3: extrajudicial_execution affirmed in 3; victims=Jun-Jun Abrenica
a4: enforced_disappearance affirmed in 4; victims=nephew of Jun-Jun Abrenica
a7: detention affirmed in 7; count=2
a15: ill-treatment affirmed in 15
a16: threats affirmed in 16; victims=Aling Meding
a17: detention affirmed in 17; victims=Rico
a18: detention affirmed in 18; count=2
