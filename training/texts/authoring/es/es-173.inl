id: es-173
language: es
genre: article
written: 2026-11-28
usage: Mexico
=== text
{c1|{a1|Salen} {n1|31} de {l1|las ladrilleras de Agua Zarca}}; {c2|«comían en mi mesa»}, {q2|responde} {s2|el dueño}

AGUA ZARCA, 12 nov (Notimeseta).- {c3|{n3|Treinta y un} {v3|peones}, cuatro de ellos menores, {a3|recobraron la libertad} {t3|la madrugada del jueves}}, {q3|informó} {s3|la inspección estatal del trabajo}. El convoy, con dos médicos y un traductor, tardó cinco horas en llegar.

{s4|La inspectora Otilia Rascón} {q4|detalló} {c4|que {v4|los trabajadores} {a4|cargaban adobe} {t4|de cuatro de la mañana a ocho de la noche} «{a4|a cuenta de una deuda} que nadie les enseñó» y que los {b4|encontró} {a5|acostados} en {l5|el cuarto del estiércol}}.

{c6|«A {v6|uno que se brincó la barda} {v6.2|lo} {a6|trajeron amarrado} en la batea»}, {q6|contó} {s6|Crescencio, de 19 años, que pidió no dar apellidos}. {c7|«Con la tabla de enrasar le {a7|dieron} hasta que se cansaron»}, {q7|completó} {s7|otro peón, llegado de la sierra}.

{s8,s9|El propietario, Librado Beltrones,} {q8|rechazó} {c8|haber {a8|retenido} a {v8|nadie}} y {q9|concedió} {c9|que «a dos o tres se les {a9|guardaba la credencial} para que no se endrogaran»}.

La temporada del tabique arranca en octubre. {q10|Según} {s10|la cámara ladrillera}, {c10|el millar se paga este año a 2 mil 900 pesos}. {s11|El alcalde, Efrén Tapia,} {q11|anunció} {c11|que el camino se reabrirá al tránsito pesado en diciembre}. {s16|Los fleteros} {q16|calculan} {c16|que cada viaje les ha salido doscientos pesos más caro}, y {s17|el comisariado ejidal} {q17|prevé} {c17|que la cosecha de maíz no llegue ni a la mitad}.

{s12|La policía preventiva, cuyo retén queda a dos kilómetros de los hornos,} {q12|no quiso fijar postura sobre} {c12|el caso}. {s13|Una enfermera del dispensario} {q13|sostuvo} {c13|que {t13|en julio} {b13|le acomodó} {n13|tres} {a13|costillas} a {v13|un muchacho} y que {p14|los patrones} «ya {a14|no lo dejaron volver a curación}»}.

{s15|El Consejo de Jornaleros de la Meseta} {q15|se ofreció a} {c15|pagar los pasajes de regreso, {k15|siempre que los adultos ratifiquen la denuncia}}. Los menores duermen en un gimnasio, donde el viernes había torneo de basquetbol.
=== attributions
1: asserts unknown direct document account; ownvoice
2: denies unknown direct person account; name=Librado Beltrones; role=dueño; refers=a4
3: asserts unknown indirect government account; name=la inspección estatal del trabajo
4: asserts eyewitness mixed person account; name=Otilia Rascón; role=inspectora
6: asserts colleague direct person account; name=Crescencio
7: asserts colleague direct unnamed account; name=otro peón, llegado de la sierra
8: denies unknown indirect person account; name=Librado Beltrones; role=propietario
9: admits unknown mixed person account; name=Librado Beltrones; role=propietario
10: asserts unknown indirect organisation account; name=la cámara ladrillera
11: asserts unknown indirect person account; name=Efrén Tapia; role=alcalde
16: asserts unknown indirect unnamed account; name=los fleteros
17: asserts unknown indirect unnamed account; name=el comisariado ejidal
12: declines unknown indirect government account; name=la policía preventiva; refers=a4
13: asserts medical mixed unnamed account; name=una enfermera del dispensario
15: offers unknown indirect organisation account; name=Consejo de Jornaleros de la Meseta
=== acts
a1: release affirmed in 1; count=31
a3: release affirmed in 3; count=31
a4: forced_labour affirmed in 4
a5: detention_conditions affirmed in 4
a6: abduction affirmed in 6
a7: beating affirmed in 7
a8: detention affirmed in 8
a9: forced_labour affirmed in 9
a13: beating affirmed in 13; note=ribs broken
a14: denial_of_medical_care affirmed in 13
