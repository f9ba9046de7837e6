id: en-098
language: en
genre: interview
written: 2026-11-28
usage: United States
=== text
"The row don't care if you're sick"

Otis Bellweather picked okra, cotton and sweet corn for nineteen years at the Tensley Unit, a prison farm in the river bottoms. Released in April, he drives a school van now. This conversation has been edited for length.

{s1|LEDGER}{q1|:} {c1|What did a day look like?}

{s2|BELLWEATHER}{q2|:} {c2|Up at three-thirty. They'd march {v3|us} out behind a man on a horse and you {a3|chopped till you couldn't close your hand}, {t3|ten, eleven hours}. No pay, not a nickel. If {v4|you} straightened your back too often, {p4|the boss} {a4|stood you on a barrel} by the gate till supper. I did {n4|two} barrels.}

{s5|LEDGER}{q5|:} {c5|{s6|The Department of Correction} {q6|describes} {c6|field work as "a voluntary vocational track"}.}

{s7|BELLWEATHER}{q7|:} {c7|Voluntary. Well, I'll be fair. You could say no. Then they'd write you up, and you went to {l7,l5|the dog run}, {a7|{n7|eight} of {v7|us} to a two-man cell}, {a5|bucket in the corner}. So I guess there was a choice in there somewhere.}

{s8|LEDGER}{q8|:} {c8|{s9|Captain Ray Dufresne} {q9|testified} {c9|{v9|nobody} ever {a9|collapsed} out there}.}

{s10|BELLWEATHER}{q10|:} {c10|Ray's a churchgoing man and {s11|I}{q11|'m not going to call} {c11|him a liar}. He rode the front. {b10|I was tail of the line}, and I helped tote Pernell Tubbs to the water wagon with his eyes rolled back. {s20|The boss} {q20|told} us {c20|{a10|leave {v10|him} lay}}. His people got a letter {s12|that} {q12|said} {c12|{v12|he} {a12|died} of his heart}.}

{s13|LEDGER}{q13|:} {c13|Did anybody warn {v13|you} {a13|not to talk to us}?}

{s14|BELLWEATHER}{q14|:} {c14|{c21|That} {s21|I}{q21|'d rather not get into}, with my nephew still inside.}

{s15|LEDGER}{q15|:} {c15|{s22|You} {q22|wrote} to the governor {d22|in 2019} {c22|about the barrel}.}

{s16|BELLWEATHER}{q16|:} {c16|And {d17|a month later} {s17|I} {q17|wrote} him again {q17|taking} {c17|it} {q17|back}. {p16|A lieutenant} {a16|laid the paper on the table and {v16|my} parole file next to it}. I got a grandbaby I wanted to hold. She's four, she calls me Mister Otis.}

{s18|LEDGER}{q18|:} {c18|Would you testify now?}

{s19|BELLWEATHER}{q19|:} {c19|{k19|Put that lieutenant under oath before me}, and I'll be there in my church suit.}
=== attributions
1: - - direct organisation -; name=Ledger; question
2: asserts victim direct person account; name=Otis Bellweather
5: asserts unknown direct organisation relay; name=Ledger; relay=6
6: denies unknown mixed government account; name=the Department of Correction; refers=a3
7: denies victim direct person account; name=Otis Bellweather
8: asserts unknown direct organisation relay; name=Ledger; relay=9
9: denies unknown indirect person account; name=Ray Dufresne; role=captain; negated
10: asserts eyewitness direct person account; name=Otis Bellweather; refers=a9
11: declines unknown direct person account; name=Otis Bellweather
20: asserts unknown indirect unnamed opinion; name=the boss
12: asserts unknown indirect document account; name=a letter to the family of Pernell Tubbs
13: - - direct organisation -; name=Ledger; question
14: declines unknown direct person account; name=Otis Bellweather; refers=a13
21: declines unknown direct person account; name=Otis Bellweather; refers=a13
15: asserts unknown direct organisation relay; name=Ledger; relay=22
22: asserts unknown indirect person account; name=Otis Bellweather; said=2019; refers=a4
16: asserts victim direct person account; name=Otis Bellweather
17: retracts unknown indirect person account; name=Otis Bellweather; refers=a4
18: - - direct organisation -; name=Ledger; question
19: offers unknown direct person account; name=Otis Bellweather
=== acts
a3: forced_labour affirmed in 2
a4: stress_positions affirmed in 2; count=2; victims=Otis Bellweather
a7: overcrowding affirmed in 7; stance=asserts; count=8
a5: detention_conditions affirmed in 7; stance=asserts
a9: ill-treatment negated in 9
a10: denial_of_medical_care affirmed in 20; victims=Pernell Tubbs
a12: death_in_custody affirmed in 12; victims=Pernell Tubbs
a13: intimidation_of_witnesses possible in 13
a16: intimidation_of_witnesses affirmed in 16; victims=Otis Bellweather
