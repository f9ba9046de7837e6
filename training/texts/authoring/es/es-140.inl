id: es-140
language: es
genre: post
written: 2026-11-28
usage: Spain
=== text
{c1|No sé hacer hilos, así que va de corrido. Trabajé dos veranos de monitor en el centro de menores de Fuente del Cuervo y en agosto me fui sin despedirme.

El «cuarto de pensar» existe. Mide lo que una cama. A {v1|Nabil, de quince años,} lo {a1|dejamos ahí} {t1|cinco días} por tirar una bandeja. Digo dejamos porque {b1|la llave la llevaba yo}. {p2|El coordinador} entraba con los guantes puestos y {b1.2|se oía} cómo {v2|le} {a2|sacudía}, contando en voz alta. En el comedor, {a3|colgaban la sábana del cuello} a {v3|los que se orinaban}. {v4|Otro} pasó {t4|una semana} con la muñeca como un pan y {a4|un ibuprofeno por toda cura}.

{s5|La psicóloga} nos {q5|repetía} {c5|que «esto no es castigar, es contener»}. {s7|El acta de la inspección} {q7|habla de} {c7|«una sala de calma, bien iluminada»}. La bombilla la compré yo esa mañana. {d6|En septiembre} {s6|el director} me {q6|prometió} {c6|tapiar el cuarto, {k6|siempre que esto no saliera de casa}}.

El pueblo es precioso, por cierto: cigüeñas, horno de leña y un autobús los martes.}

Comentarios (6)

{s8|mari_delhorno} · {d8|hace 5 h}
{c8|Yo les llevaba el pan y el obrador da a la misma tapia. Gritos hay donde hay chavales; de ahí a lo que usted cuenta, a saber.}

{s9|ex_fc_2021} · {d9|hace 4 h}
{c9|Pues yo {a9|estuve en ese cuarto}, y fueron {t9|nueve} días. Al salir, {s10|el coordinador} me {q10|dijo}: {c10|«De esto ni mu, o {a10|te mando con los mayores}»}.}

{s11|Fundación Albor Joven} · {d11|hace 3 h}
{c11|No debatimos casos particulares en redes. Nuestro teléfono de atención funciona de 9 a 14 h.}

{s12|ex_fc_2021} · {d12|hace 3 h}
{c12|A {v12|Nabil} lo {a12|mandaron a su país} {t12|el día que cumplió los dieciocho}. {b12|Me lo contó} su tía, la de la frutería.}

{s13|luis_b_educador} · {d13|hace 1 h}
{c13|Borro lo que {q14|puse} {d14|ayer}, {c14|que esto era puro despecho}. He visto {b13|la foto} de la sábana.}

{s15|mari_delhorno} · {d15|hace 20 min}
{c15|El martes hay roscos de anís.}
=== attributions
1: admits eyewitness direct unnamed account; ownvoice
5: denies unknown mixed unnamed account; name=la psicóloga; refers=a1
6: offers unknown indirect unnamed account; name=el director; said=XXXX-09
7: denies official_record direct document account; name=el acta de la inspección; refers=a1
8: doubts unknown direct person account; name=mari_delhorno; refers=a2
9: asserts victim direct person account; name=ex_fc_2021
10: asserts unknown direct unnamed account; name=el coordinador
11: declines unknown direct organisation account; name=Fundación Albor Joven
12: asserts heard_from direct person account; name=ex_fc_2021; informant=la tía de Nabil
13: retracts document direct person account; name=luis_b_educador; refers=a3
14: denies unknown indirect person account; name=luis_b_educador; antecedent=s13; refers=a1
15: asserts unknown direct person account; name=mari_delhorno
=== acts
a1: solitary_confinement affirmed in 1; victims=Nabil
a2: beating affirmed in 1; stance=asserts; victims=Nabil
a3: humiliation affirmed in 1; stance=asserts
a4: denial_of_medical_care affirmed in 1; stance=asserts
a9: solitary_confinement affirmed in 9; victims=ex_fc_2021
a10: threats future in 10; victims=ex_fc_2021
a12: deportation affirmed in 12; victims=Nabil
