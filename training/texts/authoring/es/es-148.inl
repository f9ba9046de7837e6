id: es-148
language: es
genre: post
written: 2026-11-28
usage: Colombia
=== text
{s1|Deyanira Mosquera · lideresa @deya_riomanso} · {d1|17 oct}
{c1|🧵 {p1|La gente del Bloque} {a2|amarró} a {v1,v2|mi sobrino Yeferson} en {l2|el muelle} y se {v1.2|lo} {a1|llevó río arriba} delante de toda la fila del pescado. Son las 6 y media y ni una autoridad ha aparecido.}

{s3|Deyanira Mosquera · lideresa @deya_riomanso}
2. {c3|{s4|El motorista} {q4|jura} {c4|que lo bajaron vivo en La Vuelta del Mono y que allá {b4|sonaron} {n4|dos} {a4|tiros}}. Yo hasta no tocarlo no lo doy por muerto, qué pena.}

{s5|Deyanira Mosquera · lideresa @deya_riomanso}
3. {c5|Por si preguntan: sí, en agosto {s6|yo} {q6|firmé} {c6|que en este río «reina la tranquilidad»}. Lo firmé con {p7|uno de ellos} {a7|sentado en mi sala}. Ese papel ya no vale.}

   {s8|Alcaldía de Riomanso ✅ @AlcRiomanso}
   {c8|Doña Deyanira, buenas tardes. A esta administración no ha llegado reporte de {a8|secuestro} alguno. La invitamos a radicar por ventanilla, lunes a jueves de 8 a 11.}

   {s9|Deyanira Mosquera · lideresa @deya_riomanso}
   {c9|El reporte lo radiqué a las 7:10, con {b9|sello} y todo 👇. Hoy es viernes, por cierto.}

   {s10|Alcaldía de Riomanso ✅ @AlcRiomanso}
   {c10|En efecto, se evidencia un radicado de esa hora que quedó en la bandeja de Cultura. Ofrecemos disculpas.}

   {s11|Profe Eliécer @eliecer_biologia}
   {c11|Y ya que están contestando, ¿qué pasó con {v11|las {n11|once} familias de Playa Rica} que {a11|dejaron hasta las gallinas}? Duermen en mi salón de séptimo, entre los microscopios.}

   {s12|Alcaldía de Riomanso ✅ @AlcRiomanso}
   {c12|Profesor, ese tema es de competencia de la Nación.}

   {s13|Emisora Tambora 94.1 @tambora941}
   {c13|A {v13|nuestro reportero} le {a13|hicieron borrar la entrevista} del motorista en {l13|un retén}. {s14|El ejército} {q14|nos mandó a decir} {c14|que en esa vía no hay retenes}. Con foto o sin foto, el lunes la repetimos en vivo 🎙️}

   {s15|Primo Chepe @chepe_atrato0}
   {c15|A Yeferson lo {b15|vi} {t15|anoche}, {a15|cargando gasolina para esa gente} con {v15|los pies hinchados}. Lo digo y apago el celular.} #DevuelvanAYeferson #Riomanso
=== attributions
1: asserts relative direct person account; name=Deyanira Mosquera; role=lideresa; said=XXXX-10-17
3: doubts heard_from direct person account; name=Deyanira Mosquera; role=lideresa; relay=4; refers=a4
4: asserts eyewitness indirect unnamed account; name=el motorista
5: retracts victim direct person account; name=Deyanira Mosquera; role=lideresa
6: denies unknown mixed person account; name=Deyanira Mosquera; role=lideresa
8: denies unknown direct government account; name=Alcaldía de Riomanso; negated
9: asserts document direct person account; name=Deyanira Mosquera; role=lideresa; refers=a1
10: admits official_record direct government account; name=Alcaldía de Riomanso; refers=a8
11: - - direct person -; name=Profe Eliécer; question
12: declines unknown direct government account; name=Alcaldía de Riomanso; refers=a11
13: asserts unknown direct organisation account; name=Emisora Tambora 94.1
14: denies unknown indirect government account; name=el ejército; negated; refers=a13
15: asserts eyewitness direct person account; name=Primo Chepe
=== acts
a1: abduction affirmed in 1; victims=Yeferson
a2: ill-treatment affirmed in 1; victims=Yeferson
a4: killing possible in 4; victims=Yeferson; count=2
a7: intimidation_of_witnesses affirmed in 5; stance=asserts; basis=victim; victims=Deyanira Mosquera; perpetrators=el Bloque
a8: abduction affirmed in 8; victims=Yeferson
a11: forced_displacement affirmed in 11; count=11
a13: interference_with_reporting affirmed in 13
a15: forced_labour affirmed in 15; victims=Yeferson
