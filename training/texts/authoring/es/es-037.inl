id: es-037
language: es
genre: interview
written: 2026-11-28
usage: Nicaragua
=== text
{s1|Doctora Miurel Espinales, forense}{q1|:} {c1|«En nueve dictámenes puse caída»}

{s2|P}{q2|:} {c2|¿Cuántos dictámenes firmó entre abril y julio?}

{s3|R}{q3|:} {c3|Cuarenta y uno. En nueve puse «caída» y eran {a3|culatazos}, tenían hasta la forma de la cantonera. {c4|Esos nueve los} {q4|retiro} hoy, con nombre y número.}

{s5|P}{q5|:} {c5|¿Quién le mandó a escribir eso?}

{s6|R}{q6|:} {c6|Así, en frío, nadie. {s7|El jefe} {q7|repetía} en el café {c7|que aquí nadie se {a7|moría de bala}}. Una entendía.}

{s8|P}{q8|:} {c8|Hábleme del muchacho de la gasolinera.}

{s9|R}{q9|:} {c9|Diecisiete años. {b9|Yo lo abrí}. {a9|Un tiro en la nuca}, con el pelo chamuscado por la pólvora. {s10|La Policía} {q10|sostuvo} {c10|que lo {a10|mataron} {p10|los de la barricada}, de largo}. Con pólvora en el pelo no hay largo que valga.}

{s11|P}{q11|:} {c11|¿Le llevaron gente viva con señales de {a11|tortura}?}

{s12|R}{q12|:} {c12|De noche, por la puerta de la morgue. A {v12|una chavala} le habían {a12|apagado puros en la espalda}; a {v13|un señor de Calvarito} le {a13|arrancaron dos uñas}. {c14|Que los {a14|violaran}, eso} {q14|no} {c14|lo} {q14|puedo afirmar}: {a15|no me dejaron examinarlos}.}

{s16|P}{q16|:} {c16|{s17|El instituto} nos {q17|escribió} {c17|que usted «inventa desde la comodidad» y que en {b17|el archivo} no hay ni un expediente con {a17|esas lesiones}}.}

{s18|R}{q18|:} {c18|Claro, porque en agosto vaciaron los estantes. {s19|La archivera, que es comadre mía,} me {q19|contó} {c19|que {p20,m20|dos oficiales} cargaron las cajas y {v20|le} {q20|advirtieron} {c20|que {a20|pensara en su niño}}}.}

{s21|P}{q21|:} {c21|{s22|Un colega suyo} {q22|opina} {c22|que lo de los puros está inflado}.}

{s23|R}{q23|:} {c23|Él andaba de vacaciones. En una cosa le doy la razón: no conté las {a23|quemaduras} una por una. {q24|Calculo} {c24|que eran {n23|unas veinte}}.}

{s25|P}{q25|:} {c25|¿Guarda copias de todo eso?}

{s26|R}{q26|:} {c26|{c27|Esa pregunta} se {c27|la} {q27|dejo sin contestar}. {k26|El día que mi mama cruce la frontera}, ese día hablamos de papeles.}
=== attributions
1: admits medical direct person account; name=Miurel Espinales; role=médica forense
2: - - direct unnamed -; name=el entrevistador; question
3: admits medical direct person account; name=Miurel Espinales; role=médica forense
4: retracts medical direct person account; name=Miurel Espinales; antecedent=s3
5: - - direct unnamed -; name=el entrevistador; question
6: asserts colleague direct person account; name=Miurel Espinales; role=médica forense
7: denies unknown indirect unnamed account; name=el jefe de Miurel Espinales; negated
8: - - direct unnamed -; name=el entrevistador; question
9: asserts medical direct person account; name=Miurel Espinales; role=médica forense
10: denies unknown indirect government account; name=La Policía; specific; refers=a9
11: - - direct unnamed -; name=el entrevistador; question
12: asserts medical direct person account; name=Miurel Espinales; role=médica forense
14: doubts medical direct person account; name=Miurel Espinales; antecedent=s12
16: asserts unknown direct unnamed relay; name=el entrevistador; relay=17
17: denies official_record mixed government account; name=El instituto; negated; specific; refers=a12,a13
18: asserts heard_from direct person relay; name=Miurel Espinales; informant=la archivera; relay=19
19: asserts eyewitness indirect unnamed account; name=la archivera
20: asserts unknown indirect unnamed account; name=dos oficiales; antecedent=m20
21: asserts unknown direct unnamed relay; name=el entrevistador; relay=22
22: doubts unknown indirect unnamed opinion; name=un colega de Miurel Espinales; refers=a12
23: asserts medical direct person account; name=Miurel Espinales; role=médica forense
24: asserts inference direct person account; name=Miurel Espinales; antecedent=s23; hedged
25: - - direct unnamed -; name=el entrevistador; question
26: offers unknown direct person account; name=Miurel Espinales; role=médica forense
27: declines unknown direct person account; name=Miurel Espinales; antecedent=s26
=== acts
a3: beating affirmed in 3; stance=asserts; count=9
a7: killing negated in 7
a9: extrajudicial_execution affirmed in 9
a10: killing affirmed in 10; stance=asserts
a11: torture possible in 11
a12: burning affirmed in 12
a13: torture affirmed in 12
a14: sexual_violence possible in 14
a15: denial_of_medical_care affirmed in 12
a17: torture negated in 17
a20: intimidation_of_witnesses future in 20
a23: burning affirmed in 23; count=20
