id: es-036
language: es
genre: article
written: 2026-11-28
usage: Guatemala
=== text
El cuarto mide dos pasos por tres y no tiene foco. En la puerta, por dentro, alguien rayó con un tenedor un calendario de veintiséis días. Las patojas del hogar San Tarsicio lo llaman «el clóset».

{s1|El acta de la inspección del 21 de octubre, levantada por la procuradora adjunta Irma Sical a partir de {b1|dieciocho testimonios},} {q1|recoge} {c1|que a {v1|las castigadas} las {a1|encerraban solas} {l1|ahí}, y que a {v2|las menores de diez años} las {a2|hincaban sobre granos de maíz}}. {c3|«A {v3|mí} me {a3|raparon} por contestona. {s4|La seño Olga} {q4|decía} {c4|que el pelo era para las bien portadas}»}, {q3|cuenta} {s3|K., de 15 años}. {q5|Según} {s5|ella}, {c5|{v5|las grandes} {a5|torteaban para la venta} desde las tres de la mañana; a {v6|la que cabeceaba} le {a6|echaban agua helada}}.

{s7|La directora, Edna Marroquín de Paz,} {q7|explica} {c7|que el cuarto «es para que se calmen» y que ninguna {a7|pasó ahí} más de una hora}. {q8|Acepta}, después de un silencio, {c8|que a algunas se les dio {a8|jarabe de más} «para que descansaran»}.

{s9|Telma Ajú, monitora hasta agosto,} {q9|responde} {c9|que {a9|el encierro} más largo, el de {v9|una niña sordomuda}, fue de {t9|veintiséis días}}, y enseña {b9|su cuaderno de turnos}. {c10|«Yo {a10|cerraba} esa puerta con llave. No ando buscando perdón»}, {q10|dice}.

{s11|La madre de otra interna} {q11|denunció} {d11|en marzo} {c11|que {p11|el chofer} {a11|manoseaba} a {v11|su hija} camino de la clínica}. En abril {q12|desistió de} {c12|la denuncia}. {q13|Cuenta} ahora {c13|que {p13|un señor de corbata} {v13|le} ofreció una beca y, de paso, le {a13|recordó en qué aldea vive}}. {s14|La junta directiva} {q14|dejó sin contestar} {c14|un cuestionario de este diario}; {s15|su abogado} {q15|considera} {c15|«poco serio» fiarse de criaturas resentidas}.

{s16|La jueza de turno} {q16|ordenó} {c16|{a16|trasladar} a {n16|treinta y una} {v16|niñas} con familias sustitutas}. {c17|Una ya no estaba: {v17|la} habían {a17|sacado} {t17|la víspera}}, {q17|al parecer}, y nadie anotó con quién.

{c18|«{k18|Si me devuelven una fotocopia sellada}, yo llevo el cuaderno al Ministerio Público»}, {q18|promete} {s18|Ajú}.
=== attributions
1: asserts heard_from indirect document account; name=el acta de la inspección del 21 de octubre
3: asserts victim direct person account; name=K.
4: asserts unknown indirect person account; name=Olga
5: asserts victim indirect person account; name=K.
7: denies unknown mixed person account; name=Edna Marroquín de Paz; role=directora; negated; specific; refers=a1
8: admits unknown mixed person account; name=Edna Marroquín de Paz; role=directora; antecedent=s7
9: asserts eyewitness indirect person account; name=Telma Ajú; role=monitora hasta agosto
10: admits eyewitness direct person account; name=Telma Ajú; role=monitora hasta agosto; antecedent=s9
11: asserts relative indirect unnamed account; name=la madre de otra interna
12: retracts relative indirect unnamed account; name=la madre de otra interna; antecedent=s11; refers=a11
13: asserts victim indirect unnamed account; name=la madre de otra interna; antecedent=s11
14: declines unknown indirect organisation account; name=la junta directiva
15: doubts unknown mixed unnamed opinion; name=el abogado de la junta directiva; refers=a1,a2
16: asserts unknown indirect unnamed opinion; name=la jueza de turno
17: asserts unknown indirect document relay; hedged
18: offers unknown direct person account; name=Telma Ajú
=== acts
a1: solitary_confinement affirmed in 1
a2: stress_positions affirmed in 1
a3: humiliation affirmed in 3; victims=K.
a5: forced_labour affirmed in 5
a6: sleep_deprivation affirmed in 5
a7: solitary_confinement negated in 7
a8: ill-treatment affirmed in 8
a9: solitary_confinement affirmed in 9; count=1
a10: solitary_confinement affirmed in 10
a11: sexual_violence affirmed in 11; count=1
a13: intimidation_of_witnesses affirmed in 13
a16: transfer_of_custody future in 16; count=31
a17: enforced_disappearance possible in 17; count=1
