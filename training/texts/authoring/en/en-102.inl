id: en-102
language: en
genre: interview
written: 2026-11-28
usage: Pakistan
=== text
'They counted bricks, not days'

Rehmat Masih, in his fifties, moulded bricks at a kiln outside Chak Sialan until a labour court bailiff opened the gate in February. We sat on a charpoy at his brother-in-law's; the load-shedding began as he did. Mehrunnisa Tariq put the questions, in Punjabi.

{s1|Mehrunnisa}{q1|:} {c1|How much was the peshgi?}

{s2|Rehmat}{q2|:} {c2|Forty thousand, for my daughter's wedding. {t2|Eleven years} {v2|we} {a2|worked it off}, and the munshi's register showed three lakh still. {s3|He} {q3|used to say} {c3|"Leave, who stops you?"} and {p4|his man} {a4|sat at {l4|the gate} with a repeater}.}

{s5|Mehrunnisa}{q5|:} {c5|{s6|The owner, Chaudhry Aslam,} {q6|says} {c6|{v6|you people} were {a6|free to go}, and shows {b6|thumb impressions} on every payment}.}

{s7|Rehmat}{q7|:} {c7|The thumb is mine, I won't say otherwise. What was written above it, God knows, I can't read.}

{s8|Mehrunnisa}{q8|:} {c8|And your nephew Shahbaz?}

{s9|Rehmat}{q9|:} {c9|He went to the union office in the town. {t10|The same night} {p10|they} {a10|put {v10|him} in the mouth of the kiln}. {b9|I found} the buckle. {s11|The munshi} {q11|gave out} {c11|that he had run off with a tractor driver's wife}.}

{s12|Mehrunnisa}{q12|:} {c12|Did anyone see it?}

{s13|Rehmat}{q13|:} {c13|My wife {b13|heard him}. {s22|She} {q22|will not speak of} {c22|it} before strangers, and after {p14|the owner's son} {a14|dishonoured {v14|her sister}} in {l14|the fodder room} I do not push her.}

{s15|Mehrunnisa}{q15|:} {c15|{s21|Her sister} {q21|lodged a complaint of} {c21|{a21|rape}}, I believe.}

{s16|Rehmat}{q16|:} {c16|{s18|She} {q18|took} {c18|it} {q18|back}. {p16|They} had {a16|tied a dead crow to the door of {v16|her} hut}, with a bangle of her girl's around its neck.}

{s19|Mehrunnisa}{q19|:} {c19|What do you want now?}

{s20|Rehmat}{q20|:} {c20|{k20|If the court gives us two policemen, not from this thana}, I will point out the very arch. The wheat will be up by then.}
=== attributions
1: - - direct person -; name=Mehrunnisa Tariq; question
2: asserts victim direct person account; name=Rehmat Masih; role=brick moulder
3: denies unknown direct unnamed account; name=the munshi; refers=a2
5: asserts unknown direct person relay; name=Mehrunnisa Tariq; relay=6
6: denies document indirect person account; name=Chaudhry Aslam; role=kiln owner; specific; refers=a2
7: admits unknown direct person account; name=Rehmat Masih; role=brick moulder; refers=a6
8: - - direct person -; name=Mehrunnisa Tariq; question
9: asserts inference direct person account; name=Rehmat Masih; role=brick moulder
11: denies unknown indirect unnamed account; name=the munshi; refers=a10
12: - - direct person -; name=Mehrunnisa Tariq; question; refers=a10
13: asserts relative direct person account; name=Rehmat Masih; role=brick moulder; refers=a10
22: declines eyewitness indirect unnamed account; name=wife of Rehmat Masih; refers=a10
15: asserts unknown direct person relay; name=Mehrunnisa Tariq; relay=21
21: asserts victim indirect unnamed account; name=sister-in-law of Rehmat Masih
16: asserts relative direct person account; name=Rehmat Masih; role=brick moulder
18: retracts victim indirect unnamed account; name=sister-in-law of Rehmat Masih; refers=a21
19: - - direct person -; name=Mehrunnisa Tariq; question
20: offers unknown direct person account; name=Rehmat Masih; role=brick moulder
=== acts
a2: forced_labour affirmed in 2
a4: detention affirmed in 2
a6: detention negated in 6
a10: killing affirmed in 9; victims=Shahbaz
a14: sexual_violence affirmed in 13; perpetrators=son of Chaudhry Aslam
a16: intimidation_of_witnesses affirmed in 16
a21: sexual_violence affirmed in 21
