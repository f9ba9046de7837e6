id: es-157
language: es
genre: article
written: 2026-11-28
usage: Honduras
=== text
{c1|{a1|Sacan} de madrugada a {n1|38} {v1|reclusas} rumbo a {l1|un batallón}}

PUERTO ALMENDRO, Honduras (Agencia Meridiano) — {s2|El alcalde Wilmer Zúniga} {q2|anunció} {d2|este jueves} {c2|que el puente sobre el Jalán se abrirá al tráfico el 12 de diciembre}. La obra lleva dos años de atraso. {q3|Según} {s3|el contratista}, {c3|las llenas de octubre se llevaron dos veces la formaleta}.

Por el desvío de la montaña pasaron los dos buses de la granja penal La Ceibita. {s4|Karen Osorto, hija de una de las pasajeras,} {q4|relató} a esta agencia {c4|que a {v4|su mamá} la {a4|montaron} sin zapatos y que desde entonces {a5|nadie le da razón de ella}}. {c6|«{v6|La} {a6|tienen sin teléfono, sin visita y sin abogado}, ¿usted cómo le llama a eso?»}, {q6|soltó}.

{s9|El Comité de Madres Peregrinas} {q9|había denunciado} {d9|el martes} {c9|seis horas de viaje «{a9|sin una bolsa de agua}», con {n9|dos} {v9|embarazadas} a bordo}. {s7,s8|La Secretaría de Control Carcelario} {q7|confirmó} por escrito {c7|{a7|el traslado}}, pero {q8|descartó} {c8|que a {v8|las internas} se les {a8|negara de beber}}. {m10|Un motorista de la empresa contratada, que pidió omitir su nombre,} ve la cosa de otra manera. {c10|«Agua había. Lo que no había era permiso, y yo llevaba la llave de la hielera»}, {q10|reconoció}.

La Ceibita se inauguró en 1974 en un terreno de la bananera. Tiene una panadería que surte a tres escuelas del municipio.

{s12,s13|El comandante del batallón, coronel Óscar Maradiaga,} {q12|prefirió no referirse a} {c12|la suerte de las trasladadas} y {q13|se comprometió a} {c13|recibir a una delegación de familiares {k13|cuando termine «el censo»}}.

{s14|La forense Ligia Bonilla, que {b14|revisó} a tres exinternas en octubre,} {q14|describió} {c14|«marcas compatibles con {a14|una bolsa ajustada al cuello}»}. {c15|«Del cuándo no respondo»}, {q15|matizó}. {s16|El fiscal de turno} {q16|replicó} {c16|que eso de la bolsa «es novela vieja» y que en el expediente solo hay {b16|una hoja} de tos}.

Sigue lloviendo en la costa. {s17|La cooperativa cafetalera local} {q17|estima} {c17|que la cosecha caerá un quinto}.
=== attributions
1: asserts unknown direct document account; ownvoice
2: asserts unknown indirect person account; name=Wilmer Zúniga; role=alcalde de Puerto Almendro
3: asserts unknown indirect unnamed account; name=el contratista
4: asserts relative indirect person account; name=Karen Osorto
6: asserts relative direct person account; name=Karen Osorto; antecedent=s4
7: asserts unknown indirect government account; name=Secretaría de Control Carcelario; state=Honduras
8: denies unknown indirect government account; name=Secretaría de Control Carcelario; state=Honduras; refers=a9
9: asserts unknown mixed organisation account; name=Comité de Madres Peregrinas
10: admits eyewitness direct unnamed account; name=un motorista de la empresa contratada; antecedent=m10; refers=a9
12: declines unknown indirect person account; name=Óscar Maradiaga; role=comandante del batallón; refers=a5
13: offers unknown mixed person account; name=Óscar Maradiaga; role=comandante del batallón
14: asserts medical direct person account; name=Ligia Bonilla; role=forense
15: doubts medical direct person account; name=Ligia Bonilla; role=forense; antecedent=s14; refers=a14
16: denies official_record mixed unnamed account; name=el fiscal de turno; specific; refers=a14
17: asserts inference indirect organisation account; name=la cooperativa cafetalera local
=== acts
a1: transfer_of_custody affirmed in 1; count=38
a4: transfer_of_custody affirmed in 4; victims=la madre de Karen Osorto
a5: enforced_disappearance affirmed in 4; victims=la madre de Karen Osorto
a6: incommunicado_detention affirmed in 6; victims=la madre de Karen Osorto
a7: transfer_of_custody affirmed in 7
a8: denial_of_food_or_water affirmed in 8
a9: denial_of_food_or_water affirmed in 9; count=2
a14: suffocation affirmed in 14
