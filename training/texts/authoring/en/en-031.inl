id: en-031
language: en
genre: post
written: 2026-11-28
usage: Ireland
=== text
{s1|Aoife Ní Bhriain}
{d1|Sunday evening} · Castlemoyne

{c1|Right. A few of ye were asking am I home and am I in one piece. I am, and I am, and thanks for the lasagnes.

For the ones who don't know, I was ten weeks nursing at the district hospital in Umrat. On {t2|the 3rd} {p2|somebody} {a2|put a rocket through} {l2|the maternity wing}. I was in the pharmacy and {b1|I felt it in my teeth}. {n3|Six} {v3|mothers} {a3|died}, and Idris the porter who used to sing.

I won't say who fired it because I don't know. {s4|The government's man on the radio} {q4|blamed} {c4|the hill people}. {s5|The hill people}, through a cousin of our driver, {q5|said} {c5|sure what would they be wanting with a {a5|rocket} and they with no boots}. {s6|The agency I was with} {q6|is saying nothing} {c6|about it}, and this is me not following suit.

What came after I can swear to. {p7|Soldiers} went from bed to bed with a list. {v7|A boy of about sixteen with a drip in him}, they {a7|carried out, mattress and all}. {s8|The captain} {q8|promised} Sr Benedicta, very politely, {c8|that {v8|he} would be {a8|back} by evening {k8|as long as there was no fuss}}. There was no fuss. {s16|Benedicta} {q16|says} {c16|he never looked at the drip}. {s17|The night matron} {q17|says} {c17|{n17|four} {v17|boys} were {a17|taken}, not one}, and {s18|the hospital clerk, who was made keep the list,} {q18|says} {c18|there was no list}. I'm putting them all down here because I wasn't at every bed. {s9|His mother} {q9|told} me through the interpreter {c9|that {s10|a goatherd} {q10|had told} her {c10|there were {n10|three} {v10|lads} {a10|lying at the quarry} with their hands tied, and one in hospital pyjamas}}. Now that's three mouths before it got to mine, and pyjamas are pyjamas. Take it as such.

On {d11|Thursday} {s11|I} {q11|commented} under somebody's post {c11|that the captain {a11|shot} {v11|them} himself}. {s12|I} {q12|take} {c12|that} {q12|back}. I didn't see it and I was three days without sleep.

{s13|The Sarrati consulate in Dublin} {q13|rang} the agency {d13|Friday}, {q13|to say} {c13|that {v13|the boy} was "{a13|transferred for his own safety}"}; asked where to, {s14|they} {q14|wouldn't} {c14|say}. And {s15|a lad from the Department} {q15|admitted} to my brother, off the record, {c15|that our own crowd had been warned about the hospital in October and sat on it}.

I'll talk to any journalist who rings the landline. Not tonight, though. Tonight I'm going to bed.}
=== attributions
1: asserts eyewitness direct person account; name=Aoife Ní Bhriain; role=nurse
4: asserts unknown indirect unnamed account; name=the government's man on the radio; refers=a2
5: denies unknown indirect unnamed account; name=the hill people; refers=a2
6: declines unknown indirect organisation account; name=the agency I was with; refers=a2
8: offers unknown indirect unnamed account; name=the captain
9: asserts heard_from indirect unnamed relay; name=mother of the boy; informant=a goatherd; relay=10
10: asserts eyewitness indirect unnamed account; name=a goatherd
11: asserts unknown indirect person account; name=Aoife Ní Bhriain; role=nurse
12: retracts unknown direct person account; name=Aoife Ní Bhriain; role=nurse; refers=a11
13: denies unknown mixed government account; name=the Sarrati consulate in Dublin; refers=a7
14: declines unknown indirect government account; name=the Sarrati consulate in Dublin
15: admits unknown indirect unnamed account; name=a lad from the Department
16: asserts eyewitness indirect person account; name=Sr Benedicta; refers=a7
17: asserts unknown indirect unnamed account; name=the night matron
18: denies unknown indirect unnamed account; name=the hospital clerk; negated
=== acts
a2: attack_on_civilians affirmed in 1
a3: killing affirmed in 1; count=6
a5: attack_on_civilians affirmed in 5
a7: enforced_disappearance affirmed in 1
a8: release future in 8
a10: extrajudicial_execution affirmed in 10; count=3
a11: extrajudicial_execution affirmed in 11; perpetrators=the captain
a13: transfer_of_custody affirmed in 13
a17: enforced_disappearance affirmed in 17; count=4
