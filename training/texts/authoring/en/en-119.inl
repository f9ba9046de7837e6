id: en-119
language: en
genre: statement
written: 2026-11-28
usage: United States
=== text
NOBODY'S BUS
Transfers and returns at the Llano Verde hub
Platte & Pecos Justice Project, November 2026 (extract)

4.1 The hub is a former outlet mall off Exit 212. A company, Meridian Route Services, keeps people there between one jail and the next. The parking lot still has its arrows.

4.2 {s1|We} {q1|find}, from {b1|Meridian's own trip sheets}, {c1|that {n1|3,118} {v1|people} were {a1|handed from one sheriff to another} {t1|last year}, some of them six times}. {s2|Meridian} {q2|takes the position} {c2|that it "moves families closer to services."} {c3|{n3|Two hundred and six} {v3|mothers} were {a3|flown to Guatemala} from the mall while their children stayed in county placements}.

4.3 {s4|Interviewee 9} {q4|spoke of} {c4|{n4|fifty-two} {v4|women} {a4|in the old shoe store} {t4|on the Fourth of July}, taking turns at the mail slot for air}. {s5|Interviewee 14} {q5|described} {c5|{p5|a driver} who {a5|parked {v5|them} in the sun with the windows up until they quit knocking}}. {c6|"{p6|He} {a6|filmed {v6|us} begging},"} {s6|she} {q6|said}. {s7|The driver, whom we reached at home,} {q7|said} {c7|it was ten minutes, he was looking for his keys, and {q8|yes}, {c8|his phone may have been out}}.

4.4 {s9|A paramedic} {q9|estimated} from {b9|her run sheets} {c9|that {n9|one in five} of {v9|those she was called to} had been {a9|kept from prescribed medicine}}. {s10|The county} {q10|objects} {c10|that the sheets are unsigned}. They are, and {s11|we} {q11|have dropped} {c11|the figure} from our summary.

4.5 Neither the mall nor the company holds a jail license. The state does not issue one for "layovers."

4.6 {s12|Meridian's general counsel, Preston Ackerley,} {q12|left} {c12|all forty of our questions} {q12|unanswered}. {s13|A former dispatcher} {q13|says} {c13|{s14,p14|Ackerley} {q14|instructed} staff {c14|to tell {v14|complainers} {a14|they could be "lost in Texas for a month"}}}; {s15|he} {q15|later asked} us {c15|to treat that as gossip}.

4.7 {c16|Our files are open to the company, {k16|any day it opens its garage to us}}. {s17|We} {q17|recommend} {c17|that the Legislature fund bus shelters on Route 9 in any event}.
=== attributions
1: asserts official_record direct organisation account; name=Platte & Pecos Justice Project
2: denies unknown mixed organisation account; name=Meridian Route Services; refers=a1
3: asserts unknown direct organisation account; name=Platte & Pecos Justice Project; ownvoice
4: asserts unknown indirect unnamed account; name=Interviewee 9
5: asserts victim indirect unnamed account; name=Interviewee 14
6: asserts victim direct unnamed account; name=Interviewee 14
7: denies unknown indirect unnamed account; name=the driver; specific; refers=a5
8: admits unknown indirect unnamed account; name=the driver; antecedent=s7; hedged; refers=a6
9: asserts medical indirect unnamed account; name=a paramedic
10: doubts unknown indirect government account; name=the county; refers=a9
11: retracts unknown direct organisation account; name=Platte & Pecos Justice Project; refers=a9
12: declines unknown indirect person account; name=Preston Ackerley; role=general counsel of Meridian Route Services
13: asserts unknown indirect unnamed relay; name=a former dispatcher; relay=14
14: asserts unknown mixed person opinion; name=Preston Ackerley; role=general counsel of Meridian Route Services
15: retracts unknown indirect unnamed account; name=a former dispatcher; refers=a14
16: offers unknown direct organisation account; name=Platte & Pecos Justice Project; ownvoice
17: asserts unknown direct organisation opinion; name=Platte & Pecos Justice Project
=== acts
a1: transfer_of_custody affirmed in 1; count=3118
a3: deportation affirmed in 3; count=206
a4: overcrowding affirmed in 4; count=52
a5: suffocation affirmed in 5
a6: humiliation affirmed in 6
a9: denial_of_medical_care affirmed in 9
a14: threats future in 14
