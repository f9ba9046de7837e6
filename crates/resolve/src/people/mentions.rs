//! Records of people whom texts name: who speaks, to whom something was done, and who filled in a form.

use super::columns::{self, Compared};
use super::respondents::{Respondent, respondents};
use super::{Gathering, Source};
use crate::named::{Named, is_part_of_name, name_key};
use model::{
    ColumnRole, Excerpt, Fact, PersonId, PersonRecord, Reading, RecordId, Statement, StatementId,
};
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet};

/// The full names of the people whom the statements of a document name.
pub fn names_in(reading: &Reading, statements: &[Statement]) -> Vec<String> {
    let named = Named::in_statements(reading, statements);
    let mut names = BTreeMap::new();
    for statement in statements {
        for key in keys(&named, statement).into_iter().flatten() {
            names.entry(key.clone()).or_insert_with(|| named.written(&key).to_owned());
        }
    }
    names.into_values().collect()
}

/// The speaker of a statement and whom it names, by their names as they are compared; `None` for those
/// who are no persons.
fn keys(named: &Named, statement: &Statement) -> Vec<Option<String>> {
    let is_person = statement.speaker.kind == model::SpeakerKind::Person;
    let speaker = is_person.then(|| named.full(&statement.speaker.name)).flatten();
    let victims = statement.about.iter().flat_map(|about| &about.victims);
    std::iter::once(speaker).chain(victims.map(|name| named.full(name))).collect()
}

/// What a document says of one person so far.
struct Draft {
    id: RecordId,
    /// The words that named the person first.
    quote: Excerpt,
    /// As it is written where the document calls somebody so in full.
    full: String,
    names: BTreeSet<String>,
    speaks_in: Vec<StatementId>,
    /// Ids by which the record is found besides its own.
    also: Vec<RecordId>,
}

impl Draft {
    fn new(id: RecordId, quote: Excerpt, full: &str) -> Self {
        let (names, speaks_in, also) = (BTreeSet::new(), Vec::new(), Vec::new());
        Self { id, quote, full: full.to_owned(), names, speaks_in, also }
    }
}

/// The records of a document while they are made, by names as they are compared and persons who were
/// judged to be others of that name.
type Drafts<'a> = BTreeMap<(String, Option<&'a PersonId>), Draft>;

pub(super) fn gather(gathering: &mut Gathering, source: &Source<'_>) {
    let mut drafts = of_statements(source);
    for respondent in respondents(source.reading) {
        add(&mut drafts, respondent);
    }
    let mut drafts: Vec<_> = drafts.into_iter().collect();
    drafts.sort_by_key(|(_, draft)| draft.quote.spans().hull().start());
    let keys: Vec<&str> = drafts.iter().map(|((key, _), _)| key.as_str()).collect();
    let groups = groups(&keys);
    for (((key, _), draft), group) in drafts.into_iter().zip(groups) {
        let apart = format!("text {} {group}", source.reading.document.hex());
        take(gathering, source, &key, draft, apart);
    }
}

/// Who filled in a form is whoever the document calls so elsewhere, or else somebody new.
fn add(drafts: &mut Drafts<'_>, respondent: Respondent) {
    let Respondent { id, name, quote } = respondent;
    let draft = drafts
        .entry((name_key(&name), None))
        .or_insert_with(|| Draft::new(id.clone(), quote, &name));
    draft.names.insert(name);
    draft.also.push(id);
}

fn of_statements<'a>(source: &Source<'a>) -> Drafts<'a> {
    let named = Named::in_statements(source.reading, source.statements);
    let apart = judged_apart(&named, source.statements);
    let mut drafts = Drafts::new();
    for statement in source.statements {
        let person = statement.speaker.person.as_ref();
        for (place, key) in keys(&named, statement).into_iter().enumerate() {
            let Some(key) = key else { continue };
            let id = match place.checked_sub(1) {
                None => RecordId::of_speaker(statement.id()),
                Some(place) => RecordId::of_named(statement.id(), place),
            };
            let person = person.filter(|_| place == 0 && apart.contains(&key));
            let full = named.written(&key).to_owned();
            let written = if place == 0 { statement.speaker.name.clone() } else { full.clone() };
            let quote = &statement.content;
            let draft = drafts
                .entry((key, person))
                .or_insert_with(|| Draft::new(id.clone(), quote.clone(), &full));
            draft.names.extend([written, full]);
            draft.speaks_in.extend((place == 0).then(|| statement.id().clone()));
            draft.also.push(id);
        }
    }
    drafts
}

/// Whom one text calls by two names, of which neither has all words of the other, are two persons: each name
/// gets the first group that has no longer or shorter form of it.
fn groups(keys: &[&str]) -> Vec<usize> {
    let mut groups: Vec<usize> = Vec::new();
    // A longer or shorter form shares a word.
    let mut of_word: FxHashMap<&str, Vec<usize>> = FxHashMap::default();
    for (at, key) in keys.iter().enumerate() {
        let alike = key.split(' ').filter_map(|word| of_word.get(word)).flatten();
        let forms =
            alike.filter(|other| keys.get(**other).is_some_and(|o| is_part_of_name(key, o)));
        let taken: BTreeSet<usize> =
            forms.filter_map(|other| groups.get(*other).copied()).collect();
        groups.push((0..).find(|group| !taken.contains(group)).unwrap_or_default());
        for word in key.split(' ') {
            of_word.entry(word).or_default().push(at);
        }
    }
    groups
}

/// The names under which a document has speakers that people judged to be two.
fn judged_apart(named: &Named, statements: &[Statement]) -> BTreeSet<String> {
    let mut persons: BTreeMap<String, BTreeSet<&PersonId>> = BTreeMap::new();
    for statement in statements {
        if let (Some(person), Some(key)) =
            (&statement.speaker.person, named.full(&statement.speaker.name))
        {
            persons.entry(key).or_default().insert(person);
        }
    }
    persons.into_iter().filter(|(_, all)| all.len() > 1).map(|(key, _)| key).collect()
}

fn take(gathering: &mut Gathering, source: &Source<'_>, key: &str, draft: Draft, apart: String) {
    let mut names: Vec<String> = draft.names.into_iter().collect();
    names.sort_by_key(|name| std::cmp::Reverse(name.chars().count()));
    let told = source.told.iter().filter(|told| name_key(&told.name) == key);
    let fact = |told: &super::Told| {
        Some(Fact {
            role: told.role,
            label: told.label.clone(),
            value: told.value.clone(),
            words: source.reading.excerpt(told.span.into()).ok()?,
        })
    };
    let facts: Vec<Fact> = told.filter_map(fact).collect();
    let seen = source.reading.published.as_ref().map(|found| &found.edtf);
    let compared = Compared { full: draft.full, apart, ..columns::of_facts(&facts, seen) };
    let at = gathering.records.len();
    let is_rejected = |statement: &&Statement| name_key(&statement.speaker.name) == key;
    let rejected = source.rejected.iter().filter(is_rejected);
    let rejected = rejected.map(|statement| RecordId::of_speaker(statement.id()));
    for id in draft.also.iter().cloned().chain(rejected) {
        gathering.by_id.entry(id.as_str().to_owned()).or_insert(at);
    }
    let name = (source.reading.document, key.to_owned());
    gathering.by_name.entry(name).or_insert(at);
    let record = PersonRecord {
        id: draft.id,
        document: source.reading.document,
        list: None,
        names,
        facts,
        quote: draft.quote,
        speaks_in: draft.speaks_in,
    };
    gathering.take(record, compared);
}

/// Of facts of a role that contradict each other none is compared.
pub(super) fn only<'a>(facts: &'a [Fact], role: ColumnRole, label: &str) -> Option<&'a str> {
    let of_role = |fact: &&Fact| fact.role == role && (label.is_empty() || fact.label == label);
    let mut values = facts.iter().filter(of_role).map(|fact| fact.value.as_str());
    let first = values.next()?;
    values.all(|other| other == first).then_some(first)
}
