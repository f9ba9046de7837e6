id: es-082
language: es
genre: interview
written: 2026-11-28
usage: Chile
=== text
El hombre que tenía la llave

{m1|Ítalo Meneses}, 58 años, colgó el uniforme en marzo. Vive en una parcela sin agua potable, a la salida de Quitralco, y cría gallinas.

—{c1|¿Qué era la «nevera»?}

—{c2|Una pieza de dos por uno, en {l2|el subterráneo}. Al {v2|castigado} se lo {a2|dejaba ahí solo}, a veces {t2|tres semanas}. {b2|Yo tenía la llave}.}

—{c3|El reglamento permite diez días.}

—{c4|Nos pasábamos, pues} —{q4|concede}, mirando el corral—. {c4|Y en el libro se ponía diez.}

—{c5|¿Les {a5|pegaban}?}

—{c6|No, {a6|golpes} no había, para qué voy a decir una cosa por otra. Había manguera: en julio {v7|los} {a7|mojaban} y los dejaban en {l7|el patio}.}

—{s9|La Dirección Regional} {q9|tilda} {c9|su relato de «fantasías de un resentido»}.

—{c10|Fantasía no es. Busquen {b10|el cuaderno de la guardia nocturna}, tapas azules, ahí están las horas. Si lo botaron, no es culpa mía.}

—{c11|¿Qué pasó con Jhon, el colombiano?}

—{c12|{v12|Lo} {a12|sacaron} {t12|a las cinco de la mañana}, directo al avión, y {a13|tenía audiencia el lunes}. {b12|Yo firmé la salida}. {s14|El teniente} me {q14|dijo} {c14|que estaba conversado con la jueza}.}

—{c15|¿Y usted le creyó?}

—{c16|Habría que preguntarle a ella. Yo de jueces no entiendo.}

—{c17|¿Avisaron a la familia?}

—{c18|La hermana pasó {t18|dos días} en {l18|el portón} y {a18|nadie le decía dónde estaba}. Hacía un frío de los mil demonios. Yo le {b18|llevé} un té, a escondidas.}

—{c19|¿Qué fue del que estuvo las tres semanas?}

—{c20|{v20|Lo} {a20|largaron} {t20|un sábado de agosto}, con una bolsa de basura y sin plata para la micro.}

—{c21|¿Quién daba las órdenes?}

—{c22|Ahí no me meto} —{q22|corta}.

—{c23|¿Declararía ante la fiscalía?}

—{c24|Mañana mismo, {k24|si me ponen a resguardo a la señora}.}

Una gallina se sube a la mesa y él la baja de un manotazo. Ya en la reja {q25|retira} {c25|lo de la manguera}. {c26|«Eso me lo {b26|contaron}, yo en julio andaba con licencia»}, {q26|precisa}.
=== attributions
1: - - direct document -; question; ownvoice
2: admits eyewitness direct person account; name=Ítalo Meneses; antecedent=m1
3: asserts unknown direct document account; ownvoice
4: admits unknown direct person account; name=Ítalo Meneses; antecedent=m1; refers=a2
5: - - direct document -; question; ownvoice
6: denies colleague direct person account; name=Ítalo Meneses; antecedent=m1; negated
9: denies unknown mixed government account; name=Dirección Regional; state=Chile; refers=a2,a7
10: asserts official_record direct person account; name=Ítalo Meneses; antecedent=m1; refers=a2
11: - - direct document -; question; ownvoice
12: admits eyewitness direct person account; name=Ítalo Meneses; antecedent=m1
14: asserts unknown indirect unnamed account; name=el teniente; refers=a12
15: - - direct document -; question; ownvoice
16: doubts unknown direct person account; name=Ítalo Meneses; antecedent=m1; refers=a13
17: - - direct document -; question; ownvoice
18: asserts eyewitness direct person account; name=Ítalo Meneses; antecedent=m1
19: - - direct document -; question; ownvoice
20: asserts unknown direct person account; name=Ítalo Meneses; antecedent=m1
21: - - direct document -; question; ownvoice
22: declines unknown direct person account; name=Ítalo Meneses; antecedent=m1
23: - - direct document -; question; ownvoice
24: offers unknown direct person account; name=Ítalo Meneses; antecedent=m1
25: retracts unknown indirect person account; name=Ítalo Meneses; antecedent=m1; refers=a7
26: asserts heard_from direct person account; name=Ítalo Meneses; antecedent=m1; hedged; refers=a7
=== acts
a2: solitary_confinement affirmed in 2
a5: beating possible in 5
a6: beating negated in 6
a7: ill-treatment affirmed in 6; stance=asserts
a12: deportation affirmed in 12; victims=Jhon
a13: denial_of_due_process affirmed in 12; victims=Jhon
a18: enforced_disappearance affirmed in 18; victims=Jhon
a20: release affirmed in 20
