id: es-137
language: es
genre: article
written: 2026-11-28
usage: Venezuela
=== text
CORTAS DE COSTA ARRIBA

PUENTE. {s1|El ingeniero Nelson Guaramato, de Vialidad,} {q1|estima} {c1|que el paso sobre el Tacuare abrirá después de Reyes, si aparece el cemento}. {s2|Los paperos} {q2|se quejan de} {c2|que el desvío les come dos horas y medio tanque}.

LIBRES. {c3|{t3|El jueves} {a3|soltaron} a {n3|cinco} {v3|maestros} del {l3|anexo Sanjuanero}}, con la misma camisa de agosto. {s4|Abdón Pirela, profesor de química,} {q4|narró}, sentado en la acera, {c4|que {v4|le} {a4|daban tormento} «con bolsa y regla» para que firmara una huelga que no hizo}. {s6|El jefe del anexo, capitán Ochoa,} {q6|alega} {c6|que «entraron flacos y salieron gordos»}. En cuanto a {c7|un sexto docente, Lisandro Chirinos}, {q7|pasó la página}.

{s8|La esposa de Chirinos} {q8|está convencida}, {b8|por una camisa que le devolvieron sin mangas}, {c8|de que a {v8|él} lo tienen {a8|solo}, en {l8|el cuarto de la bomba}}. {s18|El fiscal de guardia} {q18|no esconde} {c18|que quedan {n18|treinta y nueve} {v18|personas} {a18|amontonadas} en {l18|la sala de archivo}}, que hubo que desocupar de legajos.

CACAO. {s9|La cooperativa Las Maracas} {q9|celebra} {c9|«la mejor cosecha en once años»}. {q10|Según} {s10|los compradores}, {c10|no hay sacos suficientes ni quien los cosa}. La feria será en la cancha techada, con entrada libre y rifa de una bicicleta.

FRONTERA. {s11|La radio del otro lado} {q11|contabilizó} {c11|{n11|ciento doce} {v11|venezolanos} {a11|expulsados} {t11|en una semana}}. {s12|La alcaldesa de allá} {q12|salió al paso}: {c12|«Vinieron por harina y se regresaron. Aquí nadie {a12|botó} a nadie»}. {s13|Una bodeguera de la raya} {q13|precisa} {c13|que ella {b13|recibió} a cuatro en su patio y que {s14|uno} le {q14|contó} {c14|cómo {p14|los de verde} le habían {a14|partido la boca}}}.

REENGANCHE. {s15|La zona educativa} {q15|ofreció} {c15|devolver los cargos {k15|a quien declare que se ausentó por gusto}}. {d16|El viernes}, {s16,s17|Pirela} {q16|retiró} {c16|su denuncia} y {q17|dio un solo motivo}: {c17|«Tengo una hija en ese liceo, y {s19|alguien} le {q19|preguntó} {c19|por dónde camina}»}.

BÉISBOL. Toninas 2, Pescadores 9.
=== attributions
1: asserts unknown indirect person opinion; name=Nelson Guaramato; role=ingeniero, de Vialidad
2: asserts unknown indirect unnamed account; name=los paperos
3: asserts unknown direct document account; ownvoice
4: asserts victim mixed person account; name=Abdón Pirela; role=profesor de química
6: denies unknown mixed person account; name=Ochoa; role=jefe del anexo, capitán; refers=a4
7: declines unknown indirect person account; name=Ochoa; role=jefe del anexo, capitán; antecedent=s6
8: asserts inference indirect unnamed account; name=la esposa de Lisandro Chirinos
9: asserts unknown direct organisation opinion; name=cooperativa Las Maracas
10: asserts unknown indirect unnamed account; name=los compradores
11: asserts unknown indirect organisation account; name=la radio del otro lado
12: denies unknown direct unnamed account; name=la alcaldesa de allá; negated; refers=a11
13: asserts eyewitness indirect unnamed account; name=una bodeguera de la raya; refers=a11
14: asserts victim indirect unnamed account; name=uno de los cuatro que recibió la bodeguera
15: offers unknown indirect government account; name=la zona educativa
16: retracts victim indirect person account; name=Abdón Pirela; role=profesor de química; refers=a4
17: asserts unknown direct person account; name=Abdón Pirela; role=profesor de química
18: admits unknown indirect unnamed account; name=el fiscal de guardia
19: - - indirect unnamed -; name=alguien; question
=== acts
a3: release affirmed in 3; count=5
a4: torture affirmed in 4; victims=Abdón Pirela
a8: solitary_confinement affirmed in 8; victims=Lisandro Chirinos
a11: deportation affirmed in 11; count=112
a12: deportation negated in 12
a14: beating affirmed in 14
a18: overcrowding affirmed in 18; count=39
