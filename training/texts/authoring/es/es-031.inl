id: es-031
language: es
genre: article
written: 2026-11-28
usage: Nicaragua
=== text
Cartas en hoja de chagüite

Vienen dobladas en ocho, entre el arroz y la tortilla. La tinta es jugo de remolacha. {c1|Su autora, la profesora {v1|Ileana Roque Zamora}, está {a1|presa} {l1|en la estación La Salvia} {t1|desde febrero}}.

{s2|La primera carta} {q2|cuenta} {c2|que a {v2|nueve mujeres} las {a2|desnudaron} delante de un camarógrafo, «para el archivo»}. En la cuarta, {s3|Roque} {q3|escribe}: {c3|«{p3|El de los lentes} {v3|me} {a3|metió agujas debajo de las uñas}. Preguntaba por un Byron. Yo no conozco a ningún Byron»}. {s4|La séptima} {q4|dice} apenas {c4|que ya {a4|no {v4|las} sacan al sol} y que les {a5|echan creolina al frijol}}.

{s6|Su hermana Lidia} {q6|reconoce} {c6|la letra}. {q7|Jura} {c7|que ese rabo de la g solo Ileana lo hace}. {s8|Una exreclusa que salió en agosto} {q8|corrobora} {c8|{a8|lo de las agujas}}: {q9|afirma} {c9|que ella misma {b9|le lavó los dedos con sal} y que la profesora {a9|no podía agarrar la cuchara}}.

{s10|La vocera judicial, Xochilt Amador,} {q10|calificó} {c10|las cartas de novelita}. {q11|Agregó} {c11|que la acusada recibe visita cada quince días, según {b11|el libro de ingresos}}. {c12|«Nueve meses llevo con la bolsa de comida en la puerta y {a12|no {v12|me} la han dejado ver} ni de largo»}, {q12|responde} {s12|Lidia}. {s13|El defensor de oficio} {q13|se queja de} {c13|que a {v13|él} {p13|los custodios} {a13|no lo dejaron entrar} ni a la audiencia, que duró once minutos}. {s18|El papá de otra presa} {q18|concluye} {c18|que {a18|los castigos} vienen de arriba, porque empezaron el mismo día en los tres pabellones}.

Por el mercado {q14|corre el rumor de} {c14|que la semana pasada {v14|la} {a14|pasaron} a {l14|una celda de hombres}}. {s15|El sistema penitenciario} {q15|no ha querido} {c15|confirmarlo ni desmentirlo}. {s16|Lidia} {q16|duda} {c16|que sea verdad}: el último papelito, sin número, llegó {d17|el viernes}.

{c17|«{k17|Si me devuelven los lentes}, les escribo más largo»}, {q17|promete} {s17|ese papelito}.
=== attributions
1: asserts unknown direct document account; ownvoice
2: asserts victim mixed document account; name=la primera carta
3: asserts victim direct person account; name=Ileana Roque Zamora; role=profesora
4: asserts victim indirect document account; name=la séptima carta
6: asserts relative indirect person account; name=Lidia Roque; role=hermana de Ileana Roque Zamora
7: asserts inference indirect person account; name=Lidia Roque; antecedent=s6
8: asserts eyewitness indirect unnamed account; name=una exreclusa que salió en agosto
9: asserts eyewitness indirect unnamed account; name=una exreclusa que salió en agosto; antecedent=s8
10: denies unknown indirect person account; name=Xochilt Amador; role=vocera judicial; refers=a2,a3
11: denies official_record indirect person account; name=Xochilt Amador; role=vocera judicial; antecedent=s10; specific; refers=a12
12: asserts relative direct person account; name=Lidia Roque
13: asserts eyewitness indirect unnamed account; name=el defensor de oficio
14: asserts unknown indirect unnamed relay; hedged
15: declines unknown indirect government account; name=el sistema penitenciario; refers=a14
16: doubts unknown indirect person account; name=Lidia Roque; refers=a14
17: offers unknown direct document account; name=una carta de Ileana Roque Zamora
18: asserts inference indirect unnamed account; name=el papá de otra presa
=== acts
a1: detention affirmed in 1; victims=Ileana Roque Zamora
a2: humiliation affirmed in 2; count=9
a3: torture affirmed in 3; victims=Ileana Roque Zamora
a4: detention_conditions affirmed in 4
a5: denial_of_food_or_water affirmed in 4
a8: torture affirmed in 8
a9: torture affirmed in 9; victims=Ileana Roque Zamora
a12: incommunicado_detention affirmed in 12; victims=Ileana Roque Zamora
a13: denial_of_due_process affirmed in 13; victims=Ileana Roque Zamora
a14: transfer_of_custody possible in 14; victims=Ileana Roque Zamora
a18: ill-treatment affirmed in 18
