id: es-118
language: es
genre: interview
written: 2026-11-28
usage: El Salvador
=== text
Archivo oral de La Joya de Tamarindo
{m1|Don Chepe Alfaro}, 83 años, entrevistado en su corredor por la estudiante Karla Menjívar

El viejo desgrana maíz mientras habla. El perro se llama Coronel y no es casualidad.

—{c2|¿Dónde lo agarró a usted el operativo?} —{q2|pregunta} {s2|Karla}.

—{c3|En la loma, con la vaca. Desde ahí se {b3|divisaba} todo. {p3|La tropa} {a3|encerró} a {v3,v4|la gente} en {l3,l4|la ermita} y al rato {a4|empezó la tirazón}. Después le {a5|metieron fuego} a {v5|los ranchos}, uno por uno, como quien quema zacate.}

—{c6|¿Contó usted a los difuntos?} —{q6|insiste} {s6|ella}.

—{c7|Yo no tuve valor. {s8|La placa} {q8|dice} {c8|que {a8|cayeron} {n8|ciento cuatro}}. {s9|Mi compadre Lencho, que en paz descanse,} {q9|porfiaba} {c9|que faltaban los tiernos, los que no tenían ni nombre}.}

—{c10|{s11|El general Perdomo} {q11|puso en sus memorias} {c11|que aquello fue «un combate limpio»}} —{q10|apunta} {s10|Karla}.

—{c12|¿Combate? Para que sea combate tienen que tirar los dos} —{q12|ataja} {s12|don Chepe}, sin soltar la mazorca—. {c12|Y allí no había quien.}

Karla le enseña una fotocopia de 1993 donde él firmó otra cosa. Tarda en ponerse los lentes.

—{c13|Sí, esa firma es mía. {s14|Yo} {q14|declaré} {c14|que {p14|los muchachos de la guerrilla} habían {a14|quemado los ranchos}}, y eso no fue así. {q15|Me echo para atrás de} {c15|todo ese papel}. {s16|Un sargento} me {q16|había dicho} {c16|que a la milpa va uno solo y {a16|a saber si vuelve}}, y yo tenía seis bocas.}

—{c17|¿Y la gente que quedó?}

—{c18|{a18|Agarramos camino} para {l18|Honduras}, {n18|como cuarenta}, de noche. A {v19|mi suegro} lo {a19|alcanzaron} en {l19|el río}; {c20|eso} me lo {q20|contó} {s20|una señora de Las Pilas}. A {v21|mi hermano Toño} lo tuvieron {t21|tres meses} {a21|preso} en {l21|el cuartel} y lo {a22|echaron a la calle} rapado.}

—{c23|¿Declararía de nuevo?}

—{c24|{k24|Si me mandan el carro}, yo voy. A pie ya no llego ni al molino.}

—{c25|¿Y a quién vio usted dando las órdenes?}

—{c26|Ese nombre se va conmigo, hija.}

El maíz alcanza para dos guacales. Adentro, la nuera sube el volumen de la radio: dan el resultado de Águila.
=== attributions
2: - - direct person -; name=Karla Menjívar; role=estudiante; question
3: asserts eyewitness direct person account; name=Don Chepe Alfaro; antecedent=m1
6: - - direct person -; name=Karla Menjívar; role=estudiante; question
7: asserts unknown direct person relay; name=Don Chepe Alfaro; antecedent=m1; relay=8,9
8: asserts unknown indirect document account; name=la placa
9: asserts unknown indirect person account; name=Lencho; refers=a8
10: asserts document direct person relay; name=Karla Menjívar; role=estudiante; relay=11
11: denies unknown mixed person account; name=Perdomo; role=general; refers=a4
12: denies eyewitness direct person account; name=Don Chepe Alfaro; refers=a4
13: retracts unknown direct person account; name=Don Chepe Alfaro; antecedent=s12; refers=a14
14: asserts unknown indirect person account; name=Don Chepe Alfaro; said=1993
15: retracts unknown direct person account; name=Don Chepe Alfaro; antecedent=s12; refers=a14
16: asserts unknown indirect unnamed account; name=un sargento
17: - - direct document -; question; ownvoice
18: asserts victim direct person account; name=Don Chepe Alfaro; antecedent=s12
20: asserts unknown indirect unnamed account; name=una señora de Las Pilas; refers=a19
23: - - direct document -; question; ownvoice
24: offers unknown direct person account; name=Don Chepe Alfaro; antecedent=s12
25: - - direct document -; question; ownvoice
26: declines unknown direct person account; name=Don Chepe Alfaro; antecedent=s12
=== acts
a3: detention affirmed in 3
a4: massacre affirmed in 3
a5: destruction_of_property affirmed in 3
a8: massacre affirmed in 8; count=104
a14: destruction_of_property affirmed in 14; perpetrators=la guerrilla
a16: threats future in 16; victims=Don Chepe Alfaro
a18: forced_displacement affirmed in 18; count=40
a19: killing affirmed in 18; basis=heard_from; victims=el suegro de Don Chepe Alfaro
a21: detention affirmed in 18; basis=relative; victims=Toño
a22: release affirmed in 18; basis=relative; victims=Toño
