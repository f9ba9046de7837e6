id: en-042
language: en
genre: interview
written: 2026-11-28
usage: United States
=== text
FIELD NOTES, Episode 31: "Okra Season"
[Music under]

{s1|DELPHINE HARGIS}{q1|:} {c1|I'm on a porch in Opaline, Louisiana, with Odell Brasseaux, seventy-one, who did twenty-two years at Tupelo Bend. Mr. Odell, {s2|the Department} {q2|says} {c2|work in the fields is {a2|voluntary}}.}

{s3|ODELL BRASSEAUX}{q3|:} {c3|[laughs] Voluntary. Yes ma'am. {v3|You} could volunteer to {a3|pick}, or volunteer for {a4|the hole}. I volunteered for {l4|the hole} in '94 and stayed {t4|sixty days}.}

{s5|DELPHINE HARGIS}{q5|:} {c5|Was there water?}

{s6|ODELL BRASSEAUX}{q6|:} {c6|A truck come at ten and a truck come at two. If the captain didn't like the row you cut, {p6|he}'d {a6|pour yours out} on the ground, look at you while he done it.}

{s7|DELPHINE HARGIS}{q7|:} {c7|{s20|You} {q20|wrote} me {c20|about Little Sherman}.}

{s8|ODELL BRASSEAUX}{q8|:} {c8|Sherman Dupas. {v8|He} {a8|fell out} right in front of me, a hundred and four degrees, lips white. {b8|I'm the one rolled him over.} {s9|The line boss} {q9|hollered} {c9|that if anybody touched him {a9|{p9|he}'d put {v9|us} in the ditch with him}}. Now {s10|the death paper}, his sister showed it to me, {q10|says} {c10|"cardiac event, infirmary, 4 p.m."} Infirmary! Sherman never seen no infirmary that day.}

{s11|DELPHINE HARGIS}{q11|:} {c11|But {d12|in 1998} {s12|you} {q12|signed} {c12|a statement that he'd been treated promptly}.}

{s13|ODELL BRASSEAUX}{q13|:} {c13|I did. I wanted to make trusty. {s14|I}{q14|'m taking} {c14|that paper} {q14|back} right here on your machine, and God forgive me for it.}

{s15|DELPHINE HARGIS}{q15|:} {c15|We reached the retired captain, Wendell Stroud. {s17|He} {q17|wouldn't do} {c17|an interview}, but {s18|he} {q18|texted}, {c18|"Nobody {a18|died of thirst} on my watch. Hot yes. Was it right? Not all of it."}}

{s19|ODELL BRASSEAUX}{q19|:} {c19|Well. That's more than I ever figured to get out of him. You want some of this okra? I grow it myself. Can't hardly eat it.}
=== attributions
1: asserts unknown direct person relay; name=Delphine Hargis; relay=2
2: denies unknown indirect government account; name=the Department; refers=a3
3: asserts victim direct person account; name=Odell Brasseaux
5: - - direct person -; name=Delphine Hargis; question
6: asserts victim direct person account; name=Odell Brasseaux
7: asserts unknown direct person relay; name=Delphine Hargis; relay=20
8: asserts eyewitness direct person account; name=Odell Brasseaux
9: asserts unknown indirect unnamed account; name=the line boss
10: denies official_record mixed document account; name=the death paper; specific; refers=a8
11: asserts document direct person relay; name=Delphine Hargis; relay=12
12: denies unknown indirect person account; name=Odell Brasseaux; refers=a8; said=1998
13: retracts unknown direct person account; name=Odell Brasseaux; refers=a8
14: retracts unknown direct person account; name=Odell Brasseaux; refers=a8
15: asserts unknown direct person relay; name=Delphine Hargis; relay=17,18
17: declines unknown indirect person account; name=Wendell Stroud; role=retired captain
18: denies unknown direct person account; name=Wendell Stroud; role=retired captain; negated; refers=a8; note=grants at the end that not all of it was right
19: asserts unknown direct person opinion; name=Odell Brasseaux
20: asserts unknown indirect person account; name=Odell Brasseaux
=== acts
a2: forced_labour negated in 2
a3: forced_labour affirmed in 3; victims=Odell Brasseaux
a4: solitary_confinement affirmed in 3; victims=Odell Brasseaux; when=1994
a6: denial_of_food_or_water affirmed in 6; victims=Odell Brasseaux
a8: death_in_custody affirmed in 8; victims=Sherman Dupas
a9: threats future in 9
a18: death_in_custody negated in 18
