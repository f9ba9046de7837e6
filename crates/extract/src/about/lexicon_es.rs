//! The Spanish lexicon of acts: our own, made for this program. Accents are left out, as they are
//! in the folded text. See [`super::lexicon`] for the notation.
//!
//! A table.

use super::lexicon::{Entry, Guard::*, entry, idiom};
use model::ActType::*;

pub(super) const SPANISH: &[Entry] = &[
    // Words that look like acts and are none; the longer phrase wins over the shorter.
    idiom(
        "abus{o,os,ar,ando,aron} de {poder,autoridad,confianza,sustancias,drogas,alcohol,su poder,su cargo,posicion}",
    ),
    idiom("golpe{,s} de {estado,efecto,calor,suerte,mano,timon,gracia,pecho,vista}"),
    idiom("golpe {militar,blando,bajo}"),
    idiom("golpistas"),
    idiom("{centro,centros} de {detencion,detenciones}"),
    idiom("orden{,es} de {detencion,arresto,captura}"),
    idiom("{huelga,huelgas} de hambre"),
    idiom("pena{,s} de muerte"),
    idiom(
        "violacion{,es} {de,del} {transito,trafico,reglamento,contrato,acuerdo,codigo,ley,la ley,tratado,la tregua,alto el fuego,datos,la constitucion,protocolo,secreto}",
    ),
    idiom(
        "{ejecucion,ejecutado,ejecutada,ejecutar,ejecuto} .. {proyecto,obra,obras,plan,presupuesto,programa,contrato,gasto,sentencia,mandato,politica,politicas}",
    ),
    idiom(
        "{liberacion,liberar,libero,liberado} {,de }{,el ,la ,los ,las ,del }{fondos,recursos,precios,espacio,mercado,energia,tramo}",
    ),
    idiom(
        "{amenaza,amenazas} {a,para,contra} la {democracia,seguridad,economia,paz,salud,estabilidad}",
    ),
    idiom("derechos humanos y {democracia,genero}"),
    idiom("{comision,consejo,defensoria,defensor,procuraduria} de derechos humanos"),
    idiom("matar el tiempo"),
    idiom("{convencion,comite,ley,protocolo} contra la tortura"),
    idiom("se {mato,mataron,maten}"),
    idiom("mata{,s} {de,la sed}"),
    entry(
        IllTreatment,
        None,
        "{violacion,violaciones,violar,violaron,violado,violados,violan,violaba,vulneracion,vulneraciones,abusos,atropello,atropellos} .. {derechos humanos,derechos fundamentales}",
    ),
    idiom(
        "{riesgo,riesgos,temor,peligro,posibilidad,prevencion,estadisticas,prohibicion} de {,ser ,sufrir ,la }{tortura,torturas,torturado,torturados,violacion,violaciones,detencion,deportacion,deportado,deportados,detenido,detenidos,asesinato,asesinado,muerte,maltrato,maltratos}",
    ),
    idiom(
        "{podria,podrian,pueda,puedan} ser {torturado,torturados,asesinado,asesinados,deportado,deportados,detenido,detenidos}",
    ),
    entry(IllTreatment, None, "{mal,malos} trat{o,os}"),
    entry(
        IllTreatment,
        None,
        "maltrat{o,os,ar,aba,aban,aron,ado,ada,ados,adas,ando,arlo,arlos,an}",
    ),
    entry(
        IllTreatment,
        None,
        "{trato,tratos,tratamiento,castigo,castigos,pena,penas} {inhumano,inhumanos,cruel,crueles,degradante,degradantes,crueles e inhumanos,crueles inhumanos,inhumanos y degradantes,inhumano y degradante,vejatorio}",
    ),
    entry(
        IllTreatment,
        None,
        "{nos,los,las,lo,la,me,les} trat{aban,aron,aba,o,an} {como animales,como perros,como a perros,como a animales,inhumanamente,con crueldad}",
    ),
    entry(
        IllTreatment,
        None,
        "{abuso,abusos} {contra,a,de,en} {,los ,las ,la ,el }{presos,detenidos,reclusos,internos,privados de libertad,carceles,carcel,prision,prisiones}",
    ),
    entry(
        IllTreatment,
        None,
        "{abuso,abusos,violencia,brutalidad} {policial,policiales,fisico,fisicos,fisica}",
    ),
    entry(IllTreatment, None, "{vejacion,vejaciones,vejamenes,apremios ilegales}"),
    entry(
        IllTreatment,
        Custody,
        "{abusos,abuso,abusaron,abusaban,crueldad,brutalidad,inhumano,inhumanos,inhumana,degradante,degradantes}",
    ),
    entry(
        Torture,
        None,
        "tortur{a,as,ar,o,aba,aban,aron,ado,ada,ados,adas,ando,an,arlo,arlos,arla,arme,arnos,ador,adores}",
    ),
    entry(Beating, None, "golpiza{,s}"),
    entry(Beating, None, "paliza{,s}"),
    entry(
        Beating,
        None,
        "{culatazo,culatazos,garrotazo,garrotazos,latigazo,latigazos,bastonazos,macanazos,toletazos,punetazo,punetazos,patada,patadas,bofetada,bofetadas,azotes,cachetadas}",
    ),
    entry(
        Beating,
        Violence,
        "golpe{ar,o,aba,aban,aron,an,ado,ada,ados,adas,ando,arlo,arlos,arla,arlas,arme,arnos,andolos,andolo,andonos}",
    ),
    entry(Beating, None, "{a,los,con} golpes"),
    entry(Beating, Violence, "golpes"),
    entry(
        Beating,
        None,
        "{lo,la,los,las,le,les,me,nos} {golpeo,golpeaba,golpeaban,golpearon,golpean,pego,pegaba,pegaban,pegaron,pegan,apaleo,apalearon,patearon,pateaban,azotaron,azotaban,dieron una paliza}",
    ),
    entry(
        Beating,
        None,
        "{apalearon,apaleado,apaleados,apaleada,azotado,azotados,pateado,pateados}",
    ),
    entry(
        SexualViolence,
        None,
        "{abuso,abusos,agresion,agresiones,violencia,explotacion,tortura,esclavitud,acoso} sexual{,es}",
    ),
    entry(
        SexualViolence,
        None,
        "{abusar,abusaron,abusaba,abusaban,abuso,abusado,abusada,abusadas,abusados} sexualmente",
    ),
    entry(SexualViolence, None, "{agredida,agredidas,agredido,agredidos,agredieron} sexualmente"),
    entry(SexualViolence, NotRight, "violacion{,es}"),
    entry(SexualViolence, NotRight, "viol{ada,adas,ado,ados,aron,aban,arla,arlas}"),
    entry(SolitaryConfinement, None, "{celda,celdas} de {castigo,aislamiento,confinamiento}"),
    entry(
        SolitaryConfinement,
        None,
        "{confinamiento,aislamiento,regimen} {solitario,en solitario,de aislamiento}",
    ),
    entry(
        SolitaryConfinement,
        None,
        "{aislamiento,confinamiento} {prolongado,carcelario,celular,total,absoluto}",
    ),
    entry(
        SolitaryConfinement,
        Custody,
        "{aislamiento,aislados,aislado,aislada,incomunicacion prolongada en celda}",
    ),
    entry(Overcrowding, None, "hacina{miento,dos,das,do,da,ban}"),
    entry(
        Overcrowding,
        Custody,
        "{sobrepoblacion,superpoblacion,sobrepobladas,sobrepoblados,sobrepoblada,superpobladas}",
    ),
    entry(
        Overcrowding,
        None,
        "{personas,hombres,mujeres,presos,reclusos,detenidos,internos} {en,por} {una,cada,una sola,una misma,} {,misma ,sola }celda",
    ),
    entry(Overcrowding, Custody, "{amontonados,amontonadas,apinados}"),
    entry(
        DenialOfMedicalCare,
        None,
        "{sin,falta de,negacion de,denegacion de,negaron,negaban,nego,niegan,negarle,no recibio,no recibieron,no reciben,no recibian,escasa,deficiente,negativa de,privados de,privado de,ausencia de,no tenian,no hay,no habia} .. {atencion medica,asistencia medica,tratamiento medico,medicinas,medicamentos,medico,medicos,atencion sanitaria,cuidados medicos,insulina}",
    ),
    entry(
        DenialOfMedicalCare,
        None,
        "{nego,negaron,negaba,negaban} {,la ,el }{atencion,asistencia,tratamiento} {medica,medico}",
    ),
    entry(
        DenialOfMedicalCare,
        None,
        "{no,nunca} {,me ,nos ,le ,les }{dieron,daban,dio,daba,dan,recibi,recibimos,recibio,recibieron,tuvimos,tuve} {,ninguna ,ningun ,la ,el ,mis ,sus }{medicina,medicinas,medicamento,medicamentos,atencion medica,asistencia medica,tratamiento,insulina}",
    ),
    entry(
        DenialOfDueProcess,
        Custody,
        "{no,nunca} {vi,vimos,vio,vieron,tuve,tuvimos,me dejaron ver,nos dejaron ver} {,a ,a un ,un ,ningun ,a ningun }{abogado,juez,juicio}",
    ),
    entry(
        DenialOfFood,
        Custody,
        "{sin,falta de,negaron,negaban,privados de,privacion de,privaron de,no les daban,no nos daban,escasa,poca,negacion de} {,la ,el ,ninguna }{comida,agua,alimentos,alimento,agua potable,comida ni agua,alimentacion}",
    ),
    entry(DenialOfFood, None, "{una,una sola} {comida,racion} {al,por} dia"),
    entry(DenialOfFood, None, "{mataban,matan,matarlos,mataron,murieron,morian} de hambre"),
    entry(
        DenialOfFood,
        Custody,
        "{desnutricion,desnutrido,desnutridos,inanicion,pasar hambre,pasaban hambre,pasamos hambre}",
    ),
    entry(SleepDeprivation, None, "{privacion,privacion prolongada,falta} de{l,} sueno"),
    entry(
        SleepDeprivation,
        Custody,
        "{no,sin} {,nos ,los ,les ,lo ,las }{dejaban,dejaron,dejar,permitian,podian,dejarnos,dejarlos} dormir",
    ),
    entry(
        SleepDeprivation,
        Custody,
        "{luz,luces} encendida{s,} {todo el dia,toda la noche,dia y noche,las 24 horas}",
    ),
    entry(ElectricShock, None, "{descarga,descargas,choque,choques,toques} electric{a,as,o,os}"),
    entry(ElectricShock, None, "{picana,picanas,electrochoques,electrocutado,electrocutados}"),
    entry(
        Suffocation,
        None,
        "{asfixia,asfixiado,asfixiados,asfixiaron,asfixiaban,asfixiar,sofocacion,sofocaron,ahogamiento,ahogamientos,ahorcamiento,estrangularon,estrangulado,submarino seco}",
    ),
    entry(
        Suffocation,
        None,
        "{bolsa,bolsas} {plastica,plasticas,de plastico,} {,plasticas }en la{s,} cabeza{s,}",
    ),
    entry(Suffocation, None, "{bolsa,bolsas} en la{s,} cabeza{s,}"),
    entry(
        StressPosition,
        None,
        "{posicion,posiciones,postura,posturas} {forzada,forzadas,de estres,dolorosas,dolorosa,incomodas}",
    ),
    entry(
        StressPosition,
        None,
        "{colgado,colgados,colgada,colgadas,colgaron,colgaban,colgarlo,colgarlos,suspendido,suspendidos} {de,por,del} {,las ,los ,el }{munecas,brazos,manos,pies,tobillos,techo}",
    ),
    entry(
        StressPosition,
        Custody,
        "{encadenado,encadenados,encadenada,encadenadas,encadenaron,esposado,esposados,grilletes}",
    ),
    entry(
        StressPosition,
        None,
        "{obligado,obligados,obligaron,obligaban,obligada,obligadas,forzados} a {arrodillarse,arrodillarnos,permanecer de rodillas,estar de rodillas,permanecer de pie,ponerse en cuclillas,estar de pie}",
    ),
    entry(
        Burning,
        None,
        "{quemadura,quemaduras} {de,con} {cigarrillo,cigarrillos,cigarro,cigarros,acido,agua hirviendo,plancha}",
    ),
    entry(
        Burning,
        None,
        "{quemado,quemados,quemada,quemaron,quemaban,quemarlo} {con cigarrillos,con cigarros,con acido,vivo,vivos,viva}",
    ),
    entry(
        Humiliation,
        Custody,
        "{humillacion,humillaciones,humillado,humillados,humillada,humillaban,humillaron,desnudez forzada}",
    ),
    entry(
        Humiliation,
        Custody,
        "{desnudaron,desnudaban,obligados a desnudarse,obligadas a desnudarse,obligaron a desnudarse,obligado a desnudarse,desnudez forzada}",
    ),
    entry(
        Humiliation,
        None,
        "{raparon,rapaban,rapados,rapado,les raparon,nos raparon} {,la }cabeza{,s}",
    ),
    entry(Humiliation, Custody, "{rapados,raparon,rapado}"),
    entry(
        Threat,
        None,
        "{amenaza,amenazas,amenazo,amenazaron,amenazaba,amenazaban,amenazado,amenazados,amenazada,amenazadas} {de,con} {muerte,matar,matarlo,matarlos,matarme,matarnos,matarla,violar,violarla,violarlas,fusilar,fusilarlos,torturar,torturarlo}",
    ),
    entry(Threat, None, "{simulacro,simulacros} de {ejecucion,fusilamiento}"),
    entry(Threat, None, "ejecucion{,es} simulada{s,}"),
    entry(Threat, Custody, "amenaz{as,a,aron,aban,o,ado,ados,ada,adas}"),
    entry(ForcedLabour, None, "trabajo{,s} {forzado,forzados,forzoso,forzosos}"),
    entry(
        ForcedLabour,
        Custody,
        "{obligado,obligados,obligaron,obligaban,obligada,obligadas,forzados} a trabajar",
    ),
    entry(
        DetentionConditions,
        None,
        "{condicion,condiciones,situacion} {carcelaria,carcelarias,penitenciaria,penitenciarias,de detencion,de reclusion,de encierro,de los presos,de las carceles,de las prisiones,en las carceles,en las prisiones,en la carcel,en prision}",
    ),
    entry(
        DetentionConditions,
        Custody,
        "condiciones {inhumanas,infrahumanas,insalubres,deplorables,degradantes,precarias,crueles,terribles,inhumanas y degradantes,de vida}",
    ),
    entry(
        DetentionConditions,
        Custody,
        "{insalubre,insalubres,insalubridad,cucarachas,ratas,piojos,sin ventilacion,sin colchones,sin colchon,sin luz natural,en el suelo de la celda,dormian en el suelo,dormir en el suelo,dormiamos en el suelo}",
    ),
    entry(Killing, None, "asesin{ato,atos,ar,o,aron,aba,aban,ado,ada,ados,adas,an,arlo,arlos}"),
    entry(
        Killing,
        NotPlay,
        "mat{ar,o,aron,aban,aba,an,arlo,arlos,arla,arme,arnos,anza de personas}",
    ),
    entry(
        Killing,
        None,
        "{muerto,muerta,muertos,muertas} {a tiros,a balazos,a golpes,por disparos}",
    ),
    entry(
        Killing,
        None,
        "{homicidio,homicidios,fusilado,fusilados,fusilaron,fusilamiento,fusilamientos,ajusticiado,ajusticiados,decapitado,decapitados,linchamiento,linchado,linchados,feminicidio,feminicidios}",
    ),
    entry(Killing, Custody, "{ejecutado,ejecutados,ejecutada,ejecutadas,ejecutaron,ejecuciones}"),
    entry(
        ExtrajudicialExecution,
        None,
        "ejecucion{,es} {extrajudicial,extrajudiciales,sumaria,sumarias,arbitraria,arbitrarias}",
    ),
    entry(
        ExtrajudicialExecution,
        None,
        "{ejecutado,ejecutados,ejecutada,ejecutadas} {extrajudicialmente,sumariamente,sin juicio}",
    ),
    entry(ExtrajudicialExecution, None, "{escuadron,escuadrones} de la muerte"),
    entry(ExtrajudicialExecution, None, "falsos positivos"),
    entry(
        DeathInCustody,
        None,
        "{murio,murieron,muerte,muertes,muerto,muertos,muerta,fallecio,fallecieron,fallecido,fallecidos,fallecimiento} {bajo custodia,en custodia,en prision,en la carcel,en las carceles,en carceles,en detencion,bajo arresto,tras las rejas,en su celda,en una celda,en el penal,dentro del penal,bajo custodia policial,bajo custodia del estado,mientras estaba detenido,mientras estaban detenidos,en comisaria}",
    ),
    entry(
        DeathInCustody,
        None,
        "{muerte,muertes} de {,los ,las ,un ,una ,varios ,decenas de }{presos,preso,reclusos,recluso,detenidos,detenido,internos,interno,privados de libertad}",
    ),
    entry(
        DeathInCustody,
        None,
        "{preso,presos,recluso,reclusos,detenido,detenidos,interno,internos} {,han ,habian }{murieron,murio,muerto,muertos,fallecidos,fallecieron,fallecido}",
    ),
    entry(DeathInCustody, Prison, "{murio,murieron,fallecio,fallecieron}"),
    entry(
        Massacre,
        None,
        "{masacre,masacres,masacrado,masacrados,masacraron,matanza,matanzas,genocidio,fosa comun,fosas comunes}",
    ),
    entry(
        EnforcedDisappearance,
        None,
        "{desaparicion,desapariciones} {forzada,forzadas,forzosa,forzosas}",
    ),
    entry(
        EnforcedDisappearance,
        None,
        "{detenido,detenidos,detenida,detenidas}{-, }desaparecid{o,os,a,as}",
    ),
    entry(EnforcedDisappearance, None, "{fue,fueron,los,las} desaparecid{o,os,a,as}"),
    entry(
        EnforcedDisappearance,
        Custody,
        "{desaparecido,desaparecidos,desaparecida,desaparecidas,desaparicion,desapariciones,desaparecio,desaparecieron}",
    ),
    entry(EnforcedDisappearance, Custody, "paradero {desconocido,se desconoce}"),
    entry(Abduction, NotPlay, "secuestr{o,os,ar,aron,aba,aban,ado,ada,ados,adas,an}"),
    entry(Abduction, None, "{rapto,raptado,raptados,raptada,raptaron,plagiado,levanton}"),
    entry(
        Detention,
        None,
        "{detencion,detenciones,arresto,arrestos,encarcelamiento,encarcelamientos,aprehension,reclusion,prision preventiva}",
    ),
    entry(
        Detention,
        None,
        "{detuvo,detuvieron,detenian,arrestaron,encarcelaron,encarcelo,apresaron}",
    ),
    entry(Detention, None, "captur{aron,o} a"),
    entry(
        Detention,
        Held,
        "{detenido,detenida,detenidos,detenidas,arrestado,arrestada,arrestados,arrestadas,encarcelado,encarcelada,encarcelados,encarceladas,capturado,capturados,apresado,apresados,recluido,recluidos}",
    ),
    entry(
        Detention,
        None,
        "{esta,estan,estaba,estaban,estuvo,estuvieron,permanece,permanecen,sigue,siguen} {preso,presos,presa,presas,detenido,detenidos,detenida,detenidas,encarcelado,encarcelados,recluido,recluidos,bajo custodia,en prision,bajo arresto}",
    ),
    entry(
        ArbitraryDetention,
        None,
        "{detencion,detenciones,arresto,arrestos,encarcelamiento,captura,capturas} {arbitraria,arbitrarias,arbitrario,arbitrarios,ilegal,ilegales,injusta,injustas,masivas y arbitrarias,sin orden judicial,sin cargos}",
    ),
    entry(
        ArbitraryDetention,
        None,
        "{detenido,detenidos,detenida,detenidas,arrestado,arrestados,encarcelado,encarcelados,preso,presos,recluidos,capturados} {arbitrariamente,ilegalmente,injustamente,sin cargos,sin juicio,sin pruebas,sin orden judicial,sin ser juzgado,sin ser juzgados,sin causa,sin explicacion}",
    ),
    entry(IncommunicadoDetention, None, "incomunicad{o,os,a,as}"),
    entry(
        IncommunicadoDetention,
        Custody,
        "{incomunicacion,sin contacto con sus familias,sin contacto con su familia,sin contacto con su abogado,sin contacto con sus familiares,sin comunicacion con sus familias}",
    ),
    entry(
        DenialOfDueProcess,
        None,
        "{sin,violacion del,violaciones al,violaciones del,falta de,negacion del,denegacion del,violando el,violaron el,violacion al,negaron el,ausencia de} {,el ,un }debido proceso",
    ),
    entry(
        DenialOfDueProcess,
        Custody,
        "{sin,negaron,negado,no tuvo,no tuvieron,sin derecho a,sin acceso a} {,un ,una ,el ,acceso a ,derecho a ,ningun ,previo }{juicio,abogado,abogados,defensa,juez,audiencia,juicio justo,defensor}",
    ),
    entry(
        DenialOfDueProcess,
        None,
        "{juicio,juicios} {sumario,sumarios,amanado,amanados,secreto,secretos,farsa,masivos}",
    ),
    entry(
        DenialOfDueProcess,
        None,
        "confesion{,es} {forzada,forzadas,bajo tortura,arrancada,arrancadas}",
    ),
    entry(
        Deportation,
        None,
        "deport{ar,o,aron,aba,aban,ado,ada,ados,adas,an,acion,aciones,arlo,arlos,ando}",
    ),
    entry(
        Deportation,
        Border,
        "{expulsar,expulso,expulsaron,expulsado,expulsada,expulsados,expulsadas,expulsion,expulsiones,repatriado,repatriados,repatriacion,repatriaciones}",
    ),
    entry(
        TransferOfCustody,
        None,
        "{aceptar,acepto,aceptaron,aceptando,recibir,asumir,asumio,traspasar,traspaso de,entregar,entrega de,transferir,transferencia de} {la }custodia",
    ),
    entry(
        TransferOfCustody,
        None,
        "{trasladado,trasladados,trasladada,trasladadas,trasladaron,enviado,enviados,enviada,enviadas,enviaron,llevado,llevados,llevaron} .. {a la prision,a una prision,a la carcel,a una carcel,al penal,a un penal,a la megacarcel,a una megacarcel,a un centro de detencion,al centro de detencion}",
    ),
    entry(
        TransferOfCustody,
        None,
        "{traslado,traslados,entrega,transferencia} de {,los ,las }{presos,reclusos,detenidos,prisioneros,internos,privados de libertad}",
    ),
    entry(
        TransferOfCustody,
        Custody,
        "{trasladado,trasladados,trasladada,trasladadas,trasladaron,entregado,entregados,entregada,entregadas,entregaron}",
    ),
    entry(TransferOfCustody, None, "extradi{cion,ciones,tado,tados,tada,tar,taron,to}"),
    entry(
        ForcedDisplacement,
        None,
        "desplazamiento{,s} {forzado,forzados,forzoso,forzosos,interno,masivo,masivos}",
    ),
    entry(
        ForcedDisplacement,
        None,
        "desplazad{os,as} {internos,internas,forzados,por la violencia,por el conflicto}",
    ),
    entry(
        ForcedDisplacement,
        None,
        "{obligados,obligadas,forzados,forzadas,obligaron} a {abandonar,dejar,huir de} sus {hogares,casas,tierras,viviendas}",
    ),
    entry(
        ForcedDisplacement,
        None,
        "{expulsados,expulsadas,expulsaron,desalojados} de sus {hogares,casas,tierras,viviendas}",
    ),
    entry(ForcedDisplacement, None, "limpieza etnica"),
    entry(Release, Person, "liber{ar,o,aron,ado,ada,ados,adas,an,arlo,arlos,arla}"),
    entry(
        Release,
        None,
        "{liberacion,excarcelacion,excarcelaciones,puesta en libertad} {,inmediata ,condicional }de",
    ),
    entry(
        Release,
        None,
        "{libero,liberar,liberaron,liberara,liberan} .. {presos,reclusos,detenidos,rehenes,poblacion carcelaria,poblacion penitenciaria,prisioneros}",
    ),
    entry(
        Release,
        None,
        "{puesto,puesta,puestos,puestas,dejado,dejados,dejar,poner,quedo,quedaron,salio,salieron} en libertad",
    ),
    entry(
        Release,
        None,
        "{excarcelado,excarcelados,excarcelada,excarceladas,excarcelar,excarcelaron}",
    ),
    entry(InterferenceWithReporting, Reporting, "censur{a,ar,ado,ada,ados,adas,aron,o}"),
    entry(
        InterferenceWithReporting,
        Reporting,
        "{presion,presiones,injerencia,injerencias,interferencia} {politica,politicas,del gobierno,gubernamental,gubernamentales,oficial,oficiales}",
    ),
    entry(
        InterferenceWithReporting,
        None,
        "{retirar,retiro,retiraron,retirado,retirada,suspendio,suspendieron,cancelo,cancelaron,bloqueo,bloquearon} {la emision,el reportaje,el documental,el programa,la investigacion,el episodio,la entrevista}",
    ),
    entry(
        InterferenceWithReporting,
        Reporting,
        "{reportaje,documental,programa,episodio,segmento,investigacion} fue {retirado,retirada,censurado,censurada,suspendido,suspendida,cancelado,cancelada}",
    ),
    entry(
        InterferenceWithReporting,
        None,
        "{amenazas,amenazaron,ataques,agresiones,presiones,presionaron,persecucion,acoso,hostigamiento,intimidacion,silenciar,silenciaron,perseguir} .. {periodistas,periodista,reporteros,la prensa,medios independientes}",
    ),
    entry(
        InterferenceWithReporting,
        None,
        "{periodista,periodistas,reporteros} {,fueron ,fue ,han sido }{amenazados,amenazado,hostigados,perseguidos,silenciados,censurados,agredidos}",
    ),
    entry(
        WitnessIntimidation,
        None,
        "{amenazas,amenazar,amenazaron,amenazo,intimidar,intimidaron,intimidacion,presionar,presionaron,presiones,soborno,sobornar,silenciar,hostigamiento,represalias} .. {testigo,testigos,denunciantes,jueces,fiscales}",
    ),
    entry(
        WitnessIntimidation,
        None,
        "{testigos,testigo,abogados,jueces,fiscales} {,fueron ,fue ,han sido }{amenazados,amenazado,intimidados,intimidado,presionados,hostigados,sobornados}",
    ),
    entry(
        AttackOnCivilians,
        None,
        "{ataque,ataques,atacaron,ataco,atacar,disparos,dispararon,disparo,bombardeo,bombardeos} .. {civiles,poblacion civil,manifestantes,aldeanos,hospital,hospitales,escuela,escuelas,aldea,aldeas,campesinos,viviendas}",
    ),
    entry(
        AttackOnCivilians,
        None,
        "{bombardeo,bombardeos,bombardearon,bombardeado,bombardeada,coche bomba,atentado terrorista,atentados terroristas,ataque terrorista,ataques terroristas,ataque aereo,ataques aereos}",
    ),
    entry(AttackOnCivilians, None, "{abrieron,abrio,abrir} fuego contra"),
    entry(AttackOnCivilians, None, "victimas civiles"),
    entry(
        PropertyDestruction,
        None,
        "{quema de,quemaron,incendiaron,incendio,destruyeron,destruyo,destruccion de,demolieron,demolicion de,saquearon,saqueo de,arrasaron,confiscaron,confiscacion de} .. {casas,casa,viviendas,aldeas,aldea,cosechas,cultivos,tierras,hogares,bienes,pueblos}",
    ),
    entry(
        PropertyDestruction,
        None,
        "{casas,viviendas,aldeas,cosechas,cultivos,hogares} {,fueron ,han sido }{quemadas,quemados,incendiadas,incendiados,destruidas,destruidos,demolidas,saqueadas,arrasadas}",
    ),
];
