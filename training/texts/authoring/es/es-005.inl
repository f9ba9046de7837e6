id: es-005
language: es
genre: post
written: 2026-11-28
usage: El Salvador
=== text
{s1|Reina Guardado @reinaguardado72} · {d1|8 nov}
1/5 {c1|Mi hijo {v1|Josué} cumple hoy 7 meses en la granja penal de Los Naranjitos. {a1|Nunca le han hecho audiencia}. {t2|El 2 de abril} se {v2|lo} {a2|llevaron} de {l2|la cancha}, enfrente de todos, porque andaba una camisa con el número 18.}

2/5 {c2|{s3|El abogado de oficio} me {q3|dijo} {c3|que su expediente «se traspapeló»}. O sea que {a3|preso} sí está pero papeles no hay.}

3/5 {c4|{s5|Una señora que salió en agosto} me {q5|contó} {c5|que {v4|los del sector 3} {a4|duermen por turnos} y que a {v5|los enfermos} {a5|los dejan en el pasillo} hasta que se les pasa o {a6|se mueren}}. Yo eso no lo he visto, lo digo como {b4|me lo dijeron}.}

4/5 {c6|{s7|@granja_LN} {q7|dice} {c7|que {v7|todos} {a7|tienen médico}}. Pues entonces que me digan qué medicina le dan a {v8|Josué} para las convulsiones, porque yo llevo {n8|5} frascos y los 5 me los {a8|devolvieron}.}

5/5 {c8|No quiero que me respondan con un boletín. {k8|Con que me dejen verlo diez minutos} yo borro este hilo.} #JosuéInocente

   ↳ {s9|Granja Los Naranjitos @granja_LN} · {d9|8 nov}
   {c9|Estimada usuaria: {v9|el privado de libertad} fue {a9|evaluado} {t9|el 30/10} y se encuentra estable. Le {q10|invitamos a} {c10|no prestarse a campañas de desinformación}.}

   ↳ {s11|Mauri @mauri_escobar_} · {d11|8 nov}
   {c11|Yo {b11|compartí celda} con Josué hasta septiembre. Le dan ataques y {s12|los custodios} {q12|dicen} {c12|que está fingiendo}. {q13|Retiro} {c13|lo que {q14|puse} aquí {d14|en octubre} {c14|de que {v10|lo} habían {a10|curado}}}, {v11|me} {a11|obligaron a escribirlo}.}
=== attributions
1: asserts relative direct person account; name=Reina Guardado; role=madre de Josué; said=XXXX-11-08
2: asserts heard_from direct person account; name=Reina Guardado; antecedent=s1; informant=el abogado de oficio; relay=3
3: asserts unknown mixed unnamed account; name=el abogado de oficio; refers=a1
4: asserts heard_from direct person relay; name=Reina Guardado; antecedent=s1; informant=una señora que salió en agosto; relay=5
5: asserts colleague indirect unnamed account; name=una señora que salió en agosto
6: doubts relative direct person account; name=Reina Guardado; antecedent=s1; refers=a7
7: denies unknown indirect government account; name=Granja Los Naranjitos
8: offers unknown direct person account; name=Reina Guardado; antecedent=s1
9: denies unknown direct government account; name=Granja Los Naranjitos; specific; refers=a8; said=XXXX-11-08
10: asserts unknown direct government opinion; name=Granja Los Naranjitos; antecedent=s9
11: asserts colleague direct person account; name=Mauri; said=XXXX-11-08
12: denies unknown indirect unnamed account; name=los custodios
13: retracts unknown direct person account; name=Mauri; antecedent=s11; refers=a10
14: denies unknown indirect person account; name=Mauri; antecedent=s11
=== acts
a1: denial_of_due_process affirmed in 1
a2: detention affirmed in 1; victims=Josué; when=2026-04-02
a3: detention affirmed in 2; basis=relative; victims=Josué
a4: overcrowding affirmed in 5
a5: denial_of_medical_care affirmed in 5
a6: death_in_custody affirmed in 5
a7: denial_of_medical_care negated in 7
a8: denial_of_medical_care affirmed in 6; stance=asserts; basis=eyewitness; count=5
a9: denial_of_medical_care negated in 9; victims=Josué
a10: denial_of_medical_care negated in 14; victims=Josué
a11: intimidation_of_witnesses affirmed in 11; basis=victim; victims=Mauri
