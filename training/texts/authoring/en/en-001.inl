id: en-001
language: en
genre: article
written: 2026-11-28
usage: United States
=== text
{s1|Deported men} {q1|describe} {c1|{a1|beatings} at {l1|Harlow Ridge}}; {s2|warden} {q2|says} {c2|cameras prove otherwise}

{s3|Two men deported last spring after spending 41 days at the {l2|Harlow Ridge detention annex}} {q3|said} {c3|{p2|guards} {a2|beat} {v2|them} in {l2.2|a laundry room} where, {s4|they} {q4|believed}, {c4|there were no cameras}}.

{c5|"They'd say, 'Laundry day,' and you knew,"} {q5|said} {s5|Anselmo Quiroz, 29, who worked as a roofer in Tulsa before his arrest}. {s6|He} {q6|said} {c6|{p3|one guard, whom detainees called the Deacon,} {a3|held {v3|his} wrists} while {p4|another} {a4|struck} {v4|him} across the shoulders with a broom handle}.

{s7|Quiroz's cellmate, Davit Melkonian,} {q7|told} The Prairie Ledger by phone {c7|that he {b7|heard} {a5|the blows} but did not see them}. {c8|"{b8|I saw} him come back. He couldn't lift his arms,"} {s8|Melkonian} {q8|said}.

{s9|Warden Lyle Hostetter} {q9|flatly denied} {c9|that anyone had been {a6|struck}}. {s10|He} {q10|said} {c10|{b10|footage from the corridor, which he declined to release,} shows Quiroz walking unassisted at {t4|6:14 that evening, March 9}}. {c11|"There's nothing on {b11|that tape} but a man carrying towels,"} {s11|Hostetter} {q11|said}.

{s12|A county nurse's note dated {d12|March 10}, reviewed by the Ledger,} {q12|records} {c12|"linear bruising, bilateral scapular."} {s13|The nurse, who has since left the job,} {q13|did not respond to} {c13|messages seeking comment}.

The annex opened in 2021 in a former box factory. It has changed operators twice.

{s14|Immigrant advocates} {q14|have called on} {c14|the county to end its contract}. {c15|"{k15|If Mr. Hostetter lets us watch the tape, all of it}, we'll withdraw the complaint the same afternoon,"} {q15|said} {s15|Priya Nandakumar, who directs the Plains Detention Project}. {s16|A spokesman for the operator, Corvane Custody Services,} {q16|said} {c16|the company would consider the request {k16|provided that detainees' faces were blurred}}.

{c19|{d18|Last year} {s18|a federal inspector} {q18|found} {c18|that {l8|the annex} {a8|held {v8|detainees with untreated diabetes}} for {t8|up to nine days}}}, {q19|according to} {s19|a summary of the inspection}. {s20|Corvane} later {q20|acknowledged} {c20|"lapses in intake screening."}
=== attributions
1: asserts victim indirect unnamed account; name=two men deported last spring
2: denies document indirect unnamed account; name=Lyle Hostetter; role=warden; specific; refers=a1
3: asserts victim indirect unnamed account; name=two men deported last spring
4: asserts inference indirect unnamed account; name=two men deported last spring; hedged
5: asserts victim direct person account; name=Anselmo Quiroz
6: asserts victim indirect person account; name=Anselmo Quiroz
7: asserts eyewitness indirect person account; name=Davit Melkonian; role=Quiroz's cellmate
8: asserts eyewitness direct person account; name=Davit Melkonian
9: denies unknown indirect person account; name=Lyle Hostetter; role=warden; refers=a3,a4
10: denies document indirect person account; name=Lyle Hostetter; specific; refers=a4
11: denies document direct person account; name=Lyle Hostetter; refers=a4
12: asserts medical direct document account; name=a county nurse's note; said=XXXX-03-10
13: declines unknown indirect unnamed account; name=the nurse
14: asserts unknown indirect organisation opinion; name=immigrant advocates
15: offers unknown direct person account; name=Priya Nandakumar; role=director of the Plains Detention Project
16: offers unknown indirect unnamed account; name=a spokesman for Corvane Custody Services
18: asserts unknown indirect unnamed account; name=a federal inspector
19: asserts unknown indirect document relay; name=a summary of the inspection; relay=18
20: admits unknown mixed organisation account; name=Corvane Custody Services; refers=a8
=== acts
a1: beating affirmed in 1
a2: beating affirmed in 3
a3: ill-treatment affirmed in 6
a4: beating affirmed in 6
a5: beating affirmed in 7; victims=Anselmo Quiroz
a6: beating affirmed in 9
a8: denial_of_medical_care affirmed in 18
