id: es-042
language: es
genre: interview
written: 2026-11-28
usage: Mexico
=== text
Programa «La hora del mandado», Radio Comunal Tepeguaje. 4 de noviembre.

{s1|LOCUTORA}{q1|:} {c1|Don Eustaquio Berumen cocinó tres años para la estación migratoria de El Arrayán. Ya no. ¿Por qué ya no, don Eustaquio?}

{s2|DON EUSTAQUIO}{q2|:} {c2|Porque ya no me daba la cara. Tenía que sacar {a1|caldo para {n1|ciento veinte} con tres pollos}. Y no eran ciento veinte: {a2|eran {n2|más de trescientos}, en {l2|un galerón para ochenta}}. Yo les servía por la ventanita y {b2|veía} las manos nada más.}

{s3|LOCUTORA}{q3|:} {c3|{s4|El Instituto de Tránsito} {q4|dice} {c4|que se {a3|daban tres comidas} diarias}.}

{s5|DON EUSTAQUIO}{q5|:} {c5|Tres sí. Café, caldo y café. {s6|El papel que yo firmaba} {q6|decía} {c6|carne}; yo firmé, no me voy a hacer el santo.}

{s7|LOCUTORA}{q7|:} {c7|¿Firmó usted algo que no era cierto?}

{s8|DON EUSTAQUIO}{q8|:} {c8|Pues sí, veintidós veces. Me arrepiento, pero firmé.}

{s9|LOCUTORA}{q9|:} {c9|{s10|Una muchacha hondureña, Keyli,} {q10|declaró} a esta radio {c10|que a {v4|los que reclamaban} los {a4|encerraban} en {l4|el cuarto del boiler}}. {s30|El delegado} nos {q30|contestó} {c30|que ese cuarto nunca se ha usado para {a30|castigar} a {v30|nadie}}.}

{s11|DON EUSTAQUIO}{q11|:} {c11|Eso yo no lo vi. Lo que {b11|oía} eran golpes en la lámina, toc, toc, toda la tarde, y {s12|el oficial Ruelas} {q12|decía} {c12|que era la bomba}. {s31|Las muchachas de la cocina} {q31|decían} {c31|que ahí {v31|los} tenían {a31|sin tragar} {t31|hasta la noche}}. Pero la bomba estaba descompuesta, ¿me entiende? Una vez me {q13,q14|mandaron} {c13|llevarles agua} y luego {c14|que siempre no}.}

{s15|LOCUTORA}{q15|:} {c15|¿Lo han {a5|amenazado} por hablar?}

{s16|DON EUSTAQUIO}{q16|:} {c16|No, {a6|amenazar} no. Vino {s17|un licenciado} a {q17|decirme} {c17|que había un trabajo para mí en Saltillo, de planta, con seguro, {k17|si dejaba de andar en la radio}}.}

{s18|LOCUTORA}{q18|:} {c18|¿Y?}

{s19|DON EUSTAQUIO}{q19|:} {c19|Le {q20|dije} {c20|que lo pensaba}. Aquí estoy.}
=== attributions
1: - - direct unnamed -; name=la locutora; question
2: asserts eyewitness direct person account; name=Eustaquio Berumen; role=cocinero de la estación migratoria de El Arrayán
3: asserts unknown direct unnamed relay; name=la locutora; relay=4
4: denies unknown indirect government account; name=Instituto de Tránsito; specific; refers=a1
5: asserts eyewitness direct person account; name=Eustaquio Berumen; refers=a1
6: denies unknown indirect document account; name=el papel que firmaba Eustaquio Berumen; refers=a1
7: - - direct unnamed -; name=la locutora; question
8: admits eyewitness direct person account; name=Eustaquio Berumen; refers=a1
9: asserts unknown direct unnamed relay; name=la locutora; relay=10,30
10: asserts unknown indirect person account; name=Keyli
11: asserts eyewitness direct person account; name=Eustaquio Berumen; refers=a4; note=lo oyó, no lo vio
12: denies unknown indirect person account; name=Ruelas; role=oficial; refers=a4
13: asserts unknown indirect unnamed opinion
14: retracts unknown indirect unnamed opinion
15: - - direct unnamed -; name=la locutora; question
16: denies victim direct person account; name=Eustaquio Berumen; negated
17: offers unknown indirect unnamed account; name=un licenciado
18: - - direct unnamed -; name=la locutora; question
19: asserts unknown direct person account; name=Eustaquio Berumen
20: asserts unknown indirect person account; name=Eustaquio Berumen; antecedent=s19
30: denies unknown indirect unnamed account; name=el delegado; negated; refers=a4
31: asserts unknown indirect unnamed account; name=las muchachas de la cocina
=== acts
a1: denial_of_food_or_water affirmed in 2; count=120
a2: overcrowding affirmed in 2; count=300
a3: denial_of_food_or_water negated in 4
a4: solitary_confinement affirmed in 10
a5: threats possible in 15; victims=Eustaquio Berumen
a6: threats negated in 16; victims=Eustaquio Berumen
a30: solitary_confinement negated in 30
a31: denial_of_food_or_water affirmed in 31
