id: es-108
language: es
genre: post
written: 2026-11-28
usage: Peru
=== text
{s1|Vóley Femenino Quebrada Seca @voleyqs} · {d1|12 jul}
{c1|Causas, sábado hay pollada para las camisetas. S/ 15 con gaseosa. Lleven su táper.}

{s2|Flor Ochante @florochante} · {d2|12 jul}
{c2|A {v2|mi esposo} lo {a2|jalaron} {t2|el jueves} en el plantón. Está en {l2|el depósito municipal}, el de los carros. {a3|Duerme sobre grasa de motor} y ni con receta me {a4|reciben su inhalador}. {b2|Yo lo vi} por la rejilla. {s5|El mayor} me {q5|mandó a decir} {c5|que ahí no hay {a5|detenidos}, hay «intervenidos»}.}

   ↳ {s6|Kike Soncco @kikesoncco} · {d6|12 jul}
   {c6|{b6|Salí ayer}. {n7|Treinta y ocho} {a7|en un espacio de cuatro combis}. {v8|Al que preguntaba la hora} le {a8|caía vara}.}

   ↳ {s9|Kike Soncco @kikesoncco} · {d9|12 jul}
   {c9|Y piedras tiramos, yo el primero. A un policía le abrimos la ceja. Que me juzguen por eso, no por respirar.}

   ↳ {s10|Charo La Firme @charolafirme} · {d10|12 jul}
   {c10|38 en cuatro combis no entran ni parados. Saquen su cuenta, pues.}

   ↳ {s11|Municipalidad Quebrada Seca @muni_qs} · {d11|13 jul}
   {c11|Vecinos: las personas fueron acogidas por su propia seguridad y recibieron colchonetas nuevas, {b11|guía de almacén 0093}. Buen domingo.}

{s12|Cinthia Balboa @cinthiabalboa} · {d12|13 jul}
{c12|Fuimos a grabar el depósito. {p13|Un suboficial} {a13|tapó el lente con la gorra} y {v14|nos} {a14|tuvo en la berma} {t14|una hora}, {t14.2|hasta que se fue la luz}. {s15|El comisario} {q15|dejó en visto} {c15|mis tres preguntas}. {q16|Ofrezco} {c16|publicar su descargo íntegro, {k16|si me lo manda antes del cierre}}.}

{s17|Edwar Pillpe @edwarpillpe} · {d17|13 jul}
{c17|{d18|Ayer} {q18|comenté} {c18|que {v18|el esposo de Flor} {a18|tenía su remedio}}. Hagan de cuenta que no. {b17|Encontré el inhalador} en la mesa del guardia, con su nombre y todo.}

{s19|Flor Ochante @florochante} · {d19|14 jul}
{c19|Esto amaneció pegado en mi puerta, con chicle, a las cinco de la mañana. Yo no me muevo de aquí.}
   «{s20|LOS QUE SABEMOS}{q20|:} {c20|{v20|La que siga hablando} {a20|va a criar sola}}»
=== attributions
1: asserts unknown direct organisation account; name=Vóley Femenino Quebrada Seca; said=XXXX-07-12
2: asserts eyewitness direct person account; name=Flor Ochante; said=XXXX-07-12
5: denies unknown mixed unnamed account; name=el mayor; negated; refers=a2
6: asserts victim direct person account; name=Kike Soncco; said=XXXX-07-12
9: admits eyewitness direct person account; name=Kike Soncco; said=XXXX-07-12
10: doubts inference direct person opinion; name=Charo La Firme; said=XXXX-07-12; refers=a7
11: denies official_record direct government account; name=Municipalidad Quebrada Seca; specific; said=XXXX-07-13; refers=a2,a3
12: asserts victim direct person account; name=Cinthia Balboa; said=XXXX-07-13
15: declines unknown indirect unnamed account; name=el comisario
16: offers unknown direct person account; name=Cinthia Balboa; antecedent=s12
17: retracts eyewitness direct person account; name=Edwar Pillpe; said=XXXX-07-13; refers=a18
18: denies unknown indirect person account; name=Edwar Pillpe; antecedent=s17; said=XXXX-07-12; refers=a4
19: asserts unknown direct person account; name=Flor Ochante; said=XXXX-07-14; refers=a20
20: asserts unknown direct unnamed account; name=los que sabemos
=== acts
a2: detention affirmed in 2
a3: detention_conditions affirmed in 2
a4: denial_of_medical_care affirmed in 2
a5: detention negated in 5
a7: overcrowding affirmed in 6; count=38
a8: beating affirmed in 6
a13: interference_with_reporting affirmed in 12
a14: ill-treatment affirmed in 12
a18: denial_of_medical_care negated in 18
a20: intimidation_of_witnesses future in 20
