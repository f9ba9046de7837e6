id: en-127
language: en
genre: statement
written: 2026-11-28
usage: Sri Lanka
=== text
BISHOP'S HOUSE, MUTHUVAYAL
Pastoral letter to be read at all Masses on the First Sunday of Advent

My dear people,

The northeast monsoon has come early, and many of you are reading this under a leaking roof. I had meant to write about the roofs.

{c1|On {t1|the night of the 11th}, {v1|Mr. Anton Jebarasa, catechist of Periyakadu,} was {a1|bundled into a white van} outside {l1|the Co-op}}. {s2|His wife, Selvi,} {q2|came to me and described} {c2|{p1|four men with covered faces, one in army boots,} and {b2|how she ran behind the vehicle} until the culvert}. {c3|Seventeen days have passed, and {v3|he} is {a3|in no prison, no hospital and no mortuary that will own to him}}.

{s4|The Officer-in-Charge} {q4|assured} my secretary {c4|that the catechist "has gone for foreign"}. Without his passport, which hangs framed in the sacristy? {s5|The Brigadier}, to whom I then wrote, {q5|replied} courteously {c5|that his men "had occasion to speak with" Mr. Jebarasa that evening} and {q6|regretted} {c6|that he could not enter into particulars}.

You know what preceded this. In September {c7|{n7|sixty-four} {v7|families} of the lagoon bund were {a7|told to be out by the Angelus}}, and {c8|{p8|the Navy's backhoe} {a8|went through the chapel of St. Philomena} with the lamp still burning}. {s9|The Divisional Secretariat} {q9|holds} {c9|that the families "relocated voluntarily"}. {s10|I} {q10|do not wish to call} {c10|any public officer untruthful}; {s11|I} {q11|only observe} {c11|that nobody volunteers to sleep in a fish auction hall}.

Mr. Jebarasa was to give evidence about the chapel. {s12|A parishioner whom I shall not name} {q12|has confided in} me {c12|that {p12|two riders on a motorcycle} {a12|asked {v12|her} which school her children attend, and whether she too was going to court}}.

I must also correct myself. {d14|In my October letter} {s14|I} {q14|wrote} {c14|that the Government Agent had ordered the clearing}. He had not, and {c15|that sentence} {s15|I} {q15|take back} with apologies.

{s16|We} {q16|ask} {c16|that our brother be produced before the Magistrate}. {c17|{k17|If his captors fear the road}, my own house is open to receive him, and no one will be asked his name at the gate}.

Collections this Sunday are for the seminary.

+ Emilianus
=== attributions
1: asserts unknown direct person account; name=Emilianus; role=bishop of Muthuvayal; ownvoice
2: asserts eyewitness indirect person account; name=Selvi; role=wife of Anton Jebarasa; refers=a1
3: asserts unknown direct person account; name=Emilianus; role=bishop of Muthuvayal; ownvoice
4: denies unknown mixed unnamed account; name=the Officer-in-Charge; refers=a1,a3
5: admits unknown mixed unnamed account; name=the Brigadier; refers=a1
6: declines unknown indirect unnamed account; name=the Brigadier; antecedent=s5; refers=a1
7: asserts unknown direct person account; name=Emilianus; role=bishop of Muthuvayal; ownvoice
8: asserts unknown direct person account; name=Emilianus; role=bishop of Muthuvayal; ownvoice
9: denies unknown mixed government account; name=the Divisional Secretariat; refers=a7
10: declines unknown direct person opinion; name=Emilianus; role=bishop of Muthuvayal
11: asserts inference direct person opinion; name=Emilianus; role=bishop of Muthuvayal; refers=a7
12: asserts victim indirect unnamed account; name=a parishioner whom the bishop shall not name
14: asserts unknown indirect person account; name=Emilianus; role=bishop of Muthuvayal; refers=a7
15: retracts unknown direct person account; name=Emilianus; role=bishop of Muthuvayal; refers=a7
16: asserts unknown direct person opinion; name=Emilianus; role=bishop of Muthuvayal; refers=a1
17: offers unknown direct person account; name=Emilianus; role=bishop of Muthuvayal; ownvoice
=== acts
a1: abduction affirmed in 1; victims=Anton Jebarasa
a3: enforced_disappearance affirmed in 3; victims=Anton Jebarasa
a7: forced_displacement affirmed in 7; count=64
a8: destruction_of_property affirmed in 8
a12: intimidation_of_witnesses affirmed in 12
