id: es-019
language: es
genre: interview
written: 2026-11-28
usage: Honduras
=== text
{s1|Viceministra Ondina Paguada}{q1|:} {c1|«Dormir en el suelo no es {a1|tortura}»}

{s2|Redacción}{q2|:} {c2|{s3|El mecanismo de prevención} {q3|dice} {c3|que en {l2|el módulo 4 de Guanacastal} {a2|duermen tres por losa}}.}
{s4|Paguada}{q4|:} {c4|Mire, hay {a3|sobrepoblación}, eso no se lo voy a negar. Son {n3|2,300} donde caben 900. Pero dormir en el suelo no es {a4|tortura}, mi abuela durmió en el suelo toda la vida.}

{s5|Redacción}{q5|:} {c5|¿Y el gas? Hay internas {s6|que} {q6|aseguran} {c6|que {v5|las} {a5|rociaron} dentro de {l5|las celdas}}.}
{s7|Paguada}{q7|:} {c7|Se {a6|usó gas} {n6|una vez}, {t6|el 6 de septiembre}, en {l6|el pasillo}, no en las celdas, y por orden de {p6|la directora}, que {b7|consta en acta}. {s8|Ella} me {q8|informó} {c8|que ninguna resultó lesionada}.}

{s9|Redacción}{q9|:} {c9|Nosotros {b9|hablamos con una} que perdió un embarazo.}
{s10|Paguada}{q10|:} {c10|No tengo conocimiento. {k10|Si existe ese caso, tráigame el nombre} y mañana mismo la ve un médico forense, se lo prometo delante de la grabadora.}

{s11|Redacción}{q11|:} {c11|Tienen miedo de dar el nombre.}
{s12|Paguada}{q12|:} {c12|Entonces no me pida que le responda por un fantasma.}

{s13|Redacción}{q13|:} {c13|{d14|Hace un año} {s14|usted} {q14|dijo} en el Congreso {c14|que el gas estaba prohibido en cárceles de mujeres}.}
{s15|Paguada}{q15|:} {c15|{q16|Dije} {c16|que estaba restringido}. Si dije prohibido, me expresé mal.}

{s17|Redacción}{q17|:} {c17|¿Por qué se {a7|trasladó} a {n7|dieciséis} de {v7|ellas}, {t7|de noche}, {a8|sin avisarle a nadie}?}
{s18|Paguada}{q18|:} {c18|Por seguridad. Las familias fueron {a9|notificadas}.}
{s19|Redacción}{q19|:} {c19|{s20|La hermana de una} nos {q20|dijo} {c20|que se enteró por una foto}.}
{s21|Paguada}{q21|:} {c21|Pues una foto también notifica.}

(La viceministra dio por terminada la entrevista en ese punto. {s22|Su despacho} {q22|no contestó} después {c22|un cuestionario escrito}.)
=== attributions
1: denies unknown direct person account; name=Ondina Paguada; role=viceministra; negated
2: asserts unknown direct unnamed relay; name=la redacción; relay=3
3: asserts unknown indirect organisation account; name=el mecanismo de prevención
4: admits unknown direct person account; name=Ondina Paguada; role=viceministra; refers=a2
5: - - direct unnamed -; name=la redacción; question
6: asserts victim indirect unnamed account; name=internas
7: admits official_record direct person account; name=Ondina Paguada; role=viceministra; refers=a5; note=grants the use, denies that it was in the cells
8: denies unknown indirect unnamed account; name=la directora; negated; refers=a6
9: asserts heard_from direct unnamed account; name=la redacción; informant=una que perdió un embarazo; refers=a5
10: offers unknown direct person account; name=Ondina Paguada; role=viceministra; refers=a5
11: asserts unknown direct unnamed account; name=la redacción
12: declines unknown direct person account; name=Ondina Paguada; role=viceministra; refers=a5
13: asserts unknown direct unnamed relay; name=la redacción; relay=14
14: asserts unknown indirect person account; name=Ondina Paguada; role=viceministra
15: retracts unknown direct person account; name=Ondina Paguada; role=viceministra; hedged
16: asserts unknown indirect person account; name=Ondina Paguada; role=viceministra; antecedent=s15
17: - - direct unnamed -; name=la redacción; question
18: denies unknown direct person account; name=Ondina Paguada; role=viceministra; refers=a7,a8
19: asserts heard_from direct unnamed relay; name=la redacción; informant=la hermana de una; relay=20
20: asserts relative indirect unnamed account; name=la hermana de una interna; refers=a7
21: denies unknown direct person opinion; name=Ondina Paguada; role=viceministra; refers=a8
22: declines unknown indirect government account; name=el despacho de la viceministra
=== acts
a1: torture negated in 1
a2: overcrowding affirmed in 3
a3: overcrowding affirmed in 4; count=2300
a4: torture negated in 4; stance=denies
a5: ill-treatment affirmed in 6
a6: ill-treatment affirmed in 7; count=1; when=2026-09-06
a7: transfer_of_custody possible in 17; count=16
a8: incommunicado_detention possible in 17
a9: incommunicado_detention negated in 18
