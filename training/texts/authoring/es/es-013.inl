id: es-013
language: es
genre: article
written: 2026-11-28
usage: Guatemala
=== text
{c17|Finca Las Delicias: {a17|trabajar para pagar la deuda} de otro}

{c1|{v1|Los colonos de la finca Las Delicias} {a1|no cobran}}. Apuntan. Cada sábado el caporal escribe en un cartón cuántas libras de café cortó cada quien y cuántas le faltan para saldar una deuda que, en el caso de Macario Xol, empezó con el entierro de su abuelo.

{s2|Macario, de 41 años,} {q2|calcula} {c2|que debe todavía ocho mil quetzales}. {c3|«Cuando quise irme a la costa {v3|me} {a3|mandaron a traer} con {p3|la policía privada}. {t4|Dos noches} {v4|me} {a4|tuvieron} en {l4|la bodega del abono}»}, {q3|relata}, y se toca el cuello, donde {q4|según} {s4|él} {c4|{v5|le} quedó {a5|la marca del lazo}}. {s5|Su esposa, Vicenta,} lo interrumpe: {c5|fueron tres noches}, {q5|corrige}, {c5|ella {b5|las contó} porque el niño estaba con fiebre}.

{s6|El administrador, un hombre amable que se presenta como licenciado Barrientos,} {q6|admite} {c6|que hay «adelantos» y que se {a6|descuentan en trabajo}}. {c7|«Aquí {v7|nadie} está {a7|amarrado}. El portón se cierra por los ladrones de ganado»}, {q7|sostiene}. ¿Y la bodega? {c8|De la bodega} {q8|prefiere no hablar} sin el abogado de la empresa.

El {q9|alegato} de {s9|la empresa, Agrícola Tres Ceibas,} ante la inspección de trabajo es más escueto: {c9|se trata de «usos y costumbres»}. {m1|El inspector departamental} archivó el expediente en diecinueve días. A preguntas de este medio {q10|contestó} {c10|que no {b10|vio} grilletes}.

{s11|La Pastoral de los Caminos} {q11|asegura} {c11|haber documentado casos parecidos en otras seis fincas de la cuenca, a partir de {b11|visitas y de los propios cartones}, que fotografían cuando pueden}. Uno de ellos lleva, con letra de molde, la palabra «prófugo».

{c12|{t12|En mayo}, {n12|doce} ranchos del {l12|sector El Achiotal} aparecieron {a12|quemados}}. {q13|Se dice} {c13|que fue el propio caporal}; nadie lo dice en voz alta.
=== attributions
1: asserts unknown direct document account; ownvoice
2: asserts victim indirect person account; name=Macario Xol; refers=a1
3: asserts victim direct person account; name=Macario Xol; antecedent=s2
4: asserts victim indirect person account; name=Macario Xol
5: asserts relative indirect person account; name=Vicenta; role=esposa de Macario Xol; refers=a4
6: admits unknown indirect person account; name=Barrientos; role=administrador de la finca Las Delicias
7: denies unknown direct person account; name=Barrientos; role=administrador de la finca Las Delicias; antecedent=s6; negated
8: declines unknown indirect person account; name=Barrientos; role=administrador de la finca Las Delicias; antecedent=s6; refers=a4
9: denies unknown mixed organisation account; name=Agrícola Tres Ceibas; refers=a1
10: denies eyewitness indirect unnamed account; name=el inspector departamental; antecedent=m1; negated; refers=a7
11: asserts document indirect organisation account; name=Pastoral de los Caminos; refers=a1
12: asserts unknown direct document account; ownvoice
13: asserts unknown indirect unnamed relay; hedged; refers=a12
17: asserts unknown direct document account; ownvoice
=== acts
a1: forced_labour affirmed in 1
a3: abduction affirmed in 3; victims=Macario Xol
a4: arbitrary_detention affirmed in 3; victims=Macario Xol
a5: ill-treatment affirmed in 4; victims=Macario Xol
a6: forced_labour affirmed in 6
a7: arbitrary_detention negated in 7
a12: destruction_of_property affirmed in 12; count=12; when=2026-05
a17: forced_labour affirmed in 17
