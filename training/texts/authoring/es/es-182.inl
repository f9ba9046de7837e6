id: es-182
language: es
genre: interview
written: 2026-11-28
usage: Uruguay
=== text
COMISIÓN DE CUSTODIA Y GARANTÍAS
Versión taquigráfica (fragmento). Sesión del 17 de noviembre

{s1|SEÑORA PRESIDENTA (Camejo)}{q1|:} {c1|Tiene la palabra la señora comisionada. Le ruego brevedad: a las once nos cortan la luz por la obra.}

{s2|SEÑORA BARRETO}{q2|:} {c2|Gracias. {b2|Recorrí} {l3|el módulo 5} en octubre. {n3|Sesenta y un} {v3|hombres} {a3|sin frazada}, con el agua entrando por la luminaria. A {v4|uno con tuberculosis} le {a4|daban aspirina y nada más} {t4|desde julio}; {b2.2|la planilla} la traje.}

{s5|SEÑOR PRADERI}{q5|:} {c5|¿Habló con los internos a solas?}

{s6|SEÑORA BARRETO}{q6|:} {c6|Con nueve. {s7|Cuatro} me {q7|relataron} {c7|que {p7,p8|la guardia de requisa} {v7|los} {a7|hizo correr desnudos} entre dos filas, {a8|a bastonazo limpio}}. {s9|Los otros cinco} {q9|prefirieron no tocar} {c9|el asunto}.}

{s10|SEÑOR DIRECTOR}{q10|:} {c10|Eso no fue así. Hubo una salida al patio, con lluvia, y a {v10|nadie} {a10|se lo tocó}. Está en {b10|el libro de novedades}, folio 88.}

{s11|SEÑOR PRADERI}{q11|:} {c11|Pero {s12|usted mismo} {q12|concedió} {d12|el lunes}, en la radio, {c12|«{a12|algún empujón}»}.}

{s13|SEÑOR DIRECTOR}{q13|:} {c13|{a13|Empujones}, sí, no los voy a esconder. De ahí a bastonazos hay un mundo.}

{s14|SEÑORA PRESIDENTA (Camejo)}{q14|:} {c14|¿Cuántos fueron {a14|puestos a trabajar} en {l14|la quinta del subdirector}?}

{s15|SEÑOR DIRECTOR}{q15|:} {c15|Sobre la quinta hay una causa abierta y me aconsejaron no abrir la boca.}

{s16|SEÑORA BARRETO}{q16|:} {c16|Algo puedo aportar. {s17|Un interno} me {q17|escribió} {c17|que {t17|los domingos} {v17|los} {a17|llevaban a carpir} por un paquete de tabaco y que al que se plantaba le {a18|juraban el traslado a la frontera}}. La carta queda en secretaría, con el nombre tachado.}

{s19|SEÑOR PRADERI}{q19|:} {c19|¿Recibirían a esta comisión sin aviso?}

{s20|SEÑOR DIRECTOR}{q20|:} {c20|Cuando gusten, {k20|mientras no caiga en día de visita}.}

{s21|SEÑORA PRESIDENTA (Camejo)}{q21|:} {c21|{s22|La oficina de obras} {q22|informa} {c22|que el techo costará ocho millones y se licita en marzo}. Queda para la próxima el caso de Machín, a quien, {q23|según} {s23|la madre}, {c23|{a23|mataron} {p23|entre dos} por una deuda}.}

{s24|SEÑOR DIRECTOR}{q24|:} {c24|Machín {a24|falleció} de una descompensación, solo, con la celda cerrada por dentro.}

{s25|SEÑORA PRESIDENTA (Camejo)}{q25|:} {c25|Se pasa a cuarto intermedio.}
=== attributions
1: asserts unknown direct person account; name=Camejo; role=presidenta de la comisión; said=XXXX-11-17
2: asserts eyewitness direct person account; name=Barreto; role=comisionada; said=XXXX-11-17
5: - - direct person -; name=Praderi; question
6: asserts heard_from direct person relay; name=Barreto; role=comisionada; informant=cuatro internos; relay=7
7: asserts victim indirect unnamed account; name=cuatro internos
9: declines unknown indirect unnamed account; name=los otros cinco internos; refers=a7
10: denies official_record direct unnamed account; name=el director; negated; specific; refers=a7,a8
11: asserts unknown direct person relay; name=Praderi; relay=12
12: admits unknown direct unnamed account; name=el director; refers=a8
13: admits unknown direct unnamed account; name=el director; refers=a8
14: - - direct person -; name=Camejo; role=presidenta de la comisión; question
15: declines unknown direct unnamed account; name=el director; refers=a14
16: asserts heard_from direct person account; name=Barreto; role=comisionada; informant=un interno; relay=17; refers=a14
17: asserts victim indirect unnamed account; name=un interno
19: - - direct person -; name=Praderi; question
20: offers unknown direct unnamed account; name=el director
21: asserts heard_from direct person relay; name=Camejo; role=presidenta de la comisión; relay=22,23
22: asserts unknown indirect government account; name=la oficina de obras
23: asserts relative indirect unnamed account; name=la madre de Machín
24: denies unknown direct unnamed account; name=el director; specific; refers=a23
25: asserts unknown direct person account; name=Camejo; role=presidenta de la comisión
=== acts
a3: detention_conditions affirmed in 2; basis=eyewitness; count=61
a4: denial_of_medical_care affirmed in 2; basis=official_record
a7: humiliation affirmed in 7; count=4
a8: beating affirmed in 7; count=4
a10: beating negated in 10
a12: ill-treatment affirmed in 12
a13: ill-treatment affirmed in 13
a14: forced_labour possible in 14
a17: forced_labour affirmed in 17
a18: threats affirmed in 17
a23: killing affirmed in 23; victims=Machín
a24: death_in_custody affirmed in 24; stance=asserts; victims=Machín
