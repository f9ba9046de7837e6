id: es-109
language: es
genre: article
written: 2026-11-28
usage: Mexico
=== text
{c1|{a1|Queman} {n1|once} {v1|casas} en {l1|Palo Mulato} y {v2|el pueblo} {a2|baja a pie} a la cabecera}

EL SALITRILLO, 24 de octubre.– El auditorio municipal huele a humo y a sopa de fideo. Hay colchonetas para cincuenta; llegaron ochenta y tantos, con gallinas.

{s3|Doña Eduviges Tarín, de 71 años,} {q3|platica} {c3|que {p3,p4|los encapuchados} aparecieron antes de que clareara y {a3|rociaron diésel} en {v3|las puertas}}. {c4|«{v4|Nos} {a4|dieron una hora}. Al que se quedara lo iban a {a5|colgar del puente}»}, {q4|dice}. {s6|Su nieto Fidencio} {q6|agrega} {c6|que {b6|vio} caer a {n6|dos} {v6|vecinos}, {a6|baleados} por la espalda, junto a {l6|el molino}}.

La {q7|versión} de {s7|la fiscalía regional} es otra: {c7|hubo un enfrentamiento entre grupos y los difuntos «traían fornituras»}. A la pregunta de si la tropa andaba cerca, {s8|el vicefiscal Rubén Armenta} {q8|contestó} {c8|que eso «se sabrá cuando cierre la carpeta»}. {s9|Un catequista que ayudó a levantar los cuerpos} {q9|deduce}, por {b9|los mecates en las muñecas}, {c9|que {v9|los} {a9|remataron} ya rendidos}.

{q10|Se dice} además {c10|que a {n10|cuatro} {v10|muchachos} {a10|se los llevaron} para la barranca}. Nadie da apellidos.

{s11|El presidente municipal, Saturnino Baca,} {q11|terminó por aceptar} {c11|que {t11|desde junio} tenía en el escritorio {n11|tres} oficios con {a11|amenazas} y que no los turnó «porque no traían sello»}. {c12|«Les ponemos una patrulla diaria {k12|en cuanto el estado nos preste la camioneta}»}, {q12|prometió}. El presupuesto de seguridad del municipio alcanza para nueve policías y un perro.

{s13|La zona militar} {q13|no ha contestado} {c13|las llamadas de este diario}.

En el auditorio ya repartieron los turnos para el baño. {s14|Doña Eduviges} {q14|exige} {c14|que alguien suba por los animales}; lo demás, {q15|según} {s15|ella}, {c15|{a15|ardió} con todo y actas de nacimiento}. El molino, comprado en 1962 con una cooperación de dos pesos por familia, sigue en pie.
=== attributions
1: asserts unknown direct document account; ownvoice
3: asserts victim indirect person account; name=Eduviges Tarín
4: asserts victim direct person account; name=Eduviges Tarín; antecedent=s3
6: asserts eyewitness indirect person account; name=Fidencio
7: denies unknown mixed government account; name=la fiscalía regional; specific; refers=a6
8: declines unknown mixed person account; name=Rubén Armenta; role=vicefiscal
9: asserts inference indirect unnamed account; name=un catequista que ayudó a levantar los cuerpos
10: asserts unknown indirect unnamed relay; hedged
11: admits unknown mixed person account; name=Saturnino Baca; role=presidente municipal
12: offers unknown direct person account; name=Saturnino Baca; role=presidente municipal; antecedent=s11
13: declines unknown indirect government account; name=la zona militar
14: asserts unknown indirect person opinion; name=Eduviges Tarín
15: asserts victim indirect person account; name=Eduviges Tarín
=== acts
a1: destruction_of_property affirmed in 1; count=11
a2: forced_displacement affirmed in 1
a3: destruction_of_property affirmed in 3
a4: forced_displacement affirmed in 4
a5: threats future in 4
a6: killing affirmed in 6; count=2
a9: extrajudicial_execution affirmed in 9; count=2
a10: abduction possible in 10; count=4
a11: threats affirmed in 11; count=3
a15: destruction_of_property affirmed in 15
