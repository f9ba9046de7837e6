id: es-063
language: es
genre: statement
written: 2026-11-28
usage: Spain
=== text
NOTA INFORMATIVA
JEFATURA DE POLICÍA DE LA RIBERA BAJA
Valdemora, a {d2|12 de noviembre}

En relación con las informaciones del digital El Relente, {q1|según} {s1|las cuales} {c1|{v1|un joven de 22 años} fue {a1|abofeteado} y {a2|obligado a desnudarse} ante terceros en {l1|la comisaría de Ronda Alta} {t1|la noche del 8 de noviembre}}, {m1|esta Jefatura} traslada a los medios lo siguiente:

Primero. {q2|No se ajusta a la realidad} {c2|que {v3|el detenido} recibiera {a3|golpe} alguno en {l3|los calabozos}}. {q3|Según} {s3|el parte del centro de salud de Las Eras}, {c3|la contusión del pómulo presentaba entre dos y tres días de evolución}.

Segundo. {q4|No se oculta} {c4|que el {a4|cacheo integral se practicó con la puerta abierta}, por avería de la cerradura}. {c5|Ello dista mucho de constituir un {a5|trato vejatorio}}.

Tercero. {s6|La letrada de oficio, D.ª Amparo Ricart,} {q6|hizo constar} en acta {c6|que {s7|su defendido} {q7|refería} {c7|que {v7|le} habían {a7|cubierto la boca y la nariz} con una toalla mojada «hasta ver luces»}}. {s8|Esta Jefatura} {q8|no entrará a} {c8|valorar ese extremo}, que se halla en sede judicial.

Cuarto. {s9|El agente instructor} {q9|ha rectificado} {d9|en el día de ayer} {c9|la diligencia en la que {q10|consignaba} {c10|que el joven «se golpeó solo contra el banco»}}. El error se atribuye al uso de una plantilla.

La comisaría de Ronda Alta, inaugurada en 1991, dispone de ocho calabozos y figura en el plan de reformas del próximo ejercicio, con una partida de 340.000 euros.

Quinto. {c11|Se facilitarán al juzgado las grabaciones de los pasillos, {k11|tan pronto como sean requeridas por el cauce reglamentario}}. {q12|Recordamos}, a este respecto, {c12|que las celdas carecen de cámara por razones de intimidad}.

Sexto. {q13|Lamentamos} {c13|el {a13|fallecimiento} de {v13|una mujer de 47 años} bajo custodia en {l13|la misma comisaría}, {t13|el pasado día 10}, por {a14|falta de revisión médica}}. {s15|La familia} {q15|habla de} {c15|«una {a15|muerte a puñetazos}»}; {q16|carece de sustento} {c16|tal imputación}.

{q17|Se ruega} a los medios {c17|que contrasten sus noticias con este Gabinete}, de lunes a viernes, en horario de mañana.
=== attributions
1: asserts unknown indirect document account; name=las informaciones de El Relente
2: denies unknown direct government account; name=Jefatura de Policía de la Ribera Baja; state=Spain; antecedent=m1; refers=a1; said=XXXX-11-12
3: denies medical indirect document account; name=el parte del centro de salud de Las Eras; specific; refers=a1
4: admits unknown direct government account; name=Jefatura de Policía de la Ribera Baja; state=Spain; antecedent=m1; refers=a2
5: denies unknown direct government account; name=Jefatura de Policía de la Ribera Baja; state=Spain; negated; ownvoice; refers=a2
6: asserts heard_from indirect person relay; name=Amparo Ricart; role=letrada de oficio; informant=su defendido; relay=7
7: asserts victim mixed unnamed account; name=un joven de 22 años
8: declines unknown direct government account; name=Jefatura de Policía de la Ribera Baja; state=Spain; refers=a7
9: retracts unknown indirect unnamed account; name=el agente instructor; said=XXXX-11-11; refers=a1
10: denies unknown mixed unnamed account; name=el agente instructor; antecedent=s9; specific; refers=a1
11: offers unknown direct government account; name=Jefatura de Policía de la Ribera Baja; state=Spain; ownvoice
12: asserts unknown direct government account; name=Jefatura de Policía de la Ribera Baja; state=Spain; antecedent=m1
13: admits unknown direct government account; name=Jefatura de Policía de la Ribera Baja; state=Spain; antecedent=m1
15: asserts unknown direct organisation account; name=la familia
16: denies unknown direct government account; name=Jefatura de Policía de la Ribera Baja; state=Spain; antecedent=m1; refers=a15
17: asserts unknown direct government opinion; name=Jefatura de Policía de la Ribera Baja; state=Spain; antecedent=m1
=== acts
a1: beating affirmed in 1; when=XXXX-11-08
a2: humiliation affirmed in 1; when=XXXX-11-08
a3: beating affirmed in 2
a4: humiliation affirmed in 4
a5: humiliation negated in 5
a7: suffocation affirmed in 7
a13: death_in_custody affirmed in 13; count=1; when=XXXX-11-10
a14: denial_of_medical_care affirmed in 13; count=1
a15: death_in_custody affirmed in 15; count=1
