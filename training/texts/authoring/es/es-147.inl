id: es-147
language: es
genre: statement
written: 2026-11-28
usage: Chile
=== text
SUBSECRETARÍA DE BORDE COSTERO Y TERRITORIO
Minuta de prensa N° 66
Caleta Huentelafquén, {d1|13 de mayo}

A raíz de versiones aparecidas en redes acerca del procedimiento realizado en la caleta, {m1|esta Subsecretaría} estima necesario precisar lo siguiente:

a) El procedimiento se fundó en la resolución 1.904, publicada en febrero y disponible en la página institucional. {q1|No corresponde hablar de} {c1|{a1|expulsión}}: {c1|las {n1|27} {v1|familias} suscribieron actas de entrega voluntaria}.

b) {s2|La dirigenta Ximena Ñancupil} {q2|ha declarado en televisión} {c2|que {p2|los marinos} {a2|voltearon los botes} y {a3|rociaron con parafina} {v3|dos rucos}}. {c4|Respecto de los botes}, {q4|cabe reconocer} {c4|que una retroexcavadora {a4|pasó a llevar} {n4|cuatro} {v4|embarcaciones} que no estaban consideradas}. {c5|En cuanto a la parafina}, {q5|no existe registro que permita} {c5|afirmarlo ni negarlo}, por lo que se ha oficiado a Bomberos.

c) {q6|Carece de todo sustento} {c6|que se haya {a6|retenido el celular} a {v6|la corresponsal de canal Surazo}}. {s7|El parte de la capitanía de puerto} {q7|indica} {c7|que la profesional «hizo entrega del aparato para su resguardo» a las 07:15 y lo recuperó a las 19:40}.

d) {s8|El pescador Hernán Mayorga} {q8|acusa} {c8|{p8|a la patrulla} de {v8|haberlo} {a8|tenido en el pañol} {t8|toda la mañana}}. {c9|El señor Mayorga {a9|no fue detenido}, sino que se le mantuvo en compañía del personal mientras duraba la faena}. Con posterioridad, {s10|el mismo señor Mayorga} {q10|dejó sin efecto} {c10|su reclamo} ante la oficina comunal.

e) {q11|No nos referiremos a} {c11|{v11|la persona} {a11|fallecida} en la poza}, por expresa petición de su familia. {s12|La familia, en nota que se adjunta,} {q12|señala}, con todo, {c12|que {v12|su hijo} {a12|recibió un balín en la sien} antes de caer al agua}, hecho {c13|que} {s13|el Servicio Médico de la provincia} {q13|no descarta}.

f) La caleta contará con 140 metros de muelle nuevo, baños y una explanada para la feria. El llamado a licitación se publicará en julio.

{c14|{k14|Previa inscripción hasta el viernes}, las personas afectadas serán recibidas por el equipo jurídico}. {q15|Se solicita} {c15|no difundir imágenes que entorpezcan la investigación}.

Departamento de Comunicaciones
=== attributions
1: denies unknown direct government account; name=Subsecretaría de Borde Costero y Territorio; state=Chile; antecedent=m1; specific; said=XXXX-05-13
2: asserts unknown indirect person account; name=Ximena Ñancupil; role=dirigenta
4: admits unknown direct government account; name=Subsecretaría de Borde Costero y Territorio; state=Chile; antecedent=m1; refers=a2
5: doubts unknown direct government account; name=Subsecretaría de Borde Costero y Territorio; state=Chile; antecedent=m1; refers=a3
6: denies unknown direct government account; name=Subsecretaría de Borde Costero y Territorio; state=Chile; antecedent=m1
7: denies official_record mixed document account; name=el parte de la capitanía de puerto; specific; refers=a6
8: asserts victim indirect person account; name=Hernán Mayorga; role=pescador
9: denies unknown direct government account; name=Subsecretaría de Borde Costero y Territorio; state=Chile; ownvoice; negated; refers=a8
10: retracts victim indirect person account; name=Hernán Mayorga; role=pescador; refers=a8
11: declines unknown direct government account; name=Subsecretaría de Borde Costero y Territorio; state=Chile; antecedent=m1
12: asserts relative indirect unnamed account; name=la familia de la persona fallecida
13: doubts unknown indirect government account; name=Servicio Médico de la provincia; refers=a12
14: offers unknown direct government account; name=Subsecretaría de Borde Costero y Territorio; state=Chile; ownvoice
15: asserts unknown direct government opinion; name=Subsecretaría de Borde Costero y Territorio; state=Chile; antecedent=m1
=== acts
a1: forced_displacement affirmed in 1; count=27
a2: destruction_of_property affirmed in 2
a3: destruction_of_property affirmed in 2
a4: destruction_of_property affirmed in 4; count=4
a6: interference_with_reporting affirmed in 6
a8: arbitrary_detention affirmed in 8; victims=Hernán Mayorga
a9: detention negated in 9; victims=Hernán Mayorga
a11: killing affirmed in 11
a12: killing affirmed in 12
