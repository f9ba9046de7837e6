id: es-064
language: es
genre: post
written: 2026-11-28
usage: Colombia
=== text
{s1|Marleny Cuesta @marleny_cuestab} · {d1|3 nov}
1/4 {c1|Vengo de {l1|la estación de Los Almendros}. A {v1|mi hermano Duván} {p1|los de turno} le {a1|dieron con el bolillo} y después lo {a2|pusieron a trapear con la camisa puesta}, delante de los otros detenidos. {b1|Me lo dijo por la reja}, con la boca hinchada.}

2/4 {c3|Ya {s4|el comandante} {q4|anda diciendo} {c4|que se resbaló en el baño}. Cinco puntos en la ceja, los dos codos pelados, y se resbaló. Habrá que pedirle los papeles a la baldosa.}

3/4 {c5|{s6|Una patrullera} me {q6|soltó}, bajito, {c6|que «a {v6|ese muchacho} {p6|los míos} lo {a6|tuvieron parado contra la pared} {t6|hasta el cambio de turno}»}. Ella fue la que le consiguió el suero. Lo cuento para que se sepa que no todos.}

4/4 {c7|{k7|Si la Personería lo valora mañana temprano}, me aguanto las fotos y retiro el hilo.} #LosAlmendros

   ↳ {s8|Cuadrante Los Almendros @cuadrante_alm} · {d8|3 nov}
   {c8|Buenas tardes. El ciudadano ingresó en alto grado de alicoramiento y presenta lesión por caída ({b8|anotación 0317 del libro de guardia}). {q9|No nos referiremos por este medio a} {c9|procedimientos en curso}.}

   ↳ {s10|Wbeimar Mosquera @wbei_motos} · {d10|4 nov}
   {c10|{q11|Borro} {c11|lo que {q12|puse} {d12|ayer} {c12|de que a {v12|Duván} lo habían {a12|tratado suave}}}. Hoy lo {b10|vi} salir en camilla con {a10|quemaduras de cigarrillo} en las manos.}

   ↳ {s13|La Tía Nubia @nubiacomidas} · {d13|4 nov}
   {c13|Mija, cuente con almuerzo para los que estén haciendo vigilia. Hoy hay lentejas.}

{s14|Colectivo Piedra Mansa @piedramansa_co} · {d14|5 nov}
{c14|En esa estación van {n14|tres} {a14|muertos} {t14|este año} y a {v15|las familias que reclaman} les {a15|mandan sufragios con su nombre}. {q16|Pedimos} {c16|que Medicina Legal examine a Duván lejos de allí}. No tenemos prueba de quién manda los sufragios, y así hay que decirlo.}

   ↳ {s17|Jota @jota_delsur} · {d17|5 nov}
   {c17|Lo de los {n17|tres} {a17|muertos} no es así. Uno murió en la clínica, {t17|cuatro días} después de salir, y fue del hígado. Averigüen antes de publicar.}
=== attributions
1: asserts heard_from direct person account; name=Marleny Cuesta; role=hermana de Duván; informant=Duván; said=XXXX-11-03
3: doubts relative direct person account; name=Marleny Cuesta; role=hermana de Duván; antecedent=s1; refers=a1
4: denies unknown indirect unnamed account; name=el comandante; refers=a1
5: asserts heard_from direct person relay; name=Marleny Cuesta; role=hermana de Duván; antecedent=s1; informant=una patrullera; relay=6
6: admits unknown mixed unnamed account; name=una patrullera
7: offers unknown direct person account; name=Marleny Cuesta; role=hermana de Duván; antecedent=s1
8: denies official_record direct government account; name=Cuadrante Los Almendros; specific; refers=a1; said=XXXX-11-03
9: declines unknown direct government account; name=Cuadrante Los Almendros; antecedent=s8
10: asserts eyewitness direct person account; name=Wbeimar Mosquera; said=XXXX-11-04
11: retracts unknown direct person account; name=Wbeimar Mosquera; antecedent=s10; refers=a12
12: denies unknown indirect person account; name=Wbeimar Mosquera; antecedent=s10; said=XXXX-11-03
13: offers unknown direct person account; name=La Tía Nubia; said=XXXX-11-04
14: asserts unknown direct organisation account; name=Colectivo Piedra Mansa; said=XXXX-11-05
16: asserts unknown direct organisation opinion; name=Colectivo Piedra Mansa; antecedent=s14
17: denies unknown direct person account; name=Jota; specific; refers=a14; said=XXXX-11-05
=== acts
a1: beating affirmed in 1; victims=Duván
a2: humiliation affirmed in 1; victims=Duván
a6: stress_positions affirmed in 6; victims=Duván
a10: burning affirmed in 10; victims=Duván
a12: ill-treatment negated in 12; victims=Duván
a14: death_in_custody affirmed in 14; count=3
a15: threats affirmed in 14
a17: death_in_custody affirmed in 17; count=3
