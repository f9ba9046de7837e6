id: en-045
language: en
genre: post
written: 2026-11-28
usage: Ghana
=== text
{s1|Naa Korkoi Lamptey}
{d1|5 hrs} · Shared with Public

{c1|Chale my hands are shaking so excuse typos. Kpoiete Beach is finished. {t1|4:10am}, {p1|two excavators and some land guards in police raincoats}, no notice, no nothing. {p1.2|They} {a1|pulled down} {n1|about sixty} structures including the nursery school. My shop too. {v2|Auntie Dede} was {a2|dragged out by her cloth} in front of her grandchildren. {b1|I stood there and watched it.}

{s3|The DCE} went on Ayekoo FM and {q3|said} {c3|the place was "an empty refuse dump"}. Empty! {s4|The same man's office} {q4|wrote} to us {d4|in June} {c4|that nobody would be {a4|moved} {k4|unless there was alternative accommodation}}. I've attached the letter.

{s5|One boy} is {q5|saying} {c5|the land guards {a5|shot} {v5|somebody} near the canoe}. Please, I did not hear any gunshot and {s6|I} {q6|will not add} {c6|that one}.}

💬 {s7|Comfort Adjei-Mensah}{q7|:} {c7|{v7|My mother} is among the ones {a7|sleeping at the lorry park} now. She is diabetic.}

💬 {s8|Kojo Bruce}{q8|:} {c8|With all due respect this is flood-prone land. {d9|In 2019} {s9|the court} {q9|ruled} {c9|that nobody should build there}. You people were compensated paa.}

💬 {s10|Naa Korkoi Lamptey}{q10|:} {c10|@Kojo Bruce {k10|Mention one person who received one pesewa} and I will take the post down.}

💬 {s11|Kojo Bruce}{q11|:} {c11|My uncle is at Lands. {s12|He} {q12|says} {c12|the cheques have been written, only that they are "not yet released"}. So on paper it is done.}

💬 {s13|Adoley Quaye}{q13|:} {c13|Allegedly they have sold it to one estate developer already. I wasn't told by anybody, I saw {b13|the signboard}, it was behind the excavator.}

💬 {s14|Kpoiete Municipal Assembly}{q14|:} {c14|Good afternoon. The Assembly did not undertake any {a14|demolition} today. The exercise was by the Hydrological Task Force. Kindly direct your complaints accordingly.}

💬 {s16|Naa Korkoi Lamptey}{q16|:} {c16|So you know it happened o. You just don't know who did it.}
=== attributions
1: asserts eyewitness direct person account; name=Naa Korkoi Lamptey
3: denies unknown mixed unnamed account; name=the DCE; role=DCE; refers=a1
4: offers unknown indirect government account; name=the DCE's office
5: asserts unknown indirect unnamed account; name=one boy
6: doubts unknown direct person account; name=Naa Korkoi Lamptey; refers=a5
7: asserts relative direct person account; name=Comfort Adjei-Mensah
8: denies unknown direct person account; name=Kojo Bruce; specific; refers=a1
9: asserts unknown indirect government account; name=the court
10: offers unknown direct person account; name=Naa Korkoi Lamptey
11: asserts heard_from direct person account; name=Kojo Bruce; informant=his uncle at Lands; relay=12
12: asserts unknown mixed unnamed account; name=Kojo Bruce's uncle at Lands
13: asserts inference direct person account; name=Adoley Quaye; hedged
14: denies unknown direct government account; name=Kpoiete Municipal Assembly; negated; specific; refers=a1
16: asserts inference direct person account; name=Naa Korkoi Lamptey; refers=a14
=== acts
a1: destruction_of_property affirmed in 1; count=60
a2: ill-treatment affirmed in 1; victims=Auntie Dede
a4: forced_displacement negated in 4
a5: killing affirmed in 5
a7: forced_displacement affirmed in 7
a14: destruction_of_property negated in 14
