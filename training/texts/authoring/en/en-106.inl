id: en-106
language: en
genre: interview
written: 2026-11-28
usage: Ghana
=== text
SUNDAY LONG TALK: THE CHAPLAIN OF ASEMPA CAMP

Rev. Ebo Quansah said prayers at Asempa Camp Prison for sixteen years. He now keeps bees near Mankessim. Araba Enninful met him under a mango tree, with a recorder and two balls of kenkey.

{c1|"Osofo, how did they sleep?"} {s1|I} {q1|ask}.

{c2|"Like sardines, but sardines at least have oil,"} {s2|he} {q2|says}. {c2|"{n2|A hundred and eighty} {v2|men}, {a2|one long room}, forty mattresses. They turned over by whistle. {b2|I blew that whistle myself} one night, when the cell leader was sick."}

{s3|The Prisons Directorate} {q3|has written} to this paper {c3|that Asempa "has never exceeded its authorised strength"}. {m1|The chaplain} laughs until he has to put the kenkey down.

{c5|"Authorised by whom? But let me not be unfair to my officers. {v5|They} too {a5|slept four in a room with no net}. And no officer {a6|caned} {v6|a prisoner} in front of me, not once."}

And the farm? {c7|"Ah, the farm. {v7|The boys} {a7|weeded {p7|the Superintendent}'s cassava} from Monday to Saturday. {s8|He} {q8|called} it {c8|agricultural training}, and some did learn, I have to say. One now has four acres."}

I read him a line from {s9|a former inmate's affidavit}{q9|:} {c9|"{p9|The cell leader} {a9|used me like a wife}. The chaplain knew."}

He is silent for a long time. A goat comes to inspect the bowl.

{c10|"That thing was happening, yes. {b10|A boy told me in confession}, so the rest you will not get from me. What I did with it, that I will answer for elsewhere."}

{s12|Kojo Bentsil, who shared the room in 2019,} later {q12|tells} me on the phone {c12|that he "never heard anything of that nature" and that {v12|anybody who talked} was {a12|given the latrine bucket for a month}}.

{c16|Years ago {s13|you} {q13|wrote} in the diocesan bulletin {c13|that the camp was "a model"}}, {s16|I} {q16|remind} the old man. {c14|"Strike it out. I was a coward with a nice handwriting. {c17|{k17|If your paper prints my correction on the same page, same size}}, {s17|I} {q17|will sign} {c17|it today}."}

{s15|The Superintendent, reached in Kumasi,} {q15|would not be drawn on} {c15|the cassava}.
=== attributions
1: - - direct person -; name=Araba Enninful; question; refers=a2
2: asserts eyewitness direct person account; name=Ebo Quansah; role=former prison chaplain
3: denies unknown mixed government account; name=the Prisons Directorate; negated; refers=a2
5: doubts unknown direct person account; name=Ebo Quansah; role=former prison chaplain; antecedent=m1
7: asserts unknown direct person account; name=Ebo Quansah; role=former prison chaplain; antecedent=m1; relay=8
8: denies unknown indirect unnamed account; name=the Superintendent; refers=a7
9: asserts victim direct document account; name=a former inmate's affidavit
10: admits heard_from direct person account; name=Ebo Quansah; role=former prison chaplain; informant=a boy; antecedent=m1; refers=a9
12: denies colleague mixed person account; name=Kojo Bentsil; role=former inmate; negated; refers=a9
13: asserts unknown mixed person account; name=Ebo Quansah; role=former prison chaplain
16: asserts unknown indirect person relay; name=Araba Enninful; relay=13
14: retracts unknown direct person account; name=Ebo Quansah; role=former prison chaplain; antecedent=s13
17: offers unknown direct person account; name=Ebo Quansah; role=former prison chaplain
15: declines unknown indirect unnamed account; name=the Superintendent; refers=a7
=== acts
a2: overcrowding affirmed in 2; count=180
a5: overcrowding affirmed in 5; stance=asserts
a6: beating negated in 5; stance=denies; basis=eyewitness
a7: forced_labour affirmed in 7
a9: sexual_violence affirmed in 9
a12: intimidation_of_witnesses affirmed in 12; stance=asserts
