id: es-054
language: es
genre: interview
written: 2026-11-28
usage: Chile
=== text
{c32|«Era el bastón, no la puerta»}
{q32|Conversación con} {s32|Bastián Oyarce, fotógrafo de calle}

{s1|El Puelche}{q1|:} {c1|¿En qué momento te diste cuenta de que te iban a {a1|detener}?}

{s2|Oyarce}{q2|:} {c2|Nunca, po. Estaba cambiando el lente. Me agarran de la mochila, {v2|me} {a2|tiran al piso} y {s3|uno} me {q3|dice} {c3|«{a3|córtala con la camarita}»}. De ahí {a4|al furgón}.}

{s5|El Puelche}{q5|:} {c5|{q6|Según} {s6|el parte}, {c6|fuiste tú quien agredió a la cabo Sandoval}. Y {s30|la jefatura de zona} {q30|aseguró en un comunicado} {c30|que {v30|ningún detenido} salió {a30|lesionado}}.}

{s7|Oyarce}{q7|:} {c7|Mido uno sesenta y tres. {m8|La cabo Sandoval}, además, me escribió por interno la semana pasada. {q8|Dice} {c8|que ella no redactó ese parte} y que {q9|está dispuesta a} {c9|contarlo {k9|si la citan como testigo y no como imputada}}. El mensaje lo tiene mi abogado.}

{s10|El Puelche}{q10|:} {c10|{s11|Carlos Riffo, que iba en el mismo furgón,} {q11|contó} {c11|que a {v11|ti} te {a11|machucaron los dedos} con la puerta}.}

{s12|Oyarce}{q12|:} {c12|Con la puerta no, con el bastón. Carlos llevaba el polerón en la cara, cómo va a ver. Pero lo de los dedos es así, {n12|dos} {a12|quebrados}, mano derecha. En la posta {s13|el doctor} {q13|escribió} {c13|«lesión por {a13|aplastamiento}»} y me {q14|preguntó} {c14|si era músico}.}

{s15|El Puelche}{q15|:} {c15|¿Y las fotos?}

{s16|Oyarce}{q16|:} {c16|{a16|Me formatearon la tarjeta}. Rescatamos catorce. En {b16|una} se ve a {p17|un funcionario} {a17|pisando el lente} de {v17|la Javi, mi colega de Canal Ventisquero}. {s31|Ella} {q31|dice} {c31|que además le {a31|gritaron} «sapa» hasta que se puso a llorar}. {s18|El subsecretario} {q18|dijo} {c18|que «habría que periciarla»}. Ya, que la pericien.}

{s19|El Puelche}{q19|:} {c19|Hay colegas {s20|que} {q20|comentan} {c20|que ustedes van a provocar}.}

{s21|Oyarce}{q21|:} {c21|No es verdad. O sea, una vez, una sola, grité de vuelta. Nada más.}

{s23|El Puelche}{q23|:} {c23|¿Vas a seguir?}

{s24|Oyarce}{q24|:} {c24|Cuando pueda apretar el disparador.}
=== attributions
1: - - direct organisation -; name=El Puelche; question
2: asserts victim direct person account; name=Bastián Oyarce; role=fotógrafo
3: asserts unknown direct unnamed opinion; name=uno de los que lo detuvieron
5: asserts unknown direct organisation relay; name=El Puelche; relay=6,30
6: denies unknown indirect document account; name=el parte; refers=a2
7: asserts heard_from direct person relay; name=Bastián Oyarce; informant=la cabo Sandoval; relay=8,9
8: denies unknown indirect person account; name=Sandoval; role=cabo; antecedent=m8
9: offers unknown indirect person account; name=Sandoval; antecedent=m8
10: asserts unknown direct organisation relay; name=El Puelche; relay=11
11: asserts colleague indirect person account; name=Carlos Riffo
12: asserts victim direct person account; name=Bastián Oyarce; refers=a11
13: asserts medical direct unnamed account; name=el doctor de la posta
14: - - indirect unnamed -; name=el doctor de la posta; antecedent=s13; question
15: - - direct organisation -; name=El Puelche; question
16: asserts victim direct person account; name=Bastián Oyarce
18: doubts unknown mixed unnamed account; name=el subsecretario; refers=a17
19: asserts unknown direct organisation relay; name=El Puelche; relay=20
20: asserts unknown indirect unnamed opinion; name=colegas de Bastián Oyarce
21: admits unknown direct person account; name=Bastián Oyarce; note=niega que provoquen, pero concede un grito
23: - - direct organisation -; name=El Puelche; question
24: asserts unknown direct person account; name=Bastián Oyarce
30: denies unknown indirect government account; name=la jefatura de zona; negated; refers=a2
31: asserts victim mixed person account; name=Javi; role=reportera de Canal Ventisquero
32: asserts victim direct person account; name=Bastián Oyarce; refers=a11
=== acts
a1: detention possible in 1; victims=Bastián Oyarce
a2: beating affirmed in 2; victims=Bastián Oyarce
a3: interference_with_reporting affirmed in 3; victims=Bastián Oyarce
a4: detention affirmed in 2; victims=Bastián Oyarce
a11: beating affirmed in 11; victims=Bastián Oyarce
a12: beating affirmed in 12; count=2; victims=Bastián Oyarce
a13: beating affirmed in 13; victims=Bastián Oyarce
a16: interference_with_reporting affirmed in 16; victims=Bastián Oyarce
a17: interference_with_reporting affirmed in 16; basis=document; victims=Javi
a30: beating negated in 30
a31: humiliation affirmed in 31; victims=Javi
