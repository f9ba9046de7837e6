id: es-010
language: es
genre: interview
written: 2026-11-28
usage: Spain
=== text
{s1|Amparo Lizaso, intérprete}{q1|:} {c1|«Yo traducía los gritos»}

Amparo Lizaso trabajó once años como intérprete de dariya en comisarías y puertos. Lo dejó en 2023. Acaba de publicar Lo que no traduje (Ediciones Ojo de Patio).

—{c2|Cuenta usted una noche en el puerto de Santa Tecla…}
—{c3|La de los polizones. Eran {n1|tres}, uno de ellos un crío. {v1|Los} {a1|tenían sentados en el suelo mojado}, {t1|en noviembre}, y {s4|el inspector} me {q4|mandó} {c4|que les {q5|dijera} {c5|que si no firmaban {v2|los} {a2|devolvían al barco}}}. {c6|Lo} {q6|traduje}. Es la frase de la que más me arrepiento.}

—{c7|¿Y {v3|los} {a3|devolvieron}?}
—{c8|A {n4|dos}, sí, {b8|yo {v4|los} vi} {a4|subir}. {c9|Del pequeño} me {q9|dijeron} {c9|que se {v5|lo} había {a5|llevado} {p5|la Cruz Violeta}}; nunca lo he podido comprobar.}

—{s10|La Jefatura} {q10|sostiene} {c10|que ese día no hubo polizones en Santa Tecla}.
—{c11|Hubo {b11|una factura mía} por cuatro horas. La pagaron.}

—{c12|¿Vio usted {a6|pegar} a {v6|alguien}?}
—{c13|{a7|Pegar}, no. Lo diría. {b13|Oí}, al otro lado de la puerta, a {s14,v8|un hombre} {q14|pedir} {c14|agua} muchas veces, y sé que {a8|no se la dieron} porque luego me la pidió a mí.}

—En la primera edición {q15|escribió} {c15|que fueron cinco}.
—{c16|Me equivoqué y lo he corregido. Sumé dos de otro expediente. El que quiera tirar de ahí para decir que me lo invento todo, que tire, pero el resto está en {b16|los partes de asistencia, con mi firma}.}

—{c17|¿Volvería?}
—{c18|A Santa Tecla, no. A traducir, mañana.}
=== attributions
1: asserts eyewitness direct person account; name=Amparo Lizaso; role=intérprete
2: - - direct document -; question; ownvoice
3: asserts eyewitness direct person account; name=Amparo Lizaso; antecedent=s1
4: asserts unknown indirect unnamed account; name=el inspector
5: asserts unknown indirect person relay; name=Amparo Lizaso; antecedent=s1; relay=4
6: asserts heard_from indirect person relay; name=Amparo Lizaso; antecedent=s1; relay=4; informant=el inspector
7: - - direct document -; question; ownvoice
8: asserts eyewitness direct person account; name=Amparo Lizaso; antecedent=s1
9: asserts unknown indirect unnamed account
10: denies unknown indirect government account; name=la Jefatura; negated; specific; refers=a1
11: asserts document direct person account; name=Amparo Lizaso; antecedent=s1; refers=a1
12: - - direct document -; question; ownvoice
13: asserts eyewitness direct person account; name=Amparo Lizaso; antecedent=s1
14: asserts unknown indirect unnamed opinion; name=un hombre
15: asserts unknown indirect person account; name=Amparo Lizaso; antecedent=s1; refers=a1
16: retracts document direct person account; name=Amparo Lizaso; antecedent=s1; refers=a1
17: - - direct document -; question; ownvoice
18: asserts unknown direct person opinion; name=Amparo Lizaso; antecedent=s1
=== acts
a1: ill-treatment affirmed in 3; count=3
a2: deportation future in 5
a3: deportation possible in 7
a4: deportation affirmed in 8; count=2
a5: transfer_of_custody affirmed in 9
a6: beating possible in 12
a7: beating negated in 13; stance=denies
a8: denial_of_food_or_water affirmed in 13
