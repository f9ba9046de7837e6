//! Tests that were offered: evidence for nothing.

use crate::case::{Case, Update};
use crate::claims::Draft;
use crate::parties::Parties;
use model::{Stance, StatementId};
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;

/// The offers of the case, by their slots.
#[derive(Debug, Default)]
pub(crate) struct Offers {
    by_document: FxHashMap<u32, BTreeSet<u32>>,
}

impl Offers {
    /// Follows the case.
    pub(crate) fn update(&mut self, case: &Case, update: &Update) {
        for gone in &update.gone {
            let document = case.voice_in(gone.slot).document;
            if let Some(made) = self.by_document.get_mut(&document) {
                made.remove(&gone.slot);
            }
        }
        for slot in &update.fresh {
            if case.statement_in(*slot).stance == Stance::Offers {
                let document = case.voice_in(*slot).document;
                self.by_document.entry(document).or_default().insert(*slot);
            }
        }
        self.by_document.retain(|_, made| !made.is_empty());
    }

    pub(crate) fn all(&self, case: &Case) -> Vec<StatementId> {
        named(case, self.by_document.values().flatten().copied().collect())
    }

    /// The offers made in documents that speak of a claim, by those who deny it or are parties to
    /// it, or for the place where it is said to have happened.
    pub(crate) fn about(&self, case: &Case, draft: &Draft) -> Vec<StatementId> {
        if self.by_document.is_empty() {
            return Vec::new();
        }
        let statements = || draft.asserts.iter().chain(&draft.denies);
        let documents: BTreeSet<u32> = statements()
            .map(|at| case.document(*at))
            .filter(|document| self.by_document.contains_key(document))
            .collect();
        let made = documents.iter().filter_map(|document| self.by_document.get(document)).flatten();
        let made: Vec<u32> = made.copied().collect();
        if made.is_empty() {
            return Vec::new();
        }
        let deniers: BTreeSet<Option<u32>> =
            draft.denies.iter().map(|at| case.voice(*at).who).collect();
        let parties = Parties::of(case, draft.country.as_deref(), &draft.asserts);
        let concerns = |slot: &u32| {
            let (statement, voice) = (case.statement_in(*slot), case.voice_in(*slot));
            let denies = voice.who.is_some() && deniers.contains(&voice.who);
            let places = statement.about.iter().filter_map(|about| about.place.as_ref());
            let here = |name: &str| {
                Some(crate::places::fold_place(name).as_str()) == draft.country.as_deref()
            };
            let there = places
                .into_iter()
                .any(|place| here(&place.name) || place.within.as_deref().is_some_and(here));
            denies || parties.includes(&statement.speaker) || there
        };
        named(case, made.into_iter().filter(concerns).collect())
    }
}

/// The statements in these slots, in the order of the case.
fn named(case: &Case, mut slots: Vec<u32>) -> Vec<StatementId> {
    slots.sort_by_key(|slot| case.place(*slot));
    slots.iter().map(|slot| case.statement_in(*slot).id().clone()).collect()
}
