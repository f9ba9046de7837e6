id: es-165
language: es
genre: article
written: 2026-11-28
usage: Argentina
=== text
Alcaidía 2: tercera jornada

PAMPA CHICA.— La audiencia empezó cuarenta minutos tarde porque no andaba el aire. {s1|La presidenta del tribunal, Edith Larrocca,} {q1|aclaró} {c1|que desde mañana se sesiona en el Colegio de Escribanos}.

Primero se sentó {m2|Celina Paz, de 29 años}. {q2|Contó} {c2|que {v2|la} {a2|tuvieron en puntas de pie contra la pared} {t2|una tarde entera} y que {p3|el sargento Rojo} {v3|le} {a3|metió la mano en el pantalón} «para ver si traía algo»}. {s4|El defensor Máximo Abelenda} {q4|quiso saber} {c4|por qué esperó dos años para decirlo}. {c5|«Porque recién ahora me lo preguntan sin armas en la mesa»}, {q5|respondió}. También {q6|dijo} {c6|que {s7|una celadora} le {q7|había soplado} a la noche: {c7|«Mañana {a7|te toca la máquina}»}}.

{m8|Walter Rojo}, sentado entre dos gendarmes, pidió el micrófono. {c8|«Yo cumplía una planilla. La mano habrá rozado, mentiría si le digo otra cosa»}, {q8|soltó}.

El edificio de la Alcaidía, de 1938, fue banco, biblioteca y depósito de urnas.

Después {s9,s10|el médico legista Saúl Kravetz} {q9|leyó} su informe sobre {v9|Hugo Berón}: {c9|«{a9|Lesiones} puntiformes en ambos tobillos, {a9|de origen eléctrico}»}. {q10|Se excusó de} {c10|ponerles fecha}. {s11|La defensa} {q11|deslizó} {c11|que cualquiera se lastima con un catre de hierro}. {s12|La querella} {q12|insistió en} {c12|que a {v12|Berón} lo {a12|pasaron} de la comisaría a la Alcaidía {a13|sin que lo viera un juez} {t13|en nueve días}, y que en ese lapso la esposa {a14|no supo si estaba vivo}}.

{s15|La fiscal, Inés Gorostiaga,} {q15|desistió de} {c15|la acusación contra el chofer, porque «solamente manejaba»}. {s16|El tribunal} {q16|dispuso} {c16|una inspección del sótano para el 4 de diciembre}; {s17|Rojo} {q17|se mostró dispuesto a} {c17|acompañarla «{k17|si me sacan las esposas}»}.

En la vereda no había mucha gente. {s18|Un vendedor de choripanes} {q18|se lamentó} {c18|de que este juicio no convoca como el del intendente}. {s19|El Servicio Meteorológico} {q19|pronostica} {c19|tormentas para toda la semana}.
=== attributions
1: asserts unknown indirect person account; name=Edith Larrocca; role=presidenta del tribunal
2: asserts victim mixed person account; name=Celina Paz; antecedent=m2
4: - - indirect person -; name=Máximo Abelenda; role=defensor; question
5: asserts unknown direct person account; name=Celina Paz; antecedent=m2
6: asserts victim mixed person relay; name=Celina Paz; antecedent=m2; relay=7
7: asserts unknown direct unnamed account; name=una celadora
8: admits eyewitness direct person account; name=Walter Rojo; role=sargento; antecedent=m8; hedged; refers=a3
9: asserts medical direct person account; name=Saúl Kravetz; role=médico legista
10: declines medical indirect person account; name=Saúl Kravetz; role=médico legista; refers=a9
11: denies unknown indirect organisation account; name=la defensa; refers=a9
12: asserts unknown indirect organisation account; name=la querella
15: retracts unknown mixed person account; name=Inés Gorostiaga; role=fiscal
16: asserts unknown indirect government opinion; name=el tribunal
17: offers unknown mixed person account; name=Walter Rojo; role=sargento
18: asserts unknown indirect unnamed opinion; name=un vendedor de choripanes
19: asserts inference indirect government account; name=Servicio Meteorológico; state=Argentina
=== acts
a2: stress_positions affirmed in 2; victims=Celina Paz
a3: sexual_violence affirmed in 2; victims=Celina Paz; perpetrators=Walter Rojo
a7: threats future in 7; victims=Celina Paz
a9: electric_shocks affirmed in 9; victims=Hugo Berón
a12: transfer_of_custody affirmed in 12; victims=Hugo Berón
a13: denial_of_due_process affirmed in 12; victims=Hugo Berón
a14: incommunicado_detention affirmed in 12; victims=Hugo Berón
