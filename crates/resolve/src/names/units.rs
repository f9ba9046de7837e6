//! The parts of a name: particles joined to what follows, hyphens kept in mind, titles and suffixes
//! taken off.

use super::nicknames::is_given;
use super::plain;

/// A part of a name that is one given name or one family name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Unit {
    /// All of it in one plain token, particles joined.
    pub(super) joined: String,
    /// Its words between hyphens, particles joined to the first; empty where there is no hyphen.
    pub(super) parts: Vec<String>,
    /// Where the word after the particles begins.
    bare_from: usize,
    pub(super) kind: Kind,
}

impl Unit {
    /// The word after the particles.
    pub(super) fn bare(&self) -> &str {
        self.joined.get(self.bare_from..).unwrap_or_default()
    }

    /// Its words between hyphens, or itself.
    pub(super) fn tokens(&self) -> Vec<String> {
        if self.parts.is_empty() { vec![self.joined.clone()] } else { self.parts.clone() }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Word,
    /// One letter.
    Initial,
    /// After particles that come before family names.
    Family,
    /// After `de` alone: a family, or the husband's.
    Of,
    /// Of a married or widowed woman, said so: `viuda de`.
    Husband,
    /// A given name after `de`, `del`, `de los`: María *del Carmen*.
    Devotion,
}

/// A name's units, in order, with what stood at its ends.
#[derive(Debug, Default)]
pub(super) struct Units {
    pub(super) units: Vec<Unit>,
    pub(super) suffix: Option<String>,
}

/// Whether particles at the beginning may be names of their own: in a cell that begins with given
/// names they may, as in `Al`, `Ben` and `Van`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Begins {
    WithGiven,
    WithFamily,
}

/// More words than any name has; what comes after is left out.
const MOST_WORDS: usize = 16;

const HYPHENS: [char; 5] = ['-', '‐', '‑', '–', '−'];

const PARTICLES: &[&str] = &[
    "de", "del", "dela", "la", "las", "los", "lo", "da", "do", "dos", "das", "du", "di", "le",
    "van", "von", "vom", "der", "den", "zu", "zur", "ter", "ten", "mc", "mac", "san", "santa",
    "santo", "sao", "saint", "st", "sta", "sto", "al", "el", "bin", "ibn", "ben", "bint", "ould",
    "abu", "abou", "umm", "oum", "abd", "abdul", "abdel", "abdal", "abdoul",
];

/// Given names as well as particles, at the beginning.
const GIVEN_PARTICLES: [&str; 6] = ["al", "ben", "mac", "van", "le", "di"];

/// Particles of Arabic given names.
const ARABIC_GIVEN: [&str; 9] =
    ["abd", "abdul", "abdel", "abdal", "abdoul", "abu", "abou", "umm", "oum"];

const WIDOW: [&str; 5] = ["vda", "viuda", "vd", "viuva", "va"];

/// Names given in devotion, mostly after María.
const DEVOTIONS: [&str; 34] = [
    "carmen",
    "angeles",
    "luz",
    "pilar",
    "rosario",
    "socorro",
    "concepcion",
    "mar",
    "rocio",
    "paz",
    "mercedes",
    "jesus",
    "milagros",
    "milagro",
    "refugio",
    "nieves",
    "fatima",
    "cielo",
    "dolores",
    "consuelo",
    "transito",
    "lourdes",
    "guadalupe",
    "remedios",
    "soledad",
    "asuncion",
    "rosa",
    "sol",
    "amparo",
    "carmelo",
    "cristo",
    "dios",
    "esperanza",
    "valle",
];

/// Dropped before a name. Those that are also names only where two words are left.
const TITLES: &[&str] = &[
    "dr",
    "dra",
    "doctor",
    "doctora",
    "sr",
    "sra",
    "srta",
    "srita",
    "senor",
    "senora",
    "senorita",
    "mr",
    "mrs",
    "ms",
    "sgt",
    "sargento",
    "sergeant",
    "cabo",
    "cpl",
    "capt",
    "capitan",
    "captain",
    "cap",
    "tte",
    "teniente",
    "lieutenant",
    "lt",
    "cnel",
    "coronel",
    "colonel",
    "col",
    "gral",
    "general",
    "gen",
    "lic",
    "licda",
    "licenciado",
    "licenciada",
    "ing",
    "ingeniero",
    "ingeniera",
    "abog",
    "abogado",
    "abogada",
    "prof",
    "profesor",
    "profesora",
    "professor",
    "rev",
    "reverend",
    "mons",
    "monsenor",
    "padre",
    "pbro",
    "fr",
    "hna",
    "hno",
    "sir",
    "lady",
    "hon",
    "agente",
    "officer",
    "oficial",
    "detective",
    "fiscal",
    "juez",
    "jueza",
    "judge",
    "exmo",
    "ilmo",
    "sheikh",
    "shaykh",
    "hajj",
    "hajji",
    "sayyid",
    "maestro",
    "maestra",
    "arq",
    "comandante",
    "comisario",
    "inspector",
    "sub",
    "subcomisario",
    "soldado",
    "pvt",
    "adv",
];
const TITLES_OR_NAMES: &[&str] =
    &["don", "dona", "dn", "d", "miss", "sor", "fray", "major", "mayor", "maj", "haj", "father"];

/// What comes after a name, as it is compared.
const SUFFIXES: &[(&str, &str)] = &[
    ("jr", "jr"),
    ("jnr", "jr"),
    ("junior", "jr"),
    ("hijo", "jr"),
    ("filho", "jr"),
    ("sr", "sr"),
    ("snr", "sr"),
    ("senior", "sr"),
    ("ii", "ii"),
    ("iii", "iii"),
    ("iv", "iv"),
    ("2nd", "ii"),
    ("3rd", "iii"),
    ("neto", "neto"),
    ("sobrinho", "sobrinho"),
];
/// Those that tell persons apart.
const APART: [&str; 6] = ["jr", "sr", "iii", "iv", "neto", "sobrinho"];
const CREDENTIALS: [&str; 6] = ["phd", "md", "esq", "mba", "jd", "rn"];

/// The suffix that a plain word stands for.
pub(super) fn suffix(word: &str) -> Option<&'static str> {
    SUFFIXES.iter().find(|(written, _)| *written == word).map(|(_, suffix)| *suffix)
}

/// A number from 1 to 6 for each suffix that tells persons apart; the second of a name is its junior.
pub(crate) fn suffix_code(suffix: &str) -> u32 {
    let suffix = if suffix == "ii" { "jr" } else { suffix };
    let at = APART.iter().position(|known| *known == suffix);
    at.map_or(0, |at| at as u32 + 1)
}

/// The suffix of a number; empty where there is none.
pub(crate) fn suffix_text(code: u32) -> &'static str {
    let at = (code as usize).checked_sub(1);
    at.and_then(|at| APART.get(at)).copied().unwrap_or_default()
}

/// A word as it is written.
struct Word {
    /// In plain letters, without hyphens.
    whole: String,
    /// Its parts between hyphens; empty where there is none.
    parts: Vec<String>,
    /// “y” between two families.
    is_link: bool,
}

impl Word {
    fn single(&self) -> Option<&str> {
        self.parts.is_empty().then_some(&self.whole)
    }
}

impl Units {
    /// The units of a piece of text without aliases.
    pub(super) fn of(text: &str, begins: Begins) -> Self {
        let mut words = words(text);
        let suffix = take_ends(&mut words);
        drop_titles(&mut words);
        let mut units = joined(words, begins);
        mark_devotions(&mut units);
        Self { units, suffix }
    }
}

fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    for raw in text.split(|c: char| c.is_whitespace() || ",;/".contains(c)) {
        if words.len() >= MOST_WORDS {
            break;
        }
        if raw.contains(HYPHENS) {
            let parts = raw.split(HYPHENS).map(|part| plain(part).replace(' ', ""));
            words.push(unhyphened(parts.filter(|part| !part.is_empty()).collect()));
            continue;
        }
        // An initial and a name, “J.Pérez”, are two words.
        let plain = plain(raw);
        words.extend(plain.split(' ').filter(|word| !word.is_empty()).map(|word| Word {
            whole: word.to_owned(),
            parts: Vec::new(),
            is_link: word == "y" || matches!(raw, "e" | "i"),
        }));
    }
    words.retain(|word| !word.whole.is_empty());
    words.truncate(MOST_WORDS);
    words
}

/// `Al-Masri` and `Abdul-Rahman` are one word: the hyphen follows a particle.
fn unhyphened(parts: Vec<String>) -> Word {
    let mut out: Vec<String> = Vec::new();
    let mut prefix = String::new();
    let last = parts.len().saturating_sub(1);
    for (at, part) in parts.into_iter().enumerate() {
        prefix.push_str(&part);
        if at == last || !PARTICLES.contains(&part.as_str()) {
            out.push(std::mem::take(&mut prefix));
        }
    }
    let whole = out.concat();
    Word { whole, parts: if out.len() > 1 { out } else { Vec::new() }, is_link: false }
}

/// Takes suffixes and credentials off the end.
fn take_ends(words: &mut Vec<Word>) -> Option<String> {
    let mut found = None;
    while words.len() >= 2 {
        let Some(word) = words.last().and_then(Word::single) else { break };
        let suffix = suffix(word).filter(|suffix| *suffix != "neto" || words.len() >= 4);
        if suffix.is_none() && !CREDENTIALS.contains(&word) {
            break;
        }
        found = found.or(suffix.map(str::to_owned));
        words.pop();
    }
    found
}

fn drop_titles(words: &mut Vec<Word>) {
    let is_title = |word: &Word, left: usize| {
        word.single().is_some_and(|word| {
            (left >= 1 && TITLES.contains(&word)) || (left >= 2 && TITLES_OR_NAMES.contains(&word))
        })
    };
    let count = (0..words.len())
        .take_while(|at| words.get(*at).is_some_and(|word| is_title(word, words.len() - at - 1)));
    let count = count.count();
    words.drain(..count);
}

/// The units of words, particles joined to what follows.
fn joined(words: Vec<Word>, begins: Begins) -> Vec<Unit> {
    let mut units: Vec<Unit> = Vec::with_capacity(words.len());
    let mut chain = Chain::default();
    let mut words = words.into_iter().peekable();
    while let Some(word) = words.next() {
        let next = words.peek();
        let is_first = units.is_empty() && chain.words.is_empty();
        if word.is_link && !units.is_empty() && chain.words.is_empty() && next.is_some() {
            chain.is_linked = true;
            continue;
        }
        if let (Some(single), Some(next)) = (word.single(), next) {
            let before_de = next.single().is_some_and(|next| matches!(next, "de" | "del"));
            if !is_first && before_de && WIDOW.contains(&single) {
                chain.is_husband = true;
                continue;
            }
            let is_particle = match begins {
                // “O Brien”, but not “de la O”.
                Begins::WithFamily if single == "o" => chain.words.is_empty(),
                Begins::WithGiven if is_first && GIVEN_PARTICLES.contains(&single) => false,
                _ => PARTICLES.contains(&single),
            };
            if is_particle {
                chain.words.push(word.whole);
                continue;
            }
        }
        let chain = std::mem::take(&mut chain);
        if chain.is_linked {
            units.last_mut().into_iter().for_each(Unit::become_family);
        }
        units.push(chain.unit(word));
    }
    units
}

/// What stands before a word and belongs to it.
#[derive(Default)]
struct Chain {
    /// Particles.
    words: Vec<String>,
    is_husband: bool,
    /// After the “y” between two families.
    is_linked: bool,
}

impl Chain {
    fn unit(self, word: Word) -> Unit {
        let mut chain: Vec<&str> = self.words.iter().map(String::as_str).collect();
        if self.is_husband && chain == ["de"] {
            chain.clear();
        }
        let kind = match chain.as_slice() {
            _ if self.is_husband => Kind::Husband,
            [] if word.whole.len() == 1 => Kind::Initial,
            [] => kind_of_word(&word.whole),
            ["de"] => Kind::Of,
            [first, ..] if ARABIC_GIVEN.contains(first) => Kind::Word,
            _ => Kind::Family,
        };
        let mut unit = Unit { joined: word.whole, parts: word.parts, bare_from: 0, kind };
        if !chain.is_empty() {
            let prefix = chain.concat();
            unit.joined.insert_str(0, &prefix);
            unit.parts.first_mut().into_iter().for_each(|first| first.insert_str(0, &prefix));
            unit.bare_from = prefix.len();
        }
        if self.is_linked {
            unit.become_family();
        }
        unit
    }
}

impl Unit {
    /// “Ortega y Gasset”: both are families.
    fn become_family(&mut self) {
        if self.kind == Kind::Word {
            self.kind = Kind::Family;
        }
    }
}

/// Words that were written with their particle.
fn kind_of_word(word: &str) -> Kind {
    let begins = ["dela", "delos", "delas"].iter().any(|begin| word.starts_with(begin));
    if begins && word.len() > 6 && !is_given(word) { Kind::Family } else { Kind::Word }
}

/// “María del Carmen”: what follows a given name and is one of devotion.
fn mark_devotions(units: &mut [Unit]) {
    let mut after_given = false;
    for unit in units {
        let is_devotion = after_given
            && matches!(unit.kind, Kind::Family | Kind::Of)
            && DEVOTIONS.contains(&unit.bare());
        if is_devotion {
            unit.kind = Kind::Devotion;
        }
        after_given = is_devotion || (unit.kind == Kind::Word && is_given(&unit.joined));
    }
}
