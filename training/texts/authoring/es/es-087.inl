id: es-087
language: es
genre: statement
written: 2026-11-28
usage: Venezuela
=== text
COMUNICADO OFICIAL

{s1|El Comando de Zona Delta Norte} {q1|rechaza de plano} {c1|la campaña emprendida por el portal Río Revuelto}. {s2|Dicho portal} {q2|pretende hacer creer} {c2|que {n2|nueve} {v2|trabajadores del muelle} fueron «{a2|levantados}» {t2|la noche del 2 de noviembre}}. Al respecto, se informa al pueblo:

1°. {c3|Los ciudadanos fueron {a3|aprehendidos} en flagrancia, {t3|a las 23:40}, junto al galpón 5}. {q4|Según} {s4|el acta policial n.º 611}, {c4|a {v4|todos} se les {a4|leyeron sus derechos} en el sitio}. {s5|La defensa privada} {q5|objeta} {c5|que {b5|el acta} trae fecha del 6 y que a {v5|los muchachos} los {a5|hicieron firmar en blanco}}.

2°. {q6|Es cierto} {c6|que {n6|dos} de {v6|ellos} permanecieron {t6|cinco días} {a6|en celda individual}, por sospecha de sarna}. {q7|No cabe llamar} a eso {c7|castigo}.

3°. {s8|La señora Betulia Rojas} {q8|ha expresado por radio} {c8|que a {v8|su esposo} {a8|se lo negaron} {n8|cuatro} veces en {l8|la prevención}}. {q9|Está por verse} {c9|que haya tocado la puerta correcta}. La sede tiene tres accesos y uno de ellos permanece clausurado por filtraciones.

4°. {c10|{t10|El 9 de noviembre} {n10|siete} de {v10|los aprehendidos} {a10|recobraron su libertad} con régimen de presentación}. {c11|{v11|Los dos restantes} fueron {a11|puestos a la orden} del Tribunal Tercero}.

5°. {q12|No se ofrecerán detalles sobre} {c12|el paradero del marinero extranjero Kevon Baptiste}. {s13|Su consulado} {q13|ha preguntado} {c13|si {a13|lo devolvieron} en lancha a {l13|su isla}}. {s14|La capitanía de puerto} {q14|asienta} {c14|que esa noche no zarpó embarcación alguna}.

6°. {c15|Los familiares podrán visitar a los detenidos los domingos, {k15|previa presentación de la partida de nacimiento}}.

{q16|Se exhorta} a la colectividad {c16|a no hacerse eco de rumores}. Este mes el Comando arriba a sus treinta y cuatro años, con una carrera de diez kilómetros y una misa en la plaza.

Despacho de Información y Relaciones
=== attributions
1: denies unknown direct government account; name=Comando de Zona Delta Norte; state=Venezuela; refers=a2
2: asserts unknown indirect organisation account; name=Río Revuelto
3: denies unknown direct government account; name=Comando de Zona Delta Norte; state=Venezuela; ownvoice; specific; refers=a2
4: denies official_record indirect document account; name=el acta policial n.º 611; specific
5: asserts official_record indirect unnamed account; name=la defensa privada
6: admits unknown direct government account; name=Comando de Zona Delta Norte; state=Venezuela; antecedent=s1
7: denies unknown direct government account; name=Comando de Zona Delta Norte; state=Venezuela; antecedent=s1; refers=a6
8: asserts relative indirect person account; name=Betulia Rojas
9: doubts unknown direct government account; name=Comando de Zona Delta Norte; state=Venezuela; antecedent=s1; refers=a8
10: asserts unknown direct government account; name=Comando de Zona Delta Norte; state=Venezuela; ownvoice
11: asserts unknown direct government account; name=Comando de Zona Delta Norte; state=Venezuela; ownvoice
12: declines unknown direct government account; name=Comando de Zona Delta Norte; state=Venezuela; antecedent=s1; refers=a13
13: - - indirect government -; name=el consulado de Kevon Baptiste; question
14: denies unknown indirect government account; name=la capitanía de puerto; specific; refers=a13
15: offers unknown direct government account; name=Comando de Zona Delta Norte; state=Venezuela; ownvoice
16: asserts unknown direct government opinion; name=Comando de Zona Delta Norte; state=Venezuela; antecedent=s1
=== acts
a2: abduction affirmed in 2; count=9; when=XXXX-11-02
a3: detention affirmed in 3; stance=asserts
a4: denial_of_due_process negated in 4; count=9
a5: denial_of_due_process affirmed in 5; basis=unknown
a6: solitary_confinement affirmed in 6; count=2
a8: enforced_disappearance affirmed in 8; count=4
a10: release affirmed in 10; count=7; when=XXXX-11-09
a11: transfer_of_custody affirmed in 11; count=2
a13: deportation possible in 13; victims=Kevon Baptiste
