id: es-120
language: es
genre: post
written: 2026-11-28
usage: Dominican Republic
=== text
{s1|El Tíguere Informativo @tiguereinfo} · {d1|17 oct}
{c1|🚨 {q2|Según} {s2|nota de la Policía}, {c2|{v2|«El Mello», de 22 años,} {a2|cayó} en un intercambio de disparos {t2|anoche} en {l2|Los Guandules}}. Bendiciones y feliz sábado.}

   ↳ {s3|Yajaira Encarnación @yaja_encarnacion} · {d3|17 oct}
   {c3|¿Intercambio de qué? {b3|Mi hermano} no tenía ni un tirapiedras. {v3|Lo} {a3|bajaron} del motor, {v4|le} {a4|entraron a culatazos} y ahí mismo lo {a5|acabaron}, con las manos arriba. La calle entera lo vio, que hablen.}

   ↳ {s6|Doña Milagros @milagros_fritura} · {d6|17 oct}
   {c6|Yo tenía el anafe prendido en la esquina y {b6|estaba mirando}. {s7|El muchacho} {q7|decía} {c7|«jefe, tengo una niña»} y {p6|el de la gorra} {v6|le} {a6|dio dos} en el pecho. No digo más, que mi casa tiene las paredes de zinc.}

   ↳ {s8|Lic. Radhamés Bueno @radhamesbuenord} · {d8|18 oct}
   {c8|Fui vocero once años y un informe preliminar es eso, preliminar. Si había arma o no había arma, lo dirá el laboratorio. Por ahora lo que hay es mucha novela.}

{s9|El Tíguere Informativo @tiguereinfo} · {d9|18 oct}
{c9|Rectificamos: {q10|escribimos} {c10|que hubo intercambio de disparos} y no debimos, solo teníamos la nota. Pedimos excusas a la familia. Más abajo, los números de la Lotto.}

{s11|Comité Los Guandules Vive @guandulesvive} · {d11|19 oct}
1/3 {c11|{t11|Hoy a las 6} {p11|la patrulla} volvió. Se {a11|llevaron} a {n11|once} {v11|muchachos} de {l11|la cancha} y le {a12|entraron a mandarriazos} a {v12|la casa de los Encarnación}. Aquí tenemos {b11|las fotos}.}

2/3 {c13|Ya {a13|soltaron} a {n13|ocho}. A Yajaira {s14|el coronel Severino} le {q14|voceó} {c14|que «{a14|hay bala para la familia completa}»}, todos lo {b13|oímos}. {d15|Esta mañana}, por la radio{q15|:} {c15|«Se me fue la lengua, estaba quillao»}.}

3/3 {c16|Mañana entregamos las fotos en la fiscalía de Villa Romana, {k16|si el fiscal nos recibe}.} #JusticiaParaElMello

   ↳ {s17|Nelson de la Cruz @nelson_dlc} · {d17|19 oct}
   {c17|¿Once presos? En el destacamento {b17|el pizarrón} tenía nueve nombres, yo mismo pasé a leerlo. No inflen.}
=== attributions
1: asserts unknown direct organisation relay; name=El Tíguere Informativo; relay=2; said=XXXX-10-17
2: asserts unknown indirect document account; name=nota de la Policía
3: denies relative direct person account; name=Yajaira Encarnación; role=hermana de El Mello; refers=a2; said=XXXX-10-17
6: asserts eyewitness direct person account; name=Doña Milagros; said=XXXX-10-17
7: asserts unknown direct person account; name=El Mello
8: doubts unknown direct person opinion; name=Radhamés Bueno; refers=a5; said=XXXX-10-18
9: retracts document direct organisation account; name=El Tíguere Informativo; refers=a2; said=XXXX-10-18
10: asserts unknown indirect organisation account; name=El Tíguere Informativo; antecedent=s9; refers=a2; said=XXXX-10-17
11: asserts document direct organisation account; name=Comité Los Guandules Vive; said=XXXX-10-19
13: asserts eyewitness direct organisation account; name=Comité Los Guandules Vive; antecedent=s11
14: asserts unknown mixed person account; name=Severino; role=coronel
15: admits unknown direct person account; name=Severino; role=coronel; antecedent=s14; refers=a14; said=XXXX-10-19
16: offers unknown direct organisation account; name=Comité Los Guandules Vive; antecedent=s11
17: denies official_record direct person account; name=Nelson de la Cruz; specific; refers=a11; said=XXXX-10-19
=== acts
a2: killing affirmed in 2; victims=El Mello
a3: ill-treatment affirmed in 3; stance=asserts; victims=El Mello
a4: beating affirmed in 3; stance=asserts; victims=El Mello
a5: extrajudicial_execution affirmed in 3; stance=asserts; victims=El Mello
a6: extrajudicial_execution affirmed in 6; victims=El Mello
a11: detention affirmed in 11; count=11; when=XXXX-10-19
a12: destruction_of_property affirmed in 11; when=XXXX-10-19
a13: release affirmed in 13; count=8
a14: threats future in 14; victims=Yajaira Encarnación
