id: es-018
language: es
genre: statement
written: 2026-11-28
usage: Venezuela
=== text
COLEGIO DE MÉDICOS DEL ESTADO RÍO CLARO
Tribunal Disciplinario – Aclaratoria

Ante la opinión pública cumplimos con informar lo siguiente.

{d1|El 10 de octubre} {s1|este Colegio} {q1|certificó}, con la firma de su presidente, {c1|que {v1|el ciudadano Deivis Colmenares} había {a1|fallecido} por causas naturales en {l1|el retén de El Playón}}. {d2|Hoy} {q2|retiramos} {c2|esa certificación}. {s3|El doctor que la redactó} nos {q3|ha manifestado por escrito} {c3|que no tuvo el cadáver a la vista y que {q5|transcribió} {c5|{c4|lo que} le {q4|dictó por teléfono} {s4|un funcionario del retén}}}.

Dos de nuestros agremiados, residentes del Hospital Universitario, practicaron la necropsia. {c6|{b6|Sus hallazgos} son incompatibles con una muerte natural: {a2|fracturas costales} en distintas fases de consolidación, {a3|contenido gástrico ausente}, peso de 41 kilos}. {q7|No nos corresponde señalar} {c7|responsables}, y no lo haremos.

Pedimos perdón a la familia. También {q9|es cierto} {c9|que en julio recibimos una carta de {m1|su hermana}, en la cual nos {q10|advertía} {c10|que a {v4|Deivis} le daban «{a4|una arepa al día}, cuando había»}, y que esa carta no fue respondida}. No tenemos excusa.

{q11|Aclaramos}, por otra parte, {q11|que es falso} {c11|que {v5|la Directiva} haya sido {a5|presionada}}. {c12|Nadie nos llamó}. Fue negligencia, que es más vergonzosa.

{s13|Los doctores que hicieron la necropsia} {q13|están dispuestos a} {c13|declarar ante cualquier tribunal, {k13|siempre y cuando se les garantice, por escrito, que no serán trasladados de hospital}}.

Por el Tribunal Disciplinario,
Dra. Maigualida Henríquez Sotillo
=== attributions
1: asserts document indirect organisation account; name=Colegio de Médicos del Estado Río Claro; relay=5; said=XXXX-10-10
2: retracts unknown direct organisation account; name=Colegio de Médicos del Estado Río Claro; antecedent=s1; refers=a1
3: admits unknown indirect unnamed account; name=el doctor que redactó la certificación
4: asserts unknown indirect unnamed account; name=un funcionario del retén de El Playón; refers=a1
5: asserts heard_from indirect unnamed relay; name=el doctor que redactó la certificación; antecedent=s3; informant=un funcionario del retén; relay=4; refers=a1
6: asserts medical direct organisation account; name=Colegio de Médicos del Estado Río Claro; ownvoice; refers=a1
7: declines unknown direct organisation account; name=Colegio de Médicos del Estado Río Claro; antecedent=s1; refers=a2
9: admits unknown direct organisation account; name=Colegio de Médicos del Estado Río Claro; antecedent=s1
10: asserts relative mixed unnamed account; name=la hermana de Deivis Colmenares; antecedent=m1
11: denies unknown direct organisation account; name=Colegio de Médicos del Estado Río Claro; antecedent=s1
12: denies unknown direct organisation account; name=Colegio de Médicos del Estado Río Claro; ownvoice; negated; refers=a5
13: offers unknown indirect unnamed account; name=los doctores que hicieron la necropsia
=== acts
a1: death_in_custody affirmed in 1; victims=Deivis Colmenares
a2: beating possible in 6; victims=Deivis Colmenares
a3: denial_of_food_or_water possible in 6; victims=Deivis Colmenares
a4: denial_of_food_or_water affirmed in 10; victims=Deivis Colmenares
a5: intimidation_of_witnesses affirmed in 11
