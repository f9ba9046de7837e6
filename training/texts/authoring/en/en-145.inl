id: en-145
language: en
genre: article
written: 2026-11-28
usage: Canada
=== text
{c1|Man, 31, {a1|dies in Territorial Constabulary cell} at Ptarmigan Lake}

PTARMIGAN LAKE (Northern Wire) — {s2|A watchdog} {q2|says} {c2|it has begun looking into {a2|the death} of {v2|a 31-year-old man} in {l2|a holding cell} here {t2|on Saturday night}, the third such file in the territory this year}.

{s3|The Office of Police Oversight} {q3|said} {d3|Monday} {c3|that Ambrose Kotierk-Hale was brought in on a breach of conditions at 6:20 p.m. and found without vital signs at 11:05}. {s4|It} {q4|declined} {c4|to say more before the pathologist reports}.

{s6|His aunt, Leona Hale,} {q6|disputes} {c6|the timeline}. {c7|"I was parked outside with his pills at seven. {p7|The girl at the window} {a7|wouldn't take them in}, and he'd quit hollering by then,"} {s7|she} {q7|said} in a telephone interview. {s8|A man picked up the same evening, who was released Sunday,} {q8|told} Northern Wire {c8|he {b8|shared a wall} with Kotierk-Hale and that {p8|officers} "{a8|gave {v8|him} the boots}" over a blanket}. {s9|He} {q9|would not guess} {c9|how many}.

Constabulary Chief Supt. Nora Strand-Pelletier was flown in Sunday on the mail plane. {s10,s11|She} {q10|told} a gathering at the curling rink {c10|that {b10|video from the hallway} shows "no boots of any description,"} but {q11|acknowledged} {c11|the camera inside the cell had been dark since September}. {c12|"We're short a technician and I'm not proud of it,"} {s12|she} {q12|said}.

{q13|According to} {s13|the band's housing manager}, {c13|the detachment's furnace had failed as well, and {v13|prisoners} {a13|slept in their parkas on concrete at six degrees}}. {s14|The contractor} {q14|puts} {c14|the repair at $48,000 and the wait at three weeks}.

The lake froze early this year. {s15|Mayor Gilles Ungalaaq} {q15|expects} {c15|the ice road to open by Dec. 10}.

{s17|An earlier Constabulary release} {q17|had described} {c17|Kotierk-Hale as combative}; {d18|on Monday} {s18,s21|the force} {q18|withdrew} {c18|the word} and {q21|regretted} {c21|that {v21|he} had been "{a21|handled without courtesy}" at the desk}. {s19|Strand-Pelletier} {q19|said} {c19|she would show the aunt the hallway tape herself {k19|once the watchdog clears it}}. {c20|"They've got the road, the plane and the tape. I've got his pills,"} {s20|Hale} {q20|said}.
=== attributions
1: asserts unknown direct document account; ownvoice
2: asserts unknown indirect organisation account; name=Office of Police Oversight
3: asserts unknown indirect organisation account; name=Office of Police Oversight; said=2026-11-23; refers=a2
4: declines unknown indirect organisation account; name=Office of Police Oversight; refers=a2
6: denies unknown indirect person account; name=Leona Hale; role=aunt of Ambrose Kotierk-Hale
7: asserts eyewitness direct person account; name=Leona Hale; role=aunt of Ambrose Kotierk-Hale
8: asserts colleague mixed unnamed account; name=a man picked up the same evening
9: declines unknown indirect unnamed account; name=a man picked up the same evening; refers=a8
10: denies document mixed person account; name=Nora Strand-Pelletier; role=Constabulary Chief Supt.; specific; negated; refers=a8
11: admits unknown indirect person account; name=Nora Strand-Pelletier; role=Constabulary Chief Supt.
12: admits unknown direct person account; name=Nora Strand-Pelletier; role=Constabulary Chief Supt.
13: asserts unknown indirect unnamed account; name=the band's housing manager
14: asserts unknown indirect unnamed account; name=the contractor
15: asserts unknown indirect person account; name=Gilles Ungalaaq; role=mayor
17: asserts unknown indirect government account; name=Territorial Constabulary; state=Canada
18: retracts unknown indirect government account; name=Territorial Constabulary; state=Canada; said=2026-11-23
19: offers unknown indirect person account; name=Nora Strand-Pelletier; role=Constabulary Chief Supt.
20: asserts unknown direct person opinion; name=Leona Hale; role=aunt of Ambrose Kotierk-Hale
21: admits unknown mixed government account; name=Territorial Constabulary; state=Canada; said=2026-11-23
=== acts
a1: death_in_custody affirmed in 1; count=1; victims=Ambrose Kotierk-Hale
a2: death_in_custody affirmed in 2; count=1; victims=Ambrose Kotierk-Hale; when=2026-11-21
a7: denial_of_medical_care affirmed in 7; victims=Ambrose Kotierk-Hale
a8: beating affirmed in 8; victims=Ambrose Kotierk-Hale
a21: ill-treatment affirmed in 21; victims=Ambrose Kotierk-Hale
a13: detention_conditions affirmed in 13
