id: es-012
language: es
genre: post
written: 2026-11-28
usage: Mexico
=== text
{s1|Nodo Sierra @nodosierra} · {d1|21 oct}
{c1|🔴 AHORA: {s2|Pobladores de Peña Rajada} {q2|denuncian} {c2|que {p1|elementos de la Guardia Serrana} {a1|quemaron} {n1|tres} viviendas y una troje {t1|esta mañana}}. Video de nuestro compañero Tadeo.}

Cita:
   {s3|Tadeo Larios @tadeolarios} · {d3|21 oct}
   {c3|{s4|La señora Herminia} me {q4|dice} {c4|"a mi casa le {a2|echaron gasolina}, yo los conté, eran ocho"}. Huele a hule quemado hasta la carretera. {b3|Vi} {n3|dos} casas {a3|ardiendo}, no tres.}

{s5|Gobierno de Sierra Honda @gobsierrahonda} · {d5|21 oct}
{c5|{q6|Es FALSO} {c6|que {p4|elementos de la @guardiaserrana} hayan {a4|incendiado} viviendas en {l4|Peña Rajada}}. El incendio inició por una quema agrícola. Evite compartir noticias falsas.}

En respuesta a @gobsierrahonda
   {s7|Ing. Poncho 🌵 @poncho_riego}{q7|:} {c7|¿quema agrícola en octubre y lloviendo? a otro perro con ese hueso}

{s8|Nodo Sierra @nodosierra} · {d8|22 oct}
{c8|CORRECCIÓN: En nuestro post de {d9|ayer} {q9|hablamos de} {c9|tres viviendas}. {c10|Son dos viviendas y una troje}, {q10|como documentó} {s10|Tadeo}. {q11|Retiramos} {c11|la cifra, no la denuncia}. Seguimos esperando que la Guardia nos diga qué hacía ahí su camión 0417.

{p5|La Guardia Serrana} {v5|nos} {a5|bloqueó} {t5|a las 18:40}. 😶}
=== attributions
1: asserts heard_from direct organisation relay; name=Nodo Sierra; informant=pobladores de Peña Rajada; relay=2,3; said=2026-10-21
2: asserts unknown indirect unnamed account; name=pobladores de Peña Rajada
3: asserts eyewitness direct person account; name=Tadeo Larios; said=2026-10-21; refers=a1
4: asserts victim direct person account; name=Herminia
5: denies unknown direct government account; name=Gobierno de Sierra Honda; refers=a1; said=2026-10-21
6: denies unknown direct government account; name=Gobierno de Sierra Honda; antecedent=s5
7: doubts inference direct person opinion; name=Ing. Poncho; refers=a4
8: retracts unknown direct organisation account; name=Nodo Sierra; refers=a1; said=2026-10-22
9: asserts unknown indirect organisation account; name=Nodo Sierra; antecedent=s8; refers=a1; said=2026-10-21
10: asserts eyewitness indirect person account; name=Tadeo Larios; refers=a1
11: retracts unknown direct organisation account; name=Nodo Sierra; antecedent=s8; refers=a1
=== acts
a1: destruction_of_property affirmed in 2; count=3; victims=pobladores de Peña Rajada
a2: destruction_of_property affirmed in 4; victims=Herminia
a3: destruction_of_property affirmed in 3; count=2
a4: destruction_of_property affirmed in 6
a5: interference_with_reporting affirmed in 8; stance=asserts; basis=victim; victims=Nodo Sierra
