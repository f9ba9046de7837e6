id: en-028
language: en
genre: interview
written: 2026-11-28
usage: United States
=== text
ORAL STATEMENT OF WITNESS 11
Taken at the Cardenal County Public Library, Room B. Present: the witness; her attorney, Mr. Ostrander; a volunteer interviewer. Some names removed at the witness's request.

{s1|Q.} {c1|What did you do for a living before the flight?}

{s2|A.} {c2|Housekeeping. The Palomar Suites. Nine years.}

{s3|Q.} {c3|Tell me about the 14th, please.}

{s4|A.} {c4|{p4|A trooper} {a4|pulled {v4|me} over} for a tail light. {s5|He} {q5|said} {c5|"five minutes, ma'am."} By {t6|six} {p6|he} had {a6|turned {v6|me} over to} men with no name tags, in {l6|a hangar}. {s7|I} {q7|asked for} {c7|a phone}. {s8|One of them} {q8|said} {c8|after processing}. There was no after.}

{s9|Q.} {c9|How long were you held there?}

{s10|A.} {c10|{t10|Five nights}. {n10|Eighty} {v10|women}, {a10|one bucket}. I want to be fair, the bucket got emptied. My daughter called every jail in three counties and {s12|every jail} {q12|told} her {c12|{v12|I} wasn't {a12|there}}, and they weren't lying, because a hangar isn't a jail.}

{s13|MR. OSTRANDER.} {c13|For the record, {s14|the field office} {q14|has stipulated} {c14|that its locator "was not updated between the 14th and the 19th."} {s15|It} {q15|takes no position on} {c15|the bucket}.}

{s16|Q.} {c16|Did anyone {a16|mistreat} {v16|you} during the flight itself?}

{s17|A.} {c17|There was {v17|a girl} with the flu. {p17|They} {a17|taped a bag to her chin}. I was two seats back. Me, no, nobody {a18|touched} {v18|me}.}

{s19|Q.} {c19|In your first declaration {s20|you} {q20|said} {c20|the bag "covered her face."}}

{s21|A.} {c21|I know. It was under the chin, to throw up in. My English was tired that day, or the lady who typed it was. Cross out "covered," please. But they {a21|left it on} till {t21|we landed}, four hours, and that I'll say in front of anybody.}

{s31|Q.} {c31|What did the others see?}

{s32|A.} {c32|Ask them and they'll each give you a different plane. {s33|Doña Chelo} {q33|says} {c33|{p33|a guard} {a33|stepped on {v33|her} hand} on the ramp}. {s34|Her niece} {q34|says} {c34|it was a suitcase}. {s35|A woman from Hollis County, I never got her name,} {q35|told} everybody {c35|{v35|we} were {a35|given salt pills and no water}}, and that's true, {b32|I had two}. {s36|The flight nurse} {q36|kept saying} {c36|they were vitamins}.}

{s24|Q.} {c24|And when you landed?}

{s25|A.} {c25|A country where I'd never been. {s26|A policeman there} {q26|said}, in Portuguese I guess, {c26|"not ours."} They {a27|walked {v27|us} across a bridge} and left us. I have {b25|a picture of the bridge}.}

{s28|MR. OSTRANDER.} {c28|She'll produce it {k28|under a protective order}. As to how she got back, {s29|I} {q29|instruct} the witness {c29|not to answer}.}
=== attributions
1: - - direct unnamed -; name=a volunteer interviewer; question
2: asserts unknown direct unnamed account; name=Witness 11; role=housekeeper
3: - - direct unnamed -; name=a volunteer interviewer; question
4: asserts victim direct unnamed account; name=Witness 11
5: asserts unknown direct unnamed account; name=a trooper
7: asserts victim indirect unnamed opinion; name=Witness 11
8: declines unknown indirect unnamed account; name=one of the men in the hangar
9: - - direct unnamed -; name=a volunteer interviewer; question
10: asserts victim direct unnamed account; name=Witness 11
12: denies unknown indirect unnamed account; name=every jail in three counties; negated
13: asserts unknown direct person relay; name=Mr. Ostrander; role=attorney of Witness 11; relay=14,15
14: admits unknown mixed government account; name=the field office
15: declines unknown indirect government account; name=the field office; refers=a10
16: - - direct unnamed -; name=a volunteer interviewer; question
17: asserts eyewitness direct unnamed account; name=Witness 11
19: asserts document direct unnamed relay; name=a volunteer interviewer; relay=20
20: asserts eyewitness mixed unnamed account; name=Witness 11; refers=a17
21: retracts eyewitness direct unnamed account; name=Witness 11; refers=a17
24: - - direct unnamed -; name=a volunteer interviewer; question
25: asserts victim direct unnamed account; name=Witness 11
26: asserts unknown direct unnamed account; name=a policeman
28: offers unknown direct person account; name=Mr. Ostrander; role=attorney of Witness 11
29: declines unknown direct person account; name=Mr. Ostrander; role=attorney of Witness 11
31: - - direct unnamed -; name=a volunteer interviewer; question
32: asserts victim direct unnamed account; name=Witness 11; relay=33,34,35,36
33: asserts victim indirect person account; name=Doña Chelo
34: denies unknown indirect unnamed account; name=niece of Doña Chelo; specific; refers=a33
35: asserts victim indirect unnamed account; name=a woman from Hollis County
36: denies unknown indirect unnamed account; name=the flight nurse; specific; refers=a35
=== acts
a4: detention affirmed in 4; victims=Witness 11
a6: transfer_of_custody affirmed in 4; victims=Witness 11
a10: detention_conditions affirmed in 10; count=80
a12: detention negated in 12; victims=Witness 11
a16: ill-treatment possible in 16; victims=Witness 11
a17: ill-treatment affirmed in 17
a18: ill-treatment negated in 17; stance=denies; basis=victim; victims=Witness 11
a21: ill-treatment affirmed in 21; stance=asserts
a27: deportation affirmed in 25; victims=Witness 11
a33: ill-treatment affirmed in 33; victims=Doña Chelo
a35: denial_of_food_or_water affirmed in 35
