id: en-034
language: en
genre: interview
written: 2026-11-28
usage: Ghana
=== text
MORNING RIDE on Asaase Pa FM, Tuesday. Host: Kwabena Ofori-Dua. In the studio: Madam Esi Tekyiwaa, community psychiatric nurse. On the line: Prophet Nathaniel Boahen.

{s1|HOST}{q1|:} {c1|Madam, the listeners are waiting. What did you meet at the Ebenezer Healing Garden?}

{s2|MADAM ESI}{q2|:} {c2|I met eighteen {v2|patients}, and {n2|sixteen} were {a2|chained by the ankle} to a nim tree. {b2|I counted them with my own finger}. {v3|One old lady} was {a3|on "dry fasting", day six}. {s4|The caretaker} {q4|explained} to me {c4|that water makes the spirit stubborn}.}

{s5|HOST}{q5|:} {c5|Prophet, good morning. Is it true?}

{s6|PROPHET}{q6|:} {c6|Good morning and God bless your station. {s7|I} {q7|vehemently deny} {c7|that we {a7|starve} {v7|any person}}. Fasting is agreed with the family, they sign a paper. As for the chain, my brother, I will be truthful: {a8|it is there}. If you were in my shoes and somebody's son is picking a cutlass, what will you do?}

{s9|HOST}{q9|:} {c9|So {s10|you} {q10|admit} {c10|you {a10|chain} {v10|them}}.}

{s11|PROPHET}{q11|:} {c11|{s12|I} {q12|admit} {c12|there is a chain}. We don't say "chain them", we say "steady them".}

{s13|HOST}{q13|:} {c13|{s14|A texter from Kokrobitey} {q14|says} {c14|{v14|his auntie} {a14|died} there {t14|in Easter week} and was {q15|reported} {c15|to have travelled}}. Madam?}

{s16|MADAM ESI}{q16|:} {c16|{c25|That one} {s25|I} {q25|cannot confirm}. {b16|The folder they showed me} ended in February. {s17|I} {q17|requested} {c17|the rest of the pages} and {s18|the secretary} {q18|told} me {c18|{s19|Prophet} {q19|has ordered} {c19|that no book should leave}}.}

{s20|PROPHET}{q20|:} {c20|{s21|I} {q21|never said} {c21|so}! The secretary is a small girl, she misheard.}

{s22|HOST}{q22|:} {c22|Will you unlock them, Prophet?}

{s23|PROPHET}{q23|:} {c23|{k23|The day government builds one ward in this district}, I will unlock every padlock and bring you the keys here, live on air.}

{s24|MADAM ESI}{q24|:} {c24|Ei, Prophet. They are human beings, not goats.}
=== attributions
1: - - direct person -; name=Kwabena Ofori-Dua; question
2: asserts eyewitness direct person account; name=Esi Tekyiwaa; role=community psychiatric nurse
4: admits unknown indirect unnamed account; name=the caretaker; refers=a3
5: - - direct person -; name=Kwabena Ofori-Dua; question; refers=a2,a3
6: denies unknown direct person account; name=Nathaniel Boahen; role=prophet; specific; refers=a3
7: denies unknown direct person account; name=Nathaniel Boahen; role=prophet
9: asserts unknown direct person relay; name=Kwabena Ofori-Dua; relay=10
10: admits unknown indirect person account; name=Nathaniel Boahen
11: admits unknown direct person account; name=Nathaniel Boahen; refers=a2
12: admits unknown direct person account; name=Nathaniel Boahen; refers=a2
13: asserts unknown direct person relay; name=Kwabena Ofori-Dua; relay=14
14: asserts relative indirect unnamed account; name=a texter from Kokrobitey; refers=a14
15: denies unknown indirect unnamed relay; hedged; refers=a14
16: doubts document direct person account; name=Esi Tekyiwaa; refers=a14
25: doubts document direct person account; name=Esi Tekyiwaa; refers=a14
17: asserts unknown direct person opinion; name=Esi Tekyiwaa
18: asserts unknown indirect unnamed relay; name=the secretary; relay=19
19: asserts unknown indirect person opinion; name=Nathaniel Boahen; role=prophet
20: denies unknown direct person account; name=Nathaniel Boahen
21: denies unknown direct person account; name=Nathaniel Boahen
22: - - direct person -; name=Kwabena Ofori-Dua; question
23: offers unknown direct person account; name=Nathaniel Boahen
24: asserts unknown direct person opinion; name=Esi Tekyiwaa
=== acts
a2: ill-treatment affirmed in 2; count=16
a3: denial_of_food_or_water affirmed in 2; count=1
a7: denial_of_food_or_water affirmed in 7
a8: ill-treatment affirmed in 6; stance=admits
a10: ill-treatment affirmed in 10
a14: death_in_custody affirmed in 14; victims=the texter's auntie
