//! What a whole document says about places and time, gathered once before its statements.

use super::acts;
use super::gazetteer::{self, Known};
use super::marks;
use super::scene::{self, Kinds};
use super::when::{self, Anchor};
use super::words::{Word, fold, words};
use crate::page::language_of;
use model::{Language, Place, Reading};
use std::collections::{BTreeMap, HashSet};
use std::iter;
use std::ops::Range;

/// Places, states and the date of a document.
pub(crate) struct Survey {
    pub(super) anchor: Option<Anchor>,
    pub(super) states: LocalStates,
    /// In the order of the text.
    pub(super) marks: Vec<Mark>,
    /// Those of them that are places of detention.
    prisons: Vec<Mark>,
    /// The only prison that the title names, else the only one of the document.
    sole_prison: Option<Mark>,
    /// The names of prisons and cities.
    pub(super) place_names: HashSet<String>,
    /// Whether one person tells it all: a testimony or an interview, which is about one place
    /// unless another is named.
    pub(super) testimony: bool,
    /// Whether anything in the document speaks of people who are held.
    captivity: bool,
    /// What it tells of.
    pub(super) subject: Subject,
    /// The main language.
    language: Language,
    /// The language of every block.
    languages: Vec<Language>,
    /// The first byte of every block.
    pub(super) blocks: Vec<usize>,
}

/// What a place in the text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// A place of detention with a name.
    Facility,
    State,
    City,
}

/// How the text uses a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Usage {
    /// "in X".
    At,
    /// "X's prisons".
    Detention,
    /// "to X".
    To,
    /// Any other: an origin, an actor, a topic.
    Mention,
}

/// A place in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mark {
    pub(super) at: Range<usize>,
    pub(super) kind: Kind,
    pub(super) usage: Usage,
    pub(super) place: Place,
}

/// States that no table has, known by how the document speaks of them ("the government of X").
#[derive(Debug, Default)]
pub(super) struct LocalStates(Vec<LocalState>);

#[derive(Debug)]
struct LocalState {
    name: String,
    low: Vec<String>,
    /// What its demonyms start with.
    stem: String,
}

/// A state found at a word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum StateName {
    State(String),
    Demonym(String),
    City { country: String },
}

impl Survey {
    /// The survey of a reading.
    pub(crate) fn of(reading: &Reading) -> Self {
        let text = reading.text();
        let ranges = reading.blocks().iter().filter_map(|block| {
            Some(text.byte_of(block.span.start())?..text.byte_of(block.span.end())?)
        });
        let mut ranges: Vec<Range<usize>> = ranges.collect();
        let main = language_of(reading);
        let languages = reading.blocks().iter().map(|block| match block.language.as_deref() {
            Some("en") => Language::English,
            Some("es") => Language::Spanish,
            _ => main,
        });
        if ranges.is_empty() {
            ranges.push(0..text.as_str().len());
        }
        let title = reading.title.as_deref().unwrap_or_default();
        let body = ranges.iter().map(|range| words(text.as_str(), range.clone()));
        let blocks: Vec<Vec<Word<'_>>> =
            iter::once(words(title, 0..title.len())).chain(body).collect();
        let states = LocalStates::of(&blocks);
        let (titled, marks) = marks::of(&blocks, &states);
        Self {
            anchor: reading.published.as_ref().and_then(|found| Anchor::of(&found.edtf)),
            prisons: marks.iter().filter(|mark| mark.is_prison()).cloned().collect(),
            sole_prison: only(&titled).or_else(|| only(&marks)).cloned(),
            place_names: names_of(titled.iter().chain(&marks)),
            marks,
            testimony: is_testimony(&blocks[1..]),
            captivity: blocks
                .iter()
                .flatten()
                .any(|word| scene::kinds(&word.low).has(Kinds::CUSTODY)),
            subject: Subject::of(&blocks[1..], main),
            language: main,
            languages: languages.collect(),
            states,
            blocks: ranges.into_iter().map(|range| range.start).collect(),
        }
    }

    /// The language of the block that a byte stands in.
    pub(crate) fn language_at(&self, byte: usize) -> Language {
        let block = self.block_of(byte).saturating_sub(1);
        self.languages.get(block).copied().unwrap_or(self.language)
    }

    /// The block that a byte stands in.
    pub(super) fn block_of(&self, byte: usize) -> usize {
        self.blocks.partition_point(|start| *start <= byte)
    }
}

impl Mark {
    /// Whether it is a place of detention.
    pub(super) fn is_prison(&self) -> bool {
        self.kind == Kind::Facility || self.usage == Usage::Detention
    }
}

/// How many blocks back a place of detention is still meant.
const CARRIED_BLOCKS: usize = 3;

impl Survey {
    /// The nearest place of detention before a byte: in a testimony any, else not many paragraphs
    /// back. `sole` also finds the only one that the document names.
    pub(super) fn prison_before(&self, byte: usize, sole: bool) -> Option<&Mark> {
        let block = self.block_of(byte);
        let end = self.prisons.partition_point(|mark| mark.at.start < byte);
        let near =
            |mark: &&Mark| self.testimony || self.block_of(mark.at.start) + CARRIED_BLOCKS >= block;
        let before = self.prisons[..end].last().filter(near);
        before.or(self.sole_prison.as_ref().filter(|_| self.testimony || sole))
    }

    /// Whether the document speaks of people who are held, or names a prison before a byte.
    pub(super) fn tells_of_captivity(&self, byte: usize) -> bool {
        self.captivity || self.prison_before(byte, false).is_some()
    }

    /// Whether the document is chiefly about abuse, so that an act is not named in passing.
    pub(crate) fn is_about_abuse(&self) -> bool {
        self.subject.chiefly_abuse
    }

    /// Whether anything in the document speaks of people who are held, or of a prison.
    pub(crate) fn tells_of_custody(&self) -> bool {
        self.captivity || !self.prisons.is_empty()
    }

    /// Where a witness was last said to be: in a testimony the nearest place before a byte.
    pub(super) fn told_at(&self, byte: usize) -> Option<&Mark> {
        let end = self.marks.partition_point(|mark| mark.at.start < byte);
        let there = |mark: &&Mark| matches!(mark.usage, Usage::At | Usage::To | Usage::Detention);
        self.marks[..end].iter().rev().filter(|_| self.testimony).find(there)
    }
}

fn names_of<'m>(marks: impl Iterator<Item = &'m Mark>) -> HashSet<String> {
    marks.filter(|mark| mark.kind != Kind::State).map(|mark| mark.place.name.clone()).collect()
}

/// The place of detention among marks, if they name one only.
fn only(marks: &[Mark]) -> Option<&Mark> {
    let mut prisons = marks.iter().filter(|mark| mark.is_prison());
    let first = prisons.next()?;
    prisons.all(|mark| mark.place == first.place).then_some(first)
}

/// What a document tells of, which says how its everyday words are to be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Subject {
    /// Abuse: "took", "hit" and "died" mean what they mean to a witness.
    pub(super) abuse: bool,
    /// Abuse more than anything else.
    chiefly_abuse: bool,
    /// People who are held.
    pub(super) captivity: bool,
    /// Police, soldiers or guards.
    pub(super) arms: bool,
}

impl Subject {
    /// What texts of abuse and news of all sorts have of such words, in a hundred: the training part
    /// of our own texts from 2.0 (English) and 3.7 (Spanish) up; of PolNeAR's development texts
    /// nine in ten under 2.9, of AnCora's three in four under 3.8.
    const ABUSE: [(Language, usize); 2] = [(Language::English, 120), (Language::Spanish, 300)];
    /// The same for a document that is chiefly about abuse: what the rules find there stands firm.
    const CHIEFLY: usize = 200;
    /// With fewer than this the share says nothing.
    const FEWEST: usize = 3;
    /// A word in passing is no subject.
    const NAMED: usize = 2;

    fn of(blocks: &[Vec<Word<'_>>], language: Language) -> Self {
        let words = || blocks.iter().flatten().filter(|word| word.is_word());
        let count = |kinds: Kinds| words().filter(|w| scene::kinds(&w.low).has(kinds)).count();
        let named = blocks.iter().map(|words| acts::evidence(words, language)).sum::<usize>();
        let evidence = (count(Kinds::GRAVE) + named).saturating_sub(count(Kinds::PLAY));
        let per = Self::ABUSE.iter().find(|(of, _)| *of == language).map_or(0, |(_, per)| *per);
        let all = words().count();
        let share = |per: usize| evidence >= Self::FEWEST && evidence * 10_000 >= per * all;
        Self {
            abuse: share(per),
            chiefly_abuse: evidence > 0 && evidence * 10_000 >= per.max(Self::CHIEFLY) * all,
            captivity: count(Kinds::HELD) >= Self::NAMED,
            arms: count(Kinds::ARMED) >= Self::NAMED,
        }
    }
}

/// Labels of those who ask and answer.
const LABELS: &[&str] = &[
    "q",
    "a",
    "interviewer",
    "interviewee",
    "question",
    "answer",
    "witness",
    "survivor",
    "pregunta",
    "respuesta",
    "entrevistador",
    "entrevistadora",
    "testigo",
    "p",
    "r",
];

/// The share of paragraphs that a witness tells in the first person in a testimony.
const TOLD_BY_ME: f32 = 0.4;

fn is_testimony(blocks: &[Vec<Word<'_>>]) -> bool {
    let label = |pair: &[Word<'_>]| {
        pair[1].low == ":" && pair[0].is_capital() && LABELS.contains(&pair[0].low.as_ref())
    };
    let labels = blocks.iter().flat_map(|words| words.windows(2)).filter(|pair| label(pair));
    let quoted = |word: &Word<'_>| matches!(word.low.as_ref(), "\"" | "“" | "«");
    let mine = |word: &Word<'_>| MINE.contains(&word.low.as_ref()) && word.raw != "US";
    let told = blocks.iter().filter(|words| words.iter().any(mine) && !words.iter().any(quoted));
    let long = blocks.iter().filter(|words| words.len() >= 8).count();
    labels.count() >= 2 || long > 0 && told.count() as f32 >= TOLD_BY_ME * long as f32
}

const MINE: &[&str] = &["i", "me", "my", "us", "we", "nos", "mi", "fui", "estuve", "yo", "fuimos"];

/// The state that words name or belong to: "president of El Salvador", "the Valdorian army".
pub(crate) fn state_of(survey: &Survey, given: &str) -> Option<String> {
    let words = words(given, 0..given.len());
    let mut first = None;
    for at in 0..words.len() {
        let (name, is_state) = match survey.states.at(&words, at) {
            Some((_, StateName::State(name))) => (name, true),
            Some((_, StateName::Demonym(name))) => (name, false),
            _ => continue,
        };
        let after_of = at > 0 && matches!(words[at - 1].low.as_ref(), "of" | "de" | "del");
        if is_state && after_of {
            return Some(name);
        }
        first.get_or_insert(name);
    }
    first
}

impl LocalStates {
    fn of(blocks: &[Vec<Word<'_>>]) -> Self {
        let mut found = Vec::new();
        for (name, evidence) in evidence(blocks) {
            let low: Vec<String> = name.split(' ').map(|word| fold(word).into_owned()).collect();
            let state = LocalState { stem: stem(&low), name, low };
            let demonym = || blocks.iter().any(|words| has_demonym(words, &state));
            if evidence.strong
                || (evidence.owner && evidence.located)
                || (evidence.located && demonym())
            {
                found.push(state);
            }
        }
        Self(found)
    }

    /// The state, demonym or city that starts at a word, with its length in words.
    pub(super) fn at(&self, words: &[Word<'_>], at: usize) -> Option<(usize, StateName)> {
        if let Some((length, known)) = gazetteer::name_at(words, at) {
            let name = match known {
                Known::State(name) => StateName::State(name.to_owned()),
                Known::Demonym(name) => StateName::Demonym(name.to_owned()),
                Known::City(country) => StateName::City { country: country.to_owned() },
            };
            return Some((length, name));
        }
        self.0.iter().find_map(|state| state.at(words, at))
    }
}

impl LocalState {
    fn at(&self, words: &[Word<'_>], at: usize) -> Option<(usize, StateName)> {
        let word = words.get(at)?;
        let found = words.get(at..at + self.low.len());
        let same = |found: &[Word<'_>]| found.iter().zip(&self.low).all(|(w, low)| w.low == *low);
        if word.is_capital() && found.is_some_and(same) {
            return Some((self.low.len(), StateName::State(self.name.clone())));
        }
        self.is_demonym(word).then(|| (1, StateName::Demonym(self.name.clone())))
    }

    fn is_demonym(&self, word: &Word<'_>) -> bool {
        let rest = word.low.strip_prefix(self.stem.as_str());
        rest.is_some_and(|rest| DEMONYM_ENDINGS.contains(&rest))
    }
}

/// "Valdoria" gives "valdor": what "Valdorian", "valdoriano" and "valdorense" share.
fn stem(low: &[String]) -> String {
    let last = low.last().map_or("", String::as_str);
    let stem = last.trim_end_matches(['a', 'e', 'i', 'o', 'u', 'y']);
    let kept = if stem.len() >= 3 { stem } else { last };
    kept.to_owned()
}

const DEMONYM_ENDINGS: &[&str] = &[
    "ian", "ians", "an", "ans", "ean", "eans", "n", "ns", "ese", "ish", "i", "is", "ite", "ites",
    "er", "ers", "iano", "iana", "ianos", "ianas", "ano", "ana", "anos", "anas", "eno", "ena",
    "enos", "enas", "ense", "enses", "iense", "ienses", "es", "esa", "eses", "esas", "ino", "ina",
    "inos", "inas", "eco", "eca", "ecos", "ecas",
];

/// How a document speaks of a name that may be a state.
#[derive(Debug, Default)]
struct Evidence {
    /// "the government of X".
    strong: bool,
    /// "X's army".
    owner: bool,
    /// "in X".
    located: bool,
}

fn evidence(blocks: &[Vec<Word<'_>>]) -> BTreeMap<String, Evidence> {
    let mut found = BTreeMap::<String, Evidence>::new();
    for words in blocks {
        for at in 1..words.len() {
            if !words[at].is_capital() || words[at - 1].is_capital() {
                continue;
            }
            let end = marks::name_end(words, at);
            let Some(name) = state_like(words, at, end) else {
                continue;
            };
            let before = words[at - 1].low.as_ref();
            let entry = found.entry(name).or_default();
            entry.strong |= matches!(before, "of" | "de")
                && at >= 2
                && OFFICES.contains(&words[at - 2].low.as_ref());
            entry.strong |= is_goal_of_removal(words, at, end);
            entry.located |= matches!(
                before,
                "in" | "en" | "across" | "throughout" | "from" | "to" | "of" | "de"
            );
            let owned = words.get(end).is_some_and(|word| word.low == "'s" || word.low == "’s");
            let institution = |word: &Word<'_>| INSTITUTIONS.contains(&word.low.as_ref());
            entry.owner |= owned && words[end + 1..].iter().take(7).any(institution);
        }
    }
    found.retain(|_, evidence| evidence.strong || evidence.located);
    found
}

/// "deported from X to Y": both are states, unless Y is a prison.
fn is_goal_of_removal(words: &[Word<'_>], at: usize, end: usize) -> bool {
    let removed =
        |word: &Word<'_>| ["deport", "extradit"].iter().any(|stem| word.low.starts_with(stem));
    let before = &words[at.saturating_sub(6)..at - 1];
    let clause = before
        .iter()
        .rev()
        .take_while(|word| !matches!(word.low.as_ref(), "." | "," | "and" | "y"));
    matches!(words[at - 1].low.as_ref(), "to" | "from" | "a" | "de" | "desde" | "hacia")
        && clause.into_iter().any(removed)
        && marks::facility_noun(words, end).is_none()
}

/// The words of a name, where they can be those of a state: not in the table, no body, no acronym.
fn state_like(words: &[Word<'_>], at: usize, end: usize) -> Option<String> {
    let name = &words[at..end];
    let acronym = name.iter().all(|word| word.raw.chars().all(|c| !c.is_lowercase()));
    let known = gazetteer::name_at(words, at).is_some();
    if name.len() > 3 || acronym || known || name.iter().any(is_body) {
        return None;
    }
    let raw: Vec<&str> = name.iter().map(|word| word.raw).collect();
    Some(raw.join(" "))
}

/// Whether a demonym of the state stands beside an institution: "the Valdorian government".
fn has_demonym(words: &[Word<'_>], state: &LocalState) -> bool {
    let institution =
        |i: usize| words.get(i).is_some_and(|word| INSTITUTIONS.contains(&word.low.as_ref()));
    words.iter().enumerate().any(|(at, word)| {
        state.is_demonym(word)
            && (institution(at + 1) || institution(at + 2) || at > 0 && institution(at - 1))
    })
}

/// Whether a word makes a name one of a body, or is no name at all.
pub(super) fn is_body(word: &Word<'_>) -> bool {
    BODIES.contains(&word.low.as_ref()) || when::is_calendar(&word.low)
}

const OFFICES: &[&str] = &[
    "president",
    "government",
    "republic",
    "kingdom",
    "embassy",
    "ambassador",
    "minister",
    "king",
    "queen",
    "parliament",
    "presidente",
    "presidenta",
    "gobierno",
    "republica",
    "reino",
    "embajada",
    "embajador",
    "ministra",
    "ministro",
    "parlamento",
    "emir",
    "sultan",
    "chancellor",
    "canciller",
];

const INSTITUTIONS: &[&str] = &[
    "president",
    "government",
    "army",
    "police",
    "ministry",
    "minister",
    "parliament",
    "authorities",
    "prison",
    "prisons",
    "jails",
    "officials",
    "constitution",
    "embassy",
    "ambassador",
    "regime",
    "soldiers",
    "guards",
    "presidente",
    "presidenta",
    "gobierno",
    "ejercito",
    "policia",
    "ministerio",
    "autoridades",
    "carceles",
    "prisiones",
    "carcel",
    "prision",
    "embajada",
    "regimen",
    "state",
    "estado",
    "supreme",
    "court",
    "security",
];

/// Words that make a name one of a body and not of a state.
const BODIES: &[&str] = &[
    "university",
    "bank",
    "club",
    "association",
    "watch",
    "international",
    "committee",
    "commission",
    "council",
    "company",
    "institute",
    "foundation",
    "party",
    "court",
    "department",
    "ministry",
    "congress",
    "senate",
    "house",
    "board",
    "union",
    "league",
    "group",
    "agency",
    "society",
    "church",
    "college",
    "school",
    "hospital",
    "universidad",
    "banco",
    "asociacion",
    "comite",
    "comision",
    "consejo",
    "instituto",
    "fundacion",
    "partido",
    "corte",
    "ministerio",
    "congreso",
    "senado",
    "liga",
    "grupo",
    "iglesia",
    "colegio",
    "tribunal",
    "article",
    "articulo",
    "justice",
    "defense",
    "defence",
    "state",
    "interior",
    "justicia",
    "defensa",
    "estado",
    "staff",
    "god",
    "i",
];
