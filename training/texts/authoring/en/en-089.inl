id: en-089
language: en
genre: article
written: 2026-11-28
usage: India
=== text
{c1|Schoolteacher 'not {a1|arrested}, only invited'}{q1|:} {s1|SP}

By Our Correspondent
NILGARH, Nov. 24

{s2|A division bench of the High Court} on {d2|Monday} {q2|directed} {c2|the Nilgarh police to explain why {v2,v3|a government schoolteacher, Bhagyashree Torne,} was {a2|kept in} {l2|a forest rest house} for {t2|nine days} {a3|without being produced before any magistrate}}.

{c4|"A rest house that is locked from outside is a jail,"} {s4|the bench} {q4|orally observed}.

The rest house, built in 1911 for tiger shoots, has four rooms and is a favourite with birdwatchers.

{s5|Her husband, Ganpat,} {q5|avers in his petition} {c5|that {n5|seven times} {p5|the guards} {a5|turned {v5|him} away}, and that {b5|before his eyes} {v6|her} thyroid tablets were {a6|flung into the tank}}.

{s7|The chowkidar, Dhondu,} {q7|had told} the amicus {c7|that {v7|she} "{a7|ate what the dogs left}"}. In an affidavit filed last week {s8|he} {q8|says} {c8|he was under the influence of liquor and spoke nonsense}.

{s9|Superintendent Vikrant Sahasrabhoj} {q9|maintains} {c9|that she was a witness in a teak-smuggling case and stayed on for her own safety}. {c10|"There are {b10|canteen bills}. Poha, upma, everything,"} {s10|he} {q10|said}.

{s11,s12|Government pleader Usha Kelvekar} {q11|fairly conceded} {c11|that "{a11|the twenty-four hours were not kept}"}, but {q12|could not enlighten the court on} {c12|how {v12|the teacher} came to be {a12|shifted} to {l12|Mandavgaon} in a private jeep}. {c13|{v13|Ms. Torne} was {a13|set down} at {l13|the bus stand} there {t13|that night} with ten rupees in her hand}.

{q14|It is learnt} {c14|that {n14|two} other {v14|women} {a14|were taken to the same place} {t14|in August}}. {s15|The district collector} {q15|said} {c15|one would have to see}.

{s16|The Teachers' Federation}, meanwhile, {q16|announced} {c16|that classes would resume {k16|upon suspension of the two constables named in the petition}}. Half-yearly examinations stand postponed by a week. The matter is listed on December 8.
=== attributions
1: denies unknown mixed unnamed account; name=Vikrant Sahasrabhoj; role=Superintendent of Police; negated; refers=a2
2: asserts unknown indirect government opinion; name=a division bench of the High Court; state=India; said=2026-11-23
4: asserts unknown direct government opinion; name=a division bench of the High Court; state=India; refers=a2
5: asserts eyewitness indirect person account; name=Ganpat Torne; role=husband of Bhagyashree Torne
7: asserts unknown mixed person account; name=Dhondu; role=chowkidar
8: retracts unknown indirect person account; name=Dhondu; role=chowkidar; refers=a7
9: denies unknown indirect person account; name=Vikrant Sahasrabhoj; role=Superintendent of Police; refers=a2
10: denies document direct person account; name=Vikrant Sahasrabhoj; role=Superintendent of Police; specific; refers=a7
11: admits unknown mixed person account; name=Usha Kelvekar; role=government pleader; refers=a3
12: declines unknown indirect person account; name=Usha Kelvekar; role=government pleader
13: asserts unknown direct document account; ownvoice
14: asserts unknown indirect unnamed relay; hedged
15: doubts unknown indirect unnamed account; name=the district collector; refers=a14
16: offers unknown indirect organisation account; name=the Teachers' Federation
=== acts
a1: detention negated in 1; victims=Bhagyashree Torne
a2: arbitrary_detention affirmed in 2; victims=Bhagyashree Torne
a3: denial_of_due_process affirmed in 2; victims=Bhagyashree Torne
a5: incommunicado_detention affirmed in 5; victims=Bhagyashree Torne; count=7
a6: denial_of_medical_care affirmed in 5; victims=Bhagyashree Torne
a7: denial_of_food_or_water affirmed in 7; victims=Bhagyashree Torne
a11: denial_of_due_process affirmed in 11; victims=Bhagyashree Torne
a12: transfer_of_custody affirmed in 12; victims=Bhagyashree Torne
a13: release affirmed in 13; victims=Bhagyashree Torne
a14: detention possible in 14; count=2
