id: es-004
language: es
genre: article
written: 2026-11-28
usage: Mexico
=== text
La noche que apagaron el foco en Tierra Quemada

Por Citlali Robredo

En la casa de doña Eulalia Tzompa hay un foco que nadie apaga. Lo dejó prendido su nieto Uriel {t1|la noche del 3 de junio}, cuando, {q1|según cuenta} {s1|ella}, {c1|entraron {p1|seis hombres con uniforme gris} y {v1|lo} {a1|sacaron} del catre}.

—{c2|Ni zapatos le dejaron poner} —{q2|dice} {s2|doña Eulalia}—. {c2|{s3|Yo} les {q3|pregunté} {c3|adónde {v2|lo} {a2|llevaban}} y {s4|uno} me {q4|contestó} {c4|que me durmiera, que {t3|mañana} {v3|lo} {a3|devolvían}}}.

{c5|No {v5|lo} {a5|devolvieron}}. En {s6|el ministerio público de Las Cruces} le {q6|dijeron} {c6|que tenía que esperar tres días para levantar el acta}; cuando volvió, {s7|el agente de turno} {q7|sostuvo} {c7|que el muchacho se había ido por su gusto, «como tantos»}.

Los vecinos hablan poco. {s8|La señora de la tortillería} oyó los motores, pero {q8|no quiso} {c8|decir más}. {s9|Un taxista que pide que lo llamemos Beto} {q9|asegura} {c9|que él {b9|vio} la camioneta, sin placas, estacionada afuera del cuartel municipal esa misma madrugada}. {c10|«Iba alguien acostado atrás, tapado con una lona. No sé si era Uriel»}, {q10|aclara}.

{m1|El presidente municipal, Fidel Arriaga Montes,} no nos recibió. Por mensaje de texto nos {q11|hizo saber} {c11|que «en este gobierno no se {a11|desaparece} a nadie»} y {q12|puso en duda} {c12|que los hombres fueran policías}: {c12|«Uniformes grises vende cualquiera en el tianguis»}.

Dos semanas después apareció {m2|un papel doblado} debajo de la puerta. La familia no ha querido enseñarlo. {s13|Doña Eulalia} {q13|solo dice} {c13|que traía {b13|la letra de su nieto} y que le {q14|pedía} {c14|que ya no lo buscara}}.

—{c15|¿Usted cree que lo escribió él?}
—{c16|La letra es suya. Las palabras, no.}
=== attributions
1: asserts eyewitness indirect person account; name=Eulalia Tzompa
2: asserts eyewitness direct person account; name=Eulalia Tzompa
3: - - indirect person -; name=Eulalia Tzompa; question
4: offers unknown indirect unnamed account; name=uno de seis hombres con uniforme gris
5: denies unknown direct document account; ownvoice; negated
6: asserts unknown indirect government account; name=el ministerio público de Las Cruces
7: denies unknown mixed unnamed account; name=el agente de turno del ministerio público de Las Cruces; refers=a1
8: declines unknown indirect unnamed account; name=la señora de la tortillería
9: asserts eyewitness indirect unnamed account; name=Beto; role=taxista; refers=a1; note=not his name
10: asserts eyewitness direct unnamed account; name=Beto; role=taxista; antecedent=s9; hedged; refers=a1
11: denies unknown mixed person account; name=Fidel Arriaga Montes; role=presidente municipal; antecedent=m1; negated
12: doubts unknown mixed person account; name=Fidel Arriaga Montes; role=presidente municipal; antecedent=m1; refers=a1
13: asserts document indirect person account; name=Eulalia Tzompa
14: asserts unknown indirect document opinion; name=un papel doblado; antecedent=m2
15: - - direct document -; question; ownvoice
16: doubts inference direct person account; name=Eulalia Tzompa; antecedent=s13
=== acts
a1: abduction affirmed in 1; victims=Uriel; when=XXXX-06-03
a2: abduction affirmed in 3; victims=Uriel
a3: release future in 4; victims=Uriel
a5: release negated in 5; victims=Uriel
a11: enforced_disappearance negated in 11
