id: en-057
language: en
genre: interview
written: 2026-11-28
usage: Jamaica
=== text
The JP who counts mattresses

{m1|Merlene Cousins-Hylton} is a retired principal and a lay visiting justice. Every second Wednesday she turns up unannounced at a police lock-up in the parish of St Barnabas with a clipboard and a flask of mint tea.

{c1|What is the first thing you do?}

{c2|I count. Mattresses, then people. At {l2|Pimento Hill} last month it was four mattresses and {n2|thirty-one} {v2|men} in {a2|a cell built for eight}. {b2|I put my own hand} on the wall and it was wet.}

{s4|The Senior Superintendent} {q4|has described} {c4|that figure as "an isolated night after an operation"}.

{c5|I have {b5|my sheets from March, May and July}. You can have copies. If it is isolated, it is isolated every time I come.}

{c6|Have {v6|women} told you of being {a6|interfered with}?}

{c7|One. And I must walk carefully here because she is nineteen and it is before the court. {s8|She} {q8|told} me {c8|{p8|an officer on the night desk} {a8|made {v8|her} shower with the door open and then came in}}. {d9|A week after}, {s9|she} {q9|said} {c9|she had dreamt it}. {s22|I} {q22|asked} her, {c22|Miss, is it dream you dream?} And {s10|she} {q10|would not} {c10|answer} me.}

{c11|Do you believe she dreamt it?}

{c12|{s13|I} {q13|believe} {c13|{p13|somebody} {a13|visited} {v13|her grandmother}}. That is a thing I conclude, I cannot put it on the sheet.}

{c14|Is there anything they do well?}

{c15|Oh, yes. Since Corporal Dunkley took over nobody at Pimento Hill {a15|goes without water}. {s16|The men} will {q16|tell} you so themselves: {c16|"Dunkley a decent man."} And {s17|the Commissioner} {q17|gave} me {q17|his word}, before witnesses, {c17|that he will close the cell altogether {k17|if the Works Department gives him two containers}}.}

{c18|And if they lock you out?}

{c19|Then I will sit at the gate with my tea. {s20|A young constable} {q20|said} to me once, {c20|"Mummy, {s21|Super} {q21|seh} {c21|you fi come back when him deh yah}."} I came back. He still wasn't deh yah.}
=== attributions
1: - - direct document -; question; ownvoice
2: asserts eyewitness direct person account; name=Merlene Cousins-Hylton; role=lay visiting justice; antecedent=m1
4: denies unknown mixed unnamed account; name=the Senior Superintendent; refers=a2
5: asserts document direct person account; name=Merlene Cousins-Hylton; role=lay visiting justice; antecedent=m1; refers=a2
6: - - direct document -; question; ownvoice
7: asserts heard_from direct person account; name=Merlene Cousins-Hylton; role=lay visiting justice; antecedent=m1; informant=a woman of nineteen; relay=8,9
8: asserts victim indirect unnamed account; name=a woman of nineteen
9: retracts unknown indirect unnamed account; name=a woman of nineteen; refers=a8
10: declines unknown indirect unnamed account; name=a woman of nineteen; refers=a8
11: - - direct document -; question; ownvoice
12: asserts inference direct person account; name=Merlene Cousins-Hylton; role=lay visiting justice; antecedent=m1; hedged
13: asserts inference direct person account; name=Merlene Cousins-Hylton; role=lay visiting justice
14: - - direct document -; question; ownvoice
15: asserts heard_from direct person account; name=Merlene Cousins-Hylton; role=lay visiting justice; antecedent=m1; informant=the men at Pimento Hill; relay=16,17
16: asserts unknown direct unnamed opinion; name=the men at Pimento Hill
17: offers unknown indirect unnamed account; name=the Commissioner
18: - - direct document -; question; ownvoice
19: asserts unknown direct person account; name=Merlene Cousins-Hylton; role=lay visiting justice; antecedent=m1; relay=20
20: asserts unknown direct unnamed relay; name=a young constable; relay=21
21: declines unknown indirect unnamed account; name=the superintendent
22: - - direct person -; name=Merlene Cousins-Hylton; question
=== acts
a2: overcrowding affirmed in 2; count=31
a6: sexual_violence possible in 6
a8: sexual_violence affirmed in 8
a13: intimidation_of_witnesses affirmed in 13
a15: denial_of_food_or_water negated in 15; stance=denies
