id: es-174
language: es
genre: interview
written: 2026-11-28
usage: Spain
=== text
RADIO ALBARDÍN · «La mañana en el pueblo» · transcripción

{s1|LOCUTORA}{q1|:} {c1|Nos acompaña Sagrario Monleón, veterinaria comarcal. ¿Cómo dio usted con Evaristo?}

{s2|SAGRARIO}{q2|:} {c2|Iba a sanear ovejas a la finca El Tomillar, en febrero, con una niebla de no verse las botas. Me salió un señor sin calcetines y {b2|vi} dónde {a2|dormía}: en {l2|la paridera}, con los corderos. Le {q3|pregunté} {c3|cuánto cobraba} y se echó a reír. {s4|Él} me {q4|contó} luego {c4|que llevaba {t4|catorce años} {a4|sin ver un duro}}.}

{s5|LOCUTORA}{q5|:} {c5|{s6|El dueño} {q6|asegura} {c6|que era «uno más de la familia»}.}

{s7|SAGRARIO}{q7|:} {c7|Pues en esa familia {v7|los parientes} {a7|comen las sobras del perro}. Y la cartilla sanitaria se la tenían en un cajón con llave.}

{s8|LOCUTORA}{q8|:} {c8|¿{v8|Le} {a8|pegaban}?}

{s9|SAGRARIO}{q9|:} {c9|Yo {a10|golpes} no he visto y no voy a inventarlos. Lo que sí le {b9|miré} fue la mano: tres dedos soldados de cualquier manera, de una coz. {p9|Nadie} {v9|lo} {a9|llevó al médico}.}

{s11|LOCUTORA}{q11|:} {c11|¿Y en el cuartel?}

{s12|SAGRARIO}{q12|:} {c12|{s13|El cabo} me {q13|soltó} {c13|que Evaristo era mayor de edad y que allí {a13|candado} no había ninguno}. A la segunda visita se lo tomó más en serio. {s14|La subdelegación} {q14|ha terminado por decir} {c14|que hubo «falta de diligencia»}, y con eso tienen que vivir.}

{s15|LOCUTORA}{q15|:} {c15|¿{v15|La} han {a15|amenazado}?}

{s16|SAGRARIO}{q16|:} {c16|De eso prefiero no hablar, que mi madre escucha el programa. … Bueno, venga: me {a16|dejaron un cordero abierto} en {l16|el capó}. Y {s17,p17|uno de los hijos} me {q17|comentó}, muy fino, {c17|que {a17|las curvas del puerto son malísimas}}.}

{s18|LOCUTORA}{q18|:} {c18|¿Se arrepiente de algo?}

{s19|SAGRARIO}{q19|:} {c19|De haber denunciado en abril y no en febrero. Dos meses tardé, ahí me tienen ustedes, tan valiente. {t19|El día trece} {v19|lo} {a19|sacaron} por fin, con una radio sin pilas.}

{s20|LOCUTORA}{q20|:} {c20|{s21|La familia} nos {q21|ha mandado una nota}: {c21|«Evaristo podía {a21|marcharse cuando quisiera}; lo suyo está apuntado en {b21|la libreta}»}.}

{s22|SAGRARIO}{q22|:} {c22|Esa libreta habría que verla. Hoy es día de mercado, así que ya me la enseñarán entre los melones.}
=== attributions
1: - - direct unnamed -; name=la locutora; question
2: asserts eyewitness direct person account; name=Sagrario Monleón; role=veterinaria comarcal; relay=4
3: - - indirect person -; name=Sagrario Monleón; antecedent=s2; question
4: asserts victim indirect person account; name=Evaristo
5: asserts unknown direct unnamed relay; name=la locutora; relay=6
6: denies unknown mixed unnamed account; name=el dueño de la finca El Tomillar; refers=a4
7: asserts unknown direct person account; name=Sagrario Monleón; role=veterinaria comarcal; refers=a4
8: - - direct unnamed -; name=la locutora; question
9: asserts eyewitness direct person account; name=Sagrario Monleón; role=veterinaria comarcal; refers=a8
11: - - direct unnamed -; name=la locutora; question
12: asserts heard_from direct person relay; name=Sagrario Monleón; role=veterinaria comarcal; relay=13,14
13: denies unknown indirect unnamed account; name=el cabo; negated
14: admits unknown mixed government account; name=la subdelegación; refers=a4
15: - - direct unnamed -; name=la locutora; question
16: asserts victim direct person account; name=Sagrario Monleón; role=veterinaria comarcal; refers=a15; note=refuses first, then answers
17: asserts unknown indirect unnamed account; name=uno de los hijos
18: - - direct unnamed -; name=la locutora; question
19: admits unknown direct person account; name=Sagrario Monleón; role=veterinaria comarcal
20: asserts unknown direct unnamed relay; name=la locutora; relay=21
21: denies document direct unnamed account; name=la familia del dueño; specific; refers=a4
22: doubts unknown direct person opinion; name=Sagrario Monleón; role=veterinaria comarcal; refers=a4
=== acts
a2: detention_conditions affirmed in 2; victims=Evaristo
a4: forced_labour affirmed in 4; victims=Evaristo
a7: ill-treatment affirmed in 7
a8: beating possible in 8; victims=Evaristo
a9: denial_of_medical_care affirmed in 9; victims=Evaristo
a10: beating possible in 9; stance=doubts
a13: detention negated in 13; victims=Evaristo
a15: threats possible in 15; victims=Sagrario Monleón
a16: threats affirmed in 16; victims=Sagrario Monleón
a17: threats future in 17; victims=Sagrario Monleón
a19: release affirmed in 19; stance=asserts; victims=Evaristo; when=XXXX-04-13
a21: detention negated in 21; victims=Evaristo
