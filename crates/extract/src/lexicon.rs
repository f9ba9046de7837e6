//! What is known of single words: the closed classes of English and Spanish, frequent verbs,
//! roles, heads of organisation names. One table per language, looked up once per token.

use crate::cues;
use model::Language;
use std::collections::HashMap;
use std::sync::OnceLock;

/// Classes that a word can be in, as a set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Class(u32);

macro_rules! classes {
    ($($(#[$doc:meta])* $name:ident = $bit:literal;)*) => {
        impl Class {
            pub(crate) const NONE: Self = Self(0);
            $($(#[$doc])* pub(crate) const $name: Self = Self(1 << $bit);)*
        }
    };
}

classes! {
    /// Articles and the like: they open a noun phrase.
    DETERMINER = 0;
    PREPOSITION = 1;
    /// Third person pronouns that can be a subject.
    PRONOUN = 2;
    /// I, we and their forms.
    FIRST_PERSON = 3;
    /// his, her, their: they open a noun phrase too.
    POSSESSIVE = 4;
    /// Forms of be, have, do and the modal verbs.
    AUXILIARY = 5;
    /// will, would, shall, can, could, may, might, must, should.
    MODAL = 6;
    NEGATION = 7;
    /// and, or, but.
    CONJUNCTION = 8;
    /// because, while, if: they open a clause that is no argument.
    SUBORDINATOR = 9;
    /// who, which.
    RELATIVE = 10;
    /// that, que: they open the clause that is the argument.
    THAT = 11;
    ADVERB = 12;
    /// Forms of frequent verbs that are no cue.
    VERB = 13;
    /// Days, months, today, yesterday.
    TIME = 14;
    /// President, Senator, Mr: stand before a name.
    TITLE = 15;
    /// spokesman, guard, lawyer: what a person is.
    ROLE = 16;
    /// officials, groups, witnesses: several people.
    PLURAL_ROLE = 17;
    /// Ministry, Committee, Watch: what an organisation is called.
    ORGANISATION = 18;
    /// Ministry, Court, Police: organs of a state.
    STATE_ORGAN = 19;
    /// report, article, documentary: a work that speaks.
    WORK = 20;
    /// to
    TO = 21;
    WOMAN = 22;
    MAN = 23;
    /// Object pronouns and others that are no head of a subject.
    OTHER_PRONOUN = 24;
    /// Forms of be.
    BE = 25;
    /// of, for, from, in, at: they can continue a noun phrase.
    ATTACHING = 26;
    /// Words that a sentence may start with, capital or not, and that no name starts with.
    OPENER = 27;
    /// Adjectives that stand before roles and names ("former").
    ADJECTIVE = 28;
    /// several, two, some: a number of people.
    QUANTITY = 29;
}

impl Class {
    /// One bit for each class.
    pub(crate) fn bits(self) -> u32 {
        self.0
    }

    pub(crate) fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(crate) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// In which form a verb stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Inflection {
    Base,
    Present,
    Past,
    Gerund,
    /// A past participle that is not also the past ("spoken").
    Participle,
}

/// A form of a cue verb: an index into [`cues::table`] and how it is inflected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct VerbForm {
    pub(crate) cue: u16,
    pub(crate) inflection: Inflection,
}

/// What is known of a word.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Entry {
    pub(crate) class: Class,
    pub(crate) verb: Option<VerbForm>,
    pub(crate) noun: Option<u16>,
}

/// All words known of a language.
pub(crate) struct Lexicon {
    pub(crate) language: Language,
    words: HashMap<String, Entry>,
    abbreviations: &'static [&'static str],
}

impl Lexicon {
    /// The lexicon of a language, built at its first use.
    pub(crate) fn of(language: Language) -> &'static Self {
        static ENGLISH: OnceLock<Lexicon> = OnceLock::new();
        static SPANISH: OnceLock<Lexicon> = OnceLock::new();
        match language {
            Language::English => ENGLISH.get_or_init(|| Self::build(language, ENGLISH_WORDS)),
            Language::Spanish => SPANISH.get_or_init(|| Self::build(language, SPANISH_WORDS)),
        }
    }

    fn build(language: Language, lists: &[(Class, &str)]) -> Self {
        let mut words: HashMap<String, Entry> = HashMap::new();
        for (class, list) in lists {
            for word in list.split_whitespace() {
                let entry = words.entry(word.to_owned()).or_default();
                entry.class = entry.class.or(*class);
            }
        }
        for (index, cue) in cues::table(language).iter().enumerate() {
            for (form, inflection) in &cue.verb_forms {
                let entry = words.entry(form.clone()).or_default();
                entry.verb.get_or_insert(VerbForm { cue: index as u16, inflection: *inflection });
            }
            for noun in &cue.nouns {
                let entry = words.entry((*noun).to_owned()).or_default();
                entry.noun.get_or_insert(index as u16);
            }
        }
        let abbreviations = match language {
            Language::English => ENGLISH_ABBREVIATIONS,
            Language::Spanish => SPANISH_ABBREVIATIONS,
        };
        Self { language, words, abbreviations }
    }

    /// What is known of a folded word; for an unknown one what its ending tells.
    pub(crate) fn look_up(&self, folded: &str) -> Entry {
        if let Some(entry) = self.words.get(folded) {
            return *entry;
        }
        let class = match self.language {
            Language::English => guess_english(folded),
            Language::Spanish => guess_spanish(folded),
        };
        Entry { class, ..Entry::default() }
    }

    pub(crate) fn is_abbreviation(&self, word: &str) -> bool {
        self.abbreviations.contains(&word)
    }
}

fn guess_english(folded: &str) -> Class {
    let long = folded.len() > 4;
    if long && folded.ends_with("ly") {
        Class::ADVERB
    } else if long && (folded.ends_with("n't") || folded.ends_with("n’t")) {
        Class::AUXILIARY.or(Class::NEGATION)
    } else if ["'ve", "'ll", "'d", "'re"].iter().any(|end| folded.ends_with(end))
        || folded.ends_with("’ve")
        || folded.ends_with("’ll")
        || folded.ends_with("’d")
        || folded.ends_with("’re")
    {
        Class::PRONOUN.or(Class::AUXILIARY)
    } else {
        Class::NONE
    }
}

fn guess_spanish(folded: &str) -> Class {
    if folded.len() > 6 && folded.ends_with("mente") { Class::ADVERB } else { Class::NONE }
}

/// Lower case without the dot of an abbreviation, into `out`.
pub(crate) fn fold(word: &str, out: &mut String) {
    out.clear();
    let word = match word.strip_suffix('.') {
        Some(bare) if !bare.contains('.') => bare,
        _ => word,
    };
    if word.is_ascii() {
        out.push_str(word);
        out.make_ascii_lowercase();
    } else {
        out.extend(word.chars().flat_map(char::to_lowercase));
    }
}

const ENGLISH_ABBREVIATIONS: &[&str] = &[
    "Mr", "Mrs", "Ms", "Dr", "Prof", "Sen", "Sens", "Rep", "Reps", "Gov", "Gen", "Col", "Lt",
    "Sgt", "Capt", "Maj", "Adm", "Cmdr", "Rev", "Fr", "Hon", "St", "Jr", "Sr", "Jan", "Feb", "Mar",
    "Apr", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec", "No", "vs", "Inc", "Corp", "Ltd", "Co",
    "Bros", "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Del", "Fla", "Ga", "Ill", "Ind", "Kan",
    "Ky", "La", "Mass", "Md", "Mich", "Minn", "Miss", "Mo", "Mont", "Neb", "Nev", "Okla", "Ore",
    "Pa", "Tenn", "Tex", "Va", "Vt", "Wash", "Wis", "Wyo", "Ph", "Art", "Sec", "Atty", "Supt",
    "Pres", "approx", "etc", "al",
];

const SPANISH_ABBREVIATIONS: &[&str] = &[
    "Sr", "Sra", "Sres", "Srta", "Dr", "Dra", "Dres", "Lic", "Ing", "Gral", "Cnel", "Cap", "Tte",
    "Sgto", "Prof", "Mons", "Pbro", "Hno", "Hna", "Av", "No", "núm", "art", "arts", "pág", "págs",
    "etc", "Ud", "Uds", "Vd", "Fr", "Arq", "Excmo", "Diputado", "Inc", "Cía", "aprox", "Mtro",
    "Mtra", "D", "Dña",
];

use Class as C;

const ENGLISH_WORDS: &[(Class, &str)] = &[
    (C::DETERMINER, "the a an this these those each every any no another both either neither"),
    (
        C::QUANTITY,
        "some several many most few all two three four five six seven eight nine ten eleven twelve dozens hundreds thousands scores other others more least nearly almost about",
    ),
    (C::PREPOSITION.or(C::ATTACHING), "of for from in at on"),
    (
        C::PREPOSITION,
        "with against near under by within across into onto upon over about during without through toward towards behind between among amid despite like unlike beyond including around along per via regarding concerning throughout outside inside off up down out",
    ),
    (C::TO, "to"),
    (C::PRONOUN, "he she they it"),
    (C::FIRST_PERSON.or(C::PRONOUN), "i we"),
    (C::FIRST_PERSON.or(C::OTHER_PRONOUN), "me us myself ourselves mine ours"),
    (C::FIRST_PERSON.or(C::POSSESSIVE), "my our"),
    (C::POSSESSIVE, "his her their its your whose"),
    (
        C::OTHER_PRONOUN,
        "him them himself herself themselves itself you yourself there everything something anything nothing",
    ),
    (C::AUXILIARY.or(C::BE), "is are was were be been being am"),
    (C::AUXILIARY, "has have had having do does did doing"),
    (C::AUXILIARY.or(C::MODAL), "will would shall should can could may might must cannot"),
    (
        C::AUXILIARY.or(C::NEGATION),
        "isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t shouldn’t",
    ),
    (C::NEGATION.or(C::ADVERB), "not never neither nor"),
    (C::CONJUNCTION, "and or but & yet"),
    (
        C::SUBORDINATOR,
        "because while if when whenever although though after before since until unless whereas as so than where whether how why once till",
    ),
    (C::RELATIVE, "who which whom what"),
    (C::THAT, "that"),
    (
        C::ADVERB,
        "also then now again later earlier once still just even already often always sometimes soon too very quite rather only further once more too meanwhile instead though however ever thus therefore nevertheless nonetheless indeed perhaps maybe ago back together long here forth yet first twice repeatedly recently initially",
    ),
    (
        C::TIME,
        "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february march april june july august september october november december morning afternoon evening night week month year",
    ),
    (
        C::TITLE.or(C::ROLE),
        "president senator governor secretary minister congressman congresswoman representative chairman chairwoman chair judge justice general colonel captain lieutenant sergeant major admiral commander mayor ambassador prince princess king queen pope bishop archbishop cardinal father sister reverend rabbi imam sheikh professor doctor attorney speaker chancellor premier director chief commissioner sheriff officer detective agent deputy warden delegate councilman councilwoman treasurer comptroller prosecutor inspector vice-president ombudsman",
    ),
    (
        C::TITLE,
        "mr mrs ms miss dr prof sen sens rep reps gov gen col lt sgt capt maj adm cmdr rev fr hon sir lady lord dame st atty pres supt",
    ),
    (
        C::ROLE,
        "spokesman spokeswoman spokesperson lawyer guard soldier policeman policewoman official aide adviser advisor counsel analyst economist expert researcher scientist historian author writer journalist reporter correspondent editor columnist anchor host commentator blogger activist campaigner organizer organiser strategist consultant pollster lobbyist manager executive founder co-founder owner president-elect nominee candidate incumbent opponent rival lawmaker legislator politician diplomat envoy negotiator witness survivor victim prisoner inmate detainee captive resident neighbour neighbor villager farmer teacher student worker nurse doctor physician surgeon psychiatrist psychologist pathologist engineer driver pilot businessman businesswoman entrepreneur investor banker billionaire millionaire mogul father mother brother sister son daughter wife husband widow cousin uncle aunt friend colleague supporter critic protester demonstrator man woman boy girl person source insider whistleblower informant boss head leader ceo member veteran translator interpreter priest pastor nun actor actress singer musician comedian filmmaker director photographer cameraman producer publisher academic sociologist commander-in-chief superintendent cleric monitor investigator examiner coroner rapporteur guardian orderly cook clerk employee contractor staffer operative ex-guard ex-prisoner ex-president ex-inmate",
    ),
    (
        C::PLURAL_ROLE,
        "officials authorities groups organizations organisations experts analysts witnesses survivors victims prisoners inmates detainees lawyers guards soldiers officers relatives families residents neighbours neighbors villagers activists campaigners critics opponents supporters aides advisers advisors sources reporters journalists observers monitors investigators prosecutors researchers scientists doctors nurses lawmakers legislators senators democrats republicans conservatives liberals progressives leaders figures members people men women voters students teachers workers parents mothers fathers advocates allies rivals diplomats economists pollsters strategists protesters demonstrators insiders colleagues friends staffers operatives executives delegates politicians historians commentators pundits others police americans russians republicans ngos outlets media newspapers migrants refugees deportees captives conscripts defectors veterans users readers viewers fans donors surrogates hackers editors skeptics sceptics defenders judges ministers candidates employees citizens governments agencies companies countries states nations communities",
    ),
    (
        C::ORGANISATION.or(C::STATE_ORGAN),
        "ministry department government court police army navy military forces force senate congress parliament assembly administration presidency embassy secretariat cabinet bureau office prosecutor's state-department pentagon kremlin judiciary prosecution",
    ),
    (
        C::ORGANISATION,
        "international watch committee commission council association federation union foundation institute university college school centre center network agency group company corporation corp inc ltd bank fund party movement organization organisation society league alliance coalition church hospital clinic news tv television radio post times tribune herald gazette journal magazine press newspaper broadcaster channel outlet station campaign team board panel tribunal house service authority observatory mission initiative project forum front brigade club trust firm reporters nations collective cooperative syndicate programme program ombudsperson defence defense guild desk daily weekly monitor dispatch courier chronicle mirror sun star globe mail canal express telegraph guardian",
    ),
    (
        C::WORK,
        "report reports documentary film article study investigation inquiry survey poll statement lawsuit complaint indictment filing memo letter document documents book interview story editorial column video post tweet broadcast programme analysis paper transcript email emails review audit testimony affidavit petition ad ads website site reports article's headline caption press",
    ),
    (
        C::WOMAN,
        "she her mrs ms woman actress spokeswoman congresswoman chairwoman mother wife sister daughter widow queen princess mary maria ana anna anne elena laura carmen rosa lucia lucía sofia sofía isabel julia clara marta teresa patricia linda barbara susan jessica sarah karen nancy lisa margaret sandra ashley emily donna michelle carol amanda melissa deborah stephanie rebecca sharon cynthia kathleen amy angela brenda emma pamela nicole helen samantha katherine christine rachel catherine andrea olivia alice diana ruth jane beatriz gabriela claudia silvia mónica monica veronica adriana natalia paula irene inés ines pilar mercedes dolores esperanza guadalupe luz marina valeria fernanda daniela camila renata elizabeth jennifer hannah grace eva nadia leila fatima aisha olga svetlana ingrid greta dora nora vera amalia delia estela graciela josefina lidia norma raquel rocío susana yolanda",
    ),
    (
        C::MAN,
        "he his mr man spokesman congressman chairman father husband brother son king prince sir john james robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry peter juan josé jose luis carlos jorge miguel pedro pablo manuel antonio francisco javier fernando rafael alberto ricardo eduardo roberto sergio andrés andres diego tomás tomas mateo felipe ramón ramon raúl raul enrique alejandro arturo óscar oscar hugo víctor victor julio césar cesar ignacio gabriel emilio ernesto gustavo iván ivan marcos martín martin aurelio bernardo esteban gonzalo héctor hector joaquín joaquin leonardo lorenzo mauricio nicolás nicolas rodrigo salvador santiago sebastián simón simon vicente mike tim bill joe jim tom bob dan chris ted vladimir ahmed mohammed muhammad ali omar hassan igor boris henry arthur walter harold albert dmitri",
    ),
    (
        C::ADJECTIVE,
        "former then-president ex late current senior top leading new old local national federal regional international human independent prominent outgoing incoming acting deputy retired anonymous unnamed unidentified high-ranking high-level longtime fellow young elderly chief foreign prime vice interior military political legal medical public state presidential republican democratic conservative liberal main key several other",
    ),
    (
        C::OPENER,
        "the a an this that these those he she they it we i you in on at by for from with as but and or so if when while after before since until although though because despite during according however meanwhile moreover furthermore also there here what who why how where which his her their its our my your no not many most some several all both each every one two three four five both another other others under over among amid instead then now even still yet just only once today yesterday tomorrow last next earlier later asked speaking yes ok well nor neither either to about notably additionally overall finally similarly ultimately indeed perhaps such like unlike",
    ),
    (
        C::VERB,
        "went go goes going gone came come comes coming made make makes making took take takes taking taken gave give gives giving given got get gets getting gotten put puts putting ran run runs running won win wins winning lost lose loses losing left leave leaves leaving kept keep keeps keeping held hold holds holding brought bring brings bringing began begin begins beginning begun became become becomes becoming led lead leads leading met meet meets meeting set sets paid pay pays paying sent send sends sending built build builds building fell fall falls falling fallen stood stand stands standing sat sit sits sitting spent spend spends spending grew grow grows growing grown saw see sees seeing seen knew know knows knowing known used use uses using worked works working lived lives living moved moves moving turned turns turning started starts starting stopped stops stopping helped helps helping played plays playing looked looks looking followed follows following appeared appears appearing allowed allows allowing died dies dying killed kills killing beat beats beaten beating shot shoots shooting struck strikes striking broke breaks breaking broken drove drives driving driven wore wears wearing caught catches catching threw throws throwing thrown drew draws drawing drawn rose rises rising risen chose chooses choosing chosen happened happens happening included includes including received receives receiving remained remains remaining opened opens opening closed closes closing continued continues continuing tried tries trying attempted passed passes passing failed fails failing served serves serving serve spoke speak speaks speaking talked talks talking occurred occurs took returned returns carried carries carrying arrested arrests detained deported tortured raped kidnapped released transferred imprisoned jailed sentenced charged convicted fled flees fled escaped arrived arrives wrote write travel traveled travelled visited visits seized signed signs adopted adopts launched launches pulled pulls erupted endured endures suffered suffers exists existed comes need needs needed let lets read heard hears hear felt bought sold lay lies lied wait waits waited vote votes voted voting elected hit hits cut cuts cost costs became seems seemed appears contain contains contained containing remain require requires required mean means meant provide provides provided produce produced cause causes caused create creates created face faces faced treat treated treats receive offers hang hung hurt burned starved punished interviewed collected handed forced feature features featured join joins joined attend attends attended belong belongs represent represents represented teach taught study studied cover covers covered change changed changes stay stays stayed reach reaches reached enter enters entered cross crossed spread push pushes hide hides hid hidden fight fights fought raise raises raised carry happen consist consists consisted result results resulted depend depends depended",
    ),
];

const SPANISH_WORDS: &[(Class, &str)] = &[
    (
        C::DETERMINER,
        "el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella cada cualquier ningún ninguna otro otra ambos ambas lo",
    ),
    (
        C::QUANTITY,
        "algunos algunas varios varias muchos muchas dos tres cuatro cinco seis siete ocho nueve diez decenas cientos miles otros otras más",
    ),
    (C::PREPOSITION.or(C::ATTACHING), "de del en con para por contra al sobre desde"),
    (C::PREPOSITION, "a ante bajo entre hacia hasta sin tras durante mediante"),
    (C::PRONOUN, "él ella ellos ellas usted ustedes"),
    (C::FIRST_PERSON.or(C::PRONOUN), "yo nosotros nosotras"),
    (C::FIRST_PERSON.or(C::OTHER_PRONOUN), "me nos mí conmigo"),
    (C::FIRST_PERSON.or(C::POSSESSIVE), "mi mis nuestro nuestra nuestros nuestras"),
    (C::POSSESSIVE, "su sus cuyo cuya cuyos cuyas"),
    (C::OTHER_PRONOUN, "se le les lo te algo nada todo"),
    (
        C::AUXILIARY.or(C::BE),
        "es son fue fueron era eran ser sido siendo está están estaba estaban estuvo estuvieron estado será serán sería serían",
    ),
    (
        C::AUXILIARY,
        "ha han había habían haber habiendo hubo he hemos habrá habrán tiene tienen tenía",
    ),
    (
        C::AUXILIARY.or(C::MODAL),
        "habría habrían puede pueden podría podrían podrá podrán debe deben debería deberían va van",
    ),
    (C::NEGATION.or(C::ADVERB), "no nunca jamás tampoco"),
    (C::CONJUNCTION, "y e o u pero ni sino"),
    (C::SUBORDINATOR, "porque mientras si cuando aunque como donde pues luego antes después ya"),
    (C::RELATIVE, "quien quienes cual cuales"),
    (C::THAT, "que"),
    (
        C::ADVERB,
        "también además ahora ayer hoy entonces siempre aún todavía ya muy más menos así luego después antes nuevamente reiteradamente asimismo recientemente",
    ),
    (
        C::TIME,
        "lunes martes miércoles jueves viernes sábado domingo hoy ayer mañana enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre semana mes año noche tarde",
    ),
    (
        C::TITLE.or(C::ROLE),
        "presidente presidenta senador senadora gobernador gobernadora secretario secretaria ministro ministra canciller diputado diputada juez jueza general coronel capitán teniente sargento comandante alcalde alcaldesa embajador embajadora obispo arzobispo cardenal padre hermana profesor profesora doctor doctora fiscal director directora jefe jefa comisario comisaria inspector agente vicepresidente vicepresidenta procurador procuradora defensor defensora relator relatora mandatario mandataria",
    ),
    (C::TITLE, "sr sra srta dr dra don doña lic ing gral cnel cap tte mons"),
    (
        C::ROLE,
        "portavoz vocero vocera abogado abogada guardia soldado policía funcionario funcionaria asesor asesora analista economista experto experta investigador investigadora historiador autor autora escritor escritora periodista reportero reportera corresponsal editor editora activista líder lideresa candidato candidata opositor opositora testigo sobreviviente víctima preso presa prisionero prisionera detenido detenida recluso reclusa interno interna vecino vecina campesino campesina maestro maestra estudiante trabajador trabajadora enfermero enfermera médico médica madre padre hermano hermana hijo hija esposa esposo viuda primo prima tío tía amigo amiga hombre mujer joven fuente exguardia exdetenido exrecluso exministro expresidente exministra",
    ),
    (
        C::PLURAL_ROLE,
        "autoridades funcionarios organizaciones grupos expertos analistas testigos sobrevivientes víctimas presos prisioneros detenidos reclusos internos abogados guardias soldados familiares familias vecinos activistas críticos opositores fuentes periodistas observadores investigadores fiscales médicos legisladores diputados senadores líderes miembros medios personas hombres mujeres madres exdetenidos exreclusos exguardias migrantes deportados policías colectivos oenegés ong",
    ),
    (
        C::ORGANISATION.or(C::STATE_ORGAN),
        "ministerio gobierno tribunal corte policía ejército armada fuerzas senado congreso parlamento asamblea administración presidencia embajada secretaría cancillería fiscalía procuraduría defensoría juzgado dirección",
    ),
    (
        C::ORGANISATION,
        "comité comisión consejo asociación federación unión fundación instituto universidad centro red agencia grupo empresa banco fondo partido movimiento organización sociedad liga alianza coalición iglesia hospital noticias televisión radio canal diario periódico revista emisora observatorio misión colectivo sindicato oficina amnistía internacional servicio autoridad junta cooperativa",
    ),
    (
        C::WORK,
        "informe documental película artículo estudio investigación encuesta comunicado demanda denuncia carta documento libro entrevista reportaje editorial columna video vídeo mensaje tuit programa análisis testimonio auditoría",
    ),
    (
        C::WOMAN,
        "ella presidenta senadora ministra mujer madre hermana esposa maría ana elena laura carmen rosa lucía sofía isabel julia clara marta teresa patricia beatriz gabriela claudia silvia mónica adriana natalia paula irene inés pilar mercedes dolores esperanza guadalupe luz marina valeria fernanda daniela camila renata eva nora amalia graciela raquel susana yolanda",
    ),
    (
        C::MAN,
        "él presidente senador hombre padre hermano juan josé luis carlos jorge miguel pedro pablo manuel antonio francisco javier fernando rafael alberto ricardo eduardo roberto sergio andrés diego tomás mateo felipe ramón raúl enrique alejandro arturo óscar hugo víctor julio césar ignacio gabriel emilio ernesto gustavo iván marcos martín aurelio bernardo esteban gonzalo héctor joaquín leonardo lorenzo mauricio nicolás rodrigo santiago sebastián simón vicente",
    ),
    (
        C::ADJECTIVE,
        "ex antiguo antigua actual principal nuevo nueva joven local nacional federal internacional humanos primer primera",
    ),
    (
        C::OPENER,
        "el la los las un una unos unas este esta estos estas ese esa en a de por para con como pero y o si cuando mientras tras después antes desde aunque porque durante según sin embargo además también no lo su sus otro otra otros otras cada todo toda todos todas ayer hoy al del entre hasta él ella ellos ellas yo nosotros se me nos más muchos muchas algunos algunas varios varias dos tres",
    ),
    (
        C::VERB,
        "fue iba hizo hace hacer dio da dar llegó llega salió sale vino viene tomó toma llevó lleva puso pone murió muere mató mata golpeó golpearon detuvo detuvieron ocurrió ocurre inició inicia abrió abre cerró sigue siguió quedó queda pasó pasa vivió vive trabajó trabaja recibió recibe entró entra perdió ganó comenzó empezó torturaron sufrió sufrieron estableció tuvo tuvieron vio vieron",
    ),
];
