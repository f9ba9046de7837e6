id: es-176
language: es
genre: post
written: 2026-11-28
usage: El Salvador
=== text
Foro Guanacos de a pie › Trámites y familia › ¿Alguien sabe de la granja La Ponderosa?

{s1|milpa_alta} · {d1|14 nov, 9:02 p. m.}
{c1|Buenas noches, foro. A {v1|mi hermano} lo andan {a1|picando piedra} {t1|de lunes a domingo} en {l1|la carretera al Zompopo}. Yo lo {b1|vi} desde el bus. ¿Eso rebaja pena o es de choto?}

{s2|abogado_de_pueblo} · {d2|14 nov, 9:40 p. m.}
{c2|Por reglamento son dos días por uno y tiene que haber acta. El trámite es gratis, no le pague a nadie.}

{s3|Chus_Parada} · {d3|14 nov, 10:15 p. m.}
{c3|A {v3|mí} me {a3|soltaron} {t3|en septiembre} y anduve en esas cuadrillas. Agua daban a las cinco y {a5|ya no más en todo el día}. {v4|Al que se sentaba}, {p4|el cabo Machuca} lo {a4|agarraba a varejonazos}.}

{s6|LaNetaSV} · {d6|14 nov, 10:31 p. m.}
{c6|Paja. Son talleres voluntarios, hasta diploma les dan. {s7|Un primo mío que es custodio} {q7|dice} {c7|que hacen cola para salir}.}

{s8|Chus_Parada} · {d8|14 nov, 10:50 p. m.}
{c8|Voluntario como ir al dentista. Pregúntele a su primo por {v8|Nelson Iraheta}, que se desmayó a la par mía. {a8|No lo llevaron a la clínica} {t8|hasta la noche} y ya iba helado. Que {v10|lo} {a10|mataron} no me consta. Pero {a11|vivo no regresó}.}

{s12|milpa_alta} · {d12|15 nov, 6:12 a. m.}
{c12|Dios mío. Fui a preguntar y {s13|la señora del mostrador} me {q13|salió con} {c13|que «esa lista no es para familiares»}.}

{s14|moderador_2} · {d14|15 nov, 7:00 a. m.}
{c14|Se recuerda no poner apodos de custodios. El hilo lo dejamos abierto {k14|mientras nadie suba fotos}.}

{s19|minutas_doña_tere} · {d19|15 nov, 1:20 p. m.}
{c19|Yo vendo en esa carretera y {b19|oigo} cómo les gritan. {t20|El sábado} {v20|les} {a20|quitaron los cumbos de agua} que les regalé. De paso: {s21|el del hielo} {q21|avisó} {c21|que la marqueta sube a tres dólares}.}

{s15|LaNetaSV} · {d15|16 nov, 8:44 p. m.}
{c15|Ya hablé con mi primo. Retiro lo de paja. {s17|Él} {q17|concede} {c17|que diploma nunca hubo y que a más de un compañero «{a17|se le va la mano}»}.}
=== attributions
1: asserts eyewitness direct person account; name=milpa_alta; role=familiar de un interno; said=XXXX-11-14
2: asserts unknown direct person account; name=abogado_de_pueblo; said=XXXX-11-14
3: asserts victim direct person account; name=Chus_Parada; said=XXXX-11-14
6: denies heard_from direct person account; name=LaNetaSV; informant=un primo que es custodio; relay=7; refers=a1; said=XXXX-11-14
7: denies unknown indirect unnamed account; name=un primo de LaNetaSV que es custodio; refers=a1
8: asserts colleague direct person account; name=Chus_Parada; refers=a1; said=XXXX-11-14
12: asserts unknown direct person account; name=milpa_alta; relay=13; said=XXXX-11-15
13: declines unknown mixed unnamed account; name=la señora del mostrador; refers=a11
14: offers unknown direct person account; name=moderador_2; said=XXXX-11-15
15: retracts heard_from direct person account; name=LaNetaSV; relay=17; refers=a1; said=XXXX-11-16
17: admits unknown mixed unnamed account; name=un primo de LaNetaSV que es custodio; refers=a4
19: asserts eyewitness direct person account; name=minutas_doña_tere; said=XXXX-11-15
21: asserts unknown indirect unnamed account; name=el del hielo
=== acts
a1: forced_labour affirmed in 1; victims=el hermano de milpa_alta
a3: release affirmed in 3; victims=Chus_Parada; when=XXXX-09
a4: beating affirmed in 3; perpetrators=Machuca
a5: denial_of_food_or_water affirmed in 3
a8: denial_of_medical_care affirmed in 8; victims=Nelson Iraheta
a10: killing possible in 8; stance=doubts; victims=Nelson Iraheta
a11: death_in_custody affirmed in 8; victims=Nelson Iraheta
a17: ill-treatment affirmed in 17
a20: denial_of_food_or_water affirmed in 19
