id: es-028
language: es
genre: statement
written: 2026-11-28
usage: Guatemala
=== text
A LOS PUEBLOS, A LA PRENSA Y A LA COMUNIDAD INTERNACIONAL

{s1|El Consejo de Autoridades Comunitarias de Tres Cruces Ixmukul, reunido en asamblea,} {q1|denuncia} {c1|que {t1|el 29 de octubre} {p1|una patrulla combinada} {a1|disparó bombas y balas} contra {v1|quienes íbamos en la procesión}, donde caminaban niñas y ancianos}. {c2|{l2|En el callejón de la escuela} {a2|quedó muerto} {v2|el joven Gaspar Tum Us, de 22 años}}. {s3|Su padre, que iba a tres pasos,} {q3|asegura} {c3|haber {b3|visto} {p3|al subteniente} {a3|apuntarle y tirar}}. {s18|Su hermana} {q18|cree} {c18|que {v18|lo} {a18|mataron} por haber declarado en el juicio de 2019, porque la víspera un militar le preguntó su nombre completo}.

{c4,c5|Que hubo «un enfrentamiento»}, como {q5|dijo en la radio} {s5|el gobernador Haroldo Mérida}, {q4|es falso}. La única pólvora nuestra eran los cohetes del santo.

{q6|Consta en} {s6|el parte policial} {c6|que {n6|once} {v6|hermanos} fueron {a6|detenidos} y que {a7|no se les puso intérprete}}. {c8|A {v8|la comunicadora de nuestra radio, Marta Sian,} le {a8|arrebataron la cámara} y la {a9|amenazaron} con hacerla {a10|desaparecer}}. {c11|{t11|Esa noche} {v11|los} {a11|trasladaron}, {a19|sin avisar a las familias}, {l11|a una brigada del altiplano}}; {s12|el comandante} nos {q12|informó por teléfono} {c12|de ese {a12|traslado}} {d12|hasta el domingo}.

No es la primera vez. {s13|Nuestras abuelas, que se salvaron metidas en el temascal,} {q13|cuentan} {c13|que en {t13|1982} {p13|el Ejército} {a13|mató} {l13|en ese callejón} a {n13|veintisiete} {v13|vecinos} y {a14|quemó los graneros}}.

{q15|Reconocemos} {c15|que unos patojos tiraron piedras y que {v15|un agente} estuvo {a15|retenido} {t15|dos horas} en el salón}. Se le dio café y se fue a pie.

Por tanto, {q16|exigimos} {c16|la {a16|libertad} de {v16|los once} y el retiro de la patrulla}. {q17|Estamos dispuestos a} {c17|recibir a la fiscal, {k17|si viene sin escolta militar}}.

Tres Cruces Ixmukul, 3 de noviembre.
=== attributions
1: asserts victim direct organisation account; name=El Consejo de Autoridades Comunitarias de Tres Cruces Ixmukul
2: asserts unknown direct organisation account; name=El Consejo de Autoridades Comunitarias de Tres Cruces Ixmukul; ownvoice
3: asserts eyewitness indirect unnamed account; name=el padre de Gaspar Tum Us
4: denies unknown direct organisation account; name=El Consejo de Autoridades Comunitarias de Tres Cruces Ixmukul; antecedent=s1
5: denies unknown indirect person account; name=Haroldo Mérida; role=gobernador; refers=a1
6: asserts official_record indirect document account; name=el parte policial
8: asserts unknown direct organisation account; name=El Consejo de Autoridades Comunitarias de Tres Cruces Ixmukul; ownvoice
11: asserts unknown direct organisation account; name=El Consejo de Autoridades Comunitarias de Tres Cruces Ixmukul; ownvoice
12: asserts unknown indirect unnamed account; name=el comandante de una brigada del altiplano
13: asserts eyewitness indirect unnamed account; name=las abuelas de Tres Cruces Ixmukul
15: admits unknown direct organisation account; name=El Consejo de Autoridades Comunitarias de Tres Cruces Ixmukul; antecedent=s1
16: asserts unknown direct organisation opinion; name=El Consejo de Autoridades Comunitarias de Tres Cruces Ixmukul; antecedent=s1
17: offers unknown direct organisation account; name=El Consejo de Autoridades Comunitarias de Tres Cruces Ixmukul; antecedent=s1
18: asserts inference indirect unnamed account; name=la hermana de Gaspar Tum Us
=== acts
a1: attack_on_civilians affirmed in 1; when=XXXX-10-29
a2: killing affirmed in 2; victims=Gaspar Tum Us
a3: extrajudicial_execution affirmed in 3; victims=Gaspar Tum Us
a6: detention affirmed in 6; count=11
a7: denial_of_due_process affirmed in 6
a8: interference_with_reporting affirmed in 8; victims=Marta Sian
a9: threats affirmed in 8; victims=Marta Sian
a10: enforced_disappearance future in 8; victims=Marta Sian
a11: transfer_of_custody affirmed in 11
a12: transfer_of_custody affirmed in 12
a13: massacre affirmed in 13; count=27; when=1982
a14: destruction_of_property affirmed in 13
a15: detention affirmed in 15; count=1
a16: release possible in 16; count=11
a18: extrajudicial_execution affirmed in 18; victims=Gaspar Tum Us
a19: incommunicado_detention affirmed in 11
