id: es-070
language: es
genre: interview
written: 2026-11-28
usage: Colombia
=== text
«A eso yo le digo madrugar»

El mayor retirado Hernando Vélez Ossa dirigió el Centro Juvenil Los Guamos entre 2015 y 2021. La charla se pactó para cuarenta minutos y duró veintidós.

{s1|EL SURCO}{q1|:} {c1|{s2|Varios exinternos} {q2|hablan de} {c2|{t2|noches enteras} {a2|de plantón}}.}

{s3|VÉLEZ OSSA}{q3|:} {c3|A las tres se formaba, y al que se dormía se le repetía la formación. A eso yo le digo madrugar.}

{s4|EL SURCO}{q4|:} {c4|¿{v4|Jhon Faber Lasso} {a4|murió} madrugando?}

{s5|VÉLEZ OSSA}{q5|:} {c5|El joven venía enfermo. {c6|Eso} lo {q6|certificó} {s6|la enfermera jefe}, {c6|que traía un soplo}.}

{s7|EL SURCO}{q7|:} {c7|{s8|La enfermera} nos {q8|dijo} {c8|que ese renglón no es de su letra y que a {v8|Lasso} lo {b8|encontró} {a8|amarrado a la portería}}.}

{s9|VÉLEZ OSSA}{q9|:} {c9|Ella tendrá sus motivos. Yo a esa señora la despedí.}

{s10|EL SURCO}{q10|:} {c10|¿Para qué había una pistola de corriente en la rectoría?}

{s11|VÉLEZ OSSA}{q11|:} {c11|Para los perros. Bueno, a {v11|un muchacho} que se trepó al techo se le {a11|puso el aparato}, {n11|una vez}. La orden fue mía y no la cuento en las fiestas.}

{s12|EL SURCO}{q12|:} {c12|{s13|El almacenista} {q13|calcula} {c13|{n13|veintidós} {a13|descargas}, por las baterías que pedían}.}

{s14|VÉLEZ OSSA}{q14|:} {c14|No vine a hacer aritmética.}

{s15|EL SURCO}{q15|:} {c15|¿Y por qué {v15|les} {a15|colgaban letreros al cuello}?}

{s16|VÉLEZ OSSA}{q16|:} {c16|Los letreros eran de la psicóloga, con frases de superación. Están en el informe de 2018.}

{s17|EL SURCO}{q17|:} {c17|Hay una foto en que se lee «rata».}

(Silencio.)

{s18|VÉLEZ OSSA}{q18|:} {c18|Ese lo mandé quitar apenas lo supe.}

{s19|EL SURCO}{q19|:} {c19|{s20|Usted} {q20|declaró} ante el Ministerio Público {c20|que en Los Guamos «jamás se {a20|ofendió de obra} a {v20|un menor}»}.}

{s21|VÉLEZ OSSA}{q21|:} {c21|Póngale que se me fue la mano con el «jamás». Hoy no firmaría esa frase.}

{s22|EL SURCO}{q22|:} {c22|¿{s23|Quién} le {q23|dijo} al hermano de Lasso {c23|que «{a23|el próximo cajón ya está medido}»}?}

{s24|VÉLEZ OSSA}{q24|:} {c24|De mi boca no salió. Yo ese mes estaba en Panamá, con el pasaporte sellado.}

{s25|EL SURCO}{q25|:} {c25|¿Abriría el archivo?}

{s26|VÉLEZ OSSA}{q26|:} {c26|{k26|El día que me lo ordene un juez}, yo mismo llevo las llaves. Y me perdona, que mi señora tiene cita en el oculista.}
=== attributions
1: asserts unknown direct organisation relay; name=El Surco; relay=2
2: asserts unknown indirect unnamed account; name=varios exinternos
3: denies unknown direct person account; name=Hernando Vélez Ossa; role=exdirector del Centro Juvenil Los Guamos; specific; refers=a2
4: - - direct organisation -; name=El Surco; question
5: denies medical direct person account; name=Hernando Vélez Ossa; role=exdirector del Centro Juvenil Los Guamos; refers=a4
6: asserts medical indirect unnamed account; name=la enfermera jefe
7: asserts heard_from direct organisation relay; name=El Surco; informant=la enfermera jefe; relay=8
8: asserts eyewitness indirect unnamed account; name=la enfermera jefe
9: doubts unknown direct person account; name=Hernando Vélez Ossa; role=exdirector del Centro Juvenil Los Guamos; refers=a8
10: - - direct organisation -; name=El Surco; question
11: admits eyewitness direct person account; name=Hernando Vélez Ossa; role=exdirector del Centro Juvenil Los Guamos
12: asserts unknown direct organisation relay; name=El Surco; relay=13
13: asserts inference indirect unnamed account; name=el almacenista
14: declines unknown direct person account; name=Hernando Vélez Ossa; role=exdirector del Centro Juvenil Los Guamos; refers=a13
15: - - direct organisation -; name=El Surco; question
16: denies document direct person account; name=Hernando Vélez Ossa; role=exdirector del Centro Juvenil Los Guamos; specific; refers=a15
17: asserts document direct organisation account; name=El Surco; refers=a15
18: admits unknown direct person account; name=Hernando Vélez Ossa; role=exdirector del Centro Juvenil Los Guamos; refers=a15
19: asserts unknown direct organisation relay; name=El Surco; relay=20
20: denies unknown mixed person account; name=Hernando Vélez Ossa; role=exdirector del Centro Juvenil Los Guamos; negated
21: retracts unknown direct person account; name=Hernando Vélez Ossa; role=exdirector del Centro Juvenil Los Guamos; refers=a20
22: - - direct organisation -; name=El Surco; question
23: asserts unknown mixed unnamed account; name=quien se lo dijo al hermano de Lasso
24: denies unknown direct person account; name=Hernando Vélez Ossa; role=exdirector del Centro Juvenil Los Guamos; specific; refers=a23
25: - - direct organisation -; name=El Surco; question
26: offers unknown direct person account; name=Hernando Vélez Ossa; role=exdirector del Centro Juvenil Los Guamos
=== acts
a2: stress_positions affirmed in 2
a4: death_in_custody possible in 4; victims=Jhon Faber Lasso
a8: stress_positions affirmed in 8; victims=Jhon Faber Lasso
a11: electric_shocks affirmed in 11; count=1
a13: electric_shocks affirmed in 13; count=22
a15: humiliation possible in 15
a20: ill-treatment negated in 20
a23: threats future in 23; victims=el hermano de Jhon Faber Lasso
