//! Statements whose country nothing tells: which of them are on one matter.

use crate::case::{Case, Update};
use crate::names::hash;
use crate::places::Placed;
use model::ActType;
use rustc_hash::{FxHashMap, FxHashSet};

/// What is known of the regions of rows whose country is unknown.
#[derive(Debug, Default)]
pub(crate) struct Unknown {
    /// The set of each document, by one of its documents.
    set_of: Vec<u32>,
    /// The sets that have such a row, each with the slot of its first statement.
    first: FxHashMap<u32, u32>,
}

impl Unknown {
    /// Whether the marks may be others now, where no such row came or went and no document has another
    /// original than before.
    pub(crate) fn may_differ(&self, case: &Case, update: &Update) -> bool {
        update.touched.iter().any(|document| {
            let set = self.set_of.get(*document as usize);
            let Some(first) = set.and_then(|set| self.first.get(set)) else { return false };
            let is_same = case.is_counted(*first) && !update.fresh.contains(first);
            let now = case.of_document(*document).next();
            !is_same || now.is_some_and(|now| now < case.place(*first))
        })
    }

    /// The sets that have such a row, each with its mark: that of its first statement, so that copies
    /// of it change nothing. It starts with a character that no folded name of a country has.
    pub(crate) fn marks(&self, case: &Case) -> impl Iterator<Item = (u32, String)> {
        self.first.iter().map(|(set, first)| {
            let voice = case.voice_in(*first);
            (*set, format!("?{:016x}{:016x}", voice.content, hash(voice.name.as_bytes())))
        })
    }

    pub(crate) fn set_of(&self, document: u32) -> u32 {
        self.set_of.get(document as usize).copied().unwrap_or(document)
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
    let mut documents: FxHashSet<u32> = FxHashSet::default();
    for (slot, row) in rows {
        let voice = case.voice_in(slot);
        let family = row.act.family();
        let speaker = voice.who.map(|who| Tie::Speaker(family, who));
        let victims = (!voice.victims.is_empty()).then(|| Tie::Victims(family, &voice.victims));
        for tie in [speaker, victims].into_iter().flatten() {
            let first = *tied.entry(tie).or_insert(voice.document);
            sets.join(first, voice.document);
        }
        documents.insert(voice.document);
    }
    if documents.is_empty() {
        return Unknown::default();
    }
    let marked: FxHashSet<u32> =
        documents.into_iter().map(|document| sets.find(document)).collect();
    let all = 0..case.documents.len() as u32;
    let set_of: Vec<u32> = all.map(|document| sets.find(document)).collect();
    let mut first: FxHashMap<u32, u32> = FxHashMap::default();
    for (document, set) in (0..).zip(&set_of).filter(|(_, set)| marked.contains(set)) {
        let Some(at) = case.of_document(document).next() else { continue };
        let earliest = first.entry(*set).or_insert(at);
        *earliest = at.min(*earliest);
    }
    first.values_mut().for_each(|first| *first = case.slot(*first));
    Unknown { set_of, first }
}

#[derive(Debug, PartialEq, Eq, Hash)]
enum Tie<'v> {
    Speaker(ActType, u32),
    Victims(ActType, &'v [u32]),
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
