id: es-130
language: es
genre: interview
written: 2026-11-28
usage: Spain
=== text
DIARIO DE SESIONES. COMISIÓN DE FRONTERAS Y PUERTOS
Presidencia de don Onofre Pallarés Gil
Comparecencia del delegado de Fronteras, don Tomás Zorrilla (extracto)

{s1|El señor PRESIDENTE}{q1|:} {c1|Señorías, se reanuda la sesión. El micrófono de la izquierda sigue sin funcionar. Tiene la palabra la señora Arregi.}

{s2|La señora ARREGI LASA}{q2|:} {c2|{t2|El 9 de octubre} fueron {a2|devueltos} {n2|treinta y un} {v2|marineros} desde {l2|el muelle de Santa Brígida}, sin intérprete. Quiero saber quién lo firmó.}

{s3|El señor DELEGADO (Zorrilla)}{q3|:} {c3|Señoría, devolución es un término que no comparto. Hubo un retorno pactado con el armador, {b3|acta} 118, y zarparon a las siete y cuarenta.}

{s4|La señora ARREGI LASA}{q4|:} {c4|He leído {b4|el acta} 118. {s5|Su jefe de turno} {q5|anota} al margen {c5|que a {n5|dos} {v5|de ellos} se los {a5|sacó del botiquín} con la cura a medias}.}

{s6|El señor DELEGADO (Zorrilla)}{q6|:} {c6|Sí. La furgoneta tenía prisa y no se esperó lo que se debía.}

{s7|El señor VIDAURRE}{q7|:} {c7|Yo {b7|estuve} en la sala de espera a la mañana siguiente. {n7|Cuarenta y cuatro} {v7|personas} en {l7|doce metros}, {a7|sin sitio para sentarse}. {s8|Un chico de diecinueve años} me {q8|dijo} {c8|que {p8|un guardia} {v8|le} {a8|hizo recoger la orina con su camiseta}}.}

{s9|El señor PRESIDENTE}{q9|:} {c9|Ruego silencio a la tribuna.}

{s10|El señor DELEGADO (Zorrilla)}{q10|:} {c10|De la camiseta no me ha llegado papel alguno. Habrá que hablar con ese joven, si es que aparece.}

{s11|La señora ARREGI LASA}{q11|:} {c11|¿{a11|Aislaron} o no al {v11|portavoz de la tripulación}?}

{s12|El señor DELEGADO (Zorrilla)}{q12|:} {c12|Pasó cuatro noches en una habitación individual con baño. Yo a eso no lo llamaría aislamiento; lo llamaría descanso.}

{s13|El señor VIDAURRE}{q13|:} {c13|{d14|En junio} {s14|usted} {q14|sostuvo} ante el Pleno {c14|que no constaba ni una {a14|expulsión}}.}

{s15|El señor DELEGADO (Zorrilla)}{q15|:} {c15|Sostuve lo que me daba el programa informático. Hoy no lo sostendría.}

{s16|La señora ARREGI LASA}{q16|:} {c16|¿Nos dará usted los nombres?}

{s17|El señor DELEGADO (Zorrilla)}{q17|:} {c17|Los tendrán por escrito, {k17|una vez que informe la agencia de datos}.}

{s18|La señora ARREGI LASA}{q18|:} {c18|¿También el de {s19|quien} le {q19|espetó} al {v19|contramaestre} {c19|«{a19|otra queja y duermes en la bodega}»}?}

{s20|El señor DELEGADO (Zorrilla)}{q20|:} {c20|De funcionarios concretos no hablo en sesión abierta.}

{s21|El señor VIDAURRE}{q21|:} {c21|Pues yo sí: al {v21|contramaestre} lo {a21|tuvieron en el calabozo} {t21|hasta el día 14}, por contestar.}

{s22|El señor PRESIDENTE}{q22|:} {c22|Se levanta la sesión. El miércoles, presupuesto de faros y boyas.}
=== attributions
1: asserts unknown direct person account; name=Onofre Pallarés Gil; role=presidente de la comisión
2: asserts unknown direct person account; name=Arregi Lasa
3: denies official_record direct person account; name=Tomás Zorrilla; role=delegado de Fronteras; specific; refers=a2
4: asserts official_record direct person relay; name=Arregi Lasa; relay=5
5: asserts unknown indirect unnamed account; name=el jefe de turno
6: admits unknown direct person account; name=Tomás Zorrilla; role=delegado de Fronteras; refers=a5
7: asserts eyewitness direct person account; name=Vidaurre
8: asserts victim indirect unnamed account; name=un chico de diecinueve años
9: asserts unknown direct person opinion; name=Onofre Pallarés Gil; role=presidente de la comisión
10: doubts unknown direct person account; name=Tomás Zorrilla; role=delegado de Fronteras; refers=a8
11: - - direct person -; name=Arregi Lasa; question
12: denies unknown direct person account; name=Tomás Zorrilla; role=delegado de Fronteras; specific; refers=a11
13: asserts unknown direct person relay; name=Vidaurre; relay=14
14: denies unknown indirect person account; name=Tomás Zorrilla; role=delegado de Fronteras; negated; said=XXXX-06
15: retracts official_record direct person account; name=Tomás Zorrilla; role=delegado de Fronteras; refers=a14
16: - - direct person -; name=Arregi Lasa; question
17: offers unknown direct person account; name=Tomás Zorrilla; role=delegado de Fronteras
18: - - direct person -; name=Arregi Lasa; question
19: asserts unknown direct unnamed account; name=quien se lo dijo al contramaestre
20: declines unknown direct person account; name=Tomás Zorrilla; role=delegado de Fronteras; refers=a19
21: asserts unknown direct person account; name=Vidaurre
22: asserts unknown direct person account; name=Onofre Pallarés Gil; role=presidente de la comisión
=== acts
a2: deportation affirmed in 2; count=31; when=XXXX-10-09
a5: denial_of_medical_care affirmed in 5; count=2
a7: overcrowding affirmed in 7; count=44
a8: humiliation affirmed in 8
a11: solitary_confinement possible in 11
a14: deportation negated in 14
a19: threats future in 19
a21: detention affirmed in 21; when=../XXXX-10-14
