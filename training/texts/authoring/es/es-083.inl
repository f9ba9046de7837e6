id: es-083
language: es
genre: statement
written: 2026-11-28
usage: Honduras
=== text
COMUNICADO
{m1|Colectiva Jurídica La Ceiba Vieja}
Puerto Nance, 22 de noviembre

A la población y a los medios:

1. {q1|Denunciamos} {c1|que {t1|el 14 de noviembre} {p1|la Fuerza de Tarea Manglar} {a1|se llevó} de {l1|la cooperativa San Blas} a {n1|siete} {v1|campesinos}, en carros con vidrios polarizados}. {c2|A {n2|cuatro} {v2|los} {a2|dejaron ir} {t2|esa misma noche}, a orillas del río}. {c3|De {v3|los otros tres} {a3|no hay registro} en ninguna posta}. El río va crecido desde el martes y solo se pasa en lancha.

2. {s4|Marvin Padilla, uno de los cuatro,} {q4|declaró ante notario} {c4|que {v4|los} {a4|tuvieron boca abajo} {t4|seis horas} en la paila y que a {v5|don Tacho}, que es diabético, {a5|no le devolvieron la insulina}}. {s6|El vocero de la Fuerza de Tarea} {q6|contestó} {c6|que ese día los vehículos no salieron de la base}.

3. {q7|Ha circulado} {c7|que {v7|los tres} fueron {a7|pasados} a la policía de frontera y {a8|echados} del país por {l8|el punto ciego de Las Crucitas}}. {c8|Eso} {q8|no tenemos manera de confirmarlo}.

4. {q9|Retiramos} {c9|lo publicado el día 15 sobre {a9|la captura} de {v9|Elder Mejía}}: {c10|ese día andaba pescando en los cayos con su suegro}. {q11|Asumimos} {c11|nuestra falta de cuidado}.

5. {q12|Según} {s12|el expediente 113}, {c12|el hábeas corpus fue {a12|rechazado sin leerse}, a los once minutos de presentado}. {s13|La jueza ejecutora, Nelly Bonilla,} {q13|guardó} {c13|silencio} cuando le preguntamos si había visitado la base. {s16|Un soldado de guardia} nos {q16|confió}, en cambio, {c16|que en {l16|el polvorín} {b16|se oía} toser a {v16|alguien} a quien {a16|no dejaban juntarse con nadie}}.

6. {q14|Exigimos} {c14|que se investigue a la cadena de mando}. {q15|Nos comprometemos a} {c15|poner nuestros archivos en manos de la Fiscalía, {k15|a condición de que se proteja a los testigos}}.

La colecta de víveres se recibe en la casa cural, de 8 a 12. Hacen falta maíz, manteca y candelas.
=== attributions
1: asserts unknown direct organisation account; name=Colectiva Jurídica La Ceiba Vieja; antecedent=m1; said=XXXX-11-22
2: asserts unknown direct organisation account; name=Colectiva Jurídica La Ceiba Vieja; ownvoice; said=XXXX-11-22
3: asserts unknown direct organisation account; name=Colectiva Jurídica La Ceiba Vieja; ownvoice; said=XXXX-11-22
4: asserts victim indirect person account; name=Marvin Padilla
6: denies unknown indirect government account; name=el vocero de la Fuerza de Tarea; specific; refers=a1
7: asserts unknown indirect unnamed relay; hedged
8: doubts unknown direct organisation account; name=Colectiva Jurídica La Ceiba Vieja; antecedent=m1; said=XXXX-11-22; refers=a7,a8
9: retracts unknown direct organisation account; name=Colectiva Jurídica La Ceiba Vieja; antecedent=m1; said=XXXX-11-22
10: denies unknown direct organisation account; name=Colectiva Jurídica La Ceiba Vieja; ownvoice; specific; said=XXXX-11-22; refers=a9
11: admits unknown direct organisation account; name=Colectiva Jurídica La Ceiba Vieja; antecedent=m1; said=XXXX-11-22
12: asserts official_record indirect document account; name=el expediente 113
13: declines unknown indirect person account; name=Nelly Bonilla; role=jueza ejecutora
14: asserts unknown direct organisation opinion; name=Colectiva Jurídica La Ceiba Vieja; antecedent=m1; said=XXXX-11-22
15: offers unknown direct organisation account; name=Colectiva Jurídica La Ceiba Vieja; antecedent=m1; said=XXXX-11-22
16: asserts eyewitness indirect unnamed account; name=un soldado de guardia
=== acts
a1: abduction affirmed in 1; count=7; when=XXXX-11-14
a2: release affirmed in 2; count=4; when=XXXX-11-14
a3: enforced_disappearance affirmed in 3; count=3
a4: stress_positions affirmed in 4
a5: denial_of_medical_care affirmed in 4; basis=eyewitness; victims=Tacho
a7: transfer_of_custody possible in 7; count=3
a8: deportation possible in 7; count=3
a9: detention affirmed in 9; victims=Elder Mejía
a12: denial_of_due_process affirmed in 12
a16: solitary_confinement affirmed in 16
