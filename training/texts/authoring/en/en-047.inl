id: en-047
language: en
genre: post
written: 2026-11-28
usage: Canada
=== text
{s1|Marguerite Oyelaran-Roy, RPN (she/her)}
Correctional nurse, on leave · {d1|1w} · Edited

{c1|Today I handed in my badge at the Whitefish Bay Remand Centre.

I want to be careful, because I signed a confidentiality undertaking and because most officers I worked with are decent people in an impossible building. So only what is already in {b1|the coroner's brief, which is public}.

• On the night of February 2, {n1|two hundred and eleven} {v1|people} were {a1|held on a range built for ninety}. Three to a cell, one of them with his head beside the toilet.
• {v3,s14|A man named Terrance Bird} {q14|asked for} {c14|his methadone} {d14|at 7, at 9 and at 11}. {p3|We} {a3|did not give it to him}. I say we. I was charge nurse.
• {s4|The night log} {q4|records} {c4|"sleeping, no concerns" at 2 and at 4}. {s5|I} {q5|can't speak to} {c5|those entries}. They aren't in my handwriting.
• {v6|Mr. Bird} was {a6|found cold} {t6|at 5:40}.

{s7|The Ministry's media line} {q7|says} {c7|"{a7|health care} was available to {v7|Mr. Bird} on a continuous basis."} Available, sure.

{s15|People} {q15|keep asking} me {c15|about the laughing}. {s8|Two of the men} {q8|told} me {c8|{p8|an officer} {a8|laughed at} {v8|him} through the hatch}. I was three doors down with the meds cart and {s9|I} {q9|won't repeat} {c9|it} as fact.

To his sister Charlene, who reads this page: {c11|I'll sit down with you and go through that night minute by minute, {k11|whenever you're ready}}.}

{s12|Darryl Prowse}
{d12|6d}
{c12|Marguerite, with respect, you weren't on the range at 2. I was. He was breathing, I counted.}

{s13|Marguerite Oyelaran-Roy, RPN (she/her)} Author
{d13|6d}
{c13|Then tell them that under oath, Darryl. I honestly hope it's so.}
=== attributions
1: admits eyewitness direct person account; name=Marguerite Oyelaran-Roy; role=nurse
4: denies official_record mixed document account; name=the night log; refers=a3; specific
5: declines unknown direct person account; name=Marguerite Oyelaran-Roy; role=nurse
7: denies unknown direct government account; name=the Ministry; refers=a3
8: asserts colleague indirect unnamed account; name=two of the men
9: doubts unknown direct person account; name=Marguerite Oyelaran-Roy; role=nurse; refers=a8
11: offers unknown direct person account; name=Marguerite Oyelaran-Roy; role=nurse; antecedent=s9
12: denies eyewitness direct person account; name=Darryl Prowse; specific; refers=a6
13: doubts unknown direct person opinion; name=Marguerite Oyelaran-Roy; role=nurse; refers=a6
14: asserts victim indirect person opinion; name=Terrance Bird
15: - - indirect unnamed -; name=people; question; refers=a8
=== acts
a1: overcrowding affirmed in 1; basis=document; count=211
a3: denial_of_medical_care affirmed in 1; victims=Terrance Bird
a6: death_in_custody affirmed in 1; stance=asserts; victims=Terrance Bird
a7: denial_of_medical_care negated in 7; victims=Terrance Bird
a8: humiliation affirmed in 8; victims=Terrance Bird
