id: es-167
language: es
genre: statement
written: 2026-11-28
usage: Honduras
=== text
CARTA A LAS COMUNIDADES DE LOS LAURELES
{m1|Monseñor Fausto Discua, obispo de San Blas}
{d1|22 de noviembre}

Queridos hermanos y hermanas:

Pronto empieza el Adviento, y muchos de ustedes lo empezarán en casa ajena. {c1|{t1|El 14 de noviembre} a {n1|sesenta} {v1|familias} les {a1|quemaron los ranchos} y las {a2|sacaron con lo puesto}}. La Escritura también empieza con una familia sin posada.

{s3|El señor gobernador} me {q3|escribió} {c3|que fue «un desalojo ordenado»}. {c4|Así} {q4|no} lo {q4|llamaría} {s4|yo}.

{s5|Los siete hombres que estuvieron en la posta de El Jícaro} {q5|vinieron a contarme} {c5|que {v5|los} {a5|amarraron a los naranjos, con las rodillas dobladas}, {t5|de las seis a las cuatro}, y que cuando pedían agua {p6|un capitán} {a6|volteaba la cantimplora en la tierra}}. {s7,s8|Uno de ellos} {q7|se desdijo} {d7|ayer} {c7|de lo de la cantimplora} y {q8|asegura} {c8|que la sed lo confundió}. {s17|El abogado de la pastoral} {q17|informa} {c17|que a {v17|los siete} los {a17|cambiaron de posta} {n17|dos veces} esa semana y que {a18|la audiencia se hizo a sus espaldas}}.

{c10|De {v10|Fidelina Bonilla} {a10|no hay rastro} {t10|desde aquella tarde}}. {s11|La Policía} {q11|dice} {c11|que «no figura en {b11|los libros}»}. {s12|Su hermana Tomasa} {q12|jura} {c12|que {v12|la} {a12|subieron a una patrulla}, con el delantal puesto, porque lo {b12|vio} desde el gallinero}.

Y ahora lo que nos toca. {q13|Reconozco} con vergüenza {c13|que el camión era de esta diócesis: nos lo pidieron «para víveres» y no preguntamos}. {c14|El nombre del capitán} {q14|no} lo {q14|diré} en una carta; {c15|{k15|si un juez me cita}, iré con mi cuaderno}.

{s16|La parroquia de Santa Rita} {q16|ofreció} {c16|su salón para la escuela}. {s19|El comité de vecinos} {q19|pide} {c19|clavos y no ropa}. La colecta del domingo se destinará a láminas de zinc; la del mes pasado sumó 18 400 lempiras. Lleven a los niños abrigados, que la neblina está entrando temprano.

Que el Señor los guarde.
=== attributions
1: asserts unknown direct person account; name=Fausto Discua; role=obispo de San Blas; ownvoice; said=XXXX-11-22
3: denies unknown mixed unnamed account; name=el señor gobernador; refers=a1,a2
4: denies unknown direct person account; name=Fausto Discua; role=obispo de San Blas; refers=a2
5: asserts victim indirect unnamed account; name=los siete hombres que estuvieron en la posta de El Jícaro
7: retracts victim indirect unnamed account; name=uno de los siete hombres; refers=a6
8: asserts victim indirect unnamed account; name=uno de los siete hombres; refers=a6
10: asserts unknown direct person account; name=Fausto Discua; role=obispo de San Blas; ownvoice
11: denies official_record mixed government account; name=la Policía; state=Honduras; negated; refers=a10
12: asserts eyewitness indirect person account; name=Tomasa
13: admits unknown direct person account; name=Fausto Discua; role=obispo de San Blas; antecedent=m1; refers=a2
14: declines unknown direct person account; name=Fausto Discua; role=obispo de San Blas; antecedent=m1
15: offers unknown direct person account; name=Fausto Discua; role=obispo de San Blas; ownvoice
16: offers unknown indirect organisation account; name=parroquia de Santa Rita
17: asserts unknown indirect unnamed account; name=el abogado de la pastoral
19: asserts unknown indirect organisation opinion; name=comité de vecinos
=== acts
a1: destruction_of_property affirmed in 1; count=60; when=XXXX-11-14
a2: forced_displacement affirmed in 1; count=60; when=XXXX-11-14
a5: stress_positions affirmed in 5; count=7
a6: denial_of_food_or_water affirmed in 5; count=7
a10: enforced_disappearance affirmed in 10; victims=Fidelina Bonilla
a12: abduction affirmed in 12; victims=Fidelina Bonilla
a17: transfer_of_custody affirmed in 17; count=7
a18: denial_of_due_process affirmed in 17; count=7
