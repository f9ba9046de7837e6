id: es-093
language: es
genre: article
written: 2026-11-28
usage: Peru
=== text
La fila de los que duermen parados

HUAYLLACANCHA. El penal se levantó en 1987 sobre una antigua hacienda alpaquera, a 4100 metros de altura, y en las mañanas de junio el termómetro del portón marca tres bajo cero. {c1|Se diseñó para 320 internos; hoy {a1|aloja a} {n1|1145}}.

{c2|«Te echas de costado y, cuando el primero voltea, {a2|voltean todos}»}, {q2|resume} {s2|Wilder Ccama Apaza, albañil de Ilave, 38 años}, que salió en setiembre con semilibertad. {q3|Asegura} {c3|que {t3|el primer mes} {a3|durmió parado}, amarrado a la reja con una chalina, y que a {v4|los nuevos} {p4|los técnicos} les {a4|encendían un parlante} {t4|cada media hora} «para que aprendan el horario»}.

{s5|El Consultorio Jurídico Tupu, de Juliaca,} {q5|sostiene}, tras {b5|entrevistar a 27 reclusos}, {c5|que en el {l5|pabellón C} {a5|no se apaga la luz} {t5|desde febrero} y que al menos {n6|seis} {v6|enfermos de tuberculosis} {a6|comparten frazada con los sanos}}.

{c7|«Yo no le diría {a7|hacinamiento}, le diría alta demanda»}, {q7|corrigió} {s7|el director, Rufino Yapuchura Mamani,} cuando este diario le leyó el informe. {q8|Concedió}, eso sí, {c8|que el foco del C «es de esos que no tienen interruptor»}, y {q9|quedó en} {c9|cambiarlo {k9|apenas le habiliten la partida del próximo trimestre}}. La partida de este año, 41 mil soles, se fue en pintura.

El tópico atiende lunes y jueves. {q10|Según} {s10|la técnica de enfermería Nélida Choque}, {b10|que le había tomado la fiebre}, {c10|a {v10|un anciano de Azángaro} lo {a10|regresaron a su celda} con neumonía porque «no era su día»}. {c11|{v11|El hombre, Sabino Huanca,} {a11|murió} {t11|el 3 de octubre}}. {s12|El certificado} {q12|habla de} {c12|un paro cardiaco}. {c13|«¿Paro de qué? Que me enseñen primero la historia clínica»}, {q13|replica} {s13|su hija Edith, que vende pan de trigo junto al portón}. {d14|Ayer}, {s14|Yapuchura} {q14|prefirió no} {c14|entrar en ese tema}.

El pan de Edith cuesta veinte céntimos. La municipalidad quiere asfaltar la trocha que sube hasta allí, pero la obra lleva dos años en consulta.
=== attributions
1: asserts unknown direct document account; ownvoice
2: asserts victim direct person account; name=Wilder Ccama Apaza; role=albañil
3: asserts victim mixed person account; name=Wilder Ccama Apaza; role=albañil; antecedent=s2
5: asserts heard_from indirect organisation account; name=Consultorio Jurídico Tupu
7: denies unknown direct person account; name=Rufino Yapuchura Mamani; role=director del penal; negated; refers=a1
8: admits unknown mixed person account; name=Rufino Yapuchura Mamani; role=director del penal; antecedent=s7; refers=a5
9: offers unknown indirect person account; name=Rufino Yapuchura Mamani; role=director del penal; antecedent=s7
10: asserts medical mixed person account; name=Nélida Choque; role=técnica de enfermería
11: asserts unknown direct document account; ownvoice
12: asserts unknown indirect document account; name=el certificado; refers=a11
13: doubts relative direct person opinion; name=Edith; role=hija de Sabino Huanca; refers=a11
14: declines unknown indirect person account; name=Rufino Yapuchura Mamani; role=director del penal; refers=a11
=== acts
a1: overcrowding affirmed in 1; count=1145
a2: overcrowding affirmed in 2
a3: overcrowding affirmed in 3; victims=Wilder Ccama Apaza
a4: sleep_deprivation affirmed in 3
a5: sleep_deprivation affirmed in 5
a6: detention_conditions affirmed in 5; count=6
a7: overcrowding negated in 7
a10: denial_of_medical_care affirmed in 10; victims=Sabino Huanca
a11: death_in_custody affirmed in 11; victims=Sabino Huanca; when=XXXX-10-03
