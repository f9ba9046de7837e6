id: en-138
language: en
genre: interview
written: 2026-11-28
usage: United States
=== text
Transcript of the Sheriff's briefing on Coyote Wash, {d6|November 19}. Provided by the pool; crosstalk dropped.

{s1|SHERIFF VANCE}{q1|:} {c1|Morning. Roads first. Route 12 is open one lane. Now, on the camp: at 4:50 a.m. {p1|contract drivers} {a1|moved {n1|sixty} {v1|people} out}, and some belongings were mislaid.}

{s2|REPORTER (Ledger-Sun)}{q2|:} {c2|{p2|A tow truck} put {n2|forty} {v2|vans} {a2|in the crusher}. Is that mislaid?}

{s3|SHERIFF VANCE}{q3|:} {c3|I'd say relocated. What was recoverable is at the yard on Fifth, and folks can claim it with a title.}

{s4|REPORTER (Radio KZLQ)}{q4|:} {c4|Sheriff, {s5|Rita Olachea} {q5|says} {c5|{p5|drivers in ski masks} {a5|threw {v5|her nephew} in a trunk} and nobody knows where they took him}.}

{s6|SHERIFF VANCE}{q6|:} {c6|{c7|The young man is accounted for}, is what I{q7|'m told}, {c7|and he's with family}. {s8|I} {q8|can't get into} {c8|who has him}.}

{s9|REPORTER (Ledger-Sun)}{q9|:} {c9|But which is it? {s10|Your jail roster} {q10|has} {c10|him {a10|booked at noon}}.}

{s11|SHERIFF VANCE}{q11|:} {c11|Well. Then he was in the jail. {a11|No charge}, I'll grant you, and it should have gone on the board. We'll get you a sheet.}

{s12|REPORTER (Radio KZLQ)}{q12|:} {c12|{s13|A trauma nurse} {q13|told} us {c13|{n13|three} {v13|men} {a13|hit by rubber rounds} were under ten yards off, and {v14|one} {a14|died} Tuesday}. Were they rushing you?}

{s15|SHERIFF VANCE}{q15|:} {c15|I've seen the frame where they have their hands up. I've also seen ones where they don't. Let the coroner sort the frames.}

{s16|REPORTER (Ledger-Sun)}{q16|:} {c16|{p16|A deputy} {a16|took my photographer's card and stomped it}. Will you answer for that?}

{s17|SHERIFF VANCE}{q17|:} {c17|That's on us. Buy a card and send the bill.}

{s18|REPORTER (Radio KZLQ)}{q18|:} {c18|{s19|You} {q19|said} {d19|Monday} {c19|there were no injuries}.}

{s20|SHERIFF VANCE}{q20|:} {c20|I did. {c21|Monday's number} {s21|I} {q21|pull back}. {k20|Give me the hospital count} and I'll read it out, right here, tomorrow at ten.}
=== attributions
1: admits unknown direct person account; name=Vance; role=sheriff
2: - - direct unnamed -; name=a reporter of the Ledger-Sun; question; refers=a1
3: denies unknown direct person account; name=Vance; role=sheriff; refers=a2
4: asserts unknown direct unnamed relay; name=a reporter of Radio KZLQ; relay=5
5: asserts unknown indirect person account; name=Rita Olachea
6: denies heard_from direct person account; name=Vance; role=sheriff; relay=7; refers=a5; said=2026-11-19
7: denies unknown indirect unnamed account; refers=a5
8: declines unknown direct person account; name=Vance; role=sheriff; refers=a5
9: - - direct unnamed -; name=a reporter of the Ledger-Sun; question; relay=10
10: asserts official_record indirect document account; name=the jail roster
11: admits unknown direct person account; name=Vance; role=sheriff
12: - - direct unnamed -; name=a reporter of Radio KZLQ; question; relay=13
13: asserts unknown indirect unnamed account; name=a trauma nurse
15: doubts document direct person account; name=Vance; role=sheriff; refers=a13
16: - - direct unnamed -; name=a reporter of the Ledger-Sun; question
17: admits unknown direct person account; name=Vance; role=sheriff; refers=a16
18: asserts unknown direct unnamed relay; name=a reporter of Radio KZLQ; relay=19
19: denies unknown indirect person account; name=Vance; role=sheriff; negated; refers=a13
20: offers unknown direct person account; name=Vance; role=sheriff; refers=a13
21: retracts unknown direct person account; name=Vance; role=sheriff; refers=a13
=== acts
a1: forced_displacement affirmed in 1; count=60
a2: destruction_of_property affirmed in 2; count=40
a5: abduction affirmed in 5; victims=nephew of Rita Olachea
a10: detention affirmed in 10; victims=nephew of Rita Olachea
a11: arbitrary_detention affirmed in 11; victims=nephew of Rita Olachea
a13: attack_on_civilians affirmed in 13; count=3
a14: killing affirmed in 13; count=1
a16: interference_with_reporting affirmed in 16
