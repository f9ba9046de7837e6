id: es-164
language: es
genre: post
written: 2026-11-28
usage: Honduras
=== text
FORO LA CHAMPA > Familias > ¿Alguien con gente en El Guanacastal?

{s1|olanchano77} · {d1|domingo 8:12 p.m.}
{c1|Buenas noches. A {v1|mi tío Chilo} lo {a1|bajaron del bus} en {l1|un retén} {t1|hace cinco semanas} y {a2|ni juez ha visto}. ¿Cómo hacen para que les reciban la comida? El sábado llevé baleadas y el policía se las {a3|dio al perro} enfrente de mí.}

{s4|doña_mirtala} · {d4|domingo 9:40 p.m.}
{c4|Mijo, la comida entra los martes, si le cae bien al portero. A {v4|mi muchacho} lo {a4|tuvieron hincado en piedrín} porque yo reclamé; {c5|eso} me lo {q5|dijo} {s5|uno que {b5|estaba en la fila}}. Llevá chancletas, no zapatos, porque los zapatos los venden.}

{s6|ex_llavero} · {d6|domingo 11:02 p.m.}
{c6|{b6|Trabajé ahí ocho años}. Lo del piedrín se hacía, no les voy a salir con cuentos. Le decíamos «la misa».}

{s7|olanchano77} · {d7|lunes 6:15 a.m.}
{c7|¿Y lo otro? {s8|Un primo} {q8|cuenta} {c8|que {v8|los} {a8|ponían a contar tapitas de fresco} {t8|hasta que amanecía}, para que no durmieran}.}

{s9|ex_llavero} · {d9|lunes 6:31 a.m.}
{c9|Ahí te vieron la cara. A las nueve se apagaba todo y roncaban como marranos.}

{s10|doña_mirtala} · {d10|lunes 7:00 a.m.}
{c10|Roncaban los que podían. {s11|El capellán} me {q11|confió} {c11|que a {v11|un cipote de Gualalcó} lo {a11|hallaron muerto} {t11|en la Semana Santa} con {a12|el trapo metido en la boca}}. Ahora {s13|él mismo} {q13|dice} {c13|que de su boca no ha salido eso}. Le tiene miedo al director, digo yo.}

{s14|Moderación} · {d14|lunes 9:00 a.m.}
{c14|Recuerden: sin apellidos. El jueves de 2 a 4 a.m. el foro estará fuera por cambio de servidor.}

{s15|kathia.rm} · {d15|lunes 1:20 p.m.}
{c15|Hago la pasantía en un bufete de Juticalpilla. {k15|Si me pasan el número de expediente por interno}, reviso gratis si hay auto de prisión.}

{s16|olanchano77} · {d16|martes 10:05 p.m.}
{c16|EDITADO. {q17|Quito} {c17|lo que {q18|puse} {c18|del sargento y de cómo {v18|les} {a18|metía mano} a las visitas}}. {a16|Llamaron a la casa}, preguntaron por mi nena. No me escriban.}
=== attributions
1: asserts relative direct person account; name=olanchano77; role=sobrino de Chilo
4: asserts heard_from direct person account; name=doña_mirtala; informant=uno que estaba en la fila; relay=5
5: asserts eyewitness indirect unnamed account; name=uno que estaba en la fila; refers=a4
6: admits colleague direct person account; name=ex_llavero; refers=a4
7: asserts heard_from direct person relay; name=olanchano77; informant=un primo; relay=8
8: asserts unknown indirect unnamed account; name=un primo
9: denies unknown direct person account; name=ex_llavero; refers=a8
10: asserts heard_from direct person account; name=doña_mirtala; informant=el capellán; relay=11; refers=a8
11: asserts unknown indirect unnamed account; name=el capellán
13: denies unknown indirect unnamed account; name=el capellán; refers=a11; note=denies having said it
14: asserts unknown direct organisation account; name=Moderación
15: offers unknown direct person account; name=kathia.rm
16: asserts victim direct person account; name=olanchano77
17: retracts unknown direct person account; name=olanchano77; antecedent=s16; refers=a18
18: asserts unknown indirect person account; name=olanchano77; antecedent=s16
=== acts
a1: detention affirmed in 1; victims=Chilo
a2: denial_of_due_process affirmed in 1; victims=Chilo
a3: denial_of_food_or_water affirmed in 1; basis=eyewitness; victims=Chilo
a4: stress_positions affirmed in 4
a8: sleep_deprivation affirmed in 8
a11: death_in_custody affirmed in 11
a12: suffocation affirmed in 11
a16: intimidation_of_witnesses affirmed in 16; victims=olanchano77
a18: sexual_violence affirmed in 18
