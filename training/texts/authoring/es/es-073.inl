id: es-073
language: es
genre: article
written: 2026-11-28
usage: Colombia
=== text
{s1|Gobernador} {q1|pide} {c1|«no tragar entero» sobre La Tranca}

VILLA MAGOLA, 18 nov (Agencia Meridiana). {s2|La emisora Ondas del Caño} {q2|reportó} {d2|el domingo} {c2|que {s3,p3|dos guardianes de la cárcel La Tranca} le {q3|confesaron} a su superior {c3|haber {a3|cubierto con una cobija mojada} a {v3|un recluso} que {a4|no volvió a respirar}}}.

{c5|«Confesión no ha habido. Hubo una conversación»}, {q5|corrigió} {s5|el director de Custodia, Rubén Darío Tascón}, {s6|que} {q6|no quiso precisar} {c6|de qué conversaron}.

El río subió la semana pasada hasta el segundo patio y hubo que cocinar en la capilla. Las visitas se reanudan el jueves.

{s7|La viuda, Nelcy Guapacha,} {q7|cuenta} {c7|que {s8|su marido} le {q8|había escrito} {d8|en septiembre} {c8|que {p8,m9|los de la noche} {v8|lo} {a8|tenían de estatua}, parado en un ladrillo, y le {q9|habían prometido} {c9|que de ahí {a9|salía acostado}}}}. Guarda {b7|la carta} dentro de la Biblia, en el libro de Job.

{s10|El médico de turno} {q10|anotó} {c10|«causa por establecer»}. {s11|Una auxiliar que lavó el cuerpo} {q11|evoca} {c11|{b11|los labios azules} y dos {a11|quemones} en el cuello, «como de encendedor»}.

{c12|«Dos versiones y un muerto: todavía no me da la suma»}, {q12|comentó} {s12|la personera, Luz Mary Ipia}. {q13|Anunció}, eso sí, {c13|que publicará la necropsia {k13|apenas se la entreguen firmada}}.

{d14|Ayer}, {s14|Ondas del Caño} {q14|recogió velas en} {c14|un punto, el de los dos guardianes}: {c15|«Fueron tres, el error fue nuestro»}, {q15|leyó} {s15|la locutora} a las seis. {s16|El sindicato de guardianes} {q16|calificó} {c16|la noticia, de cabo a rabo, de «radionovela»}. {s17|Un cabo retirado}, que llamó a la emisora, {q17|aportó} {c17|lo suyo: {t17|en sus años} a {v17|los castigados} «{a17|se les daba plan de machete}, y todos lo sabíamos»}.

{s18|El gobernador, Aníbal Perea,} {q18|zanjó} {d18|el lunes} en una inauguración: {c18|«A ese señor se lo llevó la humedad»}. Acababa de cortar la cinta de un acueducto.
=== attributions
1: doubts unknown mixed person opinion; name=Aníbal Perea; role=gobernador; refers=a3
2: asserts unknown indirect organisation relay; name=Ondas del Caño; relay=3; said=2026-11-15
3: admits eyewitness indirect unnamed account; name=dos guardianes de la cárcel La Tranca
5: denies unknown direct person account; name=Rubén Darío Tascón; role=director de Custodia; refers=a3
6: declines unknown indirect person account; name=Rubén Darío Tascón; role=director de Custodia; refers=a3
7: asserts heard_from indirect person relay; name=Nelcy Guapacha; role=viuda del recluso; informant=su marido; relay=8
8: asserts victim indirect unnamed account; name=el marido de Nelcy Guapacha
9: asserts unknown indirect unnamed account; name=los de la noche; antecedent=m9
10: doubts unknown direct unnamed account; name=el médico de turno; refers=a4
11: asserts eyewitness mixed unnamed account; name=una auxiliar que lavó el cuerpo
12: doubts unknown direct person account; name=Luz Mary Ipia; role=personera; refers=a3
13: offers unknown indirect person account; name=Luz Mary Ipia; role=personera; antecedent=s12
14: retracts unknown indirect organisation account; name=Ondas del Caño; refers=a3
15: admits unknown direct unnamed account; name=la locutora de Ondas del Caño; refers=a3
16: denies unknown mixed organisation account; name=el sindicato de guardianes; refers=a3
17: admits colleague mixed unnamed account; name=un cabo retirado
18: denies unknown direct person account; name=Aníbal Perea; role=gobernador; refers=a4
=== acts
a3: suffocation affirmed in 3; victims=el marido de Nelcy Guapacha
a4: death_in_custody affirmed in 3; victims=el marido de Nelcy Guapacha
a8: stress_positions affirmed in 8; victims=el marido de Nelcy Guapacha
a9: threats future in 9; victims=el marido de Nelcy Guapacha
a11: burning affirmed in 11; victims=el marido de Nelcy Guapacha
a17: beating affirmed in 17
