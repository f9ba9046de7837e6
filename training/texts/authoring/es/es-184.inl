id: es-184
language: es
genre: post
written: 2026-11-28
usage: Spain
=== text
Lo pongo aquí sin nombre, porque en casa no lo saben. Si reconocéis la historia, callad.

El sábado fui al partido con mi primo. Llovía, perdimos y el bocata estaba a nueve pavos. {c1|A la salida {v1|me} {a1|metieron en un furgón}, creo que por la bufanda}. {c2|Dentro {v2|nos} {a2|pusieron de cara a la chapa} y al que se giraba le {a3|caía la porra}}. {s4,p4|Uno con bigote} {v4|me} {q4|susurró} {c4|que {a4|esa noche dormía yo en el río}}.

{q5|Vale que} {c5|yo había tirado un mechero}. No le dio a nadie.

{c8|En {l8|el calabozo} {a8|había vómito de otro y una manta tiesa}}. {c7|{v7|Yo} pedía el inhalador y {a7|me daban largas}}. {q6|No pienso contar} {c6|lo del baño}. {c9|{v9|Me} {a9|soltaron} {t9|el domingo a las seis}, en {l9|un polígono}, con un cordón menos}. Dos horas andando hasta el cercanías, que además iba con retraso.

{s10|El papel que me dieron} {q10|pone} {c10|«sin lesiones»}. {c11|Tengo el costado como una berenjena y {b11|la foto} la guardo}. {s12|Mi primo} {q12|jura} {c12|que {b12|vio} cómo a {v12|un chaval de Vallehondo} le {a12|abrían la ceja} contra {l12|la valla}}. {s13|El club} {q13|ha sacado una nota}: {c13|«No nos consta incidente alguno»}. Luego {q18|anuncia}, en la misma nota, {c18|que los abonos suben un seis por ciento}.

{q14|Retiro} {c14|lo que {q15|puse} en el grupo de la peña, {c15|que los del furgón me {a15|trataron de lujo}}}. Lo escribí con mi madre al lado.

{c16|{k16|Si a alguien más le pasó y quiere denunciar}, voy con él y pago la tasa}.

EDITO: {s17|un comentario} {q17|insinúa} {c17|que me caí por las escaleras de la grada}. La grada es nueva y tiene rampa, majo.

EDITO 2: gracias a los que preguntáis. {s19|La abogada de oficio} me {q19|ha dicho} {c19|que tardará un año y que lleve siempre encima el informe del ambulatorio}. Del trabajo ya os cuento otro día, que entro a las seis.
=== attributions
1: asserts victim direct unnamed account; ownvoice
2: asserts victim direct unnamed account; ownvoice
4: asserts unknown indirect unnamed account; name=uno con bigote
5: admits eyewitness direct unnamed account
6: declines unknown direct unnamed account
7: asserts victim direct unnamed account; ownvoice
8: asserts victim direct unnamed account; ownvoice
9: asserts victim direct unnamed account; ownvoice
10: denies unknown direct document account; name=el papel que le dieron al salir; refers=a3
11: asserts victim direct unnamed account; ownvoice; refers=a3
12: asserts eyewitness indirect unnamed account; name=el primo de quien escribe
13: doubts unknown direct organisation account; name=el club; refers=a3
14: retracts unknown direct unnamed account; refers=a15
15: denies unknown indirect unnamed account; refers=a2
16: offers unknown direct unnamed account; ownvoice
17: denies unknown indirect unnamed account; name=un comentario; hedged; refers=a3
18: asserts unknown indirect organisation account; name=el club; antecedent=s13
19: asserts unknown indirect unnamed account; name=la abogada de oficio
=== acts
a1: detention affirmed in 1
a2: ill-treatment affirmed in 2
a3: beating affirmed in 2
a4: threats future in 4
a7: denial_of_medical_care affirmed in 7
a8: detention_conditions affirmed in 8
a9: release affirmed in 9
a12: beating affirmed in 12
a15: ill-treatment negated in 15
