id: en-097
language: en
genre: article
written: 2026-11-28
usage: Pakistan
=== text
Questions pile up over Moosa Goth 'encounter'

KOT SARANG: {s1|The provincial police chief} on {d1|Wednesday} {q1|ordered} {c1|an inquiry into the Moosa Goth incident}. {c2|{n2|Three} {v2|labourers} were {a2|gunned down} there in {l2|a banana orchard} {t2|a week ago}}.

{q3|According to} {s3|the FIR lodged by SHO Bashir Channar on behalf of the state}, {c3|the three were dacoits who opened fire on a mobile and {a3|died in the retaliatory firing}, while four accomplices fled under cover of darkness}.

{c4|"{b4|I bathed my son with these hands}. {v4|His} wrists were {a4|still tied with his own ajrak} and {a5|the bullet had gone in behind the ear},"} {q4|said} {s4|Mai Zulekhan, mother of Abdul Sattar, 19}. {s6|Her neighbours} {q6|insisted} {c6|that {v6|the three} had been {a6|picked up} from {l6|a tea stall} {t6|two nights earlier}}, a claim {c8,c9|that} {s8,s9|the stall owner} first {q8|backed} and on {d9|Tuesday} {q9|resiled from} before a magistrate.

He has since shut the stall. {c10|{p10|Men in a vigo} {a10|had asked {v10|him} where his daughters study}}, {q10|added} {s10|a relative, who requested anonymity}.

The postmortem was carried out at the taluka hospital, where the X-ray plant has been out of order since Eid. {s11|The medico-legal officer} {q11|found} {c11|"{b11|blackening around the entry wounds}", {a11|consistent with fire from under three feet}}.

When contacted, {s12|SSP Irfan Talpur} {q12|would say} {c12|only that "mistakes of identity cannot be ruled out in a riverine area"}. {s13|He} {q13|brushed aside} {c13|talk of {a13|a staged encounter}}. {s14|The DSP at whose office the mobile is registered} {q14|remained unavailable for} {c14|comment} despite repeated calls.

{s15|The local press club} {q15|alleged} {c15|that {v15|two reporters} were {a15|turned back at a picket} and {a16|their footage deleted}}. {s17,s18|The SSP} {q17|conceded} {c17|the picket}, and {q18|said} {c18|the phones were "returned in working condition"}.

{s19|Home Minister Zahid Junejo} {q19|assured} the assembly {c19|that {k19|if the inquiry so recommends} a murder case will be registered against his own men}. The house then took up the sugarcane support price.
=== attributions
1: asserts unknown indirect unnamed opinion; name=the provincial police chief
2: asserts unknown direct document account; ownvoice
3: asserts unknown indirect document account; name=the FIR lodged by SHO Bashir Channar
4: asserts eyewitness direct person account; name=Mai Zulekhan; role=mother of Abdul Sattar
6: asserts unknown indirect unnamed account; name=neighbours of Mai Zulekhan
8: asserts unknown indirect unnamed account; name=the stall owner; refers=a6
9: retracts unknown indirect unnamed account; name=the stall owner; refers=a6
10: asserts relative indirect unnamed account; name=a relative of the stall owner
11: asserts medical mixed unnamed account; name=the medico-legal officer
12: admits unknown mixed person account; name=Irfan Talpur; role=SSP; hedged; refers=a2
13: denies unknown indirect person account; name=Irfan Talpur; role=SSP
14: declines unknown indirect unnamed account; name=the DSP
15: asserts unknown indirect organisation account; name=the local press club
17: admits unknown indirect person account; name=Irfan Talpur; role=SSP; refers=a15
18: denies unknown mixed person account; name=Irfan Talpur; role=SSP; refers=a16
19: offers unknown indirect person account; name=Zahid Junejo; role=home minister
=== acts
a2: killing affirmed in 2; count=3
a3: killing affirmed in 3; count=3; note=said to be of dacoits in a gunfight
a4: ill-treatment affirmed in 4; victims=Abdul Sattar
a5: extrajudicial_execution affirmed in 4; victims=Abdul Sattar
a6: abduction affirmed in 6; count=3
a10: intimidation_of_witnesses affirmed in 10
a11: extrajudicial_execution affirmed in 11
a13: extrajudicial_execution affirmed in 13
a15: interference_with_reporting affirmed in 15
a16: interference_with_reporting affirmed in 15
