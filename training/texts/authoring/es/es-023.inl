id: es-023
language: es
genre: statement
written: 2026-11-28
usage: Mexico
=== text
COMUNICADO 0417
COORDINACIÓN ESTATAL DE REINSERCIÓN
Tepozanes de Arriba, a {d2|19 de octubre}

Con relación a {s1|un video difundido por la página La Rendija}, en el que {q1|se afirma} {c1|que {v1|tres personas privadas de la libertad} fueron {a1|amarradas a una reja} {t1|durante toda una noche}}, {m1|esta Coordinación} informa a la opinión pública:

1. {q2|Es falso} {c2|que en el {l2|centro de Tepozanes} {a2|se haya amarrado} a persona alguna}. {q3|De acuerdo con} {s3|la bitácora del módulo 4}, {c3|los tres internos permanecieron en su estancia de las 21:00 a las 06:30 horas y a las 23:15 los revisó el médico de guardia}.

2. {s4|El titular del centro, licenciado Erasmo Villafaña Ortuño,} {q4|manifestó} {c4|que los custodios señalados «ni siquiera estaban en turno» el 12 de octubre}.

3. {q5|Se reconoce} {c5|que, por una falla en la red hidráulica, el {v5|módulo 4} {a5|estuvo sin agua corriente} {t5|del 11 al 14 de octubre}}. {c6|No se trató de un castigo}.

4. {s7,s8|Una de las personas que aparecen en el video, Ulises «N»,} {q7|se retractó} {d7|el 17 de octubre}, ante la visitadora, {c7|de lo dicho} y {q8|explicó} {c8|que lo grabó «a cambio de una tarjeta de teléfono»}. {s9|La página referida} {q9|insiste en} {c9|que {v9|Ulises} {a9|fue amenazado} para desdecirse}; sobre ese punto {s10|esta autoridad} {q10|carece de elementos para} {c10|confirmarlo o descartarlo}.

5. {s15|Dos internos del mismo módulo} {q15|refirieron} {c15|que a {v15|sus compañeros} se los {a15|llevaron al área de castigo} {t15|tres días} después de difundirse la grabación}. {c16|Dicha reubicación}, {q16|según} {s16|el acta del comité técnico}, {c16|se hizo «a petición propia»}.

6. {q11|No se hará pronunciamiento alguno respecto de} {c11|la cuarta persona mencionada en redes}, por tratarse de un expediente en integración.

7. {c12|Las instalaciones quedan abiertas al organismo de derechos humanos, {k12|previa solicitud por escrito con 24 horas de anticipación}}. Asimismo, {q13|nos comprometemos a} {c13|remitir copia de la bitácora al Congreso del estado}.

{q14|Se exhorta} a la ciudadanía {c14|a informarse por canales oficiales}. La reinserción es tarea de todas y todos.

Unidad de Enlace y Difusión
=== attributions
1: asserts unknown indirect document account; name=un video difundido por la página La Rendija
2: denies unknown direct government account; name=Coordinación Estatal de Reinserción; state=Mexico; antecedent=m1; said=XXXX-10-19; refers=a1
3: denies official_record indirect document account; name=la bitácora del módulo 4; specific; refers=a1
4: denies unknown mixed person account; name=Erasmo Villafaña Ortuño; role=titular del centro; negated; specific; refers=a1
5: admits unknown direct government account; name=Coordinación Estatal de Reinserción; state=Mexico; antecedent=m1
6: denies unknown direct government account; name=Coordinación Estatal de Reinserción; state=Mexico; negated; ownvoice; refers=a5
7: retracts victim indirect person account; name=Ulises «N»; said=XXXX-10-17; refers=a1
8: denies victim mixed person account; name=Ulises «N»; specific; refers=a1
9: asserts unknown indirect organisation account; name=La Rendija
10: doubts unknown direct government account; name=Coordinación Estatal de Reinserción; state=Mexico; refers=a9
11: declines unknown direct government account; name=Coordinación Estatal de Reinserción; state=Mexico; antecedent=m1
12: offers unknown direct government account; name=Coordinación Estatal de Reinserción; state=Mexico; ownvoice
13: offers unknown direct government account; name=Coordinación Estatal de Reinserción; state=Mexico; antecedent=m1
14: asserts unknown direct government opinion; name=Coordinación Estatal de Reinserción; state=Mexico; antecedent=m1
15: asserts colleague indirect unnamed account; name=dos internos del mismo módulo
16: denies official_record mixed document account; name=el acta del comité técnico; specific; refers=a15
=== acts
a1: stress_positions affirmed in 1; count=3; when=XXXX-10-12
a2: stress_positions affirmed in 2
a5: denial_of_food_or_water affirmed in 5; when=XXXX-10-11/XXXX-10-14
a9: intimidation_of_witnesses affirmed in 9; victims=Ulises «N»
a15: solitary_confinement affirmed in 15
