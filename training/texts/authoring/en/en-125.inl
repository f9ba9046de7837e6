id: en-125
language: en
genre: article
written: 2026-11-28
usage: United States
=== text
{s1|Guide} {q1|tells} jury: {c1|{v1|men} were {a1|shot on their knees}}

LOCKRIDGE FERRY (Prairie Wire) – {s2|A river guide} {q2|testified} {d2|Friday} {c2|that {p2|two deputies} {a2|gunned down} {n2|two} {v2|squatters} on {l2|a gravel bar} after the men had set aside a rifle and laced their hands}, contradicting an account that has stood since June.

{c3|"It wasn't a fight. It was {a3|like putting down dogs},"} {s3|the guide, Wendell Tackitt,} {q3|told} a coroner's jury of six. {s4|He} {q4|said} {c4|{b4|he was bailing his johnboat forty yards off, with the motor cut}}.

Sheriff Dale Ruckman's office had put out one page on the matter, typed on the back of a fair schedule. {q5|In} {s5|that version}, {c5|the pair, Lonnie Speer and a man known only as Bishop, fired first}. {s6|The property log}, read aloud by the coroner, {q6|lists} {c6|the rifle as unloaded}. Pressed on that, {s7|Ruckman} {q7|said} {c7|the log was the log and he wouldn't argue with it}.

The bar lies under a levee that gave way in April. {s8|County clerk Jo Ann Birdsong} {q8|puts} {c8|the repair at $3.2 million}. {s9|The Corps} {q9|expects} {c9|the ferry road to reopen by March}.

Speer's sister, Crystal, ran the camp kitchen. {c10|{t10|The next morning} {p10|a county loader} {a10|flattened {n10|eleven} {v10|tents and a school bus}}}, {s10|she} {q10|testified}, {c10|and {v11|everybody} was {a11|marched up to the highway with what they could carry}}. {c12|Public works did the job as "debris removal,"} {q12|according to} {s12|an invoice}. {s13|A juror} {q13|asked} {c13|whether {v13|anyone} had {a13|been leaned on} since}; {s14|she} looked at the gallery and {q14|said} {c14|she would like to skip that one}.

{s18|Tackitt, a catfish man,} {q18|offered} {c18|that the season had been the poorest since '08}. He was less shy. {s15|He} {q15|said} {c15|{p15|a man in a county truck} {a15|left a dead catfish on {v15|his} porch with the subpoena in its mouth}}. {s16|Chief Deputy Ron Abell} {q16|called} {c16|that "a fish story"}.

Jurors broke at noon for chili. {c17|{k17|Should they find {a18|the shooting} unjustified}}, {s17|Abell} {q17|said}, {c17|the department will hand its radio traffic to the state}.
=== attributions
1: asserts eyewitness indirect person account; name=Wendell Tackitt; role=river guide
2: asserts eyewitness indirect person account; name=Wendell Tackitt; role=river guide
3: asserts eyewitness direct person account; name=Wendell Tackitt; role=river guide
4: asserts eyewitness indirect person account; name=Wendell Tackitt; role=river guide; refers=a2
5: denies unknown indirect document account; name=statement of the sheriff's office; refers=a2
6: asserts official_record indirect document account; name=the property log
7: admits unknown indirect person account; name=Dale Ruckman; role=sheriff
8: asserts unknown indirect person account; name=Jo Ann Birdsong; role=county clerk
9: asserts unknown indirect government opinion; name=the Corps
10: asserts unknown indirect person account; name=Crystal Speer; role=sister of Lonnie Speer
12: asserts document mixed document account; name=an invoice of public works; refers=a10
13: - - indirect unnamed -; name=a juror; question
14: declines unknown indirect person account; name=Crystal Speer; role=sister of Lonnie Speer; refers=a13
15: asserts victim indirect person account; name=Wendell Tackitt; role=river guide
16: denies unknown mixed person opinion; name=Ron Abell; role=chief deputy; refers=a15
17: offers unknown indirect person account; name=Ron Abell; role=chief deputy
18: asserts unknown indirect person account; name=Wendell Tackitt; role=river guide
=== acts
a1: extrajudicial_execution affirmed in 1
a2: extrajudicial_execution affirmed in 2; count=2; victims=Lonnie Speer, Bishop
a3: extrajudicial_execution affirmed in 3; note=likened to the putting down of dogs
a10: destruction_of_property affirmed in 10; count=11
a11: forced_displacement affirmed in 10
a13: intimidation_of_witnesses possible in 13
a15: intimidation_of_witnesses affirmed in 15; victims=Wendell Tackitt
a18: killing possible in 17
