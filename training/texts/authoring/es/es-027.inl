id: es-027
language: es
genre: interview
written: 2026-11-28
usage: Venezuela
=== text
{m1|Darwin Chirinos} me citó en una panadería de La Cortada. Pidió un marrón grande y puso el teléfono boca abajo.

—{c1|¿Cuánto duró usted {a1|preso} en ese sótano?}

—{c2|{t2|Diecinueve días}. {a2|No {v2,v3|me} dejaban dormir}} —{q2|dice}, mirando la puerta—. {c2|La segunda noche me {a3|pegaron corriente} en los tobillos, con unos cables de batería.}

—{c4|¿Les vio la cara?}

—{c5|No, vale, estaba vendado. A uno lo mentaban Pelón. {b6|Por la voz} {q6|creo} {c6|que {p6|ese} es el mismo que {v6|me} {a6|montó en el carro}}.}

—{c7|{s8|El fiscal} {q8|sostiene} {c8|que usted declaró con un defensor al lado}.}

—{c9|¿Cuál defensor? Me {a9|pusieron la hoja ya escrita} y firmé con {a10|la bolsa todavía en el pelo}. {s11|Una muchacha que transcribía} me {q11|sopló} bajito: {c11|«Firme, señor, que a {v11|su esposa} la {a11|tienen} {l11|arriba}»}.}

—{c12|¿Y era cierto?}

—{c13|Qué va. {v13|Maribel} {a13|no estaba presa}, estaba donde mi suegra. Eso lo supe después, por {b13|ella misma}.}

—{c14|¿A los demás los {a14|trataron} igual?}

—{c15|Peor. En el cuarto de al lado había {v15|un carajito}. {b15|Yo oí} cuando le {a15|metían la cabeza en el tobo}. Y a {v16|una señora ya mayor} la {a16|pusieron a desfilar desnuda} delante de {p16|los guardias}; de ahí salió con la mirada como ida. {s17|Ella} después nos {q17|contó} en el calabozo {c17|que {p17|dos} {v17|la} habían {a17|manoseado}}.}

—{c26|¿Qué fue de Rubén, el mecánico?}

—{c27|{b27|Nueve años trabajamos juntos en el taller}. {v27|Lo} {a27|sacaron} {t27|un viernes} y más nunca. {s28|El comisario} {q28|anda diciendo} {c28|que se fue para Brasil}, pero la cédula la dejó en mi carro.}

—{c18|{s25|Usted} {q25|escribió en sus redes} {c25|que eran doce}.}

—{c19|{c20|Eso lo} {q20|retiro}.} —Se ríe por primera vez—. {c19|{a21|Éramos {n21|veintitrés}, en un cuarto para seis}. Uno pierde la cuenta.}

—{c22|¿Va a ratificar todo en el juicio?}

—{c23|{k23|Si quitan a esa jueza}, declaro mañana mismo} —{q23|promete}—. {c23|Con ella, ni loco.}

Cuando apago la grabadora saca de la cartera una foto del carajito. {c24|De cómo la consiguió} {q24|no quiere} {c24|hablar}.
=== attributions
1: - - direct document -; question; ownvoice
2: asserts victim direct person account; name=Darwin Chirinos; antecedent=m1
4: - - direct document -; question; ownvoice
5: asserts victim direct person account; name=Darwin Chirinos; antecedent=m1
6: asserts inference direct person account; name=Darwin Chirinos; antecedent=m1; hedged
7: asserts unknown direct document relay; ownvoice; relay=8
8: denies unknown indirect unnamed account; name=el fiscal; specific; refers=a9
9: asserts victim direct person account; name=Darwin Chirinos; antecedent=m1
11: asserts unknown direct unnamed account; name=una muchacha que transcribía
12: - - direct document -; question; ownvoice
13: denies heard_from direct person account; name=Darwin Chirinos; informant=Maribel, su esposa; antecedent=m1; negated; specific; refers=a11
14: - - direct document -; question; ownvoice
15: asserts eyewitness direct person account; name=Darwin Chirinos; antecedent=m1
17: asserts victim indirect unnamed account; name=una señora ya mayor
18: asserts unknown direct document relay; ownvoice; relay=25
19: asserts victim direct person account; name=Darwin Chirinos; antecedent=m1
20: retracts victim direct person account; name=Darwin Chirinos; antecedent=m1
22: - - direct document -; question; ownvoice
23: offers unknown direct person account; name=Darwin Chirinos; antecedent=m1
24: declines unknown indirect person account; name=Darwin Chirinos; antecedent=m1
25: asserts victim indirect person account; name=Darwin Chirinos
26: - - direct document -; question; ownvoice
27: asserts colleague direct person account; name=Darwin Chirinos; antecedent=m1
28: denies unknown indirect unnamed account; name=el comisario; refers=a27
=== acts
a1: detention possible in 1
a2: sleep_deprivation affirmed in 2
a3: electric_shocks affirmed in 2
a6: detention affirmed in 6
a9: denial_of_due_process affirmed in 9
a10: suffocation affirmed in 9
a11: arbitrary_detention affirmed in 11
a13: detention negated in 13
a14: ill-treatment possible in 14
a15: suffocation affirmed in 15
a16: humiliation affirmed in 15
a17: sexual_violence affirmed in 17
a21: overcrowding affirmed in 19; count=23
a27: enforced_disappearance affirmed in 27; victims=Rubén
