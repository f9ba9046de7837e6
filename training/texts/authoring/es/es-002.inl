id: es-002
language: es
genre: interview
written: 2026-11-28
usage: Venezuela
=== text
{c1|«A uno lo sacan de noche y nadie anota nada»}
{q1|Entrevista con} {s1|Yusmari Peñaloza, hermana de un detenido}

{s2|PREGUNTA}{q2|:} {c2|¿Cuándo supo que su hermano estaba {a2|preso}?}

{s3|RESPUESTA}{q3|:} {c3|A los cuatro días. Me llamó {s4|una muchacha que vende empanadas frente al comando de Caño Bravo} y me {q4|dijo} {c4|que {v3|lo} había {b4|visto} bajarse {a3|esposado} de una camioneta blanca}. {s5|Nadie de la policía} me {q5|ha dicho} hasta hoy {c5|por qué se {v4|lo} {a4|llevaron}}.}

{s6|P}{q6|:} {c6|¿Fue usted al comando?}

{s7|R}{q7|:} {c7|Tres veces. {s8|El sargento de la puerta} {q8|juraba} {c8|que ahí no había ningún Wilmer Peñaloza}. La tercera vez una abogada, la doctora Ilse Marrero, entró conmigo y le mostraron {b7|el libro}: {l5|ahí} {a5|estaba}, anotado con lápiz, con fecha de dos días después. A uno lo sacan de noche y nadie anota nada.}

{s9|P}{q9|:} {c9|{s10|El comisario Briceño} {q10|dijo en la radio} {c10|que a {v6|todos los detenidos} se les permitió {a6|llamar a su casa}}.}

{s11|R}{q11|:} {c11|Será a otros. A mi mamá no la {a7|llamó} nadie. Yo no digo que el comisario mienta, {q12|digo} {c12|que en mi casa no sonó ningún teléfono}.}

{s13|P}{q13|:} {c13|¿Le ha contado {m2|Wilmer} cómo lo {a8|trataron}?}

{s14|R}{q14|:} {c14|Poquito. {c15|Que {a9|dormían sentados}, {a10|{n10|treinta y dos} en un cuarto}, y que a {v11|un muchacho de Barrio Ajuro} le {a11|pusieron una bolsa en la cabeza}.} {c16|{v12|A él}, gracias a Dios, no le {a12|pegaron}, eso} me lo {q16|dijo} clarito. {c17|De lo demás} {q17|no quiere hablar}.}

{s18|P}{q18|:} {c18|{s19,s24|Usted} {q24|firmó} {c24|una denuncia} y después {c19|la} {q19|retiró}.}

{s20|R}{q20|:} {c20|{c21|La} {q21|retiré}, sí. Fueron {p13,s22|dos hombres} a {l13|donde trabajo} y me {q22|dijeron} {c22|que si seguía con el papel {v13|Wilmer} {a13|no iba a llegar a diciembre}}. Pero lo que puse en esa denuncia es la verdad y {c23|lo} {q23|vuelvo a decir} aquí.}
=== attributions
1: asserts relative direct person account; name=Yusmari Peñaloza; role=hermana de un detenido
2: - - direct unnamed -; name=la entrevistadora; question
3: asserts heard_from direct person account; name=Yusmari Peñaloza; informant=una muchacha que vende empanadas frente al comando de Caño Bravo; relay=4
4: asserts eyewitness indirect unnamed account; name=una muchacha que vende empanadas frente al comando de Caño Bravo
5: declines unknown indirect government account; name=la policía
6: - - direct unnamed -; name=la entrevistadora; question
7: asserts document direct person account; name=Yusmari Peñaloza
8: denies unknown indirect unnamed account; name=el sargento de la puerta; negated; specific; refers=a4
9: asserts unknown direct unnamed relay; name=la entrevistadora; relay=10
10: denies unknown indirect person account; name=Briceño; role=comisario
11: asserts relative direct person account; name=Yusmari Peñaloza
12: asserts relative direct person account; name=Yusmari Peñaloza; antecedent=s11; refers=a7
13: - - direct unnamed -; name=la entrevistadora; question
14: asserts heard_from direct person relay; name=Yusmari Peñaloza; informant=Wilmer Peñaloza; relay=15,16
15: asserts victim indirect person account; name=Wilmer Peñaloza; antecedent=m2
16: denies victim indirect person account; name=Wilmer Peñaloza; antecedent=m2; negated
17: declines unknown indirect person account; name=Wilmer Peñaloza; antecedent=m2
18: asserts unknown direct unnamed relay; name=la entrevistadora
19: retracts unknown indirect person account; name=Yusmari Peñaloza; refers=a4
20: asserts victim direct person account; name=Yusmari Peñaloza
21: retracts relative indirect person account; name=Yusmari Peñaloza; antecedent=s20; refers=a4
22: asserts unknown indirect unnamed account; name=dos hombres
23: asserts relative direct person account; name=Yusmari Peñaloza; antecedent=s20; refers=a4
24: asserts relative indirect person account; name=Yusmari Peñaloza; refers=a4
=== acts
a2: detention possible in 2
a3: detention affirmed in 4
a4: detention affirmed in 5
a5: detention affirmed in 7
a6: incommunicado_detention negated in 10
a7: incommunicado_detention affirmed in 11
a8: ill-treatment possible in 13
a9: stress_positions affirmed in 15; basis=victim
a10: overcrowding affirmed in 15; count=32
a11: suffocation affirmed in 15; basis=eyewitness
a12: beating negated in 16; victims=Wilmer Peñaloza
a13: threats future in 22
