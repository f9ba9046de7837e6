id: es-094
language: es
genre: interview
written: 2026-11-28
usage: Nicaragua
=== text
{s1|Yolanda Rugama, excocinera de Las Pencas}{q1|:} {c1|«La lista la hacían con lápiz»}

Yolanda Rugama pasó cuatro años en la cocina del penal de mujeres de Las Pencas. Vive ahora al otro lado del río, en una casa de tablas, y cría gallinas. Hablamos en octubre, bajo un aguacero que tapaba las palabras.

—{c2|¿Cómo llegó usted a esa cocina?}
—{c3|Por una sobrina, que ya estaba adentro. Pagaban poco, pero pagaban. A {v3|las presas}, nada: las {a3|sacaban a cortar café} a {l3|la finca de un coronel}, {t3|de lunes a sábado}, y {b3|yo las miraba} volver con los pies hechos leña.}

—{s4|La Dirección de Penales} {q4|responde} {c4|que {v4|ellas} {a4|iban por su gusto}, «como terapia»}.
—{c5|¡Qué gusto va a ser! {v5|La que amanecía con calentura y no iba}, {a5|no comía}. A mí misma me tocaba retirarle el plato.}

—{c6|¿Y la lista?}
—{c7|Ah, esa. Ahí iban {v7|las muchachas} que {p7|el alcaide Duarte} {a7|se llevaba a la cama}. {b7|Me lo contaban ellas}, fregando. Pero a {v8|una de Matiguás} {b7.2|delante de mí} {p8|él} le {a8|metió la mano}, como quien tantea un mango. Quise saber más y {s9|la muchacha} {q9|no} me {q9|soltó} {c9|palabra}.}

—{c10|¿Usted lo denunció?}
—{c11|No, y con eso cargo. Cuando iba a llegar la comisión, {s12|el segundo jefe} {v12|nos} formó y {q12|dijo} {c12|que la que abriera la boca iba a {a12|terminar del lado de las rejas}}. Así que puse mi firma: {s13|ese papel} {q13|dice} {c13|que en Las Pencas {v13|nadie} {a13|se ha propasado} con nadie}.}

—{s14|Duarte} nos {q14|mandó a decir} {c14|que la tal lista es invento suyo y que a usted la corrieron por robarse el aceite}.
—{c15|El aceite sí me lo traje, dos botellas. Lo uno no quita lo otro.}

—{c16|¿Hay alguien más que pueda confirmarlo?}
—{c17|Había una, {v17|la Mercedes}. Le {a17|quemaron el rancho} {t17|en mayo}. {c18|Que fue un rayo}, {q18|dicen}; ese mes no llovió, saque usted la cuenta.}

—{c19|¿Y repetiría esto ante un tribunal?}
—{c20|{k20|Con que el juez no sea de los de aquí}, mañana mismo. Ahora, si me permite, voy a meter las gallinas.}
=== attributions
1: asserts unknown direct person account; name=Yolanda Rugama; role=excocinera del penal de Las Pencas
2: - - direct document -; question; ownvoice
3: asserts eyewitness direct person account; name=Yolanda Rugama; role=excocinera del penal de Las Pencas; antecedent=s1
4: denies unknown mixed government account; name=Dirección de Penales; refers=a3
5: asserts eyewitness direct person account; name=Yolanda Rugama; role=excocinera del penal de Las Pencas; antecedent=s1; refers=a3
6: - - direct document -; question; ownvoice
7: asserts eyewitness direct person account; name=Yolanda Rugama; role=excocinera del penal de Las Pencas; antecedent=s1
9: declines unknown indirect unnamed account; name=una muchacha de Matiguás; refers=a8
10: - - direct document -; question; ownvoice
11: admits victim direct person account; name=Yolanda Rugama; role=excocinera del penal de Las Pencas; antecedent=s1; refers=a7
12: asserts unknown indirect unnamed account; name=el segundo jefe
13: denies unknown indirect document account; name=el papel que firmó Yolanda Rugama; negated; refers=a7
14: denies unknown indirect person account; name=Duarte; role=alcaide; refers=a7
15: admits unknown direct person account; name=Yolanda Rugama; role=excocinera del penal de Las Pencas; antecedent=s1
16: - - direct document -; question; ownvoice
17: asserts inference direct person account; name=Yolanda Rugama; role=excocinera del penal de Las Pencas; antecedent=s1
18: denies unknown indirect unnamed account; refers=a17
19: - - direct document -; question; ownvoice
20: offers unknown direct person account; name=Yolanda Rugama; role=excocinera del penal de Las Pencas; antecedent=s1
=== acts
a3: forced_labour affirmed in 3
a4: forced_labour negated in 4
a5: denial_of_food_or_water affirmed in 5
a7: sexual_violence affirmed in 7; basis=heard_from; perpetrators=Duarte
a8: sexual_violence affirmed in 7; perpetrators=Duarte
a12: intimidation_of_witnesses future in 12
a13: sexual_violence negated in 13
a17: destruction_of_property affirmed in 17; victims=Mercedes
