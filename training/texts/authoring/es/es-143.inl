id: es-143
language: es
genre: statement
written: 2026-11-28
usage: Peru
=== text
Prelatura de Huayrapampa
PALABRA DEL PASTOR SOBRE LO OCURRIDO EN EL PUENTE
{d1|22 de noviembre}

Hermanas y hermanos:

Escribo a la luz de una vela, porque la avería del transformador sigue. {m1|Quien firma, obispo de esta prelatura}, se siente obligado a decir lo que ha visto. {c1|{t1|El martes 17} {p1|un contingente de la Dirección de Operaciones} {a1|abrió fuego sobre} {v1|los comuneros} que cruzaban el puente con sus mantas. En el atrio de la catedral {b1|lavé yo mismo} a {n2|tres} {v2|muchachos} que ya {a2|no respiraban}}.

Me duele leer la nota del ministerio, {q3|según} {s3|la cual} {c3|los comuneros «cayeron por efecto de la estampida»}. {q4|No es así como} {c4|ocurrió}. {q5|Consta en} {s5|los protocolos de necropsia} {c5|que {v5|Eusebio Ccanto} tenía {a5|el tiro en la nuca} y {v5.2|las manos amarradas con pasador}}. {c6|A {v6|quien está amarrado} no se le dispersa: se le {a6|remata}}.

{c7|Sobre {v7|los dos jóvenes} a quienes se habría {a7|bajado de una ambulancia} esa tarde}, {q7|nada puedo afirmar}: {s8|sus madres} los buscan y {q8|sostienen} {c8|que {p8|los de la Dirección} se {v8|los} {a8|llevaron en un portatropa}}. {q9|Haría falta} {c9|que alguien mostrase el cuaderno de ingreso de la comisaría}.

{q10|Debo reconocer}, y me pesa, {c10|que esta Iglesia tardó en hablar, y que un párroco nuestro {a10|aconsejó a} {v10|una viuda} {a10|no declarar}, por miedo}. Le he pedido perdón a ella, y a ustedes se lo pido.

La novena de la Virgen se hará en la capilla del hospital. No habrá castillo ni banda; lo recaudado irá a las ollas comunes.

{q11|Exijo} a quienes mandan {c11|que {a11|devuelvan} a {v11|los detenidos sin cargo} antes del domingo}. {q12|Retiro} asimismo {c12|lo que dije en la misa del 18, cuando llamé «desgracia» a lo que fue {a12|una matanza}}. {c13|{k13|Si algún policía quiere contar lo que sabe}, lo recibiré sin preguntarle el nombre}.

Con mi bendición,

+ Anselmo Quispitupa Vela
Obispo prelado
=== attributions
1: asserts eyewitness direct person account; name=Anselmo Quispitupa Vela; role=obispo prelado; state=Peru; ownvoice; said=XXXX-11-22
3: denies unknown mixed document account; name=la nota del ministerio; state=Peru; refers=a1,a2
4: denies unknown direct person account; name=Anselmo Quispitupa Vela; role=obispo prelado; antecedent=m1; refers=a1
5: asserts medical indirect document account; name=los protocolos de necropsia
6: asserts inference direct person account; name=Anselmo Quispitupa Vela; role=obispo prelado; ownvoice
7: doubts unknown direct person account; name=Anselmo Quispitupa Vela; role=obispo prelado; antecedent=m1; hedged
8: asserts unknown indirect unnamed account; name=las madres de los dos jóvenes
9: doubts unknown direct person opinion; name=Anselmo Quispitupa Vela; role=obispo prelado; antecedent=m1; refers=a8
10: admits unknown direct person account; name=Anselmo Quispitupa Vela; role=obispo prelado; antecedent=m1
11: asserts unknown direct person opinion; name=Anselmo Quispitupa Vela; role=obispo prelado; antecedent=m1
12: retracts eyewitness direct person account; name=Anselmo Quispitupa Vela; role=obispo prelado; antecedent=m1; refers=a1
13: offers unknown direct person account; name=Anselmo Quispitupa Vela; role=obispo prelado; ownvoice
=== acts
a1: attack_on_civilians affirmed in 1; when=XXXX-11-17
a2: killing affirmed in 1; count=3
a5: extrajudicial_execution affirmed in 5; victims=Eusebio Ccanto
a6: extrajudicial_execution affirmed in 6
a7: abduction possible in 7; count=2
a8: abduction affirmed in 8; count=2
a10: intimidation_of_witnesses affirmed in 10
a11: arbitrary_detention affirmed in 11
a12: massacre affirmed in 12; stance=asserts
