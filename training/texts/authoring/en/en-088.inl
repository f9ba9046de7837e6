id: en-088
language: en
genre: post
written: 2026-11-28
usage: Nigeria
=== text
{s1|Omolara Adekambi} · {d1|3 November at 07:40}
{c1|Good morning my people. My brother Sunkanmi, the one that sells phone pouch, did not reach house. {s2|One keke rider} {q2|told} me {c2|{p2|men in black face cap} {a2|dragged} {v2|him} into a Sienna at {l2|Odo-Eran junction}}. If na police, which station? If na the other people, how much?}

{s3|Gbenga Fatunla}
{c3|Sister, calm down. {v3|He} is {a3|with Rapid Squad}. {b3|I was in that cell till midnight and he gave me groundnut}. {v4|Me} they {a4|let go} because my uncle is a colonel. {v5|Nobody} there {a5|has stood before a magistrate} {t5|since August}.}

{s6|SP Clement Odey-Ita, PRO Rapid Squad}
{c6|The Squad has no such name in {b6|its register}. As at Sunday the cells were empty and freshly painted. Citizens should shun bloggers.}

{s7|Omolara Adekambi}
{c7|I am standing there now. Paint never dry. {s8|The sergeant on desk} {q8|said} {c8|"{v8|he} {a8|is here but he is not here}"}. He took the rice and ate it in my presence. {s9|Sunkanmi} {q9|shouted} from the small window {c9|that {v9|he} {a9|has not tasted anything} {t9|since Tuesday}}.}

{s11|SP Clement Odey-Ita, PRO Rapid Squad}
{c11|Madam, use the complaint line on the banner. {k11|Come without camera} and the DPO will receive you this evening.}

{s12|Bro Sesan (Mainland Legal Aid)}
{c12|Update. In the morning {s13|I} {q13|posted} {c13|that they had {a13|driven} {v13|him} to the Force headquarters}. That is another Sunkanmi, I hold up my hands. This one {a15|came out} through the back gate at {t15|5 pm} and {b12|I am looking at him} chewing suya. For those asking about my fuel, it was 14 litres.}

{s16|Omolara Adekambi}
{c16|God is great. {s17|He} {q17|is saying} {c17|nobody {a17|raised hand on} {v17|him}}. But his two ears are ringing and he is facing the wall, so I am keeping my own thought. {s18|Gbenga} {q18|offered} {c18|to be witness {k18|if they don't call his office}}. Abeg don't tag his office.}
=== attributions
1: asserts heard_from direct person account; name=Omolara Adekambi; informant=a keke rider; relay=2; said=XXXX-11-03
2: asserts unknown indirect unnamed account; name=a keke rider
3: asserts colleague direct person account; name=Gbenga Fatunla
6: denies official_record direct person account; name=Clement Odey-Ita; role=PRO of Rapid Squad; negated; specific; refers=a3
7: asserts eyewitness direct person account; name=Omolara Adekambi; relay=8,9; refers=a3
8: admits unknown direct unnamed account; name=the sergeant on desk
9: asserts victim indirect person account; name=Sunkanmi
11: offers unknown direct person account; name=Clement Odey-Ita; role=PRO of Rapid Squad
12: retracts eyewitness direct person account; name=Bro Sesan; refers=a13
13: asserts unknown indirect person account; name=Bro Sesan
16: doubts relative direct person account; name=Omolara Adekambi; relay=17; refers=a17
17: denies victim indirect person account; name=Sunkanmi; negated
18: offers unknown indirect person account; name=Gbenga Fatunla
=== acts
a2: abduction affirmed in 2; victims=Sunkanmi
a3: detention affirmed in 3; victims=Sunkanmi
a4: release affirmed in 3; basis=victim; victims=Gbenga Fatunla
a5: denial_of_due_process affirmed in 3
a8: incommunicado_detention affirmed in 8; victims=Sunkanmi
a9: denial_of_food_or_water affirmed in 9; victims=Sunkanmi
a13: transfer_of_custody affirmed in 13; victims=Sunkanmi
a15: release affirmed in 12; stance=asserts; victims=Sunkanmi
a17: beating negated in 17; victims=Sunkanmi
