//! Spanish phrases that tell what a speaker does with what is said and how the speaker knows, in
//! groups. A phrase is folded; `*` stands for any ending.

use super::words::Group::{self, *};

pub(super) const WORDS: &[(Group, &str)] = &[
    (
        Official,
        "ministro|ministra|ministerio|viceministro|viceministra|portavoz|vocero|vocera|oficina de prensa|departamento|gobierno|gobernador|gobernadora|gobernacion|alcalde|alcaldesa|alcaldia|ayuntamiento|presidente|presidenta|presidencia|comisionado|comisionada|consul|consulado|embajada|embajador|delegado|delegada|delegacion|autoridad|autoridades|funcionario|funcionaria|funcionarios|direccion|directora del sistema|director del sistema|secretario|secretaria|subsecretario|fiscal|fiscalia|procuraduria|procurador|juez|jueza|tribunal|estado|comision|concejal|regidor|diputado|diputada|senador|senadora|prefectura|intendencia|jefatura|despacho|sistema penitenciario|instituto|secretaria de|titular|oficial mayor|defensa|cancilleria|canciller|relatoria",
    ),
    (
        Force,
        "policia|policias|policial|policiales|agente|agentes|oficial|oficiales|sargento|inspector|subcomisionado|comisario|comisaria|jefe policial|jefa policial|comandante|coronel|general|capitan|teniente|mayor|brigada|batallon|ejercito|militar|militares|soldado|soldados|cabo|guardia|guardias|custodio|custodios|custodia|carcelero|carceleros|alcaide|director del penal|director del centro|director del anexo|directora del penal|penal|centro|granja|estacion|comando|cuartel|marina|tropa|tropas|patrulla|zona militar|gendarmeria|uniformado|uniformados|escolta|escoltas|celador|celadores|funcionario de prisiones|instituciones penitenciarias|anexo|reten|jefe de turno|jefe departamental",
    ),
    (
        Company,
        "empresa|compania|operador|operadora|contratista|gerencia|gerente|dueno|duena|duenos|propietario|aerolinea|mina|fabrica|finca|hacienda|administrador|administradora|administracion|director|directora|patron|patrona|capataz|jefe|jefa|encargado|encargada|rector|rectora|superiora|orden|diocesis|obispo|pastor|hospital|escuela|colegio|clinica|hogar|albergue|comunidad terapeutica|agricola|ingenio|junta directiva|sindicato|mayordomo",
    ),
    (
        Former,
        "ex|exsoldado|exguardia|excustodio|expolicia|exagente|exmilitar|exempleado|exempleada|exfuncionario|antiguo|antigua|retirado|retirada|que trabajo|que sirvio|desertor|entonces",
    ),
    (
        Kin,
        "madre|padre|hermano|hermana|hermanos|esposa|esposo|marido|mujer|hijo|hija|hijos|tio|tia|primo|prima|viuda|viudo|familiar|familiares|familia|familias|abuela|abuelo|mama|papa|cunada|cunado|suegra|suegro|sobrino|sobrina|novia|novio|pareja|companera sentimental|nieta|nieto|padres|madres",
    ),
    (
        Held,
        "interno|interna|internos|internas|preso|presa|presos|presas|recluso|reclusa|reclusos|detenido|detenida|detenidos|detenidas|sobreviviente|sobrevivientes|superviviente|victima|victimas|deportado|deportados|retornado|retornados|privado de libertad|privados de libertad|exrecluso|exreclusos|expreso|expresos|exinterno|prisionero|prisioneros|vecino|vecinos|vecina|vecinas|habitantes|campesino|campesinos|paciente|pacientes|migrante|migrantes|refugiado|refugiados|manifestante|manifestantes|trabajador|trabajadores|jornalero|jornaleros|desplazado|desplazados|liberado|liberados|muchachos|mujeres|hombres|personas|testimonios",
    ),
    (
        Medic,
        "doctor|doctora|doctores|dr|dra|medico|medica|medicos|enfermero|enfermera|enfermeros|paramedico|forense|forenses|patologo|patologa|psicologo|psicologa|psiquiatra|cirujano|cirujana|perito|perita|peritos|autopsia|necropsia|comadrona|camillero|dictamen",
    ),
    (
        Lawyer,
        "abogado|abogada|abogados|letrado|letrada|defensor|defensora|licenciado|licenciada|notario|procurador|lic|defensa",
    ),
    (
        Press,
        "reportero|reportera|periodista|periodistas|diario|periodico|radio|locutor|locutora|conductor|conductora|redaccion|editor|editora|emisora|canal|entrevistador|entrevistadora|corresponsal|semanario|revista|portal|medio|medios|noticiero|prensa",
    ),
    (
        Ngo,
        "red|proyecto|comite|observatorio|derechos|colectivo|asociacion|coalicion|fundacion|organizacion|organizaciones|campana|activista|activistas|grupo|coordinadora|coordinador|movimiento|rastreadoras|colectiva|frente|pastoral|vicaria|defensoria|voluntaria|voluntario|consejo",
    ),
    (
        Bystander,
        "testigo|testigos|vecino|vecina|transeunte|chofer|conductor|tendero|vendedora|vendedor|maestra|maestro|vigilante|pescador|companero|amigo|amiga|estudiante|dueno de la tienda",
    ),
    (
        Fellow,
        "companero de celda|companera de celda|companeros de celda|companero|companera|companeros|colega|colegas|exguardia|excustodio|expolicia|exsoldado|comparnero|camarada|compadre",
    ),
    (
        Paper,
        "informe|informes|video|videos|documental|pelicula|grabacion|grabaciones|documento|documentos|fotografia|fotografias|foto|fotos|imagen|imagenes|carta|cartas|correo|correos|memorando|audio|audios|clip|camara|camaras|nota|captura|capturas|mensaje|mensajes|diario|contrato|recibo|recibos|comunicado|boletin|declaracion jurada|mapa|dron|satelite|papel|papelito|hoja|cuaderno|dibujo|whatsapp|escrito|firma",
    ),
    (
        Record,
        "registro|registros|libro|libros|libro de novedades|libro de ingresos|libro de guardia|libro de la guardia|bitacora|bitacoras|expediente|expedientes|archivo|archivos|sentencia|fallo|auto|autos|acta|actas|certificado|certificada|lista oficial|listado|minuta|orden judicial|carpeta|censo|inspeccion|auditoria|parte|partes|partes de asistencia|folio|oficio|control diario|ficha|fichas|padron|comandancias|consta|constancia|manifiesto de|historia clinica|dictamen",
    ),
    (
        Untrue,
        "falso|falsa|falsos|falsas|es falso|no es cierto|no es verdad|no fue asi|no es asi|no hay tal|mentira|mentiras|mentiroso|mentirosos|mienten|miente|infundado|infundada|infundadas|infundados|sin fundamento|carece de fundamento|carecen de fundamento|carece de todo fundamento|carece de sustento|sin sustento|sin base|carece de veracidad|inventado|inventada|inventadas|invento|inventos|se lo inventa|se inventan|invencion|montaje|montajes|novela|novelita|cuento|cuentos|patrana|patranas|farsa|calumnia|calumnias|difamacion|difamaciones|infamia|absurdo|absurda|ridiculo|ridicula|disparate|tergivers*|distorsion*|manipulad*|editad*|trucad*|falsificad*|sacado de contexto|fuera de contexto|campana de desinformacion|campanas de desinformacion|desinformacion|noticias falsas|bulo|bulos|chisme|chismes|rumor|rumores|propaganda|show|matriz|leyenda|fantasia|fantasias|exagerad*|exageracion|se confunde|confunde|equivocado|equivocada|confundid*|erroneo|erronea|inexacto|inexacta|nunca ocurrio|no ocurrio|no sucedio|nunca sucedio|no paso nada|no paso asi|no existio|nunca existio|no existe|no existen|jamas existio|que va|nada de eso|ningun tal|fingiendo|finge|por dinero|resentid*",
    ),
    (
        Nobody,
        "nadie|ninguno|ninguna|ningun|ninguno de|nunca|jamas|en ningun momento|en ningun caso|de ninguna manera|de ningun modo|en absoluto|ni un|ni una|ni uno|ni siquiera|a nadie|nada|no hubo|no hay|no se|no existe|ni un solo|sin un solo|sin una sola|sin novedad|sin hallazgos|sin incidentes|no registra|no registran|no figura|no figuran|no consta|no consta en|no hay constancia|persona alguna|alguno|alguna|tampoco|no fuimos nosotros|sin uso de",
    ),
    (Not, "no|ni|nunca|jamas|tampoco|sin|nadie|nada"),
    (
        Harmless,
        "voluntario|voluntaria|voluntariamente|por su voluntad|por voluntad|propia voluntad|por su propia|a peticion propia|por su gusto|de gusto|por su cuenta|por su propio pie|invitado|invitada|invitados|por su seguridad|por su propia seguridad|por seguridad|por proteccion|traslado por proteccion|resguardo|de rutina|rutina|rutinario|habitual|normal|normalmente|procedimiento|procedimientos|protocolo|protocolos|reglamento|conforme a|conforme al|apegado|apegada|apego|en estricto|con arreglo|de acuerdo a la ley|de acuerdo con la ley|al amparo|legal|legales|legalmente|legitimo|legitima|reglamentari*|debidamente|proporcional|necesario|necesaria|garantizad*|respeta|respetan|respeto|respetando|trato digno|trato humano|bien tratado|bien tratados|buen trato|atencion medica|atendido|atendida|atendidos|evaluado|evaluada|revisados|revisado|los reviso|valorado|medicinas|tienen medico|medico de guardia|jornadas medicas|estable|estables|duerme bien|come mejor|comen|tres comidas|tres tiempos|alimentacion|recibieron|reciben|recibe visita|recibe visitas|visitas|recibieron agua|permanecieron sentad*|sentadas|suaves|prescripcion|para que se calmen|talleres|taller|terapia|ocupacional|laborterapia|formacion|capacitacion|participan|disciplina|reinsercion|rehabilitacion|usos y costumbres|adelantos|pagados|se les paga|contrato|firmaron|firmo|consta su firma|pidieron|pidio|solicitaron|solicito|aceptaron|acepto ir|natural|naturales|muerte natural|causas naturales|paro cardiaco|paro cardiorrespiratorio|infarto|descompensacion|se descompuso|enfermedad|enfermo|ya venia enfermo|caida|se cayo|resbalo|se golpeo|autolesion*|se autolesiono|se lesiono|accidente|accidental|corto circuito|cortocircuito|un corto|quema agricola|rina|rina entre|pelea|pelea entre|forcejeo|intento de fuga|fuga|se fugo|se escapo|se fue|se fueron|se habia ido|se marcho|enfrentamiento|cruce de disparos|fuego cruzado|repelio|repelieron|agresion|atacaron primero|dispararon primero|legitima defensa|terrorista|terroristas|delincuentes|pandilleros|guerrilleros|armados|golpe limpio|campamento|no estaban en turno|de permiso|de vacaciones|de franco|en su casa|en mi casa|estaba en|a once kilometros|de borrachos|de fiesta|con la novia|falla|falla de|averia|danado|la temporada|los propios ocupantes|notificadas|notificados|fueron notificad*|se autorizo|se autorizaron|se les permitio|se permite|maniobra|autorizadas|liberado|liberada|sin un solo herido",
    ),
    (
        Merely,
        "solo|solamente|unicamente|simplemente|nada mas|apenas|no mas que|todo|todos|todas|siempre|a todos|cada|es otra cosa|otra cosa",
    ),
    (
        Contrary,
        "al contrario|por el contrario|lo contrario|sino|en realidad|lo cierto es|la verdad es|mas bien|en cambio|otra cosa|no es tortura|y asi consta|ahi esta|ahi estan",
    ),
    (
        EarlierWord,
        "declaracion|declaraciones|testimonio|testimonios|denuncia|tuit|publicacion|post|hilo|version|la cifra|el dato|ese dato|lo dicho|lo declarado|lo que dije|lo que puse|ayer|anterior|octubre|esa certificacion|certificacion|ese papel|eso|confesion|ambas cosas|lo del|lo de",
    ),
    (
        AskedFor,
        "peticion|solicitud|preguntas|pregunta|cuestionario|llamadas|correos|mensajes|carta|entrevista|declaraciones|comentarlo|comentar|opinar|responder|declarar|detalles|comentarios|decir nada|decir mas|hablar|pronunciarse|cuestionario escrito",
    ),
    (
        Provided,
        "si|siempre que|siempre y cuando|a condicion de|con la condicion|con tal de|con que|solo si|asi|en cuanto|cuando|apenas|el dia en que|el dia que|una vez|hasta que|a cambio de|previa|previo|previa solicitud|previa orden|mientras|que nos dejen|que me dejen|concluida|tan pronto|en caso de|sin eso|antes no|publiquen|traigame|si existe|si me|si nos|si la|si el|si va",
    ),
    (
        Tomorrow,
        "manana|manana mismo|hoy mismo|la proxima semana|el proximo|esta semana|cuando quieran|cuando quiera|cualquier dia|a cualquier hora|en 24 horas|con 24 horas|24 horas de anticipacion|delante de|en publico|por escrito|en enero|un mes",
    ),
    (
        Saw,
        "vi|vimos|yo vi|lo vi|la vi|los vi|las vi|le vi|vio|vieron|presencie|presenciamos|presencio|con mis propios ojos|con mis ojos|delante de mi|frente a mi|enfrente de mi|en mi cara|delante de nosotros|yo estaba|estaba ahi|estaba alli|estuve ahi|estabamos|desde mi ventana|desde la ventana|se veia|se veian|se oia|se oian|oi|oimos|escuche|escuchamos|escucho|oyo|oyeron|senti|sentimos|olia|mire|miramos|mirabamos|encontre|encontramos|lo encontre|yo conte|conte|recogi|recogimos|lave|nunca vi|no vi|no vio|haber visto|haber presenciado|reconoci|pude ver|pudimos ver",
    ),
    (
        Told,
        "me conto|me contaron|nos conto|nos contaron|le conto|le contaron|contaron|me dijo|me dijeron|nos dijo|nos dijeron|me han contado|me han dicho|me aviso|me avisaron|nos avisaron|me llamo|me escribio|me mando|me informo|nos escribe|segun me|segun le|segun nos|segun les|dice que|dicen que|dicen|cuentan|se dice|se supo|supe|supe por|supe despues|supimos|me entere|nos enteramos|por boca de|por ella misma|por el mismo|de oidas|de buena fuente|a traves de|entrevistas|testimonios|testimonio de|relatos de|le confio|me confio|me explico|me relato|via|familiares nos|un oyente|fuentes|el mismo me|ella misma me|me cuentan|me dicen",
    ),
    (
        MyKin,
        "mi hijo|mi hija|mi esposo|mi marido|mi esposa|mi mujer|mi hermano|mi hermana|mi padre|mi madre|mi tio|mi tia|mi primo|mi prima|mi papa|mi mama|mi sobrino|mi sobrina|mi muchacho|mi nino|mi nina|mi nieto|mi nieta|nuestro hijo|nuestra hija|mis hijos|mi viejo|mi chamo|mi cunado|mi suegro|mi companero|mi pareja",
    ),
    (
        MyWork,
        "trabaje|trabajaba|trabajo ahi|yo trabajo|trabajamos|mi turno|mismo turno|de turno|mis companeros|mi companero|companero de celda|compartia celda|compartimos celda|compartia la celda|celda de al lado|la celda vecina|de al lado|misma celda|mi celda|nuestra celda|mi patrulla|misma patrulla|mi unidad|mi gente|servi|hice el servicio|mi primo estaba|estaba adentro|estuve con el|estaba con el",
    ),
    (
        ShownBy,
        "muestra|muestran|mostro|se ve|se ven|se observa|se escucha|se oye|registra|registran|consta|consta en|constan|figura|figuran|aparece en|quedo registrado|documento|documentamos|documentado|fechado|firmada|firmado|fotografiado|grabado|grabo|en camara|en video|en el video|lo respalda|ahi esta|ahi estan|tenemos el|tenemos los|tenemos la|he leido|lei|leimos|revisamos|revisado los|tras revisar|captura|segun el|segun la|segun los|segun las|de acuerdo con|de acuerdo al|con mi firma|con nombre y cedula|por escrito",
    ),
    (
        Exam,
        "autopsia|necropsia|examine|examinamos|examino|reconocimiento medico|moret*|hematoma*|fractur*|lesion*|herida|heridas|marcas|ligadura*|quemadura*|radiografia|signos|diagnost*|causa de muerte|acta de defuncion|certificado de defuncion|parte medico|clinico|clinicos|el cuerpo|el cadaver|dictamen|edema|asfixia|livideces",
    ),
    (
        Infers,
        "debio|debieron|debe haber|deben haber|debe de|se deduce|deduzco|dedujo|concluyo|concluye|concluimos|se infiere|infiero|lo que sugiere|sugiere|por las marcas|por lo que|seguramente|probablemente|supongo|imagino|me imagino|calculo|calculamos|creo que|creemos|parece|al parecer|para mi que|se nota|habra sido|sera que|significa",
    ),
    (Hurt, "me|nos|mi|conmigo"),
    (Mine, "yo|nosotros|nosotras|mi|mis|nuestro|nuestra|nuestros|nuestras|me|nos|conmigo"),
    (
        HurtMe,
        "me pegaron|me pegaban|nos pegaron|nos pegaban|me golpearon|nos golpearon|nos golpeaban|me golpeaban|me pusieron|nos pusieron|nos ponian|me ponian|me sacaron|nos sacaron|nos sacaban|me llevaron|nos llevaron|nos llevaban|me metieron|nos metieron|nos metian|me amarraron|nos amarraron|me vendaron|nos vendaron|me esposaron|nos esposaron|me tuvieron|nos tuvieron|nos tenian|me tenian|me dejaron|nos dejaron|nos dejaban|me dieron|nos dieron|nos daban|no nos daban|no me daban|no nos dieron|no me dieron|me quitaron|nos quitaron|me hicieron|nos hicieron|nos hacian|me obligaron|nos obligaron|nos obligaban|me amenazaron|nos amenazaron|me tiraron|nos tiraron|me desnudaron|nos desnudaron|me colgaron|nos colgaron|me echaron|nos echaron|nos echaban|me encerraron|nos encerraron|me agarraron|nos agarraron|me bajaron|nos bajaron|me subieron|nos subieron|nos montaron|me montaron|nos formaban|nos hincaron|me hincaron|perdi|me duele|me desmaye|dormiamos|comiamos|pasamos|pasabamos|estuve preso|estuve detenid*|estuvimos|fui detenid*|me detuvieron|nos detuvieron|nos rociaron|nos gritaban|me gritaban|me dispararon|nos dispararon|nos quemaron|me quemaron|salimos|huimos",
    ),
    (
        Opines,
        "debe|deben|deberia|deberian|tiene que|tienen que|hay que|exig*|pide|piden|pedimos|pido|solicit*|demand*|queremos|quiero|esperamos|espero|conden*|repudi*|justicia|verguenza|por favor|que se|ojala|merece*|recomend*|ordeno|inst*|exhort*|reclam*|invitamos|cree que|opina|ya basta|basta",
    ),
    (
        Alleges,
        "denunci*|acus*|golpe*|torturas|torturado|maltrat*|abus*|mataron|asesin*|quemaron|desaparecid*|desaparecieron|violaron|encerrad*|amarrad*|sin agua|sin comida|hambre|se lo llevaron|se los llevaron|patadas|pegaban|pegaron",
    ),
    (
        YesWord,
        "si|si.|si senor|si senora|cierto|asi es|correcto|exacto|claro|verdad|tiene razon|eso si",
    ),
    (
        NoWord,
        "no|no.|no senor|no senora|no senorita|nunca|jamas|que va|para nada|en absoluto|mentira|falso",
    ),
    (
        But,
        "pero|sin embargo|aunque|mientras|en cambio|no obstante|por su parte|en respuesta|consultado|consultada|preguntado|preguntada|al ser consultado|a su vez|despues|luego|ahora|hoy|ya",
    ),
    (
        Hedge,
        "habria|habrian|podria|podrian|quiza|quizas|tal vez|al parecer|aparentemente|presuntamente|supuestamente|parece|posiblemente",
    ),
    (
        DenyVerb,
        "niega|niegan|nego|negaron|negamos|niego|negando|negar|negativa|rechaza|rechazan|rechazo|rechazaron|rechazamos|rechazando|rechazada|rechazadas|desmiente|desmienten|desmintio|desmintieron|desmentimos|desmiento|desmentido|descarta|descartan|descarto|descartaron|descartamos|refuta*|rebate|rebaten|rebatio|contradice|contradicen|contradijo|desconoce|desconocio|desconocieron|desestim*|se desmarca|se desmarco|se desligo|se deslinda|se deslindo|nos deslindamos|repudia la acusacion|tacha de|tacho de|tachan de|tilda de|tildo de|tildo|tilda|califica de|califico de|califica|califico|calificaron|enmarca|enmarcan|enmarco|impugna|impugno|objeta|objeto que|discrepa|no acepta|no aceptamos|no acepto|no comparto|no reconoce|no reconocemos|no tiene nada que ver|nada que ver|no tuvo nada que ver|no tuvimos nada que ver|ajeno a|ajena a|ajenos a|no tuvo que ver|no participo|no participamos|no participe|no estuve|no estuvimos|no dije|no dije eso|no lo dije yo|yo no dije|nunca dije|jamas dije|nunca ordene|no ordene|no tuve|no hice|no hicimos|no fui yo|no fuimos|no fue asi|no tenia conocimiento|no tenemos conocimiento|no tengo conocimiento|no sabia nada|se declaro inocente|inocente|se rie de|se burla de|se burlo|le resto importancia|resto importancia|minimiz*",
    ),
    (
        AnswerVerb,
        "atribuye|atribuyo|atribuyeron|atribuyen|achaca|achaco|sostiene|sostienen|sostuvo|sostuvieron|insiste|insisten|insistio|asegura|aseguran|aseguro|aseguraron|alega|alegan|alego|alegato|argumenta|argumento|argumentan|argumentaron|precisa|preciso|precisan|aclara|aclaro|aclaran|aclaramos|aclaracion|replica|replico|replican|responde|respondio|responden|contesto|contesta|contestaron|jura|juraba|juran|juro|juraban|anda diciendo|andan diciendo|repite|repiten|repitio|defiende|defendio|defienden|justifica|justifico|justifican|explica|explico|explican|hablo de|habla de|hablan de|hablaba de|afirma|afirmo|afirman|manifesto|manifiesta|reitera|reitero|reiteran|remarco|recalco|subrayo|enfatizo|puntualizo|sale a decir|salio a decir|dicen que|segun ellos|segun la version|version oficial|comunico que|informo que|en un comunicado|en un boletin|a traves de un comunicado|bajo juramento|declaro|declaran|firmo que",
    ),
    (
        AdmitVerb,
        "admite|admiten|admitio|admitieron|admito|admitimos|admitia|admitir|admitido|reconoce|reconocen|reconocio|reconocieron|reconozco|reconocemos|se reconoce|reconocer|reconocido|lo reconozco|confiesa|confiesan|confeso|confieso|confesaron|confesar|confesion|concede|conceden|concedio|concedo|concedemos|acepta|aceptan|acepto|aceptamos|aceptaron|acepto que|asume|asumio|asumimos|asumo|asumieron|lamenta|lamentan|lamentamos|lamento|lamento que|se disculpo|se disculpa|nos disculpamos|me disculpo|ofrecio disculpas|ofrece disculpas|ofrecemos disculpas|pidio disculpas|pidio perdon|pide perdon|pide disculpas|solto que|solto|se le escapo|se le salio|dejo escapar|deslizo|confirmo que|confirma|confirmo|confirman|confirmamos|no nego|no niega|no niegan|no negamos|no lo niega|no desmintio|preciso que si|se declaro culpable|asumio la responsabilidad|asume la responsabilidad|nos hacemos responsables|me hago responsable|dio la razon|da la razon",
    ),
    (
        Granted,
        "disculpa|disculpas|pedimos perdon|pido perdon|perdon|perdoneme|perdonenme|que dios me perdone|dios me perdone|me equivoque|nos equivocamos|ahi me equivoque|mi culpa|nuestra culpa|por nuestra culpa|culpa nuestra|culpa mia|por mi culpa|la culpa es mia|la culpa fue|verguenza|me averguenza|me da verguenza|me da pena|no estoy orgulloso|no estoy orgullosa|no me enorgullece|me arrepiento|nos arrepentimos|arrepentido|arrepentida|me pesa|me remuerde|cargo con|es cierto|es cierto que|es verdad|es verdad que|cierto que|si es cierto|si es verdad|en efecto|efectivamente|tiene razon|tienen razon|en eso tiene razon|si hubo|si fueron|si se|si lo hubo|si paso|si ocurrio|si existe|si existio|si tuvimos|si estuvo|si estuvieron|no lo voy a negar|no se lo voy a negar|no voy a negar|no vamos a negar|no lo niego|no niego|no podemos negar|no puedo negar|no le voy a decir que no|no voy a decir que no|no digo que no|no lo oculto|no ocultamos|no lo vamos a ocultar|para que le voy a decir mentiras|para que voy a mentir|para que mentir|para que mentirle|no le voy a mentir|no voy a mentir|la verdad sea dicha|la mera verdad|la neta|le soy sincero|le soy franco|para serle franco|para ser sincero|honestamente|francamente|sinceramente|no me voy a hacer el santo|no soy ningun santo|no ando buscando perdon|debimos|debi|debi haber|debio haberse|debieron haberse|deberiamos haber|tendriamos que haber|no debio|no debimos|no debi|no debieron|yo tambien|tambien yo|nosotros tambien|yo fui el que|fui yo|fuimos nosotros|nosotros fuimos|lo hice yo|lo hicimos|yo sabia|sabiamos|todos sabiamos|lo sabiamos|yo lo sabia|me quede callado|me quede callada|no hice nada|no hicimos nada|mire para otro lado|miramos para otro lado|nunca lo habia contado|nunca se lo dije a nadie|nunca lo conte|primera vez que lo cuento|lamentable|lamentablemente|desgraciadamente|por desgracia",
    ),
    (
        Lapse,
        "error|errores|por error|equivocacion|equivocaciones|fallo|falla|fallas|fallos|fallo unos dias|fallamos|falta de|faltaron|falto|deficiencia|deficiencias|carencia|carencias|omision|omisiones|negligencia|negligencias|descuido|descuidos|exceso|excesos|se excedio|se excedieron|excedio|hubo excesos|pudo haber excesos|abuso de|se le paso la mano|se les paso la mano|se paso la mano|se nos paso la mano|se fue la mano|se nos fue de las manos|en el calor|irregularidad|irregularidades|anomalia|anomalias|sin acta|sin que se diligenciara|sin autorizacion|sin permiso|contra las ordenes|fuera de protocolo|no siguio el protocolo|incumpl*|sin orden|no fue respondida|no se respondio|no se notifico|no se aviso|no se informo|no se registro|no quedo registrado|no se anoto|no se levanto|no tuvo el cadaver|no la verificamos|no lo verificamos|no verificamos|no tome|no tomamos|no revise|no revisamos|no pudimos|no ha podido|no se pudo|no alcanzo|no alcanzaba|no habia suficiente|no habia suficientes|averiada|averiado|averia|descompuesta|descompuesto|se dano|se descompuso la|homonimia|confusion|sobrepoblacion|hacinamiento|sobrecupo|sobrecapacidad|donde caben|retraso|retrasos|demora|demoras|tardo|tardamos|tarde|se quemaron|se perdio|se perdieron|se extravio|se extraviaron|de mas|malentendido|en vias de solucion|ya se corrigio|se esta corrigiendo|se corregira|por su propia seguridad|por motivos de salud|una sola vez|una vez|casos aislados|caso aislado|hecho aislado|hechos aislados|algunos elementos|algunos agentes|algun agente|uno de los nuestros|uno de mis|fueron sancionados|fue sancionado|sancionado|sancionada|suspendido|suspendida|destituido|requisitorias viejas|se uso gas|se uso la fuerza|bomba averiada|planta electrica|ordenes de arriba|de arriba|inadecuado|inadecuada|indebido|indebida|indebidamente",
    ),
    (
        IDid,
        "yo firme|firme|firmamos|yo cerraba|cerraba|cerre|cerrabamos|yo abri|abri|yo amarre|amarre|yo pegue|pegue|yo golpee|golpee|yo dispare|dispare|yo cobre|cobre|tambien cobre|yo puse|lo puse|la puse|los puse|lo pusimos|pusimos|le pusimos|les pusimos|los pusimos|lo matamos|los matamos|matamos|lo amarramos|amarramos|lo amarre|golpeamos|lo golpeamos|los golpeamos|les pegamos|le pegamos|les pegabamos|le pegabamos|le sacamos|le metimos|lo metimos|los metimos|le echamos|les echamos|lo echamos|lo llevamos|los llevamos|la llevamos|lo subimos|los subimos|lo bajamos|los bajamos|lo tiramos|los tiramos|los enterramos|enterramos|lo enterramos|quemamos|le prendimos|prendimos fuego|disparamos|lo reportamos|reportamos|lo entregamos|los entregamos|lo dejamos|los dejamos|la dejamos|lo encerramos|encerramos|los encerramos|los sacabamos|sacabamos|les quitabamos|les quitamos|le quitamos|los teniamos|lo teniamos|lo tuvimos|los tuvimos|teniamos que|haciamos|los haciamos|les haciamos|cobrabamos|me ordenaron|nos ordenaron|me mandaron a|nos mandaron a|recibi la orden|recibimos la orden|di la orden|yo ordene|ordene|cumplia ordenes|cumpliamos ordenes|cumpli ordenes|por ordenes|la orden era|las ordenes eran|yo mismo|era mi trabajo|mi trabajo era|me tocaba|nos tocaba|me toco|nos toco|yo llevaba|yo manejaba|maneje|yo vigilaba|vigilaba|yo estaba de guardia|ayude|yo ayude|ayudamos|participe|participamos|yo participe|escribi el|llene el|cambie el|altere|alteramos|falsifique|falsificamos|vote por|mande|mandamos|lo agarre|lo agarramos|los agarramos",
    ),
    (
        Withdraws,
        "retiro|retiro lo|retira|retiran|retiramos|retire|retiraron|retirado|retirada|retirar|queda retirado|queda retirada|lo retiro|la retiro|las retiro|los retiro|retracta|retractan|retracto|retractaron|retractarse|se retracto|me retracto|nos retractamos|retractacion|desdice|desdijo|se desdijo|me desdigo|nos desdecimos|desdecirse|desdecir|desiste|desisten|desistio|desistieron|desisto|desistimos|desistimiento|revoca|revoco|revocan|revocaron|revocado|revocada|revocamos|anula|anulo|anulado|anulada|anulamos|queda anulad*|queda sin efecto|sin efecto|deja sin efecto|dejo sin efecto|dejamos sin efecto|se echo para atras|se echo atras|se echaron atras|dio marcha atras|marcha atras|reculo|recula|se rajo|borro|borre|borramos|borrado|borrada|borrar|borraron|elimino|eliminamos|eliminado|eliminada|elimine|tachar|tache|tachen|tachelo|bajamos el|baje el|bajo el|bajar la publicacion|bajamos la publicacion|ya no sostengo|no lo sostengo|no sostengo|no sostiene ya|ya no mantiene|ya no mantengo|no ratifica|no ratifico|no se ratifico|cambio su version|cambio de version|cambio su declaracion|cambio su testimonio|nueva declaracion|se contradijo|cancelo|cancela|cancelamos|suspende la|quiten|quitar ese|quite lo|olvide lo|olviden lo|hagan de cuenta|no tomen en cuenta|no tome en cuenta",
    ),
    (
        Corrects,
        "corrige|corrigen|corrigio|corrigieron|corrijo|lo corrijo|la corrijo|corregimos|corregido|corregir|he corregido|correccion|correcciones|rectifica|rectifico|rectificamos|rectificacion|rectificar|fe de erratas|fe de errores|actualizacion|aclaracion|una disculpa|pedir excusas|pido excusas|me equivoque|nos equivocamos|me exprese mal|nos expresamos mal|me confundi|nos confundimos|confundi|entendi mal|oi mal|lei mal|escribi mal|dije mal|lo dije mal|quise decir|queria decir|no era asi|no era como|lo que puse|lo que dije|lo que escribi|lo que publique|lo que publicamos|en mi mensaje|mi tuit anterior|en nuestro post|en nuestra nota|en la nota anterior|menti|mentimos|y menti|habia mentido|no era cierto|no fue cierto|no era verdad|bajo presion|por miedo|me obligaron a|me hicieron firmar|era otro|era otra|era un senor|no eran|eran menos|eran mas|son dos|no tres|perdi la cuenta|pierde la cuenta|calcule mal|conte mal|sume mal|tiene razon|tienen razon|me corrigen|me corrigieron|me corrige|ya verifique|despues supe|luego supe|resulta que|resulto que|resulto ser|ahora dice|ahora dicen|ahora sostiene|ahora digo|mejor dicho|digo|perdon",
    ),
    (
        Refuses,
        "sin comentarios|no hubo respuesta|no obtuvo respuesta|no obtuvimos respuesta|no hubo contestacion|declina|declino|declinaron|declinar|declinan|rehusa|rehuso|rehusaron|rehusan|se niega a|se nego a|se negaron a|se niegan a|me niego a|nos negamos a|me nego|no quiso|no quisieron|no quiere|no quieren|no quiero|no queremos|no quisiera|no ha querido|no han querido|no he querido|prefirio no|prefiere no|prefirieron no|prefieren no|prefiero no|preferimos no|preferiria no|no respondio|no respondieron|no ha respondido|no han respondido|no responde|no responden|no respondera|no voy a responder|no va a responder|sin responder|sin respuesta|no contesto|no contestaron|no ha contestado|no han contestado|no contesta|no contestan|dejo sin contestar|dejaron sin contestar|sin contestar|no atendio|no atendieron|no atiende|no devolvio|no devolvieron|no tomo la llamada|guardo silencio|guardan silencio|guarda silencio|guardaron silencio|silencio|callo|calla|callan|se callo|se quedo callado|se quedo callada|no solto palabra|no dijo palabra|no abrio la boca|no ha abierto la boca|punto en boca|no se ha pronunciado|no se han pronunciado|no se pronuncio|no se pronunciaron|no se pronunciara|no nos pronunciaremos|no estima procedente|no hara comentarios|no haran comentarios|no haremos|no hare|no se hara|no hizo comentarios|no hace comentarios|no hacemos comentarios|no hara pronunciamiento|pronunciamiento alguno|no comentara|no comento|no comenta|no comentamos|no va a comentar|no voy a comentar|no voy a decir|no vamos a decir|no voy a hablar|no vamos a hablar|no va a hablar|no lo voy a decir|no le voy a decir|no hablo|no hablo de|no hablare|no hablara|no hablaremos|no hablamos|no puedo hablar|no podemos hablar|no puede hablar|no pueden hablar|no puedo decirle|no le puedo decir|no podemos decir|no estoy en condiciones|no estamos en condiciones|no me corresponde|no nos corresponde|no le corresponde|no es a mi|a mi no me toca|no me toca a mi|no esta autorizad*|no estoy autorizad*|no estamos autorizad*|no tengo autorizacion|no tenemos autorizacion|no dara|no dare|no daremos|no dio detalles|no dio explicaciones|no dio razon|no dio mas|no quiso dar|no ofrecio detalles|no ofrecio explicaciones|no preciso|no especifico|no aclaro|no explico|no dijo|no dice|no ha dicho|no han dicho|nadie ha dicho|nadie dice|nadie explica|nadie nos dice|evito|evita|evitaron|evitan|eludio|elude|esquivo|esquiva|rehuyo|se salio por la tangente|cambio de tema|cambia de tema|se limito a|se limita a|se limitaron a|remite a|remitio a|remitieron a|remiten a|remitio al|nos remitio|sub judice|bajo investigacion|en investigacion|investigacion en curso|en manos de|en proceso judicial|secreto de sumario|secreto sumarial|secreto profesional|reserva del sumario|reserva|reservada|reservado|es reservado|confidencial|confidencialidad|por seguridad nacional|no sera divulgado|no sera divulgada|no se divulgara|no revelara|no revelo|no revelare|no me pida|no me pidan|no me pregunte|no me pregunten|no pregunte|preguntele a|preguntenle a|pregunteselo|de eso no|de esa no|de ese no|ni una palabra|ni media palabra|ni confirmo ni|ni confirma ni|ni confirmar ni|ni lo confirmo|ni lo niego|ni confirmarlo|confirmarlo ni desmentirlo|no confirmo ni|no fue posible obtener|no se pudo obtener|no fue posible contactar|no se le pudo localizar|colgo|colgo el telefono|corto la llamada|cerro la puerta|dio media vuelta|se dio la vuelta|se fue sin|se marcho sin|no recibio|no recibieron|no me atrevo|por ahora no|mejor no|mejor ni|mejor lo dejamos|dejemoslo ahi|ahi lo dejo|siguiente pregunta|otra pregunta|paso de|no declarara|no declaro|no declare|se acogio a|se acoge a|derecho a no declarar|mi abogado|mis abogados|ante quien corresponda|en su momento|a su debido tiempo|no hay nada que decir|nada que decir|nada que anadir|nada que agregar|nada que declarar|no tengo nada que|no tenemos nada que",
    ),
    (
        NotKnow,
        "no se|no sabemos|no lo se|no lo sabemos|yo no se|de eso no se|eso no lo se|no sabria|no sabriamos|no sabe si|no saben si|no se sabe|no se si|no se quien|no se que|no se donde|no se cuantos|quien sabe|sepa|vaya usted a saber|vete a saber|a saber|sabra dios|solo dios sabe|dios sabra|nadie sabe|nadie lo sabe|ni idea|no tengo idea|no tenemos idea|habria que ver|habra que ver|hay que ver|esta por verse|por verse|ya veremos|veremos|ya se vera|falta ver|falta probar|falta saber|no me consta|no nos consta|no le consta|no les consta|no me costa|no tenemos manera|no hay manera|no hay modo|no hay forma|no tengo forma|no tengo manera|no tengo como|no tenemos como|no tenemos forma|no puedo afirmar|no podemos afirmar|no puedo asegurar|no podemos asegurar|no podria asegurar|no puedo jurar|no lo puedo jurar|no podria jurar|no podria decir|no podria decirle|no puedo decir|no puedo decir si|no se puede saber|no se puede afirmar|no se puede decir|no es posible establecer|no es posible saber|no es posible determinar|no es posible confirmar|no es posible afirmar|no puedo confirmar|no podemos confirmar|no ha podido confirmar|no hemos podido confirmar|no pudo confirmar|no pudieron confirmar|no pudo verificar|no hemos podido verificar|no se pudo verificar|no ha sido verificado|no se ha confirmado|no esta confirmado|no esta claro|no queda claro|sin verificar|sin confirmar|no verificad*|carece de elementos|carecemos de elementos|no hay elementos|no tengo elementos|no tenemos elementos|no descarto|no descartamos|no descarta|no descartan|no se descarta|no pongo las manos|no metria las manos|no meto las manos|no meto la mano|no pondria la mano|tal vez|quiza|quizas|a lo mejor|puede que|puede ser|pudo ser|podria ser|pudiera ser|sera o no sera|ni si ni no|ni lo uno ni lo otro|de una u otra|no estoy seguro|no estoy segura|no estamos seguros|no seguro|no recuerdo|no me acuerdo|no lo vi|yo no lo vi|no estaba ahi|yo no estaba|no estuve ahi|no presencie|solo lo que me dijeron|solo lo que oi|lo que oi|no doy fe|no puedo dar fe|me puedo equivocar|puedo equivocarme|puedo estar equivocad*|si no me equivoco|es pronto para|demasiado pronto|hay que esperar|esperemos a|hasta no ver",
    ),
    (
        Suspicion,
        "duda|dudas|dudo|dudan|dudar|dudaba|dudoso|dudosa|dudosos|dudamos|pone en duda|puso en duda|pongo en duda|ponen en duda|ponemos en duda|en duda|en entredicho|cuestiona|cuestiono|cuestionan|cuestionamos|cuestionaron|no creo que|no creemos|no cree que|no me creo|no me lo creo|no le creo|no les creo|no le creemos|no nos creemos|nadie cree|quien va a creer|quien se cree|dificil de creer|cuesta creer|me cuesta creer|increible|inverosimil|poco creible|no es creible|no son creibles|credibilidad|sospecha|sospechas|sospechan|sospecho|sospechoso|sospechosa|sospechamos|desconfia|desconfio|desconfiamos|desconfianza|raro|rara|que raro|muy raro|extrano|extrana|llama la atencion|que casualidad|casualidad|casualmente|curioso|curiosamente|prematuro|prematura|apresurado|apresurada|precipitado|poco serio|poco seria|supuesto|supuesta|supuestos|supuestas|supuestamente|presunto|presunta|presuntos|presuntas|presuntamente|dizque|disque|que dizque|asi llamado|asi llamada|asi llamados|mal llamado|mal llamada|entre comillas|pruebas|prueba|sin pruebas|que pruebas|donde estan las pruebas|ensenen pruebas|ensene las pruebas|que lo prueben|que lo pruebe|que lo demuestren|que lo demuestre|demuestren|demuestrelo|demuestrenlo|que muestren|que ensenen|que presenten|un dicho no|no es una prueba|no es prueba|no prueba nada|no demuestra nada|cautela|con cautela|prudencia|con pinzas|ojo con|cuidado con|aja|si, claro|si como no|como no|seguro que|de veras|de verdad|en serio|y yo soy|a otro perro|a otro con|que no me vengan|que no vengan|no me vengan|no me venga|que me digan|que expliquen|que explique|que nos explique|explique por que|expliquen por que|no explica|no explican|no cuadra|no cuadran|no encaja|no encajan|no me cuadra|no tiene sentido|no tiene logica|como es que|como es posible|como va a ser|por que entonces|entonces por que|entonces quien|quien entonces|de donde|donde estaba|usted estaba|tu estabas|vos estabas|usted lo vio|lo viste|memoria que mejora|entonces que|pues entonces|a quien se refiere|algo no|no suena|suena a|huele a|me huele|seguro anda|habra que preguntar|quien gana|a quien le conviene|leyendo un papel|leia un papel|aprendido de memoria|aprendida de memoria|mismo pulso|misma letra|misma tinta|la letra es",
    ),
    (
        OfferVerb,
        "ofrece|ofrecen|ofrecio|ofrecieron|ofrezco|ofrecemos|ofrecia|ofrecian|ofrecer|oferta|propone|proponen|propuso|proponemos|propongo|prometo|promete|prometen|prometio|prometieron|prometemos|prometer|promesa|le prometo|se lo prometo|garantiza|garantizo|garantizamos|garantizan|se compromete|se comprometen|se comprometio|se comprometieron|nos comprometemos|me comprometo|comprometio a|compromiso|comprometido a|comprometidos a|mi palabra|doy mi palabra|dio su palabra|damos nuestra palabra|palabra de|juro que voy|asumimos el compromiso|acordo|acordaron|acepto reunirse|invita a|invitamos a la prensa|invitamos a los|quedan invitados|queda invitado|le invito|los invito|acudiremos|mando decir|hizo saber|exhorto",
    ),
    (
        Willing,
        "dispuesto a|dispuesta a|dispuestos a|dispuestas a|dispuesto|dispuesta|dispuestos|disposicion a|disposicion de|su disposicion|a su disposicion|a disposicion|mejor disposicion|listo para|lista para|listos para|quedan abiertas|queda abierta|quedan abiertos|puertas abiertas|puertas estan abiertas|la puerta esta abierta|estan abiertas|esta abierto a|esta abierta a|abierto a|abiertos a|puede venir|pueden venir|puede ir|pueden ir|vengan|venga cuando|vengan cuando|vengan a ver|venga a ver|que vengan|que venga|pasen|pase y vea|pasen a ver|pueden visitar|puede visitar|pueden entrar|puede entrar|pueden ver|puede ver|pueden revisar|puede revisar|pueden preguntar|pueden hablar con|podra|podran|podra entrar|podran entrar|podra visitar|podran visitar|pondra|pondran|pondremos|pondre|pondra a disposicion|entregara|entregaran|entregaremos|entregare|abriremos|abrira|abrimos|abro|abren la|publicaremos|publicare|publicara|recibiremos|recibira|recibire|pagaremos|pagara|indemniz*|nos sentaremos|sentaremos|me siento a|iremos|ire|vamos a entregar|vamos a abrir|vamos a publicar|voy a entregar|voy a declarar|volvemos|volveremos|volvere|regresamos|voy|declaro|declarare|declararemos|declararia|testificare|borro este|borro todo|borramos todo|bajamos todo|retiramos la denuncia|retirariamos|retiro la denuncia|yo mismo|yo misma|nosotros mismos|nosotras mismas|lo aplaudimos|estudiara|estudiaremos|revisaremos|revisara|haremos|hare|hara|dare|daremos|dara|le doy|les doy|les damos|le damos|me siento y|cuento quien|les cuento|le cuento todo|les escribo|le recibo|recibo el|ponemos|nosotras ponemos|nosotros ponemos|no lo escribo|llevo el|llevo los|llevamos|entrego|entregamos|enseno|ensenamos|muestro|mostramos|mostrare|mostraremos|la ve un medico|colaborare|colaboraremos|colaborar*|cooperar*|cuenten con|cuente con|con gusto|con mucho gusto|encantado|encantados|por mi que vengan|no tengo inconveniente|no tenemos inconveniente|no hay inconveniente|sin problema",
    ),
    (
        Harm,
        "golp*|pegar*|pego|pegan|pegaba*|pegaron|pegaran|peguen|pegue|patad*|punet*|cachet*|bofet*|azot*|garrot*|macan*|culataz*|tolet*|palo|palos|palazos|tablazos|vapule*|apale*|agred*|agresion*|atac*|ataque*|lastim*|hiri*|herid*|lesion*|maltrat*|tortur*|torment*|abus*|humill*|vej*|viola|violo|violaron|violar*|violacion*|manose*|toco|tocado|tocada|tocaron|toca|tocan|desnud*|amarr*|atad*|atar*|ato|encaden*|cadena*|esposad*|esposar*|esposas|engrill*|grillet*|sujet*|colg*|colgad*|vendad*|vendaron|encapuch*|capuch*|bolsa|asfixi*|ahog*|ahorc*|electric*|descarga*|toques|corriente|quem*|incend*|apunal*|dispar*|balac*|bala|balas|balazo*|tiro|tiros|tirote*|bombard*|bomba|bombas|mata|matan|mato|mataron|matar*|matado|asesin*|ejecut*|masacr*|murio|murieron|muere|mueren|muerto*|muerta*|muerte*|fallec*|encerr*|encierr*|aisl*|calabozo*|celda*|incomunic*|deten*|detien*|detuv*|arrest*|captur*|apres*|preso|presos|presa|presas|encarcel*|secuestr*|levant*|llevaron|llevado|llevada|sacaron|sacado|reten*|desaparec*|desaparez*|arrastr*|hambre|sin comer|sin comida|sin agua|sed|no comen|dormir|despiert*|hincad*|hincar*|rodillas|obligad*|obligar*|obligan|forzad*|forzar*|a la fuerza|amenaz*|intimid*|hostig*|acos*|extors*|cobran|soborn*|derrib*|demol*|desaloj*|saque*|destru*|arras*|deport*|expuls*|devuelt*|devolvieron|desterr*|insult*|escup*|gas|gases|rociar*|rociaron|veneno|drog*|sedad*|sedaron|inyect*|negaron|niegan la|prohib*|impid*|impedido|privad*|priva|hacin*|sangr*|moret*|hematom*|fractur*|quebr*|cicatri*|hinchad*|inconsci*|desmay*|grit*|llor*|suplic*|violen*|fuerza|arma|armas|armado*|pistola|fusil|perros",
    ),
];

/// Words of custody and violence: where they are frequent, somebody has something to answer for.
pub(super) const GRAVE: &str = "carcel*|prision|prisiones|preso|presos|presa|presas|penal|penales|recluso*|reclus*|interno|internos|interna|internas|deten*|custodia|custodio*|celda*|calabozo*|anexo|guardia|guardias|celador*|esposad*|esposaron|amarr*|encaden*|grillet*|vendad*|vendaron|encapuch*|interrog*|tortur*|golpe*|golpiz*|pegaban|pegaron|patad*|culataz*|hincad*|rodillas|desnud*|electric*|aislamiento|aislad*|incomunic*|soldado*|ejercito|batallon|militar*|policia*|policial*|agente|agentes|comandante|comisaria|comisario|sargento|patrulla|paramilitar*|armados|encapuchados|disparo*|dispararon|balazo*|mataron|mato|matar|muerto*|muerta*|muerte|murio|asesin*|masacre|ejecut*|desaparec*|secuestr*|levantaron|se lo llevaron|se los llevaron|arrastr*|enterr*|fosa|fosas|morgue|cadaver*|cuerpo|cuerpos|autopsia|necropsia|moreton*|herid*|sangr*|hambre|sin agua|sin comida|sin comer|desaloj*|quemaron|quemado*|incendi*|deport*|expuls*|retorn*|reten|allan*|encerr*|encierro|obligaron|amenaz*|testigo*|sobreviviente*|victima*|abuso*|violaron|maltrat*";
