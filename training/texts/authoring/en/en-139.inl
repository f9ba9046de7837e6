id: en-139
language: en
genre: statement
written: 2026-11-28
usage: Ireland
=== text
LANTERN & HARBOUR IRELAND
The Orvansk Road: findings of our second visit (extract, chapter 4)

4.1 The delegation stayed five nights at the agricultural college in Tevla, which has the only dependable generator in the district. Two of us had been there in spring, when the plum trees were out.

4.2 {s1|Twenty-six drivers and passengers} gave us {q1|accounts of} {c1|{a1|shootings} at {l1|the halt at kilometre 9}}. {c2|{p2|The Frontier Guard} {a2|walked {v2|the men of fighting age} behind the weighbridge in fives}, and {b2|those left in the buses} heard a volley for each five}. {s3|A roadmender} {q3|says} {c3|he {b3|later found} {a3|a trench with hands showing}}. {s4|The district pathologist}, on being sent our photographs, {q4|would say only} {c4|that they were photographs}.

4.3 {s5|The Guard's legal officer} {q5|puts it} otherwise: {c5|"{n5|nine} {v5|armed infiltrators} resisted and were {a5|neutralised}"}. {s6|His own roll, which he left with us,} {q6|has} {c6|the nine surnames of a school football team}.

4.4 {c7|At {l7|Stavna}, {n7|four hundred} {v7|people} were {a7|given a quarter of an hour to leave}, and {v8|the roofs} were {a8|taken off behind them}}. {s9|One woman} {q9|told} us {c9|{p9|the corporal} {a9|held a wet coat over {v9|her} husband's mouth} until he signed for the keys}. We could not trace the husband, and {s10|we} {q10|would rather not build} {c10|on one telling}.

4.5 In our June paper {s11|we} {q11|gave} {c11|the number of {a11|dead} at the halt as {n11|fifty}}. {s12|We} {q12|no longer hold to} {c12|that figure}; three families have since found sons in Germany. It stands at thirty-one.

4.6 {s13|The Ministry for Orderly Borders} {q13|did not answer} {c13|our questions on the trench}, and sent a brochure on road safety. {s15|It} {q15|has offered} {c15|an escort to the weighbridge {k15|once the ground has thawed}}.

4.7 The costs of the visit (€6,240) were met by parish collections. We were fed by everyone.
=== attributions
1: asserts unknown indirect unnamed account; name=twenty-six drivers and passengers
2: asserts heard_from direct organisation account; name=Lantern & Harbour Ireland; relay=1; ownvoice
3: asserts eyewitness indirect unnamed account; name=a roadmender
4: declines document indirect unnamed account; name=the district pathologist; refers=a3
5: denies unknown direct unnamed account; name=the legal officer of the Frontier Guard; specific; refers=a2
6: asserts document indirect document account; name=roll of the legal officer of the Frontier Guard; refers=a5
7: asserts unknown direct organisation account; name=Lantern & Harbour Ireland; ownvoice
9: asserts unknown indirect unnamed account; name=one woman of Stavna
10: doubts unknown direct organisation opinion; name=Lantern & Harbour Ireland; refers=a9
11: asserts unknown indirect organisation account; name=Lantern & Harbour Ireland
12: retracts unknown direct organisation account; name=Lantern & Harbour Ireland; refers=a11
13: declines unknown indirect government account; name=Ministry for Orderly Borders; refers=a3
15: offers unknown indirect government account; name=Ministry for Orderly Borders
=== acts
a1: killing affirmed in 1
a2: extrajudicial_execution affirmed in 2
a3: massacre affirmed in 3
a5: killing affirmed in 5; count=9; note=said to be of armed infiltrators
a7: forced_displacement affirmed in 7; count=400
a8: destruction_of_property affirmed in 7
a9: suffocation affirmed in 9
a11: massacre affirmed in 11; count=50
