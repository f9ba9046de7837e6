id: es-106
language: es
genre: interview
written: 2026-11-28
usage: Ecuador
=== text
{s1|Dolores Quishpe, madre}{q1|:} {c1|«{v1|A mi guagua} {a1|no le dejaban cerrar los ojos}»}

La huerta de Dolores Quishpe queda a una hora de la Casa de Adolescentes de Achupallas. Cultiva mellocos, habas y una hilera de claveles para el cementerio. {m9|Su hijo Wayra, de 17 años,} está sentado junto a ella y al principio no habla.

—{c2|¿Cuándo supo usted que algo pasaba?}
—{c3|Un domingo, en la visita. Se me dormía hablando. {s4|Él mismo} me {q4|dijo} {c4|que en {l4|el dormitorio B} {v4|los} {a4|hacían contar en voz alta} {t4|hasta que aclaraba}, y que {v5|al que se equivocaba} {a5|le tocaba lavar las letrinas con la mano}}.}

—{s6|La fundación que administra la casa} {q6|explica} {c6|que lo de contar era «un juego de memoria»}.
—{c7|Yo tengo cuarto grado, señor, pero juegos sí conozco.}

—{c8|Wayra, ¿quieres contar tú?}
—{c9|Éramos {n15|dieciséis} {v15|guambras} {a15|en ocho camas}. {v16|El que mojaba la cobija} {a16|se quedaba sin merienda}. Yo también hice cosas: {t10|una noche} {b9|cuidé la puerta} mientras {p10|el inspector} {a10|se le acostaba encima} a {v10|un chico de Cañar}. Eso no lo sabía mi mami.}

(Doña Dolores se levanta y apaga la radio.)

—{c11|¿Y ese chico lo ha contado?}
—{c12|No. {s13,s14|Él} {q13|dice} {c13|que estaba dormido, que serían pesadillas} y hasta {q14|firmó} {c14|que el inspector era «como un padre»}. Si un día se acuerda, ahí estaré. Yo no soy él.}

—{c17|¿A ti te han pedido que te calles?}
—{c18|Pedido, no. {s19|La trabajadora social} me {q19|hizo notar} {c19|que mi beca {a19|se podía caer}}.}

—{c20|Doña Dolores, ¿iría usted con su hijo a la capital?}
—{c21|{k21|Si él quiere}, aunque sea a pie. Y si no quiere, me quedo con mis habas. {c22|Lo que {q24|dije} en el cabildo, {c24|que el cura sabía}}, eso sí lo {q22|recojo}; me calenté.}

{s23|La directora de la casa, Consuelo Egas,} {q23|no devolvió} {c23|las cuatro llamadas de este semanario}. En el patio del frente, cuando nos íbamos, unos chicos jugaban vóley con una pelota desinflada.
=== attributions
1: asserts relative direct person account; name=Dolores Quishpe; role=madre de Wayra
2: - - direct document -; question; ownvoice
3: asserts heard_from direct person account; name=Dolores Quishpe; role=madre de Wayra; antecedent=s1; informant=Wayra; relay=4
4: asserts victim indirect person account; name=Wayra
6: denies unknown mixed organisation account; name=la fundación que administra la casa; refers=a4
7: doubts unknown direct person opinion; name=Dolores Quishpe; role=madre de Wayra; antecedent=s1; refers=a4
8: - - direct document -; question; ownvoice
9: asserts victim direct person account; name=Wayra; antecedent=m9
11: - - direct document -; question; ownvoice
12: asserts unknown direct person relay; name=Wayra; antecedent=m9; relay=13,14; refers=a10
13: denies unknown indirect unnamed account; name=un chico de Cañar; refers=a10
14: denies unknown mixed unnamed account; name=un chico de Cañar; refers=a10
17: - - direct document -; question; ownvoice
18: asserts victim direct person account; name=Wayra; antecedent=m9
19: asserts unknown indirect unnamed account; name=la trabajadora social
20: - - direct document -; question; ownvoice
21: offers unknown direct person account; name=Dolores Quishpe; role=madre de Wayra; antecedent=s1
22: retracts unknown indirect person account; name=Dolores Quishpe; role=madre de Wayra; antecedent=s1
24: asserts unknown indirect person account; name=Dolores Quishpe; role=madre de Wayra; antecedent=s1
23: declines unknown indirect person account; name=Consuelo Egas; role=directora de la casa
=== acts
a1: sleep_deprivation affirmed in 1; victims=Wayra
a4: sleep_deprivation affirmed in 4
a5: humiliation affirmed in 4
a10: sexual_violence affirmed in 9; stance=admits; basis=eyewitness
a15: overcrowding affirmed in 9; count=16
a16: denial_of_food_or_water affirmed in 9
a19: intimidation_of_witnesses future in 19; victims=Wayra
