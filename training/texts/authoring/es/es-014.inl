id: es-014
language: es
genre: interview
written: 2026-11-28
usage: Colombia
=== text
COMISIÓN DE MEMORIA DEL GOLFO DE ARENAL
Entrevista 0092 (fragmento). Toma de testimonio: Luz Dary Mendivil

{s1|ENTREVISTADORA}{q1|:} {c1|{m1|Señora Petrona}, ¿usted dónde estaba cuando llegaron?}

{s2|TESTIGO}{q2|:} {c2|En el arroyo, lavando. Yo {b2|vi} pasar las botas por debajo del puente, nada más las botas, y conté hasta treinta. Después {b2.2|oí} el primer {a1|disparo}. A {v2|mi compadre Aníbal} yo no lo vi {a2|caer}, {c3|eso} me lo {q3|contó} {s3|su mujer, que {b3|estaba con él}}.}

{s4|ENTREVISTADORA}{q4|:} {c4|¿Cuántos {a3|murieron} {t3|ese día}?}

{s5|TESTIGO}{q5|:} {c5|El cura {a4|enterró} {n4|diecinueve}. {s6|El papel del gobierno} {q6|dice} {c6|once}. Yo conocía a los diecinueve.}

{s7|ENTREVISTADORA}{q7|:} {c7|En la declaración que dio {d8|en el 99} {q8|dice} {c8|que los hombres eran de la guerrilla}.}

{s9|TESTIGO}{q9|:} {c9|Eso no lo dije yo, {c10|eso} lo {q10|escribió} {s10|el inspector}. {s11|Yo} le {q11|dije} {c11|que hablaban como los del batallón, que {s12|uno} le {q12|decía} {c12|«mi cabo»} al otro}. {s13,p5|Él} me {q13|contestó}: {c13|«Seño, eso no lo puedo poner»}, y {v5|me} {a5|hizo poner la huella}.}

{s14|ENTREVISTADORA}{q14|:} {c14|¿A {v6|las mujeres} {a6|les hicieron algo}?}

{s15|TESTIGO}{q15|:} (Silencio.) {c15|A mí no. A las otras que hablen ellas. … Bueno, a mí también, pero eso no lo va a escribir.}

{s16|ENTREVISTADORA}{q16|:} {c16|No lo escribo, {k16|si usted no quiere}.}

{s17|TESTIGO}{q17|:} {c17|Escríbalo. Ponga que {a7|fue} {p7|el de la cicatriz} y que mi hija estaba debajo de la cama.}

{s18|ENTREVISTADORA}{q18|:} {c18|{s19|El señor que comandaba} {q19|declaró} ante el tribunal {c19|que «pudo haber {a8|excesos}»}.}

{s20|TESTIGO}{q20|:} {c20|¿Excesos? Excesos son los que uno hace en la mesa.}
=== attributions
1: - - direct person -; name=Luz Dary Mendivil; question
2: asserts eyewitness direct person account; name=Petrona
3: asserts eyewitness indirect unnamed account; name=la mujer de Aníbal; refers=a2
4: - - direct person -; name=Luz Dary Mendivil; question
5: asserts unknown direct person account; name=Petrona
6: asserts official_record indirect document account; name=el papel del gobierno; refers=a3
7: asserts document direct person relay; name=Luz Dary Mendivil; relay=8
8: asserts unknown indirect person account; name=Petrona; antecedent=m1; refers=a1; said=1999
9: denies eyewitness direct person account; name=Petrona; refers=a1; note=denies having said it
10: asserts unknown indirect unnamed account; name=el inspector; refers=a1; note=wrote it as hers
11: asserts eyewitness indirect person account; name=Petrona; refers=a1
12: asserts unknown direct unnamed account; name=uno de los hombres
13: declines unknown direct unnamed account; name=el inspector
14: - - direct person -; name=Luz Dary Mendivil; question
15: asserts victim direct person account; name=Petrona; refers=a6; note=denies first, then takes the denial back
16: offers unknown direct person account; name=Luz Dary Mendivil
17: asserts victim direct person account; name=Petrona; refers=a6
18: asserts unknown direct person relay; name=Luz Dary Mendivil; relay=19
19: admits unknown mixed unnamed account; name=el señor que comandaba; hedged
20: doubts unknown direct person opinion; name=Petrona; refers=a8
=== acts
a1: attack_on_civilians affirmed in 2
a2: killing affirmed in 2; basis=heard_from; victims=Aníbal
a3: massacre possible in 4
a4: massacre affirmed in 5; count=19
a5: denial_of_due_process affirmed in 9; stance=asserts; basis=victim; victims=Petrona
a6: sexual_violence possible in 14
a7: sexual_violence affirmed in 17; victims=Petrona
a8: ill-treatment possible in 19
