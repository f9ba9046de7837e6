id: es-114
language: es
genre: interview
written: 2026-11-28
usage: Dominican Republic
=== text
Programa «Café con Sal», Radio Yuna
Invitada: Mireya Peguero, promotora de salud en el batey Dos Palmas

{s1|LOCUTOR}{q1|:} {c1|Mireya, buenos días. ¿Qué fue lo que pasó allá el miércoles?}

{s2|MIREYA}{q2|:} {c2|Buenos días. Mire, eso fue como a las cuatro, oscuro todavía, con los gallos callados. Tres guaguas de {p2|la Migración}. Les {a2|cayeron a patadas} a {v2|las puertas} y a {v3|la gente} la {a3|montaron} en pijama. Yo {b2|vi} {a4|trancar} a {v4|una barrigona de ocho meses} que tiene su acta de aquí.}

{s5|LOCUTOR}{q5|:} {c5|¿Y los golpes que salen en el video?}

{s6|MIREYA}{q6|:} {c6|A {v6|Wilner, el del colmado,} le {a6|dieron {n6|tres} macanazos} por preguntar. Yo {b6|le cosí la ceja}, seis puntos, sin anestesia porque no había.}

{s7|LOCUTOR}{q7|:} {c7|{s8|El director regional} nos {q8|mandó a decir} {c8|que aquello fue «una visita de cortesía»}.}

{s9|MIREYA}{q9|:} {c9|¡Ay, sí! La cortesía {a9|dejó en la calle} a {n9|siete} {v9|familias}. Les {a10|pasaron la pala mecánica} por encima a {v10|los barrancones} al otro día, con todo y colchones. {s11|Los de la pala} {q11|decían} {c11|que tenían orden}, pero papel yo no vi ninguno.}

{s12|LOCUTOR}{q12|:} {c12|¿Ustedes no habían recibido aviso?}

{s13|MIREYA}{q13|:} {c13|Bueno… sí. Aviso hubo, eso no se lo voy a quitar: {s14|un alguacil} {q14|dijo} {d14|en mayo} {c14|que había que {a14|desocupar}}, y nosotros lo cogimos a relajo.}

{s15|LOCUTOR}{q15|:} {c15|¿Es verdad que {a16|mataron} a {n16|uno} en el cañaveral?}

{s17|MIREYA}{q17|:} {c17|Hasta que no aparezca un cuerpo yo no pongo mi boca ahí. {c18|Eso} {q18|corrió} por los teléfonos.}

{s19|LOCUTOR}{q19|:} {c19|¿Y los que se llevaron, dónde están?}

{s20|MIREYA}{q20|:} {c20|Primero la fortaleza, y {c21|de ahí a {v20|los hombres} los {a20|movieron} para {l20|la frontera}}; eso me lo {q21|dijo} {s21|un cabo que es ahijado mío}. A {v22|la barrigona} la {a22|soltaron} {t22|el viernes}, con una fundita de arroz.}

{s23|LOCUTOR}{q23|:} {c23|¿Tiene miedo?}

{s24|MIREYA}{q24|:} {c24|A {v25|mí} {s25|un número privado} me {q25|mandó} {c25|«{a25|cuida a tus muchachos}»}, no le digo más. De esa parte aquí no hablo. La clínica abre de lunes a jueves, y el dengue no espera por nadie.}
=== attributions
1: - - direct unnamed -; name=el locutor; question
2: asserts eyewitness direct person account; name=Mireya Peguero; role=promotora de salud
5: - - direct unnamed -; name=el locutor; question
6: asserts medical direct person account; name=Mireya Peguero; role=promotora de salud
7: asserts unknown direct unnamed relay; name=el locutor; relay=8
8: denies unknown mixed unnamed account; name=el director regional; refers=a2,a3
9: denies eyewitness direct person account; name=Mireya Peguero; role=promotora de salud
11: asserts unknown indirect unnamed account; name=los de la pala; refers=a10
12: - - direct unnamed -; name=el locutor; question
13: admits unknown direct person account; name=Mireya Peguero; role=promotora de salud
14: asserts unknown indirect unnamed account; name=un alguacil; said=XXXX-05
15: - - direct unnamed -; name=el locutor; question
17: doubts unknown direct person account; name=Mireya Peguero; role=promotora de salud; refers=a16
18: asserts unknown indirect unnamed relay; refers=a16; hedged
19: - - direct unnamed -; name=el locutor; question
20: asserts heard_from direct person account; name=Mireya Peguero; role=promotora de salud; informant=un cabo ahijado suyo
21: asserts unknown indirect unnamed account; name=un cabo que es ahijado de Mireya Peguero
23: - - direct unnamed -; name=el locutor; question
24: declines unknown direct person account; name=Mireya Peguero; role=promotora de salud
25: asserts unknown direct unnamed account; name=un número privado
=== acts
a2: destruction_of_property affirmed in 2
a3: detention affirmed in 2
a4: detention affirmed in 2
a6: beating affirmed in 6; count=3; victims=Wilner
a9: forced_displacement affirmed in 9; stance=asserts; count=7
a10: destruction_of_property affirmed in 9; stance=asserts
a14: forced_displacement possible in 14
a16: killing possible in 15; count=1
a20: transfer_of_custody affirmed in 21
a22: release affirmed in 20; basis=unknown; note=how she knows is not said
a25: threats affirmed in 25; victims=Mireya Peguero
