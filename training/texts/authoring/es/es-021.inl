id: es-021
language: es
genre: article
written: 2026-11-28
usage: Guatemala
=== text
{c1|{a1|Arden} {n1|41} ranchos en el {a2|desalojo} de {l2|Nueva Xalijá}}

SAN MATEO CHITUX. El portón de la finca El Rosillo amaneció con candado nuevo. Detrás quedan los horcones negros, una batea partida y el rótulo de la escuelita.

{s3|Domingo Caal Tiul, principal de la comunidad,} {q3|relata} {c3|que {t3|a las cinco y media del martes} {p3|unos ochenta agentes y quince particulares con la cara tapada} {v3|los} {a3|sacaron} a gritos de las champas}. {c4|«{b4|Yo vi} {p4|al del galón}. Le {a4|echó gasolina} primero a la escuelita y después a lo demás»}, {q4|asegura}. {q5|Según} {s5|él}, {c5|{v5|una vecina, Amalia Cucul,} {a5|recibió un culatazo} por querer rescatar su molino}.

{s6|El vocero de la gobernación, Rony Estuardo Lemus,} {q6|sostiene} {c6|que la diligencia «se hizo conforme a la orden de la jueza y sin un solo {a6|herido}»}. {q7|Reconoce}, eso sí, {c7|que los ranchos {a7|se quemaron}}, aunque {c8|lo} {q8|atribuye} {c8|a los propios ocupantes}.

{s9,s10|La resolución, de la que este diario tiene copia,} {q9|autoriza} {c9|el {a9|lanzamiento} de {v9|doce familias}} y {q10|prohíbe} {c10|la {a10|destrucción de viviendas}}. {c11|{a11|Salieron} {n11|cuarenta y una} {v11|familias}}. {s12|La jueza que firmó el papel} {q12|declinó} {c12|comentarlo}.

{s13,s14|Una comadrona que atendió a Cucul} {q13|dice} {c13|haberle {b13|encontrado} {a13|un moretón con la forma de la culata}} y {q14|pone en duda} {c14|que {c15|se trate de una caída}}, {q15|como repiten} {s15|los guardias de la finca}.

{c16|«{k16|Si nos entregan la tierra que nos prometieron en 2017}, mañana mismo retiramos la denuncia»}, {q16|ofrece} {s16|Caal}. {s17|La gobernación} {q17|contestó} {c17|que estudiará la propuesta, {k17|siempre que las familias no vuelvan a poner un pie en El Rosillo}}.

{s18|Un cortador de café que trabajó con Caal en la finca} {q18|recuerda} {c18|que {t18|en 2023} ya {v18|les} habían {a18|quemado dos milpas}}. {s19|Las fotos que tomó el maestro} {q19|muestran} {c19|a {p19|un agente} {a19|botando a patadas una pared} de caña}.

Mientras tanto, las familias duermen en el salón parroquial, sobre costales de café. El maíz que no se quemó lo tapiscan otros.
=== attributions
1: asserts unknown direct document account; ownvoice
3: asserts victim indirect person account; name=Domingo Caal Tiul; role=principal de la comunidad
4: asserts eyewitness direct person account; name=Domingo Caal Tiul; antecedent=s3
5: asserts unknown indirect person account; name=Domingo Caal Tiul
6: denies unknown mixed person account; name=Rony Estuardo Lemus; role=vocero de la gobernación; negated; refers=a5
7: admits unknown indirect person account; name=Rony Estuardo Lemus; antecedent=s6
8: denies unknown indirect person account; name=Rony Estuardo Lemus; antecedent=s6; refers=a4
9: asserts unknown indirect document account; name=la resolución
10: asserts unknown indirect document opinion; name=la resolución
11: asserts unknown direct document account; ownvoice
12: declines unknown indirect unnamed account; name=la jueza que firmó el papel
13: asserts medical indirect unnamed account; name=una comadrona que atendió a Cucul
14: doubts unknown indirect unnamed opinion; name=una comadrona que atendió a Cucul
15: denies unknown indirect unnamed account; name=los guardias de la finca; refers=a5
16: offers unknown direct person account; name=Domingo Caal Tiul
17: offers unknown indirect government account; name=la gobernación
18: asserts colleague indirect unnamed account; name=un cortador de café que trabajó con Caal en la finca
19: asserts document indirect document account; name=las fotos que tomó el maestro
=== acts
a1: destruction_of_property affirmed in 1; count=41
a2: forced_displacement affirmed in 1
a3: forced_displacement affirmed in 3
a4: destruction_of_property affirmed in 4; perpetrators=el del galón
a5: beating affirmed in 5; victims=Amalia Cucul
a6: ill-treatment negated in 6
a7: destruction_of_property affirmed in 7
a9: forced_displacement possible in 9; count=12
a10: destruction_of_property possible in 10
a11: forced_displacement affirmed in 11; count=41
a13: beating affirmed in 13; victims=Amalia Cucul
a18: destruction_of_property affirmed in 18; when=2023
a19: destruction_of_property affirmed in 19
