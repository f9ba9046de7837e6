id: es-085
language: es
genre: article
written: 2026-11-28
usage: Chile
=== text
{c1|{v1|Pescadores}, {t1|tres días} {a1|encerrados} en {l1|un contenedor}}

CALETA HUENTEYAO. La merluza vale este año menos que el hielo que la conserva, y por eso cincuenta botes cerraron el muelle. {c2|La protesta terminó {t2|el lunes} con {n2|diecinueve} {a2|detenidos}}.

{s3|El prefecto Aldo Urrejola} {q3|sostuvo} {d3|el martes} {c3|que «todos fueron {a3|llevados ante el juez} dentro de plazo»}. {s4|La defensora Pilar Oñate, con {b4|las actas} en la mano,} {q4|puntualiza} {c4|que {n4|nueve} {v4|de ellos} {a4|no vieron un tribunal} {t4|hasta el viernes}}.

{s5|Nibaldo Barría, buzo mariscador,} {q5|recuerda}: {c5|«{v5|Nos} {a5|metieron} a {l5|un contenedor de la pesquera}. Adentro {a6|faltaba el aire} y el más viejo se fue de espaldas.}

{c5|»A {v7|mi cuñado} lo {a7|dejaron solo en la cámara de frío}, apagada, menos mal. Nadie gritó. Estábamos muy cansados para gritar»}.

{s8|Mar Frío del Sur, dueña del contenedor,} {q8|no contestó} {c8|las preguntas de este diario}. {s15|Uno de sus guardias} {q15|retiró} ante el fiscal {c15|su versión de que el lugar {a15|estaba ventilado}}.

{s9|El sindicato} {q9|acusa} {c9|que {p9|tres civiles} {a9|se robaron} a {v9|su tesorera, Ema Mancilla,} {t9|la víspera del bloqueo}}. {s10|La Brigada de Ubicación} {q10|prefiere hablar de} {c10|«una ausencia voluntaria»}. Por {b11|los mensajes que le llegan desde ese teléfono}, {s11|su hermana Clorinda} {q11|cree} {c11|que alguien {v11|la} {a11|tiene} amarrada en una parcela}. El celular se apagó el miércoles a las 9:12, frente al faro.

{s13,s14|El fiscal Tulio Arancibia} {q13|terminó por aceptar} {c13|que «{a13|no se avisó a las familias} con la celeridad debida»} y {q14|se comprometió a} {c14|publicar el registro de llamadas del retén}.

{c12|«{a12|Salimos} {t12|el viernes} en la tarde, con firma mensual y sin las botas»}, {q12|dice} {s12|Barría}. {q16|Agrega} {c16|que a {n16|dos} {v16|ayudantes peruanos} los {a16|subieron a un avión} {t16|el sábado} y que no alcanzó a despedirse}. El muelle volvió a abrir. Había poca merluza.
=== attributions
1: asserts unknown direct document account; ownvoice
2: asserts unknown direct document account; ownvoice
3: denies unknown mixed person account; name=Aldo Urrejola; role=prefecto
4: asserts official_record indirect person account; name=Pilar Oñate; role=defensora
5: asserts victim direct person account; name=Nibaldo Barría; role=buzo mariscador
8: declines unknown indirect organisation account; name=Mar Frío del Sur
9: asserts unknown indirect organisation account; name=el sindicato
10: denies unknown mixed government account; name=Brigada de Ubicación; state=Chile; refers=a9
11: asserts inference indirect person account; name=Clorinda Mancilla; role=hermana de Ema Mancilla; hedged
12: asserts victim direct person account; name=Nibaldo Barría; role=buzo mariscador
13: admits unknown mixed person account; name=Tulio Arancibia; role=fiscal
14: offers unknown indirect person account; name=Tulio Arancibia; role=fiscal
15: retracts unknown indirect unnamed account; name=uno de los guardias de Mar Frío del Sur
16: asserts unknown indirect person account; name=Nibaldo Barría; role=buzo mariscador; antecedent=s12
=== acts
a1: arbitrary_detention affirmed in 1
a2: detention affirmed in 2; count=19
a3: denial_of_due_process negated in 3
a4: denial_of_due_process affirmed in 4; count=9
a5: detention affirmed in 5
a6: detention_conditions affirmed in 5
a7: solitary_confinement affirmed in 5; basis=colleague
a9: abduction affirmed in 9; victims=Ema Mancilla
a11: abduction possible in 11; victims=Ema Mancilla
a12: release affirmed in 12
a13: incommunicado_detention affirmed in 13
a15: detention_conditions negated in 15
a16: deportation affirmed in 16; count=2
