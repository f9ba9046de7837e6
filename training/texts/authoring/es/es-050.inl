id: es-050
language: es
genre: article
written: 2026-11-28
usage: Mexico
=== text
Los muchachos de la ladrillera

Todos los días a las cinco sale de la calle Membrillo una camioneta de redilas con quince, veinte muchachos parados. Los vecinos de la colonia Ampliación Nopalera saben de dónde vienen: de Manos de Barro, un anexo sin registro.

{c1|{l1|Ahí} {a1|metieron a la fuerza} a {v1|Israel Cedillo} {t1|el 9 de enero}, por encargo de su propio padre}. {c2|«Sí, yo pagué para que {a2|fueran por {v2|él}}»}, {q2|admite} {s2|don Nicanor}, {c2|«y lo volvería a hacer, pero a mí nadie me habló de hornos»}.

De los hornos habla {m4|el hijo}. {c4|{t4|Cuatro meses} {a4|cargó ladrillo crudo}}, {q4|dice}, {c4|y al {v5|que tiraba uno} le {a5|arrimaban el brazo a la boca del horno}}. Enseña dos marcas brillosas arriba de la muñeca. En {s6|la clínica donde lo curaron} {q6|anotaron} {c6|«accidente doméstico»}, porque {c7|así lo} {q7|exigió} {s7|el encargado, un tal Padrino Chava}. {s30|Una vecina} {q30|cuenta} {c30|que en las noches {b30|oye} cómo a {v30|los nuevos} los {a30|bañan con la manguera}}; {s31|su marido} {q31|dice} {c31|que son pleitos entre ellos}.

{m8|Padrino Chava, que en realidad se llama Salvador Saucedo,} atiende en bermudas. {c8|«Aquí no hay {a8|trabajo forzado}, hay terapia ocupacional»}, {q8|corrige}. ¿Y las quemaduras? {c9|«De sus pipas, joven. Así llegan.»} {q10|Invita a} {c10|pasar «cuando gusten, {k10|nomás avísenme un día antes}»}; al día siguiente {q11|ya no contestó} {c11|las llamadas}.

{s12|El dueño de la ladrillera, que pidió omitir su nombre,} {q12|reconoce} {c12|que {v12|«los de Chava»} le {a12|salen gratis}: pone la comida y ya}. {q13|Presuntamente}, {c13|otros dos hornos de la zona {a13|operan con el mismo sistema}}. {s14,s15|La Secretaría de Salud estatal} {q14|informó} {c14|que no tiene {b14|registrado} ningún centro con ese nombre} y {q15|se abstuvo de} {c15|opinar sobre lo demás}.

{c16|«Mi papá me mandó con Diosito, y Diosito vendía ladrillos»}, {q16|resume} {s16|Israel}.
=== attributions
1: asserts unknown direct document account; ownvoice
2: admits eyewitness direct person account; name=Nicanor; role=padre de Israel Cedillo
4: asserts victim indirect person account; name=Israel Cedillo; antecedent=m4
6: denies medical direct organisation account; name=la clínica donde lo curaron; refers=a5
7: asserts unknown indirect person opinion; name=Salvador Saucedo
8: denies unknown direct person account; name=Salvador Saucedo; role=encargado de Manos de Barro; antecedent=m8; negated; refers=a4
9: denies unknown direct person account; name=Salvador Saucedo; antecedent=m8; refers=a5
10: offers unknown mixed person account; name=Salvador Saucedo; antecedent=m8
11: declines unknown indirect person account; name=Salvador Saucedo; antecedent=m8
12: admits eyewitness mixed unnamed account; name=el dueño de la ladrillera
13: asserts unknown indirect document relay; hedged
14: asserts official_record indirect government account; name=Secretaría de Salud estatal
15: declines unknown indirect government account; name=Secretaría de Salud estatal
16: asserts victim direct person opinion; name=Israel Cedillo; refers=a4
30: asserts eyewitness indirect unnamed account; name=una vecina
31: denies unknown indirect unnamed account; name=el marido de una vecina; refers=a30
=== acts
a1: abduction affirmed in 1; when=XXXX-01-09; victims=Israel Cedillo
a2: abduction affirmed in 2; victims=Israel Cedillo
a4: forced_labour affirmed in 4; victims=Israel Cedillo
a5: burning affirmed in 4
a8: forced_labour negated in 8
a12: forced_labour affirmed in 12
a13: forced_labour possible in 13
a30: humiliation affirmed in 30
