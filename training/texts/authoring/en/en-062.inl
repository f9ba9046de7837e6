id: en-062
language: en
genre: interview
written: 2026-11-28
usage: United Kingdom
=== text
"You get to know the paint"
Tomasz Wierzba, once held at the Hollin Edge removal centre, talks to Gwen Astley of the Calder Review over a pot of tea in Todley. The café shuts at four, so we were brisk.

{s1|ASTLEY}{q1|:} {c1|Why did they put {v1|you} {a1|in Kestrel Wing}?}

{s2|WIERZBA}{q2|:} {c2|{s23|I}{q23|'d asked for} {c23|the kettle plug}. That's honestly all it was. Six rooms, one bed each, and {v2|I} was {a2|in there on my own} for {t2|twenty-six days}. You get to know the paint.}

{s3|ASTLEY}{q3|:} {c3|{s4|The contractor, Ardent Secure,} {q4|maintains} {c4|it is "a place of quiet reflection" and that {v4|nobody} is {a4|by himself} there beyond a morning}.}

{s5|WIERZBA}{q5|:} {c5|Well, it's quiet. Ask the chap who pushed the tea trolley. {s6|He} {q6|told} my solicitor {c6|there was one cup for my door, every day from Candlemas on}.}

{s7|ASTLEY}{q7|:} {c7|Did {p7|anyone} {a7|lay a hand on} {v7|you}?}

{s8|WIERZBA}{q8|:} {c8|{p8|Nobody} {a8|hit} {v8|me}, and I shan't pretend otherwise. {v9|The lad opposite, Idris,} was {a9|made to squat with a tray on his head} till the football finished. {b8|I had my eye to the gap by the hinge}. And {p10|the night man} {a10|kicked every door on the half-hour}, so {v10|none of us} could nod off.}

{s11|ASTLEY}{q11|:} {c11|{d12|In March} {s12|you} {q12|gave a statement saying} {c12|{p12|an officer} had {a12|put a lit cigarette to} {v12|your} {a12|neck}}.}

{s13|WIERZBA}{q13|:} {c13|I did, and that isn't right. It was a steam pipe, I fell asleep against it. {s14|I}{q14|'ve had} {c14|that paragraph} {q14|taken out}. I was angry and I wanted somebody's name on it.}

{s15|ASTLEY}{q15|:} {c15|And {s16|their deputy manager} {q16|says} {c16|{v16|you} were never {a16|threatened} with the plane}.}

{s17|WIERZBA}{q17|:} {c17|She goes home at five, doesn't she? {s18|The shift lead} {q18|leaned in and said} {c18|{a18|there'd be a seat on Thursday's flight} for {v18|anyone} with a long memory}. It was raining, the gutters were going like drums, but I heard that.}

{s19|ASTLEY}{q19|:} {c19|Would you say it to an inquiry?}

{s20|WIERZBA}{q20|:} {c20|{k20|If Idris is let in to say his bit beside me}, yes. I'll bring my diary.}

Hollin Edge, a former wool college, is due to be sold next year. {s21|Ardent Secure} {q21|would not be drawn on} {c21|the squatting}. {c22|On the nights}, {s22|its spokeswoman} {q22|granted}, {c22|"{a22|rest may have been disturbed} on occasion by door checks"}.
=== attributions
1: - - direct person -; name=Gwen Astley; question
2: asserts victim direct person account; name=Tomasz Wierzba
3: asserts unknown direct person relay; name=Gwen Astley; relay=4
4: denies unknown mixed organisation account; name=Ardent Secure; negated; refers=a2
5: asserts victim direct person account; name=Tomasz Wierzba; relay=6; refers=a2
6: asserts eyewitness indirect unnamed account; name=the chap who pushed the tea trolley; refers=a2
7: - - direct person -; name=Gwen Astley; question
8: asserts eyewitness direct person account; name=Tomasz Wierzba; refers=a7
11: asserts unknown direct person relay; name=Gwen Astley; relay=12
12: asserts victim indirect person account; name=Tomasz Wierzba
13: retracts victim direct person account; name=Tomasz Wierzba; refers=a12
14: retracts victim direct person account; name=Tomasz Wierzba; refers=a12
15: asserts unknown direct person relay; name=Gwen Astley; relay=16
16: denies unknown indirect unnamed account; name=deputy manager of Hollin Edge; negated
17: asserts victim direct person account; name=Tomasz Wierzba; relay=18; refers=a16
18: asserts unknown indirect unnamed account; name=the shift lead
19: - - direct person -; name=Gwen Astley; question
20: offers unknown direct person account; name=Tomasz Wierzba
21: declines unknown indirect organisation account; name=Ardent Secure; refers=a9
22: admits unknown direct unnamed account; name=a spokeswoman of Ardent Secure; hedged; refers=a10
23: asserts unknown indirect person opinion; name=Tomasz Wierzba
=== acts
a1: solitary_confinement affirmed in 1; victims=Tomasz Wierzba
a2: solitary_confinement affirmed in 2; victims=Tomasz Wierzba
a4: solitary_confinement negated in 4
a7: beating possible in 7; victims=Tomasz Wierzba
a8: beating negated in 8; stance=denies; basis=victim; victims=Tomasz Wierzba
a9: stress_positions affirmed in 8; victims=Idris
a10: sleep_deprivation affirmed in 8; basis=victim
a12: burning affirmed in 12; victims=Tomasz Wierzba
a16: threats negated in 16; victims=Tomasz Wierzba
a18: threats future in 18
a22: sleep_deprivation possible in 22
