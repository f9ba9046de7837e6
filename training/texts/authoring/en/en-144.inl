id: en-144
language: en
genre: post
written: 2026-11-28
usage: Bangladesh
=== text
{s1|Sharmin Akter Jui @jui_sewingline7} · {d1|Nov 22}
{c1|Apnara, I stitch collars for a brand you are wearing now.. This is about Rehana apa and the Industrial Police outpost at Dhuliakhal.} 1/6

{s2|Sharmin Akter Jui @jui_sewingline7}
{c2|On {t2|8 November} we sat on the road for the October wages. Two months pending, Tk 12,500 grade. {s3|The BGM-side leader} {q3|told} us by mike {c3|the owner sold one floor and money is coming}. At 11 {p2|they} {a2|lifted {n2|five} {v2|of us} into a leguna}, me also.} 2/6

{s4|Sharmin Akter Jui @jui_sewingline7}
{c4|{t4|Two nights} there, {p4|they} {a4|gave {v4|us} no rice}, only tea from outside if you pay. Rehana apa was kept in the room of the Second Officer. {s5|She} {q5|told} me in the bathroom {c5|{p5|he} {a5|did to {v5|her} what is done to a wife}, and {a6|put the cigarette on {v6|her} back} when she bit him}. I {b4|saw the marks, six, in a line}.} 3/6

{s7|Sharmin Akter Jui @jui_sewingline7}
{c7|Her brother came with a Union Parishad member. {s8|The duty officer} {q8|said} {c8|{v8|no woman} is {a8|held here}, go see the hospital}. {t9|Third day} {p9|they} {a9|touched a wire from the IPS battery to {v9|Salam bhai}'s feet}, he is the cutting helper. {b7|I heard it through the tin wall}.} 4/6

{s10|Industrial Police Zone-9 @IP_Zone9_official}
Replying to @jui_sewingline7
{c10|Assalamu alaikum. The said Rehana was at our Women Help Desk, with a female constable, 24 hours, register no. 417. {s11|We} {q11|would not call} {c11|her stay custody}. As to meals, {c12|contractor defaulted}, {s12|this unit} {q12|regrets to say}.}

{s13|Mokhles Uddin @mokhles_bus}
Replying to @IP_Zone9_official
{c13|A help desk with a bolt from outside? Wah. My van route goes past, since 2021 there is no lady constable in that post.}

{s14|Sharmin Akter Jui @jui_sewingline7}
{c14|To be correct: {s15|Salam bhai} phoned and {q15|says} {c15|it was not the battery, only {a15|"the machine for mosquitoes"}, {n15|two times}}. So {s16|I} {q16|cut} {c16|the IPS line} from 4/6. {s17|He} {q17|does not want to say} {c17|more}, he has a new job.} 5/6

{s18|Industrial Police Zone-9 @IP_Zone9_official}
{c18|{k18|If Rehana herself will come with NID}, an inquiry by one ASP shall be formed within 3 days. Please avoid rumour. Bypass is closed today.}

{s19|Sharmin Akter Jui @jui_sewingline7}
{c19|She does not come out from the bed. {s20|The MBBS doctor of our line} {q20|wrote} {c20|"circular {a20|burns} x6, ?assault"} on a slip. I kept it.} 6/6 #WagesNow
=== attributions
1: asserts unknown direct person account; name=Sharmin Akter Jui; said=2026-11-22
2: asserts victim direct person account; name=Sharmin Akter Jui
3: asserts unknown indirect unnamed account; name=the BGM-side leader
4: asserts victim direct person account; name=Sharmin Akter Jui; relay=5
5: asserts victim indirect person account; name=Rehana
7: asserts eyewitness direct person account; name=Sharmin Akter Jui; relay=8
8: denies unknown indirect unnamed account; name=the duty officer; negated; refers=a2
10: denies official_record direct government account; name=Industrial Police Zone-9; state=Bangladesh; specific; refers=a5,a6
11: denies unknown direct government account; name=Industrial Police Zone-9; state=Bangladesh; refers=a2
12: admits unknown direct government account; name=Industrial Police Zone-9; state=Bangladesh; refers=a4
13: doubts unknown direct person opinion; name=Mokhles Uddin; refers=a5
14: asserts heard_from direct person account; name=Sharmin Akter Jui; informant=Salam; relay=15; refers=a9
15: asserts victim indirect person account; name=Salam; role=cutting helper; refers=a9
16: retracts unknown direct person account; name=Sharmin Akter Jui; refers=a9
17: declines unknown indirect person account; name=Salam; role=cutting helper; refers=a9
18: offers unknown direct government account; name=Industrial Police Zone-9; state=Bangladesh; refers=a5
19: asserts medical direct person account; name=Sharmin Akter Jui; relay=20
20: asserts medical mixed unnamed account; name=the MBBS doctor of the line
=== acts
a2: detention affirmed in 2; count=5
a4: denial_of_food_or_water affirmed in 4
a5: sexual_violence affirmed in 5; victims=Rehana
a6: burning affirmed in 5; victims=Rehana
a8: detention negated in 8
a9: electric_shocks affirmed in 7; victims=Salam
a15: electric_shocks affirmed in 15; count=2; victims=Salam
a20: burning affirmed in 20; victims=Rehana
