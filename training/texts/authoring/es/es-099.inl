id: es-099
language: es
genre: statement
written: 2026-11-28
usage: Nicaragua
=== text
NOTA DE PRENSA No. 38
{m1|Jefatura Penitenciaria, Delegación Costa Mansa}
{d2|Jueves 5 de noviembre}

{s1|El portal La Tapisca} {q1|publicó} {d1|el lunes} {c1|que en la {l1|galería 6} de esta delegación {n1|cuarenta y un} {v1|varones} {a1|hacen sus necesidades en bolsas} y que a {v3|un reportero de ese medio} {p3|dos funcionarios} le {a3|pasaron la llanta por encima del equipo}}. Con todo respeto a las familias, esta Jefatura comunica:

PRIMERO. La galería 6 cuenta con cuatro servicios higiénicos, inaugurados el 19 de julio. {q2|Dista mucho de la realidad} {c2|la imagen que se pretende vender}. {q4|Corresponde decir}, no obstante, {c4|que tres de los cuatro {a4|están sin agua} {t4|desde la crecida de septiembre}, razón por la cual {v5|los internos} {a5|han debido compartir un balde}}.

SEGUNDO. {q6|Consta en} {s6|el reporte del puesto vehicular} {c6|que el equipo del reportero «cayó de su propia motocicleta» a las 14:20}. {s7|El oficial de guardia, Norlan Siles,} {q7|había dicho} {d7|el martes} {c7|que él mismo {a7|lo apartó con el pie}, «sin ánimo de dañarlo»}; {d8|hoy} {q8|rectifica} {c8|esas palabras}, fruto del cansancio.

TERCERO. {s9|Una ciudadana que dice ser esposa de un interno} {q9|se quejó de} {c9|que {t9|al día siguiente de hablar con la prensa} {p9|una patrulla} {a9|se le parqueó frente a la casa}, con las luces encendidas, toda la noche}. {c10|No hay, hasta hoy, nada que permita tener eso por cierto o por falso}.

CUARTO. La dieta obedece a norma técnica. {s12,s13|La nutricionista de planta} {q12|observó} en su informe trimestral {c12|que {v12|los internos de la 6} {a12|reciben la mitad de la ración}} y {q13|sugirió} {c13|subsanarlo}. Se tomó nota.

{c15|El portal será atendido en esta oficina {k15|cuando retire de su página la fotografía de la fachada}}.

Se recuerda al público que el horario de paquetería cambió: lunes, miércoles y viernes, de ocho a once de la mañana, con cédula vigente y sin envases de vidrio.

Oficina de Relaciones Públicas
=== attributions
1: asserts unknown indirect organisation account; name=La Tapisca
2: denies unknown direct government account; name=Jefatura Penitenciaria, Delegación Costa Mansa; antecedent=m1; said=XXXX-11-05; refers=a1
4: admits unknown direct government account; name=Jefatura Penitenciaria, Delegación Costa Mansa; antecedent=m1
6: denies official_record mixed document account; name=el reporte del puesto vehicular; specific; refers=a3
7: admits eyewitness mixed person account; name=Norlan Siles; role=oficial de guardia
8: retracts eyewitness indirect person account; name=Norlan Siles; role=oficial de guardia; antecedent=s7; refers=a7
9: asserts victim indirect unnamed account; name=una ciudadana que dice ser esposa de un interno
10: doubts unknown direct government account; name=Jefatura Penitenciaria, Delegación Costa Mansa; ownvoice; refers=a9
12: asserts unknown indirect unnamed account; name=la nutricionista de planta
13: asserts unknown indirect unnamed opinion; name=la nutricionista de planta; refers=a12
15: offers unknown direct government account; name=Jefatura Penitenciaria, Delegación Costa Mansa; ownvoice
=== acts
a1: detention_conditions affirmed in 1; count=41
a3: interference_with_reporting affirmed in 1; count=1
a4: detention_conditions affirmed in 4
a5: detention_conditions affirmed in 4
a7: interference_with_reporting affirmed in 7
a9: intimidation_of_witnesses affirmed in 9
a12: denial_of_food_or_water affirmed in 12
