id: es-153
language: es
genre: article
written: 2026-11-28
usage: Chile
=== text
Capítulo 4. Los días del paso Lonquihue
(Extracto del informe anual del Observatorio Cordillerano)

4.1. Contexto. El paso se abre de octubre a abril. {s1|La Dirección de Vialidad} {q1|estima} {c1|que lo cruzan unas nueve mil personas por temporada, en su mayoría arrieros y temporeros}.

4.2. {c2|{t2|La noche del 2 de febrero}, {p2|una patrulla mixta} {a2|descargó sus fusiles contra} {v2|un arreo} que bajaba con faroles}. Los tres sobrevivientes fueron entrevistados por separado. {s3|Los tres} {q3|coinciden en} {c3|que {b3|no oyeron} ninguna voz de alto}; {s4|uno} {q4|añade} {c4|que a {v4|su cuñado, herido en la pierna,} lo {a4|remataron} {l4|junto al estero}, «como se hace con la oveja quebrada»}.

4.3. {s5|La prefectura}, por oficio, {q5|respondió} {c5|que los arrieros dispararon primero}. {s6|El peritaje de residuos} {q6|arrojó} {c6|negativo en las seis manos examinadas}. Preguntado por ese resultado, {s7|el prefecto Iván Mardones} {q7|estimó} {c7|«aventurado sacar conclusiones de un hisopo»}. {s8|Él mismo} {q8|había concedido} {d8|en marzo}, ante el consejo regional, {c8|que «faltó encender las balizas»}.

4.4. Queda el caso de Ismael Cayuqueo, de 16 años. {q9|A juicio de} {s9|este Observatorio}, {c9|las huellas de arrastre y el poncho hallado en la caballeriza permiten concluir que {p9|la patrulla} se {v9|lo} {a9|llevó vivo}}. {c10|A {v10|Ismael} {a10|no lo volvió a ver nadie}}. {s11|Su padrino} {q11|había firmado} {c11|que lo vio cruzar solo la frontera}; {q12|se desdijo de} {c12|ello} {d12|en junio} y {q13|relató} {c13|que {p13|un cabo} {v13|le} {a13|mandó a decir con el panadero que pensara en sus nietas}}.

4.5. {q14|Según consta en} {s14|el libro de novedades del retén}, {c14|{n14|cuatro} {v14|pirquineros} pasaron {t14|once días} en {l14|el calabozo} {a14|«por averiguación»}}. {s15|El retén} {q15|no accedió a} {c15|exhibir las páginas siguientes}.

4.6. {s16|La municipalidad} {q16|comprometió} {c16|la entrega de forraje a las viudas, {k16|siempre que acrediten el parentesco}}. Hasta el cierre de esta edición no se había repartido un solo fardo. El invierno fue largo. Se perdió la mitad de las chivas.
=== attributions
1: asserts unknown indirect government account; name=la Dirección de Vialidad
2: asserts unknown direct document account; ownvoice
3: asserts victim indirect unnamed account; name=los tres sobrevivientes; refers=a2
4: asserts relative mixed unnamed account; name=uno de los tres sobrevivientes
5: denies unknown indirect government account; name=la prefectura; refers=a2
6: asserts document indirect document account; name=el peritaje de residuos; refers=a2
7: doubts unknown mixed person account; name=Iván Mardones; role=prefecto; refers=a2
8: admits unknown mixed person account; name=Iván Mardones; role=prefecto; refers=a2
9: asserts inference indirect organisation account; name=Observatorio Cordillerano
10: asserts unknown direct document account; ownvoice
11: denies eyewitness indirect unnamed account; name=el padrino de Ismael Cayuqueo; refers=a9
12: retracts eyewitness indirect unnamed account; name=el padrino de Ismael Cayuqueo; antecedent=s11
13: asserts victim indirect unnamed account; name=el padrino de Ismael Cayuqueo; antecedent=s11
14: asserts official_record mixed document account; name=el libro de novedades del retén
15: declines unknown indirect government account; name=el retén; refers=a14
16: offers unknown indirect government account; name=la municipalidad
=== acts
a2: attack_on_civilians affirmed in 2; when=XXXX-02-02
a4: extrajudicial_execution affirmed in 4
a9: abduction affirmed in 9; victims=Ismael Cayuqueo
a10: enforced_disappearance affirmed in 10; victims=Ismael Cayuqueo
a13: intimidation_of_witnesses affirmed in 13; victims=el padrino de Ismael Cayuqueo
a14: arbitrary_detention affirmed in 14; count=4
