id: es-185
language: es
genre: article
written: 2026-11-28
usage: Ecuador
=== text
{c1|Vía a Río Lagartijo se reabre el lunes}, {q1|anuncia} {s1|Obras Públicas}; {c20|{v20|quince} siguen {a20|encerrados} en {l20|la mina}}

RÍO LAGARTIJO. En el puente hay fila de camiones, vendedoras de humitas y un altar con la foto de un perro.

{s2|El director zonal, ingeniero Hólger Zambonino,} {q2|indicó} {c2|que el derrumbe del kilómetro 31 quedó despejado y que la obra costó 1,2 millones de dólares}. {s3|Los transportistas} {q3|replican} {c3|que con cada aguacero vuelve a caer piedra}.

Por esa vía no ha bajado nadie de La Envidia, la mina de arriba. {s4|Rosa Elvira Chalán} {q4|asegura} {c4|que {p4,p5|los guardias de la concesión} tienen {a4|metidos} {t4|desde el 1 de noviembre} a {v4,v5|su marido} y a {n4|catorce} más, y que los {a5|hacen sacar mineral} a punta de escopeta}. {c6|«{v6|El que afloja} {a6|no come}»}, {q6|dice} {s6|un audio que guarda en el teléfono}.

{s7|La compañía Aurífera del Lagartijo} {q7|desmintió} {d7|ayer} {c7|cualquier «{a7|retención}»}: {c8|se trata}, {q8|según} {s8|su gerente, Patricio Noroña}, {c8|de «un turno extendido por el cierre de la vía»}.

{s9|Dos obreros que salieron por el río} {q9|cuentan} {c9|que {v9|los} {a9|apaleaban} con el mango de la pala y que a {v10|Segundo Ambuludí} {p10|el jefe de guardias} le {a10|metió un tiro} en la rodilla y {a11|lo dejó sin curar}}. {s12|Noroña} {q12|no discute} {c12|que «un proyectil se escapó» ni que {v12|el herido} {a12|esperó hasta el otro día} una camilla}.

{s13|El comisario de minas} {q13|se excusó de} {c13|opinar}. {c14|Subirá}, {q14|dijo}, {c14|{k14|apenas le asignen una camioneta}}. {d17|El miércoles}, {s17|una cocinera} {q17|se retractó de} {c17|haber {b17|visto} cómo {a17|mataban} a {n17|dos} en {l17|el canal}}; {s18|su hijo} {q18|explica} {c18|que {v18|la} {a18|visitaron de noche} para que se callara}.

El domingo, en el parque, se eligió la directiva de la liga cantonal. {s15|La comisión} {q15|proclamó} {c15|ganador a Byron Sarango, con 212 votos}. {s16|El perdedor} {q16|alega} {c16|que votaron dos difuntos}. El cacao, mientras tanto, sigue en la bodega: {q19|de acuerdo con} {s19|los acopiadores}, {c19|cada semana sin carretera les cuesta cuarenta quintales}.
=== attributions
1: asserts unknown indirect government account; name=Obras Públicas
20: asserts unknown direct document account; ownvoice
2: asserts unknown indirect person account; name=Hólger Zambonino; role=director zonal
3: asserts unknown indirect unnamed account; name=los transportistas
4: asserts relative indirect person account; name=Rosa Elvira Chalán; role=esposa de uno de los mineros
6: asserts unknown direct document account; name=un audio que guarda Rosa Elvira Chalán
7: denies unknown mixed organisation account; name=Aurífera del Lagartijo
8: denies unknown mixed person account; name=Patricio Noroña; role=gerente; refers=a4,a7
9: asserts victim indirect unnamed account; name=dos obreros que salieron por el río
12: admits unknown mixed person account; name=Patricio Noroña; role=gerente; refers=a10
13: declines unknown indirect unnamed account; name=el comisario de minas
14: offers unknown indirect unnamed account; name=el comisario de minas; antecedent=s13
15: asserts unknown indirect organisation account; name=la comisión electoral de la liga cantonal
16: asserts unknown indirect unnamed account; name=el perdedor
17: retracts eyewitness indirect unnamed account; name=una cocinera
18: asserts relative indirect unnamed account; name=el hijo de la cocinera
19: asserts unknown indirect unnamed account; name=los acopiadores
=== acts
a20: detention affirmed in 20; count=15
a4: detention affirmed in 4; count=15; when=XXXX-11-01/..
a5: forced_labour affirmed in 4; count=15
a6: denial_of_food_or_water affirmed in 6
a7: detention affirmed in 7
a9: beating affirmed in 9
a10: ill-treatment affirmed in 9; basis=eyewitness; victims=Segundo Ambuludí
a11: denial_of_medical_care affirmed in 9; basis=eyewitness; victims=Segundo Ambuludí
a12: denial_of_medical_care affirmed in 12; victims=Segundo Ambuludí
a17: killing affirmed in 17; count=2
a18: intimidation_of_witnesses affirmed in 18; victims=la cocinera
