id: es-048
language: es
genre: article
written: 2026-11-28
usage: Peru
=== text
Puente Quellomayo: la fiscal cuenta casquillos, la Policía cuenta piedras

En el puente Quellomayo, a 3,900 metros, la fiscal adjunta Rosmery Tapia recogió el jueves veintiséis casquillos y los fue metiendo en bolsitas numeradas a plumón. {c1|{a1|Murieron} {n1|dos} {v1|comuneros, Sabino Huamaní y su sobrino Edwin}; hubo {n2|once} {a2|heridos}}.

{c3|«Nosotros estábamos con banderas, con wawas. Desde la loma {v3|nos} han {a3|disparado}, bala ha sido, no perdigón»}, {q3|asegura} {s3|Felícitas Quispe, que recibió un impacto en la pantorrilla}. {q4|Según} {s4|ella}, {c4|a {v4|Sabino} «lo han {a4|rematado} ya en el suelo, rogándoles»}. No lo presenció: se {c5|lo} {q5|refirió} {s5|el dueño de la combi en que la evacuaron}.

{s30|La técnica de la posta} {q30|dice} {c30|que esa tarde {b30|curó} a {n30|nueve} {v30|personas} {a30|con herida de bala}, dos de ellas por la espalda}.

{s6|El protocolo de necropsia}, más cauto, {q6|consigna} {c6|un {a6|disparo} «posiblemente a corta distancia, con trayectoria de arriba abajo»}. {s7|El general Aníbal Recoba, jefe de la región policial,} {q7|descarta} {c7|cualquier exceso}. En conferencia de prensa {q8|alegó} {c8|que sus hombres respondieron a una «lluvia de hondazos» y que portaban únicamente escopetas de goma}; para probarlo enseñó {b8|el cuaderno de armería}. Cuando un reportero le mostró la foto de un fusil, varió el argumento: {c9|podría tratarse}, {q9|dijo}, {c9|de un efectivo «de otra unidad»}. Desde su cama en el hospital, {s31|un suboficial con la frente cosida} {q31|aseguró} {c31|que {p31|ellos} no {a31|tiraron a matar}}.

Al cierre de esta nota, {s10|el Ministerio} {q10|no había respondido} {c10|si otra unidad operó ese día en la zona}.

{m11|Los deudos} velan los dos cajones en la casa comunal, con la puerta abierta. {q11|Piden} {c11|que el caso pase a la capital}. {s12|El presidente de la comunidad, Mauro Ccopa,} {q12|ha prometido} {c12|levantar el bloqueo el lunes, {k12|siempre y cuando Tapia siga al frente}}; {s13|la propia Tapia}, consultada al respecto, {q13|respondió}: {c13|«Mi jefe me nombra y mi jefe me saca»}.
=== attributions
1: asserts unknown direct document account; ownvoice
3: asserts victim direct person account; name=Felícitas Quispe
4: asserts heard_from mixed person relay; name=Felícitas Quispe; relay=5; informant=el dueño de la combi en que la evacuaron
5: asserts unknown indirect unnamed account; name=el dueño de la combi en que la evacuaron; refers=a4
6: asserts medical mixed document account; name=el protocolo de necropsia; hedged; refers=a4
7: denies unknown indirect person account; name=Aníbal Recoba; role=general, jefe de la región policial; refers=a3,a4
8: denies official_record mixed person account; name=Aníbal Recoba; antecedent=s7; specific; refers=a3
9: admits unknown mixed person account; name=Aníbal Recoba; antecedent=s7; hedged; refers=a3
10: declines unknown indirect government account; name=el Ministerio
11: asserts unknown indirect unnamed opinion; name=los deudos; antecedent=m11
12: offers unknown indirect person account; name=Mauro Ccopa; role=presidente de la comunidad
13: asserts unknown direct person opinion; name=Rosmery Tapia; role=fiscal adjunta
30: asserts medical indirect unnamed account; name=la técnica de la posta
31: denies eyewitness indirect unnamed account; name=un suboficial; negated; refers=a3
=== acts
a1: killing affirmed in 1; count=2; victims=Sabino Huamaní, Edwin
a2: attack_on_civilians affirmed in 1; count=11
a3: attack_on_civilians affirmed in 3
a4: extrajudicial_execution affirmed in 4; victims=Sabino Huamaní
a6: killing affirmed in 6; victims=Sabino Huamaní
a30: attack_on_civilians affirmed in 30; count=9
a31: killing negated in 31
