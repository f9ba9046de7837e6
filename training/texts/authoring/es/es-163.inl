id: es-163
language: es
genre: statement
written: 2026-11-28
usage: Cuba
=== text
NOTA INFORMATIVA
Dirección Provincial de Establecimientos Cerrados
Sabana del Medio, {d2|25 de noviembre}

En horas recientes {s1|páginas pagadas desde el exterior} {q1|atribuyen} {c1|a {p1|combatientes de la Unidad 5} {a1|haber matado} al interno {v1|Ariel Fonticoba, de 34 años}}. {m1|Esta Dirección} considera oportuno precisar:

PRIMERO. {q2|No es cierto} {c2|que a {v2|Fonticoba} se le {a2|pusiera corriente}}. {c3|{a3|Falleció} {t3|el 19 de noviembre, a las 3:40,} por un fallo respiratorio}, {q3|según consta en} {s3|el certificado médico 2217}.

SEGUNDO. {c4|{v4|El interno} había sido {a4|movido} {t4|la víspera} desde la Unidad 2 por interés del servicio}. {q5|Debe asumirse} {c5|que a sus padres {a5|no se les avisó} hasta el día 21, por encontrarse la oficial de enlace de certificado médico}.

TERCERO. {s6,s7|Un recluso del mismo destacamento} {q6|había referido} {c6|que {b6|oyó} a {v6|Fonticoba} pedir aire con {a6|un nailon en la cabeza}, como si estuviera bajo el agua}. {d7|El día 23} {q7|dejó sin efecto} {c7|sus palabras}, por escrito.

La Unidad 5 cumple este mes quince años. Ostenta la condición de colectivo vanguardia y su autoconsumo aportó 41 quintales de boniato. {s8|Ómnibus Provinciales} {q8|comunicó} {c8|que la ruta 8, que usan los familiares, saldrá desde el lunes a las 5:30}.

CUARTO. Dos combatientes de la posta 3 fueron separados del cargo por faltas del porte y aspecto. {c9|Ello no implica reconocer nada de lo que se nos imputa}.

QUINTO. {c10|Sobre las fotos del cadáver}, {s10|esta Dirección} {q10|no emitirá criterio}.

SEXTO. {q11|Reiteramos} {c11|que {v11|los internos} de la Unidad {a11|descansan ocho horas} con la luz apagada}, {c12|cosa que} {s12|la emisora Voz del Cayo} {q12|pone en tela de juicio} cada tarde. {c13|Las familias podrán comprobarlo en el día de puertas abiertas, {k13|si se inscriben antes del 5 de diciembre}}.

Departamento de Comunicación Institucional
=== attributions
1: asserts unknown indirect organisation account; name=páginas pagadas desde el exterior
2: denies unknown direct government account; name=Dirección Provincial de Establecimientos Cerrados; state=Cuba; antecedent=m1; refers=a1; said=XXXX-11-25
3: denies medical indirect document account; name=el certificado médico 2217; specific; refers=a1
4: asserts unknown direct government account; name=Dirección Provincial de Establecimientos Cerrados; state=Cuba; ownvoice
5: admits unknown direct government account; name=Dirección Provincial de Establecimientos Cerrados; state=Cuba; antecedent=m1
6: asserts eyewitness indirect unnamed account; name=un recluso del mismo destacamento
7: retracts eyewitness indirect unnamed account; name=un recluso del mismo destacamento; refers=a6; said=XXXX-11-23
8: asserts unknown indirect organisation account; name=Ómnibus Provinciales
9: denies unknown direct government account; name=Dirección Provincial de Establecimientos Cerrados; state=Cuba; ownvoice; refers=a1
10: declines unknown direct government account; name=Dirección Provincial de Establecimientos Cerrados; state=Cuba
11: denies unknown direct government account; name=Dirección Provincial de Establecimientos Cerrados; state=Cuba; antecedent=m1
12: doubts unknown indirect organisation account; name=Voz del Cayo; refers=a11
13: offers unknown direct government account; name=Dirección Provincial de Establecimientos Cerrados; state=Cuba; ownvoice
=== acts
a1: killing affirmed in 1; victims=Ariel Fonticoba
a2: electric_shocks affirmed in 2; victims=Ariel Fonticoba
a3: death_in_custody affirmed in 3; stance=asserts; victims=Ariel Fonticoba; when=XXXX-11-19
a4: transfer_of_custody affirmed in 4; victims=Ariel Fonticoba; when=XXXX-11-18
a5: incommunicado_detention affirmed in 5; victims=Ariel Fonticoba
a6: suffocation affirmed in 6; victims=Ariel Fonticoba
a11: sleep_deprivation negated in 11
