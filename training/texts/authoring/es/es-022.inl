id: es-022
language: es
genre: interview
written: 2026-11-28
usage: Honduras
=== text
Nahún Paguada maneja un busito de la ruta a Guaruma. Recibe en el corredor de su casa, con su mamá, doña Reina, al lado.

{s1|REPORTERA}{q1|:} {c1|¿A qué hora {v1|los} {a1|agarraron}?}

{s2|NAHÚN}{q2|:} {c2|Pasadito de las nueve, ya con el toque. Íbamos {n2|cinco}. {p2,p3|Los policías de la posta} {v2|nos} {a2|bajaron} y nos {a3|hincaron en la grava}, con las manos en la nuca, {t3|como dos horas}. A {v4|mi sobrino, el Darwin,} le {a4|apagaron un cigarro en el brazo}; {b2|eso lo vi} porque estaba pegadito a él.}

{s5|REPORTERA}{q5|:} {c5|{s6|El subcomisionado Orellana} {q6|dice} {c6|que en {b6|el libro de novedades} no hay ningún {a6|detenido} esa noche}.}

{s7|NAHÚN}{q7|:} {c7|¡Cómo va a haber, si {a7|no {v7|nos} anotaron}! Ahí mismo, bien campante, {s8|el clase de turno} le {q8|dijo} a otro {c8|que no gastara tinta en nosotros}.}

{s9|REPORTERA}{q9|:} {c9|¿Les {a9|dieron de comer}?}

{s10|DOÑA REINA}{q10|:} {c10|{a10|Ni agua}. Yo llegué a las tres de la mañana con unas baleadas y me las recibió un agente, todo amable. {s11|El señor que barre} me {q11|contó} después {c11|que {p11|los mismos policías} {a11|se las habían comido}}.}

{s12|REPORTERA}{q12|:} {c12|{s13,s14|Usted}, Nahún, {q13|puso} {c13|la denuncia} y al mes {q14|firmó} {c14|que {p14|nadie} {v14|lo} había {a14|tocado}}.}

{s15|NAHÚN}{q15|:} {c15|Firmé porque llegaron {s16|dos en moto} y le {q16|dijeron} a {v16|la Keila, mi mujer,} {c16|que {a16|pensara en los cipotes}}. {c17|Ese papel lo} {q17|retiro} aquí, delante suyo.}

{s18|REPORTERA}{q18|:} {c18|¿Y si lo llaman otra vez a declarar?}

{s19|NAHÚN}{q19|:} {c19|Voy, {k19|si va también el sobrino y nos atiende alguien que no sea de esa posta}. Solo así.}

{s20|REPORTERA}{q20|:} {c20|¿En qué va el caso?}

{s21|DOÑA REINA}{q21|:} {c21|Cuatro viajes he hecho a la Fiscalía y {s22|la licenciada} {q22|no} me {q22|ha querido} {c22|decir nada}. La última vez andaba de vacaciones. Eso {q23|dijo} {s23|el vigilante}, pues, {c23|que andaba de vacaciones}; yo le vi el carro.}
=== attributions
1: - - direct unnamed -; name=la reportera; question
2: asserts victim direct person account; name=Nahún Paguada; role=conductor de busito
5: asserts unknown direct unnamed relay; name=la reportera; relay=6
6: denies official_record indirect person account; name=Orellana; role=subcomisionado; negated; specific; refers=a2
7: asserts victim direct person account; name=Nahún Paguada
8: asserts unknown indirect unnamed account; name=el clase de turno
9: - - direct unnamed -; name=la reportera; question
10: asserts heard_from direct person account; name=Reina; role=madre de Nahún Paguada; informant=el señor que barre; relay=11
11: asserts unknown indirect unnamed account; name=el señor que barre
12: asserts unknown direct unnamed relay; name=la reportera; relay=13,14
13: asserts victim indirect person account; name=Nahún Paguada; refers=a2,a3
14: denies victim indirect person account; name=Nahún Paguada; negated; refers=a3
15: asserts relative direct person account; name=Nahún Paguada
16: asserts unknown indirect unnamed account; name=dos en moto
17: retracts victim indirect person account; name=Nahún Paguada; antecedent=s15; refers=a14
18: - - direct unnamed -; name=la reportera; question
19: offers unknown direct person account; name=Nahún Paguada
20: - - direct unnamed -; name=la reportera; question
21: asserts unknown direct person account; name=Reina; role=madre de Nahún Paguada
22: declines unknown indirect unnamed account; name=la licenciada de la Fiscalía
23: asserts unknown indirect unnamed account; name=el vigilante
=== acts
a1: detention possible in 1
a2: detention affirmed in 2; count=5
a3: stress_positions affirmed in 2
a4: burning affirmed in 2; basis=eyewitness; victims=Darwin
a6: detention negated in 6
a7: denial_of_due_process affirmed in 7
a9: denial_of_food_or_water possible in 9
a10: denial_of_food_or_water affirmed in 10; basis=relative
a11: denial_of_food_or_water affirmed in 11
a14: beating negated in 14; victims=Nahún Paguada
a16: intimidation_of_witnesses future in 16; victims=Keila
