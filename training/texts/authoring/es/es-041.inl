id: es-041
language: es
genre: article
written: 2026-11-28
usage: Spain
=== text
{c1|Un {v1,v2|menor} {a1|muere} {a2|atado a una cama} y nadie sabe por orden de quién}

OLMEDILLA DE LA SIERRA. La cama es de hierro, está atornillada al suelo y lleva cinco correas. En ella, {q2|según} {s2|la autopsia}, {c2|{a3|falleció} {t3|el pasado 2 de octubre, entre las tres y las cinco de la madrugada}, {v3|I. R. M., de 16 años}, interno del {l3|centro de reforma Los Robledillos}, de una arritmia «favorecida por la {a4|inmovilización en decúbito prono}»}.

{s3|La empresa que gestiona el centro, Grupo Tutela Norte,} {q3|sostiene} {c3|que el chico estuvo boca arriba y que se le vigiló «cada quince minutos, como marca el protocolo»}. {s4|Nerea Abascal, educadora del turno de noche hasta que la despidieron en noviembre,} {c4|lo} {q4|desmiente}: {c4|«{b4|Me asomé} {t5|a las cuatro menos diez} y estaba {a5|boca abajo}. {q32|Pedí} {c32|que {v5|le} diesen la vuelta} y {s5|el coordinador} me {q5|dijo}: {c5|"Tú a lo tuyo"}»}. {s6|Abascal} {q6|añade} {c6|que no era la primera vez: {t6|en agosto}, a {v6|otro chaval} lo tuvieron {t6.2|once días} {a6|solo en la habitación} que llaman la nevera, {a7|sin colchón} de día}. {s30|Otros dos educadores} {q30|confirman} {c30|el {a30|encierro}}; {s31|la empresa} {q31|niega} {c31|que esa habitación exista}.

La orden no tiene firma. {s7|El coordinador}, a través de su abogado, {q7|dice} {c7|que recibió una llamada de la directora}; {s8|la directora, Milagros Entrena,} {q8|niega} {c8|haber llamado} y remite al médico; {s9|el médico, que aquella noche estaba de guardia localizable,} {q9|no ha contestado a} {c9|los correos de este diario}.

{c11|«{b11|El libro de contenciones} tiene esa hoja en blanco»}, {q11|reconoció} {d11|el viernes} {s11|el portavoz de la Consejería de Bienestar}, {s12|que} {q12|se comprometió a} {c12|entregárselo a la fiscalía de menores {k12|en cuanto se lo pida por escrito}}.

{m1|La madre del chico, Rosa Montalbo,} no quiere más actas. {c13|«A mí me {q14|dijeron} {c14|que se había dormido}»}, {q13|dice}. {c13|«Dormido está, sí.»} Después dobla el chándal que le devolvieron y lo guarda en la misma bolsa.
=== attributions
1: asserts unknown direct document account; ownvoice
2: asserts medical mixed document account; name=la autopsia
3: denies unknown mixed organisation account; name=Grupo Tutela Norte; specific; refers=a4
4: denies eyewitness direct person account; name=Nerea Abascal; role=educadora
5: asserts unknown direct unnamed opinion; name=el coordinador
6: asserts colleague indirect person account; name=Nerea Abascal
7: asserts unknown indirect unnamed account; name=el coordinador; refers=a4
8: denies unknown indirect person account; name=Milagros Entrena; role=directora del centro; refers=a4
9: declines unknown indirect unnamed account; name=el médico
11: admits official_record direct government account; name=el portavoz de la Consejería de Bienestar; refers=a4
12: offers unknown indirect government account; name=el portavoz de la Consejería de Bienestar
13: asserts heard_from direct person relay; name=Rosa Montalbo; role=madre de I. R. M.; antecedent=m1; relay=14; refers=a3
14: denies unknown indirect unnamed account; refers=a3
30: asserts colleague indirect unnamed account; name=otros dos educadores
31: denies unknown indirect organisation account; name=Grupo Tutela Norte; refers=a6
32: asserts unknown indirect person opinion; name=Nerea Abascal; antecedent=s4; refers=a5
=== acts
a1: death_in_custody affirmed in 1; victims=I. R. M.
a2: stress_positions affirmed in 1; victims=I. R. M.
a3: death_in_custody affirmed in 2; when=2026-10-02; victims=I. R. M.
a4: stress_positions affirmed in 2; victims=I. R. M.
a5: stress_positions affirmed in 4; stance=asserts; victims=I. R. M.
a6: solitary_confinement affirmed in 6; when=2026-08
a7: detention_conditions affirmed in 6
a30: solitary_confinement affirmed in 30
