id: es-135
language: es
genre: statement
written: 2026-11-28
usage: El Salvador
=== text
MINISTERIO DE RESGUARDO SOCIAL
Hoja de verificación 7: Finca Penal Las Brumas
21 de noviembre

{m1|Este Ministerio} pone a disposición de la prensa el cuadro siguiente, que puede copiarse sin permiso.

1. {q1|SE DICE} {c1|que {n1|cuarenta y cuatro} {v1|internos} fueron {a1|castigados a tablazos} porque faltó un machete}.
{q2|LO CIERTO}: {c2|hubo un conteo, con {b2|acta} del supervisor de turno, y a nadie {a2|se le puso un dedo encima}}.

2. {q3|SE DICE} {c3|que a {v3|un cortador} lo {a3|guardaron} {t3|tres semanas} en {l3|el pozo de la bomba}, {a3|sin ver a nadie}}.
{q4|NO SE DARÁ RESPUESTA A} {c4|este punto}, por estar en sede fiscal.

3. {q5|SE DICE} {c5|que los enfermos {a5|se quedan sin quien los atienda}}.
{s6|La doctora Griselda Alfaro, directora de la clínica,} {q6|hace ver} {c6|que en octubre se dieron 1,204 consultas, si bien «desde el día 11 {a6|no hay suero ni insulina}»}.

4. {q7|SE DICE} {c7|que en cada galera de veinte {a7|duermen} {n7|sesenta}}.
{q9|SE ACEPTA} {c9|que las galeras 3 y 4 «{a9|rebasan lo deseable}», por la temporada de café}.

5. {q10|SE DICE} {c10|que a {n10|dos} {v10|religiosas extranjeras} las {a10|echaron del país} por andar cuadernos}.
{s11|Migración} {q11|responde} {c11|que «se les venció el permiso» y que tomaron el avión por sus pies}.

6. {q12|SE DICE} {c12|que al {v12|que habla con periodistas} {a12|le corren la fecha de salida}}.
{c13|Para saber si es así, harían falta nombres, y nadie los ha traído}.

7. {q14|SE DICE} {c14|que {s15|un capataz} le {q15|gritó} a la fila: {c15|«El que se siente, {a15|amanece sembrado}»}}.
{q16|NO FUE ESA LA FRASE}: {c16|habló de sembrar pacayas}.

La finca tiene 212 manzanas, un beneficio de 1931 y una capilla con campana nueva. El camino es de tierra y se pone malo de junio a octubre.

{s17|Este Ministerio} {q17|comunicó} {d17|en marzo} {c17|que la finca había cesado operaciones}. {q18|Queda sin efecto} {c18|aquel comunicado}.

{c19|El portón se abrirá a los medios el 5 de diciembre, {k19|previa inscripción}}. {c20|{t20|Ese día} {a20|saldrán libres} {n20|dieciocho} {v20|internos}, {k20|si los juzgados remiten las órdenes}}. {q21|Se recomienda} {c21|llevar botas de hule}.
=== attributions
1: asserts unknown indirect unnamed relay; hedged
2: denies official_record direct government account; name=Ministerio de Resguardo Social; state=El Salvador; antecedent=m1; negated; specific; refers=a1
3: asserts unknown indirect unnamed relay; hedged
4: declines unknown direct government account; name=Ministerio de Resguardo Social; state=El Salvador; antecedent=m1; refers=a3
5: asserts unknown indirect unnamed relay; hedged
6: denies unknown mixed person account; name=Griselda Alfaro; role=doctora, directora de la clínica; state=El Salvador; specific; refers=a5
7: asserts unknown indirect unnamed relay; hedged
9: admits unknown direct government account; name=Ministerio de Resguardo Social; state=El Salvador; antecedent=m1; refers=a7
10: asserts unknown indirect unnamed relay; hedged
11: denies unknown mixed government account; name=Migración; state=El Salvador; refers=a10
12: asserts unknown indirect unnamed relay; hedged
13: doubts unknown direct government account; name=Ministerio de Resguardo Social; state=El Salvador; ownvoice; refers=a12
14: asserts unknown indirect unnamed relay; hedged; relay=15
15: asserts unknown direct unnamed account; name=un capataz
16: denies unknown direct government account; name=Ministerio de Resguardo Social; state=El Salvador; antecedent=m1; refers=a15
17: asserts unknown direct government account; name=Ministerio de Resguardo Social; state=El Salvador; said=XXXX-03
18: retracts unknown direct government account; name=Ministerio de Resguardo Social; state=El Salvador; antecedent=s17
19: offers unknown direct government account; name=Ministerio de Resguardo Social; state=El Salvador; ownvoice
20: offers unknown direct government account; name=Ministerio de Resguardo Social; state=El Salvador; ownvoice
21: asserts unknown direct government opinion; name=Ministerio de Resguardo Social; state=El Salvador; antecedent=s17
=== acts
a1: beating affirmed in 1; count=44
a2: beating negated in 2
a3: solitary_confinement affirmed in 3; count=1
a5: denial_of_medical_care affirmed in 5
a6: denial_of_medical_care affirmed in 6; stance=admits
a7: overcrowding affirmed in 7; count=60
a9: overcrowding affirmed in 9
a10: deportation affirmed in 10; count=2
a12: threats affirmed in 12
a15: threats future in 15
a20: release future in 20; count=18; when=XXXX-12-05
