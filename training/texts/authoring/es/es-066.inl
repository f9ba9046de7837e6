id: es-066
language: es
genre: interview
written: 2026-11-28
usage: Spain
=== text
«Escribí caída seis veces»

Joana Serra Pons ejerció diecinueve años de médica en el centro de Montalar. Se jubiló en junio y ahora cultiva membrillos.

{s1|P}{q1|:} {c1|¿Cuándo empezó a sospechar?}

{s2|R}{q2|:} {c2|Un lunes me subieron a {v2|un chaval} al que {a2|habían pegado} con una toalla que llevaba un candado dentro. {b2|Le quité la camiseta y allí estaba}, el candado, dibujado. A {v3|otro} lo {a3|tuvieron atado boca abajo} {t3|once horas}.}

{s4|P}{q4|:} {c4|La contención mecánica es legal, doctora.}

{s5|R}{q5|:} {c5|La norma no la discuto. Pero lo del módulo 5 no era contención, era {a5|tortura}, y lo digo con la palabra entera.}

{s6|P}{q6|:} {c6|{s7|Instituciones} {q7|contesta} {c7|que en ese periodo no hubo ni una sanción y, por tanto, ni un {a7|abuso}}.}

{s8|R}{q8|:} {c8|Sanciones, ninguna, eso se lo compro. Partes míos, tampoco. {q9|Escribí} {c9|«caída»} seis veces, y sabía que allí no se caía nadie.}

{s10|P}{q10|:} {c10|¿A {v10|usted} la {a10|amenazaron}?}

{s11|R}{q11|:} {c11|Yo no usaría ese verbo. {s12|El subdirector} me {q12|preguntó} un día {c12|si mi hija seguía yendo sola al conservatorio}. Y me sujetó la puerta.}

{s13|P}{q13|:} {c13|¿Y la {a13|muerte} de {v13|Iker Zubía}?}

{s14|R}{q14|:} {c14|Mientras su madre esté esperando juicio, de ese chico no me sacará usted una palabra.}

{s15|P}{q15|:} {c15|{s16|Dos internos} {q16|declararon} {c16|que {v16|lo} {a16|rociaron con agua hirviendo} del termo}.}

{s17|R}{q17|:} {c17|{a17|Quemaduras} tenía, en el antebrazo y en la oreja; {b17|se las curé yo}. Si fue el termo, no lo sé. El termo estaba a veinte metros y con llave.}

{s18|P}{q18|:} {c18|{s19|Un antiguo jefe de servicio} {q19|opina} {c19|que usted exagera por despecho, porque no le dieron la plaza}.}

{s20|R}{q20|:} {c20|La plaza la pedí y me la negaron, es cierto. Pregúntele a él por {v20|los que} {a20|hacía cantar en calzoncillos} {t20|en Nochebuena}. Yo {b20|estaba en el pasillo}.}

{s21|P}{q21|:} {c21|¿Entregará sus notas al juzgado?}

{s22|R}{q22|:} {c22|Las guardo en una caja de zapatos. {k22|En cuanto me releven del secreto}, van enteras. Mire, ya ha escampado. ¿Quiere ver los membrillos?}
=== attributions
1: - - direct unnamed -; name=el entrevistador; question
2: asserts medical direct person account; name=Joana Serra Pons; role=médica jubilada
4: denies unknown direct unnamed account; name=el entrevistador; refers=a3
5: asserts unknown direct person account; name=Joana Serra Pons; role=médica jubilada; refers=a3
6: asserts unknown direct unnamed relay; name=el entrevistador; relay=7
7: denies unknown indirect government account; name=Instituciones; negated; specific; refers=a5
8: admits medical direct person account; name=Joana Serra Pons; role=médica jubilada; refers=a2
9: denies unknown direct person account; name=Joana Serra Pons; role=médica jubilada; antecedent=s8; refers=a2
10: - - direct unnamed -; name=el entrevistador; question
11: doubts victim direct person account; name=Joana Serra Pons; role=médica jubilada; refers=a10
12: - - indirect unnamed -; name=el subdirector; question
13: - - direct unnamed -; name=el entrevistador; question
14: declines unknown direct person account; name=Joana Serra Pons; role=médica jubilada; refers=a13
15: asserts unknown direct unnamed relay; name=el entrevistador; relay=16
16: asserts unknown indirect unnamed account; name=dos internos
17: asserts medical direct person account; name=Joana Serra Pons; role=médica jubilada; refers=a16
18: asserts unknown direct unnamed relay; name=el entrevistador; relay=19
19: doubts unknown indirect unnamed opinion; name=un antiguo jefe de servicio; refers=a2
20: asserts eyewitness direct person account; name=Joana Serra Pons; role=médica jubilada
21: - - direct unnamed -; name=el entrevistador; question
22: offers unknown direct person account; name=Joana Serra Pons; role=médica jubilada
=== acts
a2: beating affirmed in 2
a3: stress_positions affirmed in 2
a5: torture affirmed in 5
a7: ill-treatment negated in 7
a10: threats possible in 10; victims=Joana Serra Pons
a13: death_in_custody possible in 13; victims=Iker Zubía
a16: burning affirmed in 16; victims=Iker Zubía
a17: burning affirmed in 17; victims=Iker Zubía
a20: humiliation affirmed in 20
