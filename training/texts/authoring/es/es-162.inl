id: es-162
language: es
genre: interview
written: 2026-11-28
usage: Argentina
=== text
FM LA TRANQUERA, «Mañana partida», 24 de noviembre

{s1|MIRTA}{q1|:} {c1|Siete y veinte, once grados, humedad por las nubes. Hoy nos acompaña el comisario Aldo Quinteros, jefe de la Regional Sexta.}

{s2|QUINTEROS}{q2|:} {c2|Buen día, Mirta. Acá, con el mate.}

{s3|MIRTA}{q3|:} {c3|{s4|Dos chicas de la escuela de danza} {q4|dicen} {c4|que en {l4|la comisaría 3ª} {p4|dos agentes varones} {v4|las} {a4|hicieron sacar toda la ropa} y las {a5|manosearon}}.}

{s6|QUINTEROS}{q6|:} {c6|Mire, manosear es otra cosa. Se hizo una requisa, con planilla y todo.}

{s7|MIRTA}{q7|:} {c7|¿Por varones?}

{s8|QUINTEROS}{q8|:} {c8|No había personal femenino de turno, qué quiere que le diga. {b8|El libro de guardia} no me deja mentir.}

{s9|MIRTA}{q9|:} {c9|¿{v9|Las} {a9|dejaron llamar a un abogado}?}

{s10|QUINTEROS}{q10|:} {c10|Eso preguntáselo al fiscal.}

{s11|MIRTA}{q11|:} {c11|{s12|La mamá de una} nos {q12|escribió} recién: {c12|«A {v12|mi hija} le {a12|hicieron firmar una hoja en blanco}»}.}

{s13|QUINTEROS}{q13|:} {c13|Habría que averiguar quién le dictó ese mensajito a la señora.}

{s14|MIRTA}{q14|:} {c14|A la medianoche {v14|las} {a14|cruzaron} a {l14|Villa Ombú}, ochenta kilómetros. ¿Con qué orden?}

{s15|QUINTEROS}{q15|:} {c15|La orden salió a la mañana. Digamos que el móvil madrugó.}

{s16|MIRTA}{q16|:} {c16|En ese calabozo {a16|se murió} {v16|Braian Funes}, {t16|en agosto}.}

{s17|QUINTEROS}{q17|:} {c17|Braian entró descompuesto, está {b17|el certificado del médico policial}, hora 22:10. Nadie {v17|le} {a17|puso una mano encima}.}

{s18|MIRTA}{q18|:} {c18|{s19|Un compañero de celda} {q19|declaró} {c19|que {v19|le} {a19|apretaban un almohadón contra la cara}, que {b19|lo tenía a medio metro}}.}

{s20|QUINTEROS}{q20|:} {c20|¿Un almohadón? En la 3ª {a20|no hay ni colchones}, Mirta, ¿de dónde iba a salir un almohadón?}

{s21|MIRTA}{q21|:} {c21|¿Va a mostrar ese libro de guardia?}

{s22|QUINTEROS}{q22|:} {c22|{k22|Si me lo pide la jueza}, se lo llevo yo mismo en mano.}

{s23|MIRTA}{q23|:} {c23|Lo tomamos. {s24|Vialidad} {q24|avisa} {c24|que la ruta 18 está cortada por humo a la altura del peaje, con desvío por el camino viejo}. {s25|El intendente} {q25|jura} {c25|que la semana que viene empieza el bacheo}, vamos a ver. Tanda y volvemos con el mercado de hacienda.}
=== attributions
1: asserts unknown direct person account; name=Mirta
2: asserts unknown direct person account; name=Aldo Quinteros; role=comisario, jefe de la Regional Sexta; state=Argentina
3: asserts unknown direct person relay; name=Mirta; relay=4
4: asserts victim indirect unnamed account; name=dos chicas de la escuela de danza
6: denies unknown direct person account; name=Aldo Quinteros; role=comisario, jefe de la Regional Sexta; state=Argentina; refers=a4,a5
7: - - direct person -; name=Mirta; question
8: admits official_record direct person account; name=Aldo Quinteros; role=comisario, jefe de la Regional Sexta; state=Argentina; refers=a4
9: - - direct person -; name=Mirta; question
10: declines unknown direct person account; name=Aldo Quinteros; role=comisario, jefe de la Regional Sexta; state=Argentina; refers=a9
11: asserts unknown direct person relay; name=Mirta; relay=12
12: asserts relative direct unnamed account; name=la mamá de una de las chicas
13: doubts unknown direct person account; name=Aldo Quinteros; role=comisario, jefe de la Regional Sexta; state=Argentina; refers=a12
14: - - direct person -; name=Mirta; question
15: admits unknown direct person account; name=Aldo Quinteros; role=comisario, jefe de la Regional Sexta; state=Argentina; refers=a14
16: asserts unknown direct person account; name=Mirta
17: denies medical direct person account; name=Aldo Quinteros; role=comisario, jefe de la Regional Sexta; state=Argentina; negated; specific; refers=a16
18: asserts unknown direct person relay; name=Mirta; relay=19
19: asserts eyewitness indirect unnamed account; name=un compañero de celda de Braian Funes
20: denies unknown direct person account; name=Aldo Quinteros; role=comisario, jefe de la Regional Sexta; state=Argentina; specific; refers=a19
21: - - direct person -; name=Mirta; question
22: offers unknown direct person account; name=Aldo Quinteros; role=comisario, jefe de la Regional Sexta; state=Argentina
23: asserts unknown direct person account; name=Mirta; relay=24,25
24: asserts unknown indirect government account; name=Vialidad; state=Argentina
25: offers unknown indirect unnamed account; name=el intendente
=== acts
a4: humiliation affirmed in 4; count=2
a5: sexual_violence affirmed in 4; count=2
a9: denial_of_due_process possible in 9
a12: denial_of_due_process affirmed in 12
a14: transfer_of_custody affirmed in 14; count=2
a16: death_in_custody affirmed in 16; victims=Braian Funes
a17: beating negated in 17; victims=Braian Funes
a19: suffocation affirmed in 19; victims=Braian Funes
a20: detention_conditions affirmed in 20; stance=admits
