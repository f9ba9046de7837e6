//! What is compared between statements, computed once for each: who speaks, when, in what words.

use crate::DocumentFacts;
use crate::names::{chain, fold, hash, name_key, stems, words};
use model::{
    Contribution, DocumentId, Excerpt, PersonId, Speaker, SpeakerKind, Stance, Statement,
    StatementId,
};
use std::collections::{BTreeMap, HashMap};

/// The side of a claim that a statement stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Side {
    Asserts,
    Denies,
}

/// Strings as numbers, given in the order in which they are first seen.
#[derive(Debug, Default)]
pub(crate) struct Symbols(HashMap<String, u32>);

/// The symbols of a case: speakers, outlets and what else a statement can pass through, and words.
#[derive(Debug, Default)]
struct Known {
    speakers: Symbols,
    words: Symbols,
}

impl Symbols {
    pub(crate) fn of(&mut self, text: &str) -> u32 {
        if let Some(known) = self.0.get(text) {
            return *known;
        }
        let next = self.0.len() as u32;
        self.0.insert(text.to_owned(), next);
        next
    }

    /// All strings, in the order of their numbers.
    fn into_strings(self) -> Vec<String> {
        let mut numbered: Vec<(u32, String)> = self.0.into_iter().map(|(s, n)| (n, s)).collect();
        numbered.sort_unstable();
        numbered.into_iter().map(|(_, text)| text).collect()
    }
}

/// Acts are kept as bits of one number.
const _: () = assert!(model::ActType::ALL.len() <= 64);

/// The features of one statement.
#[derive(Debug)]
pub(crate) struct Voice {
    /// The document, by its place in [`Case::documents`].
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
    /// The stems of its content, sorted, without repeats.
    pub(crate) words: Vec<u32>,
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
}

impl Voice {
    /// Whether the words are nobody's by name: a document's own, or somebody's unnamed.
    pub(crate) fn is_nameless(&self) -> bool {
        self.who.is_none()
    }
}

/// All statements of a case in an order that depends on nothing but what they say and when.
#[derive(Debug)]
pub(crate) struct Case<'a> {
    pub(crate) statements: Vec<&'a Statement>,
    pub(crate) voices: Vec<Voice>,
    pub(crate) documents: Vec<Option<&'a DocumentFacts>>,
    pub(crate) document_index: HashMap<DocumentId, u32>,
    /// The statements of each document.
    pub(crate) by_document: Vec<Vec<u32>>,
    pub(crate) index: HashMap<&'a StatementId, u32>,
    /// Speakers, outlets and channels by their numbers, as they are compared.
    pub(crate) speakers: Vec<String>,
}

impl<'a> Case<'a> {
    /// Statements given twice count once; those that their speakers took back are left out.
    pub(crate) fn new(documents: &'a [DocumentFacts], statements: &'a [Statement]) -> Self {
        let facts: HashMap<DocumentId, &DocumentFacts> =
            documents.iter().map(|facts| (facts.id, facts)).collect();
        let ordered = in_order(statements.iter().collect(), &facts);
        let kept = crate::retract::without_retracted(&ordered, &facts);
        // What was taken back has no say in the order of the rest.
        let kept = if kept.len() < ordered.len() { in_order(kept, &facts) } else { kept };
        Self::of(kept, &facts)
    }

    fn of(statements: Vec<&'a Statement>, facts: &HashMap<DocumentId, &'a DocumentFacts>) -> Self {
        let ids: BTreeMap<DocumentId, ()> = statements.iter().map(|s| (s.document(), ())).collect();
        let document_index: HashMap<DocumentId, u32> =
            ids.keys().zip(0..).map(|(id, at)| (*id, at)).collect();
        let documents = ids.keys().map(|id| facts.get(id).copied()).collect();
        let mut by_document = vec![Vec::new(); ids.len()];
        for (at, statement) in (0..).zip(&statements) {
            by_document[document_index[&statement.document()] as usize].push(at);
        }
        let mut known = Known::default();
        let sources = Sources::of(statements.iter().copied());
        let voices = statements
            .iter()
            .map(|statement| {
                let document = document_index[&statement.document()];
                let facts = facts.get(&statement.document()).copied();
                voice(statement, document, facts, &sources, &mut known)
            })
            .collect();
        let index = statements.iter().zip(0..).map(|(s, at)| (s.id(), at)).collect();
        let speakers = known.speakers.into_strings();
        Self { statements, voices, documents, document_index, by_document, index, speakers }
    }

    pub(crate) fn voice(&self, at: u32) -> &Voice {
        &self.voices[at as usize]
    }

    pub(crate) fn statement(&self, at: u32) -> &'a Statement {
        self.statements[at as usize]
    }
}

/// Time first, then what is said, then what else the document says: neither names nor ids of
/// documents decide, so that renaming them changes no number. Ids only part what is the same in
/// everything else.
type OrderKey<'s> = (i32, u32, u32, &'s str, u64, u64, &'s StatementId);

/// Each statement once, in the order of the case.
fn in_order<'a>(
    statements: Vec<&'a Statement>,
    facts: &HashMap<DocumentId, &DocumentFacts>,
) -> Vec<&'a Statement> {
    let signatures = signatures(&statements);
    let key = |statement| (order_key(statement, facts, &signatures), statement);
    let mut ordered: Vec<(OrderKey<'_>, &Statement)> = statements.into_iter().map(key).collect();
    ordered.sort_by(|a, b| a.0.cmp(&b.0));
    ordered.dedup_by(|a, b| a.1.id() == b.1.id());
    ordered.into_iter().map(|(_, statement)| statement).collect()
}

/// What the documents say, as one number each that does not depend on the order of statements.
fn signatures(statements: &[&Statement]) -> HashMap<DocumentId, u64> {
    let mut signatures: HashMap<DocumentId, u64> = HashMap::new();
    for statement in statements {
        let signature = signatures.entry(statement.document()).or_default();
        *signature = signature.wrapping_add(manner(statement));
    }
    signatures
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

fn order_key<'s>(
    statement: &'s Statement,
    facts: &HashMap<DocumentId, &DocumentFacts>,
    signatures: &HashMap<DocumentId, u64>,
) -> OrderKey<'s> {
    let day = day_of(statement, facts.get(&statement.document()).copied());
    let hull = statement.content.spans().hull();
    (
        day.unwrap_or(i32::MAX),
        hull.start(),
        hull.end(),
        statement.content.text(),
        manner(statement),
        signatures[&statement.document()],
        statement.id(),
    )
}

/// The earliest day on which it can have been said.
pub(crate) fn day_of(statement: &Statement, facts: Option<&DocumentFacts>) -> Option<i32> {
    let said = statement.said.as_ref();
    let published = facts.and_then(|facts| facts.published.as_ref());
    said.or(published)?.first_day()
}

/// Tells sources apart as weighing does: by the person whom somebody decided on, else by name.
#[derive(Debug)]
pub struct Sources<'a> {
    /// Names that stand for exactly one resolved person.
    persons: HashMap<String, Option<&'a PersonId>>,
}

impl<'a> Sources<'a> {
    /// By all statements of a case; those that have a person suffice.
    pub fn of(statements: impl IntoIterator<Item = &'a Statement>) -> Self {
        let mut persons: HashMap<String, Option<&'a PersonId>> = HashMap::new();
        for statement in statements {
            let Some(person) = &statement.speaker.person else {
                continue;
            };
            persons
                .entry(name_key(&statement.speaker.name))
                .and_modify(|known| {
                    if *known != Some(person) {
                        *known = None;
                    }
                })
                .or_insert(Some(person));
        }
        Self { persons }
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
        let person = person.or_else(|| self.persons.get(name).copied().flatten());
        person.map_or_else(|| format!("name:{name}"), |id| format!("person:{id}"))
    }
}

fn voice(
    statement: &Statement,
    document: u32,
    facts: Option<&DocumentFacts>,
    sources: &Sources<'_>,
    known: &mut Known,
) -> Voice {
    let Known { speakers: symbols, words: stemmed } = known;
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
    Voice {
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
        words: content_words,
        content: words(&folded).fold(0, |running, word| chain(running, hash(word.as_bytes()))),
        victims: victims(statement, stemmed),
        informant,
        outlet,
        channel: channel(statement, who, outlet, facts, symbols),
        name,
    }
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
