id: es-006
language: es
genre: article
written: 2026-11-28
usage: Colombia
=== text
{c1|{a1|Mueren} {n1|cuatro} {v1|personas} en {l1|vereda de El Retiro Alto}}; autoridades investigan

PUERTO ESCONDRIJO, 16 nov (Agencia Meridiana) – {c2,c3|{n2|Cuatro} {v2|campesinos} fueron {a2|asesinados} en {t2|la madrugada del jueves} en {l2|la vereda La Sonrisa}}, {q2|informó} {d2|el viernes} {s2|la alcaldesa de El Retiro Alto, Dora Inés Cifuentes,} {q3|citando} {s3,b2|un reporte del corregidor}.

{c4|{q5|De acuerdo con} {s5|ese reporte}, {c5|{p3|hombres encapuchados} habrían llegado a pie, {a3|reunido} a {v3|la gente} en {l3|la escuela} y separado a los hombres}}, {q4|dijo} {s4|la alcaldesa} a Radio Farallón. {c6|El número de víctimas podría aumentar, ya que {n4|tres} {v4|personas} siguen {a4|sin aparecer}}.

{s7|Un portavoz de la Brigada de Montaña 91, que opera en la zona,} {q7|descartó} {c7|que hubiera tropas en el lugar}. {c8|«La patrulla más cercana estaba a once kilómetros, en la bocatoma, y así consta en {b8|el libro de operaciones}»}, {q8|afirmó} {s8|el portavoz, que no dio su nombre}.

{s9|La emisora comunitaria Voz del Páramo, la primera en dar la noticia,} {q9|había hablado en un comienzo de} {c9|{n5|siete} {a5|muertos}}. {d10|El sábado} {q10|corrigió} {c10|la cifra} y {q11|ofreció disculpas}: {c11|«Nos la dio un oyente por teléfono y no la verificamos»}.

{c12|{n6|Unas 60} {v6|familias} {a6|salieron} hacia la cabecera municipal con lo que pudieron cargar}, {q12|según} {s12|la Mesa de Víctimas del municipio}. {s13|La Mesa} {q13|recordó} {c13|que ya {d14|en 2024} {q14|había advertido} {c14|del riesgo} y que la alerta «se quedó en un cajón»}.

{s15|La Gobernación} {q15|no se ha pronunciado sobre} {c15|el caso}.
=== attributions
1: asserts unknown direct document account; ownvoice
2: asserts document indirect person relay; name=Dora Inés Cifuentes; role=alcaldesa de El Retiro Alto; relay=3
3: asserts unknown indirect document account; name=un reporte del corregidor
4: asserts document indirect person relay; name=Dora Inés Cifuentes; role=alcaldesa de El Retiro Alto; relay=5
5: asserts unknown indirect document account; name=un reporte del corregidor; hedged
6: asserts unknown direct document account; ownvoice; hedged
7: denies unknown indirect government account; name=un portavoz de la Brigada de Montaña 91; refers=a2
8: denies official_record direct government account; name=un portavoz de la Brigada de Montaña 91; specific; refers=a2
9: asserts heard_from indirect organisation relay; name=Voz del Páramo; informant=un oyente
10: retracts unknown indirect organisation account; name=Voz del Páramo; antecedent=s9; refers=a5
11: admits unknown direct organisation account; name=Voz del Páramo; antecedent=s9; refers=a5
12: asserts unknown indirect organisation account; name=Mesa de Víctimas
13: asserts unknown mixed organisation account; name=Mesa de Víctimas
14: asserts unknown indirect organisation account; name=Mesa de Víctimas; antecedent=s13; said=2024
15: declines unknown indirect government account; name=la Gobernación; refers=a2
=== acts
a1: killing affirmed in 1; count=4
a2: massacre affirmed in 2,3; count=4
a3: detention possible in 5
a4: enforced_disappearance possible in 6; count=3
a5: killing affirmed in 9; count=7
a6: forced_displacement affirmed in 12; count=60
