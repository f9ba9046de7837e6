id: en-120
language: en
genre: post
written: 2026-11-28
usage: United Kingdom
=== text
Group chat: Strathcorrie Visitors Befrienders (37)

[19:02] {s1|Moira K}{q1|:} {c1|Back from visits. Car park £6 now, shocking. Ibrahim wasn't brought down. {s2|The officer at the desk} {q2|said} {c2|{v2|he}'d been {a2|"rehoused" to Carnbrae Moor} at teatime}, wouldn't spell it for me}

[19:04] {s3|Gregor}{q3|:} {c3|Not what I heard. His roommate {b3|rang me}, {s4|he} {q4|says} {c4|{v4|Ibrahim}'s {a4|downstairs on his own with the light on} {t4|since Sunday}, because he wouldn't take his shirt off for the search}}

[19:05] {s5|Moira K}{q5|:} {c5|😡}

[19:11] {s6|Tess W}{q6|:} {c6|Did anybody actually see him though? We went off half cocked in June over the {a6|broken ribs} and {s7|the lad} {q7|ended up saying} {c7|he'd fallen off the gym bench}}

[19:13] {s8|Gregor}{q8|:} {c8|He said that with an officer at his elbow. But aye, I shouldn't have put "{a8|stamped on}" in the newsletter, I'd only a second-hand word for it. Consider it unsaid}

[19:20] {s9|Yohannes (ex-resident)}{q9|:} {c9|{b9|I was down there in 2024}. {p9|They} {a9|wake {v9|you} every hour to ask your date of birth}. {p10|One} used to {a10|call {v10|me} parcel}, "has the parcel eaten". When my tooth burst {a11|they gave me a leaflet}}

[19:31] {s12|Strathcorrie Engagement}{q12|:} {c12|Evening folks, I'm on here in a personal capacity. {v13|No one} is "{a13|downstairs}". There is an assessment suite on the lower level. {s13|I}{q13|'m not going to talk about} {c13|one person} in a group of 37}

[19:33] {s14|Moira K}{q14|:} {c14|Is {v14|he} being {a14|flown out} Thursday, yes or no?}

[19:40] {s15|Strathcorrie Engagement}{q15|:} {c15|{s16|The airline} {q16|told} us {c16|{v16|he} hasn't {a16|a seat on it}}. {k15|If Moira emails the form before nine} I'll get her ten minutes with him myself}

[19:41] {s17|Tess W}{q17|:} {c17|Bring the tin of shortbread. And can whoever has the hall keys please own up}

[21:15] {s18|Moira K}{q18|:} {c18|Ten minutes had. {b18|Saw} him. Finger marks round {v18|his} arm, {p18|somebody}'s {a18|had hold of him}. {s19|He}'s {q19|asking} {c19|us not to kick up a fuss}}
=== attributions
1: asserts heard_from direct person account; name=Moira K; role=befriender; informant=the officer at the desk; relay=2
2: asserts unknown mixed unnamed account; name=the officer at the desk
3: denies heard_from direct person account; name=Gregor; informant=Ibrahim's roommate; relay=4; refers=a2
4: asserts colleague indirect unnamed account; name=roommate of Ibrahim
5: asserts unknown direct person opinion; name=Moira K
6: doubts unknown direct person account; name=Tess W; relay=7; refers=a4
7: denies victim indirect unnamed account; name=a lad; refers=a6
8: retracts heard_from direct person account; name=Gregor; informant=somebody at second hand
9: asserts victim direct person account; name=Yohannes; role=former resident
12: denies unknown direct government account; name=Strathcorrie Engagement; negated; refers=a4
13: declines unknown direct government account; name=Strathcorrie Engagement; refers=a4
14: - - direct person -; name=Moira K; question
15: offers unknown direct government account; name=Strathcorrie Engagement; relay=16
16: denies unknown indirect organisation account; name=the airline; negated; refers=a14
17: asserts unknown direct person opinion; name=Tess W
18: asserts eyewitness direct person account; name=Moira K; relay=19
19: asserts unknown indirect person opinion; name=Ibrahim
=== acts
a2: transfer_of_custody affirmed in 2; victims=Ibrahim
a4: solitary_confinement affirmed in 4; victims=Ibrahim
a6: beating affirmed in 6; note=broken ribs
a8: beating affirmed in 8
a9: sleep_deprivation affirmed in 9; victims=Yohannes
a10: humiliation affirmed in 9; victims=Yohannes
a11: denial_of_medical_care affirmed in 9; victims=Yohannes
a13: solitary_confinement negated in 12
a14: deportation possible in 14; victims=Ibrahim
a16: deportation negated in 16; victims=Ibrahim
a18: ill-treatment affirmed in 18; victims=Ibrahim
