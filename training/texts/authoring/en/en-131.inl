id: en-131
language: en
genre: statement
written: 2026-11-28
usage: Zimbabwe
=== text
MINISTRY OF HOME ORDER AND DEVOLVED AFFAIRS
PRESS STATEMENT ON THE SITUATION AT NYARUPARA CHROME CLAIMS

1. The Ministry has noted with concern a paper in circulation titled "Buried at Shaft 4", authored by the so-called Resource Watch Forum, and wishes to set the record straight.

2. {s1|The paper} {q1|alleges} {c1|that {t1|on 2 October} {p1|a joint patrol} {a1|closed} {l1|the shaft} {a1|with a front-end loader on top of} {n1|eighteen} {v1|panners}}. {s2|We} {q2|categorically reject} {c2|this fabrication}. {c3|The said shaft gave way of its own accord at 0340 hours, on account of the rains}. {s4|The Ministry} {q4|nevertheless regrets} {c4|that {n4|seven} {v4|young men} {a4|perished}, and that the loader had been parked where it was parked}.

3. It {q5|is further averred} {c5|that {p5|dogs and live rounds} were {a5|loosed upon {v5|women} washing ore at {l5|the stream}}}. {c6|The detail confined itself to warning shots, eleven in number, each accounted for in {b6|the armoury register}}. One woman, who is known to have fallen, received treatment at the Ministry's expense.

4. As regards Chivanga village, {c8|{n8|two hundred and nine} {v8|households} have been {a8|assisted to move} to the Plains Scheme, where each has been allocated a stand and a roll of plastic}. The Scheme has a borehole, a dip tank and, in due course, a school. {s9|Some malcontents} {q9|speak of} {c9|{a9|burnt} {v9|huts}}. {c10|{v10|Certain huts} were indeed {a10|put to the torch}, being infested with rodents}.

5. {s11|The Forum} {q11|claims} {c11|that {v11|its researcher, one Tendekai Moyana,} {a11|has not been seen since he was ordered off a bus at {l11|Mupfuti turn-off}}}. {s12|The Ministry} {q12|is not in a position to discuss} {c12|individuals}. {s13|We} {q13|would merely ask} {c13|whether a man of that name exists}.

6. {s14|Our} earlier {q14|statement that} {c14|no journalist was {a14|stopped} at {l14|the Nyarupara boom gate}} {q14|should be treated as superseded}. {c16|{n16|Two} {v16|cameramen} were {a16|delayed there and their memory cards retained}, in their own interest}.

7. {k17|Upon the lifting of the cordon}, {c17|a conducted tour shall be arranged for accredited media}. Applications close at noon on Friday, with two passport-size photographs.

Issued by the Secretary for Information, Mugodhi House
=== attributions
1: asserts unknown indirect document account; name=the paper "Buried at Shaft 4" of the Resource Watch Forum
2: denies unknown direct government opinion; name=Ministry of Home Order and Devolved Affairs; state=Zimbabwe; refers=a1
3: denies unknown direct government account; name=Ministry of Home Order and Devolved Affairs; state=Zimbabwe; specific; ownvoice; refers=a1
4: admits unknown direct government account; name=Ministry of Home Order and Devolved Affairs; state=Zimbabwe
5: asserts unknown indirect document relay; name=the paper "Buried at Shaft 4" of the Resource Watch Forum; antecedent=s1
6: denies official_record direct government account; name=Ministry of Home Order and Devolved Affairs; state=Zimbabwe; specific; ownvoice; refers=a5
8: denies unknown direct government account; name=Ministry of Home Order and Devolved Affairs; state=Zimbabwe; ownvoice
9: asserts unknown indirect unnamed account; name=some malcontents
10: admits unknown direct government account; name=Ministry of Home Order and Devolved Affairs; state=Zimbabwe; ownvoice
11: asserts unknown indirect organisation account; name=Resource Watch Forum
12: declines unknown direct government account; name=Ministry of Home Order and Devolved Affairs; state=Zimbabwe; refers=a11
13: doubts unknown direct government opinion; name=Ministry of Home Order and Devolved Affairs; state=Zimbabwe; refers=a11
14: retracts unknown direct government account; name=Ministry of Home Order and Devolved Affairs; state=Zimbabwe; negated
16: admits unknown direct government account; name=Ministry of Home Order and Devolved Affairs; state=Zimbabwe; ownvoice; refers=a14
17: offers unknown direct government account; name=Ministry of Home Order and Devolved Affairs; state=Zimbabwe; ownvoice
=== acts
a1: extrajudicial_execution affirmed in 1; count=18
a4: killing affirmed in 4; count=7
a5: attack_on_civilians affirmed in 5
a8: forced_displacement affirmed in 8; count=209
a9: destruction_of_property affirmed in 9
a10: destruction_of_property affirmed in 10
a11: enforced_disappearance affirmed in 11; victims=Tendekai Moyana
a14: interference_with_reporting negated in 14
a16: interference_with_reporting affirmed in 16; count=2
