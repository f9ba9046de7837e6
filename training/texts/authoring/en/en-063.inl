id: en-063
language: en
genre: statement
written: 2026-11-28
usage: Kenya
=== text
MASHINANI PRISONERS' AID CAUCUS
STATEMENT ON THE EVENTS AT SOGOTA MAIN PRISON
Kiboswa Township, {d1|26th November}

{c1|{v1|Remandee Cleophas Barasa Wekhomba, 27,} {a1|died} in {l1|the isolation block of Sogota Main Prison} {t1|on the night of 18th November}}. He leaves a widow, two children and a posho mill on loan.

We sat with eleven men from his ward. {s3|Nine of them} {q3|narrate} {c3|that {p3,p5|warders of the night shift} {a3|flogged} {v3|the deceased} with a fan belt and {a5|tied a polythene bag over his face}, all this {b3|before their eyes} at the ward door}. {s6|The tenth} {q6|will not speak of} {c6|that night}. {s7|The eleventh, who has in the meantime been given a cell with a window,} {q7|has walked back} {c7|each and every word}.

{s8|The postmortem form, which the family shared with us in full,} {q8|records} {c8|{b8|two round wounds on the left heel}, "{a8|electrical in origin}"}.

{s9|The officer in charge, SSP Mathias Rading,} {q9|has told} the press {c9|that {v9|Mr Wekhomba} {a9|hanged himself}}. {s10|We} {q10|fail to see} {c10|how a rope reaches a heel}. {s11|He} {q11|lets it be known}, however, {c11|that {v11|the deceased} "{a11|spent some few days alone}" before his end}. Some few days: {s12|the block register} {q12|gives} {c12|{t12|seventeen} {a12|in cell S4}}.

{q13|It has been put about} {c13|that this Caucus paid for testimony}. Nothing changed hands but bus fare. {s15,s16|We} {q15|regret} {c15|that our alert of 20th November named the wrong constable} and {q16|hereby recall} {c16|that alert}.

The long rains have cut the Sogota road at two points, and the county has floated a tender for murram.

{s17|Our office} {q17|stands ready to} {c17|hand over all recordings to the Oversight Authority, {k17|provided that the men are first moved out of Sogota}}. {s18|We} {q18|demand} {c18|that the entire night shift be interdicted}. On Tuesday {s19|a caller on a hidden number} {q19|advised} {v19|our Coordinator} {c19|to {a19|buy her own coffin early}}. We shall not be buying it.

Signed,
Sr Perpetua Nekoye, Coordinator
=== attributions
1: asserts unknown direct organisation account; name=Mashinani Prisoners' Aid Caucus; ownvoice; said=2026-11-26
3: asserts eyewitness indirect unnamed account; name=nine men from the ward
6: declines unknown indirect unnamed account; name=the tenth man from the ward; refers=a3
7: retracts unknown indirect unnamed account; name=the eleventh man from the ward; refers=a3
8: asserts medical mixed document account; name=the postmortem form
9: denies unknown indirect person account; name=Mathias Rading; role=officer in charge of Sogota Main Prison; refers=a3,a5
10: doubts unknown direct organisation account; name=Mashinani Prisoners' Aid Caucus; refers=a9
11: admits unknown mixed person account; name=Mathias Rading; role=officer in charge of Sogota Main Prison
12: asserts official_record indirect document account; name=the block register; refers=a11
13: asserts unknown indirect unnamed relay; hedged
15: admits unknown direct organisation account; name=Mashinani Prisoners' Aid Caucus
16: retracts unknown direct organisation account; name=Mashinani Prisoners' Aid Caucus
17: offers unknown direct organisation account; name=Mashinani Prisoners' Aid Caucus
18: asserts unknown direct organisation opinion; name=Mashinani Prisoners' Aid Caucus
19: asserts unknown indirect unnamed account; name=a caller on a hidden number; said=XXXX-11-24
=== acts
a1: death_in_custody affirmed in 1; when=2026-11-18; victims=Cleophas Barasa Wekhomba
a3: beating affirmed in 3; victims=Cleophas Barasa Wekhomba
a5: suffocation affirmed in 3; victims=Cleophas Barasa Wekhomba
a8: electric_shocks affirmed in 8; victims=Cleophas Barasa Wekhomba
a9: death_in_custody affirmed in 9; victims=Cleophas Barasa Wekhomba
a11: solitary_confinement affirmed in 11; victims=Cleophas Barasa Wekhomba
a12: solitary_confinement affirmed in 12; victims=Cleophas Barasa Wekhomba
a19: threats future in 19; victims=Perpetua Nekoye
