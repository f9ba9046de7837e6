id: en-032
language: en
genre: interview
written: 2026-11-28
usage: United Kingdom
=== text
'I was the one on the left arm'
Colin Treharne escorted people on to removal flights for eight years. He spoke to us at his kitchen table in Pontybryn, with the dog in and out.

{s1|Q}{q1|:} {c1|Talk me through the coach.}

{s2|CT}{q2|:} {c2|You'd collect from {l2|Larkmoor}, {t2|gone midnight}, because they're half asleep and it's less bother. {v2|Everyone} {a2|in a waist belt}, whether they'd kicked off or not. {s3|Company policy} {q3|said} {c3|"individual risk assessment"}. I never saw one filled in before the flight. Afterwards, yes.}

{s4|Q}{q4|:} {c4|And the night of the Accra charter?}

{s5|CT}{q5|:} {c5|Right. Mr Asamoah, big lad, very polite. Four of us, {b5|I was the one on the left arm}. {p5|We} {a5|bent} {v5|him} {a5|forward with his chin on his knees} so the cabin crew wouldn't see his face, and held him there for, what, {t5|twenty minutes}. {s6|He} {q6|was saying} {c6|{v6|he} {a6|couldn't breathe}} and {s7|Gaz} {q7|said} {c7|{s24|they all} {q24|say} {c24|that}}.}

{s8|Q}{q8|:} {c8|{s9|You} {q9|told} the tribunal {c9|he'd been "supported in an upright position"}.}

{s10|CT}{q10|:} {c10|{s11|I} {q11|did say} {c11|that}, and {c12|it} was a lie, I'm {q12|withdrawing} it. We wrote those up together in the Travelodge.}

{s13|Q}{q13|:} {c13|Did {p13|anyone} {a13|strike} {v13|him}?}

{s14|CT}{q14|:} {c14|No. I'd tell you. Nobody {a14|hit} {v14|him}, not while I was on that plane. What they did at the other end I only know off his cousin, {s15|who} {q15|reckons} {c15|{p15|the local lot} had {v15|him} {a15|locked in} {l15|a customs shed} {t15|two nights}, no phone}. Could be. {s16|I} {q16|wouldn't like to say}, {c16|either way}.}

{s17|Q}{q17|:} {c17|{s18|The contractor, Ashgrove Transit,} {q18|told} us {c18|that "no injury was recorded on that operation"}.}

{s19|CT}{q19|:} {c19|Well, no. We {a19|never let a medic near} {v19|him}, so who'd record it?}

{s20|Q}{q20|:} {c20|{s22|Your old firm} {q22|has asked} {c22|staff not to talk to us}.}

{s21|CT}{q21|:} {c21|{s23|They} {q23|sent a letter round}, yes. {c23|"All media enquiries to head office."} I lit the stove with it. He sent me a Christmas card, you know, Mr Asamoah, care of the company. Somebody had opened it first.}
=== attributions
1: - - direct unnamed -; name=the interviewer; question
2: admits eyewitness direct person account; name=Colin Treharne; role=former removal escort
3: asserts document mixed document account; name=company policy
4: - - direct unnamed -; name=the interviewer; question
5: admits eyewitness direct person account; name=Colin Treharne; role=former removal escort
6: asserts victim indirect person account; name=Mr Asamoah
7: denies unknown indirect person account; name=Gaz; refers=a6
8: asserts unknown direct unnamed relay; name=the interviewer; relay=9
9: denies eyewitness mixed person account; name=Colin Treharne; refers=a5
10: retracts eyewitness direct person account; name=Colin Treharne; refers=a5
11: denies eyewitness indirect person account; name=Colin Treharne; refers=a5
12: retracts eyewitness direct person account; name=Colin Treharne; antecedent=s11; refers=a5
13: - - direct unnamed -; name=the interviewer; question
14: denies eyewitness direct person account; name=Colin Treharne; negated
15: asserts relative indirect unnamed account; name=Mr Asamoah's cousin; hedged
16: doubts heard_from direct person account; name=Colin Treharne; informant=Mr Asamoah's cousin; refers=a15
17: asserts unknown direct unnamed relay; name=the interviewer; relay=18
18: denies unknown mixed organisation account; name=Ashgrove Transit; negated; refers=a5
19: admits eyewitness direct person account; name=Colin Treharne
20: asserts unknown direct unnamed relay; name=the interviewer; relay=22
21: asserts document direct person account; name=Colin Treharne
22: asserts unknown indirect organisation opinion; name=Ashgrove Transit
23: asserts unknown direct organisation opinion; name=Ashgrove Transit
24: asserts victim indirect unnamed account; name=they all; refers=a6
=== acts
a2: stress_positions affirmed in 2
a5: stress_positions affirmed in 5; victims=Mr Asamoah
a6: suffocation affirmed in 6; victims=Mr Asamoah
a13: beating possible in 13; victims=Mr Asamoah
a14: beating negated in 14; victims=Mr Asamoah
a15: incommunicado_detention affirmed in 15; victims=Mr Asamoah
a19: denial_of_medical_care affirmed in 19; victims=Mr Asamoah
