id: es-103
language: es
genre: statement
written: 2026-11-28
usage: Peru
=== text
PRONUNCIAMIENTO N.º 014
{m1|Colegio Regional de Obstetras de Wayrapata}
{d9|2 de noviembre}

El Consejo Directivo sesionó el sábado en el local de la avenida Los Queñuales, con nueve de sus once miembros, y acordó lo siguiente:

1. {s2|La licenciada Rosmery Huillca, destacada al penal de mujeres de Saywite,} {q2|informó} por escrito a esta orden {c2|que entre marzo y agosto {b2|revisó} a {n2|seis} {v2|internas} {a2|con desgarros} «que ninguna requisa explica»}. {q3|A decir de} {s3|las pacientes}, {c3|{p3|un agente al que llaman el Profe} {v3|las} {a3|manoseaba en la ducha} y {v4|a la que gritaba} le {a4|cortaban las pastillas de la presión}}.

2. {s5|La Dirección del establecimiento} {q5|achacó} {c5|los hallazgos a «infecciones por desaseo»}. {c6|Una infección no deja dedos marcados en el muslo}.

3. {c7|{v7|Una gestante de ocho meses} {a7|aguardó la ambulancia} {t7|treinta horas}}; así {q7|figura en} {s7|el libro de emergencias}. {s8|El chofer} {q8|niega} {c8|que la demora fuera suya: a él lo llamaron recién a las cinco}.

4. {q9|Nos duele escribirlo}: {c9|este Colegio recibió el primer parte en abril y lo dejó cuatro meses en un cajón}. {q10|Quede sin efecto}, en consecuencia, {c10|nuestro saludo de mayo, en el que {q11|ponderamos} {c11|que {v11|toda interna de Saywite} {a11|era atendida} «a tiempo y con calidez»}}.

5. {c12|{t12|Desde que habló}, {v12|la licenciada} {a12|recibe fotos de su hijo} saliendo del colegio}. Por ese motivo cambió de domicilio y de teléfono.

6. {c13|Acerca de quién dio la orden de callar}, {q13|nos abstenemos} mientras no tengamos el oficio a la vista.

7. {q14|Ponemos a disposición} de la Fiscalía {c14|las seis fichas clínicas, {k14|siempre que cada paciente lo consienta}}. {q15|Demandamos} {c15|que {p15|el agente} sea apartado y que {v15|ninguna colega} vuelva a ser {a15|amedrentada} por llenar una ficha}.

La cuota ordinaria de noviembre vence el día 30 y puede abonarse en ventanilla o por transferencia. El aniversario institucional se celebrará, este año, sin baile.

Secretaría de Actas y Archivo
=== attributions
2: asserts medical mixed person account; name=Rosmery Huillca; role=obstetra del penal de mujeres de Saywite
3: asserts victim indirect unnamed account; name=las pacientes
5: denies unknown mixed government account; name=la Dirección del establecimiento; refers=a2
6: asserts inference direct organisation account; name=Colegio Regional de Obstetras de Wayrapata; ownvoice; refers=a2
7: asserts official_record indirect document account; name=el libro de emergencias
8: denies unknown indirect unnamed account; name=el chofer; specific; refers=a7
9: admits unknown direct organisation account; name=Colegio Regional de Obstetras de Wayrapata; antecedent=m1; said=XXXX-11-02
10: retracts unknown direct organisation account; name=Colegio Regional de Obstetras de Wayrapata; antecedent=m1; refers=a11
11: denies unknown mixed organisation account; name=Colegio Regional de Obstetras de Wayrapata; antecedent=m1; refers=a7
12: asserts unknown direct organisation account; name=Colegio Regional de Obstetras de Wayrapata; ownvoice
13: declines unknown direct organisation account; name=Colegio Regional de Obstetras de Wayrapata; antecedent=m1; refers=a12
14: offers unknown direct organisation account; name=Colegio Regional de Obstetras de Wayrapata; antecedent=m1
15: asserts unknown direct organisation opinion; name=Colegio Regional de Obstetras de Wayrapata; antecedent=m1
=== acts
a2: sexual_violence affirmed in 2; count=6
a3: sexual_violence affirmed in 3; perpetrators=el Profe
a4: denial_of_medical_care affirmed in 3
a7: denial_of_medical_care affirmed in 7; count=1
a11: denial_of_medical_care negated in 11
a12: intimidation_of_witnesses affirmed in 12; victims=Rosmery Huillca
a15: intimidation_of_witnesses possible in 15
