id: es-001
language: es
genre: article
written: 2026-11-28
usage: Central America
=== text
{s1|Exreclusos} {q1|denuncian} {c1|{a1|golpizas} en el {l1|penal de Cerro Callado}}; {s2|el gobierno} {c2|lo} {q2|niega}

SANTA MARTA DEL VALLE.— {s3|Tres hombres que salieron en septiembre del {l2|penal de Cerro Callado}} {q3|aseguran} {c3|que {p2|los custodios} {v2|los} {a2|golpeaban} cada vez que llegaba una visita oficial, para que nadie hablara}. {c4|«{v3|Nos} sacaban al patio {t3|de madrugada}, descalzos, y nos {a3|daban con un tubo forrado}»}, {q4|contó} {s4|Elmer Ascencio, de 34 años}, en la casa de su madre. {q5|Dijo} {c5|que perdió dos dientes y que a {v4|su compañero de celda}, a quien solo identificó como Chepe, lo {a4|dejaron sin agua} {t4|durante tres días}}.

Ascencio no vio morir a nadie. {s6|Otro de los liberados, que pidió que no se publicara su nombre,} {q6|afirma} {c6|{q7|haber oído} de {s7|un enfermero} {c7|que en {t5|julio} {a5|fallecieron} {n5|al menos dos} {v5|internos} por {a6|falta de insulina}}}.

{s8|La directora del sistema penitenciario, Nidia Barahona,} {q8|rechazó} {c8|las acusaciones}. {c9|«En {l7|Cerro Callado} no se {a7|maltrata} a nadie»}, {q9|declaró} a este periódico. {q10|Según} {s10|la funcionaria}, {c10|{b10|los expedientes clínicos del centro} no registran ninguna {a8|muerte} en {t8|julio}}. Preguntada por el agua, {q11|admitió} {c11|que el {a9|suministro} «{a9|falló} {t9|unos días}» por una bomba averiada}, pero {q12|negó} {c12|que se tratara de un castigo}.

{c13|El {l10|penal}, inaugurado en 2019, tiene capacidad para 800 personas y {a10|aloja a {n10|más de 1,900}}}. {s14|La comisión de derechos humanos de la diócesis} {q14|ha solicitado} {c14|entrar} en dos ocasiones; {s15|el ministerio} {q15|no respondió a} {c15|la petición de este periódico para visitarlo}.

{c16|«{k16|Que nos dejen entrar una mañana, sin aviso}, y yo misma pido disculpas si me equivoco»}, {q16|dijo} {s16|la abogada de la comisión, Rosaura Lima, que ya reunió once testimonios}.
=== attributions
1: asserts victim indirect unnamed account; name=tres exreclusos del penal de Cerro Callado
2: denies unknown indirect government account; name=el gobierno; refers=a1
3: asserts victim indirect unnamed account; name=tres hombres que salieron en septiembre del penal de Cerro Callado
4: asserts victim direct person account; name=Elmer Ascencio; role=exrecluso
5: asserts victim indirect person account; name=Elmer Ascencio; antecedent=s4
6: asserts heard_from indirect unnamed relay; name=otro de los liberados; informant=un enfermero; relay=7
7: asserts unknown indirect unnamed account; name=un enfermero
8: denies unknown indirect person account; name=Nidia Barahona; role=directora del sistema penitenciario; refers=a2,a3,a4
9: denies unknown direct person account; name=Nidia Barahona; antecedent=s8; negated
10: denies official_record indirect person account; name=Nidia Barahona; negated; specific; refers=a5
11: admits unknown mixed person account; name=Nidia Barahona; antecedent=s10
12: denies unknown indirect person account; name=Nidia Barahona; antecedent=s10; refers=a4
13: asserts unknown direct document account; ownvoice
14: asserts unknown indirect organisation opinion; name=La comisión de derechos humanos de la diócesis
15: declines unknown indirect government account; name=el ministerio
16: offers unknown direct person account; name=Rosaura Lima; role=abogada de la comisión de derechos humanos de la diócesis
=== acts
a1: beating affirmed in 1
a2: beating affirmed in 3
a3: beating affirmed in 4; victims=Elmer Ascencio
a4: denial_of_food_or_water affirmed in 5; basis=eyewitness; victims=Chepe
a5: death_in_custody affirmed in 7; count=2
a6: denial_of_medical_care affirmed in 7
a7: ill-treatment negated in 9
a8: death_in_custody negated in 10
a9: denial_of_food_or_water affirmed in 11
a10: overcrowding affirmed in 13; count=1900
