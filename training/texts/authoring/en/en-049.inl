id: en-049
language: en
genre: interview
written: 2026-11-28
usage: United Kingdom
=== text
Corner Shop Radio, student strand. Presenter Tilly Ormerod with Zaynab Idowu, arrested at the incinerator protest in Hexby, and Rob Hartshorne, a retired custody sergeant.

{s1|TILLY}{q1|:} {c1|So, four nights in a cell. Zaynab, what was the worst bit?}

{s2|ZAYNAB}{q2|:} {c2|Honestly? The hatch. {p2|They}'d {a2|bang the hatch} every quarter of an hour, all {t2|four nights}, and make {v2|you} say your date of birth. By the Sunday I was getting it wrong.}

{s3|ROB}{q3|:} {c3|Can I come in there? That'll have been constant obs. If a detained person tells the nurse they feel low, you're duty bound to rouse them. It's a welfare check. It isn't keeping anybody awake for the sake of it.}

{s5|ZAYNAB}{q5|:} {c5|But I never told a nurse anything. There wasn't a nurse.}

{s6|ROB}{q6|:} {c6|Then I've no answer to that. If there was no nurse, that's wrong, and I'd have had somebody's stripes for it.}

{s7|TILLY}{q7|:} {c7|{s8|Hexby police} {q8|gave} us {q8|a statement}: {c8|"Rest periods were {a8|facilitated} in line with the Code. {s17|We} are aware of a complaint and {q17|would urge} {c17|Ms Idowu to engage with it}."} Have you engaged?}

{s10|ZAYNAB}{q10|:} {c10|Engaged! I've rung four times. {s11|A man called Trev} {q11|said} {c11|the sergeant was on leave, and then a week later that he'd retired}.}

{s12|TILLY}{q12|:} {c12|Were you {a12|hurt}?}

{s13|ZAYNAB}{q13|:} {c13|Not hurt, no. {s14|Callum in the next one} {q14|said} {c14|{v14|he} got {a14|his head shoved} on the door frame}, though he'll say anything, Callum. What {b13|I did see} was {v15|a lad of about fifteen} {a15|with no shoes and no appropriate adult}, {t15|from the Friday to the Saturday night}.}

{s16|ROB}{q16|:} {c16|I can't defend that. Nobody could.}
=== attributions
1: - - direct person -; name=Tilly Ormerod; question
2: asserts victim direct person account; name=Zaynab Idowu
3: denies inference direct person account; name=Rob Hartshorne; role=retired custody sergeant; refers=a2
5: denies victim direct person account; name=Zaynab Idowu; note=denies the counter-account, not the act
6: asserts unknown direct person opinion; name=Rob Hartshorne; role=retired custody sergeant
7: asserts document direct person relay; name=Tilly Ormerod; relay=8
8: denies unknown direct government account; name=Hexby police; refers=a2
10: asserts unknown direct person account; name=Zaynab Idowu; relay=11
11: asserts unknown indirect person account; name=Trev
17: asserts unknown direct government opinion; name=Hexby police
12: - - direct person -; name=Tilly Ormerod; question
13: asserts eyewitness direct person account; name=Zaynab Idowu; relay=14
14: asserts victim indirect person account; name=Callum
16: asserts unknown direct person opinion; name=Rob Hartshorne; role=retired custody sergeant; refers=a15
=== acts
a2: sleep_deprivation affirmed in 2; victims=Zaynab Idowu
a8: sleep_deprivation negated in 8
a12: ill-treatment possible in 12
a14: beating affirmed in 14; victims=Callum
a15: denial_of_due_process affirmed in 13
