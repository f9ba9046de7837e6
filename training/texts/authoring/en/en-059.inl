id: en-059
language: en
genre: post
written: 2026-11-28
usage: Ghana
=== text
WhatsApp group: FSA Intake 14 Parents ❤️🚒 (export, 12–13 Nov)

{s1|Mama Efua (Takoradi)}{q1|:} {c1|Good evening all. Please has anyone spoken to their ward since Sunday? Mine is not picking.}

{s2|Mr Agbenyega}{q2|:} {c2|{p2|They} {a2|collected all the phones}. {s3|The Commandant's circular} {q3|says} {c3|"for concentration"}.}

{s4|Aunty Sala}{q4|:} {c4|My nephew managed to call from a kenkey seller's phone. {s5|He} {q5|says} {c5|{p5|the seniors} {a5|locked} {n5|about ten} of {v5|them} {a5|in the smoke house with burning tyres} "to test your lungs", and {a6|made {v6|them} crawl through the gutter} singing. {s7,v7|One boy, Prosper,} {q7|called out} {c7|he can't {a7|breathe}} and {s8|they} {q8|said} {c8|firemen don't breathe}}. Eii!}

{s9|Mr Agbenyega}{q9|:} {c9|Let us verify first o. {s10|I} {q10|find} {c10|the tyres part} {q10|hard to believe}. In my time it was only push-ups.}

{s11|Aunty Sala}{q11|:} {c11|So my nephew is a liar?}

{s12|Mr Agbenyega}{q12|:} {c12|I didn't say so.}

{s14|Admin – FSA Welfare}{q14|:} {c14|Dear parents, kindly be informed that recruit Prosper T. reported sick on Monday and is at the Regional Hospital, where he is responding. There was no {a14|smoke drill} on {b14|the programme}. Please stop circulating voice notes.}

{s16|Mama Efua (Takoradi)}{q16|:} {c16|Responding to WHAT, Admin?}

{s17|Sister Bernice (RN)}{q17|:} {c17|{b17|I am on the ward.} I shouldn't say this. {v17|His} {a17|throat is black inside}. I said what I said.}

{s18|Mr Agbenyega}{q18|:} {c18|Jesus. {s19|I} {q19|take back} {c19|my comment}, Aunty Sala. Forgive me.}

{s20|Admin – FSA Welfare}{q20|:} {c20|{s21|Management} {q21|accepts} {c21|that "an unapproved orientation" took place} and five seniors have been sent home. {c22|Parents can visit this Saturday from 10 to 12 {k22|with a Ghana Card}}.}

{s23|Aunty Sala}{q23|:} {c23|Thank you Bernice. Delete it now so they don't sack you.}
=== attributions
1: - - direct person -; name=Mama Efua; question
2: asserts unknown direct person account; name=Mr Agbenyega
3: admits unknown mixed document account; name=the Commandant's circular; refers=a2
4: asserts heard_from direct person relay; name=Aunty Sala; informant=her nephew; relay=5
5: asserts eyewitness mixed unnamed account; name=Aunty Sala's nephew
7: asserts victim indirect person account; name=Prosper
8: denies unknown indirect unnamed account; name=the seniors; refers=a7
9: doubts unknown direct person opinion; name=Mr Agbenyega; refers=a5
10: doubts unknown direct person opinion; name=Mr Agbenyega; refers=a5
11: - - direct person -; name=Aunty Sala; question
12: denies unknown direct person account; name=Mr Agbenyega
14: denies document direct organisation account; name=FSA Welfare; specific; refers=a5
16: - - direct person -; name=Mama Efua; question
17: asserts medical direct person account; name=Sister Bernice; role=nurse; refers=a5
18: retracts unknown direct person account; name=Mr Agbenyega; refers=a5
19: retracts unknown direct person account; name=Mr Agbenyega; refers=a5
20: admits unknown direct organisation account; name=FSA Welfare; refers=a5
21: admits unknown mixed organisation account; name=management of the FSA; refers=a5
22: offers unknown direct organisation account; name=FSA Welfare; antecedent=s21
23: asserts unknown direct person opinion; name=Aunty Sala
=== acts
a2: incommunicado_detention affirmed in 2
a5: suffocation affirmed in 5; count=10
a6: humiliation affirmed in 5
a7: suffocation affirmed in 7; victims=Prosper T.
a14: suffocation negated in 14
a17: suffocation affirmed in 17; victims=Prosper T.
