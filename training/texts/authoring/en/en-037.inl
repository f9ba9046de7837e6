id: en-037
language: en
genre: interview
written: 2026-11-28
usage: Australia
=== text
INQUIRY INTO THE CLOSURE OF KURRABEE YOUTH JUSTICE CENTRE
Transcript of proceedings, day 9 (uncorrected)

{s1|MR FARQUHARSON SC}{q1|:} {c1|Ms Scobie, you were shift supervisor in {l1|Banksia Unit} over {t1|the June long weekend}. Were {v1|any young people} {a1|locked down for more than two hours}?}

{s2|MS SCOBIE}{q2|:} {c2|We had {n2|three} {v2|boys} on what we call a "calm plan". {a2|In their rooms}, yes. {t2|Twenty-two, twenty-three hours}. We were five staff down, I'd like that noted.}

{s4|MR FARQUHARSON SC}{q4|:} {c4|It's noted. {s5|Your regional director} {q5|has given evidence} {c5|that {a5|isolation} "has not been practised at {l5|Kurrabee} since 2022"}. Is that correct?}

{s7|MS SCOBIE}{q7|:} {c7|He's never been past the vending machine, that bloke. No. It's not correct.}

{s8|MR FARQUHARSON SC}{q8|:} {c8|The boy we're calling AH4. In Exhibit 61, your incident report, {s9|you} {q9|wrote} {c9|that he "placed himself on the floor"}.}

{s10|MS SCOBIE}{q10|:} {c10|{s11|I} {q11|withdraw} {c11|"placed himself"}. {p10|Mr Tuck} {a10|had a knee between {v10|his} shoulder blades}. I was in the office, {b10|I could hear} the boy wheezing.}

{s13|MR FARQUHARSON SC}{q13|:} {c13|For how long?}

{s14|MS SCOBIE}{q14|:} {c14|{s15|Tucky} {q15|reckons} {c15|thirty seconds}. Felt more like three minutes to me, but I wasn't looking at a clock, I was looking for the key.}

{s16|COMMISSIONER}{q16|:} {c16|Did anyone suggest to you how the report ought to be worded?}

{s17|MS SCOBIE}{q17|:} {c17|{s18|I}{q18|'d rather not answer} {c18|that}, Commissioner.}

{s19|COMMISSIONER}{q19|:} {c19|I'm afraid you must. {k19|If it incriminates you}, I'll give you a certificate so it can't be used against you.}

{s20|MS SCOBIE}{q20|:} {c20|Then yes. There was an email from above. {s21|It} {q21|said}, {c21|"Mind how you describe the prone."}}

{s22|MR FARQUHARSON SC}{q22|:} {c22|And AH4 himself, what does he say?}

{s23|MS SCOBIE}{q23|:} {c23|Not much. {s24|He} {q24|told} the youth worker {c24|he saw stars and that nobody {a24|hit} {v24|him}}. That's him all over, fair to a fault. I've no reason to think he's wrong.}

{s25|MR FARQUHARSON SC}{q25|:} {c25|Nothing further.}
=== attributions
1: - - direct person -; name=Mr Farquharson; question
2: admits eyewitness direct person account; name=Ms Scobie; role=former shift supervisor
4: asserts unknown direct person relay; name=Mr Farquharson; relay=5
5: denies unknown mixed unnamed account; name=the regional director; negated; refers=a1
7: asserts eyewitness direct person account; name=Ms Scobie; refers=a5
8: asserts document direct person relay; name=Mr Farquharson; relay=9
9: denies unknown mixed person account; name=Ms Scobie; refers=a10
10: admits eyewitness direct person account; name=Ms Scobie
11: retracts unknown direct person account; name=Ms Scobie
13: - - direct person -; name=Mr Farquharson; question
14: admits eyewitness direct person account; name=Ms Scobie; refers=a10; hedged
15: admits eyewitness indirect person account; name=Mr Tuck; refers=a10
16: - - direct unnamed -; name=the commissioner; question
17: declines unknown direct person account; name=Ms Scobie
18: declines unknown direct person account; name=Ms Scobie
19: offers unknown direct unnamed account; name=the commissioner
20: admits document direct person account; name=Ms Scobie; relay=21
21: asserts unknown direct document opinion; name=an email from above; refers=a10
22: - - direct person -; name=Mr Farquharson; question
23: asserts heard_from direct person relay; name=Ms Scobie; informant=AH4; relay=24
24: denies victim indirect unnamed account; name=AH4; negated
25: asserts unknown direct person opinion; name=Mr Farquharson
=== acts
a1: solitary_confinement possible in 1
a2: solitary_confinement affirmed in 2; count=3
a5: solitary_confinement negated in 5
a10: suffocation affirmed in 10; victims=AH4
a24: beating negated in 24; victims=AH4
