id: en-121
language: en
genre: article
written: 2026-11-28
usage: Jamaica
=== text
Cross Gully to get asphalt; lock-up row simmers

MOUNT FELIX, St Ruth (Isle News Agency) — {c1|One lane of the Cross Gully road should be open by Christmas}, {s1|Mayor Lorna Sibblies} {q1|told} residents {d1|on Monday}, {c1|"if the contractor find the stone."}

She had come to speak of asphalt. The hall, which had no current and one gas lamp, had come about the police lock-up.

{s2|Vendors} {q2|accused} {c2|officers of {a2|parading {v2|market boys} down Main Street with placards round their necks} on {t2|the Saturday of the fair}}. {s3|Delroy Wint, 19, who sells yam,} {q3|said} {c3|{v3|his} placard read "I am a tief" and that, back inside, {p3|a detective} {a3|drew a scandal bag over his head} until he counted to sixty}. {c4|He came home and couldn't swallow}, {s4|his grandmother} {q4|put in} from the back row.

{s5|Senior Superintendent Glenford Ashman} {q5|spoke of} {c5|"a walk to the court house which the public chose to enjoy"}. {c6|The placards}, {s6|he} {q6|agreed}, {c6|"were not regulation issue"}. {c7|Of the bag} {s7|he} {q7|would say only} {c7|that the Complaints Office had a paper to write and he'd read it like everybody else}.

{d8|On Friday} {s8|that office} {q8|announced} {c8|that {n8|four} {v8|constables} were {a8|in custody}}. {d9|By Sunday} {s9|it} {q9|had recalled} {c9|the bulletin}: {c10|"{v10|no member} is {a10|being held}, and the first version ought not to have left the building,"} {q10|read} {s10|the second one}.

{q11|According to} {s11|the boys' lawyer, Tamika Rhoden}, {c11|{n11|two} {v11|fifteen-year-olds} were {a11|driven to the adult jail at Kings Hollow} {t11|that night}, and {p12,s12|a sergeant} {q12|promised} {v12|them} {c12|"{a12|a bath you going remember}"}}.

{s13|The yam growers' association} {q13|reported} {c13|a crop a fifth heavier than last year's}, and {s14|its president} {q14|thanked} {c14|the rain}. {s15|Sibblies} {q15|pledged} {c15|to walk through the cells herself {k15|once the minister signs her letter}}. {s16|His permanent secretary} {q16|was not sure} {c16|any such letter had arrived}.

The meeting broke up when the lamp went out.
=== attributions
1: asserts unknown mixed person account; name=Lorna Sibblies; role=mayor
2: asserts unknown indirect unnamed account; name=vendors
3: asserts victim indirect person account; name=Delroy Wint; role=yam seller
4: asserts relative indirect unnamed account; name=grandmother of Delroy Wint; refers=a3
5: denies unknown mixed person account; name=Glenford Ashman; role=senior superintendent; state=Jamaica; refers=a2
6: admits unknown mixed person account; name=Glenford Ashman; role=senior superintendent; state=Jamaica; refers=a2
7: declines unknown indirect person account; name=Glenford Ashman; role=senior superintendent; state=Jamaica; refers=a3
8: asserts unknown indirect government account; name=the Complaints Office; state=Jamaica
9: retracts unknown indirect government account; name=the Complaints Office; state=Jamaica; refers=a8
10: retracts unknown direct document account; name=second bulletin of the Complaints Office; negated; refers=a8
11: asserts unknown indirect person account; name=Tamika Rhoden; role=lawyer; relay=12
12: asserts unknown direct unnamed account; name=a sergeant
13: asserts unknown indirect organisation account; name=the yam growers' association
14: asserts unknown indirect unnamed opinion; name=president of the yam growers' association
15: offers unknown indirect person account; name=Lorna Sibblies; role=mayor
16: doubts unknown indirect unnamed account; name=the permanent secretary
=== acts
a2: humiliation affirmed in 2
a3: suffocation affirmed in 3; victims=Delroy Wint
a8: detention affirmed in 8; count=4
a10: detention negated in 10
a11: transfer_of_custody affirmed in 11; count=2
a12: threats future in 12; count=2
