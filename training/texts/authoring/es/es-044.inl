id: es-044
language: es
genre: statement
written: 2026-11-28
usage: Chile
=== text
DECLARACIÓN PÚBLICA
{m1|Dirección de Recintos de Menor Seguridad}, Región de Aysencillo
Puerto Cordero, 9 de noviembre de 2026

1. Con fecha {d1|6 de noviembre}, la Asociación Puertas al Sur dio a conocer un informe, {q1|según} {s1|el cual} {c1|{v1|las personas recluidas en la {l1|Unidad 3 de Cordero}} son {a1|despertadas} {t1.2|cada cuarenta minutos}, con linterna y golpes de luma en la reja, {t1|desde hace cinco semanas}}.

2. Efectuada la revisión de los {b2|libros de novedades}, {q2|podemos señalar} {c2|que los recuentos nocturnos fueron cuatro por noche y no dieciocho}. {s30|La misma Asociación} {q30|sostiene} {c30|que {v30|quienes reclaman} terminan {a30|en el módulo de aislamiento}}; {q31|de acuerdo con} {s31|el registro de movimientos}, {c31|en el período no hubo {a31|aislamiento} alguno por esa causa}.

3. {q3|Es efectivo}, en cambio, {c3|que {t3|entre el 11 y el 19 de octubre} se {a3|mantuvo encendida la luz} de {l3|los dormitorios} durante toda la noche, por una falla del tablero que no fue reparada con la debida diligencia}. {q4|Lamentamos} {c4|lo ocurrido}.

4. Respecto de lo {q5|denunciado por} {s5|la cónyuge del interno J. P. V.}, en cuanto a {c5|que {v5|este} habría sido {a5|golpeado} en {l5|el patio de carga}}, {s6|la funcionaria de enfermería} {q6|consignó} {c6|una lesión leve en el pómulo, {q7|atribuida por} {s7|el propio afectado} {c7|a una caída}}. {s8|El afectado}, posteriormente, {q8|ha negado} {c8|haber dicho aquello}. Atendida la contradicción, {q9|no nos encontramos en condiciones de} {c9|afirmar ni descartar los hechos}.

5. {s10|Esta Dirección} {q10|ofrece} a la Asociación {c10|una entrevista privada con los internos que así lo pidan, {k10|previa inscripción y sin teléfonos}, además de copia íntegra de los registros}.

6. {q11|Rechazamos}, por último, {c11|que se hable de {a11|tortura}}. {c12|Hubo desprolijidad; no hubo {a12|tormento}}.

Marisol Igor Barría
Directora regional
=== attributions
1: asserts unknown indirect document account; name=un informe de la Asociación Puertas al Sur; said=2026-11-06
2: denies official_record direct government account; name=Dirección de Recintos de Menor Seguridad; antecedent=m1; specific; refers=a1
3: admits unknown direct government account; name=Dirección de Recintos de Menor Seguridad; antecedent=m1
4: admits unknown direct government opinion; name=Dirección de Recintos de Menor Seguridad; antecedent=m1; refers=a3
5: asserts relative indirect unnamed account; name=la cónyuge del interno J. P. V.; hedged
6: asserts medical indirect unnamed account; name=la funcionaria de enfermería; refers=a5
7: denies victim indirect person account; name=J. P. V.; role=interno; refers=a5
8: denies victim indirect person account; name=J. P. V.; refers=a5; note=niega haber dicho que fue una caída
9: doubts unknown direct government account; name=Dirección de Recintos de Menor Seguridad; antecedent=m1; refers=a5
10: offers unknown direct government account; name=Dirección de Recintos de Menor Seguridad
11: denies unknown direct government account; name=Dirección de Recintos de Menor Seguridad; antecedent=m1; refers=a1,a3
12: denies unknown direct government account; name=Dirección de Recintos de Menor Seguridad; negated; ownvoice
30: asserts unknown indirect organisation account; name=Asociación Puertas al Sur
31: denies official_record indirect document account; name=el registro de movimientos; negated; specific; refers=a30
=== acts
a1: sleep_deprivation affirmed in 1
a3: sleep_deprivation affirmed in 3; when=2026-10-11/2026-10-19
a5: beating possible in 5; victims=J. P. V.
a11: torture affirmed in 11
a12: torture negated in 12
a30: solitary_confinement affirmed in 30
a31: solitary_confinement negated in 31
