id: es-186
language: es
genre: interview
written: 2026-11-28
usage: El Salvador
=== text
DELEGACIÓN DE SANTA ANITA DEL MAR
Conferencia de prensa, transcripción de La Hojarasca

{s1|COMISIONADO DUEÑAS}{q1|:} {c1|Buenos días. {t1|Ayer} {a1|quedaron libres} {n1|nueve} {v1|personas} de la cooperativa El Zapotón, por orden judicial. Hay café al fondo.}

{s2|RADIO IZOTE}{q2|:} {c2|¿Por qué {n2|dos} salieron {a2|golpeados}?}

{s3|COMISIONADO DUEÑAS}{q3|:} {c3|Yo no lo llamaría así. Traen las marcas propias de la conducción: uno va esposado y el pick-up brinca.}

{s4|LA HOJARASCA}{q4|:} {c4|{s5|El parte del hospital} {q5|anota} {c5|«{a5|costillas quebradas}»}.}

{s6|COMISIONADO DUEÑAS}{q6|:} {c6|Eso habría que cotejarlo con el nuestro. {s7|Nuestro médico} {q7|dictaminó} {c7|«sin novedad»}.}

{s8|CANAL LITORAL}{q8|:} {c8|{s9|La familia de Rafael Majano} {q9|reporta} {c9|que {v9|lo} {a9|sacaron de la champa} {t9|a medianoche} {p9|hombres sin uniforme}}. ¿Lo tienen ustedes?}

{s10|COMISIONADO DUEÑAS}{q10|:} {c10|Está {a10|detenido} {t10|desde las 4:10}, hay {b10|acta}. Y sin uniforme, sí, porque el operativo era encubierto.}

{s11|CANAL LITORAL}{q11|:} {c11|Entonces, ¿por qué a la esposa le {q12|dijeron} {c12|que ahí no estaba}?}

{s13|COMISIONADO DUEÑAS}{q13|:} {c13|Novato, el de la puerta. No debió decirse y se dijo.}

{s14|RADIO IZOTE}{q14|:} {c14|{s15|Los cooperativistas} {q15|aseguran} {c15|que {v15|los} {a15|pusieron a chapear} {t15|tres días} y que al que se negaba {v16|le} {a16|quitaban el plato}}. ¿Es política suya?}

{s17|COMISIONADO DUEÑAS}{q17|:} {c17|Colaboraron con el ornato, de buena gana. Yo los {b17|vi} con la cuma, contentos.}

{s18|LA HOJARASCA}{q18|:} {c18|¿También don Abdulio, el diabético?}

{s19|COMISIONADO DUEÑAS}{q19|:} {c19|Ese punto no lo toco. Lo lleva la Fiscalía.}

{s20|CANAL LITORAL}{q20|:} {c20|{d21|La semana pasada} {s21|usted} {q21|descartó} {c21|que hubiera {a21|muertos}}.}

{s22|COMISIONADO DUEÑAS}{q22|:} {c22|Con los datos de entonces. Hoy lo rectifico: {v22|don Abdulio Cruz} {a22|murió} en {l22|la celda 2}; {a23|la insulina no se le pasó} a tiempo.}

{s24|RADIO IZOTE}{q24|:} {c24|¿Podrá entrar la prensa a las celdas?}

{s25|COMISIONADO DUEÑAS}{q25|:} {c25|{k25|Con lista previa y sin cámaras}, mañana mismo.}

{s26|LA HOJARASCA}{q26|:} {c26|{s27,p27|Un agente suyo} le {q27|soltó} a {v27|mi compañera} {c27|«cuide el bolso, que ahí {a27|aparecen cosas}»}. ¿Qué va a hacer?}

{s28|COMISIONADO DUEÑAS}{q28|:} {c28|Póngame la denuncia y vemos. El parqueo cierra a las doce, señores.}
=== attributions
1: asserts unknown direct person account; name=Dueñas; role=comisionado
2: - - direct organisation -; name=Radio Izote; question
3: denies unknown direct person account; name=Dueñas; role=comisionado; refers=a2
4: asserts medical direct organisation relay; name=La Hojarasca; relay=5; refers=a2
5: asserts medical direct document account; name=el parte del hospital
6: doubts unknown direct person account; name=Dueñas; role=comisionado; refers=a5
7: denies medical direct unnamed account; name=el médico de la delegación; refers=a5
8: - - direct organisation -; name=Canal Litoral; question
9: asserts relative indirect unnamed account; name=la familia de Rafael Majano
10: admits official_record direct person account; name=Dueñas; role=comisionado; refers=a9
11: - - direct organisation -; name=Canal Litoral; question
12: denies unknown indirect unnamed account; negated; refers=a10
13: admits unknown direct person account; name=Dueñas; role=comisionado; refers=a10
14: - - direct organisation -; name=Radio Izote; question
15: asserts victim indirect unnamed account; name=los cooperativistas
17: denies eyewitness direct person account; name=Dueñas; role=comisionado; refers=a15
18: - - direct organisation -; name=La Hojarasca; question
19: declines unknown direct person account; name=Dueñas; role=comisionado; refers=a15
20: asserts unknown direct organisation relay; name=Canal Litoral; relay=21
21: denies unknown indirect person account; name=Dueñas; role=comisionado
22: retracts unknown direct person account; name=Dueñas; role=comisionado; refers=a21
24: - - direct organisation -; name=Radio Izote; question
25: offers unknown direct person account; name=Dueñas; role=comisionado
26: - - direct organisation -; name=La Hojarasca; question
27: asserts unknown direct unnamed account; name=un agente
28: asserts unknown direct person opinion; name=Dueñas; role=comisionado; refers=a27
=== acts
a1: release affirmed in 1; count=9
a2: beating possible in 2; count=2
a5: beating affirmed in 5
a9: abduction affirmed in 9; victims=Rafael Majano
a10: detention affirmed in 10; victims=Rafael Majano
a15: forced_labour affirmed in 15
a16: denial_of_food_or_water affirmed in 15
a21: death_in_custody affirmed in 21
a22: death_in_custody affirmed in 22; stance=admits; victims=Abdulio Cruz
a23: denial_of_medical_care affirmed in 22; stance=admits; victims=Abdulio Cruz
a27: threats future in 27
