id: en-060
language: en
genre: interview
written: 2026-11-28
usage: Canada
=== text
SPECIAL COMMITTEE ON OVERSEAS CUSTODY
Evidence, meeting 22 (unrevised). Witness: Corporal (retired) Sylvain Arbour-Tait

{s1|Ms. Heather Wickenden}{q1|:} {c1|Corporal, thank you for your service. How many men did {p1|your section} {a1|hand over} at {l1|the Bazgar road gate}?}

{s2|Cpl Sylvain Arbour-Tait}{q2|:} {c2|{n2|Nineteen} between {t2|August and the new year}, ma'am. {b2|I filled in the cards.} {p2|We} {a2|gave} {v2|them} {a2|to the District Guard} with their shoes and their cards, and we never got a card back.}

{s3|Ms. Heather Wickenden}{q3|:} {c3|Did you know what would happen to them?}

{s4|Cpl Sylvain Arbour-Tait}{q4|:} {c4|I knew by October. {s5|The baker across the road} {q5|told} our terp {c5|{v5|one of ours} had been {a5|hung from the pipe and given the cable}}. I passed it up on paper. I kept handing them over. That's on me, that's not on the baker.}

{s6|The Chair}{q6|:} {c6|To be clear for the record, this is third-hand.}

{s7|Cpl Sylvain Arbour-Tait}{q7|:} {c7|Yes, sir. Except for the one {b7|I saw}. {v7|An old fella}, the soles of his feet were {a7|split open}. That isn't third-hand.}

{s8|Mr. Gord Paquin}{q8|:} {c8|{s9|The former minister} {q9|testified} {d9|Tuesday} {c9|that not one "credible allegation" had ever reached his desk}. Is he lying to us?}

{s10|Cpl Sylvain Arbour-Tait}{q10|:} {c10|I couldn't tell you what reached his desk, sir. I can tell you {b10|what left mine}.}

{s21|Mr. Gord Paquin}{q21|:} {c21|We also have a letter from Private Petrie, who served beside you. {s22|He} {q22|writes} {c22|that "every man we passed over went through that gate on his own two feet"}.}

{s23|Cpl Sylvain Arbour-Tait}{q23|:} {c23|Petrie's a good man. He was on leave till November, sir.}

{s11|Mr. Gord Paquin}{q11|:} {c11|{d12|In 2012} {s12|you} {q12|signed} {c12|a declaration that no {v12|detainee} was ever {a12|mistreated} in your presence}.}

{s13|Cpl Sylvain Arbour-Tait}{q13|:} {c13|I did. They put it in front of me with my release papers. I'd like to withdraw it, if there's a form for that.}

{s14|Ms. Heather Wickenden}{q14|:} {c14|Who put it in front of you?}

{s15|Ms. Corinne Atchison (counsel, Department of Justice)}{q15|:} {c15|Madam, the witness is not at liberty to answer that under section 38.}

{s17|Cpl Sylvain Arbour-Tait}{q17|:} {c17|{k17|Clear the room} and I'll give you the name.}

{s19|The Chair}{q19|:} {c19|We'll suspend for ten minutes.}
=== attributions
1: - - direct person -; name=Heather Wickenden; question
2: admits eyewitness direct person account; name=Sylvain Arbour-Tait; role=retired corporal
3: - - direct person -; name=Heather Wickenden; question
4: admits heard_from direct person account; name=Sylvain Arbour-Tait; role=retired corporal; informant=the baker, by way of the interpreter; relay=5; refers=a2
5: asserts unknown indirect unnamed account; name=the baker across the road
6: doubts unknown direct unnamed account; name=the chair; refers=a5
7: asserts eyewitness direct person account; name=Sylvain Arbour-Tait; role=retired corporal
8: asserts unknown direct person relay; name=Gord Paquin; relay=9
9: denies unknown mixed unnamed account; name=the former minister; negated; refers=a5
10: doubts document direct person account; name=Sylvain Arbour-Tait; role=retired corporal
11: asserts document direct person relay; name=Gord Paquin; relay=12
12: denies eyewitness indirect person account; name=Sylvain Arbour-Tait; role=retired corporal; negated; said=2012; refers=a7
13: retracts unknown direct person account; name=Sylvain Arbour-Tait; role=retired corporal; refers=a12
14: - - direct person -; name=Heather Wickenden; question
15: declines unknown direct person account; name=Corinne Atchison; role=counsel, Department of Justice
17: offers unknown direct person account; name=Sylvain Arbour-Tait; role=retired corporal
19: asserts unknown direct unnamed account; name=the chair
21: asserts document direct person relay; name=Gord Paquin; relay=22
22: denies eyewitness mixed person account; name=Petrie; role=private; specific; refers=a7
23: doubts unknown direct person account; name=Sylvain Arbour-Tait; role=retired corporal
=== acts
a1: transfer_of_custody affirmed in 1
a2: transfer_of_custody affirmed in 2; count=19
a5: torture affirmed in 5
a7: torture affirmed in 7
a12: ill-treatment negated in 12
