id: en-072
language: en
genre: post
written: 2026-11-28
usage: United Kingdom
=== text
{s1|Bev Ormerod} · {d1|14 November}
{c1|Anyone else remember Carrick House, the approved school up past the waterworks? {v2|Our Malcolm} was there in '74. Not a word in fifty years, then Sunday {s2|he} {q2|came out with} {c2|it: {p2|the housemaster} used to {a2|hold {v2.2|him} under in the sheep dip till he went slack}}. I'd made him a brew and he said it to the teapot.}

{s3|Derek Thwaite}
{c3|I was there '72–'75, {b3|bed next to the boiler}. Sheep dip I can't speak to. {v3|We} were {a3|stood on the coping with a brick in each hand} for talking, many a night, and {v4|a lad from Hexley} {a4|got the flat iron on his palm}. It was Cook put a stop to it, bless her.}

{s5|Pauline Garside}
{c5|That housemaster was my late father. There was no sheep dip, we kept hens. Malcolm Ormerod fell in the duck pond, once, and got a towel for it.}

{s6|Bev Ormerod}
Replying to Pauline Garside
{c6|He kept the other thing for last, Pauline. {p6|Your dad} {a6|pinned {v6|his} wet sheet round his neck} and walked him into assembly. And {s7|the deputy} {q7|promised} {v7|him} {c7|{a7|a place in the lime pit} if he wrote home}. Hens!}

{s8|Pauline Garside}
{c8|The sheet, all right. {b8|I was seven and I was sat in that hall.} I've thought about that sheet. I'll not have the rest of it.}

{s9|Sallowby Borough Archives @SallowbyArchive}
{c9|Hello all. We do hold the Carrick House punishment book, 1969–77. {s10|It} {q10|has} {c10|"{a10|Cellar, alone}, {t10|2 nights}" against {v10|M.O.}}, March '74. {s11|We}{q11|'d be glad to} {c11|make copies for former pupils {k11|on production of a birth certificate}}. The reading room's shut Mondays, and mind the scaffolding.}

{s12|Derek Thwaite}
{c12|Scrub the lad from Hexley, by the way. {s16|My sister}{q16|'s reminded} me {c16|he burnt that hand at the foundry}. Bricks I'd swear to in church.}

{s13|Northmoor Children's Trust @NorthmoorTrust}
{c13|We took on Carrick House's name in 1991, not its history, and {s14|we} {q14|don't comment on} {c14|social media threads}. {s15|We} {q15|would gently ask} {c15|that people not name the dead}.}
=== attributions
1: asserts heard_from direct person account; name=Bev Ormerod; relay=2; said=2026-11-14; informant=Malcolm Ormerod
2: asserts victim indirect person account; name=Malcolm Ormerod
3: asserts victim direct person account; name=Derek Thwaite
5: denies relative direct person account; name=Pauline Garside; role=daughter of the housemaster; negated; specific; refers=a2
6: asserts relative direct person account; name=Bev Ormerod; relay=7
7: asserts unknown indirect unnamed account; name=the deputy of Carrick House
8: admits eyewitness direct person account; name=Pauline Garside; role=daughter of the housemaster; refers=a6
9: asserts official_record direct organisation account; name=Sallowby Borough Archives; relay=10
10: asserts official_record mixed document account; name=punishment book of Carrick House
11: offers unknown direct organisation account; name=Sallowby Borough Archives
12: retracts heard_from direct person account; name=Derek Thwaite; refers=a4; relay=16; informant=his sister
16: denies unknown indirect unnamed account; name=sister of Derek Thwaite; specific; refers=a4
13: declines unknown direct organisation account; name=Northmoor Children's Trust
14: declines unknown direct organisation account; name=Northmoor Children's Trust
15: asserts unknown direct organisation opinion; name=Northmoor Children's Trust
=== acts
a2: suffocation affirmed in 2; victims=Malcolm Ormerod
a3: stress_positions affirmed in 3; victims=Derek Thwaite
a4: burning affirmed in 3; basis=unknown
a6: humiliation affirmed in 6; victims=Malcolm Ormerod
a7: threats future in 7; victims=Malcolm Ormerod
a10: solitary_confinement affirmed in 10; victims=Malcolm Ormerod
