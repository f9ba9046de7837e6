id: es-144
language: es
genre: post
written: 2026-11-28
usage: Chile
=== text
Grupo «Vecinos Pobl. El Maitén 🏘️» · exportación de chat, {d1|4 de septiembre}

[21:02] {s1|Jacky 2do piso}{q1|:} {c1|Cabros no salgan. {p1|Los pacos} están {a1|tirando lacrimógenas} pa dentro del {l1|jardín infantil}, lo estoy {b1|viendo} del balcón}

[21:05] {s2|Tío Nano}{q2|:} {c2|{v2|Me} {a2|reventaron el parabrisas} con un lumazo. Recién pagado el auto po}

[21:06] {s3|Jacky 2do piso}{q3|:} {c3|Y {m1|el Seba}?}

[21:11] {s4|Marcia Curiqueo}{q4|:} {c4|Al {v4|Seba} lo {a4|subieron al retén móvil}. Estaba botando la basura, nada más, {a5|sin decirle por qué}. La bolsa quedó ahí en la vereda}

[21:13] {s6|Primo Lucho}{q6|:} {c6|A ver, a mí {s7|el Rorro} me {q7|dijo} {c7|que el Seba andaba con piedras}. No digo ná, pregunto}

[21:14] {s8|Marcia Curiqueo}{q8|:} {c8|Tenía las manos llenas de basura, Lucho. Córtala}

[21:20] {s9|Gaby (radio La Escalera)}{q9|:} {c9|{v9|Nos} acaban de {a9|tapar la cámara con la mano} y {v10|a mi compañero} le {a10|borraron todo lo que había grabado}. {s11|El sargento} {q11|dice} {c11|que «no estamos autorizados a estar en la calle»}}

[21:31] {s12|Tío Nano}{q12|:} {c12|Alguien tiene cinta de embalaje?}

[22:47] {s13|Primo Lucho}{q13|:} {c13|Ya, le pregunté al Rorro de nuevo y {q14|ahora sale con} {c14|que no vio ninguna piedra, que se confundió de cabro}. Borren lo mío. Perdón Marcia}

[23:40] {s15|Jacky 2do piso}{q15|:} {c15|{q16|Según} {s16|la página de la comisaría}, {c16|«no se registran personas conducidas en el sector»}. Jajaja}

[23:52] {s17|Marcia Curiqueo}{q17|:} {c17|Estoy en la comisaría. {s18|La cabo de guardia} {q18|no me quiso mostrar} {c18|el libro}. Pero {b17|lo oí} gritar mi nombre de adentro, así que de que está, está}

[00:15] {s19|Gaby (radio La Escalera)}{q19|:} {c19|{k19|Si el Seba quiere hablar mañana}, le abrimos el micrófono a las 8. Mañana también es el plato único de la sede, $4.500, lleven pote}

[03:30] {s20|Marcia Curiqueo}{q20|:} {c20|{a20|Salió}. {q21|Dice} {c21|que a él no le {a21|pegaron}, que {v22|al del lado} {a22|sí}}}
=== attributions
1: asserts eyewitness direct person account; name=Jacky; said=XXXX-09-04
2: asserts victim direct person account; name=Tío Nano
3: - - direct person -; name=Jacky; question
4: asserts unknown direct person account; name=Marcia Curiqueo
6: doubts heard_from direct person relay; name=Primo Lucho; informant=el Rorro; relay=7
7: asserts unknown indirect person account; name=el Rorro
8: denies unknown direct person account; name=Marcia Curiqueo; specific
9: asserts victim direct person account; name=Gaby; role=periodista de radio La Escalera
11: asserts unknown mixed government account; name=el sargento; refers=a9
12: - - direct person -; name=Tío Nano; question
13: retracts heard_from direct person account; name=Primo Lucho; informant=el Rorro; relay=14
14: retracts eyewitness indirect person account; name=el Rorro; antecedent=s7
15: doubts unknown direct person relay; name=Jacky; relay=16
16: denies official_record mixed document account; name=la página de la comisaría; negated; refers=a4
17: asserts eyewitness direct person account; name=Marcia Curiqueo; refers=a4
18: declines unknown indirect government account; name=la cabo de guardia; refers=a4
19: offers unknown direct person account; name=Gaby; role=periodista de radio La Escalera
20: asserts unknown direct person account; name=Marcia Curiqueo
21: asserts victim indirect person account; name=Seba; antecedent=m1
=== acts
a1: attack_on_civilians affirmed in 1
a2: destruction_of_property affirmed in 2; victims=Tío Nano
a4: detention affirmed in 4; victims=Seba
a5: arbitrary_detention affirmed in 4; victims=Seba
a9: interference_with_reporting affirmed in 9
a10: interference_with_reporting affirmed in 9
a20: release affirmed in 20; victims=Seba
a21: beating negated in 21; stance=denies; victims=Seba
a22: beating affirmed in 21; basis=eyewitness
