id: es-119
language: es
genre: statement
written: 2026-11-28
usage: Venezuela
=== text
COMANDO FLUVIAL DEL CUYAGUA
Nota de prensa N.º 31
Puerto Amparo, {d3|6 de noviembre}

La fundación Orinoco Vivo hizo circular un informe titulado «Sangre en La Bullita». {s1|El texto} {q1|atribuye} {c1|a {p1|efectivos de este Comando} la {a1|muerte} de {n1|catorce} {v1|mineros} y la {a2|quema} de {v2|su campamento}}. {m1|Este Comando}, que el próximo año celebra su sesquicentenario, expone:

1.º {q3|Desmentimos} {c3|que se haya {a3|disparado contra personas desarmadas}}. {c4|Se trató de la respuesta a una emboscada, ocurrida a las 05:40 en el caño Mono, y en ella resultó herido el sargento segundo Wilmer Arteaga}.

2.º {q5|No ocultamos} {c5|que {v5|la churuata comunal} {a5|se incendió} por una bengala nuestra}. {s6|La asociación indígena Wanadi} {q6|reclama} {c6|que {a6|ardieron} además {v6|las curiaras}}; {c7|tal extremo} {q7|está por verse}, pues el inventario de bienes lo lleva la alcaldía.

3.º {s8|El cacique Isaías Mejías} {q8|dijo en una grabación} {c8|que {n8,n9|cuatro} de {v8,v9|los suyos} «{a8|ya estaban amarrados} cuando los {a9|tumbaron}»}. {q10|Según} {s10|el acta levantada en este Comando}, {c10|el cacique no presenció los hechos}. {s11|Su sobrino, quien {b11|iba con él},} {q11|ratificó por radio} {c11|la grabación}.

4.º {c12|{t12|El 3 de noviembre} {a12|se trasladó} a {n12|ocho} {v12|retenidos} a {l12|la base de Puerto Amparo}}. {c13|{n13|Cinco} fueron {a13|entregados a sus familiares} {t13|el mismo día}}. Del resto {q14|nos reservamos} {c14|la identidad y el paradero}. {q15|Carece de asidero} {c15|que a {v15|uno de ellos} se le {a15|pegara con un canalete}}.

5.º {s16|El capitán de corbeta Eudes Lozada} {q16|sugirió} {d16|el lunes}, en un programa de televisión, {c16|que las fotos de los cuerpos «serían de otro país»}. {c17|Esa afirmación} no compromete a la institución y {q17|queda sin efecto}.

6.º {q18|Se autoriza} {c18|la visita de la comisión parlamentaria a la zona, {k18|una vez concluida la temporada de lluvias}}.

Se recuerda a las embarcaciones mayores de siete metros que la matrícula vence el 31 de diciembre.

Oficina de Información
=== attributions
1: asserts unknown indirect document account; name=Sangre en La Bullita; note=report of the foundation Orinoco Vivo
3: denies unknown direct government account; name=Comando Fluvial del Cuyagua; state=Venezuela; antecedent=m1; said=XXXX-11-06; refers=a1
4: denies unknown direct government account; name=Comando Fluvial del Cuyagua; state=Venezuela; ownvoice; specific; refers=a3
5: admits unknown direct government account; name=Comando Fluvial del Cuyagua; state=Venezuela; antecedent=m1
6: asserts unknown indirect organisation account; name=asociación indígena Wanadi
7: doubts unknown direct government account; name=Comando Fluvial del Cuyagua; state=Venezuela; antecedent=m1; refers=a6
8: asserts unknown mixed person account; name=Isaías Mejías; role=cacique
10: denies official_record indirect document account; name=el acta levantada en el Comando Fluvial del Cuyagua; refers=a9
11: asserts eyewitness indirect unnamed account; name=el sobrino de Isaías Mejías; refers=a9
12: asserts unknown direct government account; name=Comando Fluvial del Cuyagua; state=Venezuela; ownvoice
13: asserts unknown direct government account; name=Comando Fluvial del Cuyagua; state=Venezuela; ownvoice
14: declines unknown direct government account; name=Comando Fluvial del Cuyagua; state=Venezuela; antecedent=m1; refers=a12
15: denies unknown direct government account; name=Comando Fluvial del Cuyagua; state=Venezuela; antecedent=m1
16: doubts unknown mixed person account; name=Eudes Lozada; role=capitán de corbeta; hedged; refers=a9
17: retracts unknown direct government account; name=Comando Fluvial del Cuyagua; state=Venezuela; antecedent=m1
18: offers unknown direct government account; name=Comando Fluvial del Cuyagua; state=Venezuela; antecedent=m1
=== acts
a1: massacre affirmed in 1; count=14
a2: destruction_of_property affirmed in 1
a3: attack_on_civilians affirmed in 3
a5: destruction_of_property affirmed in 5
a6: destruction_of_property affirmed in 6
a8: detention affirmed in 8; count=4
a9: extrajudicial_execution affirmed in 8; count=4
a12: transfer_of_custody affirmed in 12; count=8; when=XXXX-11-03
a13: release affirmed in 13; count=5; when=XXXX-11-03
a15: beating affirmed in 15; count=1
