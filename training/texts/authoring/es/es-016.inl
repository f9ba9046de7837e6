id: es-016
language: es
genre: article
written: 2026-11-28
usage: Mexico
=== text
«Bájenle a lo del hospital»: renuncia la editora de El Surco

MONTE ALBERCA.- Por segunda vez en un año, el semanario El Surco se quedó sin directora. Jimena Ostoa presentó su renuncia el lunes, cuatro días después de que {c1|{p1|la imprenta que lo tira desde 1988} se {a1|negara a imprimir} la edición con el reportaje sobre el Hospital del Desierto}.

{s2|Ostoa} {q2|aseguró en una carta a los lectores} {c2|que recibió {n2|al menos tres} {a2|llamadas} de {p2|la oficina de Comunicación Social}}. {c3|«{c4|{a3|Bájenle} a lo del hospital}, me {q4|dijo} {s4|una voz que conozco bien}»}, {q3|escribió}. Preguntada por este medio acerca de quién llamó, {q5|se limitó a decir} {c5|que lo declarará ante quien corresponda}.

{s6|El reportaje retirado, del que este medio tiene copia,} {q6|recoge} {c6|el testimonio de dos enfermeros {q7|según} {s7|los cuales} {c7|en {l4|el pabellón de internos del hospital, que depende del reclusorio,} había {v4|pacientes} {a4|encadenados a las camas} y a {v5|uno}, al parecer, le amputaron dos dedos por {a5|no habérsele atendido} una infección}}.

{c8|La {q9|acusación de} {c9|{a6|censura}}} {q8|fue rechazada por} {s8|el vocero estatal, Óscar Larrínaga}. {c10|«{p7|El gobierno} no compra ni {a7|prohíbe} periódicos. {a8|Deja de anunciarse} en los que mienten, que es otra cosa»}, {q10|dijo}. {s11|El dueño de la imprenta, Abundio Lerma,} {q11|atribuyó} {c11|su decisión a una falla de la rotativa}; {s12|un empleado suyo} {q12|afirma} {c12|que la máquina trabajó esa noche con propaganda del municipio}.

{s13,s14|La Asociación de Reporteros del Desierto} {q13|sospecha} {c13|que hubo {a9|presión}} y {q14|pide} {c14|que se investigue}. Por su parte, {s15,s16|el director del hospital} {q15|había admitido} {d15|en septiembre}, en entrevista con Ostoa, {c15|el {a10|uso de «sujeciones»}}, aunque {q16|alegó} {c16|que eran suaves y por prescripción}. {d17|Tres semanas después} {q17|se desdijo de} {c17|ambas cosas}.
=== attributions
1: asserts unknown direct document account; ownvoice
2: asserts victim indirect person account; name=Jimena Ostoa; role=editora de El Surco
3: asserts victim direct person account; name=Jimena Ostoa; role=editora de El Surco; antecedent=s2
4: asserts unknown direct unnamed account; name=una voz que Jimena Ostoa conoce bien
5: declines unknown indirect person account; name=Jimena Ostoa; role=editora de El Surco; antecedent=s2; refers=a2
6: asserts heard_from indirect document relay; name=el reportaje sobre el Hospital del Desierto; informant=dos enfermeros; relay=7
7: asserts colleague indirect unnamed account; name=dos enfermeros
8: denies unknown indirect person account; name=Óscar Larrínaga; role=vocero estatal
9: asserts unknown indirect person account; name=Jimena Ostoa; antecedent=s2
10: denies unknown direct person account; name=Óscar Larrínaga; role=vocero estatal; antecedent=s8; negated
11: denies unknown indirect person account; name=Abundio Lerma; role=dueño de la imprenta; refers=a1
12: asserts colleague indirect unnamed account; name=un empleado de Abundio Lerma; refers=a1
13: asserts inference indirect organisation account; name=Asociación de Reporteros del Desierto; hedged
14: asserts unknown indirect organisation opinion; name=Asociación de Reporteros del Desierto; refers=a9
15: admits unknown indirect unnamed account; name=el director del Hospital del Desierto
16: denies unknown indirect unnamed account; name=el director del Hospital del Desierto; refers=a10
17: retracts unknown indirect unnamed account; name=el director del Hospital del Desierto; antecedent=s15; refers=a10
=== acts
a1: interference_with_reporting affirmed in 1
a2: interference_with_reporting affirmed in 2; count=3; victims=Jimena Ostoa
a3: interference_with_reporting affirmed in 4; victims=Jimena Ostoa
a4: stress_positions affirmed in 7
a5: denial_of_medical_care possible in 7
a6: interference_with_reporting affirmed in 9
a7: interference_with_reporting negated in 10
a8: interference_with_reporting affirmed in 10; stance=admits
a9: interference_with_reporting possible in 13
a10: stress_positions affirmed in 15
