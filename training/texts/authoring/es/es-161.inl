id: es-161
language: es
genre: article
written: 2026-11-28
usage: Nicaragua
=== text
El relojero de la isla

A las cinco la lancha todavía no había salido. {s1|La señora de los boletos} {q1|avisó} {c1|que el viaje subía a ochenta córdobas} y nadie protestó. El lago estaba color de café con leche.

{m2|Evelio Chavarría} arregla relojes en la isla de Santa Lupe desde 1991. Esa mañana tenía uno abierto y hablaba sin levantar la lupa. {c2|«{v2|Me} {a2|echaban un balde de hielo cada vez que cabeceaba}»}, {q2|dijo}. {c2|«{t2|Tres noches}, por el reloj del guardia las conté»}.

{s3,s4|El comisionado Abelardo Tinoco, jefe del distrito,} {q3|no quiso hablar de} {c3|su caso}; {q4|mandó a decir} con el chofer {c4|que en el puesto «se interroga sentado y con café»}.

El puesto es una casa verde con dos palmeras. Antes fue bodega de cacao. Enfrente vive {m5|Tula Membreño}, que padece de insomnio. {q5|Asegura} {c5|que {t5|en marzo} {b5|se oía} {a5|un chicharrón de corriente} y después a alguien que llamaba a su mamá}. {c6|«Yo creía que era soldadura, hasta que {b6|me enseñaron las piernas} de Evelio»}, {q6|agrega}.

{s7|El boletín Isla Abierta} {q7|publicó} {c7|que {s8|un cabo} {q8|había confesado} ante el juez de paz {c8|que {a8|conectaban} a {v8|los pescadores} {a8|a la batería de la panga}}}. {s9|El juez, Norvin Lacayo,} {q9|recuerda} otra diligencia: {c9|«Vino por un lindero. De baterías no se habló»}. {c15|{n15|Cuatro} {v15|hombres} fueron {a15|entregados} a la capital «{a16|sin papel de juez}»}, {q15|según} {s15|la libreta del sacristán}. Sobre el escritorio del juez hay un pisapapeles en forma de garrobo.

{s10|Xiomara, la hija del relojero,} {q10|calcula} {c10|que a {v10|su papá} lo {a10|tuvieron sin ver a nadie} {t10|unos once días}}. {s11|El libro del puesto} {q11|apunta} {c11|dos}. {c14|«El libro lo llenó el mismo que le llevaba el hielo»}, {q14|contesta} {s14|ella}, {c14|«y la tinta es toda del mismo día»}.

Para entonces el lago ya se había picado. {s12|El capitán} {q12|prometió} {c12|zarpar {k12|en cuanto bajara el viento}}.

Evelio cerró la tapa, dio cuerda, se lo puso en la oreja. {c13|«Capaz que fueron dos noches y no tres»}, {q13|concedió} al despedirse. {c13|«En lo oscuro se pierde la cuenta»}.
=== attributions
1: asserts unknown indirect unnamed account; name=la señora de los boletos
2: asserts victim direct person account; name=Evelio Chavarría; role=relojero; antecedent=m2
3: declines unknown indirect person account; name=Abelardo Tinoco; role=comisionado, jefe del distrito; state=Nicaragua
4: denies unknown mixed person account; name=Abelardo Tinoco; role=comisionado, jefe del distrito; state=Nicaragua; refers=a2
5: asserts eyewitness indirect person account; name=Tula Membreño; antecedent=m5
6: asserts eyewitness direct person account; name=Tula Membreño; antecedent=m5; refers=a5
7: asserts unknown indirect document relay; name=boletín Isla Abierta; relay=8
8: admits eyewitness indirect unnamed account; name=un cabo
9: denies eyewitness direct person account; name=Norvin Lacayo; role=juez de paz; negated; specific; refers=a8
10: asserts relative indirect person account; name=Xiomara; role=hija del relojero
11: asserts official_record indirect document account; name=el libro del puesto; refers=a10
12: offers unknown indirect unnamed account; name=el capitán
13: admits victim direct person account; name=Evelio Chavarría; role=relojero; antecedent=m2; refers=a2
14: doubts relative direct person account; name=Xiomara; role=hija del relojero; refers=a10
15: asserts document mixed document account; name=la libreta del sacristán
=== acts
a2: sleep_deprivation affirmed in 2; victims=Evelio Chavarría
a5: electric_shocks affirmed in 5
a8: electric_shocks affirmed in 8
a10: incommunicado_detention affirmed in 10; victims=Evelio Chavarría
a15: transfer_of_custody affirmed in 15; count=4
a16: denial_of_due_process affirmed in 15; count=4
