id: en-064
language: en
genre: post
written: 2026-11-28
usage: Philippines
=== text
{s1|Tess Lumbao-Rivas @tesslumbao} · {d1|Nov 25}
{c1|Okay, kuwento. My kuya Dindo is a plumber, he fixes half the faucets in Santa Ifigenia. {t1|Saturday} {p1|four men from the CIDU} {a1|took} {v1|him} {l1|from a birthday}. {s15|They} {q15|said} {c15|it's only for verification}, may cake pa sa kamay.} 1/5

{s2|Tess Lumbao-Rivas @tesslumbao}
{c2|Monday na when they let me see. {s3|He} {q3|told} me {c3|the first night {p3|they} {a3|wrapped {v3|his} head in packaging plastic} and counted to 60, then the Tuesday {a4|"kuryente"}, the wire from an electric fan}. {b2|I smelled it on his shirt}, amoy sunog. {s5|The jail nurse} {q5|wrote} {c5|"{a5|superficial burns}, both earlobes"}, I have a pic.} 2/5

{s6|Tess Lumbao-Rivas @tesslumbao}
{c6|He did not ask for lawyer because {s7|the one they call Sir Bong} {q7|said} {c7|{a7|next time it's {v7|your ate}'s turn}}. I am the ate, FYI.} 3/5

{s8|Santa Ifigenia City CIDU @CIDU_StaIfigenia}
Replying to @tesslumbao
{c8|Ma'am, good pm. Subject was treated with maximum tolerance. The marks are from a faulty rice cooker, which subject himself plugged in at 1940H. May we remind netizens to be responsible. Drink water po, heat index is 43.}

{s9|Pido Arsenal @pidoarsenal}
Replying to @CIDU_StaIfigenia
{c9|Rice cooker sa tenga?? Maybe the next blotter will say he ironed it.}

{s10|Tess Lumbao-Rivas @tesslumbao}
{c10|Correction lang, it was not Tuesday, he was already in city jail by then. So the {a10|kuryente} was Sunday. {s11|I} {q11|take back} {c11|the part about the tall one na may tattoo}, my kuya never saw faces. The rest, {b10|I got straight from him}.} 4/5

{s12|Santa Ifigenia City CIDU @CIDU_StaIfigenia}
{c12|We confirm that {v12|subject} was {a12|not booked} until {t12|Monday}, due to brownout. {s13|This office} {q13|shall open} {c13|the CCTV to the family {k13|once a letter-request with two valid IDs is received}}.}

{s14|Tess Lumbao-Rivas @tesslumbao}
{c14|Two IDs daw. Wala pong brownout, I live across. Sa lahat ng nag-share, salamat. Lugaw is on me.} 5/5 #FreeDindo
=== attributions
1: asserts relative direct person account; name=Tess Lumbao-Rivas; said=2026-11-25
2: asserts heard_from direct person account; name=Tess Lumbao-Rivas; informant=Dindo; relay=3,5
3: asserts victim indirect person account; name=Dindo; role=plumber
5: asserts medical mixed unnamed account; name=the jail nurse
6: asserts relative direct person account; name=Tess Lumbao-Rivas; relay=7
7: asserts unknown indirect person account; name=Sir Bong
8: denies unknown direct government account; name=Santa Ifigenia City CIDU; state=Philippines; specific; refers=a3,a4,a5
9: doubts unknown direct person opinion; name=Pido Arsenal; refers=a5
10: asserts heard_from direct person account; name=Tess Lumbao-Rivas; informant=Dindo
11: retracts unknown direct person account; name=Tess Lumbao-Rivas
12: admits unknown direct government account; name=Santa Ifigenia City CIDU; state=Philippines
13: offers unknown direct government account; name=Santa Ifigenia City CIDU; state=Philippines
14: denies eyewitness direct person account; name=Tess Lumbao-Rivas; specific; refers=a12
15: asserts unknown indirect unnamed account; name=four men from the CIDU
=== acts
a1: detention affirmed in 1; victims=Dindo
a3: suffocation affirmed in 3; victims=Dindo
a4: electric_shocks affirmed in 3; victims=Dindo
a5: burning affirmed in 5; victims=Dindo
a7: threats future in 7; victims=Tess Lumbao-Rivas
a10: electric_shocks affirmed in 10; victims=Dindo
a12: arbitrary_detention affirmed in 12; victims=Dindo
