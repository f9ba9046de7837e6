id: es-124
language: es
genre: post
written: 2026-11-28
usage: El Salvador
=== text
{s1|Vendedoras La Arrocera @vendedoras_arrocera} · {d1|14 nov}
1/5 {c1|{t1|A las 2 a. m.} {p1|la alcaldía} {v1|nos} {a1|botó las champas} de {l1|la 6.ª calle}. Hubo {a2|bastonazos} contra {v2|señoras de 60 y 70 años}. Se perdieron hasta los tomates, que este mes andan a dos por la cora.}

2/5 {c3|A {v3|la Niña Tere} se la {a3|llevaron} en el pick-up 04-117. {s4|El vigilante de enfrente, que {b4|la miró bajar},} {q4|dice} {c4|que {t4|a las 9} {v4|la} {a4|pasaron} a {l4|la bartolina de Los Amates}}. En la ventanilla nos {q5|salen con} {c5|que «no aparece en {b5|sistema}»}.}

3/5 {c6|{s7|La compañera Vilma} {q7|jura} {c7|que {s8|un agente} le {q8|dijo} {c8|que {t8|el lunes} vienen por {v8|los de la 8.ª} y que ahí sí {a8|va a correr sangre}}}. No queremos meter miedo, lo pasamos como nos llegó.}

4/5 {c9|Aclaración: {d10|ayer} {q10|publicamos} {c10|que {n10|un} {v10|cargador} había {a10|amanecido muerto}}. Ya hablamos con él, estaba donde la suegra. Disculpen.}

5/5 {c11|{k11|Si nos devuelven las balanzas}, desocupamos solitas la acera norte antes del 1 de diciembre.} #LaArroceraNoSeRinde

   ↳ {s12|Alcaldía Metropolitana Oriente @amoriente_sv} · {d12|14 nov}
   {c12|Estimadas: no hubo {a16|bastones}. El ordenamiento se hizo en {b12|acta número 61}, con Cruz Blanca presente, y a cada persona se le entregó su boleta. Lo de {v12|las champas} {a12|rotas} lo asumimos, la cuadrilla era nueva.}

   ↳ {s13|Chepito Rauda @chepito_rauda} · {d13|14 nov}
   {c13|Yo {b13|andaba en esa cuadrilla}. A {v13|una muchacha} sí le {a13|cayó su vergazo}, no voy a mentir. Quién se lo dio, ahí sí no me saquen palabra.}

   ↳ {s14|Licda. Roxana Mejía @roxmejia_ddhh} · {d14|15 nov}
   {c14|Confirmado: {v14|la señora Teresa} {a14|salió libre} {t14|hoy al mediodía}. Leí {b14|la resolución}. Dice «falta de mérito» y trae dos errores de ortografía.}

   ↳ {s15|Walter M. @walterm_1987} · {d15|15 nov}
   {c15|{v15|Las} {a15|desalojan} {t15|hoy} y en diciembre ya están otra vez, como las golondrinas. ¿Y a mí quién me limpia el parabrisas?}
=== attributions
1: asserts victim direct organisation account; name=Vendedoras La Arrocera; said=XXXX-11-14
3: asserts unknown direct organisation account; name=Vendedoras La Arrocera; antecedent=s1; relay=4,5
4: asserts eyewitness indirect unnamed account; name=el vigilante de enfrente
5: denies official_record mixed unnamed account; refers=a3,a4
6: asserts heard_from direct organisation relay; name=Vendedoras La Arrocera; antecedent=s1; informant=Vilma; relay=7
7: asserts heard_from indirect person relay; name=Vilma; informant=un agente; relay=8
8: asserts unknown indirect unnamed account; name=un agente
9: retracts heard_from direct organisation account; name=Vendedoras La Arrocera; antecedent=s1; informant=el cargador; refers=a10
10: asserts unknown indirect organisation account; name=Vendedoras La Arrocera; antecedent=s1; said=XXXX-11-13
11: offers unknown direct organisation account; name=Vendedoras La Arrocera; antecedent=s1
12: denies official_record direct government account; name=Alcaldía Metropolitana Oriente; specific; refers=a2; said=XXXX-11-14
13: admits eyewitness direct person account; name=Chepito Rauda; refers=a2; said=XXXX-11-14
14: asserts official_record direct person account; name=Roxana Mejía; said=XXXX-11-15
15: asserts unknown direct person opinion; name=Walter M.; said=XXXX-11-15
=== acts
a1: destruction_of_property affirmed in 1
a2: attack_on_civilians affirmed in 1
a3: detention affirmed in 3; victims=Teresa
a4: transfer_of_custody affirmed in 4; victims=Teresa
a8: threats future in 8
a10: killing affirmed in 10; count=1
a12: destruction_of_property affirmed in 12; stance=admits
a13: beating affirmed in 13; count=1
a14: release affirmed in 14; victims=Teresa
a16: attack_on_civilians negated in 12
a15: forced_displacement affirmed in 15
