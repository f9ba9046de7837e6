id: es-034
language: es
genre: article
written: 2026-11-28
usage: Mexico
=== text
Piso mojado

MAPASTAL. {c1|El lunes amanecieron {n1|642} {v1|personas} en {a1|un galerón para 180}}. {c2|«Aquí se {a2|duerme por turnos}, como en los submarinos»}, {q2|bromea} sin reírse {s2|Dieudonné Prosper, de 26 años}, detrás de la malla de la estancia migratoria Las Garzas.

{s3|Un informe de la Red Frontera Digna, hecho con {b3|118 entrevistas},} {q3|documenta} {c3|{n3|41} {a3|golpizas}, {n4|siete} {a4|tocamientos} y el uso de {a5|gas pimienta} en {l5|celdas cerradas}}. {s6|Una guatemalteca de 19 años} {q6|relató} a la Red {c6|que {p6|un agente al que apodan el Cremas} {v6|le} {a6|metió la mano bajo la blusa} mientras le tomaba las huellas}. {c7|A {v7|otra, con seis meses de embarazo,} la {a7|tuvieron sin médico} {t7|dos días}}, {q7|según consta en} {s7|una hoja de urgencias del hospital regional}.

{s8,s9|El delegado, Heriberto Cuén,} {q8|negó} {c8|{a8|los abusos}} y {q9|achacó} {c9|{a9|el hacinamiento} a «la temporada»}. {c10|«Hay {b10|cámaras} en los tres pasillos y ahí no se ve ningún {a10|golpe}»}, {q10|dijo} por teléfono.

Un guardia de la empresa subcontratada cuenta otra cosa. {q12|Según} {s12|él}, {c12|las cámaras «son de adorno» desde mayo y {p12|los del turno B} {a12|cobran el agua} a veinte pesos}. {c13|«Yo también cobré, no me voy a hacer el santo»}, {q13|confiesa}.

{s19|La señora que vende tamales enfrente} {q19|cuenta} {c19|que {t19|el jueves} {b19|vio} cómo {a19|formaban en calzones} a {v19|unos cuarenta}, bajo la lluvia}. {s14|El cónsul hondureño, Saúl Irías,} {q14|informó} {c14|que {n14|nueve} {v14|paisanos} fueron {a14|subidos a un autobús de devolución} {a15|sin dejarlos pedir refugio}}, como supo por {b14|la llamada de uno de ellos}. {q17|Presuntamente}, {c17|{n17|dos} {a17|desaparecieron} al bajar del camión, ya del otro lado}.

La Red quiere que se clausure el galerón. {s18|Cuén} {q18|ofreció} {c18|{a18|mover} a {n18|cien} {v18|personas} a un albergue, {k18|si el ayuntamiento paga los camiones}}. El ayuntamiento debe la gasolina desde julio.
=== attributions
1: asserts unknown direct document account; ownvoice
2: asserts victim direct person account; name=Dieudonné Prosper
3: asserts heard_from indirect document account; name=un informe de la Red Frontera Digna
6: asserts victim indirect unnamed account; name=una guatemalteca de 19 años
7: asserts medical indirect document account; name=una hoja de urgencias del hospital regional
8: denies unknown indirect person account; name=Heriberto Cuén; role=delegado
9: admits unknown mixed person account; name=Heriberto Cuén; role=delegado
10: denies document direct person account; name=Heriberto Cuén; role=delegado; antecedent=s8; negated; specific; refers=a3
12: asserts colleague mixed unnamed account; name=un guardia de la empresa subcontratada
13: admits eyewitness direct unnamed account; name=un guardia de la empresa subcontratada; antecedent=s12; refers=a12
14: asserts heard_from indirect person account; name=Saúl Irías; role=cónsul hondureño; informant=uno de los nueve hondureños
17: asserts unknown indirect document relay; hedged
18: offers unknown indirect person account; name=Heriberto Cuén; role=delegado
19: asserts eyewitness indirect unnamed account; name=la señora que vende tamales enfrente
=== acts
a1: overcrowding affirmed in 1; count=642
a2: detention_conditions affirmed in 2
a3: beating affirmed in 3; count=41
a4: sexual_violence affirmed in 3; count=7
a5: ill-treatment affirmed in 3
a6: sexual_violence affirmed in 6
a7: denial_of_medical_care affirmed in 7
a8: ill-treatment affirmed in 8
a9: overcrowding affirmed in 9
a10: beating negated in 10
a12: denial_of_food_or_water affirmed in 12
a14: deportation affirmed in 14; count=9
a15: denial_of_due_process affirmed in 14
a17: enforced_disappearance possible in 17; count=2
a18: transfer_of_custody future in 18; count=100
a19: humiliation affirmed in 19; count=40
