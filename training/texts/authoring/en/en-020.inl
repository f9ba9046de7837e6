id: en-020
language: en
genre: interview
written: 2026-11-28
usage: Ireland
=== text
The kettle in Dr Sinéad Garrihy's kitchen takes an age, and she fills the wait by apologising for the dog. She was visiting GP at Drumsallagh Prison for six years and left it, {s1|she} {q1|says}, {c1|"with my tail between my legs"}.

The trouble was the close supervision cell. {c2|{v2|A man} could be {a2|in there on his own} for {t2|a fortnight}, in a paper gown, with {a3|the light on day and night}}, {s2|Garrihy} {q2|explains}. {c4|"You'd be handed a form to say he was fit for it. I signed forty of those. There's no nice way to put it."}

Forty? {c5|"Thirty-eight, then. {s18|The Service} {q18|pulled} me {q18|up on} {c18|that} and they're right, {b5|I've the stubs}."}

{c6|In {t6|March 2022} {v6|Dessie Brannock}, who was 24, {a6|was found dead} in {l6|that cell}}. The inquest is still to resume, so on Brannock {s7|she} {q7|holds} {c7|her tongue}. Others do not. {s8|His aunt, Majella,} {q8|has told} this newspaper {c8|that {s9|a class officer} {q9|rang} her {d9|the same night}, in tears, {q9|to say} {c9|{v9|Dessie} had been {a9|roaring for his insulin} since tea}}. {s10|The officer, contacted last week,} {q10|was adamant} {c10|that he "never made any call to any aunt"}.

{s19|The governor at the time, Tom Hanratty,} {q19|maintains} {c19|Brannock was checked every fifteen minutes} and cites {b19|the cell journal}. {s21|The aunt's solicitor} {q21|points out} {c21|that eleven of those entries are in the one biro and the one slope}. {s22|A prisoner two doors up, since released,} {q22|says} {c22|{b22|he heard} the hatch go twice all night}. {s23|Hanratty} {q23|calls} {c23|that "a man with a compensation claim"}.

Would she have signed for Brannock? A long look at the dog. {c11|"I was in Lanzarote."}

What she will discuss is what came after. {q12|By} {s12|her} {q12|account}, {c12|{s13|two men from headquarters} sat where I am sitting and {q13|wondered aloud} {c13|whether {a13|her contract at the nursing home was entirely secure}}}. {s14|The Prison Service} {q14|says} {c14|it "does not recognise" that description of a "courtesy call"}; pressed, {s15|it} {q15|allowed} {c15|that the visit "might have been better timed"}. {s16|It} {q16|is prepared} {c16|to meet Dr Garrihy {k16|without solicitors present}}.

{s24|Her} {q24|complaint of} {c24|{a24|pressure}} went in to the Medical Oversight Office in May and is there yet.

{c17|"It's a small county,"} {s17|she} {q17|says}, running the tap. {c17|"Everyone's mother ends up in the one nursing home."}
=== attributions
1: asserts unknown direct person account; name=Dr Sinéad Garrihy; role=former visiting GP at Drumsallagh Prison
2: asserts unknown indirect person account; name=Dr Sinéad Garrihy; role=former visiting GP at Drumsallagh Prison
4: admits unknown direct person account; name=Dr Sinéad Garrihy; antecedent=s2; refers=a2
5: retracts document direct person account; name=Dr Sinéad Garrihy; antecedent=s2
6: asserts unknown direct document account; ownvoice
7: declines unknown indirect person account; name=Dr Sinéad Garrihy; refers=a6
8: asserts heard_from indirect person account; name=Majella; role=aunt of Dessie Brannock; informant=a class officer; relay=9
9: asserts unknown indirect unnamed account; name=a class officer
10: denies unknown mixed unnamed account; name=a class officer; negated
11: declines unknown direct person account; name=Dr Sinéad Garrihy; antecedent=s7; refers=a6
12: asserts victim indirect person account; name=Dr Sinéad Garrihy; relay=13
13: asserts unknown indirect unnamed account; name=two men from headquarters
14: denies unknown mixed government account; name=the Prison Service; state=Ireland; refers=a13
15: admits unknown mixed government account; name=the Prison Service; state=Ireland; refers=a13
16: offers unknown indirect government account; name=the Prison Service; state=Ireland
17: asserts unknown direct person opinion; name=Dr Sinéad Garrihy
18: denies unknown indirect government account; name=the Prison Service; state=Ireland
19: denies official_record indirect person account; name=Tom Hanratty; role=governor; specific; refers=a9
21: doubts document indirect unnamed account; name=solicitor of Dessie Brannock's aunt
22: asserts eyewitness indirect unnamed account; name=a prisoner two doors up; refers=a9
23: denies unknown mixed person opinion; name=Tom Hanratty; role=governor
24: asserts victim indirect person account; name=Dr Sinéad Garrihy
=== acts
a2: solitary_confinement affirmed in 2
a3: sleep_deprivation affirmed in 2
a6: death_in_custody affirmed in 6; when=2022-03; victims=Dessie Brannock
a9: denial_of_medical_care affirmed in 9; victims=Dessie Brannock
a13: intimidation_of_witnesses future in 13; victims=Dr Sinéad Garrihy
a24: intimidation_of_witnesses affirmed in 24; victims=Dr Sinéad Garrihy
