id: es-026
language: es
genre: article
written: 2026-11-28
usage: El Salvador
=== text
Las piñas de El Achiotal

Vilma Arely Portillo guarda una sola chancleta. La otra se quedó en la calle, y desde entonces cuenta la historia siempre en el mismo orden.

{s1|Ella} {q1|dice} {c1|que a {v1|su esposo, Isaías,} lo {a1|subieron a un pick-up} {p1|tres soldados} {t1|el 2 de mayo}, cuando iba por tortillas, «sin papel y sin preguntarle ni el nombre»}. {c2|«{t2|Once meses} {a2|sin una llamada}. Yo llevaba el paquete y me lo recibían, así que pensé que vivía»}, {q2|agrega}.

{s3|Un hombre que compartió barraca con él en la granja penal El Achiotal y que pide llamarse Tito} {q3|recuerda} {c3|que a {v3|su cuadrilla} la {a3|ponían a cortar piña} de sol a sol, sin paga, y que {p4|un reo de confianza} {v4|los} {a4|hacía ladrar} si no llegaban a la meta}. {c5|Dormían {n5|ochenta} en {a5|una galera con un solo tubo de agua}}, {q5|asegura}. {c6|«{v6|Isaías} se me hinchó. Pidió clínica cuatro veces y {a6|no lo llevaron}; {t7|un domingo} lo sacaron envuelto en la cobija, ya {a7|muerto}»}, {q6|relata}.

{s8|El acta de defunción} {q8|señala} {c8|que {a8|murió} de neumonía {l8|camino al hospital}}. {s9|Un médico que leyó el expediente a ruego de la familia} no se convence: {c9|«Ninguna neumonía deja {a9|los tobillos pelados por un grillete}»}, {q9|observa}.

{s10|La Dirección de Granjas Penales} {q10|afirmó en un correo} {c10|que los internos «participan por su voluntad en talleres productivos» y que al fallecido no se le {a10|negó} «ninguna atención»}. {s11|La diputada Marielos Bonilla} {q11|celebró} {c11|que «por fin {v11|esa gente} {a11|trabaje de gratis}»}. Preguntada por Isaías, {q12|soltó} {c12|que «entre tantos bichos alguno se tiene que {a12|morir} adentro»}.

{q13|Según} {s13|la agenda del tribunal}, {c13|su caso fue «reprogramado» nueve veces y {v13|él} {a13|nunca compareció ante un juez}}. {s16|Don Neto, que pegaba ladrillo con Isaías,} {q16|asegura} {c16|que ya {v16|lo} habían {a16|detenido} una vez, {t16|en 2024}, y que salió limpio}. {s14|Dos vecinas} {q14|confirman} {c14|la {a14|captura}}; {s15|el dueño de la tienda} {q15|prefiere no} {c15|opinar}.

El ataúd llegó soldado. Nadie en la colonia se animó a abrirlo, y el cura rezó de lejos.
=== attributions
1: asserts relative mixed person account; name=Vilma Arely Portillo; role=esposa de Isaías
2: asserts relative direct person account; name=Vilma Arely Portillo; antecedent=s1
3: asserts victim indirect unnamed account; name=Tito, un hombre que compartió barraca con Isaías
5: asserts victim indirect unnamed account; name=Tito, un hombre que compartió barraca con Isaías; antecedent=s3
6: asserts eyewitness direct unnamed account; name=Tito, un hombre que compartió barraca con Isaías; antecedent=s3
8: asserts official_record indirect document account; name=el acta de defunción
9: asserts medical direct unnamed account; name=un médico que leyó el expediente
10: denies unknown mixed government account; name=La Dirección de Granjas Penales; negated; refers=a3,a6
11: asserts unknown direct person opinion; name=Marielos Bonilla; role=diputada
12: admits unknown direct person account; name=Marielos Bonilla; role=diputada; antecedent=s11
13: asserts official_record mixed document account; name=la agenda del tribunal
14: asserts unknown indirect unnamed account; name=dos vecinas
15: declines unknown indirect unnamed account; name=el dueño de la tienda
16: asserts colleague indirect person account; name=Neto; role=compañero de trabajo de Isaías
=== acts
a1: arbitrary_detention affirmed in 1; victims=Isaías; when=XXXX-05-02
a2: incommunicado_detention affirmed in 2; victims=Isaías
a3: forced_labour affirmed in 3
a4: humiliation affirmed in 3
a5: detention_conditions affirmed in 5; count=80
a6: denial_of_medical_care affirmed in 6; victims=Isaías
a7: death_in_custody affirmed in 6; victims=Isaías
a8: death_in_custody affirmed in 8; victims=Isaías
a9: ill-treatment affirmed in 9; victims=Isaías
a10: denial_of_medical_care negated in 10; victims=Isaías
a11: forced_labour affirmed in 11
a12: death_in_custody affirmed in 12
a13: denial_of_due_process affirmed in 13; victims=Isaías
a14: detention affirmed in 14; victims=Isaías
a16: detention affirmed in 16; victims=Isaías; when=2024
