id: es-059
language: es
genre: statement
written: 2026-11-28
usage: Mexico
=== text
AYUNTAMIENTO DE SANTA BRÍGIDA DEL RÍO
Dirección de Seguridad Ciudadana
TARJETA INFORMATIVA 88 (sustituye a la 87)
24 de noviembre de 2026

Primero. En la tarjeta 87 {s2|esta Dirección} {q2|informó} {c2|que {v2|la C. Mireya Toledano} se había {a2|retirado por su propio pie} de {l2|los separos} a {t2|las 22:15 horas}}. {c3|Dicha información} {q3|se deja sin efecto}.

Segundo. {c4|Del {b4|video de la cámara 4} se desprende que a {t4|las 22:15 horas} {v4|la ciudadana} fue {a4|sacada por la fuerza} por {p4|dos elementos} y abordada a un vehículo particular}. A la fecha {q5|se desconoce} {c5|su paradero}.

Tercero. {s6|Los elementos}, de identidad reservada, {q6|manifestaron en entrevista} {c6|que {v6|la} {a6|entregaron} a «unos ministeriales» que traían oficio}. {s30|El oficial de barandilla} {q30|refirió} {c30|{b30|haberla visto} salir {a30|esposada}}. {s31|La hermana de la C. Toledano} {q31|señala}, por su parte, {c31|que {p31|los mismos elementos} ya {v31|la} habían {a31|amenazado} {t31|en septiembre}}. {s7|La Fiscalía}, consultada {d7|el día de ayer}, {q7|negó por escrito} {c7|haber girado oficio alguno}. {q8|No contamos con elementos para dar por cierta} {c8|ninguna de estas versiones}.

Cuarto. {q9|Se reconoce} {c9|que {a9|no se elaboró registro de detención} y que {v10|la ciudadana} permaneció {t10|cuatro horas} {a10|sin poder hacer su llamada}}.

Quinto. {q11|Son falsas} {c11|las publicaciones {s12|que} {q12|refieren} {c12|que fue {a12|agredida sexualmente} en {l12|los separos}}}; {c13|{b13|el certificado de ingreso} y la cámara 2 no muestran indicio alguno de ello}. Se respeta, desde luego, el derecho de la familia a pensar otra cosa.

Sexto. {s14,s15|Esta Dirección} {q14|pone a disposición} de la familia {c14|el video íntegro, en nuestras oficinas y en presencia de su abogado, y copia {k14|en cuanto medie orden judicial}}, y {q15|exhorta} a la ciudadanía {c15|a no difundir el domicilio de los elementos}.

Séptimo. Al {v16,v17|reportero de El Martillo Diario} se le {q16|ofrece una disculpa por} {c16|el {a16|jaloneo} del {t16|domingo} y la {a17|retención de su teléfono}, mismo que ya le fue devuelto}.

C. Cmdte. Ubaldo Renovales Ku
Director
=== attributions
2: denies unknown indirect government account; name=Dirección de Seguridad Ciudadana; refers=a4
3: retracts unknown direct government account; name=Dirección de Seguridad Ciudadana; antecedent=s2; refers=a2
4: admits document direct government account; name=Dirección de Seguridad Ciudadana; ownvoice; refers=a2
5: asserts unknown direct government account; name=Dirección de Seguridad Ciudadana; antecedent=s2; refers=a4
6: admits eyewitness mixed unnamed account; name=los elementos; refers=a4
7: denies unknown indirect government account; name=la Fiscalía; refers=a6; said=2026-11-23
8: doubts unknown direct government account; name=Dirección de Seguridad Ciudadana; antecedent=s2; refers=a6
9: admits unknown direct government account; name=Dirección de Seguridad Ciudadana; antecedent=s2
11: denies unknown direct government account; name=Dirección de Seguridad Ciudadana; antecedent=s2; refers=a12
12: asserts unknown indirect unnamed account; name=publicaciones
13: denies medical direct government account; name=Dirección de Seguridad Ciudadana; specific; negated; ownvoice; refers=a12
14: offers unknown direct government account; name=Dirección de Seguridad Ciudadana
15: asserts unknown direct government opinion; name=Dirección de Seguridad Ciudadana
16: admits unknown direct government account; name=Dirección de Seguridad Ciudadana; antecedent=s14
30: asserts eyewitness indirect unnamed account; name=el oficial de barandilla
31: asserts relative indirect unnamed account; name=la hermana de Mireya Toledano
=== acts
a2: release affirmed in 2; stance=asserts; victims=Mireya Toledano
a4: enforced_disappearance affirmed in 4; victims=Mireya Toledano
a6: transfer_of_custody affirmed in 6; victims=Mireya Toledano
a9: denial_of_due_process affirmed in 9; victims=Mireya Toledano
a10: incommunicado_detention affirmed in 9; victims=Mireya Toledano
a12: sexual_violence affirmed in 12; victims=Mireya Toledano
a16: ill-treatment affirmed in 16
a17: interference_with_reporting affirmed in 16
a30: detention affirmed in 30; victims=Mireya Toledano
a31: threats affirmed in 31; victims=Mireya Toledano
