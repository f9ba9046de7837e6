id: en-150
language: en
genre: interview
written: 2026-11-28
usage: Bangladesh
=== text
PRESS CONFERENCE OF THE RAPID ENFORCEMENT UNIT (REU-12)
Camp office, Meghbaria, {d5|25 November}. Unofficial transcript by the Meghbaria Reporters' Forum. Tea was served.

{s1|COL. ASHFAQ}{q1|:} {c1|Assalamu alaikum. I have ten minutes, there is a flood meeting. {s2|The embankment engineers} {q2|tell} me {c2|the sluice will hold till Friday}. Please start.}

{s3|REPORTER (Ganamukh)}{q3|:} {c3|Sir, {s4|the family of the van puller Lutfor} {q4|claims} {c4|{v4|he} was {a4|not in anybody's list} for {t4|twenty-one days}}. Where was he?}

{s5|COL. ASHFAQ}{q5|:} {c5|He was our guest for verification. {s24|I} {q24|admit} {c24|twenty-one is on the longer side}. {b5|The movement order is signed}, you may see.}

{s6|REPORTER (Ganamukh)}{q6|:} {c6|Guest, sir?}

{s7|COL. ASHFAQ}{q7|:} {c7|A person who eats our rice is a guest. Next.}

{s8|REPORTER (Radio Padma)}{q8|:} {c8|{s9|Lutfor} {q9|told} us, from his bed, {c9|that {p9|your men} {a9|tied the two clips to {v9|his} thumbs and turned a handle}, and that {a10|a candle was dropped on {v10|his} chest}}. {s11|The duty doctor at Sadar} {q11|says} {c11|he saw "wax and {a11|blisters}"}.}

{s12|COL. ASHFAQ}{q12|:} {c12|There is no such handle in my inventory. I checked {b12|the store ledger} this morning, items 1 to 212. About candle: load-shedding. Wax falls.}

{s13|REPORTER (Radio Padma)}{q13|:} {c13|On one man, sir, eleven times?}

{s14|COL. ASHFAQ}{q14|:} {c14|That count I have to ask the doctor. Until he shows me his notes it is only a number.}

{s15|REPORTER (Daily Kashful)}{q15|:} {c15|Why was {v15|he} {a15|produced before the court with no pleader}?}

{s16|COL. ASHFAQ}{q16|:} {c16|{s17|The Public Prosecutor} {q17|informed} me {c17|that the accused waived a pleader}. {b16|I have it from him by phone}.}

{s18|REPORTER (Daily Kashful)}{q18|:} {c18|He cannot write, sir. And what of the woman from the tea stall, {s19|who} {q19|says} {c19|{p19|a corporal} {a19|put his hand under {v19|her} orna} at {l19|your gate}}?}

{s20|COL. ASHFAQ}{q20|:} {c20|I am a father of daughters. {s25|I} {q25|will not answer} {c25|that one} in front of cameras.}

{s21|REPORTER (Ganamukh)}{q21|:} {c21|On Sunday {s22|your press wing} {q22|gave out} {c22|that {v22|Lutfor} was {a22|caught on Saturday} with a pipe gun}.}

{s23|COL. ASHFAQ}{q23|:} {c23|{s26|I} {q26|am withdrawing} {c26|the Sunday note}, typing mistake. {k23|If the Human Rights Cell writes to me officially}, I shall place the corporal on the identification parade. Now please finish the singara, it is getting cold.}
=== attributions
1: asserts unknown direct person relay; name=Col. Ashfaq; role=REU-12; said=2026-11-25; relay=2
2: asserts unknown indirect unnamed account; name=the embankment engineers
3: - - direct unnamed -; name=reporter of Ganamukh; question; relay=4
4: asserts relative indirect unnamed account; name=family of the van puller Lutfor
5: admits document direct person account; name=Col. Ashfaq; role=REU-12; said=2026-11-25; refers=a4
6: - - direct unnamed -; name=reporter of Ganamukh; question
7: denies unknown direct person account; name=Col. Ashfaq; role=REU-12; refers=a4
8: asserts heard_from direct unnamed relay; name=reporter of Radio Padma; informant=Lutfor; relay=9,11
9: asserts victim indirect person account; name=Lutfor; role=van puller
11: asserts medical mixed unnamed account; name=the duty doctor at Sadar
12: denies official_record direct person account; name=Col. Ashfaq; role=REU-12; specific; refers=a9,a10
13: - - direct unnamed -; name=reporter of Radio Padma; question; refers=a10
14: doubts unknown direct person account; name=Col. Ashfaq; role=REU-12; refers=a11
15: - - direct unnamed -; name=reporter of Daily Kashful; question
16: denies heard_from direct person account; name=Col. Ashfaq; role=REU-12; informant=the Public Prosecutor; relay=17; refers=a15
17: denies unknown indirect unnamed account; name=the Public Prosecutor; refers=a15
18: - - direct unnamed -; name=reporter of Daily Kashful; question; relay=19; refers=a15
19: asserts victim indirect unnamed account; name=the woman from the tea stall
20: declines unknown direct person account; name=Col. Ashfaq; role=REU-12; refers=a19
21: asserts unknown direct unnamed relay; name=reporter of Ganamukh; relay=22
22: asserts unknown indirect government account; name=press wing of REU-12; state=Bangladesh
23: offers unknown direct person account; name=Col. Ashfaq; role=REU-12; refers=a19
24: admits document direct person account; name=Col. Ashfaq; role=REU-12; said=2026-11-25; refers=a4
25: declines unknown direct person account; name=Col. Ashfaq; role=REU-12; refers=a19
26: retracts unknown direct person account; name=Col. Ashfaq; role=REU-12; refers=a22
=== acts
a4: incommunicado_detention affirmed in 4; victims=Lutfor
a9: electric_shocks affirmed in 9; victims=Lutfor
a10: burning affirmed in 9; victims=Lutfor
a11: burning affirmed in 11; victims=Lutfor
a15: denial_of_due_process affirmed in 15; victims=Lutfor
a19: sexual_violence affirmed in 19
a22: detention affirmed in 22; victims=Lutfor
