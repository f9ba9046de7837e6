id: en-093
language: en
genre: article
written: 2026-11-28
usage: United States
=== text
{c1|County jail {a1|bunked men three deep}}, {s1|former inmates} {q1|say}; {s2,s3|sheriff} {q2|grants} {c2|{a2|the heat}}, {q3|disputes} {c3|the count}

BELLAMY FERRY, Ark. — The Larrabee County Jail went up in 1974 beside a rice dryer, and for most of its life it held drunks and men behind on child support.

{c4|"{v4|You} drew straws for who {a4|got to lie down},"} {q4|said} {s4|Terrell Oakes, 34, who spent July there on a missed court date}. {s5|He} {q5|put} {c5|{l5|Tank C} at {n5|31} {v5|men}, {a5|more than double its rating}}. {s6|His cousin Dwayne, booked the same week,} {q6|reckons} {c6|it was closer to 24, and "never all at once."}

{c7|Three of five air handlers quit on July 2}, {q7|according to} {s7|a work order obtained by the Courier}. {s8|Luis Arana, a trusty,} {q8|said} {c8|{b8|the thermometer he was made to read aloud} {a8|stood at 104} on {l8|the upper tier}}. {t9|The next morning}, {q9|by} {s9|his} {q9|account}, {c9|{v9|he and six others} were {a9|put to shingling a deputy's house}}. {c10|"Nobody asked did I want to,"} {s10|he} {q10|said}.

Sheriff Dale Pomeroy, up for re-election in the spring, met a reporter at the feed store and bought the coffee. {c11|"{a11|Hot as the devil's porch}, I'll give you that one for free,"} {s11|he} {q11|said}. {c12|"But three to a bunk is a campfire story. {b12|My roster} had 19 in C that whole month."} As for the roof, {s13|he} {q13|allowed} {c13|only that "some fellas {a13|helped out a neighbor}"}.

Would he hand over the roster? {s14|Pomeroy} {q14|let} {c14|that one} {q14|go by} and spoke of soybeans.

{c15|{t15|On Monday} {p15|a deputy} {a15|took the memory card} from {v15|a Courier photographer} on {l15|the public sidewalk}}. {c16|"A misunderstanding over parking,"} {q16|read} {s16|the sheriff's emailed response}. The card came back blank.

{s17|County Judge Ruthann Sills} {q17|said} {c17|she would put the roster on the agenda "{k17|once the lawyers quit shouting}."} The quorum court meets the second Tuesday of each month, in the old library.
=== attributions
1: asserts victim indirect unnamed account; name=former inmates
2: admits unknown indirect person account; name=Dale Pomeroy; role=sheriff
3: denies unknown indirect person account; name=Dale Pomeroy; role=sheriff; refers=a1
4: asserts victim direct person account; name=Terrell Oakes
5: asserts victim indirect person account; name=Terrell Oakes
6: denies colleague mixed person account; name=Dwayne; role=cousin of Terrell Oakes; hedged; specific; refers=a5
7: asserts official_record indirect document account; name=a work order
8: asserts eyewitness indirect person account; name=Luis Arana; role=trusty
9: asserts victim indirect person account; name=Luis Arana; role=trusty
10: asserts victim direct person account; name=Luis Arana; role=trusty
11: admits unknown direct person account; name=Dale Pomeroy; role=sheriff
12: denies official_record direct person account; name=Dale Pomeroy; role=sheriff; specific; antecedent=s11; refers=a1,a5
13: admits unknown mixed person account; name=Dale Pomeroy; role=sheriff; refers=a9
14: declines unknown indirect person account; name=Dale Pomeroy; role=sheriff
15: asserts unknown direct document account; ownvoice
16: denies unknown direct document account; name=the sheriff's emailed response; refers=a15
17: offers unknown mixed person account; name=Ruthann Sills; role=county judge
=== acts
a1: overcrowding affirmed in 1
a2: detention_conditions affirmed in 2
a4: overcrowding affirmed in 4
a5: overcrowding affirmed in 5; count=31
a8: detention_conditions affirmed in 8
a9: forced_labour affirmed in 9; count=7
a11: detention_conditions affirmed in 11
a13: forced_labour affirmed in 13
a15: interference_with_reporting affirmed in 15
