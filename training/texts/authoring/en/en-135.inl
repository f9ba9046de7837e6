id: en-135
language: en
genre: statement
written: 2026-11-28
usage: United States
=== text
LOCAL 1180, UNITED DETENTION OFFICERS OF COBALT COUNTY
Right of reply: to viewers of "The Quiet Room" (Channel 9, {d2|November 15})

Our members work doubles. There are 61 vacancies at the Annex, the elevator has been out since Labor Day, and the county's last contract offer was two percent. None of that made the film.

{s2|The film} {q2|tells} viewers {c2|that {p2|officers} {a2|strapped {v2|inmate Jerrold Pruitt} in a chair with his chin on his knees} for {t2|nine hours} and that {a3|a spit hood soaked with pepper spray stayed on him} the whole time}. {s4|We} {q4|take exception to} {c4|nearly every word}. {c5|{b5|The chair log for September 6} shows four hours and ten minutes, with water at each check}. {c6|{v6|Mr. Pruitt} {a6|quit breathing} at {l6|St. Odile's}, not in our building}.

{s7|We} {q7|will say} {c7|this much. {a7|The hood should have come off at the first cough}}. {c8|It didn't, because the unit had one set of keys}, and {s9|we} {q9|told} management {d9|in May} {c9|that one set was not enough}.

Next: {s10|the producer}'s {q10|claim} {c10|that {n10|a dozen} {v10|men} were {a10|held past their release dates} over unpaid phone accounts}. Ask the Clerk. Officers don't run Booking, and {c11|whether it happened} {s11|we} {q11|simply couldn't say}.

{s12|She} also {q12|says} {c12|{v12|her sound man} was {a12|walked off the lot with his recorder taken}}. {c13|The recorder was placed in a locker, like anybody's}. {c14|{v14|A nurse who talked to her} {a14|found her tires flat} {t14|that Friday}}; {s15|our Local} {q15|condemns} {c15|that}, and {s16|the steward, Darnell Hatch,} {q16|has pledged} {c16|to cover the tires {k16|if she brings us a receipt}}.

{s17|Two of our own, speaking without leave,} {q17|told} Channel 9 {c17|that the {a17|hooding} was routine on nights}. {s18|One} {q18|has since signed a letter saying} {c18|she misspoke}. The other has not, and we do not intend to chase him.

The Local's chili supper is still on for the 12th. Bring a side.

Executive Board
=== attributions
2: asserts unknown indirect document account; name=the film "The Quiet Room"
4: denies unknown direct organisation opinion; name=Local 1180, United Detention Officers of Cobalt County; refers=a2,a3
5: denies official_record direct organisation account; name=Local 1180, United Detention Officers of Cobalt County; specific; ownvoice; refers=a2
6: denies unknown direct organisation account; name=Local 1180, United Detention Officers of Cobalt County; specific; ownvoice; refers=a2,a3
7: admits unknown direct organisation account; name=Local 1180, United Detention Officers of Cobalt County; refers=a3
8: admits unknown direct organisation account; name=Local 1180, United Detention Officers of Cobalt County; ownvoice; refers=a7
9: asserts unknown indirect organisation account; name=Local 1180, United Detention Officers of Cobalt County
10: asserts unknown indirect unnamed account; name=the producer of "The Quiet Room"
11: doubts unknown direct organisation account; name=Local 1180, United Detention Officers of Cobalt County; refers=a10
12: asserts unknown indirect unnamed account; name=the producer of "The Quiet Room"
13: denies unknown direct organisation account; name=Local 1180, United Detention Officers of Cobalt County; ownvoice; refers=a12
14: asserts unknown direct organisation account; name=Local 1180, United Detention Officers of Cobalt County; ownvoice
15: asserts unknown direct organisation opinion; name=Local 1180, United Detention Officers of Cobalt County; refers=a14
16: offers unknown indirect person account; name=Darnell Hatch; role=steward
17: asserts colleague indirect unnamed account; name=two members of Local 1180
18: retracts unknown indirect unnamed account; name=one of two members of Local 1180; refers=a17
=== acts
a2: stress_positions affirmed in 2; victims=Jerrold Pruitt
a3: suffocation affirmed in 2; victims=Jerrold Pruitt
a6: death_in_custody affirmed in 6; victims=Jerrold Pruitt
a7: suffocation affirmed in 7; victims=Jerrold Pruitt
a10: arbitrary_detention affirmed in 10; count=12
a12: interference_with_reporting affirmed in 12
a14: intimidation_of_witnesses affirmed in 14
a17: suffocation affirmed in 17
