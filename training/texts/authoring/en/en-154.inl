id: en-154
language: en
genre: interview
written: 2026-11-28
usage: United States
=== text
JOINT COMMITTEE ON CORRECTIONS OVERSIGHT, STATE OF WASATKA
Hearing Room 3, {d1|November 19}. Uncorrected transcript, p. 41 ff.

{s1|CHAIR OKONJO-REED}{q1|:} {c1|We're back. Facilities is aware of the smell. Dr. Villanueva-Stroud, you ran the infirmary at Pine Gap Women's until June. You have five minutes.}

{s2|DR. VILLANUEVA-STROUD}{q2|:} {c2|Thank you, Madam Chair. {b2|I examined} {n3|eleven} {v3|women} who'd been {a3|used} by {p3|the same transport officer}. I charted it. I also charted {v4|a woman} whose shoulder had {a4|two Taser probes still in it}, and she was in restraints when it happened. {s5|My supervisor} {q5|told} me {c5|the word I wanted was "friction"}.}

{s6|SEN. HADDOCK}{q6|:} {c6|Doctor, you didn't see any of this happen, did you?}

{s7|DR. VILLANUEVA-STROUD}{q7|:} {c7|No, sir. I saw what it left.}

{s8|CHAIR OKONJO-REED}{q8|:} {c8|Commissioner Bratvold, {s9|your September letter} {q9|says} {c9|there were "zero substantiated incidents of a sexual nature"}. True today?}

{s10|COMMISSIONER BRATVOLD}{q10|:} {c10|That letter turned on the word "substantiated," Madam Chair. Six of the eleven are now with the district attorney. I would write a different letter.}

{s11|CHAIR OKONJO-REED}{q11|:} {c11|Are you taking it back?}

{s12|COMMISSIONER BRATVOLD}{q12|:} {c12|I am. Consider it struck.}

{s13|SEN. HADDOCK}{q13|:} {c13|What's the recidivism figure, while we're here? {s14|My staff} {q14|has} {c14|thirty-one percent}.}

{s15|COMMISSIONER BRATVOLD}{q15|:} {c15|Twenty-nine, Senator. And the boiler bid came in at 2.2 million.}

{s16|REP. ALVES-MURPHY}{q16|:} {c16|{s17|Ms. Tran, who's in the gallery,} {q17|wrote} us {c17|that in intake {v17|she} {a17|stood in a shower stall from count to count}, no chair, and if she slid down {p18|they} {a18|sprayed} {v18|her}}. What policy is that?}

{s19|COMMISSIONER BRATVOLD}{q19|:} {c19|There's no such policy. The stall is a holding point, forty minutes at the outside. If the door log says otherwise, show me the door log.}

{s20|REP. ALVES-MURPHY}{q20|:} {c20|It's tab 9. Six hours and ten minutes.}

{s21|COMMISSIONER BRATVOLD}{q21|:} {c21|On advice of counsel {s25|I} {q25|won't go further into} {c25|Ms. Tran}. {k21|If the committee goes into closed session}, you'll get the probes, the log and me.}

{s22|CHAIR OKONJO-REED}{q22|:} {c22|So noted. Did anybody lose a job over this, Doctor, besides you?}

{s23|DR. VILLANUEVA-STROUD}{q23|:} {c23|{s24|A nurse who signed with me} {q24|says} {c24|{p24|the warden} {a24|followed {v24|her} to her car} {t24|three nights running}}. I believe her. Me, I resigned. I'd be overstating it to say I was pushed.}
=== attributions
1: asserts unknown direct person account; name=Okonjo-Reed; role=chair; said=2026-11-19
2: asserts medical direct person account; name=Villanueva-Stroud; role=former infirmary doctor at Pine Gap Women's; relay=5
5: denies unknown mixed unnamed opinion; name=supervisor of Dr. Villanueva-Stroud; refers=a3
6: - - direct person -; name=Haddock; role=senator; question; refers=a3,a4
7: admits medical direct person account; name=Villanueva-Stroud; role=former infirmary doctor at Pine Gap Women's; refers=a3,a4
8: - - direct person -; name=Okonjo-Reed; role=chair; question; relay=9
9: denies unknown mixed document account; name=September letter of Commissioner Bratvold; negated; refers=a3
10: admits unknown direct person account; name=Bratvold; role=commissioner; refers=a3
11: - - direct person -; name=Okonjo-Reed; role=chair; question
12: retracts unknown direct person account; name=Bratvold; role=commissioner
13: - - direct person -; name=Haddock; role=senator; question; relay=14
14: asserts unknown indirect unnamed account; name=staff of Sen. Haddock
15: asserts unknown direct person account; name=Bratvold; role=commissioner
16: - - direct person -; name=Alves-Murphy; role=representative; question; relay=17
17: asserts victim indirect person account; name=Tran
19: denies unknown direct person account; name=Bratvold; role=commissioner; specific; refers=a17
20: asserts official_record direct person account; name=Alves-Murphy; role=representative; refers=a17
21: offers unknown direct person account; name=Bratvold; role=commissioner; refers=a4,a17
22: - - direct person -; name=Okonjo-Reed; role=chair; question
23: asserts heard_from direct person account; name=Villanueva-Stroud; role=former infirmary doctor at Pine Gap Women's; informant=a nurse who signed with her; relay=24
24: asserts victim indirect unnamed account; name=a nurse who signed with Dr. Villanueva-Stroud
25: declines unknown direct person account; name=Bratvold; role=commissioner; refers=a17
=== acts
a3: sexual_violence affirmed in 2; count=11
a4: electric_shocks affirmed in 2; count=1
a17: stress_positions affirmed in 17; victims=Tran
a18: ill-treatment affirmed in 17; victims=Tran
a24: intimidation_of_witnesses affirmed in 24
