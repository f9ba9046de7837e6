id: es-053
language: es
genre: article
written: 2026-11-28
usage: El Salvador
=== text
Nueve días de fiebre en Las Tunas

SAN GREGORIO OPICO. {c1|A {v1|Mauricio Chávez Rivas} lo {a1|entregaron en una bolsa negra}, con etiqueta, {t1|el 30 de octubre}}. Tenía 27 años y una fiebre que, {q2|según} {s2|la hoja que le hicieron firmar a su madre}, {c2|era «neumonía adquirida en la comunidad»}.

{s3|La madre, Blanca Rivas,} {q3|sostiene} {c3|que {a3|no} {v3|lo} {a3|atendieron}}. ¿Cómo lo sabe? {c4|«Porque salió {m5|uno de ahí} y vino a decirme. Me {q5|dijo}: {c5|"Madre, {v7,s6|su hijo} {q6|pidió} {c6|pastilla} {t7|nueve días} y nueve días le {q7|contestaron} {c7|que {a7|se aguantara}}"}»}. {s8|Ese hombre, a quien este periódico ubicó en un cantón de la costa,} {q8|rectifica} {c8|lo de los nueve días}. {c9|Fueron seis}, {q9|dice}, {c9|y al cuarto sí le {a9|dieron acetaminofén}}. {c10|«{b10|Yo dormía a la par}. Éramos {n10|ochenta} {a10|en el suelo}, con {a11|un barril para todos}»}, {q10|agrega}.

{s12|El director del centro Las Tunas, comisionado Óscar Menjívar,} {q12|no recibió a} {c12|este periódico}. {s13,s14|Su oficina} {q13|negó en un mensaje de texto} {c13|que haya habido «brote alguno»} y {q14|aseguró} {c14|que en el sector 9 {a14|se hacen jornadas médicas} cada quince días}. Cuatro horas más tarde el mensaje ya no estaba.

Las jornadas, si las hubo, no dejaron papel. {c15|La unidad de salud de Opico {a15|no} {b15|registra} {a15|entregas de medicinas} a {l15|Las Tunas} {t15|desde mayo}}, {q15|confirmó} {s15|su encargada, Lissette Umaña}. {c16|«Para entrar hay que pedir permiso. Lo pedí. Todavía lo estoy esperando»}. {s30|Un custodio que estuvo en Las Tunas hasta agosto} {q30|cuenta} {c30|que adentro {a30|la pastilla se vendía}, a dólar la aspirina}. {s31|El procurador de turno} {q31|afirma} {c31|que en su última visita {b31|no vio} a {v31|nadie} {a31|sin consulta}}.

{q17|Se habla de} {c17|otros {n17|tres} {a17|muertos}}. {s18|El abogado Rutilio Peraza} maneja una lista de cinco, pero {q18|advierte} {c18|que puede traer nombres repetidos}.

Doña Blanca ya no discute cifras. Volvió a Las Tunas el lunes, a reclamar la ropa. {c19|«Se la damos {k19|si firma que la recibió completa}»}, le {q19|ofrecieron}. Firmó. Venía un solo zapato.
=== attributions
1: asserts unknown direct document account; ownvoice
2: asserts medical mixed document account; name=la hoja que firmó la madre; refers=a1
3: asserts relative indirect person account; name=Blanca Rivas; role=madre de Mauricio Chávez Rivas
4: asserts heard_from direct person relay; name=Blanca Rivas; antecedent=s3; informant=uno que salió de Las Tunas; relay=5; refers=a3
5: asserts colleague direct unnamed account; name=uno que salió de Las Tunas; antecedent=m5; relay=6,7
6: asserts victim indirect person opinion; name=Mauricio Chávez Rivas
7: asserts unknown indirect unnamed opinion
8: retracts colleague indirect unnamed account; name=uno que salió de Las Tunas; refers=a7
9: asserts colleague indirect unnamed account; name=uno que salió de Las Tunas; antecedent=s8; refers=a7
10: asserts victim direct unnamed account; name=uno que salió de Las Tunas; antecedent=s8
12: declines unknown indirect person account; name=Óscar Menjívar; role=director del centro Las Tunas
13: denies unknown mixed government account; name=la oficina de Óscar Menjívar; refers=a3
14: denies unknown indirect government account; name=la oficina de Óscar Menjívar; specific; refers=a3
15: asserts official_record indirect person account; name=Lissette Umaña; role=encargada de la unidad de salud de Opico
16: asserts unknown direct person account; name=Lissette Umaña; antecedent=s15
17: asserts unknown indirect unnamed relay; hedged
18: doubts unknown indirect person account; name=Rutilio Peraza; role=abogado; refers=a17
19: offers unknown direct unnamed account
30: asserts unknown indirect unnamed account; name=un custodio que estuvo en Las Tunas hasta agosto
31: denies eyewitness indirect unnamed account; name=el procurador de turno; negated; refers=a3
=== acts
a1: death_in_custody affirmed in 1; when=2026-10-30; victims=Mauricio Chávez Rivas
a3: denial_of_medical_care affirmed in 3; victims=Mauricio Chávez Rivas
a7: denial_of_medical_care affirmed in 7; victims=Mauricio Chávez Rivas
a9: denial_of_medical_care negated in 9; stance=denies; victims=Mauricio Chávez Rivas
a10: overcrowding affirmed in 10; count=80
a11: detention_conditions affirmed in 10
a14: denial_of_medical_care negated in 14
a15: denial_of_medical_care affirmed in 15
a17: death_in_custody possible in 17; count=3
a30: denial_of_medical_care affirmed in 30
a31: denial_of_medical_care negated in 31
