id: es-149
language: es
genre: article
written: 2026-11-28
usage: Peru
=== text
{s1|Sargento}{q1|:} {c1|«Yo solo sostenía la linterna»}

Crónica judicial. Sala Penal de Tarmachaca, sesión 31 del juicio por la quebrada Ichuhuasi

La audiencia empezó con cincuenta minutos de retraso: se había perdido la llave del estrado. En la primera banca, tres mujeres tejían.

{s2|El sargento en retiro Abelino Rosales} {q2|declaró} durante dos horas {c2|que la patrulla subió con la orden de «dejar limpio»}. {c3|Mientras alumbraba}, {q3|dijo}, {c3|{p3|el teniente} fue {a3|disparando a} {v3|los que salían del horno de pan}, {n3|trece} en total}. {s19|La fiscal} {q19|quiso saber} {c19|si había contado o calculado}. {c4|«{b4|Conté}, doctora. Y después los tapé con cal»}, {q4|respondió}, y fue la única vez que bajó la voz.

{s5,s6|El teniente de entonces, hoy comandante Rómulo Zegarra,} {q5|no discute} {c5|haber estado allí}, pero {q6|corrige} {c6|el nombre de las cosas}: {c6|«Fue un {a6|combate nocturno}, con bajas de ambos lados»}. {s7|Su abogado} {q7|anunció} {c7|que entregará los partes de munición {k7|en cuanto el archivo castrense los desclasifique}}.

Del lado de la parte civil habló {m8|Saturnina Huamaní, que tenía nueve años}. {q8|Contó} {c8|que a {v8|su papá} lo hincaron contra la pirca, {v8.2|le} {a8|dieron en la nuca} y después {a10|soltaron fuego a} {v10|las casas}, «una por una, como quien prende velas»}. Ella {b8|miraba} desde el corral. {q11|Según} {s11|Huamaní}, {c11|{v11|los que quedaron} {a11|caminaron} a la selva {t11|nueve días}}.

El perito balístico trajo una maqueta y nadie la vio bien. {s12|Su informe} {q12|concluye} {c12|que los casquillos proceden de tres fusiles, no de uno}. {s13|El perito} {q13|se abstuvo de} {c13|decir a quién pertenecían}.

{c14|A {v14|una testigo} le {a14|dejaron una gallina degollada} en {l14|la puerta}}, {q14|informó} de paso {s14|el presidente de la sala}, {s15|que} {q15|ordenó} {c15|ponerle custodia}. Ella ya no quiere venir. {s17|La fiscal} {q17|pidió} {c17|leer lo que ella declaró en la instrucción}, y la sala aceptó.

El almuerzo en el patio del juzgado cuesta nueve soles. {s18|La señora que lo vende} {q18|dice} {c18|que en las sesiones de este juicio vende el doble}. La próxima es el 11 de diciembre.
=== attributions
1: admits eyewitness direct person account; name=Abelino Rosales; role=sargento en retiro; refers=a3
2: admits eyewitness mixed person account; name=Abelino Rosales; role=sargento en retiro; refers=a3
3: asserts eyewitness indirect person account; name=Abelino Rosales; role=sargento en retiro; antecedent=s2
4: admits eyewitness direct person account; name=Abelino Rosales; role=sargento en retiro; antecedent=s2; refers=a3
5: admits unknown indirect person account; name=Rómulo Zegarra; role=comandante; refers=a3
6: denies eyewitness mixed person account; name=Rómulo Zegarra; role=comandante; refers=a3
7: offers unknown indirect unnamed account; name=el abogado de Rómulo Zegarra
8: asserts eyewitness mixed person account; name=Saturnina Huamaní; antecedent=m8
11: asserts unknown indirect person account; name=Saturnina Huamaní
12: asserts unknown indirect document account; name=el informe del perito balístico; refers=a3
13: declines unknown indirect unnamed account; name=el perito balístico; refers=a3
14: asserts unknown indirect unnamed account; name=el presidente de la sala
15: asserts unknown indirect unnamed opinion; name=el presidente de la sala
17: asserts unknown indirect unnamed opinion; name=la fiscal
18: asserts unknown indirect unnamed account; name=la señora que vende el almuerzo
19: - - indirect unnamed -; name=la fiscal; question
=== acts
a3: massacre affirmed in 3; count=13; perpetrators=Rómulo Zegarra
a6: killing affirmed in 6
a8: extrajudicial_execution affirmed in 8; victims=el padre de Saturnina Huamaní
a10: destruction_of_property affirmed in 8
a11: forced_displacement affirmed in 11
a14: intimidation_of_witnesses affirmed in 14
