id: en-142
language: en
genre: interview
written: 2026-11-28
usage: Canada
=== text
BREAKWATER MORNING, community radio, Port Lisgar
Wednesday, second hour. Host: Anjali Threlfall. Guest: Wendell Crosbie-Neepin, who retired in August from the Tansley Point Remand Centre. Down the line: Luc-André Fontaine, press secretary at Public Safety.

{s1|THRELFALL}{q1|:} {c1|Good morning, it's minus four, and {s2|the ferry people} {q2|say} {c2|the nine o'clock is running late}. Wendell, you did twenty-two years in there. Why talk now?}

{s3|CROSBIE-NEEPIN}{q3|:} {c3|My pension's vested, eh. And {v3|Terry Amagoalik} {a3|never came out of {l3|C-Range}}. {b3|I was the one who cut him down}. I don't sleep great.}

{s4|THRELFALL}{q4|:} {c4|What was C-Range?}

{s5|CROSBIE-NEEPIN}{q5|:} {c5|Six cells, no window you could call a window. {t5|In January} {a5|the toilets froze and you could see your breath}. {p6|The evening crew} {a6|ran the fire bell at two, at three, at four}, for a laugh. And they had the Taser out a lot. {b5|I watched} {p7|a supervisor} {a7|drive-stun} {v7|a kid} because he wouldn't give back a spoon.}

{s8|THRELFALL}{q8|:} {c8|Did you do it?}

{s9|CROSBIE-NEEPIN}{q9|:} {c9|Not the Taser. The bell, yes. {t9|Twice}. {a9|I pulled it}. I won't dress that up.}

{s10|THRELFALL}{q10|:} {c10|Mr. Fontaine, {s11|your minister} {q11|told} the House {d11|in October} {c11|that {v11|no one in C-Range} {a11|was ever Tasered}}.}

{s12|FONTAINE}{q12|:} {c12|Good morning, Anjali. What the minister said was based on {b12|the use-of-force binder}. The binder has since grown by two pages. {a12|There were deployments}, at least two. I'd stop short of "a lot."}

{s13|THRELFALL}{q13|:} {c13|And the bell?}

{s14|FONTAINE}{q14|:} {c14|Drills. {b14|Every one is in the fire marshal's calendar}, with a signature.}

{s15|CROSBIE-NEEPIN}{q15|:} {c15|At four in the morning, Luc.}

{s16|THRELFALL}{q16|:} {c16|How did Terry Amagoalik die?}

{s17|FONTAINE}{q17|:} {c17|That's for the coroner. I'm not going there this morning.}

{s18|THRELFALL}{q18|:} {c18|{s19|His sister} {q19|says} {c19|{v19|he} {a19|went four days without his insulin}}.}

{s20|FONTAINE}{q20|:} {c20|I'd want to see the pharmacy sheets before I agreed with that. {k20|Once the inquest is called}, we'll hand them to her lawyer, all of them.}

{s21|CROSBIE-NEEPIN}{q21|:} {c21|{s24|I} {q24|used to tell} people {c24|he got his needles}. {s22|I} {q22|take} {c22|that} {q22|back}. I {b21|only ever saw the empty tray}.}

{s23|THRELFALL}{q23|:} {c23|Seven forty-one. After the break, the scallop quota.}
=== attributions
1: - - direct person -; name=Anjali Threlfall; question; relay=2
2: asserts unknown indirect unnamed account; name=the ferry people
3: asserts eyewitness direct person account; name=Wendell Crosbie-Neepin; role=retired officer of the Tansley Point Remand Centre
4: - - direct person -; name=Anjali Threlfall; question
5: asserts eyewitness direct person account; name=Wendell Crosbie-Neepin; role=retired officer of the Tansley Point Remand Centre
8: - - direct person -; name=Anjali Threlfall; question; refers=a6,a7
9: admits eyewitness direct person account; name=Wendell Crosbie-Neepin; role=retired officer of the Tansley Point Remand Centre; refers=a7
10: asserts unknown direct person relay; name=Anjali Threlfall; relay=11
11: denies unknown indirect unnamed account; name=the Minister of Public Safety; negated; refers=a7
12: admits official_record direct person account; name=Luc-André Fontaine; role=press secretary at Public Safety; refers=a11
13: - - direct person -; name=Anjali Threlfall; question; refers=a6
14: denies official_record direct person account; name=Luc-André Fontaine; role=press secretary at Public Safety; specific; refers=a6,a9
15: doubts unknown direct person account; name=Wendell Crosbie-Neepin; role=retired officer of the Tansley Point Remand Centre; refers=a6
16: - - direct person -; name=Anjali Threlfall; question; refers=a3
17: declines unknown direct person account; name=Luc-André Fontaine; role=press secretary at Public Safety; refers=a3
18: asserts unknown direct person relay; name=Anjali Threlfall; relay=19
19: asserts relative indirect unnamed account; name=sister of Terry Amagoalik
20: offers unknown direct person account; name=Luc-André Fontaine; role=press secretary at Public Safety; refers=a19; note=doubts the act before it offers the sheets
21: retracts unknown direct person account; name=Wendell Crosbie-Neepin; role=retired officer of the Tansley Point Remand Centre; refers=a19
22: retracts eyewitness direct person account; name=Wendell Crosbie-Neepin; role=retired officer of the Tansley Point Remand Centre; refers=a19
23: asserts unknown direct person account; name=Anjali Threlfall
24: denies unknown indirect person account; name=Wendell Crosbie-Neepin; role=retired officer of the Tansley Point Remand Centre; refers=a19
=== acts
a3: death_in_custody affirmed in 3; victims=Terry Amagoalik
a5: detention_conditions affirmed in 5
a6: sleep_deprivation affirmed in 5
a7: electric_shocks affirmed in 5; count=1
a9: sleep_deprivation affirmed in 9; perpetrators=Wendell Crosbie-Neepin
a11: electric_shocks negated in 11
a12: electric_shocks affirmed in 12
a19: denial_of_medical_care affirmed in 19; victims=Terry Amagoalik
