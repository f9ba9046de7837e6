id: es-043
language: es
genre: article
written: 2026-11-28
usage: Colombia
=== text
La vereda que se fue en tres chivas

SAN BASILIO DEL CARMEN. En el coliseo hay noventa y seis colchonetas y un solo baño. {c1|Allá {a1|llegaron} {t1|desde el lunes} {v1|los de {l1|Alto Lindero}}, a pie y en tres chivas, después de que les {a2|metieran debajo de la puerta una hoja} con plazo de veinticuatro horas}. {s31|La auxiliar de enfermería que los recibió} {q31|cuenta} {c31|que a {s32|tres familias de la parte alta} {b31|las oyó} {q32|decir} {c32|otra cosa: que {p31|unos muchachos de pañoleta} {v31|las} {a31|bajaron a empujones} de la casa}}.

La hoja no trae firma. {c2|«Se van o {v3|los} {a3|sacamos en costal}»}, {q2|se lee en} {s2|la copia que conserva la personera, Yolima Perdomo}. Quién la dejó es otra discusión. {q3|Para} {s3|Perdomo} {c3|no hay duda: fueron los Mochos, el grupo que controla la mina}. {s4,s5|El coronel Hernando Lizcano, comandante de la brigada,} {q4|duda de} {c4|esa autoría} y {q5|pide} {c5|esperar el cotejo grafológico antes de «ponerle apellido a un papel»}. {s6|Dos líderes de la vereda}, en cambio, {q6|creen} {c6|que salió del propio ejército}, aunque ninguno aporta pruebas; {s7|uno de ellos}, al ser consultado de nuevo por teléfono, {q7|se desdijo}: {c7|«Eso lo solté con rabia, no me ponga a mí en esas»}. {s30|Un vocero de los Mochos}, en un audio de once segundos, {q30|negó} {c30|«cualquier {a30|amenaza} contra el campesinado»}.

Lo de antes casi no se discute. {c8|{t8|El 14 de octubre} {a8|mataron} en {l8|la trilladora} a {n8|seis} {v8|hombres}}. Los contó {m1|la personera}, que subió con la funeraria. {c9|«Estaban boca abajo, con las botas puestas. {b9|Yo misma les cerré los ojos} a cuatro»}, {q9|dice}. {s10|El informe de la brigada} {q10|habla de} {c10|«{n10|cinco} {a10|bajas} en enfrentamiento»}.

{s11|La gobernación} {q11|ofreció} {c11|mercados y retorno «{k11|apenas haya condiciones}»}. Don Abelardo Quiñones, de ochenta años, oyó la frase por el parlante, sentado en su colchoneta.

—{c12|¿Condiciones? Que me digan una. A {v12|mí} ya me {a12|quemaron} la casa, {b12|vi} la candela desde el filo} —{q12|dijo} {s12|el viejo}—. {c12|Yo no vuelvo.}
=== attributions
1: asserts unknown direct document account; ownvoice
2: asserts unknown direct document account; name=la copia que conserva la personera
3: asserts inference indirect person account; name=Yolima Perdomo; role=personera; refers=a3
4: doubts unknown indirect person account; name=Hernando Lizcano; role=coronel, comandante de la brigada; refers=a3
5: doubts unknown mixed person opinion; name=Hernando Lizcano; refers=a3
6: asserts inference indirect unnamed account; name=dos líderes de la vereda; refers=a3
7: retracts unknown direct unnamed account; name=uno de los dos líderes de la vereda; refers=a3
8: asserts unknown direct document account; ownvoice
9: asserts eyewitness direct person account; name=Yolima Perdomo; antecedent=m1; refers=a8
10: denies unknown direct document account; name=el informe de la brigada; specific; refers=a8
11: offers unknown mixed government account; name=la gobernación; refers=a1
12: asserts victim direct person account; name=Abelardo Quiñones
30: denies unknown mixed unnamed account; name=un vocero de los Mochos; refers=a3
31: asserts heard_from indirect unnamed relay; name=la auxiliar de enfermería; informant=tres familias de la parte alta; relay=32
32: asserts victim indirect unnamed account; name=tres familias de la parte alta
=== acts
a1: forced_displacement affirmed in 1
a2: threats affirmed in 1
a3: threats future in 2
a8: massacre affirmed in 8; when=2026-10-14; count=6
a10: killing affirmed in 10; stance=admits; count=5
a12: destruction_of_property affirmed in 12; victims=Abelardo Quiñones
a30: threats affirmed in 30
a31: forced_displacement affirmed in 32
