id: en-043
language: en
genre: post
written: 2026-11-28
usage: Australia
=== text
ROOM 416 (page run by friends of Shahin)

{s1|Shahin}
{d1|8 October, 2:11 am}
{c1|Hello my friends, happy birthday to me. {t1|Three years and forty days} {a1|inside} {l1|the Harbourmaster Motor Inn}. They painted the lobby, it looks nice. {p2|They} also {a2|screwed my window shut} in March, because {s3|one officer} {q3|wrote} {c3|I was "at risk of waving"}. I am not joking. {b1|I have the paper.}}

{s4|Shahin}
{d4|11 October}
{c4|Some of you ask about food. It's ok. Nobody {a4|starves} {v4|us} here, don't write that please, it makes us look silly. It's the dentist. {v5|I} have {a5|waited for the dentist} since {t5|last Ramadan} and I eat on one side like a camel.}

{s6|Bev (visitor, Tuesdays)}
{d6|15 October}
{c6|Bev here, posting for him because {p7|they}'ve {a7|taken} {v7|his} {a7|phone}. {b6|I was in the foyer} when {p8|four of the contractor's blokes} {a8|walked} {v8|him} out to a van {t8|at quarter to six this morning}, thongs on, no bag. {s9|He} {q9|yelled out} {c9|"Bev, Darwin!"} so {s10|I}{q10|'m guessing} {c10|they've {a10|moved} {v10|him} to {l10|Darwin}}. {s11|The front desk} {q11|reckons} {c11|there's "no guest of that name"}.}

{s12|Bev (visitor, Tuesdays)}
{d12|16 October}
{c12|Right. {s13|The department} {q13|emailed back}: {c13|"The individual was {a13|relocated} for operational reasons. {s17|The department} {q17|does not comment on} {c17|individual cases}."} Make of that what you will. {s14|Our lawyer} {q14|says} {c14|she'll file for an injunction {k14|as soon as somebody finds him}}.}

{s15|Bev (visitor, Tuesdays)}
{d15|19 October}
{c15|FOUND. He's not in Darwin, I got that wrong, sorry to everyone who rang Darwin on my say-so. Perth. They gave him a bed, a Bible and no charger. {s16|He} {q16|tells} me {c16|{v16|he} {a16|wasn't let speak to anyone} {t16|for three days}, but the escort was "polite like a waiter"}.}
=== attributions
1: asserts victim direct person account; name=Shahin; said=XXXX-10-08
3: asserts document mixed unnamed account; name=one officer
4: asserts victim direct person account; name=Shahin; said=XXXX-10-11
6: asserts eyewitness direct person account; name=Bev; said=XXXX-10-15
9: asserts victim direct person account; name=Shahin
10: asserts inference direct person account; name=Bev; hedged
11: denies unknown mixed unnamed account; name=the front desk; negated; refers=a1
12: asserts unknown direct person relay; name=Bev; relay=13,14; said=XXXX-10-16
13: admits unknown direct government account; name=the department
14: offers unknown indirect unnamed account; name=the lawyer of Shahin's friends
15: asserts heard_from direct person account; name=Bev; informant=Shahin; relay=16; refers=a10; said=XXXX-10-19
16: asserts victim mixed person account; name=Shahin
17: declines unknown direct government account; name=the department
=== acts
a1: detention affirmed in 1; victims=Shahin
a2: detention_conditions affirmed in 1; basis=document; victims=Shahin
a4: denial_of_food_or_water negated in 4; stance=denies; victims=Shahin
a5: denial_of_medical_care affirmed in 4; victims=Shahin
a7: incommunicado_detention affirmed in 6; victims=Shahin
a8: transfer_of_custody affirmed in 6; victims=Shahin
a10: transfer_of_custody possible in 10; victims=Shahin
a13: transfer_of_custody affirmed in 13; victims=Shahin
a16: incommunicado_detention affirmed in 16; victims=Shahin
