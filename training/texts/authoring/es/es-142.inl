id: es-142
language: es
genre: interview
written: 2026-11-28
usage: Guatemala
=== text
Centro de Escucha Flor de Amate
Declaración 77, tomada en la aldea Xolcuay con apoyo de intérprete. Declara Juana Tzunux, de 66 años.

{s1|P1}{q1|:} {c1|¿Qué día llegó la tropa a su aldea?}

{s2|R1}{q2|:} {c2|Un domingo, porque había plaza. Yo vendía cal. {b2|Miré} cuando {p2|los soldados} se pararon en el cerrito y de ahí le {a2|tiraron a} {v2|la gente que estaba comprando}. {v3|Una mi cuñada} {a3|quedó} sobre los tomates.}

{s4|P2}{q4|:} {c4|¿La enterraron?}

{s5|R2}{q5|:} {c5|No se pudo. {v5|Nos} {a5|fuimos al monte} {t5|ese mismo rato} y allí pasamos {t5.2|dos inviernos}. Cuando bajé, de {v6|mi casa} estaba el horcón. Todo lo demás lo habían {a6|hecho ceniza}, hasta la piedra de moler estaba quebrada.}

{s7|P3}{q7|:} {c7|¿Conoció a Gaspar Ijom, el catequista?}

{s8|R3}{q8|:} {c8|Era mi vecino. {b8|Me contó su mamá} que {q9|según} {s9|ella} {c9|{p9|cuatro particulares} lo {a9|levantaron} en {l9|la bajada del molino}, con el caballo cargado}. El caballo volvió solo. {v10|Gaspar} {a10|ya no se supo}, ni hueso ni ropa.}

{s11|P4}{q11|:} {c11|{s12|El comisionado militar, don Eulalio Barrera,} {q12|declaró} {d12|el año pasado} {c12|que ese señor se fue para la costa con otra mujer}.}

{s13|R4}{q13|:} {c13|¿A la costa, y dejó la bestia y los caites? Eso que lo cuente en otro lado.}

{s14|P5}{q14|:} {c14|¿Usted lo denunció en aquel tiempo?}

{s15|R5}{q15|:} {c15|Fui una vez al juzgado, a pie, seis horas. {s16|El secretario} me recibió el papel y me {q16|dijo}: {c16|«Doñita, ¿no tiene usted más {v17|hijos}? Ahí {a17|cuídemelos}»}. Ya no volví. Después he oído que el secretario murió de azúcar.}

{s18|P6}{q18|:} {c18|En un papel de 1996 aparece su huella diciendo que fue la guerrilla la que llegó a la plaza.}

{s19|R6}{q19|:} {c19|La huella sí es mía, no lo voy a negar. Las palabras no. {v19|Nos} {a19|formaron frente al destacamento} para poner el dedo, a cambio de un bote de aceite, y yo no sé leer.}

{s20|P7}{q20|:} {c20|¿Quiere agregar algo?}

{s21|R7}{q21|:} {c21|Que el lugar donde está mi cuñada lo puedo enseñar, {k21|si vienen antes de que siembren}.}
=== attributions
1: - - direct unnamed -; name=la entrevistadora del Centro de Escucha Flor de Amate; question
2: asserts eyewitness direct person account; name=Juana Tzunux
4: - - direct unnamed -; name=la entrevistadora del Centro de Escucha Flor de Amate; question
5: asserts victim direct person account; name=Juana Tzunux
7: - - direct unnamed -; name=la entrevistadora del Centro de Escucha Flor de Amate; question
8: asserts heard_from direct person account; name=Juana Tzunux; informant=la mamá de Gaspar Ijom; relay=9
9: asserts unknown indirect unnamed account; name=la mamá de Gaspar Ijom
11: asserts unknown direct unnamed relay; name=la entrevistadora del Centro de Escucha Flor de Amate; relay=12
12: denies unknown indirect person account; name=Eulalio Barrera; role=comisionado militar; specific; refers=a9,a10; said=2025
13: doubts unknown direct person account; name=Juana Tzunux; refers=a10
14: - - direct unnamed -; name=la entrevistadora del Centro de Escucha Flor de Amate; question
15: asserts victim direct person account; name=Juana Tzunux
16: asserts unknown direct unnamed account; name=el secretario del juzgado
18: asserts document direct unnamed account; name=la entrevistadora del Centro de Escucha Flor de Amate; refers=a2
19: retracts victim direct person account; name=Juana Tzunux; refers=a2; note=owns the fingerprint and disowns the words
20: - - direct unnamed -; name=la entrevistadora del Centro de Escucha Flor de Amate; question
21: offers unknown direct person account; name=Juana Tzunux; refers=a3
=== acts
a2: attack_on_civilians affirmed in 2
a3: killing affirmed in 2; victims=la cuñada de Juana Tzunux
a5: forced_displacement affirmed in 5
a6: destruction_of_property affirmed in 5; basis=eyewitness
a9: abduction affirmed in 9; victims=Gaspar Ijom; count=1
a10: enforced_disappearance affirmed in 8; basis=unknown; victims=Gaspar Ijom
a17: threats future in 16
a19: intimidation_of_witnesses affirmed in 19; stance=asserts
