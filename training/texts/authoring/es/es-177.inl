id: es-177
language: es
genre: article
written: 2026-11-28
usage: Uruguay
=== text
{s1|El oficial Olivera} {q1|habló de} {c1|«un forcejeo de nada»} en el juicio por Nazario Bica

PASO DEL SAUZAL. La sala del juzgado tiene veinte sillas y el viernes hubo que pedirle ocho prestadas a la escuela. La audiencia arrancó con cuarenta minutos de atraso.

{q2|De acuerdo con} {s2|la acusación fiscal}, {c2|{t2|la noche del 3 de marzo de 2025} {p2|dos efectivos} {a2|subieron a la fuerza} a {v2|Bica, peón de tambo de 34 años,} a {l2|una camioneta sin matrícula}, le {a3|pegaron con una llave de cruz} y {v4|lo} {a4|dejaron muerto} en {l4|una cuneta}}. {s5|La hermana, Teresita Bica,} {q5|declaró} {c5|que lo {b5|reconoció} «por las alpargatas, porque por la cara no se podía»}. {s6|El forense Walter Etcheverría} {q6|precisó} {c6|que las fracturas eran de momentos distintos y que {v6|el hombre} vivió todavía {t6|un par de horas}, {a6|sin auxilio}}.

{s7|Ruben Olivera Sosa, oficial principal,} {q7|retrucó} {c7|que a {v7|Bica} {v7.2|lo} {a7|dejaron bajar} en {l7|el puente}, «caminando»}. Preguntado por la sangre en la caja, {q8|se amparó en} {c8|su derecho a callar}.

Su compañero de patrulla fue más largo. {c9|«Yo manejaba. Atrás se {b9|oían} los {a9|fierrazos}. No paré»}, {q9|dijo} {s9,s10|el agente Maicol Píriz}, y {q10|dejó sin efecto} {c10|su primera declaración, en la que {q11|había jurado} {c11|que esa noche estaban los dos de licencia}}.

{s12|La jueza Graciela Mautone} {q12|comunicó} {c12|que las próximas audiencias serán los martes y que la estufa se arregla en abril}; {s19|el alguacil} {q19|pronosticó} {c19|que ni con las sillas prestadas alcanza}. Del puente se habló toda la mañana: {q13|según} {s13|la intendencia}, {c13|costó 340.000 dólares}, y {s14|un vecino} {q14|se quejó de} {c14|que por la obra tuvo que tirar la leche dos días seguidos}.

{s15|El ministerio} {q15|dejó sin contestar} {c15|las preguntas de este semanario}. {s16|La defensa} {q16|adelantó} {c16|que entregará el celular de Olivera, {k16|a condición de que lo perite un técnico de parte}}. A la salida, {s17|Teresita Bica} {q17|contó} {c17|que {t17|desde agosto} {v17|la} {a17|llaman de madrugada} y {a17|respiran}}. {c18|«¿Quién será? {a18|Y mirá que los gurises van solos a la escuela}»}, {q18|imitó}. Se subió a la moto y se fue.
=== attributions
1: denies unknown direct person account; name=Ruben Olivera Sosa; role=oficial principal; refers=a3
2: asserts unknown indirect document account; name=la acusación fiscal
5: asserts eyewitness mixed person account; name=Teresita Bica; role=hermana de Nazario Bica; refers=a4
6: asserts medical indirect person account; name=Walter Etcheverría; role=forense
7: denies unknown mixed person account; name=Ruben Olivera Sosa; role=oficial principal; specific; refers=a4
8: declines unknown indirect person account; name=Ruben Olivera Sosa; role=oficial principal; antecedent=s7; refers=a3
9: admits eyewitness direct person account; name=Maicol Píriz; role=agente; refers=a3
10: retracts unknown indirect person account; name=Maicol Píriz; role=agente; refers=a2
11: denies unknown indirect person account; name=Maicol Píriz; role=agente; antecedent=s9; specific; refers=a2
12: asserts unknown indirect person account; name=Graciela Mautone; role=jueza
13: asserts unknown indirect government account; name=la intendencia
14: asserts unknown indirect unnamed account; name=un vecino
19: asserts unknown indirect unnamed opinion; name=el alguacil
15: declines unknown indirect government account; name=el ministerio
16: offers unknown indirect unnamed account; name=la defensa de Ruben Olivera Sosa
17: asserts victim indirect person account; name=Teresita Bica; role=hermana de Nazario Bica
18: asserts victim direct person relay; name=Teresita Bica; role=hermana de Nazario Bica; antecedent=s17; note=imitates the caller
=== acts
a2: abduction affirmed in 2; victims=Nazario Bica; when=2025-03-03
a3: beating affirmed in 2; victims=Nazario Bica
a4: killing affirmed in 2; victims=Nazario Bica
a6: denial_of_medical_care affirmed in 6; victims=Nazario Bica
a7: release affirmed in 7; stance=asserts; victims=Nazario Bica
a9: beating affirmed in 9; victims=Nazario Bica
a17: threats affirmed in 17; victims=Teresita Bica
a18: threats future in 18; victims=Teresita Bica
