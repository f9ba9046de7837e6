id: es-122
language: es
genre: interview
written: 2026-11-28
usage: Spain
=== text
Fátima Berrada e Ilias, su hijo, vivían en el asentamiento de El Carrizal, entre invernaderos. Hablamos en el coche de una voluntaria, con la calefacción puesta y medio kilo de mandarinas.

{s1|PREGUNTA}{q1|:} {c1|¿Cuándo supieron que venían?}

{s2|FÁTIMA}{q2|:} {c2|Cuando oí la máquina. {s3|El cartel} {q3|ponía} {c3|que el {a3|desalojo} era {t3|el día veinte}} y estábamos a quince. {v4|Nos} {a4|echaron} con lo puesto y detrás venía la pala: {v5|mi cocina} la {a5|aplastaron} con el guiso dentro.}

{s6|PREGUNTA}{q6|:} {c6|Ilias, usted acabó en el cuartel.}

{s7|ILIAS}{q7|:} {c7|{t7|Catorce horas}. A {v7|mí} me {a7|metieron} con bridas en {l7|un todoterreno}, y {p8|uno de bigote} {v8|me} {a8|pisaba los dedos} en cada curva. Que conste que otro me dio agua. {t9|De noche} me {a9|abrieron la puerta} y {s10|él} {q10|soltó}: {c10|«Aquí no has estado»}.}

{s11|PREGUNTA}{q11|:} {c11|{s12|El alcalde, Ginés Alarcón,} {q12|mantiene} {c12|que allí no vivía nadie y que se retiró «un vertedero»}.}

{s13|FÁTIMA}{q13|:} {c13|Pues en ese vertedero me empadronó él. Que mire {b13|el padrón}, hoja tal, calle Sin Nombre.}

{s14|PREGUNTA}{q14|:} {c14|¿Es cierto lo de {v14|un hombre} {a14|atropellado} por la excavadora?}

{s15|FÁTIMA}{q15|:} {c15|Hablar, se habló. {s16|Las del almacén} {q16|decían} {c16|que {v16|Bakary} había {a16|muerto debajo}}, pero yo el cuerpo no lo vi, y una cosa es oír y otra saber.}

{s17|ILIAS}{q17|:} {c17|Bakary está en Almonar, con la pierna escayolada. Me mandó {b17|un audio}. Lo que pasa es que {s18|los del tractor} {q18|andan diciendo} {c18|que la próxima vez {a18|no frenan}}.}

{s19|PREGUNTA}{q19|:} {c19|En {b19|el acta} {s20|usted} {q20|afirmó} {c20|que nadie {v20|le} {a20|puso la mano encima}}.}

{s21|ILIAS}{q21|:} {c21|Lo retiro. Firmé porque quería dormir. {a21|Hostias} hubo, {n21|dos}, y bien dadas.}

{s22|PREGUNTA}{q22|:} {c22|¿Quién las dio?}

{s23|ILIAS}{q23|:} {c23|Prefiero guardármelo para el juzgado.}

{s24|PREGUNTA}{q24|:} {c24|¿Qué van a hacer ahora?}

{s25|FÁTIMA}{q25|:} {c25|Coger pimiento, que empieza el lunes. Y {k25|si el defensor del pueblo viene}, yo le enseño dónde estaba cada puerta. Éramos {n26|treinta} {v26|casas}, y las {a26|tiraron} todas.}
=== attributions
1: - - direct unnamed -; name=la entrevistadora; question
2: asserts victim direct person account; name=Fátima Berrada
3: asserts unknown indirect document account; name=el cartel
6: asserts unknown direct unnamed account; name=la entrevistadora; refers=a7
7: asserts victim direct person account; name=Ilias
10: denies unknown direct unnamed account; name=uno de bigote; refers=a7
11: asserts unknown direct unnamed relay; name=la entrevistadora; relay=12
12: denies unknown mixed person account; name=Ginés Alarcón; role=alcalde; negated; refers=a4,a5
13: denies official_record direct person account; name=Fátima Berrada; specific
14: - - direct unnamed -; name=la entrevistadora; question
15: doubts heard_from direct person account; name=Fátima Berrada; relay=16; refers=a14
16: asserts unknown indirect unnamed account; name=las del almacén
17: denies heard_from direct person account; name=Ilias; informant=Bakary; specific; refers=a16
18: asserts unknown indirect unnamed account; name=los del tractor
19: asserts official_record direct unnamed relay; name=la entrevistadora; relay=20
20: denies victim indirect person account; name=Ilias; negated
21: retracts victim direct person account; name=Ilias; refers=a20
22: - - direct unnamed -; name=la entrevistadora; question
23: declines unknown direct person account; name=Ilias; refers=a21
24: - - direct unnamed -; name=la entrevistadora; question
25: offers victim direct person account; name=Fátima Berrada
=== acts
a3: forced_displacement future in 3
a4: forced_displacement affirmed in 2
a5: destruction_of_property affirmed in 2
a7: detention affirmed in 7; victims=Ilias
a8: ill-treatment affirmed in 7; victims=Ilias
a9: release affirmed in 7; victims=Ilias
a14: attack_on_civilians possible in 14
a16: killing affirmed in 16; victims=Bakary
a18: threats future in 18
a20: beating negated in 20; victims=Ilias
a21: beating affirmed in 21; stance=asserts; victims=Ilias; count=2
a26: destruction_of_property affirmed in 25; stance=asserts; count=30
