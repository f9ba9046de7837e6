id: es-112
language: es
genre: post
written: 2026-11-28
usage: El Salvador
=== text
{s1|La Niña Chabe @chabe_pupusas} · {d1|3 nov}
1/4 {c1|Ya le {a1|dieron la libertad} a {v1|mi yerno}, gracias a Dios. Salió {t1|ayer a las 11 de la noche} por {l1|el portón de atrás del penal Las Ceibas}, con un short que no era de él y sin zapatos. Ando llorando y echando pupusas al mismo tiempo jaja.}

2/4 {c2|Lo feo. {s3|Él} me {q3|platicó} {c3|que {t3|las primeras tres semanas} {p3|los del uniforme negro} {v3|los} {a3|sacaban a gatear en el cemento} y que al que se paraba le {a4|daban con el garrote} en las canillas}. Las canillas yo se las {b2|vi}. Parecen mapa.}

3/4 {c5|A {n5|cuatro} {v5|cipotes de San Bartolo} los {a5|pasaron} a {l5|otro penal} {t5|en agosto} y nadie sabe cuál. Si alguna mamá me lee, escríbame. Los nombres no los pongo aquí, por razones que ustedes entienden.}

4/4 {c6|Y me van a perdonar pero {s7|yo} {d7|en marzo} {q7|escribí} {c7|que los que hablaban de {a7|golpes} eran gente pagada}. Borro eso. Qué vergüenza la mía.}

   ↳ {s9|Tito Ábrego @titoabrego503} · {d9|3 nov}
   {c9|Con respeto niña Chabe, ¿y no será que se cayó? Porque yo conozco a uno que estuvo ahí y engordó.}

   ↳ {s10|Denis @denis_sin_filtro} · {d10|3 nov}
   {c10|Tito, yo {b10|estuve ahí}. Lo de gatear es tal cual. Lo que sí no vi fue {a10|puyar con corriente}, {c12|eso} lo {q12|anda diciendo} {s12|la gente} y en mi sector no pasó.}

   ↳ {s11|Dirección de Penales @dirpen_oficial} · {d11|4 nov}
   {c11|Buen día. El {a11|movimiento} de {n11|cuatro} {v11|internos} que menciona obedeció a una reparación de techos. {k11|Si la familia trae DUI y partida de nacimiento}, en la ventanilla 3 le indican el centro.}

   ↳ {s13|La Niña Chabe @chabe_pupusas} · {d13|4 nov}
   {c13|Reparación de techos, ajá. Y cuando fui a preguntar por los cipotes, {s15|el de la ventanilla} me {q15|contestó} {c15|que «ese dato no se maneja»} y bajó la cortina. Mañana hay loroco, dos por el dólar.}
=== attributions
1: asserts relative direct person account; name=La Niña Chabe; role=suegra del liberado; said=XXXX-11-03
2: asserts eyewitness direct person account; name=La Niña Chabe; antecedent=s1; relay=3
3: asserts victim indirect unnamed account; name=el yerno de la Niña Chabe
5: asserts unknown direct person account; name=La Niña Chabe; antecedent=s1
6: retracts unknown direct person account; name=La Niña Chabe; antecedent=s1; refers=a7
7: denies unknown indirect person account; name=La Niña Chabe; refers=a7; said=XXXX-03
9: doubts unknown direct person account; name=Tito Ábrego; refers=a4; said=XXXX-11-03
10: asserts victim direct person account; name=Denis; refers=a3; said=XXXX-11-03
12: asserts unknown indirect unnamed account; name=la gente; refers=a10
11: offers unknown direct government account; name=Dirección de Penales; refers=a5; said=XXXX-11-04
13: doubts unknown direct person account; name=La Niña Chabe; refers=a11; said=XXXX-11-04
15: declines unknown mixed unnamed account; name=el de la ventanilla; refers=a5
=== acts
a1: release affirmed in 1; count=1; when=XXXX-11-02
a3: ill-treatment affirmed in 3
a4: beating affirmed in 3
a5: transfer_of_custody affirmed in 5; count=4; when=XXXX-08
a7: beating affirmed in 7
a10: electric_shocks negated in 10; stance=denies; basis=eyewitness
a11: transfer_of_custody affirmed in 11; stance=asserts; count=4
