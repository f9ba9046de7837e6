id: en-107
language: en
genre: statement
written: 2026-11-28
usage: Pakistan
=== text
GOVERNMENT OF NORTHERN MARCHES
HOME & TRIBAL AFFAIRS DEPARTMENT
Press Note, dated the {d1|20th November}

Subject: Shelling in Torkhwar sub-division

Apropos of certain reports appearing in a section of the media, {s1|this Department} {q1|considers it necessary to state} {c1|that {v1|no civilian settlement} was at any stage {a1|targeted}}. {c2|The rounds which fell in Bar Killay were illumination rounds, fired at 0210 hours}. {s3|The Department} {q3|is, nevertheless, constrained to record} {c3|that {n3|two} {v3|mud houses} were {a3|damaged}, and that {v4|a minor girl} {a4|succumbed to burns} at {l4|the Civil Hospital}}.

{s5|The jirga elders' petition, received on Monday,} {q5|mentions} {c5|{n6|seventeen} {a6|dead} and the {a5|razing} of {v5|the bazaar}}. {s6|The Department} {q6|has no means of verifying} {c6|this figure}, the patwari's record having been kept in the bazaar. {c16|{s7|The petition}'s {q7|contention} {c7|that {p7|levies} {a7|pushed {v7|the families} out at gunpoint} before the operation}} {q16|is at variance with the facts}; {c8|{n8|four hundred and six} {v8|families} {a8|shifted} to relatives of their own volition and received ration cards}.

{s9|The Deputy Commissioner} {q9|had reported} {d9|on the 14th} {c9|that {a9|the tents were dry and the latrines sufficient}}. {s10|He} {q10|has since rescinded} {c10|that report}, the site having been inspected by a lady doctor, {s11|who} {q11|observed} {c11|{n11|eleven} {v11|persons} {a11|to a tent}, and children {a12|sleeping on wet sand}}.

In so far as the correspondents are concerned, {c13|entry {a13|was regulated} in their own interest}. {s14|The Department} {q14|shall offer no comment on} {c14|the camera said to have been {a14|seized}}, the matter being sub judice.

{c15|Compensation at notified rates will be disbursed {k15|upon verification of CNICs}}. A tehsildar will sit at the degree college on working days. The road to Torkhwar remains closed at the second bridge owing to snow.

Section Officer (Press)
=== attributions
1: denies unknown direct government account; name=Home & Tribal Affairs Department; state=Pakistan; negated; said=2026-11-20
2: denies unknown direct government account; name=Home & Tribal Affairs Department; state=Pakistan; specific; ownvoice; refers=a1,a6
3: admits unknown direct government account; name=Home & Tribal Affairs Department; state=Pakistan
5: asserts unknown indirect document account; name=the jirga elders' petition
6: doubts unknown direct government account; name=Home & Tribal Affairs Department; state=Pakistan; refers=a6
7: asserts unknown indirect document account; name=the jirga elders' petition
16: denies unknown direct government account; name=Home & Tribal Affairs Department; state=Pakistan; antecedent=s6; refers=a7
8: denies unknown direct government account; name=Home & Tribal Affairs Department; state=Pakistan; specific; ownvoice; refers=a7
9: denies unknown indirect unnamed account; name=the Deputy Commissioner
10: retracts unknown indirect unnamed account; name=the Deputy Commissioner; refers=a9
11: asserts eyewitness indirect unnamed account; name=a lady doctor
13: admits unknown direct government account; name=Home & Tribal Affairs Department; state=Pakistan; ownvoice
14: declines unknown direct government account; name=Home & Tribal Affairs Department; state=Pakistan
15: offers unknown direct government account; name=Home & Tribal Affairs Department; state=Pakistan; ownvoice
=== acts
a1: attack_on_civilians negated in 1
a3: destruction_of_property affirmed in 3; count=2
a4: killing affirmed in 3
a6: attack_on_civilians affirmed in 5; count=17
a5: destruction_of_property affirmed in 5
a7: forced_displacement affirmed in 7
a8: forced_displacement negated in 8; count=406
a9: detention_conditions negated in 9
a11: overcrowding affirmed in 11; count=11
a12: detention_conditions affirmed in 11
a13: interference_with_reporting affirmed in 13
a14: interference_with_reporting possible in 14
