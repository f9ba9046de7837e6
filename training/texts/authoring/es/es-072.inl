id: es-072
language: es
genre: post
written: 2026-11-28
usage: El Salvador
=== text
{s1|Madres del Portón 3 @madresporton3} · {d1|12 nov}
{c1|Nos {q2|avisan} {c2|que hoy {a2|salió en bolsa} {v2|otro de la galera 5}}. Todavía no hay nombre. La que tenga familiar ahí, que se venga con el DUI y una sombrilla, porque aquí no hay ni un palo.} #Portón3

{s3|Centro La Cantera (cuenta oficial) @lacantera_centro} · {d3|12 nov}
{c3|El día de hoy no se registra {a3|fallecimiento} alguno. Hubo un traslado hospitalario a las 5:40, por cuadro febril. No comparta rumores.}

   ↳ {s4|Chepe Alas @chepealas77} · {d4|12 nov}
   {c4|Ajá, y el carro de la funeraria Getsemaní llegó a repartir pan dulce.}

   ↳ {s5|Lic. Rhina Pocasangre @rhinap_defensa} · {d5|12 nov}
   {c5|Defiendo a cuatro de esa galera. {s6|Los cuatro}, por aparte, me {q6|narraron} {c6|que {v6|los} {a6|paran con los brazos arriba} pegados a la malla y que, al que los baja, {v7|le} {a7|meten una descarga}}. Quién la mete, no me consta. El viernes presento el escrito.}

   ↳ {s8|Alcides @alcides_libre} · {d8|12 nov}
   {c8|Estuve en la 5 hasta julio. A {v8|mí} {a8|me pusieron a gatear} por reírme y a {v9|Beto} le {a9|taparon la cara con el trapo mojado}, {n9|tres veces}; {b8|estábamos en la misma litera}. Lo que {q10|no es cierto es} {c10|que a {v10|Beto} lo {a10|mataran}}: vende cocos en la terminal, yo le compré ayer.}

   ↳ {s11|Madres del Portón 3 @madresporton3} · {d11|13 nov}
   {c11|El muchacho de ayer está vivo. {q12|Retiramos} {c12|lo de la bolsa} y le pedimos disculpas a la familia Menjívar. Lo de las {a11|descargas} sigue en pie.}

   ↳ {s13|Sandra Menjívar @sandramenji} · {d13|13 nov}
   {c13|Soy la esposa. Se agradece. Pero llevo {t13|23 días} {a13|sin saber de} {v13|él}, y en {s14|el hospital} {q14|no} me {q14|quieren decir} {c14|ni en qué piso está}.}

   ↳ {s15|Kevin Arriola @kevinarriola_dip} · {d15|13 nov}
   {c15|Doña Sandra, {k15|si me manda el número de expediente por interno}, hoy mismo giro el oficio.}

   ↳ {s16|Tono @tono_custodio} · {d16|14 nov}
   {c16|Yo trabajo ahí y no ando diciendo mi nombre. Lo de los brazos se hace, para qué mentir, nos lo piden de arriba. Lo de la corriente yo no lo he mirado en mi turno, en el otro saber.}
=== attributions
1: asserts heard_from direct organisation relay; name=Madres del Portón 3; relay=2; said=XXXX-11-12
2: asserts unknown indirect unnamed relay; hedged
3: denies unknown direct government account; name=Centro La Cantera; negated; specific; refers=a2; said=XXXX-11-12
4: asserts inference direct person account; name=Chepe Alas; refers=a2; note=irony, answers the denial; said=XXXX-11-12
5: asserts heard_from direct person relay; name=Rhina Pocasangre; role=defensora; informant=cuatro internos de la galera 5; relay=6; said=XXXX-11-12
6: asserts victim indirect unnamed account; name=los cuatro defendidos de Rhina Pocasangre
8: asserts victim direct person account; name=Alcides; said=XXXX-11-12
10: denies eyewitness direct person account; name=Alcides; antecedent=s8
11: retracts unknown direct organisation account; name=Madres del Portón 3; refers=a2; said=XXXX-11-13
12: retracts unknown direct organisation account; name=Madres del Portón 3; antecedent=s11; refers=a2
13: asserts relative direct person account; name=Sandra Menjívar; said=XXXX-11-13
14: declines unknown indirect organisation account; name=el hospital
15: offers unknown direct person account; name=Kevin Arriola; said=XXXX-11-13
16: admits colleague direct person account; name=Tono; role=custodio; refers=a6,a7; said=XXXX-11-14
=== acts
a2: death_in_custody affirmed in 2; when=XXXX-11-12
a3: death_in_custody negated in 3; when=XXXX-11-12
a6: stress_positions affirmed in 6; count=4
a7: electric_shocks affirmed in 6
a8: humiliation affirmed in 8; victims=Alcides
a9: suffocation affirmed in 8; basis=eyewitness; victims=Beto; count=3
a10: killing affirmed in 10; victims=Beto
a11: electric_shocks affirmed in 11; stance=asserts
a13: incommunicado_detention affirmed in 13; victims=el esposo de Sandra Menjívar
