id: en-066
language: en
genre: interview
written: 2026-11-28
usage: Kenya
=== text
THE MAN WHO CARRIED THE BATTERY

Before the interview he asks for mandazi and for a chair facing the gate. Corporal (rtd) Hesbon Mukhwana Tirop gave nineteen years to the Rapid Field Unit, the last four of them at a quarry store outside Kaptolio. Nowadays he keeps bees. Achieng' Ndege of the Lakeside Monitor spoke to him over two afternoons.

{s1|Q}{q1|:} {c1|What was your work at the store, Corporal?}

{s2|A}{q2|:} {c2|Driver, on paper. In truth {p2|I} was the one carrying the lorry battery. {p2.2|We} {a2|clipped it on the toes}, and when {v2|a man} fainted {s21|the Inspector} {q21|would say} {c21|"pumzika"} and light a cigarette. Sometimes {p3|he} {a3|put it out on {v3|the fellow}'s chest}. These hands did it, si mtu mwingine.}

{s4|Q}{q4|:} {c4|{s5|The Inspector, Mr Gilbert Sang'ura,} {q5|has sworn} {c5|that the store held only blasting caps}.}

{s6|A}{q6|:} {c6|He may swear. Let him also swear about the hook. {v6|They} {a6|hung from it, arms behind}, {t6|from lunch until the cows came home}. I saw to the rope.}

{s7|Q}{q7|:} {c7|Did {v7|anyone} {a7|die} there?}

{s8|A}{q8|:} {c8|Hmm. Of that one, let us leave it. My advocate is not here.}

{s9|Q}{q9|:} {c9|{s10|A teacher from Sing'ore} {q10|alleges} {c10|{p10|you} personally {a10|caned {v10|her}} till the stick split}.}

{s11|A}{q11|:} {c11|A woman? There, no. {p11|I} never {a11|raised a stick} to {v11|any woman}, ask even my bees. That week I was on leave, {b11|my leave sheet} is in a tin at my sister's.}

{s12|Q}{q12|:} {c12|In your first letter to this paper {s13|you} {q13|put} {c13|{n13|thirty} {v13|men} {a13|in that room}}.}

{s14|A}{q14|:} {c14|Remove that thirty. I was counting boots, and some had come twice. What I can stand by is twelve, maybe thirteen.}

{s15|Q}{q15|:} {c15|Would you show an investigator the place?}

{s16|A}{q16|:} {c16|{k16|The day they guarantee my daughter's school fees and one bodyguard}, I will walk them there myself. {s17|Somebody} {q17|rang} last week, {q17|saying} {c17|{a17|bees also burn}}. So you understand.}

{s18|Sang'ura, reached at his hotel,} {q18|laughed off} {c18|the battery}. {c19|"A lorry battery is for a lorry,"} {s19|he} {q19|said}. {s20|He} {q20|did volunteer} {c20|that {v20|suspects} were "{a20|denied their beauty sleep}, as in any serious country"}. {s22|A parliamentary team that walked the quarry in 2024} {q22|called} {c22|the store "a {a22|torture} chamber with a view"}. The price of honey, meanwhile, has doubled.
=== attributions
1: - - direct person -; name=Achieng' Ndege; question
2: admits eyewitness direct person account; name=Hesbon Mukhwana Tirop; role=retired corporal of the Rapid Field Unit
4: asserts unknown direct person relay; name=Achieng' Ndege; relay=5
5: denies unknown indirect person account; name=Gilbert Sang'ura; role=inspector; refers=a2,a3
6: admits eyewitness direct person account; name=Hesbon Mukhwana Tirop; role=retired corporal of the Rapid Field Unit
7: - - direct person -; name=Achieng' Ndege; question
8: declines unknown direct person account; name=Hesbon Mukhwana Tirop; role=retired corporal of the Rapid Field Unit; refers=a7
9: asserts unknown direct person relay; name=Achieng' Ndege; relay=10
10: asserts victim indirect unnamed account; name=a teacher from Sing'ore
11: denies document direct person account; name=Hesbon Mukhwana Tirop; role=retired corporal of the Rapid Field Unit; negated; specific; refers=a10
12: asserts unknown direct person relay; name=Achieng' Ndege; relay=13
13: asserts eyewitness indirect person account; name=Hesbon Mukhwana Tirop; role=retired corporal of the Rapid Field Unit
14: retracts eyewitness direct person account; name=Hesbon Mukhwana Tirop; role=retired corporal of the Rapid Field Unit; refers=a13; note=takes back the count
15: - - direct person -; name=Achieng' Ndege; question
16: offers unknown direct person account; name=Hesbon Mukhwana Tirop; role=retired corporal of the Rapid Field Unit
17: asserts unknown indirect unnamed account; name=somebody
18: denies unknown indirect person account; name=Gilbert Sang'ura; role=inspector; refers=a2
19: denies unknown direct person account; name=Gilbert Sang'ura; role=inspector; refers=a2
20: admits unknown mixed person account; name=Gilbert Sang'ura; role=inspector
21: asserts unknown direct person opinion; name=Gilbert Sang'ura; role=inspector
22: asserts unknown mixed organisation opinion; name=a parliamentary team; said=2024
=== acts
a22: torture affirmed in 22
a2: electric_shocks affirmed in 2; perpetrators=Hesbon Mukhwana Tirop
a3: burning affirmed in 2; perpetrators=Gilbert Sang'ura
a6: stress_positions affirmed in 6
a7: death_in_custody possible in 7
a10: beating affirmed in 10; perpetrators=Hesbon Mukhwana Tirop
a11: beating negated in 11
a13: detention affirmed in 13; count=30
a17: threats future in 17; victims=Hesbon Mukhwana Tirop
a20: sleep_deprivation affirmed in 20
