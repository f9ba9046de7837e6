id: es-084
language: es
genre: post
written: 2026-11-28
usage: Venezuela
=== text
{s1|Llano Adentro @llanoadentro} · {d1|19 nov}
{c1|{s2|El Viceministerio de Custodia} {q2|anuncia} {c2|que {t2|mañana} {a2|salen} {n2|40} {v2|presos} de {l2|Caño Tigre}}. {s3|Familiares} {q3|advierten} {c3|que {n3|once} de la lista ya {a3|andaban sueltos} {t3|desde agosto}}. Sigue cayendo un palo de agua en la carretera nacional.} #CañoTigre

   ↳ {s4|Zoraida P. @zorapinto} · {d4|19 nov}
   {c4|{v4|Mi esposo} sale en esa lista y sigue {a4|adentro}, {b4|hoy mismo le llevé} la bolsa. ¿Entonces a quién van a soltar, a su sombra?}

   ↳ {s5|Viceministerio de Custodia @vmcustodia} · {d5|19 nov}
   {c5|El listado es preliminar, ciudadana. {k5|Si se acerca con la boleta}, le revisamos el caso por taquilla 3.}

{s6|Prof. Ñáñez @jnanez_uni} · {d6|20 nov}
1/2 {c6|{n6|Diez} {v6|estudiantes} de mi cátedra cayeron {a6|presos} {t6|el 3} saliendo del cafetín, {b6|yo estaba pagando el marrón}. No había marcha ni pancarta. Había examen de Topografía.}
2/2 {c7|A {v7|ninguno} lo {a7|presentaron en tribunales} y {t8|ocho días} después {a8|no les habían prestado un teléfono}.}

   ↳ {s9|Sgto. (r) Palencia @palencia_llanero} · {d9|20 nov}
   {c9|Profe, el cuento no es así. Se les resguardó de un linchamiento y a las 6 pm {v9|cada uno} {a9|llamó a su mamá}.}

   ↳ {s10|Prof. Ñáñez @jnanez_uni} · {d10|20 nov}
   {c10|¿Y {a10|la capucha} también era para cuidarlos?}

   ↳ {s11|Sgto. (r) Palencia @palencia_llanero} · {d11|20 nov}
   {c11|De capuchas yo por aquí no hablo.}

{s12|Lisbeth V. @lisvera_} · {d12|21 nov}
{c12|{q13|Borré} {c13|el post donde {q14|puse} {c14|que a {v14|mi primo} lo {a14|botaron para Colombia}}}. Me precipité. Está en {l15|otro penal}, {v15|lo} {a15|mudaron} {t15|el jueves}, {b12|me lo dijo la defensora}.}

{s16|El Pelón @peloncito_78} · {d16|21 nov}
{c16|Yo {b16|salí de ahí} en julio. {v16|Me} {a16|tuvieron {t16|quince días} en «el tigrito»}, a oscuras, por contestar, y {a17|comida día por medio}. Lo de la capucha, eso sí, no me consta.}
=== attributions
1: asserts unknown direct organisation relay; name=Llano Adentro; relay=2,3; said=XXXX-11-19
2: offers unknown indirect government account; name=Viceministerio de Custodia
3: asserts unknown indirect unnamed account; name=familiares de los presos
4: asserts eyewitness direct person account; name=Zoraida P.; role=esposa de un preso; said=XXXX-11-19
5: offers unknown direct government account; name=Viceministerio de Custodia; said=XXXX-11-19
6: asserts eyewitness direct person account; name=Ñáñez; role=profesor; said=XXXX-11-20
7: asserts unknown direct person account; name=Ñáñez; role=profesor; antecedent=s6; said=XXXX-11-20
9: denies unknown direct person account; name=Palencia; role=sargento retirado; specific; refers=a6; said=XXXX-11-20
10: - - direct person -; name=Ñáñez; role=profesor; question; said=XXXX-11-20
11: declines unknown direct person account; name=Palencia; role=sargento retirado; refers=a10; said=XXXX-11-20
12: asserts heard_from direct person account; name=Lisbeth V.; informant=la defensora; said=XXXX-11-21
13: retracts unknown direct person account; name=Lisbeth V.; antecedent=s12
14: asserts unknown indirect person account; name=Lisbeth V.; antecedent=s12
16: asserts victim direct person account; name=El Pelón; said=XXXX-11-21
=== acts
a2: release future in 2; count=40; when=XXXX-11-20
a3: release affirmed in 3; count=11
a4: detention affirmed in 4
a6: arbitrary_detention affirmed in 6; count=10; when=XXXX-11-03
a7: denial_of_due_process affirmed in 7; count=10
a8: incommunicado_detention affirmed in 7; count=10
a9: incommunicado_detention negated in 9
a10: ill-treatment possible in 10
a14: deportation affirmed in 14
a15: transfer_of_custody affirmed in 12
a16: solitary_confinement affirmed in 16; victims=El Pelón
a17: denial_of_food_or_water affirmed in 16; victims=El Pelón
