id: en-077
language: en
genre: article
written: 2026-11-28
usage: United States
=== text
{s1|Sheriff}{q1|:} {c1|Missing cook {a1|was never ours}}

PALMETTO FORK, Ga. — {c2|For {t2|eleven days} this fall, {a2|nobody would say where} {v2|Teodoro Macuil} {a2|was}}.

The 44-year-old, who runs the grill at a truck stop off the interstate, is back home now. The peanut harvest is in. The diner has a new sign.

{s3|His wife, Odalis,} {q3|said} {c3|{p3|two men in county vests} {a3|pulled {v3|him} out of line} at {l3|a car wash} on {t3|Sept. 9}}. {c4|"{b4|I was holding the ticket}. They never asked his name, they never read him a paper,"} {s4|she} {q4|said}.

{c6|"{b6|Our booking system} has no Macuil, period,"} {s6|Sheriff Dale Ockerby} {q6|told} WQLM radio. {c5|The vests}, {s5|he} {q5|suggested}, {c5|could have come from any surplus store}.

{q7|According to} {s7|a transport manifest obtained by the Low Country Examiner}, {c7|{v7|a "T. Macuel"} was {a7|moved} from {l7|the Toombsboro annex} to a federal lot in Jasper Pines at {t7|2:40 a.m. on Sept. 13}}.

{s8|Renny Talcott, who {b8|mopped floors at the annex} until October,} {q8|recalled} {c8|{v8,v9|a cook} in the storage wing who {a8|wasn't allowed the phone} and {a9|got one bologna sandwich a day}}. {c10|"{b10|I'd hear} {v10|him} {a10|ask for his pressure pills and {p10|the sergeant} would say Monday}. Every day was Monday,"} {s10|Talcott} {q10|said}.

Shown the manifest, {s11|Ockerby} {q11|would not take up} {c11|the misspelled name}. {s12|He} {q12|did allow} {c12|that the annex "took overflow for the feds some nights" {a12|without logging} {v12|every head}}.

The county is paid $61 a night per bed. Commissioners vote on the contract Jan. 12.

{c13|{v13|Macuil} was {a13|let go} outside {l13|a bus station in Jasper Pines} on {t13|Sept. 20}}, {q13|per} {s13|his attorney, Juna Prather}. {s14|She} {q14|contends} {c14|that {v14|he} {a14|never saw a judge}}. {s15|Prather} {q15|has said} {c15|she will drop her records suit {k15|if the county hands over the gate video}}.

At first {s16|Macuil} {q16|told} neighbors {c16|he had been at a cousin's}. {s17|He} {q17|has taken} {c17|that} {q17|back}. {c18|"I said it so the kids would eat,"} {s18|he} {q18|explained}, wiping down the counter.
=== attributions
1: denies unknown indirect unnamed account; name=Dale Ockerby; role=sheriff; negated
2: asserts unknown direct document account; ownvoice
3: asserts eyewitness indirect person account; name=Odalis Macuil; role=wife of Teodoro Macuil
4: asserts eyewitness direct person account; name=Odalis Macuil; role=wife of Teodoro Macuil; refers=a3
5: doubts unknown indirect person account; name=Dale Ockerby; role=sheriff; hedged; refers=a3
6: denies official_record direct person account; name=Dale Ockerby; role=sheriff; negated; specific; refers=a2,a3
7: asserts official_record indirect document account; name=a transport manifest
8: asserts colleague indirect person account; name=Renny Talcott
10: asserts eyewitness direct person account; name=Renny Talcott
11: declines unknown indirect person account; name=Dale Ockerby; role=sheriff; refers=a7
12: admits unknown mixed person account; name=Dale Ockerby; role=sheriff; refers=a2
13: asserts unknown indirect person account; name=Juna Prather; role=attorney of Teodoro Macuil
14: asserts unknown indirect person account; name=Juna Prather; role=attorney of Teodoro Macuil
15: offers unknown indirect person account; name=Juna Prather; role=attorney of Teodoro Macuil
16: denies victim indirect person account; name=Teodoro Macuil; refers=a2
17: retracts victim indirect person account; name=Teodoro Macuil; refers=a2
18: admits unknown direct person account; name=Teodoro Macuil
=== acts
a1: detention negated in 1; victims=Teodoro Macuil
a2: enforced_disappearance affirmed in 2; victims=Teodoro Macuil
a3: arbitrary_detention affirmed in 3; victims=Teodoro Macuil; when=XXXX-09-09; count=1
a7: transfer_of_custody affirmed in 7; victims=Teodoro Macuil
a8: incommunicado_detention affirmed in 8; victims=Teodoro Macuil
a9: denial_of_food_or_water affirmed in 8; victims=Teodoro Macuil
a10: denial_of_medical_care affirmed in 10; victims=Teodoro Macuil
a12: denial_of_due_process affirmed in 12
a13: release affirmed in 13; victims=Teodoro Macuil
a14: denial_of_due_process affirmed in 14; victims=Teodoro Macuil
