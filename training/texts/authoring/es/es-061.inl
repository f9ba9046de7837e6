id: es-061
language: es
genre: article
written: 2026-11-28
usage: Mexico
=== text
{s1|Director de El Carrizal}{q1|:} {c1|«Aquí a {v1|nadie} se le {a1|toca}»}

SANTA RITA DEL LLANO. El penal de El Carrizal se levantó sobre una plaza ganadera y conserva, encima de la puerta, el toro de lámina.

{s2|Fermín Oropeza, de 31 años,} {q2|cuenta} {c2|que lo primero que conoció fue el baño del módulo B: {v2|le} {a2|metían la cabeza en una cubeta} {n2|cuatro veces} seguidas y, cuando ya no podía, se la sacaban para preguntarle por un tal Güero}. {c3|«Luego {v3|me} {a3|ponían los cables} en las corvas, uno por pierna}, {q3|añade}, {c3|y olía a pelo quemado»}. Salió el 3 de octubre y trabaja otra vez en la llantera de su padrino.

{s4|La hoja de urgencias del hospital comunitario} {q4|anota} {c4|«lesiones puntiformes en hueco poplíteo, bilaterales»}. No dice más.

{s5|El director, Abelardo Quintanilla Reyes,} {q5|sostiene} {c5|que Oropeza «llegó así» y que el módulo B lleva dos años clausurado por el drenaje}. {q6|Concede}, eso sí, {c6|que {p6|dos custodios} {a6|pusieron a ladrar} a {v6|varios internos} «por relajo»}.

{c7|«Yo a eso no le llamaría relajo. {b7|Estuve ahí}: {v7|los} {a7|tuvieron de rodillas sobre corcholatas} {t7|hasta que amaneció}»}, {q7|replica} {s7|un custodio del turno nocturno, con once años de servicio}.

El presupuesto para prisiones bajó este año nueve por ciento. El Congreso local lo aprobó sin discusión, un martes, antes de la comida.

{s8|La madre de Oropeza, doña Chelo,} {q8|asegura} {c8|que {s9|una voz de hombre} {v9|le} {q9|advirtió} por teléfono {c9|que, si seguía yendo a la radio, el muchacho {a9|«se le iba a volver a enfermar»}}}. Ella fue a la radio al día siguiente, con la misma blusa.

{c10|«Hay marcas, pero las marcas no traen fecha»}, {q10|matiza} {s10|la visitadora Inés Camberos}. {q11|Se comprometió a} {c11|presentar su peritaje {k11|en cuanto la dejen entrar con un médico propio}}.

{s12|La Secretaría de Seguridad} {q12|dejó sin contestar} {c12|tres cuestionarios de este diario}.
=== attributions
1: denies unknown direct person account; name=Abelardo Quintanilla Reyes; role=director de El Carrizal; negated
2: asserts victim indirect person account; name=Fermín Oropeza
3: asserts victim direct person account; name=Fermín Oropeza; antecedent=s2
4: asserts medical direct document account; name=la hoja de urgencias del hospital comunitario; refers=a3
5: denies unknown mixed person account; name=Abelardo Quintanilla Reyes; role=director de El Carrizal; specific; refers=a2,a3
6: admits unknown mixed person account; name=Abelardo Quintanilla Reyes; role=director de El Carrizal; antecedent=s5
7: asserts eyewitness direct unnamed account; name=un custodio del turno nocturno; refers=a6
8: asserts victim indirect person account; name=doña Chelo; role=madre de Fermín Oropeza; relay=9
9: asserts unknown mixed unnamed account; name=una voz de hombre
10: doubts unknown direct person account; name=Inés Camberos; role=visitadora; refers=a3
11: offers unknown indirect person account; name=Inés Camberos; role=visitadora; antecedent=s10
12: declines unknown indirect government account; name=la Secretaría de Seguridad
=== acts
a1: ill-treatment negated in 1
a2: suffocation affirmed in 2; victims=Fermín Oropeza; count=4
a3: electric_shocks affirmed in 3; victims=Fermín Oropeza
a6: humiliation affirmed in 6
a7: stress_positions affirmed in 7
a9: threats future in 9; victims=doña Chelo
