id: en-003
language: en
genre: post
written: 2026-11-28
usage: United States
=== text
{s1|Renee Stallworth}
{d1|October 21 at 9:48 PM}

{c1|I've been quiet because {s13|our attorney} {q13|asked} me {c13|to}. I'm done being quiet.

My husband Darnell is in {l1|Tamarack County} on a probation hold. He's a Type 1 diabetic. For {t1|the first four days} {p1|they} {a1|did not give} {v1|him} {a1|insulin}. Not one unit. I know {c2|this} because {s2|he} {q2|told} me on the kiosk phone, slurring like he'd been drinking, and because {s3|a trusty in his pod} called my sister collect and {q3|said}, {c3|"Y'all need to get somebody down here, {v3|he}'s {b3|throwing up on the floor} and {p3|they} {a3|keep walking by}."}

Pastor Wills does the Thursday service in there. {s14|He} {q14|says} {c14|he {b14|smelled} it on him, like nail polish remover}. {s15|A deputy} {q15|told} him {c15|Darnell was "coming down off something"}. Off WHAT? The man doesn't take Advil. {s16|My sister-in-law Kiki, who is an LPN,} {q16|figured} {c16|his sugar was over five hundred {b16|from the way he talked}}, and {q17|said} {c17|any first-week student would know it}. {s18|His mother} {q18|begged} the desk {c18|to call an ambulance}. {q19|Per} {s19|the desk}, {c19|"no one on C pod has requested a squad."}

When I called back myself, {s4|the lady at the desk} {q4|said} {c4|medical was "aware."} {s5|She} {q5|wouldn't tell} me {c5|what that meant}. Next morning {s6|a nurse, who I won't name because she was kind to me,} {q6|texted}, {c6|"Off the record? {a6|Nobody pulled {v6|his} chart} till {t6|Thursday}."} An hour later {s7|she} {q7|took} {c7|it} {q7|back}, {q8|said} {c8|she'd had another inmate in mind}.

{d9|This afternoon} {s9|the sheriff's office} {q9|put out a statement saying} {c9|"{v9|no inmate} has been {a9|denied} necessary {a9|medication}."} {q10|According to} {s10|that same statement}, {c10|Darnell "refused two finger sticks" on the 14th}. Fine. {s11|I} {q11|asked for} {c11|the refusal form}. {s12|They} {q12|said} {c12|they'd hand it over {k12|once I file a records request and pay forty-two dollars}}.

I'm not saying anybody in there set out to hurt him. I'm saying a man was on the floor.

If you were on C pod the week of the 12th, message me. I don't need your name.} #BringDarnellHome
=== attributions
1: asserts heard_from direct person account; name=Renee Stallworth; role=wife; informant=Darnell; relay=2,3; said=2026-10-21
2: asserts victim indirect person account; name=Darnell; refers=a1
3: asserts eyewitness direct unnamed account; name=a trusty in his pod
4: asserts unknown indirect unnamed account; name=the lady at the desk; refers=a1
5: declines unknown indirect unnamed account; name=the lady at the desk
6: asserts medical direct unnamed account; name=a nurse
7: retracts unknown indirect unnamed account; name=a nurse; refers=a6
8: retracts unknown indirect unnamed account; name=a nurse; antecedent=s7; refers=a6
9: denies unknown direct government account; name=the sheriff's office; negated; refers=a1
10: denies unknown mixed document account; name=a statement of the sheriff's office; specific; refers=a1
11: asserts unknown indirect person opinion; name=Renee Stallworth
12: offers unknown indirect government account; name=the sheriff's office
13: asserts unknown indirect unnamed opinion; name=our attorney
14: asserts eyewitness indirect person account; name=Pastor Wills; refers=a1
15: denies unknown mixed unnamed account; name=a deputy; refers=a1
16: asserts inference indirect person account; name=Kiki; role=LPN; refers=a1
17: asserts unknown indirect person opinion; name=Kiki; antecedent=s16; refers=a1
18: asserts unknown indirect unnamed opinion; name=mother of Darnell
19: denies unknown direct unnamed account; name=the desk; negated
=== acts
a1: denial_of_medical_care affirmed in 1; victims=Darnell
a3: denial_of_medical_care affirmed in 3; victims=Darnell
a6: denial_of_medical_care affirmed in 6; victims=Darnell
a9: denial_of_medical_care negated in 9
