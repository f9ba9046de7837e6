id: es-156
language: es
genre: post
written: 2026-11-28
usage: Peru
=== text
Disculpen lo largo, escribo desde el celular de mi hijo y no sé poner párrafos bonitos.

Me llamo {m1|Nieves Apaza}, tengo puesto de jugos en el mercado de Alto Quiñual. {c1|{t1|El jueves 12} {p1|los de la base} {a1|se pusieron a disparar a} {v1|los que hacíamos cola del gas}}. {c2|Yo {b2|conté} {n2|nueve} {v2|vecinos} {a2|que no se levantaron más}}. El balón subió a 58 soles, por si alguien pregunta por qué la cola daba la vuelta.

{s3|El general Oblitas} {q3|ha salido en la tele diciendo} {c3|que «se repelió un ataque»}. ¿Un ataque con balones vacíos, general? {s4|Mi comadre, que es técnica del centro de salud,} {q4|asegura} {c4|que a {n4|dos} {v4|heridos} los {a4|remataron} en {l4|la ambulancia}}. {q5|No pongo las manos al fuego por} {c5|eso}; ella es seria, pero estaba en otro turno.

El viernes me buscaron {m6|dos señores de terno}. {q6|Pidieron} {c6|que firmara que los vecinos tiraron primero}. {c7|{k7|Si firmaba}, me ponían refrigeradora nueva}. No firmé. {c8|El sábado {v8|mi puesto} {a8|amaneció hecho carbón}}. {s9|El administrador} {q9|opina} {c9|que fue la licuadora}. Mi licuadora duerme en mi casa, señor.

{c10|De {v10|Edilberto, el que pasaba la tele local por Facebook,} {a10|no se sabe desde el domingo}}. {c11|{v11|Lo} {a11|metieron a una camioneta guinda} con la cámara colgando}, {q11|según} {s11|el heladero}. {s13|La comisaría} {q13|reconoció} a medias {c13|que la guinda «pertenece al parque automotor, pero estaba en préstamo»}.

{q14|Borro aquí mismo} {c14|lo que {q17|puse} {d17|el lunes} {c17|del sereno Huarcaya, que {p14|él} había {a14|marcado con tiza las puertas de los testigos}}}. Ya me explicó: era el censo de perros.

Mañana abro igual, con una mesa y dos baldes. {c15|{k15|Al que traiga un abogado} le invito el surtido}. ¿{m16|Mis vecinas}? {q16|Cuentan} {c16|que ya {a16|se han ido con sus colchones} {n16|quince} {v16|familias}, por miedo a la base}. Yo me quedo, porque alguien tiene que dar el vuelto.

Compartan, pero sin la foto de mi hijo.
=== attributions
1: asserts victim direct person account; name=Nieves Apaza; ownvoice
2: asserts eyewitness direct person account; name=Nieves Apaza; ownvoice
3: denies unknown mixed person account; name=Oblitas; role=general; refers=a1
4: asserts unknown indirect unnamed account; name=la comadre de Nieves Apaza; role=técnica de un centro de salud
5: doubts heard_from direct person account; name=Nieves Apaza; antecedent=m1; informant=su comadre; refers=a4
6: asserts unknown indirect unnamed opinion; name=dos señores de terno; antecedent=m6
7: offers unknown indirect unnamed account; name=dos señores de terno; antecedent=m6
8: asserts victim direct person account; name=Nieves Apaza; ownvoice
9: denies unknown indirect unnamed opinion; name=el administrador; refers=a8
10: asserts unknown direct person account; name=Nieves Apaza; ownvoice
11: asserts unknown indirect unnamed account; name=el heladero
13: admits unknown mixed government account; name=la comisaría; refers=a11
14: retracts unknown direct person account; name=Nieves Apaza; antecedent=m1; refers=a14
17: asserts unknown indirect person account; name=Nieves Apaza; antecedent=m1
15: offers unknown direct person account; name=Nieves Apaza; ownvoice
16: asserts unknown indirect unnamed account; name=las vecinas de Nieves Apaza; antecedent=m16
=== acts
a1: attack_on_civilians affirmed in 1
a2: massacre affirmed in 2; count=9
a4: extrajudicial_execution affirmed in 4; count=2
a8: destruction_of_property affirmed in 8
a10: enforced_disappearance affirmed in 10; victims=Edilberto
a11: abduction affirmed in 11; victims=Edilberto
a14: intimidation_of_witnesses affirmed in 17; perpetrators=Huarcaya
a16: forced_displacement affirmed in 16; count=15
