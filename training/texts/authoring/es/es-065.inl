id: es-065
language: es
genre: article
written: 2026-11-28
usage: El Salvador
=== text
El cuaderno de Delmy

CANTÓN LOS IZOTES. La fila para dejar paquetes empieza a las tres de la mañana y dobla dos veces antes de llegar al portón. Se vende café, atol y bolsas transparentes, porque las de color no pasan.

Delmy Recinos apunta en un cuaderno escolar. {q1|Según} {s1|ella}, {c1|{t1|desde marzo} han {a1|salido muertos} de {l1|La Pedrera} {n1|catorce} {v1|internos}}. {s2|La institución} {q2|acepta} {c2|tres, «todos con padecimientos de antes»}.

{c3|«A {v3,b3|mi compañero de petate} le {a3|daban toques con la pistolita} cada vez que pedía hablar con alguien»}, {q3|relata} {s3|un muchacho que recobró la calle en agosto}. {q4|Agrega} {c4|que él mismo puso la huella en un papel porque {v4|le} {a4|tenían el aparato en la costilla}}. No leyó el papel: estaba doblado.

{s5|El vocero de Centros Intermedios, Wilmer Aguirre,} {q5|despachó} {c5|esos relatos como «novela de las cinco»}. {c6|«En La Pedrera hay {b6|bitácora} de cada aparato y ninguno se ha disparado desde enero»}, {q6|dijo} {d6|el martes} a Canal Brújula.

Los aparatos costaron 212 dólares cada uno y la licitación la ganó una empresa de toldos.

{c7|«Esas marcas no son de andar descalzo: a {v7|los dos} les {a7|pegaron en las plantas} con algo rígido»}, {q7|concluye} {s7|la forense Ivania Portillo, que {b7|examinó} dos cuerpos a petición de las familias}. {q8|No se atreve}, en cambio, {q8|a} {c8|decir si murieron de eso}.

{c9|{t9|En mayo}, a {v9|las visitantes} las {a9|hacían agacharse desnudas sobre un espejo}}, {q9|según} {s9|un acta de la Procuraduría}. De aquello {s10|Delmy} {q10|prefiere no} {c10|acordarse}. {s11|Su cuñada}, que la acompaña, {q11|sí habla}: {c11|«A {v11|nosotras} {p11,s12|un custodio} nos {a11|tiró la comida al suelo} y nos {q12|mandó} {c12|recogerla con la boca}»}.

{s13|El alcaide} {q13|prometió} a las madres {c13|una lista con nombres y fechas, {k13|si quitaban la manta del portón}}. La manta la quitaron el viernes. El sábado llovió todo el día y no hubo lista ni fila.
=== attributions
1: asserts unknown indirect person account; name=Delmy Recinos
2: admits unknown mixed government account; name=Centros Intermedios; refers=a1
3: asserts colleague direct unnamed account; name=un muchacho que recobró la calle en agosto
4: asserts victim indirect unnamed account; name=un muchacho que recobró la calle en agosto; antecedent=s3
5: denies unknown mixed person account; name=Wilmer Aguirre; role=vocero de Centros Intermedios; refers=a3,a4
6: denies official_record direct person account; name=Wilmer Aguirre; role=vocero de Centros Intermedios; antecedent=s5; negated; specific; refers=a3
7: asserts medical direct person account; name=Ivania Portillo; role=forense
8: declines medical indirect person account; name=Ivania Portillo; role=forense; antecedent=s7; refers=a1
9: asserts official_record indirect document account; name=un acta de la Procuraduría
10: declines unknown indirect person account; name=Delmy Recinos; refers=a9
11: asserts victim direct unnamed account; name=la cuñada de Delmy Recinos
12: asserts unknown indirect unnamed opinion; name=un custodio; refers=a11
13: offers unknown indirect unnamed account; name=el alcaide
=== acts
a1: death_in_custody affirmed in 1; count=14
a3: electric_shocks affirmed in 3
a4: threats affirmed in 4
a7: beating affirmed in 7; count=2
a9: humiliation affirmed in 9; when=XXXX-05
a11: humiliation affirmed in 11
