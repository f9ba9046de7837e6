id: en-015
language: en
genre: post
written: 2026-11-28
usage: India
=== text
{s1|Hostel 9 Solidarity @hostel9_solidarity}
{c1|UPDATE from PS Kothijhar: {v1|Ruhani} has been {a1|kept} {t1|36 hrs} now {a1|without lawyer or phone}. Family {a3|not allowed even to hand over {v3|her} thyroid tablets}. {s2|The duty constable} {q2|says} {c2|he has "orders from above"} and {q3|refuses} {c3|to write her name in the GD}.} 1/n

{s4|Hostel 9 Solidarity @hostel9_solidarity}
{c4|Her sister Mahi got two mins at the window. {q5|Per} {s5|Mahi}, {c5|{s6|Ruhani} {q6|whispered} {c6|that {p6|a lady inspector} {a6|pulled off {v6|her} kurta before the male staff}, and that {v7|her} toes were {a7|given current}}}. {c8|With {v8|the other girl}}, {s8|she} {q8|added}, {c8|they {a8|did nothing}}.} 2/n

{s9|Kothijhar City Police @KothijharPol}
{c9|#FakeNewsAlert Ms Ruhani Tak came of her own accord for counselling. She was served tea and left at 6 pm on Sunday. {s10|This office} {q10|strongly refutes} {c10|the baseless allegation of {a10|third degree}}. Strict action under relevant sections will follow against rumour-mongers.}

{s11|Adv. Noor Bakshi @noorbakshi_law}
Quoting @KothijharPol
{c11|"Left at 6 pm." Then kindly explain why at {d12|7.40 pm} {s12|your own SHO}, on speaker, with my junior listening, {q12|told} me {c12|"{v12|she} is {a12|inside}, madam, come after Diwali"}. {s13|I} {q13|am ready to give} {c13|the recording} to any judge {k13|who will take it in open court}.}

{s20|Imtiyaz (chai stall opp. PS) @imtiyaz_chai}
{c20|Didi is right. I am here since 5. {v20|Nobody} {a20|left} by front gate except one constable with a bucket. My nephew watches the back. {s21|He} {q21|says} {c21|{v21|two girls} were {a21|taken out} from the back at 8 in a Scorpio}. {s22|Constable} {q22|is telling} {c22|it was a domestic case}.}

{s23|Priyal M @priyal_says}
Replying to @imtiyaz_chai
{c23|Stop this drama. My chacha is ASI there. {s24|He} {q24|says} {c24|the girl was offered her tablets and threw them}.}

{s14|Hostel 9 Solidarity @hostel9_solidarity}
{c14|{v14|She} is {a14|OUT}. Walking, with help. {s15|Doctor at the civil hospital} {q15|has written} {c15|"{a15|contact burns}, both great toes, age 2–3 days"}. She doesn't want to talk and we request all not to ask. {s18|We} {q18|had posted} {c18|that the tablets were thrown in the drain}. {c19|This} {s19|we} {q19|take down} with apologies, they were returned to her.} 3/n

{s17|Kothijhar City Police @KothijharPol}
{c17|In continuation of our earlier tweet, it is clarified that {v17|the said lady} was {a17|at the PS} beyond permissible hours owing to shortage of female escort. Inconvenience regretted. The earlier tweet stands deleted.}
=== attributions
1: asserts unknown direct organisation account; name=Hostel 9 Solidarity
2: admits unknown mixed unnamed account; name=the duty constable
3: declines unknown indirect unnamed account; name=the duty constable; antecedent=s2
4: asserts heard_from direct organisation relay; name=Hostel 9 Solidarity; informant=Mahi; relay=5,8
5: asserts heard_from indirect person relay; name=Mahi; informant=Ruhani Tak; relay=6
6: asserts victim indirect person account; name=Ruhani Tak; role=student
8: denies heard_from indirect person relay; name=Mahi; informant=Ruhani Tak; negated
9: denies unknown direct government account; name=Kothijhar City Police; specific; refers=a1,a7
10: denies unknown direct government account; name=Kothijhar City Police; refers=a7
11: doubts heard_from direct person account; name=Adv. Noor Bakshi; role=advocate; relay=12
12: admits unknown direct unnamed account; name=the SHO
13: offers unknown direct person account; name=Adv. Noor Bakshi; role=advocate
14: asserts unknown direct organisation account; name=Hostel 9 Solidarity
15: asserts medical direct unnamed account; name=doctor at the civil hospital
18: asserts unknown indirect organisation account; name=Hostel 9 Solidarity; refers=a3
19: retracts unknown direct organisation account; name=Hostel 9 Solidarity
17: admits unknown direct government account; name=Kothijhar City Police
20: denies eyewitness direct person account; name=Imtiyaz; role=tea seller; negated; specific
21: asserts eyewitness indirect unnamed account; name=nephew of Imtiyaz
22: denies unknown indirect unnamed account; name=the constable; refers=a21
23: denies heard_from direct person account; name=Priyal M; informant=uncle of Priyal M; relay=24; refers=a3
24: denies unknown indirect unnamed account; name=uncle of Priyal M; specific; refers=a3
=== acts
a1: incommunicado_detention affirmed in 1; victims=Ruhani Tak
a3: denial_of_medical_care affirmed in 1; victims=Ruhani Tak
a6: sexual_violence affirmed in 6; victims=Ruhani Tak
a7: electric_shocks affirmed in 6; victims=Ruhani Tak; victims=Ruhani Tak
a8: ill-treatment negated in 8
a10: torture affirmed in 10
a12: detention affirmed in 12; victims=Ruhani Tak
a14: release affirmed in 14; victims=Ruhani Tak
a15: burning affirmed in 15; victims=Ruhani Tak
a17: arbitrary_detention affirmed in 17; victims=Ruhani Tak
a20: release negated in 20
a21: transfer_of_custody affirmed in 21; count=2
