id: es-111
language: es
genre: statement
written: 2026-11-28
usage: Colombia
=== text
ASOCIACIÓN CAMPESINA DEL ALTO GUAYACANAL
A LA OPINIÓN PÚBLICA
Puerto Cedrón, {d3|19 de noviembre}

{m1|Nuestra organización}, que este año cumple tres décadas y acaba de renovar su junta, se permite poner en conocimiento lo siguiente:

PRIMERO. {c1|{t1|El 14 de noviembre}, hacia las tres de la tarde, {p1|hombres con brazalete} entraron a {l1|la gallera de La Esperancita}, {a2|separaron a los varones de las mujeres} y {a1|mataron} a {n1|nueve}}. Era día de mercado y había llovido.

SEGUNDO. {q3|Reiteramos} {c3|que ninguno de los nueve era combatiente}. {s4|La esposa de uno de ellos, quien {b4|se escondió debajo de las gradas},} {q4|refiere} {c4|que a {v4|don Arcesio Tovar} {v4.2|lo} {a4|pusieron de rodillas y le dispararon}}.

TERCERO. {s5|El comandante de la Brigada Fluvial} {q5|calificó} {d5|ayer} {c5|lo ocurrido de «fuego cruzado»}. {c6|No hubo cruce: en {b6|las fotos que tomó el inspector} los huecos quedan todos del lado de adentro}.

CUARTO. {c7|{n7|Doscientas diez} {v7|personas} {a7|dejaron la vereda} {t7|esa noche}, en canoa}. {s8|Quienes volvieron por las bestias} nos {q8|cuentan} {c8|que {v8|la escuela} {a8|estaba tumbada} y {v9|el motor de la planta}, {a9|partido a mazo}}. La escuela costó cuarenta millones y tenía techo nuevo.

QUINTO. {q10|Es cierto} {c10|que el 9 de noviembre recibimos {n10|dos} {a10|panfletos} y no avisamos al personero}. {c11|Fue un error nuestro}.

SEXTO. {q12|No diremos} {c12|quiénes son los dos sobrevivientes, por su seguridad}. A {v13|un tercero}, de 17 años, {s13|la Alcaldía} {q13|afirma} {c13|que {v13.2|lo} {a13|entregaron} a la comisaría de familia}. {q14|No nos consta} {c14|que haya llegado}.

SÉPTIMO. {c15|Facilitaremos el listado de testigos a la Fiscalía, {k15|siempre que la diligencia se haga fuera de la región y con acompañamiento}}. {q16|Exigimos} {c16|que cesen {a16|los hostigamientos} contra {v16|los lancheros}}.

Contamos con los donantes de mercados, colchonetas y toldillos.

Junta Directiva
=== attributions
1: asserts unknown direct organisation account; name=Asociación Campesina del Alto Guayacanal; state=Colombia; ownvoice
3: denies unknown direct organisation account; name=Asociación Campesina del Alto Guayacanal; state=Colombia; antecedent=m1; said=XXXX-11-19; refers=a1
4: asserts eyewitness indirect unnamed account; name=la esposa de uno de ellos
5: denies unknown mixed unnamed account; name=el comandante de la Brigada Fluvial; said=XXXX-11-18; refers=a1
6: denies document direct organisation account; name=Asociación Campesina del Alto Guayacanal; state=Colombia; ownvoice; specific; refers=a1
7: asserts unknown direct organisation account; name=Asociación Campesina del Alto Guayacanal; state=Colombia; ownvoice
8: asserts eyewitness indirect unnamed account; name=quienes volvieron por las bestias
10: admits unknown direct organisation account; name=Asociación Campesina del Alto Guayacanal; state=Colombia; antecedent=m1
11: admits unknown direct organisation account; name=Asociación Campesina del Alto Guayacanal; state=Colombia; ownvoice; refers=a10
12: declines unknown direct organisation account; name=Asociación Campesina del Alto Guayacanal; state=Colombia; antecedent=m1
13: asserts unknown indirect government account; name=la Alcaldía
14: doubts unknown direct organisation account; name=Asociación Campesina del Alto Guayacanal; state=Colombia; antecedent=m1; refers=a13
15: offers unknown direct organisation account; name=Asociación Campesina del Alto Guayacanal; state=Colombia; ownvoice
16: asserts unknown direct organisation opinion; name=Asociación Campesina del Alto Guayacanal; state=Colombia; antecedent=m1
=== acts
a1: massacre affirmed in 1; count=9; when=XXXX-11-14
a2: attack_on_civilians affirmed in 1; when=XXXX-11-14
a4: extrajudicial_execution affirmed in 4; victims=Arcesio Tovar
a7: forced_displacement affirmed in 7; count=210; when=XXXX-11-14
a8: destruction_of_property affirmed in 8
a9: destruction_of_property affirmed in 8
a10: threats affirmed in 10; count=2; when=XXXX-11-09
a13: transfer_of_custody affirmed in 13
a16: threats affirmed in 16
