id: en-027
language: en
genre: post
written: 2026-11-28
usage: India
=== text
{s1|Shabnam Ansari}
{d1|18 November} · Friends of friends

{c1|People are asking on what basis I am saying our lane was picked. So, point by point, and {b1|I was standing there with the gas cylinder in my arms}.

1. {p1|Two JCBs of the Municipal Council} came on {t1|Friday} at namaz time and {a1|brought down} {n1|eleven} houses in {l1|Chudi Gali}. Ours was number six. {s2|The notice} {q2|says} {c2|17th}; it was pasted on the rubble afterwards.

2. {s3|Executive Officer Anant Purohit} {q3|has given a byte} {c3|that only "encroached portions" were {a3|removed}}. {s21|His own surveyor}, in the same byte, {q21|says} {c21|{n21|nine} {a21|"full structures"}}. Sir, which portion is my kitchen?

3. My devar Rizwan stood in front. {p4|The thana people} {a4|took {v4|him} away} and {t4|till Sunday} {s5|nobody} {q5|would tell} us {c5|where he was kept}. Now {q6|it is being said} {c6|he pelted stones}. {s7|I} {q7|cannot say} {c7|he did not}, I was not watching his hands. {s19|Rizwan himself} {q19|told} the lawyer {c19|{p19|they} {a19|made {v19|him} hold his ears and squat} {t19|till fajr}}. {s20|The SHO} {q20|told} the lawyer {c20|he was given biscuits}. Stone or no stone, {v8|he} was {a8|not produced before any magistrate}.

4. Prakash bhaiya from the sweet shop, {s9|you} {q9|have told} half the mohalla {c9|that {s10|Councillor Madam} {q10|offered} {c10|us flats}}. Tell the rest also. {s11|She} {q11|offered} {c11|four flats for eleven families, {k11|provided we first gave in writing that we left of our own will}}. Four signed. {s12|Two of those four} came to me {d12|yesterday} {q12|saying} {c12|the paper was blank when they put the thumb}. {s18|The ward clerk} {q18|denies} {c18|any blank paper}.

5. {s13|Somebody} {q13|commented} {c13|that {v13|Zaibun khala of number nine} {a13|died of the shock}}. {s16|I} {q16|had also written} {c16|this} on {d16|Saturday}. {c17|That line} {s17|I} {q17|take back} fully, she is at her niece's, eating khichdi.

And no, Ved ji, it is not "only one community crying". {s22|Ramkali the potter, from the back lane,} {q22|says} {c22|{a22|her kiln went} also}. {s23|Her son} {q23|says} {c23|she is mixing it with last year}.

Last thing. {s14|The Council's own engineer, a decent man,} {q14|told} me, {c14|"Behenji, {a14|your lane was never in the survey}. The list came from upstairs."} He has a pension. {c15|His name} {s15|I} {q15|will keep} {c15|to myself}.}
=== attributions
1: asserts eyewitness direct person account; name=Shabnam Ansari; said=XXXX-11-18
2: asserts document indirect document account; name=the notice; refers=a1
3: denies unknown mixed person account; name=Anant Purohit; role=Executive Officer; specific; refers=a1
5: declines unknown indirect government account; name=the thana
6: asserts unknown indirect unnamed relay; hedged; refers=a4
7: doubts unknown direct person account; name=Shabnam Ansari
9: asserts unknown indirect person relay; name=Prakash; role=of the sweet shop; relay=10
10: offers unknown indirect unnamed account; name=the Councillor
11: offers unknown indirect unnamed account; name=the Councillor
12: asserts victim indirect unnamed account; name=two of the four families
18: denies unknown indirect unnamed account; name=the ward clerk
13: asserts unknown indirect unnamed account; name=somebody
14: admits unknown direct unnamed account; name=the Council's engineer; refers=a1
15: declines unknown direct person account; name=Shabnam Ansari
16: asserts unknown indirect person account; name=Shabnam Ansari; refers=a13
17: retracts unknown direct person account; name=Shabnam Ansari; refers=a13
19: asserts victim indirect person account; name=Rizwan
20: denies unknown indirect unnamed account; name=the SHO; specific; refers=a19
21: admits unknown mixed unnamed account; name=the surveyor
22: asserts victim indirect person account; name=Ramkali; role=potter
23: denies unknown indirect unnamed account; name=son of Ramkali; refers=a22
=== acts
a1: destruction_of_property affirmed in 1; count=11
a3: destruction_of_property affirmed in 3; stance=asserts
a4: arbitrary_detention affirmed in 1; victims=Rizwan
a8: denial_of_due_process affirmed in 1; victims=Rizwan
a13: killing affirmed in 13; victims=Zaibun
a14: denial_of_due_process affirmed in 14
a19: stress_positions affirmed in 19; victims=Rizwan
a21: destruction_of_property affirmed in 21; count=9
a22: destruction_of_property affirmed in 22
