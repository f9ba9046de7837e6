id: es-051
language: es
genre: statement
written: 2026-11-28
usage: Colombia
=== text
{m1|CONSEJO COMUNITARIO DEL RÍO TUMARÁ}
Carta abierta al comandante de la Flotilla Fluvial
Boca de Tumará, 21 de noviembre

Señor comandante:

{c1|{t1|El domingo 15, a las dos de la tarde}, {p1|sus lanchas} {a1|dispararon} contra {l1|el planchón} en que veníamos de vender el plátano}. Íbamos veintinueve, con seis menores. {s2|Usted} {q2|dijo en la emisora} {c2|que era «una embarcación hostil que no acató el pare»}. {c3|No hubo pare, comandante. {b3|Ninguno de nosotros lo oyó}, ni la profesora Edilma Mosquera, que venía en la proa y oye por todos}. {s30|Ella} {q30|contó} {c30|más de cuarenta {a30|disparos}}; {s31|el cabo que habló con la prensa} {q31|dijo} {c31|que fueron dos, al aire, de advertencia}.

Le {q4|reconocemos} una cosa: {c4|el motorista, Jair Palacios, no llevaba chaleco ni bandera, y eso estaba acordado}. Fue descuido nuestro.

{q5|No sabemos} {c5,c6|si entre los pasajeros venía alguien con cuentas pendientes}, {q6|como insinúa} {s6|su comunicado}. A nadie le pedimos la cédula para montarse. Lo que {q7|sí sabemos} es {c7|que a {v7|Jair} le {a7|pasaron un tiro por el hombro} y que {p8|sus hombres}, {a9|en vez de llevarlo al puesto de salud}, {v8|lo} tuvieron {t8|dos horas} {a8|amarrado al barandal} preguntándole nombres}. {s10|Él mismo} {c10|lo} {q10|contó en la asamblea}; {s11|la enfermera Nury} {c11|lo} {q11|confirmó} por {b11|las marcas que le halló en las muñecas}. {c12|También nos {a12|hundieron} el motor, las dos neveras y el plátano que quedaba}.

{s14|El inspector de Boca de Tumará}, {s13|que} al principio {q13|prometió} {c13|recibirnos la denuncia}, ahora {q14|dice} {c14|que él de eso no conoce}.

{q15|Pedimos} {c15|que nos devuelvan el motor}. Y {q16|proponemos} esto: {c16|{k16|si usted viene sin uniforme}, el consejo lo recibe, le da almuerzo y oye su versión delante de todos}.

No es mucho.

Junta directiva
=== attributions
1: asserts victim direct organisation account; name=Consejo Comunitario del Río Tumará; ownvoice
2: denies unknown mixed government account; name=el comandante de la Flotilla Fluvial; specific; refers=a1
3: denies victim direct organisation account; name=Consejo Comunitario del Río Tumará; negated; ownvoice; refers=a1
4: admits unknown direct organisation account; name=Consejo Comunitario del Río Tumará; antecedent=m1
5: doubts unknown direct organisation account; name=Consejo Comunitario del Río Tumará; antecedent=m1
6: asserts unknown indirect document account; name=comunicado del comandante de la Flotilla Fluvial; hedged
7: asserts heard_from direct organisation account; name=Consejo Comunitario del Río Tumará; antecedent=m1; informant=Jair Palacios; relay=10
10: asserts victim indirect person account; name=Jair Palacios; role=motorista; refers=a7,a8
11: asserts medical indirect person account; name=Nury; role=enfermera; refers=a8
12: asserts victim direct organisation account; name=Consejo Comunitario del Río Tumará; ownvoice
13: offers unknown indirect unnamed account; name=el inspector de Boca de Tumará
14: declines unknown indirect unnamed account; name=el inspector de Boca de Tumará
15: asserts unknown direct organisation opinion; name=Consejo Comunitario del Río Tumará; antecedent=m1
16: offers unknown direct organisation account; name=Consejo Comunitario del Río Tumará; antecedent=m1
30: asserts eyewitness indirect person account; name=Edilma Mosquera; role=profesora
31: denies unknown indirect unnamed account; name=el cabo que habló con la prensa; specific; refers=a1
=== acts
a1: attack_on_civilians affirmed in 1; when=2026-11-15
a7: attack_on_civilians affirmed in 7; victims=Jair Palacios
a8: stress_positions affirmed in 7; victims=Jair Palacios
a9: denial_of_medical_care affirmed in 7; victims=Jair Palacios
a12: destruction_of_property affirmed in 12
a30: attack_on_civilians affirmed in 30; count=40
