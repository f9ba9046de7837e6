id: es-141
language: es
genre: article
written: 2026-11-28
usage: Colombia
=== text
{c1|{a1|Matan} a {n1|cinco} {v1|pescadores} en {l1|una bodega de hielo}}

PUERTO ALMAGRE (Agencia Cauce). La ciénaga bajó cuarenta centímetros en octubre y con ella bajó el bagre. {q2|Según} {s2|el gremio de comerciantes}, {c2|la arroba se pagaba la semana pasada a 61.000 pesos}. Hoy no hay quien la pese.

{s3|La personera, Yarledis Castillejo,} {q3|confirmó} {d3|este jueves} {c3|que a {v3|los cinco} {p3|hombres de camuflado} los {a3|fueron bajando uno por uno} contra {l3|la pared del fondo}}; ella misma {b3|cargó los cuerpos} hasta la lancha de la funeraria. {q4|Añadió} {c4|que la bodega tiene una sola puerta y que la llave la maneja la cooperativa}.

{s5|La cocinera del puerto, que alcanzó a meterse debajo del mostrador,} lo {q5|resume} así: {c5|«Leyeron siete nombres. A {v5|los dos que no estaban} los {a5|embarcaron a la brava} {t5|esa misma noche} y de ahí para acá {a6|nadie da razón de ellos}»}.

{s7,s8|El comandante de la brigada fluvial, coronel Arcesio Bermúdez,} {q7|atribuyó} {c7|el hecho a «un ajuste entre los de la gasolina»} y {q8|descartó} {c8|que la tropa hubiera salido}: {c8|«La piraña estaba en el taller, con el motor regado por el piso»}. {s9|El mecánico del taller} {q9|dijo} a esta agencia {c9|que ese motor lo entregó armado el lunes}.

{q10|De acuerdo con} {s10|la parroquia}, {c10|{n10|ochenta} {v10|familias} {a10|dejaron sus ranchos} {t10|antes del amanecer}, cuando en la puerta de la iglesia apareció pegado {s11|un papel} que {q11|advierte}: {c11|«{v11|Al que siga echando red} lo {a11|pelamos}»}}. {s12|El alcalde, Wilman Doria,} {q12|prefirió hablar de} {c12|«una movilidad preventiva»}. {c13|«Preventiva sería si no les hubieran {a13|quemado} ya {n13|tres} {v13|casas}»}, le {q13|replicó} {s13|el párroco, Nicanor Ospino}.

{s14|Doria} {q14|no le pasó al teléfono a} {c14|este servicio}. {s15|Su secretario de obras} sí, para {q15|anunciar} {c15|que el puente del Alto se inaugura en marzo}. Sobre {c16|la lista de los siete nombres}, {s16|el funcionario} {q16|pidió} {c16|«no afanarse, que eso hay que cotejarlo primero»}.
=== attributions
1: asserts unknown direct document account; ownvoice
2: asserts unknown indirect organisation account; name=el gremio de comerciantes
3: asserts eyewitness indirect person account; name=Yarledis Castillejo; role=personera
4: asserts unknown indirect person account; name=Yarledis Castillejo; role=personera; antecedent=s3
5: asserts eyewitness direct unnamed account; name=la cocinera del puerto
7: asserts unknown mixed person account; name=Arcesio Bermúdez; role=comandante de la brigada fluvial; refers=a3
8: denies unknown mixed person account; name=Arcesio Bermúdez; role=comandante de la brigada fluvial; negated; specific; refers=a3
9: asserts eyewitness indirect unnamed account; name=el mecánico del taller; refers=a3
10: asserts unknown indirect organisation account; name=la parroquia
11: asserts unknown direct document account; name=un papel
12: denies unknown mixed person account; name=Wilman Doria; role=alcalde; refers=a10
13: asserts unknown direct person account; name=Nicanor Ospino; role=párroco; refers=a10
14: declines unknown indirect person account; name=Wilman Doria; role=alcalde
15: asserts unknown indirect unnamed account; name=el secretario de obras
16: doubts unknown mixed unnamed account; name=el secretario de obras; refers=a5
=== acts
a1: massacre affirmed in 1; count=5
a3: massacre affirmed in 3; count=5
a5: abduction affirmed in 5; count=2
a6: enforced_disappearance affirmed in 5; count=2
a10: forced_displacement affirmed in 10; count=80
a11: threats future in 11
a13: destruction_of_property affirmed in 13; count=3
