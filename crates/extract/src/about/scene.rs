//! The sentence around an act: its words and what kinds of words they are.

use super::survey::Subject;
use super::words::{Word, words};
use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

/// A set of word kinds, one bit each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Kinds(u16);

impl Kinds {
    pub(super) const PRISON: Self = Self(1);
    /// Police, guards, prisoners, and all of [`Kinds::PRISON`].
    pub(super) const CUSTODY: Self = Self(2);
    pub(super) const VIOLENCE: Self = Self(4);
    /// Contests, matches, markets, plays and films.
    pub(super) const PLAY: Self = Self(8);
    pub(super) const BORDER: Self = Self(16);
    pub(super) const REPORTING: Self = Self(32);
    /// A noun for people to whom things are done: "women", "presos".
    pub(super) const PERSON: Self = Self(64);
    /// A noun for those who do them in the name of power: "guards", "policía".
    pub(super) const AGENT: Self = Self(128);
    /// A pronoun for persons.
    pub(super) const PRONOUN: Self = Self(256);
    /// An auxiliary of the passive or of a compound tense, or a Spanish clitic before a verb.
    pub(super) const AUXILIARY: Self = Self(512);
    /// The speaker as the one to whom things are done: "me", "us", "nos".
    pub(super) const ME: Self = Self(1024);
    /// Police, soldiers, guards.
    pub(super) const ARMED: Self = Self(2048);
    /// Prisons and those who are in them.
    pub(super) const HELD: Self = Self(4096);
    /// Custody, arms or violence: what a document that tells of abuse is full of.
    pub(super) const GRAVE: Self = Self(Self::CUSTODY.0 | Self::VIOLENCE.0);

    pub(super) fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// The kinds of a word in its folded form.
pub(super) fn kinds(low: &str) -> Kinds {
    KINDS.get(low).copied().unwrap_or_default()
}

/// A sentence (or more, where a content runs on) with the kinds of its words.
pub(super) struct Scene<'t> {
    pub(super) words: Vec<Word<'t>>,
    pub(super) all: Kinds,
    /// Whether whoever speaks tells of the own captivity, so that no word of it need be said again.
    pub(super) captive: bool,
    /// What the document tells of.
    pub(super) subject: Subject,
}

impl<'t> Scene<'t> {
    pub(super) fn of(text: &'t str, range: Range<usize>) -> Self {
        let words = words(text, range);
        let all = words.iter().fold(Kinds::default(), |all, word| all.with(kinds(&word.low)));
        Self { words, all, captive: false, subject: Subject::default() }
    }

    /// The same, told where captivity is spoken of: by one of the captives, if the words say "me".
    pub(super) fn in_captivity(mut self, spoken_of: bool) -> Self {
        self.captive = spoken_of && (0..self.words.len()).any(|at| self.is_me(at));
        self
    }

    /// The same, in a document that tells of this.
    pub(super) fn in_document(mut self, subject: Subject) -> Self {
        self.subject = subject;
        self
    }

    /// Whether a word means the speaker as the one who suffers: "me", "nos", "I was", "estuve".
    pub(super) fn is_me(&self, at: usize) -> bool {
        // "US" is a country.
        let state = self.words.get(at).is_some_and(|word| word.raw == "US");
        let subject = matches!(self.low(at), "i" | "we")
            && matches!(
                self.low(at + 1),
                "was" | "were" | "had" | "did" | "could" | "never" | "couldn't" | "didn't" | "saw"
            );
        self.kinds(at).has(Kinds::ME) && !state || subject
    }

    /// The folded word at an index; empty outside.
    pub(super) fn low(&self, index: usize) -> &str {
        self.words.get(index).map_or("", |word| &word.low)
    }

    /// The kinds of the word at an index; none outside.
    pub(super) fn kinds(&self, index: usize) -> Kinds {
        kinds(self.low(index))
    }

    /// Whether a word outside a range of bytes is of a kind.
    pub(super) fn has_outside(&self, kind: Kinds, at: &Range<usize>) -> bool {
        let inside = self.indices(at);
        let outside = self.words[..inside.start].iter().chain(&self.words[inside.end..]);
        outside.into_iter().any(|word| kinds(&word.low).has(kind))
    }

    /// The words that a range of bytes touches, as indices.
    pub(super) fn indices(&self, at: &Range<usize>) -> Range<usize> {
        let start = self.words.partition_point(|word| word.at.end <= at.start);
        let end = self.words.partition_point(|word| word.at.start < at.end);
        start..end.max(start)
    }
}

static KINDS: LazyLock<HashMap<&'static str, Kinds>> = LazyLock::new(|| {
    let mut map = HashMap::<_, Kinds>::new();
    for (list, kind) in TABLE {
        for word in list.split_whitespace() {
            let entry = map.entry(word).or_default();
            *entry = entry.with(*kind);
        }
    }
    map
});

const TABLE: &[(&str, Kinds)] = &[
    (PRISON, Kinds::PRISON),
    (PRISON, Kinds::CUSTODY),
    (CUSTODY, Kinds::CUSTODY),
    (AGENTS, Kinds::AGENT),
    (ARMED, Kinds::CUSTODY),
    (ARMED, Kinds::AGENT),
    (ARMED, Kinds::ARMED),
    (PRISON, Kinds::HELD),
    (HELD_PEOPLE, Kinds::HELD),
    (HELD_PEOPLE, Kinds::CUSTODY),
    (HELD_PEOPLE, Kinds::PERSON),
    (PEOPLE, Kinds::PERSON),
    (PRONOUNS, Kinds::PRONOUN),
    (ME, Kinds::ME),
    (VIOLENCE, Kinds::VIOLENCE),
    (PLAY, Kinds::PLAY),
    (BORDER, Kinds::BORDER),
    (REPORTING, Kinds::REPORTING),
    (AUXILIARIES, Kinds::AUXILIARY),
];

const PRISON: &str = "prison prisons jail jails jailed cell cells custody detention imprisonment penitentiary \
    penitentiaries incarceration incarcerated imprisoned cellmate cellmates mega-prison megaprison dungeon barracks lockup gulag internment \
    captivity carcel carceles prision prisiones celda celdas penal penales penitenciaria penitenciario reclusion \
    detencion custodia calabozo calabozos calabozo cuartel cuarteles encarcelado encarcelados megacarcel comisaria \
    comisarias reclusorio presidio";

const CUSTODY: &str = "detain detained detains detaining interrogation interrogations interrogated interrogators torture tortured arrested arrest \
    handcuffed shackled beatings beating warden wardens interrogatorio interrogatorios torturas torturados tortura \
    torturado detenido arrestado arrestados esposados station";

const ARMED: &str = "guard guards warder warders police policeman policemen officer officers jailer jailers soldier soldiers troops \
    gendarmes paramilitaries militiamen militia interrogators captors custodio custodios guardia guardias policia \
    policias soldado soldados militares carcelero carceleros celador celadores paramilitares gendarmes captores \
    interrogadores";

const AGENTS: &str = "agents agent agency army military forces authorities regime government administration rebels insurgents gang gangs \
    gunmen militants fighters wardens warden officials inspectors ejercito agentes fuerzas autoridades regimen gobierno \
    administracion rebeldes pandilleros sicarios militantes combatientes funcionarios";

const HELD_PEOPLE: &str = "prisoner prisoners inmate inmates detainee detainees captive captives deportee deportees hostage hostages convict convicts \
    preso presa presos presas recluso reclusa reclusos reclusas detenidos detenida detenidas interno internos internas \
    prisionero prisioneros prisioneras cautivos rehen rehenes deportado deportada deportados deportadas";

const PEOPLE: &str = "man men guy guys kid kids muchacho muchachos muchacha muchachas chico chicos chica chicas woman women people person persons child children boy boys girl girls migrant migrants immigrant \
    immigrants refugee refugees civilian civilians protester protesters demonstrator demonstrators student students \
    villager villagers resident residents journalist journalists reporter reporters activist activists worker workers \
    teenager teenagers minor minors survivor survivors victim victims family families farmer farmers lawyer lawyers \
    patient patients dissident dissidents opponent opponents peasant peasants relative relatives individuals individual \
    suspect suspects returnee returnees citizen citizens nationals teacher teachers nurse nurses monks priest priests \
    father mother son sons daughter daughters brother brothers sister sisters husband wife uncle cousin youths youth \
    hombre hombres mujer mujeres persona personas nino ninos nina ninas joven jovenes migrante migrantes inmigrante \
    inmigrantes refugiado refugiados civil civiles manifestante manifestantes estudiante estudiantes periodista \
    periodistas activista activistas trabajador trabajadores menor menores victima victimas familia familias campesino \
    campesinos abogado abogados paciente pacientes disidente disidentes opositor opositores vecino vecinos ciudadano \
    ciudadanos ciudadanas hijo hijos hija hijas hermano hermanos hermana hermanas padre madre esposo esposa marido \
    sobreviviente sobrevivientes adolescente adolescentes maestro maestros indigenas aldeanos";

const PRONOUNS: &str = "he she they him her them i me we us himself herself themselves myself ourselves el ella ellos ellas yo nosotros nosotras lo los la las le les me nos";

const ME: &str = "me us myself ourselves nos fui fuimos estuve estuvimos estabamos";

const VIOLENCE: &str = "blood bloody bloodied bruise bruised bruises baton batons truncheon truncheons fists stick sticks kicked punched \
    slapped whipped kicking punching slapping tortured torture unconscious violently brutally violence violent severely savagely abuse abused abuses rape raped \
    sexual humiliated wounds injuries injured ribs sangre moretones garrote garrotes tolete toletes macana macanas porra porras \
    patadas punetazos inconsciente brutalmente salvajemente violencia tortura torturas torturado torturados heridas costillas \
    violacion abusos abuso culatazos palos electric electricas victims survivor survivors sobrevivientes thugs thug";

const PLAY: &str = "election elections primary primaries caucus caucuses poll polls vote votes voter voters points percentage landslide nominee nomination candidate candidates campaign rival \
    rivals opponent incumbent debate match game games season team teams coach championship tournament playoff \
    playoffs league quarterback goal goals score scored beat-down album movie film films novel play stage market markets \
    stocks estimates expectations analysts earnings record ratings democrat republican gop senate delegates super \
    elecciones eleccion primarias candidato candidata candidatos votos encuesta encuestas partido equipo gol goles \
    liga torneo campeonato mercado mercados pelicula novela rating rival rivales";

const BORDER: &str = "migrant migrants immigrant immigrants immigration border borders refugee refugees asylum visa visas undocumented aliens \
    alien illegals country countries citizens nationals foreigners deported deport deportation diplomats diplomat ambassador homeland \
    migrante migrantes inmigrante inmigrantes frontera fronteras pais paises extranjeros refugiados deportado deportados \
    diplomaticos embajador nacionales ciudadanos";

const REPORTING: &str = "journalist journalists reporter reporters newsroom newsrooms editor editors editorial broadcast broadcasts broadcaster \
    broadcasters newspaper newspapers news network channel documentary segment episode programme investigation outlet outlets \
    press media magazine television tv radio producers producer correspondent publication censorship story stories \
    periodista periodistas reportero reporteros redaccion prensa medios diario periodico noticiero reportaje documental \
    canal emision programa investigacion televisora cadena editores editor television editorial";

const AUXILIARIES: &str = "was were been being is are be get got gets had have has fue fueron sido esta estan estaba estaban estuvo estuvieron \
    ser siendo ha han habia habian haber hubo son es era eran seran sera fuimos fui estuve estuvimos estabamos who que quien quienes \
    remain remained remains permanece permanecen sigue siguen";
