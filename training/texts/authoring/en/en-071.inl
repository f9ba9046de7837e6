id: en-071
language: en
genre: statement
written: 2026-11-28
usage: United States
=== text
ALDER STATE DEPARTMENT OF CUSTODY
News Release 26-114 — {d5|November 25}
Re: Incident at Stillmeadow Correctional Complex

{c1|{v1|Terrell Mabry, 29,} {a1|was pronounced dead} on {l1|Unit F of the complex} {t1|at 6:12 a.m. on November 19}}. Mr. Mabry came to us from Coldwater County and worked in the print shop, where this letterhead is made.

{s2|The Alder Sentinel} {q2|has carried} {c2|{q3|an account by} {s3|three men housed on the unit} {c3|that {p3,p4|officers} {a3|pressed a mattress against {v3|Mr. Mabry}'s face} and {a4|fired a stun shield} into {v4|him} after he went limp}}. {s5|We} {q5|do not see} {c5|it that way}. {c6|The mattress was offered for comfort and contact lasted ninety-four seconds}. {s7|The Department} {q7|is no longer prepared to stand behind}, however, {c7|the sentence in {s15|Release 26-111} that {q15|read} {c15|"no {a7|electrical device} was used"}}.

{s8|We} {q8|also own} {c8|that {v8|Mr. Mabry} had been {a8|in a single cell with the lights on} for {t8|sixty-two of his sixty-four days} on Unit F}. Policy caps such placements at fifteen. {q16|Claims of} {c16|{a16|torture} and {a17|beatings}} at our other complexes are under separate review. {s9|The unit's sign-in sheet} {q9|names} {c9|{a9|no clinician entering} {t9|after November 3}}.

{s10|The county examiner} {q10|describes} {c10|{v10|his} back as "{a10|scalded}, resolving"}. {s11|The Department} {q11|has nothing to offer} {c11|on that while the state police are at work}.

{c12|Mr. Mabry's mother may view the unit video in Coldwater {k12|if she signs the customary protective order}}. Grief counselors are on site through Friday. {s13|Secretary Joanne Thibodeaux-Park} {q13|stated}: {c13|"{s14|{n14|Two} nurses} {q14|have told} me {c14|{p14|somebody} {a14|left a dead crow on {v14|their} windshields} {t14|the week they spoke to the monitor}}. That stops today."}

Visitation on Units A through D continues on the winter schedule. Members of the press should direct inquiries to the Public Information desk between nine and four.
=== attributions
1: asserts unknown direct government account; name=Alder State Department of Custody; state=United States; ownvoice; said=2026-11-25
2: asserts unknown indirect organisation relay; name=the Alder Sentinel; relay=3
3: asserts unknown indirect unnamed account; name=three men housed on Unit F
5: denies unknown direct government account; name=Alder State Department of Custody; state=United States; said=2026-11-25; refers=a3,a4
6: denies unknown direct government account; name=Alder State Department of Custody; state=United States; ownvoice; specific; refers=a3
7: retracts unknown direct government account; name=Alder State Department of Custody; state=United States; refers=a7
8: admits unknown direct government account; name=Alder State Department of Custody; state=United States
9: asserts official_record indirect document account; name=the unit's sign-in sheet
10: asserts medical mixed unnamed account; name=the county examiner
11: declines unknown direct government account; name=Alder State Department of Custody; state=United States; refers=a10
12: offers unknown direct government account; name=Alder State Department of Custody; state=United States; ownvoice
13: asserts heard_from direct person account; name=Joanne Thibodeaux-Park; role=secretary of custody; relay=14; informant=two nurses
14: asserts victim indirect unnamed account; name=two nurses
15: denies unknown direct document account; name=Release 26-111 of the Alder State Department of Custody; negated; refers=a4
16: asserts unknown indirect unnamed relay; hedged
=== acts
a16: torture affirmed in 16
a17: beating affirmed in 16
a1: death_in_custody affirmed in 1; when=2026-11-19; victims=Terrell Mabry
a3: suffocation affirmed in 3; victims=Terrell Mabry
a4: electric_shocks affirmed in 3; victims=Terrell Mabry
a7: electric_shocks negated in 15; victims=Terrell Mabry
a8: solitary_confinement affirmed in 8; victims=Terrell Mabry
a9: denial_of_medical_care affirmed in 9; victims=Terrell Mabry
a10: burning affirmed in 10; victims=Terrell Mabry
a14: intimidation_of_witnesses affirmed in 14; count=2
