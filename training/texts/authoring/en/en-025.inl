id: en-025
language: en
genre: post
written: 2026-11-28
usage: United Kingdom
=== text
{s1|Hanborough Refugee Table}
{d1|Yesterday at 18:20}

{c1|CORRECTION AND APOLOGY

On {d2|Monday} {s2|we} {q2|posted} {c2|that our friend Dr Tesfay had been {a2|handed over to military intelligence} on the tarmac at {l2|Zerqat}}. We had it from {s3|a passenger}{q3|:} {c3|"{b3|I saw} them {a3|sign for {v3|him} like a parcel}."} {s4|She} {q4|now tells} us {c4|it was another man}. {s5|We} {q5|therefore withdraw} {c5|the post}, and we are sorry to his family, who had three very bad nights.

Here is what we do stand by. {v6|Dr Tesfay} was {a6|put on the plane} on {t6|the 6th} {a7|with an appeal pending}; {b1|the tribunal's receipt} is stamped 10.04. {s8|The Home Department's press office} {q8|told} the Hanborough Gazette {c8|that no live appeal "was known to the removing officer at the time of embarkation"}. {s9|Our MP's caseworker} {q9|reads} {c9|that as a yes}. {s10|We} {q10|have our doubts} {c10|that it is even that}.

He has rung once since landing. {s11|He} {q11|said} {c11|that {p11|border police} {a11|kept {v11|him} in a corridor} for {t11|two days} {a11|without a telephone}, that {a12|nobody laid a finger on {v12|him}}, and that {v13|a student from the same flight} had been {a13|led off to a car with no plates}}. The student's name is known to us. {s14|The Zerqati embassy} {q14|has yet to answer} {c14|our letters about her}.

{s15|One of our trustees} {q15|takes the view} {c15|we should never have posted in the first place}, and she is probably right. From now on {s16|we} {q16|will publish} {c16|first-hand accounts only, {k16|once two of us have heard them}}.

For the record, on the escorts. {s17|Another passenger, whose seat we have checked,} {q17|says} {c17|{p17|two of them} {a17|knelt on {v17|a man}'s back} near the galley}. {s18|The airline} {q18|says} {c18|its crew {b18|saw} nothing of the kind}. {s19|Reverend Pell, who met the returned flight,} {q19|says} {c19|the second steward was in tears}, and {s20|his union} {q20|says} {c20|it was hay fever}. In November.

Comments are off until the family have had some sleep.}
=== attributions
1: asserts document direct organisation account; name=Hanborough Refugee Table
2: asserts heard_from indirect organisation account; name=Hanborough Refugee Table; informant=a passenger; relay=3
3: asserts eyewitness direct unnamed account; name=a passenger
4: retracts eyewitness indirect unnamed account; name=a passenger; refers=a3
5: retracts unknown direct organisation account; name=Hanborough Refugee Table; refers=a2
8: denies unknown mixed government account; name=the Home Department's press office; negated; specific; refers=a7
9: asserts inference indirect unnamed opinion; name=the caseworker of the MP
10: doubts unknown direct organisation opinion; name=Hanborough Refugee Table
11: asserts victim indirect person account; name=Dr Tesfay
14: declines unknown indirect government account; name=the Zerqati embassy
15: asserts unknown indirect unnamed opinion; name=a trustee of Hanborough Refugee Table
16: offers unknown direct organisation account; name=Hanborough Refugee Table
17: asserts eyewitness indirect unnamed account; name=another passenger
18: denies eyewitness indirect organisation account; name=the airline; negated; refers=a17
19: asserts eyewitness indirect person account; name=Reverend Pell
20: denies unknown indirect organisation account; name=the union of the second steward
=== acts
a2: transfer_of_custody affirmed in 2; victims=Dr Tesfay
a3: transfer_of_custody affirmed in 3
a6: deportation affirmed in 1; victims=Dr Tesfay
a7: denial_of_due_process affirmed in 1; victims=Dr Tesfay
a11: incommunicado_detention affirmed in 11; victims=Dr Tesfay
a12: beating negated in 11; stance=denies; victims=Dr Tesfay
a13: enforced_disappearance affirmed in 11; basis=eyewitness
a17: suffocation affirmed in 17
