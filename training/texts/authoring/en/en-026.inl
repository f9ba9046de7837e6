id: en-026
language: en
genre: interview
written: 2026-11-28
usage: Philippines
=== text
HOT SEAT — Dr. Corazon Belandres, jail physician
By Rex Umipig

{c1|{v1|More than {n1|four thousand} men} {a1|sleep in shifts} at {l1|the Matang-Tubig City Jail}, which was built for six hundred}. Its only doctor resigned in August. We met in her sister's eatery.

{s2|REX}{q2|:} {c2|Doc, {s3|the warden} {q3|told} the city council {c3|that {n3|the nineteen} {a3|deaths} {t3|this summer} were "all natural"}.}

{s4|DR. BELANDRES}{q4|:} {c4|Heat is natural. I signed seventeen of the nineteen. On paper, cardiac arrest, because everybody's heart stops, di ba? What {b4|I saw} were {v4|boys} who had been {a4|standing since midnight}, and {a5|no water} from {t5|two to six}. That should have been on the certificate and it was not. That's on me.}

{s6|REX}{q6|:} {c6|And the other two?}

{s7|DR. BELANDRES}{q7|:} {c7|{v7|One} came from {l7|the bartolina} with {a7|marks on the soles}, very even, like from a ruler. The other they brought straight to Funeraria Malinis. {s8|The embalmer} {q8|mentioned} to me at a baptism {c8|that {v8|he} had {a8|cigarette holes}, many}. I have no photo, so please don't print it as fact.}

{s9|REX}{q9|:} {c9|{s10|Warden Filamor Dagsaan} {q10|texted} us this: {c10|"{a10|Bartolina} ceased to exist in 2019. Doctora is confusing it with the prayer room."}}

{s11|DR. BELANDRES}{q11|:} {c11|[laughs] A prayer room with a padlock outside. {s12|Inmates} used to {q12|tell} me {c12|{v12|they} were {a12|made to sing the anthem naked in there}, for laughs}. Once I was let in, to give an injection. {v13|A man} was {a13|alone in the dark}; {s14|he} {q14|asked} me {c14|what month it was}.}

{s22|REX}{q22|:} {c22|{s23|The jail bureau} {q23|says} {c23|there is a paramedic every shift, oxygen, two electric fans per dorm}.}

{s24|DR. BELANDRES}{q24|:} {c24|The fans are real, I counted four, for nine dorms. {s25|The paramedic} {q25|told} me {c25|she was on the payroll of a different city}. And {v26|a TB patient, Ramil,} {a26|waited {t26|forty days} for a hospital pass}; {s27|the records clerk} {q27|said} {c27|the pass was lost}, then {q28|said} {c28|it never existed}. {v30|Ramil} {a30|died} on {t30|a Sunday}. {s29|His cellmates} {q29|swear} {c29|{v29|he} was {a29|still chained to the bunk}}.}

{s15|REX}{q15|:} {c15|In your resignation letter {s16|you} {q16|wrote} {c16|that you left "for family reasons."}}

{s17|DR. BELANDRES}{q17|:} {c17|Ay, that. You can cross that out. My family is fine. Somebody put a dead rat in my clinic coat with a note, {s18|it} {q18|said} {c18|{a18|"next, doctor."}}}

{s20|REX}{q20|:} {c20|What would it take for you to testify?}

{s21|DR. BELANDRES}{q21|:} {c21|{k21|Put my two nurses under protection} and I'll be there tomorrow, seven a.m., with the logbook.}
=== attributions
1: asserts unknown direct document account; ownvoice
2: asserts unknown direct person relay; name=Rex Umipig; relay=3
3: denies unknown mixed person account; name=Filamor Dagsaan; role=warden
4: admits eyewitness direct person account; name=Dr. Corazon Belandres; role=jail physician
6: - - direct person -; name=Rex Umipig; question
7: asserts medical direct person account; name=Dr. Corazon Belandres; role=jail physician; relay=8
8: asserts eyewitness indirect unnamed account; name=the embalmer
9: asserts unknown direct person relay; name=Rex Umipig; relay=10
10: denies unknown direct person account; name=Filamor Dagsaan; role=warden; negated; specific; refers=a7
11: asserts eyewitness direct person account; name=Dr. Corazon Belandres; role=jail physician; relay=12
12: asserts victim indirect unnamed account; name=inmates
14: - - indirect unnamed -; name=a man in the bartolina; question
15: asserts unknown direct person relay; name=Rex Umipig; relay=16
16: asserts unknown mixed person account; name=Dr. Corazon Belandres; role=jail physician
17: retracts victim direct person account; name=Dr. Corazon Belandres; role=jail physician
18: asserts unknown direct document account
20: - - direct person -; name=Rex Umipig; question
21: offers unknown direct person account; name=Dr. Corazon Belandres; role=jail physician
22: asserts unknown direct person relay; name=Rex Umipig; relay=23
23: denies unknown indirect government account; name=the jail bureau; specific; refers=a4
24: asserts eyewitness direct person account; name=Dr. Corazon Belandres; role=jail physician; relay=25,27,29
25: asserts unknown indirect unnamed account; name=the paramedic
27: asserts unknown indirect unnamed account; name=the records clerk
28: denies unknown indirect unnamed account; name=the records clerk; antecedent=s27; negated
29: asserts eyewitness indirect unnamed account; name=cellmates of Ramil
=== acts
a1: overcrowding affirmed in 1; count=4000
a3: death_in_custody affirmed in 3; count=19; stance=admits
a4: overcrowding affirmed in 4
a5: denial_of_food_or_water affirmed in 4
a7: beating affirmed in 7
a8: burning affirmed in 8
a10: solitary_confinement negated in 10
a12: humiliation affirmed in 12
a13: solitary_confinement affirmed in 11
a18: threats future in 18; victims=Dr. Corazon Belandres
a26: denial_of_medical_care affirmed in 24; victims=Ramil
a29: ill-treatment affirmed in 29; victims=Ramil
a30: death_in_custody affirmed in 24; victims=Ramil
