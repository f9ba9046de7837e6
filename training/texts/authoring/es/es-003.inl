id: es-003
language: es
genre: statement
written: 2026-11-28
usage: Colombia
=== text
COMUNICADO A LA OPINIÓN PÚBLICA
Comando de Policía de la Región Baja – Puerto Amparo, {d1|19 de noviembre}

En relación con las {q2|versiones que circulan sobre} {c2|la presunta {a2|desaparición} de {v2|la joven Lina Marcela Otálvaro}}, {m1|este Comando} se permite informar:

1. {q1|Negamos categóricamente} {c1|que {v1|la señorita Otálvaro} haya sido {a1|retenida} por {p1|uniformados} durante la jornada de protesta del pasado {t1|12 de noviembre}}. {c3|En {b3|el libro de población de la Estación Las Palmas} no figura ninguna anotación a su nombre}.

2. {q4|Reconocemos} {c4|que {t4|esa noche} fueron {a4|conducidas} {n4|once} {v4|personas} al {l4|Centro de Traslado por Protección}, {n5|siete} de {v5|ellas} {a5|sin que se diligenciara el acta} correspondiente}. Por este hecho se abrió indagación disciplinaria contra dos patrulleros.

3. {q6|Rechazamos} {c6|las afirmaciones del colectivo Voces del Muelle, {q7|según} {s7|el cual} {c7|{v6|los conducidos} fueron {a6|obligados a permanecer de rodillas} "{t6|hasta que amaneció}"}}. {c8|Las personas permanecieron sentadas y recibieron agua}.

4. El video aportado por un ciudadano, en el que se escucha a {s9|alguien} {q9|gritar} {c9|"se {v9|la} {a9|llevaron}, se la llevaron"}, está siendo analizado. {c10|A la fecha no es posible establecer a quién se refiere}.

{q11|Nos comprometemos a} {c11|entregar a la Personería las grabaciones de las cámaras de la estación, {k11|previa orden de juez competente}}.

{q12|Hacemos un llamado a} {c12|no difundir información sin confirmar}.

Mayor Hernán Darío Lenguazaque Peláez
Comandante (e)
=== attributions
1: denies unknown direct government account; name=Comando de Policía de la Región Baja; antecedent=m1; said=XXXX-11-19
2: asserts unknown indirect unnamed relay; hedged
3: denies official_record direct government account; name=Comando de Policía de la Región Baja; ownvoice; negated; specific; refers=a1
4: admits unknown direct government account; name=Comando de Policía de la Región Baja; antecedent=m1
6: denies unknown direct government account; name=Comando de Policía de la Región Baja; antecedent=m1
7: asserts unknown mixed organisation account; name=Voces del Muelle
8: denies unknown direct government account; name=Comando de Policía de la Región Baja; ownvoice; refers=a6
9: asserts eyewitness direct unnamed account; name=alguien
10: doubts unknown direct government account; name=Comando de Policía de la Región Baja; ownvoice; refers=a9
11: offers unknown direct government account; name=Comando de Policía de la Región Baja; antecedent=m1
12: asserts unknown direct government opinion; name=Comando de Policía de la Región Baja; antecedent=m1
=== acts
a1: detention affirmed in 1
a2: enforced_disappearance possible in 2
a4: detention affirmed in 4; count=11
a5: denial_of_due_process affirmed in 4; count=7
a6: stress_positions affirmed in 7
a9: abduction affirmed in 9
