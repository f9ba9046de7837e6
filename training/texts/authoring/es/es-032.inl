id: es-032
language: es
genre: interview
written: 2026-11-28
usage: Colombia
=== text
A dos voces: Yamile Angulo, promotora de salud, y Ovidio Riascos, lanchero. Boca de Mulatal, quince días después.

{s1|EMISORA}{q1|:} {c1|¿Qué fue lo primero que oyeron?}

{s2|OVIDIO}{q2|:} {c2|Un zumbido, como de guadaña. {v2|Nos} {a2|tiraron tres bombas} {l2|encima del billar}, con la gente adentro. Mire, todavía tengo esquirlas en la pierna.}

{s3|YAMILE}{q3|:} {c3|Yo {b3|conté} {n3|seis} {a3|muertos} {t3|esa noche} y dos al amanecer. Al niño de Sixta lo tuve en los brazos.}

{s4|EMISORA}{q4|:} {c4|{s5|El general Urrea} {q5|habló de} {c5|«un golpe limpio contra un campamento»}.}

{s6|OVIDIO}{q6|:} {c6|Campamento de borrachos sería. Había una final de fútbol, pregúntele al padre Castrillón, que estaba vendiendo la rifa.}

{s7|EMISORA}{q7|:} {c7|¿Los armados no pasaban por el caserío?}

{s8|OVIDIO}{q8|:} {c8|Pasaban, para qué le voy a decir mentiras. Compraban gaseosa los sábados y a {v8|dos peladitos} se los {a8|llevaron} {t8|en junio}. Pero esa noche no había ni uno.}

{s9|YAMILE}{q9|:} {c9|A mí me llamó {s10|un sargento} y me {q10|pidió} {c10|que en la planilla pusiera «combatientes»}. {c11|Que si no, al puesto de salud {a11|se le podía caer el techo}}.}

{s12|EMISORA}{q12|:} {c12|¿Y usted firmó?}

{s13|YAMILE}{q13|:} {c13|Firmé «trauma sin especificar», por miedo. {c14|Eso lo} {q14|corrijo} aquí: eran {a14|heridas de esquirla} en {v14|gente desarmada}, y {b13|tengo las fotos} de cada una.}

{s15|EMISORA}{q15|:} {c15|¿Cuántos se {a15|fueron}?}

{s16|OVIDIO}{q16|:} {c16|Nos {a16|tocó salir} a {n16|cuarenta y dos} {v16|familias}, en lo que hubiera. {c17|Que después {p17|unos de brazalete} {a17|quemaron los ranchos vacíos}}, eso me lo {q17|dijo por radio} {s17|mi cuñado}. Yo no lo he visto.}

{s18|EMISORA}{q18|:} {c18|{q19|Se cuenta} {c19|que hubo {a19|una masacre} antes, {t19|en 2003}}.}

{s20|YAMILE}{q20|:} {c20|{c21|De esa} {q21|no hablo}. Los que la hicieron compran en la misma tienda que yo.}

{s22|OVIDIO}{q22|:} {c22|{s23|Mi abuelo} {q23|decía} {c23|que el río bajó con {n23|diecinueve} {v23|paisanos} {a23|amarrados de a dos}}. Él los sacó con el gancho.}

{s24|EMISORA}{q24|:} {c24|¿Piensan volver?}

{s25|YAMILE}{q25|:} {c25|{k25|Si la Defensoría pone gente a dormir allá un mes}, volvemos en enero. Sin eso, {v25|nos} {a25|vuelven a matar}.}
=== attributions
1: - - direct unnamed -; name=la emisora; question
2: asserts victim direct person account; name=Ovidio Riascos; role=lanchero
3: asserts eyewitness direct person account; name=Yamile Angulo; role=promotora de salud
4: asserts unknown direct unnamed relay; name=la emisora; relay=5
5: denies unknown direct person account; name=Urrea; role=general; refers=a2
6: denies eyewitness direct person account; name=Ovidio Riascos; specific
7: - - direct unnamed -; name=la emisora; question
8: admits eyewitness direct person account; name=Ovidio Riascos
9: asserts unknown direct person account; name=Yamile Angulo
10: asserts unknown indirect unnamed account; name=un sargento
11: asserts unknown indirect unnamed account; name=un sargento; antecedent=s10
12: - - direct unnamed -; name=la emisora; question
13: asserts medical direct person account; name=Yamile Angulo
14: retracts unknown direct person account; name=Yamile Angulo; antecedent=s13
15: - - direct unnamed -; name=la emisora; question
16: asserts victim direct person account; name=Ovidio Riascos; relay=17
17: asserts unknown indirect unnamed account; name=el cuñado de Ovidio Riascos
18: asserts unknown direct unnamed relay; name=la emisora; relay=19
19: asserts unknown indirect unnamed relay; hedged
20: asserts unknown direct person account; name=Yamile Angulo
21: declines unknown direct person account; name=Yamile Angulo; antecedent=s20; refers=a19
22: asserts heard_from direct person relay; name=Ovidio Riascos; informant=su abuelo; relay=23
23: asserts eyewitness indirect unnamed account; name=el abuelo de Ovidio Riascos
24: - - direct unnamed -; name=la emisora; question
25: offers unknown direct person account; name=Yamile Angulo
=== acts
a2: attack_on_civilians affirmed in 2
a3: killing affirmed in 3; count=6
a8: abduction affirmed in 8; stance=asserts; count=2
a11: threats future in 11; victims=Yamile Angulo
a14: attack_on_civilians affirmed in 13
a15: forced_displacement possible in 15
a16: forced_displacement affirmed in 16; count=42
a17: destruction_of_property affirmed in 17
a19: massacre affirmed in 19; when=2003
a23: massacre affirmed in 23; count=19; when=2003
a25: killing future in 25; stance=asserts
