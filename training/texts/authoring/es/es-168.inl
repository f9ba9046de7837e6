id: es-168
language: es
genre: post
written: 2026-11-28
usage: Nicaragua
=== text
Grupo: Vecinos La Sabaneta 🌳

[{d1|7:02 p. m.}] {s1|Karla Picado}{q1|:} {c1|¿Ya pasó el camión de la basura?}
[{d2|7:03 p. m.}] {s2|Don Nacho}{q2|:} {c2|A las 5. {s3|El chofer} {q3|avisó} {c3|que el jueves no viene}.}
[{d4|7:05 p. m.}] {s4|Meyling}{q4|:} {c4|Perdonen que cambie el tema. A {v4,m4|mi hermano Erling} se lo {a4|llevaron} de {l4|la vulcanizadora} {t4|ayer} y en {s5|la estación} me {q5|repiten} {c5|que ahí no está}.}
[{d6|7:06 p. m.}] {s6|Karla Picado}{q6|:} {c6|¿Quién lo vio?}
[{d7|7:09 p. m.}] {s7|Don Nacho}{q7|:} {c7|Yo mero lo {b7|vi}. Iba en la tina de la patrulla 14, con la camisa subida hasta los ojos.}
[{d8|7:15 p. m.}] {s8|Bismarck Jefe de Sector}{q8|:} {c8|Buenas noches, familia. El joven está en una entrevista, nadie se ha llevado a nadie.}
[{d9|7:16 p. m.}] {s9|Meyling}{q9|:} {c9|¡¡26 horas de entrevista!! {a9|Sin bocado}, y mi mamá en el portón con la sopa fría.}
[{d10|7:20 p. m.}] {s10|Bismarck Jefe de Sector}{q10|:} {c10|De eso no estoy autorizado a platicar por acá.}
[{d11|7:31 p. m.}] {s11|Profe Auxilio}{q11|:} {c11|Yo alfabeticé en esa estación. A {v11|los nuevos} les {a11|ponían el encendedor en las yemas}, {b11|les miraba los dedos} cuando agarraban el lápiz. Y {a12|de cuclillas} hasta que pedían firmar.}
[{d13|7:33 p. m.}] {s13|Bismarck Jefe de Sector}{q13|:} {c13|Profesora, {s14|usted} {q14|firmó} {d14|en abril} {c14|que el trato era «correcto»}.}
[{d15|7:35 p. m.}] {s15|Profe Auxilio}{q15|:} {c15|Lo firmé. Y aquí delante de todos lo borro.}
[{d16|7:36 p. m.}] {s16|Tienda Yadira}{q16|:} {c16|Hay hielo y recargas 🧊}
[{d17|8:10 p. m.}] {s17|Karla Picado}{q17|:} {c17|{s18|Mi cuñado, que hace la limpieza ahí,} {q18|escribe} {c18|que parece que {v18|lo} {a18|pasan} a {l18|El Carrizo} {t18|a medianoche}}.}
[{d19|8:12 p. m.}] {s19|Bismarck Jefe de Sector}{q19|:} {c19|{k19|Que la hermana traiga su cédula} y yo le consigo cinco minutos. Es lo más que puedo.}
[{d20|9:47 p. m.}] {s20|Meyling}{q20|:} {c20|Ya salí. {b20|Lo vi} por la rendija, hinchado de sueño. Me {q21|dijo} {c21|que cada vez que cierra los ojos {v21|le} {a21|avientan agua}}.}
[{d23|9:50 p. m.}] {s23|Don Nacho}{q23|:} {c23|¿Y {a23|abogado}, tiene?}
[{d24|9:51 p. m.}] {s24|Meyling}{q24|:} {c24|{a24|Ni asomarse lo han dejado}.}
[{d26|9:58 p. m.}] {s26|Karla Picado}{q26|:} {c26|Mañana le llevo pinolillo y una colcha a tu mamá. No me des las gracias.}
=== attributions
1: - - direct person -; name=Karla Picado; question
2: asserts unknown direct person account; name=don Nacho
3: asserts unknown indirect unnamed account; name=el chofer
4: asserts relative direct person account; name=Meyling
5: denies unknown indirect government account; name=la estación; state=Nicaragua; negated; refers=a4
6: - - direct person -; name=Karla Picado; question
7: asserts eyewitness direct person account; name=don Nacho; refers=a4
8: denies unknown direct person account; name=Bismarck; role=jefe de sector; state=Nicaragua; negated; refers=a4
9: asserts relative direct person account; name=Meyling; refers=a4
10: declines unknown direct person account; name=Bismarck; role=jefe de sector; state=Nicaragua; refers=a9
11: asserts eyewitness direct person account; name=Auxilio; role=profesora
13: asserts document direct person relay; name=Bismarck; role=jefe de sector; state=Nicaragua; relay=14
14: denies unknown mixed person account; name=Auxilio; role=profesora; refers=a11
15: retracts unknown direct person account; name=Auxilio; role=profesora; refers=a11
16: asserts unknown direct organisation account; name=Tienda Yadira
17: asserts heard_from direct person relay; name=Karla Picado; informant=su cuñado; relay=18
18: asserts unknown indirect unnamed account; name=el cuñado de Karla Picado; hedged
19: offers unknown direct person account; name=Bismarck; role=jefe de sector; state=Nicaragua
20: asserts eyewitness direct person account; name=Meyling
21: asserts victim indirect person account; name=Erling; antecedent=m4
23: - - direct person -; name=don Nacho; question
24: asserts relative direct person account; name=Meyling
26: offers unknown direct person account; name=Karla Picado
=== acts
a4: detention affirmed in 4; victims=Erling
a9: denial_of_food_or_water affirmed in 9; victims=Erling
a11: burning affirmed in 11
a12: stress_positions affirmed in 11
a18: transfer_of_custody possible in 18; victims=Erling
a21: sleep_deprivation affirmed in 21; victims=Erling
a23: denial_of_due_process possible in 23; victims=Erling
a24: denial_of_due_process affirmed in 24; victims=Erling
