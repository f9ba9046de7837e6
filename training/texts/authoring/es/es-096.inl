id: es-096
language: es
genre: post
written: 2026-11-28
usage: Ecuador
=== text
{s1|Abraham Tituana @abraham_tituana} · {d1|14 oct}
1/4 {c1|Hoy sí hay cómo contar, porque mi hermano {v1|Byron} ya salió de la Regional de Chontapamba. {t1|Ocho días} {a1|sin bañarse}, con {a2|la comida en una funda} y el inodoro a un palmo de la cara. {b1|Yo lo recogí} y no le reconocí la voz.}

2/4 {c3|El desayuno era agua de canela. El almuerzo, {t3|tres veces por semana}, {a3|no llegaba}. {s4|Byron} {q4|cuenta} {c4|que a {v4|un costeño diabético} le {a4|botaron la insulina} al piso «por malcriado» y que {a5|nadie le vio el pie} hasta que olía}.}

3/4 {c6|Antes de que vengan a insultar: sí, mi ñaño robó un celular. Lo devolvió y firmó. No estoy pidiendo que lo aplaudan.}

4/4 {c7|{s8|La directora} {q8|dice} {c8|que {v8|todos} {a8|comen} lo mismo que ella}. Le {q9|propongo}: {c9|{k9|si ella almuerza un mes adentro}, yo borro estos cuatro mensajes}.} #Chontapamba #QueSalgaLaVerdad

   ↳ {s11|Regional Chontapamba Oficial @rchontapamba} · {d11|15 oct}
   {c11|Ciudadano: {b11|el kárdex de dietas} registra 2430 raciones servidas entre el 1 y el 9. Sobre el paciente diabético {q20|no emitimos} {c20|comentarios}.}

   ↳ {s12|Dra. Maritza Loor @loor_maritza} · {d12|15 oct}
   {c12|Fui médica de esa Regional hasta agosto. Al señor del pie lo {b12|revisé} yo: gangrena seca, dos dedos. {q13|Pedí} {c13|la referencia al hospital}, {s14|el jefe de guías} {q14|alegó} {c14|falta de combustible} y {v12|el señor} {a12|no salió}.}

   ↳ {s15|Guambrita de la Loma @guambra_loma} · {d15|15 oct}
   {c15|Qué exageración. Mi primo estuvo ahí, engordó. Habría que oír a los dos lados antes de andar con lo de la {a15|tortura}.}

   ↳ {s16|Guía en retiro @sinplaca_77} · {d16|16 oct}
   {c16|{q19|No es cierto} {c19|lo de la funda}, eran tarrinas. Lo del agua, bueno, {t16|del 3 al 5} {a16|no hubo para nadie}, ni para nosotros. {b16|Yo tenía las llaves}.}

   ↳ {s18|Tienda Ña Rosita @narosita_loma} · {d18|16 oct}
   {c18|Vecinos, mañana no hay pan porque nos cortan la luz desde las 5. Pedidos por interno.}
=== attributions
1: asserts eyewitness direct person account; name=Abraham Tituana; role=hermano de Byron; said=XXXX-10-14
3: asserts relative direct person account; name=Abraham Tituana; role=hermano de Byron; antecedent=s1
4: asserts eyewitness mixed person account; name=Byron
6: admits relative direct person account; name=Abraham Tituana; role=hermano de Byron; antecedent=s1
7: doubts relative direct person account; name=Abraham Tituana; role=hermano de Byron; antecedent=s1; refers=a8
8: denies unknown indirect unnamed account; name=la directora de la Regional de Chontapamba; refers=a3
9: offers unknown direct person account; name=Abraham Tituana; role=hermano de Byron; antecedent=s1
11: denies official_record direct government account; name=Regional Chontapamba; specific; refers=a3; said=XXXX-10-15
20: declines unknown direct government account; name=Regional Chontapamba; antecedent=s11; refers=a4
12: asserts medical direct person account; name=Maritza Loor; role=médica; said=XXXX-10-15; refers=a5
13: asserts unknown indirect person opinion; name=Maritza Loor; role=médica; antecedent=s12
14: asserts unknown indirect unnamed account; name=el jefe de guías; refers=a12
15: doubts unknown direct person opinion; name=Guambrita de la Loma; said=XXXX-10-15; refers=a3
16: admits eyewitness direct person account; name=Guía en retiro; role=guía penitenciario en retiro; said=XXXX-10-16
19: denies eyewitness direct person account; name=Guía en retiro; role=guía penitenciario en retiro; antecedent=s16; specific; refers=a2
18: asserts unknown direct organisation account; name=Tienda Ña Rosita; said=XXXX-10-16
=== acts
a1: detention_conditions affirmed in 1; victims=Byron
a2: detention_conditions affirmed in 1; victims=Byron
a3: denial_of_food_or_water affirmed in 3
a4: denial_of_medical_care affirmed in 4
a5: denial_of_medical_care affirmed in 4
a8: denial_of_food_or_water negated in 8
a12: denial_of_medical_care affirmed in 12; basis=eyewitness
a15: torture possible in 15
a16: denial_of_food_or_water affirmed in 16
