//! What is compared between statements, computed once for each: who speaks, when, in what words.

use crate::DocumentFacts;
use crate::names::{chain, fold, hash, name_key, stems, words};
use model::{Contribution, Excerpt, PersonId, Speaker, SpeakerKind, Stance, Statement};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

/// The side of a claim that a statement stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Side {
    Asserts,
    Denies,
}

/// Strings as numbers. What depends on the order of these numbers depends on what came first: only
/// whether two are the same may be asked of them.
#[derive(Debug, Default)]
pub(crate) struct Symbols {
    numbers: HashMap<Arc<str>, u32>,
    texts: Vec<Arc<str>>,
}

impl Symbols {
    pub(crate) fn of(&mut self, text: &str) -> u32 {
        if let Some(known) = self.numbers.get(text) {
            return *known;
        }
        let next = self.texts.len() as u32;
        let text: Arc<str> = text.into();
        self.numbers.insert(text.clone(), next);
        self.texts.push(text);
        next
    }

    /// The number of a string that has one.
    pub(crate) fn known(&self, text: &str) -> Option<u32> {
        self.numbers.get(text).copied()
    }

    pub(crate) fn text(&self, number: u32) -> &str {
        &self.texts[number as usize]
    }

    pub(crate) fn len(&self) -> usize {
        self.texts.len()
    }
}

/// What the strings of a case are as numbers.
#[derive(Debug, Default)]
pub(crate) struct Names {
    /// Speakers, outlets and what else a statement can pass through, as they are compared.
    pub(crate) speakers: Symbols,
    /// The stems of content and of victims.
    pub(crate) words: Symbols,
    /// The offices that speakers hold, folded.
    pub(crate) roles: Symbols,
}

/// Acts are kept as bits of one number.
const _: () = assert!(model::ActType::ALL.len() <= 64);

/// The features of one statement.
#[derive(Debug)]
pub(crate) struct Voice {
    /// The document, by its number.
    pub(crate) document: u32,
    /// The day it was said, or its document was published; the earliest one possible.
    pub(crate) day: Option<i32>,
    /// Where its content starts.
    pub(crate) start: u32,
    pub(crate) side: Option<Side>,
    pub(crate) kind: SpeakerKind,
    /// The named speaker; `None` for unnamed ones and the document itself.
    pub(crate) who: Option<u32>,
    /// The name or description of whoever speaks, as compared.
    pub(crate) name: String,
    /// Whether it can be an origin: an account of the speaker's own.
    pub(crate) account: bool,
    /// Whether it adds no fact: then it repeats nobody, and nobody repeats it.
    pub(crate) opinion: bool,
    pub(crate) first_hand: bool,
    /// Whether somebody admits it; where a document only reports that "it was admitted", nobody
    /// has.
    pub(crate) admission: bool,
    /// The acts it is about, one bit each.
    pub(crate) acts: u64,
    /// The families of those acts, one bit each.
    pub(crate) families: u64,
    /// How many stems its content has.
    pub(crate) length: u32,
    /// Its content word by word, as one number.
    pub(crate) content: u64,
    /// The telling stems of the victims.
    pub(crate) victims: Vec<u32>,
    /// Of whom the speaker has it, as a speaker is compared.
    pub(crate) informant: Option<u32>,
    /// Who published the document.
    pub(crate) outlet: Option<u32>,
    /// What it passed through on its way to the reader (interviewer, organisation).
    pub(crate) channel: u32,
    /// The office that the speaker holds.
    pub(crate) role: Option<u32>,
    /// What is said and how, without who says it.
    pub(crate) manner: u64,
    /// Who can take it back; `None` where nobody can.
    pub(crate) own: Option<u64>,
    /// Whether it takes back.
    pub(crate) retracts: bool,
}

impl Voice {
    /// Whether the words are nobody's by name: a document's own, or somebody's unnamed.
    pub(crate) fn is_nameless(&self) -> bool {
        self.who.is_none()
    }
}

/// What is said and how, without who says it.
fn manner(statement: &Statement) -> u64 {
    let parts = [
        hash(statement.content.text().as_bytes()),
        statement.speaker.kind as u64,
        statement.basis as u64,
        statement.stance as u64,
        statement.contribution as u64,
        u64::from(statement.content.spans().hull().start()),
    ];
    let said = parts.into_iter().fold(0, chain);
    let place = |place: &model::Place| hash(fold(&place.name).as_bytes());
    let abouts = statement.about.iter().map(|about| {
        let victims = about.victims.iter().map(|victims| hash(victims.as_bytes()));
        let parts = [about.act as u64, about.place.as_ref().map_or(0, place)];
        let bounds = about.counts.iter().flat_map(|counted| {
            let (least, most) = (counted.bounds.least(), counted.bounds.most());
            [counted.of as u64, least.unwrap_or_default(), most.unwrap_or(u64::MAX)]
        });
        victims.fold(parts.into_iter().chain(bounds).fold(0, chain), chain)
    });
    abouts.fold(said, chain)
}

/// The earliest day on which it can have been said.
pub(crate) fn day_of(statement: &Statement, facts: Option<&DocumentFacts>) -> Option<i32> {
    let said = statement.said.as_ref();
    let published = facts.and_then(|facts| facts.published.as_ref());
    said.or(published)?.first_day()
}

/// Tells sources apart as weighing does: by the person whom somebody decided on, else by name.
#[derive(Debug, Default)]
pub struct Sources {
    /// For whom each name stands, and how many statements say so.
    persons: HashMap<String, BTreeMap<PersonId, u32>>,
}

impl Sources {
    /// By all statements of a case; those that have a person suffice.
    pub fn of<'a>(statements: impl IntoIterator<Item = &'a Statement>) -> Self {
        let mut sources = Self::default();
        for statement in statements {
            sources.comes(statement, &mut BTreeSet::new());
        }
        sources
    }

    /// Who speaks: the same for two statements where it is the same source. `None` where that is
    /// somebody without a name, or the document itself.
    pub fn source(&self, statement: &Statement) -> Option<String> {
        self.named(&statement.speaker, &name_key(&statement.speaker.name))
    }

    /// The same, given the name as it is compared.
    fn named(&self, speaker: &Speaker<Excerpt>, name: &str) -> Option<String> {
        let nameless = [SpeakerKind::Unnamed, SpeakerKind::Document].contains(&speaker.kind);
        let is_named = !nameless && !name.is_empty();
        is_named.then(|| self.key(name, speaker.person.as_ref()))
    }

    fn key(&self, name: &str, person: Option<&PersonId>) -> String {
        let person = person.or_else(|| self.only(name));
        person.map_or_else(|| format!("name:{name}"), |id| format!("person:{id}"))
    }

    /// Adds what a statement says. Names that stand for another person from now on are noted.
    pub(crate) fn comes(&mut self, statement: &Statement, changed: &mut BTreeSet<String>) {
        self.count(statement, changed, |count| count.saturating_add(1));
    }

    /// Takes away what a statement says.
    pub(crate) fn leaves(&mut self, statement: &Statement, changed: &mut BTreeSet<String>) {
        self.count(statement, changed, |count| count.saturating_sub(1));
    }

    fn count(
        &mut self,
        statement: &Statement,
        changed: &mut BTreeSet<String>,
        step: impl Fn(u32) -> u32,
    ) {
        let Some(person) = &statement.speaker.person else { return };
        let name = name_key(&statement.speaker.name);
        let before = self.only(&name).cloned();
        let counts = self.persons.entry(name.clone()).or_default();
        let count = counts.entry(person.clone()).or_default();
        *count = step(*count);
        counts.retain(|_, count| *count > 0);
        if self.only(&name) != before.as_ref() {
            changed.insert(name);
        }
    }

    /// The only person of a name.
    fn only(&self, name: &str) -> Option<&PersonId> {
        let mut persons = self.persons.get(name)?.keys();
        persons.next().filter(|_| persons.next().is_none())
    }
}

/// The features of a statement, and the stems of its content.
pub(crate) struct Heard {
    pub(crate) voice: Voice,
    /// Sorted, without repeats.
    pub(crate) words: Vec<u32>,
}

/// Takes the features of a statement.
pub(crate) fn hear(
    statement: &Statement,
    document: u32,
    facts: Option<&DocumentFacts>,
    sources: &Sources,
    names: &mut Names,
) -> Heard {
    let Names { speakers: symbols, words: stemmed, roles } = names;
    let name = name_key(&statement.speaker.name);
    let kind = statement.speaker.kind;
    let who = sources.named(&statement.speaker, &name).map(|who| symbols.of(&who));
    let informant = statement.informant.as_deref().map(name_key);
    let informant = informant
        .map(|name| symbols.of(&sources.key(&name, None)))
        .filter(|informant| Some(*informant) != who);
    let outlet = facts.and_then(|facts| facts.outlet.as_deref());
    let outlet = outlet.map(|name| symbols.of(&sources.key(&name_key(name), None)));
    let folded = fold(statement.content.text());
    let mut content_words: Vec<u32> = stems(&folded).map(|stem| stemmed.of(stem)).collect();
    content_words.sort_unstable();
    content_words.dedup();
    let bit = |act: model::ActType| 1_u64 << (act as u64);
    let abouts = || statement.about.iter();
    let voice = Voice {
        document,
        day: day_of(statement, facts),
        start: statement.content.spans().hull().start(),
        side: side(statement.stance),
        kind,
        who,
        account: statement.contribution == Contribution::Account,
        opinion: statement.contribution == Contribution::Opinion,
        admission: statement.stance == Stance::Admits && kind != SpeakerKind::Document,
        first_hand: statement.basis.is_first_hand(),
        acts: abouts().fold(0, |bits, about| bits | bit(about.act)),
        families: abouts().fold(0, |bits, about| bits | bit(about.act.family())),
        length: content_words.len() as u32,
        content: words(&folded).fold(0, |running, word| chain(running, hash(word.as_bytes()))),
        victims: victims(statement, stemmed),
        informant,
        outlet,
        channel: channel(statement, who, outlet, facts, symbols),
        role: statement.speaker.role.as_deref().map(|role| roles.of(&fold(role))),
        manner: manner(statement),
        own: crate::retract::own(statement, &name),
        retracts: statement.stance == Stance::Retracts,
        name,
    };
    Heard { voice, words: content_words }
}

/// Doubt, silence and retraction support neither side, nor does an offer.
fn side(stance: Stance) -> Option<Side> {
    match stance {
        Stance::Asserts | Stance::Admits => Some(Side::Asserts),
        Stance::Denies => Some(Side::Denies),
        Stance::Declines | Stance::Doubts | Stance::Retracts | Stance::Offers => None,
    }
}

fn victims(statement: &Statement, symbols: &mut Symbols) -> Vec<u32> {
    let written = statement.about.iter().flat_map(|about| &about.victims);
    let stems = written.flat_map(|victims| crate::names::group_stems(victims));
    let mut victims: Vec<u32> = stems.map(|stem| symbols.of(&stem)).collect();
    victims.sort_unstable();
    victims.dedup();
    victims
}

/// A body answers for its own findings; what a person says came through whoever published it; a
/// document whose publisher is not known is a channel of its own.
fn channel(
    statement: &Statement,
    who: Option<u32>,
    outlet: Option<u32>,
    facts: Option<&DocumentFacts>,
    symbols: &mut Symbols,
) -> u32 {
    let is_body =
        matches!(statement.speaker.kind, SpeakerKind::Organisation | SpeakerKind::Government);
    if let (true, Some(body)) = (is_body, who) {
        return body;
    }
    if let Some(outlet) = outlet {
        return outlet;
    }
    match facts.and_then(|facts| facts.authors.first()) {
        Some(author) => symbols.of(&format!("name:{}", name_key(author))),
        None => symbols.of(&format!("document:{}", statement.document().hex())),
    }
}
