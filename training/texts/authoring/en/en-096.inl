id: en-096
language: en
genre: post
written: 2026-11-28
usage: Ghana
=== text
{s1|Maame Serwaa @serwaa_abronye} · {d1|Nov 16}
{c1|Ghanaians, please add your voice. {t1|Yesterday} {p1|the anti-galamsey taskforce} entered Abronye Nkwanta looking for excavators. They did not find any excavator. They {a1|poured petrol on our chop bars}, my mother's cold store, everything. {v2|Kofi Asamoah, 22, pupil teacher,} was {a2|shot in the back by {l2|the borehole}}. #JusticeForKofi} 1/4

{s3|Maame Serwaa @serwaa_abronye}
{c3|I was roasting plantain opposite. {b3|I saw} {v3|the boy} lift his two hands and drop his bag. {p3|The tall one with the green scarf} said nothing, he just {a3|fired}. {s4|The chief linguist} {q4|has counted} {c4|{n4|eleven} {v4|people} {a4|with pellets inside them}}.} 2/4

{s5|Hon. Yaw Dapaah @YawDapaahDCE}
Replying to @serwaa_abronye
{c5|My sister, take it easy. {s6|The commander} {q6|briefed} me {c6|that {v6|the deceased} {a6|fell on his own cutlass}} and I have no reason to disbelieve him. Store a bit burnt? {a5|That one happened}, a soldier's cigarette, {s7|we} {q7|shall replace} {c7|the fridge {k7|when the supplementary budget is passed}}.}

{s8|Maame Serwaa @serwaa_abronye}
{c8|Cutlass that makes a round hole? Hmm. {s9|The mortuary man at Dunkwa-Ano} {q9|showed} my uncle {c9|{b9|the slug} inside kidney dish}.} 3/4

{s10|Nii Armah @nii_armah_writes}
Quoting @YawDapaahDCE
{c10|DCE is telling us about cigarette. I dey the pick-up behind. {s11|The soldiers} {q11|boasted} {c11|{p11|they} {a11|made {v11|some small boys} carry the seized pumps on their heads to the barrier, {t11|six kilometres}}}, and my camera they {a12|threw in the Offin}.}

{s13|Hon. Yaw Dapaah @YawDapaahDCE}
{c13|Having seen a certain picture this morning, {s14|I} {q14|recall} {c14|my earlier post on the cutlass}. Let the CID do their work. {s15|I} {q15|will not add} {c15|one word}.}

{s16|Maame Serwaa @serwaa_abronye}
{c16|{s17|Somebody} {q17|has told} my mother {c17|that if I go to CID {p16|they} will {a16|come back for the other side of the street}}. The funeral is Saturday week, red and black, all are invited.} 4/4
=== attributions
1: asserts eyewitness direct person account; name=Maame Serwaa; said=2026-11-16
3: asserts eyewitness direct person account; name=Maame Serwaa; relay=4
4: asserts unknown indirect unnamed account; name=the chief linguist
5: admits unknown direct person account; name=Yaw Dapaah; role=DCE; relay=6
6: denies unknown indirect unnamed account; name=the commander; specific; refers=a2
8: doubts heard_from direct person account; name=Maame Serwaa; informant=uncle of Maame Serwaa; relay=9; refers=a6
9: asserts eyewitness indirect unnamed account; name=the mortuary man at Dunkwa-Ano; refers=a2
10: asserts victim direct person account; name=Nii Armah; relay=11
11: admits eyewitness indirect unnamed account; name=the soldiers
13: retracts unknown direct person account; name=Yaw Dapaah; role=DCE; refers=a6
14: retracts unknown direct person account; name=Yaw Dapaah; role=DCE; refers=a6
15: declines unknown direct person account; name=Yaw Dapaah; role=DCE
7: offers unknown direct person account; name=Yaw Dapaah; role=DCE
16: asserts heard_from direct person relay; name=Maame Serwaa; informant=mother of Maame Serwaa; relay=17
17: asserts unknown indirect unnamed account; name=somebody
=== acts
a1: destruction_of_property affirmed in 1
a2: killing affirmed in 1; victims=Kofi Asamoah
a3: killing affirmed in 3; victims=Kofi Asamoah
a4: attack_on_civilians affirmed in 4; count=11
a5: destruction_of_property affirmed in 5
a6: killing negated in 6; victims=Kofi Asamoah
a11: forced_labour affirmed in 11
a12: interference_with_reporting affirmed in 10
a16: intimidation_of_witnesses future in 17
