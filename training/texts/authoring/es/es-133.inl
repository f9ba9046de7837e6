id: es-133
language: es
genre: article
written: 2026-11-28
usage: Spain
=== text
{c1|«Yo fregué la sangre»}, {q1|declara} {s1|el hombre de la lavandería}

LÓBREGA. La vista arrancó con cuarenta minutos de retraso por una gotera sobre el estrado. {s2,s3|La acusación} {q2|sostiene} {c2|que {t2|el 2 de mayo de 2023} {p2|cuatro celadores} del hospital penitenciario de Las Encinillas {a2|dieron una paliza} a {v2|Aurelio Bento, vendedor de cupones,} por derramar una sopa}, y {q3|pide} {c3|siete años por {a3|torturas}}.

{s4|El testigo, que cumplía condena entre lavadoras,} {q4|contó} {c4|que aquella tarde {b4|oyó} {a4|golpes} «como de sacudir alfombras»}. {q5|Reconoció}, sin que nadie se lo preguntara, {c5|que él mismo {a5|echaba agua fría} a {v5|los atados} cuando se lo mandaban}.

{s6|Marcial Roda, el primero de los acusados,} {q6|pintó otra escena}: {c6|el paciente «se fue solo contra la pila»}. {s7|Gorka Lastres} {q7|se acogió a} {c7|su derecho a no declarar}. La sorpresa llegó con {s8|Pura Cabestany, la única mujer del turno}{q8|:} {c8|«{v8|Le} {a8|dimos}. No todos, pero le dimos»}. Hubo murmullos y una silla arrastrada.

{s9|La forense que {b9|exploró} a Bento} {q9|descartó} {c9|el accidente: «Una pila no deja catorce rayas paralelas»}. {q10|Según} {s10|la historia clínica}, {c10|pasó {t10|once días} {a10|en un cuarto cerrado, sin hablar con nadie}, y {a11|nadie le miró la muñeca rota} hasta el noveno}. {s14|La defensa} {q14|puso en cuarentena} {c14|el relato de la lavandería, «porque entre centrifugados no se distingue un golpe de otro»}.

{s15|Bento, que habló tras un biombo,} {q15|recordó} {c15|que después de cada inyección {v15|lo} obligaban a {a15|dar las gracias de rodillas} y que {s16|uno de los celadores} le {q16|advirtió}: {c16|«Como cuentes esto, {a16|la próxima no despiertas}»}}.

El hospital ocupa un antiguo balneario y tiene ciento diez camas. {s12,s13|Su gerente} {q12|cifró} en los pasillos {c12|en tres millones la reforma del ala vieja}, y {q13|calcula} {c13|que abrirá en primavera}.

Fuera de la sala, {s18|el abogado de Cabestany} {q18|deslizó} {c18|que su clienta señalará a los otros por su nombre {k18|si el fiscal le retira el cargo de mando}}. {s17|La presidenta del tribunal} {q17|avisó de} {c17|que no habrá sentencia antes de Reyes}.
=== attributions
1: asserts eyewitness direct unnamed account; name=el hombre de la lavandería; refers=a4
2: asserts unknown indirect organisation account; name=la acusación
3: asserts unknown indirect organisation opinion; name=la acusación
4: asserts eyewitness mixed unnamed account; name=el hombre de la lavandería
5: admits eyewitness indirect unnamed account; name=el hombre de la lavandería; antecedent=s4
6: denies unknown mixed person account; name=Marcial Roda; role=celador; refers=a2
7: declines unknown indirect person account; name=Gorka Lastres; role=celador
8: admits eyewitness direct person account; name=Pura Cabestany; role=celadora
9: asserts medical mixed unnamed account; name=la forense; refers=a2
10: asserts medical indirect document account; name=la historia clínica
12: asserts unknown indirect unnamed account; name=el gerente del hospital
13: asserts unknown indirect unnamed opinion; name=el gerente del hospital
14: doubts unknown mixed organisation account; name=la defensa; refers=a4
15: asserts victim indirect person account; name=Aurelio Bento; role=vendedor de cupones
16: asserts unknown direct unnamed account; name=uno de los celadores
17: asserts unknown indirect unnamed account; name=la presidenta del tribunal
18: offers unknown indirect unnamed account; name=el abogado de Pura Cabestany
=== acts
a2: beating affirmed in 2; victims=Aurelio Bento; when=2023-05-02
a3: torture affirmed in 3; victims=Aurelio Bento
a4: beating affirmed in 4; victims=Aurelio Bento
a5: ill-treatment affirmed in 5
a8: beating affirmed in 8; victims=Aurelio Bento
a10: solitary_confinement affirmed in 10; victims=Aurelio Bento
a11: denial_of_medical_care affirmed in 10; victims=Aurelio Bento
a15: humiliation affirmed in 15; victims=Aurelio Bento
a16: threats future in 16; victims=Aurelio Bento
