id: es-172
language: es
genre: post
written: 2026-11-28
usage: Argentina
=== text
{s1|Julieta Barrios @juli_pedalea} · {d1|24 nov}
1/4 {c1|Anoche {a1|levantaron} a {n1|cuatro} {v1|repartidores} en {l1|la esquina del Banco Litoral}, yo incluida. {t1|Nueve horas}. Cuento lo mío, lo de los pibes que lo cuenten ellos.}

2/4 {c2|En el patrullero {p2|el de bigotes} {v2|me} {a2|apretaba la capucha contra la nariz} cada vez que pedía un teléfono. {a3|Teléfono no hubo} hasta las 7.}

3/4 {c4|{s5|Yeison} {q5|dice} {c5|que {v5|le} {a5|pasaron la raqueta de los mosquitos} por la espalda mojada}. Yo {b4|escuché el chispazo} y el grito, la raqueta no la vi.}

4/4 {c6|Me preguntan si voy a ir a la fiscalía. Eso por ahora me lo guardo.}

   ↳ {s7|Policía de Villa Alsina @polivillaalsina} · {d7|24 nov}
   {c7|Julieta: se trató de una demora identificatoria de 40 minutos, según {b7|libro de guardia}. Saludos cordiales.}

   ↳ {s8|Julieta Barrios @juli_pedalea}
   {c8|Acá tenés {b8|la app}: mi bici clavada en la seccional de 22:14 a 7:09.} 📎

   ↳ {s9|Policía de Villa Alsina @polivillaalsina}
   {c9|Gracias por el aporte. Se advierte un error de carga en el horario de egreso.}

{s10|Mica @mica_ruedas} · {d10|24 nov}
{c10|{q11|Vía} {s11|@abogadas_en_bici}: {c11|hábeas corpus por {v11|Dylan, 17}, que {a11|salió de la 5ª en un móvil blanco y no llegó a ningún lado}}}

   ↳ {s12|Abogadas en Bici @abogadas_en_bici} · {d12|25 nov}
   {c12|Bajamos lo de desaparecido: Dylan está. {v12|Lo} {a12|habían cruzado} a {l12|un hogar de Las Toscas} {a13|sin decirle a la madre}.}

   ↳ {s14|El Tano @tano_del_oeste}
   {c14|Conozco la cuadra, esos cuatro no son carmelitas. Yo esperaría a ver la cámara del banco.}

   ↳ {s15|Yeison @yeisonreparte}
   {c15|La bengala la prendí yo, me hago cargo. Lo de la raqueta también pasó, tengo {b15|los puntitos}.}

   ↳ {s16|Vale @vale.delivery}
   {c16|¿Mañana llueve? Tengo tres pedidos grandes y un solo piloto jaja}

   ↳ {s17|Bicicletería El Piñón @elpinonbicis}
   {c17|{k17|Con carnet de repartidor}, las ruedas que {v17|les} {a17|tajearon} las arreglamos gratis.}

   ↳ {s18|Concejal Ramiro Etcheto @ramiroetcheto}
   {c18|Pedí informes. {s19|El intendente} me {q19|mandó a decir} {c19|que él de la policía no habla}. El martes se vota el presupuesto de alumbrado, después seguimos con esto.} #NiUnRepartidorMenos
=== attributions
1: asserts victim direct person account; name=Julieta Barrios; role=repartidora; said=XXXX-11-24
2: asserts victim direct person account; name=Julieta Barrios; role=repartidora; antecedent=s1
4: asserts eyewitness direct person account; name=Julieta Barrios; role=repartidora; antecedent=s1; relay=5; refers=a5
5: asserts victim indirect person account; name=Yeison
6: declines unknown direct person account; name=Julieta Barrios; role=repartidora; antecedent=s1
7: denies official_record direct government account; name=Policía de Villa Alsina; state=Argentina; specific; refers=a1; said=XXXX-11-24
8: asserts document direct person account; name=Julieta Barrios; role=repartidora; refers=a1
9: admits unknown direct government account; name=Policía de Villa Alsina; state=Argentina; refers=a1
10: asserts unknown direct person relay; name=Mica; relay=11; said=XXXX-11-24
11: asserts unknown direct organisation account; name=Abogadas en Bici
12: retracts unknown direct organisation account; name=Abogadas en Bici; refers=a11; said=XXXX-11-25
14: doubts unknown direct person opinion; name=El Tano; refers=a1
15: admits victim direct person account; name=Yeison; refers=a5
16: - - direct person -; name=Vale; question
17: offers unknown direct organisation account; name=Bicicletería El Piñón
18: asserts unknown direct person account; name=Ramiro Etcheto; role=concejal; relay=19
19: declines unknown indirect unnamed account; name=el intendente
=== acts
a1: detention affirmed in 1; count=4
a2: suffocation affirmed in 2; victims=Julieta Barrios
a3: incommunicado_detention affirmed in 2; victims=Julieta Barrios
a5: electric_shocks affirmed in 5; victims=Yeison
a11: enforced_disappearance affirmed in 11; victims=Dylan
a12: transfer_of_custody affirmed in 12; stance=asserts; victims=Dylan
a13: incommunicado_detention affirmed in 12; stance=asserts; victims=Dylan
a17: destruction_of_property affirmed in 17; stance=asserts
