id: es-025
language: es
genre: post
written: 2026-11-28
usage: Nicaragua
=== text
{s1|Marvin Cano Tijerino @mcanotij} · {d1|14 nov}
{c1|Hoy hace un año {v1|nos} {a1|montaron en un avión} a {n1|sesenta y ocho} y nos dejaron sin país. Hago este hilo porque ya hay {s2|quien} {q2|dice} {c2|que nos fuimos de gusto}.} 1/6

{s3|@mcanotij}
{c3|A las dos de la mañana {s4|un encapuchado} me {q4|dijo} {c4|que me {a4|iban a soltar}, que alistara mis chunches}. Mentira. {p5,p6|Ellos} me {a5|esposaron al asiento del bus} y ahí {v6|nos} {a6|tuvieron amarrados} {t6|cuatro horas}, con la calefacción encendida.} 2/6

{s7|@mcanotij}
{c7|A la par mía iba {m8|el profe Evelio}. Me {q8|contó bajito} {c8|que en {l8|El Jícaro Viejo} lo {a8|tuvieron {t8|noventa días} solo en un cuarto sin ventana}}. {c9|De los interrogatorios} {q9|no quiso contar} {c9|ni una palabra}.} 3/6

{s10|@mcanotij}
{c10|Aclaro una cosa: a {v10|mí} no me {a10|pegaron}. {s11|Un portal} {q11|publicó} {c11|que a {v11|todos} nos {a11|agarraron a garrotazos}} y en mi caso no fue así. Lo mío era el reflector y la marcha a todo volumen a las tres, {a12|para que no {v12|me} durmiera}. {t12|Once noches} seguidas.} 4/6

{s13|@mcanotij}
{c13|{q14|Dicen} {c14|que {v15|una muchacha de Nandayosi} {a15|abortó} en la celda por {a16|falta de médico}}. Yo no estaba en ese pabellón, {q17|no me consta} {c17|nada de eso}, pero {s18|dos presas distintas} me {c18|lo} {q18|repitieron}.} 5/6

{s19|Oficina Comarcal @ComarcalOficial} en respuesta a @mcanotij
{c19|Ningún nicaragüense fue «{a19|desterrado}». Estas personas pidieron viajar y {b19|consta su firma} del 13 de noviembre. Basta de show.}

{s20|@mcanotij}
{c20|¿Cuál firma, hombré? {k20|Publiquen esa hoja con mi letra} y yo borro todo este hilo y les pido disculpas en público.} 6/6 #SinPaís

{s21|Tere la del tramo @tere_tramo7}
{q22|RT} {s22|@mcanotij}: {c22|Hoy hace un año {v22|nos} {a22|montaron en un avión}}
{c21|Mi hermano iba en ese vuelo. La maleta la hicieron ellos: {v21|lo} {a21|sacaron} en chinelas.}
=== attributions
1: asserts victim direct person account; name=Marvin Cano Tijerino; said=XXXX-11-14
2: denies unknown indirect unnamed account; name=quien dice que se fueron de gusto; refers=a1
3: asserts victim direct person account; name=Marvin Cano Tijerino
4: asserts unknown indirect unnamed account; name=un encapuchado
7: asserts heard_from direct person relay; name=Marvin Cano Tijerino; informant=el profe Evelio; relay=8
8: asserts victim indirect person account; name=Evelio; role=profesor; antecedent=m8
9: declines unknown indirect person account; name=Evelio; role=profesor; antecedent=m8
10: asserts victim direct person account; name=Marvin Cano Tijerino
11: asserts unknown indirect organisation account; name=un portal
13: asserts heard_from direct person relay; name=Marvin Cano Tijerino; informant=dos presas distintas; relay=14,18
14: asserts unknown indirect unnamed relay; hedged
17: doubts unknown direct person account; name=Marvin Cano Tijerino; antecedent=s13; refers=a15,a16
18: asserts unknown indirect unnamed account; name=dos presas distintas; refers=a15
19: denies document direct government account; name=Oficina Comarcal; negated; specific; refers=a1
20: offers unknown direct person account; name=Marvin Cano Tijerino
21: asserts relative direct person account; name=Tere la del tramo; relay=22
22: asserts victim direct person account; name=Marvin Cano Tijerino
=== acts
a1: deportation affirmed in 1; count=68
a4: release future in 4
a5: ill-treatment affirmed in 3; victims=Marvin Cano Tijerino
a6: stress_positions affirmed in 3
a8: solitary_confinement affirmed in 8; victims=Evelio
a10: beating negated in 10; stance=denies; victims=Marvin Cano Tijerino
a11: beating affirmed in 11
a12: sleep_deprivation affirmed in 10; victims=Marvin Cano Tijerino
a15: ill-treatment affirmed in 14
a16: denial_of_medical_care affirmed in 14
a19: deportation negated in 19
a21: deportation affirmed in 21
a22: deportation affirmed in 22
