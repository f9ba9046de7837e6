id: es-017
language: es
genre: article
written: 2026-11-28
usage: Argentina
=== text
Un audio, tres versiones y un pibe internado

El audio dura cuarenta segundos. Se escucha a {s1|un hombre, presuntamente el oficial principal Leandro Vittone,} {q1|decirle} a otro: {c1|«Pasó que no respiraba y {v1|le} {a1|sacamos la bolsa}, nada más»}. {c2|Lo} {q2|difundió} {d2|el domingo} {s2|el portal Barrio Despierto} y {c3|lo} {q3|levantaron} después, sin chequearlo, {s3|casi todos los medios de Puerto Quebracho}.

{q4|Según} {s4|el portal}, {c4|la conversación fue grabada en la comisaría octava la madrugada en que Brian Sosa, de 17 años, terminó en terapia intensiva}. {s5,s6|La abogada de Vittone, Silvina Dekker,} {q5|desconoció} {c5|la grabación}: {c6|«No es su voz. Y si fuera su voz, está editada»}, {q6|argumentó}. {s7|La fiscalía} {q7|ordenó} {c7|una pericia}.

La versión de la policía cambió tres veces. {d9|El viernes}, {s9|el parte} {q9|hablaba de} {c9|una descompensación}. {d10|El sábado}, de {c10|un intento de fuga}. {d11|Ayer}, {s11,s12|el jefe departamental} {q11|reconoció} ante los periodistas {c11|que al {v2|chico} «se le {a2|colocó una bolsa} por su propia seguridad, para que no escupiera»}, y enseguida {q12|aclaró} {c12|que no sabía por cuánto tiempo}.

{s13|Brian} {q13|habría dicho} a una enfermera {c13|que eran tres}. {m1|Su madre, Graciela,} no pudo hablar con él todavía. {c15|«A mí que no me vengan con que se descompuso. Mi hijo jugaba al fútbol»}, {q15|repite} en el pasillo.

Consultada por este diario, {s16,s17|la enfermera} {q16|prefirió no dar} {c16|detalles}, pero {q17|no desmintió} {c17|el dicho}. {s18|El ministro de Seguridad provincial} {q18|prometió} {c18|que pondrá a disposición los libros de guardia {k18|«apenas los pida el juez»}}. {s19|El juez} {q19|dijo} {c19|que {c20|los} {q20|había pedido} {d20|el jueves}}.
=== attributions
1: admits eyewitness direct person account; name=Leandro Vittone; role=oficial principal; hedged; note=that it is he is presumed
2: asserts document indirect organisation relay; name=Barrio Despierto; relay=1
3: asserts document indirect organisation relay; name=casi todos los medios de Puerto Quebracho; relay=2
4: asserts unknown indirect organisation account; name=Barrio Despierto; refers=a1
5: denies unknown indirect person account; name=Silvina Dekker; role=abogada de Leandro Vittone; refers=a1
6: denies unknown direct person account; name=Silvina Dekker; role=abogada de Leandro Vittone; refers=a1; negated
7: asserts unknown indirect government opinion; name=la fiscalía
9: denies unknown indirect document account; name=el parte de la policía; refers=a1
10: denies unknown indirect document account; name=el parte de la policía; antecedent=s9; refers=a1
11: admits unknown mixed unnamed account; name=el jefe departamental
12: asserts unknown indirect unnamed account; name=el jefe departamental; refers=a2
13: asserts victim indirect person account; name=Brian Sosa; hedged; refers=a2
15: doubts inference direct person account; name=Graciela; role=madre de Brian Sosa; antecedent=m1
16: declines unknown indirect unnamed account; name=la enfermera; refers=a2
17: declines unknown indirect unnamed account; name=la enfermera; refers=a2
18: offers unknown mixed unnamed account; name=el ministro de Seguridad provincial
19: asserts unknown indirect unnamed account; name=el juez
20: asserts unknown indirect unnamed opinion; name=el juez; antecedent=s19
=== acts
a1: suffocation affirmed in 1; victims=Brian Sosa
a2: suffocation affirmed in 11; victims=Brian Sosa
