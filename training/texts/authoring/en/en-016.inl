id: en-016
language: en
genre: interview
written: 2026-11-28
usage: United Kingdom
=== text
Kestle Island Veterans: Voices. Reel 4, transcript pp. 11–13. Speaker: ex-Lance Corporal Ronald Tapscott. Interviewed at his home by Imogen Farr.

{s1|FARR}{q1|:} {c1|Could you describe the hut?}

{s2|TAPSCOTT}{q2|:} {c2|Which hut? Oh. {l2|Number Seven}. Well, it was a Nissen hut, stank of paraffin. My job was to {a3|keep {v3|them} awake}. You'd have {v2|a chap} {a2|leant on his fingertips against the tin}, and if he came off it you banged the wall with a spade. Some went {t3|three nights}. I'm not proud of it.}

{s4|FARR}{q4|:} {c4|Were {v4|they} {a4|hit}?}

{s5|TAPSCOTT}{q5|:} {c5|Not by me. I never {a5|struck} {v5|one of them}. {p7|The Special Branch fellow, Cathcart,} may have {a7|cuffed} {v7|a few}; {b5|one heard things} through the partition. And there was {v6|a lad, Yannis, or Yanni,} who {a6|went out in a blanket}. {s8|The M.O.} {q8|put it down to} {c8|a heart murmur}. He was nineteen.}

{s9|FARR}{q9|:} {c9|{s10|The 1958 inquiry} {q10|found} {c10|"no evidence that any {v10|internee} was {a10|subjected to duress}"}. You gave evidence to it.}

{s11|TAPSCOTT}{q11|:} {c11|I did. {s12|I} {q12|said} {c12|they slept like lambs}. We were marched in one at a time, and {s13|the adjutant} {q13|had told} us beforehand, with a smile, {c13|that chaps who wandered off the script would {a13|find {v13|themselves} posted to the glasshouse}}. So, for your machine: {c14|that evidence}, {s14|I} {q14|withdraw} {c14|it}. It's sixty-eight years late.}

{s24|FARR}{q24|:} {c24|The islanders have their own account of Yannis. {s25|His brother} {q25|says} {c25|{v25|he} was {a25|carried in past his mother's window, singing}}; {s26|a cook called Mrs Dell} {q26|told} a parish magazine {c26|she'd {b26|seen} {v26|him} {a26|dragged by the hair}}.}

{s27|TAPSCOTT}{q27|:} {c27|Not by us. The Mess was the other side of the square and Ada Dell never left it. She'd had a row with the colonel over dripping. {s28|I} {q28|do say} {c28|the singing's right}. They all sang. In their own language, of course, and {s29|the padre} {q29|told} us {c29|it was filth}.}

{s15|FARR}{q15|:} {c15|Why now?}

{s16|TAPSCOTT}{q16|:} {c16|{s22|My granddaughter} {q22|asked} me {c22|what I did in the Army}. {s23|I} {q23|said} {c23|clerk}.}

[Tape stopped at the speaker's request and resumed after tea.]

{s17|FARR}{q17|:} {c17|You mentioned Cathcart. His family has read this passage. {s18|They} {q18|call} {c18|it "hut gossip"} and {q19|say} {c19|{b19|his diary} puts him on the mainland that whole autumn}.}

{s20|TAPSCOTT}{q20|:} {c20|They may be right. It was dark, and one Branch man sounded very like another. {s21|I} {q21|shouldn't like to swear to} {c21|the name}. There it is.}
=== attributions
1: - - direct person -; name=Imogen Farr; question
2: admits eyewitness direct person account; name=Ronald Tapscott; role=ex-Lance Corporal
4: - - direct person -; name=Imogen Farr; question
5: asserts eyewitness direct person account; name=Ronald Tapscott; role=ex-Lance Corporal; hedged
8: denies medical indirect unnamed account; name=the M.O.; specific; refers=a6
9: asserts unknown direct person relay; name=Imogen Farr; relay=10
10: denies unknown direct organisation account; name=the 1958 inquiry; negated; refers=a2,a3
11: asserts eyewitness direct person account; name=Ronald Tapscott; refers=a3
12: denies unknown indirect person account; name=Ronald Tapscott; refers=a3
13: asserts unknown indirect unnamed account; name=the adjutant
14: retracts eyewitness direct person account; name=Ronald Tapscott
15: - - direct person -; name=Imogen Farr; question
16: asserts unknown direct person account; name=Ronald Tapscott
17: asserts heard_from direct person relay; name=Imogen Farr; informant=Cathcart's family; relay=18,19
18: denies unknown mixed unnamed opinion; name=Cathcart's family; refers=a7
19: denies document indirect unnamed account; name=Cathcart's family; antecedent=s18; specific; refers=a7
20: doubts eyewitness direct person account; name=Ronald Tapscott; refers=a7
21: doubts eyewitness direct person account; name=Ronald Tapscott; refers=a7
22: - - indirect unnamed -; name=Ronald Tapscott's granddaughter; question
23: asserts unknown indirect person account; name=Ronald Tapscott
24: asserts unknown direct person relay; name=Imogen Farr; relay=25,26
25: asserts relative indirect unnamed account; name=brother of Yannis
26: asserts eyewitness indirect person account; name=Ada Dell; role=cook
27: denies eyewitness direct person account; name=Ronald Tapscott; specific; refers=a26
28: asserts eyewitness direct person account; name=Ronald Tapscott; role=ex-Lance Corporal; refers=a25
29: asserts unknown indirect unnamed account; name=the padre
=== acts
a2: stress_positions affirmed in 2
a3: sleep_deprivation affirmed in 2
a4: beating possible in 4
a5: beating negated in 5; stance=denies
a6: death_in_custody affirmed in 5; victims=Yannis
a7: beating possible in 5; basis=inference; perpetrators=Cathcart
a10: ill-treatment negated in 10
a13: intimidation_of_witnesses future in 13
a25: detention affirmed in 25; victims=Yannis
a26: ill-treatment affirmed in 26; victims=Yannis
