id: es-029
language: es
genre: article
written: 2026-11-28
usage: Honduras
=== text
{c1|{a1|Cortan} la señal a {v1|Radio Mocuelo}}; {s2|alcalde} {q2|habla de} {c2|«un corto»}

5:40 p. m. {s3|Suyapa Mencías} {q3|lee al aire} {c3|una carta en la que {s4|pobladores de El Terrero} {q4|acusan} {c4|a {p4|guardias de la minera Piedra Azul} de {a4|llevarse} a {v4|don Tulio Maradiaga}}}.

6:10 p. m. {q5|Según} {s5|el operador, Josué Banegas}, {c5|{p5,p6|cuatro encapuchados} {a5|arrancaron los cables del transmisor} y a {v6|él} lo {a6|agarraron a patadas}}. {c7|«{s8|Uno} me puso {a7|el fierro en la nuca} y {q8|dijo} {c8|que la próxima {a8|no iba a ser el cable}}»}, {q7|cuenta}.

6:25 p. m. Vuelve la luz en todo el barrio, menos en la emisora.

{s9,s10|Una vendedora de pastelitos} {q9|declaró} esa misma noche {c9|que {b9|vio} a los encapuchados salir en una patrulla municipal}. {d10|A los dos días} {q10|retiró} {c10|su testimonio}. {q11|Explica} {c11|que {v11|le} {a11|dejaron una bala en el canasto}, envuelta en una servilleta}.

{s12|El alcalde Ramón Euceda} {q12|niega} {c12|que su gente tenga que ver}. {c13|«Aquí no se le {a13|calla} la boca a nadie. Fue un corto, y ahí está {b13|el informe de la empresa eléctrica}»}, {q13|dijo}. {s14|La empresa} {q14|respondió} a este medio {c14|que no ha emitido informe alguno}. {s15,s16|La jefa policial, comisaria Lesbia Turcios,} {q15|concede} {c15|que la patrulla 07 «se perdió» de {b15|la bitácora} durante una hora}, pero {q16|ve} {c16|«prematuro» culpar a nadie}.

{c17|De {v17|Maradiaga} {a17|no se sabe nada} desde {t17|el 9 de agosto}}. {s18|Su hija Dilcia} {q18|insiste en} {c18|que {p18|los guardias de la mina} {v18|lo} {a18|bajaron de la mula} y lo metieron en un carro gris}, tal como se {c19|lo} {q19|contó} {s19|un cipote que andaba tras las vacas}. {s23|Un locutor de la emisora vecina} {q23|sospecha} {c23|que {p23|los mismos} le {a23|quemaron la moto} {t23|en julio}}. {s20|La gerencia de Piedra Azul} {q20|no contestó} {c20|tres llamadas}.

{s21|El Comité de Periodistas del Valle} {q21|condenó} {c21|{a21|el ataque} y {a22|las amenazas}}. Mencías volvió el lunes al micrófono. Antes de saludar leyó otra vez la carta, entera, sin quitarle una coma.
=== attributions
1: asserts unknown direct document account; ownvoice
2: denies unknown direct unnamed account; name=Ramón Euceda; role=alcalde; refers=a1
3: asserts unknown indirect person relay; name=Suyapa Mencías; role=locutora de Radio Mocuelo; relay=4
4: asserts unknown indirect unnamed account; name=pobladores de El Terrero
5: asserts victim indirect person account; name=Josué Banegas; role=operador de Radio Mocuelo
7: asserts victim direct person account; name=Josué Banegas; antecedent=s5
8: asserts unknown indirect unnamed account; name=uno de los cuatro encapuchados
9: asserts eyewitness indirect unnamed account; name=una vendedora de pastelitos
10: retracts eyewitness indirect unnamed account; name=una vendedora de pastelitos; refers=a5
11: asserts victim indirect unnamed account; name=una vendedora de pastelitos; antecedent=s9
12: denies unknown indirect person account; name=Ramón Euceda; role=alcalde; refers=a5,a6
13: denies document direct person account; name=Ramón Euceda; role=alcalde; antecedent=s12; negated; specific
14: denies unknown indirect organisation account; name=la empresa eléctrica; negated
15: admits official_record mixed person account; name=Lesbia Turcios; role=jefa policial
16: doubts unknown indirect person opinion; name=Lesbia Turcios; role=jefa policial; refers=a5
17: asserts unknown direct document account; ownvoice
18: asserts heard_from indirect person account; name=Dilcia Maradiaga; informant=un cipote que andaba tras las vacas; relay=19
19: asserts unknown indirect unnamed account; name=un cipote que andaba tras las vacas; refers=a18
20: declines unknown indirect organisation account; name=La gerencia de Piedra Azul
21: asserts unknown indirect organisation opinion; name=El Comité de Periodistas del Valle
23: asserts inference indirect unnamed account; name=un locutor de la emisora vecina; hedged
=== acts
a1: interference_with_reporting affirmed in 1
a4: abduction affirmed in 4; victims=Tulio Maradiaga
a5: interference_with_reporting affirmed in 5
a6: beating affirmed in 5; victims=Josué Banegas
a7: threats affirmed in 7; victims=Josué Banegas
a8: threats future in 8
a11: intimidation_of_witnesses affirmed in 11
a13: interference_with_reporting negated in 13
a17: enforced_disappearance affirmed in 17; victims=Tulio Maradiaga; when=XXXX-08-09
a18: abduction affirmed in 18; victims=Tulio Maradiaga
a21: interference_with_reporting affirmed in 21
a22: threats affirmed in 21
a23: destruction_of_property possible in 23
