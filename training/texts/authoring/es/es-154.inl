id: es-154
language: es
genre: interview
written: 2026-11-28
usage: Colombia
=== text
Programa «Café con Ruana», segundo bloque. En la línea, desde un páramo con mala señal, {m1|el fotógrafo Germán Alirio Patarroyo}. Lo entrevista Consuelo.

—{c1|Buenos días, Germán. ¿Ya desayunó?}

—{c2|Changua, a las cuatro. Acá madruga hasta la neblina.}

—{c3|¿Cómo fue que llegaron {p3|los del Frente} a {a3|quemarle} {v3|el laboratorio}?}

—{c4|No llegaron a eso. Llegaron por los negativos de Santa Rita, los de la fosa. Como {v4|yo} no se los di, {p4|el más joven} {a4|echó el revelador sobre las cajas} y {a5|prendió} {v5|la cortina}. Sesenta años de bodas y primeras comuniones, Consuelo.}

—{s7|El coronel Benavides, que estuvo aquí ayer,} {q7|sugiere} {c7|que pudo ser un corto}.

—{c8|Un corto con botas, será.}

—{c9|Hábleme de Santa Rita. ¿Qué había en esos negativos?}

—{c10|Yo los tomé el día que destaparon. Eran {v10|muchachos de trece, de quince}, con {a10|las manos atrás y el tiro aquí}, le estoy señalando la oreja. {s11|El inspector de entonces} {q11|anotó}: {c11|«{v11|guerrilleros} {a11|abatidos}»}. Ocho pupitres vacíos quedaron en la escuela.}

—{d14|En 2004} {s14|usted} {q14|declaró} {c14|que las fotos no servían, que estaban veladas}.

—{c15|Sí señora, y era mentira. {v15|Me} habían {a15|dejado la tapa de un ataúd en el zaguán}, con mi nombre en tiza. Hoy digo que están nítidas y que dos copias están donde tienen que estar.}

—{c16|¿Dónde?}

—{c17|Pregúnteme por el clima.}

—{c18|¿Y cómo está el clima?}

—{c19|Haciendo un frío de seis grados.}

—{s21|Un oyente} {q21|escribe} {c21|que {v21|la gente de Santa Rita} {a21|se fue} por la sequía, no por miedo}.

—{c22|Eso que lo aclaren ellos. Yo {b22|vi} {t22|esa tarde} los {n22|cuarenta} {v22|burros cargados} {a22|salir} y no vi al primero que llevara agua. Aunque de los de arriba, los de la cuchilla, le acepto que esos sí se fueron por seco.}

—{c23|¿Le daría las copias a la fiscalía?}

—{c24|A un juez, {k24|en la mano y con testigos}, mañana mismo. Me voy, que se me acaba la batería.}
=== attributions
1: - - direct document -; question; ownvoice
2: asserts unknown direct person account; name=Germán Alirio Patarroyo; role=fotógrafo; antecedent=m1
3: - - direct document -; question; ownvoice
4: asserts victim direct person account; name=Germán Alirio Patarroyo; role=fotógrafo; antecedent=m1
7: denies unknown indirect person account; name=Benavides; role=coronel; hedged; refers=a5
8: asserts unknown direct person account; name=Germán Alirio Patarroyo; role=fotógrafo; antecedent=m1; refers=a5
9: - - direct document -; question; ownvoice
10: asserts eyewitness direct person account; name=Germán Alirio Patarroyo; role=fotógrafo; antecedent=m1
11: asserts unknown direct unnamed account; name=el inspector
14: asserts eyewitness indirect person account; name=Germán Alirio Patarroyo; role=fotógrafo; said=2004
15: retracts victim direct person account; name=Germán Alirio Patarroyo; role=fotógrafo; antecedent=m1
16: - - direct document -; question; ownvoice
17: declines unknown direct person account; name=Germán Alirio Patarroyo; role=fotógrafo; antecedent=m1
18: - - direct document -; question; ownvoice
19: asserts unknown direct person account; name=Germán Alirio Patarroyo; role=fotógrafo; antecedent=m1
21: denies unknown indirect unnamed account; name=un oyente; negated
22: asserts eyewitness direct person account; name=Germán Alirio Patarroyo; role=fotógrafo; antecedent=m1; refers=a21
23: - - direct document -; question; ownvoice
24: offers unknown direct person account; name=Germán Alirio Patarroyo; role=fotógrafo; antecedent=m1
=== acts
a3: destruction_of_property affirmed in 3
a4: interference_with_reporting affirmed in 4; victims=Germán Alirio Patarroyo
a5: destruction_of_property affirmed in 4
a10: extrajudicial_execution affirmed in 10
a11: killing affirmed in 11
a15: intimidation_of_witnesses affirmed in 15; stance=asserts; victims=Germán Alirio Patarroyo
a21: forced_displacement negated in 21
a22: forced_displacement affirmed in 22; count=40
