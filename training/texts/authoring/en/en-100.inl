id: en-100
language: en
genre: post
written: 2026-11-28
usage: Australia
=== text
{s1|Kezza from the Night Shift @kezza_nights} · {d1|Nov 18}
{c1|Right, I've handed in my lanyard so here goes. I did fourteen months as a youth worker at Mallee Bend. {b1|I was rostered on} the night {v1|a 14yo} got {a1|made to squat naked in front of {p1|three blokes}} because a pen was missing from the art room. The pen was in my pocket.} 1/5

{s2|Kezza from the Night Shift @kezza_nights}
{c2|Beds: 32. Kids {t2|that winter}: {n2|57}. {v2|They} {a2|slept top-and-tail} or on yoga mats in the chapel. {s3|The deputy} {q3|used to joke} {c3|it was "like schoolies"}.} 2/5

{s4|Dazza M @dazza_mallee}
Replying to @kezza_nights
{c4|Worked there six years, never seen {v4|a kid} {a4|squatted}. Searches are two staff, same sex, gown on. You were on your phone half the time, mate.}

{s5|Kezza from the Night Shift @kezza_nights}
{c5|Daz, fair cop on the phone. You were in C Wing though. {s6|You} {q6|said} to me at the servo {c6|{p6|the big fella} "{a6|bent {v6|a boy}'s thumb back till he called him sir}"}. Remember that?}

{s7|Dazza M @dazza_mallee}
{c7|{s8|I} {q8|said} {c8|that} with four beers in me and {s9|I}{q9|'m walking} {c9|it} {q9|back}. Didn't see the thumb.}

{s10|Aunty Noelene Briggs @aunty_noelene}
{c10|My grandson was one of the yoga mat kids. {s11|He} {q11|won't talk about} {c11|the searches}, just turns the telly up. What {s12|he} {q12|will say} is {c12|{p12|they} {a12|left {v12|him} in wet trackies in the yard} {t12|from tea till lights out}}. I've got {b10|the shower roster} he nicked. {a10|Two showers a week, brown}.}

{s13|Dept of Youth Services (VicNorth) @dys_vicnorth}
{c13|We take all concerns seriously. Mallee Bend did {a13|exceed its rated capacity} for {t13|part of the year}. {s14|An independent review} {q14|found} {c14|no evidence of inappropriate searching}. {s15|We} {q15|won't be responding to} {c15|former employees} on this platform. {c16|Families can meet the Commissioner {k16|once they have lodged form YS-7}.}}

{s17|Kezza from the Night Shift @kezza_nights}
{c17|The independent review rang me once, I was in Bunnings. That's the review. Footy's on, night all.} 5/5
=== attributions
1: asserts eyewitness direct person account; name=Kezza from the Night Shift; role=former youth worker; said=2026-11-18
2: asserts eyewitness direct person account; name=Kezza from the Night Shift; relay=3
3: admits unknown mixed unnamed account; name=the deputy; refers=a2
4: denies unknown direct person account; name=Dazza M; negated; specific; refers=a1
5: asserts heard_from direct person account; name=Kezza from the Night Shift; informant=Dazza M; relay=6
6: asserts unknown mixed person account; name=Dazza M
7: retracts unknown direct person account; name=Dazza M; refers=a6
8: asserts unknown indirect person account; name=Dazza M; refers=a6
9: retracts unknown direct person account; name=Dazza M; refers=a6
10: asserts heard_from direct person account; name=Aunty Noelene Briggs; informant=grandson of Aunty Noelene Briggs; relay=12
11: declines unknown indirect unnamed account; name=grandson of Aunty Noelene Briggs; refers=a1
12: asserts victim indirect unnamed account; name=grandson of Aunty Noelene Briggs
13: admits unknown direct government account; name=Dept of Youth Services (VicNorth); state=Australia
14: denies unknown indirect document account; name=an independent review; negated; refers=a1
15: declines unknown direct government account; name=Dept of Youth Services (VicNorth); state=Australia
16: offers unknown direct government account; name=Dept of Youth Services (VicNorth); state=Australia; antecedent=s15
17: doubts unknown direct person account; name=Kezza from the Night Shift
=== acts
a1: sexual_violence affirmed in 1
a2: overcrowding affirmed in 2; count=57
a4: sexual_violence negated in 4
a6: ill-treatment affirmed in 6
a12: ill-treatment affirmed in 12
a10: detention_conditions affirmed in 10; basis=document
a13: overcrowding affirmed in 13
