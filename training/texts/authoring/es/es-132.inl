id: es-132
language: es
genre: post
written: 2026-11-28
usage: El Salvador
=== text
{s1|Barbería El Tachuelo @tachuelo_barber} · {d1|19 nov}
1/4 {c1|Hoy corto gratis hasta mediodía 💈 {t1|Anoche} {a1|volvió} {v1|mi {b1|socio} Nelo}, después de 14 meses en el preventivo La Loma. Pesa 98 libras y a cada rato pregunta la hora.}

2/4 {c2|{q3|En palabras de} {s3|él}: {c3|el día que entraron {v3|los} {a3|recibieron a garrotazos}, en fila, y {v4|les} {a4|ponían un vestido} de señora a {v4.2|los que lloraban}}. Lo del vestido me lo contó riéndose, que es lo que más me dolió.}

3/4 {c5|Por pedir la pastilla de la presión {v5,v6|lo} tuvieron {t5|22 días} en {l5|«la caja»}, {a5|solito y a oscuras}. La pastilla, {a6|ni entonces ni después}. {b5|Eso también es de su boca}.}

4/4 {c7|Y {d8|ayer} {s8|@preventivo_laloma} {q8|puso} {c8|que ahí «no existen {a8|celdas de castigo}»}. Vaya pues. Que vengan a decírselo a Nelo, aquí está sentado, en la silla de la ventana.} #LaLoma

   ↳ {s9|Preventivo La Loma @preventivo_laloma} · {d9|19 nov}
   {c9|Buenas tardes. El espacio al que alude es una sala de reflexión, con ventilación natural. Se ingresa a ella por voluntad propia.}

   ↳ {s10|Tere Hueso @tere_hueso} · {d10|19 nov}
   {c10|Sala de reflexión 😂 {v10,b10|Mi primo} reflexionó ahí {t10|un mes}, {a10|amarrado de los codos}. Y a él le {q11|dijeron} {c11|que, si andaba de bocón, {a11|su mamá iba a llegar a hacerle compañía}}.}

   ↳ {s12|Preventivo La Loma @preventivo_laloma} · {d12|19 nov}
   {c12|Estimada usuaria, con gusto le damos respuesta, {k12|si nos manda el número de expediente por mensaje privado}.}

   ↳ {s13|Don Rigo @rigo_cafetal} · {d13|19 nov}
   {c13|Yo {b13|fui ordenanza ahí} tres años. De puertas para adentro no cuento nada, firmé un papel. El que sepa sumar, que sume {n13|90} {v13|hombres} {a13|en 12 catres}.}

   ↳ {s14|Alcaldía de Apancoyo Sur @alc_apancoyosur} · {d14|20 nov}
   {c14|📣 El desfile del correo sale a las 8 de la ceiba. El parqueo del mercado estará cerrado hasta las 3.}

   ↳ {s15|Tere Hueso @tere_hueso} · {d15|20 nov}
   {c15|Me equivoqué de penal, perdón: lo de mi primo no fue en La Loma, fue en La Lomita. Ya borro.}

{s16|Barbería El Tachuelo @tachuelo_barber} · {d16|21 nov}
{c16|{t16|A las 4 de la mañana} {p16|los de la camioneta gris} se {a16|volvieron a llevar} a {v16|Nelo}. La capa quedó en la silla. {s17|El que manejaba} me {q17|alegó} {c17|que «es nada más una verificación de huellas»}.}
=== attributions
1: asserts colleague direct organisation account; name=Barbería El Tachuelo; said=XXXX-11-19
2: asserts heard_from direct organisation relay; name=Barbería El Tachuelo; antecedent=s1; informant=Nelo; relay=3
3: asserts victim indirect person account; name=Nelo
5: asserts heard_from direct organisation account; name=Barbería El Tachuelo; antecedent=s1; informant=Nelo
7: doubts unknown direct organisation account; name=Barbería El Tachuelo; antecedent=s1; refers=a8
8: denies unknown mixed government account; name=Preventivo La Loma; negated; said=XXXX-11-18
9: denies unknown direct government account; name=Preventivo La Loma; refers=a5; said=XXXX-11-19
10: asserts relative direct person account; name=Tere Hueso; refers=a5; said=XXXX-11-19
11: asserts unknown indirect unnamed account
12: offers unknown direct government account; name=Preventivo La Loma; said=XXXX-11-19
13: declines colleague direct person account; name=Don Rigo; role=ordenanza; said=XXXX-11-19
14: asserts unknown direct government account; name=Alcaldía de Apancoyo Sur; said=XXXX-11-20
15: retracts relative direct person account; name=Tere Hueso; refers=a10; said=XXXX-11-20
16: asserts colleague direct organisation account; name=Barbería El Tachuelo; said=XXXX-11-21
17: denies unknown mixed unnamed account; name=el que manejaba; refers=a16
=== acts
a1: release affirmed in 1; victims=Nelo
a3: beating affirmed in 3
a4: humiliation affirmed in 3; basis=colleague
a5: solitary_confinement affirmed in 5; victims=Nelo
a6: denial_of_medical_care affirmed in 5; victims=Nelo
a8: solitary_confinement negated in 8
a10: stress_positions affirmed in 10
a11: threats future in 11
a13: overcrowding affirmed in 13; stance=asserts; count=90
a16: detention affirmed in 16; victims=Nelo
