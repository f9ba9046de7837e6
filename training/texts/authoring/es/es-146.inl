id: es-146
language: es
genre: interview
written: 2026-11-28
usage: Peru
=== text
Transcripción de la conferencia de prensa del prefecto regional de Chaupiyunga. Duración: 19 minutos. El audio de los dos primeros es inaudible por el parlante.

{s1|PREFECTO SALDÍVAR}{q1|:} {c1|… y con eso ya son tres puentes modulares instalados. Ahora sí, sus preguntas, uno por medio, por favor.}

{s2|RADIO QOLQE}{q2|:} {c2|Señor prefecto, ¿por qué {p2|la policía} {a2|no dejó pasar} a {v2|los periodistas} al {l2|cementerio}?}

{s3|PREFECTO SALDÍVAR}{q3|:} {c3|Mire, yo a eso no le llamaría impedir. Se les {a3|invitó a permanecer detrás de la cinta} por la emoción del momento.}

{s4|RADIO QOLQE}{q4|:} {c4|A {v4|mi camarógrafo} {p4|un suboficial} le {a4|quitó el equipo} y se lo {a5|devolvió partido}. Yo {b4|estaba a un metro}.}

{s6|PREFECTO SALDÍVAR}{q6|:} {c6|Bueno, si hay un equipo malogrado se le repone, {k6|con su boleta}. Siguiente.}

{s7|DIARIO EL BATÁN}{q7|:} {c7|{s8|La asociación de desplazados} {q8|habla de} {c8|{n8|cuatrocientas} {v8|personas} que {a8|salieron corriendo} de Pampa Anqas {t8|la madrugada del 3}, con las chacras ardiendo}. ¿Usted maneja otra cifra?}

{s9|PREFECTO SALDÍVAR}{q9|:} {c9|Yo manejo la del padrón del vaso de leche, y ahí figuran ciento diez. El resto, con todo respeto, habría que ver si alguna vez vivió ahí.}

{s10|DIARIO EL BATÁN}{q10|:} {c10|¿Y {a10|las chacras quemadas}?}

{s11|PREFECTO SALDÍVAR}{q11|:} {c11|La quema de rastrojo es costumbre de agosto. Estamos en noviembre, ya sé. Sobre {v12|los {n12|seis} {a12|fallecidos}}, porque me lo van a preguntar, {q13|me ratifico en} {c13|que se trató de un {a13|enfrentamiento}}.}

{s14|AGENCIA PUTUCUSI}{q14|:} {c14|{s15|El médico legista} {q15|escribió} {c15|que a {n15|cuatro} les {a15|dispararon arrodillados}}. Lo tengo en {b14|el oficio 88}.}

{s16|PREFECTO SALDÍVAR}{q16|:} {c16|Ese oficio no lo conozco y no voy a opinar de algo que está en fiscalía.}

{s17|AGENCIA PUTUCUSI}{q17|:} {c17|Lleva su sello de recepción.}

{s18|PREFECTO SALDÍVAR}{q18|:} {c18|(Consulta con su asesora.) {b18|Me informan} que sí entró, el viernes, por mesa de partes. Retiro entonces lo de que no llegó. Pero leído, no está leído.}

{s19|RADIO QOLQE}{q19|:} {c19|¿Hay {v20|gente} {a20|detenida sin orden} en el {l20|cuartel}?}

{s21|PREFECTO SALDÍVAR}{q21|:} {c21|Hay {n21|nueve} {v21|jóvenes} {a21|en calidad de invitados}, conversando. {t21|Desde el lunes}, sí. La orden está en trámite. Gracias, buenas tardes, hay panetón al fondo.}
=== attributions
1: asserts unknown direct person account; name=Saldívar; role=prefecto regional
2: - - direct organisation -; name=Radio Qolqe; question
3: denies unknown direct person account; name=Saldívar; role=prefecto regional; refers=a2
4: asserts eyewitness direct organisation account; name=Radio Qolqe
6: offers unknown direct person account; name=Saldívar; role=prefecto regional; refers=a5
7: - - direct organisation -; name=diario El Batán; question
8: asserts unknown indirect organisation account; name=la asociación de desplazados
9: doubts official_record direct person account; name=Saldívar; role=prefecto regional; refers=a8
10: - - direct organisation -; name=diario El Batán; question
11: denies unknown direct person account; name=Saldívar; role=prefecto regional; refers=a10
13: denies unknown direct person account; name=Saldívar; role=prefecto regional; antecedent=s11
14: asserts document direct organisation relay; name=agencia Putucusi; relay=15
15: asserts medical indirect unnamed account; name=el médico legista
16: declines unknown direct person account; name=Saldívar; role=prefecto regional; refers=a15
17: asserts document direct organisation account; name=agencia Putucusi
18: retracts heard_from direct person account; name=Saldívar; role=prefecto regional; note=grants that the letter came in, not that it was read
19: - - direct organisation -; name=Radio Qolqe; question
21: admits unknown direct person account; name=Saldívar; role=prefecto regional; refers=a20
=== acts
a2: interference_with_reporting affirmed in 2
a3: interference_with_reporting affirmed in 3
a4: interference_with_reporting affirmed in 4
a5: destruction_of_property affirmed in 4
a8: forced_displacement affirmed in 8; count=400
a10: destruction_of_property affirmed in 10
a12: killing affirmed in 11; stance=asserts; count=6
a13: killing affirmed in 13
a15: extrajudicial_execution affirmed in 15; count=4
a20: arbitrary_detention possible in 19
a21: arbitrary_detention affirmed in 21; count=9
