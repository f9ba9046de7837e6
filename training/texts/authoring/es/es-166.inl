id: es-166
language: es
genre: interview
written: 2026-11-28
usage: Cuba
=== text
El médico de los domingos

{m1|El doctor Heriberto Sotolongo} vive en un tercer piso con dos gatos y un ventilador ruso. Atendió la prisión El Almácigo entre 2009 y 2018. Habla bajito, aunque en la escalera no hay nadie.

—{c1|¿Qué veía usted allí?}

—{c2|Sarna y muelas. De cada diez consultas, siete eran muelas, y yo no soy estomatólogo.}

—{q4|Se habla de} {c4|{v4|presos} {a4|asfixiados}}.

—{c5|Yo {b5|examiné} a {n5|tres}} —{q5|dice}, y sirve el café—. {c5|Tenían {a5|el surco de una media} aquí, en el cuello. Eso no se lo hace uno solo.}

—{c6|¿Lo anotó?}

—{c7|Anoté «dermatitis». Tenía dos hijas becadas.}

—{s9|El exjefe de la prisión, coronel Wilfredo Tamayo,} {q9|escribió} en sus memorias {c9|que allí «{a9|no se tocó} a {v9|nadie}»}.

—{c10|El coronel escribe bonito. Pero los domingos él se iba a pescar, y era {t10|los domingos} cuando {v10|los} {a10|guindaban de la tubería}. A mí me tocaba {b10|encajar los hombros} el lunes.}

—{c11|¿Cuántos?}

—{c12|No voy a soltarle un número para que usted tenga título.}

—{c13|¿Y las mujeres del anexo?}

—{c14|Ahí yo no entraba. {s15|Una enfermera, Mercedes, que en paz descanse,} me {q15|comentaba} {c15|que {p15|un oficial} {v15|las} {a15|hacía subir de una en una} a {l15|la oficina}, y que bajaban llorando y con la ropa al revés}. Apúntelo como cosa {b14|de oídas}.}

—{c16|La celda de castigo…}

—{c17|Le decían «la nevera»: {v17|el hombre} {a17|mojado y sin ropa delante de un ventilador industrial}. Si es tortura, que lo diga un jurista. Yo hablo de neumonías.}

—{c18|Usted firmó defunciones.}

—{c19|Dos. Una la volvería a firmar: cáncer. En la otra puse «infarto» y {v19|el muchacho} {a19|se murió} {a20|de sed}, {t20|cuatro días con la pila cerrada}.}

—{c21|¿Se lo repetiría a un tribunal?}

—{c22|{k22|El día que haya uno}, voy con bata y todo.}

Me acompaña hasta la calle. El elevador está roto desde el verano; {s23|la presidenta del edificio} {q23|explica} {c23|que la pieza tiene que venir de Bielorrusia}. Él cuenta los escalones, cincuenta y cuatro. {c24|«Tres, tres surcos»}, {q24|rectifica} ya en la acera, {c24|«aunque del último no estoy tan seguro: era de noche y me alumbraban con una fosforera»}.
=== attributions
1: - - direct document -; question; ownvoice
2: asserts unknown direct person account; name=Heriberto Sotolongo; role=médico de la prisión El Almácigo; antecedent=m1
4: asserts unknown indirect unnamed relay; hedged
5: asserts medical direct person account; name=Heriberto Sotolongo; role=médico de la prisión El Almácigo; antecedent=m1; refers=a4
6: - - direct document -; question; ownvoice
7: admits medical direct person account; name=Heriberto Sotolongo; role=médico de la prisión El Almácigo; antecedent=m1; refers=a5
9: denies unknown mixed person account; name=Wilfredo Tamayo; role=coronel, exjefe de la prisión; state=Cuba; negated; refers=a5
10: asserts medical direct person account; name=Heriberto Sotolongo; role=médico de la prisión El Almácigo; antecedent=m1; refers=a9
11: - - direct document -; question; ownvoice
12: declines unknown direct person account; name=Heriberto Sotolongo; role=médico de la prisión El Almácigo; antecedent=m1
13: - - direct document -; question; ownvoice
14: asserts heard_from direct person account; name=Heriberto Sotolongo; role=médico de la prisión El Almácigo; antecedent=m1; informant=Mercedes; relay=15
15: asserts unknown indirect person account; name=Mercedes; role=enfermera
16: - - direct document -; question; ownvoice
17: asserts colleague direct person account; name=Heriberto Sotolongo; role=médico de la prisión El Almácigo; antecedent=m1
18: asserts unknown direct document account; ownvoice
19: admits medical direct person account; name=Heriberto Sotolongo; role=médico de la prisión El Almácigo; antecedent=m1
21: - - direct document -; question; ownvoice
22: offers unknown direct person account; name=Heriberto Sotolongo; role=médico de la prisión El Almácigo; antecedent=m1
23: asserts unknown indirect unnamed account; name=la presidenta del edificio
24: doubts medical direct person account; name=Heriberto Sotolongo; role=médico de la prisión El Almácigo; antecedent=m1; refers=a5
=== acts
a4: suffocation possible in 4
a5: suffocation affirmed in 5; count=3
a9: ill-treatment negated in 9
a10: stress_positions affirmed in 10
a15: sexual_violence affirmed in 15
a17: ill-treatment affirmed in 17
a19: death_in_custody affirmed in 19
a20: denial_of_food_or_water affirmed in 19
