id: en-124
language: en
genre: post
written: 2026-11-28
usage: Uganda
=== text
(Forwarded as received. The sender's number is hidden.)

{c1|My people, I have data for one hour only, so read fast. I was a cook at the road camp in Kanyantorogo until last month. Matooke for ninety, beans for ninety, and from July the police began bringing {v1|others} who were not on my list. They {a1|slept on the flour store}, {n1|forty} in a place for bags. {b1|I carried the porridge myself}.

Some I knew. {v2|Teacher Asiimwe} was there, {a2|not even written in any book}. One evening {p3|the OC's boys} {a3|shaved {v3|him} with a broken bottle in front of his pupils' parents}. {v4|A girl called Peace} was bleeding and {a4|the clinical officer was told to drink his tea}. I gave her salt water, what else?

{s5|The OC} {q5|told} the LC5 {c5|that it was a training}. {s6|The clinical officer} {q6|has at least accepted} {c6|that he drank the tea}. When people from the commission came, {s7|our supervisor, an engineer from outside,} {q7|kept saying} {c7|the road is on schedule}. It's a good road, my brothers. You can go to Kihihi in forty minutes.

About {v8|Peace}: {s8|some} {q8|are writing} on this group {c8|that {p8|they} {a8|threw her across to Congo} with the charcoal people}. {s9|I} {q9|cannot put my hand in the fire for} {c9|that one}. {s10|A driver} {q10|says} {c10|he {b10|saw} {v10|her} {a10|put on a pickup} {t10|on Martyrs' eve}}, but that driver also saw a mermaid. {d11|In August} {s11|I} {q11|posted} {c11|that {v11|the teacher} had been {a11|beaten to death}}. Please {q15|rub out} {c15|that message}, {v13|he}'s {a13|at home} in Rukungiri since {t13|Sunday}, thin like a reed.

Why do I hide the number? {s12,p12|The OC} passed by {v12|my} stall and {q12|said} {c12|that {a12|cooks also burn}}.

{c14|{k14|If there's a commissioner who will write my name with a pencil only}, I'll come and draw the store for him}. Happy feast day.}
=== attributions
1: asserts eyewitness direct unnamed account; ownvoice
5: denies unknown indirect unnamed account; name=the OC; refers=a1,a3
6: admits unknown indirect unnamed account; name=the clinical officer; refers=a4
7: asserts unknown indirect unnamed account; name=supervisor of the road camp
8: asserts unknown indirect unnamed account; name=some on this group
9: doubts unknown direct unnamed account; name=a cook at the road camp; refers=a8
10: asserts eyewitness indirect unnamed account; name=a driver
11: asserts unknown indirect unnamed account; name=a cook at the road camp
12: asserts unknown indirect unnamed account; name=the OC
14: offers unknown direct unnamed account; ownvoice
15: retracts unknown direct unnamed account; name=a cook at the road camp; antecedent=s11; refers=a11
=== acts
a1: overcrowding affirmed in 1; count=40
a2: incommunicado_detention affirmed in 1; victims=Teacher Asiimwe
a3: humiliation affirmed in 1; victims=Teacher Asiimwe
a4: denial_of_medical_care affirmed in 1; victims=Peace
a8: deportation affirmed in 8; victims=Peace
a10: transfer_of_custody affirmed in 10; victims=Peace
a11: death_in_custody affirmed in 11; victims=Teacher Asiimwe
a12: threats future in 12
a13: release affirmed in 1; basis=unknown; victims=Teacher Asiimwe
