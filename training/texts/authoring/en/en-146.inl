id: en-146
language: en
genre: interview
written: 2026-11-28
usage: Kenya
=== text
MWANGAZA LEGAL AID, OLTUKAI
Form 3: testimony of a released person
Zipporah Nekesa Wafubwa, 38, sells omena. Taken in Kiswahili by B. Odera, read back, thumb-printed.

{s1|Q1}{q1|:} {c1|Where were you held, and for how long?}
{s2|A1}{q2|:} {c2|At the police post on Rangwe Bridge, one night. Then at the old cattle dip, {t2|nineteen days}. {a2|There was no book at the dip, and your people could not know {v2|you} were alive}.}

{s3|Q2}{q3|:} {c3|Why were you taken?}
{s4|A2}{q4|:} {c4|For a fishing net of the wrong eye. It was not even mine. The fine for such a net is four thousand, it is painted on the beach office.}

{s5|Q3}{q5|:} {c5|What did you do there in the day?}
{s6|A3}{q6|:} {c6|{p6|They} {a6|had {v6|us} breaking ballast for somebody's road}. {v7|The one who rested} {a7|got no uji}. {s8|Corporal Wanga} {q8|would say} {c8|{a8|tomorrow {v8|you} will eat the stones}}.}

{s9|Q4}{q9|:} {c9|Were you hurt in your body?}
{s10|A4}{q10|:} {c10|A plastic paper was melted above me. {a10|It dripped here, and here}. For {v11|the young one, Achieng',} {b10|I did not see}, {s11|she} {q11|told} me under the blanket: {c11|"{p11|The driver} {a11|called me to wash the Land Rover and it was not for washing}."}}

{s12|Q5}{q12|:} {c12|{s13|The OCS} {q13|has sworn} {c13|that {v13|nobody} {a13|slept at the dip}, and that it is used for Friesians}.}
{s14|A5}{q14|:} {c14|Let him ask the Friesians who carved our names in the cement. Mine is third from the gate.}

{s15|Q6}{q15|:} {c15|In {d16|August} {s16|you} {q16|told} the chief {c16|{v16|you} had been {a16|fed and well}}.}
{s17|A6}{q17|:} {c17|{c25|That} {s25|I} {q25|remove}. His pen was on the paper and two of them were at the door. I signed my fear, not my name.}

{s18|Q7}{q18|:} {c18|Did {v18|anyone} {a18|die}?}
{s19|A7}{q19|:} {c19|I will leave that one. His mother has not been told and it is not for a fish seller to tell her.}

{s20|Q8}{q20|:} {c20|Would you repeat this in court?}
{s21|A8}{q21|:} {c21|{k21|If it is held in Kisungu and not there}, I will come, and bring the shirt with the holes. {s24|I} also {q24|confess} {c24|that {p21|I} {a21|hit} {v21|a girl} with my own cup, over water}.}

Note of the interviewer: the shirt was shown. {s22|The dispensary card} {q22|speaks of} {c22|"multiple small {a22|scalds}, healing"}. {s23|The OCS}, telephoned twice, {q23|refused} {c23|to be read the form}.
=== attributions
1: - - direct person -; name=B. Odera; question
2: asserts victim direct person account; name=Zipporah Nekesa Wafubwa; role=seller of omena
3: - - direct person -; name=B. Odera; question
4: asserts victim direct person account; name=Zipporah Nekesa Wafubwa; role=seller of omena
5: - - direct person -; name=B. Odera; question
6: asserts victim direct person account; name=Zipporah Nekesa Wafubwa; role=seller of omena; relay=8
8: asserts unknown indirect person account; name=Corporal Wanga
9: - - direct person -; name=B. Odera; question
10: asserts victim direct person account; name=Zipporah Nekesa Wafubwa; role=seller of omena; relay=11
11: asserts victim direct person account; name=Achieng'
12: asserts unknown direct person relay; name=B. Odera; relay=13
13: denies unknown indirect unnamed account; name=the OCS; negated; refers=a2
14: asserts victim direct person account; name=Zipporah Nekesa Wafubwa; role=seller of omena; refers=a13
15: asserts unknown direct person relay; name=B. Odera; relay=16
16: denies victim indirect person account; name=Zipporah Nekesa Wafubwa; role=seller of omena; refers=a7
17: retracts victim direct person account; name=Zipporah Nekesa Wafubwa; role=seller of omena; refers=a16
18: - - direct person -; name=B. Odera; question
19: declines unknown direct person account; name=Zipporah Nekesa Wafubwa; role=seller of omena
20: - - direct person -; name=B. Odera; question
21: offers eyewitness direct person account; name=Zipporah Nekesa Wafubwa; role=seller of omena
22: asserts medical mixed document account; name=the dispensary card
23: declines unknown indirect unnamed account; name=the OCS
24: admits eyewitness direct person account; name=Zipporah Nekesa Wafubwa; role=seller of omena
25: retracts victim direct person account; name=Zipporah Nekesa Wafubwa; role=seller of omena; refers=a16
=== acts
a2: incommunicado_detention affirmed in 2
a6: forced_labour affirmed in 6
a7: denial_of_food_or_water affirmed in 6
a8: threats future in 8
a10: burning affirmed in 10; victims=Zipporah Nekesa Wafubwa
a11: sexual_violence affirmed in 11; victims=Achieng'
a13: incommunicado_detention negated in 13
a16: denial_of_food_or_water negated in 16; victims=Zipporah Nekesa Wafubwa
a18: death_in_custody possible in 18
a21: beating affirmed in 24; perpetrators=Zipporah Nekesa Wafubwa
a22: burning affirmed in 22; victims=Zipporah Nekesa Wafubwa
