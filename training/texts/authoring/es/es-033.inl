id: es-033
language: es
genre: statement
written: 2026-11-28
usage: Venezuela
=== text
VICEMINISTERIO DE RETORNO Y CUSTODIA
COMUNICADO

{s1|El Viceministerio} {q1|celebra} {c1|la llegada a Puerto Caracuey de {n1|ciento doce} {v1|compatriotas} {a1|expulsados} {t1|este lunes} de {l1|la isla de San Telmo}}.

{q2|De acuerdo con} {s2|las valoraciones hechas en la pista por el personal sanitario}, {c2|{n2|sesenta y uno} traen {a2|marcas de grillete} y {n3|nueve}, {a3|quemaduras de cigarrillo}}. {c4|«{v4|Nos} {a4|metieron en un contenedor} {t4|seis días}, al sol, y {a5|el agua la vendían}»}, {q4|narró} entre lágrimas {s4|la joven Yorgelis Tovar}. {s6|Otro retornado, de oficio pescador,} {q6|refirió} {c6|que {p6|los guardias insulares} {a6|ahogaron} a {v6|su primo} en la playa «para que aprendiéramos»}. {s18|Una sobrecargo del vuelo} {q18|asegura} {c18|que {n18|varios} {v18|pasajeros} subieron {a18|con las muñecas en carne viva} y que a {v19|un señor en muletas} lo {a19|arrastraron} por la escalerilla}. {c7|A {v7|tres niños} los {a7|embarcaron} sin sus madres}.

{q20|A juicio de} {s20|este Viceministerio}, {c20|se trató de {a20|una expulsión colectiva}, {a21|sin audiencia ni abogado}}. {q8|Exigimos} {c8|que el gobierno de San Telmo diga dónde están {n8|cuatro} {v8|connacionales} que {a8|nunca subieron al avión}}.

{q9|Rechazamos}, por otra parte, {c9|la matriz {q10|difundida por} {s10|el portal Ojo Criollo}, {c10|según la cual {n10|siete} {v10|retornados} fueron {a10|encerrados} {l10|en la sede de Los Mangos}}}. {c11|En Los Mangos no hay {a11|preso} alguno de ese vuelo, y así {b11|consta en el libro de la guardia}}. {c12|{n12|Dos} {v12|ciudadanos} sí fueron {a12|retenidos} {t12|cinco horas} en el aeropuerto por requisitorias viejas, mientras aparecía la orden}. {s13|Sus esposas} {q13|se quejan de} {c13|que {a13|no {v13|los} dejaron llamar}}; {s14|la jefatura del aeropuerto} {q14|aclara} {c14|que el teléfono «tiene años dañado»}. {c15|{v15|Ambos} fueron {a15|puestos en libertad} esa misma noche}.

{q16|No haremos} {c16|comentarios sobre las causas judiciales}. {c17|{k17|Concluida la cuarentena}, la prensa podrá conversar con quien lo desee, sin acompañante}.

¡Nadie queda atrás!
=== attributions
1: asserts unknown direct government opinion; name=El Viceministerio de Retorno y Custodia; state=Venezuela
2: asserts medical indirect document account; name=las valoraciones del personal sanitario
4: asserts victim direct person account; name=Yorgelis Tovar
6: asserts eyewitness mixed unnamed account; name=otro retornado, de oficio pescador
7: asserts unknown direct government account; name=El Viceministerio de Retorno y Custodia; state=Venezuela; ownvoice
8: asserts unknown direct government opinion; name=El Viceministerio de Retorno y Custodia; state=Venezuela; antecedent=s1
9: denies unknown direct government account; name=El Viceministerio de Retorno y Custodia; state=Venezuela; antecedent=s1
10: asserts unknown indirect organisation account; name=Ojo Criollo
11: denies official_record direct government account; name=El Viceministerio de Retorno y Custodia; state=Venezuela; ownvoice; negated; specific
12: admits unknown direct government account; name=El Viceministerio de Retorno y Custodia; state=Venezuela; ownvoice
13: asserts relative indirect unnamed account; name=las esposas de los dos ciudadanos retenidos
14: denies unknown mixed government account; name=la jefatura del aeropuerto; refers=a13
15: asserts unknown direct government account; name=El Viceministerio de Retorno y Custodia; state=Venezuela; ownvoice
16: declines unknown direct government account; name=El Viceministerio de Retorno y Custodia; state=Venezuela; antecedent=s1
17: offers unknown direct government account; name=El Viceministerio de Retorno y Custodia; state=Venezuela; ownvoice
18: asserts eyewitness indirect unnamed account; name=una sobrecargo del vuelo
20: asserts unknown direct government opinion; name=El Viceministerio de Retorno y Custodia; state=Venezuela
=== acts
a1: deportation affirmed in 1; count=112
a2: ill-treatment affirmed in 2; count=61
a3: burning affirmed in 2; count=9
a4: detention_conditions affirmed in 4
a5: denial_of_food_or_water affirmed in 4
a6: killing affirmed in 6; count=1
a7: deportation affirmed in 7; count=3
a8: enforced_disappearance affirmed in 8; count=4
a10: incommunicado_detention affirmed in 10; count=7
a11: detention negated in 11
a12: arbitrary_detention affirmed in 12; count=2
a13: incommunicado_detention affirmed in 13
a15: release affirmed in 15; count=2
a18: ill-treatment affirmed in 18
a19: ill-treatment affirmed in 18
a20: deportation affirmed in 20
a21: denial_of_due_process affirmed in 20
