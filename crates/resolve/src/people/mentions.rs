//! Records of people whom texts name: who speaks, and to whom something was done.

use super::columns::{self, Compared};
use super::{Gathering, Source};
use crate::named::{Named, is_part_of_name, name_key};
use model::{ColumnRole, Fact, PersonId, PersonRecord, Reading, RecordId, Statement, StatementId};
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
struct Draft<'a> {
    id: RecordId,
    first: &'a Statement,
    names: BTreeSet<String>,
    speaks_in: Vec<StatementId>,
    /// Ids by which the record is found besides its own.
    also: Vec<RecordId>,
}

pub(super) fn gather(gathering: &mut Gathering, source: &Source<'_>) {
    let named = Named::in_statements(source.reading, source.statements);
    let apart = judged_apart(&named, source.statements);
    let mut drafts: BTreeMap<(String, Option<&PersonId>), Draft<'_>> = BTreeMap::new();
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
            let draft = drafts.entry((key, person)).or_insert_with(|| Draft {
                id: id.clone(),
                first: statement,
                names: BTreeSet::new(),
                speaks_in: Vec::new(),
                also: Vec::new(),
            });
            draft.names.extend([written, full]);
            draft.speaks_in.extend((place == 0).then(|| statement.id().clone()));
            draft.also.push(id);
        }
    }
    let mut drafts: Vec<_> = drafts.into_iter().collect();
    drafts.sort_by_key(|(_, draft)| draft.first.content.spans().hull().start());
    let keys: Vec<&str> = drafts.iter().map(|((key, _), _)| key.as_str()).collect();
    let groups = groups(&keys);
    for (((key, _), draft), group) in drafts.into_iter().zip(groups) {
        let apart = format!("text {} {group}", source.reading.document.hex());
        take(gathering, source, &named, &key, draft, apart);
    }
}

/// Whom one text calls by two names, of which neither has all words of the other, are two persons: each name
/// gets the first group that has no longer or shorter form of it.
fn groups<'k>(keys: &[&'k str]) -> Vec<usize> {
    let mut groups: Vec<Vec<&'k str>> = Vec::new();
    let place = |key: &&'k str| {
        let free = |group: &Vec<&str>| !group.iter().any(|other| is_part_of_name(key, other));
        let place = groups.iter().position(free).unwrap_or(groups.len());
        match groups.get_mut(place) {
            Some(group) => group.push(key),
            None => groups.push(vec![key]),
        }
        place
    };
    keys.iter().map(place).collect()
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

fn take(
    gathering: &mut Gathering,
    source: &Source<'_>,
    named: &Named,
    key: &str,
    draft: Draft<'_>,
    apart: String,
) {
    let full = named.written(key);
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
    let compared = Compared { full: full.to_owned(), apart, ..columns::of_facts(&facts, seen) };
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
        quote: draft.first.content.clone(),
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
