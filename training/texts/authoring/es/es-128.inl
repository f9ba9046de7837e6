id: es-128
language: es
genre: post
written: 2026-11-28
usage: Venezuela
=== text
Grupo: Familias Retén La Ceibita 🕊

[{d1|15/11}, 6:41] {s1|Belkys T.}{q1|:} {c1|Buenos días. ¿A alguien le agarraron la arepa hoy? A mí me la devolvieron.}

[{d2|15/11}, 6:44] {s2|Yormaris}{q2|:} {c2|Hoy no hay paquete, mi amor. {s3|El sargento de la alcabala} {q3|anda diciendo} {c3|que anoche «se le alzaron»}.}

[{d4|15/11}, 6:50] {s4|Belkys T.}{q4|:} {c4|¿Alzados? {s5|Mi hijo} me {q5|escribió} {d5|a las 2} {c5|que a {v5|ellos} los {a5|sacaron en interiores} al patio y les estaban {a6|echando manguera} hasta que aclarara}.}

[{d7|15/11}, 7:15] {s7|Profe Wladimir}{q7|:} {c7|Ojo con lo que ponen. {s8|Un primo que es custodio allá} me {q8|juró} {c8|que {a8|manguera} no hubo, que reventó una tubería}. Yo ni creo ni dejo de creer.}

[{d9|15/11}, 7:16] {s9|Yormaris}{q9|:} {c9|Qué tubería tan brava, que le {a9|rompió dos costillas} a {v9,v10|Maikel}. {b9|Lo vi} ayer en {l10|el ambulatorio}, morado completico, y {p10|el custodio} {a10|no dejó que le sacaran placa}.}

[{d11|15/11}, 8:02] {s11|Insp. Nava (enlace)}{q11|:} {c11|Buen día. {v11|El ciudadano Maikel Urbina} {a11|fue valorado} y él mismo no quiso la placa, aquí está {b11|la hoja con su huella}. {q12|Se reconoce}, eso sí, {c12|que el patio no tiene techo}.}

[{d13|15/11}, 8:03] {s13|Belkys T.}{q13|:} {c13|¿Y cuántos hay ahí adentro, inspector? Porque eso es para 60.}

[{d14|15/11}, 8:20] {s14|Insp. Nava (enlace)}{q14|:} {c14|Esa cifra no la manejo por este medio.}

[{d15|15/11}, 8:21] {s15|Yormaris}{q15|:} {c15|Yo sí. {n15|211}, por {b15|la lista del desayuno}. {a15|Duermen parados}.}

[{d16|15/11}, 12:37] {s16|Profe Wladimir}{q16|:} {c16|Bórrenme lo de la tubería. {s17|El primo} me {q17|soltó} ahorita {c17|que sí {b17|estaba} y que sí {a17|les dieron}, «pero parejo»}. Qué consuelo.}

[{d18|15/11}, 17:05] {s18|Belkys T.}{q18|:} {c18|¡¡{a18|Salió} {v18|el mío}!! Boleta en mano y una tos que se oye desde el puente.}

[{d19|15/11}, 17:30] {s19|Belkys T.}{q19|:} {c19|Mañana mismo voy a declarar a la Defensoría, {k19|si alguien me da la cola}.}

[{d20|15/11}, 17:41] {s20|Insp. Nava (enlace)}{q20|:} {c20|Piénselo bien, señora. {v20|El muchacho} se presenta cada ocho días y {a20|una boleta se revoca}.}

[{d21|15/11}, 17:42] {s21|Yormaris}{q21|:} {c21|Captura de pantalla hecha 📸 Tengo tres puestos en el carro. Y se vende harina, a 1,20.}
=== attributions
1: - - direct person -; name=Belkys T.; question; said=XXXX-11-15
2: asserts heard_from direct person relay; name=Yormaris; informant=el sargento de la alcabala; relay=3; said=XXXX-11-15
3: asserts unknown mixed unnamed account; name=el sargento de la alcabala
4: asserts heard_from direct person relay; name=Belkys T.; informant=su hijo; relay=5; said=XXXX-11-15
5: asserts victim indirect unnamed account; name=el hijo de Belkys T.
7: doubts heard_from direct person account; name=Profe Wladimir; informant=un primo que es custodio; relay=8; refers=a6; said=XXXX-11-15
8: denies colleague indirect unnamed account; name=el primo de Profe Wladimir; role=custodio; negated; refers=a6
9: asserts eyewitness direct person account; name=Yormaris; refers=a8; said=XXXX-11-15
11: denies official_record direct person account; name=Nava; role=inspector, enlace; specific; refers=a10; said=XXXX-11-15
12: admits unknown direct person account; name=Nava; role=inspector, enlace; antecedent=s11
13: - - direct person -; name=Belkys T.; question; said=XXXX-11-15
14: declines unknown direct person account; name=Nava; role=inspector, enlace; said=XXXX-11-15
15: asserts document direct person account; name=Yormaris; said=XXXX-11-15
16: retracts heard_from direct person account; name=Profe Wladimir; informant=el primo; relay=17; refers=a8; said=XXXX-11-15
17: admits eyewitness mixed unnamed account; name=el primo de Profe Wladimir; role=custodio
18: asserts relative direct person account; name=Belkys T.; said=XXXX-11-15
19: offers unknown direct person account; name=Belkys T.; said=XXXX-11-15
20: asserts unknown direct person account; name=Nava; role=inspector, enlace; said=XXXX-11-15
21: asserts unknown direct person account; name=Yormaris; said=XXXX-11-15
=== acts
a5: humiliation affirmed in 5
a6: ill-treatment affirmed in 5
a8: ill-treatment negated in 8
a9: beating affirmed in 9; victims=Maikel Urbina
a10: denial_of_medical_care affirmed in 9; victims=Maikel Urbina
a11: denial_of_medical_care negated in 11; victims=Maikel Urbina
a15: overcrowding affirmed in 15; count=211
a17: beating affirmed in 17
a18: release affirmed in 18; victims=el hijo de Belkys T.
a20: threats future in 20; victims=el hijo de Belkys T.
