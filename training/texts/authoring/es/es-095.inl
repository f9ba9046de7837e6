id: es-095
language: es
genre: statement
written: 2026-11-28
usage: Argentina
=== text
COMUNICADO DE PRENSA
{m1|Familiares de la Unidad 61}
Paso Hondo, {d1|10 de noviembre}

A los vecinos, a los medios y a quienes todavía preguntan:

Hace cuarenta días que acampamos en la rotonda. Hubo tormenta, hubo locro, y hubo gente que nos prestó el baño sin conocernos. Gracias.

{q1|Denunciamos} {c1|que {t1|desde el 2 de octubre} a {v1|los pibes del pabellón 4} los {a1|despiertan a manguerazos} {t1.2|cada dos horas} y los {a2|hacen correr en bolas} hasta la reja del fondo}. Lo sabemos por {b1|sus llamadas}, cortitas y en voz baja. {s3|El jefe de la unidad, prefecto Oscar Baigorri,} {q3|declaró} {d3|el sábado}, muy suelto de cuerpo, {c3|que son «recuentos extraordinarios»}. {c4|A las tres de la mañana no se cuenta a nadie: se {v4|lo} {a4|quiebra}}.

{q5|Según} {s5|el libro de guardia de sanidad}, del que tenemos copia, {c5|en dieciocho días pasaron por la enfermería {n5|catorce} {v5|internos} {a5|con la piel lastimada} y «{a6|sin conciliar el sueño} por causas externas»}.

{q7|Corregimos}, con la misma voz, {c7|nuestro parte del 15: el {v7|chico Ledesma} no está {a7|muerto}}. Está internado en el zonal, pieza 9. Y {q8|es verdad} {c8|que el 28 dos de los nuestros rompieron el vidrio de la garita}; ya se está pagando, en cuotas.

{c9|{t9|El jueves}, {b9|adelante de todos nosotros}, {p9|personal de requisa} le {a9|sacó la cámara} a {v9|la fotógrafa de El Mojón} y al {v10|cronista de la radio comunitaria} lo {a10|corrió del alambrado}}. {s11|El vocero del ministerio} {q11|dejó trascender} {c11|que la cámara «se habría caído sola»}. Las tres notas que presentamos en mesa de entradas tienen sello y número. {q12|Siguen sin responder} {c12|ninguna}.

{q13|Nos ofrecemos a} {c13|levantar el acampe {k13|el mismo día en que una inspección de afuera entre al pabellón}}. Mientras tanto {q14|exigimos} {c14|que paren los {a14|maltratos}, hoy, no cuando termine el sumario}.

El domingo a las once hay olla popular y misa. Traer silla, plato y abrigo.
=== attributions
1: asserts heard_from direct organisation account; name=Familiares de la Unidad 61; antecedent=m1; said=XXXX-11-10; informant=los internos del pabellón 4
3: denies unknown mixed person account; name=Oscar Baigorri; role=jefe de la unidad, prefecto; refers=a1
4: asserts unknown direct organisation account; name=Familiares de la Unidad 61; ownvoice
5: asserts medical mixed document account; name=el libro de guardia de sanidad
7: retracts unknown direct organisation account; name=Familiares de la Unidad 61; antecedent=m1; negated
8: admits unknown direct organisation account; name=Familiares de la Unidad 61; antecedent=m1
9: asserts eyewitness direct organisation account; name=Familiares de la Unidad 61; ownvoice
11: denies unknown mixed government account; name=el vocero del ministerio; hedged; refers=a9
12: declines unknown indirect government account; name=el ministerio; antecedent=s11
13: offers unknown direct organisation account; name=Familiares de la Unidad 61; antecedent=m1
14: asserts unknown direct organisation opinion; name=Familiares de la Unidad 61; antecedent=m1
=== acts
a1: sleep_deprivation affirmed in 1
a2: humiliation affirmed in 1
a4: ill-treatment affirmed in 4
a5: ill-treatment affirmed in 5; count=14
a6: sleep_deprivation affirmed in 5; count=14
a7: death_in_custody negated in 7; victims=Ledesma
a9: interference_with_reporting affirmed in 9
a10: interference_with_reporting affirmed in 9
a14: ill-treatment affirmed in 14
