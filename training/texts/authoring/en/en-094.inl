id: en-094
language: en
genre: interview
written: 2026-11-28
usage: Canada
=== text
THE TIDEWATER QUARTERLY · Oral history no. 17

Before the highway there was Pinsent's Gut: nineteen houses, a church, a bait shed. Eunice Tremblett, 81, keeps the parish register in a biscuit tin. She spoke with us in her kitchen in Corbin Arm while the kettle was on.

{s1|Q}{q1|:} {c1|What do you remember of the summer {v1|you} {a1|left}?}

{s2|A}{q2|:} {c2|I wouldn't say left, my love. {v2|We} was {a2|shifted}. {p2|Two Mounties and a fellow from Fisheries} come in on {t2|the tenth of August} and {s3|the Fisheries fellow} {q3|read out} {c3|that we had till Sunday}. I was eleven. {b2|I was holding the lamp for him.}}

{s4|Q}{q4|:} {c4|{s5|The province's own history} {q5|has} {c5|{v5|every household} {a5|going of its own free will}, after a vote}.}

{s6|A}{q6|:} {c6|A vote! There was a sheet of paper, yes, and Father's name is on it. I won't go so far as to say nobody wanted a school and a doctor, because Mother did, and {s19|she} {q19|said} {c19|so} till she died. But nobody votes with a man {a6|pouring kerosene on {v6|his} stage}.}

{s7|Q}{q7|:} {c7|Who {a7|burned} {v7|the houses}?}

{s8|A}{q8|:} {c8|Now, that's where I has to be careful. In {d9|1998} {s9|I} {q9|told} the CBC {c9|it was {p9|the Mounties} {a9|set fire to} {v9|the church}}. {s18|I} {q18|takes} {c18|that} {q18|back}. {s10|Garf Pinsent, before he passed,} {q10|owned} to me {c10|{p10|he and his brother} {a10|done} {v10|the church} themselves, so the bishop wouldn't get the bell}. {v8|The houses}, though, {b8|I seen from the boat}. {p8|Men in government oilskins} {a8|put the torch to} every one, and {a11|shot {v11|the dogs} on the beach}.}

{s12|Q}{q12|:} {c12|Was anybody {a12|hurt}?}

{s13|A}{q13|:} {c13|No, no. They never {a13|laid a hand on} {v13|a soul}. {v14|Uncle Ches}, he {a14|wouldn't be let go back for his mother's picture}, that's the worst of it, and he cried.}

{s15|Q}{q15|:} {c15|{s16|The Department of Settlement Records} {q16|told} us {c16|it "cannot speak to events for which no file survives."}}

{s17|A}{q17|:} {c17|They can speak to it all right. {k17|If that young minister comes out here in a boat, not a helicopter}, I'll give him the tin, register and all. Will you have molasses?}
=== attributions
1: - - direct unnamed -; name=interviewer of The Tidewater Quarterly; question
2: asserts victim direct person account; name=Eunice Tremblett
3: asserts unknown indirect unnamed account; name=a fellow from Fisheries
4: asserts unknown direct unnamed relay; name=interviewer of The Tidewater Quarterly; relay=5
5: denies unknown indirect document account; name=the province's own history; refers=a2
6: denies victim direct person account; name=Eunice Tremblett; specific; refers=a5
19: asserts unknown indirect unnamed opinion; name=mother of Eunice Tremblett
7: - - direct unnamed -; name=interviewer of The Tidewater Quarterly; question
8: asserts eyewitness direct person account; name=Eunice Tremblett
9: asserts unknown indirect person account; name=Eunice Tremblett; said=1998
10: admits eyewitness indirect person account; name=Garf Pinsent; refers=a9
18: retracts unknown direct person account; name=Eunice Tremblett; refers=a9
12: - - direct unnamed -; name=interviewer of The Tidewater Quarterly; question
13: denies eyewitness direct person account; name=Eunice Tremblett; negated; refers=a12
15: asserts unknown direct unnamed relay; name=interviewer of The Tidewater Quarterly; relay=16
16: declines unknown mixed government account; name=the Department of Settlement Records
17: offers unknown direct person account; name=Eunice Tremblett
=== acts
a1: forced_displacement affirmed in 1
a2: forced_displacement affirmed in 2
a5: forced_displacement negated in 5
a6: destruction_of_property affirmed in 6; stance=asserts
a7: destruction_of_property affirmed in 7
a8: destruction_of_property affirmed in 8
a9: destruction_of_property affirmed in 9
a10: destruction_of_property affirmed in 10; perpetrators=Garf Pinsent and his brother
a11: destruction_of_property affirmed in 8
a12: ill-treatment possible in 12
a13: beating negated in 13
a14: ill-treatment affirmed in 13; stance=asserts; victims=Uncle Ches
