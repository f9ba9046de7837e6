id: es-077
language: es
genre: article
written: 2026-11-28
usage: Venezuela
=== text
{c1|«Se {v1|lo} {a1|llevaron} en cholas»}{q1|:} {s1|una madre de La Cascarita}

PUERTO MACANILLO. El apagón del miércoles duró once horas y casi nadie en la calle Piar tenía carga en el teléfono. {c2|{t2|A las dos de la madrugada} {p2|una comisión encapuchada} {a2|sacó} de {l2|sus casas} a {n2|seis} {v2|muchachos}}. El menor acaba de cumplir dieciocho.

{s3|Yuleisy Monterola, vendedora de empanadas,} {q3|cuenta} {c3|que ella {b3|estaba en el porche} y que los hombres {a3|no cargaban orden}, «ni un papelito»}. {q4|Según} {s4|ella}, {c4|a {v4|Deivis}, su hijo, le {a4|apretaron el cuello} contra el capó hasta que dejó de moverse}. {c5|{t5|Durante nueve días} {a5|nadie dio razón} de {v5|los seis}}.

{s6|El comisario Wilmer Arocha, jefe de la Brigada Territorial,} {q6|replicó en su programa de radio} {c6|que «ahí no hubo ningún {a6|secuestro}, hubo una invitación a conversar»}. {q7|Concedió}, eso sí, {c7|que {v7|los invitados} «{a7|pasaron más días de la cuenta}» en {l7|el comando} por falta de fiscal}. {q8|Prefirió no referirse a} {c8|las camionetas sin placas}.

{s9|El abogado Rubén Celis, del Comité Ojo de Agua,} {q9|explica} {c9|que en {b9|el libro de novedades} los seis aparecen ingresados una semana más tarde}. {q10|Deduce} de ahí {c10|que el acta se escribió después y que {a10|nadie {v10|los} llevó ante el juez} en las 48 horas de ley}. {c11|«A mí {a11|no me dejaron asistirlos}»}, {q11|agrega}. Su oficina queda encima de una ferretería y desde la ventana se ve el comando.

{c12|{t12|El sábado} {a12|soltaron} a {n12|cuatro}, sin zapatos y con una boleta sin firma}. {s13|Uno de ellos, estudiante de refrigeración,} {q13|se desdijo} ante la fiscalía {c13|de haber sido {a13|golpeado}}. {c14|«Capaz me confundí»}, {q14|alegó}. De los otros dos, incluido Deivis, {q15|se comenta} en la calle Piar {c15|que {v15|los} {a15|mandaron} {t15|el domingo} a {l15|la cárcel de Caño Tigre}}.

{s16|La fiscal auxiliar, Nohemí Tarazona,} {q16|prometió} {c16|una respuesta {k16|«cuando baje el expediente»}}. El tribunal está de reposo hasta el lunes: se inundó el archivo.
=== attributions
1: asserts relative direct person account; name=Yuleisy Monterola; role=vendedora de empanadas
2: asserts unknown direct document account; ownvoice
3: asserts eyewitness mixed person account; name=Yuleisy Monterola; role=vendedora de empanadas; refers=a2
4: asserts eyewitness indirect person account; name=Yuleisy Monterola; role=vendedora de empanadas
5: asserts unknown direct document account; ownvoice
6: denies unknown mixed person account; name=Wilmer Arocha; role=jefe de la Brigada Territorial; negated; refers=a2
7: admits unknown mixed person account; name=Wilmer Arocha; role=jefe de la Brigada Territorial; antecedent=s6
8: declines unknown indirect person account; name=Wilmer Arocha; role=jefe de la Brigada Territorial; antecedent=s6
9: asserts official_record indirect person account; name=Rubén Celis; role=abogado; refers=a2
10: asserts inference indirect person account; name=Rubén Celis; role=abogado; antecedent=s9
11: asserts eyewitness direct person account; name=Rubén Celis; role=abogado; antecedent=s9
12: asserts unknown direct document account; ownvoice
13: retracts victim indirect unnamed account; name=uno de los cuatro, estudiante de refrigeración
14: doubts victim direct unnamed account; name=uno de los cuatro, estudiante de refrigeración; antecedent=s13; hedged; refers=a13
15: asserts unknown indirect unnamed relay; hedged
16: offers unknown mixed person account; name=Nohemí Tarazona; role=fiscal auxiliar
=== acts
a1: abduction affirmed in 1; victims=Deivis
a2: abduction affirmed in 2; count=6
a3: arbitrary_detention affirmed in 3
a4: suffocation affirmed in 4; victims=Deivis
a5: enforced_disappearance affirmed in 5; count=6
a6: abduction negated in 6
a7: arbitrary_detention affirmed in 7
a10: denial_of_due_process affirmed in 10
a11: denial_of_due_process affirmed in 11
a12: release affirmed in 12; count=4
a13: beating affirmed in 13
a15: transfer_of_custody affirmed in 15; victims=Deivis
