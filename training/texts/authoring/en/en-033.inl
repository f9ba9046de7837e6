id: en-033
language: en
genre: post
written: 2026-11-28
usage: United States
=== text
r/TroubledTeenSurvivors
Posted by {s1|u/lodgepole_dropout}
AMA: I ran graveyard shift at a "wilderness academy" in Idaho, fire away

{c1|Throwaway because I signed an NDA. I was "field staff" at {l1|Cutbank Ridge} for fourteen months and yes, I did the things you've heard about. {t1|My second week} {p1|my supervisor and I} {a1|kept} {v1|a 15 y/o} {a1|awake} for two nights because he'd "earned reflection." We took turns with an air horn. I'm not proud of it.}

{s2|u/hex_on_tuesday}{q2|:} {c2|Did {v2|kids} get {a2|fed}? My brother came home 31 lbs lighter and {s3|the intake lady} {q3|swears} {c3|it was "muscle adaptation"}}

{s4|u/lodgepole_dropout}{q4|:} {c4|Define fed. {v4|Kids on Level Zero} got {a4|cold oats and nothing else}. I packed the bags, I know what went in them.}

{s5|u/mama_bear_1979}{q5|:} {c5|My son graduated from there in 2021 and {c6|{v6|he} was {a6|never once deprived of} anything}, {q6|per} {s6|him}. So forgive me if {s7|I} {q7|question} {c7|some anonymous guy with an axe to grind}.}

{s8|u/lodgepole_dropout}{q8|:} {c8|Glad he's ok, genuinely. Everybody's tour was different.}

{s9|u/hex_on_tuesday}{q9|:} {c9|what about the girl who died}

{s10|u/lodgepole_dropout}{q10|:} {c10|{s11|I} {q11|can't talk about} {c11|that one}, there's a lawsuit. What's public: {s12|the sheriff's report} {q12|says} {c12|she wandered off}. {s13|A coworker who was on that trail} {q13|told} me {c13|{v13|she} was {a13|left behind} as a consequence}. I wasn't there. {s14|I} {q14|believe} {c14|him}.}

{s15|u/CutbankRidge_Official}{q15|:} {c15|This thread contains false and defamatory content. At no time was {v15|any student in our care} {a15|deprived of sleep}. {s16|We} {q16|require} {c16|that it be removed within 48 hours}.}

{s17|u/lodgepole_dropout}{q17|:} {c17|lol no}

EDIT: {c19|{s18|several people} {q18|asked} {c18|what the kids called us}. Daylights. Because {p19|we} {a19|took it away}.}
=== attributions
1: admits eyewitness direct person account; name=u/lodgepole_dropout; role=former field staff
2: asserts relative direct person account; name=u/hex_on_tuesday; relay=3; note=opens with a question
3: denies unknown mixed unnamed account; name=the intake lady
4: admits eyewitness direct person account; name=u/lodgepole_dropout
5: doubts heard_from direct person account; name=u/mama_bear_1979; informant=her son; relay=6; refers=a1,a4
6: denies victim indirect unnamed account; name=u/mama_bear_1979's son; negated
7: doubts unknown direct person opinion; name=u/mama_bear_1979; refers=a1,a4
8: asserts unknown direct person opinion; name=u/lodgepole_dropout
9: - - direct person -; name=u/hex_on_tuesday; question
10: asserts heard_from direct person account; name=u/lodgepole_dropout; informant=a coworker who was on that trail; relay=12,13
11: declines unknown direct person account; name=u/lodgepole_dropout
12: denies official_record indirect document account; name=the sheriff's report; refers=a13
13: asserts eyewitness indirect unnamed account; name=a coworker who was on that trail
14: asserts heard_from direct person opinion; name=u/lodgepole_dropout; informant=a coworker who was on that trail; refers=a13
15: denies unknown direct organisation account; name=Cutbank Ridge; negated; refers=a1
16: asserts unknown direct organisation opinion; name=Cutbank Ridge
17: declines unknown direct person account; name=u/lodgepole_dropout
18: - - indirect unnamed -; name=several people; question
19: admits eyewitness direct person account; name=u/lodgepole_dropout; antecedent=s17
=== acts
a1: sleep_deprivation affirmed in 1
a2: denial_of_food_or_water possible in 2
a4: denial_of_food_or_water affirmed in 4
a6: ill-treatment negated in 6
a13: death_in_custody affirmed in 13; note=left behind on a trail and died
a15: sleep_deprivation negated in 15
a19: detention_conditions affirmed in 19; note=no daylight
