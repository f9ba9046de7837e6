id: en-030
language: en
genre: interview
written: 2026-11-28
usage: Nigeria
=== text
The wall behind Assistant Controller Fidelis Wuyep carries three calendars and a framed citation for punctuality. He has run the Gwanari farm centre since 2023. He granted this reporter twenty minutes, gave sixty, and did not touch his malt.

{c1|"Since I resumed here {v1|nobody} has been {a1|flogged}. Write it in capital letters,"} {s1|he} {q1|began}.

That is not how those who passed through the place remember it. {s2|Ishaya Gyang, a carpenter discharged in August,} {q2|alleges} {c2|that {p2|warders} used {l2|the yam barn} to {a2|"straighten"} {v2|people} with a fan belt}; {s3|a serving warder} {q3|bears} {c3|him} {q3|out}, {q4|adding} only {c4|that the belt came off a Mercedes}. Was there a fan belt?

{c5|"There is a tractor. A tractor has a belt."} A pause. {c6|"{p6|One of my boys} {a6|exceeded} {t6|once}, in 2024, on {v6|a lifer} who bit him. I queried the boy. You can see the query."} May we photograph it? {c7|"It is with Abuja."}

On the matter of labour {m1|Wuyep} was expansive. {c8|Inmates {a8|weed} "as therapy", from six to two}. Do they get paid? {c9|"They get air."} {s10|He} {q10|did accept}, after some arithmetic on the back of a file, {c10|that {v10|men awaiting trial} are {a10|taken out to weed with the convicts}}, which the Service's own standing orders forbid.

The kitchen he showed us himself, lifting lids. {c20|"Beans. Garri. Stew,"} {s20|he} {q20|counted}. {s21|A cook, an inmate of six years,} {q21|said} {c21|the same thing} with his mouth and shook his head. {s22|Gyang} {q22|says} {c22|it was {a22|one meal} from {t22|January to the rains}}. {s23|The prison chaplain, Reverend Pam,} {q23|says} {c23|two}.

Then Bulus Dung. {s12|The centre's letter to his family} {q12|states} {c12|that he "absconded from the cassava plot on 7th June"}. {s13|Gyang} {q13|insists} {c13|{p13|an armed squad man} {a13|shot} {v13|Dung} at {l13|the stream} and that {v14|four of them} were {a14|made to dig}}. {s14|He} {q14|told} the Service's panel {c14|the same thing} in {d14|July}, {q15|recanted} {c15|it} in {d15|August}, three days before his discharge, and {q16|says} now {c16|that the panel secretary had put the two papers before him, the one to sign and the one to go home with}.

{c17|"I was on leave in June,"} {q17|said} {s17|Wuyep}. {c17|"Ask my deputy."} {s18|His deputy, in the next room,} {q18|said} {c18|there is no stream on the estate}. We had crossed it coming in.

At the gate the Assistant Controller was brisk again. {c19|"Bring the family. {k19|If they can show the spot, and not by rumour}, I will dig it myself, with my two hands."} He pointed at the hands.
=== attributions
1: denies unknown direct person account; name=Fidelis Wuyep; role=Assistant Controller; negated
2: asserts unknown mixed person account; name=Ishaya Gyang; role=carpenter
3: asserts colleague indirect unnamed account; name=a serving warder; refers=a2
4: asserts colleague indirect unnamed account; name=a serving warder; antecedent=s3
5: declines unknown direct person account; name=Fidelis Wuyep; antecedent=s1
6: admits unknown direct person account; name=Fidelis Wuyep; antecedent=s1
7: asserts unknown direct person account; name=Fidelis Wuyep; antecedent=s1
8: asserts unknown mixed person account; name=Fidelis Wuyep; antecedent=m1
9: admits unknown direct person account; name=Fidelis Wuyep; antecedent=m1
10: admits unknown indirect person account; name=Fidelis Wuyep; role=Assistant Controller
12: denies unknown mixed document account; name=letter of the Gwanari farm centre; specific; refers=a13
13: asserts eyewitness indirect person account; name=Ishaya Gyang; role=carpenter
14: asserts eyewitness indirect person account; name=Ishaya Gyang; refers=a13,a14
15: retracts eyewitness indirect person account; name=Ishaya Gyang; antecedent=s14; refers=a13,a14
16: asserts victim indirect person account; name=Ishaya Gyang; antecedent=s14
17: denies unknown direct person account; name=Fidelis Wuyep; role=Assistant Controller; specific
18: denies unknown indirect unnamed account; name=the deputy of Fidelis Wuyep; negated; specific; refers=a13
19: offers unknown direct person account; name=Fidelis Wuyep; antecedent=s17
20: denies unknown direct person account; name=Fidelis Wuyep; role=Assistant Controller; specific; refers=a22
21: asserts unknown indirect unnamed account; name=a cook, an inmate of six years
22: asserts victim indirect person account; name=Ishaya Gyang; role=carpenter
23: denies unknown indirect person account; name=Reverend Pam; role=prison chaplain; specific; refers=a22
=== acts
a1: beating negated in 1
a2: beating affirmed in 2
a6: beating affirmed in 6
a8: forced_labour affirmed in 8
a10: forced_labour affirmed in 10
a13: extrajudicial_execution affirmed in 13; victims=Bulus Dung
a14: forced_labour affirmed in 13; count=4
a22: denial_of_food_or_water affirmed in 22
