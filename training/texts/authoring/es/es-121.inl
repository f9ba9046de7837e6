id: es-121
language: es
genre: article
written: 2026-11-28
usage: Mexico
=== text
{c1|{a1|Sueltan} a {n1|doce} {v1|normalistas}}; del otro nadie da razón

PUEBLO NUEVO DE LOS MIMBRES. Con una cubeta de tamales y un mariachi prestado los recibieron ayer en la caseta de cobro. {c2|A {v2|los muchachos} los {a2|habían bajado} de {l2|tres autobuses} {t2|la noche del 9}}, cuando iban a botear para el aniversario de la escuela.

{s3|Ulises Tepal, de segundo año,} {q3|relató} con la boca llena {c3|que {p3,p4|los estatales} {v3|los} {a3|pusieron contra la malla} y les {a4|daban con una tabla} «por cada vez que alguien volteaba»}. {q5|Mencionó} también {c5|que en {l5|el trayecto} {v5|los} {a5|cambiaron} de camioneta {n5|tres} veces, la última con {p5|gente que no traía placas}}. {s6|Otro normalista, que pidió omitir su nombre,} {q6|matizó}: {c6|«A {v6|mí} no me {a6|tocaron}. A {v7|Josías} {a7|sí}, {b6|lo tenía enfrente}»}.

Josías Ayohua, el que falta, cumple veinte años en diciembre. {s8|Su abuela} {q8|sospecha} {c8|que {v8|lo} {a8|mataron}}; lo saca de {b8|un huarache} que le entregaron en una bolsa. {q9|Presuntamente}, {c9|{v9|el joven} fue {a9|dejado en manos} de {p9|un grupo local} a la altura del kilómetro 40}.

{s10|La Secretaría de Seguridad} {q10|rechazó} {c10|que haya existido tal entrega}. {c11|«Trece subieron a la patrulla y trece bajaron en la barandilla; ahí está {b11|el libro}»}, {q11|zanjó} {s11|su titular, Ismael Corrales}. {s12|La foja 212 del libro}, sin embargo, {q12|dice} {c12|«12 masc.»}. Al mostrársela, {s13|Corrales} {q13|guardó} {c13|silencio}. Luego {q14|aceptó} {c14|que «a lo mejor hubo un error de captura»} y {q15|se comprometió a} {c15|abrir las grabaciones de la caseta {k15|si un juez las pide}}.

El chofer de uno de los autobuses, Gamaliel Ortiz, ya no sostiene lo que firmó. {s16,s17|Ortiz} {q16|desconoció} ante este reportero {c16|su declaración, en la que los estudiantes aparecían {a16|apedreando el cofre}}, y {q17|explicó} {c17|que la rubricó en {l17|el pasillo}, con {p17|dos agentes} {a17|respirándole en la nuca}}. El vidrio estrellado sigue en el corralón; la multa por arrastre asciende a 4,300 pesos.

Hoy no habrá clases. Mañana tampoco, porque es viernes de plaza.
=== attributions
1: asserts unknown direct document account; ownvoice
2: asserts unknown direct document account; ownvoice
3: asserts victim mixed person account; name=Ulises Tepal; role=normalista
5: asserts victim indirect person account; name=Ulises Tepal; role=normalista; antecedent=s3
6: asserts eyewitness direct unnamed account; name=otro normalista
8: asserts inference indirect unnamed account; name=la abuela de Josías Ayohua
9: asserts unknown indirect document relay; hedged
10: denies unknown indirect government account; name=la Secretaría de Seguridad; refers=a9
11: denies official_record direct person account; name=Ismael Corrales; role=titular de la Secretaría de Seguridad; specific; refers=a9
12: asserts official_record direct document account; name=la foja 212 del libro; refers=a2
13: declines unknown indirect person account; name=Ismael Corrales; role=titular de la Secretaría de Seguridad; refers=a9
14: admits unknown mixed person account; name=Ismael Corrales; role=titular de la Secretaría de Seguridad; antecedent=s13; hedged; refers=a9
15: offers unknown indirect person account; name=Ismael Corrales; role=titular de la Secretaría de Seguridad; antecedent=s13
16: retracts eyewitness indirect person account; name=Gamaliel Ortiz; role=chofer
17: asserts victim indirect person account; name=Gamaliel Ortiz; role=chofer
=== acts
a1: release affirmed in 1; count=12
a2: detention affirmed in 2
a3: stress_positions affirmed in 3
a4: beating affirmed in 3
a5: transfer_of_custody affirmed in 5; count=3
a6: beating negated in 6; stance=denies; basis=victim
a7: beating affirmed in 6; victims=Josías Ayohua
a8: killing affirmed in 8; victims=Josías Ayohua
a9: transfer_of_custody possible in 9; victims=Josías Ayohua
a16: destruction_of_property affirmed in 16; perpetrators=los normalistas
a17: intimidation_of_witnesses affirmed in 17; victims=Gamaliel Ortiz
