id: en-128
language: en
genre: post
written: 2026-11-28
usage: Zimbabwe
=== text
CHIKOMBEDZI FLEA MARKET TRADERS (WhatsApp group, 212 members). Exported by the secretary.

{s1|Mai Tinotenda} · {d1|05:52}
{c1|Morning vanhu. {p1|Council bulldozer} {a1|came} {t1|at 3}. {n1|All of Row C}, {v1|my freezer, Sekuru's sewing machines}, {a1|flat like sadza}. I am standing in it as I type.}

{s2|Sekuru Gumbo} · {d2|05:58}
{c2|Forty years I have sewn uniforms there. Forty.}

{s3|Blessing (Row A)} · {d3|06:10}
{c3|Has anyone seen Chairman Tafara? His phone rings and nobody picks.}

{s4|Mai Tinotenda} · {d4|06:14}
{c4|{s5|His wife} {q5|says} {c5|{p5|men in a silver twin cab} {a5|took {v5|him} from {l5|the gate}} {t5|before the machine came}. No number plates}. He was in pyjamas.}

{s6|Clr. Mabhena} · {d6|06:31}
{c6|Good morning residents. As your ward councillor let me clarify. {s7|Council} {q7|resolved} {d7|in June} {c7|that {v7|illegal structures} be {a7|removed} to allow drainage works}. That is not destruction, that is drainage.}

{s8|Blessing (Row A)} · {d8|06:33}
{c8|Councillor, with respect, a freezer is not a drain.}

{s9|Clr. Mabhena} · {d9|06:40}
{c9|On the other matter: {c10|the Chairman was not {a10|abducted}, he was invited}, I {q10|am told}. By which office, {s11|I} {q11|am not at liberty to say} {c11|in a group}.}

{s12|Sekuru Gumbo} · {d12|07:05}
{c12|Invited in pyjamas?}

{s13|Nurse Chipo} · {d13|11:47}
{c13|He is here at Casualty. A kombi driver found him at the 14 km peg. {c14|{p14|They} {a14|put a mealie-meal plastic over {v14|his} head} {n14|three times}}, {s14|he} {q14|told} me, {c14|and {a15|made {v14|him} squat holding his ears} {t15|till sunrise}}. {b13|I cleaned his eyes}, the small vessels have burst.}

{s16|Blessing (Row A)} · {d16|11:50}
{c16|What did they want from him?}

{s17|Nurse Chipo} · {d17|11:52}
{c17|The High Court papers, and that Mai T {a17|must withdraw hers} or {a18|the next bulldozer is for the crèche}.}

{s18|Clr. Mabhena} · {d18|12:20}
{c18|I was given wrong information this morning. {s19|I} {q19|withdraw} {c19|"invited"}. {k18|If he can name the vehicle} I will take it up myself with the DDC.}

{s20|Mai Tinotenda} · {d20|12:24}
{c20|I am not withdrawing anything. Tomatoes from Row A are selling at Blessing's verandah today, 2 for a dollar.}
=== attributions
1: asserts victim direct person account; name=Mai Tinotenda
2: asserts unknown direct person account; name=Sekuru Gumbo
3: - - direct person -; name=Blessing; question
4: asserts heard_from direct person relay; name=Mai Tinotenda; informant=wife of Chairman Tafara; relay=5
5: asserts relative indirect unnamed account; name=wife of Chairman Tafara
6: denies unknown direct person account; name=Mabhena; role=ward councillor; refers=a1
7: asserts unknown indirect government opinion; name=the council
8: asserts unknown direct person opinion; name=Blessing; refers=a1
9: denies heard_from direct person account; name=Mabhena; role=ward councillor; relay=10; refers=a5
10: denies unknown indirect unnamed account; negated; refers=a5
11: declines unknown direct person account; name=Mabhena; role=ward councillor; refers=a5
12: - - direct person -; name=Sekuru Gumbo; question; refers=a10
13: asserts medical direct person account; name=Nurse Chipo; role=nurse
14: asserts victim indirect person account; name=Tafara; role=chairman of the traders
16: - - direct person -; name=Blessing; question
17: asserts heard_from direct person account; informant=Tafara; name=Nurse Chipo; role=nurse
18: offers unknown direct person account; name=Mabhena; role=ward councillor
19: retracts unknown direct person account; name=Mabhena; role=ward councillor; refers=a10
20: asserts unknown direct person account; name=Mai Tinotenda; refers=a17
=== acts
a1: destruction_of_property affirmed in 1
a5: abduction affirmed in 5; victims=Tafara
a7: destruction_of_property future in 7
a10: abduction negated in 10; victims=Tafara
a14: suffocation affirmed in 14; count=3; victims=Tafara
a15: stress_positions affirmed in 14; victims=Tafara
a17: intimidation_of_witnesses affirmed in 17; victims=Mai Tinotenda
a18: threats future in 17
