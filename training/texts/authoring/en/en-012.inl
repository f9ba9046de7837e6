id: en-012
language: en
genre: interview
written: 2026-11-28
usage: United States
=== text
UNLOCKED, episode 38: "The Chair"
[Machine transcript, corrected by hand]

{s1|DANA WEXFORD}{q1|:} {c1|So you're sixteen, you're at Sable Creek Youth Center, and you mouth off in the chow line. What happens?}

{s2|TRE HOLLOWAY}{q2|:} {c2|They call a Code Orange. Next thing {v2|I}'m {a2|strapped in the chair}, ankles, wrists, chest. {t2|Six hours}. I peed on myself, and {p3|Mr. Gantt} {a3|brought the other kids by to look}. I ain't gonna lie, he never {a20|hit} {v20|me}. {s4|People} {q4|say} {c4|{p4|Gantt} {a4|hit} {v4|kids}}, I never saw that.}

{s5|WEXFORD}{q5|:} {c5|Okay. We have Gantt's, uh, his former shift lead on the line. Paulette Rusk. Paulette, is he telling it straight?}

{s6|PAULETTE RUSK}{q6|:} {c6|Yeah. I'm the one who tightened the straps. I've thought about that boy every week for four years. Policy was thirty minutes, and {s7|I} {q7|wrote} {c7|"30 min"} in the log, because {s8|Gantt} {q8|told} me {c8|to}. So when {s9|the state} {q9|says} {c9|{b9|the logs} show no {a9|restraint} over half an hour}, well, there you go.}

{s21|HOLLOWAY}{q21|:} {c21|And don't forget breakfast. If {v21|you} were in the chair you {a21|didn't eat}. {s22|Cook} {q22|used to say} {c22|chair kids "get air pudding."}}

{s23|RUSK}{q23|:} {c23|No. No, that I have to push back on. Every kid got a tray. {s24|The kitchen sheets} {q24|say} {c24|so}, and I carried half of them down myself.}

{s25|HOLLOWAY}{q25|:} {c25|{s26|My mom} called and {q26|told} them {c26|I'd lost eleven pounds}. {s27|The nurse} {q27|told} her {c27|I was growing}.}

{s10|WEXFORD}{q10|:} {c10|Were {v10|kids} {a10|put in isolation} too?}

{s11|RUSK}{q11|:} {c11|We called it "cool-down." {v11|A girl, Jaelynn,} did {t11|nineteen days} of {a11|cool-down}. I wasn't on that unit, {s12|her social worker} {q12|told} me {c12|that}.}

{s13|HOLLOWAY}{q13|:} {c13|Nineteen? {s14|She} {q14|told} us {c14|twelve}.}

{s15|RUSK}{q15|:} {c15|Then go with twelve. She'd know. I stand corrected.}

{s16|WEXFORD}{q16|:} {c16|Last word to the department. {s17|They} {q17|emailed} {c17|that they "cannot speak to individual youth,"} and {q18|went on}, {c18|"{k18|should Mr. Holloway sign a release}, we are prepared to share his file with him."} Tre, you gonna sign?}

{s19|HOLLOWAY}{q19|:} {c19|Depends who's holding the pen.}
=== attributions
1: - - direct person -; name=Dana Wexford; question
2: asserts victim direct person account; name=Tre Holloway
4: asserts unknown indirect unnamed account; name=people
5: - - direct person -; name=Dana Wexford; question
6: admits eyewitness direct person account; name=Paulette Rusk; role=former shift lead; refers=a2
7: denies eyewitness direct person account; name=Paulette Rusk; role=former shift lead; specific; refers=a2
8: asserts unknown indirect person account; name=Gantt
9: denies official_record indirect government account; name=the state; negated; specific; refers=a2
10: - - direct person -; name=Dana Wexford; question
11: asserts heard_from direct person account; name=Paulette Rusk; role=former shift lead; informant=Jaelynn's social worker; relay=12
12: asserts unknown indirect unnamed account; name=Jaelynn's social worker; refers=a11
13: denies heard_from direct person account; name=Tre Holloway; informant=Jaelynn; relay=14; refers=a11
14: asserts victim indirect person account; name=Jaelynn; refers=a11
15: retracts unknown direct person account; name=Paulette Rusk; role=former shift lead; refers=a11
16: asserts unknown direct person relay; name=Dana Wexford; relay=17,18
17: declines unknown mixed government account; name=the department
18: offers unknown direct government account; name=the department; antecedent=s17
19: asserts unknown direct person opinion; name=Tre Holloway
21: asserts victim direct person account; name=Tre Holloway; relay=22
22: asserts unknown mixed unnamed account; name=Cook
23: denies eyewitness direct person account; name=Paulette Rusk; role=former shift lead; specific; refers=a21
24: denies document indirect document account; name=the kitchen sheets; refers=a21
25: asserts victim direct person account; name=Tre Holloway; relay=26,27
26: asserts relative indirect unnamed account; name=mother of Tre Holloway; refers=a21
27: denies unknown indirect unnamed account; name=the nurse; refers=a21
=== acts
a2: stress_positions affirmed in 2; victims=Tre Holloway
a3: humiliation affirmed in 2; victims=Tre Holloway; perpetrators=Gantt
a20: beating negated in 2; stance=denies; victims=Tre Holloway; perpetrators=Gantt
a4: beating affirmed in 4; perpetrators=Gantt
a9: stress_positions negated in 9
a10: solitary_confinement possible in 10
a11: solitary_confinement affirmed in 11; victims=Jaelynn
a21: denial_of_food_or_water affirmed in 21; victims=Tre Holloway
