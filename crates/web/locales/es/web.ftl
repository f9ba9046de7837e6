### Las palabras de las pantallas, en español. Cada clave está también en los otros idiomas.

## Marco

skip = Ir al contenido
in-the-open = Sin cifrar: quien tenga la carpeta de este caso puede leerlo todo.
to-case = Ir al caso
search = Buscar
search-label = Buscar en todos los documentos
footer-offline = Funciona solo en este equipo; nada sale de él.
footer-json = Esta pantalla en JSON

## Números y fechas

more-than = más de { $limit }
size-bytes = { $n ->
    [one] { $n } byte
   *[other] { $n } bytes
}
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
date-day = { $day } de { $month } de { $year }
date-month = { $month } de { $year }
date-between = de { $first } a { $last }
date-or-later = { $date } o después
date-or-earlier = { $date } o antes

## El caso

total-documents = { $n ->
    [one] { $n } documento
   *[other] { $n } documentos
}
total-statements = { $n ->
    [one] { $n } declaración
   *[other] { $n } declaraciones
}
total-claims = { $n ->
    [one] { $n } afirmación
   *[other] { $n } afirmaciones
}
total-failed = { $n ->
    [one] { $n } documento no se pudo leer
   *[other] { $n } documentos no se pudieron leer
}
claims = Afirmaciones
no-claims = Todavía no hay afirmaciones. Añada abajo un documento: un artículo, una entrevista, un comunicado.
more-claims = { $n ->
    [one] Mostrar { $n } afirmación más
   *[other] Mostrar { $n } afirmaciones más
}
narrower = { $n ->
    [one] { $n } afirmación más concreta
   *[other] { $n } afirmaciones más concretas
}
documents = Documentos
documents-caption = En qué se apoyan las afirmaciones
documents-range = { $n ->
    [0] Ningún documento
   *[other] Documentos { $from } a { $to } de { $n }
}
no-documents = Todavía no hay documentos.
all-documents = { $n ->
   *[other] Los { $n } documentos
}
column-document = Documento
column-outlet = Publicado por
column-published = Fecha
column-statements = Declaraciones
near-copy = Copia casi igual: el { $percent } % de su texto está en
not-known = no se sabe
could-not-read = No se pudo leer:
pages = Páginas
previous = Anterior
next = Siguiente

## Los números de una afirmación

origins = { $n ->
    [0] ningún origen independiente
    [one] { $range } origen independiente
   *[other] { $range } orígenes independientes
}
expected = se esperan unos { $number }
expected-error = se esperan unos { $number } ± { $error }
first-hand = { $n ->
    [0] ninguno de primera mano
   *[other] { $n } de primera mano
}
contested = rebatida por { $range }: { $how }, { $whose }
weight-words = peso: { $words }
denial-general = de forma general
denial-specific = con datos que se pueden comprobar
denial-interested = por una parte interesada
denial-disinterested = por alguien sin interés conocido
heading-act = { $act }
heading-victims = { $act }: { $victims }
heading-place = { $act } en { $place }
heading-victims-place = { $act } en { $place }: { $victims }
heading-unnamed = { $heading } (grupo sin nombrar)

## Ofrecimientos

offers = Pruebas ofrecidas
offers-note = Un ofrecimiento con su condición es una prueba que se ofreció. No demuestra nada.
more-offers = { $n ->
    [one] Mostrar { $n } ofrecimiento más
   *[other] Mostrar { $n } ofrecimientos más
}
on-condition = Con la condición:

## Contradicciones

contradictions = Contradicciones
contradictions-note = Si estas declaraciones hablan del mismo hecho, no todas pueden ser correctas. Esto no cambia ninguna cifra.
differ-victims = cuántas personas
differ-times = cuántas veces
differ-place = dónde
differ-interval = cuándo
bounds-least = al menos { $number }
bounds-most = como máximo { $number }
bounds-between = de { $least } a { $most }
bounds-rough = { $number }, aproximadamente

## Añadir

add = Añadir documentos
add-files = Elija archivos o suéltelos aquí
add-help = Textos, páginas web, archivos PDF y Word, mensajes, archivos comprimidos, tablas y hojas de cálculo, subtítulos, chats, publicaciones, envíos de formularios, imágenes y grabaciones, hasta { $limit } cada uno. Los originales se conservan tal como son.
add-text = O pegue un texto
add-name = Su nombre (opcional)
add-button = Añadir
add-busy = Leyendo…
dropped-one = 1 archivo elegido
dropped-many = archivos elegidos:
pasted-text = texto pegado
file-too-large = supera { $limit }: añádalo desde la terminal con «consilience add»
report-title = Qué se añadió
report-given = { $n ->
    [one] { $n } recibido
   *[other] { $n } recibidos
}
report-read = { $n ->
    [one] { $n } leído
   *[other] { $n } leídos
}
report-duplicates = { $n ->
    [one] { $n } ya conocido
   *[other] { $n } ya conocidos
}
report-failed = { $n ->
    [one] { $n } con error
   *[other] { $n } con error
}
place-page = página { $page }
ocr-block = leído por OCR, confianza { $percent } %
ocr-doubtful = leído por OCR y dudoso, confianza { $percent } %: compárelo con la página
place-part = parte { $part }
line-read = { $n ->
    [0] leído: ninguna declaración
    [one] leído: { $n } declaración
   *[other] leído: { $n } declaraciones
}
line-holds = { $n ->
    [one] leído: sigue el archivo que contiene
   *[other] leído: siguen los { $n } archivos que contiene
}
line-duplicate = los mismos bytes ya están en el caso, como { $name }
line-failed = no se pudo leer:
copy-of = Copia casi igual: comparte el { $percent } % de su texto con { $name }

## Búsqueda

search-hint = Las palabras se encuentran con o sin tildes; si hay varias, deben estar todas.
search-found = { $n ->
    [0] No se encontró nada
    [one] { $n } lugar encontrado
   *[other] { $n } lugares encontrados
}
search-first = Los primeros { $n } lugares encontrados

## La afirmación

part-of = Parte de
answer-origins = { $n ->
    [0] Ningún origen independiente lo afirma
    [one] Un origen independiente lo afirma
   *[other] { $n } orígenes independientes lo afirman
}
answer-origins-range = Entre { $min } y { $max } orígenes independientes lo afirman
answer-first-hand = { $n ->
    [0] ninguno habla de primera mano
    [one] uno habla de primera mano
   *[other] { $n } hablan de primera mano
}
answer-no-denial = nadie lo niega
answer-denials-general = { $n ->
    [one] un desmentido general
   *[other] { $range } desmentidos generales
}
answer-denials-general-interested = { $n ->
    [one] un desmentido general, de una parte interesada
   *[other] { $range } desmentidos generales, todos de partes interesadas
}
answer-denials-specific = { $n ->
    [one] un desmentido con datos que se pueden comprobar
   *[other] { $range } desmentidos, algunos con datos que se pueden comprobar
}
answer-denials-specific-interested = { $n ->
    [one] un desmentido de una parte interesada, con datos que se pueden comprobar
   *[other] { $range } desmentidos, todos de partes interesadas, algunos con datos que se pueden comprobar
}
in-short = Esta afirmación se apoya en { $n } declaraciones; se muestran las primeras.
show-all = Mostrar todas
side-asserts = Quién lo afirma
side-denies = Quién lo niega
nobody-asserts = Nadie lo afirma.
nobody-denies = Nadie lo niega en estos documentos.
kinds = Tipos de fuente:
folded = { $n ->
    [one] { $n } declaración contada bajo ella
   *[other] { $n } declaraciones contadas bajo ella
}
reasons = Por qué se cuenta así
fold-probability = Probabilidad de que sea repetición: { $share }
repeats = Repite a
show-passage = ver el pasaje
informants-unnamed = sin nombrar a sus informantes
unnamed-shared = { $n } de estos no hablan de primera mano ni dicen quién se lo contó: pueden ser las mismas personas.
unnamed-among = { $n ->
    [one] Uno de estos no habla de primera mano ni dice quién se lo contó: puede ser { $name }.
   *[other] { $n } de estos no hablan de primera mano ni dicen quién se lo contó: pueden ser las mismas personas, o { $name }.
}
unnamed-others = otros que se cuentan aquí
unnamed-denials = Nada muestra aquí que { $n } de estos hablen con independencia unos de otros.
unnamed-witnesses = De quienes lo saben por sí mismos, algunos no tienen nombre aquí y pueden ser la misma persona.
count-starts = Por eso el número empieza en { $n }.
maybe-same = Probabilidad de { $share } de que repita a
adds-none = No añade ningún origen
none-opinion = Una opinión: no añade ningún hecho propio
none-relay = Transmite lo que otro dice, sin añadir nada propio
adds-none-note = Las opiniones sobre una afirmación, y transmitir lo que otros dicen, se guardan aquí y no cuentan.
said-on = dicho el

## El cálculo

arithmetic = El cálculo
ratio = Razón de verosimilitud
ratio-range = entre { $least } y { $most } en todo el margen de los supuestos
ratio-for = Cuántas veces más probables son estas declaraciones si ocurrió que si no ocurrió. Por encima de 1 hablan a su favor.
ratio-against = Cuántas veces más probables son estas declaraciones si ocurrió que si no ocurrió. Por debajo de 1 hablan en su contra.
ratio-even = Estas declaraciones son igual de probables si ocurrió que si no ocurrió: no deciden.
in-words = En palabras
in-words-at-least = al menos «{ $words }» en todo el intervalo
in-words-at-most = a lo sumo «{ $words }» en todo el intervalo
in-words-even = «{ $words }»: el intervalo llega a ambos lados de la igualdad
in-words-note = Partiendo de igual probabilidad, en los términos de ICD 203: solo por estas declaraciones, no por lo demás que se sepa.
witnesses = Equivale en testigos presenciales limpios a
witnesses-note = Pesarían lo mismo tantas personas que lo vieron y llegaron a usted cada una por su propia vía. Es menos que los orígenes si estos comparten una vía o están más lejos del hecho.
admiralty = Credibilidad (escala del Almirantazgo)
admiralty-note = La escala de la OTAN, de 1, confirmada, a 6, no se puede juzgar. El 1 exige dos orígenes incluso en el número mínimo, uno de ellos de primera mano.
parameters = Parámetros
parameters-stated = Juicios declarados.
parameters-estimated = { $n ->
    [one] Estimados a partir de { $n } afirmación de este caso.
   *[other] Estimados a partir de { $n } afirmaciones de este caso.
}
parameters-decided = Una persona decidió sobre { $source }: { $reason }.
parameters-note = Con qué frecuencia las fuentes afirman lo que es y lo que no es, y con qué frecuencia los canales están sesgados. Un caso los enseña si bastantes de sus respuestas constan, fueran las que fueran.
leave-one-out = Si se dejara fuera un origen
without = Sin
changes = Qué la cambiaría
tipping-point = Si sus orígenes compartieran un sesgo con una probabilidad de { $share }, dejaría de ser «{ $words }».
tipping-below = Estas declaraciones por sí solas no dicen más que igual de probable que no: no hay nada que un sesgo compartido pueda inclinar.
breakdown = { $n ->
    [0] Por la misma razón, ningún origen tiene que equivocarse para que cambien las palabras.
    [one] Si un origen se equivoca, deja de ser «{ $words }».
   *[other] { $n } orígenes tienen que equivocarse de la misma manera para que deje de ser «{ $words }».
}
raise-informants = { $n ->
    [one] Saber quién se lo contó al único que no lo dice aclararía si es independiente, y puede elevar el número mínimo.
   *[other] Saber quién se lo contó a los { $n } que no lo dicen aclararía si son independientes, y puede elevar el número mínimo.
}
raise-first-hand = El relato de primera mano de alguien no escuchado aquí sería el primero, y añade un origen.
raise-another = Otro relato de primera mano, de alguien no escuchado aquí, añade un origen.
counts-for = Cuenta para:
offered-about = Ofrecido sobre:
denies-claims = Niega:
adds-none-to = No añade ningún origen a:

## El lector

text = Texto
legend = Qué significan las marcas
legend-speaker = quién habla
legend-cue = cómo se dice
legend-content = qué se dice
legend-condition = con qué condición
parts = Partes de este texto:
statements = Declaraciones
no-statements = No se encontraron declaraciones en él.
proposed-by = Propuesta por { $by }, con un { $sure } de seguridad
about-document = Sobre el documento
fact-file = Archivo
fact-authors = Por
fact-date = Otra fecha
fact-hash = SHA-256
fact-captured = Capturado
fact-size = Tamaño
fact-format = Leído como

## Códigos del modelo

stance-asserts = afirma
stance-denies = niega
stance-declines = no responde
stance-doubts = duda
stance-retracts = se retracta
stance-admits = admite
stance-offers = ofrece
basis-victim = lo vivió
basis-eyewitness = lo vio
basis-relative = es de la familia
basis-colleague = estaba junto a quienes lo sufrieron
basis-official-record = por un registro oficial
basis-medical = por un examen médico
basis-document = por un documento o grabación
basis-heard-from = se lo contaron
basis-inference = lo deduce
basis-unknown = no dice cómo lo sabe
heard-from-named = se lo contó { $name }
contribution-relay = transmite lo que otros dicen
contribution-opinion = una opinión, sin hechos propios
speaker-not-named = Alguien sin nombrar
speaker-itself = { $name } (el propio texto)
reason-copy = El texto es una copia casi igual
reason-translation = El texto es una traducción
reason-quotes = Cita las mismas palabras
reason-cites = Nombra al otro como su fuente
reason-same-informant = Ambos remiten a la misma persona u organismo
reason-same-interview = Ambos se dijeron en la misma entrevista
reason-same-list = Ambos están en la misma lista
reason-same-owner-or-wire = Ambos vienen del mismo dueño o agencia
reason-press-exposure-before-the-interview = El detalle estaba en la prensa antes de la entrevista
reason-judged-by-a-person = Lo decidió una persona
reason-unknown-informants = No nombra a sus informantes
kind-testimony = testimonio
kind-document = documento
kind-image = imagen
kind-official = oficial
kind-medical = médica
kind-list = lista
words-almost-no-chance = casi imposible
words-very-unlikely = muy improbable
words-unlikely = improbable
words-roughly-even-chance = más o menos igual de probable que no
words-likely = probable
words-very-likely = muy probable
words-almost-certain = casi seguro
admiralty-1 = confirmada por otras fuentes independientes
admiralty-2 = probable
admiralty-3 = posible
admiralty-4 = dudosa
admiralty-5 = improbable
admiralty-6 = no se puede juzgar
found-in-date-line = en la línea de la fecha
found-in-json-ld = en el JSON-LD de la página
found-in-opengraph = en las etiquetas Open Graph de la página
found-in-script = en un script de la página
found-in-meta = en los metadatos de la página
found-in-time = en un elemento de tiempo
found-in-url = en la dirección
found-in-text = en el texto
found-in-messages = de los mensajes
found-in-posts = de las publicaciones
found-in-submissions = de los envíos
format-text = texto sin formato
format-html = página web
format-sheet = tabla
format-subtitles = subtítulos
format-chat = chat exportado
format-posts = publicaciones
format-pdf = archivo PDF
format-docx = archivo de Word
format-odt = texto de OpenDocument
format-rtf = texto con formato
format-message = mensaje
format-mailbox = buzón
format-archive = archivo comprimido
format-image = imagen o grabación
format-survey = envíos de un formulario

## Notas de las razones: la clave es la nota que escribe el peso

note-share = el { $percent } % de sus palabras está en el otro documento
note-neither-names-its-informants-who-may-be-the-same = ninguno nombra a sus informantes, que pueden ser los mismos
note-does-not-name-its-informants-of-whom-the-other-may-be-one = no nombra a sus informantes, y el otro puede ser uno de ellos
note-passes-on-what-the-other-says = transmite lo que dice el otro
note-the-same-speaker = habla la misma persona u organismo
note-the-same-speaker-passes-on-another-s-account-here = quien habla transmite aquí el relato de otro
note-the-name-is-a-part-of-the-other-s = el nombre es parte del nombre del otro
note-one-of-them-speaks-for-the-other = una habla en nombre de la otra
note-both-name-the-same-informant = ambos nombran al mismo informante
note-the-document-s-own-words = las palabras del propio documento
note-the-document-sums-up-whom-it-quotes = el documento resume a quienes cita
note-the-same-description-in-one-document = la misma descripción en un mismo documento
note-the-same-outlet-on-the-same-day = el mismo medio en el mismo día
note-decided-by-a-person = lo decidió una persona
note-names-the-outlet-that-had-it = nombra al medio que lo tenía
note-names-the-one-who-told-it = nombra a quien lo contó
note-the-other-document-has-the-same-from-the-same-people = el otro documento tiene lo mismo de las mismas personas
note-says-the-same-in-much-the-same-words = dice lo mismo casi con las mismas palabras
note-the-same-eight-words-or-more-from-people-with-different-names = las mismas ocho palabras o más, de personas con nombres distintos
note-the-same-words-between-quotation-marks = las mismas palabras entre comillas
note-eight-words-or-more-in-a-row-are-the-same = ocho palabras o más seguidas son las mismas
note-every-number-and-name-in-it-was-published-before = todo número y nombre que da se había publicado antes
note-the-same-numbers-and-names-which-hardly-anybody-else-gives = los mismos números y nombres, que casi nadie más da
note-the-same-date-which-no-calendar-has = la misma fecha, que no existe en ningún calendario
note-the-same-name-written-as-hardly-anybody-writes-it = el mismo nombre, escrito como casi nadie lo escribe
note-passes-on-what-another-says-and-adds-nothing-of-its-own = transmite lo que otro dice y no añade nada propio
note-an-opinion-it-adds-no-fact = una opinión: no añade ningún hecho

## Por qué no se pudo leer un documento: la clave es la razón que da la lectura

failure-the-document-is-sealed-undo-that-entry-to-bring-it-back = el documento está sellado; anule esa entrada para recuperarlo
failure-the-file-is-empty = el archivo está vacío
failure-the-file-is-binary-data-not-text = el archivo contiene datos binarios, no texto
failure-the-page-has-no-visible-text-if-a-browser-shows-one-save-the-page-from-there = la página no tiene texto visible; si un navegador lo muestra, guarde la página desde allí

## Problemas

problem-title-host = No se responde en esta dirección
problem-detail-host = El servidor solo responde en 127.0.0.1 y localhost, con su propio puerto.
problem-hint-host = Use el enlace que mostró el programa.
problem-title-no-session = El caso está cerrado
problem-detail-no-session = Este navegador no ha abierto el caso.
problem-hint-no-session = Abra el enlace que el programa mostró en la terminal. Si ya se usó, detenga el programa con Ctrl-C e inícielo otra vez: mostrará uno nuevo.
problem-title-used-link = Este enlace no abre el caso
problem-detail-used-link = Cada enlace abre el caso una vez, en un navegador. Este ya se usó o es de otra ejecución del programa.
problem-hint-used-link = Para obtener un enlace nuevo, detenga el programa en la terminal con Ctrl-C e inícielo otra vez. En el navegador que usó primero el enlace, el caso sigue abierto.
problem-title-foreign = Enviado desde otro lugar
problem-detail-foreign = Solo una página de este servidor puede cambiar el caso, y esta petición no viene de ninguna.
problem-hint-foreign = No se cambió nada. Vaya al caso e inténtelo allí.
problem-title-no-page = Esa página no existe
problem-detail-no-page = No hay nada en esta dirección.
problem-hint-no-page = Vaya al caso, o busque arriba lo que necesita.
problem-title-no-claim = Esa afirmación no existe
problem-detail-no-claim = Las afirmaciones se forman con las declaraciones del caso: cuando estas cambian, una afirmación puede pasar a otra dirección o desaparecer.
problem-hint-no-claim = El caso muestra todas las afirmaciones que hay ahora.
problem-title-no-document = Ese documento no existe
problem-detail-no-document = Ningún documento de este caso tiene ese SHA-256.
problem-hint-no-document = El caso muestra todos sus documentos.
problem-title-no-statement = No existe esa declaración
problem-detail-no-statement = El documento no tiene ninguna declaración con ese nombre: puede que se haya deshecho o sellado.
problem-hint-no-statement = Vuelva a cargar el documento.
problem-title-not-undone = No se deshizo
problem-detail-not-undone = Ya estaba deshecho, o desde entonces se juzgó otra cosa aquí.
problem-hint-not-undone = Vuelva a cargar el documento: ahí dice qué se puede deshacer.
problem-title-mark-nothing = Faltan las palabras
problem-detail-mark-nothing = Una declaración necesita las palabras que se dicen.
problem-hint-mark-nothing = Vuelva atrás y seleccione o escriba las palabras como están en el texto.
problem-title-mark-not-there = Esas palabras no están en el texto
problem-detail-mark-not-there = Las palabras no están así en el texto. No se registró nada.
problem-hint-mark-not-there = Vuelva atrás y escríbalas palabra por palabra como están ahí, con sus tildes y mayúsculas.
problem-title-mark-several = ¿Qué lugar es?
problem-detail-mark-several = { $n ->
   *[other] Esas palabras están { $n } veces en el texto. No se registró nada.
}
problem-hint-mark-several = Vuelva atrás y añada más palabras de las que están al lado, o selecciónelas en el texto.
problem-title-mark-cuts = Una parte de lo sellado
problem-detail-mark-cuts = Las palabras empiezan o terminan dentro de lo que está sellado. No se registró nada.
problem-hint-mark-cuts = Vuelva atrás y tome toda la marca, o nada de ella.
problem-title-mark-known = Esa declaración ya está
problem-detail-mark-known = El documento tiene una declaración del mismo hablante, con las mismas palabras y postura.
problem-hint-mark-known = Acéptela o corríjala.
problem-title-method = Aquí no es posible
problem-detail-method = Esta dirección no admite este método.
problem-hint-method = Vaya al caso.
problem-title-too-large = Demasiado de una vez
problem-detail-too-large = Un envío puede tener 512 MiB en total, y 64 MiB por archivo. No se añadió nada.
problem-hint-too-large = Añada las colecciones grandes desde la terminal con «consilience add».
problem-title-nothing-sent = No se envió nada
problem-detail-nothing-sent = No se eligió ningún archivo ni se pegó ningún texto.
problem-hint-nothing-sent = Vuelva atrás y elija un archivo o pegue un texto.
problem-title-malformed = La petición no se entiende
problem-detail-malformed = No tiene la forma que esta dirección espera.
problem-hint-malformed = Vaya al caso e inténtelo allí.
problem-title-case = El caso no pudo responder
problem-hint-case = No se pierde nada de lo que se confirmó. Si otro programa está usando el caso, espere a que termine e inténtelo otra vez.

## Lo que juzgaron las personas

verdict-accepted = aceptada por una persona
verdict-rejected = rechazada por una persona: no cuenta
verdict-edited = corregida por una persona
verdict-conflict = se juzgó de distinta manera; nada de ello cuenta hasta que alguien elija
assessments = Lo que piensan los analistas
assessments-note = Está junto al recuento y nunca forma parte de él.
assessments-disagree = Los analistas no están de acuerdo.
assessment-conflict = El mismo analista dijo otra cosa en otro dispositivo.
credibility = credibilidad
origins-by-analyst = { $range } orígenes
status-confirmed = confirmada
status-no-conclusion = sin conclusión
status-rejected = rechazada
conflicts = Juicios en conflicto
conflicts-note = Se juzgó de distinta manera sin saber lo uno de lo otro. Nada de ello cuenta hasta que alguien elija: consilience judge CASO resolve ENTRADA OTRA. De las protecciones vale la más estricta.
conflict-consent = el consentimiento de { $a }
conflict-same-person = si quienes hablan en { $a } y { $b } son la misma persona
conflict-repeats = si una de { $a } y { $b } repite la otra
conflict-verdict = qué se hace con la declaración { $a }
conflict-edit = cómo se corrige la declaración { $a }
conflict-assessment = la afirmación { $a }, por { $b }
conflict-reliability = cuánto se confía en la fuente de { $a }
conflict-protection = quién puede ver algo

## Juzgar en el lector

not-judged = propuesta por una máquina, sin juzgar todavía
added-by-person = añadida por una persona
entries = en el registro como
accept = Aceptar
reject = Rechazar
edit = Corregir
undo = Deshacer
save = Guardar
cancel = Cancelar
accept-statement = Aceptar la declaración { $n }
reject-statement = Rechazar la declaración { $n }
edit-statement = Corregir la declaración { $n }
add-statement = Añadir una declaración
field-words = Qué se dice
field-words-note = Palabra por palabra, como está en el texto. Entre partes separadas, escriba « … ».
field-speaker = Quién lo dice
field-speaker-note = Por su nombre. Déjelo vacío si lo dice el propio texto.
field-stance = Qué hace con ello quien habla
field-basis = Cómo lo sabe quien habla
field-act = Sobre
field-act-found = los actos que las palabras nombran
field-kind = Tipo de hablante
field-kind-known = como en el resto del texto
field-source = Palabras para quien habla ahí (opcional)
field-cue = Palabras que muestran que se dice (opcional)
selected-for-add = Las palabras están en el formulario. Indique quién las dice.
nothing-to-undo = No hay nada que deshacer aquí.
speaker-kind-person = una persona
speaker-kind-organisation = una organización
speaker-kind-government = un gobierno o un organismo suyo
speaker-kind-unnamed = alguien sin nombre
undo-accept = declaración { $n } aceptada
undo-reject = declaración { $n } rechazada
undo-edit = declaración { $n } corregida
undo-add = declaración { $n } añadida
done-accept = Declaración { $n } aceptada: { $speaker }.
done-reject = Declaración { $n } rechazada: { $speaker }. No cuenta para nada.
done-edit = Declaración { $n } corregida: { $speaker }.
done-add = Declaración { $n } añadida: { $speaker }.
done-undo = Deshecho con una entrada nueva. No se borra nada.
done-nothing = No se cambió nada.
keys = Teclas
keys-note = Ninguna tecla hace nada mientras escribe en un campo.
keys-turn-on = Activar las teclas
keys-turn-off = Desactivar las teclas
keys-are-on = Las teclas están activadas.
keys-are-off = Las teclas están desactivadas.
key-move = la declaración siguiente, la anterior
key-accept = aceptarla
key-reject = rechazarla
key-edit = corregirla
key-sentence = seleccionar la frase siguiente, la anterior
key-add = añadir como declaración las palabras seleccionadas, o la frase de esta
key-undo = deshacer lo último que se juzgó aquí
key-leave = salir del formulario
custody = Custodia
custody-lead = dónde estuvieron detenidas las personas y qué no encaja en los registros
custody-note = Los hallazgos son de los registros: un vacío es un tiempo del que el caso no tiene ningún registro. Es seguro lo que vale para cualquier fecha exacta que los registros dejen abierta.
custody-persons = { $n ->
    [one] { $n } persona de cuya custodia hablan los documentos
   *[other] { $n } personas de cuya custodia hablan los documentos
}
custody-more = { $n ->
    [one] Y { $n } persona más.
   *[other] Y { $n } personas más.
}
custody-records = { $n ->
    [one] { $n } registro
   *[other] { $n } registros
}
custody-also = También: { $names }
custody-person = Lo que los documentos dicen de esta persona
custody-asked = Otros registros pueden ser también de esta persona; diga si lo son.
custody-findings = Qué no encaja
custody-chronology = Cronología
custody-no-date = fecha no conocida
custody-held = bajo custodia en { $place }
custody-held-somewhere = bajo custodia en un lugar que no se nombra
custody-out-of = desde { $place }
custody-into = a { $place }
custody-by = por { $who }
custody-on-list = en la lista { $list }
custody-rule = Quien está en la lista { $on } debe estar en { $also }.
custody-rule-title = Comparar dos listas
custody-rule-on = Quien está en
custody-rule-also = debe estar en
custody-rule-check = Comparar
step-arrest = arresto
step-transfer = traslado
step-deportation = expulsión
step-release = liberación
step-escape = fuga
step-death = muerte
order-release = liberación ordenada
order-protection-from-removal = expulsión prohibida
order-transfer = traslado ordenado
finding-gap = Vacío
finding-two-places-at-once = Dos lugares a la vez
finding-transfer-without-a-receiving-record = Traslado sin registro de recepción
finding-held-after-an-ordered-release = Detención después de una liberación ordenada
finding-removal-against-a-protective-order = Expulsión contra una orden de protección
finding-on-one-list-and-not-on-the-other = En una lista y no en la otra
finding-no-record-after-release-or-death = Ningún registro después de la liberación o la muerte
certainty-certain = seguro
certainty-possible = posible
problem-title-no-person = No existe esa persona
problem-detail-no-person = Ningún registro de custodia de este caso es de una persona con esta dirección. Cuando cambian los documentos o los juicios, una persona puede pasar a otra dirección o desaparecer.
problem-hint-no-person = La página de custodia muestra todas las personas que hay ahora.

## People

people = Personas
people-lead = todas las que nombran listas y textos, y quiénes pueden ser la misma
people-note = Las filas de listas y las personas nombradas en textos son una misma persona donde es seguro, o donde alguien lo dijo. Lo que solo es probable se le pregunta a usted.
people-count = { $n ->
    [one] { $n } persona
   *[other] { $n } personas
}
people-open = { $n ->
    [one] Ver { $n } par que puede ser una misma persona
   *[other] Ver { $n } pares que pueden ser una misma persona
}
people-more = { $n ->
    [one] { $n } más no se muestra; busque un nombre.
   *[other] { $n } más no se muestran; busque un nombre.
}
people-find = Un nombre
people-nobody = Nadie con este nombre.
people-no-name = sin nombre
people-rows = { $n ->
    [one] { $n } fila de una lista
   *[other] { $n } filas de listas
}
people-texts = { $n ->
    [one] { $n } texto
   *[other] { $n } textos
}
people-source = una fuente
people-no-consent = testigo sin consentimiento registrado
people-agreed = consintió en: { $purposes }
people-custody = Detención de esta persona
people-records = Lo que dicen los documentos
people-together = Por qué son una misma persona
people-said-one = { $a } y { $b }: alguien lo dijo
people-held-one = { $a } y { $b }: { $percent }
people-may-be-title = Puede ser también
people-may-be = { $a } y { $b }: { $percent }
people-kappa = { $first } y { $second } miraron por separado { $all } de los mismos pares y coincidieron en { $same }; más allá del azar, la κ de Cohen es { $kappa }.
people-agreement = { $first } y { $second } miraron por separado { $all } de los mismos pares y coincidieron en { $same }.
people-reliability = Cuántas veces acertó el programa
people-reliability-note = De los pares que alguien respondió: cuán probable creía el programa, sin esas respuestas, que fueran una misma persona, y cuántos lo son. Acierta donde ambas cosas se parecen.
people-held = Se creía una misma
people-said = Se dijo que lo es
people-range = Intervalo del 95 %
people-answers = Respuestas
same = ¿La misma persona?
same-left = { $n ->
    [0] No queda ningún par que pueda ser una misma persona.
    [one] { $n } par puede ser una misma persona.
   *[other] { $n } pares pueden ser una misma persona.
}
same-none = No hay más pares que mirar.
same-agreement = Coincidencia
same-source = Lo que dice el documento
same-yes = La misma persona
same-no = No es la misma
same-relative = Familiares
same-unsure = No se puede saber
same-before = Antes dijo:
same-answer-same = la misma persona
same-answer-different = no es la misma
same-answer-relative = familiares
same-answer-unsure = no se puede saber
same-done-same = Registrado: la misma persona.
same-done-different = Registrado: no es la misma.
same-done-relative = Registrado: familiares.
same-done-unsure = Registrado: no se puede saber.
same-done-undo = Se deshizo la última respuesta.
same-last = { $a } y { $b }: { $answer }
same-score = Lo que piensa el programa (mírelo después de decidir)
same-bits = Lo que dice cada campo, en bits: uno más duplica las probabilidades a favor
same-prior = Dos registros tomados al azar
same-together = Lo que coincide a la vez entre desconocidos
same-candidates = Quién puede ser el primero
same-nobody = Nadie de ellos
same-what-if = Qué lo cambiaría
same-two = Dos personas miran por separado
same-two-note = Cada una da un nombre y responde sin ver lo que dijo la otra. Donde coinciden, vale; donde no, el par queda para quien responda sin nombre.
same-reviewer = Su nombre, en letras y cifras
same-go = Ver pares
role-age = Edad
role-birth_date = Nacimiento
role-birth_year = Año de nacimiento
role-sex = Sexo
role-nationality = Nacionalidad
role-document_number = Número de documento
role-place = Lugar
role-date = Fecha
role-nickname = También llamado
role-origin = De
role-occupation = Ocupación
role-other = Además
role-id = Número
role-full_name = Nombre
role-given = Nombre de pila
role-family = Apellido
role-second_family = Segundo apellido
role-list = Lista
problem-title-nobody-there = Aquí no hay nadie
problem-detail-nobody-there = Ninguna persona ni registro de este caso tiene esta dirección. Cuando cambian documentos o juicios, una persona puede recibir otra o desaparecer.
problem-hint-nobody-there = La página de personas muestra a todas las que el caso nombra ahora.
problem-title-no-reviewer = Este nombre no se puede usar
problem-detail-no-reviewer = El nombre de quien revisa tiene solo letras sin acentos, cifras, guiones, puntos, dos puntos y guiones bajos.
problem-hint-no-reviewer = Vuelva atrás y dé un nombre corto.

total = ¿Cuántas son?
total-lead = cómo se superponen las listas y qué se sigue de ello sobre cuántas personas son en total
total-note = Los registros que son una misma persona con más probabilidad que no cuentan como una. El número de quienes no están en ninguna lista se sigue de cómo se superponen las listas, y solo donde eso lo dice.
total-no-lists = El caso no tiene ninguna lista de personas. Añada dos o más, hechas por separado.
total-lists = Listas que cuentan
total-rows = { $n ->
    [one] { $n } fila
   *[other] { $n } filas
}
total-count = Contar
total-estimate = Estimar cuántas son en total
total-wait = puede tardar unos segundos
total-counted = { $persons } personas en { $lists } listas
total-too-few = Una sola lista no se superpone con ninguna otra: elija dos o más.
total-too-many = { $n } listas son demasiadas; se puede contar sobre dieciséis como mucho.
total-empty = No hay nadie en { $list }: déjela fuera.
total-nobody = No hay nadie en estas listas.
total-answer-title = Cuántas son en total
total-answer = Unas { $total } en total; entre { $low } y { $high } con un 95 %.
total-refused = No se da ningún número total.
total-assumption = Se supone que dentro de cada clase de personas las listas son independientes entre sí, y que quienes no están en ninguna lista son de clases que las listas muestran.
total-linkage = Contado de nuevo en { $draws } formas en que los registros pueden ser personas: unas { $total }, entre { $low } y { $high }.
total-beside = Lo que hay que decir al lado
total-least = Al menos unas { $total } ({ $low } a { $high }) si las listas son independientes para cada persona, y quien es fácil de encontrar para una lista lo es para las demás.
total-no-least = Nadie está en dos listas: no se sabe más que de quienes están contadas.
total-curve = Si las no vistas son más o menos de lo que se supone
total-curve-note = Cuántas son en total si en ninguna lista hay tantas veces más de las que dice el supuesto. La línea discontinua es cuántas están en alguna lista.
total-xi = veces más no vistas
total-in-all = en total
total-95 = intervalo del 95 %
total-drawn = Lo que las listas dejan posible
total-drawn-note = Con qué frecuencia salió cada número al sortearlo como las listas permiten. Varias colinas son varias respuestas que las listas mantienen separadas.
total-share = proporción
total-overlaps = Quién está en qué listas
total-overlaps-note = Cada barra cuenta las personas que están exactamente en las listas con un punto debajo.
total-exactly = exactamente en
total-persons = personas
total-export = La tabla como CSV, que toma la orden total
chart-table = Lo mismo en una tabla
refused-two-lists = Dos listas solo dan cotas: no se puede ver si dependen una de otra. Lo mostraría una tercera lista, hecha aparte.
refused-apart = { $lists } no comparte a nadie con las demás listas: nada dice qué parte del total cubre. Déjela fuera, o busque personas que estén en ella y en otras.
refused-nested = { $inner } está dentro de { $outer }: sus { $people } personas, o todas menos una de cada cien, están también allí. Si una se hizo de la otra, únalas; si no, deje fuera { $inner }.
refused-same = { $a } y { $b } tienen las mismas { $both } personas: una es copia de la otra, o ambas de una tercera. Únalas.
refused-unidentified = El modelo que mejor se ajusta, { $model }, deja abierto el número de las no vistas: las celdas que lo dirían están vacías, y cualquier número se ajusta igual.
refused-chains = Las cadenas del muestreo encontraron números distintos (R-hat { $rhat }): las listas mantienen separadas varias respuestas. Más listas lo dirían.
caution-nearly-nested = El { $share } de { $inner } está también en { $outer }; si una se hizo de la otra, únalas.
caution-models = Modelos log-lineales que se ajustan casi igual dicen de { $low } a { $high }.
caution-no-maximum = El modelo log-lineal que mejor se ajusta, { $model }, no tiene máximo, porque hay pares de listas que no comparten a nadie; no se da ningún número log-lineal.
caution-lost-weight = Los modelos log-lineales que no se pueden creer tienen el { $share } del peso.
caution-few-pairs = { $n ->
    [one] Hay demasiados modelos log-lineales: se compararon aquellos en que como mucho { $n } par de listas depende entre sí.
   *[other] Hay demasiados modelos log-lineales: se compararon aquellos en que como mucho { $n } pares de listas dependen entre sí.
}
caution-graph-prior = El a priori de los grafos descomponibles importa: con { $cell } personas en cada celda de antemano, su mediana es { $to } y no { $from }.
caution-cut = { $n ->
    [one] A los grafos descomponibles se les preguntó por { $n } no vista como mucho, y más no son improbables.
   *[other] A los grafos descomponibles se les preguntó por { $n } no vistas como mucho, y más no son improbables.
}
caution-class-prior = El a priori de las clases latentes importa: con otro, su mediana es { $to } y no { $from }.
caution-other-method = Otro método, { $method }, da { $total }.
method-log-linear = modelos log-lineales
method-graphs = grafos descomponibles
problem-title-no-table = No se puede contar sobre estas listas
problem-detail-no-table = De las listas elegidas hay en este caso menos de dos o más de dieciséis, o no hay nadie en una de ellas.
problem-hint-no-table = La página ¿Cuántas son? muestra las listas que hay.

systemic = ¿Es sistemático?
systemic-lead = qué parte de quienes están en una lista lo vivió, según a quién se preguntó, y qué lo zanjaría
systemic-note = Una lista es la de todas las personas que pudieron vivirlo. Quienes de ellas respondieron una pregunta se encuentran por quién es la misma persona; lo que se sigue para todas depende de cómo se las eligió.
systemic-no-list = El caso no tiene ninguna lista de personas. Añada la de todas las que pudieron vivirlo, como un manifiesto o un registro.
systemic-no-question = Ningún documento del caso tiene una pregunta que se respondiera con sí o no. Añada los envíos de un formulario (KoboToolbox, ODK) o una lista de personas con una columna de respuestas.
systemic-unknown-list = El caso no tiene ninguna lista { $list }: elija una de las que tiene.
systemic-unknown-question = A nadie se preguntó «{ $question }»: elija una pregunta que se hiciera.
systemic-nobody-answered = Nadie respondió «{ $question }» con sí o no: elija otra pregunta.
systemic-not-yes-no = «{ $question }» se responde con otras palabras que sí y no, como «{ $words }»: elija una pregunta de sí o no, o exporte el formulario con etiquetas en vez de códigos.
systemic-nobody = { $n ->
    [one] El único envío no es de nadie que se sepa que está en { $list }. Elija la lista de la que se eligió a las personas, o diga quién es la misma persona.
   *[other] Ninguno de los { $n } envíos es de alguien que se sepa que está en { $list }. Elija la lista de la que se eligió a las personas, o diga quién es la misma persona.
}
systemic-may-be = { $n ->
    [one] { $n } envío puede ser de alguien de la lista: mientras usted no lo diga no se cuenta.
   *[other] { $n } envíos pueden ser de personas de la lista: mientras usted no lo diga no se cuentan.
}
systemic-error-wrong = El error no es una proporción entre 0 y 50 %: escriba 1 para uno de cada cien.
systemic-shares-wrong = Lo aislado tiene que ser menos que lo sistemático, también en personas de esta lista: escriba proporciones de 0 a 100 %, como 2 y 20.
systemic-frame-large = La lista tiene { $n } personas, y se calcula con un millón como mucho.
systemic-numbers-wrong = Con estos números no se puede calcular: elija otra lista u otras proporciones.
systemic-frame = Todas las personas que pudieron vivirlo
systemic-question = Pregunta
systemic-drawn = Cómo se eligió a las personas de la lista
systemic-drawn-note = Solo usted lo sabe. Si nadie dice que se eligieron al azar, solo se siguen cotas.
drawn-unknown = no se sabe
drawn-random-order = una tras otra, en orden al azar
drawn-random-sample = una muestra al azar de tamaño fijado de antemano
drawn-volunteers = se presentaron ellas mismas
systemic-decide = Para decidir entre
systemic-isolated-to = aislado: hasta
systemic-systemic-from = sistemático: desde
systemic-error = error, en cualquier sentido, como mucho
systemic-show = Mostrar
systemic-answer-title = La respuesta hasta ahora
systemic-said = { $yes } de { $drawn } personas de la lista a quienes se preguntó dijeron que sí.
systemic-any-time = Entre el { $low } y el { $high } de las { $of } tendría un sí que decir ({ $least } a { $most } personas), con un 95 %, se mire cuando se mire.
systemic-once = Entre el { $low } y el { $high } de las { $of } tendría un sí que decir ({ $least } a { $most } personas), con un 95 %, mirado una sola vez.
systemic-bounds = Sin ningún supuesto: { $least } a { $most } de { $of } personas ({ $low } a { $high }), porque quien no fue preguntada o no respondió puede tener cualquiera de las dos respuestas.
systemic-assumed-unknown = Nadie dice cómo se eligió a las personas. Quienes respondieron pueden ser las fáciles de encontrar, o las que más tienen que contar.
systemic-assumed-volunteers = Son personas que se presentaron ellas mismas: más de ellas no dirían más de las demás.
systemic-assumed-random-order = Se supone que cada persona siguiente se eligió al azar entre las de la lista que aún no se habían elegido, que se les preguntó en ese orden y que todas las elegidas tienen un envío. Las respuestas se cuentan como se dieron.
systemic-assumed-random-sample = Se supone que la muestra se eligió al azar de la lista, que su tamaño se fijó antes de conocer las respuestas y que todas las elegidas tienen un envío. Las respuestas se cuentan como se dieron.
systemic-assumed-clusters = Se supone que los conglomerados se eligieron al azar.
systemic-verdict-systemic = Se descarta que sea aislado (hasta el { $isolated }, { $few } personas): es más que eso. Podría decirse por error con un { $error } como mucho.
systemic-verdict-isolated = Se descarta que sea sistemático (desde el { $systemic }, { $many } personas): es menos que eso. Podría decirse por error con un { $error } como mucho.
systemic-verdict-between = Se descarta que sea aislado (hasta el { $isolated }) y que sea sistemático (desde el { $systemic }): está entre los dos.
systemic-verdict-open = Todavía no se descarta que sea aislado (hasta el { $isolated }, { $few } personas) ni que sea sistemático (desde el { $systemic }, { $many } personas).
systemic-no-verdict = Sin veredicto: no se puede saber si es sistemático a menos que las personas se eligieran al azar, y usted lo diga.
systemic-no-verdict-volunteers = Sin veredicto: no se puede saber si es sistemático por quienes se presentaron ellas mismas, por muchas que sean.
systemic-evidence = Indicios contra lo aislado { $isolated }, contra lo sistemático { $systemic }; decide { $threshold }.
systemic-broken = Tras { $n } entrevistas ningún número concuerda con todo lo visto antes. Un orden así es raro si fue al azar: mire si lo fue.
systemic-twice = { $n ->
    [one] A { $n } persona se le preguntó más de una vez y cuenta una, con la primera respuesta.
   *[other] A { $n } personas se les preguntó más de una vez y cuentan una cada una, con la primera respuesta.
}
systemic-contradict = { $n ->
    [one] { $n } persona dijo que sí en una entrevista y que no en otra, y cuenta como insegura.
   *[other] { $n } personas dijeron que sí en una entrevista y que no en otra, y cuentan como inseguras.
}
systemic-left-empty = { $n ->
    [one] { $n } respuesta quedó vacía y cuenta como insegura.
   *[other] { $n } respuestas quedaron vacías y cuentan como inseguras.
}
systemic-were-passed-over = { $n ->
    [one] La pregunta no se hizo a { $n } persona, que cuenta como insegura.
   *[other] La pregunta no se hizo a { $n } personas, que cuentan como inseguras.
}
systemic-frame-small = { $n ->
    [one] La lista tiene { $n } persona y respondieron más: no es la lista de la que se eligieron.
   *[other] La lista tiene { $n } personas y respondieron más: no es la lista de la que se eligieron.
}
systemic-no-order = No todos los envíos dicen cuándo se enviaron: el orden es aquel en que están. Solo vale algo si es el orden en que se eligió a las personas.
systemic-asked-title = A quién se preguntó
systemic-frame-persons = { $rows } filas, { $persons } personas
systemic-order-time = El orden es aquel en que se enviaron los envíos.
systemic-order-column = El orden es el de la columna que lo da.
systemic-order-rows = El orden es aquel en que están en el documento.
answered-yes = Sí: { $n }
answered-no = No: { $n }
answered-declined = No quiso responder: { $n }
answered-absent = No encontrada: { $n }
answered-unsure = Insegura: { $n }
answered-outside = Fuera de la lista, sin contar: { $n }
answered-nameless = Sin nombre completo, sin contar: { $n }
systemic-no-name = sin nombre
systemic-again = otra vez
systemic-more = y { $n } más, en la hoja
systemic-contradiction = sí en una entrevista, no en otra
systemic-empty = quedó vacía
systemic-passed-over = no se le preguntó esto
systemic-plan-title = Qué lo zanjaría
systemic-margin = Para ± { $points } puntos: { $answers } respuestas de una muestra al azar, { $more } más de las que hay.
systemic-to-decide = Para decidir: { $answers } respuestas de una muestra al azar de tamaño fijo, { $more } más de las que hay; sistemático desde { $from ->
    [one] { $from } sí
   *[other] { $from } síes
}. Preguntando una por una en orden al azar, se decide tras unas { $few } entrevistas de media si lo vivieron tantas como lo aislado admite, y tras unas { $many } si lo vivieron tantas como lo sistemático pide.
systemic-decided = La decisión está tomada; más entrevistas estrechan el margen.
systemic-draw-them = Las respuestas que hay cuentan para esto solo si quienes las dieron se eligieron al azar. Si no, elija de nuevo: la orden plan da un orden que cualquiera puede comprobar.
systemic-chart = Lo que las entrevistas dejan posible
systemic-chart-note = La parte de la lista que tendría un sí que decir, a medida que llegan entrevistas. Donde alguien calló, la banda abarca lo que tuviera que decir, y las líneas de dentro la cuentan como no sí. Las líneas discontinuas son lo aislado y lo sistemático.
systemic-interviews = entrevistas
systemic-yes-so-far = síes hasta ahora
systemic-would-say = diría que sí
systemic-whatever = digan lo que digan quienes callaron
systemic-level-isolated = aislado { $share }
systemic-level-systemic = sistemático { $share }
systemic-redo = Los números, rehechos
systemic-export = La hoja de respuestas como CSV, sin nombres
problem-title-no-survey = Nada se sigue de lo que se preguntó
problem-hint-no-survey = La página ¿Es sistemático? muestra las listas y preguntas que hay.

## El cálculo de una afirmación, canal por canal

sum = Cómo se llega a la razón
sum-bias = π = { $bias }, b = { $asserts }
sum-formula = Lo que llegó por un mismo canal puede estar sesgado a la vez: con una probabilidad π sus relatos se dan sea cual sea la realidad, cada uno con b. Cada relato se da con α si es como dice y con β si no lo es, salvo que repita otro, con probabilidad q: entonces p = q + (1 − q)·α, o con β, o con b. Canal: RV = ((1 − π)·∏p(α) + π·∏p(b)) / ((1 − π)·∏p(β) + π·∏p(b)). Los logaritmos de los canales suman el de la afirmación.
sum-channel = Canal
sum-range = Intervalo
sum-whole = Toda la afirmación
sum-denies = desmentidos, se restan
sum-chart = Razón de verosimilitud de cada canal con su intervalo, en escala logarítmica
sum-note = Los extremos de un canal son aquellos en que toda la afirmación pesa menos y más, de modo que también se suman.
sum-parties = Lo que desmiente una parte de la disputa no se resta: las partes desmienten tanto si es así como si no (0,95 frente a 0,99), de modo que su desmentido casi no dice nada. El desmentido de alguien que no tiene nada en juego es arriba un canal propio.
sum-export = El cálculo como tabla (CSV)
sum-more-channels = { $n ->
    [one] Un canal más está en la tabla para hojas de cálculo.
   *[other] { $n } canales más están en la tabla para hojas de cálculo.
}
sum-more-accounts = { $n ->
    [one] Un relato más está en la tabla para hojas de cálculo.
   *[other] { $n } relatos más están en la tabla para hojas de cálculo.
}
sum-source-stated = juicio declarado
sum-source-estimated = estimado a partir de este caso
sum-source-estimated-of-the-source = estimado a partir de lo que dice esta fuente
sum-source-decided = decidido por una persona
sum-source-admission = declarado, admisión
sum-source-denial = declarado, desmentido general
sum-source-specific-denial = declarado, desmentido con detalles
lineage = Quién repite a quién
lineage-note = Los orígenes por orden de tiempo, y debajo de cada uno lo que lo repite. Una línea continua es segura; una discontinua es dudosa y puede unir dos orígenes; una de puntos dice que no se sabe quién se lo contó.
lineage-who = Quién habla
lineage-when = Fecha
lineage-repeats = Repite a
lineage-how = Cuán seguro
lineage-rest = { $n ->
    [one] Una declaración más no está dibujada.
   *[other] { $n } declaraciones más no están dibujadas.
}
link-sure = seguro
link-doubtful = dudoso
link-unknown = informantes desconocidos
more-origins = { $n ->
    [one] Un origen más
   *[other] { $n } orígenes más
}
more-folded = { $n ->
    [one] Una más
   *[other] { $n } más
}
more-none = { $n ->
    [one] Una más que no añade ningún origen
   *[other] { $n } más que no añaden ningún origen
}

## Cuánto se confía en un relato

trust = Cuánto confiamos en este relato
trust-ask = ¿Cuánto se confía?
trust-of = ¿Cuánto se confía? { $speaker }
trust-now = Lo que vale ahora
trust-alpha-said = Si ocurrió, un relato así lo dice en el { $share } de los casos: α = { $value } (el intervalo cuenta con { $least } a { $most }).
trust-beta-said = Si no ocurrió, lo dice de todos modos en el { $share } de los casos: β = { $value } (el intervalo cuenta con { $least } a { $most }).
trust-alpha-denied = Si no ocurrió, un desmentido así se hace en el { $share } de los casos: α = { $value } (el intervalo cuenta con { $least } a { $most }).
trust-beta-denied = Si ocurrió, se hace de todos modos en el { $share } de los casos: β = { $value } (el intervalo cuenta con { $least } a { $most }).
trust-from-stated = Ambos son juicios declarados sobre todos los que lo saben como este relato ({ $basis }).
trust-from-estimated = { $n ->
    [one] Ambos se estiman a partir de { $n } afirmación de este caso, para todos los que lo saben como este relato ({ $basis }).
   *[other] Ambos se estiman a partir de { $n } afirmaciones de este caso, para todos los que lo saben como este relato ({ $basis }).
}
trust-from-estimated-of-the-source = { $n ->
    [one] Ambos se estiman a partir de { $n } afirmación de este caso, por lo que esta misma fuente dice en ella.
   *[other] Ambos se estiman a partir de { $n } afirmaciones de este caso, por lo que esta misma fuente dice en ellas.
}
trust-from-decided = Alguien decidió ambos, para esta fuente y con una razón.
trust-from-admission = Ambos son juicios declarados sobre admisiones contra el propio interés.
trust-from-denial = Ambos son juicios declarados sobre desmentidos generales de alguien que no tiene nada en juego.
trust-from-specific-denial = Ambos son juicios declarados sobre desmentidos con detalles de alguien que no tiene nada en juego.
trust-counts = Decidido: α = { $alpha }, β = { $beta }. Esto cuenta.
trust-counts-not = Decidido también, por otra declaración: α = { $alpha }, β = { $beta }. No cuenta, porque lo otro es más prudente.
trust-by = { $who }, { $when }
trust-no-name = sin nombre
trust-disputed = Se decidió de distinta manera sin saber lo uno de lo otro: nada de ello cuenta hasta que alguien elija, o decida de nuevo.
trust-no-denials = Lo que se decide sobre una fuente vale para lo que afirma. Los desmentidos pesan según los juicios declarados, los haga quien los haga.
trust-nameless = Quien lo dice no tiene nombre, de modo que no se sabe qué más es suyo, y no hay nadie sobre quien decidir. Una declaración que no deba contar se puede rechazar.
trust-reader = Ir a la declaración
trust-decide = Decidir otra cosa
trust-decide-note = Vale para todo lo que { $speaker } dice en este caso, en cada afirmación. Es una entrada del registro, y otra entrada la anula.
trust-alpha = α: de lo que ocurrió, cuánto dice la fuente
trust-beta = β: de lo que no ocurrió, cuánto dice de todos modos
trust-share-note = Un número mayor que 0 y menor que 1: 0,6 es seis de cada diez. Tanto de uno como del otro es no decir nada.
trust-reason = Por qué
trust-analyst = Quién lo decide (opcional): letras sin acentos, cifras y guiones
trust-record = Registrar
trust-default = Volver a lo que vale sin esto
trust-default-note = Anula todo lo que se decidió sobre esta fuente, con entradas propias.
trust-fault-share = No es un número entre 0,0001 y 0,9999: escriba 0,6 para seis de cada diez.
trust-fault-order = β es mayor que α: entonces lo que dice la fuente contaría en su propia contra. Escriba como mucho lo mismo que α.
trust-fault-reason = Diga por qué: quien lea el número más tarde tiene que saberlo.
trust-fault-analyst = Este nombre no se puede usar: solo letras sin acentos, cifras, guiones, puntos, dos puntos y guiones bajos.
trust-done-decided = Registrado. Vale para todo lo que { $speaker } dice en este caso.
trust-done-default = Anulado con una entrada nueva. No se borra nada.
problem-title-nameless = No hay sobre quién decidir
problem-detail-nameless = Quien lo dice no tiene nombre, de modo que no se sabe qué más es suyo. No se registró nada.
problem-hint-nameless = Rechace la declaración si no debe contar.
problem-title-no-decision = No se decidió nada
problem-detail-no-decision = Alfa y beta son mayores que 0 y menores que 1, beta es como mucho alfa, y hay una razón.
problem-hint-no-decision = Dé los tres.
