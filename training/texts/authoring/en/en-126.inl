id: en-126
language: en
genre: interview
written: 2026-11-28
usage: Ireland
=== text
SHORELINE RADIO, Drumnakilly. 'The Late Kettle', presented by Majella Tuohy. Guest: Con Hartigan, retired detective garda, whose memoir comes out on Monday.

{s1|MAJELLA}{q1|:} {c1|You were only twenty-four when you went to Barrack Lane, Con. What was the place like?}

{s2|CON}{q2|:} {c2|Damp, mostly. There was a fig tree in the yard that nobody ever saw a fig on. We had one typewriter between nine of us, and the sergeant had the key of it.}

{s3|MAJELLA}{q3|:} {c3|{s4|The Kiely brothers} {q4|say} {c4|{v4|they} were {a4|stood against a wall on their fingertips} {t4|for two nights} in {l4|that yard}}. Were you there?}

{s5|CON}{q5|:} {c5|I was, God forgive me, holding the lamp. {v5|They} were {a5|stood up, right enough, and kicked at the ankle when they slid}. I used to tell people it was an hour. It was not an hour.}

{s6|MAJELLA}{q6|:} {c6|And {s7|Declan Kiely} {q7|talks about} {c7|{a7|a coal bag}}.}

{s8|CON}{q8|:} {c8|Ah, now. A bag came out of the boiler house. I'd not swear it went over anyone. I was sent down for chips around then, and I have the docket yet.}

{s9|MAJELLA}{q9|:} {c9|Chips. {s10|Your old colleague Fintan Grehan} {q10|told} me {d10|last week} {c10|it was pulled over {v10|Declan}'s head and {a10|held shut till his heels drummed}, and {b10|he heard the drumming through the ceiling}}.}

{s11|CON}{q11|:} {c11|Fintan has a good ear. If that's what he has to say, I won't be the one to put him wrong.}

{s12|MAJELLA}{q12|:} {c12|What were they in for, at all?}

{s13|CON}{q13|:} {c13|Nothing. There was no charge, no sheet, {v13|the two} were {a13|lifted} off {l13|the mart bus} because a politician wanted somebody lifted. {s14|The superintendent} {q14|said} {c14|we'd find the reason after}.}

{s15|MAJELLA}{q15|:} {c15|{s16|He} {q16|told} the 1988 inquiry {c16|the brothers "came in of their own accord, for a chat".}}

{s17|CON}{q17|:} {c17|They came in by the hair.}

{s18|MAJELLA}{q18|:} {c18|And who was it {a18|called to {v18|the mother} before that inquiry}?}

{s19|CON}{q19|:} {c19|{s20|I}{q20|'d sooner not name} {c20|a man still living}, not tonight. {k19|Let them call me on oath}, though, and I'll give it.}

We'll have the weather after this, and a woman in Kilcraheen with a talking goose.
=== attributions
1: - - direct person -; name=Majella Tuohy; role=presenter; question
2: asserts unknown direct person account; name=Con Hartigan; role=retired detective garda
3: - - direct person -; name=Majella Tuohy; role=presenter; question; relay=4
4: asserts victim indirect unnamed account; name=the Kiely brothers
5: admits eyewitness direct person account; name=Con Hartigan; role=retired detective garda; refers=a4
6: asserts unknown direct person relay; name=Majella Tuohy; role=presenter; relay=7
7: asserts victim indirect person account; name=Declan Kiely
8: doubts unknown direct person account; name=Con Hartigan; role=retired detective garda; refers=a7
9: asserts heard_from direct person relay; name=Majella Tuohy; role=presenter; informant=Fintan Grehan; relay=10
10: asserts eyewitness indirect person account; name=Fintan Grehan; role=retired colleague of Con Hartigan
11: admits unknown direct person account; name=Con Hartigan; role=retired detective garda; refers=a10
12: - - direct person -; name=Majella Tuohy; role=presenter; question
13: admits unknown direct person account; name=Con Hartigan; role=retired detective garda
14: admits unknown indirect unnamed account; name=the superintendent; refers=a13
15: asserts unknown direct person relay; name=Majella Tuohy; role=presenter; relay=16
16: denies unknown mixed unnamed account; name=the superintendent; refers=a13
17: asserts unknown direct person account; name=Con Hartigan; role=retired detective garda; refers=a13
18: - - direct person -; name=Majella Tuohy; role=presenter; question
19: offers unknown direct person account; name=Con Hartigan; role=retired detective garda; refers=a18
20: declines unknown direct person account; name=Con Hartigan; role=retired detective garda; refers=a18
=== acts
a4: stress_positions affirmed in 4; victims=the Kiely brothers
a5: stress_positions affirmed in 5; victims=the Kiely brothers
a7: suffocation affirmed in 7; victims=Declan Kiely
a10: suffocation affirmed in 10; victims=Declan Kiely
a13: arbitrary_detention affirmed in 13; count=2; victims=the Kiely brothers
a18: intimidation_of_witnesses possible in 18; victims=the mother of the Kiely brothers
