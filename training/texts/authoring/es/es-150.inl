id: es-150
language: es
genre: interview
written: 2026-11-28
usage: Chile
=== text
Comisión Investigadora sobre los hechos de la mina Las Loicas
Versión taquigráfica, sesión 9ª. Invitado: señor Claudio Retamal Sáez, exjefe de la guarnición.

{s1|Presidenta Ibarlucea}{q1|:} {c1|Se abre la sesión. Les recuerdo que el estacionamiento cierra a las ocho. Señor Retamal, {s2|la viuda de Nelson Cayún} {q2|declaró} aquí {d2|el martes} {c2|que a {v2|su marido} {p2|dos conscriptos} lo {a2|hicieron correr y le dispararon por detrás}}.}

{s3|Señor Retamal}{q3|:} {c3|Señora presidenta, la ley de fuga es cosa de películas. El señor Cayún resbaló en el relave, y {s4|el parte de ronda} {q4|señala} {c4|que fue a las 4:20}.}

{s5|Diputado Oyaneder}{q5|:} {c5|¿Usted estaba en el relave?}

{s6|Señor Retamal}{q6|:} {c6|No. Estaba en Vallenar, en un matrimonio. Me lo informó por {b6|radio} el suboficial.}

{s7|Diputado Oyaneder}{q7|:} {c7|O sea que nos cuenta lo que le contaron. Yo tengo a la vista {b7|las fotos de la espalda}: tres {a7|orificios}.}

{s8|Señor Retamal}{q8|:} {c8|No soy médico. Que las vea quien sepa.}

{s9|Diputada Tapia}{q9|:} {c9|¿Cuántos {v9|mineros} {a9|encerraron en la cancha de chancado} {t9|esa semana}? ¿Con qué orden?}

{s10|Señor Retamal}{q10|:} {c10|Orden escrita no hubo, eso lo concedo, porque el juez estaba con licencia. Se {a10|retuvo} a {n10|treinta y uno}. Comieron lo mismo que la tropa: porotos.}

{s11|Diputada Tapia}{q11|:} {c11|{s12|Varios de ellos} {q12|relataron} a mi oficina {c12|que {v12|los} {a12|tuvieron encandilados con un foco} para que no durmieran}.}

{s13|Señor Retamal}{q13|:} {c13|El foco era por seguridad, y por lo demás se cortaba a cada rato la luz.}

{s14|Presidenta Ibarlucea}{q14|:} {c14|{s15|El corresponsal de El Pirquén} {q15|denuncia} {c15|que {v15|le} {a15|pincharon las cuatro ruedas} y que después {p16|un oficial} {v16|le} {a16|sugirió cambiar de región}}.}

{s17|Señor Retamal}{q17|:} {c17|Ese camino está lleno de clavos. Del oficial prefiero no opinar, es mi cuñado.}

(Risas en la sala. Se suspende la sesión cinco minutos por un temblor.)

{s18|Diputado Oyaneder}{q18|:} {c18|{s19|Usted} {q19|sostuvo} ante la fiscalía militar {c19|que Cayún {a19|amenazó} a {v19|la tropa} con dinamita}. ¿Lo mantiene?}

{s20|Señor Retamal}{q20|:} {c20|No. Eso venía redactado así de arriba y lo firmé. Dinamita no se le encontró.}

{s21|Presidenta Ibarlucea}{q21|:} {c21|La comisión enviará el acta completa a la familia, {k21|una vez visada por secretaría}. Se levanta la sesión.}
=== attributions
1: asserts unknown direct person relay; name=Ibarlucea; role=presidenta de la comisión; relay=2
2: asserts unknown indirect unnamed account; name=la viuda de Nelson Cayún
3: denies official_record direct person account; name=Claudio Retamal Sáez; role=exjefe de la guarnición; specific; relay=4; refers=a2
4: denies official_record indirect document account; name=el parte de ronda; specific; refers=a2
5: - - direct person -; name=Oyaneder; role=diputado; question
6: admits heard_from direct person account; name=Claudio Retamal Sáez; role=exjefe de la guarnición; informant=el suboficial
7: asserts document direct person account; name=Oyaneder; role=diputado; refers=a2
8: declines unknown direct person account; name=Claudio Retamal Sáez; role=exjefe de la guarnición; refers=a7
9: - - direct person -; name=Tapia; role=diputada; question
10: admits unknown direct person account; name=Claudio Retamal Sáez; role=exjefe de la guarnición; refers=a9
11: asserts heard_from direct person relay; name=Tapia; role=diputada; informant=varios de los mineros; relay=12
12: asserts victim indirect unnamed account; name=varios de los mineros
13: denies unknown direct person account; name=Claudio Retamal Sáez; role=exjefe de la guarnición; specific; refers=a12
14: asserts unknown direct person relay; name=Ibarlucea; role=presidenta de la comisión; relay=15
15: asserts victim indirect unnamed account; name=el corresponsal de El Pirquén
17: denies unknown direct person account; name=Claudio Retamal Sáez; role=exjefe de la guarnición; refers=a15,a16; note=denies the tyres, declines on the officer
18: - - direct person -; name=Oyaneder; role=diputado; question
19: asserts unknown indirect person account; name=Claudio Retamal Sáez; role=exjefe de la guarnición
20: retracts unknown direct person account; name=Claudio Retamal Sáez; role=exjefe de la guarnición; refers=a19
21: offers unknown direct person account; name=Ibarlucea; role=presidenta de la comisión
=== acts
a2: extrajudicial_execution affirmed in 2; victims=Nelson Cayún
a7: killing affirmed in 7; victims=Nelson Cayún
a9: arbitrary_detention affirmed in 9
a10: arbitrary_detention affirmed in 10; count=31
a12: sleep_deprivation affirmed in 12
a15: interference_with_reporting affirmed in 15
a16: interference_with_reporting affirmed in 15
a19: threats affirmed in 19; perpetrators=Nelson Cayún
