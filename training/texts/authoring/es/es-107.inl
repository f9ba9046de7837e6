id: es-107
language: es
genre: statement
written: 2026-11-28
usage: Bolivia
=== text
DIRECCIÓN DEPARTAMENTAL DE RECINTOS – CHACO NORTE
Comunicado de prensa 22
Villa Quebracho, {d4|17 de agosto}

A raíz de las {q1|afirmaciones de} {s1|la Pastoral de Cárceles} {c1|en sentido de que en {l1|la carceleta de Ñancorainza} {v1|los internos} {a1|cargan ladrillo} para {p1|un contratista} y {a2|toman agua del radiador}}, {m1|esta Dirección} cumple con puntualizar:

a) La obra del coliseo municipal fue adjudicada en marzo, mediante licitación, por 2,3 millones de bolivianos. {q4|Mal puede llamarse} {c4|{a4|explotación} a una redención de pena, con memorial firmado y refrigerio}.

b) {q5|Corresponde asumir}, en cambio, {c5|que la cisterna {a5|no subió} {t5|del 2 al 6 de agosto} por una deuda nuestra con el proveedor}. A 41 grados, cinco días son muchos.

c) {s6|El encargado, sargento Wálter Yapura,} {q6|refiere} {c6|que «se alcanzó refresco» y que {v6|nadie} {a6|pasó sed}}. {s7|El cuaderno de enfermería} {q7|anota} {c7|{n7|tres} {v7|desvanecidos} {t7|el día 5}, «{a7|sin suero ni movilidad}»}. {c8|Cuál de los dos papeles está en lo cierto lo establecerá el sumario}.

d) {c9|El pabellón único, de 40 plazas, {a9|aloja a} {n9|133} {v9|personas}}. {s10|La Pastoral} {q10|se duele de} {c10|que {t10|cada noche} se {v10|las} {a10|levante tres veces}}. {q11|Es así}: {c11|de otro modo no hay cómo contarlas}.

e) {s12,s13|Dos señoras del anexo} {q12|habían señalado} {c12|que {p12|el mismo sargento} {v12|les} {a12|exigía favores} de noche a cambio de la visita}; {d13|el viernes} {q13|desistieron de} {c13|su denuncia}. {q14|Nos reservamos} {c14|todo comentario sobre los motivos}.

f) {s15|Un reportero de Radio Timboy} {q15|reclama} {c15|que en la tranca {p15|un cabo} {v15|le} {a15|hizo borrar las fotos} del camión}. {s16|El cabo} {q16|arguye} {c16|que el reportero las borró solo, por susto}. La tranca, cabe decir, depende de otra repartición y no cuenta con cámara.

g) {q17|Nos obligamos a} {c17|{a17|trasladar} a {n17|sesenta} {v17|internos} {k17|ni bien el Ministerio desembolse el combustible}}.

La atención a familiares se mantiene los jueves y domingos, de 8:30 a 11:00, portando cédula de identidad y sin gorra. Por el feriado del 24 no habrá ingreso de encomiendas.
=== attributions
1: asserts unknown indirect organisation account; name=Pastoral de Cárceles
4: denies unknown direct government account; name=Dirección Departamental de Recintos – Chaco Norte; antecedent=m1; said=XXXX-08-17; refers=a1
5: admits unknown direct government account; name=Dirección Departamental de Recintos – Chaco Norte; antecedent=m1
6: denies unknown mixed person account; name=Wálter Yapura; role=encargado de la carceleta, sargento; negated; refers=a5
7: asserts medical mixed document account; name=el cuaderno de enfermería
8: doubts unknown direct government account; name=Dirección Departamental de Recintos – Chaco Norte; ownvoice; refers=a6,a7
9: admits unknown direct government account; name=Dirección Departamental de Recintos – Chaco Norte; ownvoice
10: asserts unknown indirect organisation account; name=Pastoral de Cárceles
11: admits unknown direct government account; name=Dirección Departamental de Recintos – Chaco Norte; antecedent=m1; refers=a10
12: asserts victim indirect unnamed account; name=dos señoras del anexo
13: retracts victim indirect unnamed account; name=dos señoras del anexo; refers=a12
14: declines unknown direct government account; name=Dirección Departamental de Recintos – Chaco Norte; antecedent=m1; refers=a12
15: asserts victim indirect unnamed account; name=un reportero de Radio Timboy
16: denies unknown indirect unnamed account; name=el cabo; specific; refers=a15
17: offers unknown direct government account; name=Dirección Departamental de Recintos – Chaco Norte; antecedent=m1
=== acts
a1: forced_labour affirmed in 1
a2: denial_of_food_or_water affirmed in 1
a4: forced_labour affirmed in 4
a5: denial_of_food_or_water affirmed in 5; when=XXXX-08-02/XXXX-08-06
a6: denial_of_food_or_water negated in 6
a7: denial_of_medical_care affirmed in 7; count=3; when=XXXX-08-05
a9: overcrowding affirmed in 9; count=133
a10: sleep_deprivation affirmed in 10
a12: sexual_violence affirmed in 12; count=2; perpetrators=Wálter Yapura
a15: interference_with_reporting affirmed in 15
a17: transfer_of_custody future in 17; count=60
