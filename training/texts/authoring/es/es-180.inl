id: es-180
language: es
genre: post
written: 2026-11-28
usage: Ecuador
=== text
{s1|Lenin Quiñónez @leninqui_fotos} · {d1|19 nov}
1/6 {c1|Hilo. Me {a1|mataron} a {v1|mi ñaño Jairo}, tricimotero, {t1|el domingo}, por {l1|el mercado nuevo}. Yo {b1|llegué cuando todavía movía la mano}.}

2/6 {c2|{s3|Doña Mercy, la de los bolones,} me {q3|contó} {c3|que {p3,p4|los de una camioneta blanca} primero {v3|lo} quisieron {a3|embarcar} y, como se aferró al volante, le {a4|dispararon}}. {q5|Según} {s5|ella}, {c5|el que manejaba tenía botas de policía}.}

3/6 {c6|El patrullero que asomó {a6|no lo quiso llevar al hospital}. {s7|El sargento} me lo {q7|dijo} así: {c7|«se me daña el tapiz»}.}

4/6 {c8|{s9|El papel de la morgue} {q9|pone} {c9|«arma blanca»}. Tenía tres huecos redondos. Que me expliquen qué cuchillo hace eso.}

5/6 {c10|{t10|Anoche} {v10|me} {a10|llegó una foto de la puerta de mi casa}. Sin texto. Ni falta que hace.}

6/6 {c11|Tengo el video de la ferretería. Lo entrego {k11|cuando me pongan un fiscal que no almuerce con ellos}.} #JusticiaParaJairo

   ↳ {s12|Policía Distrito Tortolita @poli_tortolita} · {d12|19 nov}
   {c12|Estimado ciudadano, lamentamos su pérdida. La unidad {a12|brindó primeros auxilios} a las 19:42, hora que consta en {b12|el parte}. Recuerde que la línea de denuncias es gratuita.}

   ↳ {s13|Lenin Quiñónez @leninqui_fotos} · {d13|19 nov}
   {c13|¿Primeros auxilios? Le {b13|tomaron una foto} y se fueron. Yo también miré la hora: 19:58.}

   ↳ {s14|Policía Distrito Tortolita @poli_tortolita} · {d14|20 nov}
   {c14|Revisado el registro, queda sin efecto la hora publicada. Sobre la atención a la víctima no daremos más detalles por este medio.}

   ↳ {s15|Karlita M @karlitamont_} · {d15|20 nov}
   {c15|Yo {b15|estaba en la parada}. A {n15|otros dos} {v15|manes} sí los {a15|subieron} en esa camioneta y no han vuelto. Ah, y mañana no hay agua en el centro: {s16|la empresa} {q16|avisó} {c16|que cortan de 8 a 14}.}

   ↳ {s17|Marlon T @marlon_trimoto} · {d17|20 nov}
   {c17|Al sargento lo conozco y no es mala gente. Toca oír la otra campana.}

   ↳ {s18|Karlita M @karlitamont_} · {d18|20 nov}
   {c18|La otra campana {t18|en junio} {v18|me} {a18|tuvo una noche} en {l18|el patio del UPC} {a19|parada bajo la lluvia}, por grabar. Bonito suena.}
=== attributions
1: asserts eyewitness direct person account; name=Lenin Quiñónez; role=hermano de Jairo; said=XXXX-11-19
2: asserts heard_from direct person account; name=Lenin Quiñónez; role=hermano de Jairo; antecedent=s1; informant=doña Mercy; relay=3,5
3: asserts unknown indirect person account; name=doña Mercy
5: asserts unknown indirect person account; name=doña Mercy; refers=a4
6: asserts eyewitness direct person account; name=Lenin Quiñónez; role=hermano de Jairo; antecedent=s1; relay=7
7: admits unknown direct unnamed account; name=el sargento; refers=a6
8: doubts eyewitness direct person account; name=Lenin Quiñónez; role=hermano de Jairo; antecedent=s1; refers=a1
9: asserts unknown direct document account; name=el papel de la morgue; refers=a1
10: asserts victim direct person account; name=Lenin Quiñónez; role=hermano de Jairo; antecedent=s1
11: offers unknown direct person account; name=Lenin Quiñónez; role=hermano de Jairo; antecedent=s1
12: denies official_record direct government account; name=Policía Distrito Tortolita; specific; said=XXXX-11-19; refers=a6
13: asserts eyewitness direct person account; name=Lenin Quiñónez; role=hermano de Jairo; said=XXXX-11-19; refers=a12
14: retracts official_record direct government account; name=Policía Distrito Tortolita; said=XXXX-11-20; refers=a12
15: asserts eyewitness direct person account; name=Karlita M; said=XXXX-11-20
16: asserts unknown indirect unnamed account; name=la empresa de agua
17: doubts unknown direct person opinion; name=Marlon T; said=XXXX-11-20; refers=a6
18: asserts victim direct person account; name=Karlita M; said=XXXX-11-20
=== acts
a1: killing affirmed in 1; victims=Jairo
a3: abduction possible in 3; victims=Jairo; note=attempted
a4: killing affirmed in 3; victims=Jairo
a6: denial_of_medical_care affirmed in 6; victims=Jairo
a10: threats affirmed in 10; victims=Lenin Quiñónez
a12: denial_of_medical_care negated in 12; victims=Jairo
a15: abduction affirmed in 15; count=2
a18: detention affirmed in 18; victims=Karlita M; when=XXXX-06
a19: ill-treatment affirmed in 18; victims=Karlita M
