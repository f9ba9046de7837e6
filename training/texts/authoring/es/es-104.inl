id: es-104
language: es
genre: post
written: 2026-11-28
usage: Nicaragua
=== text
{s1|Chepita Urbina @chepita_urb} · {d1|3 jun}
{c1|Vendo nacatamales sábado y domingo, C$ 80, con o sin aceituna. Ya dicho eso, a lo que vine.}

{s2|Chepita Urbina @chepita_urb} · {d2|3 jun}
1/3 {c2|En {l2|la única celda} de El Guapotal, que es del tamaño de mi cocina, {a2|meten a} {n2|veintinueve}, {v2|chavalos} casi todos. {b2|Yo barro ahí} los lunes y los conté. A las ocho les {a3|quitan los zapatos} y {a4|riegan el piso} {t4|para que nadie se acueste}.}

2/3 {c5|{s6|El sargento de la llave} {q6|jura} {c6|que lo del piso es limpieza}. A las ocho de la noche, todos los días, pues. Qué aseados.}

3/3 {c7|Lo que sí no vi es lo que {q8|anda contando} {s8|la gente}, {c8|que a {v8|uno} lo {a8|sacaron muerto} en un saco}. Yo eso no lo firmo. Vi el saco, mojado, y no me dejaron acercarme.}

   ↳ {s10|Radio La Chavala @lachavala_fm} · {d10|3 jun}
   {c10|Gracias, Chepita. Nosotros fuimos. A {v10|nuestro compañero Elmer} {a10|le decomisaron la cédula} y {a11|lo pusieron a chapear el patio} {t11|toda la mañana} «para que agarre oficio». {b10|Hay fotos}.}

   ↳ {s12|Policía El Guapotal @pol_guapotal} · {d12|4 jun}
   {c12|El ciudadano Elmer N. colaboró con el ornato de la unidad de manera espontánea. Sobre la supuesta víctima mortal {q17|no se brindará} {c17|información}.}

   ↳ {s13|Elmer Sotelo @elmersotelo} · {d13|4 jun}
   {c13|¡Espontáneo! Con un fusil a dos varas cualquiera se pone espontáneo. Eso sí, agua me dieron, y un pinol bien bueno, no voy a mentir.}

   ↳ {s14|Nubia de los Ángeles @nubiangeles} · {d14|4 jun}
   {c14|Yo {q15|había puesto} aquí {c15|que mi hijo no {a15|estaba} en esa celda}. Bórrenlo. Me lo {q16|acaba de confirmar} {s16|la abogada}: {c16|{v16|él} es {a16|uno de los veintinueve}}. Si alguien lo ha visto, escríbame, yo pago el pasaje.}
=== attributions
1: asserts unknown direct person account; name=Chepita Urbina; said=XXXX-06-03
2: asserts eyewitness direct person account; name=Chepita Urbina; said=XXXX-06-03
5: doubts eyewitness direct person account; name=Chepita Urbina; antecedent=s2; relay=6; refers=a4
6: denies unknown indirect unnamed account; name=el sargento de la llave; refers=a4
7: doubts unknown direct person account; name=Chepita Urbina; antecedent=s2; relay=8; refers=a8
8: asserts unknown indirect unnamed account; name=la gente
10: asserts document direct organisation account; name=Radio La Chavala; said=XXXX-06-03
12: denies unknown direct government account; name=Policía El Guapotal; said=XXXX-06-04; refers=a11
13: asserts victim direct person account; name=Elmer Sotelo; said=XXXX-06-04; refers=a11
14: retracts heard_from direct person account; name=Nubia de los Ángeles; said=XXXX-06-04; informant=la abogada; relay=16; refers=a15
15: denies unknown indirect person account; name=Nubia de los Ángeles; antecedent=s14; negated
16: asserts unknown indirect unnamed account; name=la abogada
17: declines unknown direct government account; name=Policía El Guapotal; antecedent=s12; refers=a8
=== acts
a2: overcrowding affirmed in 2; count=29
a3: ill-treatment affirmed in 2
a4: sleep_deprivation affirmed in 2
a8: death_in_custody affirmed in 8; count=1
a10: interference_with_reporting affirmed in 10; victims=Elmer Sotelo
a11: forced_labour affirmed in 10; victims=Elmer Sotelo
a15: detention negated in 15
a16: detention affirmed in 16
