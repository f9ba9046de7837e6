id: es-187
language: es
genre: statement
written: 2026-11-28
usage: Uruguay
=== text
SINDICATO DE OPERADORES DE CUSTODIA
Filial Litoral Norte. Comunicado n.º 12
Arroyo Tajo, {d1|24 de noviembre}

Ante las versiones de prensa sobre la Unidad 52, {m1|la filial}, reunida en asamblea con ochenta y seis presentes, hace saber:

a) {q1|Desmentimos} {c1|que {p1|operador alguno} le haya abierto la reja a nadie para que {a1|mataran} al interno {v1|Sosa Duarte}}. {c2|La noche del 8 había dos funcionarios para trescientos presos, y así lo marca {b2|la planilla de turno}}.

b) {c3|{t3|Desde mayo}, {n3|cinco} {v3|compañeros} {a3|recibieron balas en un sobre}}. {s4|Una operadora} lo {q4|relató} a la asamblea: {c4|«{v4|Me} {a4|levantaron en la parada} y {t5|a la hora} me {a5|largaron} en {l5|la cantera}. {q6|Dijeron} {c6|que {a6|la próxima era la nena}}»}.

c) {q7|No vamos a tapar} {c7|que en {l7|el pabellón 3} {v7|la gente} {a7|duerme arriba de los caños rotos} ni que {a8|la enfermería no abre} {t8|los fines de semana}}.

d) {q9|Tampoco esquivamos} {c9|lo de {t9|setiembre}: {n9|tres} {p9|afiliados} {a9|molieron a patadas} a {v9|un muchacho de veinte años}}. Los tres están suspendidos y el sindicato no les pagó abogado.

e) {s10|El ministro} {q10|sostuvo} {d10|ayer} {c10|que «en la 52 {v10|nadie} {a10|trabaja gratis}»}. {c11|Los adoquines de la plaza los {a11|picaron} {v11|internos}, {t11|todo el verano}, a cambio de agua caliente}.

f) {c12|Del sumario en curso} {q12|no emitiremos opinión}. {s16|La comisionada} {q16|afirma} {c16|que {t16|esa misma noche} {v16|otro recluso} fue {a16|sacado a la rastra del sector}}; {q17|carecemos de elementos para} {c17|decir que sí o que no}.

g) {q13|Dejamos sin efecto} {c13|el punto 3 del comunicado anterior, donde {q14|aseguramos} {c14|que en el incendio de julio {v14|nadie} {a14|quedó sin asistencia}}}.

h) {c15|Levantaremos las medidas {k15|si antes de fin de año ingresan cuarenta operadores}}. {q18|Según} {s18|nuestros delegados}, {c18|el paro del jueves tuvo un ochenta por ciento de adhesión}; {s19|la Intendencia} {q19|avisó} {c19|que el ómnibus de las seis ya no entra hasta la portería}.

La próxima asamblea es el martes a las 19, con choripanes a beneficio de la biblioteca.

Comisión directiva
=== attributions
1: denies unknown direct organisation account; name=Sindicato de Operadores de Custodia, Filial Litoral Norte; antecedent=m1; said=XXXX-11-24
2: denies official_record direct organisation account; name=Sindicato de Operadores de Custodia, Filial Litoral Norte; specific; ownvoice; refers=a1
3: asserts unknown direct organisation account; name=Sindicato de Operadores de Custodia, Filial Litoral Norte; ownvoice
4: asserts victim direct unnamed account; name=una operadora
6: asserts unknown indirect unnamed account
7: admits unknown direct organisation account; name=Sindicato de Operadores de Custodia, Filial Litoral Norte; antecedent=m1
9: admits unknown direct organisation account; name=Sindicato de Operadores de Custodia, Filial Litoral Norte; antecedent=m1
10: denies unknown mixed unnamed account; name=el ministro; said=XXXX-11-23; negated
11: asserts unknown direct organisation account; name=Sindicato de Operadores de Custodia, Filial Litoral Norte; ownvoice; refers=a10
12: declines unknown direct organisation account; name=Sindicato de Operadores de Custodia, Filial Litoral Norte; antecedent=m1; refers=a9
13: retracts unknown direct organisation account; name=Sindicato de Operadores de Custodia, Filial Litoral Norte; antecedent=m1; refers=a14
14: denies unknown direct organisation account; name=Sindicato de Operadores de Custodia, Filial Litoral Norte; antecedent=m1; negated
15: offers unknown direct organisation account; name=Sindicato de Operadores de Custodia, Filial Litoral Norte; ownvoice
16: asserts unknown indirect unnamed account; name=la comisionada
17: doubts unknown direct organisation account; name=Sindicato de Operadores de Custodia, Filial Litoral Norte; antecedent=m1; refers=a16
18: asserts unknown indirect unnamed account; name=delegados del sindicato
19: asserts unknown indirect government account; name=la Intendencia
=== acts
a1: killing affirmed in 1; victims=Sosa Duarte; when=XXXX-11-08
a3: threats affirmed in 3; count=5
a4: abduction affirmed in 4; victims=una operadora
a5: release affirmed in 4; victims=una operadora
a6: threats future in 6
a7: detention_conditions affirmed in 7
a8: denial_of_medical_care affirmed in 7
a9: beating affirmed in 9; when=XXXX-09
a10: forced_labour negated in 10
a11: forced_labour affirmed in 11
a14: denial_of_medical_care negated in 14
a16: abduction affirmed in 16
