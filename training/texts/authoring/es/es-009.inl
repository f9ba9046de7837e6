id: es-009
language: es
genre: statement
written: 2026-11-28
usage: Mexico
=== text
{m1|COLECTIVO LAS QUE ESCARBAN}
Pronunciamiento, 5 de noviembre

A los medios. A la autoridad, si es que lee.

Somos veintitrés familias que buscan. {c1|Hoy, en {l1|el predio El Mezquital, kilómetro 40 de la carretera vieja a San Lucas Ocotal}, {b1|encontramos} nuevamente {a1|restos humanos} y nuevamente los encontramos nosotras}.

{q2|Decimos} {c2|lo que {b2|vimos}: ropa de por lo menos cuatro personas, una credencial de elector a nombre de {c3|{v2|un joven}} {q3|reportado} {d3|en 2022} {c3|como {a2|desaparecido}}, casquillos y huesos quemados}. No decimos quién fue porque no lo sabemos.

{s4|La Comisión Estatal de Búsqueda} {q4|asegura} {c4|haber revisado ese predio en marzo "sin hallazgos"}. {q5|Preguntamos}: {c5|¿con qué ojos?} A nosotras nos bastó una varilla y una mañana.

{s6|Un trabajador del rancho vecino, que teme por su vida,} nos {q6|platicó} {c6|que por las noches entraba una patrulla de la estatal con las torretas apagadas}. {c7|Lo} {q7|comunicamos} al {m2|ministerio público}; nos {q8|respondió} {c8|que "un dicho no es una prueba"}. Estamos de acuerdo. Por eso {q9|pedimos} {c9|que lo busquen y {v3|lo} protejan antes de que {a3|se convierta en otro de los nuestros}}.

{q10|Desmentimos} {c10,c11|que hayamos movido los restos}, {q11|como afirmó en su conferencia} {s11|el vocero Rentería}. Hay {b10|fotografías con hora de cada paso}.

{q12|No aceptaremos} {c12|otra mesa de diálogo}. {c13|Nos sentaremos {k13|el día en que venga la fiscal, con peritos independientes y sin cámaras}}.

Hasta encontrarles.
=== attributions
1: asserts eyewitness direct organisation account; name=Colectivo Las que Escarban; ownvoice; said=XXXX-11-05
2: asserts eyewitness direct organisation account; name=Colectivo Las que Escarban; antecedent=m1
3: asserts unknown indirect unnamed account; said=2022
4: denies unknown mixed government account; name=Comisión Estatal de Búsqueda; specific; refers=a1
5: - - direct organisation -; name=Colectivo Las que Escarban; antecedent=m1; question
6: asserts unknown indirect unnamed account; name=un trabajador del rancho vecino; refers=a1
7: asserts heard_from direct organisation relay; name=Colectivo Las que Escarban; antecedent=m1; relay=6; informant=un trabajador del rancho vecino
8: doubts unknown mixed government account; name=el ministerio público; antecedent=m2; refers=a1
9: asserts unknown direct organisation opinion; name=Colectivo Las que Escarban; antecedent=m1
10: denies document direct organisation account; name=Colectivo Las que Escarban; antecedent=m1; specific
11: asserts unknown indirect person account; name=Rentería; role=vocero
12: asserts unknown direct organisation opinion; name=Colectivo Las que Escarban; antecedent=m1
13: offers unknown direct organisation account; name=Colectivo Las que Escarban; ownvoice
=== acts
a1: killing possible in 1
a2: enforced_disappearance affirmed in 3
a3: enforced_disappearance future in 9; victims=un trabajador del rancho vecino
