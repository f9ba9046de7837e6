id: es-123
language: es
genre: statement
written: 2026-11-28
usage: Colombia
=== text
DIÓCESIS DE SAN LUIS DE YARIMA – PASTORAL SOCIAL
Mensaje a las comunidades del río Tutumendo
{d2|22 de noviembre}, fiesta de santa Cecilia

Hermanos y hermanas: {m1|esta Pastoral} recorrió en dos chalupas las once veredas del río. Damos gracias a los motoristas, al comedor de las hermanas lauritas y a quien prestó la nevera.

{q2|Podemos afirmar}, porque {b2|los contamos uno a uno}, {c2|que {n2|ochenta y siete} {v2|hogares} {a2|amanecieron} en {l2|la cancha de Boca de Sábalo} {a2|con el colchón al hombro}}. {s3|Los mayores} nos {q3|confiaron} {c3|que {t3|la víspera} {p3|los del otro bando} {a3|tiraron un cilindro} sobre {l3|la maloca} y que {n4|tres} {v4|niñas} {a4|no alcanzaron a salir}}. {s5|La Armada} {q5|se inclina por} {c5|un tanque de gas «mal cerrado»}. De {c6|eso} {q6|no estamos tan seguros}: {c6|el hueco mide cuatro metros}.

{c7|A {v7,v8,v9|nuestro catequista Ovidio} {p7|los armados} lo {a7|guardaron} {t7|dos días} en {l7|una piladora de arroz}, le {a8|dieron planazos} y {t9|el miércoles} lo {a9|dejaron volver}, en pantaloneta}. {s10|Él mismo} {q10|cuenta} {c10|que {s11|un comandante} le {q11|preguntó} {c11|quién tocaba la campana}}.

{q12|Hemos de reconocer} {c12|que {s13|un sacerdote nuestro} {q13|aconsejó} {d13|en septiembre} {c13|no denunciar las {a13|amenazas}}, y que muchos le hicieron caso}. En cambio, {q14|no es verdad} {c14|que {p14|la parroquia} {a14|mandara desocupar} {l14|Playa Rica}}. {s15|La emisora que lo difundió} ya {q15|se excusó de} {c15|haberlo hecho}.

Sobre {c16|las fosas del playón} {q16|guardaremos reserva} mientras estén los forenses. {s17|Una forense} nos {q17|adelantó}, tras {b17|mirar los huesos}, {c17|que {n17|al menos cinco} {v17|personas} {a17|tenían las muñecas cruzadas y un tiro en la nuca}}.

{q18|Pedimos} a la guerrilla y al batallón {c18|que saquen las manos de las escuelas}. {q19|Nos ofrecemos para} {c19|recibir a {v19|los {n19|dos} policías cautivos} y {a19|llevarlos} hasta {l19|la Defensoría}, {k19|si las partes apagan los motores por seis horas}}.

La misa será a las diez. Lleven sombrilla: el techo del templo tiene goteras desde la Candelaria.
=== attributions
2: asserts eyewitness direct organisation account; name=Pastoral Social de la Diócesis de San Luis de Yarima; state=Colombia; antecedent=m1; said=XXXX-11-22
3: asserts unknown indirect unnamed account; name=los mayores
5: denies unknown mixed government account; name=la Armada; hedged; refers=a3
6: doubts inference direct organisation account; name=Pastoral Social de la Diócesis de San Luis de Yarima; state=Colombia; antecedent=m1; refers=a3
7: asserts unknown direct organisation account; name=Pastoral Social de la Diócesis de San Luis de Yarima; state=Colombia; ownvoice
10: asserts victim indirect person account; name=Ovidio; role=catequista
11: - - indirect unnamed -; name=un comandante; question
12: admits unknown direct organisation account; name=Pastoral Social de la Diócesis de San Luis de Yarima; state=Colombia; antecedent=m1; relay=13
13: asserts unknown indirect unnamed opinion; name=un sacerdote de la Pastoral; said=XXXX-09
14: denies unknown direct organisation account; name=Pastoral Social de la Diócesis de San Luis de Yarima; state=Colombia; antecedent=m1
15: retracts unknown indirect organisation account; name=la emisora; refers=a14
16: declines unknown direct organisation account; name=Pastoral Social de la Diócesis de San Luis de Yarima; state=Colombia; antecedent=m1
17: asserts medical indirect unnamed account; name=una forense
18: asserts unknown direct organisation opinion; name=Pastoral Social de la Diócesis de San Luis de Yarima; state=Colombia; antecedent=m1
19: offers unknown direct organisation account; name=Pastoral Social de la Diócesis de San Luis de Yarima; state=Colombia; antecedent=m1
=== acts
a2: forced_displacement affirmed in 2; count=87
a3: attack_on_civilians affirmed in 3
a4: killing affirmed in 3; count=3
a7: abduction affirmed in 7; victims=Ovidio
a8: beating affirmed in 7; victims=Ovidio
a9: release affirmed in 7; victims=Ovidio
a13: threats affirmed in 13
a14: forced_displacement affirmed in 14
a17: extrajudicial_execution affirmed in 17; count=5
a19: transfer_of_custody future in 19; count=2
