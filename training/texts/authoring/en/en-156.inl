id: en-156
language: en
genre: post
written: 2026-11-28
usage: Kenya
=== text
{s1|Salim Mbaruk Shee @salim_mtepe} · {d1|Nov 26}
{c1|Habari za asubuhi. I repair outboard engines at Mkunguni. I have never done a thread, my daughter is typing. It is about the Coast Marine Unit, my nephew Athman and a jerrican of petrol.} 1/5

{s2|Salim Mbaruk Shee @salim_mtepe}
{c2|{t2|Sunday after maghrib} {p2|they} {a2|took} {n2|six} {v2|fishermen} at {l2|the landing site}. Petrol is 189 a litre there, everybody carries a little extra. {s3|The BMU chairman} {q3|had been warning} us {c3|that boats would be searched}, so I was not shocked.} 2/5

{s4|Salim Mbaruk Shee @salim_mtepe}
{c4|What shocked me was Wednesday. {s5|Athman} {q5|says} {c5|{p5|they} {a5|rubbed engine petrol on {v5|his} back and left {v5.2|him} on the iron roof at noon}. {v6|They} had to {a6|scrape the Unit's boat} with bare hands, and {a7|water was seawater}}. {b4|I saw the back. It is like a map}.} 3/5

{s8|Coast Marine Unit @CoastMarineKE}
Replying to @salim_mtepe
{c8|Mzee, pole. The suspects assisted in boat maintenance voluntarily, 0800 to 1000. Sunburn is common among fisherfolk. Report ref CMU/44/26. {s9|Their advocate} {q9|has told} us {c9|that the clients have no complaint}.}

{s10|Zuhura Omar, Advocate @zuhura_o}
Replying to @CoastMarineKE
{c10|I am "their advocate" and {v10|I} was {a10|turned back at your gate} {t10|Monday, Tuesday and Wednesday}. {b10|I have the gate slips}. {s20|I} {q20|never told} you {c20|any such thing}.}

{s11|Coast Marine Unit @CoastMarineKE}
{c11|Wakili, noted. The sentry had wrong instructions on those three days, that is on us.}

{s12|Kadzo wa Mwarandu @kadzo_tunes}
{c12|They also had a woman there, Mwanaisha the fish fryer. {s13|She} {q13|told} my sister {c13|{v13|she} had to {a13|pay {p13|the cook} with her body} for a blanket}. I can't prove it, just putting it here.}

{s14|Salim Mbaruk Shee @salim_mtepe}
{c14|Mama, {s15|Mwanaisha} {q15|has begged} {c15|that nobody tweets about her}. Please delete. For myself, I correct tweet 2: it was Saturday, they were five, the sixth swam.} 4/5

{s16|Kadzo wa Mwarandu @kadzo_tunes}
{c16|Deleting, samahani.}

{s17|Coast Marine Unit @CoastMarineKE}
{c17|On the lady {s21|we} {q21|shall say} {c21|nothing}, she is not a suspect. {k17|When Athman brings a P3 form}, the duty roster for Wednesday will be given to his advocate. Kindly note the ferry ramp is closed 2-4 pm.}

{s18|Salim Mbaruk Shee @salim_mtepe}
{c18|P3 is signed already. {s19|Dr Ngumbao} {q19|has put} {c19|"chemical and thermal {a19|burns}, 30%"}. We are coming Monday inshallah.} 5/5 #Mkunguni
=== attributions
1: asserts unknown direct person account; name=Salim Mbaruk Shee; role=engine repairer; said=2026-11-26
2: asserts unknown direct person account; name=Salim Mbaruk Shee; role=engine repairer
3: asserts unknown indirect unnamed account; name=the BMU chairman
4: asserts eyewitness direct person account; name=Salim Mbaruk Shee; role=engine repairer; relay=5; refers=a5
5: asserts victim indirect person account; name=Athman
8: denies unknown direct government account; name=Coast Marine Unit; state=Kenya; specific; refers=a5,a6
9: denies unknown indirect person account; name=Zuhura Omar; role=advocate; negated; refers=a5
10: asserts victim direct person account; name=Zuhura Omar; role=advocate
20: denies unknown direct person account; name=Zuhura Omar; role=advocate
11: admits unknown direct government account; name=Coast Marine Unit; state=Kenya; refers=a10
12: asserts heard_from direct person account; name=Kadzo wa Mwarandu; informant=her sister; relay=13
13: asserts victim indirect person account; name=Mwanaisha; role=fish fryer
14: retracts unknown direct person account; name=Salim Mbaruk Shee; role=engine repairer; refers=a2
15: asserts unknown indirect person opinion; name=Mwanaisha; role=fish fryer
16: retracts unknown direct person account; name=Kadzo wa Mwarandu; refers=a13
17: offers unknown direct government account; name=Coast Marine Unit; state=Kenya
18: asserts medical direct person account; name=Salim Mbaruk Shee; role=engine repairer; relay=19
19: asserts medical mixed person account; name=Ngumbao; role=doctor
21: declines unknown direct government account; name=Coast Marine Unit; state=Kenya; refers=a13
=== acts
a2: detention affirmed in 2; count=6; victims=Athman
a5: burning affirmed in 5; victims=Athman
a6: forced_labour affirmed in 5
a7: denial_of_food_or_water affirmed in 5
a10: denial_of_due_process affirmed in 10
a13: sexual_violence affirmed in 13; victims=Mwanaisha
a19: burning affirmed in 19; victims=Athman
