id: en-152
language: en
genre: post
written: 2026-11-28
usage: Canada
=== text
GROUP: Loonshead Families Support (214 members)
{d1|Friday, Nov 27}

{s1|Marlene T., 7:02 AM}{q1|:} {c1|Morning all. -22 at the gate, the shuttle isn't running, bring your own coffee. {s2|The front desk} {q2|says} {c2|visits are 1 to 3 only}.}

{s3|Jas Dhaliwal-Roy, 7:10 AM}{q3|:} {c3|Thx. Has anyone got through to Unit 5? {v3|My brother} {a3|hasn't been let near a phone} since {t3|the 15th}. The last thing {s4|he} {q4|wrote} was {c4|"{p4|they} {a4|keep the hose running so the floor freezes}, don't send socks"}.}

{s5|Bev from Ste-Odile, 7:15 AM}{q5|:} {c5|Same here. Mine came home Tuesday. {s6|He} {q6|says} {c6|{v6|he} {a6|ate peanut butter packets for nine days}, nothing else}. I {b5|weighed him on the bathroom scale}, 131.}

{s7|Marlene T., 7:21 AM}{q7|:} {c7|{v7|Curtis Wapachee} {a7|passed} in {l7|5} {t7|overnight}. {b7|The chaplain phoned me}. I'm so sorry to do it like this.}

{s8|Jas Dhaliwal-Roy, 7:22 AM}{q8|:} {c8|No no no}

{s9|Loonshead Institution (Official), 9:40 AM}{q9|:} {c9|Good morning. We can confirm {n9|one} {a9|death in custody}; next of kin have been contacted. Telephone access in Unit 5 is paused for technical work (ticket 55120). {v10|No resident} has been {a10|without three meals}. Please keep this space respectful.}

{s11|Bev from Ste-Odile, 9:44 AM}{q11|:} {c11|"Paused". {s12|Your own guy at the counter} {q12|told} me {c12|somebody upstairs had the plug pulled}.}

{s13|Loonshead Institution (Official), 9:58 AM}{q13|:} {c13|We've looked again and the ticket was closed on the 16th. So no, it wasn't technical. Sorry for the earlier message.}

{s14|Jas Dhaliwal-Roy, 10:03 AM}{q14|:} {c14|And the water on the floor? Who is on nights?}

{s15|Loonshead Institution (Official), 10:11 AM}{q15|:} {c15|Staffing isn't something we share. On the water: our maintenance lead would need to look at the drain before anybody can call it deliberate.}

{s16|Marlene T., 12:30 PM}{q16|:} {c16|Saw Curtis's mom at the Co-op. {s17|A nurse} {q17|told} her {c17|{p17|a guard} {a17|drove his knee into {v17|his} back} over a toothbrush}. She's asking for a lawyer who'll take a cheque in January.}

{s18|Priya Ostrom, 12:41 PM}{q18|:} {c18|Me. {k18|If she signs a consent tonight} I'll be at the morgue by eight. My paralegal makes a decent tourtière too.}

{s19|Bev from Ste-Odile, 1:15 PM}{q19|:} {c19|Mine just corrected me, it was six days of peanut butter and not nine. Scratch that.}
=== attributions
1: asserts unknown direct person relay; name=Marlene T.; said=2026-11-27; relay=2
2: asserts unknown indirect organisation account; name=the front desk
3: asserts relative direct person account; name=Jas Dhaliwal-Roy; relay=4
4: asserts victim direct unnamed account; name=brother of Jas Dhaliwal-Roy
5: asserts eyewitness direct person account; name=Bev from Ste-Odile; relay=6; refers=a6
6: asserts victim indirect unnamed account; name=the one who came home to Bev
7: asserts heard_from direct person account; name=Marlene T.; informant=the chaplain
8: asserts unknown direct person opinion; name=Jas Dhaliwal-Roy; refers=a7
9: denies unknown direct government account; name=Loonshead Institution; state=Canada; specific; refers=a3,a6
11: doubts heard_from direct person account; name=Bev from Ste-Odile; informant=the man at the counter; relay=12; refers=a3
12: admits unknown indirect unnamed account; name=the man at the counter; refers=a3
13: retracts official_record direct government account; name=Loonshead Institution; state=Canada; refers=a3
14: - - direct person -; name=Jas Dhaliwal-Roy; question; refers=a4
15: declines unknown direct government account; name=Loonshead Institution; state=Canada; refers=a4; note=also doubts that the water was deliberate
16: asserts heard_from direct person relay; name=Marlene T.; informant=mother of Curtis Wapachee; relay=17
17: asserts unknown indirect unnamed account; name=a nurse
18: offers unknown direct person account; name=Priya Ostrom; role=lawyer
19: retracts unknown direct person account; name=Bev from Ste-Odile; refers=a6
=== acts
a3: incommunicado_detention affirmed in 3
a4: detention_conditions affirmed in 4
a6: denial_of_food_or_water affirmed in 6
a7: death_in_custody affirmed in 7; victims=Curtis Wapachee
a9: death_in_custody affirmed in 9; stance=asserts; count=1; victims=Curtis Wapachee
a10: denial_of_food_or_water negated in 9
a17: beating affirmed in 17; victims=Curtis Wapachee
