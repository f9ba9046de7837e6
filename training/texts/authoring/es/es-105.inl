id: es-105
language: es
genre: article
written: 2026-11-28
usage: Argentina
=== text
{s1|Jueza}{q1|:} {c1|«En {l1|Villa Retamo} se {a1|durmió en tandas} {t1|todo el invierno}»}

La comisaría 2.ª ocupa desde 1931 la esquina más fea del pueblo: dos plátanos, un mástil y una persiana que no baja. Hay un pedido de demolición de hace seis años, archivado en Obras Públicas.

{m2|La jueza de garantías Mirta Echagüe} cayó el lunes, sin aviso, con una secretaria y un termo. {s3|El acta que firmó esa noche} {q3|consigna} {c3|{n3|diecinueve} {v3|detenidos} {a3|en un calabozo de cinco}, «{a4|colchones podridos}» y una ventana tapiada}. {c5|«{b5|Conté las frazadas}: ocho. El resto háganlo ustedes»}, {q5|deslizó} ante los micrófonos.

Mientras hablaba, {c6|{p6|un oficial} {a6|bajó de un tirón el trípode} de {v6|Canal 4 Cable}}. {s7|El camarógrafo, Dardo Funes,} {q7|sostiene} {c7|que además {v7|le} {a7|retuvieron la credencial} y que {s8|un sumariante} le {q8|avisó}: {c8|«{a8|Si esto sale, te comés una causa}»}}. {c9|«Fue el viento»}, {q9|resolvió} {s9|el comisario Raúl Achával}. Con las tandas anduvo menos suelto: {c10|«Capaz que alguna noche de julio {a10|hubo que apretarse}»}. {c11|Sobre los colchones} {q11|no soltó prenda}.

{s13|La defensora oficial, Ana Prémoli,} {q13|afirma} en un hábeas corpus {c13|que a {n13|dos} {v13|pibas} las {a13|hacían dormir en el pasillo de los varones} y que {v14|una}, de 19 años, {a14|fue abusada} {t14|el 6 de agosto}}. {s15|El informe del hospital} {q15|se queda en} {c15|«hallazgos inespecíficos»}. {s16|La chica} {q16|se desdijo} {d16|ayer} {q16|de} {c16|lo declarado}. {s17|Prémoli} {q17|sospecha} {c17|que {p17|alguien de la guardia} {v17|la} {a17|fue a apretar} a la casa: {b17|el escrito está tipeado en la máquina de la seccional}}.

{s18|Echagüe} {q18|se comprometió a} {c18|clausurar el calabozo {k18|si en diez días no aparece cupo en otro lado}}. El termo quedó olvidado en la mesa de entradas. A la noche lo devolvió un cabo, lavado.
=== attributions
1: asserts unknown direct person account; name=Mirta Echagüe; role=jueza de garantías
3: asserts official_record mixed document account; name=el acta que firmó Mirta Echagüe
5: asserts eyewitness direct person account; name=Mirta Echagüe; role=jueza de garantías; antecedent=m2
6: asserts unknown direct document account; ownvoice
7: asserts victim mixed person account; name=Dardo Funes; role=camarógrafo de Canal 4 Cable
8: asserts unknown direct unnamed account; name=un sumariante
9: denies unknown direct person account; name=Raúl Achával; role=comisario; refers=a6
10: admits unknown direct person account; name=Raúl Achával; role=comisario; antecedent=s9; hedged; refers=a1
11: declines unknown indirect person account; name=Raúl Achával; role=comisario; antecedent=s9; refers=a4
13: asserts unknown indirect person account; name=Ana Prémoli; role=defensora oficial
15: doubts medical direct document account; name=el informe del hospital; refers=a14
16: retracts victim indirect unnamed account; name=la chica de 19 años; refers=a14
17: asserts inference indirect person account; name=Ana Prémoli; role=defensora oficial; hedged
18: offers unknown indirect person account; name=Mirta Echagüe; role=jueza de garantías
=== acts
a1: overcrowding affirmed in 1
a3: overcrowding affirmed in 3; count=19
a4: detention_conditions affirmed in 3
a6: interference_with_reporting affirmed in 6
a7: interference_with_reporting affirmed in 7; victims=Dardo Funes
a8: threats future in 8; victims=Dardo Funes
a10: overcrowding possible in 10
a13: detention_conditions affirmed in 13; count=2
a14: sexual_violence affirmed in 13; when=XXXX-08-06
a17: intimidation_of_witnesses possible in 17
