id: es-075
language: es
genre: statement
written: 2026-11-28
usage: El Salvador
=== text
SECRETARÍA DE CUSTODIA Y REINSERCIÓN
ACLARACIÓN PÚBLICA
San Ildefonso del Lago, 22 de noviembre

Ante las {q1|denuncias de} {s1|la señora Berta Lidia Chicas, del Comité de Familiares,} {c1|sobre {a1|descargas eléctricas} y {a2|baños de agua hirviendo} en {l1|el Centro Las Lomitas}}, {m2|esta Secretaría} expresa:

a) {q2|Rechazamos, por inexacta,} {c2|tal versión}. {c3|Los dispositivos de inmovilización permanecieron bajo llave todo el mes, como acredita el {b3|inventario 44-B}}. {c4|Las quemaduras de dos internos provienen de una marmita volcada en la cocina el día 3}.

b) {s5|El comandante de guardia, subinspector Óscar Alvarenga,} {q5|ha expuesto} {c5|que, «por higiene», {v5|la población} {a5|permanece de pie} {t5|mientras dura el baldeo}}. {q6|Se admite} {c6|que en once ocasiones dicho baldeo se prolongó más de nueve horas}.

c) {s7|El interno que grabó el audio difundido el día 15} {q7|ha dejado sin valor} {c7|lo que allí {q8|contaba}, {c8|que {v8|lo} {a8|ahogaban con una camisa empapada}}}. {s9|Su defensor} {q9|atribuye} {c9|el cambio a {a9|una amenaza de traslado}}, extremo que {s10|esta institución} {q10|no está en condición de} {c10|confirmar ni de excluir}.

d) {q11|No se brindarán} {c11|los nombres del personal de turno}.

e) {q12|Comunicamos} {c12|el {a12|deceso} de {v12|un interno de 63 años}, {t12|el 19 de noviembre}, en {l12|el mismo Centro}}. {s13|El dictamen} {q13|consigna} {c13|«edema pulmonar»}. {s14|La señora Chicas} {q14|ha publicado} {c14|que «llevaba {t14|cinco días} {a14|sin que le dieran la insulina}»}.

La entrega de paquetes se mantiene de lunes a jueves, de siete a once, por el portón oriente. Se recuerda traer la lista en duplicado.

f) {q15|Carece de asidero} {c15|que a {v15|las visitantes} se las {a15|haga caminar en ropa interior}}. {c16|Sí existió, {t16|entre mayo y julio}, {a16|un registro corporal a la vista de terceros}, ya suprimido}.

g) {c17|Las puertas del Centro quedan abiertas a la Procuraduría, {k17|previa cita y sin equipo de grabación}}.

{q18|Exhortamos} a la población {c18|a no replicar contenido sin verificar}.
=== attributions
1: asserts unknown indirect person account; name=Berta Lidia Chicas; role=miembro del Comité de Familiares
2: denies unknown direct government account; name=Secretaría de Custodia y Reinserción; state=El Salvador; antecedent=m2; refers=a1,a2; said=XXXX-11-22
3: denies official_record direct government account; name=Secretaría de Custodia y Reinserción; state=El Salvador; ownvoice; specific; refers=a1
4: denies unknown direct government account; name=Secretaría de Custodia y Reinserción; state=El Salvador; ownvoice; specific; refers=a2
5: admits unknown mixed person account; name=Óscar Alvarenga; role=comandante de guardia, subinspector
6: admits unknown direct government account; name=Secretaría de Custodia y Reinserción; state=El Salvador; antecedent=m2; refers=a5
7: retracts victim indirect unnamed account; name=el interno que grabó el audio difundido el día 15; refers=a8
8: asserts victim indirect unnamed account; name=el interno que grabó el audio difundido el día 15; antecedent=s7; said=XXXX-11-15
9: asserts unknown indirect unnamed account; name=el defensor del interno que grabó el audio
10: doubts unknown direct government account; name=Secretaría de Custodia y Reinserción; state=El Salvador; refers=a9
11: declines unknown direct government account; name=Secretaría de Custodia y Reinserción; state=El Salvador; antecedent=m2
12: admits unknown direct government account; name=Secretaría de Custodia y Reinserción; state=El Salvador; antecedent=m2
13: asserts medical direct document account; name=el dictamen; refers=a12
14: asserts unknown mixed person account; name=Berta Lidia Chicas; role=miembro del Comité de Familiares; refers=a12
15: denies unknown direct government account; name=Secretaría de Custodia y Reinserción; state=El Salvador; antecedent=m2
16: admits unknown direct government account; name=Secretaría de Custodia y Reinserción; state=El Salvador; ownvoice; refers=a15
17: offers unknown direct government account; name=Secretaría de Custodia y Reinserción; state=El Salvador; ownvoice
18: asserts unknown direct government opinion; name=Secretaría de Custodia y Reinserción; state=El Salvador; antecedent=m2
=== acts
a1: electric_shocks affirmed in 1
a2: burning affirmed in 1
a5: stress_positions affirmed in 5
a8: suffocation affirmed in 8
a9: threats affirmed in 9
a12: death_in_custody affirmed in 12; count=1; when=XXXX-11-19
a14: denial_of_medical_care affirmed in 14
a15: humiliation affirmed in 15
a16: humiliation affirmed in 16; when=XXXX-05/XXXX-07
