id: es-088
language: es
genre: post
written: 2026-11-28
usage: Guatemala
=== text
Grupo público «Vecinos de la Zona Alta», mensajes del 25 de noviembre

{s1|Brenda}{q1|:} {c1|Buenos días, vecinos. ¿Alguien oyó lo de anoche en la gasolinera?}

{s2|Don Rufino}{q2|:} {c2|Yo sí. Llegaron dos picops, a {v2|la seño Marleny, la maestra,} la {a2|jalaron del pelo} y se {v3|la} {a3|llevaron}. {b2|Desde mi ventana se miraba todo}.}

{s4|Brenda}{q4|:} {c4|Vengo de la comisaría. {s5|El agente de turno} me {q5|salió con} {c5|que ahí no {a5|tienen} a {v5|ninguna maestra}}.}

{s6|Lic. Cutzal}{q6|:} {c6|Buenas. {b6|Hablé con el oficial del juzgado}: sí {v6|la} {a6|tienen}, en {l6|los separos} de la cabecera, pero {a7|no la dejan hablar con nadie} {t7|hasta el lunes}.}

{s8|Prensa Comisaría 9}{q8|:} {c8|Buen día. La captura se hizo a las 21:15 con orden firmada y {v8|la señora} {a8|ha hecho las llamadas} que ha querido. El tránsito frente a la gasolinera está normal.}

{s9|Brenda}{q9|:} {c9|¿Y el jalón de pelo?}

{s10|Prensa Comisaría 9}{q10|:} {c10|Ese extremo habría que comprobarlo con las cámaras.}

{s11|Don Rufino}{q11|:} {c11|{c12|Lo del pelo} {q12|lo retiro}, fue del suéter, lo puse por la cólera. Pero {a11|papel no enseñaron}, y eso no me lo quita nadie.}

{s13|Seño Aura}{q13|:} {c13|Yo doy clases con ella. El año pasado ya {v13|la} habían tenido {t13|dos días} {a13|sola en un cuarto} por lo del sindicato, así me lo {b13|contó}.}

{s14|Kevin M.}{q14|:} {c14|{q15|Se oye} {c15|que {v15|la} van a {a15|pasar} a {l15|la cárcel de Pueblo Viejo}}. También que va a llover toda la semana, y eso sí es seguro.}

{s16|Lic. Cutzal}{q16|:} {c16|{k16|Con un acta firmada por tres vecinos} meto la exhibición personal hoy mismo.}

{s17|Don Rufino}{q17|:} {c17|Cuente con mi firma, licenciado.}

{s18|Brenda}{q18|:} {c18|¡Vecinos! {s19|La mamá} {q19|avisa} {c19|que {v19|la} {a19|soltaron} {t19|a las cuatro}, sin papel de salida y sin un zapato}. El zapato está aquí en la gasolinera, por si lo vienen a traer.}

{s20|Kevin M.}{q20|:} {c20|Gracias a Dios. Ahora falta {v20|don Chalo}, que {t20|desde marzo} {a20|nadie sabe adónde lo llevaron}.}

{s21|Prensa Comisaría 9}{q21|:} {c21|Sobre ese caso no emitimos comentario.}
=== attributions
1: - - direct person -; name=Brenda; question
2: asserts eyewitness direct person account; name=Rufino; said=XXXX-11-25
4: asserts heard_from direct person relay; name=Brenda; informant=el agente de turno; relay=5; said=XXXX-11-25
5: denies unknown indirect unnamed account; name=el agente de turno; negated; refers=a3
6: asserts heard_from direct person account; name=Cutzal; role=licenciado; informant=el oficial del juzgado; said=XXXX-11-25
8: denies unknown direct government account; name=Prensa Comisaría 9; specific; said=XXXX-11-25; refers=a3,a7
9: - - direct person -; name=Brenda; question; refers=a2
10: doubts unknown direct government account; name=Prensa Comisaría 9; said=XXXX-11-25; refers=a2
11: asserts eyewitness direct person account; name=Rufino; said=XXXX-11-25; refers=a3
12: retracts eyewitness direct person account; name=Rufino; antecedent=s11; refers=a2
13: asserts heard_from direct person account; name=Aura; role=maestra; informant=Marleny; said=XXXX-11-25
14: asserts heard_from direct person relay; name=Kevin M.; relay=15; said=XXXX-11-25
15: asserts unknown indirect unnamed relay; hedged
16: offers unknown direct person account; name=Cutzal; role=licenciado; said=XXXX-11-25
17: offers unknown direct person account; name=Rufino; said=XXXX-11-25
18: asserts heard_from direct person relay; name=Brenda; informant=la mamá de Marleny; relay=19; said=XXXX-11-25
19: asserts relative indirect unnamed account; name=la mamá de Marleny
20: asserts unknown direct person account; name=Kevin M.; said=XXXX-11-25
21: declines unknown direct government account; name=Prensa Comisaría 9; refers=a20; said=XXXX-11-25
=== acts
a2: ill-treatment affirmed in 2; victims=Marleny
a3: abduction affirmed in 2; victims=Marleny; when=2026-11-24
a5: detention negated in 5; victims=Marleny
a6: detention affirmed in 6; victims=Marleny
a7: incommunicado_detention affirmed in 6; victims=Marleny
a8: incommunicado_detention negated in 8; victims=Marleny
a11: arbitrary_detention affirmed in 11; victims=Marleny
a13: solitary_confinement affirmed in 13; victims=Marleny; when=2025
a15: transfer_of_custody future in 15; victims=Marleny
a19: release affirmed in 19; victims=Marleny
a20: enforced_disappearance affirmed in 20; victims=Chalo
