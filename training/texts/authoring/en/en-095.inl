id: en-095
language: en
genre: statement
written: 2026-11-28
usage: Australia
=== text
QUARRION POINT VISITORS' NETWORK
Media statement, {d1|Thursday 19 November}

Our volunteers have visited the Quarrion Point Alternative Place of Detention every fortnight since it opened on the old quarantine station. The ferry takes forty minutes and does not run in a southerly.

{s1|We} {q1|wish to put on the record} {c1|what {s2|{n3|four} {v3|women} from {l3|Banksia Compound}} {q2|told} us {d2|on our last visit} {c2|about {p3|two night officers} who {a3|came into their rooms "to check the smoke alarm" and touched them under the blanket}}}. {s4|One} {q4|said} {c4|{p4|the same officer} {a4|watched {v4|her} shower} for {t4|the better part of a month}}. {s5|Another} {q5|has since asked} us {c5|to leave her out of it}, and we have done so.

{c6|{t6|Two days after that} {v6|the women} {a6|had their visitor cards pulled}}. {c7|{v7|One} was {a7|told that talkers go to {l7|the mainland} without their kids}}. {s8|We} {q8|cannot say} {c8|who gave that instruction}. {s9|We} {q9|do not believe} {c9|it was a coincidence}.

{s10|The operator, Southern Cross Custodial,} {q10|maintains} {c10|that all welfare checks are done in pairs and that {b10|the corridor log} has no male officer in Banksia after 9 pm}. The log page we were shown has a coffee ring over the initials. {s12|The Minister's office} {q12|came back with} {c12|one line: the matter was "operational"}.

On conditions, credit where it is due. {s13|The operator} {q13|has owned up to} {c13|{a13|the brown water} in {t13|September}}, and there are new filters. {c14|{v14|Families} are still {a14|sleeping on vinyl mats beside a generator}}.

{d15|In August} {s15|we} {q15|reported} {c15|that {v15|a man} had been {a15|made to clean the officers' mess for phone credit}}. {c16|That was wrong}; he was on the paid roster, and {s17|we} {q17|unreservedly correct} {c17|it}.

{k18|Should the Commonwealth appoint somebody who is not on the operator's payroll}, {s18|we} {q18|will hand over} {c18|our notebooks with the women's consent}.

Contact: Trish Vandeleur, convenor
=== attributions
1: asserts heard_from direct organisation relay; name=Quarrion Point Visitors' Network; informant=four women from Banksia Compound; relay=2; said=2026-11-19
2: asserts victim indirect unnamed account; name=four women from Banksia Compound
4: asserts victim indirect unnamed account; name=one of the four women
5: asserts unknown indirect unnamed opinion; name=another of the four women
6: asserts unknown direct organisation account; name=Quarrion Point Visitors' Network; ownvoice
7: asserts unknown direct organisation account; name=Quarrion Point Visitors' Network; ownvoice
8: doubts unknown direct organisation account; name=Quarrion Point Visitors' Network; refers=a7
9: asserts unknown direct organisation opinion; name=Quarrion Point Visitors' Network; refers=a6,a7
10: denies official_record indirect organisation account; name=Southern Cross Custodial; specific; refers=a3
12: declines unknown mixed government account; name=the Minister's office
13: admits unknown direct organisation account; name=Southern Cross Custodial
14: asserts unknown direct organisation account; name=Quarrion Point Visitors' Network; ownvoice
15: asserts unknown indirect organisation account; name=Quarrion Point Visitors' Network; said=2026-08
16: retracts unknown direct organisation account; name=Quarrion Point Visitors' Network; ownvoice; refers=a15
17: retracts unknown direct organisation account; name=Quarrion Point Visitors' Network; refers=a15
18: offers unknown direct organisation account; name=Quarrion Point Visitors' Network
=== acts
a3: sexual_violence affirmed in 2; count=4
a4: sexual_violence affirmed in 4
a6: intimidation_of_witnesses affirmed in 6
a7: threats affirmed in 7
a13: detention_conditions affirmed in 13
a14: detention_conditions affirmed in 14
a15: forced_labour affirmed in 15
