id: en-105
language: en
genre: article
written: 2026-11-28
usage: Australia
=== text
{s1|Ex-trooper} {q1|tells} inquiry: {c1|{v1|farmers} {a1|shot} "to even up the board"}

{c20|{s2|A former special forces soldier} {q2|has told} a closed inquiry {c2|that his patrol {a2|executed} {n2|six} {v2|bound men} beside {l2|an irrigation pump} in {l2.2|Kharwan province}, then claimed them as fighters}}, {q20|according to} {s20|a transcript seen by The Coastal Age}.

The inquiry, sitting in a former tram depot in Fremantle, is in its third year and has cost $41 million.

{c3|"I held the torch. {p3|Two of the blokes} {a3|did it, one after the other, like they were stamping library books},"} {q3|said} {s3|the witness, known as Soldier K}. He kept a tally in a notebook, {s4|which} {q4|puts} {c4|the {a4|dead} at {n4|eight}}. Asked about the gap, {s5|he} {q5|answered}: {c5|"Fair enough. I was never much chop at sums, and I wasn't sober."}

{s6|Counsel for the patrol commander, Fiona Strahan SC,} {q6|put it to} him {c6|that the men had been found with a radio and {a6|died in a gunfight}}. {s7|She} later {q7|dropped} {c7|the radio}.

{s8|Haji Nazar, a headman from the district,} {q8|gave evidence by video link} {c8|that {p8|the helicopters} returned {t8|in the afternoon} and {a8|fired into the mosque where {v8|the families} had gathered}}. {c9|{n9|Twenty-three} {v9|people}}, {s9|he} {q9|said}, {c9|were {a9|dead under the beams}}. {s10|The Defence Department} {q10|has consistently characterised} {c10|the second flight as "a welfare overwatch"}; {s11|a spokeswoman} {q11|said} {d11|on Thursday} {c11|it would "let the process run its course"}.

{q12|By} {s12|the commander's own} {q12|account}, {c12|{p12|troops} also {a12|burned the almond store}, "a bad call on a hot day"}.

{s13|Two journalists who flew to Kharwan in 2024} {q13|say} {c13|{v13|they} were {a13|held at {l13|the airport}} and {a16|had their drives wiped}}. {s14|The Foreign Minister} {q14|did not accept} {c14|that Australian officials asked for it}. {k15|If the commission makes a referral}, {s15|she} {q15|said}, {c15|the government will waive secrecy for both}.

Hearings resume after the Cup.
=== attributions
1: asserts unknown mixed unnamed account; name=Soldier K
20: asserts unknown indirect document relay; name=a transcript seen by The Coastal Age; relay=2
2: asserts eyewitness indirect unnamed account; name=Soldier K
3: asserts eyewitness direct unnamed account; name=Soldier K
4: asserts unknown indirect document account; name=notebook of Soldier K
5: admits unknown direct unnamed account; name=Soldier K; refers=a4
6: denies unknown indirect person account; name=Fiona Strahan; role=counsel for the patrol commander; specific; refers=a2
7: retracts unknown indirect person account; name=Fiona Strahan; role=counsel for the patrol commander
8: asserts unknown indirect person account; name=Haji Nazar; role=headman
9: asserts unknown indirect person account; name=Haji Nazar; role=headman
10: denies unknown mixed government account; name=the Defence Department; state=Australia; refers=a8
11: declines unknown mixed unnamed account; name=a spokeswoman of the Defence Department; refers=a8
12: admits unknown mixed unnamed account; name=the patrol commander
13: asserts victim indirect unnamed account; name=two journalists who flew to Kharwan
14: denies unknown indirect unnamed account; name=the Foreign Minister; refers=a13,a16
15: offers unknown indirect unnamed account; name=the Foreign Minister
=== acts
a1: extrajudicial_execution affirmed in 1
a2: extrajudicial_execution affirmed in 2; count=6
a3: extrajudicial_execution affirmed in 3
a4: killing affirmed in 4; count=8
a6: killing affirmed in 6; note=said to be in a gunfight
a8: attack_on_civilians affirmed in 8
a9: massacre affirmed in 9; count=23
a12: destruction_of_property affirmed in 12
a13: detention affirmed in 13; count=2
a16: interference_with_reporting affirmed in 13
