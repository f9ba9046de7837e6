id: en-061
language: en
genre: article
written: 2026-11-28
usage: United States
=== text
{s1|Women held at Bellweather jail} {q1|recount} {c1|{t1|days} {a1|on their feet}}; {s2|sheriff} {q2|won't say} {c2|who was on shift}

MARLOW BEND — The county jail sits behind a feed store, and most afternoons the only noise is the grain auger. It got a new roof in 2019 and a new kitchen this spring.

{s3|{n3|Four} women released since August} {q3|have told} the Tri-River Dispatch {c3|that {p3,p4|deputies on the overnight crew} {a3|kept {v3|them} standing} at {l3|a painted line} {t3|for as long as 31 hours}, {a4|slapping} {v4|anyone} who leaned}.

{c5|"If your head dropped, {p5|they} {a5|ran the vacuum next to you},"} {q5|said} {s5|Dolores Haverty, 44, a school bus driver who spent nine days there on a probation hold}. {s6|Her bunkmate, Shawna Pruitt,} {q6|remembers} {c6|the vacuum coming out just once, for a spilled tray}. {c7|Of the line}, though, {s7|she} {q7|has no doubt}. {c8|"{b8|My own shoes wore it off},"} {s8|Pruitt} {q8|said}.

{s9|Haverty} {q9|also described} {c9|{a9|a wet towel pressed over} {v9|another woman}{a9|'s mouth}}. {s10|A chart from the county clinic} {q10|notes} {c10|burst vessels in {v10|that woman}'s eyes "{a10|consistent with pressure to the airway}"}.

{s11|Sheriff Dale Okerlund} {q11|wouldn't call} {c11|it punishment}. {c12|"We have a wellness stand. They stretch, they sit back down,"} {s12|he} {q12|said}. Shown two pages of the shift log, {s13|he} {q13|allowed} {c13|that "some of those stands ran long"}.

{s15|Deputy Cole Raymer, who handed out the mops,} {q15|wrote} {d15|in July} {c15|that "nobody was {a15|made to stand} anywhere"}. {c16|{s17|He} {q17|has since struck} {c17|the line}}, {q16|according to} {s16|a filing by the county's insurer}.

{s21|Haverty's lawyer, Wade Pomeroy,} {q21|has called} {c21|the overnight routine "{a21|torture} with a time clock"}.

Bellweather is not the only small jail in trouble. Three neighboring counties closed theirs to save on overtime, and a fourth rents beds by the night.

{s18|County Commissioner Faye Lindqvist} {q18|pledged} {c18|to post the overnight video {k18|as soon as the insurer signs off}}. {s19|She} {q19|isn't ready to take} {c19|anybody's word} yet. {c20|"Ask me what happened at that line when I've sat through all nine hours,"} {s20|she} {q20|said}.

The commission meets Tuesday. Item one is the county fair.
=== attributions
1: asserts victim indirect unnamed account; name=four women released since August
2: declines unknown indirect person account; name=Dale Okerlund; role=sheriff
3: asserts victim indirect unnamed account; name=four women released since August
5: asserts victim direct person account; name=Dolores Haverty; role=school bus driver
6: denies eyewitness indirect person account; name=Shawna Pruitt; role=Haverty's bunkmate; specific; refers=a5
7: asserts victim indirect person account; name=Shawna Pruitt; role=Haverty's bunkmate; refers=a3
8: asserts victim direct person account; name=Shawna Pruitt; role=Haverty's bunkmate; refers=a3
9: asserts unknown indirect person account; name=Dolores Haverty; role=school bus driver
10: asserts medical mixed document account; name=a chart from the county clinic; hedged; refers=a9
11: denies unknown indirect person account; name=Dale Okerlund; role=sheriff; refers=a3
12: denies unknown direct person account; name=Dale Okerlund; role=sheriff; refers=a3
13: admits unknown mixed person account; name=Dale Okerlund; role=sheriff; refers=a3
15: denies unknown mixed person account; name=Cole Raymer; role=deputy; said=XXXX-07; negated; refers=a3
16: asserts unknown indirect document relay; name=a filing by the county's insurer; relay=17
17: retracts unknown indirect person account; name=Cole Raymer; role=deputy; refers=a15
18: offers unknown indirect person account; name=Faye Lindqvist; role=county commissioner
19: doubts unknown indirect person opinion; name=Faye Lindqvist; role=county commissioner; refers=a3
20: doubts unknown direct person opinion; name=Faye Lindqvist; role=county commissioner; refers=a3
21: asserts unknown mixed person opinion; name=Wade Pomeroy; role=Haverty's lawyer
=== acts
a21: torture affirmed in 21
a1: stress_positions affirmed in 1
a3: stress_positions affirmed in 3; count=4
a4: beating affirmed in 3
a5: sleep_deprivation affirmed in 5; victims=Dolores Haverty
a9: suffocation affirmed in 9
a10: suffocation affirmed in 10
a15: stress_positions negated in 15
