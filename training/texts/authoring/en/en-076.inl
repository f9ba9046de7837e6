id: en-076
language: en
genre: post
written: 2026-11-28
usage: Kenya
=== text
{s1|Nduta wa Kiamunyi @nduta_k} · {d1|Nov 24}
{c1|Lend me one minute, fam. My cousin Muriithi sells phone covers. {t1|Friday after the demo} {p1|men in a Probox} {a1|bundled} {v1|him} {l1|from the stage}. Monday {v2|he} was {a2|dropped at {l2|the Gathanji dumpsite}}, alive, Mungu ni mwema.} 1/5

{s3|Nduta wa Kiamunyi @nduta_k}
{c3|{b3|I typed as he talked.} {s4|He} {q4|says} {c4|{p4,p5|they} {a4|kept {v4|him} squatting with a tyre on his neck}, {a5|filmed {v5|him} doing the anthem in his underwear}, {a20|slapped} {v20|him} for the wrong verse, and whenever he dozed {p6|one guy} {a6|clapped two sufurias at {v6|his} ear}}. {c7|{a7|The matchstick on {v7|his} small toe} was only once}, {s7|he} {q7|adds}, like that is a discount.} 2/5

{s8|Nduta wa Kiamunyi @nduta_k}
{c8|And there was somebody with a cough in the next store. {s9|Muriithi} {q9|tells} me {c9|he {b9|heard} {a9|the cough finish} {t9|on Sunday}, then a wheelbarrow}. Who is missing a person with a cough? Pls ask around.} 3/5

{s10|Nat'l Police Desk @PoliceDesk254x}
{c10|FAKE. No officer was deployed to any "stage" on 20/11. The individual was at his girlfriend's place in Ngoliba, {b10|we have the receipt} for the chips. {s11|We} {q11|dare} {c11|the family to record a statement}.}

{s12|Dr. Wekesa @daktari_wa_mtaa}
Replying to @PoliceDesk254x
{c12|{b12|I dressed that toe}. {a12|A flame} did it, not a girlfriend. Also drink ORS, it's a hot week.}

{s13|Kip the Juror @kip_juror}
{c13|Mnipe evidence kwanza. A toe is a toe. Could be jiko, could be TikTok. The sufuria bit I will believe when I hear it in court.}

{s14|Nduta wa Kiamunyi @nduta_k}
{c14|Aki {s15|I} {q15|retract} {c15|the Probox}, {s19|he} {q19|now says} {c19|it was a Wish}. {s16|Muriithi himself} {q16|won't face} {c16|any reporter}, so don't come to the gate. Salon is open as usual.} 4/5

{s17|Nduta wa Kiamunyi @nduta_k}
{c17|Last one. {s18|A hidden number} {q18|texted} me {c18|"{a18|dumpsite iko na space}"} and I have screenshotted. {k17|Any lawyer who works for free and is not from that side}, I will hand over the phone, voice notes and all.} 5/5 #Gathanji
=== attributions
1: asserts relative direct person account; name=Nduta wa Kiamunyi; said=2026-11-24
3: asserts heard_from direct person account; name=Nduta wa Kiamunyi; relay=4,7; informant=Muriithi
4: asserts victim indirect person account; name=Muriithi
7: asserts victim indirect person account; name=Muriithi
8: asserts heard_from direct person account; name=Nduta wa Kiamunyi; relay=9; informant=Muriithi
9: asserts eyewitness indirect person account; name=Muriithi
10: denies document direct government account; name=Nat'l Police Desk; state=Kenya; specific; refers=a1
11: asserts unknown direct government opinion; name=Nat'l Police Desk; state=Kenya
12: asserts medical direct person account; name=Dr. Wekesa; role=doctor; refers=a7
13: doubts unknown direct person opinion; name=Kip the Juror; refers=a6,a7
14: retracts heard_from direct person account; name=Nduta wa Kiamunyi; informant=Muriithi; relay=19
19: asserts victim indirect person account; name=Muriithi
15: retracts unknown direct person account; name=Nduta wa Kiamunyi
16: declines unknown indirect person account; name=Muriithi
17: offers unknown direct person account; name=Nduta wa Kiamunyi; relay=18
18: asserts unknown direct unnamed account; name=a hidden number
=== acts
a20: beating affirmed in 4; victims=Muriithi
a1: abduction affirmed in 1; victims=Muriithi
a2: release affirmed in 1; victims=Muriithi
a4: stress_positions affirmed in 4; victims=Muriithi
a5: humiliation affirmed in 4; victims=Muriithi
a6: sleep_deprivation affirmed in 4; victims=Muriithi
a7: burning affirmed in 7; victims=Muriithi
a9: death_in_custody affirmed in 9
a12: burning affirmed in 12; victims=Muriithi
a18: threats future in 18; victims=Nduta wa Kiamunyi
