id: en-080
language: en
genre: post
written: 2026-11-28
usage: Ireland
=== text
{s1|Sorcha Ní Bhriain @sorchanib_} · {d1|Nov 21}
{c1|Lads, does anyone in Ballydreel know a solicitor who answers the phone at this hour? {p1|Two vans} {a1|took} {v1|the Okonjos} out of {l1|the Harbour House centre} at {t1|half five}, kids in their pyjamas. {b1|Saw it from the box room}.} 1/4

{s2|Sorcha Ní Bhriain @sorchanib_}
{c2|{s3|The manager} {q3|has it} {c3|that they "went voluntarily"}. Grace's inhaler is on the stairs. Who goes voluntarily without their inhaler?} 2/4

{s4|Sorcha Ní Bhriain @sorchanib_}
{c4|Got Grace for one minute, then the line went. {s5|She} {q5|said} {c5|{v5|they} {a5|weren't let ring their solicitor} and {v6|the baby} {a6|got no bottle} {t6|since Naas}}. Frost here. I'm sitting in the car like an eejit.} 3/4

{s7|Residency & Return Unit @ResidencyReturn}
Replying to @sorchanib_
{c7|{s8|We} {q8|don't comment on} {c8|individual cases}. {v7|Everyone subject to an order} has {a7|had access to the courts}.}

{s18|Residency & Return Unit @ResidencyReturn}
{c18|{k18|If the family's representative writes to us by five today}, the file will be looked at again.}

{s9|Fr Colm Treanor @frcolmt}
Replying to @sorchanib_
{c9|In fairness to the guards, {b9|I was at the gate} and {v9|nobody} was {a9|manhandled}. One of them carried the buggy. But it was no voluntary outing either. I'd call that a fiction.}

{s10|Paudie Lacey TD @paudielacey}
{c10|Just off the phone to the Minister's office. {s11|They} {q11|are telling} me {c11|{p11|a charter} {a11|left} at {t11|10.05} with {n11|five} aboard}. {s12|I} {q12|asked} {c12|was there a stay lodged with the High Court}. {s13|They} {q13|went} {c13|"we'd have to check that."} They'd have to check that, with the wheels up.}

{s19|Harbour House Watch @harbourwatch}
{c19|That makes {n19|eleven} {v19|families} {a19|put out} from Ballydreel {t19|since Easter}, by {b19|our own list}. Parish hall Thursday, tea provided.}

{s14|Sorcha Ní Bhriain @sorchanib_}
{c14|Small correction. {s15|I} {q15|said} {c15|two vans}: one van and a car. And {s17|I} {q17|called} {c17|the driver a thug}. {s16|I} {q16|take} {c16|that} {q16|back}, he was crying. Grace, if you see this, I have the inhaler safe.} 4/4
=== attributions
1: asserts eyewitness direct person account; name=Sorcha Ní Bhriain; said=XXXX-11-21
2: doubts unknown direct person account; name=Sorcha Ní Bhriain; relay=3; refers=a1
3: denies unknown mixed unnamed account; name=the manager; refers=a1
4: asserts heard_from direct person account; name=Sorcha Ní Bhriain; informant=Grace Okonjo; relay=5
5: asserts victim indirect person account; name=Grace Okonjo
7: denies unknown direct government account; name=Residency & Return Unit; state=Ireland; refers=a5
8: declines unknown direct government account; name=Residency & Return Unit; state=Ireland
9: denies eyewitness direct person account; name=Colm Treanor; role=priest; negated; refers=a1
10: asserts heard_from direct person account; name=Paudie Lacey; role=TD; informant=the Minister's office; relay=11,13
11: asserts unknown indirect government account; name=the Minister's office; state=Ireland
12: - - indirect person -; name=Paudie Lacey; role=TD; question
13: declines unknown direct government account; name=the Minister's office; state=Ireland
14: retracts unknown direct person account; name=Sorcha Ní Bhriain; refers=a1
15: asserts eyewitness indirect person account; name=Sorcha Ní Bhriain; refers=a1
16: retracts unknown direct person account; name=Sorcha Ní Bhriain
17: asserts unknown indirect person opinion; name=Sorcha Ní Bhriain
18: offers unknown direct government account; name=Residency & Return Unit; state=Ireland
19: asserts document direct organisation account; name=Harbour House Watch
=== acts
a1: detention affirmed in 1; victims=the Okonjo family
a5: denial_of_due_process affirmed in 5; victims=the Okonjo family
a6: denial_of_food_or_water affirmed in 5
a7: denial_of_due_process negated in 7
a9: ill-treatment negated in 9
a11: deportation affirmed in 11; victims=the Okonjo family; count=5
a19: deportation affirmed in 19; count=11; note=of families
