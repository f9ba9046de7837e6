id: es-136
language: es
genre: post
written: 2026-11-28
usage: Mexico
=== text
Foro Puro Camino › Rutas y retenes › Paso Gavilán, ¿cómo está?

#1 · {s1|kenworth_85}
{c1|Banda, ¿quién cruzó hoy Paso Gavilán? El diésel anda a 27 y todavía me falta llegar a Tres Picos.}

#2 · {s2|la_comadre_lupe}
{c2|Yo, a las 5. Hay retén de {p2|los de negro}. A {n2|dos} {v2|muchachos de un torton} los {a2|traían hincados con las manos en la nuca}, en pleno solazo. {b2|Los vi} al pasar, despacito.}

#3 · {s3|vigilante_mx}
{q4|Cita de} {s4|la_comadre_lupe}: {c4|«los {a4|traían hincados con las manos en la nuca}»}
{c3|Revisión de rutina, doña. Nadie los {a3|hincó}, se agacharon para que les checaran las llantas.}

#4 · {s5|chuy_retana}
{c5|Uno de los del torton es {v5,b5|mi carnal}. Le {a5|dieron con la cacha} y {v6|lo} {a6|encerraron} en {l6|la bodega de la caseta vieja}. {s7|Un ajustador que sí pudo pasar} me {q7|platicó} {c7|que ahí {v7|los} {a7|cuelgan de los pulgares}}.}

#5 · {s8|kenworth_85}
{c8|No manches. ¿Y ya {v8|lo} {a8|soltaron}?}

#6 · {s9|chuy_retana}
{c9|{s10|La licenciada del mostrador} me {q10|salió con} {c10|que «a esa persona ya se le {a10|dio salida} {t10|a las 3}»}. ¿Salida por dónde? A las 3 {b9|yo estaba recargado en la única puerta}.}

#7 · {s11|trapero57}
{c11|{b11|Manejé grúa para ellos} medio año. Sí hay bodega y sí hay lazos. Yo nomás dejaba los carros y le subía al estéreo, no es cosa de presumir.}

#8 · {s12|vigilante_mx}
{c12|Olviden lo de las llantas, {b12|me pasaron} mal el dato.}

#9 · {s13|don_tacho (moderador)}
{c13|Sin placas ni domicilios, por favor. {k13|Si el compañero sube la denuncia sellada}, la dejo fija arriba. Y los que venden llantas de medio uso, a su sección.}

#10 · {s14|la_comadre_lupe}
{c14|Me acaba de caer esto de {s15|un número sin nombre}{q15|:} {c15|«ya sabemos cuál es la azul, {v15|usted} {a15|no llega a Tres Picos}»}. Me orillé con los de los tamales.}

#11 · {s16|don_tacho (moderador)}
{c16|¿Alguien con contacto en la corporación? {s17|Su vocero}, por teléfono, {q17|no me quiso decir} {c17|ni la hora}.}

#12 · {s18|chuy_retana}
{c18|Ya apareció, tirado en el acotamiento. En la clínica del pueblo {a18|no le quisieron coser} la ceja sin oficio del ministerio público. {c19|De lo demás} {s19|él} {q19|no habla}, namás tiembla.}

#13 · {s20|kenworth_85}
{c20|Váyanse por la libre de El Zarco. Está fea, pero puras vacas.}
=== attributions
1: - - direct person -; name=kenworth_85; question
2: asserts eyewitness direct person account; name=la_comadre_lupe
3: denies unknown direct person account; name=vigilante_mx; negated; refers=a4
4: asserts eyewitness direct person account; name=la_comadre_lupe
5: asserts relative direct person account; name=chuy_retana
7: asserts unknown indirect unnamed account; name=un ajustador
8: - - direct person -; name=kenworth_85; question
9: denies eyewitness direct person account; name=chuy_retana; specific; refers=a10
10: asserts unknown mixed unnamed account; name=la licenciada del mostrador
11: admits colleague direct person account; name=trapero57; refers=a7
12: retracts heard_from direct person account; name=vigilante_mx; refers=a3
13: offers unknown direct person account; name=don_tacho; role=moderador
14: asserts victim direct person relay; name=la_comadre_lupe; relay=15
15: asserts unknown direct unnamed account; name=un número sin nombre
16: - - direct person -; name=don_tacho; role=moderador; question
17: declines unknown indirect government account; name=el vocero de la corporación
18: asserts relative direct person account; name=chuy_retana
19: declines victim indirect unnamed account; name=el hermano de chuy_retana
20: asserts unknown direct person account; name=kenworth_85
=== acts
a2: stress_positions affirmed in 2; count=2
a3: stress_positions negated in 3
a4: stress_positions affirmed in 4
a5: beating affirmed in 5; victims=el hermano de chuy_retana
a6: detention affirmed in 5; victims=el hermano de chuy_retana
a7: torture affirmed in 7
a8: release possible in 8; victims=el hermano de chuy_retana
a10: release affirmed in 10; victims=el hermano de chuy_retana
a15: threats future in 15; victims=la_comadre_lupe
a18: denial_of_medical_care affirmed in 18; victims=el hermano de chuy_retana
