id: en-019
language: en
genre: post
written: 2026-11-28
usage: United States
=== text
r/KeysAndCounts

{s1|u/thirdshift_gone}
{d1|5 hours ago}
{c1|I was a CO at a state max for 14 years and quit last month. Ask me anything, {s15|I} {q15|will answer} {c15|whatever you've got {k15|as long as nobody asks for names}}.

Up front: yes, the {a1|hole} broke people. {v1|Guy I'll call Sparrow} did {t1|412 days}. I did the counts. I watched him stop talking.}

{s2|u/plumcake_88}
{c2|did you ever see {a2|a beating} or just "hear about it"}

{s3|u/thirdshift_gone}
{c3|Saw two. Joined one. It was 2019, {v3|the man} was cuffed and {p3|I} {a3|kicked} him because everyone else already had. I've never written that sentence before.}

{s4|u/oldheadOrville}
{c4|Bull. I did nine years on that yard. Nobody got {a5|kicked} cuffed, they'd take {v4|you} to {l4|the dry room} and {a4|run the hose, in January}. Get your story straight boss}

{s5|u/thirdshift_gone}
{c5|Dry room was A side. I never worked A side, so {s6|I} {q6|can't confirm or deny} {c6|the hose}. Buddy of mine did and {s7|he} {q7|swore up and down} {c7|it was only ever used on the floor}. {s8|I} {q8|always kinda doubted} {c8|that}.}

{s16|u/mamabear_of_4}
{c16|My son is in a max right now. {s17|He} {q17|writes} {c17|that {p17|they} {a17|wake {v17|them} every hour with a flashlight} and {a18|trash {v18|their} cells on Sundays}}. {s19|The counselor} {q19|told} me {c19|he's "adjusting"}. Is that normal?}

{s20|u/thirdshift_gone}
{c20|Flashlight's a living-body check, it's policy, but you aim it at the wall. {v21|Your son} {a21|getting it in the eyes} is somebody being a jerk. {a22|Cell tossing} on Sundays never happened on my unit. {s22|My old sergeant} {q22|used to say} {c22|"Sunday is for the Lord and the Vikings."}}

{s9|u/nadia_in_legal}
{c9|Attorney here, not yours. {s10|The DOC} {q10|testified} in {d10|August} {c10|that max stay in seg was 60 days "with no exceptions."} Would you swear to 412?}

{s11|u/thirdshift_gone}
{c11|I'd swear to over a year. {s12|I} {q12|said} {c12|412} because Sparrow had it {b12|scratched on the wall}, he could've miscounted, so strike the number.

EDIT: getting DMs from {s13|a current lieutenant} {q13|saying} {c13|{a13|my pension paperwork "could get lost."}} Screenshotted.

EDIT 2: {s14|mods} {q14|asked} me {c14|to verify}. Sent my badge photo.}
=== attributions
1: admits eyewitness direct person account; name=u/thirdshift_gone; role=former correctional officer
2: - - direct person -; name=u/plumcake_88; question
3: admits eyewitness direct person account; name=u/thirdshift_gone; role=former correctional officer
4: asserts eyewitness direct person account; name=u/oldheadOrville
5: asserts heard_from direct person account; name=u/thirdshift_gone; informant=a buddy; relay=7; refers=a4
6: declines unknown direct person account; name=u/thirdshift_gone; refers=a4
7: denies unknown indirect unnamed account; name=a buddy of u/thirdshift_gone; specific; refers=a4
8: doubts unknown direct person opinion; name=u/thirdshift_gone; refers=a4
9: - - direct person -; name=u/nadia_in_legal; question
10: denies unknown mixed government account; name=the DOC; negated; specific; refers=a1
11: retracts document direct person account; name=u/thirdshift_gone; refers=a1
12: asserts document indirect person account; name=u/thirdshift_gone; refers=a1
13: asserts unknown mixed unnamed account; name=a current lieutenant
14: asserts unknown indirect unnamed opinion; name=the mods
15: offers unknown direct person account; name=u/thirdshift_gone
16: asserts heard_from direct person account; name=u/mamabear_of_4; informant=son of u/mamabear_of_4; relay=17,19
17: asserts victim indirect unnamed account; name=son of u/mamabear_of_4
19: denies unknown mixed unnamed account; name=the counselor; refers=a17,a18
20: asserts colleague direct person account; name=u/thirdshift_gone; role=former correctional officer; refers=a17
22: asserts unknown direct unnamed account; name=old sergeant of u/thirdshift_gone
=== acts
a1: solitary_confinement affirmed in 1; victims=Sparrow
a2: beating possible in 2
a3: beating affirmed in 3; perpetrators=u/thirdshift_gone
a4: ill-treatment affirmed in 4
a5: beating negated in 4; stance=denies; basis=unknown
a13: intimidation_of_witnesses future in 13
a17: sleep_deprivation affirmed in 17
a18: destruction_of_property affirmed in 17
a21: sleep_deprivation possible in 20
a22: destruction_of_property negated in 20; stance=denies
