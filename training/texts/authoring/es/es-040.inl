id: es-040
language: es
genre: post
written: 2026-11-28
usage: Venezuela
=== text
Grupo «Vecinos Bloque 9 🏢»

{s1|Carmen torre B}{q1|:} {c1|Buenos días grupo, ¿alguien sabe algo de los que {a1|se llevaron} anoche del piso 4?}

{s2|Yorman 🔧}{q2|:} {c2|{p2,p3|Los encapuchados} subieron a las 2. {b2|Yo vi por el ojo mágico}. {a2|Tumbaron} {n2|tres} puertas a mandarriazo y a {v3|Kleiber} lo {a3|bajaron} en interiores.}

{s4|Sra. Eglé}{q4|:} {c4|Yo {b4|oí} {n4|dos} {a4|tiros} en {l4|el estacionamiento}. Después, ese silencio.}

{s5|Yorman 🔧}{q5|:} {c5|{q6|Reenviado} de {s6|Canal Seguridad Mía}: {c6|«{a6|Neutralizados} {n6|dos} {v6|antisociales} que hicieron frente a la comisión en el sector El Tamarindo»}}

{s7|Kati piso 4}{q7|:} {c7|¿Frente? Kleiber es mi primo y tenía un yeso en la pierna. {v7|Lo} {a7|mataron} arrodillado, porque {s8|el muchacho de la morgue} le {q8|dijo} a mi mamá {c8|que el {a8|tiro venía de arriba para abajo}, pegadito}.}

{s9|Junta de Condominio}{q9|:} {c9|Se agradece no difundir rumores. {q10|No vamos a opinar sobre} {c10|procedimientos policiales}. Recuerden que cada propietario paga su puerta.}

{s11|Carmen torre B}{q11|:} {c11|Rumor no: {b11|la cámara del ascensor} grabó a Kleiber {a11|esposado}, brincando en un pie, a las {t11|2:17}. Ya se la mandé a mi hermana en Cúcuta.}

{s12|Sra. Eglé}{q12|:} {c12|{c13|Lo que puse de los tiros lo} {q13|retiro}, mi hijo me regañó. Capaz fue un caucho. Borren mi nombre, por favor.}

{s14|Yorman 🔧}{q14|:} {c14|No la culpo. A {v14|mi cuñado} {p14,s15|uno con radio} lo {a14|paró en la bodega} y le {q15|soltó} {c15|que {a15|el bloque entero podía amanecer sin gente}}.}

{s16|Kati piso 4}{q16|:} {c16|{q17|Según} {s17|mi tía}, {c17|al otro, {v17|al Gordo}, lo {a17|tienen vivo} {l17|en un galpón de la carretera vieja}, {a18|sin comida}}. Ojalá, pero con tanta mentira yo no me lo creo todavía.}

{s19|Prof. Anselmo}{q19|:} {c19|No barran los casquillos. {k19|Quien tenga la placa de la camioneta, que me la pase} y yo redacto la denuncia y la firmo de primero.}

{s20|Yorman 🔧}{q20|:} {c20|Les {q21|confieso} {c21|que fui yo quien abrió la reja de abajo}. Pensé que era la ambulancia de la señora Petra. Perdónenme, vale.}
=== attributions
1: - - direct person -; name=Carmen torre B; question
2: asserts eyewitness direct person account; name=Yorman
4: asserts eyewitness direct person account; name=Eglé
5: asserts unknown direct person relay; name=Yorman; relay=6
6: asserts unknown direct organisation account; name=Canal Seguridad Mía
7: asserts heard_from direct person account; name=Kati; role=prima de Kleiber; informant=el muchacho de la morgue; relay=8
8: asserts medical indirect unnamed account; name=el muchacho de la morgue
9: declines unknown direct organisation account; name=Junta de Condominio
10: declines unknown direct organisation account; name=Junta de Condominio; antecedent=s9
11: asserts document direct person account; name=Carmen torre B
12: retracts eyewitness direct person account; name=Eglé; hedged; refers=a4
13: retracts eyewitness direct person account; name=Eglé; antecedent=s12; refers=a4
14: asserts relative direct person account; name=Yorman
15: asserts unknown indirect unnamed account; name=uno con radio
16: doubts heard_from direct person relay; name=Kati; informant=su tía; relay=17; refers=a17
17: asserts unknown indirect unnamed account; name=la tía de Kati
19: offers unknown direct person account; name=Anselmo; role=profesor
20: admits eyewitness direct person account; name=Yorman
21: admits eyewitness direct person account; name=Yorman; antecedent=s20
=== acts
a1: detention possible in 1
a2: destruction_of_property affirmed in 2; count=3
a3: detention affirmed in 2; victims=Kleiber
a4: killing affirmed in 4; count=2
a6: killing affirmed in 6; count=2
a7: extrajudicial_execution affirmed in 7; victims=Kleiber
a8: extrajudicial_execution affirmed in 8; victims=Kleiber
a11: detention affirmed in 11; victims=Kleiber
a14: threats affirmed in 14
a15: threats future in 15
a17: incommunicado_detention affirmed in 17; victims=el Gordo
a18: denial_of_food_or_water affirmed in 17; victims=el Gordo
