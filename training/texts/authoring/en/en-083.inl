id: en-083
language: en
genre: statement
written: 2026-11-28
usage: Nigeria
=== text
NETWORK FOR CUSTODIAL DIGNITY
Communiqué issued at Gwarzan Kudu, {d1|20 November 2026}

Following its quarterly meeting, at which the treasurer's report was received and adopted, {s1|the Network} {q1|notes with grave concern} {c1|the {a1|keeping of {v1|Comrade Ibe Uzochi} away from family and counsel} since {t1|2 October}}.

{s2|His wife, Adaeze,} {q2|informed} our monitors {c2|that {p2|the gatemen} of the State Vigilance Bureau {a2,a3|sent back} {v2|his} {a2|food flask} and {a3|eye drops} {n2|five times}}.

{s4|The Director of the Bureau, Mallam Sule Ikara-Dan,} {q4|describes} {c4|Mr Uzochi as "a guest who is helping us"}. On Channel Eight, however, {s5|he} {q5|let slip} {c5|that {v5|the guest} "{a5|cannot go out} yet, for his own good"}. {c6|This is not hospitality}.

{s7|A trader who left the facility on 11 November} {q7|told} us {c7|he {b7|slept back to back with} Uzochi and that {a7|no remand order was read} to {v7|either of them}}.

{s8|We} {q8|reported} on {d8|30 October} {c8|that {n8|three} {v8|students of Okpoma Polytechnic} had been {a8|swallowed by the same building}}. {c9|Two of them were in fact at a wedding in Lokobi}. {s10|The Network} {q10|recalls} {c10|that part of its bulletin}, with apology. {c11|Of the third, {v11|Favour Eke}, there is still {a11|no trace}}.

{s12|We} {q12|are not in a position to say} {c12|whether, {q13|as} {s13|the same trader} {q13|believes}, {c13|{v13|she} was {a13|passed to the Army} at {l13|Kurmin Gida}}}. {s14|The Army} {q14|has kept} {c14|mute}.

{c15|Our lawyers will discontinue the contempt proceedings {k15|the hour Comrade Uzochi is produced in open court}}. {s16|We} {q16|call on} {c16|the Attorney-General to visit the facility unannounced}.

The Network was registered in 2013 and has chapters in eleven states.

Signed:
Hajiya Bilkisu Tor-Adeyi, Convener
=== attributions
1: asserts unknown direct organisation account; name=Network for Custodial Dignity; said=2026-11-20
2: asserts relative indirect person account; name=Adaeze Uzochi; role=wife of Ibe Uzochi
4: denies unknown mixed person account; name=Sule Ikara-Dan; role=Director of the State Vigilance Bureau; refers=a1
5: admits unknown mixed person account; name=Sule Ikara-Dan; role=Director of the State Vigilance Bureau
6: denies unknown direct organisation account; name=Network for Custodial Dignity; ownvoice; refers=a1,a5
7: asserts victim indirect unnamed account; name=a trader who left the facility on 11 November
8: asserts unknown direct organisation account; name=Network for Custodial Dignity; said=2026-10-30
9: admits unknown direct organisation account; name=Network for Custodial Dignity; ownvoice; refers=a8
10: retracts unknown direct organisation account; name=Network for Custodial Dignity; refers=a8
11: asserts unknown direct organisation account; name=Network for Custodial Dignity; ownvoice
12: doubts unknown direct organisation account; name=Network for Custodial Dignity; relay=13; refers=a13
13: asserts inference indirect unnamed account; name=a trader who left the facility on 11 November
14: declines unknown indirect government account; name=the Army
15: offers unknown direct organisation account; name=Network for Custodial Dignity; ownvoice
16: asserts unknown direct organisation opinion; name=Network for Custodial Dignity
=== acts
a1: incommunicado_detention affirmed in 1; victims=Ibe Uzochi; when=2026-10-02/..
a2: denial_of_food_or_water affirmed in 2; victims=Ibe Uzochi; count=5
a3: denial_of_medical_care affirmed in 2; victims=Ibe Uzochi
a5: arbitrary_detention affirmed in 5; victims=Ibe Uzochi
a7: denial_of_due_process affirmed in 7; victims=Ibe Uzochi; count=2
a8: enforced_disappearance affirmed in 8; count=3
a11: enforced_disappearance affirmed in 11; victims=Favour Eke
a13: transfer_of_custody affirmed in 13; victims=Favour Eke
