id: es-008
language: es
genre: article
written: 2026-11-28
usage: Spain
=== text
{s1|Una jueza} {q1|ordena} {c1|revisar las cámaras del centro de extranjeros de Valdearroyo}

{s2|La titular del Juzgado de Instrucción número 3 de Ribera de Arce} {q2|ha pedido} {c2|las grabaciones del centro de internamiento de Valdearroyo} tras la queja de un interno argelino, identificado como K. B., {s3|que} {q3|sostiene} {c3|que {p1|dos agentes} {v1|le} {a1|pegaron} en {l1|el cuarto de registros} {t1|el pasado 22 de octubre}, horas antes de un intento de {a2|expulsión}}. En un escrito remitido al juzgado, al que ha tenido acceso este diario, {s4|K. B.} {q4|relata} {c4|que {v3|le} {a3|esposaron «con las manos por detrás y hacia arriba»} y que {s5|uno de ellos} le {q5|dijo} {c5|que en {l4|el avión} {a4|nadie {v4|le} iba a oír}}}.

{s6|El parte de lesiones, fechado {d6|el 23},} {q6|recoge} {c6|«eritema lineal en ambas muñecas, compatible con lo referido»}. {s7|El médico del centro} {q7|no quiso} {c7|hacer declaraciones}.

{s8,s9|Fuentes policiales} {q8|niegan} {c8|los hechos} y {c9|los} {q9|enmarcan en} {c9|«una maniobra habitual para evitar el vuelo»}. {q10|Añaden} {c10|que el interno se autolesionó contra el marco de una puerta}. {c11|De esto último}, sin embargo, {c11|no hay constancia en {b11|el libro de incidencias}}, {q11|según ha podido comprobar} {s11|la letrada Begoña Urquiola, que lo consultó ayer}.

{s12,s13|La Delegación del Gobierno} {q12|remite a} {c12|la investigación en curso} y {q13|recuerda} {c13|que el centro pasó en mayo {b13|una inspección} «sin reparo alguno»}. {s14|La misma inspección}, eso sí, {q14|pedía} {c14|instalar cámaras en el cuarto de registros}, donde hoy no hay ninguna.

{c15|{v5|Mamadou S., que ocupaba la litera de abajo,} fue {a5|devuelto} {t5|el 25 de octubre} sin haber declarado}. {s16|Urquiola} {q16|cree} {c16|que la prisa no es casual}.
=== attributions
1: asserts unknown indirect government opinion; name=la titular del Juzgado de Instrucción número 3 de Ribera de Arce
2: asserts unknown indirect government opinion; name=la titular del Juzgado de Instrucción número 3 de Ribera de Arce
3: asserts victim indirect person account; name=K. B.; role=interno argelino
4: asserts victim mixed person account; name=K. B.; role=interno argelino
5: asserts unknown indirect unnamed account; name=uno de dos agentes
6: asserts medical direct document account; name=el parte de lesiones; refers=a3
7: declines unknown indirect unnamed account; name=el médico del centro
8: denies unknown indirect unnamed account; name=fuentes policiales; refers=a1,a3
9: denies unknown mixed unnamed account; name=fuentes policiales; refers=a1,a3
10: denies unknown indirect unnamed account; name=fuentes policiales; antecedent=s8; specific; refers=a1
11: doubts official_record indirect person account; name=Begoña Urquiola; role=letrada; negated; note=doubts the account of attribution 10
12: declines unknown indirect government account; name=la Delegación del Gobierno; refers=a1
13: asserts document mixed government account; name=la Delegación del Gobierno
14: asserts unknown indirect document opinion; name=la inspección de mayo
15: asserts unknown direct document account; ownvoice
16: asserts inference indirect person account; name=Begoña Urquiola; role=letrada; refers=a5
=== acts
a1: beating affirmed in 3; victims=K. B.; when=2026-10-22
a2: deportation possible in 3; victims=K. B.
a3: stress_positions affirmed in 4; victims=K. B.
a4: threats future in 5; victims=K. B.
a5: deportation affirmed in 15; when=2026-10-25
