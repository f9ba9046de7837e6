id: en-009
language: en
genre: post
written: 2026-11-28
usage: Kenya
=== text
{s1|Mama Shiro wa Kibuthi}
{d1|12 Nov} · Public

{c1|Wakenya, let me tell you what happened in {l1|Soko Mpya} on {t1|Monday} because the news had it for twenty seconds.

At 3 a.m. {p1|three bulldozers and about sixty men in county jungle green} came. There was no notice. {p1.2|They} {a1|flattened} {n1|over 200} structures including the dispensary and our church, St. Barnabas. {v2|We} are now {a2|sleeping in the stage}, with small children, under sacks. {v3|A watchman called Otieno}, who was asleep in kiosk number 14, was {a3|crushed}. {b1|I held the torch} while they were removing him.

{s4|The sub-county commissioner} {q4|told} a baraza {c4|that notices were "duly affixed on 14th October"}. {s5|Njeri of the hardware} {q5|swears} {c5|there was nothing on any door}, and {s6|I} {q6|believe} {c6|her}. {s7|The MCA}, when his mic finally worked, {q7|admitted} {c7|that the list of plots had been "mixed up" and that {n7|some forty} {v7|families} {a7|lost homes} that were not on it}. {c8|{k8|If we bring allotment letters by Friday}}, {s8|he} {q8|said}, {c8|the county will "consider something small"}.

{s14|The OCS} {q14|says} {c14|his people only "provided security" and {v14|nobody} was {a14|harmed}}. {s15|The chief} {q15|told} the church elders {c15|the order came from Nairobi}; {s16|Nairobi, meaning the lands ministry,} {q16|told} the radio {c16|it came from the county}. {s17|Two askaris who were there} {q17|have told} my cousin {c17|they were paid a thousand bob each and told to hide their badges}. {s18|A boda guy} {q18|claims} {c18|he {b18|saw} {p18|an inspector} {a18|beat} {v18|an old man} who was looking for his Bible}.

Then {s9|the contractor's lawyer} {q9|rubbished} {c9|everything we have said about Otieno}. {q10|In} {s10|his} {q10|words}, {c10|the man was already dead of chang'aa by midnight}. Si afadhali anyamaze. {s19|Our} {q19|complaint about} {c19|the watchman} is in the OB, number 22, go and read it.

{s13|I} {q13|posted} earlier {c13|that {v13|a baby} also {a13|died}}. {s12|Two ladies} {q12|told} me {c12|so} and I shared it in pain; it is not true, the baby is at Mercy. {s11|I} {q11|take back} {c11|that one}, aki forgive me.

Those with tents, Mpesa number iko kwa comments.}
=== attributions
1: asserts eyewitness direct person account; name=Mama Shiro wa Kibuthi; said=XXXX-11-12
4: denies unknown mixed unnamed account; name=the sub-county commissioner; specific; refers=a1
5: asserts eyewitness indirect person account; name=Njeri of the hardware; negated
6: asserts unknown direct person opinion; name=Mama Shiro wa Kibuthi; relay=5
7: admits unknown mixed unnamed account; name=the MCA
8: offers unknown mixed unnamed account; name=the MCA
9: denies unknown indirect unnamed account; name=the contractor's lawyer; refers=a3
10: denies unknown indirect unnamed account; name=the contractor's lawyer; specific; refers=a3
11: retracts unknown direct person account; name=Mama Shiro wa Kibuthi; refers=a13
12: asserts unknown indirect unnamed account; name=two ladies; refers=a13
13: asserts heard_from indirect person account; name=Mama Shiro wa Kibuthi; informant=two ladies; relay=12
14: denies unknown mixed unnamed account; name=the OCS; negated; refers=a1,a3
15: asserts unknown indirect unnamed account; name=the chief
16: denies unknown indirect government account; name=the lands ministry
17: asserts unknown indirect unnamed account; name=two askaris
18: asserts eyewitness indirect unnamed account; name=a boda guy
19: asserts unknown indirect unnamed account; name=residents of Soko Mpya; refers=a3
=== acts
a1: destruction_of_property affirmed in 1; count=200
a2: forced_displacement affirmed in 1; basis=victim
a3: killing affirmed in 1; victims=Otieno
a7: destruction_of_property affirmed in 7; count=40
a13: killing affirmed in 13; victims=a baby
a14: ill-treatment negated in 14
a18: beating affirmed in 18
