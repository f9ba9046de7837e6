id: es-089
language: es
genre: article
written: 2026-11-28
usage: Honduras
=== text
{c1|{a1|Trasladan} {t1|de noche} a {n1|118} {v1|reclusas} y nadie dice adónde}

SANTA RITA DEL OCOTE. Los buses eran amarillos, de los que por la mañana llevan niños a la escuela. {c2|«{b2|Conté} seis, y {v2|las cipotas} iban {a2|con la cabeza entre las rodillas}»}, {q2|dice} {s2|doña Argentina Mejía, que vende baleadas frente al portón}.

{s3|La directora del penal, comisionada Leticia Funes,} {q3|asegura} {c3|que {v3|cada familia} fue {a3|avisada} «por los canales establecidos»}. {q4|Se excusó de} {c4|dar la lista de destinos}. {s5|Onán Paz, albañil, padre de una interna de 19 años,} {q5|responde} {c5|que a él {a5|no lo ha llamado nadie} y que, {t6|doce días} después, «{a6|ni el juez sabe dónde está}»}.

{s7|Una oficial que participó en el operativo} {q7|concedió}, bajando la voz, {c7|que a {n7|unas veinte} {v7|las} {a7|sacaron en camisón}}. {c8|«A mí también me dio pena»}, {q8|murmuró}. {q9|Según} {s9|un memorando fechado dos días antes}, {c9|{n9|cuatro} {v9|internas} debían quedar {a9|aisladas} {t9|treinta días} por «liderazgo negativo»}.

{s10|La defensora pública Ingrid Cálix} {q10|hace notar} {c10|que {n10|treinta y una} tenían audiencia esa semana y que {a10|{v10|ninguna} llegó a la sala}}. {s12|El ministro del ramo, Gustavo Perdomo,} {q12|tachó de «novela»} {c12|la {q13|versión de} {c13|que {n13|tres} {v13|salvadoreñas} fueron {a13|pasadas a pie} por {l13|la frontera}}}.

{c14|{t14|El sábado}, {n14|noventa y siete} {v14|mujeres} amanecieron {a14|amontonadas} en {l14|el taller de El Zapotal}, una cárcel de hombres}. {s15|Una de ellas} {q15|pide}, en una nota escrita en papel higiénico, {c15|«que nos manden jabón y noticias»}. {q16|Añade} {c16|que {v16|las} {a16|tienen sin patio} {t16|desde que llegaron}}. La carretera a El Zapotal tiene dos puentes caídos desde el huracán, y el desvío cuesta medio día.

{s17|Funes} {q17|dejó abierta la puerta a} {c17|una visita, {k17|«una vez concluida la clasificación»}}. {s18|El comité de familiares} {q18|ve con recelo} {c18|el ofrecimiento}. {c19|«¿Clasificación de qué, de vivas y de muertas?»}, {q19|preguntó} {s19|Paz}.
=== attributions
1: asserts unknown direct document account; ownvoice
2: asserts eyewitness direct person account; name=Argentina Mejía
3: denies unknown mixed person account; name=Leticia Funes; role=directora del penal
4: declines unknown indirect person account; name=Leticia Funes; role=directora del penal; antecedent=s3
5: asserts relative mixed person account; name=Onán Paz; role=padre de una interna
7: admits eyewitness indirect unnamed account; name=una oficial que participó en el operativo
8: asserts unknown direct unnamed account; name=una oficial que participó en el operativo; antecedent=s7; refers=a7
9: asserts official_record mixed document account; name=un memorando fechado dos días antes
10: asserts unknown indirect person account; name=Ingrid Cálix; role=defensora pública
12: denies unknown indirect person account; name=Gustavo Perdomo; role=ministro del ramo; refers=a13
13: asserts unknown indirect unnamed relay
14: asserts unknown direct document account; ownvoice
15: asserts unknown direct unnamed opinion; name=una de las noventa y siete mujeres
16: asserts victim indirect unnamed account; name=una de las noventa y siete mujeres; antecedent=s15
17: offers unknown mixed person account; name=Leticia Funes; role=directora del penal
18: doubts unknown indirect organisation opinion; name=el comité de familiares
19: - - direct person -; name=Onán Paz; role=padre de una interna; question
=== acts
a1: transfer_of_custody affirmed in 1; count=118
a2: stress_positions affirmed in 2
a3: incommunicado_detention negated in 3
a5: incommunicado_detention affirmed in 5
a6: enforced_disappearance affirmed in 5
a7: humiliation affirmed in 7; count=20
a9: solitary_confinement future in 9; count=4
a10: denial_of_due_process affirmed in 10; count=31
a13: deportation affirmed in 13; count=3
a14: overcrowding affirmed in 14; count=97
a16: detention_conditions affirmed in 16
