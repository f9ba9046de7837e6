id: es-068
language: es
genre: post
written: 2026-11-28
usage: Mexico
=== text
{s1|Quetzalli Barrera @quetzabarrera} · {d1|10 nov}
{c1|Arranca la audiencia por {v1|Ramiro Tecpan}, {a1|fallecido} {t1|en marzo} en {l1|los separos de San Gaspar}. Sala llena, sin aire. La bolsa está ahí, sobre la mesa, con etiqueta de evidencia. Va hilo.}

{c2|{s3|La perita Lourdes Anaya}, sin levantar la vista, {q3|lee}: {c3|«{b3|Conté} {n3|once} {a3|quemaduras} redondas en el abdomen, todas en vida»}. La defensa pide agua.}

{c4|Pasa el comandante Efraín Nájera, {s5|que} {q5|jura} {c5|que a {v5|Ramiro} nadie le «{a5|puso bolsa}, ni de pan ni de basura»}. El micrófono rechina.}

{c6|Le preguntan por el video del pasillo, donde se oye "ya bájenlo". {s7|Nájera} {q7|se acoge al derecho de} {c7|callar}. El juez bosteza, lo juro.}

{c8|Sube {s9|un policía joven, Irving Salas}{q9|:} {c9|«Yo {q10|firmé} {c10|que no estaba}. Sí estaba. {v9|Lo} {a9|tenían colgado de las esposas} y {p11|mi comandante} le {a11|daba con la tabla}»}. Alguien llora en la última fila.}

   ↳ {s12|Lic. Octavio Pedraza @octaviopedraza_mx} · {d12|10 nov}
   {c12|Con respeto, maestra: la bolsa que usted vio es de la señora de las tortas, {b12|inventario, foja 212}. No tiene nada que ver con mi cliente.}

   ↳ {s13|Quetzalli Barrera @quetzabarrera} · {d13|10 nov}
   {c13|Cierto, revisé la foja y me fui con la finta. Lo de la bolsa queda sin efecto. Lo de las {a13|quemaduras} no lo toco.}

   ↳ {s14|Chabela Tecpan @chabelatecpan58} · {d14|11 nov}
   {c14|Soy su mamá. Me {q15|mandaron decir} con un vecino {c15|que le bajara o {v15|me} {a15|iban a quemar la casa}}. No le bajo. Mañana llevo tamales para los que vayan.}

   ↳ {s16|Radio Maguey @radiomaguey} · {d16|11 nov}
   {c16|{k16|Si el tribunal nos da señal}, transmitimos todo desde las 9. Clima: 31 grados y nublado.}

   ↳ {s17|El Compa Tito @compatito_} · {d17|11 nov}
   {c17|A ver, once quemaduras y nadie olió nada en un separo de tres por tres. Está raro el dictamen, yo esperaría la segunda opinión.}
=== attributions
1: asserts unknown direct person account; name=Quetzalli Barrera; said=XXXX-11-10
2: asserts heard_from direct person relay; name=Quetzalli Barrera; antecedent=s1; informant=Lourdes Anaya; relay=3
3: asserts medical direct person account; name=Lourdes Anaya; role=perita
4: asserts heard_from direct person relay; name=Quetzalli Barrera; antecedent=s1; informant=Efraín Nájera; relay=5
5: denies unknown mixed person account; name=Efraín Nájera; role=comandante; negated
6: asserts unknown direct person relay; name=Quetzalli Barrera; antecedent=s1; relay=7
7: declines unknown indirect person account; name=Efraín Nájera; role=comandante
8: asserts heard_from direct person relay; name=Quetzalli Barrera; antecedent=s1; informant=Irving Salas; relay=9
9: admits eyewitness direct person account; name=Irving Salas; role=policía; note=takes back what he had signed
10: denies unknown indirect person account; name=Irving Salas; role=policía; antecedent=s9; refers=a9
12: denies official_record direct person account; name=Octavio Pedraza; role=abogado de Efraín Nájera; specific; refers=a5; said=XXXX-11-10
13: retracts official_record direct person account; name=Quetzalli Barrera; refers=a5; said=XXXX-11-10
14: asserts victim direct person account; name=Chabela Tecpan; role=madre de Ramiro Tecpan; informant=un vecino; relay=15; said=XXXX-11-11
15: asserts unknown indirect unnamed account
16: offers unknown direct organisation account; name=Radio Maguey; said=XXXX-11-11
17: doubts unknown direct person account; name=El Compa Tito; refers=a3; said=XXXX-11-11
=== acts
a1: death_in_custody affirmed in 1; victims=Ramiro Tecpan; when=XXXX-03
a3: burning affirmed in 3; victims=Ramiro Tecpan; count=11
a5: suffocation negated in 5; victims=Ramiro Tecpan
a9: stress_positions affirmed in 9; victims=Ramiro Tecpan
a11: beating affirmed in 9; victims=Ramiro Tecpan; perpetrators=Efraín Nájera
a13: burning affirmed in 13; stance=asserts; basis=heard_from; victims=Ramiro Tecpan
a15: threats future in 15; victims=Chabela Tecpan
