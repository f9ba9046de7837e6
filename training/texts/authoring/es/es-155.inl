id: es-155
language: es
genre: statement
written: 2026-11-28
usage: Guatemala
=== text
DERECHO DE RESPUESTA
Señora directora de El Pregón de Oriente:

{m1|La Cámara Ganadera de El Jocotal} lee su diario desde hace treinta años, por las páginas de precios. Por eso sorprendió la nota del {d2|9 de julio}, {q2|según} {s2|la cual} {c2|«{p2|los finqueros} {a2|corretearon} a {n2|sesenta} {v2|familias}» de la vega}.

Primero. {q3|No hubo tal} {c3|correteada}. {c4|{v4|La gente} {a4|desocupó} por su voluntad y recibió un quintal de maíz por casa}. {q5|Es cierto}, porque no nos gusta esconder, {c5|que {p5|el administrador de uno de nuestros socios} {a5|metió el ganado en} {v5|las milpas} antes de tiempo}. Ya fue despedido.

Segundo. {s6|Doña Amparo Súchite} {q6|contó} a su reportera {c6|que a {v6|su esposo} lo {a6|machetearon hasta dejarlo tieso} frente al {l6|portón}}. {s7|El parte de los bomberos} {q7|habla de} {c7|una caída de mula}. La mula, por cierto, también murió. {q9|No entraremos a discutir} {c9|el dolor de una viuda}.

Tercero. Se {q10|acusa} {c10|a {p10|esta Cámara} de haber {a10|corrido a} {v10|su reportera} y de {a11|quedarnos con} {v11|su grabadora}}. {c12|A la señorita nadie {v12|la} {a12|echó}: se le sirvió limonada}. {c19|La grabadora apareció, en efecto, en nuestra bodega}, y {q13|ofrecemos} {c13|devolverla {k13|en cuanto alguien acredite la propiedad}}.

Cuarto. {c14|De {v15|los {n15|tres} jornaleros} que, {q15|dicen}, {c15|{a15|se tragó la tierra} después de la asamblea}}, {q14|no tenemos cómo dar fe}. {s16|La fiscalía} ya {q16|anunció} {c16|que revisará los pozos}.

La feria ganadera se celebra del 3 al 6 de agosto. Habrá jaripeo, torneo de queso seco y misa.

Quinto. {q17|Dejamos sin efecto} {c17|nuestro campo pagado del 30 de junio, en que {q20|llamamos} {c20|«invasores armados» a los vecinos}}: lo redactó un asesor que ya no está.

{q18|Exigimos} {c18|que se publique esta carta completa}. Si la recortan, la leeremos en la radio.

Evaristo Leal Monzón
Presidente
=== attributions
2: asserts unknown mixed document account; name=la nota del 9 de julio; said=XXXX-07-09
3: denies unknown direct organisation account; name=Cámara Ganadera de El Jocotal; antecedent=m1; refers=a2
4: denies unknown direct organisation account; name=Cámara Ganadera de El Jocotal; ownvoice; specific; refers=a2
5: admits unknown direct organisation account; name=Cámara Ganadera de El Jocotal; antecedent=m1
6: asserts relative indirect person account; name=Amparo Súchite
7: denies official_record indirect document account; name=el parte de los bomberos; specific; refers=a6
9: declines unknown direct organisation account; name=Cámara Ganadera de El Jocotal; antecedent=m1; refers=a6
10: asserts unknown indirect unnamed relay
12: denies unknown direct organisation account; name=Cámara Ganadera de El Jocotal; ownvoice; negated; refers=a10
13: offers unknown direct organisation account; name=Cámara Ganadera de El Jocotal; antecedent=m1; refers=a11
14: doubts unknown direct organisation account; name=Cámara Ganadera de El Jocotal; antecedent=m1; refers=a15
15: asserts unknown indirect unnamed relay; hedged
16: offers unknown indirect government account; name=la fiscalía; refers=a15
17: retracts unknown direct organisation account; name=Cámara Ganadera de El Jocotal; antecedent=m1
18: asserts unknown direct organisation opinion; name=Cámara Ganadera de El Jocotal; antecedent=m1
19: admits unknown direct organisation account; name=Cámara Ganadera de El Jocotal; ownvoice; refers=a11
20: asserts unknown mixed organisation opinion; name=Cámara Ganadera de El Jocotal; antecedent=m1
=== acts
a2: forced_displacement affirmed in 2; count=60
a4: forced_displacement negated in 4
a5: destruction_of_property affirmed in 5
a6: killing affirmed in 6; victims=el esposo de Amparo Súchite
a10: interference_with_reporting affirmed in 10
a11: interference_with_reporting affirmed in 10
a12: interference_with_reporting negated in 12
a15: enforced_disappearance affirmed in 15; count=3
