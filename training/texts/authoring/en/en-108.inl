id: en-108
language: en
genre: post
written: 2026-11-28
usage: United States
=== text
{s1|Marisol Etchegaray @mari_at_the_wire} · {d1|6h}
{c1|I cover the Duskwater warehouse for a paper with three employees, so bear with typos. Thread on what's inside and what happened to my tape. Coffee first. 🧵}

{s2|Marisol Etchegaray @mari_at_the_wire}
{c2|{s3|A contract cook} {q3|tells} me {c3|{n3|240} {v3|people} are {a3|in a bay with taped-off parking lines for 90}, {a4|lights on all night}, one hose}. She showed me {b3|her phone}. {s6|The field office} {q6|said} {c6|"numbers fluctuate"} and then, when I read them the fire marshal's card, {s7|they} {q7|went with} {c7|"yes, we were {a7|over}, briefly."}}

{s8|Marisol Etchegaray @mari_at_the_wire}
{c8|Now the part I've sat on. {s9|A man who was flown out Saturday} {q9|told} me through the fence {c9|that {v9|a kid named Wilmer} was {a9|shot on the ground} at {l9|the wash} by {p9|a contractor}}. {c10|"{b10|I saw} the dust jump by his ear,"} {s10|he} {q10|said}. I had it on tape. {p11|Two guards} {a11|took the recorder out of {v11|my} hand} and {a12|drove behind {v12|me} to the county line}.}

{s13|Duskwater Facility PIO @DuskwaterPIO}
Replying to @mari_at_the_wire
{c13|Ma'am, the individual ran at an agent with a rock. It's under review, so {s14|we}{q14|'ll leave} {c14|that} {q14|there}. No {v15|journalist} has had {a15|property taken}, devices are stored in a locker per posted policy.}

{s16|Bobby Treviño @btrev_ranch}
{c16|That's my wash. {b16|I found} three casings and no rock. {s17|I} {q17|told} the Rangers {d17|Sunday} {c17|there were five}, {q22|scratch} {c22|that}, three, I'd counted my own .22s.}

{s18|Marisol Etchegaray @mari_at_the_wire}
{c18|UPDATE: the cook just texted. {s19|She} {q19|wants} {c19|everything she said off the record}, {p20|somebody} {a20|asked {v20|her} boss for her home address}. I'm keeping the number and dropping her quotes. {s21|My editor} {q21|will print} {c21|the PIO's side in full {k21|if he'll sign his name to it}}.}
=== attributions
1: asserts unknown direct person account; name=Marisol Etchegaray
2: asserts heard_from direct person account; name=Marisol Etchegaray; informant=a contract cook; relay=3
3: asserts unknown indirect unnamed account; name=a contract cook
6: declines unknown direct government account; name=the field office; refers=a3
7: admits unknown direct government account; name=the field office; refers=a3
8: asserts victim direct person account; name=Marisol Etchegaray; relay=9,10
9: asserts eyewitness indirect unnamed account; name=a man who was flown out Saturday
10: asserts eyewitness direct unnamed account; name=a man who was flown out Saturday; refers=a9
13: denies unknown direct government account; name=Duskwater Facility PIO; negated; specific; refers=a9,a11
14: declines unknown direct government account; name=Duskwater Facility PIO; refers=a9
16: denies eyewitness direct person account; name=Bobby Treviño; specific
17: asserts unknown indirect person account; name=Bobby Treviño
22: retracts unknown direct person account; name=Bobby Treviño; antecedent=s17
18: asserts heard_from direct person account; name=Marisol Etchegaray; informant=a contract cook; relay=19
19: retracts unknown indirect unnamed account; name=a contract cook; refers=a3,a4
21: offers unknown indirect unnamed account; name=editor of Marisol Etchegaray
=== acts
a3: overcrowding affirmed in 3; count=240
a4: sleep_deprivation affirmed in 3
a7: overcrowding affirmed in 7
a9: extrajudicial_execution affirmed in 9; victims=Wilmer
a11: interference_with_reporting affirmed in 8; victims=Marisol Etchegaray
a12: threats affirmed in 8; victims=Marisol Etchegaray
a15: interference_with_reporting negated in 13
a20: intimidation_of_witnesses affirmed in 18
