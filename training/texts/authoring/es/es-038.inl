id: es-038
language: es
genre: statement
written: 2026-11-28
usage: El Salvador
=== text
ACLARACIÓN

{m1|La dirección del Hospital Regional de Zapotalpa}, ante lo publicado el domingo por el periódico El Tecomate, hace constar:

Que {c1|{v1|la señora R. del C. M.}, privada de libertad, ingresó {t1|el 9 de noviembre} {a1|con treinta horas de sangrado sin atender}}, {q1|según} {s1|la nota de la doctora de turno}.

Que {s2|el periódico} {q2|atribuye} {c2|a este hospital haberle {a2|negado la cama}}, {c3|lo cual} {q3|desmentimos}. {c4|{b4|La hoja de ingreso} consigna la cama 14, a las 3:52 de la tarde}.

Que {s5|los agentes de la custodia} {q5|exigieron} {c5|{a5|mantenerla esposada} a la baranda}. {q6|Reconocemos} {c6|que {p6|nuestro personal} {v6|la} {a6|tuvo esposada} {t6|seis horas}, incluso durante el legrado}. No debió ocurrir.

Que {s7|la paciente} {q7|manifestó} a trabajo social {c7|que en las bartolinas {p7|dos de ellos} {v7|la} {a7|patearon} «por llorona» y que {a8|no le hicieron caso} cuando pidió doctor}. {s9|Su compañera de celda} {q9|confirmó por teléfono} {c9|ambas cosas}: {q10|dijo} {c10|que {b10|le prestó una toalla} y que {v10|la} vio {a10|desangrarse} {t10|toda la noche}}.

Que {s11|el jefe de la delegación} {q11|ha dicho en televisión} {c11|que «se resbaló en el baño»}. {q12|No podemos} {c12|respaldar ni descartar esa versión}; {c13|{a13|los hematomas}, en forma de puntera, «no son propios de una caída»}, {q13|anota} {s13|el médico legista Fidel Renderos}.

Que {d14|el día 12} {s14|la paciente} {q14|firmó la retractación de} {c14|sus señalamientos}. {s15|Nuestra trabajadora social} {q15|deja constancia de} {c15|que lo hizo {a15|con un agente parado al pie de la cama}}. {c16|{t16|Esa madrugada} {v16|la} {a16|regresaron} {l16|a la delegación}, contra criterio médico}. {s20|Su madre, que esperó en el corredor,} {q20|relató} {c20|que {p20|los agentes} {a20|no la dejaron pasar} ni a despedirse}.

{q17|Solicitamos} {c17|que se le {a17|deje en libertad} por razones humanitarias}. {q18|No brindaremos} {c18|entrevistas}, por respeto a su intimidad. {c19|{k19|Con orden judicial}, el expediente completo queda a disposición de quien corresponda}.

Zapotalpa, 16 de noviembre.
=== attributions
1: asserts medical indirect document account; name=la nota de la doctora de turno
2: asserts unknown indirect organisation account; name=El Tecomate
3: denies unknown direct organisation account; name=Hospital Regional de Zapotalpa; state=El Salvador; antecedent=m1; refers=a2
4: denies official_record direct organisation account; name=Hospital Regional de Zapotalpa; state=El Salvador; specific; ownvoice; refers=a2
5: asserts unknown indirect unnamed opinion; name=los agentes de la custodia
6: admits unknown direct organisation account; name=Hospital Regional de Zapotalpa; state=El Salvador; antecedent=m1
7: asserts victim mixed unnamed account; name=R. del C. M.
9: asserts eyewitness indirect unnamed account; name=la compañera de celda de R. del C. M.; refers=a7,a8
10: asserts eyewitness indirect unnamed account; name=la compañera de celda de R. del C. M.; antecedent=s9
11: denies unknown direct unnamed account; name=el jefe de la delegación; refers=a7
12: doubts unknown direct organisation account; name=Hospital Regional de Zapotalpa; state=El Salvador; antecedent=m1
13: asserts medical mixed person account; name=Fidel Renderos; role=médico legista
14: retracts victim indirect unnamed account; name=R. del C. M.; refers=a7,a8
15: asserts eyewitness indirect unnamed account; name=la trabajadora social del Hospital Regional de Zapotalpa
16: asserts unknown direct organisation account; name=Hospital Regional de Zapotalpa; state=El Salvador; ownvoice
17: asserts unknown direct organisation opinion; name=Hospital Regional de Zapotalpa; state=El Salvador; antecedent=m1
18: declines unknown direct organisation account; name=Hospital Regional de Zapotalpa; state=El Salvador; antecedent=m1
19: offers unknown direct organisation account; name=Hospital Regional de Zapotalpa; state=El Salvador; ownvoice
20: asserts eyewitness indirect unnamed account; name=la madre de R. del C. M.
=== acts
a1: denial_of_medical_care affirmed in 1; victims=R. del C. M.; when=XXXX-11-09
a2: denial_of_medical_care affirmed in 2; victims=R. del C. M.
a5: ill-treatment possible in 5; victims=R. del C. M.
a6: ill-treatment affirmed in 6; victims=R. del C. M.
a7: beating affirmed in 7; victims=R. del C. M.
a8: denial_of_medical_care affirmed in 7; victims=R. del C. M.
a10: denial_of_medical_care affirmed in 10; victims=R. del C. M.
a13: beating affirmed in 13; victims=R. del C. M.
a15: intimidation_of_witnesses affirmed in 15; victims=R. del C. M.
a16: transfer_of_custody affirmed in 16; victims=R. del C. M.
a17: release possible in 17; victims=R. del C. M.
a20: incommunicado_detention affirmed in 20; victims=R. del C. M.
