id: es-045
language: es
genre: interview
written: 2026-11-28
usage: Spain
=== text
{s1|Maialen Urrutibéascoa, abogada de extranjería}{q1|:} {c1|«El papel llegó con el avión en el aire»}

Recibe en un despacho sin placa, con la gata tumbada encima del código.

—{c2|¿Cuándo se enteró de que se {v1|lo} {a1|llevaban}?}
—{c3|A las 6:12, por {b3|un mensaje de {m2|él}}: {c4|«Letrada, corre»}. A las 6:40 ya no contestaba. La jueza firmó la suspensión a las 8:05; {a2|habían despegado} {t2|a las 7:50}.}

—{s5|La Subdelegación} {q5|mantiene} {c5|que la suspensión no le llegó hasta las 9:30}.
—{c6|La petición la tenían a las 6:31. Tengo {b6|el justificante del fax}. {a3|No la miró nadie}, que es distinto.}

—{s7|Su cliente} {q7|dice} {c7|que {v4|le} {a4|pusieron un casco} y le {a5|taparon la boca}}.
—{c8|{c9|Con cinta}, me {q9|ha contado}. {c10|Y que {s11|un policía} le {q11|decía} al oído {c11|que respirase por la nariz «mientras pudiera»}}. Yo no estaba allí. Le creo, pero no estaba.}

—{s30|El sindicato policial} {q30|habla de} {c30|«una contención profesional»}.
—{c31|{s32|El médico que lo vio allá} {q32|anotó} {c32|heridas en las dos comisuras}. Yo no lo llamaría profesional.}

—{c12|¿Se pudo evitar?}
—{c13|{s14|Un funcionario de la terminal, que no me va a perdonar que lo cuente,} {q14|reconoció} delante de mí {c14|que la orden era {a6|embarcarlo} «antes de que llegue lo de Maialen»}. Después, ante la jueza, {q15|se desdijo}: {c15|«No recuerdo esa conversación»}.}

—{c16|¿Y la tripulación?}
—{c17|{s18|El comandante} {q18|no quiso} {c18|recibirme}. {s19|La sobrecargo} me {q19|escribió} hace un mes: {c19|bajaría a declarar {k19|si la compañía le garantizaba el puesto}}. {s20|La compañía}, de momento, {q20|guarda} {c20|silencio}.}

—{c21|¿Volverá él?}
—{c22|Llamó anteayer desde un locutorio. {c23|Que está bien, que no tiene dinero y que allí nadie le ha pedido explicaciones. Que la cinta, eso sí, se la quitó él solo, con los dientes, cuando ya se veía el mar.}}
=== attributions
1: asserts unknown direct person account; name=Maialen Urrutibéascoa; role=abogada de extranjería; refers=a2
2: - - direct document -; question; ownvoice
3: asserts document direct person account; name=Maialen Urrutibéascoa; antecedent=s1
4: asserts victim direct unnamed opinion; name=el cliente de Maialen Urrutibéascoa; antecedent=m2
5: denies unknown indirect government account; name=la Subdelegación; negated; specific; refers=a2
6: asserts document direct person account; name=Maialen Urrutibéascoa; antecedent=s1
7: asserts victim indirect unnamed account; name=el cliente de Maialen Urrutibéascoa
8: asserts heard_from direct person relay; name=Maialen Urrutibéascoa; antecedent=s1; informant=su cliente; relay=9,10
9: asserts victim indirect unnamed account; name=el cliente de Maialen Urrutibéascoa; antecedent=s7; refers=a5
10: asserts victim indirect unnamed account; name=el cliente de Maialen Urrutibéascoa; antecedent=s7; refers=a5; relay=11
11: asserts unknown mixed unnamed opinion; name=un policía; refers=a5
12: - - direct document -; question; ownvoice
13: asserts heard_from direct person relay; name=Maialen Urrutibéascoa; antecedent=s1; informant=un funcionario de la terminal; relay=14,15
14: admits unknown mixed unnamed account; name=un funcionario de la terminal
15: retracts unknown direct unnamed account; name=un funcionario de la terminal; antecedent=s14; refers=a6
16: - - direct document -; question; ownvoice
17: asserts unknown direct person account; name=Maialen Urrutibéascoa; antecedent=s1
18: declines unknown indirect unnamed account; name=el comandante
19: offers unknown indirect unnamed account; name=la sobrecargo
20: declines unknown indirect organisation account; name=la compañía
21: - - direct document -; question; ownvoice
22: asserts heard_from direct person relay; name=Maialen Urrutibéascoa; antecedent=s1; informant=su cliente; relay=23
23: asserts victim indirect unnamed account; name=el cliente de Maialen Urrutibéascoa; antecedent=s7; refers=a5
30: denies unknown mixed organisation opinion; name=el sindicato policial; refers=a4,a5
31: asserts medical direct person account; name=Maialen Urrutibéascoa; antecedent=s1; relay=32; refers=a5
32: asserts medical indirect unnamed account; name=el médico que lo vio allá; refers=a5
=== acts
a1: deportation possible in 2
a2: deportation affirmed in 3
a3: denial_of_due_process affirmed in 6
a4: ill-treatment affirmed in 7
a5: suffocation affirmed in 7
a6: deportation affirmed in 14
