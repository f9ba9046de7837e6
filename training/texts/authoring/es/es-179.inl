id: es-179
language: es
genre: statement
written: 2026-11-28
usage: Spain
=== text
DERECHO DE RECTIFICACIÓN

Al director de La Gaveta: en relación con el reportaje que su periódico dedicó el 9 de noviembre a Cala Grisa, {m1|la Fundación Amanecida}, que gestiona el centro desde 2004, solicita la publicación íntegra de estas líneas. Cala Grisa tiene 42 plazas, piscina y un huerto.

{s1|El reportaje} {q1|comienza afirmando} {c1|que {n1|dos} {v1|chicos} {a1|pasaron la noche atados} a {l1|una litera}}. {c2|Lo que hubo fue una {a2|sujeción} de {t2|cuarenta minutos}, prescrita y anotada en {b2|la hoja de contención}}.

{q3|Asevera} después {c3|que {v3|un menor} fue {a3|sacado de clase por la fuerza y metido en un coche}}. {q4|Lo cierto es} {c4|que iba al dentista, adonde llegó, por cierto, veinte minutos tarde}. {s5|Su madre} {q5|nos ha confirmado por escrito} {c5|que la cita la pidió ella}.

Donde {s6|su redactora} {q6|escribe} {c6|«{a6|trabajo gratis} bajo el sol»}, {c7|hay un taller de jardinería, de once a una, con una paga de doce euros semanales}.

{q8|Hemos de reconocer}, con todo, {c8|que {t8|en el puente de agosto} {v8|dieciocho residentes} {a8|compartieron una planta sin ventilación} y que {a9|no se avisó al pediatra} cuando {v9|uno de ellos} llegó a los cuarenta de fiebre}.

{c10|En cuanto a {a10|los bofetones} que se atribuyen al vigilante nocturno}, {q10|nada diremos} {c10|mientras dure la instrucción}. {q11|Ignoramos} asimismo {c11|si {p11|ese trabajador} {a11|prometió a {v11|alguno} mandarlo a su país «en una caja»}}.

{s12|El delegado sindical que ustedes citan} {q12|ha retirado} {c12|su firma de la carta en la que {q13|hablaba de} {c13|{a13|castigos sin cenar}}}. {q14|Según} {s14|la última acta de inspección}, de junio, {c14|«no se aprecia {a14|deficiencia alguna} en el trato»}.

{q15|Nos prestamos a} {c15|enseñar la casa a su redactora, {k15|siempre que deje el teléfono en conserjería}}, y {q16|exigimos} {c16|que esta nota salga en la misma página y con el mismo cuerpo de letra}. El centro celebra su jornada de puertas abiertas en mayo.

Por la Fundación Amanecida, Mercedes Arizcun, gerente
=== attributions
1: asserts unknown indirect document account; name=el reportaje de La Gaveta
2: denies official_record direct organisation account; name=Fundación Amanecida; specific; ownvoice; refers=a1
3: asserts unknown indirect document account; name=el reportaje de La Gaveta; antecedent=s1
4: denies unknown direct organisation account; name=Fundación Amanecida; antecedent=m1; specific; refers=a3
5: denies unknown indirect unnamed account; name=la madre del menor; refers=a3
6: asserts unknown direct unnamed account; name=la redactora de La Gaveta
7: denies unknown direct organisation account; name=Fundación Amanecida; specific; ownvoice; refers=a6
8: admits unknown direct organisation account; name=Fundación Amanecida; antecedent=m1
10: declines unknown direct organisation account; name=Fundación Amanecida; antecedent=m1
11: doubts unknown direct organisation account; name=Fundación Amanecida; antecedent=m1
12: retracts unknown indirect unnamed account; name=el delegado sindical; refers=a13
13: asserts unknown indirect unnamed account; name=el delegado sindical; antecedent=s12
14: denies official_record direct document account; name=la última acta de inspección; negated
15: offers unknown direct organisation account; name=Fundación Amanecida; antecedent=m1
16: asserts unknown direct organisation opinion; name=Fundación Amanecida; antecedent=m1
=== acts
a1: ill-treatment affirmed in 1; count=2
a2: ill-treatment affirmed in 2; stance=asserts; note=renamed as restraint
a3: abduction affirmed in 3
a6: forced_labour affirmed in 6
a8: detention_conditions affirmed in 8; count=18
a9: denial_of_medical_care affirmed in 8
a10: beating possible in 10; perpetrators=el vigilante nocturno
a11: threats possible in 11; perpetrators=el vigilante nocturno
a13: denial_of_food_or_water affirmed in 13
a14: ill-treatment negated in 14
