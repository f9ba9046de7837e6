id: es-090
language: es
genre: interview
written: 2026-11-28
usage: Venezuela
=== text
{c1|«Yo {a1|firmaba sin leer}»}{q1|:} {s1|Haydée Lugo, exfiscal}

Atiende en la cocina de un apartamento alquilado. Hay una mata de sábila y un ventilador que suena como una gallina.

{s2|P}{q2|:} {c2|¿Cuántas actas firmó así?}

{s3|R}{q3|:} {c3|Por guardia, quince, veinte. {v3|Los muchachos} esperaban en {l3|el pasillo}, {a3|parados con la cara contra la pared}, {t3|desde la mañana}. Yo {b3|les pasaba por el lado} con el café.}

{s4|P}{q4|:} {c4|¿Y {a4|tenían abogado}?}

{s5|R}{q5|:} {c5|{v5|Les} {a5|poníamos uno nuestro}, que no abría la boca.}

{s6|P}{q6|:} {c6|{s7|El fiscal superior} {q7|dice} {c7|que usted confunde las épocas}.}

{s8|R}{q8|:} {c8|Ojalá. Busquen {b8|el expediente 4-118}, ahí están mi firma y las actas calcadas. ¿Qué confusión va a haber?}

{s9|P}{q9|:} {c9|¿Supo de gente que {a9|no llegó} al tribunal?}

{s10|R}{q10|:} {c10|{s11|Un alguacil} me {q11|contó} {c11|que a {n11|tres} {v11|los} bajaron del camión en {l11|la alcabala de Mapurite} y {a11|no volvieron a subir}}. Se lo paso como me llegó.}

{s12|P}{q12|:} {c12|¿Y los extranjeros?}

{s13|R}{q13|:} {c13|A {v13|los trinitarios} los {a13|montaban} en una lancha {t13|de madrugada}, {a14|sin un papel}. Ahí sí estuve, {b13|me tocó contarlos}.}

{s15|P}{q15|:} {c15|{d16|En marzo} {s16|usted} {q16|habló de} {c16|una orden escrita para {a16|sacarlos}}.}

{s17|R}{q17|:} {c17|Eso lo recojo. Escrita no fue. Fue un telefonazo.}

{s18|P}{q18|:} {c18|¿Había castigos?}

{s19|R}{q19|:} {c19|El cuartico de las escobas. Al {v19|que alzaba la voz} lo {a19|metían ahí solo} {t19|una semana}. Lo sé por {b19|los partes que me pasaban}.}

{s20|P}{q20|:} {c20|¿La familia podía {a20|verlos}?}

{s21|R}{q21|:} {c21|Con un quesito para el sargento, sí. {a21|Sin queso no pasaba nadie}. Un queso de esos valía entonces medio sueldo.}

{s22|P}{q22|:} {c22|¿Alguno {a22|salió}?}

{s23|R}{q23|:} {c23|{n23|Dos}. {v23|Los} {a23|largué} yo misma {t23|un viernes}, aprovechando que el jefe andaba en la playa.}

{s24|P}{q24|:} {c24|¿Repetiría todo esto ante una comisión?}

{s25|R}{q25|:} {c25|{k25|Con mi hija fuera del país}, palabra por palabra.}

{s26|P}{q26|:} {c26|¿Quién llamaba por teléfono?}

{s27|R}{q27|:} {c27|Hasta ahí llego yo. Tómese el café, que se le enfría.}
=== attributions
1: admits eyewitness direct person account; name=Haydée Lugo; role=exfiscal
2: - - direct unnamed -; name=el entrevistador; question; refers=a1
3: admits eyewitness direct person account; name=Haydée Lugo; role=exfiscal
4: - - direct unnamed -; name=el entrevistador; question
5: admits eyewitness direct person account; name=Haydée Lugo; role=exfiscal
6: asserts unknown direct unnamed relay; name=el entrevistador; relay=7
7: denies unknown indirect unnamed account; name=el fiscal superior; refers=a1
8: admits official_record direct person account; name=Haydée Lugo; role=exfiscal; refers=a1
9: - - direct unnamed -; name=el entrevistador; question
10: asserts heard_from direct person relay; name=Haydée Lugo; role=exfiscal; informant=un alguacil; relay=11
11: asserts unknown indirect unnamed account; name=un alguacil
12: - - direct unnamed -; name=el entrevistador; question
13: admits eyewitness direct person account; name=Haydée Lugo; role=exfiscal
15: asserts unknown direct unnamed relay; name=el entrevistador; relay=16
16: asserts unknown indirect person account; name=Haydée Lugo; role=exfiscal; said=2026-03
17: retracts unknown direct person account; name=Haydée Lugo; role=exfiscal; refers=a16
18: - - direct unnamed -; name=el entrevistador; question
19: asserts official_record direct person account; name=Haydée Lugo; role=exfiscal
20: - - direct unnamed -; name=el entrevistador; question
21: asserts unknown direct person account; name=Haydée Lugo; role=exfiscal
22: - - direct unnamed -; name=el entrevistador; question
23: asserts eyewitness direct person account; name=Haydée Lugo; role=exfiscal
24: - - direct unnamed -; name=el entrevistador; question
25: offers unknown direct person account; name=Haydée Lugo; role=exfiscal
26: - - direct unnamed -; name=el entrevistador; question
27: declines unknown direct person account; name=Haydée Lugo; role=exfiscal
=== acts
a1: denial_of_due_process affirmed in 1
a3: stress_positions affirmed in 3
a4: denial_of_due_process possible in 4
a5: denial_of_due_process affirmed in 5
a9: enforced_disappearance possible in 9
a11: enforced_disappearance affirmed in 11; count=3
a13: deportation affirmed in 13
a14: denial_of_due_process affirmed in 13
a16: deportation affirmed in 16
a19: solitary_confinement affirmed in 19
a20: incommunicado_detention possible in 20
a21: incommunicado_detention affirmed in 21
a22: release possible in 22
a23: release affirmed in 23; count=2
