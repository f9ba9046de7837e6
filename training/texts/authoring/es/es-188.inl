id: es-188
language: es
genre: post
written: 2026-11-28
usage: Mexico
=== text
Grupo «Familias módulo 7» · 12 de noviembre

[{d1|08:14}] {s1|Tía Lety}{q1|:} {c1|Buenos días grupo. {s2|Mi Beto} me {q2|dijo} por la tarjeta {c2|que {a2|no le pasan la insulina} {t2|desde el lunes}}. ¿A alguien más?}

[{d3|08:20}] {s3|Don Cuco}{q3|:} {c3|Yo entré ayer. {l3|El pasillo} está {a3|hasta el tobillo de caño}, lo {b3|pisé}. Cincuenta pesos por prestarle a uno la cubeta.}

[{d4|08:31}] {s4|Jazz}{q4|:} {c4|{s5|El custodio Marín} le {q5|salió} a mi mamá {q5|con} {c5|que «ellos solitos tapan el drenaje»}. Ya no sé ni qué creer.}

[{d6|08:52}] {s6|Lic. Paty}{q6|:} {c6|{k6|Si me mandan la receta} les meto el amparo sin costo. Tarda 48 horas. El juzgado cierra a las tres.}

[{d7|09:10}] {s7|Número no guardado}{q7|:} {c7|ya bájenle de huevos o {a7|les caemos en la fila}, ya sabemos quién es la gorda de la insulina}

[{d8|09:13}] {s8|Don Cuco}{q8|:} {c8|Ese número es del que {t8|en junio} {a8|bajó de la combi} a {v8|mi yerno} con pistola. {v9|Lo} {a9|soltaron} en {l9|la caseta}, descalzo. Y no pregunten cómo sé.}

[{d10|09:30}] {s10|Jazz}{q10|:} {c10|{s11|Mi hermano} {q11|cuenta} {c11|que {v11|los} {a11|traen cosiendo balones} {t11|hasta las dos de la mañana} y que al que se duerme {p12|los de amarillo} le {a12|dan con el cable}}.}

[{d13|10:05}] {s13|Yadira admin}{q13|:} {c13|Retiro lo que {q14|puse} {d14|el domingo}, {c14|que en el 7 a {v14|nadie} {a14|lo molestaban}}. Me lo dictó la trabajadora social.}

[{d15|10:15}] {s15|Enlace Penal}{q15|:} {c15|Buen día, familias. {a15|Medicamento hay}. El interno no se presentó al pase de lista, aquí tengo {b15|el registro}.}

[{d16|10:17}] {s16|Tía Lety}{q16|:} {c16|¿Y cómo se va a presentar si no se puede parar? A {v17|los enfermos} los {a17|tienen tirados} en {l17|la regadera}.}

[{d18|10:41}] {s18|Enlace Penal}{q18|:} {c18|Bueno, el lunes no hubo. El proveedor no surtió. De las otras cosas que comentan no me corresponde hablar.}

[{d19|11:20}] {s19|Don Cuco}{q19|:} {c19|{s20|El del taxi} {q20|anda diciendo} {c20|que al {v20|Chato} lo {a20|mataron} en {l20|el módulo 5}}. Yo hasta no ver el acta…}

[{d21|11:25}] {s21|Jazz}{q21|:} {c21|Traigan cambio, la ruta 12 ya cobra once pesos.}
=== attributions
1: asserts heard_from direct person relay; name=Tía Lety; informant=Beto; relay=2; said=XXXX-11-12T08:14
2: asserts victim indirect person account; name=Beto
3: asserts eyewitness direct person account; name=Don Cuco; said=XXXX-11-12T08:20
4: doubts heard_from direct person account; name=Jazz; informant=la mamá de Jazz; relay=5; said=XXXX-11-12T08:31; refers=a3
5: denies unknown mixed person account; name=Marín; role=custodio; refers=a3
6: offers unknown direct person account; name=Lic. Paty; said=XXXX-11-12T08:52
7: asserts unknown direct unnamed account; name=número no guardado; said=XXXX-11-12T09:10
8: asserts relative direct person account; name=Don Cuco; said=XXXX-11-12T09:13
10: asserts heard_from direct person relay; name=Jazz; informant=el hermano de Jazz; relay=11; said=XXXX-11-12T09:30
11: asserts victim indirect unnamed account; name=el hermano de Jazz
13: retracts unknown direct person account; name=Yadira; role=administradora del grupo; said=XXXX-11-12T10:05; refers=a14
14: denies unknown indirect person account; name=Yadira; antecedent=s13
15: denies official_record direct government account; name=Enlace Penal; specific; said=XXXX-11-12T10:15; refers=a2
16: asserts unknown direct person account; name=Tía Lety; said=XXXX-11-12T10:17; refers=a15
18: admits unknown direct government account; name=Enlace Penal; said=XXXX-11-12T10:41; refers=a2
19: doubts heard_from direct person account; name=Don Cuco; informant=el del taxi; relay=20; said=XXXX-11-12T11:20; refers=a20
20: asserts unknown indirect unnamed account; name=el del taxi
21: asserts unknown direct person account; name=Jazz; said=XXXX-11-12T11:25
=== acts
a2: denial_of_medical_care affirmed in 2; victims=Beto
a3: detention_conditions affirmed in 3
a7: threats future in 7
a8: abduction affirmed in 8; victims=el yerno de Don Cuco; when=XXXX-06
a9: release affirmed in 8; victims=el yerno de Don Cuco
a11: forced_labour affirmed in 11
a12: beating affirmed in 11
a14: ill-treatment negated in 14
a15: denial_of_medical_care negated in 15; victims=Beto
a17: detention_conditions affirmed in 16
a20: killing affirmed in 20; victims=el Chato
