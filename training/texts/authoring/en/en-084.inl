id: en-084
language: en
genre: post
written: 2026-11-28
usage: India
=== text
{s1|Ghatpar Collective @ghatpar_ctv} · {d1|18 Nov, 11:14 PM}
{c1|URGENT. {p1|Four persons in a Bolero without number plate} have just {a1|lifted} {v1|reporter Jaspreet Olakh} from {l1|outside the Rangapura Press Club}. He was on call with our desk, we {b1|heard the scuffle}. Now "not reachable".}

{s3|Rangapura Commissionerate @RangapuraCP}
Replying to @ghatpar_ctv
{c3|{v3|No such person} is {a3|in custody} at any police station of this Commissionerate. Traffic advisory: avoid Mint Road till 6 AM owing to metro work.}

{s4|Tanvi Lobo @tanvi_lobo_}
{c4|Sharing as received. {c5|{b5|The CCTV of the paan shop} has the same Bolero entering Crime Branch gate 2 at 23:31, sentry saluting}, {q5|via} {s5|Hari of the night desk}.}

{s6|Adv. Mehrunisa R @mehrunisa_adv}
{c6|2 AM, at gate 2. {s7|The duty inspector} {q7|tells} me, smiling, {c7|{v7|he} is {a7|"only being talked to"}}. Not arrest, so no memo, no relative informed, no magistrate in 24 hrs. {a8|On paper} {v8|the man} {a8|is nowhere}. {s9|I} {q9|undertake} {c9|to delete this whole thread {k9|if I am given five minutes with him}}.} 🧵

{s10|Rangapura Commissionerate @RangapuraCP}
{c10|In partial modification of our earlier post, {v10,v11|the journalist} was {a10|called for clarification} and {a11|permitted to leave} at {t11|0905 hrs}. Tea and biscuits were served.}

{s12|Jaspreet Olakh @olakh_writes}
{c12|Home. To all who are asking, {v12|I} was not {a12|slapped}, not even once. {v13|I} was {a13|made to stand facing the AC vent} {t13|till dawn}, and when I asked for my inhaler {p15|the tall one} {a15|put it in his pocket}. "Clarification" was about the sand-mining photo. {c16|Who gave it} {s16|I} {q16|am not going to say}. Biscuits I did not see.}

{s17|Proud Rangapuri @rangapuri_pride}
Replying to @olakh_writes
{c17|Very convenient script. In 2023 also this fellow was "missing" and was found at his in-laws.}

{s18|Ghatpar Collective @ghatpar_ctv}
{c18|One edit: it was three persons, not four, plus driver. Rest we stand by. Thank you for the chai at 4 AM, you know who you are.} #JournalismIsNotACrime
=== attributions
1: asserts eyewitness direct organisation account; name=Ghatpar Collective; said=XXXX-11-18
3: denies unknown direct government account; name=Rangapura Commissionerate; state=India; negated; refers=a1
4: asserts heard_from direct person relay; name=Tanvi Lobo; informant=Hari of the night desk; relay=5
5: asserts document indirect person account; name=Hari; role=night desk journalist; refers=a1
6: asserts unknown direct person account; name=Mehrunisa R; role=advocate; relay=7
7: admits unknown mixed unnamed account; name=the duty inspector
9: offers unknown direct person account; name=Mehrunisa R; role=advocate
10: retracts unknown direct government account; name=Rangapura Commissionerate; state=India; refers=a3
12: asserts victim direct person account; name=Jaspreet Olakh; role=reporter
16: declines unknown direct person account; name=Jaspreet Olakh; role=reporter
17: doubts unknown direct person opinion; name=Proud Rangapuri; refers=a1
18: retracts unknown direct organisation account; name=Ghatpar Collective; refers=a1
=== acts
a1: abduction affirmed in 1; victims=Jaspreet Olakh
a3: detention negated in 3; victims=Jaspreet Olakh
a7: detention affirmed in 7; victims=Jaspreet Olakh
a8: incommunicado_detention affirmed in 6; victims=Jaspreet Olakh
a10: detention affirmed in 10; stance=admits; victims=Jaspreet Olakh
a11: release affirmed in 10; stance=asserts; victims=Jaspreet Olakh
a12: beating negated in 12; stance=denies; victims=Jaspreet Olakh
a13: stress_positions affirmed in 12; victims=Jaspreet Olakh
a15: denial_of_medical_care affirmed in 12; victims=Jaspreet Olakh
