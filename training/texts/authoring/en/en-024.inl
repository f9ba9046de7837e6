id: en-024
language: en
genre: interview
written: 2026-11-28
usage: South Africa
=== text
A CANE CUTTER REMEMBERS
He asked to be called Madala, as the younger men do. We met in a tyre shop in Umdloko, behind the stacked retreads. It is six years since {c1|{p1|private security and police} {a1|fired into} {v1|a strike meeting} at {l1|the Tarentaal weighbridge}}.

{s2|Q}{q2|:} {c2|How did that morning start?}

{s3|A}{q3|:} {c3|With singing. {s4|The union} {q4|had given its word} {c4|that we would go home {k4|if the manager came out to take the memorandum}}. He sent a loudhailer. Then {p3|the Nyala} {a3|drove through {v3|the women selling vetkoek}} and, ja, I ran.}

{s5|Q}{q5|:} {c5|{s6|Lebone Sugar} {q6|insists} {c6|its guards carried only rubber}.}

{s7|A}{q7|:} {c7|Rubber doesn't go in here and come out there [touches collar, shoulder blade]. {s8|My neighbour Solly} {q8|says} {c8|{n8|nine} {a8|died}}, {s9|the newspapers} {q9|said} {c9|four}. {b7|I stepped over} {n7|two}, {v7|Lungile and the one with the red cap}. {a7|Dead}, both. I can only swear to what I stepped over.}

{s10|Q}{q10|:} {c10|{s11|The commission} {q11|concluded} {c11|the strikers shot first}.}

{s12|A}{q12|:} {c12|Somebody on our side had a pistol. There. In six years I never told that to one journalist. I saw him lift it. But it went off after, two, three seconds after, and {s13|I} {q13|say} {c13|that} with my hand up.}

{s14|Q}{q14|:} {c14|But {s18|you} {q18|told} the commission {c18|nobody was armed}.}

{s15|A}{q15|:} {c15|{c19|That one} {s19|I} {q19|take away}. I was afraid for my house; {n16|two} had already been {a16|burnt down} in {l16|Extension 3}. {q17|The talk was} {c17|that a section foreman paid for the petrol}, but talk is talk.}

{s24|Q}{q24|:} {c24|Who came for the bodies?}

{s25|A}{q25|:} {c25|First the company vans. They stacked them like cane, I {b25|watched from the reeds}. {s26|Solly's wife} {q26|told} the commission {c26|she {b26|saw} a boy still moving in there}. {s27|The driver} {q27|said} {c27|no, that was the road}. Then {p28|a police captain} {a28|took the phones from {v28|the TV people} and threw them in the weir}. {s29|The captain} {q29|denies} {c29|it}. I was twelve steps from him.}

{s20|Q}{q20|:} {c20|And the men from security, did you see their faces?}

{s21|A}{q21|:} {c21|No faces. Visors.}

{s22|Lebone Sugar's head of stakeholder relations, Carla Steenhuis,} {q22|confirmed} {d22|this week} {c22|that two of its contractors had been "issued with live rounds contrary to instruction"}. Of the vetkoek women, {s23|she} {q23|said} {c23|the company "has no record"}. {q30|Accusations of} {c30|{a30|threats}} brought by {s30|the widows' committee} were closed in 2022 for want of an address.
=== attributions
1: asserts unknown direct document account; ownvoice
2: - - direct unnamed -; name=the reporter; question
3: asserts eyewitness direct person account; name=Madala; role=cane cutter
4: offers unknown indirect organisation account; name=the union
5: asserts unknown direct unnamed relay; name=the reporter; relay=6
6: denies unknown indirect organisation account; name=Lebone Sugar; specific; refers=a1
7: asserts eyewitness direct person account; name=Madala; role=cane cutter; relay=8,9
8: asserts unknown indirect person account; name=Solly; role=neighbour of Madala
9: asserts unknown indirect organisation account; name=the newspapers; refers=a8
10: asserts unknown direct unnamed relay; name=the reporter; relay=11
11: denies unknown indirect organisation account; name=the commission; refers=a1
12: admits eyewitness direct person account; name=Madala; role=cane cutter
13: denies eyewitness direct person account; name=Madala; role=cane cutter; specific
14: asserts unknown direct unnamed relay; name=the reporter; relay=18
15: asserts eyewitness direct person account; name=Madala; role=cane cutter
17: asserts unknown indirect unnamed relay; hedged; refers=a16
18: asserts eyewitness indirect person account; name=Madala; negated
19: retracts eyewitness direct person account; name=Madala; role=cane cutter
20: - - direct unnamed -; name=the reporter; question
21: asserts eyewitness direct person account; name=Madala; role=cane cutter
22: admits unknown mixed person account; name=Carla Steenhuis; role=head of stakeholder relations of Lebone Sugar
23: declines unknown mixed person account; name=Carla Steenhuis; role=head of stakeholder relations of Lebone Sugar; refers=a3
24: - - direct unnamed -; name=the reporter; question
25: asserts eyewitness direct person account; name=Madala; role=cane cutter
26: asserts eyewitness indirect unnamed account; name=wife of Solly
27: denies unknown indirect unnamed account; name=the driver; specific
29: denies unknown indirect unnamed account; name=a police captain; refers=a28
30: asserts unknown indirect organisation account; name=the widows' committee
=== acts
a1: attack_on_civilians affirmed in 1
a3: attack_on_civilians affirmed in 3
a7: killing affirmed in 7; count=2
a8: killing affirmed in 8; count=9
a16: destruction_of_property affirmed in 15; basis=unknown; count=2
a28: interference_with_reporting affirmed in 25
a30: threats affirmed in 30
