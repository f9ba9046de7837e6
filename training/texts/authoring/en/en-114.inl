id: en-114
language: en
genre: interview
written: 2026-11-28
usage: Uganda
=== text
LAKE KIJURA RIGHTS DESK
Testimony 31, taken at Bugogo on 17th October. The witness is Sulaiman Byekwaso, boda boda rider, aged 27. Translated from Runyoro; read back and thumb-printed.

1. {s1|Q}{q1|:} {c1|Tell us of the day.}
{s2|A}{q2|:} {c2|I had dropped a customer at the milk cooler. {n2|Three} {p2|men} in a Wish with tinted glass told me to get in and {a2|threw {v2|me} on the floor}. They never showed a paper.}

2. {s3|Q}{q3|:} {c3|{s4|The DPC} {q4|has written} to us {c4|that {v4|you} "{a4|presented yourself} at the post voluntarily"}.}
{s5|A}{q5|:} {c5|Let him come and say it when my wife is there. {b5|She followed on a bicycle}. Do you volunteer lying on your face with {a5|a boot on your neck}?}

3. {s6|Q}{q6|:} {c6|What was done to you at that house?}
{s7|A}{q7|:} {c7|{p7|They} {a7|hanged a jerrycan of water on {v7|my} private parts}. {n7|Two} times, until I vomited. And {v8|an old man}, {p8|they} {a8|made him crawl with a bell like a goat}. {b7|That one I saw}. {s9,v9|A Congolese} {q9|told} us {c9|he had {a9|got the iron box on his feet}}, but he had shoes on, so {s22|I} {q22|can't swear for} {c22|him}.}

4. {s10|Q}{q10|:} {c10|How many were you?}
{s11|A}{q11|:} {c11|{n11|Twenty-six}, in {a11|a garage for one car}. If one turned, all turned. We ate posho once, it was well cooked, I will not lie.}

5. {s12|Q}{q12|:} {c12|In {d13|your first statement} {s13|you} {q13|said} {c13|that {p13|Sergeant Ekwaro} {a13|slapped} {v13|you}}.}
{s14|A}{q14|:} {c14|Remove that. I was annoyed. He is the one who gave me water.}

6. {s15|Q}{q15|:} {c15|And afterwards?}
{s16|A}{q16|:} {c16|{p16|They} {a16|dumped {v16|me} at the swamp} in the {t16|two o'clock} rain. {s17,p17|The commander} {q17|said} {c17|{a17|next time the fish will thank him}}. Maybe he was joking.}

7. {s18|Q}{q18|:} {c18|Will you go to court?}
{s19|A}{q19|:} {c19|{k19|When your lawyer shows me where my children will sleep}, I go the same morning.}

8. {s20|Q}{q20|:} {c20|Who owns the house?}
{s21|A}{q21|:} {c21|That one, leave it.}
=== attributions
1: asserts unknown direct organisation opinion; name=Lake Kijura Rights Desk
2: asserts victim direct person account; name=Sulaiman Byekwaso; role=boda boda rider; state=Uganda
3: asserts unknown direct organisation relay; name=Lake Kijura Rights Desk; relay=4
4: denies unknown mixed government account; name=the DPC; refers=a2
5: denies victim direct person account; name=Sulaiman Byekwaso; role=boda boda rider; refers=a4
6: - - direct organisation -; name=Lake Kijura Rights Desk; question
7: asserts victim direct person account; name=Sulaiman Byekwaso; role=boda boda rider; relay=9
9: asserts victim indirect unnamed account; name=a Congolese
10: - - direct organisation -; name=Lake Kijura Rights Desk; question
11: asserts victim direct person account; name=Sulaiman Byekwaso; role=boda boda rider
12: asserts unknown direct organisation relay; name=Lake Kijura Rights Desk; relay=13
13: asserts victim indirect person account; name=Sulaiman Byekwaso; role=boda boda rider
14: retracts unknown direct person account; name=Sulaiman Byekwaso; role=boda boda rider; refers=a13
15: - - direct organisation -; name=Lake Kijura Rights Desk; question
16: asserts victim direct person account; name=Sulaiman Byekwaso; role=boda boda rider; relay=17
17: asserts unknown indirect unnamed account; name=the commander
18: - - direct organisation -; name=Lake Kijura Rights Desk; question
19: offers unknown direct person account; name=Sulaiman Byekwaso; role=boda boda rider
20: - - direct organisation -; name=Lake Kijura Rights Desk; question
21: declines unknown direct person account; name=Sulaiman Byekwaso; role=boda boda rider
22: doubts unknown direct person account; name=Sulaiman Byekwaso; role=boda boda rider; refers=a9
=== acts
a5: ill-treatment affirmed in 5; stance=asserts; victims=Sulaiman Byekwaso
a2: abduction affirmed in 2; victims=Sulaiman Byekwaso; count=1
a4: detention affirmed in 4; stance=asserts; victims=Sulaiman Byekwaso
a7: torture affirmed in 7; count=2; victims=Sulaiman Byekwaso
a8: humiliation affirmed in 7; basis=eyewitness; count=1
a9: burning affirmed in 9
a11: overcrowding affirmed in 11; count=26
a13: beating affirmed in 13; victims=Sulaiman Byekwaso; perpetrators=Sergeant Ekwaro
a16: release affirmed in 16; victims=Sulaiman Byekwaso
a17: threats future in 17; victims=Sulaiman Byekwaso
