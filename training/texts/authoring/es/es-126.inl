id: es-126
language: es
genre: interview
written: 2026-11-28
usage: Mexico
=== text
VERSIÓN ESTENOGRÁFICA (fragmento)
Conferencia de prensa de la comisaria Idalia Mascareño
San Onofre de los Cohetes, 14 de noviembre

{s1|COMISARIA MASCAREÑO}{q1|:} {c1|Buenas tardes. El operativo de anoche nos dejó {n1|diecisiete} {a1|asegurados} y cuatro mil cohetones fuera de la calle. Se pesaron en la báscula del rastro, porque la nuestra no da. Preguntas.}

{s2|REPORTERA (La Voz del Tianguis)}{q2|:} {c2|{s3|Las esposas} {q3|cuentan} {c3|que en la batea a {v3|los viejos} {a3|les daban con la tabla} y que para la foto {a4|les pusieron peluca}}. ¿Es así?}

{s5|COMISARIA MASCAREÑO}{q5|:} {c5|Con tabla, no. Se les acomodó, que es distinto: la camioneta es para doce y {a7|llevábamos diecisiete}. Lo de la {a6|peluca} fue ocurrencia de {p6|un elemento}, y no fue simpática.}

{s8|REPORTERO (Radio Cerro Pelón)}{q8|:} {c8|¿Dónde tienen a don Eleuterio Ixta? Su hermana no da con él.}

{s9|COMISARIA MASCAREÑO}{q9|:} {c9|De ese nombre no me van a sacar nada hoy.}

{s10|REPORTERA (La Voz del Tianguis)}{q10|:} {c10|Traigo {s11|una copia del parte de barandilla}. {q11|Dice} {c11|«{a11|celda individual, sin visita}, hasta nuevo aviso»}.}

{s12|COMISARIA MASCAREÑO}{q12|:} {c12|Bueno. Está {a12|aparte}, {t12|desde el jueves}, por seguridad de {v12|él}. La celda tiene ventana.}

{s13|REPORTERO (Radio Cerro Pelón)}{q13|:} {c13|{s14|El paramédico Tacho Lerma} nos {q14|comentó} {d14|ayer} {c14|que llegó hasta la reja y {a14|no lo dejaron pasar con el botiquín}}. ¿Por qué?}

{s15|COMISARIA MASCAREÑO}{q15|:} {c15|Tacho anda en campaña. Lo que platica habría que cotejarlo con la bitácora de la puerta, y esa la tiene el juez.}

{s16|REPORTERA (La Voz del Tianguis)}{q16|:} {c16|{d17|En la mañana} {s17|usted} {q17|afirmó} {c17|que los diecisiete portaban explosivos «de uso militar»}.}

{s18|COMISARIA MASCAREÑO}{q18|:} {c18|Lo dije y lo quito. Era pólvora de feria, de la que truena en mayo para san Isidro.}

{s19|REPORTERO (Radio Cerro Pelón)}{q19|:} {c19|Entonces, ¿{v19|los} van a {a19|soltar}?}

{s20|COMISARIA MASCAREÑO}{q20|:} {c20|{n20|Quince} {a20|salen} {t20|hoy}, {k20|en cuanto traigan copia de la credencial}. Los otros dos son harina de otro costal.}

{s21|UNA VOZ, AL FONDO}{q21|:} {c21|¡A {v21|mi papá} {p21|su gente} le {a21|tumbó los dientes}!}

{s22|COMISARIA MASCAREÑO}{q22|:} {c22|Se nos acabó el tiempo, gracias. Atrás hay gorditas, cortesía del cabildo.}

(Aplausos de dos regidores. La comisaria sale por la puerta de la sala de cabildo, que se atora.)
=== attributions
1: asserts unknown direct person account; name=Idalia Mascareño; role=comisaria; state=Mexico
2: - - direct unnamed -; name=reportera de La Voz del Tianguis; question
3: asserts relative indirect unnamed account; name=las esposas
5: denies unknown direct person account; name=Idalia Mascareño; role=comisaria; state=Mexico; refers=a3,a4
8: - - direct unnamed -; name=reportero de Radio Cerro Pelón; question
9: declines unknown direct person account; name=Idalia Mascareño; role=comisaria; state=Mexico
10: asserts official_record direct unnamed relay; name=reportera de La Voz del Tianguis; relay=11
11: asserts official_record direct document account; name=una copia del parte de barandilla
12: admits unknown direct person account; name=Idalia Mascareño; role=comisaria; state=Mexico; refers=a11
13: - - direct unnamed -; name=reportero de Radio Cerro Pelón; question
14: asserts eyewitness indirect person account; name=Tacho Lerma; role=paramédico
15: doubts unknown direct person account; name=Idalia Mascareño; role=comisaria; state=Mexico; refers=a14
16: asserts unknown direct unnamed relay; name=reportera de La Voz del Tianguis; relay=17
17: asserts unknown mixed person account; name=Idalia Mascareño; role=comisaria; state=Mexico
18: retracts unknown direct person account; name=Idalia Mascareño; role=comisaria; state=Mexico
19: - - direct unnamed -; name=reportero de Radio Cerro Pelón; question
20: offers unknown direct person account; name=Idalia Mascareño; role=comisaria; state=Mexico
21: asserts relative direct unnamed account; name=una voz, al fondo
22: declines unknown direct person account; name=Idalia Mascareño; role=comisaria; state=Mexico; refers=a21
=== acts
a1: detention affirmed in 1; count=17
a3: beating affirmed in 3
a4: humiliation affirmed in 3
a6: humiliation affirmed in 5; stance=admits
a7: overcrowding affirmed in 5; stance=admits
a11: solitary_confinement affirmed in 11; victims=Eleuterio Ixta
a12: solitary_confinement affirmed in 12; victims=Eleuterio Ixta
a14: denial_of_medical_care affirmed in 14; victims=Eleuterio Ixta
a19: release possible in 19
a20: release future in 20; count=15
a21: beating affirmed in 21
