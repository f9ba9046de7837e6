id: en-002
language: en
genre: statement
written: 2026-11-28
usage: Kenya
=== text
PRESS STATEMENT
NATIONAL CUSTODY SERVICE – OFFICE OF THE COMMISSIONER
For immediate release, {d2|24th November}

The attention of the National Custody Service has been drawn to {s1|a video circulating on social media} {q1|purporting to show} {c1|{p1|officers} {a1|assaulting} {v1|remandees} at {l1|Mbirani Remand Home}}.

{s2|We} {q2|wish to state categorically} {c2|that no {v2|remandee} was {a2|assaulted} at {l2|Mbirani} on {t2|the said date} or at all}. {c3|The video is an old clip from a neighbouring jurisdiction and has been maliciously edited}.

{q4|According to} {s4|the occurrence book}, {c4|the only incident recorded on 19th November was a scuffle between two remandees over blankets, which was quelled without the {a4|use of force}}. One of the two, Peter Wafula Simiyu, sustained a cut on the lip and was treated at the dispensary.

{s6|The Service} {q6|regrets} {c6|that {a6|lunch was served late} for {t6|three days} following the breakdown of a boiler}. {c7|This was in no way {c8|a punishment}}, {q8|as alleged by} {s8|the Haki Lake Network}.

{s9|The Service} {q9|does not condone} {c9|torture}. Any officer found culpable will face the full force of the law.

{c10|Members of the Independent Oversight Board are at liberty to visit Mbirani on any day, {k10|so long as forty-eight hours' notice is given in writing}}.

{s11|We} {q11|call upon} {c11|the media to verify information before publication, and upon those sharing the clip to pull it down forthwith}.

Cmdr. Grace Nyaboke (Mrs.)
Director, Corporate Communications
=== attributions
1: asserts document indirect document account; name=a video circulating on social media
2: denies unknown direct government account; name=National Custody Service; state=Kenya; negated; said=XXXX-11-24; refers=a1
3: denies unknown direct government account; name=National Custody Service; state=Kenya; specific; ownvoice; refers=a1
4: denies official_record indirect document account; name=the occurrence book; negated; specific; refers=a1
6: admits unknown direct government account; name=National Custody Service; state=Kenya
7: denies unknown direct government account; name=National Custody Service; state=Kenya; negated; refers=a6; ownvoice
8: asserts unknown indirect organisation account; name=Haki Lake Network; refers=a6
9: asserts unknown direct government opinion; name=National Custody Service; state=Kenya
10: offers unknown direct government account; name=National Custody Service; state=Kenya; ownvoice
11: asserts unknown direct government opinion; name=National Custody Service; state=Kenya
=== acts
a1: beating affirmed in 1
a2: beating negated in 2
a4: ill-treatment negated in 4
a6: denial_of_food_or_water affirmed in 6
