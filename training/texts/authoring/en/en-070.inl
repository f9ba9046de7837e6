id: en-070
language: en
genre: interview
written: 2026-11-28
usage: Philippines
=== text
"I graded papers in my head"

Corazon Salvatierra-Diño taught Grade 4 in Malinaw for thirty years, until a Wednesday in May. She receives me with kapeng barako and a plate of suman. Outside, the municipal band is practicing for the fiesta, badly.

{c1|"{p1|They} {a1|led {v1|me} away} under my own faculty shawl,"} {s1|she} {q1|begins}. {c1|"{l2|The place} had roosters, so I knew it was not a camp. {t2|Five days} {v2|I} was {a2|kept on tiptoe, arms out}, and if my heels came down {p3|somebody} {a3|hit {v3|my} calves with a slipper}. A slipper! Like I was the pupil."}

Were there others?

{c4|"One boy. I never saw him, {b4|I only heard}. {p4|They} {a4|did the wet towel on {v4|him}}, and he was calling his lola. And {p5|a woman} {a5|did karaoke the whole night} so {v5|we} will not sleep. Always the same song, Diyos ko."}

{s6|The 88th Task Group} {q6|has put out} {c6|another reading of those days}. {c7|Mrs. Diño "voluntarily presented herself" at a poultry farm for livelihood training}, {s7|Major Leandro Pacquing} {q7|told} me in a voice message. He attached a certificate. Her surname is misspelled on it.

{c10|"I signed that, why should I hide it,"} {s10|she} {q10|says}, without heat. {c10|"{s11|The major} {q11|told} me {c11|{a11|{v11|my grandson}'s school service is easy to follow}}. So I signed, pati yung blank."}

The bishop's office has a longer version of hers, from June. {c12|"There I said cigarettes. {s13|I} {q13|am erasing} {c13|that one}. Nobody {a14|burned} {v14|me}, it was the boy's arms I was thinking of,"} {s12|she} {q12|says}. {s15|Fr. Onofre Talisayon, who took down the June version,} {q15|bears} her {q15|out}: {c15|{b15|he has seen} {v15|the boy}, he has "{a15|seven round marks}"}.

Where is he now?

{s16|She} {q16|would sooner not} {c16|say}, and pours.

I put the karaoke to the major. {c17|"Okay, there was videoke. That is Filipino hospitality,"} {s17|he} {q17|replied}. {s18|He} {q18|left} {c18|the towel} {q18|unanswered}. {c19|I could see the farm, {k19|so long as I brought my own boots}}, {s19|he} {q19|said}.

The band has found the melody at last.
=== attributions
1: asserts victim direct person account; name=Corazon Salvatierra-Diño; role=retired teacher
4: asserts eyewitness direct person account; name=Corazon Salvatierra-Diño; role=retired teacher; antecedent=s1
6: denies unknown indirect government account; name=88th Task Group; state=Philippines; refers=a1
7: denies unknown mixed person account; name=Leandro Pacquing; role=major of the 88th Task Group; specific; refers=a1
10: admits victim direct person account; name=Corazon Salvatierra-Diño; role=retired teacher; relay=11
11: asserts unknown indirect person account; name=Leandro Pacquing; role=major of the 88th Task Group
12: retracts victim direct person account; name=Corazon Salvatierra-Diño; role=retired teacher
13: retracts victim direct person account; name=Corazon Salvatierra-Diño; role=retired teacher; refers=a14
15: asserts eyewitness mixed person account; name=Onofre Talisayon; role=priest
16: declines unknown indirect person account; name=Corazon Salvatierra-Diño; role=retired teacher
17: admits unknown direct person account; name=Leandro Pacquing; role=major of the 88th Task Group; refers=a5
18: declines unknown indirect person account; name=Leandro Pacquing; role=major of the 88th Task Group; refers=a4
19: offers unknown indirect person account; name=Leandro Pacquing; role=major of the 88th Task Group
=== acts
a1: abduction affirmed in 1; victims=Corazon Salvatierra-Diño
a2: stress_positions affirmed in 1; victims=Corazon Salvatierra-Diño
a3: beating affirmed in 1; victims=Corazon Salvatierra-Diño
a4: suffocation affirmed in 4
a5: sleep_deprivation affirmed in 4; basis=victim; victims=Corazon Salvatierra-Diño
a11: threats future in 11; victims=grandson of Corazon Salvatierra-Diño
a14: burning negated in 12; victims=Corazon Salvatierra-Diño
a15: burning affirmed in 15
