id: es-159
language: es
genre: statement
written: 2026-11-28
usage: Argentina
=== text
COMUNICADO N.º 48
Unión de Docentes en Contextos de Encierro, Seccional Río Carcarino
{d2|27 de noviembre}

Ante la nota radial en la que {s1|el ministro de Seguridad provincial, Lautaro Benavídez,} {q1|aseguró} {c1|que en {l1|la Unidad 23} «no hay {v1|pibes} {a1|atados} ni {a18|quemados}»}, {m1|esta Unión} dice lo que sigue.

1. {q2|Sostenemos} {c2|que {t2|el martes 17} {b2|vimos} entrar al aula a {n2|dos} {v2|alumnos} con {a2|quemaduras de cigarrillo} en las muñecas}. Uno no pudo agarrar la lapicera. {s3|Él mismo} nos {q3|dijo} {c3|que {p3|el jefe de turno} «{v3|lo} {a3|usó de cenicero}»}.

2. {c4|A {v4|otro estudiante, de 20 años,} lo {a4|dejaron enganchado a la reja con los brazos en alto} {t4|desde la cena hasta el recuento}}, {q4|de acuerdo con} {s4|el parte que nos dejó leer un celador}. {s5|El director de la Unidad, alcaide Hugo Pedernera,} {q5|llama} a eso {c5|«sujeción transitoria»}.

El aula tiene catorce bancos y una estufa que no anda desde 2024. Este año hubo 62 inscriptos y nueve egresados. {s13|El Ministerio de Educación} {q13|comunicó} {c13|que las vacantes del próximo ciclo se publicarán en febrero}.

3. {q6|Nos hacemos cargo de} {c6|haber tardado nueve días en presentar la denuncia}. Fue por miedo, y no hay mucho que agregar.

4. {q7|Es inexacto} {c7|que hayamos «usado políticamente» {a7|el fallecimiento} de {v7|Nahuel Irigoitía}}. {c8|{v8|Nahuel} {a8|apareció sin vida} en {l8|la celda 9} {t8|el 21 de octubre}}. {s9|La autopsia} {q9,q10|habla de} {c9|«{a9|asfixia por compresión}»}; {s10|el Servicio Penitenciario}, de {c10|«una decisión personal del interno»}. {q11|No nos toca a nosotros} {c11|decir cuál de los dos papeles miente}.

5. {q12|Reclamamos} {c12|que se deje de {a12|requisar} a {v12|las maestras} hasta la ropa interior}. {c14|Los cuadernos de clase quedan a disposición de la fiscalía, {k14|siempre que se reserve el nombre de los alumnos}}.

La asamblea de afiliados es el sábado a las 10, en la sede de calle Los Ceibos. Llevar mate.

Comisión Directiva
=== attributions
1: denies unknown mixed person account; name=Lautaro Benavídez; role=ministro de Seguridad provincial; state=Argentina; negated
2: asserts eyewitness direct organisation account; name=Unión de Docentes en Contextos de Encierro; antecedent=m1; said=XXXX-11-27
3: asserts victim mixed unnamed account; name=uno de los dos alumnos
4: asserts official_record indirect document account; name=el parte que nos dejó leer un celador
5: denies unknown direct person account; name=Hugo Pedernera; role=director de la Unidad 23, alcaide; state=Argentina; refers=a4
6: admits unknown direct organisation account; name=Unión de Docentes en Contextos de Encierro; antecedent=m1
7: denies unknown direct organisation account; name=Unión de Docentes en Contextos de Encierro; antecedent=m1
8: asserts unknown direct organisation account; name=Unión de Docentes en Contextos de Encierro; ownvoice
9: asserts medical direct document account; name=la autopsia
10: denies unknown direct government account; name=Servicio Penitenciario; state=Argentina; refers=a9
11: declines unknown direct organisation account; name=Unión de Docentes en Contextos de Encierro; antecedent=m1; refers=a9
12: asserts unknown direct organisation opinion; name=Unión de Docentes en Contextos de Encierro; antecedent=m1
13: asserts unknown indirect government account; name=Ministerio de Educación; state=Argentina
14: offers unknown direct organisation account; name=Unión de Docentes en Contextos de Encierro; ownvoice
=== acts
a1: stress_positions negated in 1
a18: burning negated in 1
a2: burning affirmed in 2; count=2
a3: burning affirmed in 3
a4: stress_positions affirmed in 4
a7: death_in_custody affirmed in 7; stance=asserts; victims=Nahuel Irigoitía
a8: death_in_custody affirmed in 8; victims=Nahuel Irigoitía; when=XXXX-10-21
a9: suffocation affirmed in 9; victims=Nahuel Irigoitía
a12: humiliation affirmed in 12
