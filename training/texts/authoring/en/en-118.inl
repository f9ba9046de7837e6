id: en-118
language: en
genre: interview
written: 2026-11-28
usage: Jamaica
=== text
SUNRISE ROUNDTABLE, Blue Quay FM, transcript of Thursday's second hour. Host: Carlene Dacosta-Hibbert. Guests: Mrs Verna Tulloch, dressmaker, and retired Superintendent Aubrey Minto.

{s1|CARLENE}{q1|:} {c1|Good morning, good morning. Mrs Tulloch, {v1|your nephew Kemar} {a1|come home}?}

{s2|MRS TULLOCH}{q2|:} {c2|{v2|Him} {a2|come home} {t2|Saturday}, praise God, but a next boy come back in him body. {t3|Three weeks} {p3|dem} {a3|have {v3|him} inna one ship container by himself}, {l3|up a Cane Ridge camp}. {s4|Him} {q4|tell} mi {c4|{p4|dem} {a4|run a battery wire to {v4|him} wet foot}}. {b2|Mi bathe him wid mi own hand} and mi see di mark dem.}

{s5|CARLENE}{q5|:} {c5|Superintendent?}

{s6|MINTO}{q6|:} {c6|Carlene, in thirty-four years I never see such a wire. A man can get a mark from a roadside welder. But as to the container, I would be a hypocrite: we {a6|used it} {t6|in '99}, for the ones we couldn't manage. I signed for the padlock.}

{s7|CARLENE}{q7|:} {c7|{s8|The army press desk} {q8|texting} me right now {c8|that "no container at the camp {a8|houses} {v8|persons}"}. And rain a come down in Portland, mind how you drive.}

{s9|MRS TULLOCH}{q9|:} {c9|Then is who mi fling bulla to through di hole?}

{s10|CARLENE}{q10|:} {c10|Caller from Yallahs, go ahead.}

{s11|CALLER}{q11|:} {c11|My husband is Haitian, eleven years him plant callaloo here. Tuesday {p11|soldier} {a11|take {v11|him} off the field} and {t12|by Wednesday} {v12|him} {a12|on a boat}. {s13|A lady at Passport} {q13|say} {c13|a him ask to go}.}

{s15|CARLENE}{q15|:} {c15|Superintendent, {d16|last month} on this same programme {s16|you} {q16|said} {c16|{v16|no foreigner} get {a16|shipped out} without a hearing}.}

{s17|MINTO}{q17|:} {c17|I was talking from the book. Scratch it. The book and the boat are two different things.}

{s18|CARLENE}{q18|:} {c18|Who gives the order?}

{s19|MINTO}{q19|:} {c19|Next question, my dear.}

{s20|MRS TULLOCH}{q20|:} {c20|Ask him if him will come wid mi a Cane Ridge.}

{s22|MINTO}{q22|:} {c22|{k22|If my knee allow it, and the Sister bring her doctor}, I will stand at that gate.}
=== attributions
1: - - direct person -; name=Carlene Dacosta-Hibbert; question
2: asserts eyewitness direct person account; name=Verna Tulloch; role=dressmaker; relay=4
4: asserts victim indirect person account; name=Kemar
5: - - direct person -; name=Carlene Dacosta-Hibbert; question; refers=a3,a4
6: denies unknown direct person account; name=Aubrey Minto; role=retired superintendent; refers=a4
7: asserts unknown direct person relay; name=Carlene Dacosta-Hibbert; relay=8
8: denies unknown mixed government account; name=the army press desk; negated; refers=a3
9: asserts eyewitness direct person account; name=Verna Tulloch; role=dressmaker; refers=a3
10: asserts unknown direct person opinion; name=Carlene Dacosta-Hibbert
11: asserts relative direct unnamed account; name=caller from Yallahs; relay=13
13: denies unknown indirect unnamed account; name=a lady at Passport; refers=a12
15: asserts unknown direct person relay; name=Carlene Dacosta-Hibbert; relay=16
16: denies unknown indirect person account; name=Aubrey Minto; role=retired superintendent; negated
17: retracts unknown direct person account; name=Aubrey Minto; role=retired superintendent; refers=a16
18: - - direct person -; name=Carlene Dacosta-Hibbert; question; refers=a12
19: declines unknown direct person account; name=Aubrey Minto; role=retired superintendent; refers=a12
20: asserts unknown direct person opinion; name=Verna Tulloch; role=dressmaker
22: offers unknown direct person account; name=Aubrey Minto; role=retired superintendent
=== acts
a1: release possible in 1; victims=Kemar
a2: release affirmed in 2; victims=Kemar
a3: solitary_confinement affirmed in 2; victims=Kemar; basis=relative
a4: electric_shocks affirmed in 4; victims=Kemar
a6: solitary_confinement affirmed in 6; stance=admits; basis=eyewitness
a8: solitary_confinement negated in 8
a11: detention affirmed in 11
a12: deportation affirmed in 11
a16: deportation negated in 16
