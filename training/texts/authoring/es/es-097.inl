id: es-097
language: es
genre: article
written: 2026-11-28
usage: Bolivia
=== text
Castaña amarga

La Federación de Zafreros tiene su sede en un galpón de Puerto Ichilla, entre un taller de motosierras y una venta de masaco. Allí amanecieron el martes unas sesenta familias que bajaron de la barraca Orthoncito con sus ollas, sus perros y una radio a pilas.

{s1|Damiana Cuajera, de 44 años,} {q1|relata} {c1|que {p1|el habilitador} {v1|los} {a1|tuvo pelando castaña dos zafras sin un peso}, con los carnets bajo llave, y que a {v2|los solteros} les {a2|echaban candado} en {l2|el galpón} {t2|al oscurecer}}. {c3|«El arroz valía tres latas. {a3|Si no juntabas, no había arroz}»}, {q3|precisa}. {s4|Su sobrino Rolvin, que tiene 15,} {q4|agrega}, mirando al suelo, {c4|que a {v4|él} lo {a4|mantuvieron despierto} {t4|once noches} partiendo nueces: {p5|un capataz} {v5|le} {a5|vaciaba un balde encima} cada vez que cabeceaba}.

{m1|Édgar Vaca Roda, dueño de la barraca,} atendió por teléfono desde Cobitá. {c6|«A nadie se {v6|lo} {a6|obligó}, esa gente firmó un adelanto»}, {q6|zanjó}. ¿Y los carnets? {c7|«Se guardan, sí, para que no se mojen»}. De los chicos {q8|no quiso} {c8|hablar}.

{s9|Una inspectora del trabajo} {q9|anotó} en septiembre {c9|«{n9|ocho} {v9|menores} {a9|en faena nocturna}»}; {d10|dos semanas más tarde}, {s10|ella misma} {q10|dejó sin efecto} {c10|esa constancia}. Su jefatura departamental mudó de oficina en esos días y el archivo anda en cajas.

Hay además un muerto. {s11|La viuda de Celso Amutari} {q11|está convencida de} {c11|que a {v11|su marido} lo {a11|dejaron desangrar} por no pagar la avioneta: {b11|el palo le cayó de mañana y lo sacaron recién de noche}}. {s12|El jefe médico de la red rural, Lino Apaza,} {q12|no llega a tanto}: {c12|«Quién sabe si con avioneta llegaba vivo. Tendría que ver la placa»}. {s14|El piloto} {q14|asegura} {c14|que {b14|estuvo} toda esa mañana en la pista, con el tanque lleno, y que {a14|no lo llamaron}}.

La lata de castaña cerró el viernes en 118 bolivianos. El río bajó veinte centímetros más y las lanchas grandes ya no pasan.
=== attributions
1: asserts victim indirect person account; name=Damiana Cuajera; role=zafrera
3: asserts victim direct person account; name=Damiana Cuajera; role=zafrera; antecedent=s1
4: asserts victim indirect person account; name=Rolvin
6: denies unknown direct person account; name=Édgar Vaca Roda; role=dueño de la barraca; antecedent=m1; negated; refers=a1
7: admits unknown direct person account; name=Édgar Vaca Roda; role=dueño de la barraca; antecedent=m1
8: declines unknown indirect person account; name=Édgar Vaca Roda; role=dueño de la barraca; antecedent=m1; refers=a4
9: asserts unknown direct unnamed account; name=una inspectora del trabajo
10: retracts unknown indirect unnamed account; name=una inspectora del trabajo; refers=a9
11: asserts inference indirect unnamed account; name=la viuda de Celso Amutari
12: doubts unknown direct person account; name=Lino Apaza; role=jefe médico de la red rural; hedged; refers=a11
14: asserts eyewitness indirect unnamed account; name=el piloto; refers=a11
=== acts
a1: forced_labour affirmed in 1
a2: detention affirmed in 1
a3: denial_of_food_or_water affirmed in 3
a4: sleep_deprivation affirmed in 4; victims=Rolvin
a5: ill-treatment affirmed in 4; victims=Rolvin
a6: forced_labour negated in 6
a9: forced_labour affirmed in 9; count=8
a11: denial_of_medical_care affirmed in 11; victims=Celso Amutari
a14: denial_of_medical_care affirmed in 14
