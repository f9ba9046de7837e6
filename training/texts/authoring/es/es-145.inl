id: es-145
language: es
genre: article
written: 2026-11-28
usage: Guatemala
=== text
La mesa de los diez platos

En la casa de los Chub, en Sehubub, se sirve siempre un plato de más. {m1|La abuela} lo llena de frijol, espera a que todos terminen y se lo da al chucho. Es el de Rigoberto.

{c1|A {v1|Rigoberto Chub} {v1.2|lo} {a1|sacaron} del {l1|bus de las cinco} {t1|hace catorce meses}}. {s2|El ayudante, un patojo de brackets al que todos le dicen Chino,} {q2|recuerda} {c2|que {p2|dos de los hombres} traían chaleco de la minera y que {m2|uno} {v2|le} {a2|puso la pistola en la panza}: {c3|«{v3|Vos} no viste nada, o {a3|te quedás con él}»}, le {q3|advirtió}}. Afuera llovía. Era día de pago y el bus iba lleno.

{s4|La empresa} {q4|sostiene, en una carta de dos párrafos,} {c4|que sus guardias «no portan armas fuera del perímetro»}. {s5|El contrato de seguridad, cuya {b5|copia} vio este medio,} {q5|dice} otra cosa: {c5|doce escopetas «para patrullaje de caminos»}. Consultada por el contrato, {s6|la vocera} {q6|contestó} {c6|que no lo tenía a la mano}. Nunca más levantó el teléfono.

Sehubub produce cardamomo. {s7|Un comprador de Cobantzul} {q7|calcula} {c7|que este año el quintal no pasará de los mil quetzales}, por el thrips. Los secaderos huelen a leña verde y a tos.

La finca que rodea la aldea también tiene su historia. {s8|Los ancianos} {q8|cuentan} {c8|que en el {t8|ochenta y dos} {p8|un pelotón} {a8|encerró en la ermita y quemó} a {v8|sus tíos}, y que {v9|los que quedaron} se {a9|fueron a vivir a las cuevas}}. {s10|Don Mateo Caal, uno de ellos,} {q10|matiza}: {c10|«Quemar, quemar, yo no {b10|miré}. Miré el humo y después {b10.2|conté} {n10|veintiséis} {a10|calaveras}»}.

{s11|El fiscal de turno} {q11|admite} a regañadientes {c11|que «quizá se pudo entrevistar antes» al ayudante del bus}. {c12|Que lo {a12|siguen en una moto sin placas}}, eso {s12|el fiscal} {q12|no lo ve tan claro}. {q13|Promete}, eso sí, {c13|pedir el video de la gasolinera, {k13|si todavía existe}}.

A las siete la abuela recoge. {c14|«{a14|Se lo llevaron} con hambre»}, {q14|dice}, y nada más.
=== attributions
1: asserts unknown direct document account; ownvoice
2: asserts victim indirect person account; name=Chino; role=ayudante del bus
3: asserts unknown direct unnamed account; name=uno de los hombres; antecedent=m2
4: denies unknown mixed organisation account; name=la empresa; negated; refers=a1,a2
5: asserts document mixed document account; name=el contrato de seguridad; refers=a2
6: declines unknown indirect unnamed account; name=la vocera de la empresa
7: asserts unknown indirect unnamed opinion; name=un comprador de Cobantzul
8: asserts relative indirect unnamed account; name=los ancianos de Sehubub
10: doubts eyewitness direct person account; name=Mateo Caal; refers=a8
11: admits unknown mixed unnamed account; name=el fiscal de turno; role=fiscal; hedged
12: doubts unknown indirect unnamed account; name=el fiscal de turno; role=fiscal
13: offers unknown indirect unnamed account; name=el fiscal de turno; role=fiscal; antecedent=s12
14: asserts relative direct unnamed account; name=la abuela de Rigoberto Chub; antecedent=m1
=== acts
a1: abduction affirmed in 1; victims=Rigoberto Chub
a2: threats affirmed in 2; victims=Chino
a3: intimidation_of_witnesses future in 3; victims=Chino
a8: massacre affirmed in 8; when=1982
a9: forced_displacement affirmed in 8
a10: massacre affirmed in 10; stance=asserts; count=26
a12: intimidation_of_witnesses affirmed in 12; victims=Chino
a14: abduction affirmed in 14; victims=Rigoberto Chub
