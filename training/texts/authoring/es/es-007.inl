id: es-007
language: es
genre: interview
written: 2026-11-28
usage: Mexico
=== text
Transcripción. «A media mañana», Radio Vértice 98.5, 11 de noviembre

{s1|CONDUCTORA}{q1|:} {c1|Está con nosotros el doctor Ignacio Zavala Murrieta, médico legista jubilado, que revisó por encargo de la familia el cuerpo de {v1|Yahir Ponce}, {a1|muerto} en {l1|la comandancia de Agua Zarca}. Doctor, {s2|la Fiscalía} {q2|habló de} {c2|un suicidio}.}

{s3|DR. ZAVALA}{q3|:} {c3|Buenos días. Sí, {c4|eso} {q4|dice} {s4|el certificado}, {c4|asfixia por ahorcamiento}. Yo encontré otra cosa. {b3|Encontré el hioides íntegro} y un surco demasiado bajo, y encontré equimosis en las dos muñecas, de {t2|unas horas antes}. Eso es compatible con que haya estado {a2|amarrado}. {q5|No puedo afirmar} {c5|quién {v3|lo} {a3|amarró}}.}

{s6|CONDUCTORA}{q6|:} {c6|¿Descarta entonces que se quitara la vida?}

{s7|DR. ZAVALA}{q7|:} {c7|No, señorita, yo no descarto nada. {q8|Digo} {c8|que el dictamen oficial no explica esas lesiones}.}

{s9|LOCUTOR}{q9|:} {c9|Nos {q10|escribe} {s10|un radioescucha}, se identifica como policía en activo, {c10|que a {v4|Yahir} lo {a4|tuvieron colgado} de {l4|los barandales} "para que se le bajara"}. No tenemos manera de comprobarlo.}

{s11|DR. ZAVALA}{q11|:} {c11|De eso yo no sé. Colgado deja otras marcas.}

{s12|CONDUCTORA}{q12|:} {c12|{s13|La fiscal regional, Martha Elba Quintero,} {q13|dice} {c13|que usted no tenía autorización para tocar el cuerpo}.}

{s14|DR. ZAVALA}{q14|:} {c14|La tenía, {b14|firmada por el juez tercero, folio 418}. Y lo {q15|reconozco}: {c15|no tomé fotografías de la espalda}. Ahí me equivoqué, era de noche y había un solo foco.}

{s16|CONDUCTORA}{q16|:} {c16|{s17|La Fiscalía} {q17|declinó} {c17|participar en este programa}. Nos {q18|mandó decir} {c18|que, {k18|si el doctor entrega sus notas}, ellos abren la carpeta a la familia}.}
=== attributions
1: asserts unknown direct unnamed account; name=la conductora; relay=2
2: asserts unknown indirect government account; name=la Fiscalía; refers=a1
3: asserts medical direct person account; name=Ignacio Zavala Murrieta; role=médico legista jubilado
4: asserts unknown indirect document account; name=el certificado; refers=a1
5: doubts medical direct person account; name=Ignacio Zavala Murrieta; role=médico legista jubilado; antecedent=s3
6: - - direct unnamed -; name=la conductora; question
7: doubts medical direct person account; name=Ignacio Zavala Murrieta; role=médico legista jubilado; refers=a1
8: doubts medical direct person account; name=Ignacio Zavala Murrieta; role=médico legista jubilado; antecedent=s7; refers=a2
9: doubts heard_from direct unnamed relay; name=el locutor; informant=un radioescucha que se identifica como policía en activo; relay=10; hedged
10: asserts unknown mixed unnamed account; name=un radioescucha que se identifica como policía en activo
11: doubts inference direct person account; name=Ignacio Zavala Murrieta; role=médico legista jubilado; refers=a4
12: asserts unknown direct unnamed relay; name=la conductora; relay=13
13: asserts unknown indirect person account; name=Martha Elba Quintero; role=fiscal regional
14: denies document direct person account; name=Ignacio Zavala Murrieta; role=médico legista jubilado; specific
15: admits unknown direct person account; name=Ignacio Zavala Murrieta; role=médico legista jubilado; antecedent=s14
16: asserts unknown direct unnamed relay; name=la conductora; relay=17,18
17: declines unknown indirect government account; name=la Fiscalía
18: offers unknown indirect government account; name=la Fiscalía; antecedent=s17
=== acts
a1: death_in_custody affirmed in 1
a2: stress_positions possible in 3; victims=Yahir Ponce
a3: stress_positions affirmed in 5; victims=Yahir Ponce
a4: stress_positions affirmed in 10; victims=Yahir Ponce
