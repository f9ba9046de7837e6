id: en-041
language: en
genre: statement
written: 2026-11-28
usage: United Kingdom
=== text
WEXHOLME COUNTY COUNCIL
Thornbarrow House secure children's home: a statement, {d3|27 November}

{s1|Last night's Meridian documentary} {q1|alleged} {c1|that {v1,v2|children in our care} had been {a1|held face down} by {p1|staff} and, on at least one winter afternoon, {a2|left in wet clothes} as a punishment}.

{c3|On the first point}, {s3|we} {q3|apologise unreservedly}. {c14|{t3|Between January and April} the prone position was {a3|used} on {n3|nine} occasions}. {c4|It should not have been used once}.

On the second, {s5|we} {q5|do not recognise} {c5|the picture that was painted}. {s6|The duty log for 14 February} {q6|notes} {c6|that two young people had been in a water fight and that dry clothing was {a6|offered} at ten to five and again at twenty past}.

{s7,s8,s9|A former night worker, called "Jan" in the film,} {q7|described} {b7|seeing} {c7|{v7|a girl}'s supper {a7|tipped into a bin}}. Jan {q8|has since told} us {c8|she was thinking of a different home}, and {q9|has withdrawn} {c9|that part of her account}. We are grateful to her for saying so.

Because there is a live police investigation, {s10|we} {q10|are unable to discuss} {c10|{v10|the boy} whose wrist was {a10|broken}}.

{c11|Parents and carers are welcome to view any footage of their own child {k11|once the faces of other children have been obscured}}. Requests can be made at the front desk, by post or through a social worker.

{s12|Cllr Margaret Haddlesey, Leader of the Council,} {q12|said}: {c12|"{b12|I was told} in May that this was a paperwork problem. It wasn't, and I ought to have driven over there and looked."}

{s13|The regulator} {q13|has asked} {c13|for an action plan by Friday week}. Thornbarrow House has eleven places and remains open.
=== attributions
1: asserts document indirect document account; name=last night's Meridian documentary; said=2026-11-26
3: admits unknown direct government account; name=Wexholme County Council; state=United Kingdom; said=2026-11-27; refers=a1
14: admits unknown direct government account; name=Wexholme County Council; state=United Kingdom; ownvoice; refers=a1
4: admits unknown direct government account; name=Wexholme County Council; state=United Kingdom; ownvoice; refers=a3
5: denies unknown direct government account; name=Wexholme County Council; state=United Kingdom; refers=a2
6: denies official_record indirect document account; name=the duty log for 14 February; specific; refers=a2
7: asserts eyewitness indirect unnamed account; name=Jan, a former night worker
8: retracts unknown indirect unnamed account; name=Jan, a former night worker; refers=a7
9: retracts unknown indirect unnamed account; name=Jan, a former night worker; refers=a7
10: declines unknown direct government account; name=Wexholme County Council; state=United Kingdom
11: offers unknown direct government account; name=Wexholme County Council; state=United Kingdom; ownvoice
12: admits heard_from direct person account; name=Margaret Haddlesey; role=Leader of the Council; refers=a1
13: asserts unknown indirect government opinion; name=the regulator
=== acts
a1: ill-treatment affirmed in 1
a2: humiliation affirmed in 1
a3: ill-treatment affirmed in 14; count=9; when=2026-01/2026-04
a6: humiliation negated in 6
a7: denial_of_food_or_water affirmed in 7
a10: ill-treatment affirmed in 10
