id: es-138
language: es
genre: interview
written: 2026-11-28
usage: El Salvador
=== text
MESA DE APOYO LOS JÍCAROS
Testimonio 31-B. Declara «Camila», 34 años, nombre cambiado. Se omiten las preguntas.

{s1|R.1}{q1|:} {c1|Soy elotera. {v1|Me} {a1|agarraron} {t1|el 11 de enero} en {l1|la champa}, con la olla hirviendo.}

{s2|R.2}{q2|:} {c2|En el avión no venía yo, venía la Yesenia. A {v2|ella} la {a2|mandaron de allá} y de la escalera la {a3|subieron} al mismo camión donde iba yo. La {b2|oí} rezar todo el camino.}

{s3|R.3}{q3|:} {c3|Éramos {n4|ochenta y seis} en {l4|un cuarto de treinta}. {a4|Dormíamos de lado}, y si una se volteaba, nos volteábamos todas.}

{s4|R.4}{q4|:} {c4|¿Golpes? A {v5|mí} me {a5|dieron} {n5|dos veces}. La primera porque me reí.}

{s5|R.5}{q5|:} {c5|Del cuarto de la plancha no me pregunten. Ponga una raya.}

{s6|R.6}{q6|:} {c6|{s7|La directora} {q7|nombraba} {c7|«aseo»} a {c7|eso}. Será, pero el aseo no se hace {a7|desnudas en el patio}, con los vigilantes comiendo pupusas enfrente.}

{s8|R.7}{q8|:} {c8|{s9|La Yesenia} {q9|jura} {c9|que a {v9|ella} le {a9|pusieron los alambres} en los dedos}. Los dedos sí se los miré prietos. Que fuera por eso, yo no meto las manos al fuego.}

{s10|R.8}{q10|:} {c10|{a10|Tortura} es palabra de ustedes, y ha de ser la correcta. Nosotras le decíamos «las noches de don Meme». Fueron {n10|cuatro} y todas salimos renqueando.}

{s11|R.9}{q11|:} {c11|Ese papel de febrero no vale. {q12|Firmé} {c12|que me trataban como a una hija} porque me pusieron la salida enfrente.}

{s13|R.10}{q13|:} {c13|{v13|Me} {a13|soltaron} {t13|el 3 de agosto}, a medianoche, en {l13|la gasolinera del desvío}. {s14|El custodio} me {q14|dijo}: {c14|«Si hablás, {a14|te vuelvo a traer}»}.}

{s15|R.11}{q15|:} {c15|{v15|La niña Chon}, diabética, {a15|pedía insulina y le daban té de manzanilla}. {v16|Ella} {a16|salió tapada} con una cobija gris.}

{s16|R.12}{q16|:} {c16|Apunte que yo también le quité a una su huacal de agua y la aventé. Tenía la edad de mi mamá. Eso no se me olvida.}

{s17|R.13}{q17|:} {c17|{k17|Si me ponen biombo}, yo se lo repito a la jueza, con todo y fechas.}

{s18|R.14}{q18|:} {c18|A cora el elote, sí. El de leche, a treinta y cinco centavos.}

Firma con huella. Se entregó copia, un jugo y el pasaje de regreso.
=== attributions
1: asserts victim direct person account; name=«Camila»; role=vendedora de elotes
2: asserts eyewitness direct person account; name=«Camila»; role=vendedora de elotes
3: asserts victim direct person account; name=«Camila»; role=vendedora de elotes
4: asserts victim direct person account; name=«Camila»; role=vendedora de elotes
5: declines unknown direct person account; name=«Camila»; role=vendedora de elotes
6: asserts victim direct person account; name=«Camila»; role=vendedora de elotes
7: denies unknown direct unnamed account; name=la directora; refers=a7
8: doubts eyewitness direct person account; name=«Camila»; role=vendedora de elotes; refers=a9
9: asserts victim indirect person account; name=Yesenia
10: asserts victim direct person account; name=«Camila»; role=vendedora de elotes
11: retracts victim direct person account; name=«Camila»; role=vendedora de elotes
12: denies unknown indirect person account; name=«Camila»; role=vendedora de elotes; antecedent=s11
13: asserts victim direct person account; name=«Camila»; role=vendedora de elotes
14: asserts unknown direct unnamed account; name=el custodio
15: asserts colleague direct person account; name=«Camila»; role=vendedora de elotes
16: admits eyewitness direct person account; name=«Camila»; role=vendedora de elotes
17: offers unknown direct person account; name=«Camila»; role=vendedora de elotes
18: asserts unknown direct person account; name=«Camila»; role=vendedora de elotes
=== acts
a1: detention affirmed in 1; victims=«Camila»; when=XXXX-01-11
a2: deportation affirmed in 2; basis=unknown; victims=Yesenia
a3: detention affirmed in 2; victims=Yesenia
a4: overcrowding affirmed in 3; count=86
a5: beating affirmed in 4; count=2; victims=«Camila»
a7: humiliation affirmed in 6
a9: electric_shocks affirmed in 9; victims=Yesenia
a10: torture affirmed in 10; count=4
a13: release affirmed in 13; victims=«Camila»; when=XXXX-08-03
a14: threats future in 14; victims=«Camila»
a15: denial_of_medical_care affirmed in 15; victims=la niña Chon
a16: death_in_custody affirmed in 15; victims=la niña Chon
