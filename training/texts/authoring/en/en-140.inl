id: en-140
language: en
genre: post
written: 2026-11-28
usage: Sri Lanka
=== text
{s1|Ishara D. @isharadraws} · {d1|Nov 25}
{c1|Small update from Pinwatte junction, sorry for the length. {v1|My uncle Sarath, 61, who sold helmets,} was {a1|walked into the paddy by {p1|two traffic uniforms}} and {a2|shot}. {b1|I was holding the umbrella}. It was drizzling.} 1/6

{s3|Ishara D. @isharadraws}
{c3|Then came the tractor and {n3|eleven} {v3|stalls} {a3|went under it}, helmets and all. The junction smells of rubber. Please somebody adopt the grey cat, she sits on the slab.} 2/6

{s4|Ishara D. @isharadraws}
{c4|{s5|The boy from the phone shop} {q5|told} me {c5|they were asking for uncle by name, a day before}. {s6|He} {q6|won't tell} {c6|it to any officer}, {a6|his bike chain was cut on Monday and a bullet was in the basket}.} 3/6

{s7|Pinwatte Police @PinwattePol}
Replying to @isharadraws
{c7|Ms, with condolences. {s8|The suspect} {q8|had informed} the party {c8|that he would show a hidden grenade}. {p9|An officer} {a9|discharged his weapon} as {v9|the suspect} reached. {s10|We} {q10|deny} {c10|any "walking into the paddy"}; {b10|the GPS of the vehicle} is with the SSP. Yes, stalls were {a11|cleared}, by error in the order, and we are sorry for the helmets.}

{s12|Ishara D. @isharadraws}
{c12|He sold helmets because he was afraid of grenades. Also, since when do GPS tell who is kneeling.} 4/6

{s13|Nalin Munasinghe @nalin_lensman} · {d13|Nov 25}
Replying to @isharadraws
{c13|I was filming from the bank. {p13|Two men in civils} {a13|pulled out my hard disk and put it in a bucket of lime}. So I have no film, though {s15|a CID man} {q15|says} {c15|I am hiding one}.}

{s16|Pinwatte Police @PinwattePol}
{c16|{s17|This office} {q17|does not discuss} {c17|hard disks}. {k16|If the family comes with the death certificate}, the SP will receive them on Monday at 9 a.m. Tea will be provided.}

{s18|Ishara D. @isharadraws}
{c18|{s20|Amma} {q20|says} {c20|not to go}. {s19|Amma} {q19|says} {c19|{p19|they} {a19|kept {v19|my cousin} in a lorry with his thumbs tied up to the bar} {t19|in '06}, after tea}.} 5/6

{s21|Ishara D. @isharadraws}
{c21|Ok, correction. {s22|I} {q22|wrote} {c22|"two traffic uniforms"}. It was one in uniform and one in a sarong, and {c23|the other uniform} {s23|I} {q23|take out}. The rest is as I saw. Cat has been adopted, thank you Nimali.} 6/6
=== attributions
1: asserts eyewitness direct person account; name=Ishara D.
3: asserts unknown direct person account; name=Ishara D.
4: asserts heard_from direct person account; name=Ishara D.; relay=5; informant=the boy from the phone shop
5: asserts unknown indirect unnamed account; name=the boy from the phone shop
6: declines unknown indirect unnamed account; name=the boy from the phone shop
7: denies unknown direct government account; name=Pinwatte Police; state=Sri Lanka; refers=a1,a2
8: asserts unknown indirect person account; name=Sarath
10: denies document direct government account; name=Pinwatte Police; state=Sri Lanka; specific; refers=a1
12: doubts unknown direct person opinion; name=Ishara D.
13: asserts victim direct person account; name=Nalin Munasinghe
15: asserts unknown indirect unnamed account; name=a CID man
16: offers unknown direct government account; name=Pinwatte Police; state=Sri Lanka
17: declines unknown direct government account; name=Pinwatte Police; state=Sri Lanka; refers=a13
18: asserts heard_from direct person relay; name=Ishara D.; relay=19,20; informant=Ishara's mother
19: asserts unknown indirect unnamed account; name=mother of Ishara D.
20: asserts unknown indirect unnamed opinion; name=mother of Ishara D.
21: asserts eyewitness direct person account; name=Ishara D.; refers=a1
22: asserts unknown mixed person account; name=Ishara D.; refers=a1
23: retracts unknown direct person account; name=Ishara D.; refers=a1
=== acts
a1: abduction affirmed in 1; victims=Sarath
a2: extrajudicial_execution affirmed in 1; victims=Sarath
a3: destruction_of_property affirmed in 3; count=11
a6: intimidation_of_witnesses affirmed in 4
a9: killing affirmed in 7; stance=admits; victims=Sarath
a11: destruction_of_property affirmed in 7; stance=admits
a13: interference_with_reporting affirmed in 13; victims=Nalin Munasinghe
a19: stress_positions affirmed in 19; when=2006
