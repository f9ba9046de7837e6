id: en-130
language: en
genre: interview
written: 2026-11-28
usage: Sri Lanka
=== text
PALMYRA DESK FOR TRUTH-SEEKERS
Statement No. 58, taken at Mannagoda. The witness, called Rasika at his own wish, drives a three-wheeler and is aged 29. He spoke in Sinhala. The questions were fixed beforehand and are numbered.

{s1|Q1}{q1|:} {c1|Please state how you came to be at the Kiribath Road premises.}

{s2|A1}{q2|:} {c2|I was parked near the clock tower waiting for a hire. {p2|Two fellows in slacks} got in, said "go straight," and at the level crossing {p2.2|a jeep} was waiting. {v2|I} was {a2|pushed under the seat}. {s3|My brother-in-law} {q3|told} me after {c3|that {s4|the Police} {q4|had entered in the book} {c4|that I came on the 9th}}. I was there from the {t2|6th}.}

{s5|Q5}{q5|:} {c5|Were you shown any order?}

{s6|A5}{q6|:} {c6|Order? {p6|They} {a6|kept {v6|us} there} {t6|thirty-one days} and the only paper I saw was the wrapping of a bun.}

{s7|Q8}{q7|:} {c7|What was done to you, if anything?}

{s8|A8}{q8|:} {c8|{t8|The second night} {p8|the short one, whom they addressed as Sudu Mahattaya,} brought a shopping bag. There was petrol in the bottom. He {a8|tied it around {v8|my} neck} and counted loud. When I kicked, he began again from one. After that {v9|I} had to {a9|stay like a chair, with no chair}, my back to the wall, and each time I slipped {p10|the others} {a10|used the hose-pipe}.}

{s11|Q9}{q11|:} {c11|{s12|The Inspector General} {q12|has stated} {c12|that the place is a stationery store}.}

{s13|A9}{q13|:} {c13|There is stationery. Boxes and boxes of it. {b13|I was tied to a rack of carbon paper}, that I can tell you.}

{s14|Q12}{q14|:} {c14|Other persons?}

{s15|A12}{q15|:} {c15|One Tamil uncle, a tailor from the lagoon side. {b15|Through the boards I heard} him asking for his spectacles. {t15|On the twentieth day} {v15|he} was {a15|carried to a lorry} and {s16|they} {q16|said} {c16|he had been {a16|released}}. To whom? {s17|His daughter} {q17|says} {c17|that {v17|he} is {a17|not behind any gate she has knocked at}}.}

{s18|Q15}{q18|:} {c18|{d19|In March} {s19|you} {q19|declared} to the Human Rights Office {c19|that you had no complaint}.}

{s20|A15}{q20|:} {c20|{p20|A sergeant} {a20|drove behind {v20|me} up to the very door}, so what else could I declare? {c22|That paper} {s22|I} {q22|do not own}. {k20|If the Desk can move my mother from that lane}, I will put my name to this one.}
=== attributions
1: - - direct organisation -; name=Palmyra Desk for Truth-Seekers; question
2: asserts victim direct unnamed account; name=Rasika; role=three-wheeler driver
3: asserts heard_from indirect unnamed relay; name=brother-in-law of Rasika; relay=4; informant=the Police
4: asserts official_record indirect government account; name=the Police; state=Sri Lanka
5: - - direct organisation -; name=Palmyra Desk for Truth-Seekers; question
6: asserts victim direct unnamed account; name=Rasika; role=three-wheeler driver
7: - - direct organisation -; name=Palmyra Desk for Truth-Seekers; question
8: asserts victim direct unnamed account; name=Rasika; role=three-wheeler driver
11: asserts unknown direct organisation relay; name=Palmyra Desk for Truth-Seekers; relay=12
12: denies unknown indirect unnamed account; name=the Inspector General; refers=a6
13: asserts victim direct unnamed account; name=Rasika; role=three-wheeler driver; refers=a6
14: - - direct organisation -; name=Palmyra Desk for Truth-Seekers; question
15: asserts eyewitness direct unnamed account; name=Rasika; role=three-wheeler driver
16: denies unknown indirect unnamed account; name=men at the Kiribath Road premises; refers=a15
17: asserts relative indirect unnamed account; name=daughter of the tailor from the lagoon side
18: asserts unknown direct organisation relay; name=Palmyra Desk for Truth-Seekers; relay=19
19: denies unknown indirect unnamed account; name=Rasika; role=three-wheeler driver; negated; refers=a8,a9
20: offers victim direct unnamed account; name=Rasika; role=three-wheeler driver
22: retracts unknown direct unnamed account; name=Rasika; role=three-wheeler driver
=== acts
a2: abduction affirmed in 2; victims=Rasika
a6: arbitrary_detention affirmed in 6
a8: suffocation affirmed in 8; victims=Rasika; perpetrators=Sudu Mahattaya
a9: stress_positions affirmed in 8; victims=Rasika
a10: beating affirmed in 8; victims=Rasika
a15: enforced_disappearance affirmed in 15; count=1
a16: release affirmed in 16; stance=asserts
a17: enforced_disappearance affirmed in 17
a20: intimidation_of_witnesses affirmed in 20; stance=asserts; victims=Rasika
