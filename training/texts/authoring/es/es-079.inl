id: es-079
language: es
genre: statement
written: 2026-11-28
usage: Chile
=== text
DECLARACIÓN PÚBLICA
Dirección Zonal de Resguardo de Tarumalla
18 de noviembre

Ante el reportaje del diario El Salitre Austral, {q1|según} {s1|el cual} {c1|{p1|nuestros funcionarios} {a1|arrearon hasta la línea} a {n1|veintitrés} {v1|personas} sin tomarles siquiera el nombre}, {m1|esta Dirección} expone lo siguiente:

Uno. {q2|No es efectivo} {c2|que se haya {a2|expulsado} a nadie por {l2|el paso Las Vizcachas}}. {q3|De acuerdo con} {s3|el libro de guardia}, {c3|entre las 4:10 y las 5:35 horas el grupo volvió por sus propios medios al país vecino}.

Dos. {q4|Hacemos presente}, con todo, {c4|que {n4|nueve} de ellas {a4|firmaron un formulario en un idioma que no leen}, por no haber intérprete de turno}. El retén cuenta con cuatro plazas de traductor y tres están vacantes.

Tres. En cuanto al señor Lázaro Quenaya, {q5|no compartimos} {c5|el término «{a5|secuestro}»}. {c6|Se trató de un control de identidad que {a6|se extendió} hasta {t6|la tarde siguiente}}. {s7|El señor Quenaya} {q7|ratificó} ante el fiscal {c7|que {p7|dos hombres de parka verde, sin chapa}, {v7|lo} {a7|subieron a la fuerza} a {l7|un furgón}}; {s8|esta Dirección} {q8|no está en condiciones de establecer} {c8|si eran de su dotación}.

Cuatro. {q9|Sostiene} también {s9|el reportaje} {c9|que a {v9|una joven de 20 años} se la {a9|tuvo sola en la bodega de neumáticos} por {t9|cinco días}}. {q10|Nos reservamos} {c10|el nombre de quien lo dispuso} mientras dure el sumario. {c16|{v16|La joven} {a16|quedó en libertad} {t16|esta mañana}}.

Cinco. {c11|{t11|El 17 de noviembre} {n11|catorce} {v11|adultos} fueron {a11|entregados} a {l11|la comisaría de Puerto Lastre}}. {s12|La abogada Rosario Huenul, de la Clínica Jurídica del Desierto,} {q12|objeta} {c12|que el traslado se hizo {a12|antes de que la Corte viera el amparo}}. {c13|Si correspondía esperar, se verá cuando haya fallo}.

Seis. {q14|Quedamos disponibles para} {c14|exhibir las grabaciones del paso a la Clínica, {k14|siempre que el juzgado de garantía lo autorice}}.

El paso Las Vizcachas permanece cerrado por nieve desde el jueves. El horario de la oficina de partes es de 9 a 13 horas.
=== attributions
1: asserts unknown indirect document account; name=El Salitre Austral
2: denies unknown direct government account; name=Dirección Zonal de Resguardo de Tarumalla; state=Chile; antecedent=m1; said=XXXX-11-18; refers=a1
3: denies official_record indirect document account; name=el libro de guardia; specific; refers=a1,a2
4: admits unknown direct government account; name=Dirección Zonal de Resguardo de Tarumalla; state=Chile; antecedent=m1; said=XXXX-11-18
5: denies unknown direct government account; name=Dirección Zonal de Resguardo de Tarumalla; state=Chile; antecedent=m1; said=XXXX-11-18
6: denies unknown direct government account; name=Dirección Zonal de Resguardo de Tarumalla; state=Chile; ownvoice; said=XXXX-11-18; refers=a5
7: asserts victim indirect person account; name=Lázaro Quenaya
8: doubts unknown direct government account; name=Dirección Zonal de Resguardo de Tarumalla; state=Chile; said=XXXX-11-18; refers=a7
9: asserts unknown indirect document account; name=El Salitre Austral
10: declines unknown direct government account; name=Dirección Zonal de Resguardo de Tarumalla; state=Chile; antecedent=s8; said=XXXX-11-18; refers=a9
11: asserts unknown direct government account; name=Dirección Zonal de Resguardo de Tarumalla; state=Chile; ownvoice; said=XXXX-11-18
12: asserts unknown indirect person account; name=Rosario Huenul; role=abogada; refers=a11
13: doubts unknown direct government account; name=Dirección Zonal de Resguardo de Tarumalla; state=Chile; ownvoice; said=XXXX-11-18; refers=a12
14: offers unknown direct government account; name=Dirección Zonal de Resguardo de Tarumalla; state=Chile; antecedent=s8; said=XXXX-11-18
16: asserts unknown direct government account; name=Dirección Zonal de Resguardo de Tarumalla; state=Chile; ownvoice; said=XXXX-11-18
=== acts
a1: deportation affirmed in 1; count=23
a2: deportation affirmed in 2
a4: denial_of_due_process affirmed in 4; count=9
a5: abduction affirmed in 5; victims=Lázaro Quenaya
a6: arbitrary_detention affirmed in 6; stance=admits; victims=Lázaro Quenaya
a7: abduction affirmed in 7; victims=Lázaro Quenaya
a9: solitary_confinement affirmed in 9; count=1
a11: transfer_of_custody affirmed in 11; count=14; when=2026-11-17
a12: denial_of_due_process affirmed in 12
a16: release affirmed in 16
