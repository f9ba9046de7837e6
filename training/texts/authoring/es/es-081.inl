id: es-081
language: es
genre: article
written: 2026-11-28
usage: Guatemala
=== text
{s1|Gobernación}{q1|:} {c1|«Ni un solo vecino {a1|preso} en Las Guacas»}

SAN ROQUE LAS GUACAS. La feria patronal se suspendió por primera vez desde el terremoto: no hubo convite, ni marimba, ni palo encebado. {c2|{t2|Desde el 9 de octubre}, {n2|cinco} {v2|miembros del comité de agua} están {a2|encerrados} en {l2|la estación vieja} sin orden de captura}. El manantial que defienden surte a tres aldeas.

{s3|El gobernador Otto Barillas} {q3|reiteró} {d3|ayer} {c3|que las puertas de la estación «están abiertas para el que quiera irse»}. A regañadientes {q4|admitió} {c4|que al presidente del comité, {v4|Julián Caal}, se le {a4|llevó} «{t4|por una noche}» a {l4|la bodega del ingenio}, «por su propia seguridad»}.

{s5|Una copia del parte policial, en poder de este semanario,} {q5|consigna} {c5|que Caal fue {a5|entregado} {t5|a las 18:40} a «personal de la finca»}. {s6|Su esposa, Macaria Ical,} {q6|relata} {c6|que, {q7|según} le dijo {s7|él}, {c7|{v7|lo} tuvieron {a7|hincado sobre grava} {t7|hasta que cantó el gallo}}}. {c14|«{a14|Hincado} no estuvo; estuvo sentado y yo mismo le di atol»}, {q14|responde} {s14|un vigilante del ingenio}.

{c8|«A {v8|mi papá} {a8|no me dejan verlo} {t8|desde hace dos domingos}»}, {q8|se queja} {s8|Elvira Tiul, de 17 años}. {s9|Las mujeres de la aldea} {q9|piden} {c9|que los cinco {a9|vuelvan} antes de la siembra}. {c15|De {v15|Santos Choc}, tractorista, {a15|no se ha vuelto a saber} {t15|desde aquella noche}}.

{s10|El juez de paz, Hugo Samayoa, que despacha en un local alquilado junto al mercado,} {q10|pasó de largo ante} {c10|la pregunta por la orden}. {c11|«Cuando se abra el expediente sabremos si {a11|faltó el papel}»}, {q11|dijo} después por teléfono.

{s12,s13|La Procuraduría del Agua, que acompaña al comité,} {q12|ofreció} {c12|poner una traductora q'eqchi', {k12|en cuanto haya audiencia}}, y {q13|lamentó} {c13|que {n13|dos} de {v13|los presos} {a13|firmaron sin entender} una sola palabra}. El ingenio empieza a moler el 2 de diciembre.
=== attributions
1: denies unknown direct government account; name=Gobernación; negated; specific; refers=a2
2: asserts unknown direct document account; ownvoice
3: denies unknown mixed person account; name=Otto Barillas; role=gobernador; refers=a2
4: admits unknown mixed person account; name=Otto Barillas; role=gobernador; antecedent=s3
5: asserts official_record mixed document account; name=una copia del parte policial
6: asserts heard_from indirect person relay; name=Macaria Ical; role=esposa de Julián Caal; informant=Julián Caal; relay=7
7: asserts victim indirect person account; name=Julián Caal; role=presidente del comité de agua
8: asserts relative direct person account; name=Elvira Tiul
9: asserts unknown indirect unnamed opinion; name=las mujeres de la aldea
10: declines unknown indirect person account; name=Hugo Samayoa; role=juez de paz; refers=a2
11: doubts unknown direct person account; name=Hugo Samayoa; role=juez de paz; antecedent=s10; refers=a2
12: offers unknown indirect organisation account; name=Procuraduría del Agua
13: asserts unknown indirect organisation account; name=Procuraduría del Agua
14: denies eyewitness direct unnamed account; name=un vigilante del ingenio; negated; refers=a7
15: asserts unknown direct document account; ownvoice
=== acts
a1: detention negated in 1
a2: arbitrary_detention affirmed in 2; count=5; when=XXXX-10-09/..
a4: transfer_of_custody affirmed in 4; victims=Julián Caal
a5: transfer_of_custody affirmed in 5; victims=Julián Caal
a7: stress_positions affirmed in 7; victims=Julián Caal
a8: incommunicado_detention affirmed in 8
a9: release possible in 9; count=5
a11: arbitrary_detention possible in 11
a13: denial_of_due_process affirmed in 13; count=2
a14: stress_positions negated in 14; victims=Julián Caal
a15: enforced_disappearance affirmed in 15; victims=Santos Choc
