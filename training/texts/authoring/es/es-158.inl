id: es-158
language: es
genre: interview
written: 2026-11-28
usage: Nicaragua
=== text
COLECTIVO ARCHIVO VIVO
Ficha 31. Recibe: Gioconda Ampié. Declara: don Tomás Rugama, hojalatero.

{s1|PREGUNTA 1}{q1|:} {c1|¿Cómo llegó usted a la estación La Perrera?}

{s2|RESPUESTA 1}{q2|:} {c2|{v2|Me} {a2|agarraron} {t2|el 3 de febrero} saliendo de la pulpería, con las tortillas en la mano. {s3|El que mandaba} {q3|dijo} {c3|«aquí {a3|la orden} soy yo»} y ya. El chele de la esquina se quedó con mi vuelto.}

{s4|PREGUNTA 2}{q4|:} {c4|¿Le {a4|pegaron}?}

{s5|RESPUESTA 2}{q5|:} {c5|{a5|Pegarme}, lo que se dice pegarme, no. {v6|Me} {a6|tenían de pie contra la pared, con los brazos en cruz}, {t6|desde el desayuno hasta que sonaba la campana}. Si se me bajaba uno, empezaba otra vez la cuenta.}

{s6|PREGUNTA 3}{q6|:} {c6|¿Y las noches?}

{s7|RESPUESTA 3}{q7|:} {c7|Son tres paredes y una ventanita alta. {v7|Nos} {a7|sonaban una lata para que no pegáramos el ojo}, {t7|cuatro noches seguidas}. A la quinta ya uno platica con el zinc.}

{s8|PREGUNTA 4}{q8|:} {c8|{s9|La Dirección de Estaciones} {q9|sostiene} {c9|que usted nunca estuvo ahí}.}

{s10|RESPUESTA 4}{q10|:} {c10|Pues que me devuelvan la faja, que ahí la dejé. Folio 88 del libro, y firmé con mi nombre completo.}

{s11|PREGUNTA 5}{q11|:} {c11|¿Supo de otros?}

{s12|RESPUESTA 5}{q12|:} {c12|Del cuarto del fondo {b12|oí} cuando a {v12|uno} le {a12|ponían los cables}: se bajaba la luz y él pegaba el grito. {s13|Don Chema, que {b13|durmió en esa celda},} me {q13|contó} {c13|que era un taxista y que {t13|el domingo} lo {a13|cambiaron para otro lado}, {a14|sin que la mujer supiera adónde}}. Adónde, yo no le sé decir.}

{s14|PREGUNTA 6}{q14|:} {c14|En la primera ficha {s15|usted} {q15|mencionó a} {c15|un teniente Obando}.}

{s16|RESPUESTA 6}{q16|:} {c16|{q17|Borre} {c17|ese apellido}. Lo agarré de oídas en el patio. El de la lata era otro, con voz de viejo.}

{s18|PREGUNTA 7}{q18|:} {c18|¿Volvería a La Perrera con nosotros?}

{s19|RESPUESTA 7}{q19|:} {c19|{k19|Con dos testigos y el portón abierto}, voy y les señalo el cuarto.}

Cierre de la ficha: 11:40. Se le leyó completa y puso su huella.
=== attributions
1: - - direct person -; name=Gioconda Ampié; question
2: asserts victim direct person account; name=Tomás Rugama; role=hojalatero
3: admits unknown direct unnamed account; name=el que mandaba
4: - - direct person -; name=Gioconda Ampié; question
5: asserts victim direct person account; name=Tomás Rugama
6: - - direct person -; name=Gioconda Ampié; question
7: asserts victim direct person account; name=Tomás Rugama
8: asserts unknown direct person relay; name=Gioconda Ampié; relay=9
9: denies unknown indirect government account; name=Dirección de Estaciones; state=Nicaragua; negated; refers=a2
10: asserts victim direct person account; name=Tomás Rugama; refers=a2
11: - - direct person -; name=Gioconda Ampié; question
12: asserts eyewitness direct person account; name=Tomás Rugama
13: asserts colleague indirect person account; name=Don Chema
14: asserts document direct person relay; name=Gioconda Ampié; relay=15
15: asserts unknown indirect person account; name=Tomás Rugama
16: retracts heard_from direct person account; name=Tomás Rugama; informant=gente del patio; refers=a7
17: retracts heard_from direct person account; name=Tomás Rugama; antecedent=s16; informant=gente del patio
18: - - direct person -; name=Gioconda Ampié; question
19: offers unknown direct person account; name=Tomás Rugama
=== acts
a2: detention affirmed in 2; victims=Tomás Rugama; when=XXXX-02-03
a3: denial_of_due_process affirmed in 3; victims=Tomás Rugama
a4: beating possible in 4; victims=Tomás Rugama
a5: beating negated in 5; stance=denies; victims=Tomás Rugama
a6: stress_positions affirmed in 5; victims=Tomás Rugama
a7: sleep_deprivation affirmed in 7
a12: electric_shocks affirmed in 12
a13: transfer_of_custody affirmed in 13
a14: incommunicado_detention affirmed in 13
