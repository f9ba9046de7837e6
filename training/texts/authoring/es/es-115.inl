id: es-115
language: es
genre: statement
written: 2026-11-28
usage: Mexico
=== text
TARJETA INFORMATIVA 88
Ayuntamiento de Xoconostle de la Paz
Dirección de Gobierno

Sobre el retiro de puestos en el tianguis de la calle Ocampo, {m1|este Ayuntamiento} comparte lo siguiente. El programa de reordenamiento fue aprobado por cabildo en sesión ordinaria y contempla 214 espacios techados.

a) {s2|La Unión de Tianguistas 5 de Febrero} {q2|difundió} {c2|que {p2|inspectores} y golpeadores {a2|corrieron a palos} a {n2|cuarenta} {v2|familias}}. {c3|No ocurrió así: {v3|los comerciantes} {a3|se retiraron por su propio pie} entre las 5:20 y las 6:05, como consta en {b3|la bitácora de Protección Civil}}.

b) Las lonas y los diablitos están en resguardo. {q5|Lamentamos} {c5|que {n5|seis} {v5|puestos} hayan quedado {a5|inservibles} por impericia del operador de la grúa}.

c) {q6|Niega} {s6|el inspector Wenceslao Olmos} {c6|haber {q8|dicho} a {v6|una vendedora} {c8|que le iba a {a6|llover lumbre}}}. {s7,s9|La propia señora}, ante la contraloría, {q7|precisó} {c7|que la frase «fue de uno alto, de gorra»} y {q9|se desdijo de} {c9|haber señalado a Olmos}.

d) {c10|{n10|Tres} {v10|personas} fueron {a10|remitidas al juez cívico} y {t11|esa misma tarde} {a11|quedaron libres}, sin multa}. {q12|De acuerdo con} {s12|el certificado del médico legista}, {c12|una de ellas presentaba {a12|«equimosis en ambos glúteos»}}; {c13|no contamos con elementos que permitan saber cuándo se produjeron}.

e) Por lo que hace a {c14|los hombres sin uniforme que aparecen en el minuto 2:14}, {q14|no habrá comentarios} en tanto la contraloría no concluya.

f) {c15|Se cubrirá el costo de los puestos {a15|dañados} {k15|contra presentación de factura o nota simple}}. {q16|Hacemos un llamado} a las partes {c16|a sentarse a dialogar}.

El próximo domingo habrá activación física en la explanada, con zumba y vacunación antirrábica gratuita. Traiga su correa.

Atentamente
=== attributions
2: asserts unknown indirect organisation account; name=Unión de Tianguistas 5 de Febrero
3: denies official_record direct government account; name=Ayuntamiento de Xoconostle de la Paz; state=Mexico; ownvoice; specific; refers=a2
5: admits unknown direct government account; name=Ayuntamiento de Xoconostle de la Paz; state=Mexico; antecedent=m1
6: denies unknown indirect person account; name=Wenceslao Olmos; role=inspector
7: asserts unknown mixed unnamed account; name=una vendedora; refers=a6
8: asserts unknown indirect person account; name=Wenceslao Olmos; role=inspector; antecedent=s6
9: retracts unknown indirect unnamed account; name=una vendedora; refers=a6
10: asserts unknown direct government account; name=Ayuntamiento de Xoconostle de la Paz; state=Mexico; ownvoice
12: asserts medical mixed document account; name=el certificado del médico legista
13: doubts unknown direct government account; name=Ayuntamiento de Xoconostle de la Paz; state=Mexico; ownvoice; refers=a12
14: declines unknown direct government account; name=Ayuntamiento de Xoconostle de la Paz; state=Mexico; antecedent=m1; refers=a2
15: offers unknown direct government account; name=Ayuntamiento de Xoconostle de la Paz; state=Mexico; ownvoice
16: asserts unknown direct government opinion; name=Ayuntamiento de Xoconostle de la Paz; state=Mexico; antecedent=m1
=== acts
a2: attack_on_civilians affirmed in 2; count=40
a3: forced_displacement negated in 3
a5: destruction_of_property affirmed in 5; count=6
a6: threats future in 8
a10: detention affirmed in 10; count=3
a11: release affirmed in 10; count=3
a12: beating possible in 12
a15: destruction_of_property affirmed in 15; stance=admits
