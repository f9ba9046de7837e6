id: es-169
language: es
genre: article
written: 2026-11-28
usage: Cuba
=== text
Casas de tránsito. Informe 2026 de la {m1|Mesa Jurídica del Oriente} (extracto)

4. Las personas

El equipo conversó con 27 personas entre marzo y julio. Las entrevistas se hicieron en patios, en una terminal y en un barco de pasaje; la más larga duró cuatro horas.

{c1|{n1|Diecinueve} {a1|estuvieron más de cuatro días sin poder avisar en su casa}}. {s2|Una bibliotecaria de Bocas del Cauro} {q2|refirió} {c2|que {p2|una oficial} {v2|la} {a2|desnudó delante de dos reclutas}}. {c3|«Lo que vino después no lo voy a poner en un papel»}, {q3|advirtió}. {s4|Dos hermanos carboneros} {q4|coinciden en} {c4|que {v4|les} {a4|echaron brasas entre los pies} «para que bailaran»}; {s5|el mayor} {q5|acepta} {c5|que él había tirado la primera piedra}. {c6|A {v6|un carpintero} lo {a6|enrollaron en una colchoneta} hasta que dejó de patear}, {q6|según} {s6|su sobrino, que {b6|estaba en el cuarto}}.

5. Las casas

Son tres. La número 2 tiene piscina y fue de un médico que emigró en 1980. {s7|La vecina que alquila al lado} {q7|se queja} {c7|de que los carros oficiales le quitan el parqueo}; {s8|los taxistas} {q8|piden} {c8|por el viaje lo que vale un mes de pensión}.

6. La respuesta

{s9|La Delegación Territorial del Orden} {q9|dejó en blanco} {c9|nueve de las once preguntas}. En las otras {q10|escribió} {c10|que se trata de «viviendas de protocolo» donde {v10|nadie} {a10|permanece contra su voluntad}}, y {q11|deploró} {c11|«alguna {a11|demora en la merienda}, ya subsanada»}.

{s12|Un exchofer de la Delegación} {q12|no mete la mano en la candela por} {c12|nuestra cifra}. {c13|«Yo {a13|moví} {n13|treinta y pico} de una casa para otra, {t13|siempre de madrugada}. Súmenme a mí también, si quieren, que manejé callado»}, {q13|dijo}.

7. Enmiendas

{c14|La cifra de {n14|cuatro} {a14|muertos en custodia} del avance de abril} {q14|queda sin efecto}. {c15|Uno de los cuatro nos abrió la puerta de su casa}; los otros tres expedientes siguen en revisión. {c16|La Mesa entregará las grabaciones a un relator internacional {k16|cuando las familias lo autoricen}}.
=== attributions
1: asserts heard_from direct document account; ownvoice; informant=27 personas entrevistadas
2: asserts victim indirect unnamed account; name=una bibliotecaria de Bocas del Cauro
3: declines victim direct unnamed account; name=una bibliotecaria de Bocas del Cauro; antecedent=s2
4: asserts victim mixed unnamed account; name=dos hermanos carboneros
5: admits eyewitness indirect unnamed account; name=el mayor de los dos hermanos carboneros
6: asserts eyewitness indirect unnamed account; name=el sobrino de un carpintero
7: asserts unknown indirect unnamed account; name=la vecina que alquila al lado
8: asserts unknown indirect unnamed opinion; name=los taxistas
9: declines unknown indirect government account; name=Delegación Territorial del Orden; state=Cuba
10: denies unknown mixed government account; name=Delegación Territorial del Orden; state=Cuba; antecedent=s9; negated; refers=a1
11: admits unknown direct government account; name=Delegación Territorial del Orden; state=Cuba; antecedent=s9
12: doubts unknown indirect unnamed account; name=un exchofer de la Delegación; refers=a1
13: admits eyewitness direct unnamed account; name=un exchofer de la Delegación; antecedent=s12
14: retracts unknown direct organisation account; name=Mesa Jurídica del Oriente; antecedent=m1
15: denies eyewitness direct document account; ownvoice; specific; refers=a14
16: offers unknown direct document account; ownvoice
=== acts
a1: incommunicado_detention affirmed in 1; count=19
a2: sexual_violence affirmed in 2
a4: burning affirmed in 4; count=2
a6: suffocation affirmed in 6
a10: arbitrary_detention negated in 10
a11: denial_of_food_or_water affirmed in 11
a13: transfer_of_custody affirmed in 13; count=30
a14: death_in_custody affirmed in 14; count=4
