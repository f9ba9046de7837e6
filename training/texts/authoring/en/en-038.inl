id: en-038
language: en
genre: post
written: 2026-11-28
usage: Jamaica
=== text
Public group: Clementine Gardens Citizens' Watch

{s1|Paulette Gayle-Whyte}
{d1|Sunday 7:15 pm}
{c1|Good evening group. Mi know some of unnu work inna government so forgive mi if mi talk plain. From {t1|Friday morning} {p1|the soldier dem} {a1|hold} {v1|Jevaughn and mi sister last son} outta {l1|the domino shop}, no charge, no warrant, nothing. Jevaughn come home this evening. Him {v2|foot bottom} {a2|burn up} with what look like cigarette. When mi ask him, {s3|him} {q3|seh} {c3|"a drop mi drop pon coil"}. Coil, my Lord!}

{s4|Everton "Biggs" Lumley}
{c4|Miss Paulette I was inside the same truck. {p4|They} {a4|wet} {v4|we} {a4|up with di hose} and mek we stand up till day light, that {b4|I can swear to}. The burning I never see. Jevaughn was the last one called, and when he came back {s6|he} {q6|wouldn't say} {c6|a word}.}

{s7|Deacon R. Fearon}
{c7|{s8|I} {q8|would urge} {c8|caution}. {s9|My nephew in the Force} {q9|assures} me {c9|that {v9|every detainee} was fed, seen by a medic and {a9|released within 24 hours}}. We must not tear down the only people standing between us and the gunman.}

{s10|Paulette Gayle-Whyte}
{c10|Deacon, Friday to Sunday a how much hour?}

{s11|Hon. Lorna Castell, MP}
{c11|Good night all. {s12|The Commanding Officer} {q12|has confirmed} to me {c12|that {n12|thirteen} {v12|young men} were {a12|processed} and that {n13|two} were "regrettably {a13|held beyond the lawful period} owing to a clerical oversight"}. As to the burns, {s14|he} {q14|says} {c14|he has no knowledge of any}. {c15|{k15|If the mother brings him to my office before ten tomorrow}, I will carry him to Dr. Binns myself}.}

{s16|Paulette Gayle-Whyte}
{c16|{s18|Him} {q18|seh} {c18|him not going}. Him fraid. {s17|Him} {q17|tell} mi {c17|fi take down the post}. Mi not taking it down.}
=== attributions
1: asserts relative direct person account; name=Paulette Gayle-Whyte; role=mother of Jevaughn
3: denies victim direct person account; name=Jevaughn; refers=a2
4: asserts victim direct person account; name=Everton "Biggs" Lumley
6: declines victim indirect person account; name=Jevaughn
7: denies heard_from direct person account; name=R. Fearon; role=deacon; informant=his nephew in the Force; relay=9; refers=a1
8: doubts unknown direct person opinion; name=R. Fearon; role=deacon; refers=a1
9: denies unknown indirect unnamed account; name=R. Fearon's nephew in the Force; negated; specific; refers=a1
10: doubts unknown direct person account; name=Paulette Gayle-Whyte; refers=a9
11: asserts heard_from direct person relay; name=Lorna Castell; role=MP; informant=the Commanding Officer; relay=12,14
12: admits unknown mixed unnamed account; name=the Commanding Officer
14: doubts unknown indirect unnamed account; name=the Commanding Officer; refers=a2
15: offers unknown direct person account; name=Lorna Castell; role=MP; antecedent=s11
16: asserts relative direct person account; name=Paulette Gayle-Whyte; role=mother of Jevaughn
17: asserts unknown indirect person opinion; name=Jevaughn
18: declines unknown indirect person account; name=Jevaughn
=== acts
a1: arbitrary_detention affirmed in 1; victims=Jevaughn
a2: burning affirmed in 1; basis=eyewitness; victims=Jevaughn
a4: ill-treatment affirmed in 4; victims=Everton "Biggs" Lumley
a9: arbitrary_detention negated in 9
a12: detention affirmed in 12; count=13
a13: arbitrary_detention affirmed in 12; count=2
