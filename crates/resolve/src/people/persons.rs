//! Persons from records that are held together, and what they are called.

use super::{Known, SURE};
use crate::named::name_key;
use crate::{Label, Resolution, Verdict};
use model::{Person, PersonId, PersonRecord};
use std::collections::{BTreeMap, BTreeSet};

/// For each record the first of those that are surely one person with it: of those that are held together
/// when all is weighed, the ones that lead to each other by pairs that are sure or that a person joined.
pub(super) fn sure(count: usize, resolution: Option<&Resolution>, labels: &[Label]) -> Vec<u32> {
    let mut first: Vec<u32> = (0..count as u32).collect();
    let Some(resolution) = resolution else { return first };
    let together =
        |a: u32, b: u32| resolution.clusters.get(a as usize) == resolution.clusters.get(b as usize);
    let by_weight = resolution.pairs().iter().filter(|(_, _, probability)| *probability >= SURE);
    let by_people = labels.iter().filter(|label| label.verdict == Verdict::Same);
    let pairs = by_weight.map(|(a, b, _)| (*a, *b));
    let pairs = pairs.chain(by_people.map(|label| (label.left, label.right)));
    for (a, b) in pairs.filter(|(a, b)| together(*a, *b)) {
        let (a, b) = (root(&mut first, a), root(&mut first, b));
        if let Some(above) = first.get_mut(a.max(b) as usize) {
            *above = a.min(b);
        }
    }
    for at in 0..count as u32 {
        root(&mut first, at);
    }
    first
}

/// The first of those that are one with a record; what was gone through leads there at once.
fn root(first: &mut [u32], at: u32) -> u32 {
    let next = |first: &[u32], at: u32| first.get(at as usize).copied().unwrap_or(at);
    let mut top = at;
    while next(first, top) != top {
        top = next(first, top);
    }
    let mut below = at;
    while below != top {
        let above = next(first, below);
        if let Some(own) = first.get_mut(below as usize) {
            *own = top;
        }
        below = above;
    }
    top
}

/// The persons in the order of their first records, and the place of the person of each record.
/// `first` has for each record the first of its person.
pub(super) fn of(
    records: &[PersonRecord],
    first: &[u32],
    known: &[Known],
) -> (Vec<Person>, Vec<usize>) {
    let mut place_of: BTreeMap<u32, usize> = BTreeMap::new();
    let mut groups: Vec<Vec<usize>> = Vec::new();
    let mut person_of = Vec::with_capacity(records.len());
    for (at, first) in first.iter().enumerate() {
        let place = *place_of.entry(*first).or_insert(groups.len());
        match groups.get_mut(place) {
            Some(group) => group.push(at),
            None => groups.push(vec![at]),
        }
        person_of.push(place);
    }
    let known = of_known(records, &person_of, known);
    let person = |(place, group): (usize, Vec<usize>)| {
        let own = || {
            let first = group.first().and_then(|at| records.get(*at));
            PersonId::of(&["record", first.map_or("", |record| record.id.as_str())])
        };
        let id = known.get(&place).cloned().unwrap_or_else(own);
        Person { id, names: names(records, &group), records: group }
    };
    (groups.into_iter().enumerate().map(person).collect(), person_of)
}

fn names(records: &[PersonRecord], group: &[usize]) -> Vec<String> {
    let names = group.iter().filter_map(|at| records.get(*at)).flat_map(|record| &record.names);
    let mut names: Vec<String> = names.cloned().collect::<BTreeSet<String>>().into_iter().collect();
    // Of names that are the same but for capitals, the one that has small letters too.
    let is_loud = |name: &str| !name.chars().any(char::is_lowercase);
    names.sort_by_key(|name| (std::cmp::Reverse(name.chars().count()), is_loud(name)));
    let mut met = BTreeSet::new();
    names.retain(|name| met.insert(name_key(name)));
    names
}

/// Records of one known person: those that have any of their names in documents that came from them. Each
/// with the one before it.
pub(super) fn in_own_documents<'a>(
    records: &'a [PersonRecord],
    known: &'a [Known],
) -> impl Iterator<Item = (usize, usize)> + 'a {
    known.iter().flat_map(|known| {
        let names = keys(&known.names);
        let own = records.iter().enumerate().filter(move |(_, record)| {
            known.documents.contains(&record.document)
                && record.names.iter().any(|name| names.contains(&name_key(name)))
        });
        let own: Vec<usize> = own.map(|(at, _)| at).collect();
        let pairs: Vec<(usize, usize)> =
            own.iter().copied().zip(own.iter().copied().skip(1)).collect();
        pairs
    })
}

fn keys(names: &[String]) -> BTreeSet<String> {
    names.iter().map(|name| name_key(name)).collect()
}

/// The known person of each person of whom exactly one is known: by a record of that name in a document
/// that came from them, else by the only person of that name.
fn of_known(
    records: &[PersonRecord],
    person_of: &[usize],
    known: &[Known],
) -> BTreeMap<usize, PersonId> {
    let mut found: BTreeMap<usize, BTreeSet<&PersonId>> = BTreeMap::new();
    for known in known {
        let names = keys(&known.names);
        let is_named =
            |record: &PersonRecord| record.names.iter().any(|own| names.contains(&name_key(own)));
        let places = |from_them: bool| -> BTreeSet<usize> {
            let is_one = |record: &PersonRecord| {
                is_named(record) && (!from_them || known.documents.contains(&record.document))
            };
            let records = records.iter().zip(person_of).filter(|(record, _)| is_one(record));
            records.map(|(_, place)| *place).collect()
        };
        let own = places(true);
        let own = if own.is_empty() { places(false) } else { own };
        if let (1, Some(place)) = (own.len(), own.first()) {
            found.entry(*place).or_default().insert(&known.person);
        }
    }
    let only = |(place, all): (usize, BTreeSet<&PersonId>)| {
        let first = all.first().filter(|_| all.len() == 1)?;
        Some((place, (*first).clone()))
    };
    found.into_iter().filter_map(only).collect()
}
