id: es-151
language: es
genre: statement
written: 2026-11-28
usage: Colombia
=== text
{m1|SINTRAPALMERA} · Subdirectiva Los Chorros
A LA OPINIÓN PÚBLICA

Hoy, día de paro número 43, la olla comunitaria repartió 900 almuerzos. Este boletín va corto porque no hay luz en la sede.

1. {c1|Al {v1|compañero Ovidio Rentería} lo {a1|mataron} {t1|el lunes} {p1|unos tipos de moto} cuando le ponía candado a {l1|la caseta}}. {s2|La policía} {q2|insiste en} {c2|que fue «por robarle el celular»}. {s3|La viuda} nos {q3|dijo} {c3|que el celular estaba en la mesa, cargando, y que ahí sigue}.

2. {q4|Denunciamos} {c4|que, desde entonces, {n4|diecinueve} {v4|familias} de los campamentos {a4|están durmiendo en Barranco} con lo que les cupo en un carro de balineras; sus {v5|ranchos} los {a5|molió} {p5|un buldócer de la empresa} {b4|a la vista de nuestra comisión}}.

3. {s6|La gerencia} {q6|alega} {c6|que «se trató de limpieza de lotes baldíos»}. ¿Baldíos, con la ropa tendida?

4. {q7|No estamos en condiciones de asegurar} {c7|que {p7|la escolta} {a7|se llevó} a {v7|Dilia Cantillo}}. Nos lo {q8|contó} {s8|un vigilante que ya renunció}: {c8|«La {a8|subieron al platón tapada con un costal}»}. {c9|Su puesto en el trapiche sigue vacío y {a9|no hay quien responda por ella}}.

5. {q10|Nos corresponde reconocer} {c10|que el 2 de junio gente nuestra {a10|quemó} {n10|dos} {v10|volquetas}}. Fue un error y se sancionó en asamblea. {q11|Rectificamos} también {c11|el boletín 38, donde {q16|acusamos} {c16|a {p11|don Efraín Pupo} de {a11|señalar} a {v11|los testigos}}}: él estaba hospitalizado.

6. {c12|A {v12|los {n12|dos} muchachos del canal comunitario} les} {q12|habrían} {c12|{a12|exigido la memoria de la cámara} en {l12|la portería}}.

7. {c13|Sobre los nombres de quienes declaran ante la fiscalía}, {q13|no diremos} {c13|una palabra}. {c14|{k14|Si la empresa levanta las demandas}, el lunes hay mesa}.

La cuota de noviembre se puede pagar en la tienda de Nubia. {q15|Exhortamos} a los afiliados {c15|a no andar solos después de las seis}.

¡Ni un paso atrás!
=== attributions
1: asserts unknown direct organisation account; name=Sintrapalmera; ownvoice
2: denies unknown mixed government account; name=la policía; refers=a1
3: asserts relative indirect unnamed account; name=la viuda de Ovidio Rentería; refers=a1
4: asserts eyewitness direct organisation account; name=Sintrapalmera; antecedent=m1
6: denies unknown mixed organisation account; name=la gerencia; refers=a5
7: doubts heard_from direct organisation account; name=Sintrapalmera; antecedent=m1; relay=8
8: asserts eyewitness direct unnamed account; name=un vigilante que ya renunció
9: asserts unknown direct organisation account; name=Sintrapalmera; ownvoice
10: admits unknown direct organisation account; name=Sintrapalmera; antecedent=m1
11: retracts unknown direct organisation account; name=Sintrapalmera; antecedent=m1; refers=a11
12: asserts unknown indirect document relay; hedged
13: declines unknown direct organisation account; name=Sintrapalmera; antecedent=m1
14: offers unknown direct organisation account; name=Sintrapalmera; ownvoice
15: asserts unknown direct organisation opinion; name=Sintrapalmera; antecedent=m1
16: asserts unknown indirect organisation account; name=Sintrapalmera; antecedent=m1
=== acts
a1: killing affirmed in 1; victims=Ovidio Rentería
a4: forced_displacement affirmed in 4; basis=unknown; count=19
a5: destruction_of_property affirmed in 4
a7: abduction possible in 7; victims=Dilia Cantillo
a8: abduction affirmed in 8; victims=Dilia Cantillo
a9: enforced_disappearance affirmed in 9; victims=Dilia Cantillo
a10: destruction_of_property affirmed in 10; count=2; when=XXXX-06-02
a11: intimidation_of_witnesses affirmed in 16; perpetrators=Efraín Pupo
a12: interference_with_reporting possible in 12; count=2
