id: es-024
language: es
genre: article
written: 2026-11-28
usage: Colombia
=== text
{s1|Exsoldado}{q1|:} {c1|«El fusil lo pusimos nosotros»}

BELÉN DE LOS ROBLES. Diecinueve años esperó Fabiola Anturi a que alguien le dijera dónde cayó su hijo. {d2|El jueves}, en el salón de la Casa Campesina, {s2|el exsoldado profesional Jhon Freddy Mosquera} se lo {q2|dijo} de frente: {c2|«A {v2|Ferney} lo {a2|matamos} {l2|en el alto de La Jagüita}, amarrado, y lo reportamos como guerrillero»}.

{s3|Mosquera} {q3|contó} además {c3|que {s4|el comandante de la compañía} les {q4|ofrecía} {c4|cinco días de permiso {k4|por cada «{a4|baja}»}}}.

{s5|Ese comandante, hoy coronel retirado, Álvaro Echeverry Lasso,} {q5|negó} en la misma sesión {c5|haber prometido nada}. {c6|«Mi gente peleó esa noche, y ahí está {b6|el informe de patrullaje} del {t2|8 de marzo}»}, {q6|replicó}. Después {q7|guardó} {c7|silencio} ante las preguntas de la magistrada.

{q8|Según} {s8|el dictamen de la antropóloga Luz Dary Cuesta}, {c8|{v8|el cuerpo} tiene {a8|dos disparos a menos de un metro} y las marcas de las muñecas «concuerdan con una cuerda de fique»}. {s9|La perita} {q9|evitó} {c9|señalar a un autor}. {s17|Una orden del día hallada en el archivo de la brigada} {q17|indica} {c17|que {a17|la muerte} se reportó doce horas antes de la supuesta pelea}.

{s10,s11,s12|El cabo Nelson Iguarán, que fue a La Jagüita con la misma patrulla,} {q10|había declarado} {d10|en 2011} {c10|que hubo cruce de disparos}. El jueves {q11|retiró} {c11|esa versión} y {q12|afirmó} {c12|que {b12|oyó} una sola {a12|ráfaga}, ya oscuro, y que nadie contestó}.

{s13|El abogado de Echeverry} {q13|puso en entredicho} {c13|«una memoria que mejora cuando hay beneficios»}. {s14|El Comité de Madres del Piedemonte} {q14|pide} {c14|que se busque a {n14|otros seis} {v14|jóvenes} que {a14|desaparecieron} {t14|ese mismo año}}.

{m1|Anturi} llevó puesta la camiseta de fútbol de Ferney. {c15|«{k15|Si el señor me dice qué hicieron con la cédula de mi muchacho}, yo le recibo el perdón»}, {q15|dijo}. {q16|Al parecer}, {c16|{v16|el joven} fue {a16|bajado de una buseta} cuando iba a coger café}.

La próxima audiencia es en febrero.
=== attributions
1: admits eyewitness direct unnamed account; name=Jhon Freddy Mosquera; role=exsoldado profesional; refers=a2
2: admits eyewitness direct person account; name=Jhon Freddy Mosquera; role=exsoldado profesional
3: asserts unknown indirect person account; name=Jhon Freddy Mosquera
4: offers unknown indirect person account; name=Álvaro Echeverry Lasso; role=comandante de la compañía
5: denies unknown indirect person account; name=Álvaro Echeverry Lasso; role=coronel retirado; refers=a4
6: denies official_record direct person account; name=Álvaro Echeverry Lasso; antecedent=s5; specific; refers=a2
7: declines unknown indirect person account; name=Álvaro Echeverry Lasso; antecedent=s5
8: asserts medical mixed document account; name=el dictamen de la antropóloga Luz Dary Cuesta
9: declines unknown indirect person account; name=Luz Dary Cuesta; role=antropóloga
10: denies eyewitness indirect person account; name=Nelson Iguarán; role=cabo; refers=a2; said=2011
11: retracts eyewitness indirect person account; name=Nelson Iguarán; refers=a2
12: asserts eyewitness indirect person account; name=Nelson Iguarán
13: doubts unknown direct unnamed opinion; name=el abogado de Echeverry; refers=a2
14: asserts unknown indirect organisation opinion; name=El Comité de Madres del Piedemonte
15: offers unknown direct person account; name=Fabiola Anturi; role=madre de Ferney; antecedent=m1
16: asserts unknown indirect document relay; hedged
17: asserts official_record indirect document account; name=una orden del día hallada en el archivo de la brigada
=== acts
a2: extrajudicial_execution affirmed in 2; victims=Ferney; when=XXXX-03-08
a4: extrajudicial_execution possible in 4
a8: extrajudicial_execution affirmed in 8; victims=Ferney
a12: extrajudicial_execution affirmed in 12; victims=Ferney
a14: enforced_disappearance affirmed in 14; count=6
a16: abduction possible in 16; victims=Ferney
a17: extrajudicial_execution affirmed in 17; victims=Ferney
