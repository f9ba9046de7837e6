id: es-011
language: es
genre: article
written: 2026-11-28
usage: Venezuela
=== text
{s1|Gobierno} {q1|anuncia} {c1|{n1|86} {a1|excarcelaciones}}; {s2|familiares} {q2|cuentan} {c2|31}

VILLA ROSARIO DEL LLANO. {s3|El gobernador del estado Llano Alto, Euclides Marrufo,} {q3|anunció} {d3|la noche del martes} por el canal regional {c3|la {a2|excarcelación} de {v2|{n2|86} personas {a3|detenidas} en las protestas de {t3|agosto}}}. {c4|«{v4|El que no tiene delito de sangre} {a4|se va para su casa}»}, {q4|expresó}. No precisó nombres ni mostró las boletas.

A las afueras del anexo La Colmena, donde un grupo de mujeres pernocta desde hace tres semanas, las cuentas son otras. {c5|Hasta {t5|las seis de la tarde de ayer} {a5|habían salido} {n5|31}}, {q5|asegura} {s5|Coromoto Ñáñez, que {b5|los anota en un cuaderno escolar} con hora y estatura}. {c6|«Salen y no los dejan hablar, los montan en una buseta hasta el terminal»}, {q6|explicó}. {c7|A {n7|tres}}, {q7|agregó}, {c7|{v7|los} {a7|devolvieron adentro} por una «revisión de sistema»}.

{s8,s9|El Observatorio Llanero de Garantías} {q8|calificó} {c8|el anuncio de propaganda}, si bien {q9|reconoció} {c9|que no ha podido contrastar la cifra oficial}. {s10|Su coordinador, Argenis Pulgar,} {q10|exhortó} {c10|al gobernador a publicar la lista}: {c10|«{k10|Si la publica completa, con cédulas}, nosotros mismos la verificamos y lo aplaudimos»}.

{c11|Entre los {a8|liberados} está {m1,v8|un estudiante de 19 años}}. {q12|Contó}, con la condición de no ser identificado, {c12|que {t9|durante 40 días} {a9|no {v9|le} permitieron una sola llamada} y que {a10|firmó sin leer} un papel en el que {q13|admitía} {c13|haber quemado una valla}}. {c14|«Yo esa noche estaba en mi casa con dengue»}, {q14|dijo}.

{c15|{s16|El director del anexo}}, {q15|según} {s15|el parte que circuló por la red de mensajería de la gobernación}, {c15|{q16|niega} {c16|que {v11|alguien} haya estado {a11|incomunicado}}}. Se intentó contactarlo por teléfono sin éxito.
=== attributions
1: asserts unknown indirect government account; name=el gobierno del estado Llano Alto
2: asserts relative indirect unnamed account; name=familiares; refers=a1
3: asserts unknown indirect person account; name=Euclides Marrufo; role=gobernador del estado Llano Alto
4: asserts unknown direct person account; name=Euclides Marrufo; role=gobernador del estado Llano Alto; antecedent=s3
5: asserts eyewitness indirect person account; name=Coromoto Ñáñez
6: asserts eyewitness direct person account; name=Coromoto Ñáñez; antecedent=s5; refers=a5
7: asserts unknown mixed person account; name=Coromoto Ñáñez; antecedent=s5
8: doubts unknown indirect organisation opinion; name=Observatorio Llanero de Garantías; refers=a2
9: admits unknown indirect organisation account; name=Observatorio Llanero de Garantías; refers=a2
10: offers unknown mixed person account; name=Argenis Pulgar; role=coordinador del Observatorio Llanero de Garantías
11: asserts unknown direct document account; ownvoice
12: asserts victim indirect unnamed account; name=un estudiante de 19 años; antecedent=m1
13: admits unknown indirect unnamed account; name=un estudiante de 19 años; antecedent=m1; note=signed unread
14: denies victim direct unnamed account; name=un estudiante de 19 años; antecedent=m1; specific; note=denies what the paper admits
15: asserts unknown indirect document relay; name=el parte de la gobernación; relay=16
16: denies unknown indirect unnamed account; name=el director del anexo La Colmena
=== acts
a1: release affirmed in 1; count=86
a2: release affirmed in 3; count=86
a3: detention affirmed in 3; count=86
a4: release future in 4
a5: release affirmed in 5; count=31
a7: detention affirmed in 7; count=3
a8: release affirmed in 11
a9: incommunicado_detention affirmed in 12
a10: denial_of_due_process affirmed in 12; victims=un estudiante de 19 años
a11: incommunicado_detention affirmed in 16
