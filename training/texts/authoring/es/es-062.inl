id: es-062
language: es
genre: interview
written: 2026-11-28
usage: El Salvador
=== text
El pan de don Neftalí

{c1|{m1|Neftalí Umanzor}, panadero, estuvo {a1|preso} {t1|nueve meses} en {l1|el penal de Ojo de Agua}}. Conversamos en su casa, con la radio encendida a propósito.

—{c2|¿Cómo fue la llegada?}

—{c3|{v3|Nos} {a3|bajaron a patadas} del camión y {v4|nos} {a4|tuvieron hincados en la grava}, con las manos en la nuca, {t4|desde las diez hasta que salió el sol}. A {v5|quien se ladeaba}, {a5|garrotazo}.}

—{c6|¿Vio morir a alguien?}

—{c7|A {v7|Toñito}, el de las minutas. {b7|Dormía pegado a mí}. {t7|La noche del 6 de mayo} pidió la bombita del asma y {a8|no se la dieron}; {s8|el cabo} le {q8|contestó} {c8|que «para eso estaba el cielo»}. {a7|Amaneció frío}.}

—{s9|La Dirección de Centros} {q9|habla de} {c9|un paro natural}.

—{c10|A todo el que se muere se le para el corazón, ¿va? Yo no soy doctor.}

—{s11|Un compañero suyo, Wil Chicas,} nos {q11|dijo} {c11|que a {v11|Toñito} le {a11|habían puesto una bolsa en la cabeza} {t11|esa tarde}}.

—{c12|Ahí sí no me meto. Puede que sí, puede que fuera otro cipote; que Wil responda por lo que miró él.}

Afuera pasa el camión del gas. Don Neftalí espera a que se aleje y le baja un poco a la hornilla.

—{c13|¿Y a usted qué le tocó?}

—{c14|A mí solo {v14|me} {a14|quemaron} el brazo con el cigarro, {n14|una vez}. Pero le voy a ser franco: yo también {a15|le pegué} a {v15|un muchacho}, porque {s16|el encargado} {q16|decía} {c16|que, si no, {a16|me tocaba} a {v16|mí}}.}

—En febrero {q17|firmó} {c17|que {v17|lo} habían {a17|tratado bien}}.

—{c18|Para salir firmé. Esa hoja haga de cuenta que se la comió el perro.}

—{c19|¿Lo contaría ante un juez?}

—{c20|{k20|Si ponen a otro, que no sea el mismo de la audiencia}, le cuento todo, con horas y apellidos. Mientras tanto hago semitas.}
=== attributions
1: asserts unknown direct document account; ownvoice
2: - - direct document -; question; ownvoice
3: asserts victim direct person account; name=Neftalí Umanzor; role=panadero; antecedent=m1
6: - - direct document -; question; ownvoice
7: asserts eyewitness direct person account; name=Neftalí Umanzor; role=panadero; antecedent=m1
8: asserts unknown mixed unnamed account; name=el cabo; refers=a8
9: denies unknown indirect government account; name=la Dirección de Centros; refers=a8
10: doubts unknown direct person account; name=Neftalí Umanzor; role=panadero; antecedent=m1; refers=a7
11: asserts unknown indirect person account; name=Wil Chicas
12: doubts unknown direct person account; name=Neftalí Umanzor; role=panadero; antecedent=m1; hedged; refers=a11
13: - - direct document -; question; ownvoice
14: asserts victim direct person account; name=Neftalí Umanzor; role=panadero; antecedent=m1
16: asserts unknown indirect unnamed account; name=el encargado
17: denies victim indirect person account; name=Neftalí Umanzor; role=panadero; antecedent=m1; said=XXXX-02
18: retracts victim direct person account; name=Neftalí Umanzor; role=panadero; antecedent=m1; refers=a17
19: - - direct document -; question; ownvoice
20: offers unknown direct person account; name=Neftalí Umanzor; role=panadero; antecedent=m1
=== acts
a1: detention affirmed in 1; victims=Neftalí Umanzor
a3: beating affirmed in 3
a4: stress_positions affirmed in 3
a5: beating affirmed in 3; basis=eyewitness
a7: death_in_custody affirmed in 7; victims=Toñito; when=XXXX-05-07
a8: denial_of_medical_care affirmed in 7; victims=Toñito; when=XXXX-05-06
a11: suffocation affirmed in 11; victims=Toñito
a14: burning affirmed in 14; victims=Neftalí Umanzor; count=1
a15: beating affirmed in 14; stance=admits; basis=eyewitness
a16: threats future in 16; victims=Neftalí Umanzor
a17: ill-treatment negated in 17; victims=Neftalí Umanzor
