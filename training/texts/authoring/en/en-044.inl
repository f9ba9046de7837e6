id: en-044
language: en
genre: interview
written: 2026-11-28
usage: Pakistan
=== text
"The debt has more sons than I have"
Nazeeran Bibi, freed from a brick kiln near Chak Rehmoo, talks to the Sutlej Review. Advocate Bushra Yaqoob interpreted from Punjabi and at two points added remarks of her own.

{s1|SR}{q1|:} {c1|How did your family come to the bhatta?}

{s2|NAZEERAN BIBI}{q2|:} {c2|For a peshgi of eighteen thousand rupees, my mother-in-law's operation. After twelve years {s3|the munshi} {q3|announced} {c3|that it had become four lakh}. Who can argue with a register if one cannot read? Malik Sahib kept our identity cards in the same tin.}

{s4|SR}{q4|:} {c4|Were {v4|you} {a4|free to leave}?}

{s5|NAZEERAN BIBI}{q5|:} {c5|For weddings, one at a time. {p5|They} {a5|held back} {v5|my Shahbaz}, he was nine, {t5|until the rest of us returned}.}

{s6|SR}{q6|:} {c6|And if bricks fell short?}

{s7|NAZEERAN BIBI}{q7|:} {c7|{v7|My husband} was {a7|beaten with a fan belt}. {b7|I was kneading clay six feet away.} {v8|Me}, nobody {a8|raised a hand to}, I will not lie upon the Book. But there was a room.}

{s9|ADV. YAQOOB}{q9|:} {c9|If I may. {s26|She} {q26|has mentioned} {c26|the room} to me in private and {s10|she} {q10|prefers not to go into} {c10|it} for a newspaper.}

{s11|SR}{q11|:} {c11|{s12,s13|Mr Ghulam Qadir Wattoo, the owner,} {q12|informed} us by telephone {c12|that his labourers "are like my own children, they come and go"}. Asked about the belt, he {q13|allowed} {c13|that there had been "{a13|a slap here and there}"}.}

{s14|NAZEERAN BIBI}{q14|:} {c14|Like children, yes, let him say. Which of his children makes {a14|a thousand bricks before noon}?}

{s15|SR}{q15|:} {c15|How did the court find you?}

{s16|NAZEERAN BIBI}{q16|:} {c16|A bailiff of the sessions judge came on a motorcycle. {s17|The SHO} {q17|had warned} Malik Sahib {c17|of the raid}, {b16|this the whole colony knows}, so {n18|forty} {v18|others} were {a18|loaded on a trolley} {t18|in the night} and driven God knows where. Only we remained, because I had fever and they took me for dead.}

{s19|ADV. YAQOOB}{q19|:} {c19|For the sake of accuracy, {s20|the bailiff's report} {q20|speaks of} {c20|{n20|thirty-one} {v20|persons} {a20|removed}}.}

{s21|NAZEERAN BIBI}{q21|:} {c21|Then thirty-one. I was not counting, baji, I was hiding.}

{s22|SR}{q22|:} {c22|What became of the register?}

{s23|NAZEERAN BIBI}{q23|:} {c23|{s24|They} {q24|say} {c24|it burnt}. A tin does not burn. {s25|His own nephew} {q25|told} my sister {c25|it is lying under the cement of the new verandah}, but he was not sober when he said it, so God knows.}
=== attributions
1: - - direct organisation -; name=Sutlej Review; question
2: asserts victim direct person account; name=Nazeeran Bibi
3: asserts unknown indirect unnamed account; name=the munshi
4: - - direct organisation -; name=Sutlej Review; question
5: asserts relative direct person account; name=Nazeeran Bibi
6: - - direct organisation -; name=Sutlej Review; question
7: asserts eyewitness direct person account; name=Nazeeran Bibi
9: asserts heard_from direct person account; name=Bushra Yaqoob; role=advocate; informant=Nazeeran Bibi; relay=10,26
26: asserts unknown indirect person account; name=Nazeeran Bibi
10: declines unknown indirect person account; name=Nazeeran Bibi
11: asserts unknown direct organisation relay; name=Sutlej Review; relay=12,13
12: denies unknown mixed person account; name=Ghulam Qadir Wattoo; role=owner of the kiln; refers=a4,a5
13: admits unknown mixed person account; name=Ghulam Qadir Wattoo; role=owner of the kiln; refers=a7
14: asserts victim direct person account; name=Nazeeran Bibi
15: - - direct organisation -; name=Sutlej Review; question
16: asserts unknown direct person account; name=Nazeeran Bibi
17: asserts unknown indirect unnamed account; name=the SHO; role=SHO
19: asserts official_record direct person relay; name=Bushra Yaqoob; role=advocate; relay=20; refers=a18
20: asserts official_record indirect document account; name=the bailiff's report
21: retracts unknown direct person account; name=Nazeeran Bibi; refers=a18; note=takes back the count
22: - - direct organisation -; name=Sutlej Review; question
23: doubts heard_from direct person account; name=Nazeeran Bibi; informant=her sister; relay=24,25
24: asserts unknown indirect unnamed account; name=they
25: asserts unknown indirect unnamed account; name=Malik Sahib's nephew
=== acts
a4: detention possible in 4; victims=Nazeeran Bibi
a5: detention affirmed in 5; victims=Shahbaz
a7: beating affirmed in 7; victims=Nazeeran Bibi's husband
a8: beating negated in 7; stance=denies; basis=victim; victims=Nazeeran Bibi
a13: beating affirmed in 13
a14: forced_labour affirmed in 14
a18: abduction affirmed in 16; count=40
a20: abduction affirmed in 20; count=31
