id: en-007
language: en
genre: post
written: 2026-11-28
usage: United Kingdom
=== text
Removals & Returns Support » Centres » Anyone got someone in Aldersey House?

{s1|kestrel79} · {d1|Tue 3 Nov, 22:14}
{c1|Sorry if this is in the wrong place. {v1|My partner} was put on the coach for {a1|the charter} {t1|last night} with {p1|four escorts}. He rang from the tarmac. {s2|He} {q2|said} {c2|they'd had {v2|him} {a2|bent double in his seat} since Reading, wrists in the waist belt, because {s16|he} {q16|asked for} {c16|his inhaler}}. {q3|Apparently} {c3|{v3|a Kurdish lad two rows behind} {a3|had a blanket held over his face}}. Flight's been pulled now and he's back, but nobody will put him on the phone.}

{s4|marrow_lane} · Wed 4 Nov, 07:40
{s5|kestrel79} {q5|wrote}: {c5|nobody will put him on the phone}
{c4|He'll be {a4|in the block}, love. That's what they do after a failed removal, {v4|you} go {t4|a week} without seeing a soul. Did eleven days there myself in 2024 over a broken kettle.}

{s6|T_Ansah_caseworker} · Wed 4 Nov, 09:02
{c6|Morning all. I rang the duty manager. {s7|She} {q7|accepts} {c7|{v7|he} is on {a7|single separation} and that {a8|nobody wrote the reasons down}, which they have to within two hours}. {s8|She} {q8|would not be drawn on} {c8|the belt}. {s9|Healthcare} {q9|say} {c9|his inhaler was "with property"}. {s10|The escort firm, Brackenhall,} {q10|tells} me {c10|its crew used "guiding holds" only, that {b10|body-worn video} runs from 19:52, and that at no point was {v10|anyone}'s {a10|breathing compromised}}. {s11|I} {q11|have asked for} {c11|the footage}. {q12|Their reply}: {c12|a solicitor may view it at their Slough office, {k12|provided no copy is taken}}.}

{s17|ex_escort_dave} · Wed 4 Nov, 12:15
{c17|Did that job six years, different firm. You get {a17|bent forward} if {v17|you} spit or headbutt, full stop. Never once saw it done over an inhaler. {s18|The detainees} will always {q18|tell} you {c18|{v18|they} were {a18|half killed}}.}

{s19|marrow_lane} · Wed 4 Nov, 12:31
{c19|And yet {s20|the inspectorate} {q20|found} {c20|{n20|four} {v20|people} were {a20|held like that} on one flight {t20|last March}}, Dave. {s21|A lad I shared with} {q21|said} {c21|his {a21|ears bled}}. {s22|The escorts} {q22|said} {c22|he'd bitten himself}. On the ears.}

{s13|kestrel79} · Wed 4 Nov, 19:31
{c13|Update. Heard from him, 3 mins. I need to take something back: {s14|I} {q14|said} in a PM to some of you {c14|that they'd {a14|broken his wrist}}. It's sprained. Don't repeat it please. {c15|The bending over}, {s15|he} {q15|says}, {c15|was exactly as I put it}.}
=== attributions
1: asserts heard_from direct person account; name=kestrel79; informant=partner of kestrel79; relay=2,3; said=XXXX-11-03T22:14
2: asserts victim indirect unnamed account; name=partner of kestrel79
3: asserts unknown indirect document relay; hedged
4: asserts inference direct person account; name=marrow_lane; said=XXXX-11-04
5: asserts unknown direct person account; name=kestrel79
6: asserts heard_from direct person account; name=T_Ansah_caseworker; role=caseworker; relay=7,8,9,10
7: admits unknown indirect unnamed account; name=the duty manager
8: declines unknown indirect unnamed account; name=the duty manager; refers=a2
9: admits unknown mixed organisation account; name=Healthcare
10: denies document mixed organisation account; name=Brackenhall; role=escort firm; negated; specific; refers=a2
11: asserts unknown direct person opinion; name=T_Ansah_caseworker
12: offers unknown indirect organisation account; antecedent=s10; name=Brackenhall; role=escort firm
13: retracts heard_from direct person account; name=kestrel79; informant=partner of kestrel79; relay=15; refers=a14
14: asserts unknown indirect person account; name=kestrel79
15: asserts victim indirect unnamed account; name=partner of kestrel79; refers=a2
16: asserts unknown indirect unnamed opinion; name=partner of kestrel79
17: denies colleague direct person account; name=ex_escort_dave; negated; refers=a2
18: asserts unknown indirect unnamed account; name=the detainees
19: asserts heard_from direct person account; name=marrow_lane; informant=the inspectorate; relay=20,21
20: asserts unknown indirect organisation account; name=the inspectorate
21: asserts victim indirect unnamed account; name=a lad marrow_lane shared with
22: denies unknown indirect unnamed account; name=the escorts; specific; refers=a21
=== acts
a1: deportation affirmed in 1
a2: stress_positions affirmed in 2
a3: suffocation affirmed in 3
a4: solitary_confinement affirmed in 4
a7: solitary_confinement affirmed in 7
a8: denial_of_due_process affirmed in 7
a10: suffocation negated in 10
a14: ill-treatment affirmed in 14
a17: stress_positions affirmed in 17; stance=asserts
a18: ill-treatment affirmed in 18
a20: stress_positions affirmed in 20; count=4
a21: ill-treatment affirmed in 21
