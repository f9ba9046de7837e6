id: es-078
language: es
genre: interview
written: 2026-11-28
usage: Guatemala
=== text
Fermín Ajcot, panadero. Conversación junto a su horno, en San Andrés Ixpaj

El pan sale a las cuatro. Mientras espera, Fermín barre y vuelve a barrer.

{s1|P}{q1|:} {c1|¿Qué se acuerda del retén?}

{s2|R}{q2|:} {c2|Que llovía. {p2|Tres hombres con gorra} pararon la camioneta, leyeron mi nombre en un papelito y {v2|me} {a2|bajaron}. Orden de juez {a3|no me enseñaron}.}

{s4|P}{q4|:} {c4|{s5|El Ministerio del Interior} {q5|dice} {c5|que usted se presentó solito al destacamento}.}

{s6|R}{q6|:} {c6|Solito, sí, con la punta de un fusil aquí, mire.}

{s7|P}{q7|:} {c7|¿Cuánto pasó sin {a7|hablar con su familia}?}

{s8|R}{q8|:} {c8|{t8|Veintitrés días}. Nadie {v8|me} {a8|prestó un teléfono}. Mi señora llegó tres veces al portón y {s9|el de la ventanilla} le {q9|salía con} {c9|que {v9|ese nombre} no lo {a9|tenían}}. {c10|Eso} me lo {q10|platicó} {s10|ella} ya en la casa.}

{s11|P}{q11|:} {c11|¿Y después?}

{s12|R}{q12|:} {c12|{t12|Un domingo} {v12|nos} {a12|pasaron} a {l12|la granja de Tzununá}, como a tres horas, por la carretera vieja. Ahí {v13|me} {a13|metieron al cuartito del fondo}, {t13|once noches}, yo solo con una gotera. Peor le fue a don Tino: {s14|los de la celda grande} {q14|decían} {c14|que una madrugada {v14|lo} {a14|sacaron y ya no volvió}}.}

{s15|P}{q15|:} {c15|¿Usted lo vio {a15|salir}?}

{s16|R}{q16|:} {c16|La verdad, no. {b16|Oí} el candado y un motor. Lo demás me lo estoy figurando.}

{s17|P}{q17|:} {c17|{s18|Usted} {q18|declaró} {d18|en noviembre} {c18|que lo {a18|golpearon} y luego firmó otra cosa}.}

{s19|R}{q19|:} {c19|{c20|De {a20|los golpes}} {q20|me eché para atrás}, cabal. {s21|El licenciado} me {q21|dijo} {c21|que así {a21|salía} más rápido}. Pero {v19|me} {a19|pegaron}, con una toalla mojada para que no quedara seña.}

{s22|P}{q22|:} {c22|¿Cómo terminó todo?}

{s23|R}{q23|:} {c23|{v23|Nos} {a23|soltaron} en {l23|un potrero}, sin cédula ni nada. {a24|Juez nunca hubo}; {s25|el teniente} {q25|decía} {c25|que «el juez soy yo»}. A {n26|dos} {v26|muchachos salvadoreños} no los dejaron irse: {p26|los de migración} se los {a26|llevaron a la frontera}, a ellos sí {b23|los vi}.}

{s27|P}{q27|:} {c27|¿Va a pedir reparación?}

{s28|R}{q28|:} {c28|Mire, de pisto mejor no hablemos, que se me quema el pan.}
=== attributions
1: - - direct unnamed -; name=el entrevistador; question
2: asserts victim direct person account; name=Fermín Ajcot; role=panadero
4: asserts unknown direct unnamed relay; name=el entrevistador; relay=5
5: denies unknown indirect government account; name=Ministerio del Interior; state=Guatemala; refers=a2
6: asserts victim direct person account; name=Fermín Ajcot; role=panadero; refers=a2
7: - - direct unnamed -; name=el entrevistador; question
8: asserts victim direct person account; name=Fermín Ajcot; role=panadero
9: denies unknown indirect unnamed account; name=el de la ventanilla; negated; specific
10: asserts heard_from indirect unnamed relay; name=la señora de Fermín Ajcot; relay=9
11: - - direct unnamed -; name=el entrevistador; question
12: asserts victim direct person account; name=Fermín Ajcot; role=panadero
14: asserts colleague indirect unnamed account; name=los de la celda grande
15: - - direct unnamed -; name=el entrevistador; question
16: asserts eyewitness direct person account; name=Fermín Ajcot; role=panadero; hedged; refers=a14
17: asserts unknown direct unnamed relay; name=el entrevistador; relay=18
18: asserts victim indirect person account; name=Fermín Ajcot; role=panadero
19: asserts victim direct person account; name=Fermín Ajcot; role=panadero
20: retracts victim indirect person account; name=Fermín Ajcot; role=panadero; antecedent=s19
21: asserts unknown indirect unnamed account; name=el licenciado
22: - - direct unnamed -; name=el entrevistador; question
23: asserts victim direct person account; name=Fermín Ajcot; role=panadero
25: asserts unknown mixed unnamed account; name=el teniente; refers=a24
27: - - direct unnamed -; name=el entrevistador; question
28: declines unknown direct person account; name=Fermín Ajcot; role=panadero
=== acts
a2: abduction affirmed in 2; victims=Fermín Ajcot
a3: arbitrary_detention affirmed in 2; victims=Fermín Ajcot
a7: incommunicado_detention possible in 7; victims=Fermín Ajcot
a8: incommunicado_detention affirmed in 8; victims=Fermín Ajcot
a9: detention negated in 9; victims=Fermín Ajcot
a12: transfer_of_custody affirmed in 12
a13: solitary_confinement affirmed in 12; victims=Fermín Ajcot
a14: enforced_disappearance affirmed in 14; victims=Tino
a15: enforced_disappearance possible in 15; victims=Tino
a18: beating affirmed in 18; victims=Fermín Ajcot
a19: beating affirmed in 19; victims=Fermín Ajcot
a20: beating affirmed in 20; victims=Fermín Ajcot
a21: release possible in 21; victims=Fermín Ajcot
a23: release affirmed in 23
a24: denial_of_due_process affirmed in 23
a26: deportation affirmed in 23; basis=eyewitness; count=2
