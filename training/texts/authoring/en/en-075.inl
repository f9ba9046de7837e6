id: en-075
language: en
genre: statement
written: 2026-11-28
usage: United Kingdom
=== text
CANDLE & KEY
For women leaving custody
A word about HMP Lowmoss Vale, {d11|26 November}

Six women gave us their diaries from the prison's "reflection suite". We keep them in a biscuit tin in our Leckby office, and anyone who has read them has needed a walk afterwards.

{s1|Diary two} {q1|has} {c1|{v1|its author} {a1|roused by a torch} {n1|every twenty minutes}, {t1|nine nights running}}. {s2|Diary four} {q2|speaks of} {c2|{v2|a diabetic woman} {a2|paraded along the landing in a soiled nightdress} while {b2|the writer held the door}}. {c3|The regime amounted to {a3|torture}}, {q3|in the opinion of} {s3|our medical adviser, Dr Hester Amadi-Pryce, who went through {b3|the weight charts}}.

{s4|The Custodial Estates Agency} {q4|disputes} {c4|nearly all of this}. {s5|Its letter of Tuesday} {q5|puts} {c5|the torch} {q5|down to} {c5|"a welfare check at the resident's own request"}. {c6|Of the nightdress}, {s6|the letter} {q6|says only} {c6|that "dignity fell below the standard we set ourselves"}.

Donna Keighley, who sang alto in the chapel choir, wrote diary five. {c7|{v7|She} {a7|was found hanged} in {l7|the suite} {t7|on Mothering Sunday}}. {s8|Her sister Carol} {q8|has told} us {c8|that {s9|Donna} {q9|rang} on the Thursday {q9|to say} {c9|{p9|an officer} had {a9|pressed {v9|her} forearm to the kettle}}}. {c10|"{s15|He} {q15|told} her {c15|{a15|it'd be {v15|her} face next}},"} {s10|Carol} {q10|remembers}.

{d17|In April} {s17|we} {q17|wrote} {c17|that this officer had been suspended}. He had not, and {s11|we} {q11|take} {c11|the sentence} {q11|back}. {q12|It has been suggested} {c12|that the diaries are our own work}. {s13|We} {q13|will lodge} {c13|all six with a handwriting examiner {k13|the day the Agency lodges its observation sheets with the same person}}. {s14|We} {q14|have yet to be persuaded} {c14|that those sheets exist}.

{s16|The regional director, Mr Alun Frobisher,} {q16|has left} {c16|our questions about the kettle} {q16|unanswered}. There is an open meeting on Thursday. Tea is from six. The lift at Leckby Town Hall is working again.
=== attributions
1: asserts victim indirect document account; name=diary two
2: asserts eyewitness indirect document account; name=diary four
3: asserts medical indirect person opinion; name=Hester Amadi-Pryce; role=medical adviser of Candle & Key
4: denies unknown indirect government account; name=Custodial Estates Agency; refers=a1,a2,a3
5: denies unknown mixed document account; name=letter of the Custodial Estates Agency; specific; refers=a1
6: admits unknown mixed document account; name=letter of the Custodial Estates Agency; refers=a2
7: asserts unknown direct organisation account; name=Candle & Key; ownvoice
8: asserts heard_from indirect person account; name=Carol; role=sister of Donna Keighley; informant=Donna Keighley; relay=9
9: asserts victim indirect person account; name=Donna Keighley
10: asserts heard_from direct person account; name=Carol; role=sister of Donna Keighley; informant=Donna Keighley; relay=15
11: retracts unknown direct organisation account; name=Candle & Key; said=2026-11-26; refers=a9
12: asserts unknown indirect unnamed relay; hedged
13: offers unknown direct organisation account; name=Candle & Key
14: doubts unknown direct organisation opinion; name=Candle & Key
15: asserts unknown indirect unnamed account; name=an officer
16: declines unknown indirect person account; name=Alun Frobisher; role=regional director; refers=a9
17: asserts unknown indirect organisation account; name=Candle & Key; said=2026-04
=== acts
a1: sleep_deprivation affirmed in 1
a2: humiliation affirmed in 2
a3: torture affirmed in 3
a7: death_in_custody affirmed in 7; victims=Donna Keighley
a9: burning affirmed in 9; victims=Donna Keighley
a15: threats future in 15; victims=Donna Keighley
