id: es-015
language: es
genre: statement
written: 2026-11-28
usage: Central America
=== text
MINISTERIO DE RELACIONES EXTERIORES Y COOPERACIÓN
Nota de prensa 214/2026

{m1|El Ministerio de Relaciones Exteriores} ha tomado nota del comunicado difundido {d1|el pasado viernes} por {s1|la Relatoría Interregional sobre Personas Privadas de Libertad}, en el que {q1|se afirma} {c1|que {n1|38} {v1|nacionales de terceros países} fueron {a1|recibidos} en {l1|el Centro de Custodia Monte Largo} «{a2|sin orden judicial ni plazo}»}.

Al respecto, {s2|el Ministerio} {q2|precisa} {c2|que el {a3|traslado} se efectuó al amparo del {b2|Memorando de Cooperación suscrito en febrero}, cuyo texto es reservado, y que la custodia de {v3|dichas personas} corresponde exclusivamente al Estado remitente}. {s3|El Estado remitente}, por su parte, {q3|ha manifestado} ante sus tribunales {c3|que la custodia corresponde a nuestro país}. {s4|El Ministerio} {q4|no estima procedente pronunciarse sobre} {c4|escritos presentados en otra jurisdicción}.

{q5|Carece de todo fundamento} {c5|la {q6|afirmación de} {c6|que se haya {a4|impedido la visita de abogados}}}. {c7|Entre {t5|el 1 de julio y el 30 de septiembre} se {a5|autorizaron} {n5|catorce} visitas}, {q7|según} {s7|el registro de ingreso}, {c7|de las cuales se realizaron dos}.

En uno de los casos señalados, el del señor T. A. W., {s8|el Gobierno} {q8|reconoce} {c8|que existió una homonimia en la lista remitida, circunstancia que fue comunicada a la otra parte y que se encuentra en vías de solución}.

{s9|El Ministerio} {q9|reitera su disposición a} {c9|recibir a la Relatoría, {k9|siempre que la visita se acuerde por los canales correspondientes y no incluya entrevistas sin presencia de personal del Centro}}.

Ciudad Alborada, 26 de noviembre de 2026
=== attributions
1: asserts unknown mixed organisation account; name=Relatoría Interregional sobre Personas Privadas de Libertad; said=2026-11-20
2: denies document direct government account; name=Ministerio de Relaciones Exteriores; specific; refers=a2
3: asserts unknown indirect government account; name=el Estado remitente; refers=a3
4: declines unknown direct government account; name=Ministerio de Relaciones Exteriores
5: denies unknown direct government account; name=Ministerio de Relaciones Exteriores; antecedent=m1
6: asserts unknown indirect unnamed account
7: denies official_record indirect document account; name=el registro de ingreso; specific; refers=a4
8: admits unknown direct government account; name=el Gobierno; refers=a1
9: offers unknown direct government account; name=Ministerio de Relaciones Exteriores
=== acts
a1: transfer_of_custody affirmed in 1; count=38
a2: arbitrary_detention affirmed in 1; count=38
a3: transfer_of_custody affirmed in 2; stance=asserts
a4: incommunicado_detention affirmed in 6
a5: incommunicado_detention negated in 7; count=14; when=2026-07-01/2026-09-30
