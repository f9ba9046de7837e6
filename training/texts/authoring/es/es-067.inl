id: es-067
language: es
genre: statement
written: 2026-11-28
usage: Colombia
=== text
CORPORACIÓN JURÍDICA PUENTE QUEBRADO
Alerta pública n.º 31
Villa Tarqui, 14 de noviembre de 2026

{s1|La Corporación Jurídica Puente Quebrado} {q1|da a conocer} {c1|que {n1|seis} {v1|auxiliares bachilleres} fueron {a1|mantenidos en cuclillas}, con el morral puesto, {t1|toda la noche del 9 de noviembre} en {l1|el Batallón de Ingenieros El Roble}}.

Hechos

{c2|A {n2|dos} de {v2|ellos} les {a2|pasaron corriente} con el magneto de un teléfono de campaña}, {q2|según} {s2|uno de los dos, de 19 años}. {c3|A {v3|un tercero} le {a3|arrimaron una plancha de ropa} al antebrazo; {b3|hay fotografías con fecha y hora}}.

{s4|El comandante de la unidad, teniente coronel Aldemar Quiñones,} {q4|habló} {d4|el jueves} {q4|de} {c4|«un rito de bienvenida que se salió de las manos»}. {c5|Un rito no deja a nadie orinando sangre}.

{s6|La Inspección Delegada} nos {q6|contestó} {c6|que a {v6|los jóvenes} «ni se les {a6|alzó la mano}» y que la ambulancia del día 10 acudió por una insolación}. {s7|La misma Inspección} {q7|dejó sin efecto} {d7|el 12} {c7|esa respuesta}.

{s8|Uno de los seis} {q8|se desdijo de} {c8|su queja}. {s9|Su tía} {q9|refiere} {c9|que {p9|dos hombres de civil} {v9|lo} {a9|esperaron a la puerta} del colegio de la hermana para que firmara}.

{q10|No estamos en capacidad de sostener} {c10|que la orden viniera de arriba}. {q11|Aceptamos}, además, {c11|que nuestra alerta anterior trajo equivocado el apellido de un cabo, a quien presentamos excusas}.

La ley fija la duración del servicio y los términos para expedir la libreta; quien desee copia de la norma puede pasar por nuestra sede, calle 8 con carrera 5, segundo piso.

Antecedentes

{q12|Recordamos} {c12|que en {l12|ese batallón} {a12|murió} {t12|en 2024} {v12|el soldado Yeferson Caicedo} y que {s13|el acta} {q13|puso} {c13|«susto severo»}}. {c14|{b14|Su compañero de litera} {b14.2|lo vio} llegar {a14|morado a palos}}.

Solicitudes

{q15|Solicitamos} {c15|que los cinco restantes sean valorados por un médico ajeno a la tropa}. {c16|Entregaremos el archivo fotográfico a la Fiscalía {k16|cuando haya despacho asignado}}.
=== attributions
1: asserts unknown direct organisation account; name=Corporación Jurídica Puente Quebrado
2: asserts victim indirect unnamed account; name=uno de los dos auxiliares, de 19 años
3: asserts document direct organisation account; name=Corporación Jurídica Puente Quebrado; ownvoice
4: admits unknown direct person account; name=Aldemar Quiñones; role=comandante del Batallón de Ingenieros El Roble, teniente coronel; refers=a1; said=2026-11-12
5: asserts inference direct organisation account; name=Corporación Jurídica Puente Quebrado; ownvoice; refers=a1,a2
6: denies unknown mixed government account; name=Inspección Delegada; negated; specific
7: retracts unknown indirect government account; name=Inspección Delegada; refers=a6; said=2026-11-12
8: retracts victim indirect unnamed account; name=uno de los seis auxiliares; refers=a1
9: asserts relative indirect unnamed account; name=la tía de uno de los seis auxiliares
10: doubts unknown direct organisation account; name=Corporación Jurídica Puente Quebrado; antecedent=s1; refers=a1
11: admits unknown direct organisation account; name=Corporación Jurídica Puente Quebrado; antecedent=s1
12: asserts unknown direct organisation account; name=Corporación Jurídica Puente Quebrado; antecedent=s1
13: asserts unknown direct document account; name=el acta; refers=a12
15: asserts unknown direct organisation opinion; name=Corporación Jurídica Puente Quebrado; antecedent=s1
14: asserts heard_from direct organisation account; name=Corporación Jurídica Puente Quebrado; informant=un compañero de litera de Yeferson Caicedo; ownvoice
16: offers unknown direct organisation account; name=Corporación Jurídica Puente Quebrado; ownvoice
=== acts
a1: stress_positions affirmed in 1; count=6; when=2026-11-09
a2: electric_shocks affirmed in 2; count=2
a3: burning affirmed in 3; count=1
a6: beating negated in 6
a9: intimidation_of_witnesses affirmed in 9
a12: death_in_custody affirmed in 12; victims=Yeferson Caicedo; when=2024
a14: beating affirmed in 14; victims=Yeferson Caicedo
