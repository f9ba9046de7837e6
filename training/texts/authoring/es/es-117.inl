id: es-117
language: es
genre: article
written: 2026-11-28
usage: Colombia
=== text
{s1|Rosalba Tuberquia}{q1|:} {c1|«{v1|Ese} que {a1|cogieron} no es ningún comandante, es el que vende los mangos»}

QUEBRADANEGRA. En la plaza todavía cuelgan los festones del reinado del bocachico. Frente al puesto de policía hay una silla plástica; ella la ocupa de seis a seis.

{s2|Tuberquia} {q2|asegura} {c2|que a {v2,v3|su marido, Ever Chamí,} lo {a2|bajaron} de {l2|la escalera de Mutatí} y lo {a3|tuvieron bocabajo, al sol,} {t3|hasta el mediodía}}. {c4|«Yo {b4|iba dos puestos atrás}. {p4,s5|El teniente} {v4|le} {a4|ponía la bota en el cuello} y {q5|repetía} {c5|que {v5|lo} iba a {a5|legalizar}}»}, {q4|recuerda}. El verbo viene de los años malos.

El coronel Fabio Lastra recibió a este periódico con tinto y un mapa. {s6|Lastra} {q6|prefiere hablar de} {c6|«un procedimiento de verificación»}. {c7|«Que se demoró, se demoró»}, {q7|concede}. {q8|Eludió} {c8|decir quién firmó la boleta}. {c9|A {v9|Chamí} lo {a9|pasaron} {t9|el viernes} a {l9|la URI de Santa Rita}}, a cuatro horas de trocha.

No es el primer lío de la brigada. {s10|La personera, Leidy Asprilla,} {q10|lleva anotado} {c10|que {t10|desde enero} ha habido {n10|cinco} {a10|retenciones} de {v10|motoristas} y {n11|una} {a11|muerte}, la de {v11|Jhon Fáiber Cuesta}}. {s12|La necropsia de Cuesta, que reposa en el hospital,} {q12|describe} {c12|dos {a12|disparos} a menos de medio metro}. De ahí {s13|ella} {q13|infiere} {c13|que {v13|lo} {a13|fusilaron}}. {s14,s15|Un soldado que {b14|estaba de centinela}} le {q14|contó} {c14|lo mismo} y {d15|en octubre} {q15|se retractó de} {c15|su dicho}.

Sobre el caserío de Las Juntas las cuentas tampoco cuadran. {q16|Al parecer}, {c16|{n16|treinta} {v16|familias} {a16|se fueron} por miedo a los retenes}. {c17|«¿Treinta? Yo contaría bien antes de escribir eso»}, {q17|advierte} {s17|el alcalde Nicanor Bolaños}. {c18|«{k18|Si de verdad hay gente por fuera}, les mando el bus de la alcaldía para que regresen»}, {q18|añade}. El bus está varado desde Semana Santa por falta de llantas.

Antes de irse, el coronel pidió que se anotara el precio del puente nuevo: once mil millones.
=== attributions
1: denies unknown direct person account; name=Rosalba Tuberquia; role=esposa de Ever Chamí
2: asserts eyewitness indirect person account; name=Rosalba Tuberquia; role=esposa de Ever Chamí
4: asserts eyewitness direct person account; name=Rosalba Tuberquia; role=esposa de Ever Chamí; antecedent=s2
5: asserts unknown indirect unnamed account; name=el teniente
6: denies unknown direct person account; name=Fabio Lastra; role=coronel; refers=a2,a3
7: admits unknown direct person account; name=Fabio Lastra; role=coronel; antecedent=s6
8: declines unknown indirect person account; name=Fabio Lastra; role=coronel; antecedent=s6
9: asserts unknown direct document account; ownvoice
10: asserts unknown indirect person account; name=Leidy Asprilla; role=personera
12: asserts medical indirect document account; name=la necropsia de Cuesta
13: asserts inference indirect person account; name=Leidy Asprilla; role=personera
14: asserts eyewitness indirect unnamed account; name=un soldado que estaba de centinela; refers=a13
15: retracts unknown indirect unnamed account; name=un soldado que estaba de centinela; refers=a13; said=XXXX-10
16: asserts unknown indirect document relay; hedged
17: doubts unknown direct person account; name=Nicanor Bolaños; role=alcalde; refers=a16
18: offers unknown direct person account; name=Nicanor Bolaños; role=alcalde; antecedent=s17
=== acts
a1: detention affirmed in 1; stance=asserts; victims=Ever Chamí
a2: detention affirmed in 2; victims=Ever Chamí
a3: ill-treatment affirmed in 2; victims=Ever Chamí
a4: ill-treatment affirmed in 4; victims=Ever Chamí; perpetrators=el teniente
a5: threats future in 5; victims=Ever Chamí; note=legalizar, to kill and pass off as a guerrilla
a9: transfer_of_custody affirmed in 9; victims=Ever Chamí
a10: detention affirmed in 10; count=5
a11: killing affirmed in 10; count=1; victims=Jhon Fáiber Cuesta
a12: killing affirmed in 12; victims=Jhon Fáiber Cuesta
a13: extrajudicial_execution affirmed in 13; victims=Jhon Fáiber Cuesta
a16: forced_displacement possible in 16; count=30
