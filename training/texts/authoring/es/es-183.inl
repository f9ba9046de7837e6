id: es-183
language: es
genre: statement
written: 2026-11-28
usage: Mexico
=== text
SURCOS CERRADOS
Informe sobre los campamentos de pizca de Valle Hondo (extracto)

3.1 Entre agosto y octubre, {m1|el Observatorio Jornalero de Valle Hondo} visitó siete campamentos y levantó {b1|164 entrevistas}. El valle da chile y pepino desde que se entubó el canal, en 1958.

3.2 {c1|En {l1|cuatro de los siete}, {v1|las familias} {a1|no podían salir sin un pase firmado} por {p1|el mayordomo}; {v2|quien lo perdía} {a2|pizcaba} {t2|dos días} {a2|sin raya}}.

3.3 {s3|Una mujer mixteca de 34 años} {q3|narró} {c3|que {v3|la} {a3|metieron con candado} en {l3|el cuarto de los fertilizantes} «porque la tos espantaba al comprador» y que {v4|su niña} {a4|pasó} {t4|cinco días} {a4|sin que la viera un doctor}}. {q5|De acuerdo con} {s5|la bitácora de la ambulancia}, {c5|ese mes no hubo salidas}.

3.4 {s6|La empresa, Agrícola Santa Elpidia,} {q6|respondió por escrito} {c6|que los pases «son un beneficio de seguridad para el trabajador»}. {c7|De {a7|los planazos} que se atribuyen a {p7|su mayordomo}}, {q7|prefirió no ocuparse}.

3.5 {s8,s9|El mayordomo, Nabor Quiroa,} {q8|aceptó} frente a nuestra entrevistadora {c8|haber «{a8|correteado con la moto}» a {n8|dos} {v8|muchachos} que se iban} y {q9|quedó en} {c9|devolverles las credenciales, {k9|si vuelven a firmar}}.

3.6 {q10|No pudimos corroborar} {c10|que {t10|en 2024} {p10|los veladores} {a10|mataran} a {v10|un pizcador de apellido Tehuitzil}}. {s11|Tres entrevistados} {c11|lo} {q11|dan por seguro}; {s12|uno} {q12|afirma} {c12|haber {b12|emparejado la tierra}}.

3.7 {q13|Rectificamos} {c13|lo {q14|asentado} en nuestro informe de 2025, {c14|que en {l14|El Carrizalito} no {a14|pizcaban} {v14|menores}}}. {c15|Sí {a15|los había}: {n15|diecinueve}, el más chico de ocho años}.

3.8 {c16|{t16|El 3 de octubre}, {v16,v17|una promotora nuestra} fue {a16|subida a una camioneta} y, {t17|tres horas después}, {a17|bajada} en {l17|el libramiento}, sin su libreta}. {s18|Los ocupantes} le {q18|advirtieron} {c18|que {a18|a la otra no habría regreso}}. El Observatorio cambió de rutas y de horarios.

3.9 {q19|Recomendamos} a la autoridad laboral {c19|que instale un módulo en la cabecera}. {q20|Según} {s20|el ayuntamiento}, {c20|el local ya está rentado, en seis mil pesos mensuales}.
=== attributions
1: asserts heard_from direct organisation account; name=Observatorio Jornalero de Valle Hondo; ownvoice
3: asserts victim mixed unnamed account; name=una mujer mixteca de 34 años
5: asserts official_record indirect document account; name=la bitácora de la ambulancia; refers=a4
6: denies unknown mixed organisation account; name=Agrícola Santa Elpidia; refers=a1
7: declines unknown indirect organisation account; name=Agrícola Santa Elpidia; antecedent=s6
8: admits eyewitness mixed person account; name=Nabor Quiroa; role=mayordomo
9: offers unknown indirect person account; name=Nabor Quiroa; role=mayordomo
10: doubts unknown direct organisation account; name=Observatorio Jornalero de Valle Hondo; antecedent=m1
11: asserts unknown indirect unnamed account; name=tres entrevistados; refers=a10
12: asserts eyewitness indirect unnamed account; name=uno de los entrevistados; refers=a10
13: retracts unknown direct organisation account; name=Observatorio Jornalero de Valle Hondo; antecedent=m1; refers=a14
14: denies unknown direct organisation account; name=Observatorio Jornalero de Valle Hondo; antecedent=m1; negated; said=2025
15: asserts unknown direct organisation account; name=Observatorio Jornalero de Valle Hondo; ownvoice
16: asserts unknown direct organisation account; name=Observatorio Jornalero de Valle Hondo; ownvoice
18: asserts unknown indirect unnamed account; name=los ocupantes de la camioneta
19: asserts unknown direct organisation opinion; name=Observatorio Jornalero de Valle Hondo; antecedent=m1
20: asserts unknown indirect government account; name=el ayuntamiento
=== acts
a1: detention affirmed in 1
a2: forced_labour affirmed in 1
a3: detention affirmed in 3
a4: denial_of_medical_care affirmed in 3
a7: beating affirmed in 7; perpetrators=Nabor Quiroa
a8: ill-treatment affirmed in 8; count=2; perpetrators=Nabor Quiroa
a10: killing possible in 10; victims=Tehuitzil
a14: forced_labour negated in 14
a15: forced_labour affirmed in 15; count=19
a16: abduction affirmed in 16; when=XXXX-10-03
a17: release affirmed in 16; when=XXXX-10-03
a18: threats future in 18
