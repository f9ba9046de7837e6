id: en-079
language: en
genre: statement
written: 2026-11-28
usage: India
=== text
{m1|OFFICE OF THE SUPERINTENDENT OF POLICE (BORDER)}
DISTRICT KARIMPARA
Press Note No. 118, {d2|dated 19th November}

1. {s1|Certain sections of the vernacular press} {q1|have carried reports} {c1|that {n1|nineteen} {v1|brick-kiln workers} were {a1|driven to the river and sent across} at {l1|Ghat No. 4} on {t1|the night of 11th instant}}.

2. At the outset, {q2|it is clarified} {c2|that {v2|no person whatsoever} was {a2|pushed back} by this establishment}. {c3|The said persons, of their own volition, boarded a country boat hired by themselves}. The river was at that time 2.1 metres above the danger mark.

3. {c7|{s5|The families}' {q5|allegation} {c5|that {v5,v6|the men} were {a5|locked in} {l5|a rice godown} for {t5|two nights} and {a6|given nothing but tap water}}} {q7|is devoid of merit}. {s4|The station diary} {q4|reflects} {c4|that they were called for verification of papers on the 9th and left by 1900 hrs}. {c8|Rice and dal were {a8|cooked} for {v8|them} on {t8|the 10th}, for which {b8|vouchers} are available}.

4. {s9|This Office} {q9|is constrained to concede} {c9|that {n9|one} {v9|worker, Habibul Sekh, a known diabetic,} {a9|missed his insulin}, as the compounder was on leave}.

5. {s13|The kiln owner, Shri Anup Kakodkar,} {q13|had stated} to a news portal {c13|that he {b13|saw} {p13|uniformed men} {a13|take {v13|the labourers} away under tarpaulin}}. {s14|He} {q14|has since resiled from} {c14|the said remarks} vide letter received on the 16th.

6. {c10|The matter being sub judice, nothing can be said at this stage about where the persons are at present}.

7. {c11|Relatives may peruse the register on any working day {k11|on production of proof of residence in original}}.

8. There are 212 kilns in the district, all licensed up to March..

{s12|We} {q12|appeal to} {c12|the public not to forward unverified clips}.

Sd/-
Public Relations Officer
=== attributions
1: asserts unknown indirect unnamed account; name=certain sections of the vernacular press
2: denies unknown direct government account; name=Office of the Superintendent of Police (Border), Karimpara; state=India; antecedent=m1; negated; said=XXXX-11-19; refers=a1
3: denies unknown direct government account; name=Office of the Superintendent of Police (Border), Karimpara; state=India; ownvoice; refers=a1
4: denies official_record indirect document account; name=the station diary; specific; refers=a5
5: asserts relative indirect unnamed account; name=the families
7: denies unknown direct government account; name=Office of the Superintendent of Police (Border), Karimpara; state=India; antecedent=m1; refers=a5,a6
8: denies document direct government account; name=Office of the Superintendent of Police (Border), Karimpara; state=India; ownvoice; specific; refers=a6
9: admits unknown direct government account; name=Office of the Superintendent of Police (Border), Karimpara; state=India
10: declines unknown direct government account; name=Office of the Superintendent of Police (Border), Karimpara; state=India; ownvoice; refers=a1
11: offers unknown direct government account; name=Office of the Superintendent of Police (Border), Karimpara; state=India; ownvoice
12: asserts unknown direct government opinion; name=Office of the Superintendent of Police (Border), Karimpara; state=India
13: asserts eyewitness indirect person account; name=Anup Kakodkar; role=kiln owner
14: retracts eyewitness indirect person account; name=Anup Kakodkar; role=kiln owner; refers=a13
=== acts
a1: deportation affirmed in 1; count=19
a2: deportation negated in 2
a5: detention affirmed in 5; count=19
a6: denial_of_food_or_water affirmed in 5; count=19
a8: denial_of_food_or_water negated in 8
a9: denial_of_medical_care affirmed in 9; victims=Habibul Sekh; count=1
a13: detention affirmed in 13
