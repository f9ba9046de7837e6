id: es-116
language: es
genre: post
written: 2026-11-28
usage: Spain
=== text
{s1|Colectivo Salhaketa Norte @salhaketanorte_} · {d1|12 nov}
🧵1/4 {c1|{t1|Anoche} {a1|sacaron} a {v1|Iker Zubiaur} de {l1|la prisión de Robledo Alto} y {v1.2|lo} {a1|subieron al furgón} con destino a {l1.2|Puertolagos}, a 900 km de su casa. Va con el brazo roto.}

2/4 {c2|¿Cómo se lo rompió? {q3|Según} {s3|el subdirector de seguridad}, {c3|«jugando al frontón»}. En Robledo no hay frontón. Hay un patio con una canasta sin red.}

3/4 {c4|{s5|Su compañero de celda} escribió a la familia {d5|el lunes} y {q5|cuenta} {c5|que {p5|cuatro} entraron tras el recuento, que {b5|oyó} {a5|los porrazos} desde la litera de arriba y que luego a {v6|él} le {a6|enseñaron la porra} «para que fuera haciéndose una idea»}. La carta la tenemos.}

4/4 {c7|{k7|Si Instituciones Penitenciarias nos da cita}, llevamos los originales mañana mismo. De la enfermera que atendió a {m10|Iker} no vamos a decir nada, que tiene plaza interina.} #IkerZubiaur #DispersiónNo

   ↳ {s8|Paco Minglanilla @pminglanilla61} · {d8|12 nov}
   {c8|Treinta y dos años de servicio en ese centro. Que haya habido un {a8|guantazo} a destiempo, pues mire, alguno he visto. Pero cuatro contra uno, en mi turno, jamás.}

   ↳ {s9|Maialen Z. @maialen_zub} · {d9|13 nov}
   {c9|Soy {b9|su hermana}. Hemos podido verlo diez minutos, por cristal. {q10|Dice} {c10|que en el viaje no {v10|le} {a10|dieron ni agua}}. Hoy hacía un levante que se llevaba las sillas del bar.}

   ↳ {s11|Ana Belén Cuadrado @abcuadrado_periodista} · {d11|13 nov}
   {c11|Corrijo lo que publiqué {d12|ayer}: {q12|dije} {c12|que a Iker lo habían {a12|pasado a un módulo de aislamiento}}, y no; {s13|la abogada} me {q13|confirma} {c13|que está en enfermería}. Perdón.}

   ↳ {s14|Colectivo Salhaketa Norte @salhaketanorte_} · {d14|13 nov}
   {c14|{q15|Vía} {s15|@BarrioSur_info}: {c15|a {n15|dos} {v15|chavales} que colgaban carteles por Iker {v15.2|los} {a15|tienen} {p15|los municipales} en {l15|el cuartelillo}}. {s16|El concejal de turno} {q16|jura} {c16|que «solo se les ha {a16|invitado} a identificarse»}.}
=== attributions
1: asserts unknown direct organisation account; name=Colectivo Salhaketa Norte; said=XXXX-11-12
2: doubts unknown direct organisation account; name=Colectivo Salhaketa Norte; antecedent=s1; refers=a5
3: denies unknown direct unnamed account; name=el subdirector de seguridad; refers=a5; specific
4: asserts document direct organisation relay; name=Colectivo Salhaketa Norte; antecedent=s1; relay=5
5: asserts eyewitness mixed unnamed account; name=el compañero de celda de Iker Zubiaur
7: offers unknown direct organisation account; name=Colectivo Salhaketa Norte; antecedent=s1; note=also declines to speak of the nurse
8: denies colleague direct person account; name=Paco Minglanilla; refers=a5; said=XXXX-11-12
9: asserts relative direct person account; name=Maialen Z.; role=hermana de Iker; relay=10; said=XXXX-11-13
10: asserts victim indirect person account; name=Iker Zubiaur; antecedent=m10
11: retracts unknown direct person account; name=Ana Belén Cuadrado; refers=a12; said=XXXX-11-13
12: asserts unknown indirect person account; name=Ana Belén Cuadrado; antecedent=s11; said=XXXX-11-12
13: denies unknown indirect unnamed account; name=la abogada; refers=a12; specific
14: asserts unknown direct organisation relay; name=Colectivo Salhaketa Norte; relay=15; said=XXXX-11-13
15: asserts unknown direct organisation account; name=BarrioSur_info
16: denies unknown mixed unnamed account; name=el concejal de turno
=== acts
a1: transfer_of_custody affirmed in 1; victims=Iker Zubiaur; when=XXXX-11-11
a5: beating affirmed in 5; victims=Iker Zubiaur
a6: threats affirmed in 5; basis=victim
a8: beating affirmed in 8; stance=admits; basis=eyewitness
a10: denial_of_food_or_water affirmed in 10; victims=Iker Zubiaur
a12: solitary_confinement affirmed in 12; victims=Iker Zubiaur
a15: detention affirmed in 15; count=2
a16: detention negated in 16; count=2
