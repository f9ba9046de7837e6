id: es-127
language: es
genre: statement
written: 2026-11-28
usage: Spain
=== text
SECCIÓN SINDICAL DE SANIDAD PENITENCIARIA
Nota de prensa
Hoyarrasa, {d4|20 de noviembre}

{s1|La subdirectora general de Centros, Elvira Moncayo,} {q1|proclamó} {d1|el jueves} {c1|que en {l1|Hoyarrasa} «{a1|se atiende} a {v1|todo el que lo pide}»}. {m2|Esta sección sindical}, que reúne a treinta y un sanitarios del centro, tiene otra cuenta.

PRIMERO. {c3|{t3|Entre agosto y octubre} {a3|se anularon} {n3|veintidós} {a3|salidas al hospital} por falta de escolta, como acreditan {b3|las hojas de traslado}}. Igualmente nos {q4|consta}, porque {b4|lo curamos nosotros}, {c4|que a {v4|un interno del módulo 9} {a4|le reventaron un tímpano} {t4|la noche del 3}}. {s5|La dirección} {c5|lo} {q5|atribuye} {c5|a un bastoncillo mal empleado}.

SEGUNDO. {s6|Tres compañeras que {b6|lo han visto}} nos {q6|trasladan} {c6|que en {l6|ingresos} {p6|un jefe de servicio} hace a {v6|los presos} {a6|pedir la cena ladrando}}. Sobre {c7|su nombre} {q7|no diremos una palabra} mientras haya diligencias.

TERCERO. Tampoco nosotros salimos limpios. {q8|Nos toca asumir} {c8|que más de un compañero firmó el apto para {a8|aislamiento} por teléfono, sin ver al interno}. {q9|Según} {s9|el libro de regímenes}, {c9|{n9|cuatro} {v9|personas} llevan {t9|más de cien días} {a9|encerradas sin compañía} veintidós horas de cada veinticuatro}. {s10|La señora Moncayo} {q10|dice ignorar} {c10|«de qué libreta salen esas sumas»}. Salen de la suya.

La plantilla se dimensionó en 2009 para seiscientos internos. Faltan nueve médicos, el ecógrafo es de segunda mano y la sala de curas comparte enchufe con la cafetera.

CUARTO. A {v11|una auxiliar} que fotocopió esas páginas {s11|un mando} le {q11|ha deslizado} {c11|que «{a11|hay destinos muy feos en las islas}»}. {s12|El interesado} {q12|mantiene} {c12|que hablaba del tiempo}.

{q13|Reclamamos} {c13|que se abra de una vez la unidad de custodia del hospital comarcal}. {c14|Entregaremos las copias al Defensor del Pueblo, {k14|siempre que se garantice el puesto de quien las hizo}}. {q15|Rectificamos}, por último, {c15|lo que {q16|publicamos} {d16|en septiembre} {c16|de que {a16|dejaron morir} a {v16|un interno}}}: sigue vivo, en Burriales, y nos alegra.

El lunes habrá concentración en la rotonda, a las once. Se ruega no aparcar en la parada del autobús.
=== attributions
1: denies unknown mixed person account; name=Elvira Moncayo; role=subdirectora general de Centros; state=Spain
3: asserts official_record direct organisation account; name=Sección Sindical de Sanidad Penitenciaria; state=Spain; ownvoice
4: asserts medical direct organisation account; name=Sección Sindical de Sanidad Penitenciaria; state=Spain; antecedent=m2; said=XXXX-11-20
5: denies unknown indirect government account; name=la dirección de Hoyarrasa; refers=a4
6: asserts eyewitness indirect unnamed account; name=tres compañeras
7: declines unknown direct organisation account; name=Sección Sindical de Sanidad Penitenciaria; state=Spain; antecedent=m2
8: admits unknown direct organisation account; name=Sección Sindical de Sanidad Penitenciaria; state=Spain; antecedent=m2
9: asserts official_record indirect document account; name=el libro de regímenes
10: doubts unknown mixed person account; name=Elvira Moncayo; role=subdirectora general de Centros; state=Spain; refers=a3,a9
11: asserts unknown mixed unnamed account; name=un mando
12: denies unknown indirect unnamed account; name=un mando; refers=a11
13: asserts unknown direct organisation opinion; name=Sección Sindical de Sanidad Penitenciaria; state=Spain; antecedent=m2
14: offers unknown direct organisation account; name=Sección Sindical de Sanidad Penitenciaria; state=Spain; ownvoice
15: retracts unknown direct organisation account; name=Sección Sindical de Sanidad Penitenciaria; state=Spain; antecedent=m2; refers=a16
16: asserts unknown direct organisation account; name=Sección Sindical de Sanidad Penitenciaria; state=Spain; antecedent=m2; said=XXXX-09
=== acts
a1: denial_of_medical_care negated in 1
a3: denial_of_medical_care affirmed in 3; count=22
a4: beating affirmed in 4
a6: humiliation affirmed in 6
a8: solitary_confinement affirmed in 8
a9: solitary_confinement affirmed in 9; count=4
a11: threats future in 11
a16: death_in_custody affirmed in 16
