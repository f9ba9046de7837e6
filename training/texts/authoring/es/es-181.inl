id: es-181
language: es
genre: article
written: 2026-11-28
usage: El Salvador
=== text
La sal no pesa igual de noche

A la Barra del Zope se llega en lancha, con la marea de las seis, y se sale cuando Dios quiere. Moncho Zelaya empuja el agua con una tabla y no levanta la vista.

—{c1|Aquí {v1|nos} {a1|tenían hasta pagar el fiado}} —{q1|dice} {s1|Zelaya, de 58 años}—. {c1|{v2|El que se iba sin permiso} amanecía con {a2|las canillas quebradas}}.

{q3|Según} {s3|el expediente del juzgado de paz}, {c3|{n3,n4|veintidós} {v3,v4|hombres} {a3|trabajaron sin paga} en {l3|la salinera La Providencia} y {a4|durmieron bajo candado} {t3|entre 2019 y marzo pasado}}.

La segunda escena es en la cocina. {s5|Su mujer, Blanca Rosa,} {q5|recuerda}, mientras echa tortillas, {c5|que desde la hamaca {b5|vio} cómo {p5|tres hombres con gorra de policía} {a5|se llevaban} a {v5|su hijo menor} por andar preguntando por los salarios}. {c6|«{v6|Lo} {a6|devolvieron} {t6|a los cuatro días}, en un saco, vivo de milagro»}, {q6|remata}. Del techo cuelgan tres gallinas de plástico, premio de una rifa.

{s7|El arrendatario, Rolando Escalón Meza,} {q7|lo ve de otro modo}: {c7|«Eso se llama ayuda. Yo fiaba el maíz y ellos lo pagaban con la pala»}. {c8|Sobre {a8|el candado}}, {q8|acaba por soltar}: {c8|«Era por los ladrones. Bueno, y por los que se iban debiendo»}.

{s9|La alcaldesa, Yanira Cornejo,} {q9|calcula} {c9|que el muelle estará listo para Semana Santa}. {s10|Un vendedor de hielo} {q10|no lo compra}: {c10|«Ese muelle lo inauguran cada elección»}. {q11|De acuerdo con} {s11|la cooperativa}, {c11|este verano salieron nueve mil quintales, a cuatro dólares}. {c18|El año pasado fueron once mil}, {q18|apunta} {s18|su contadora}.

En la unidad de salud hay una silla y un cuaderno. {s12|Iris Benavides, promotora,} {q12|lee} en voz alta: {c12|«12 de enero: {v12|joven} con llagas hasta el hueso; {p12|el capataz} {a12|no da permiso de bajar a curación}»}.

A {m1|ese capataz} le dicen Pelón. {d14|En julio}, ante la fiscalía, {q14|se echó para atrás con} {c14|lo que {q15|había declarado} en abril: {c15|que Escalón mandó {a15|matar} a {n15|dos} {v15|paleros} que hablaban}}. {s13|El comisionado de la zona} {q13|dejó en visto} {c13|nuestras preguntas}.

Anochece. Moncho apaga el radio y se queda viendo los cuadros de agua.
=== attributions
1: asserts victim direct person account; name=Moncho Zelaya
3: asserts official_record indirect document account; name=el expediente del juzgado de paz
5: asserts eyewitness indirect person account; name=Blanca Rosa; role=mujer de Moncho Zelaya
6: asserts relative direct person account; name=Blanca Rosa; role=mujer de Moncho Zelaya; antecedent=s5
7: denies unknown direct person account; name=Rolando Escalón Meza; role=arrendatario; refers=a3
8: admits unknown mixed person account; name=Rolando Escalón Meza; role=arrendatario; antecedent=s7
9: asserts unknown indirect person account; name=Yanira Cornejo; role=alcaldesa
10: doubts unknown direct unnamed opinion; name=un vendedor de hielo
11: asserts unknown indirect organisation account; name=la cooperativa
12: asserts medical direct person account; name=Iris Benavides; role=promotora de salud
13: declines unknown indirect unnamed account; name=el comisionado de la zona; refers=a5
14: retracts unknown indirect person account; name=Pelón; role=capataz; antecedent=m1; refers=a15
15: asserts unknown indirect person account; name=Pelón; role=capataz; antecedent=m1
18: asserts unknown indirect unnamed account; name=la contadora de la cooperativa
=== acts
a1: forced_labour affirmed in 1
a2: beating affirmed in 1
a3: forced_labour affirmed in 3; count=22
a4: detention affirmed in 3; count=22
a5: abduction affirmed in 5; victims=el hijo menor de Moncho Zelaya
a6: release affirmed in 6; victims=el hijo menor de Moncho Zelaya
a8: detention affirmed in 8
a12: denial_of_medical_care affirmed in 12; perpetrators=Pelón
a15: killing affirmed in 15; count=2; perpetrators=Rolando Escalón Meza
