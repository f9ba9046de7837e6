id: es-125
language: es
genre: article
written: 2026-11-28
usage: El Salvador
=== text
{s1|Retornados de un vuelo chárter}{q1|:} {c1|«{v1,v2|Nos} {a1|mandaron de vuelta} con grilletes y en la pista nos {a2|pusieron a brincar como sapos}»}

SAN MIGUELITO DEL GOLFO, 25 nov (Agencia Lempa Sur). {c3|{n3|Sesenta y ocho} {v3|salvadoreños} {a3|deportados} aterrizaron {t3|el martes} en {l3|la terminal de carga de El Jocotillo}}, donde los melones tienen prioridad sobre los pasajeros.

{s4,s5|La Dirección de Retorno} {q4|informó} {d4|el miércoles} {c4|que {n4|cincuenta y nueve} {a4|se fueron para su casa} «con su bolsa de víveres»}, y {q5|se guardó} {c5|el paradero de los otros nueve}.

{s6|Maira Sibrián, esposa de uno de ellos,} {q6|asegura} {c6|que desde la malla {b6|miró} cuando a {v6|Rodil} lo {a6|metieron} en {l6|un pick-up sin placas}}. {q7|A decir de} {s7|un oficial de la terminal que pidió no ser citado}, {c7|no hubo tal {a7|captura}: {v7|los nueve} «se subieron solos», porque les ofrecieron jalón hasta la carretera}.

{s8,s9|La gremial de meloneros} {q8|calcula} {c8|que la temporada cerrará con doce mil cajas menos} y {c9|le} {q9|echa la culpa} {c9|a los aviones de retornados, que ocupan la pista dos horas cada martes}.

{s10|Josué Elí Parada, de 24 años, uno de los que ya durmieron en su cama,} {q10|contó} a esta agencia {c10|que antes de subir pasaron {t10|seis días} {n10|ciento diez} en {l10|una bodega para cuarenta}, {a10|uno encima de otro}, y que a {v11|un muchacho con la pierna entablillada} {p11|los agentes} le {a11|quitaron las pastillas}}. {q12|Agregó} {c12|que {s13|uno de los guardias} les {q13|soltó}: {c13|«El que hable del bote, {a13|regresa al bote}»}}.

{c14|Los saltos en la pista}, {q14|matizó} {s14,s15|la Dirección}, {c14|fueron «estiramientos después de un viaje largo»}. {q15|Aceptó}, en cambio, {c15|que {v15|los retornados} {a15|viajaron sin enfermero}, «por un error de calendario»}. {c16|Que los faltantes sean nueve}, {q16|objetó} {s16|el cónsul Danilo Amaya}, {c16|está por comprobarse: {b16|el manifiesto} trae dos tachaduras}.

La comisión legislativa que vigila los vuelos sesiona en un auditorio prestado, con el aire descompuesto desde septiembre. {s17|El diputado suplente Nahúm Cisneros} {q17|prometió} {c17|llevar allí la lista de pasajeros, {k17|si le dan la palabra el jueves}}. {s18|La presidenta de la comisión} {q18|anunció} {c18|que el jueves se discutirá el precio del ganado}.
=== attributions
1: asserts victim direct unnamed account; name=retornados de un vuelo chárter
3: asserts unknown direct document account; ownvoice
4: asserts unknown mixed government account; name=Dirección de Retorno; said=2026-11-25
5: declines unknown indirect government account; name=Dirección de Retorno
6: asserts eyewitness indirect person account; name=Maira Sibrián; role=esposa de uno de los retornados
7: denies unknown mixed unnamed account; name=un oficial de la terminal; negated; refers=a6
8: asserts unknown indirect organisation account; name=la gremial de meloneros
9: asserts unknown indirect organisation opinion; name=la gremial de meloneros
10: asserts victim indirect person account; name=Josué Elí Parada
12: asserts victim indirect person relay; name=Josué Elí Parada; antecedent=s10; relay=13
13: asserts unknown direct unnamed account; name=uno de los guardias
14: denies unknown mixed government account; name=Dirección de Retorno; refers=a2
15: admits unknown mixed government account; name=Dirección de Retorno
16: doubts official_record indirect person account; name=Danilo Amaya; role=cónsul; refers=a6
17: offers unknown indirect person account; name=Nahúm Cisneros; role=diputado suplente
18: asserts unknown indirect unnamed account; name=la presidenta de la comisión
=== acts
a1: deportation affirmed in 1
a2: humiliation affirmed in 1
a3: deportation affirmed in 3; count=68
a4: release affirmed in 4; count=59
a6: detention affirmed in 6; victims=Rodil
a7: detention negated in 7
a10: overcrowding affirmed in 10; count=110
a11: denial_of_medical_care affirmed in 10; basis=colleague
a13: threats future in 13
a15: denial_of_medical_care affirmed in 15
