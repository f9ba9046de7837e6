id: en-073
language: en
genre: article
written: 2026-11-28
usage: Philippines
=== text
Two fishers, one pump boat and a missing Tuesday

By Lourdes Ambrocio, The Bantayog Mirror

PUERTO SALVACION — {c1|{n1|Two} {v1|fishers} who strayed near the naval pier on {t1|Nov. 10} were {a1|tortured} by {p1|harbor guards}}, {s1|a team of churches and lawyers} {q1|concluded} {d1|Thursday} after {b1|a doctor's look at their soles}.

The strait is rich in tamban this month, and the pier lights draw fish and pump boats alike. A buoy that used to mark the limit broke loose in September.

{q2|As} {s2|Nelson Gubatan, 41,} {q2|tells it}, {c2|{p2,p3|the guards} {a2|tied {v2,v3|him} to the anchor chain with his arms overhead} and {a3|touched a hot spark plug to his thigh}}. {c4|"{p4|They} {a4|made {v4|us} bark for the rice},"} {q4|added} {s4|his nephew, Jomar, 19}. {s5|The young man} {q5|begged off} {c5|the rest}. {s6|The team's doctor} {q6|went further}: {c6|{b6|twin dots below the navel}, spaced like the prongs of {a6|a stun baton}}.

{s7|Harbor Police Supt. Virgilio Catacutan} {q7|bristled at} {c7|the word torture}. {c8|"They slipped. There is moss,"} {s8|he} {q8|said}. In the next breath {s9|he} {q9|let slip} {c9|that {v9|the two} "{a9|were not allowed to sit} until {t9|sunrise}, for discipline"}.

{s10|A cook on the pier, Mang Isko,} had {q10|related} to radio DXPS {c10|that {b10|through the galley window} he saw {p10|a guard} {a10|hold the older one's head in the bilge drum}}. {s11|He} {q11|phoned} the station {d11|on Friday} {q11|to say} {c11|the window faces the other way}. {s12|His union} {q12|claims} {c12|{v12|he} was {a12|shown a photo of his daughter's dormitory}}.

{c13|{s14|The nephew} {q14|told} her {c14|{v14|a third man}, already in the brig, {a14|stopped breathing} {t14|toward morning}}}, {q13|according to} {s13|Gubatan's wife, Lilibeth}. {s15|The station logbook} {q15|lists} {c15|two, both out by noon of Nov. 11}. {s16|Catacutan} {q16|was willing to let} {c16|divers search under the pier {k16|if the diocese pays for the boat}}. {s17|Bishop Amado Villaluz} {q17|wondered aloud} {c17|who owns the key to that logbook}.

Sunday's regatta will push through. The buoy has been replaced with a drum.
=== attributions
1: asserts medical indirect organisation account; name=a team of churches and lawyers; said=2026-11-26
2: asserts victim indirect person account; name=Nelson Gubatan; role=fisher
4: asserts victim direct person account; name=Jomar; role=nephew of Nelson Gubatan
5: declines unknown indirect person account; name=Jomar; role=nephew of Nelson Gubatan
6: asserts medical indirect unnamed account; name=the team's doctor
7: denies unknown indirect person opinion; name=Virgilio Catacutan; role=harbor police superintendent; refers=a1
8: denies unknown direct person account; name=Virgilio Catacutan; role=harbor police superintendent; refers=a1
9: admits unknown mixed person account; name=Virgilio Catacutan; role=harbor police superintendent
10: asserts eyewitness indirect person account; name=Mang Isko; role=cook on the pier
11: retracts unknown indirect person account; name=Mang Isko; role=cook on the pier; refers=a10; said=2026-11-27
12: asserts unknown indirect organisation account; name=union of Mang Isko
13: asserts heard_from indirect person relay; name=Lilibeth; role=wife of Nelson Gubatan; relay=14; informant=Jomar
14: asserts eyewitness indirect person account; name=Jomar; role=nephew of Nelson Gubatan
15: denies official_record indirect document account; name=the station logbook; specific; refers=a14
16: offers unknown indirect person account; name=Virgilio Catacutan; role=harbor police superintendent
17: doubts unknown indirect person opinion; name=Amado Villaluz; role=bishop; refers=a14
=== acts
a1: torture affirmed in 1; when=2026-11-10; count=2; victims=Nelson Gubatan, Jomar
a2: stress_positions affirmed in 2; victims=Nelson Gubatan
a3: burning affirmed in 2; victims=Nelson Gubatan
a4: humiliation affirmed in 4; victims=Nelson Gubatan, Jomar
a6: electric_shocks affirmed in 6; victims=Jomar
a9: stress_positions affirmed in 9; victims=Nelson Gubatan, Jomar
a10: suffocation affirmed in 10; victims=Nelson Gubatan
a12: intimidation_of_witnesses affirmed in 12; victims=Mang Isko
a14: death_in_custody affirmed in 14
