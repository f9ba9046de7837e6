id: es-129
language: es
genre: article
written: 2026-11-28
usage: Mexico
=== text
La corona del santo

TEOPAN DEL CERRO. A las cinco, la banda ensaya un vals con dos clarinetes y medio. La corona de plata de san Caralampio lleva diez semanas perdida. {c1|{v1|Los hermanos Temoltzin, talabarteros,} {a1|salieron libres} {t1|el domingo}}, con los papeles en una bolsa de pan.

Fausto, el menor, ya no usa sillas con respaldo. {c2|«{v2|Me} {a2|pasaron corriente} con los pies en la cubeta, para que dijera dónde estaba la corona»}, {q2|dice} {s2|él}, y se queda mirando el petate. {s3|Cirilo, el mayor,} {q3|no suelta prenda sobre} {c3|aquellas noches}. {c4|«Pregúntele a mi espalda»}, {q4|masculla}.

{s5|La doctora Nieves Apango, que {b5|los revisó} en la clínica rural,} {q5|es tajante}: {c5|«Esto se llama {a5|tortura}, aunque el machote de la fiscalía nomás traiga la casilla de lesiones»}.

La comandancia queda a dos cuadras, entre la farmacia y una pista de hielo que nunca abrió. Allí {s6|el comandante Hermilo Zacarías} {q6|explica} {c6|que los muchachos «venían tomados y se fueron de boca del remolque»}. Le enseñamos las fotos. {q7|Afloja}: {c7|«Tal vez {a7|se nos pasó la mano} un tantito. La gente quería resultados»}.

{q12|Consta en} {s12|el libro de ingresos} {c12|que {t12|ese fin de semana} {n12|veintitrés} {v12|hombres} {a12|compartieron una celda de dos literas}}. {s10|La señora que vende atole enfrente} {q10|refiere} {c10|que {b10|oyó} clarito a {s11|un policía}{q11|:} {c11|«O cantan, o {a11|traemos a la jefa}»}}. La jefa es doña Eustolia, de 71 años, madre de los dos.

{s8|El mayordomo de la fiesta, don Chon Tlapale,} {q8|presume} {c8|que la corona pesaba kilo y cuarto y que la trajo un arriero en 1804}. {s9|El párroco} {q9|duda} {c9|que pasara de hojalata}. La aseguradora no la tenía en ninguna lista.

El caso colgaba de un campanero. {d14|En octubre}, {s14|el hombre} {q14|se desdijo de} {c14|haber visto a los Temoltzin en el atrio}: {c15|{s16|los agentes} le {q16|habían dictado} {c16|la hora y el color de las chamarras}}, {q15|aclaró}.

{s13|La regidora Lupita Cuahutle} {q13|dio su palabra de} {c13|que se pagarán las curaciones, {k13|en cuanto el cabildo apruebe la partida}}. Llueve sobre el quiosco. La banda vuelve a empezar.
=== attributions
1: asserts unknown direct document account; ownvoice
2: asserts victim direct person account; name=Fausto Temoltzin; role=talabartero
3: declines victim indirect person account; name=Cirilo Temoltzin; role=talabartero; refers=a2
4: declines victim direct person account; name=Cirilo Temoltzin; role=talabartero; antecedent=s3
5: asserts medical direct person account; name=Nieves Apango; role=doctora
6: denies unknown mixed person account; name=Hermilo Zacarías; role=comandante; refers=a2,a5
7: admits unknown direct person account; name=Hermilo Zacarías; role=comandante; antecedent=s6; hedged; refers=a5
8: asserts unknown indirect person account; name=Chon Tlapale; role=mayordomo de la fiesta
9: doubts unknown indirect unnamed opinion; name=el párroco
10: asserts eyewitness indirect unnamed relay; name=la señora que vende atole enfrente; relay=11
11: asserts unknown direct unnamed account; name=un policía
12: asserts official_record indirect document account; name=el libro de ingresos
13: offers unknown indirect person account; name=Lupita Cuahutle; role=regidora
14: retracts unknown indirect unnamed account; name=el campanero; said=XXXX-10
15: asserts eyewitness indirect unnamed relay; name=el campanero; antecedent=s14; relay=16
16: asserts unknown indirect unnamed account; name=los agentes
=== acts
a1: release affirmed in 1; count=2; victims=Fausto Temoltzin, Cirilo Temoltzin
a2: electric_shocks affirmed in 2; victims=Fausto Temoltzin
a5: torture affirmed in 5; victims=Fausto Temoltzin, Cirilo Temoltzin
a7: ill-treatment possible in 7
a11: threats future in 11
a12: overcrowding affirmed in 12; count=23
