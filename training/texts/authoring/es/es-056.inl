id: es-056
language: es
genre: article
written: 2026-11-28
usage: Spain
=== text
La testigo que cambió dos veces de memoria

En la primera sesión del juicio por la muerte de Ousmane B. en los calabozos de Puerto Almadraba, el miércoles, {s1|la limpiadora Encarna Soriano} {q1|declaró} {c1|que no había oído nada}. En instrucción {q2|había dicho} {c2|lo contrario: que a las dos de la madrugada {b2|sintió} «como si {a2|arrastraran} un mueble» y a {v2|alguien} llamando a su madre en francés}.

La fiscal le leyó su firma. {c3|«Firmé lo que me pusieron»}, {q3|replicó} {s3|Soriano}. Tras un receso de veinte minutos volvió a la sala y {q4|dijo} {c4|que sí, que lo había oído todo, y que si {c5|lo} {q5|había negado} era porque {t6|la víspera} se encontró {a6|a su perro colgado de la verja}}. {c7|«Y no me pregunten más, que yo sigo viviendo allí.»}

Los seis acusados escuchaban sin levantar la vista. {s8,s9|El abogado de tres de ellos, Fermín Otxotorena,} {q8|calificó} {c8|el giro de «teatral»} e {q9|insinuó} {c9|que al perro lo habría matado cualquiera, «o nadie»}. La presidenta del tribunal le retiró la palabra.

De lo del perro hay atestado. Lo instruyó, por cierto, la misma comisaría, que lo archivó {c10|«por falta de autor conocido»}, {q10|tal como figura en} {s10|el folio 611}. {s11|La Jefatura Superior} {q11|alega} {c11|que no comenta asuntos pendientes de sentencia}.

{c19|Queda por saber de qué {a19|murió} {v19|Ousmane B.}} {s12,s13|El forense} {q12|habló de} {c12|parada cardiorrespiratoria} y, a preguntas de la acusación, {q13|concedió} {c13|que la postura en que lo hallaron, {a13|esposado por detrás y con las rodillas flexionadas}, «pudo {a14|dificultar la respiración}»}. {s15|Uno de los agentes} {q15|había admitido} ante el juez {c15|que {v15|lo} {a15|dejaron así} {t15|«un rato, para que se calmase»}}; en la vista {q16|precisó} {c16|que el rato fueron cinco minutos}. {s30|Los otros cinco} {q30|niegan} {c30|haberlo {a30|tocado}}. {s31|Una limpiadora ya jubilada} {q31|declaró por videoconferencia} {c31|que en aquellos calabozos era costumbre {a31|dejarlos sin manta} y con la luz dada}.

El juicio sigue el lunes. {s17|La hija de Soriano} {q17|asegura} {c17|que su madre dormirá hasta ese día en otra provincia}.
=== attributions
1: denies unknown indirect person account; name=Encarna Soriano; role=limpiadora; negated; refers=a2
2: asserts eyewitness mixed person account; name=Encarna Soriano; antecedent=s1
3: retracts unknown direct person account; name=Encarna Soriano; refers=a2
4: asserts eyewitness indirect person account; name=Encarna Soriano; antecedent=s3; refers=a2
5: denies unknown indirect person account; name=Encarna Soriano; antecedent=s3; refers=a2
7: declines unknown direct person account; name=Encarna Soriano; antecedent=s3
8: doubts unknown mixed person opinion; name=Fermín Otxotorena; role=abogado de tres de los acusados; refers=a2
9: doubts unknown mixed person opinion; name=Fermín Otxotorena; hedged; refers=a6
10: asserts unknown direct document account; name=el folio 611
11: declines unknown indirect government account; name=la Jefatura Superior
12: asserts medical indirect unnamed account; name=el forense
13: admits medical mixed unnamed account; name=el forense; hedged
15: admits eyewitness mixed unnamed account; name=uno de los agentes
16: admits eyewitness indirect unnamed account; name=uno de los agentes; antecedent=s15; refers=a15
17: asserts relative indirect unnamed account; name=la hija de Encarna Soriano
19: asserts unknown direct document account; ownvoice
30: denies unknown indirect unnamed account; name=los otros cinco acusados
31: asserts colleague indirect unnamed account; name=una limpiadora jubilada
=== acts
a2: ill-treatment affirmed in 2; victims=Ousmane B.
a6: intimidation_of_witnesses affirmed in 4; basis=victim; victims=Encarna Soriano
a13: stress_positions affirmed in 13; victims=Ousmane B.
a14: suffocation possible in 13; victims=Ousmane B.
a19: death_in_custody affirmed in 19; victims=Ousmane B.
a15: stress_positions affirmed in 15; victims=Ousmane B.
a30: beating affirmed in 30; victims=Ousmane B.
a31: detention_conditions affirmed in 31
