id: es-134
language: es
genre: interview
written: 2026-11-28
usage: Venezuela
=== text
«Al mediodía con Coromoto Silva», Radio Chimire 98.1
Invitada: Yilda Rondón, maestra jubilada, devuelta de Isla Barracuda

{s1|COROMOTO}{q1|:} {c1|Doce y cinco. Antes de los números, la maestra Yilda Rondón. Maestra, ¿cómo fue que la sacaron de la isla?}

{s2|YILDA}{q2|:} {c2|Mira, mi vida, yo vendía dulce de lechosa en el muelle. Llegó {p2|migración} y {v2|nos} {a2|agarró} a {n2|treinta y ocho} {v2.2|mujeres}. Nos metieron en {l3|un contenedor de pollo}, {a3|como sardinas}. {t4|A los cuatro días} {v4|nos} {a4|montaron en el ferry} sin preguntar de dónde éramos. Había dos que ni venezolanas eran.}

{s5|COROMOTO}{q5|:} {c5|{s6|El consulado} {q6|publicó} {c6|que ustedes «pidieron el regreso»}.}

{s7|YILDA}{q7|:} {c7|Yo lo que pido es café. Me pusieron delante una hoja en inglés y {s8,p8|la señora de la gorra} me {q8|dijo}: {c8|«Firma, o {a8|duermes con los perros}»}. Así cualquiera pide.}

{s9|COROMOTO}{q9|:} {c9|¿Es verdad que a {v9|una de ustedes} {a9|le botaron la insulina}?}

{s10|YILDA}{q10|:} {c10|Yo no estaba en esa fila. Pero Marucha entró con su cavita y salió en camilla, así que saque usted la cuenta. {s11|El enfermero del ferry} le {q11|comentó} a mi hermana {c11|que {p11|los de la puerta} {a11|tenían orden de no dejar pasar medicinas}}.}

{s12|COROMOTO}{q12|:} {c12|En la línea está el licenciado Amílcar Tovar, del Instituto del Retornado. Licenciado, ¿qué dice usted?}

{s13|TOVAR}{q13|:} {c13|Buenas tardes. Yo manejo autobuses y meriendas. De lo que pasó antes del muelle no me toca opinar.}

{s14|COROMOTO}{q14|:} {c14|¿Y la noche de la cancha, ya de este lado?}

{s15|TOVAR}{q15|:} {c15|Ahí hubo una demora. {v15|Las señoras} {a15|amanecieron} en {l15|la cancha} {a15|sin poder salir}, porque el sistema se cayó. Pero bajo llave no estaban.}

{s16|YILDA}{q16|:} {c16|Con dos guardias y un candado de bicicleta, caballero. Y a {v16|la que pedía baño} la ponían {a16|a cantar el himno} primero.}

{s17|TOVAR}{q17|:} {c17|{c18|Lo del candado} {s18|yo} lo {q18|negué} {d18|el lunes} en otra emisora. Ya {b17|pregunté}, y quito lo dicho.}

{s19|COROMOTO}{q19|:} {c19|¿Y el pasaje hasta sus casas?}

{s20|TOVAR}{q20|:} {c20|Se les reconoce completo, {k20|siempre y cuando traigan el sello del ferry}.}

{s21|COROMOTO}{q21|:} {c21|Anotado. Treinta y cuatro grados en la plaza, y salió el 47.}
=== attributions
1: - - direct person -; name=Coromoto Silva; question
2: asserts victim direct person account; name=Yilda Rondón; role=maestra jubilada
5: asserts document direct person relay; name=Coromoto Silva; relay=6
6: denies unknown mixed government account; name=el consulado; refers=a4
7: asserts victim direct person account; name=Yilda Rondón; role=maestra jubilada; refers=a4
8: asserts unknown direct unnamed account; name=la señora de la gorra
9: - - direct person -; name=Coromoto Silva; question
10: asserts inference direct person account; name=Yilda Rondón; role=maestra jubilada; refers=a9
11: asserts unknown indirect unnamed account; name=el enfermero del ferry
12: - - direct person -; name=Coromoto Silva; question
13: declines unknown direct person account; name=Amílcar Tovar; role=licenciado, del Instituto del Retornado; refers=a11
14: - - direct person -; name=Coromoto Silva; question
15: admits unknown direct person account; name=Amílcar Tovar; role=licenciado, del Instituto del Retornado
16: asserts victim direct person account; name=Yilda Rondón; role=maestra jubilada; refers=a15
17: retracts heard_from direct person account; name=Amílcar Tovar; role=licenciado, del Instituto del Retornado; refers=a15
18: denies unknown indirect person account; name=Amílcar Tovar; role=licenciado, del Instituto del Retornado; refers=a15
19: - - direct person -; name=Coromoto Silva; question
20: offers unknown direct person account; name=Amílcar Tovar; role=licenciado, del Instituto del Retornado
21: asserts unknown direct person account; name=Coromoto Silva
=== acts
a2: detention affirmed in 2; count=38
a3: overcrowding affirmed in 2
a4: deportation affirmed in 2
a8: threats future in 8; victims=Yilda Rondón
a9: denial_of_medical_care possible in 9
a11: denial_of_medical_care affirmed in 11
a15: detention affirmed in 15
a16: humiliation affirmed in 16
