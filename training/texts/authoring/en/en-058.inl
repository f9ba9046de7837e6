id: en-058
language: en
genre: statement
written: 2026-11-28
usage: Canada
=== text
THREE RIVERS PRISONERS' LEGAL CLINIC
Open letter to the Solicitor General, {d1|November 24}

Minister,

We write about the thirteen women held on B Unit at Alder Flats. Twelve of them are Indigenous. None has been sentenced.

{s1|We} {q1|allege}, on the strength of {b1|twenty-six affidavits}, {c1|that {t1|since the spring} {l1|B Unit} has been run as {a1|a segregation range} in everything but name}. {s2|One woman, R.,} {q2|swears} {c2|that {v2|she} spent {t2|eleven weeks} with {a2|"a half hour out, on a good day"}}. {s3|Another} {q3|deposes} {c3|that {v3|her} insulin was {a3|brought late} {n3|nineteen times}, {b3|which she scratched on the wall}}. We visited on October 30 and saw the scratches.

We want to be accurate. In our letter of {d6|September 12} {s6|we} {q6|stated} {c6|that {a6|strip searches} were conducted by {p6|male guards}}. {s7|Two of our clients} {q7|no longer maintain} {c7|this}, and {s8|we} {q8|withdraw} {c8|it}. The warden was right to object.

Your officials' answer, such as it is, came on {d10|Friday}. {s10|They} {q10|assure} us {c10|that "{a10|segregation} was abolished in 2019" and that B Unit is "a stabilization environment"}. {s11|They} {q11|acknowledge} {c11|"intermittent yard access during the staffing emergency"}. {s12|They} {q12|have not answered} {c12|our request for the door logs}.

{c13|Our clients will adjourn their application for thirty days {k13|if the logs for May through October are in our hands by Monday noon}}. {s14|Our board} {q14|calls on} {c14|you to walk the unit yourself, with an Elder and without notice}.

It is minus eighteen here this morning. The yard has not been shovelled.

Josée Tootoosis-Lemay
Executive Director
=== attributions
1: asserts document direct organisation account; name=Three Rivers Prisoners' Legal Clinic; said=2026-11-24
2: asserts victim mixed unnamed account; name=R., a woman held on B Unit
3: asserts victim indirect unnamed account; name=another woman held on B Unit
6: asserts unknown indirect organisation account; name=Three Rivers Prisoners' Legal Clinic; said=2026-09-12
7: retracts unknown indirect unnamed account; name=two clients of the clinic; refers=a6
8: retracts unknown direct organisation account; name=Three Rivers Prisoners' Legal Clinic; refers=a6
10: denies unknown mixed government account; name=officials of the Solicitor General; negated; refers=a1; said=2026-11-20
11: admits unknown mixed government account; name=officials of the Solicitor General; refers=a2
12: declines unknown indirect government account; name=officials of the Solicitor General
13: offers unknown direct organisation account; name=Three Rivers Prisoners' Legal Clinic; ownvoice
14: asserts unknown direct organisation opinion; name=board of the Three Rivers Prisoners' Legal Clinic
=== acts
a1: solitary_confinement affirmed in 1
a2: solitary_confinement affirmed in 2; victims=R.
a3: denial_of_medical_care affirmed in 3; count=19
a6: sexual_violence affirmed in 6
a10: solitary_confinement negated in 10
