id: en-122
language: en
genre: interview
written: 2026-11-28
usage: United States
=== text
SUMAC FLATS STATE PRISON — Press availability, Nov. 18, 4:05 p.m. (rough transcript)

{s1|WARDEN HARGROVE}{q1|:} {c1|Thanks for driving out, I know the detour's a pain. We had a disturbance in C House on Sunday and it's over. {n1|Thirty-three} {v1|men} have been {a1|moved to the old death house, one to a cell}. Nobody's eating steak, but {v22|nobody}'s {a22|hurt}.}

{s2|ROSENTHAL (Sumac Courier)}{q2|:} {c2|Warden, {s3|a mother who sent me {b3|a picture}} {q3|tells} me {c3|{v3|her son}'s back is {a3|striped}}. How does that square with nobody hurt?}

{s4|WARDEN HARGROVE}{q4|:} {c4|{b4|I've looked at that picture}. Could be from Sunday, could be from a basketball court in 2019, there's no date on it.}

{s5|ROSENTHAL (Sumac Courier)}{q5|:} {c5|So has a doctor examined him?}

{s6|WARDEN HARGROVE}{q6|:} {c6|Medical stood down Sunday and Monday for safety. So {v6|he} {a6|would have waited}, yes. I'm not going to dress that up.}

{s7|OKAFOR-LANE (Public Radio)}{q7|:} {c7|{s8|Three families} independently {q8|describe} {c8|{v8|men} {a8|made to crawl through the spilled food}, and {p8|officers} barking}.}

{s9|WARDEN HARGROVE}{q9|:} {c9|"Crawl" is a choice of word. Everybody exits a gassed unit low. {s10|Page 14 of the manual} {q10|says} {c10|so}.}

{s11|OKAFOR-LANE (Public Radio)}{q11|:} {c11|And the barking?}

{s12|WARDEN HARGROVE}{q12|:} {c12|I'll leave that with the inspector general.}

{s13|PRUDHOMME (AM 940)}{q13|:} {c13|Any cost on the roof? Folks in town want to know about the contract.}

{s14|WARDEN HARGROVE}{q14|:} {c14|Two hundred ten thousand, local bidders first.}

{s15|ROSENTHAL (Sumac Courier)}{q15|:} {c15|{d16|This morning} {s16|your office} {q16|put out} {c16|that {n16|six} {v16|ringleaders} had been {a16|turned over to the marshals}}.}

{s17|WARDEN HARGROVE}{q17|:} {c17|Yeah, pull that one. They're still here, the paperwork jumped the gun. While I'm up here: {s18|a union rep} {q18|told} me at lunch {c18|that {v19|some of our people} have been getting {s19|notes} that {q19|say} {c19|{a19|we know your truck}}}. I want that on the record too.}

{s20|OKAFOR-LANE (Public Radio)}{q20|:} {c20|Can we see C House?}

{s21|WARDEN HARGROVE}{q21|:} {c21|{k21|Give me until the glass is swept up}, and I'll walk you through, one camera.}
=== attributions
1: asserts unknown direct person account; name=Warden Hargrove; role=warden of Sumac Flats State Prison
2: - - direct person -; name=Rosenthal; question; relay=3
3: asserts document indirect unnamed account; name=a mother
4: doubts document direct person account; name=Warden Hargrove; role=warden of Sumac Flats State Prison; refers=a3
5: - - direct person -; name=Rosenthal; question; refers=a3
6: admits unknown direct person account; name=Warden Hargrove; role=warden of Sumac Flats State Prison
7: asserts unknown direct person relay; name=Okafor-Lane; relay=8
8: asserts unknown indirect unnamed account; name=three families
9: denies document direct person account; name=Warden Hargrove; role=warden of Sumac Flats State Prison; specific; relay=10; refers=a8
10: asserts unknown indirect document account; name=page 14 of the manual
11: - - direct person -; name=Okafor-Lane; question; refers=a8
12: declines unknown direct person account; name=Warden Hargrove; role=warden of Sumac Flats State Prison; refers=a8
13: - - direct person -; name=Prudhomme; question
14: asserts unknown direct person account; name=Warden Hargrove; role=warden of Sumac Flats State Prison
15: asserts unknown direct person relay; name=Rosenthal; relay=16
16: asserts unknown indirect government account; name=office of Warden Hargrove
17: retracts unknown direct person account; name=Warden Hargrove; role=warden of Sumac Flats State Prison; relay=18; refers=a16
18: asserts unknown indirect unnamed relay; name=a union rep; relay=19
19: asserts unknown indirect document account; name=notes
20: - - direct person -; name=Okafor-Lane; question
21: offers unknown direct person account; name=Warden Hargrove; role=warden of Sumac Flats State Prison
=== acts
a1: solitary_confinement affirmed in 1; count=33
a22: ill-treatment negated in 1; stance=denies
a3: beating affirmed in 3; count=1
a6: denial_of_medical_care affirmed in 6; count=1
a8: humiliation affirmed in 8
a16: transfer_of_custody affirmed in 16; count=6
a19: threats future in 19
