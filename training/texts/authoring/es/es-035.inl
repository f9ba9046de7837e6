id: es-035
language: es
genre: post
written: 2026-11-28
usage: El Salvador
=== text
{s1|Licda. Nohemy Alas @nohemyalas_sv}
{c1|Salgo de las bartolinas de San Esteban Cutuma. {a1|{n1|Cincuenta y seis} {v1|hombres} en una celda de doce}. No me dejaron pasar del portón: lo sé por {b1|el papelito con nombres} que sacó un cipote liberado ayer. {s3|Él} {q3|dice} {c3|que a {v3|don Chus, el panadero,} lo {a3|colgaron de las esposas} {t3|una tarde entera}}.}

{s4|Policía de Cutuma @pol_cutuma}
Citando a @nohemyalas_sv
{c4|FALSO. La celda 3 aloja a 12 personas y {b4|el control diario} lo respalda. Don Jesús T. duerme bien y come mejor. No se deje engañar por abogados de pandillas.}

{s5|El Colocho de Cutuma @colochocutu}
{c5|Púchica, yo soy el de la celda 3. Doce éramos… en cada pared. Dormíamos parados. Con el panadero fue cabal así, {b5|yo le di agua} cuando {v6|lo} {a6|bajaron}. Y no fue solo él: a {v7|mí} me {a7|pusieron la bolsa} dos veces.}

{s8|Mamá de soldado @maritzadeverde}
{c8|Y los muertos que hicieron esos, ¿qué? A mí {a8|que los tengan como sardinas} no me quita el sueño. {c9|Lo de la bolsa} sí {c9|lo} {q9|pongo en duda}, mi hijo estuvo destacado ahí y jamás me mencionó eso.}

{s10|Licda. Nohemy Alas @nohemyalas_sv}
{c10|Me {q11|avisa} {s11|la esposa de don Chus}: {c11|{v11|lo} {a11|sacaron} {t11|a las 5 a. m.} en un microbús sin placas y {a12|no le dicen para dónde}}. {q13|Pedimos} {c13|a la Policía que publique la boleta de {a13|traslado}}.}

{s14|Policía de Cutuma @pol_cutuma}
{c14|{v14|El interno} fue {a14|reubicado} {t14|hoy} por motivos de salud. {c15|El centro de destino} {q15|no será divulgado}.}

{s16|Radio Tular @radiotular}
{c16|{d17|Ayer} {q17|publicamos} {c17|que en San Esteban Cutuma {a17|había cien reos en esa celda}}. {c18|Ese dato lo} {q18|retiramos}: son cincuenta y seis, según {b16|la lista} que compartió un liberado.}

{s19|El Colocho de Cutuma @colochocutu}
{c19|{k19|Si la jueza me da medidas de protección}, me siento y cuento quién apretaba. Antes no, que {p19|ellos} ya {a19|vinieron a preguntar por {v19|mi abuela}}.}
=== attributions
1: asserts heard_from direct person account; name=Nohemy Alas; role=abogada; informant=un cipote liberado ayer; relay=3
3: asserts unknown indirect unnamed account; name=un cipote liberado ayer
4: denies official_record direct government account; name=Policía de Cutuma; specific; refers=a1,a3
5: asserts victim direct unnamed account; name=El Colocho de Cutuma; refers=a3
8: asserts unknown direct unnamed opinion; name=Mamá de soldado
9: doubts inference direct unnamed account; name=Mamá de soldado; antecedent=s8; refers=a7
10: asserts heard_from direct person relay; name=Nohemy Alas; role=abogada; informant=la esposa de don Chus; relay=11
11: asserts relative indirect unnamed account; name=la esposa de don Chus
13: asserts unknown direct person opinion; name=Nohemy Alas; role=abogada; antecedent=s10
14: admits unknown direct government account; name=Policía de Cutuma
15: declines unknown direct government account; name=Policía de Cutuma; antecedent=s14
16: asserts document direct organisation account; name=Radio Tular
17: asserts unknown indirect organisation account; name=Radio Tular; antecedent=s16
18: retracts unknown direct organisation account; name=Radio Tular; antecedent=s16; refers=a17
19: offers unknown direct unnamed account; name=El Colocho de Cutuma
=== acts
a1: overcrowding affirmed in 1; count=56
a3: stress_positions affirmed in 3; victims=don Chus, el panadero
a6: stress_positions affirmed in 5; basis=eyewitness; victims=don Chus, el panadero
a7: suffocation affirmed in 5
a8: overcrowding affirmed in 8
a11: transfer_of_custody affirmed in 11; victims=don Chus, el panadero
a12: enforced_disappearance affirmed in 11; victims=don Chus, el panadero
a13: transfer_of_custody possible in 13
a14: transfer_of_custody affirmed in 14; victims=don Chus, el panadero
a17: overcrowding affirmed in 17; count=100
a19: intimidation_of_witnesses affirmed in 19; stance=asserts
