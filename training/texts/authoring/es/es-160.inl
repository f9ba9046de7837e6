id: es-160
language: es
genre: post
written: 2026-11-28
usage: Cuba
=== text
{s1|Yusimí Echemendía @yusi_echem} · {d1|21 nov}
{c1|Hoy pusieron la corriente a las 4 y la quitaron a las 6, así que escribo rápido. Mi sobrino {v1|Liván} va para {t1|23 días} {a1|sin una llamada} en {l1|la prisión de Loma Prieta}.}

{c2|{b2|Lo vi} el jueves, dos minutos, por detrás del cristal. Trae {v2|las orejas} {a2|quemadas}, así mismo. {s3|El muchacho que limpia el salón} me {q3|sopló} {c3|que fue {p3|un guardia} con {a3|el bombillo de la garita}, «por contestón»}.}

{c4|Desde el día 2 {v4|le} {a4|dan un pan y agua con azúcar}. Le llevé la jaba con malanga y galletas, cola de cinco horas, y en la puerta me la {a5|viraron}.} #Liván

   ↳ {s6|Prisiones Informa @prisiones_inf} · {d6|21 nov}
   {c6|Buenas tardes, Yusimí. {v6|El interno} {a6|recibe su alimentación según norma} y {a7|mantiene comunicación} {t7|semanal} con la familia. Le {q7|recomendamos} {c7|no hacerse eco de rumores}.}

   ↳ {s8|Yusimí Echemendía @yusi_echem} · {d8|21 nov}
   {c8|¿Semanal con quién, si la familia soy yo? Eso sí, {q9|me desdigo de} {c9|que {a9|duerme en el cemento}}: {s10|su hermana} {q10|dice} {c10|que le dieron colchón el martes}.}

{s11|Rafa Almeida @rafa_almeida} · {d11|22 nov}
{c11|Comparto esto con pinzas, no pongo la mano en la candela por nadie.}
   ❝{s12|@pescador_sin_bote}{q12|:} {c12|A {v12|Liván y dos más} los {a12|montaron en la jaula} {t12|el viernes} rumbo a {l12|Oriente}. {b12|Vi} salir el carro; las caras, la verdad, no.}❞

   ↳ {s13|Prisiones Informa @prisiones_inf} · {d13|22 nov}
   {c13|De movimientos internos no se ofrecen detalles por esta vía.}

   ↳ {s14|Nené Batista @nenebatista_} · {d14|22 nov}
   {c14|Yo {b14|estuve en Loma Prieta} hasta junio. Cuando uno protestaba {v14|le} {a14|ponían la toalla mojada en la cara} y a contar. A mí me contaron hasta 40. Lo que hagan ahora no me consta.}

   ↳ {s15|Maritza H. @mari_hdez61} · {d15|22 nov}
   {c15|Vecinos, {k15|si el lunes hay guagua} le alcanzo a Yusimí un pomo de aceite y jabón. El pollo llegó a la bodega, una libra por núcleo.} #LivánNoEstáSolo
=== attributions
1: asserts relative direct person account; name=Yusimí Echemendía; role=tía de Liván; said=XXXX-11-21
2: asserts eyewitness direct person account; name=Yusimí Echemendía; antecedent=s1
3: asserts unknown mixed unnamed account; name=el muchacho que limpia el salón; refers=a2
4: asserts eyewitness direct person account; name=Yusimí Echemendía; antecedent=s1
6: denies unknown direct government account; name=Prisiones Informa; state=Cuba; refers=a1,a4; said=XXXX-11-21
7: asserts unknown direct government opinion; name=Prisiones Informa; state=Cuba; antecedent=s6
8: doubts relative direct person account; name=Yusimí Echemendía; refers=a7; said=XXXX-11-21
9: retracts heard_from direct person account; name=Yusimí Echemendía; antecedent=s8; informant=la hermana de Liván
10: denies unknown indirect unnamed account; name=la hermana de Liván; specific; refers=a9
11: doubts unknown direct person relay; name=Rafa Almeida; relay=12; said=XXXX-11-22
12: asserts eyewitness direct person account; name=@pescador_sin_bote
13: declines unknown direct government account; name=Prisiones Informa; state=Cuba; refers=a12; said=XXXX-11-22
14: asserts victim direct person account; name=Nené Batista; said=XXXX-11-22
15: offers unknown direct person account; name=Maritza H.; said=XXXX-11-22
=== acts
a1: incommunicado_detention affirmed in 1; victims=Liván
a2: burning affirmed in 2; victims=Liván
a3: burning affirmed in 3; victims=Liván
a4: denial_of_food_or_water affirmed in 4; basis=relative; victims=Liván
a5: denial_of_food_or_water affirmed in 4; victims=Liván
a6: denial_of_food_or_water negated in 6; victims=Liván
a7: incommunicado_detention negated in 6; victims=Liván
a9: detention_conditions affirmed in 9; victims=Liván
a12: transfer_of_custody affirmed in 12; count=3; victims=Liván
a14: suffocation affirmed in 14; victims=Nené Batista
