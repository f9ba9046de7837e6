//! Statements whose country nothing tells: which of them are on one matter.

use crate::case::{Case, Update};
use crate::names::hash;
use crate::places::Placed;
use model::ActType;
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::BTreeMap;

/// What is known of the regions of rows whose country is unknown.
#[derive(Debug, Default)]
pub(crate) struct Unknown {
    /// The mark of each document that has such a row.
    pub(crate) marks: BTreeMap<u32, String>,
    /// The slot of the first statement of the set that a document is in, for every document that is in
    /// one with such a row.
    first: FxHashMap<u32, u32>,
}

impl Unknown {
    /// Whether the marks may be others now, where no such row came or went and no document has another
    /// original than before.
    pub(crate) fn may_differ(&self, case: &Case, update: &Update) -> bool {
        update.touched.iter().any(|document| {
            let Some(first) = self.first.get(document) else { return false };
            let is_same = case.is_counted(*first) && !update.fresh.contains(first);
            let now = case.of_document(*document).next();
            !is_same || now.is_some_and(|now| now < case.place(*first))
        })
    }
}

/// The region of rows whose country is unknown, by their documents: a mark that joins them only where
/// something particular ties them: one document, a near copy, the same named speaker, the same
/// victims. A wrong merge is worse than a split.
pub(crate) fn unknown<'r>(
    case: &Case,
    rows: impl Iterator<Item = (u32, &'r Placed)>,
    copies: impl Iterator<Item = (u32, u32)>,
) -> Unknown {
    let mut sets = Sets::new(case.documents.len());
    for (copy, original) in copies {
        sets.join(copy, original);
    }
    let mut tied: FxHashMap<Tie<'_>, u32> = FxHashMap::default();
    let mut marks: BTreeMap<u32, String> = BTreeMap::new();
    for (slot, row) in rows {
        let voice = case.voice_in(slot);
        let family = row.act.family();
        let speaker = voice.who.map(|who| Tie::Speaker(family, who));
        let victims = (!voice.victims.is_empty()).then(|| Tie::Victims(family, &voice.victims));
        for tie in [speaker, victims].into_iter().flatten() {
            let first = *tied.entry(tie).or_insert(voice.document);
            sets.join(first, voice.document);
        }
        marks.entry(voice.document).or_default();
    }
    if marks.is_empty() {
        return Unknown::default();
    }
    let earliest = earliest(case, &mut sets);
    for (document, mark) in &mut marks {
        let at = earliest.get(&sets.find(*document)).copied().unwrap_or_default();
        let said = (case.voice(at).content, hash(case.voice(at).name.as_bytes()));
        // Starts with a character that no folded name of a country has.
        *mark = format!("?{:016x}{:016x}", said.0, said.1);
    }
    let marked: FxHashSet<u32> = marks.keys().map(|document| sets.find(*document)).collect();
    let mut first = FxHashMap::default();
    for document in 0..case.documents.len() as u32 {
        let set = sets.find(document);
        if let Some(at) = earliest.get(&set).filter(|_| marked.contains(&set)) {
            first.insert(document, case.slot(*at));
        }
    }
    Unknown { marks, first }
}

#[derive(Debug, PartialEq, Eq, Hash)]
enum Tie<'v> {
    Speaker(ActType, u32),
    Victims(ActType, &'v [u32]),
}

/// The statement of each set of documents that comes first, so that copies of it change nothing.
fn earliest(case: &Case, sets: &mut Sets) -> FxHashMap<u32, u32> {
    let mut first: FxHashMap<u32, u32> = FxHashMap::default();
    for document in 0..case.documents.len() as u32 {
        let Some(at) = case.of_document(document).next() else {
            continue;
        };
        let earliest = first.entry(sets.find(document)).or_insert(at);
        *earliest = (*earliest).min(at);
    }
    first
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
