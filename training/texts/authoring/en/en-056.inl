id: en-056
language: en
genre: post
written: 2026-11-28
usage: United Kingdom
=== text
{s1|Gwen Pallister @gwenp@kettlefed.uk}
{c1|Long one, muted for those who'd rather not. My lad is 16, autistic, non-speaking. {t1|Thursday teatime} outside the big Fairway in Marrowby {p1|two officers} {a1|tasered} {v1|him}. {n1|Twice}, {b1|going by the four dots on his back our GP photographed}.}

{s2|Gwen Pallister @gwenp@kettlefed.uk}
{c2|What we've been told so far, in order. {d3|Thursday night}, {s3|a sergeant} on the phone{q3|:} {c3|"Mum, {v3|he}'s not been {a3|harmed}, it was drawn, not fired."} {d4|Friday}, {s4|the duty inspector}{q4|:} {c4|"One discharge, {b4|I've seen the download}, and I'm sorry for what you were told last night."} Saturday, nobody.}

{s5|Gwen Pallister @gwenp@kettlefed.uk}
{c5|And yes he'd run at a trolley boy. He does that. He was hugging him. {s6|The trolley boy}, bless him, {q6|has put it in writing}: {c6|"I wasn't scared {s7|I} {q7|told} the police {c7|he's all right I know him from school}"}.}

{s8|Marrowby Blues 🔵 @keith_mb@kettlefed.uk}
{c8|So we're just meant to take your word are we. I'd like to see the bodycam before anyone gets called a thug}

{s10|Gwen Pallister @gwenp@kettlefed.uk}
{c10|@keith_mb Nobody's called anyone a thug, Keith. I'd like to see it an' all.}

{s11|Marrowby Neighbourhood Team @marrowbynht@kettlefed.uk}
{c11|Hi Gwen, {s14|we} {q14|can't go into} {c14|detail} here. {c12|{k12|Once the family liaison officer has been appointed} we'll arrange a viewing for you both at the station}. Thanks, PC 4471}

{s13|Gwen Pallister @gwenp@kettlefed.uk}
{c13|Update Tues. {b13|Watched it.} Three minutes ten. They {a13|fired} {n13|three times}. The third {v13|he}'s already down and I had to leave the room. {s15|I} {q15|said} {c15|two}, and I was wrong, and God I wish I hadn't been.}
=== attributions
1: asserts medical direct person account; name=Gwen Pallister; role=mother
2: asserts unknown direct person relay; name=Gwen Pallister; role=mother; relay=3,4
3: denies unknown direct unnamed account; name=a sergeant; negated; specific; refers=a1
4: admits document direct unnamed account; name=the duty inspector; refers=a1
5: asserts heard_from direct person account; name=Gwen Pallister; role=mother; informant=the trolley boy; relay=6; refers=a1
6: asserts eyewitness direct unnamed account; name=the trolley boy
7: asserts eyewitness indirect unnamed account; name=the trolley boy
8: doubts unknown direct person opinion; name=Marrowby Blues; refers=a1
10: asserts unknown direct person opinion; name=Gwen Pallister; role=mother
11: declines unknown direct government account; name=Marrowby Neighbourhood Team; refers=a1
12: offers unknown direct government account; name=Marrowby Neighbourhood Team; antecedent=s14
13: asserts document direct person account; name=Gwen Pallister; role=mother; note=takes back her own lower count
14: declines unknown direct government account; name=Marrowby Neighbourhood Team; refers=a1
15: asserts medical indirect person account; name=Gwen Pallister; role=mother; refers=a1
=== acts
a1: electric_shocks affirmed in 1; count=2
a3: ill-treatment negated in 3
a13: electric_shocks affirmed in 13; count=3
