id: en-110
language: en
genre: interview
written: 2026-11-28
usage: United Kingdom
=== text
Select Committee on Custodial Contracts
Oral evidence: Fenwick Dene removal centre
Witnesses: Dr Philippa Marchbanks, formerly visiting GP; Neville Hathersage, deputy director, Torrance Holdings; Folasade Bright, formerly detained

Q41 {s1|Chair}{q1|:} {c1|Dr Marchbanks, you left in March. Why, briefly if you can?}

{s2|Dr Marchbanks}{q2|:} {c2|Because {p2|they} kept {a2|cancelling my clinics}. {b2|The appointment book} has {n2|forty-one} {v2|names} struck out in February, in ink that isn't mine. {v3|One man} with a strangulated hernia {a3|waited {t3|six days} for a van}.}

Q42 {s4|Chair}{q4|:} {c4|Mr Hathersage, was that policy?}

{s5|Mr Hathersage}{q5|:} {c5|It was a rota matter, Chair. {v5|No resident} is {a5|turned away from healthcare}. {s6|I} {q6|would accept} {c6|that in February the rota did not serve people as it might}.}

Q43 {s7|Sir Godfrey Twelvetrees}{q7|:} {c7|Could we come to the so-called quiet rooms? What is the longest anybody has {a7|been left in one}?}

{s8|Mr Hathersage}{q8|:} {c8|I haven't a figure with me and I'd sooner not guess.}

{s9|Folasade Bright}{q9|:} {c9|May I help? {t9|Nineteen days}, {l9|room 2}. {b9|I kept a tally on a milk carton}. {v9|I} {a9|spoke to nobody but the hatch}. When they brought me out I had not washed, and {p10|the officers} {a10|held their noses and clapped {v10|me} down the landing}.}

Q44 {s12|Sir Godfrey Twelvetrees}{q12|:} {c12|{s13|Your written evidence, Mr Hathersage,} {q13|has} {c13|the rooms in use "for up to four hours"}.}

{s14|Mr Hathersage}{q14|:} {c14|That sentence came out of the contract. {s15|I} {q15|should like to withdraw} {c15|it}. It describes the design, not the practice.}

Q45 {s16|Chair}{q16|:} {c16|And what does the contract cost us?}

{s17|Mr Hathersage}{q17|:} {c17|Eleven point four million a year, and we have come in under that twice.}

Q46 {s18|Chair}{q18|:} {c18|Ms Bright, you were moved at night?}

{s19|Folasade Bright}{q19|:} {c19|At {t19|three in the morning} {v19|we} were {a19|loaded for Harlow Moor} with our things in bin bags. Nobody rang my solicitor. {s20|The driver} {q20|let slip} {c20|that {v20|the ones behind us} were {a20|for the Lagos charter}}.}

{s21|Mr Hathersage}{q21|:} {c21|Night moves are exceptional. Eleven last year. Eleven that were written down, I ought to say.}

{s22|Chair}{q22|:} {c22|Then we had better see the ones that were not. The committee sits again on the 8th.}
=== attributions
1: - - direct unnamed -; name=Chair; question
2: asserts official_record direct person account; name=Dr Philippa Marchbanks; role=formerly visiting GP
4: - - direct unnamed -; name=Chair; question; refers=a2
5: denies unknown direct person account; name=Neville Hathersage; role=deputy director, Torrance Holdings; negated; refers=a2,a3
6: admits unknown direct person account; name=Neville Hathersage; role=deputy director, Torrance Holdings; refers=a2
7: - - direct person -; name=Sir Godfrey Twelvetrees; question
8: declines unknown direct person account; name=Neville Hathersage; role=deputy director, Torrance Holdings; refers=a7
9: asserts victim direct person account; name=Folasade Bright; role=formerly detained
12: asserts unknown direct person relay; name=Sir Godfrey Twelvetrees; relay=13
13: denies unknown mixed document account; name=written evidence of Neville Hathersage; specific; refers=a9
14: retracts unknown direct person account; name=Neville Hathersage; role=deputy director, Torrance Holdings; refers=a9
15: retracts unknown direct person account; name=Neville Hathersage; role=deputy director, Torrance Holdings; refers=a9
16: - - direct unnamed -; name=Chair; question
17: asserts unknown direct person account; name=Neville Hathersage; role=deputy director, Torrance Holdings
18: - - direct unnamed -; name=Chair; question; refers=a19
19: asserts victim direct person account; name=Folasade Bright; role=formerly detained; relay=20
20: asserts unknown indirect unnamed account; name=the driver
21: admits unknown direct person account; name=Neville Hathersage; role=deputy director, Torrance Holdings; refers=a19; note=begins as a denial
22: asserts unknown direct unnamed opinion; name=Chair
=== acts
a2: denial_of_medical_care affirmed in 2; count=41
a3: denial_of_medical_care affirmed in 2; count=1
a5: denial_of_medical_care negated in 5
a7: solitary_confinement possible in 7
a9: solitary_confinement affirmed in 9; victims=Folasade Bright
a10: humiliation affirmed in 9; victims=Folasade Bright
a19: transfer_of_custody affirmed in 19
a20: deportation future in 20
