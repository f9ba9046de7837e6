id: en-136
language: en
genre: post
written: 2026-11-28
usage: Ireland
=== text
(Pinned in the "Long Acre Memories" group. No name given; the admins know who it is.)

{c1|I'm putting this up because the field at Curraghbeg is for sale again and the brochure says "unspoilt". It was well spoilt in 1994.

There were eleven trailers of us that February and a priest who brought batteries. {p1|The council men} came on {t1|a Tuesday} with guards behind them. They {a1|winched our home up on a low-loader with the dinner in it}. {v2|We} were {a2|put out on the Borris road} in the sleet, and I had one shoe. {b1|I can still smell the rubber}.

{s3|The council} {q3|said} {d3|that week}, and says yet, {c3|that every family "accepted alternative accommodation"}. It was a cattle pen with a tap, in fairness to the tap.

My father asked for a paper. {p4|Two guards} {a4|took {v4|him} away in a van} and we'd no word of him {t4|till the Friday}. {s5|The sergeant} {q5|told} my mother {c5|there was no such man in the barracks}, and him below in the back with a blanket. {s6|Daddy} {q6|never would speak about} {c6|those days}, only {s7|he} {q7|let out} once, at a wake, {c7|that {p7|they} {a7|had {v7|him} kneeling on the edge of a step} till he'd say he was never hurt}. So I have that from himself and from nobody else.

Last year I met one of the winch drivers at a christening, of all places. {s8|He} {q8|owned up to} {c8|{a8|the trailers}}. {s9|He} {q9|says} {c9|they were told it was scrap}, and {s10|he} {q10|wouldn't give} {c10|the name of the man that told them}. I'd half a mind to throw the cake.

{s11|I} {q11|wrote} here before {c11|that {v11|a child} was {a11|killed} under the loader}. She wasn't, she lost her foot, and {c12|that} {s12|I} {q12|take down}. {b12|Her own sister} set me straight.

{c13|{k13|If whoever buys the field will let us in for an hour}, I'll bring the photographs and we'll say a decade there}. Please share, but not the brochure.}
=== attributions
1: asserts victim direct unnamed account; ownvoice
3: denies unknown mixed government account; name=the council; state=Ireland; refers=a1,a2
5: denies unknown indirect unnamed account; name=the sergeant; negated; refers=a4
6: declines unknown indirect unnamed account; name=father of the writer
7: asserts victim indirect unnamed account; name=father of the writer
8: admits eyewitness indirect unnamed account; name=a winch driver
9: asserts heard_from indirect unnamed account; name=a winch driver; informant=those who gave the order; refers=a8
10: declines unknown indirect unnamed account; name=a winch driver
11: asserts unknown indirect unnamed account; name=the writer of the post
12: retracts heard_from direct unnamed account; name=the writer of the post; informant=the girl's sister; refers=a11
13: offers unknown direct unnamed account; ownvoice
=== acts
a1: destruction_of_property affirmed in 1
a2: forced_displacement affirmed in 1
a4: enforced_disappearance affirmed in 1; basis=relative; victims=the writer's father
a7: stress_positions affirmed in 7; victims=the writer's father
a8: destruction_of_property affirmed in 8
a11: killing affirmed in 11
