id: en-155
language: en
genre: statement
written: 2026-11-28
usage: Canada
=== text
DIOCESE OF STURGEON BANK
Pastoral letter of Bishop Aurèle Kistabish-Nolan on the custody barge at Cape Merrow
To be read at all Masses, {d1|29 November}

Dear friends,

The barge was a ferry once. Many of you crossed on it with your mattresses and your dogs. Since spring the Border Custody Service has moored it beyond the breakwater.

{b1|I have gone out twice}, and {s1|I} {q1|must tell} you {c1|that {n1|thirty-one} {v1|men} {a1|lie on the steel of the car deck, where the bilge comes up at high water}}. {s2|A father of two} {q2|confided} to me {c2|that {p2|the night crew} {a2|drag a chain along the rail each time the deck goes quiet}}. {s3|A younger man} {q3|related} {c3|how {v3|he} was {a3|stood against the funnel until {v3.2|his} arm blistered}}. {s4|He} {q4|would not tell} me {c4|by whom}, and I did not press a guest.

{c5|{v5|They} have been {a5|kept from any hearing} {t5|since June}}. {s6|The Service} {q6|maintains} {c6|that "every client has been triaged by video"}; {s7|the technician who serves the mast} {q7|tells} our chancery {c7|there has been no signal since Thanksgiving}.

The regional director, Ms. Gwen Talarico, was good enough to call. {s9|She} {q9|did not quarrel with} {c9|the bilge}. {c10|Of the chain} {s10,s11|she} {q10|remarked} {c10|that sailors are noisy}, and {q11|added} {c11|that she would need a date and a name before she believed more}.

Then there is Yohannes. He was taken off in a basket on the feast of All Souls. {s13|The Service} {q13|says} {c13|{v13|he} was "no longer {a13|in custody} at the material time"}. {c14|{v14|He} {a14|died with their bracelet on}}.

{d15|In my October letter} {s15|I} {q15|wrote} {c15|that {v15|the women aboard} had been {a15|interfered with} by the cooks}. {s16|The women} {q16|have asked} me {c16|to say that it was not the cooks}. {s17|I} {q17|was wrong to name} {c17|them} and I beg their pardon.

{s18|The parish council of St. Brendan} {q18|reckons} {c18|the soup run costs $640 a week}. {c19|The cathedral hall will take all eighty {k19|if the Minister signs for their release}}.

The Christmas bazaar is moved to the gymnasium.

+ Aurèle
=== attributions
1: asserts eyewitness direct person account; name=Aurèle Kistabish-Nolan; role=bishop; said=2026-11-29
2: asserts unknown indirect unnamed account; name=a father of two
3: asserts victim indirect unnamed account; name=a younger man
4: declines unknown indirect unnamed account; name=a younger man; refers=a3
5: asserts unknown direct person account; name=Aurèle Kistabish-Nolan; role=bishop; ownvoice
6: denies unknown mixed government account; name=Border Custody Service; state=Canada; specific; refers=a5
7: denies unknown indirect unnamed account; name=the technician who serves the mast; negated; specific
9: admits unknown indirect person account; name=Gwen Talarico; role=regional director; refers=a1
10: denies unknown indirect person account; name=Gwen Talarico; role=regional director; refers=a2
11: doubts unknown indirect person account; name=Gwen Talarico; role=regional director; refers=a2
13: denies unknown mixed government account; name=Border Custody Service; state=Canada; negated; refers=a14
14: asserts unknown direct person account; name=Aurèle Kistabish-Nolan; role=bishop; ownvoice
15: asserts unknown indirect person account; name=Aurèle Kistabish-Nolan; role=bishop; said=2026-10
16: denies unknown indirect unnamed account; name=the women aboard; negated; refers=a15
17: retracts unknown direct person account; name=Aurèle Kistabish-Nolan; role=bishop; refers=a15
18: asserts unknown indirect organisation account; name=parish council of St. Brendan
19: offers unknown direct person account; name=Aurèle Kistabish-Nolan; role=bishop; ownvoice
=== acts
a1: detention_conditions affirmed in 1; count=31
a2: sleep_deprivation affirmed in 2
a3: burning affirmed in 3
a5: denial_of_due_process affirmed in 5
a13: detention negated in 13; victims=Yohannes
a14: death_in_custody affirmed in 14; victims=Yohannes
a15: sexual_violence affirmed in 15
