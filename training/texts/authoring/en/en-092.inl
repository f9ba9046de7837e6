id: en-092
language: en
genre: post
written: 2026-11-28
usage: United States
=== text
{s1|Deja Amundsen @pd_deja} · {d1|Nov 24}
{c1|Client of mine walked into the Wabash Flats courthouse for a taillight ticket. {p1|Two guys in fishing vests} {a1|hustled {v1|him} down the back stairs} before his name got called. {b1|I was ten feet away with his file in my hand}.} 1/4

{s2|Deja Amundsen @pd_deja}
{c2|They've got him as Doe 12. {v2,v3|Doe 12} {a2|gets no calls}. Doe 12 {a3|isn't on the locator}. {s4|The intake clerk} {q4|told} me, straight face, {c4|he's "between systems."} That's not a place.} 2/4

{s5|Midvale Field Office @FO_Midvale}
Replying to @pd_deja
{c5|No one was "hustled." {v5,v6|The subject} was {a5|arrested} without incident in a public building and {a6|has full access to counsel}.}

{s7|ray, ct officer @stairwell_ray}
{c7|{b7|i was on those stairs}. {v7|kid} never {a7|got hit}, i'll give the vests that. but {a8|nobody showed a warrant} and i asked twice. since then i {q10|have been told} {c10|{v10|i} {a10|saw nothing, if i like my pension}}. anyway elevator's still broke}

{s11|Deja Amundsen @pd_deja}
{c11|He called at 2 am. Three jails, five days. {s12|He} {q12|says} {c12|{v12|he} got {a12|moved} every time he asked for his insulin, and {a13|got it twice, total}}. Somebody get me a judge who's awake.} 3/4

{s17|Midvale Field Office @FO_Midvale}
{c17|For privacy reasons {s18|we} {q18|do not discuss} {c18|medical matters}.}

{s14|Todd Brieske, Ward 2 @brieske4ward2}
{c14|On {d15|Friday} {s15|I} {q15|called} {c15|this one a hoax}. Strike that. {s16|I} {q16|am good for} {c16|the price of a stairwell camera {k16|if the chief judge signs off}}. Leaf pickup is Tuesday, bags at the curb.}

{s19|Deja Amundsen @pd_deja}
{c19|UPDATE: {s20|Judge Halvorsen} {q20|ordered} {c20|{v20|him} {a20|turned loose}} {d20|tonight}. {b19|He's in my passenger seat}, eating taquitos, not talking. {s21|The field office} {q21|now has} {c21|the whole thing down as "an identification delay"}. Delay. OK.} 4/4
=== attributions
1: asserts eyewitness direct person account; name=Deja Amundsen; said=XXXX-11-24
2: asserts unknown direct person account; name=Deja Amundsen; relay=4
4: asserts unknown mixed unnamed account; name=the intake clerk; refers=a3
5: denies unknown direct government account; name=Midvale Field Office; state=United States; negated; refers=a1,a2
7: asserts eyewitness direct person account; name=Ray; role=court officer
10: asserts unknown indirect unnamed opinion
11: asserts heard_from direct person account; name=Deja Amundsen; informant=her client; relay=12
12: asserts victim indirect unnamed account; name=client of Deja Amundsen
14: retracts unknown direct person account; name=Todd Brieske
15: denies unknown indirect person opinion; name=Todd Brieske; refers=a1
16: offers unknown direct person account; name=Todd Brieske
17: declines unknown direct government account; name=Midvale Field Office; state=United States; refers=a13
18: declines unknown direct government account; name=Midvale Field Office; state=United States; refers=a13
19: asserts eyewitness direct person account; name=Deja Amundsen; relay=20,21; refers=a20
20: asserts unknown indirect person opinion; name=Judge Halvorsen; role=judge
21: admits unknown mixed government account; name=Midvale Field Office; state=United States; refers=a3
=== acts
a1: arbitrary_detention affirmed in 1
a2: incommunicado_detention affirmed in 2
a3: enforced_disappearance affirmed in 2
a5: detention affirmed in 5; stance=asserts
a6: incommunicado_detention negated in 5
a7: beating negated in 7; stance=denies
a8: denial_of_due_process affirmed in 7
a10: intimidation_of_witnesses affirmed in 10; victims=Ray
a12: transfer_of_custody affirmed in 12
a13: denial_of_medical_care affirmed in 12
a20: release affirmed in 20
