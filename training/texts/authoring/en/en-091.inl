id: en-091
language: en
genre: statement
written: 2026-11-28
usage: South Africa
=== text
DEPARTMENT OF BORDER AFFAIRS
MEDIA STATEMENT
{d3|Friday, 20 November 2026}

{s1|A Sunday newspaper} {q1|reported} {c1|that {p1|inspectors} {a1|snatched} {n1|two} {v1,v2|Malawian tailors} from {l1|a church in Mooiplaats Extension 4} on {t1|8 November} and that {a2|nobody has heard from} {v2.2|them} since}.

{s3|The Department} {q3|wishes to place on record} {c3|that {v3,v4|the two gentlemen} were {a3|apprehended} under {b3|warrant 4471} and {a4|returned to Blantyre} by bus on {t4|the 15th}}. {s5|We} {q5|take exception to} {c5|the word "snatched"}.

{s6|Their landlady, Mrs Gloria Matlou,} {q6|alleges} {c6|that {v6|they} {a6|sat at Gate 9} for {t6|five nights} {a6|without a phone call} and {a7|shared one loaf}}. {c8|There is a payphone at Gate 9}. {q9|It is so} {c9|that it has been out of order since July}. {c10|{a10|The caterer did not arrive} on {n10|two} of {t10|those evenings}}.

{q11|According to} {s11|the nursing sister's book}, {c11|{v11|the younger man} {a11|asked for his eye drops on the Tuesday and received them on the Friday}}.

{s12|The Umkhombe Law Clinic} {q12|contends} {c12|that {v12|the pair} were {a12|bused out before their time to appeal had run}}. Papers have been served in that regard and {s13|the Department} {q13|will reserve} {c13|its answer for the court}.

During a radio interview {d14|last week}, {s14|our spokesperson, Mr Lunga Pieterse,} {q14|indicated} {c14|that {v14|the two} had been {a14|given over} to {p14|consular officials}}. {c15|That indication} {q15|is hereby corrected}. The consulate was informed by e-mail.

{c16|The Gate 9 register will be made available to the Portfolio Committee {k16|upon written request}}.

Travellers are reminded that operating hours at the Vaalbank and Kruispad ports of entry are extended to 22h00 from 10 December until 12 January, and that the e-gate pilot continues at both.

Issued by the Chief Directorate: Communication
=== attributions
1: asserts unknown indirect document account; name=a Sunday newspaper
3: denies official_record direct government account; name=Department of Border Affairs; state=South Africa; specific; said=2026-11-20; refers=a1,a2
5: denies unknown direct government account; name=Department of Border Affairs; state=South Africa; refers=a1
6: asserts unknown indirect person account; name=Gloria Matlou; role=landlady
8: denies unknown direct government account; name=Department of Border Affairs; state=South Africa; ownvoice; specific; refers=a6
9: admits unknown direct government account; name=Department of Border Affairs; state=South Africa; antecedent=s5; refers=a6
10: admits unknown direct government account; name=Department of Border Affairs; state=South Africa; ownvoice; refers=a7
11: asserts medical indirect document account; name=the nursing sister's book
12: asserts unknown indirect organisation account; name=Umkhombe Law Clinic
13: declines unknown direct government account; name=Department of Border Affairs; state=South Africa; refers=a12
14: asserts unknown indirect person account; name=Lunga Pieterse; role=spokesperson of the Department
15: retracts unknown direct government account; name=Department of Border Affairs; state=South Africa; antecedent=s13; refers=a14
16: offers unknown direct government account; name=Department of Border Affairs; state=South Africa; ownvoice
=== acts
a1: abduction affirmed in 1; count=2; when=2026-11-08
a2: enforced_disappearance affirmed in 1; count=2
a3: detention affirmed in 3; stance=asserts; count=2
a4: deportation affirmed in 3; stance=asserts; count=2; when=2026-11-15
a6: incommunicado_detention affirmed in 6; count=2
a7: denial_of_food_or_water affirmed in 6; count=2
a10: denial_of_food_or_water affirmed in 10; count=2
a11: denial_of_medical_care affirmed in 11; count=1
a12: denial_of_due_process affirmed in 12; count=2
a14: transfer_of_custody affirmed in 14; count=2
