id: es-049
language: es
genre: interview
written: 2026-11-28
usage: Argentina
=== text
Los miércoles de Rubén Galarza

Rubén Galarza manejó la camioneta del Batallón Sur en 1977. Tiene 71 años y esta es la segunda vez que lo cuenta; la primera fue ante un tribunal.

{s1|Revista Andén}{q1|:} {c1|Usted los llamaba «bultos».}

{s2|Galarza}{q2|:} {c2|Así nos {q3|ordenaban} {c3|que les dijéramos}. Yo {a2|llevaba} {v2|bultos} de {l2|la Quinta} al aeródromo {t2|los miércoles}. {n2|Cuatro, seis, una vez nueve}. Iban {a3|encapuchados} y callados, pero no eran bultos, ¿no? A uno lo conocía, el petiso Ledesma, del barrio. Le {b2|vi} las zapatillas.}

{s4|Andén}{q4|:} {c4|¿Cuándo supo qué pasaba después?}

{s5|Galarza}{q5|:} {c5|Saber, saber, con el juicio. En ese momento {s6|un cabo, Maidana,} me {q6|aseguró} {c6|que {v6|los} {a6|pasaban} a disposición de otra zona}. Y yo quise creerlo. {s30|Otro chofer, el Tano,} {q30|decía} {c30|que {v30|los} {a30|tiraban al río}}; lo hacíamos callar.}

{s7|Andén}{q7|:} {c7|{s8|Maidana} {q8|declaró} {c8|que usted le {q9|preguntaba} {c9|si las avionetas {a9|volvían vacías}}}.}

{s10|Galarza}{q10|:} {c10|Es cierto, le pregunté. En el juicio {q11|dije} {c11|que no}, y mentí. {c12|Lo} {q12|corrijo} acá y {c13|lo} {q13|voy a corregir} {c13|allá {k13|si me llaman}}.}

{s14|Andén}{q14|:} {c14|{s15|La defensa del coronel Etchart} {q15|alega} {c15|que ningún vuelo salió un miércoles en todo ese año y que en la Quinta no hubo {a31|detenidos}}.}

{s16|Galarza}{q16|:} {c16|Que busquen {b16|la libreta de la nafta}. Cada miércoles cargaba cuarenta litros y firmaba. Si no la quemaron, está. Y {s32|el contador del batallón} {c32|lo} {q32|confirmó} ante los jueces.}

{s17|Andén}{q17|:} {c17|¿Y la quemaron?}

{s18|Galarza}{q18|:} {c18|Calculo que sí. En el 83 hicieron un fuego atrás de los talleres que duró dos días.}

{s19|Andén}{q19|:} {c19|{s20|La hija de Ledesma} {q20|pidió} {c20|verlo}.}

{s21|Galarza}{q21|:} {c21|Me avisaron, sí. No sé con qué cara. {k21|Que venga sola, sin cámaras}, y yo le cuento todo lo que vi. De lo que hice no sé si voy a poder.}
=== attributions
1: asserts unknown direct organisation relay; name=Revista Andén
2: admits eyewitness direct person account; name=Rubén Galarza; role=conductor del Batallón Sur
3: asserts unknown indirect unnamed opinion
4: - - direct organisation -; name=Revista Andén; question
5: asserts heard_from direct person account; name=Rubén Galarza; informant=Maidana; relay=6
6: asserts unknown indirect person account; name=Maidana; role=cabo
7: asserts unknown direct organisation relay; name=Revista Andén; relay=8
8: asserts unknown indirect person account; name=Maidana
9: - - indirect person -; name=Rubén Galarza; question
10: admits unknown direct person account; name=Rubén Galarza; refers=a9
11: denies unknown indirect person account; name=Rubén Galarza; antecedent=s10; refers=a9
12: retracts unknown direct person account; name=Rubén Galarza; antecedent=s10; refers=a9
13: offers unknown direct person account; name=Rubén Galarza; antecedent=s10
14: asserts unknown direct organisation relay; name=Revista Andén; relay=15
15: denies unknown indirect organisation account; name=la defensa del coronel Etchart; negated; specific; refers=a2
16: asserts official_record direct person account; name=Rubén Galarza; refers=a2
17: - - direct organisation -; name=Revista Andén; question
18: asserts inference direct person account; name=Rubén Galarza; hedged
19: asserts unknown direct organisation relay; name=Revista Andén; relay=20
20: asserts relative indirect unnamed opinion; name=la hija de Ledesma
21: offers unknown direct person account; name=Rubén Galarza
30: asserts unknown indirect person account; name=el Tano; role=chofer
32: asserts unknown indirect unnamed account; name=el contador del batallón; refers=a2
=== acts
a2: enforced_disappearance affirmed in 2; when=1977; perpetrators=Rubén Galarza
a3: ill-treatment affirmed in 2
a6: transfer_of_custody affirmed in 6
a9: enforced_disappearance possible in 9
a30: killing affirmed in 30
a31: detention negated in 15
