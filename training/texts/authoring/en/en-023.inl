id: en-023
language: en
genre: post
written: 2026-11-28
usage: Kenya
=== text
{s1|Wambui wa Ngara @wambui_ngara} · {d1|6m}
{c1|RT till it reaches him. {s2|@OCS_Pangilia} {q2|wrote} {d2|yesterday} {c2|that the {n2|four} {v2|mitumba boys} "{a2|left Pangilia on free bond} at noon"}. So who is this coughing in cell 2 when I bring chapati at six? {b1|I know my brother's cough}.}

{s3|OCS Pangilia @OCS_Pangilia}
Replying to @wambui_ngara
{c3|Madam, three left. {v3|The fourth, your brother,} {a3|assists investigation}. {s9|This office} {q9|hereby withdraws} {c9|yesterday's tweet}, it was made by the desk in error.}

{s4|Juma Keverenge @JKeverenge}
Replying to @OCS_Pangilia
{c4|"Assists". {t4|Five days} {a4|holding} {v4|a boy} over second-hand trousers. Which law, bwana?}

{s5|OCS Pangilia @OCS_Pangilia}
{c5|{s10|I} {q10|do not comment on} {c10|legal matters} here. {k5|Bring a surety of sound mind with title deed}, tutaongea.}

{s6|Wambui wa Ngara @wambui_ngara}
{c6|UPDATE 9.40 pm: {v6|He} is {a6|out}. {c7|Nobody {a7|touched} {v7|him}}, {s7|he} {q7|says}. {s8|The others} {q8|say} {c8|{v8|they} {a8|cleaned the OCS's car twice a day}}. Asanteni.}
=== attributions
1: denies eyewitness direct person account; name=Wambui wa Ngara; relay=2; refers=a2
2: asserts unknown mixed government account; name=OCS Pangilia; state=Kenya
3: admits unknown direct government account; name=OCS Pangilia; state=Kenya
4: asserts unknown direct person opinion; name=Juma Keverenge; refers=a3
5: offers unknown direct government account; name=OCS Pangilia; state=Kenya
6: asserts relative direct person account; name=Wambui wa Ngara
7: denies victim indirect unnamed account; name=brother of Wambui wa Ngara; negated
8: asserts victim indirect unnamed account; name=the other three mitumba boys
9: retracts unknown direct government account; name=OCS Pangilia; state=Kenya; refers=a2
10: declines unknown direct government account; name=OCS Pangilia; state=Kenya; refers=a3
=== acts
a2: release affirmed in 2; count=4
a3: detention affirmed in 3
a4: arbitrary_detention affirmed in 4
a8: forced_labour affirmed in 8
a6: release affirmed in 6
a7: beating negated in 7
