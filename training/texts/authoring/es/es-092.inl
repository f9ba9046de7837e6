id: es-092
language: es
genre: post
written: 2026-11-28
usage: Chile
=== text
{s1|Radio La Ruma @radiolaruma} · {d1|26 nov}
{c1|{s2|La Corte} {q2|ordenó} {c2|que {v2|la profesora Maite Llancapán} {a2|quede libre} {t2|hoy}}. {s3|El Servicio de Custodia} {q3|responde} {c3|que no le ha llegado el oficio}. El paradero 14 sigue cortado por obras.}

   ↳ {s4|Anto Llancapán @antollanca} · {d4|26 nov}
   {c4|Soy la hermana. {t4|Desde el viernes} {a4|no {v4|nos} dejan pasarle ni una carta}. Y {a5|adentro} sigue, la luz de su ventana {b4|la veo} desde el cerro.}

   ↳ {s6|Servicio de Custodia @scustodia_tarapal} · {d6|26 nov}
   {c6|{a6|Incomunicada} no está. La interna recibió a su abogada el sábado a las 11:20.}

   ↳ {s7|Fran Paredes @franparedesb} · {d7|26 nov}
   {c7|La abogada soy yo. {t7|El sábado} {v7|me} tuvieron tres horas en {l7|la reja} y {a7|me devolvieron sin verla}.}

   ↳ {s8|Servicio de Custodia @scustodia_tarapal} · {d8|26 nov}
   {c8|Rectificamos: el sábado ingresó una solicitud, no una visita. Lamentamos la imprecisión.}

{s9|tomás v @tomasvv_} · {d9|26 nov}
{c9|A {v9|la profe} la {a9|sacaron} de {l9|la micro}, {b9|yo iba dos asientos atrás}. {p9|Tipos de civil}, ni una placa. El chofer apagó la radio y siguió manejando.} #LibertadParaMaite

   ↳ {s10|Gonza Ruiz @gonzaruiz_k} · {d10|26 nov}
   {c10|Por algo será. Yo vería la carpeta antes de andar hablando de {a10|secuestro}.}

{s11|Nelson Oyarzo @nelsonoyarzo4} · {d11|27 nov}
{c11|{b11|Estuve en el módulo del frente}. A {v11|ella} la tuvieron {t11|nueve días} {a11|sola en «la jaula»}, {a12|con la luz prendida toda la noche}. A {v13|los haitianos}, ni jaula: los {a13|subieron al avión} {a14|sin dejarlos apelar}.}

{s15|Fran Paredes @franparedesb} · {d15|27 nov}
1/2 {c15|{t15|A las 6 AM} {v15|la} {a15|cambiaron} a {l15|Puerto Cisnal}, a 400 km. {s16|El alcaide} {q16|se negó a} {c16|explicar el motivo}.}
2/2 {c17|{k17|Si algún colega anda por la zona y puede ir hoy}, le mando el poder firmado. Allá está lloviendo y el camino es de ripio, vayan con tiempo.}

{s18|Radio La Ruma @radiolaruma} · {d18|28 nov}
{c18|{a18|Salió}. Caminando y con la ropa del primer día. {s19|El ministro Patricio Barahona} {q19|terminó reconociendo} {c19|que {v19|la profesora} «{a19|estuvo más de lo que correspondía}»}.}

   ↳ {s20|Anto Llancapán @antollanca} · {d20|28 nov}
   {c20|Está con nosotras y hay sopaipillas. De lo otro hablará ella cuando quiera, yo no voy a contar nada.}
=== attributions
1: asserts unknown direct organisation relay; name=Radio La Ruma; relay=2,3; said=XXXX-11-26
2: asserts unknown indirect government opinion; name=la Corte; state=Chile
3: asserts unknown indirect government account; name=Servicio de Custodia; state=Chile
4: asserts relative direct person account; name=Anto Llancapán; role=hermana de Maite Llancapán; said=XXXX-11-26
6: denies unknown direct government account; name=Servicio de Custodia; state=Chile; negated; specific; said=XXXX-11-26; refers=a4
7: asserts victim direct person account; name=Fran Paredes; role=abogada; said=XXXX-11-26; refers=a6
8: retracts unknown direct government account; name=Servicio de Custodia; state=Chile; said=XXXX-11-26; refers=a6
9: asserts eyewitness direct person account; name=tomás v; said=XXXX-11-26
10: doubts unknown direct person opinion; name=Gonza Ruiz; said=XXXX-11-26; refers=a9
11: asserts colleague direct person account; name=Nelson Oyarzo; said=XXXX-11-27
15: asserts unknown direct person account; name=Fran Paredes; role=abogada; said=XXXX-11-27
16: declines unknown indirect unnamed account; name=el alcaide
17: offers unknown direct person account; name=Fran Paredes; role=abogada; antecedent=s15; said=XXXX-11-27
18: asserts unknown direct organisation account; name=Radio La Ruma; said=XXXX-11-28
19: admits unknown mixed person account; name=Patricio Barahona; role=ministro
20: declines unknown direct person account; name=Anto Llancapán; role=hermana de Maite Llancapán; said=XXXX-11-28
=== acts
a2: release future in 2; victims=Maite Llancapán; when=XXXX-11-26
a4: incommunicado_detention affirmed in 4; victims=Maite Llancapán
a5: detention affirmed in 4; basis=eyewitness; victims=Maite Llancapán
a6: incommunicado_detention negated in 6; victims=Maite Llancapán
a7: denial_of_due_process affirmed in 7; victims=Maite Llancapán
a9: abduction affirmed in 9; victims=Maite Llancapán
a10: abduction possible in 10; victims=Maite Llancapán
a11: solitary_confinement affirmed in 11; victims=Maite Llancapán
a12: sleep_deprivation affirmed in 11; victims=Maite Llancapán
a13: deportation affirmed in 11
a14: denial_of_due_process affirmed in 11
a15: transfer_of_custody affirmed in 15; victims=Maite Llancapán; when=XXXX-11-27
a18: release affirmed in 18; victims=Maite Llancapán; when=XXXX-11-28
a19: arbitrary_detention affirmed in 19; victims=Maite Llancapán
