id: es-080
language: es
genre: post
written: 2026-11-28
usage: Honduras
=== text
{s1|Delmy Zúniga @delmyzuniga_ct} · {d1|21 nov}
1/6 {c1|Mi hermano {v1|Óscar} lleva {t1|16 días} {a1|sin aparecer}. {s2|La Dirección de Retornados} {q2|jura} {c2|que {a2|venía en el vuelo} del 5}. Yo estuve en esa pista hasta las nueve de la noche con un termo de café y de ahí no se bajó.}

2/6 {c3|Lo que tengo es esto: {t3|el día 4} {v3|lo} {a3|cambiaron} de {l3|la cárcel del condado} a una bodega, {b3|él mismo me lo dijo} en la última llamada. De ahí, ni un mensaje.}

3/6 {c4|{s5|Un cipote de Choluteca que venía amarrado en el asiento de atrás} me {q5|contó} {c5|que a {v5|Óscar} {b5|lo vio} cuando lo {a5|bajaron} esposado antes de despegar}. Le creo porque sabía lo del lunar.}

4/6 {c6|{s7|El cónsul} {q7|no suelta} {c7|la lista de pasajeros}. {s8|Su secretaria} hasta {q8|puso en duda} {c8|que haya estado {a8|preso} alguna vez}. Aquí está el número de expediente, por si a alguien le sirve: 0417-M.}

5/6 {c9|{k9|Si alguien viajó ese día y se acuerda de él}, yo le pago el pasaje a Tegus para que declare.} #DóndeEstáÓscar

   ↳ {s10|Dirección de Retornados @retornados_hn} · {d10|21 nov}
   {c10|Buen día, estimada. {q11|Dejamos sin efecto} {c11|nuestra respuesta del martes}. El ciudadano no figura entre {n12|los 84} {v12|connacionales} {a12|retornados} {t12|el día 5}. El horario de atención es de 8 a 4.}

   ↳ {s13|Kike Bonilla @kikebonilla9} · {d13|22 nov}
   {c13|Yo {b13|venía ahí}. {v13|Nos} trajeron {a13|encadenados} de pies y manos {t13|once horas} y {a14|no {v14|nos} dejaban ir al baño}. A {v15|una señora} le dio un ataque y {a15|nadie la atendió}.}

   ↳ {s16|Pocho @pocho_sps} · {d16|22 nov}
   {c16|Puro cuento eso de las cadenas. Mi primo vino en marzo bien cómodo y hasta galletas le dieron.}

6/6 {c17|Actualización de anoche: {s18|una enfermera de allá} me {q18|escribió} {c18|que {v18|lo} tienen {a18|solito en una celda de castigo}, {a19|sin derecho a teléfono}}. O sea que vivo está. Mañana hay misa en la colonia a las 6, llueva o no.}
=== attributions
1: asserts relative direct person account; name=Delmy Zúniga; said=XXXX-11-21
2: denies unknown indirect government account; name=Dirección de Retornados; specific; refers=a1
3: asserts heard_from direct person account; name=Delmy Zúniga; antecedent=s1; informant=Óscar
4: asserts heard_from direct person relay; name=Delmy Zúniga; antecedent=s1; informant=un cipote de Choluteca; relay=5
5: asserts eyewitness indirect unnamed account; name=un cipote de Choluteca que venía amarrado en el asiento de atrás
6: asserts unknown direct person account; name=Delmy Zúniga; antecedent=s1
7: declines unknown indirect unnamed account; name=el cónsul
8: doubts unknown indirect unnamed account; name=la secretaria del cónsul
9: offers unknown direct person account; name=Delmy Zúniga; antecedent=s1
10: denies unknown direct government account; name=Dirección de Retornados; specific; refers=a2; said=XXXX-11-21
11: retracts unknown direct government account; name=Dirección de Retornados; antecedent=s10; refers=a2; said=XXXX-11-21
13: asserts victim direct person account; name=Kike Bonilla; said=XXXX-11-22
16: denies unknown direct person account; name=Pocho; refers=a13; said=XXXX-11-22
17: asserts heard_from direct person relay; name=Delmy Zúniga; antecedent=s1; informant=una enfermera de allá; relay=18
18: asserts unknown indirect unnamed account; name=una enfermera de allá
=== acts
a1: enforced_disappearance affirmed in 1; victims=Óscar
a2: deportation affirmed in 2; victims=Óscar
a3: transfer_of_custody affirmed in 3; victims=Óscar; when=XXXX-11-04
a5: transfer_of_custody affirmed in 5; victims=Óscar
a8: detention affirmed in 8; victims=Óscar
a12: deportation affirmed in 10; stance=asserts; count=84; when=XXXX-11-05
a13: stress_positions affirmed in 13
a14: humiliation affirmed in 13
a15: denial_of_medical_care affirmed in 13; basis=eyewitness; count=1
a18: solitary_confinement affirmed in 18; victims=Óscar
a19: incommunicado_detention affirmed in 18; victims=Óscar
