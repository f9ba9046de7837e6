id: es-030
language: es
genre: post
written: 2026-11-28
usage: Mexico
=== text
{s1|Rastreadoras del Llano (@rastreadoras_llano)}
{c1|🚨 {v1|Brayan Osuna Leyva}, 19 años. Se {v1.2|lo} {a1|llevaron} {p1|cuatro vatos con chaleco táctico} {t1|el 4 de noviembre}, a las 11 de la noche, {l1|de la taquería donde trabaja}. Compartan, plis. Cualquier dato al DM.} #TeBuscamosBrayan

{s2|Chela Leyva (@chela_leyva77)}
{c2|Soy su tía. En {b2|el video de la farmacia} se ve clarito cómo {v2|lo} {a2|encañonan} y lo suben a una pick up. Traía su mandil. {s3|La señora de la lonchería} me {q3|dijo} {c3|que uno de {p2|ellos} llevaba parche de la estatal}.}

{s4|Fiscalía Regional Esteros (@FREsteros)}
{c4|#SeInforma Tras revisar {b4|los registros de las cinco comandancias}, no hay constancia de la {a4|detención} de {v4|la persona señalada}. La carpeta sigue abierta.}

{s5|exazul_92 (@exazul_92)}
{c5|No hay constancia porque {a5|nunca se anotó}. Yo estaba en la guardia: entró a las 11:40, esposado, y a las cuatro {v6|lo} {a6|entregaron} a unos de civil. Al de la celda junto, {v7|un migrante}, le estuvieron {a7|dando toques}; {b5|se oía} hasta el patio. {c8|Quién dio la orden} {q8|no} {c8|lo} {q8|voy a decir}, tengo morros.}

{s9|El Tío Plebe (@tioplebe_ok)}
{c9|Ajá, «{a9|levantado}». Seguro anda de fiesta con la novia y al rato aparece crudo. Enseñen pruebas y ya.}

{s10|Noti Esteros (@notiesteros)}
{c10|{q11|Vía} {s11|@radar_costero}: {c11|habrían localizado {a11|sin vida} a {v11|un joven con mandil} {l11|en el canal de La Compuerta}}}

{s12|Noti Esteros (@notiesteros)}
{c12|Una disculpa a la familia. {c13|Lo del canal} {q13|queda retirado}: era un señor de otro municipio y no lo verificamos antes de subirlo.}

{s14|Chela Leyva (@chela_leyva77)}
{c14|Ayer me marcaron de un número oculto. {s15|Una voz de mujer} me {q15|pidió} {c15|que le bajara a mis publicaciones o me {a15|iba a tocar} a mí}. No le voy a bajar.}

{s16|Rastreadoras del Llano (@rastreadoras_llano)}
{c16|Sábado, 7 am, búsqueda en La Compuerta. {k16|Si la Fiscalía presta el dron}, nosotras ponemos gasolina, palas y lonche. Ya son {n17|catorce} {v17|muchachos} {a17|desaparecidos} en {t17|lo que va del año}, y no nos vamos a sentar a esperar.} #HastaEncontrarles
=== attributions
1: asserts unknown direct organisation account; name=Rastreadoras del Llano
2: asserts document direct person account; name=Chela Leyva; role=tía de Brayan Osuna Leyva; relay=3
3: asserts unknown indirect unnamed account; name=la señora de la lonchería; refers=a2
4: denies official_record direct government account; name=Fiscalía Regional Esteros; negated; specific
5: asserts eyewitness direct unnamed account; name=exazul_92
8: declines unknown direct unnamed account; name=exazul_92; antecedent=s5
9: doubts unknown direct unnamed opinion; name=El Tío Plebe; refers=a1
10: asserts unknown direct organisation relay; name=Noti Esteros; relay=11
11: asserts unknown indirect organisation account; name=@radar_costero; hedged
12: retracts unknown direct organisation account; name=Noti Esteros; refers=a11
13: retracts unknown direct organisation account; name=Noti Esteros; antecedent=s12; refers=a11
14: asserts victim direct person account; name=Chela Leyva
15: asserts unknown indirect unnamed account; name=una voz de mujer
16: offers unknown direct organisation account; name=Rastreadoras del Llano
=== acts
a1: abduction affirmed in 1; victims=Brayan Osuna Leyva; when=XXXX-11-04
a2: abduction affirmed in 2; victims=Brayan Osuna Leyva
a4: detention negated in 4; victims=Brayan Osuna Leyva
a5: incommunicado_detention affirmed in 5; victims=Brayan Osuna Leyva
a6: transfer_of_custody affirmed in 5; victims=Brayan Osuna Leyva
a7: electric_shocks affirmed in 5
a9: abduction possible in 9; victims=Brayan Osuna Leyva
a11: killing possible in 11
a15: intimidation_of_witnesses future in 15; victims=Chela Leyva
a17: enforced_disappearance affirmed in 16; stance=asserts; count=14
