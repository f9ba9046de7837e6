id: es-175
language: es
genre: statement
written: 2026-11-28
usage: Ecuador
=== text
DIÓCESIS DE PUERTO CHAGRAL
Mensaje de {m1|monseñor Anselmo Guaicha} a las comunidades y a las autoridades
{d5|22 de noviembre}

Hermanos: hoy celebramos a Cristo Rey con la iglesia a medio techar y el río crecido.

{c1|{t1|El martes 17}, {n1|tres} {v1|pescadores de Boca Seca} fueron {a1|bajados de su canoa} por {p1|hombres con fusil} y hasta hoy no regresan}. {s2|La esposa de Wellington Mina} me {q2|confió} en la sacristía {c2|que {s3,p3|una voz de hombre} {v3|le} {q3|avisó} por teléfono {c3|que {a3|le mandaría los dedos} si iba a la Fiscalía}}. {s4|El comandante del puesto naval} {q4|me ha escrito} {c4|que se trata de «una faena más larga de lo habitual»}. {q5|Me cuesta creer} {c5|que tres padres de familia salgan de faena sin hielo ni gasolina}.

{c6|En {l6|la cárcel de El Guasmal}, donde celebro misa cada quince días, {b6|he visto} a {v6,v7|hombres} {a6|comer con la mano, del balde,} y {a7|acostarse sobre el agua del desagüe}}. {s8|El capellán} {q8|lleva anotados} {c8|{n8|seis} {a8|fallecidos} por tos {t8|desde agosto}, {a9|ninguno con radiografía}}. {c17|A {v17|don Próspero Cagua, catequista,} {v17.2|lo} {a17|mataron} {t17|en septiembre}, a la salida de la novena}.

{q10|Es verdad} {c10|que esta Iglesia calló demasiado: en mayo un seminarista nos {b10|enseñó las marcas} de {a10|los toletazos} y no hicimos nada}. {q11|Retiro} {c11|lo que {q12|prediqué} el domingo de Ramos, {c12|que «en El Guasmal {a12|nadie pasa hambre}»}}.

{q13|No revelaré} {c13|quiénes han hablado conmigo}. {c14|Ofrezco la casa pastoral para un encuentro, {k14|con tal de que los captores lleguen sin armas y traigan a los tres con vida}}. {q15|Pido} a la Gobernación {c15|que deje entrar a nuestros médicos}.

En lo doméstico: {q16|según} {s16|el ecónomo}, {c16|el techo costará once mil dólares y la rifa será el 8 de diciembre}. Hay números en la secretaría, de nueve a doce.

Que la Virgen del Manglar los guarde.
=== attributions
1: asserts unknown direct person account; name=Anselmo Guaicha; role=obispo de Puerto Chagral; ownvoice
2: asserts relative indirect unnamed relay; name=la esposa de Wellington Mina; relay=3
3: asserts unknown indirect unnamed account; name=una voz de hombre
4: denies unknown mixed unnamed account; name=el comandante del puesto naval; refers=a1
5: doubts inference direct person account; name=Anselmo Guaicha; role=obispo de Puerto Chagral; antecedent=m1; said=XXXX-11-22; refers=a1
6: asserts eyewitness direct person account; name=Anselmo Guaicha; role=obispo de Puerto Chagral; ownvoice
8: asserts unknown indirect unnamed account; name=el capellán
10: admits eyewitness direct person account; name=Anselmo Guaicha; role=obispo de Puerto Chagral; antecedent=m1
11: retracts unknown direct person account; name=Anselmo Guaicha; role=obispo de Puerto Chagral; antecedent=m1; refers=a12
12: denies unknown mixed person account; name=Anselmo Guaicha; role=obispo de Puerto Chagral; antecedent=m1; negated
13: declines unknown direct person account; name=Anselmo Guaicha; role=obispo de Puerto Chagral; antecedent=m1
14: offers unknown direct person account; name=Anselmo Guaicha; role=obispo de Puerto Chagral; ownvoice; refers=a1
15: asserts unknown direct person opinion; name=Anselmo Guaicha; role=obispo de Puerto Chagral; antecedent=m1
16: asserts unknown indirect unnamed account; name=el ecónomo
17: asserts unknown direct person account; name=Anselmo Guaicha; role=obispo de Puerto Chagral; ownvoice
=== acts
a1: abduction affirmed in 1; count=3; when=XXXX-11-17
a3: threats future in 3; victims=la esposa de Wellington Mina
a6: ill-treatment affirmed in 6
a7: detention_conditions affirmed in 6
a8: death_in_custody affirmed in 8; count=6
a9: denial_of_medical_care affirmed in 8
a10: beating affirmed in 10
a12: denial_of_food_or_water negated in 12
a17: killing affirmed in 17; victims=Próspero Cagua
