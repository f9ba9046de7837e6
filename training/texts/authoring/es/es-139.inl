id: es-139
language: es
genre: statement
written: 2026-11-28
usage: Mexico
=== text
DERECHO DE RÉPLICA
Tlaxcuapan, 22 de noviembre
A la Dirección de El Mirador
Presente

{m1|Traslados Golondrina, S. C.,} con cuarenta y un camiones y tres talleres, solicita la inserción íntegra de estas líneas.

{s2|Su reportaje «La ruta amarga»} {q2|asienta} {c2|que {t2|el 2 de noviembre} {n2|setenta y tres} {v2|personas} viajaron {a2|apretujadas} en {l2|una sola unidad}}. {q3|No hay tal}: {c3|iban en dos, y ahí está {b3|el rastreo satelital}, placas por placas}.

{q4|Reconocemos}, con pena, {c4|que la unidad 14 {a4|pasó de largo por el hospital} con {v4|una señora en trabajo de parto}}. {s5|El operador, Jacinto Balcázar,} nos {q5|explicó} {c5|que {s6|la escolta} le {q6|ordenó} {c6|no parar}}.

{q7|También es cierto} {c7|que esa noche {a7|se devolvió} por {l7|Puente Zarco} a {n7|diecinueve} {v7|menores}}. {s8|El oficio 77 de la Delegación de Retornos} {q8|mandaba} {c8|«bajar parejo»}, y nosotros no hacemos las listas. Del {c9|contrato}, en cambio, {q9|nada diremos}: tiene cláusula.

{s10|Su fuente, «Ely»,} {q10|sostiene} {c10|que {b10|vio} a {p10|un supervisor} {a10|patear} a {v10|un señor de sombrero}}. {q11|Según} {s11|nuestra nómina}, {c11|ella causó baja en mayo}, de modo que {q12|nos permitimos dudar de} {c12|lo que haya visto en noviembre}. {s13|La carta que publicaron junto a la foto} {q13|usa} {c13|la palabra {a13|tortura}}. {s14|Esta empresa} {q14|considera} {c14|que seis horas con la ventanilla sellada son una incomodidad}.

Fundada en 1988 para acarrear naranja, la compañía patrocina un equipo de beisbol llanero y no adeuda un peso al Seguro Social.

Balcázar no ha vuelto al volante. {s15|Un oficial de la escolta} le {q15|avisó} {c15|que, si ratificaba lo dicho, {v15|lo} {a15|bajaban a media sierra}}, y así lo hemos puesto en conocimiento de la fiscalía.

{q16|Ofrecemos} {c16|cubrir el parto, {k16|contra factura}}. {q17|Nos desdecimos}, por último, {c17|de lo que {s18|nuestro gerente} {q18|soltó} en Radio Naranjal: {c18|que los pasajeros «venían golpeados de su casa»}}.

Atentamente
Lic. Odilón Barajas, representante legal
=== attributions
2: asserts unknown indirect document account; name=«La ruta amarga», reportaje de El Mirador
3: denies document direct organisation account; name=Traslados Golondrina, S. C.; antecedent=m1; specific; refers=a2
4: admits unknown direct organisation account; name=Traslados Golondrina, S. C.; antecedent=m1
5: asserts eyewitness indirect person relay; name=Jacinto Balcázar; role=operador; relay=6; refers=a4
6: asserts unknown indirect unnamed opinion; name=la escolta
7: admits unknown direct organisation account; name=Traslados Golondrina, S. C.; antecedent=m1
8: asserts unknown direct document opinion; name=el oficio 77 de la Delegación de Retornos; refers=a7
9: declines unknown direct organisation account; name=Traslados Golondrina, S. C.; antecedent=m1
10: asserts eyewitness indirect person account; name=«Ely»
11: doubts document indirect document account; name=la nómina de Traslados Golondrina; refers=a10
12: doubts inference direct organisation account; name=Traslados Golondrina, S. C.; antecedent=m1; refers=a10
13: asserts unknown indirect document account; name=la carta que publicó El Mirador
14: denies unknown direct organisation opinion; name=Traslados Golondrina, S. C.; refers=a13
15: asserts unknown indirect unnamed account; name=un oficial de la escolta
16: offers unknown direct organisation account; name=Traslados Golondrina, S. C.; antecedent=s14
17: retracts unknown direct organisation account; name=Traslados Golondrina, S. C.; antecedent=s14; refers=a10
18: denies unknown mixed unnamed account; name=el gerente de Traslados Golondrina; refers=a10
=== acts
a2: overcrowding affirmed in 2; count=73; when=XXXX-11-02
a4: denial_of_medical_care affirmed in 4
a7: deportation affirmed in 7; count=19
a10: beating affirmed in 10
a13: torture affirmed in 13
a15: threats future in 15; victims=Jacinto Balcázar
