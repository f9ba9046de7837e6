id: en-133
language: en
genre: article
written: 2026-11-28
usage: Sri Lanka
=== text
Two from Oosai, one jeep and an empty register

{s1|Counsel for the Attorney General} {q1|informed} the Provincial High Court of Velanai {d1|yesterday} {c1|that {n1|two} {v1|journalists of the Tamil weekly Oosai} had been {a1|taken in} "for a brief clarification" on {t1|3 October} and {a2|let go the same evening near the fish market}}. {c18|{v18|Neither} has been {a18|seen since}}.

The habeas corpus petition was filed by Mrs. Kamala Yogarajah, mother of the sub-editor Nishanthan, and by the wife of the photographer, Mr. Ruwan Dias. {s4|Mrs. Yogarajah} {q4|deposed} {c4|that {p4|men in civils} {a4|dragged {v4|her son} out by the collar} as the family sat down to string hoppers, and that {b4|she took down the number of the jeep} on the back of a calendar}.

{s6|Registrar of Motor Vehicles Mr. P. B. Wijekoon, called by the petitioners,} {q6|said} {c6|the number was issued to the Special Operations Unit}, {q7|adding} {c7|that three-wheeler permits would be renewed online from January}. There was laughter in the well of the court, where, {q20|as} {s20|an usher} {q20|put it}, {c20|the fans have been broken since Vesak}.

{s19|Justice Sumitra Alahakoon} {q19|called for} {c19|the detention register}. {s8|It} {q8|has} {c8|no entry for the two men at all}. {s9|Senior DIG Asela Kurukula} {q9|conceded} under questioning {c9|that "some persons are spoken to {a9|without being written down}"}, but {q10|would not be drawn on} {c10|who had driven}.

{m1|A tea-boy attached to the Unit, called Witness C,} gave a different ending. {c11|{v11|Both} were {a11|shot} at {l11|the salterns} and {v12|the cameras} {a12|smashed with a mammoty}}, {q11|went} {s11|his} {q11|account}, which he had from {b11|the driver}. {s13|State Counsel} {q13|described} {c13|this as bazaar talk}. {c14|{v14|The witness}'s lodging had been {a14|visited} by {p14|police} on {n14|two} nights last week}, {q14|complained} {s14|his lawyer}.

Oosai's office on Beach Road remains under seal. {c15|{p15|Officers} {a15|carried away the plates of the last issue}}, {s15|its printer} {q15|says}. {s16|The Media Ministry} {q16|maintains} {c16|the press "closed for repairs"}.

{s17|The Unit} {q17|has undertaken} {c17|to produce its vehicle log {k17|if security of the State is not thereby affected}}. Inquiry resumes on 9 December.
=== attributions
1: admits unknown mixed unnamed account; name=counsel for the Attorney General
4: asserts eyewitness indirect person account; name=Kamala Yogarajah; role=mother of the sub-editor
6: asserts official_record indirect person account; name=P. B. Wijekoon; role=Registrar of Motor Vehicles
7: asserts unknown indirect person account; name=P. B. Wijekoon; role=Registrar of Motor Vehicles; antecedent=s6
8: denies official_record indirect document account; name=the detention register; negated; refers=a1
9: admits unknown mixed person account; name=Asela Kurukula; role=Senior DIG
10: declines unknown indirect person account; name=Asela Kurukula; role=Senior DIG; antecedent=s9
11: asserts heard_from indirect unnamed account; name=Witness C; role=tea-boy attached to the Special Operations Unit; informant=the driver
13: denies unknown indirect unnamed opinion; name=State Counsel; refers=a11,a12
14: asserts unknown indirect unnamed account; name=lawyer of Witness C
15: asserts unknown indirect unnamed account; name=printer of Oosai
16: denies unknown mixed government account; name=the Media Ministry; refers=a15
18: asserts unknown direct document account; ownvoice
17: offers unknown indirect government account; name=the Special Operations Unit
19: asserts unknown indirect person opinion; name=Sumitra Alahakoon; role=justice
20: asserts unknown indirect unnamed account; name=an usher
=== acts
a1: detention affirmed in 1; count=2
a2: release affirmed in 1; stance=asserts
a4: abduction affirmed in 4; victims=Nishanthan Yogarajah
a9: arbitrary_detention affirmed in 9
a11: extrajudicial_execution affirmed in 11; victims=Nishanthan Yogarajah, Ruwan Dias
a12: destruction_of_property affirmed in 11
a14: intimidation_of_witnesses affirmed in 14; victims=Witness C
a18: enforced_disappearance affirmed in 18; victims=Nishanthan Yogarajah, Ruwan Dias
a15: interference_with_reporting affirmed in 15
