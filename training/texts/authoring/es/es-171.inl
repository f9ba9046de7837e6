id: es-171
language: es
genre: statement
written: 2026-11-28
usage: Nicaragua
=== text
DERECHO DE RÉPLICA
{m1|Ingenio Las Delicias, S. A.}

Señor director:

En su edición del 20 de noviembre {s1|El Correo de Occidente} {q1|afirma} {c1|que {n1|ochenta} {v1|reos de la granja de Tecolapa} {a1|cortan nuestra caña a la fuerza} y que {v2|el que se sienta} {a2|vuelve al surco a garrotazos}}. {q3|Atribuye} además {c3|{a3|las quemaduras} de {n3|tres} de {v3|ellos} a {p3|los capataces}}. Pedimos para estas líneas el mismo espacio y la misma página.

Primero. {c4|Los reos vienen por un convenio de 2024, con horario de seis a dos}. {q5|Mal puede hablarse de} {c5|{a5|trabajo forzado}}.

Segundo. {q6|Es verdad} {c6|que {t6|el día 9} la pipa se quedó ponchada y {v6|la cuadrilla} {a6|pasó el turno sin una gota}}.

Tercero. {c7|Aquellas marcas provienen de la quema del cañal}, {q7|según} {s7|nuestra enfermera, que las {b7|examinó}}.

Cuarto. {s8|El capataz Rosendo Tercero} {q8|pide disculpas por} {c8|haber {q9|gritado} {c9|que «{a9|el que se duerma amanece en la caldera}»}}. {c10|Fue broma de galerón}, {q10|sostiene}.

Quinto. {q11|No nos referiremos a} {c11|{a11|la muerte} de {v11|Isidro Zeledón}}, que está en el juzgado. {s12|El alcaide} nos {q12|comunicó} {c12|que {v12|Zeledón} {a12|había sido llevado} a otra granja {t12|dos días antes}}.

El ingenio muele desde 1921 y sostiene una banda de música. {s13|La Comisión del Azúcar} {q13|proyecta} {c13|una zafra de seis millones de quintales}, la mejor en diez años.

Sexto. {q14|Nos permitimos dudar de} {c14|que su reportera entrara al galerón, pues la foto es de otra empresa}. {q15|Recogemos}, eso sí, {c15|el «vendida» que le dijimos en la radio}.

Séptimo. {c16|Nuestro portón está abierto a su diario, {k16|con cita y con botas}}.

Gerencia de Relaciones Públicas

Nota de la Redacción: {s17|El Correo} {q17|mantiene} {c17|lo publicado}. {s18|Seis reos, por separado,} nos {q18|describieron} {c18|un galerón donde {v18|los} {a18|levantan a las dos horas de acostados} para limpiar machetes y donde {a19|la tortilla se gana por tonelada}}. {s20|La hija de Zeledón} {q20|niega} {c20|{a20|el traslado}}: {c21|«Ese día {b21|yo le pasé el almuerzo} por la cerca del ingenio»}, {q21|dice}.
=== attributions
1: asserts unknown indirect organisation account; name=El Correo de Occidente
3: asserts unknown indirect organisation account; name=El Correo de Occidente; antecedent=s1
4: denies unknown direct organisation account; name=Ingenio Las Delicias; ownvoice; specific; refers=a1
5: denies unknown direct organisation account; name=Ingenio Las Delicias; antecedent=m1; refers=a1
6: admits unknown direct organisation account; name=Ingenio Las Delicias; antecedent=m1
7: denies medical indirect unnamed account; name=la enfermera del ingenio; refers=a3
8: admits unknown indirect person account; name=Rosendo Tercero; role=capataz
9: asserts unknown mixed person account; name=Rosendo Tercero; role=capataz; antecedent=s8
10: denies unknown indirect person account; name=Rosendo Tercero; role=capataz; antecedent=s8; refers=a9
11: declines unknown direct organisation account; name=Ingenio Las Delicias; antecedent=m1
12: denies unknown indirect unnamed account; name=el alcaide; specific; refers=a11
13: asserts inference indirect government account; name=Comisión del Azúcar; state=Nicaragua
14: doubts unknown direct organisation account; name=Ingenio Las Delicias; antecedent=m1
15: retracts unknown direct organisation account; name=Ingenio Las Delicias; antecedent=m1
16: offers unknown direct organisation account; name=Ingenio Las Delicias; ownvoice
17: asserts unknown direct organisation account; name=El Correo de Occidente; refers=a1,a2,a3
18: asserts victim indirect unnamed account; name=seis reos
20: denies relative indirect unnamed account; name=la hija de Zeledón; refers=a12
21: denies eyewitness direct unnamed account; name=la hija de Zeledón; antecedent=s20; specific; refers=a12
=== acts
a1: forced_labour affirmed in 1; count=80
a2: beating affirmed in 1
a3: burning affirmed in 3; count=3
a5: forced_labour affirmed in 5
a6: denial_of_food_or_water affirmed in 6
a9: threats future in 9
a11: death_in_custody affirmed in 11; victims=Isidro Zeledón
a12: transfer_of_custody affirmed in 12; victims=Isidro Zeledón; stance=asserts
a18: sleep_deprivation affirmed in 18
a19: denial_of_food_or_water affirmed in 18
a20: transfer_of_custody affirmed in 20; victims=Isidro Zeledón
