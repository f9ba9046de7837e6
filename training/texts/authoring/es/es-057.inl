id: es-057
language: es
genre: interview
written: 2026-11-28
usage: Venezuela
=== text
Cabimbú Noticias. Llamada grabada el 19 de noviembre. Nuestra invitada, Nohemí Landaeta, habla desde fuera del país.

{s1|CN}{q1|:} {c1|Doctora, ¿cuántas audiencias hizo usted por teléfono?}

{s2|NL}{q2|:} {c2|Yo no soy doctora, mijo, yo era la secretaria. Treinta y siete en una noche. El juez Graterol desde su casa, con el perro ladrando, y {v2|los muchachos} en un pasillo, {a2|esposados de dos en dos}. {a3|Nueve minutos la más larga}. A {n4|diecinueve} {v4|los} {a4|tenían ahí sin que nadie supiera decirme por qué delito}, porque la boleta venía en blanco. {s31|La mamá de uno} me {q31|contó} {c31|que {v31|lo} {a31|tenían} desde el lunes, y aquello fue un viernes}.}

{s5|CN}{q5|:} {c5|¿{v5|Los} {a5|dejaban hablar con un defensor}?}

{s6|NL}{q6|:} {c6|Defensor había {a6|uno para los treinta y siete}, y se durmió.}

{s7|CN}{q7|:} {c7|{s8|Graterol} {q8|escribió en su cuenta} {c8|que a todos se les {a8|garantizó} «la defensa técnica»}. {s30|El fiscal Urbina}, por su parte, {q30|declaró} {c30|que {v30|ninguno} pasó más de cuarenta y ocho horas {a30|preso sin control judicial}}.}

{s9|NL}{q9|:} {c9|Técnica sí, porque era por teléfono. Mire, {a9|las boletas de encarcelación se imprimieron} {t9|a las cuatro de la tarde} y la primera audiencia fue a las ocho de la noche. Lo sé porque {b9|las imprimí yo}. Esa culpa es mía y no se la paso a nadie.}

{s10|CN}{q10|:} {c10|También {c11|la} {q11|acusa} {c11|de haberse robado el libro diario}.}

{s12|NL}{q12|:} {c12|Robado no. Lo tuve una semana en mi casa para sacarle fotos y lo devolví un viernes; {b12|la constancia de recibo} tiene sello. Que la busque.}

{s13|CN}{q13|:} {c13|¿{a13|Amenazaron} a alguno delante de usted?}

{s14|NL}{q14|:} {c14|A {v15|una muchacha}, Greimar. {s15,p15|El alguacil} le {q15|dijo} bajito {c15|que si pedía médico {a15|la mandaban a La Poza con los hombres}}. Yo no lo escuché; se lo vi en la cara y después {s16|ella} {c16|lo} {q16|confirmó}. Me {q17|pidió} {c17|que no lo pusiera en acta} y no lo puse.}

{s18|CN}{q18|:} {c18|¿Repetiría todo esto ante un tribunal?}

{s19|NL}{q19|:} {c19|Ante uno de allá, jamás. Ante uno de afuera, {k19|si sacan primero a mi mamá}, mañana mismo.}
=== attributions
1: - - direct organisation -; name=Cabimbú Noticias; question
2: asserts eyewitness direct person account; name=Nohemí Landaeta; role=secretaria del tribunal
5: - - direct organisation -; name=Cabimbú Noticias; question
6: asserts eyewitness direct person account; name=Nohemí Landaeta
7: asserts unknown direct organisation relay; name=Cabimbú Noticias; relay=8,30
8: denies unknown mixed person account; name=Graterol; role=juez; refers=a6
9: admits eyewitness direct person account; name=Nohemí Landaeta; refers=a3
10: asserts unknown direct organisation relay; name=Cabimbú Noticias; relay=11
11: asserts unknown indirect person account; name=Graterol; antecedent=s8
12: denies document direct person account; name=Nohemí Landaeta; specific; note=niega el robo y concede que tuvo el libro una semana
13: - - direct organisation -; name=Cabimbú Noticias; question
14: asserts heard_from direct person account; name=Nohemí Landaeta; informant=Greimar; relay=16
15: asserts unknown indirect unnamed account; name=el alguacil
16: asserts victim indirect person account; name=Greimar; refers=a15
17: asserts victim indirect person opinion; name=Greimar; antecedent=s16
18: - - direct organisation -; name=Cabimbú Noticias; question
19: offers unknown direct person account; name=Nohemí Landaeta
30: denies unknown indirect person account; name=Urbina; role=fiscal; negated; specific; refers=a4
31: asserts relative indirect unnamed account; name=la mamá de uno de los detenidos
=== acts
a2: ill-treatment affirmed in 2
a3: denial_of_due_process affirmed in 2
a4: arbitrary_detention affirmed in 2; count=19
a5: denial_of_due_process possible in 5
a6: denial_of_due_process affirmed in 6; count=37
a8: denial_of_due_process negated in 8
a9: denial_of_due_process affirmed in 9
a13: threats possible in 13
a15: threats future in 15; victims=Greimar
a30: arbitrary_detention negated in 30
a31: arbitrary_detention affirmed in 31
