id: en-017
language: en
genre: post
written: 2026-11-28
usage: South Africa
=== text
RIETKUIL & DISTRICT COMMUNITY NOTICEBOARD (private group · 8,4k members)

{s1|Ouma Katrina Fortuin}
{d1|Saturday at 05:51}

{c1|Môre almal. I don't write on here, my grandchild is typing. My son Jerome is at the Rietkuil prison farm, section C, for shoplifting. {t1|Since September} {p1|the members} {a1|take {v1|them} out at four in the morning to pick lemons} on {l1|the neighbouring farm}. That farm is not Correctional Services, it belongs to Mr Gerber. They get a brown bread for it. {t2|Last week} when the borehole pump broke {v2|they} {a2|worked three days with no water} and {v3|one man from Pofadderskop} {a3|fell and did not wake up}. {s4|Jerome} {q4|told} me {c4|this} with his own mouth at the visit.}

{s5|Deon Gerber}
{c5|Tannie, with respect. Every man on my place signs up voluntary and is paid through the book at the prison. Nobody {a5|worked without water}, the bakkie brings four drums at ten. {s6|I} {q6|accept} {c6|that on {t6|the Wednesday} {a6|it came only at half past one}}, the driver had a puncture. The man from Pofadderskop was coughing already on the Monday, my foreman saw him. {s7|The foreman} {q7|says} {c7|he told the member in charge and {s18|the member} {q18|told} him {c18|to worry about his lemons}}.}

{s9|Rashieda P.}
{c9|Voluntary se voet. My husband was there in 2023 and {s10|he} {q10|reckons} {c10|{v10|the ones who said no} got {a10|put in the single cells} until they said yes}. {s19|His cousin} {q19|says} {c19|the same}. {s20|Mevrou Gerber} {q20|goes round} church {q20|saying} {c20|they are treated like family}, and I believe her, she shouts at her family too.}

{s11|Ouma Katrina Fortuin}
{c11|Mr Gerber, Jerome phoned last night in a different voice. {s12|He} {q12|said} {c12|I must take the post down, he made a mistake, the man is fine, he is in the hospital section}. Who was standing next to him? I am not taking anything down. But okay, {s14|I} {q14|promise}, {c14|{k14|the day somebody shows me that man alive} I will write "sick" where I wrote "did not wake up"}.}

{s15|Rietkuil Management Area – Communications}
{c15|Good day. All labour performed by sentenced offenders is within the policy framework and remunerated. {s16|The Department} {q16|can confirm} {c16|one natural {a16|death} in section C on {t16|19 November}}, an enquiry is at hand, and {q17|will not be discussing} {c17|medical particulars} on social media.}
=== attributions
1: asserts heard_from direct person account; name=Ouma Katrina Fortuin; informant=Jerome; relay=4
4: asserts victim indirect person account; name=Jerome; refers=a1,a2,a3
5: denies unknown direct person account; name=Deon Gerber; negated; specific; refers=a1,a2
6: admits unknown direct person account; name=Deon Gerber
7: asserts unknown indirect unnamed account; name=foreman of Deon Gerber; relay=18
18: declines unknown indirect unnamed account; name=the member in charge
9: asserts heard_from direct person account; name=Rashieda P.; informant=husband of Rashieda P.; relay=10
10: asserts eyewitness indirect unnamed account; name=husband of Rashieda P.
11: doubts heard_from direct person account; name=Ouma Katrina Fortuin; informant=Jerome; relay=12; refers=a3
12: retracts eyewitness indirect person account; name=Jerome; refers=a3
14: offers unknown direct person account; name=Ouma Katrina Fortuin
15: denies unknown direct government account; name=Rietkuil Management Area; state=South Africa; refers=a1
16: admits unknown direct government account; name=Rietkuil Management Area; state=South Africa
17: declines unknown direct government account; name=Rietkuil Management Area; state=South Africa; antecedent=s16
19: asserts unknown indirect unnamed account; name=cousin of the husband of Rashieda P.; refers=a10
20: denies unknown indirect person account; name=Mevrou Gerber; refers=a1
=== acts
a1: forced_labour affirmed in 1
a2: denial_of_food_or_water affirmed in 1
a3: death_in_custody affirmed in 1
a5: denial_of_food_or_water negated in 5
a6: denial_of_food_or_water affirmed in 6
a10: solitary_confinement affirmed in 10
a16: death_in_custody affirmed in 16
