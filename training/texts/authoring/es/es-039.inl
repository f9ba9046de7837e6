id: es-039
language: es
genre: article
written: 2026-11-28
usage: Colombia
=== text
{s1|Juez}{q1|:} {c1|«Un plato {a1|podrido} no es comida»}

SANTA LIBRADA. {b2|Con las fotos del rancho} sobre el escritorio, {s2|el juez segundo penal} {q2|dio por probado} {d2|el lunes} {c2|que la cárcel El Cedrón {a2|sirvió carne descompuesta} a {n2|214} {v2|internos} {t2|durante once días}}.

Esa noche hubo bulla en el patio 5. {s3|Wilfran Pacheco, vocero de los presos,} {q3|asegura} {c3|que {p3|los dragoneantes} {v3|los} {a3|levantaron a baldados de agua} {t3|tres madrugadas seguidas}}. {c4|«A {v4|los que cantaban} les {a4|pegaron con la pistola eléctrica}, y a {v5|mí} me {a5|metieron solo en el calabozo}»}, {q4|dice} por un celular que no debería tener.

{s6,s7|La directora, la teniente Gloria Estupiñán,} {q6|descarta} {c6|{a6|represalias}} y {q7|sostiene} {c7|que en {b7|el registro de armas} no figura {a7|descarga} alguna}. {q8|Aceptó}, eso sí, {c8|que la carne llegó «{a8|con olorcito}» y que igual se repartió}. {s9|El contratista, Alimentos La Espiga Roja,} le {q9|echa la culpa} {c9|a la nevera del penal}.

{s10|El libro de enfermería} {q10|anota} {c10|{n10|cuatro} {v10|internos} con {a10|quemaduras en punto} en la planta de los pies}. {s11|Un dragoneante que pidió reserva} {q11|cree} {c11|que eso fue «cosa de dos muchachos recién llegados»}; él, {q12|dice}, {c12|apenas {b12|oyó} {a12|los gritos}}. {s13|El sindicato de guardianes} {q13|duda de} {c13|que las fotos sean de ese patio}.

{s14|Luis Ceballos, el primero en firmar la tutela,} {q14|se echó para atrás} {d14|el miércoles}, delante de la directora, {c14|con todo lo de la carne}. {s15|Sus compañeros} {q15|están convencidos de} {c15|que {v15|lo} {a15|apretaron} en la oficina}. {s16|La hermana de Pacheco} {q16|suplica} {c16|que a {v16|él} no lo {a16|trasladen} lejos}; {q17|cuenta} {c17|que {s18|un capellán} le {q18|avisó} {c18|que ya está en la lista de {a18|traslados}}}.

{c19|«{k19|Si viene la Defensoría y pesa la porción delante de nosotros}, se acaba la huelga»}, {q19|anunció} {s19|Pacheco}. Llevan seis días a punta de aguapanela. {s20|El ministerio} {q20|prefirió no} {c20|comentar un fallo que aún puede apelarse}.
=== attributions
1: asserts document direct unnamed account; name=el juez segundo penal de Santa Librada
2: asserts document indirect unnamed account; name=el juez segundo penal de Santa Librada
3: asserts victim indirect person account; name=Wilfran Pacheco; role=vocero de los presos
4: asserts victim direct person account; name=Wilfran Pacheco; role=vocero de los presos; antecedent=s3
6: denies unknown indirect person account; name=Gloria Estupiñán; role=directora; refers=a3,a5
7: denies official_record indirect person account; name=Gloria Estupiñán; role=directora; negated; specific; refers=a4
8: admits unknown mixed person account; name=Gloria Estupiñán; role=directora; antecedent=s6
9: asserts unknown indirect organisation account; name=Alimentos La Espiga Roja; refers=a2
10: asserts medical indirect document account; name=el libro de enfermería
11: admits inference mixed unnamed account; name=un dragoneante que pidió reserva; hedged; refers=a4
12: asserts eyewitness indirect unnamed account; name=un dragoneante que pidió reserva; antecedent=s11
13: doubts unknown indirect organisation account; name=El sindicato de guardianes; refers=a2
14: retracts victim indirect person account; name=Luis Ceballos; refers=a2
15: asserts inference indirect unnamed account; name=los compañeros de Luis Ceballos
16: asserts unknown indirect unnamed opinion; name=la hermana de Wilfran Pacheco
17: asserts heard_from indirect unnamed relay; name=la hermana de Wilfran Pacheco; informant=un capellán; relay=18; antecedent=s16
18: asserts unknown indirect unnamed account; name=un capellán
19: offers unknown direct person account; name=Wilfran Pacheco
20: declines unknown indirect government account; name=El ministerio
=== acts
a1: denial_of_food_or_water affirmed in 1
a2: denial_of_food_or_water affirmed in 2; count=214
a3: sleep_deprivation affirmed in 3
a4: electric_shocks affirmed in 4; basis=eyewitness
a5: solitary_confinement affirmed in 4; victims=Wilfran Pacheco
a6: ill-treatment affirmed in 6
a7: electric_shocks negated in 7
a8: denial_of_food_or_water affirmed in 8
a10: electric_shocks affirmed in 10; count=4
a12: electric_shocks affirmed in 12
a15: intimidation_of_witnesses affirmed in 15; victims=Luis Ceballos
a16: transfer_of_custody future in 16; victims=Wilfran Pacheco
a18: transfer_of_custody future in 18; victims=Wilfran Pacheco
