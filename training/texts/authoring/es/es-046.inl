id: es-046
language: es
genre: article
written: 2026-11-28
usage: Venezuela
=== text
{s1|Un sargento} {q1|dice} {c1|que dio {a1|corriente} por órdenes}; {s2|el Ministerio} {c2|lo} {q2|llama} {c2|desertor}

PUERTO LINARES.- {m3|El exsargento primero Yonaiker Oropeza} entregó el miércoles a esta redacción un video de dieciocho minutos en el que {q3|confiesa} {c3|haber {a3|conectado «el aparato»} a {n3|cuatro} {v3|detenidos} del {l3|Destacamento Ribereño} {t3|entre marzo y abril de este año}}. {c4|«Uno le {a4|daba a la manivela} y {p4|el capitán} preguntaba. Yo no preguntaba nada»}, {q4|se le oye decir}, con gorra y de espaldas a una nevera.

Uno de los cuatro existe y tiene nombre. {m5|Renny Cabeza, pescador,} todavía no puede cerrar la mano izquierda. Vio el video dos veces y en la segunda apagó el teléfono. {c5|«Ese es. Ese fue el que después me trajo agua»}, {q5|dijo}; de {c6|lo del capitán} {q6|prefirió no hablar}. {s30|Su compadre Franyer} {q30|afirma} {c30|que {b30|lo vio} llegar con las palmas {a30|quemadas}}.

{c7|{v7|Cabeza} estuvo {a7|preso} {t7|nueve días} {a7|sin que su mujer supiera dónde}}. A {m9|ella, Maigualida,} en el destacamento le {q8|repetían} {c8|que lo buscara en la morgue}. {c9|«Yo fui, pues. Tres veces fui a la morgue»}, {q9|cuenta}. {s31|La Fiscalía regional}, sin embargo, {q31|insiste en} {c31|que {v31|los cuatro} fueron {a31|presentados ante un juez} dentro del lapso}. {c10|A {v10|Cabeza} lo {a10|soltaron} en {l10|una carretera} {t10|el 11 de abril}, con la condición}, {q10|según} {s10|él}, {c10|de que dijera que se había caído de un peñero}.

{s11|El Ministerio para la Custodia} {q11|respondió con un boletín de tres líneas}: {c11|Oropeza «es un desertor con expediente por hurto de combustible» y el Destacamento «no dispone de generadores portátiles»}. A Cabeza no lo mencionó. {s12|Un vocero que pidió no ser identificado} {q12|reconoció} luego {c12|que generadores hubo, «pero para la nevera de la cantina»}.

¿Por qué hablar ahora? {s13|Oropeza} {q13|asegura} {c13|que le {q14|habían ofrecido} {c14|un ascenso {k14|por quedarse callado}} y que no cumplieron}. {s15|Su hermana, con quien vive,} {q15|cree} {c15|otra cosa: que lo hace porque se enfermó}. {s16,s17|La organización Oficio de Testigo, que examinó el video,} {q16|advierte} {c16|que no ha podido establecer cuándo se grabó}, pero {q17|considera} {c17|verosímil el relato: {b17|las quemaduras de Cabeza} «tienen dos puntos gemelos, a cuatro centímetros»}.
=== attributions
1: admits eyewitness indirect person account; name=Yonaiker Oropeza; role=exsargento primero
2: asserts unknown indirect government opinion; name=Ministerio para la Custodia
3: admits eyewitness mixed person account; name=Yonaiker Oropeza; antecedent=m3
4: admits eyewitness direct person account; name=Yonaiker Oropeza; antecedent=m3
5: asserts victim direct person account; name=Renny Cabeza; role=pescador; antecedent=m5; refers=a3
6: declines unknown indirect person account; name=Renny Cabeza; antecedent=m5
7: asserts unknown direct document account; ownvoice
8: asserts unknown indirect unnamed opinion; refers=a7
9: asserts relative direct person account; name=Maigualida; antecedent=m9; refers=a7
10: asserts victim indirect person account; name=Renny Cabeza
11: denies unknown mixed government account; name=Ministerio para la Custodia; specific; refers=a3
12: admits unknown mixed government account; name=un vocero del Ministerio para la Custodia; refers=a3
13: asserts unknown indirect person account; name=Yonaiker Oropeza
14: offers unknown indirect unnamed account
15: asserts relative indirect unnamed opinion; name=la hermana de Yonaiker Oropeza
16: doubts unknown indirect organisation account; name=Oficio de Testigo; refers=a3
17: asserts inference mixed organisation account; name=Oficio de Testigo; refers=a3
30: asserts eyewitness indirect person account; name=Franyer; role=compadre de Renny Cabeza
31: denies unknown indirect government account; name=la Fiscalía regional; refers=a7
=== acts
a1: electric_shocks affirmed in 1; perpetrators=Yonaiker Oropeza
a3: electric_shocks affirmed in 3; count=4; when=2026-03/2026-04; perpetrators=Yonaiker Oropeza
a4: electric_shocks affirmed in 4
a7: incommunicado_detention affirmed in 7; victims=Renny Cabeza
a10: release affirmed in 10; when=2026-04-11; victims=Renny Cabeza
a30: burning affirmed in 30; victims=Renny Cabeza
a31: denial_of_due_process negated in 31; count=4
