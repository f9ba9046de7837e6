id: en-036
language: en
genre: article
written: 2026-11-28
usage: Philippines
=== text
'Nanlaban' again in Sitio Malunggay, but the gun was rusted shut

CABUYAN CITY — {c1|{v1|Tricycle driver Rodel "Boknoy" Pascasio, 31,} was {a1|shot dead} inside {l1|his own comfort room} in Barangay San Telmo {t1|past 3 a.m. Sunday}}, in what {s2|police} {q2|described as} {c2|a legitimate buy-bust operation}.

{s3|The spot report} {q3|states} {c3|that the suspect "sensed the presence of lawmen" and drew first, prompting {p3|operatives} to {a3|neutralize} {v3|him}}. {c4|"{b4|We have the firearm}, we have the sachets. What more do they want?"} {q4|asked} {s4|Police Lt. Col. Arnulfo Dimaculangan, the city chief}, in an ambush interview.

Pascasio's live-in partner, Jocelyn Abrenica, tells it otherwise. {c6|He was on his knees, hands behind his head}, {s6|she} {q6|said}; {c6|she {b6|heard} {s8,v7|him} {q8|beg}, {c8|"Sir, may anak po ako,"} then {n7|three} {a7|shots}}. Asked about a gun, she laughed. {c10|"We sold the gas stove in July. With what would he buy a gun?"}

{d11|On Tuesday}, {s11|a forensic chemist consulted by this paper} {q11|concluded} from the scene photographs {c11|that the .38 found near the drain could not have been fired: {b11|its cylinder} was "rusted shut"}. {s12,s13|The regional crime laboratory} {q12|neither confirmed nor denied} {c12|this}, {q13|citing} {c13|an ongoing motu proprio inquiry}.

It was the fourth such operation in the sitio since the fiesta. {c21|{n21|Two} {v21|boys from the basketball court}} were {q21|reportedly} {c21|{a21|taken for questioning} {t21|that night} and have yet to come home}. Neighbors have stopped sweeping in front of the Pascasio house.

{s14|A barangay tanod} initially {q14|swore in an affidavit} {c14|that he {b14|saw} {p14|a hooded man} {a14|wipe the grip and lay it by} {v14|the body}}. {d15|By Wednesday} {s15|he} {q15|had executed a second affidavit disowning} {c15|the first}. {s16|His wife} {q16|confided} {c16|that {p16,s17|two men on a motorcycle} {q17|had asked} {v16|her}, {c17|"{a16|Which school does your youngest go to}?"}}

Pressed on the tanod, {s18|Dimaculangan} {q18|conceded} {c18|that "one or two" of his men had visited the house}. {s19|He} {q19|promised} {c19|to place the whole team on floating status {k19|once the Commission on Rights files charges}}. {s20|The commission} {q20|said} {c20|it cannot file anything until the police surrender the body cameras}.
=== attributions
1: asserts unknown direct document account; ownvoice
2: denies unknown indirect government account; name=police; refers=a1
3: denies unknown mixed document account; name=the spot report
4: denies document direct person account; name=Arnulfo Dimaculangan; role=city police chief; refers=a1; specific
6: asserts eyewitness indirect person account; name=Jocelyn Abrenica; role=live-in partner of Rodel Pascasio
8: asserts victim direct person opinion; name=Rodel Pascasio
10: denies inference direct person account; name=Jocelyn Abrenica; role=live-in partner of Rodel Pascasio; antecedent=s6; refers=a3
11: asserts document mixed unnamed account; name=a forensic chemist consulted by this paper; refers=a3
12: declines unknown indirect government account; name=the regional crime laboratory
13: asserts unknown indirect government account; name=the regional crime laboratory
14: asserts eyewitness indirect unnamed account; name=a barangay tanod
15: retracts unknown indirect unnamed account; name=a barangay tanod; refers=a14
16: asserts victim indirect unnamed relay; name=the tanod's wife; relay=17
17: asserts unknown direct unnamed account; name=two men on a motorcycle
18: admits unknown mixed person account; name=Arnulfo Dimaculangan; role=city police chief; refers=a16
19: offers unknown indirect person account; name=Arnulfo Dimaculangan; role=city police chief
20: asserts unknown indirect organisation account; name=Commission on Rights
21: asserts unknown indirect document relay; hedged
=== acts
a21: incommunicado_detention affirmed in 21; count=2
a1: killing affirmed in 1; victims=Rodel Pascasio
a3: killing affirmed in 3; stance=asserts; victims=Rodel Pascasio
a7: extrajudicial_execution affirmed in 6; count=3; victims=Rodel Pascasio
a14: denial_of_due_process affirmed in 14; victims=Rodel Pascasio; note=planting of a weapon
a16: intimidation_of_witnesses future in 17; victims=the tanod's wife
