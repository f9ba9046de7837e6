id: en-040
language: en
genre: post
written: 2026-11-28
usage: Uganda
=== text
{s1|Counsel Akello 🇺🇬 @AkelloPros}
{c1|ALERT ‼️ {n1|Three} of {v1|our polling agents in Nabweru-Kito} were {a1|bundled into} a grey "drone" at {t1|around 10pm last night}. Names: Ssebbowa Ivan, Nantume Hadijah, Okello Moses. {c2|Number plate UBQ 4-something}, {q2|says} {s2|a rolex seller who {b2|ran after them} with his frying pan}.} 🧵

{s3|Counsel Akello 🇺🇬 @AkelloPros}
{c3|Update 1. We have been to CPS, to Old Bulamu and to the famous house behind the abattoir. At CPS {s4|the OC} {q4|told} us, very politely, {c4|"those ones are not in my cell, madam, you can even check"}. We checked. True. Only chicken thieves.}

{s5|Counsel Akello 🇺🇬 @AkelloPros}
{c5|Update 2. Hadijah is OUT. {p5|They} {a5|dumped} {v5|her} in {l5|a swamp at Namugera} {t5|towards dawn}. {c6|{p6|A man who kept clearing his throat} {a6|squeezed} {v6|her} fingers {a6|with pliers} and {v7|the boys} were {a7|made to drink salty water}, which she did not {b6|see} but {b6.2|heard them vomiting}}, {s6|she} {q6|recounts}. She is admitted. Doctor's form 3 to follow.}

{s8|Spokes Maj. R. Tumuhairwe @DefenceSpox_RT}
{c8|Those "abductees" are figments. No such operation was sanctioned. {c9|However {k9|if the said Ivan has pending charges}, he will be produced in court at the appropriate time}.}

{s10|Mukama Dauda @DaudaUrban}
{c10|But Counsel, {d11|in 2024} {s11|you} {q11|tweeted} {c11|the same about one Katende} and the man was found in Gulu with a side dish 😂}

{s12|Counsel Akello 🇺🇬 @AkelloPros}
{c12|@DaudaUrban Okello's mother is reading this timeline, have some shame. As for Katende, ask him who bought that ticket to Gulu. Hadijah's fingers are here in Kampala. {b12|I am looking at them.}}
=== attributions
1: asserts heard_from direct person account; name=Counsel Akello; informant=a rolex seller; relay=2
2: asserts eyewitness indirect unnamed account; name=a rolex seller who ran after them; refers=a1
3: asserts eyewitness direct person account; name=Counsel Akello; refers=a1
4: denies unknown direct unnamed account; name=the OC at CPS; negated; specific; refers=a1
5: asserts heard_from direct person account; name=Counsel Akello; informant=Nantume Hadijah; relay=6
6: asserts victim indirect person account; name=Nantume Hadijah
8: denies unknown direct person account; name=R. Tumuhairwe; role=defence spokesman; negated; refers=a1
9: offers unknown direct person account; name=R. Tumuhairwe; role=defence spokesman; antecedent=s8
10: doubts unknown direct person account; name=Mukama Dauda; relay=11; refers=a1
11: asserts unknown indirect person account; name=Counsel Akello; said=2024
12: asserts eyewitness direct person account; name=Counsel Akello; refers=a6
=== acts
a1: abduction affirmed in 1; count=3; victims=Ssebbowa Ivan, Nantume Hadijah, Okello Moses
a5: release affirmed in 5; victims=Nantume Hadijah
a6: torture affirmed in 6; victims=Nantume Hadijah
a7: ill-treatment affirmed in 6; basis=eyewitness
