id: en-137
language: en
genre: article
written: 2026-11-28
usage: Zimbabwe
=== text
LETTER FROM MASHAVI RIDGE
What the grinding mill heard

The mill at Mashavi Ridge belongs to a man called Never Mupanduki, who paints its door a new colour every Easter. This year it is green. He charges a dollar a bucket, {q1|says} {s1|he}, {c1|and would charge less if diesel behaved}.

It was here, between the hopper and the scale, that the people of two villages ran on the night of 30 July. {s2|Soldiers} {q2|had announced} at the borehole {c2|that {a2|anyone found on the ridge after sunset would sleep there for good}}. A few had laughed.

{c3|"{b3|I counted the flashes},"} {s3|Never} {q3|tells} me, chewing a stalk. {c3|"{p3|They} {a3|fired into the maize store} where {v3|the women} were, and afterwards {p4|they} came in and {a4|finished} {v4|those who were crying}."} {s5|He} {q5|gives} {c5|the {a5|dead} as {n5|twenty-six}}, because he lent the wheelbarrow. {s6|Headman Chisvo, who ran the other way,} {q6|will only go as far as} {c6|"more than ten"}.

The army's account came on the radio between two gospel songs. {q7|According to} {s7|it}, {c7|"armed dissidents" {a7|had fallen} in a contact}, and the maize was theirs. {s8|Brigade spokesman Lt-Col. Farai Zinyemba} {q8|still stands by} {c8|that}. {c9|There were women in the store, yes}, {s9|he} {q9|allows}, {c9|and {v9|some of them} {a9|did not come out}}.

The rains are late and nobody has planted. {s10|The Agritex officer} {q10|expects} {c10|half a crop}; {s11|a seed dealer in Mhondi} {q11|has told} the farmers {c11|to hold their money}.

There is one matter that Never will not put in order. His son Kuda wrote down the names for a newspaper in town. {c12|{t12|Within the week} {p12|two men in dust coats} {a12|took {v12|the boy} off his bicycle}}, {q12|says} {s12|a schoolteacher who was behind him on the path}. {c13|The paper printed nothing, {v13|its editor} having been {a13|shown a photograph of his own children}}, {s13|she} {q13|adds}. At the district office {s14|a clerk} {q14|swore} to Never {c14|that no such boy was ever {a14|in their hands}}, and then {q15|begged} him {c15|not to say who had answered}.

{s16|The Lieutenant-Colonel}, too, {q16|claims} {c16|not to know the name}. {k17|Bring him a docket number}, {s17|he} {q17|says}, {c17|and he will look}. Never has the number written on the inside of the green door. I did not ask him to take the door down.
=== attributions
1: asserts unknown indirect person account; name=Never Mupanduki; role=miller
2: asserts unknown indirect unnamed account; name=soldiers at Mashavi Ridge
3: asserts eyewitness direct person account; name=Never Mupanduki; role=miller
5: asserts eyewitness indirect person account; name=Never Mupanduki; role=miller
6: asserts unknown mixed person account; name=Headman Chisvo; hedged; refers=a5
7: denies unknown mixed government account; name=the army; state=Zimbabwe; refers=a3,a4
8: denies unknown indirect person account; name=Farai Zinyemba; role=brigade spokesman; state=Zimbabwe; refers=a3,a4
9: admits unknown indirect person account; name=Farai Zinyemba; role=brigade spokesman; state=Zimbabwe
10: asserts unknown indirect unnamed opinion; name=the Agritex officer
11: asserts unknown indirect unnamed opinion; name=a seed dealer in Mhondi
12: asserts eyewitness indirect unnamed account; name=a schoolteacher
13: asserts unknown indirect unnamed account; name=a schoolteacher
14: denies unknown indirect unnamed account; name=a clerk of the district office; negated; refers=a12
15: asserts unknown indirect unnamed opinion; name=a clerk of the district office; antecedent=s14
16: doubts unknown indirect person account; name=Farai Zinyemba; role=brigade spokesman; refers=a12
17: offers unknown indirect person account; name=Farai Zinyemba; role=brigade spokesman
=== acts
a2: threats future in 2
a3: attack_on_civilians affirmed in 3
a4: massacre affirmed in 3
a5: massacre affirmed in 5; count=26
a7: killing affirmed in 7; note=said to be of dissidents in a contact
a9: killing affirmed in 9
a12: abduction affirmed in 12; victims=Kuda Mupanduki
a13: interference_with_reporting affirmed in 13
a14: detention negated in 14; victims=Kuda Mupanduki
