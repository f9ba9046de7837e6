id: es-055
language: es
genre: post
written: 2026-11-28
usage: Argentina
=== text
{s1|Flor Iturbe @florcronica} · {d1|2 nov}
{c1|HILO. {t1|Anoche} {a1|murieron} {n1|dos} {v1|pibes} en {l1|la comisaría de Villa Retama}. {s2|La versión oficial}{q2|:} {c2|prendieron un colchón}. {s3|La de los vecinos}{q3|:} {c3|pidieron ayuda media hora y {a3|nadie abrió}}. Va lo que tengo y lo que no.}

1) {c4|Hablé con {m5|Nilda, que vive pared por medio}. {c5|«{b5|Golpeaban los barrotes} con algo de lata. Le toqué timbre a la guardia y {a5|me sacaron cagando}.»}}

2) {c6|{m7,s8|El subcomisario Ferreyra} {q8|no quiso} {c8|atenderme}. Por el grupo de prensa mandó un audio: {c7|que el fuego duró «cuatro minutos» y que la llave «estuvo siempre en su lugar»}. Cuál es el lugar no aclara.}

3) {c9|{s10|La planilla de los bomberos} {q10|dice} {c10|llamada 2:51, llegada 3:04}. Trece minutos, no cuatro. {s30|Un bombero que entró} me {q30|contó} {c30|que {v30|los} {b30|encontró} {a30|contra la reja}, uno arriba del otro}. Foto de la planilla abajo.}

4) {c11|NO PUEDO confirmar {c12|lo de que {v12|los} habían {a12|rociado}}, que {q12|circula en los grupos}. Me lo pasaron tres personas y las tres lo sacaron de la misma. No lo repliquen, por favor.}

En respuesta a @florcronica
   {s13|Walter ⚓ @wal_retama}
   {c13|{m14|Mi primo} estaba en la otra celda. {q14|Dice} {c14|que colchón no hubo porque {a14|colchones no hay, duermen en el piso}}.}

   {s15|Flor Iturbe @florcronica}
   {c15|¿Tu primo hablaría conmigo?}

   {s16|Walter ⚓ @wal_retama}
   {c16|{k16|si no lo nombrás}, sí}

{s17|Flor Iturbe @florcronica} · {d17|3 nov}
5) {c17|Actualizo. A Ferreyra lo apartaron. {s18|La ministra Llambías} {q18|admitió en la radio} {c18|que {a18|eran {n18|siete} en {l18|dos celdas} de dos} y que la llave la tenía un oficial que se había ido a cenar}. {s31,s32|El gremio policial} {q31|niega} {c31|que hubiera {a31|abandono}} y {q32|dice} {c32|que la prensa condena antes que los jueces}.}

6) {c19|Borro el tuit donde {q20|puse} {c20|que la llamada a los bomberos la hizo Nilda}. La hizo otra vecina, que prefiere que no diga más. Error mío.}
=== attributions
1: asserts heard_from direct person relay; name=Flor Iturbe; relay=2,3; said=2026-11-02
2: denies unknown indirect document account; name=la versión oficial; refers=a3
3: asserts unknown indirect unnamed account; name=los vecinos
4: asserts heard_from direct person relay; name=Flor Iturbe; antecedent=s1; informant=Nilda; relay=5; said=2026-11-02
5: asserts eyewitness direct person account; name=Nilda; antecedent=m5; refers=a3
6: asserts unknown direct person relay; name=Flor Iturbe; antecedent=s1; relay=7; said=2026-11-02
7: denies unknown mixed person account; name=Ferreyra; role=subcomisario; antecedent=m7; specific; refers=a3
8: declines unknown indirect person account; name=Ferreyra
9: asserts document direct person account; name=Flor Iturbe; antecedent=s1; refers=a3; said=2026-11-02
10: asserts unknown indirect document account; name=la planilla de los bomberos; refers=a3
11: doubts heard_from direct person account; name=Flor Iturbe; antecedent=s1; informant=tres personas; refers=a12; said=2026-11-02
12: asserts unknown indirect unnamed relay; hedged
13: asserts heard_from direct person relay; name=Walter; informant=su primo; relay=14
14: asserts victim indirect unnamed account; name=el primo de Walter; antecedent=m14
15: - - direct person -; name=Flor Iturbe; question
16: offers unknown direct person account; name=Walter
17: asserts heard_from direct person relay; name=Flor Iturbe; informant=la ministra Llambías; relay=18; said=2026-11-03
18: admits unknown indirect person account; name=Llambías; role=ministra
19: retracts unknown direct person account; name=Flor Iturbe; antecedent=s17; said=2026-11-03
20: asserts unknown indirect person account; name=Flor Iturbe; antecedent=s17
30: asserts eyewitness indirect unnamed account; name=un bombero que entró
31: denies unknown indirect organisation account; name=el gremio policial; refers=a3
32: asserts unknown indirect organisation opinion; name=el gremio policial
=== acts
a1: death_in_custody affirmed in 1; count=2; when=2026-11-01
a3: ill-treatment affirmed in 3
a5: ill-treatment affirmed in 5; basis=victim
a12: burning possible in 12
a14: detention_conditions affirmed in 14
a18: overcrowding affirmed in 18; count=7
a30: death_in_custody affirmed in 30; count=2
a31: ill-treatment affirmed in 31
