id: es-178
language: es
genre: interview
written: 2026-11-28
usage: Mexico
=== text
BRIGADA DE ESCUCHA DEL ALTIPLANO
Ficha 31. Persona entrevistada: «Lucero» (nombre cambiado), 23 años. Se grabó con su permiso.

{s1|P1}{q1|:} {c1|¿Cómo fue que salió de su casa?}

{s2|R1}{q2|:} {c2|No salí, {v2|me} {a2|bajaron del camión} de Matatlán, {t2|el 6 de enero}, con la rosca en las piernas. Éramos {n2|tres}. {p2|Los muchachos} traían lista.}

{s3|P2}{q3|:} {c3|¿A qué {v3|la} {a3|obligaban}?}

{s4|R2}{q4|:} {c4|A {a4|hacer de comer} para sesenta, {t4|desde las tres de la mañana}, y luego a embolsar. Peso no vi ninguno. A {v5|la que se quemaba} {a5|no le daban pomada}, le echaban mostaza. {a6|Dormíamos de pie}, recargadas en {l6|el silo}.}

{s7|P3}{q7|:} {c7|¿Supo de alguien a quien {a7|mataran}?}

{s8|R3}{q8|:} {c8|Verlo, no. {b8|Oí} {a8|los tiros} atrás de {l8|los corrales} y a {v9|mí} me {a9|mandaron a lavar la batea}. {s10|La Güera} {q10|decía} {c10|que había sido {v8|el mecánico}}. Pobrecito, me había regalado unas pilas.}

{s11|P4}{q11|:} {c11|En su primera entrevista, de febrero, {s12|usted} {q12|dijo} {c12|que se había ido por su gusto}.}

{s13|R4}{q13|:} {c13|Eso quítenlo, por favor. Estaba sentada ahí {s14,p14|la señora del ministerio público} y en el pasillo me {q14|había dicho} {c14|que a mi niño lo {a14|iban a dar en adopción}}.}

{s15|P5}{q15|:} {c15|¿Quién la {a15|liberó}?}

{s16|R5}{q16|:} {c16|Nadie me {a16|liberó}. Se les acabó el gas y nos {a17|dejaron tiradas} en {l17|la caseta}. Los marinos llegaron al otro día a tomarse la foto, y {s18|su boletín} {q18|presume} {c18|un «{a18|rescate}»}.}

{s19|P6}{q19|:} {c19|¿La trataron bien los marinos?}

{s20|R6}{q20|:} {c20|Depende a qué le diga bien. {v20|Me} {a20|tuvieron amarrada en la lancha} {t20|hasta que oscureció}. Pegar, no me {a21|pegaron}, eso que conste.}

{s22|P7}{q22|:} {c22|¿Declararía ante un juez?}

{s23|R7}{q23|:} {c23|{k23|Si me ponen cortina y puede entrar mi mamá}, sí voy.}

{s24|P8}{q24|:} {c24|¿Podría reconocer a los muchachos?}

{s25|R8}{q25|:} {c25|Esa se la quedo debiendo. Y no porque no me acuerde.}

Terminó a las 17:20. Se le leyó en voz alta y tomó café.
=== attributions
1: - - direct organisation -; name=Brigada de Escucha del Altiplano; question
2: asserts victim direct person account; name=«Lucero»
3: - - direct organisation -; name=Brigada de Escucha del Altiplano; question
4: asserts victim direct person account; name=«Lucero»
7: - - direct organisation -; name=Brigada de Escucha del Altiplano; question
8: asserts eyewitness direct person account; name=«Lucero»; refers=a7
10: asserts unknown indirect unnamed account; name=la Güera; refers=a8
11: asserts unknown direct organisation relay; name=Brigada de Escucha del Altiplano; relay=12
12: denies unknown indirect person account; name=«Lucero»; refers=a2; said=XXXX-02
13: retracts unknown direct person account; name=«Lucero»; refers=a2
14: asserts unknown indirect unnamed account; name=la señora del ministerio público
15: - - direct organisation -; name=Brigada de Escucha del Altiplano; question
16: denies victim direct person account; name=«Lucero»; refers=a15
18: asserts unknown mixed document account; name=el boletín de los marinos
19: - - direct organisation -; name=Brigada de Escucha del Altiplano; question
20: asserts victim direct person account; name=«Lucero»
22: - - direct organisation -; name=Brigada de Escucha del Altiplano; question
23: offers unknown direct person account; name=«Lucero»
24: - - direct organisation -; name=Brigada de Escucha del Altiplano; question
25: declines unknown direct person account; name=«Lucero»
=== acts
a2: abduction affirmed in 2; count=3; when=XXXX-01-06
a3: forced_labour possible in 3; victims=«Lucero»
a4: forced_labour affirmed in 4; victims=«Lucero»
a5: denial_of_medical_care affirmed in 4; basis=colleague
a6: detention_conditions affirmed in 4
a7: killing possible in 7
a8: killing affirmed in 8; victims=el mecánico
a9: forced_labour affirmed in 8; basis=victim; victims=«Lucero»
a14: threats future in 14; victims=«Lucero»
a15: release possible in 15; victims=«Lucero»
a16: release negated in 16; victims=«Lucero»
a17: release affirmed in 16; stance=asserts
a18: release affirmed in 18
a20: ill-treatment affirmed in 20; victims=«Lucero»
a21: beating negated in 20; stance=denies; victims=«Lucero»
