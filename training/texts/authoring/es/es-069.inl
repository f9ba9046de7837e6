id: es-069
language: es
genre: article
written: 2026-11-28
usage: Spain
=== text
{s1|La Consejería}{q1|:} {c1|«Torre Encina no es {a1|una nevera}»}

ALMARIZ. El invierno llega pronto a la meseta y la prisión de Torre Encina se calienta con gasóleo, cuando hay. El surtidor más cercano está a cuarenta kilómetros.

{s2|Ocho preventivos} {q2|relatan} en una carta manuscrita {c2|que {v2|los} {a2|sacaban al patio con la ropa mojada} {t2|tres noches seguidas}}. {s3|El más joven, al que llaman Chispa,} {q3|puntualiza} {c3|que {p3|el jefe de galería} {v3|lo} {a3|obligaba a sostener un cubo en cada mano}, con los brazos en cruz, y que lo {a4|llamaba «princesa» por el altavoz}}.

{c5|«Esa carta la dictó alguien de fuera»}, {q5|zanja} {s5|el director, Julián Aldecoa Mir}. {q6|No desmiente}, con todo, {c6|que la caldera se paró y que «alguno» {a6|durmió con el abrigo puesto}}.

{s7|El sindicato Asprova} {q7|niega} {c7|la mayor}. {s8|Uno de sus delegados}, en cambio, {q8|murmura} ante un café de gasolinera: {c8|«Al chico ese lo vimos todos hecho un espantapájaros, y nadie abrió la boca, yo el primero»}.

{q9|Según} {s9|la autopsia}, {c9|{v9|Samir B., otro de los preventivos,} {a9|murió} {t9|el 20 de enero} por hipotermia, «con surcos de ligadura en ambos tobillos»}. {s10|Su hermano Yunes} {q10|pregunta} {c10|quién {v10|lo} {a10|colgó}}. La familia vive de una frutería, la única abierta los domingos.

{c11|«Hasta que no tenga delante las hojas de ronda, no me oirá usted ni blanco ni negro»}, {q11|respondió} {s11|la jueza de vigilancia, Nuria Ferrándiz}. {s12|Aldecoa} {q12|se aviene a} {c12|remitirlas, {k12|siempre que se tachen los nombres de la plantilla}}. {c13|{n13|Dos} de {v13|los firmantes}} {q13|habrían} {c13|recibido {a13|avisos} de que «el patio es grande»}.

{d14|El viernes}, delante de la educadora, {s14|Chispa} {q14|dio por no escrita} {c14|su parte de la carta}. {q15|Adujo} {c15|que «en el patio tampoco hacía tanto frío»}. Al día siguiente nevó.
=== attributions
1: denies unknown direct government account; name=la Consejería; negated
2: asserts victim indirect unnamed account; name=ocho preventivos
3: asserts victim mixed unnamed account; name=Chispa; note=not his name
5: denies unknown direct person account; name=Julián Aldecoa Mir; role=director; refers=a2,a3
6: admits unknown mixed person account; name=Julián Aldecoa Mir; role=director; antecedent=s5; refers=a1
7: denies unknown indirect organisation account; name=Asprova; refers=a2,a3
8: admits eyewitness direct unnamed account; name=un delegado de Asprova; refers=a3
9: asserts medical mixed document account; name=la autopsia
10: - - indirect person -; name=Yunes; question
11: declines unknown direct person account; name=Nuria Ferrándiz; role=jueza de vigilancia; refers=a9
12: offers unknown indirect person account; name=Julián Aldecoa Mir; role=director
13: asserts unknown mixed document relay; hedged
14: retracts victim indirect unnamed account; name=Chispa; note=not his name; refers=a3
15: denies victim mixed unnamed account; name=Chispa; antecedent=s14; refers=a2
=== acts
a1: detention_conditions negated in 1
a2: ill-treatment affirmed in 2; count=8
a3: stress_positions affirmed in 3
a4: humiliation affirmed in 3
a6: detention_conditions affirmed in 6
a9: death_in_custody affirmed in 9; victims=Samir B.; when=XXXX-01-20
a10: stress_positions possible in 10; victims=Samir B.
a13: threats possible in 13; count=2
