id: en-018
language: en
genre: interview
written: 2026-11-28
usage: Kenya
=== text
KILIMA WAZI FM – SAA YA UKWELI (translated from Kiswahili and Kikamba)

{c1|The water activist {v1|Kyalo Mutinda} was {a1|grabbed} in {l1|Kwa Muthoki market} on {t1|2nd October}}. A herder found him nineteen days later beside the Tala road.

{s2|Host}{q2|:} {c2|Pole sana. Start from the market.}

{s3|Kyalo}{q3|:} {c3|A grey Probox blocks my boda. {p3|Four men}, one with an AK under a shuka. They {a3|pushed {v3|me} in} and somebody put a hood. We climbed until my ears popped. {t4|After some days} {v4|I} was {a4|handed to} {p4|another group}; these ones had better English.}

{s5|Host}{q5|:} {c5|And how did they treat you?}

{s6|Kyalo}{q6|:} {c6|Let me be truthful. {v7|I} was not {a7|beaten}, not one slap. Theirs was thirst: {a6|one cup in the evening}, {t6|every day}, and porridge when they remembered. Behind the wall a man was crying "niue tu, niue tu". I never saw him. Then one night nothing. {s8|One of the English ones} {q8|joked} {c8|that {v8|my neighbour} had {a8|"gone swimming"}}.}

{s9|Host}{q9|:} {c9|Did you believe it?}

{s10|Kyalo}{q10|:} {c10|Not on air. His mother may be listening.}

{s12|Host}{q12|:} {c12|We have on the line Madam Evaline Chumo for the police. Karibu. {s13|Your boss} {q13|has denied} {c13|there was any {a13|snatching} in Kwa Muthoki}.}

{s14|Chumo}{q14|:} {c14|And he is right. Every officer of that division was at a passing-out parade, it is on YouTube. {s15|I} {q15|would not want to vouch for} {c15|other agencies}.}

{s16|Caller (Mutua, bodaboda)}{q16|:} {c16|Host, {s17|I} {q17|said on this same programme} {c17|that the Probox had a red number plate}. Nimekosea. {s22|My friend} is the one who {q22|said} {c22|red}, me I was looking at the gun. Futa hiyo.}

{s18|Kyalo}{q18|:} {c18|My brother, don't worry. Even me I can't tell you.}

{s23|Second caller (Mama Syombua)}{q23|:} {c23|I sell tomatoes just there. {v23|He} {a23|was carried off like a goat}, {b23|I saw with these eyes}, and {s24|one of the four} {q24|said} {c24|"sisi ni serikali, mama, rudi nyuma"}. {s25|My husband} {q25|says} {c25|they were debt collectors}. He was not there!}

{s26|Chumo}{q26|:} {c26|Anybody can shout serikali. {s27|We} {q27|have established} {c27|{b27|from the vehicle register} that no Probox is allocated to us in that county}, and {s28|I} {q28|reject} {c28|the insinuation}.}

{s19|Host}{q19|:} {c19|Madam Chumo, last word?}

{s20|Chumo}{q20|:} {c20|{k20|Let Mr Mutinda record a statement at any station of his choice}, even tonight, and we shall give him two officers to guard his home.}

{s21|Kyalo}{q21|:} {c21|[laughs] Two of which ones?}
=== attributions
1: asserts unknown direct document account; ownvoice
2: asserts unknown direct unnamed opinion; name=the host
3: asserts victim direct person account; name=Kyalo Mutinda; role=water activist
5: - - direct unnamed -; name=the host; question
6: asserts victim direct person account; name=Kyalo Mutinda; role=water activist
8: asserts unknown mixed unnamed account; name=one of the captors
9: - - direct unnamed -; name=the host; question
10: declines unknown direct person account; name=Kyalo Mutinda; role=water activist; refers=a8
12: asserts unknown direct unnamed relay; name=the host; relay=13
13: denies unknown indirect unnamed account; name=the superior of Evaline Chumo; refers=a1
14: denies unknown direct person account; name=Evaline Chumo; role=police spokesperson; specific; refers=a3
15: doubts unknown direct person account; name=Evaline Chumo; role=police spokesperson
16: retracts eyewitness direct person account; name=Mutua; role=bodaboda rider
17: asserts heard_from indirect person account; name=Mutua; informant=a friend of Mutua; relay=22
22: asserts unknown indirect unnamed account; name=a friend of Mutua
18: doubts unknown direct person account; name=Kyalo Mutinda; role=water activist
19: - - direct unnamed -; name=the host; question
20: offers unknown direct person account; name=Evaline Chumo; role=police spokesperson
21: - - direct person -; name=Kyalo Mutinda; question
23: asserts eyewitness direct person account; name=Mama Syombua; role=tomato seller
24: asserts unknown direct unnamed account; name=one of the four men
25: denies unknown indirect unnamed account; name=husband of Mama Syombua; specific; refers=a23
26: denies unknown direct person account; name=Evaline Chumo; role=police spokesperson; refers=a23
27: denies official_record indirect government account; name=the police; negated; specific; refers=a3
28: denies unknown direct person account; name=Evaline Chumo; role=police spokesperson; refers=a23
=== acts
a1: abduction affirmed in 1; when=XXXX-10-02
a3: abduction affirmed in 3; victims=Kyalo Mutinda
a4: transfer_of_custody affirmed in 3; victims=Kyalo Mutinda
a6: denial_of_food_or_water affirmed in 6; victims=Kyalo Mutinda
a7: beating negated in 6; stance=denies; victims=Kyalo Mutinda
a8: killing affirmed in 8
a13: abduction affirmed in 13
a23: abduction affirmed in 23; victims=Kyalo Mutinda
