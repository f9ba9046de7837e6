id: en-029
language: en
genre: post
written: 2026-11-28
usage: Philippines
=== text
{s1|Save Nanay Pilar Network @savenanaypilar}
{c1|THREAD on {v1|the two women} {a1|paraded} {t1|yesterday} at {l1|the covered court of Brgy. Tinubdan} as "rebel returnees". Pakibasa hanggang dulo.} 🧵

{s2|Save Nanay Pilar Network @savenanaypilar}
{c2|Nanay Pilar Osorio, 63, grows cassava. On {t2|Oct 30}, {p2|men with a white van} {a2|took} {v2|her and her niece Jing} from {l2|a wake}. For eleven days {s3|every camp in the province} {q3|told} the family {c3|{v3|they} were not {a3|there}}.} 2/

{s4|Save Nanay Pilar Network @savenanaypilar}
{c4|Then the video. {s5|Nanay}, reading from a bond paper{q5|:} {c5|"I surrendered with all my heart and {v5|I} was never {a5|hurt}."} Count the blinks if you like, we won't. We only note that she can't read. Ask her grandchildren.} 3/

{s18|Tia Mila's Sari-Sari @tiamila_tinubdan}
Replying to @savenanaypilar
{c18|I was front row. {s19|The emcee} {q19|announced} {c19|they "came down on their own"}, tapos may palakpakan. {v20|Nanay}'s {a20|slippers were tied together}, {b18|nakita ko}. {s21|My cousin in the barangay} {q21|says} {c21|that was so she wouldn't fall}. {s22|Kagawad Bong} {q22|says} {c22|there were no slippers}. Ano ba talaga.}

{s6|Col. Abner Ligutan @ColAbner_PIO}
Replying to @savenanaypilar
{c6|Ma'am/Sir, {a6|release} {v6|her} to whom? She is FREE. {s7|Both women} {q7|requested} {c7|protective custody} because of threats from former comrades. We have the signed request. Come and have coffee.}

{s8|Save Nanay Pilar Network @savenanaypilar}
{c8|Coffee accepted, sir. We will come tomorrow, 9 a.m., {k8|if Atty. Tagle can sit in}.} 4/

{s10|Save Nanay Pilar Network @savenanaypilar}
{c10|UPDATE. Nakalabas na si Nanay, {v10|she} is {a10|home}!! Salamat, vice mayor. Away from the camera {s11|she} {q11|says} {c11|the bond paper is not hers and she takes back every word}. {s12|She} {q12|says} {c12|{p12|they} {a12|let {v12|her} sit on a stool, not lie down,} for {t12|three nights}}. Where is Jing? {s13|She} covers her mouth and {q13|will not answer} {c13|that}.} 5/

{s14|Col. Abner Ligutan @ColAbner_PIO}
{c14|For the information of all: {v14|the niece} was {a14|turned over to another unit} on {t14|Nov 4}, which our office should have disclosed to the family earlier. {s15|We} {q15|are not at liberty} {c15|to name the unit}.}

{s16|juniper 🌿 @jnpr_ilonggo}
Quoting @ColAbner_PIO
{c16|"should have disclosed earlier" daw. Sa {l17|Camp Dalisay} nga, {q17|balita ng} {s17|tindera sa gate}, {c17|may {v17|babaeng} {a17|sumisigaw} {t17|gabi-gabi}}. Tindera lang, but still.}
=== attributions
1: asserts document direct organisation account; name=Save Nanay Pilar Network
2: asserts unknown direct organisation account; name=Save Nanay Pilar Network
3: denies unknown indirect government account; name=every camp in the province; negated; refers=a2
4: doubts document direct organisation account; name=Save Nanay Pilar Network; relay=5; refers=a5
5: denies victim direct person account; name=Pilar Osorio; role=cassava grower; negated
6: denies unknown direct person account; name=Col. Abner Ligutan; specific; refers=a2
7: asserts unknown indirect person account; name=Pilar Osorio and her niece Jing
8: offers unknown direct organisation account; name=Save Nanay Pilar Network
10: asserts heard_from direct organisation account; name=Save Nanay Pilar Network; informant=Pilar Osorio; relay=11,12
11: retracts victim indirect person account; name=Pilar Osorio; refers=a5
12: asserts victim indirect person account; name=Pilar Osorio
13: declines unknown indirect person account; name=Pilar Osorio
14: admits unknown direct person account; name=Col. Abner Ligutan
15: declines unknown direct person account; name=Col. Abner Ligutan
16: asserts heard_from direct person relay; name=juniper; informant=tindera sa gate; relay=17; hedged
17: asserts eyewitness indirect unnamed account; name=tindera sa gate
18: asserts eyewitness direct person account; name=Tia Mila; relay=19,21,22
19: denies unknown mixed unnamed account; name=the emcee; refers=a2
21: denies unknown indirect unnamed account; name=cousin of Tia Mila; refers=a20
22: denies unknown indirect person account; name=Kagawad Bong; negated; specific; refers=a20
=== acts
a1: humiliation affirmed in 1
a2: enforced_disappearance affirmed in 2; victims=Pilar Osorio, Jing
a3: detention negated in 3; victims=Pilar Osorio, Jing
a5: ill-treatment negated in 5; victims=Pilar Osorio
a6: release possible in 6; victims=Pilar Osorio
a10: release affirmed in 10; victims=Pilar Osorio
a12: sleep_deprivation affirmed in 12; victims=Pilar Osorio
a14: transfer_of_custody affirmed in 14; victims=Jing
a17: ill-treatment affirmed in 17
a20: ill-treatment affirmed in 18; victims=Pilar Osorio
