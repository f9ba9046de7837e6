id: es-131
language: es
genre: statement
written: 2026-11-28
usage: Venezuela
=== text
VICARIATO DE LA BOCA DEL GUANIPITO
Carta abierta al gobernador del estado
Santa Inés de los Caños, 18 de noviembre

Estimado gobernador: le escribe {m1|Leoncio Aristigueta, obispo de estas aguas desde hace nueve años}. Nos saludamos en la inauguración del muelle, que ya se cayó.

{c1|{t1|El 30 de octubre} {p1|la Guardia Fluvial} {a1|recogió} a {n1|veintiséis} {v1|pescadores} en {l1|Caño Morichal}}. {s2|Su secretario de Seguridad} {q2|ha repetido por radio} {c2|que ahí no hay pescadores {a2|presos}, sino «contrabandistas en averiguación»}. Le {q3|digo}, porque {b3|dormí con ellos dos noches}, {c3|que en {l3|aquel galpón} {v3|los hombres} {a3|se turnan para acostarse} y {a4|se alivian en un tobo, a la vista de todos}}.

{s5|El catequista Eloy Tocuyo} me {q5|confió} {c5|que {v5|lo} {a5|atormentaron} {t5|una tarde entera} hasta que puso la huella}. {s6|La médica del dispensario} {q6|avala} {c6|sus marcas} en {b6|un informe de cuatro folios}. {s7|El comandante de la Guardia} me {q7|concedió} {c7|que «a alguno {a7|se le fue un planazo}»}; {c8|de lo demás}, {q8|porfía}, {c8|no hay nada que hablar, porque nada hubo}.

Aquí se vive del bagre y de lo que manden los hijos. La gasolina llega por tambores, la planta eléctrica es prestada y el bautismo se celebra cuando baja el río.

{q9|Confieso} {c9|que el año pasado bendije esas lanchas y callé cuando {p9|ellas} {a9|se llevaron} a {n9|dos} {v9|muchachos} de Pueblo Palafito}. {q10|Recojo}, pues, {c10|lo que {q11|prediqué} {d11|en Pascua}, {c11|que en el comando se trata a la gente con decoro}}.

{q12|Según} {s12|la lista clavada en la puerta del comando}, {c12|{n12|tres} ya {a12|fueron puestos en libertad}}. {s13|Las esposas} {q13|alegan} {c13|que a {v13|uno de esos tres} {a13|lo pasaron al otro lado de la frontera}, sin cédula y sin chancletas}. Ojalá sea un mal cuento.

Le {q15|pido} {c15|que deje entrar a la enfermera, porque {t15|el lunes} {a15|la devolvieron con el maletín lleno}}. {c16|Yo mismo los llevo en mi curiara al tribunal, {k16|si usted manda a quitar el candado}}. {c14|De lo oído en confesión} {q14|no daré cuenta} a nadie, tampoco a usted.

Lo encomienda a la Virgen del Valle su hermano y servidor.
=== attributions
1: asserts unknown direct person account; name=Leoncio Aristigueta; role=obispo; state=Venezuela; ownvoice
2: denies unknown mixed government account; name=el secretario de Seguridad; negated; refers=a1
3: asserts eyewitness direct person account; name=Leoncio Aristigueta; role=obispo; state=Venezuela; antecedent=m1
5: asserts victim indirect person account; name=Eloy Tocuyo; role=catequista
6: asserts medical indirect unnamed account; name=la médica del dispensario; refers=a5
7: admits unknown mixed unnamed account; name=el comandante de la Guardia Fluvial
8: denies unknown indirect unnamed account; name=el comandante de la Guardia Fluvial; antecedent=s7; negated; refers=a5
9: admits unknown direct person account; name=Leoncio Aristigueta; role=obispo; state=Venezuela; antecedent=m1
10: retracts unknown direct person account; name=Leoncio Aristigueta; role=obispo; state=Venezuela; antecedent=m1
11: asserts unknown direct person account; name=Leoncio Aristigueta; role=obispo; state=Venezuela; antecedent=m1
12: asserts official_record indirect document account; name=la lista clavada en la puerta del comando
13: asserts relative indirect unnamed account; name=las esposas de los pescadores
14: declines unknown direct person account; name=Leoncio Aristigueta; role=obispo; state=Venezuela; antecedent=m1
15: asserts unknown direct person opinion; name=Leoncio Aristigueta; role=obispo; state=Venezuela; antecedent=m1
16: offers unknown direct person account; name=Leoncio Aristigueta; role=obispo; state=Venezuela; ownvoice
=== acts
a1: detention affirmed in 1; count=26; when=XXXX-10-30
a2: detention negated in 2
a3: overcrowding affirmed in 3
a4: humiliation affirmed in 3
a5: torture affirmed in 5; victims=Eloy Tocuyo
a7: beating affirmed in 7
a9: detention affirmed in 9; count=2
a12: release affirmed in 12; count=3
a13: deportation affirmed in 13; count=1
a15: denial_of_medical_care affirmed in 15
