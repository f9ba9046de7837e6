id: en-014
language: en
genre: interview
written: 2026-11-28
usage: Nigeria
=== text
SATURDAY CONVERSATION
{c1|'They did not ask for names before {a1|shooting}'} {q1|–} {s1|Market leader}

Hajiya Larai Maisango sold grain in Zangon Kuka until the fourteenth of February. She now lives with a cousin in Bagari, where ENE ADOGA met her. Excerpts:

{s2|Ene}{q2|:} {c2|{s3|The Theatre Commander} {q3|said} {c3|{v3|those} {a3|neutralised} at {l3|the market} were bandits' logistics suppliers}.}

{s4|Hajiya}{q4|:} {c4|My daughter, {v4|the woman who sells kuka leaf}, is she a supplier? {v4.2|Mallam Sani the blind}, is he a supplier? {p4|They} came from the Tungo side, three gun trucks, and {a4|opened fire}. I lay under the groundnut sacks and {b4|I counted} {n4|twenty-nine} when it was quiet. Afterwards they {a5|set the grain stalls ablaze}.}

{s6|Ene}{q6|:} {c6|{s7|The Emirate Council} {q7|put} {c7|the {a7|dead} at {n7|sixty}}.}

{s8|Hajiya}{q8|:} {c8|I was not at the burial, so I will not argue with the Emirate. {s9|The imam who washed them} {q9|told} my cousin {c9|{n9|forty-three} {a9|bodies}}. Me, I am giving you what my eye saw.}

{s10|Ene}{q10|:} {c10|Is it true that {p10|soldiers} {a10|violated} {v10|women} at {l10|the checkpoint} later?}

{s11|Hajiya}{q11|:} {c11|{q12|They say} {c12|{n12|two} {v12|girls} were {a12|taken behind the water tank}}. I don't know their houses. I cannot put my mouth in it.}

{s20|Ene}{q20|:} {c20|And your own people, who is missing?}

{s21|Hajiya}{q21|:} {c21|My husband's brother, Alhassan. {t21|That same evening} {p21|they} {a21|carried {v21|him} into the second truck}, I recognised his cap. {s22|The commandant at Bagari} {q22|tells} us {c22|{v22|he} is not {a22|in any cell} of theirs}. {s23|A boy who fetched water for them} {q23|says} {c23|he {b23|heard} {v23|Alhassan} {a23|crying in the armoury}}. {s24|The boy's uncle} {q24|says} {c24|he heard nothing}. And {s25|the District Head} {q25|is saying} {c25|that we should go back and farm}. With which hands?}

{s13|Ene}{q13|:} {c13|In {d14|March} {s14|you} {q14|told} the Senate panel {c14|it was a helicopter}.}

{s15|Hajiya}{q15|:} {c15|It was noise, dust, I was confused. {s16|I} {q16|have cancelled} {c16|that helicopter}. There was no helicopter.}

Saturday Conversation put the allegations to Defence Headquarters. {s17|Its spokesman, Brigadier Tersoo Akaa,} {q17|faulted} {c17|the figures as "market arithmetic"} but {q18|confirmed} {c18|that {p18|a patrol} "{a18|engaged} at a distance without positive identification"}. {c19|The Army will compensate bereaved families {k19|upon presentation of death certificates}}, {s19|he} {q19|assured}. Zangon Kuka has no registry of deaths. {s26|The state government}'s {q26|claim} {c26|that the market was empty that day} did not survive its own relief list.
=== attributions
1: asserts eyewitness direct person account; name=Hajiya Larai Maisango
2: asserts unknown direct person relay; name=Ene Adoga; relay=3
3: asserts unknown indirect unnamed account; name=the Theatre Commander
4: asserts eyewitness direct person account; name=Hajiya Larai Maisango
6: asserts unknown direct person relay; name=Ene Adoga; relay=7
7: asserts unknown indirect organisation account; name=the Emirate Council
8: asserts eyewitness direct person account; name=Hajiya Larai Maisango; relay=9; refers=a4
9: asserts eyewitness indirect unnamed account; name=the imam who washed them
10: - - direct person -; name=Ene Adoga; question
11: doubts heard_from direct person account; name=Hajiya Larai Maisango; relay=12; refers=a10
12: asserts unknown indirect unnamed relay; hedged; refers=a10
13: asserts unknown direct person relay; name=Ene Adoga; relay=14
14: asserts eyewitness indirect person account; name=Hajiya Larai Maisango; refers=a4
15: asserts eyewitness direct person account; name=Hajiya Larai Maisango
16: retracts unknown direct person account; name=Hajiya Larai Maisango
17: denies unknown mixed person opinion; name=Tersoo Akaa; role=spokesman of Defence Headquarters; refers=a4
18: admits unknown mixed person account; name=Tersoo Akaa; role=spokesman of Defence Headquarters; antecedent=s17
19: offers unknown indirect person account; name=Tersoo Akaa; role=spokesman of Defence Headquarters
20: - - direct person -; name=Ene Adoga; question
21: asserts eyewitness direct person account; name=Hajiya Larai Maisango
22: denies unknown indirect unnamed account; name=the commandant at Bagari; negated; refers=a21
23: asserts eyewitness indirect unnamed account; name=a boy who fetched water
24: denies unknown indirect unnamed account; name=uncle of the boy who fetched water; negated; refers=a23
25: asserts unknown indirect unnamed opinion; name=the District Head
26: denies unknown indirect government account; name=the state government; negated; specific; refers=a4
=== acts
a1: attack_on_civilians affirmed in 1
a3: killing affirmed in 3; note=said to be of suppliers of bandits
a4: massacre affirmed in 4; count=29
a5: destruction_of_property affirmed in 4
a7: massacre affirmed in 7; count=60
a9: massacre affirmed in 9; count=43
a10: sexual_violence possible in 10
a12: sexual_violence affirmed in 12; count=2
a18: attack_on_civilians affirmed in 18
a21: enforced_disappearance affirmed in 21; victims=Alhassan
a22: detention negated in 22; victims=Alhassan
a23: torture affirmed in 23; victims=Alhassan
