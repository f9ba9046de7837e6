id: en-035
language: en
genre: post
written: 2026-11-28
usage: Pakistan
=== text
{s1|Mahnoor Rodini @mahnoor_writes} · {d1|Nov 3}
{c1|1. {t1|Thirty-nine days} since {p1|plainclothes men in two Vigos, no number plates,} {a1|picked up} {v1|my brother Saqib}, final-year Chemistry, from {l1|Hostel 4} in front of the entire mess. {c2|The cook and the chowkidar both {b2|saw} {v2|him} being {a2|put in the back seat}}, {q2|according to} {s2|what they told my chacha}.}

{s3|Mahnoor Rodini @mahnoor_writes}
{c3|2. {s4|The SHO of Shadmanabad} {q4|refuses to register} {c4|an FIR}. First {s5|he} {q5|said} {c5|the boy must have run away for some girl}; now {c6|the matter is "above my pay scale"}. Wah.}

{s7|Mahnoor Rodini @mahnoor_writes}
{c7|3. {d8,d9,d10|Last Thursday} {s8|the learned law officer} {q8|submitted before the High Court} {c8|that {v8|Saqib} is not in the {a8|custody} of {p8|any agency}}. {s9,s10|His Lordship} {q9|remarked} {c9|that "the earth does not swallow students"} and {q10|directed} {c10|the IG to file para-wise comments within a fortnight}.}

{s11|Mahnoor Rodini @mahnoor_writes}
{c11|4. {s12|A boy released in Eid week} {q12|messaged} me {c12|that {b12|he heard} somebody in {l12|the next cell} reciting Faiz in a Turbat accent, and that {p12|they} {a12|hung} {v12|this somebody} {a12|by the wrists} from {t12|Isha till Fajr}}. Saqib recites Faiz. I am not claiming it is him. I pray it is not, and I pray it is.}

{s13|Mahnoor Rodini @mahnoor_writes}
{c13|5. {m1|Yesterday's caller, private number,} spoke like an educated man. {q14|Told} me {c14|{p14|they} {a14|know which van {v14|my mother} takes} to the press club camp, so kindly wind up the camp}. Uncle, she is sixty-four. She will walk.}

{s15|Barrister Omer Shahzad Khichi @OmerKhichi}
Quoting @mahnoor_writes
{c15|Sympathies with the family, but {s16|I} {q16|would caution against} {c16|the word "abducted" until the commission has seen something more than a hostel rumour}.}

{s17|Mahnoor Rodini @mahnoor_writes}
{c17|@OmerKhichi Sir, kindly sit one night in the camp and then caution my mother.}
=== attributions
1: asserts heard_from direct person account; name=Mahnoor Rodini; role=sister; informant=the cook and the chowkidar; relay=2; said=2026-11-03
2: asserts eyewitness indirect unnamed account; name=the mess cook and the chowkidar
3: asserts unknown direct person account; name=Mahnoor Rodini
4: declines unknown indirect unnamed account; name=the SHO of Shadmanabad; role=SHO; refers=a1
5: denies inference indirect unnamed account; name=the SHO of Shadmanabad; role=SHO; refers=a1; hedged
6: declines unknown mixed unnamed account; name=the SHO of Shadmanabad; role=SHO; antecedent=s5; refers=a1
7: asserts unknown direct person relay; name=Mahnoor Rodini; relay=8,9,10
8: denies unknown indirect unnamed account; name=the law officer; negated; refers=a1
9: doubts unknown mixed unnamed opinion; name=the judge of the High Court; refers=a8
10: asserts unknown indirect unnamed opinion; name=the judge of the High Court
11: doubts heard_from direct person relay; name=Mahnoor Rodini; informant=a boy released in Eid week; relay=12; hedged
12: asserts eyewitness indirect unnamed account; name=a boy released in Eid week
13: asserts heard_from direct person account; name=Mahnoor Rodini; informant=a caller; relay=14
14: asserts unknown indirect unnamed account; name=yesterday's caller; antecedent=m1
15: doubts unknown direct person opinion; name=Omer Shahzad Khichi; role=barrister; refers=a1
16: doubts unknown direct person opinion; name=Omer Shahzad Khichi; role=barrister; refers=a1
17: asserts unknown direct person opinion; name=Mahnoor Rodini
=== acts
a1: enforced_disappearance affirmed in 1; victims=Saqib
a2: abduction affirmed in 2; victims=Saqib
a8: detention negated in 8; victims=Saqib
a12: stress_positions affirmed in 12
a14: threats future in 14
