id: es-110
language: es
genre: interview
written: 2026-11-28
usage: Spain
=== text
«Me preguntaban por qué temblaba»

{c1|{v1|Nerea Olaizola}, maestra, {a1|estuvo detenida} {t1|dos noches} tras el {a2|desalojo} de {l2|la imprenta de Vallarrasa}}. Nos recibe en la biblioteca del barrio, que cierra a las ocho.

{s3|P}{q3|:} {c3|¿Qué fue lo primero que oyó?}

{s4|R}{q4|:} {c4|La radial contra la cerradura. Eran las siete y diez y yo estaba haciendo café. Después subieron {p4|los de la Unidad} y {v4|nos} {a4|bajaron a porrazos} por {l4|la escalera}. {v5|Unai}, que iba delante de mí, {a5|perdió dos muelas}; {b4|las recogí yo} del rellano.}

{s6|P}{q6|:} {c6|{s7|La Delegación} {q7|sostiene} {c7|que ustedes tropezaron}.}

{s8|R}{q8|:} {c8|Tropezar, tropecé: con {a8|una bota en los riñones}.}

{s9|P}{q9|:} {c9|¿Y en comisaría {v9|la} {a9|maltrataron}?}

{s10|R}{q10|:} {c10|Allí a {v10|mí} {a10|no me pegó nadie}, las cosas como son. Lo otro sí: sin manta, {a11|la luz encendida} toda la noche y {s12,p12|uno con galones} que abría la mirilla para {q12|soltarnos} {c12|que nos {a12|olvidáramos de la plaza fija}}. {v13|Nos} {a13|dejaron ir} {t13|el domingo a las once}, sin cordones.}

{s14|P}{q14|:} {c14|{s15|El comisario Lozoya} {q15|dijo en la radio} {c15|que los muebles {a15|los rompieron} {p15|los propios ocupantes}}.}

{s16|R}{q16|:} {c16|¿También los libros? {a16|Los tiraban} por la ventana a paladas; {b16|lo grabó una vecina desde enfrente}. Con la guillotina ya no sé, esa estaba coja desde antes. Pesaba media tonelada y era de 1931, preciosa.}

{s17|P}{q17|:} {c17|¿Han denunciado?}

{s18|R}{q18|:} {c18|Yo sí. {s19|Unai} {q19|dio marcha atrás con} {c19|la suya}: trabaja en una contrata del Ayuntamiento y tiene dos crías. Pero el papel está ahí. {s20|El parte de urgencias} {q20|habla de} {c20|{a20|«lesiones compatibles con contusión directa»}}. Que cada cual lea.}

{s21|P}{q21|:} {c21|¿Le han ofrecido algún acuerdo?}

{s22|R}{q22|:} {c22|De eso no puedo decir ni mu hasta el juicio. Me lo tiene prohibido mi abogada.}

{s23|P}{q23|:} {c23|¿Volvería a dormir allí?}

{s24|R}{q24|:} {c24|Dormir, dormíamos poco. Había ratones del tamaño de un diccionario.}
=== attributions
1: asserts unknown direct document account; ownvoice
3: - - direct unnamed -; name=la entrevistadora; question
4: asserts victim direct person account; name=Nerea Olaizola; role=maestra
6: asserts unknown direct unnamed relay; name=la entrevistadora; relay=7
7: denies unknown indirect government account; name=la Delegación; refers=a4
8: asserts victim direct person account; name=Nerea Olaizola; role=maestra
9: - - direct unnamed -; name=la entrevistadora; question
10: asserts victim direct person account; name=Nerea Olaizola; role=maestra
12: asserts unknown indirect unnamed account; name=uno con galones
14: asserts unknown direct unnamed relay; name=la entrevistadora; relay=15
15: asserts unknown indirect person account; name=Lozoya; role=comisario
16: denies document direct person account; name=Nerea Olaizola; role=maestra; refers=a15
17: - - direct unnamed -; name=la entrevistadora; question
18: asserts unknown direct person account; name=Nerea Olaizola; role=maestra
19: retracts victim indirect person account; name=Unai; refers=a5
20: asserts medical direct document account; name=el parte de urgencias; refers=a5
21: - - direct unnamed -; name=la entrevistadora; question
22: declines unknown direct person account; name=Nerea Olaizola; role=maestra
23: - - direct unnamed -; name=la entrevistadora; question
24: asserts unknown direct person account; name=Nerea Olaizola; role=maestra
=== acts
a1: detention affirmed in 1; victims=Nerea Olaizola
a2: forced_displacement affirmed in 1
a4: beating affirmed in 4
a5: beating affirmed in 4; basis=eyewitness; victims=Unai
a8: beating affirmed in 8; victims=Nerea Olaizola
a9: ill-treatment possible in 9; victims=Nerea Olaizola
a10: beating negated in 10; stance=denies; victims=Nerea Olaizola
a11: sleep_deprivation affirmed in 10
a12: threats future in 12
a13: release affirmed in 10
a15: destruction_of_property affirmed in 15; perpetrators=los ocupantes
a16: destruction_of_property affirmed in 16; stance=asserts
a20: beating possible in 20; victims=Unai
