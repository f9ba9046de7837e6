//! Statements whose country nothing tells: which of them are on one matter.

use crate::names::hash;
use crate::places::Row;
use crate::voices::Case;
use std::collections::BTreeMap;

/// The region of each row: its country, or a mark that joins rows whose country is unknown only
/// where something particular ties them: one document, a near copy, the same named speaker, the
/// same victims. A wrong merge is worse than a split.
pub(crate) fn regions(case: &Case<'_>, rows: &[Row<'_>], copies: &[(u32, u32)]) -> Vec<String> {
    let unknown = |row: &&Row<'_>| row.country.is_none();
    let mut sets = Sets::new(case.documents.len());
    for (copy, original) in copies {
        sets.join(*copy, *original);
    }
    let mut tied: BTreeMap<Tie<'_>, u32> = BTreeMap::new();
    for row in rows.iter().filter(unknown) {
        let voice = case.voice(row.at);
        let family = row.about.act.family();
        let speaker = voice.who.map(|who| Tie::Speaker(family, who));
        let victims = (!voice.victims.is_empty()).then(|| Tie::Victims(family, &voice.victims));
        for tie in [speaker, victims].into_iter().flatten() {
            let first = *tied.entry(tie).or_insert(voice.document);
            sets.join(first, voice.document);
        }
    }
    let names = earliest_documents(case, &mut sets);
    let region = |row: &Row<'_>| match &row.country {
        Some(country) => country.clone(),
        None => names[case.voice(row.at).document as usize].clone(),
    };
    rows.iter().map(region).collect()
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Tie<'v> {
    Speaker(model::ActType, u32),
    Victims(model::ActType, &'v [u32]),
}

/// For each document a name of its set: made from the statement that comes first, so that copies
/// of it change nothing.
fn earliest_documents(case: &Case<'_>, sets: &mut Sets) -> Vec<String> {
    let mut first: BTreeMap<u32, u32> = BTreeMap::new();
    for (document, statements) in (0..).zip(&case.by_document) {
        let Some(at) = statements.first() else {
            continue;
        };
        let set = sets.find(document);
        let earliest = first.entry(set).or_insert(*at);
        *earliest = (*earliest).min(*at);
    }
    (0..case.documents.len() as u32)
        .map(|document| {
            let at = first.get(&sets.find(document)).copied().unwrap_or_default();
            let said = (case.voice(at).content, hash(case.voice(at).name.as_bytes()));
            // Starts with a character that no folded name of a country has.
            format!("?{:016x}{:016x}", said.0, said.1)
        })
        .collect()
}

/// Disjoint sets (Tarjan 1975) with path halving.
#[derive(Debug)]
pub(crate) struct Sets(Vec<u32>);

impl Sets {
    pub(crate) fn new(size: usize) -> Self {
        Self((0..size as u32).collect())
    }

    pub(crate) fn find(&mut self, mut at: u32) -> u32 {
        while self.0[at as usize] != at {
            let up = self.0[self.0[at as usize] as usize];
            self.0[at as usize] = up;
            at = up;
        }
        at
    }

    /// Joins two sets under the root of the lower number; false where they were one already.
    pub(crate) fn join(&mut self, a: u32, b: u32) -> bool {
        let (a, b) = (self.find(a), self.find(b));
        let (low, high) = (a.min(b), a.max(b));
        self.0[high as usize] = low;
        low != high
    }
}
