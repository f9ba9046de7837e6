id: es-058
language: es
genre: article
written: 2026-11-28
usage: Chile
=== text
Siete cráneos bajo la cancha de tenis

{c1|En {l1|Isla Pelada}, cuando levantaron la arcilla de la cancha en septiembre, aparecieron {a1|restos} de {n1|por lo menos siete} {v1|personas}}. {s2,s3|La arqueóloga Trinidad Haase, a cargo del peritaje,} {q2|prefiere no decir} {c2|{a2|ejecución}}. {c3|«Digo: siete cráneos, {n3|cinco} con {a3|orificio occipital}»}, {q3|puntualiza}.

La palabra la pone un papel. En una carta de {d4|1974} que su viuda entregó al juzgado, {s4|el conscripto Nibaldo Cheuque} le {q4|contaba} {c4|que a {v4|los relegados} los «hicieron contarse en voz alta» y que después «{p4|mi teniente} {a4|disparó} él solo»}. La carta nunca se envió. {s30|El libro de guardia} {q30|consigna} para esa fecha {c30|«{n30|siete} {v30|relegados} {a30|entregados a patrulla}»}. {s31|Dos excompañeros de Cheuque} {q31|niegan} {c31|que hubiera {a31|disparos}}.

El teniente de entonces, Osvaldo Aldunce, tiene 79 años y vive detrás de un portón eléctrico. {s6|Su hijo} atendió por el citófono y {q6|descartó} {c6|una entrevista}; {q7|según} {s7|él}, {c7|su padre no estuvo en la isla y, si estuvo, fue «de paso»}. Hay, además, otra versión: {c8|fuga en bote, sin sobrevivientes}, {q8|como sostuvo} {d8|en 1991} {s8|una comisión que jamás visitó el lugar}. {s9|La actual vocera de la Subsecretaría Naval} {q9|evitó} {c9|respaldarla}. {c10|«No es una versión que este Gobierno haga suya»}, {q10|señaló}.

{m11|Uberlinda Márquez, hermana de uno de los siete,} aprendió a no apurarse. Dos veces le han entregado huesos que no eran. {c11|«La primera vez me {q12|pidieron} {c12|perdón}. La segunda me {q13|pidieron} {c13|que devolviera el cajón}»}, {q11|recuerda}. {q14|Cree} {c14|que esta vez su hermano está ahí, por {b14|un botón}}. Sobre quién los mató, en cambio, {q15|guarda} {c15|silencio}.

{s16|El ministro en visita, Leandro Poblete,} {q16|se comprometió a} {c16|tener los resultados de ADN antes de Pascua, {k16|a condición de que el laboratorio no vuelva a cambiar de proveedor}}. En la isla, mientras tanto, sigue en pie el letrero del club.
=== attributions
1: asserts unknown direct document account; ownvoice
2: declines unknown indirect person account; name=Trinidad Haase; role=arqueóloga a cargo del peritaje
3: asserts medical direct person account; name=Trinidad Haase
4: asserts eyewitness mixed person account; name=Nibaldo Cheuque; role=conscripto; said=1974
6: declines unknown indirect unnamed account; name=el hijo de Osvaldo Aldunce
7: denies unknown mixed unnamed account; name=el hijo de Osvaldo Aldunce; negated; refers=a4
8: denies unknown indirect organisation account; name=una comisión de 1991; said=1991; refers=a1
9: declines unknown indirect unnamed account; name=la vocera de la Subsecretaría Naval
10: doubts unknown direct unnamed opinion; name=la vocera de la Subsecretaría Naval; antecedent=s9
11: asserts relative direct person account; name=Uberlinda Márquez; antecedent=m11
12: admits unknown indirect unnamed account
13: asserts unknown indirect unnamed opinion
14: asserts inference indirect person account; name=Uberlinda Márquez; antecedent=m11; refers=a1
15: declines unknown indirect person account; name=Uberlinda Márquez; antecedent=m11; refers=a4
16: offers unknown indirect person account; name=Leandro Poblete; role=ministro en visita
30: asserts unknown direct document account; name=el libro de guardia
31: denies colleague indirect unnamed account; name=dos excompañeros de Nibaldo Cheuque; refers=a4
=== acts
a1: enforced_disappearance affirmed in 1; count=7
a2: extrajudicial_execution possible in 2
a3: killing affirmed in 3; count=5
a4: extrajudicial_execution affirmed in 4; perpetrators=Osvaldo Aldunce
a30: transfer_of_custody affirmed in 30; count=7
a31: killing affirmed in 31
