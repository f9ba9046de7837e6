id: es-052
language: es
genre: interview
written: 2026-11-28
usage: Peru
=== text
Comisión Especial sobre la Base Chaupiyacu. Sesión del 12 de noviembre. Declaración de la obstetra Zoraida Atauje (versión mecanográfica, fragmento).

{s1|PRESIDENTE VENTOCILLA}{q1|:} {c1|Señora Atauje, usted suscribió en {d2|2024} un informe {s2|que} {q2|dice} {c2|«sin evidencia de {a2|agresión}»}.}

{s3|ATAUJE}{q3|:} {c3|Sí, lo suscribí. No lo escribí yo. Me lo alcanzó ya impreso {p4,s4|el capitán Loayza} y me {q4|advirtió} {c4|que si no firmaba {a4|no bajaba mi reemplazo}, o sea que {v4|me} quedaba ahí otros seis meses}.}

{s5|PRESIDENTE VENTOCILLA}{q5|:} {c5|¿Qué encontró al examinar a las señoras?}

{s6|ATAUJE}{q6|:} {c6|A tres las examiné. En {n6|dos} había lesiones compatibles con {a6|violencia sexual}; está en {b6|mi cuaderno}, que acabo de entregar. {s31|Las dos} me {q31|dijeron} {c31|que fueron {p31|soldados} y que {v31|las} {a31|amenazaron con quitarles a los hijos}}. La tercera no dejó que la tocara. Hablaba solo quechua y {s7|la promotora} me {q7|tradujo} {c7|que {v7|la} habían {a7|hecho bañar delante de la tropa}}.}

{s8|CONGRESISTA ARRIETA}{q8|:} {c8|Con todo respeto, ese cuaderno lo pudo llenar usted anoche.}

{s9|ATAUJE}{q9|:} {c9|Puede pensarlo. Que lo vea un perito.}

{s10|CONGRESISTA ARRIETA}{q10|:} {c10|{s11|El capitán Loayza} {q11|ha negado} aquí, bajo juramento, {c11|haber estado en Chaupiyacu ese mes}. Y {s30|el teniente Macedo} nos {q30|ha escrito} {c30|que allí no se {a30|maltrató} a {v30|ninguna mujer}}.}

{s12|ATAUJE}{q12|:} {c12|Entonces que explique {b12|la foto del aniversario}. Sale él, cortando la torta.}

{s13|PRESIDENTE VENTOCILLA}{q13|:} {c13|¿Alguna de las señoras la ha buscado?}

{s14|ATAUJE}{q14|:} {c14|{m15|La mayor, doña Paulina,} vino en agosto. Me {q15|contó} {c15|que le {a15|habían llevado dos sacos de arroz} a {l15|su casa} para que se quedara quieta, y que {s16|un cuñado suyo, licenciado del ejército,} le {q16|aconsejaba} {c16|que no viniera a Lima}}. {s17|Ella} {q17|acepta} {c17|declarar, {k17|pero detrás de biombo y con su propia traductora}}.}

{s18|CONGRESISTA ARRIETA}{q18|:} {c18|Esta comisión no está para poner biombos.}

{s19|PRESIDENTE VENTOCILLA}{q19|:} {c19|Esta comisión se los pone, el biombo y la traductora. Que conste en actas.}
=== attributions
1: asserts document direct person relay; name=Ventocilla; role=presidente de la comisión; relay=2
2: denies medical direct document account; name=informe de Zoraida Atauje; said=2024; refers=a6
3: retracts unknown direct person account; name=Zoraida Atauje; role=obstetra; refers=a6; note=retira el informe en que decía que no hubo agresión
4: asserts unknown indirect person account; name=Loayza; role=capitán
5: - - direct person -; name=Ventocilla; question
6: asserts medical direct person account; name=Zoraida Atauje
7: asserts heard_from indirect unnamed relay; name=la promotora; informant=la tercera señora
8: doubts unknown direct person opinion; name=Arrieta; role=congresista; refers=a6
9: asserts unknown direct person opinion; name=Zoraida Atauje; refers=a6
10: asserts heard_from direct person relay; name=Arrieta; relay=11,30
11: denies unknown indirect person account; name=Loayza; refers=a4
12: asserts document direct person account; name=Zoraida Atauje; refers=a4
13: - - direct person -; name=Ventocilla; question
14: asserts heard_from direct person relay; name=Zoraida Atauje; informant=Paulina; relay=15,17
15: asserts victim indirect person account; name=Paulina; antecedent=m15
16: asserts unknown indirect unnamed opinion; name=un cuñado de Paulina, licenciado del ejército
17: offers unknown indirect person account; name=Paulina
18: declines unknown direct person opinion; name=Arrieta
19: offers unknown direct person account; name=Ventocilla
30: denies unknown indirect person account; name=Macedo; role=teniente; negated
31: asserts victim indirect unnamed account; name=dos de las señoras; refers=a6
=== acts
a2: sexual_violence negated in 2
a4: threats future in 4; victims=Zoraida Atauje
a6: sexual_violence affirmed in 6; count=2
a7: humiliation affirmed in 7
a15: intimidation_of_witnesses affirmed in 15; victims=Paulina
a30: ill-treatment negated in 30
a31: threats affirmed in 31
