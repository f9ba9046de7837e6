id: es-074
language: es
genre: interview
written: 2026-11-28
usage: Mexico
=== text
La cocinera de Los Sabinos

Entrevista de Radio Tezontle con Ernestina Galaviz, que cocinó doce años en una comandancia municipal.

{s1|REPORTERA}{q1|:} {c1|¿Qué se oía desde la cocina, doña Ernestina?}

{s2|ERNESTINA}{q2|:} {c2|El radio a todo lo que daba. Cuando le subían, ya sabía yo. {v2|Les} {a2|daban toques} en el cuarto de las llantas; lo {b2|saqué por mi foco}, que se apachurraba cada vez.}

{s3|REPORTERA}{q3|:} {c3|{s4|El comandante Lozoya} {q4|sostiene} {c4|que lo que jalaba luz era la bomba del agua}.}

{s5|ERNESTINA}{q5|:} {c5|Descompuesta desde Semana Santa. Yo acarreaba de la pila, con dos cubetas.}

{s6|REPORTERA}{q6|:} {c6|¿Entró usted alguna vez?}

{s7|ERNESTINA}{q7|:} {c7|Una, con los frijoles. A {v7|un güerito} lo {a7|tenían de sapito}, con las manos en las orejas, y a {v8|otro} lo {a8|hacían bailar encuerado}. {s9,p9|Los de guardia} se carcajeaban. Luego {v9|me} {q9|dijeron} {c9|que calladita, o {a9|iba yo a terminar en el caldo}}.}

{s10|REPORTERA}{q10|:} {c10|¿Y se calló?}

{s11|ERNESTINA}{q11|:} {c11|Fui al ministerio público. {s12,s13|El licenciado} {q12|no quiso} {c12|asentar lo de los toques}; {q13|puso} {c13|«regaños»}.}

{s14|REPORTERA}{q14|:} {c14|Meses después {s15|usted} {q15|firmó} {c15|que nada de eso le constaba}.}

{s16|ERNESTINA}{q16|:} {c16|Pues sí, firmé. Tenía al nieto en la secundaria de enfrente. De eso me confieso cada domingo.}

{s17|REPORTERA}{q17|:} {c17|¿Se les {a17|murió} {v17|alguien}?}

{s18|ERNESTINA}{q18|:} {c18|{s19|Mi comadre, la del aseo,} {q19|platica} {c19|que {t19|por Todos Santos} a {v19|uno} lo {a19|sacaron ya frío}, tapado con una lona de tianguis, y que traía {a20|bolsa} todavía {a20|en la cabeza}}. Yo ese día andaba en el mandado.}

{s21|REPORTERA}{q21|:} {c21|{s22|La Fiscalía} {q22|insiste en} {c22|que «sin cuerpo no hay caso»}.}

{s23|ERNESTINA}{q23|:} {c23|Que escarben tras el corral, donde no se da el zacate.}

{s24|REPORTERA}{q24|:} {c24|{s25|Su vecino, don Chuy,} {q25|opina} {c25|que a {v25|los borrachitos} nomás les {a25|daban sus nalgadas} y que usted le echa crema}.}

{s26|ERNESTINA}{q26|:} {c26|Don Chuy les vendía la leña. Ahí usted haga la cuenta de cuánto vale su dicho.}

{s27|REPORTERA}{q27|:} {c27|¿Lo repetiría ante un juez?}

{s28|ERNESTINA}{q28|:} {c28|{k28|Nomás que me saquen de aquí al muchacho}, voy hasta en ayunas. ¿Le sirvo más café?}
=== attributions
1: - - direct unnamed -; name=la reportera; question
2: asserts inference direct person account; name=Ernestina Galaviz; role=excocinera de la comandancia
3: asserts unknown direct unnamed relay; name=la reportera; relay=4
4: denies unknown indirect person account; name=Lozoya; role=comandante; refers=a2
5: asserts unknown direct person account; name=Ernestina Galaviz; role=excocinera de la comandancia; refers=a2
6: - - direct unnamed -; name=la reportera; question
7: asserts eyewitness direct person account; name=Ernestina Galaviz; role=excocinera de la comandancia
9: asserts unknown indirect unnamed account; name=los de guardia
10: - - direct unnamed -; name=la reportera; question
11: asserts unknown direct person account; name=Ernestina Galaviz; role=excocinera de la comandancia; refers=a2
12: declines unknown indirect unnamed account; name=el licenciado del ministerio público; refers=a2
13: denies unknown direct unnamed account; name=el licenciado del ministerio público; refers=a2
14: asserts unknown direct unnamed relay; name=la reportera; relay=15
15: retracts unknown indirect person account; name=Ernestina Galaviz; role=excocinera de la comandancia; refers=a2
16: admits unknown direct person account; name=Ernestina Galaviz; role=excocinera de la comandancia
17: - - direct unnamed -; name=la reportera; question
18: asserts heard_from direct person relay; name=Ernestina Galaviz; role=excocinera de la comandancia; informant=su comadre; relay=19
19: asserts unknown indirect unnamed account; name=la comadre de Ernestina Galaviz
21: asserts unknown direct unnamed relay; name=la reportera; relay=22
22: denies unknown mixed government account; name=la Fiscalía; refers=a19
23: asserts inference direct person opinion; name=Ernestina Galaviz; role=excocinera de la comandancia; refers=a19
24: asserts unknown direct unnamed relay; name=la reportera; relay=25
25: denies unknown indirect person account; name=don Chuy; role=vecino de Ernestina Galaviz; refers=a2
26: doubts unknown direct person opinion; name=Ernestina Galaviz; role=excocinera de la comandancia; refers=a25
27: - - direct unnamed -; name=la reportera; question
28: offers unknown direct person account; name=Ernestina Galaviz; role=excocinera de la comandancia
=== acts
a2: electric_shocks affirmed in 2
a7: stress_positions affirmed in 7
a8: humiliation affirmed in 7
a9: threats future in 9; victims=Ernestina Galaviz
a17: death_in_custody possible in 17
a19: death_in_custody affirmed in 19; when=XXXX-11-01
a20: suffocation affirmed in 19
a25: beating affirmed in 25; stance=asserts
