id: es-098
language: es
genre: interview
written: 2026-11-28
usage: Peru
=== text
«Cabina abierta», Radio Kamaq 101.3, Pampa Rosada. 9 de noviembre.

{s1|LOCUTOR}{q1|:} {c1|Son las siete y doce, hay neblina en la carretera y ya nos escuchan en Cerro Hueco. Tenemos al teléfono a Milagros Tinta, que salió hace un mes del penal de Pampa Rosada. Señora, ¿cómo eran esas noches?}

{s2|MILAGROS TINTA}{q2|:} {c2|Noche no había, joven. A {v2|las del taller} {v2.2|nos} {a2|tocaban el pito} a la una, a las tres, a las cuatro y media. {t3|De día}, {a3|a coser polos}, {t3.2|doce horas}, para un señor de Gamarra. Me pagaron con una pasta de dientes. Una.}

{s4|LOCUTOR}{q4|:} {c4|{s5|El INPER} nos {q5|escribió} {c5|que {a5|el taller es voluntario} y que los pitos son del cuartel vecino}.}

{s6|MILAGROS TINTA}{q6|:} {c6|¿Del cuartel? El cuartel cerró en 2019, ahora es un grifo. Vaya usted y cargue gasolina.}

{s7|LOCUTOR}{q7|:} {c7|Me da vergüenza preguntarlo al aire. ¿Hubo {a7|tocamientos}?}

{s8|MILAGROS TINTA}{q8|:} {c8|A mí no, gracias a Dios. A {v8|la Jeny}, sí: {p8|el de la requisa} le {a8|bajó el buzo}, {b8|yo estaba atrás en la cola}. {s9|La Jeny} {q9|dice ahora} {c9|que no se acuerda}. No la juzgo. Le {a9|pusieron a su hermano en la celda de castigo} el mismo día que vino la fiscal.}

{s10|LOCUTOR}{q10|:} {c10|Entra otra llamada. ¿Quién es, por favor?}

{s11|OYENTE}{q11|:} {c11|Buenos días. No doy mi nombre, trabajo ahí. {c18|Lo del buzo} {q18|no fue así}, señorita; fue una revisión y había una técnica mujer. Pero lo de los pitos… mire, yo mismo tocaba. {s12|El alcaide} {q12|mandaba} {c12|tocar}, uno tocaba.}

{s13|LOCUTOR}{q13|:} {c13|¿Lo diría ante la fiscal?}

{s14|OYENTE}{q14|:} {c14|{k14|Si me trasladan antes a otro penal}, cuente conmigo.}

{s15|MILAGROS TINTA}{q15|:} {c15|Dije {d16|el otro día} en la plaza {c16|que a {v16|una chica} la habían {a16|matado} en {l16|el pozo}}. Eso lo borro, me equivoqué de chica. Pero lo demás me lo llevo a la tumba igualito.}

{s17|LOCUTOR}{q17|:} {c17|Vamos a una pausa. Al regreso, el precio de la papa y los resultados de la Copa.}
=== attributions
1: - - direct unnamed -; name=el locutor; question
2: asserts victim direct person account; name=Milagros Tinta
4: asserts unknown direct unnamed relay; name=el locutor; relay=5
5: denies unknown indirect government account; name=el INPER; specific; refers=a2,a3
6: asserts unknown direct person account; name=Milagros Tinta; refers=a2
7: - - direct unnamed -; name=el locutor; question
8: asserts eyewitness direct person account; name=Milagros Tinta
9: asserts unknown indirect person account; name=Jeny; refers=a8
10: - - direct unnamed -; name=el locutor; question
11: admits eyewitness direct unnamed account; name=un oyente que trabaja en el penal; refers=a2
12: asserts unknown indirect unnamed opinion; name=el alcaide
13: - - direct unnamed -; name=el locutor; question
14: offers unknown direct unnamed account; name=un oyente que trabaja en el penal
15: retracts unknown direct person account; name=Milagros Tinta; refers=a16
16: asserts unknown indirect person account; name=Milagros Tinta; antecedent=s15
18: denies unknown direct unnamed account; name=un oyente que trabaja en el penal; antecedent=s11; specific; refers=a8
17: asserts unknown direct unnamed account; name=el locutor
=== acts
a2: sleep_deprivation affirmed in 2
a3: forced_labour affirmed in 2
a5: forced_labour negated in 5
a7: sexual_violence possible in 7
a8: sexual_violence affirmed in 8; victims=Jeny
a9: intimidation_of_witnesses affirmed in 8; basis=unknown
a16: killing affirmed in 16
