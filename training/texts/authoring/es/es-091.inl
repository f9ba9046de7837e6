id: es-091
language: es
genre: statement
written: 2026-11-28
usage: Guatemala
=== text
PRONUNCIAMIENTO
{m1|Consejo de Madres de la Boca del Río}
Aldea Sacmoc, 24 de noviembre

{q1|Repetimos} {c1|que {t1|el 30 de octubre} {p1|los del puesto militar} {a1|apartaron} de {l1|la fila del mercado} a {n1|diez} {v1|patojos} y que {a2|hasta hoy ninguna lista {v2|los} nombra}}. {s3|El coronel Estuardo Lemus} {q3|explicó} {c3|que los muchachos «agarraron camino para el norte por su gusto»}.

{s4,s5|El alcalde auxiliar, que había puesto su sello en esa versión,} {q4|se desdijo} {d4|el domingo} {c4|de lo firmado}, delante de toda la iglesia, y {q5|contó} {c5|que {b5|los vio} {a5|amarrados de los pulgares} en {l5|el patio del puesto}}. {s6|Una mujer que cocina ahí} nos {q6|asegura} {c6|que al {v6|más chiquito} lo {a6|encerraron aparte}, «en el cuarto del generador», y que {t6|cuatro noches} se le {b6|oyó} llorar}.

{c7|En el juzgado de Santa Inés {a7|no {v7|nos} recibieron el papel}, porque venía escrito a mano}. La oficina abre martes y jueves, y para llegar hay que pasar el río en balsa.

{q8|Según} {s8|el oficio 88 de la gobernación}, {c8|{n8|seis} de {v8|ellos} fueron «{a8|puestos en manos} de la autoridad fronteriza»}. {c9|Si eso es verdad} {q9|no lo sabemos}. {s10|Un primo que trabaja del otro lado} {q10|mandó a decir} {c10|que a {n10|dos} {v10|los} {a10|devolvieron} {t10|el 12 de noviembre}, en un furgón sin placas}.

{q11|Aceptamos} {c11|que el sábado {a11|quebramos los vidrios} de {l11|la garita}}. {s12|El coronel} {q12|habla} además {q12|de} {c12|{n12|tres} {v12|soldados} {a12|apaleados}}. {c13|Ahí no hubo un solo palo}.

{c14|{t14|Anteayer} {a14|soltaron} a {v14|Mateo Chub}, en el cruce, con la camisa de otro}. {c15|De los demás} {s15|él} {q15|no quiere hablar}. El maíz se está perdiendo en los surcos.

{c16|{k16|Si el puesto abre el portón}, quitamos el bloqueo ese mismo día}. {q17|Pedimos} {c17|que venga una jueza de la capital, con intérprete}. El bloqueo está en el kilómetro 41 y deja pasar a las ambulancias.
=== attributions
1: asserts unknown direct organisation account; name=Consejo de Madres de la Boca del Río; antecedent=m1; said=XXXX-11-24
3: denies unknown mixed person account; name=Estuardo Lemus; role=coronel; refers=a1,a2
4: retracts unknown indirect unnamed account; name=el alcalde auxiliar
5: asserts eyewitness indirect unnamed account; name=el alcalde auxiliar
6: asserts eyewitness mixed unnamed account; name=una mujer que cocina en el puesto militar
7: asserts victim direct organisation account; name=Consejo de Madres de la Boca del Río; ownvoice; said=XXXX-11-24
8: asserts official_record mixed document account; name=el oficio 88 de la gobernación
9: doubts unknown direct organisation account; name=Consejo de Madres de la Boca del Río; antecedent=m1; said=XXXX-11-24; refers=a8
10: asserts unknown indirect unnamed account; name=un primo que trabaja del otro lado
11: admits eyewitness direct organisation account; name=Consejo de Madres de la Boca del Río; antecedent=m1; said=XXXX-11-24
12: asserts unknown indirect person account; name=Estuardo Lemus; role=coronel
13: denies unknown direct organisation account; name=Consejo de Madres de la Boca del Río; ownvoice; negated; said=XXXX-11-24; refers=a12
14: asserts unknown direct organisation account; name=Consejo de Madres de la Boca del Río; ownvoice; said=XXXX-11-24
15: declines unknown indirect person account; name=Mateo Chub
16: offers unknown direct organisation account; name=Consejo de Madres de la Boca del Río; ownvoice; said=XXXX-11-24
17: asserts unknown direct organisation opinion; name=Consejo de Madres de la Boca del Río; antecedent=m1; said=XXXX-11-24
=== acts
a1: arbitrary_detention affirmed in 1; count=10; when=XXXX-10-30
a2: enforced_disappearance affirmed in 1; count=10
a5: stress_positions affirmed in 5
a6: solitary_confinement affirmed in 6
a7: denial_of_due_process affirmed in 7
a8: transfer_of_custody affirmed in 8; count=6
a10: deportation affirmed in 10; count=2; when=XXXX-11-12
a11: destruction_of_property affirmed in 11
a12: beating affirmed in 12; count=3
a14: release affirmed in 14; victims=Mateo Chub; when=2026-11-22
