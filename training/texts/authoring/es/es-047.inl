id: es-047
language: es
genre: post
written: 2026-11-28
usage: El Salvador
=== text
{s1|Comedor y Pupusería Niña Toya}
{d1|3 de noviembre a las 5:48 a. m.}
{c1|Aviso: hoy no abrimos. {t1|Anoche} se {a1|llevaron} a {v1|mi yerno Balmore} cuando estaba bajando la cortina. {s2,p1|Los agentes} solo {q2|dijeron} {c2|que era «por una llamada anónima»}. Él no anda en nada, ustedes lo conocen, es el que les despacha. Me {v3|le} {a3|pegaron} enfrente de la niña. Y yo adentro, buscando el DUI.}

148 reacciones · 61 comentarios

{s4|Sonia Elizabeth Crespín}{q4|:} {c4|Niña Toya, yo pasé en el bus y {b4|{v4|lo} vi} {a4|hincado con las manos en la nuca}. {v5|Le} estaban {a5|tomando fotos y se reían}.}

{s6|Chepe Motos}{q6|:} {c6|disculpe pero algo ha de deber, nadie lo agarra a uno de gratis}

{s7|Toya Alfaro}{q7|:} {c7|Vaya pues, Chepito. ¿Y vos qué debías cuando te {a7|agarraron} en {t7|enero}?}

{s8|Chepe Motos}{q8|:} {c8|yo {a8|salí} {t8|a los 3 días} x q no hallaron nada 🙃}

{s30|Ever Quintanilla}{q30|:} {c30|A {v30|mi hermano} también, {t30|en agosto}, en la misma esquina lo {a30|agarraron} y con el mismo cuento de la llamada.}

{s31|Lidia de Portillo}{q31|:} {c31|Yo estaba comprando, vecina. {s32,p32|Un cabo} {q32|gritó} {c32|que a {v32|todos} nos {a32|iba a subir}}. {a33|Golpes} no vi, la verdad.}

{s9|Subdelegación El Manguito (página no oficial)}{q9|:} {c9|Al ciudadano se {v10|le} {a10|capturó} por agrupaciones ilícitas, con todas las de ley. En ningún momento se le {a9|golpeó}.}

{s10|Subdelegación El Manguito (página no oficial)}{q10|:} {c10|Cualquier familiar puede venir a partir de las 8, {k10|con DUI en mano}, y se le informará.}

{s11|Toya Alfaro}{q11|:} {c11|Fui a las 8. Fui a las 10. Me {q12|dijeron} {c12|que ahí no estaba, que tal vez en La Ceibita}. En La Ceibita me {q13|contestaron} {c13|que tal vez en El Manguito}. Me {v11|lo} {a11|andan pelotiando} como chibola.}

{s14|Comedor y Pupusería Niña Toya}
{d14|5 de noviembre a las 7:02 p. m.}
{c14|Ya apareció, primero Dios. {v15|Lo} {a15|soltaron} {t15|en la mañana} sin un papel. Quiero aclarar lo de los golpes: {s16|él} {q16|dice} {c16|que fue un {a16|empujón} y que se dio contra la plancha}. Yo escribí lo que vi desde adentro y estaba bien oscuro, así que {c17|eso} lo {q17|borro}. El empujón no se lo quito.}
=== attributions
1: asserts eyewitness direct person account; name=Toya Alfaro; said=2026-11-03
2: asserts unknown mixed government account; name=los agentes; refers=a1
4: asserts eyewitness direct person account; name=Sonia Elizabeth Crespín
6: doubts inference direct person opinion; name=Chepe Motos; refers=a1
7: - - direct person -; name=Toya Alfaro; question
8: asserts victim direct person account; name=Chepe Motos
9: denies unknown direct government account; name=Subdelegación El Manguito; negated; refers=a3
10: offers unknown direct government account; name=Subdelegación El Manguito
11: asserts relative direct person account; name=Toya Alfaro
12: denies unknown indirect unnamed account; refers=a1
13: asserts unknown indirect unnamed account
14: retracts eyewitness direct person account; name=Toya Alfaro; said=2026-11-05; refers=a3; note=retira los golpes, mantiene el empujón
16: denies victim indirect person account; name=Balmore; refers=a3
17: retracts eyewitness indirect person account; name=Toya Alfaro; antecedent=s14; refers=a3
30: asserts relative direct person account; name=Ever Quintanilla
31: asserts eyewitness direct person account; name=Lidia de Portillo; refers=a3
32: asserts unknown indirect unnamed account; name=un cabo
=== acts
a1: detention affirmed in 1; victims=Balmore
a3: beating affirmed in 1; victims=Balmore
a4: stress_positions affirmed in 4; victims=Balmore
a5: humiliation affirmed in 4; victims=Balmore
a7: detention affirmed in 7; stance=asserts; victims=Chepe Motos
a8: release affirmed in 8; victims=Chepe Motos
a9: beating negated in 9; victims=Balmore
a10: detention affirmed in 9; stance=asserts; victims=Balmore
a11: incommunicado_detention affirmed in 11; victims=Balmore
a15: release affirmed in 14; stance=asserts; basis=relative; victims=Balmore
a16: ill-treatment affirmed in 16; stance=asserts; victims=Balmore
a30: detention affirmed in 30
a32: threats future in 32
a33: beating negated in 31; stance=denies
