id: en-117
language: en
genre: article
written: 2026-11-28
usage: Uganda
=== text
The landing site that went quiet
By Kasule Ivan

MUGOYE — The silver fish are on the nets by seven. By eight {s1|the beach chairman, Mzee Kiwanuka Livingstone,} {q1|is telling} anyone who stops {c1|that the catch is down by half since Easter}. {c2|A basin goes for 45,000 shillings}, {s2|he} {q2|says}; last year it was thirty.

There are few young men to carry it. {c3|{t3|Before dawn on 3rd August} {p3|marines} {a3|drove {n3|sixty-one} {v3|fishermen} up the hill} to {l3|the old ginnery} in whatever they had slept in}.

{s4|Nakanwagi Proscovia, who fries cassava at the jetty,} {q4|recalls} {c4|{p4|one of the soldiers} {a4|walking along the line and pulling down the shorts of {v4|the elders} with a stick}}. {c5|"My own father-in-law was among. {b5|I turned my face}."} She goes back to her pan.

Behind her kitchen a boy of sixteen puts one foot on a stool. {c6|{t6|The whole night} {p6|they} {a6|flogged {v6|his} soles} with a gumboot full of sand, so that nothing would show}, {s6|he} {q6|says}, and nothing does, except that he cannot stand on it. {c7|"They wanted the owner of the small nets. {s8|I} {q8|told} them {c8|it was my uncle}. That was a lie, I wanted to sleep."}

{s9|Captain Odeke Moses, who speaks for the brigade,} {q9|laughs off} {c9|the gumboot}. {c10|"Those people were screened and {a10|gone} by lunch,"} {s10|he} {q10|says} on the phone. Reminded of the mothers outside the ginnery gate on the Thursday, {s11|he} {q11|allows} {c11|that "{v11|a few} {a11|stayed over}, for their own safety"}. {c12|{k12|"If you leave my tribe out of your paper}, I will look for a list,"} {s12|he} {q12|adds}.

{s13,s14|The fisheries officer, Madam Akello Betty,} {q13|expects} {c13|the hatchery at Kisu to open in March} and {q14|will not talk about} {c14|an operation that "came from above"}. {s15|The headmaster on the hill} {q15|complains} {c15|that thirty-four candidates have not paid for registration}.

In the evening, a storm. {s16|A woman mending nets by torchlight} {q16|whispers} {c16|that {n16|five} {v16|Congolese crew} were {a16|put on a barge and pushed back over the water}}. {s17|The captain} {q17|neither owns nor disowns} {c17|the barge}.
=== attributions
1: asserts unknown indirect person account; name=Kiwanuka Livingstone; role=beach chairman
2: asserts unknown indirect person account; name=Kiwanuka Livingstone; role=beach chairman
3: asserts unknown direct document account; ownvoice
4: asserts eyewitness indirect person account; name=Nakanwagi Proscovia
5: asserts eyewitness direct person account; name=Nakanwagi Proscovia; antecedent=s4; refers=a4
6: asserts victim indirect unnamed account; name=a boy of sixteen
7: retracts victim direct unnamed account; name=a boy of sixteen; antecedent=s6
8: asserts unknown indirect unnamed account; name=a boy of sixteen
9: denies unknown indirect person account; name=Odeke Moses; role=captain, spokesman of the brigade; refers=a6
10: denies unknown direct person account; name=Odeke Moses; role=captain, spokesman of the brigade; specific; refers=a6
11: admits unknown mixed person account; name=Odeke Moses; role=captain, spokesman of the brigade; refers=a3
12: offers unknown direct person account; name=Odeke Moses; role=captain, spokesman of the brigade
13: asserts unknown indirect person opinion; name=Akello Betty; role=fisheries officer
14: declines unknown mixed person account; name=Akello Betty; role=fisheries officer; refers=a3
15: asserts unknown indirect unnamed account; name=the headmaster
16: asserts unknown indirect unnamed account; name=a woman mending nets
17: declines unknown indirect person account; name=Odeke Moses; role=captain, spokesman of the brigade; refers=a16
=== acts
a3: detention affirmed in 3; when=2026-08-03; count=61
a4: humiliation affirmed in 4
a6: beating affirmed in 6; count=1
a10: release affirmed in 10; stance=asserts
a11: detention affirmed in 11
a16: deportation affirmed in 16; count=5
