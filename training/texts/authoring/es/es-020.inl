id: es-020
language: es
genre: post
written: 2026-11-28
usage: Colombia
=== text
Canal público «Familias de Valle Seco» – mensajes del 17 de noviembre

{s1|Nubia (admin)}{q1|:} {c1|Buenas noches a todos. Les paso el audio {b1|que me llegó}, ya transcrito, porque muchos no lo pueden abrir. No sé quién lo grabó.}

↪ {q2|Reenviado} muchas veces
{c2|«Amiga, avísele a las mamás del patio 2 que hubo {a1|traslado}. {q3|Dicen} {c3|que fueron {n1|como sesenta}, esposados, y que a {v2|los que preguntaban} les {a2|daban con la tabla}}. Al {v3|Flaco de doña Omaira} {b2|lo vi yo} {a3|montarse}, iba caminando bien.»}

{s4|Omaira}{q4|:} {c4|¿¿Mi hijo?? ¿Quién habla ahí? Por favor que me escriba}

{s5|Nubia (admin)}{q5|:} {c5|Doña Omaira {s6|yo} solo {c6|lo} {q6|reenvío}, a mí me {c7,c8|lo} {q7,q8|mandó} {s7|mi cuñada} y a ella {s8|una guardia que ya no trabaja ahí}.}

{s9|Wilson F.}{q9|:} {c9|Ojo con esas cadenas. {d10|En octubre} {q10|juraban} {c10|que había {n4|siete} {a4|muertos}} y {c11|no hubo {a5|ninguno}}, mi primo {b11|estaba adentro} y {s11|él mismo} me {q11|dijo}}

{s12|Nubia (admin)}{q12|:} {c12|Tiene razón don Wilson, {c13|esa de los siete muertos} la {q13|compartí} {s13|yo} y me tocó pedir excusas. Por eso {q14|digo} {c14|que no sé}.}

{s15|Oficina de Prensa INCAR}{q15|:} {c15|Buenas noches. {q16|Confirmamos} {c16|que {t6|el día de hoy} se efectuó un {a6|traslado} de {n6|58} {v6|personas privadas de la libertad} al {l6|establecimiento de La Meseta}}. No se presentaron novedades. Los listados se publicarán mañana, una vez se notifique a los juzgados.}

{s17|Omaira}{q17|:} {c17|Señores Incar, ¿y la tabla?}

{s18|Omaira}{q18|:} {c18|???}

{s19|Omaira}{q19|:} {c19|No contestan}
=== attributions
1: asserts heard_from direct person relay; name=Nubia; relay=2; hedged; said=XXXX-11-17
2: asserts heard_from direct unnamed relay; relay=3
3: asserts unknown indirect unnamed account
4: - - direct person -; name=Omaira; question
5: asserts heard_from direct person relay; name=Nubia; informant=su cuñada; relay=7
6: asserts heard_from direct person relay; name=Nubia; relay=2
7: asserts heard_from indirect unnamed relay; name=la cuñada de Nubia; informant=una guardia que ya no trabaja ahí; relay=8
8: asserts unknown indirect unnamed relay; name=una guardia que ya no trabaja ahí; relay=2
9: doubts heard_from direct person account; name=Wilson F.; informant=su primo; relay=11; refers=a1
10: asserts unknown indirect unnamed account
11: denies colleague indirect unnamed account; name=el primo de Wilson F.; negated; refers=a4
12: retracts unknown direct person account; name=Nubia; refers=a4
13: asserts heard_from indirect person relay; name=Nubia; refers=a4; relay=10
14: doubts unknown direct person account; name=Nubia; antecedent=s12; refers=a1
15: denies unknown direct government account; name=Oficina de Prensa INCAR; negated; refers=a2
16: asserts unknown direct government account; name=Oficina de Prensa INCAR; antecedent=s15
17: - - direct person -; name=Omaira; question; refers=a2
18: - - direct person -; name=Omaira; question
19: asserts unknown direct person account; name=Omaira
=== acts
a1: transfer_of_custody affirmed in 2; count=60
a2: beating affirmed in 3
a3: transfer_of_custody affirmed in 2; basis=eyewitness
a4: death_in_custody affirmed in 10; count=7
a5: death_in_custody negated in 11
a6: transfer_of_custody affirmed in 16; count=58; when=2026-11-17
