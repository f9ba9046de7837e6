id: es-102
language: es
genre: interview
written: 2026-11-28
usage: Bolivia
=== text
Archivo Oral del Valle Alto, cinta 31, lado B. Habla Serapio Condo, de 79 años, en su casa de Tarasuyo. Se oyen gallinas y, a ratos, un tractor.

{s1|P.}{q1|:} {c1|Estábamos en el campamento de Puerto Chima. ¿De qué año hablamos?}

{s2|R.}{q2|:} {c2|Del setenta y tantos, antes de la riada grande. Éramos {n2|ochenta}, {v2|mineros y dos profesores}, y {a2|nos tenían desmontando para la pista}, con machete, {t2|de sol a sol}. {a3|Agua daban en la tapa de una cantimplora}: una tapa, y uno. A {v4|Fortunato} lo {a4|amarraron a un palo santo} {t4|toda la tarde}, por sentarse. Usted sabe lo que baja por un palo santo.}

{s5|P.}{q5|:} {c5|{s6|El teniente Ríos Cabral, en sus memorias,} {q6|asegura} {c6|que aquello era «una colonia de trabajo remunerado»}.}

{s7|R.}{q7|:} {c7|Habrá cobrado él. He leído ese libro, tiene bonita tapa.}

{s8|P.}{q8|:} {c8|¿Hubo {a8|muertos}, don Serapio?}

{s9|R.}{q9|:} {c9|{n9|Tres} {a9|enterré} yo, con estas manos. {s10|Los que fueron a la otra orilla} {q10|decían} {c10|que allá eran más}; yo allá no fui, no le puedo aumentar.}

{s11|P.}{q11|:} {c11|{d12|En 1983} {s12|usted} {q12|declaró} ante el Congreso {c12|que {v12|todos} {a12|habían muerto} de fiebre}.}

{s13|R.}{q13|:} {c13|Así declaré. ¿Qué iba a hacer? La noche antes, {p13|dos señores} {a13|se sentaron en la cama de mi mujer, que estaba encinta}, y me leyeron la dirección de mis hermanos. {c14|Lo de la fiebre}, desde hoy, {q14|no} {c14|lo} {q14|sostengo} más. Tache. Y ponga también que yo delaté a uno, por pan. Se llamaba Eulogio. Eso no lo sabe ni mi hija.}

{s15|P.}{q15|:} {c15|¿Quiere que paremos?}

{s16|R.}{q16|:} {c16|Siga nomás. {k16|Si me llevan en movilidad}, les muestro dónde están los tres; hay un motacú doblado.}

{s17|P.}{q17|:} {c17|Una última. {s18|Su compañero Hilarión} {q18|niega} {c18|que los {a18|hicieran trabajar enfermos}}.}

{s19|R.}{q19|:} {c19|De Hilarión {q20|no voy a} {c20|hablar}. Cocinaba para ellos.}

(Ladra un perro. Fin del lado B.)
=== attributions
1: - - direct unnamed -; name=quien entrevista; question
2: asserts victim direct person account; name=Serapio Condo
5: asserts document direct unnamed relay; name=quien entrevista; relay=6
6: denies unknown mixed person account; name=Ríos Cabral; role=teniente; refers=a2
7: doubts document direct person opinion; name=Serapio Condo; refers=a2
8: - - direct unnamed -; name=quien entrevista; question
9: asserts eyewitness direct person account; name=Serapio Condo
10: asserts unknown indirect unnamed account; name=los que fueron a la otra orilla; refers=a9
11: asserts unknown direct unnamed relay; name=quien entrevista; relay=12
12: denies unknown indirect person account; name=Serapio Condo; said=1983; refers=a9
13: admits victim direct person account; name=Serapio Condo; refers=a12
14: retracts eyewitness indirect person account; name=Serapio Condo; antecedent=s13; refers=a12
15: - - direct unnamed -; name=quien entrevista; question
16: offers unknown direct person account; name=Serapio Condo; refers=a9
17: asserts unknown direct unnamed relay; name=quien entrevista; relay=18
18: denies unknown indirect person account; name=Hilarión; refers=a2
19: declines unknown direct person account; name=Serapio Condo; refers=a18
20: declines unknown direct person account; name=Serapio Condo; antecedent=s19; refers=a18
=== acts
a2: forced_labour affirmed in 2; count=80
a3: denial_of_food_or_water affirmed in 2
a4: torture affirmed in 2; basis=eyewitness; victims=Fortunato
a8: death_in_custody possible in 8
a9: death_in_custody affirmed in 9; count=3
a12: death_in_custody affirmed in 12
a13: intimidation_of_witnesses affirmed in 13
a18: forced_labour affirmed in 18
