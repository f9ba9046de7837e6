id: es-086
language: es
genre: interview
written: 2026-11-28
usage: Honduras
=== text
Radio Cerro Azul, programa «Café cargado». Transcripción
Invitado: capitán Denis Alvarenga, jefe del cuartel de La Paila

{s1|CONDUCTORA}{q1|:} {c1|Capitán, ¿cuántos {v1|menores} {a1|tienen} en {l1|el cuartel}?}

{s2|ALVARENGA}{q2|:} {c2|Cero. Revise {b2|la tablilla de novedades}: doce adultos, ni uno más ni uno menos.}

{s3|CONDUCTORA}{q3|:} {c3|{s4|Doña Chepa Lagos} {q4|asegura} {c4|que a {v4|su nieto de quince} lo {a4|subieron} a un pick-up {t4|el domingo}, a la salida de misa, y que en tres postas {a5|no {v5|le} dieron razón}}.}

{s6|ALVARENGA}{q6|:} {c6|Captura no hubo. Al {v6|muchacho} se le {a6|acompañó} {t6|unas horas} porque andaba sin papeles, y a la señora se le explicó todo en el portón.}

{s8|CONDUCTORA}{q8|:} {c8|O sea que sí estuvo ahí.}

{s9|ALVARENGA}{q9|:} {c9|Estuvo, pues. Hasta el lunes.}

{s10|CONDUCTORA}{q10|:} {c10|¿Y {v10|lo} {a10|maltrataron}?}

{s11|ALVARENGA}{q11|:} {c11|Eso que {s12|él} {q12|anda contando}, {c12|que {v12|lo} {a12|pusieron a sostener dos blocks} {t12|toda la noche}}, habrá que verlo. Yo no estaba de turno.}

{s13|CONDUCTORA}{q13|:} {c13|{s14|El mayor Rubio} {q14|reconoció} aquí mismo {c14|que usaban {l14|el cuarto sin ventana} para {a14|apartar} a {v14|los que se ponían rebeldes}}.}

{s15|ALVARENGA}{q15|:} {c15|Del mayor no voy a opinar.}

{s16|CONDUCTORA}{q16|:} {c16|¿Existe ese cuarto?}

{s17|ALVARENGA}{q17|:} {c17|Es una bodega. Hay sillas quebradas y propaganda de la campaña pasada.}

{s18|CONDUCTORA}{q18|:} {c18|¿Quién {a18|mandó} a la frontera a {n18|los dos} {v18|nicaragüenses} del viernes?}

{s19|ALVARENGA}{q19|:} {c19|Migración. Nosotros {v19|los} {a19|entregamos}, con firma y sello, {t19|a las dos de la tarde}. {a20|Audiencia no hubo}, para qué le voy a mentir, nadie la pidió.}

{s21|CONDUCTORA}{q21|:} {c21|¿Nos deja entrar con una cámara?}

{s22|ALVARENGA}{q22|:} {c22|{k22|Con permiso de la comandancia}, hasta café les sirvo.}

(Pausa comercial. El quintal de maíz bajó veinte lempiras en el mercado de Santa Fe.)

{s23|DOÑA CHEPA, en línea}{q23|:} {c23|Buenos días. Yo {b23|lo recibí} y traía {a23|las muñecas peladas}. Y {v24|lo} {a24|soltaron} en {l24|el desvío}, {t24|a las once de la noche}, no en el portón. {c25|Lo de que el capitán en persona se lo {a25|llevó}}, eso sí, {q25|lo retiro}, me confundí de cara.}
=== attributions
1: - - direct unnamed -; name=la conductora; question
2: denies official_record direct person account; name=Denis Alvarenga; role=jefe del cuartel de La Paila; negated; specific; refers=a1
3: asserts unknown direct unnamed relay; name=la conductora; relay=4
4: asserts relative indirect person account; name=Chepa Lagos
6: denies unknown direct person account; name=Denis Alvarenga; role=jefe del cuartel de La Paila; negated; refers=a4,a5
8: asserts unknown direct unnamed account; name=la conductora; refers=a6
9: admits unknown direct person account; name=Denis Alvarenga; role=jefe del cuartel de La Paila; refers=a6
10: - - direct unnamed -; name=la conductora; question
11: doubts unknown direct person account; name=Denis Alvarenga; role=jefe del cuartel de La Paila; refers=a12
12: asserts victim indirect unnamed account; name=el nieto de doña Chepa Lagos
13: asserts unknown direct unnamed relay; name=la conductora; relay=14
14: admits unknown indirect person account; name=Rubio; role=mayor
15: declines unknown direct person account; name=Denis Alvarenga; role=jefe del cuartel de La Paila; refers=a14
16: - - direct unnamed -; name=la conductora; question
17: denies unknown direct person account; name=Denis Alvarenga; role=jefe del cuartel de La Paila; specific; refers=a14
18: - - direct unnamed -; name=la conductora; question
19: admits unknown direct person account; name=Denis Alvarenga; role=jefe del cuartel de La Paila; refers=a18
21: - - direct unnamed -; name=la conductora; question
22: offers unknown direct person account; name=Denis Alvarenga; role=jefe del cuartel de La Paila
23: asserts eyewitness direct person account; name=Chepa Lagos
25: retracts unknown direct person account; name=Chepa Lagos; antecedent=s23
=== acts
a1: detention possible in 1
a4: abduction affirmed in 4
a5: enforced_disappearance affirmed in 4; basis=eyewitness
a6: detention affirmed in 6; stance=admits
a10: ill-treatment possible in 10
a12: stress_positions affirmed in 12
a14: solitary_confinement affirmed in 14
a18: deportation possible in 18; count=2
a19: transfer_of_custody affirmed in 19; count=2
a20: denial_of_due_process affirmed in 19; count=2
a23: ill-treatment affirmed in 23
a24: release affirmed in 23
a25: abduction affirmed in 25
