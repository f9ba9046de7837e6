id: es-100
language: es
genre: post
written: 2026-11-28
usage: Argentina
=== text
{s1|Lu Caparrós @lucaparros_} · {d1|22 sep}
{c1|Primero lo lindo: ayer mi vieja se recibió de maestra mayor de obra, 61 pirulos, lloramos todos. Ahora lo otro. Abro hilo.}

1/3 {c2|Hace un mes fui con el grabador a la alcaidía de Punta Sauce. En {l2|la vereda} {p2|un tipo de civil} {v2|me} {a2|arrancó el pendrive}, y como puteé {a3|me guardaron} {t3|hasta las cuatro de la tarde}. Pegarme no me {a4|pegaron}, lo aclaro antes de que me lo inflen.}

2/3 {c5|Adentro {b5|compartí banco} con dos pibas que venían de otro penal. {s6|Una} me {q6|contó} {c6|que en la requisa {p6|el de guantes} {v6|las} {a6|toqueteaba por debajo de la bombacha} «buscando chips»}; la otra miraba el piso. No pongo nombres porque siguen ahí.}

3/3 {c8|{d9|Anoche} {s9|la que habló} me {q9|mandó} {b8|un audio}: {c9|que la olvide, que ella no dijo nada de nadie}. Atrás se oye {p8|una voz de tipo} {a8|soplándole las palabras}. Saquen cuentas.}

   ↳ {s10|Ministerio de Custodia PS @custodia_ps} · {d10|22 sep}
   {c10|Lu, las requisas las hace exclusivamente personal femenino desde la resolución 77. Sobre el pendrive: pasá con tu DNI y te lo devolvemos.}

   ↳ {s11|Lu Caparrós @lucaparros_} · {d11|22 sep}
   {c11|Pará, pará. ¿O sea que lo tienen? Hasta ayer {s12|su oficina de prensa} me {q12|juraba} {c12|que {a12|nadie me había sacado nada}}.}

   ↳ {s13|Tincho Brizuela @tinchobriz} · {d13|23 sep}
   {c13|Laburé once años ahí de maestranza. Guantes usaba uno solo y no era mujer; {b13|yo trapeaba} y miraba para abajo, qué querés que te diga, tenía pibes chicos.}

   ↳ {s14|Vale Monzón @valemonzon9} · {d14|23 sep}
   {c14|Me cuesta creerle a una que guarda audios ajenos. ¿Y el audio dónde está? Subilo entero.}

   ↳ {s15|La Tribuna del Sauce @tribunasauce} · {d15|23 sep}
   {c15|{q16|Vía} {s16|@lucaparros_}: {c16|{a16|le robaron el material} a {v16|una periodista} en la alcaidía}. {s17|El subsecretario Ferrán} {q17|no} nos {q17|atendió} {c17|el teléfono}.} #PuntaSauce
=== attributions
1: asserts unknown direct person account; name=Lu Caparrós; said=XXXX-09-22
2: asserts victim direct person account; name=Lu Caparrós; antecedent=s1
5: asserts colleague direct person relay; name=Lu Caparrós; antecedent=s1; relay=6
6: asserts victim indirect unnamed account; name=una piba detenida
8: asserts document direct person account; name=Lu Caparrós; antecedent=s1; refers=a6
9: denies unknown indirect unnamed account; name=una piba detenida; refers=a6
10: denies unknown direct government account; name=Ministerio de Custodia PS; specific; said=XXXX-09-22; refers=a6; note=offers the drive back too
11: doubts victim direct person account; name=Lu Caparrós; said=XXXX-09-22; relay=12; refers=a12
12: denies unknown indirect government account; name=la oficina de prensa del Ministerio de Custodia PS; negated; refers=a2
13: admits eyewitness direct person account; name=Tincho Brizuela; said=XXXX-09-23; refers=a6
14: doubts unknown direct person opinion; name=Vale Monzón; said=XXXX-09-23; refers=a6
15: asserts heard_from direct organisation relay; name=La Tribuna del Sauce; said=XXXX-09-23; relay=16
16: asserts victim indirect person account; name=Lu Caparrós
17: declines unknown indirect person account; name=Ferrán; role=subsecretario
=== acts
a2: interference_with_reporting affirmed in 2; victims=Lu Caparrós
a3: arbitrary_detention affirmed in 2; victims=Lu Caparrós
a4: beating negated in 2; stance=denies; victims=Lu Caparrós
a6: sexual_violence affirmed in 6
a8: intimidation_of_witnesses affirmed in 8
a12: interference_with_reporting negated in 12; victims=Lu Caparrós
a16: interference_with_reporting affirmed in 16; victims=Lu Caparrós
