id: es-101
language: es
genre: article
written: 2026-11-28
usage: Ecuador
=== text
El tanque de Los Caimitos

La vía a la colonia penal El Retén se inundó en febrero y nadie la ha lastrado desde entonces. Los abogados llegan en canoa, con los zapatos en la mano, y el motorista cobra tres dólares por cabeza.

En un escrito de 60 páginas que llegó {d1|el jueves} a la Asamblea, {s1|el Comité de Presos Pobres} {q1|expone} {c1|que a {v1|los recién llegados} los {a1|meten} {t1|cinco días} en {l1|un tanque de agua vacío} y que {v2|les} {a2|tiran la comida desde arriba}, «como a los chanchos»}. El perito {m3|Fausto Llumiquinga} {b3|bajó} en julio con un flexómetro y una linterna. {q3|Dejó escrito} {c3|que {a3|el piso es lodo} y que un hombre de estatura media no cabe parado}.

{c5|«Tanque hay, para qué le voy a mentir. {a5|Castigados} no hay»}, {q5|despachó} {s5|el coronel Iván Baquerizo, jefe de la colonia}. {q6|Se resistió a} {c6|abrirlo} delante de este diario. {c7|«{k7|Consígame el permiso de Quito} y yo mismo le alumbro con el celular»}, {q7|bromeó}.

{m8|Uno de sus guías} no está para bromas. {c8|«El domingo saqué de ahí a {v8|un muchacho de Quinindé} {a8|hinchado de los palos}. Pesaba como un saco mojado»}, {q8|rememora}. {q9|A su entender}, {c9|{v9|el chico} llevaba {t9|al menos tres días} {a9|sin tomar nada}: {b9|tenía la lengua negra}}. De eso {s10|el dispensario} {q10|no da} {c10|razón}; {s11|la hoja de ingreso} {q11|dice} {c11|«contusiones por caída en canoa»}.

{s12,s13|La madre del joven, Zoila Caicedo,} {q12|se quejó} en la oficina cantonal {q12|por} {c12|el {a12|maltrato}} y, {d13|el martes}, {q13|retiró} {c13|la queja}. {c14|«Me {a14|hicieron ver que tengo otro hijo adentro}»}, {q14|susurra}, y se tapa la boca con la toalla de la cocina.

El presupuesto de la colonia creció un 4 % este año. Casi todo fue a un sistema de riego para el maracuyá que se inauguró con banda de pueblo y tres ministros.
=== attributions
1: asserts unknown mixed organisation account; name=Comité de Presos Pobres
3: asserts eyewitness indirect person account; name=Fausto Llumiquinga; role=perito; antecedent=m3
5: denies unknown direct person account; name=Iván Baquerizo; role=coronel, jefe de la colonia; negated; refers=a1
6: declines unknown indirect person account; name=Iván Baquerizo; role=coronel, jefe de la colonia; antecedent=s5; refers=a1
7: offers unknown direct person account; name=Iván Baquerizo; role=coronel, jefe de la colonia; antecedent=s5
8: asserts eyewitness direct unnamed account; name=uno de los guías de la colonia; antecedent=m8
9: asserts inference indirect unnamed account; name=uno de los guías de la colonia; antecedent=m8
10: declines unknown indirect government account; name=el dispensario; refers=a9
11: denies medical direct document account; name=la hoja de ingreso; specific; refers=a8
12: asserts relative indirect person account; name=Zoila Caicedo
13: retracts relative indirect person account; name=Zoila Caicedo; refers=a12
14: asserts victim direct person account; name=Zoila Caicedo; antecedent=s12
=== acts
a1: solitary_confinement affirmed in 1
a2: denial_of_food_or_water affirmed in 1
a3: detention_conditions affirmed in 3
a5: ill-treatment negated in 5
a8: beating affirmed in 8
a9: denial_of_food_or_water affirmed in 9
a12: ill-treatment affirmed in 12
a14: intimidation_of_witnesses affirmed in 14; victims=Zoila Caicedo
