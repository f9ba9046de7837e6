id: es-170
language: es
genre: interview
written: 2026-11-28
usage: Honduras
=== text
COMISIÓN ESPECIAL DE CENTROS PENALES
Versión taquigráfica, sesión 9 (extracto)

{s1|LA PRESIDENTA}{q1|:} {c1|Hay quórum. Comparece el viceministro Danilo Arita. Tiene la palabra el diputado Bueso.}

{s2|DIPUTADO BUESO}{q2|:} {c2|{s3|El Mecanismo} {q3|reporta} {c3|{n3|once} {a3|fallecidos} en {l3|el Módulo Norte} {t3|de enero a septiembre}}. ¿De qué, viceministro?}

{s4|VICEMINISTRO ARITA}{q4|:} {c4|Nueve. Los otros dos iban ya en la ambulancia, y la ambulancia es de Salud.}

{s5|DIPUTADO BUESO}{q5|:} {c5|También me {q6|dicen} {c6|que ahí {a6|no apagan las lámparas} ni de noche}.}

{s7|VICEMINISTRO ARITA}{q7|:} {c7|La iluminación es por seguridad. Que a alguien le quite el sueño, tendría que verlo un médico.}

{s8|SEÑORA LÓPEZ, COMITÉ DE FAMILIARES}{q8|:} {c8|A {v8|mi hijo} lo {a8|encerraron en el cuarto de la bomba con el gas}, hasta que se puso morado. {s9|Él mismo} me {c9|lo} {q9|dijo}. A {n9|dos} {v9|muchachas} les {a9|pidieron «un favor» a cambio de la llamada}.}

{s10|VICEMINISTRO ARITA}{q10|:} {c10|Lamento su dolor, señora. El gas se usó en el patio, el 3 de agosto a las dos de la tarde. Está {b10|en video}.}

{s11|SEÑORA LÓPEZ}{q11|:} {c11|El 3 caía un aguacero. {s12|Usted} {q12|dijo} en la tele {c12|que los tenía a todos bajo techo}.}

{s13|LA PRESIDENTA}{q13|:} {c13|Viceministro, le ruego contestar.}

{s14|VICEMINISTRO ARITA}{q14|:} {c14|Me reservo hasta consultar el calendario.}

(Murmullos en la barra.)

{s15|DIPUTADA SUAZO}{q15|:} {c15|Esto es un circo. De las muchachas, {s16|el coronel} me {q16|aseguró} {c16|que las cuidan mujeres policía y que nadie les ha pedido nada}.}

{s17|DIPUTADO BUESO}{q17|:} {c17|¿Quién firmó {a17|el traslado} de {n17|quince} {v17|menores} al batallón?}

{s18|VICEMINISTRO ARITA}{q18|:} {c18|Yo, y hoy no lo firmaría. Llegaron {a18|sin defensor y sin expediente}.}

{s19|DIPUTADA SUAZO}{q19|:} {c19|Pido que se borre lo de circo. No lo de la barra, lo mío.}

{s20|VICEMINISTRO ARITA}{q20|:} {c20|El módulo se le abre a esta Comisión {k20|en cuanto me manden la lista de los que van}.}

{s21|LA PRESIDENTA}{q21|:} {c21|Tomamos nota. Hay café en el salón azul; {s22|la Secretaría} {q22|avisa} {c22|que no sube el agua al tercer piso}.}

Se suspende a las 11:25.
=== attributions
1: asserts unknown direct unnamed account; name=la presidenta de la Comisión
2: - - direct person -; name=Bueso; role=diputado; question
3: asserts unknown indirect organisation account; name=el Mecanismo
4: admits unknown direct person account; name=Danilo Arita; role=viceministro; state=Honduras; refers=a3
5: asserts heard_from direct person relay; name=Bueso; role=diputado; relay=6
6: asserts unknown indirect unnamed relay; hedged
7: doubts unknown direct person account; name=Danilo Arita; role=viceministro; state=Honduras; refers=a6
8: asserts heard_from direct person account; name=López; role=integrante del Comité de Familiares; informant=su hijo; relay=9
9: asserts victim indirect unnamed account; name=el hijo de la señora López; refers=a8
10: denies document direct person account; name=Danilo Arita; role=viceministro; state=Honduras; specific; refers=a8
11: asserts unknown direct person account; name=López; role=integrante del Comité de Familiares; refers=a8
12: asserts unknown indirect person account; name=Danilo Arita; role=viceministro; state=Honduras
13: asserts unknown direct unnamed opinion; name=la presidenta de la Comisión
14: declines unknown direct person account; name=Danilo Arita; role=viceministro; state=Honduras; refers=a8
15: asserts heard_from direct person relay; name=Suazo; role=diputada; informant=el coronel; relay=16
16: denies unknown indirect unnamed account; name=el coronel; negated; refers=a9
17: - - direct person -; name=Bueso; role=diputado; question
18: admits eyewitness direct person account; name=Danilo Arita; role=viceministro; state=Honduras; refers=a17
19: retracts unknown direct person account; name=Suazo; role=diputada
20: offers unknown direct person account; name=Danilo Arita; role=viceministro; state=Honduras
21: asserts unknown direct unnamed account; name=la presidenta de la Comisión; relay=22
22: asserts unknown indirect government account; name=la Secretaría
=== acts
a3: death_in_custody affirmed in 3; count=11
a6: sleep_deprivation affirmed in 6
a8: suffocation affirmed in 8; victims=el hijo de la señora López
a9: sexual_violence affirmed in 8; basis=unknown; count=2
a17: transfer_of_custody affirmed in 17; count=15
a18: denial_of_due_process affirmed in 18; count=15
