id: es-060
language: es
genre: post
written: 2026-11-28
usage: Peru
=== text
Foro Mochila Verde › Servicio voluntario › ¿Alguien de Pampa Colorada?

{s1|soldado_razo97} {q1|escribió} {d1|el 20/11}:
{c1|Causas, {m2|mi hermano} está en Pampa Colorada hace 2 meses y ayer llamó llorando. {q2|Dice} {c2|que a {v2|los nuevos} los {a2|hacen dormir parados} y les {a3|tiran agua}}. ¿Es así o está exagerando?}

{s4|jhonn_cusi} {q4|escribió} {d4|el 20/11}:
{c4|normal nomás. a {v4|mí} también me lo {a4|hicieron} y no me morí, tu hermano es un quejón}

{s5|exTco_Valdivia (moderador)} {q5|escribió} {d5|el 20/11}:
{c5|Fui técnico ahí hasta 2022. En mi compañía no se {a5|tocaba} a {v5|nadie}. Lo que sí había, y no lo voy a negar, era la «amanecida»: {a6|toda la noche de pie}, mochila puesta, y {v7|al que se dormía}, {a7|ranas}. Se llamaba instrucción.}

{s30|cabo_inga} {q30|escribió} {d30|el 20/11}:
{c30|falso, yo estoy ahí ahorita y {a30|a nadie le pegan}. te levantan a las 4 y ya, como en cualquier cuartel}

{s31|pepelucho_iq} {q31|escribió} {d31|el 20/11}:
{c31|a mi promo {v31|nos} {a31|quitaban el rancho} cuando uno se desmayaba, todos pagábamos}

   {s8|soldado_razo97} {q8|respondió} a exTco_Valdivia:
   {c8|O sea que sí.}

   {s9|exTco_Valdivia (moderador)} {q9|respondió}:
   {c9|O sea que instrucción.}

{s10|madre_de_recluta} {q10|escribió} {d10|el 21/11 a las 03:12}:
{c10|{v11|Mi hijo Kelvin Sulca} {a11|murió} en {l11|ese cuartel} {t11|el 8 de julio}. Me dieron un papel {s12|que} {q12|dice} {c12|golpe de calor}. En julio, en plena helada. {s13|El mayor Bardales} me {q13|ofreció} {c13|misa y nicho {k13|si no iba al programa de la tele}}. No acepté.}

{c14|{m15|Un compañerito suyo} me mandó {b14|un audio}: {c15|que {v15|lo} tuvieron {a15|haciendo planchas con otro sentado en la espalda} y que cuando cayó todavía lo {a16|patearon}}. Tengo el audio, no lo voy a subir porque el chico sigue adentro.}

{s17|jhonn_cusi} {q17|escribió} {d17|el 21/11}:
{c17|señora disculpe. {c18|lo de quejón} lo {q18|retiro}, no sabía}

{s19|exTco_Valdivia (moderador)} {q19|escribió} {d19|el 21/11}:
{c19|{c20|Lo de Sulca} {q20|no me consta}. Le {q21|pido} a la señora {c21|que no publique nombres de oficiales en servicio}. Cierro el hilo.}

{s22|madre_de_recluta} {q22|escribió en otro hilo}:
{c22|Cerraron el mío. No importa, aquí hay otro.}
=== attributions
1: asserts heard_from direct person relay; name=soldado_razo97; informant=su hermano; relay=2; said=2026-11-20; note=la pregunta final pide confirmación
2: asserts colleague indirect unnamed account; name=el hermano de soldado_razo97; antecedent=m2
4: asserts victim direct person account; name=jhonn_cusi; refers=a2; said=2026-11-20
5: admits eyewitness direct person account; name=exTco_Valdivia; role=moderador, técnico hasta 2022; said=2026-11-20; note=niega los golpes, concede las noches de pie
8: asserts inference direct person opinion; name=soldado_razo97; refers=a6
9: denies unknown direct person opinion; name=exTco_Valdivia; refers=a6
10: asserts relative direct person account; name=madre_de_recluta; said=2026-11-21
12: denies unknown direct document account; name=un papel que dieron a madre_de_recluta; refers=a11
13: offers unknown indirect person account; name=Bardales; role=mayor
14: asserts heard_from direct person relay; name=madre_de_recluta; antecedent=s10; informant=un compañero de Kelvin Sulca; relay=15; said=2026-11-21
15: asserts colleague indirect unnamed account; name=un compañero de Kelvin Sulca; antecedent=m15
17: retracts unknown direct person account; name=jhonn_cusi; said=2026-11-21
18: retracts unknown direct person account; name=jhonn_cusi; antecedent=s17
19: doubts unknown direct person account; name=exTco_Valdivia; refers=a11; said=2026-11-21
20: doubts unknown direct person account; name=exTco_Valdivia; antecedent=s19; refers=a11
21: asserts unknown direct person opinion; name=exTco_Valdivia; antecedent=s19
22: asserts unknown direct person account; name=madre_de_recluta
30: denies colleague direct person account; name=cabo_inga; negated; said=2026-11-20
31: asserts victim direct person account; name=pepelucho_iq; said=2026-11-20
=== acts
a2: sleep_deprivation affirmed in 2
a3: ill-treatment affirmed in 2
a4: sleep_deprivation affirmed in 4; victims=jhonn_cusi
a5: beating negated in 5; stance=denies
a6: sleep_deprivation affirmed in 5
a7: stress_positions affirmed in 5
a11: death_in_custody affirmed in 10; when=2026-07-08; victims=Kelvin Sulca
a15: stress_positions affirmed in 15; victims=Kelvin Sulca
a16: beating affirmed in 15; victims=Kelvin Sulca
a30: beating negated in 30
a31: denial_of_food_or_water affirmed in 31
