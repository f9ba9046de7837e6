id: es-071
language: es
genre: statement
written: 2026-11-28
usage: Mexico
=== text
BOLETÍN 88
COMISIÓN CIUDADANA DE VIGILANCIA DE ANEXOS Y CENTROS DE ENCIERRO
Tlalixco, 20 de noviembre

Tras {b1|34 entrevistas} y dos visitas sin aviso, {s1|esta Comisión} {q1|tiene por acreditado} {c1|que en {l1|el anexo «Nueva Aurora»} se {a1|sumergía} a {v1|los internos} {a1|en un tinaco} hasta que dejaban de manotear y se les {a2|hacía sostener una llanta sobre la cabeza} {t2|de sol a sol}}.

{s3|El propietario, Homero Saldívar,} {q3|replicó} por escrito {c3|que se trata de «hidroterapia»}. {c4|No hay hidroterapia que deje {n4|tres} {a4|muertos}}.

{s5,s6,s7|La Secretaría de Salud del estado} {q5|sostuvo} {d5|en abril} {c5|que el establecimiento contaba con licencia}, {d6|en octubre} {q6|se desmarcó de} {c6|esa afirmación} y {d7|ahora} {q7|asegura} {c7|que el trámite «está en revisión»}.

La norma aplicable exige un médico por turno, camas numeradas y extintores vigentes. El inmueble fue antes una tortillería y después un salón de fiestas.

{s8|Un exinterno a quien llamaremos R.} {q8|narra} {c8|que {p8|los padrinos} {v8|le} {a8|apagaban cigarros en la planta del pie} y que {v9|lo} {a9|vestían de novia para servir la comida}}. {c10|Las marcas}, {q10|de acuerdo con} {s10|el certificado de nuestra médica}, {c10|son circulares y tienen entre seis y diez meses}. {s11|El fiscal regional, Rogelio Antúnez,} {q11|ha comentado} {c11|que «a un anexado se le cree la mitad»}.

{s12|Uno de los padrinos} {q12|contó} a esta Comisión {c12|que «a {v12|los nuevos} se les {a12|daba su tableada}» de bienvenida, y que él también la dio}.

{q13|Reconocemos} {c13|que en 2023 recibimos una primera queja y la archivamos sin visitar el lugar}. {q14|Nos reservamos} {c14|los nombres de los fallecidos}, a petición de sus familias.

{d15|El lunes}, sin firma, {q15|se hizo saber} a nuestra coordinadora {c15|que {a15|el próximo baño sería el de ella}}.

{q16|Recomendamos} {c16|la clausura inmediata y el ingreso de peritos independientes}. {c17|Acompañaremos ante la autoridad a quien desee denunciar, {k17|con la única condición de que no haya cámaras}}.
=== attributions
1: asserts heard_from direct organisation account; name=Comisión Ciudadana de Vigilancia de Anexos y Centros de Encierro; said=XXXX-11-20
3: denies unknown mixed person account; name=Homero Saldívar; role=propietario del anexo «Nueva Aurora»; refers=a1
4: asserts unknown direct organisation account; name=Comisión Ciudadana de Vigilancia de Anexos y Centros de Encierro; ownvoice; refers=a1
5: asserts unknown indirect government account; name=Secretaría de Salud del estado; said=XXXX-04
6: retracts unknown indirect government account; name=Secretaría de Salud del estado; said=XXXX-10
7: asserts unknown mixed government account; name=Secretaría de Salud del estado
8: asserts victim indirect unnamed account; name=un exinterno a quien llamaremos R.
10: asserts medical indirect document account; name=el certificado de la médica de la Comisión; refers=a8
11: doubts unknown mixed person opinion; name=Rogelio Antúnez; role=fiscal regional; refers=a8,a9
12: admits eyewitness mixed unnamed account; name=uno de los padrinos
13: admits unknown direct organisation account; name=Comisión Ciudadana de Vigilancia de Anexos y Centros de Encierro; antecedent=s1
14: declines unknown direct organisation account; name=Comisión Ciudadana de Vigilancia de Anexos y Centros de Encierro; antecedent=s1; refers=a4
15: asserts unknown indirect unnamed relay; hedged; said=XXXX-11-16
16: asserts unknown direct organisation opinion; name=Comisión Ciudadana de Vigilancia de Anexos y Centros de Encierro; antecedent=s1
17: offers unknown direct organisation account; name=Comisión Ciudadana de Vigilancia de Anexos y Centros de Encierro; ownvoice
=== acts
a1: suffocation affirmed in 1
a2: stress_positions affirmed in 1
a4: death_in_custody affirmed in 4; count=3
a8: burning affirmed in 8; victims=R.
a9: humiliation affirmed in 8; victims=R.
a12: beating affirmed in 12
a15: threats future in 15; victims=la coordinadora de la Comisión
