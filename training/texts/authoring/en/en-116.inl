id: en-116
language: en
genre: post
written: 2026-11-28
usage: United States
=== text
InsideFamilies forum › Midwest › Cass Bend Regional Jail
Thread: anyone else's person on 3 East??

{s1|lorna_in_galena}
{c1|My husband called {d2|last night}, 90 seconds. {s2|He} {q2|said} {c2|{n2|five} {v2|guys} are {a2|in a two-man} and {v3|one of them, a diabetic,} {a3|hasn't had insulin} since {t3|the weekend}}. Line cut out. Is this real? I don't want to panic over a rumor.}

{s4|pops_renfro}
{c4|Real. {b4|My boy's in 3E-11}. {s5|He} {q5|wrote} {c5|that {p5|a CO they call Tater} {a5|had {v5|him} stand at the door in his underwear and sing for his mail}}. Also the chili recipe on the commissary thread is garbage, sorry Deb.}

{s6|NightShiftNobody}
{c6|I work there so no names. Yeah it's {a6|packed}, {b6|I do the count}. I never saw anybody {a7|get hit}, I did see {p8|a lieutenant} {a8|twist {v8|a kid}'s arm up his back} till it popped, {t8|October}, and {p8.2|I} held the door. Not proud.}

{s9|lorna_in_galena}
{c9|Did you report it?}

{s10|NightShiftNobody}
{c10|Gonna pass on that one.}

{s11|pops_renfro}
{c11|EDIT to my post above: not Tater. {s12|My son} {q12|called} back and {q12|said} {c12|it was a trusty, not staff}. I stand corrected.}

{s13|CassBendJail_Community (verified)}
{c13|Hello all. Medication pass occurs twice daily and {s14|the vendor} {q14|informs} us {c14|that {v14|no patient} {a14|missed a dose} on 3 East}. Regarding beds: "packed" is a matter of opinion. {c18|Anything involving staff conduct}, please understand {s18|we} {q18|can't get into} here.}

{s15|DebK_moderator}
{c15|Locking for the night. {s16|@CassBendJail_Community} {q16|messaged} me {c16|that {n16|eight} {v16|people} {a16|go to the state farm} {t16|tomorrow}}, so check the locator before you drive. I will pin {s17|the nurse vendor}'s {q17|promise} {c17|to publish the logs {k17|if the county board votes for it}}.}
=== attributions
1: doubts heard_from direct unnamed account; name=lorna_in_galena; informant=her husband; relay=2
2: asserts eyewitness indirect unnamed account; name=husband of lorna_in_galena
4: asserts relative direct unnamed account; name=pops_renfro; relay=5
5: asserts victim indirect unnamed account; name=son of pops_renfro
6: admits eyewitness direct unnamed account; name=NightShiftNobody; role=jail employee; refers=a2
9: - - direct unnamed -; name=lorna_in_galena; question; refers=a8
10: declines unknown direct unnamed account; name=NightShiftNobody; role=jail employee; refers=a8
11: retracts heard_from direct unnamed account; name=pops_renfro; informant=his son; relay=12; refers=a5
12: retracts victim indirect unnamed account; name=son of pops_renfro; refers=a5
13: denies unknown direct government account; name=CassBendJail_Community; relay=14; refers=a3,a6
18: declines unknown direct government account; name=CassBendJail_Community; refers=a8
14: denies unknown indirect organisation account; name=the vendor; negated; refers=a3
15: asserts heard_from direct unnamed account; name=DebK_moderator; relay=16,17
16: asserts unknown indirect government account; name=CassBendJail_Community
17: offers unknown indirect organisation account; name=the vendor
=== acts
a2: overcrowding affirmed in 2; count=5
a3: denial_of_medical_care affirmed in 2; count=1
a5: humiliation affirmed in 5; victims=son of pops_renfro; perpetrators=Tater
a6: overcrowding affirmed in 6
a7: beating negated in 6; stance=denies
a8: torture affirmed in 6; count=1
a14: denial_of_medical_care negated in 14
a16: transfer_of_custody future in 16; count=8
