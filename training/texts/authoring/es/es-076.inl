id: es-076
language: es
genre: post
written: 2026-11-28
usage: Spain
=== text
{s1|Aitana Rebollo @aitana_rebollo} · {d1|14 nov}
1/4 {c1|Once horas a la puerta del centro de internamiento de Punta Salinas. Resumo lo que hay, lo que no hay y lo que no sé. Hace un viento que se lleva las vallas.}

2/4 {c2|Lo que hay: por la ventanilla del furgón, {s3|tres internos} {q3|gritan} {c3|que {v3|los} han {a3|llevado doblados}, con la cabeza entre las rodillas, {t3|todo el viaje} y que antes los {a4|desnudaron en el muelle}}. El furgón no ha parado.}

3/4 {c5|Lo que no hay: parte médico. {s6|La enfermera de guardia}, amabilísima, {q6|sale del paso}: {c6|«De eso, con la dirección»}.}

4/4 {c7|Lo que no sé: si {v7|Lamine} {a7|murió} dentro o por el camino. {s8|La subdelegada, Marisa Tordera,} {q8|asegura} {c8|que «entró con vida en urgencias»}; {s9|el conductor de la ambulancia} {q9|jura} {c9|que {b9|lo subió} ya frío}.}

{s10|Delegación Costa Sur @deleg_costasur} · {d10|13 nov}
{c10|Ningún {v10|interno} de Punta Salinas ha sido {a10|reducido con pistola eléctrica}. El dispositivo más próximo está en otra provincia.}

   ↳ {s11|Aitana Rebollo @aitana_rebollo} · {d11|14 nov}
   {c11|Me lo ponéis fácil. {s12|Vuestro pliego de compras, lote 3,} {q12|dice} {c12|«dos unidades, con recambio»}. Y {s13|Dawda, que lleva allí un mes,} me {q13|cuenta} {c13|que a {v13|él} le {a13|dieron con una en el cuello}, «como quien estrena mechero»}.}

   ↳ {s14|De oficio y gracias @letrada_deoficio} · {d14|14 nov}
   {c14|Soy la abogada de Dawda, {s15|que} {q15|ya no mantiene} {c15|lo del cuello}. Fue en el muslo: {b14|le he visto la marca}, redonda, y al lado otra de {a14|un cigarro apagado en la piel}.}

   ↳ {s16|Delegación Costa Sur @deleg_costasur} · {d16|15 nov}
   {c16|Queda retirada la publicación del día 13 por un error en el inventario.}

   ↳ {s17|Paco Ruano @pacoruano61} · {d17|15 nov}
   {c17|Mucha pena, pero {a17|tortura} es otra cosa. A mí en la mili {v18|me} {a18|tuvieron en vela} {t18|tres noches} y aquí estoy, con mi huerto.}

   ↳ {s19|Usuario 8841 @u_8841} · {d19|15 nov}
   {c19|{v19|Aitana}, guapa, {a19|ya sabemos dónde aparcas}.}

   ↳ {s20|Aitana Rebollo @aitana_rebollo} · {d20|15 nov}
   {c20|Me voy a cenar. {k20|Si a medianoche sigue el furgón ahí}, vuelvo y lo cuento.} #PuntaSalinas
=== attributions
1: asserts unknown direct person account; name=Aitana Rebollo; said=XXXX-11-14
2: asserts heard_from direct person relay; name=Aitana Rebollo; antecedent=s1; informant=tres internos; relay=3
3: asserts victim indirect unnamed account; name=tres internos
5: asserts unknown direct person relay; name=Aitana Rebollo; antecedent=s1; relay=6
6: declines unknown direct unnamed account; name=la enfermera de guardia
7: doubts heard_from direct person account; name=Aitana Rebollo; antecedent=s1; informant=Marisa Tordera y el conductor de la ambulancia; relay=8,9
8: denies unknown mixed person account; name=Marisa Tordera; role=subdelegada; specific; refers=a7
9: asserts eyewitness indirect unnamed account; name=el conductor de la ambulancia; refers=a7
10: denies unknown direct government account; name=Delegación Costa Sur; negated; specific; said=XXXX-11-13
11: asserts document direct person account; name=Aitana Rebollo; relay=12,13; refers=a10; said=XXXX-11-14
12: asserts unknown direct document account; name=el pliego de compras, lote 3; refers=a10
13: asserts victim mixed person account; name=Dawda
14: asserts eyewitness direct person account; name=De oficio y gracias; role=abogada de Dawda; refers=a13; said=XXXX-11-14
15: retracts victim indirect person account; name=Dawda; refers=a13
16: retracts unknown direct government account; name=Delegación Costa Sur; refers=a10; said=XXXX-11-15
17: denies unknown direct person opinion; name=Paco Ruano; refers=a3; said=XXXX-11-15
19: asserts unknown direct person account; name=Usuario 8841; said=XXXX-11-15
20: offers unknown direct person account; name=Aitana Rebollo; said=XXXX-11-15
=== acts
a3: stress_positions affirmed in 3; count=3
a4: humiliation affirmed in 3; count=3
a7: death_in_custody possible in 7; victims=Lamine
a10: electric_shocks negated in 10
a13: electric_shocks affirmed in 13; victims=Dawda
a14: burning affirmed in 14; victims=Dawda
a17: torture affirmed in 17
a18: sleep_deprivation affirmed in 17; stance=asserts; basis=victim; victims=Paco Ruano
a19: threats future in 19; victims=Aitana Rebollo
