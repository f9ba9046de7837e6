id: en-148
language: en
genre: post
written: 2026-11-28
usage: United States
=== text
r/CountyJailKitchenCrew
Posted by {s1|u/hairnet_dan} · {d1|3 days ago}

Two winters on the line at Brushy Fork Regional, AMA I guess

{c1|Throwaway because I'm on paper till April. I made grits for 340 people at $0.00 an hour. People ask if that's legal. {s2|My public defender} {q2|told} me {c2|it's legal as long as you were sentenced}. I wasn't sentenced. {v3|Half the crew} wasn't. {p3|They} {a3|put {v3.2|you} on the line before you'd seen a judge}, and if you said no {a4|it was the rubber room in a paper gown}.

The grits recipe is at the bottom, it's good.

{a5|The lights in F pod never went off}. {t5|Fourteen months}. {s6|A nurse} {q6|told} me {c6|the breaker was taped "by order,"} she didn't say whose. And the stun belt, people don't believe the stun belt. {b1|I was holding the other end of the cart} when {p7|a transport guy} {a7|lit up {v7|Little Ray} by remote} for walking too slow.}

{s8|u/brushyfork_mom} · 3 days ago
{c8|My son was in F. {s9|He} {q9|says} {c9|{v9|he} {a9|didn't dream for a month}}. Did you know Raymond Sopko? Ray never hurt a soul.}

{s10|u/hairnet_dan}
{c10|{s20|I}'m {q20|not going to talk about} {c20|that} here, ma'am. DM me. I'm sorry.}

{s11|u/ex_badge_1970} · 2 days ago
{c11|Retired captain, different county. A belt "activation" is a malfunction nine times out of ten. The other time somebody had it coming. I wouldn't lose sleep.}

{s12|u/hairnet_dan}
{c12|Malfunction, sure. {c13|"Watch this,"} {s13|he} {q13|said}, and then the click.}

{s14|u/brushyfork_mom}
{c14|UPDATE. {s15|The coroner's one-pager} finally came and {q15|lists} {c15|"cardiac event, {a15|decedent in custody}"}. {c18|{v18|Ray} was "{a18|released} to family"}, {s18|the sheriff} {q18|told} the paper. {s16|The sheriff's office} {q16|emailed} me {c16|"disregard prior notification."}}

{s17|u/hairnet_dan}
{c17|EDIT for honesty: {s19|I} {q19|take back} {c19|fourteen months on the lights}, that's my whole bid. F was five. And the rubber room happened to me once, I saw the others go in but never the gown. {k17|If a lawyer for the Sopkos wants me under oath}, I'm in, parole or no parole.

Grits: 4 to 1 water, salt before, butter after, and don't stop stirring.}
=== attributions
1: asserts victim direct person account; name=u/hairnet_dan; role=former prisoner
2: asserts unknown indirect unnamed account; name=public defender of u/hairnet_dan
6: asserts unknown mixed unnamed account; name=a nurse
8: asserts relative direct person account; name=u/brushyfork_mom
9: asserts victim indirect unnamed account; name=son of u/brushyfork_mom
10: declines unknown direct person account; name=u/hairnet_dan; role=former prisoner
11: denies unknown direct person opinion; name=u/ex_badge_1970; role=retired captain; refers=a7
12: asserts eyewitness direct person account; name=u/hairnet_dan; role=former prisoner; refers=a7
13: asserts unknown direct unnamed account; name=a transport guy
14: asserts document direct person account; name=u/brushyfork_mom; relay=15,16,18
15: asserts medical mixed document account; name=the coroner's one-pager
16: retracts unknown direct government account; name=the sheriff's office; refers=a18
17: offers victim direct person account; name=u/hairnet_dan; role=former prisoner; refers=a4,a5
18: asserts unknown mixed unnamed account; name=the sheriff
19: retracts victim direct person account; name=u/hairnet_dan; role=former prisoner; refers=a5
20: declines unknown direct person account; name=u/hairnet_dan; role=former prisoner
=== acts
a3: forced_labour affirmed in 1
a4: solitary_confinement affirmed in 1
a5: sleep_deprivation affirmed in 1; basis=eyewitness
a7: electric_shocks affirmed in 1; basis=eyewitness; victims=Raymond Sopko
a9: sleep_deprivation affirmed in 9
a15: death_in_custody affirmed in 15; victims=Raymond Sopko
a18: release affirmed in 18; victims=Raymond Sopko
