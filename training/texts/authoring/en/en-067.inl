id: en-067
language: en
genre: statement
written: 2026-11-28
usage: Philippines
=== text
REGIONAL DETENTION COMMAND XIX
Public Affairs Office, Camp Balagtas-Ipil
OFFICIAL STATEMENT, {d2|27 November}

{s1|A ninety-page report by the group Bantay Selda} {q1|catalogues} {c1|the "{a1|torture}" of {n1|twenty-one} {v1|persons deprived of liberty} at {l1|the Dalisay Annex}}. It was launched last Sunday in a hotel, with buffet.

{s2|This Command} {q2|respectfully begs to differ}: {c2|what the group calls torture is a calisthenics program approved by the dietician, under which no {v3|PDL} was {a3|made to squat} beyond {t3|fifteen minutes}}.

On the matter of lights, {s4|we} {q4|own} {c4|that the bulbs in Dormitory 6 {a4|burned round the clock} for {t4|eleven nights}, on the verbal order of a shift commander who has since been relieved}. {c14|{v14|Nobody in that dormitory} {a14|got proper rest}}, and {c5|for that} {s5|we} {q5|apologize} to the families.

{s6|The report} {q6|likewise has} {c6|{p6,p15|guards} {a6|dousing {v6,v15|detainees} with the kitchen slops} at supper and {a15|taking a rattan to their soles} at roll call}. {c7|{b7|The CCTV of the mess hall} shows a plumbing incident on 3 October at 1420H}, {q7|per} {s7|our Internal Affairs}.

{s8|PDL Renante Ulep, whose sworn statement is Annex F,} {q8|came forward} {d8|last week} {q8|to disown} {c8|the passage on {a8|the wet cloth and the faucet}}. {s9|He} {q9|stood by} {c9|the remainder}.

{s10|The Command} {q10|will defer from commenting on} {c10|{v10|PDL Isagani Montejo}, who was {a10|found lifeless} in {l10|the bartolina} on {t10|9 October}}, in deference to the fiscal. {s11|The prison doctor}'s {q11|finding} {c11|that his heart simply stopped} is attached. {s12|We} {q12|are not in a position to say} {c12|whether {t12|his thirty days} {a12|in that cell} played a part}.

{c13|Bantay Selda may interview all twenty-one {k13|upon presentation of a clearance from the Regional Director}}. Visiting hours over the holidays will be posted at the gate; simbang gabi will be at four.

J/CSUPT ERNESTO "BOY" LACANILAO
Spokesperson
=== attributions
1: asserts unknown mixed document account; name=report of Bantay Selda
2: denies unknown direct government account; name=Regional Detention Command XIX; state=Philippines; negated; specific; refers=a1; said=2026-11-27
4: admits unknown direct government account; name=Regional Detention Command XIX; state=Philippines
5: admits unknown direct government opinion; name=Regional Detention Command XIX; state=Philippines; refers=a4
6: asserts unknown indirect document account; name=report of Bantay Selda
7: denies document direct government account; name=Internal Affairs of Regional Detention Command XIX; state=Philippines; specific; refers=a6
8: retracts victim indirect person account; name=Renante Ulep
9: asserts unknown indirect person account; name=Renante Ulep
10: declines unknown direct government account; name=Regional Detention Command XIX; state=Philippines
11: asserts medical indirect unnamed account; name=the prison doctor; refers=a10
12: doubts unknown direct government account; name=Regional Detention Command XIX; state=Philippines
13: offers unknown direct government account; name=Regional Detention Command XIX; state=Philippines; ownvoice
14: admits unknown direct government account; name=Regional Detention Command XIX; state=Philippines; ownvoice
=== acts
a15: torture affirmed in 6
a14: sleep_deprivation affirmed in 14
a1: torture affirmed in 1; count=21
a3: stress_positions negated in 2
a4: sleep_deprivation affirmed in 4
a6: humiliation affirmed in 6
a8: suffocation affirmed in 8; victims=Renante Ulep
a10: death_in_custody affirmed in 10; when=2026-10-09; victims=Isagani Montejo
a12: solitary_confinement affirmed in 12; victims=Isagani Montejo
