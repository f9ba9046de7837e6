id: en-051
language: en
genre: statement
written: 2026-11-28
usage: Uganda
=== text
LAKE SECURITY UNIT (LSU)
PRESS RELEASE NO. 41/2026
EVENTS AT KIGUNGU-MABAALE LANDING SITE

1. {m1|The Lake Security Unit} has come across {s1|reports in some sections of the media} {q1|to the effect that} {c1|{p1|our marines} {a1|opened fire on fishermen} at {l1|Kigungu-Mabaale} on the night of {t1|Tuesday 17th}, {a2|torched} {n2|forty-four} boats and {a3|chased away} {v3|two hundred families}}.

2. The facts are as follows. {c4|At about 0200 hours a patrol enforcing the ban on undersize nets was attacked with paddles and a bottle of battery acid}. {c5|{p5|Two marines} fired in the air and, regrettably, {v5|one civilian, Mugerwa John, aged 27,} was {a5|fatally wounded}}. We convey our condolences to his family.

3. {q6|It is not true} {c6|that {a6|boats were burnt}}. {c7|What was set on fire, in the presence of the area LC III and in accordance with the Fish Act, were nine illegal nets}. {s8|The LC III himself} {q8|has confirmed} this {q8|in writing}: {c8|"{b8|I was there}. It was nets."}

4. {s9|We} {q9|hereby recall} {c9|our statement of the 18th, in which {s10|the Unit} {q10|stated} {c10|that {v10|no life} was {a10|lost}}}. {c11|The error arose from {b11|a situation report that reached headquarters incomplete}}.

5. {c12|On the displacement}, {s12|we} {q12|are not in a position to verify} {c12|anything for now}. {c13|Some residents left by themselves for fear of the unknown}. {s14|The Resident Commissioner} {q14,q15|has put} {c14|the number at sixty persons}, {s15|the landing site chairman} {c15|at "the whole place"}.

6. {s16|The Unit} {q16|declines to respond to} {c16|the claims of one Hon. Member of Parliament}, whose boat was among those impounded.

7. {c17|Owners of impounded engines may collect them, free of charge, {k17|on presentation of a valid licence and one passport photograph}}.

For God and the Waters,
Lt. Cdr. Nabirye Prossy
Spokesperson
=== attributions
1: asserts unknown indirect unnamed account; name=reports in some sections of the media
4: denies unknown direct government account; name=Lake Security Unit; state=Uganda; ownvoice; specific; refers=a1
5: admits unknown direct government account; name=Lake Security Unit; state=Uganda; ownvoice
6: denies unknown direct government account; name=Lake Security Unit; state=Uganda; antecedent=m1
7: denies unknown direct government account; name=Lake Security Unit; state=Uganda; ownvoice; specific; refers=a2
8: denies eyewitness direct unnamed account; name=the area LC III; refers=a2
9: retracts unknown direct government account; name=Lake Security Unit; state=Uganda
10: denies unknown indirect government account; name=Lake Security Unit; state=Uganda; negated; said=2026-11-18
11: admits document direct government account; name=Lake Security Unit; state=Uganda; ownvoice; refers=a10
12: doubts unknown direct government account; name=Lake Security Unit; state=Uganda; refers=a3
13: denies unknown direct government account; name=Lake Security Unit; state=Uganda; ownvoice; refers=a3
14: asserts unknown indirect unnamed account; name=the Resident Commissioner; refers=a3
15: asserts unknown mixed unnamed account; name=the landing site chairman; refers=a3
16: declines unknown direct government account; name=Lake Security Unit; state=Uganda
17: offers unknown direct government account; name=Lake Security Unit; state=Uganda; ownvoice
=== acts
a1: attack_on_civilians affirmed in 1; when=2026-11-17
a2: destruction_of_property affirmed in 1; count=44
a3: forced_displacement affirmed in 1; count=200
a5: killing affirmed in 5; victims=Mugerwa John
a6: destruction_of_property affirmed in 6
a10: killing negated in 10
