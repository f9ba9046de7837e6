id: es-113
language: es
genre: article
written: 2026-11-28
usage: Venezuela
=== text
{s1|Vecinos del callejón El Guarataro}{q1|:} {c1|a {v1|los muchachos} {v1.2|los} {a1|mataron} rendidos}

{c2|{n2|Tres} {v2|jóvenes} {a2|murieron} {t2|la madrugada del sábado} en {l2|la parte alta de Las Brisas}, a manos de {p2|la Brigada de Respuesta Táctica}}. El barrio, colgado de un cerro sobre la autopista, lleva nueve días sin agua y cuarenta sin camión del aseo.

{q3|De acuerdo con} {s3|el parte policial}, {c3|los tres «hicieron frente a la comisión» con armas cortas}. {s5|Yubirí Cedeño, tía de Kleiver, el menor,} {q5|replica}: {c5|«¿Con qué pistola, si el carajito dormía en interiores? A {v5|él} {v5.2|lo} {a5|sacaron por los pelos}»}.

{s6|Una señora que vive enfrente y que {b6|se asomó por la rendija}} {q6|narra} {c6|que {v6|los} {a6|arrodillaron} en {l6|la escalera}, que {s7|uno de los uniformados} {q7|mandó a} {c7|apagar el bombillo} y que {b6.2|oyó} {n8|tres} {a8|tiros}, espaciados, como quien cuenta}. Esa noche, {q9|agrega}, {c9|{p9|los funcionarios} {a9|tumbaron} {n9|cinco} {v9|puertas}, le {a10|dieron cachazos} a {v10|un mototaxista} y se llevaron un televisor}. Un televisor de 32 pulgadas cuesta ocho meses de sueldo.

El jefe de la brigada, comisario Régulo Antequera, pasó por la emisora el domingo. {s11|Antequera} {q11|concedió} {c11|que «las actas se llenaron tarde» y que {v11|el mototaxista} «{a11|recibió un mal golpe}»}; {c12|lo demás} lo {q12|despachó} {c12|como «cuentos de azotea»}. Cuando le tocaron {c13|la hora de los disparos}, {q13|cambió de tema}. {q14|Ofreció}, eso sí, {c14|{a14|dejar ir} a {n14|los dos} {v14|detenidos} de Las Brisas {k14|cuando presenten fiador}}.

{c18|Uno de {v18|ellos} ya {a18|está en la calle}}. {q15|Según} {s15|el libro de novedades de la comisaría, que este medio revisó}, {c15|{v15|Jonaiker Ruza} fue {a15|puesto en libertad} {t15|a las 4:10 de la tarde del lunes}}. {s16|Su mamá} {c16|lo} {q16|pone en duda}: {c16|en la casa no ha aparecido}.

{s17|La organización Ojo Abierto} {q17|cree} {c17|que {a17|las muertes} «se parecen demasiado a las de julio»}. El martes llovió y el velorio hubo que hacerlo adentro, por turnos.
=== attributions
1: asserts unknown indirect unnamed account; name=vecinos del callejón El Guarataro
2: asserts unknown direct document account; ownvoice
3: denies unknown mixed document account; name=el parte policial; specific; refers=a1
5: denies relative direct person account; name=Yubirí Cedeño; role=tía de Kleiver; specific
6: asserts eyewitness indirect unnamed account; name=una señora que vive enfrente
7: asserts unknown indirect unnamed opinion; name=uno de los uniformados
9: asserts unknown indirect unnamed account; name=una señora que vive enfrente; antecedent=s6
11: admits unknown mixed person account; name=Régulo Antequera; role=jefe de la brigada, comisario
12: denies unknown mixed person account; name=Régulo Antequera; role=jefe de la brigada, comisario; antecedent=s11; refers=a1,a8,a9
13: declines unknown indirect person account; name=Régulo Antequera; role=jefe de la brigada, comisario; antecedent=s11; refers=a8
14: offers unknown indirect person account; name=Régulo Antequera; role=jefe de la brigada, comisario; antecedent=s11
15: asserts official_record indirect document account; name=el libro de novedades de la comisaría
16: doubts relative indirect unnamed account; name=la mamá de Jonaiker Ruza; refers=a15
18: asserts unknown direct document account; ownvoice
17: asserts inference mixed organisation account; name=Ojo Abierto
=== acts
a1: extrajudicial_execution affirmed in 1
a2: killing affirmed in 2; count=3
a5: ill-treatment affirmed in 5; stance=asserts; victims=Kleiver
a6: stress_positions affirmed in 6
a8: extrajudicial_execution affirmed in 6; count=3
a9: destruction_of_property affirmed in 9; count=5
a10: beating affirmed in 9
a11: beating affirmed in 11
a14: release future in 14; count=2
a15: release affirmed in 15; victims=Jonaiker Ruza
a18: release affirmed in 18; count=1; victims=Jonaiker Ruza
a17: killing affirmed in 17
