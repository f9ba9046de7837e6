id: es-152
language: es
genre: post
written: 2026-11-28
usage: Guatemala
=== text
FORO CHAPÍN DE CARRETERA › Rutas › «¿Se puede pasar por Tres Cumbres?»

{s1|camionero_zacapaneco} {q1|escribió} ({d1|martes, 5:40}):
{c1|Muchá, ¿alguien sabe si ya abrieron? Llevo 18 toneladas de cebolla y me urge.}

{s2|Lic_Pocón} {q2|escribió}:
{c2|No vayás. {t2|Ayer} {p2|los antimotines} {a2|les tiraron bombas a} {v2|las señoras que estaban echando tortillas}, una con su nene cargado. Yo {b2|venía tres carros atrás}.}

{s3|DonRaúl_56} {q3|escribió}:
{c3|Bombas, lo que se dice bombas… {s4|El noticiero} {q4|habló de} {c4|«humo disuasivo»}. Habría que ver quién empezó.}

{s5|Lic_Pocón} citó a {s6|DonRaúl_56}:
> {c6|Habría que ver quién empezó.}
{c5|Empezó el que traía casco, don Raúl.}

{s7|marimbera} {q7|escribió}:
{c7|Al primo de mi esposo, {v7|Byron}, lo {a7|agarraron en la gasolinera} por llevar un machete de chapear. Ya son {t7|cuatro días} y {a8|ni lo presentan ni dicen dónde está}. En {s9|la comisaría} nos {q9|salen con} {c9|que «no aparece en el sistema»}.}

{s10|EX_PNC_jubilado} {q10|escribió}:
{c10|{b10|Serví} 22 años en esa comisaría. El que no aparece en el sistema está en {l10|la bodega de llantas}, así se hacía con {v10|los que} se {a10|guardaban sin papel}. Me da vergüenza, pero así era y yo también eché llave.}

{s11|DonRaúl_56} {q11|escribió}:
{c11|Bueno, me callo. No sabía lo del muchacho. Quiten mi comentario de arriba.}

{s12|Moderación} {q12|escribió}:
{c12|No quitamos comentarios. Tampoco vamos a decir quién reportó este hilo. Para precios de cebolla hay otro subforo.}

{s13|kaqchi_foto} {q13|escribió}:
{c13|{v13|Me} {a13|rompieron el lente} por estar grabando. {p14|Un agente} {v14|me} {a14|leyó en voz alta la dirección de mi mamá}, de mi DPI. Los videos se los paso al que me prometa no subirlos con mi nombre.}

{s15|marimbera} {q15|escribió} ({d15|viernes, 23:15}):
{c15|{m16|Byron} llamó. {q16|Dice} {c16|que {v16|lo} {a16|dejaron tirado} en un puente allá por El Rancho, descalzo}. {c17|De la bodega} {q17|no quiso} {c17|hablar}, se puso a llorar.}
=== attributions
1: - - direct person -; name=camionero_zacapaneco; question
2: asserts eyewitness direct person account; name=Lic_Pocón
3: doubts unknown direct person account; name=DonRaúl_56; refers=a2
4: denies unknown mixed organisation account; name=el noticiero; refers=a2
5: asserts eyewitness direct person account; name=Lic_Pocón; refers=a2
6: doubts unknown direct person account; name=DonRaúl_56; refers=a2
7: asserts relative direct person account; name=marimbera
9: denies unknown mixed government account; name=la comisaría; negated; refers=a7
10: admits eyewitness direct person account; name=EX_PNC_jubilado
11: retracts unknown direct person account; name=DonRaúl_56; refers=a2
12: declines unknown direct organisation account; name=Moderación
13: asserts victim direct person account; name=kaqchi_foto
15: asserts heard_from direct person relay; name=marimbera; informant=Byron; relay=16
16: asserts victim indirect person account; name=Byron; antecedent=m16
17: declines unknown indirect person account; name=Byron; antecedent=m16; refers=a10
=== acts
a2: attack_on_civilians affirmed in 2
a7: arbitrary_detention affirmed in 7; victims=Byron
a8: incommunicado_detention affirmed in 7; victims=Byron
a10: arbitrary_detention affirmed in 10
a13: interference_with_reporting affirmed in 13
a14: threats affirmed in 13
a16: release affirmed in 16; victims=Byron
