id: en-010
language: en
genre: interview
written: 2026-11-28
usage: South Africa
=== text
Interview 6 of 9, recorded at the Vaalkrans Advice Office, {d2|18 November 2026}. Translated in part from Sesotho. TM = Thabang Moleko; LV = Lizelle Verwey, paralegal; INT = interviewer.

{s1|INT}{q1|:} {c1|Take me back to the charge office at Vaalkrans.}

{s2|TM}{q2|:} {c2|Ja, so they fetched me for a stolen generator. Warrant Officer Pule was nice, he bought me a Fanta. It was {p2|the other two}. {p2.2|They} {a2|put a refuse bag over {v2|my} head} and closed it with their hands. You can't breathe, you see stars. Then they wet {v3|my feet} and I don't know what it was they used, it {a3|had a crank}.}

{s4|INT}{q4|:} {c4|{s5|You} {q5|signed a statement} {d5|that night} {q5|saying} {c5|nobody had {a5|touched} {v5|you}}.}

{s6|TM}{q6|:} {c6|I signed. I'd have signed that I shot my own gogo. When the doctor came {s7|I} {q7|told} him {c7|the same}, I fell. That was a lie and {s8|I} {q8|withdraw} {c8|it}.}

{s9|LV}{q9|:} {c9|Sorry, can I come in there? I've seen {b9|the J88}. {s10|Dr Naicker} {q10|noted} {c10|petechiae in both eyes and "{a10|circular burns}, soles"}, so he didn't swallow the story either.}

{s11|TM}{q11|:} {c11|Is that what it says? Nobody showed me.}

{s21|INT}{q21|:} {c21|Were you alone in the cell?}

{s22|TM}{q22|:} {c22|No, with Oupa Sello, who is late now. {s23|He} {q23|told} me {c23|they had {a23|done the bag to {v23|him}} also, two years before, in the same room}. {s24|He} {q24|said} {c24|{p24|Pule} {a24|held the legs}}. I don't agree with that, {s25|I} {q25|maintain} {c25|Pule was outside buying cooldrink}. In the night they {a26|threw water on the floor} so {v26|we} couldn't lie down.}

{s12|INT}{q12|:} {c12|{s13|The station commander} {q13|says} {c13|the CCTV for that night was overwritten}.}

{s14|LV}{q14|:} {c14|That's not quite what she says. On the phone to me {s15|she} {q15|acknowledged} {c15|the recorder had been unplugged "for cleaning"}. In writing {s16|she} {q16|disputes} {c16|that {v16|anybody} was {a16|assaulted} at her station}. Two members are on leave. {s17|The Complaints Directorate} {q17|undertook} {c17|to arrest them {k17|once the DPP signs}}, and {s18|the DPP} {q18|has not replied to} {c18|four emails}.}

{s19|INT}{q19|:} {c19|Do you want them in jail, Thabang?}

{s20|TM}{q20|:} {c20|[long silence] I want my feet. I used to run.}
=== attributions
1: - - direct unnamed -; name=the interviewer; question
2: asserts victim direct person account; name=Thabang Moleko; said=2026-11-18
4: asserts unknown direct unnamed account; name=the interviewer
5: denies victim indirect person account; name=Thabang Moleko; negated; refers=a2
7: denies victim indirect person account; name=Thabang Moleko; specific; refers=a2
6: admits victim direct person account; name=Thabang Moleko
8: retracts victim direct person account; name=Thabang Moleko; refers=a2,a3
9: asserts medical direct person account; name=Lizelle Verwey; role=paralegal; relay=10
10: asserts medical mixed person account; name=Dr Naicker
11: - - direct person -; name=Thabang Moleko; question
12: asserts unknown direct unnamed relay; name=the interviewer; relay=13
13: asserts unknown indirect unnamed account; name=the station commander
14: asserts unknown direct person account; name=Lizelle Verwey; role=paralegal; relay=15,16
15: admits unknown mixed unnamed account; name=the station commander
16: denies unknown indirect unnamed account; name=the station commander; refers=a2,a3
17: offers unknown indirect government account; name=the Complaints Directorate
18: declines unknown indirect government account; name=the DPP
19: - - direct unnamed -; name=the interviewer; question
20: asserts victim direct person opinion; name=Thabang Moleko
21: - - direct unnamed -; name=the interviewer; question
22: asserts victim direct person account; name=Thabang Moleko; relay=23,24
23: asserts victim indirect person account; name=Oupa Sello
24: asserts victim indirect person account; name=Oupa Sello
25: denies unknown direct person account; name=Thabang Moleko; specific; refers=a24
=== acts
a2: suffocation affirmed in 2; victims=Thabang Moleko
a3: electric_shocks affirmed in 2; victims=Thabang Moleko
a5: ill-treatment negated in 5; victims=Thabang Moleko
a10: burning affirmed in 10; victims=Thabang Moleko
a16: ill-treatment affirmed in 16
a23: suffocation affirmed in 23; victims=Oupa Sello
a24: torture affirmed in 24; victims=Oupa Sello; perpetrators=Pule
a26: sleep_deprivation affirmed in 22; victims=Thabang Moleko, Oupa Sello
