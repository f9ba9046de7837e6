//! What a case teaches about its sources: the answers whose silence would be on record.
//!
//! Who writes down who would not answer, or who answered that it is not so, records silence too. A
//! newspaper that once notes that somebody would not comment does not: even of what is so, two of
//! five who lived it say nothing (docs/weighing.md), so that a channel without many such answers
//! leaves them out.

use crate::Parameters;
use crate::case::{Case, Update};
use crate::claims::Draft;
use crate::edges::{Decision, among};
use crate::estimate::{Evidence, Judged, Trial};
use crate::links::Links;
use crate::origins::{Lineage, Root};
use crate::parties::{Appearances, Parties};
use crate::places::fold_place;
use model::{Contribution, Stance, Verdict};
use rustc_hash::FxHashSet;
use std::collections::{BTreeSet, HashMap};

/// The least share of answers that assert nothing in a channel that records silence.
const SILENT: f64 = 0.2;
/// A claim teaches something of how its sources err where so many answer, through two channels.
const LEAST_ANSWERS: usize = 3;

/// What the answers of a case say of who records silence.
#[derive(Debug, Default)]
pub(crate) struct Answers {
    /// By slot: the channel of an answer, and whether it asserts.
    of: Vec<Option<(u32, bool)>>,
    /// How many answers came through a channel, and how many of them assert nothing.
    channels: HashMap<u32, (u32, u32)>,
    /// Channels that record who does not assert.
    recording: BTreeSet<u32>,
    declined: Declined,
}

impl Answers {
    /// Follows the case. `described` are the slots of speakers who are described in another way than
    /// before. Gives the slots of what came through channels that record silence and did not before,
    /// or the other way.
    pub(crate) fn update(
        &mut self,
        case: &Case,
        update: &Update,
        described: &[u32],
        appearances: &Appearances,
    ) -> Vec<u32> {
        self.of.resize(case.slots_in_use(), None);
        for gone in &update.gone {
            self.count(gone.slot, None);
            self.declined.leaves(case, gone.slot);
        }
        for slot in &update.fresh {
            self.declined.comes(case, *slot);
        }
        for slot in update.fresh.iter().chain(described) {
            self.count(*slot, answer(case, appearances, *slot));
        }
        let much =
            |(all, silent): &(u32, u32)| *all > 0 && f64::from(*silent) >= SILENT * f64::from(*all);
        let recording = self.channels.iter().filter(|(_, counts)| much(counts));
        let recording: BTreeSet<u32> = recording.map(|(channel, _)| *channel).collect();
        let before = std::mem::replace(&mut self.recording, recording);
        let other: BTreeSet<u32> = before.symmetric_difference(&self.recording).copied().collect();
        if other.is_empty() {
            return Vec::new();
        }
        let slots = (0..case.len() as u32).map(|at| case.slot(at));
        slots.filter(|slot| other.contains(&case.voice_in(*slot).channel)).collect()
    }

    fn count(&mut self, slot: u32, answer: Option<(u32, bool)>) {
        let before = std::mem::replace(&mut self.of[slot as usize], answer);
        if let Some((channel, asserts)) = before
            && let Some((all, silent)) = self.channels.get_mut(&channel)
        {
            (*all, *silent) = (*all - 1, *silent - u32::from(!asserts));
        }
        if let Some((channel, asserts)) = answer {
            let (all, silent) = self.channels.entry(channel).or_default();
            (*all, *silent) = (*all + 1, *silent + u32::from(!asserts));
        }
    }

    /// The folded places of those who were asked and did not answer, among these slots.
    pub(crate) fn asked_at(&self, case: &Case, update: &Update) -> BTreeSet<String> {
        let gone = update.gone.iter().map(|gone| gone.slot);
        let slots = gone.chain(update.fresh.iter().copied());
        slots.filter(|slot| is_declined(case, *slot)).flat_map(|slot| places(case, slot)).collect()
    }

    /// Whether a claim may teach something: no more can than do.
    pub(crate) fn may_teach(&self, case: &Case, draft: &Draft) -> bool {
        if self.recording.is_empty() {
            return false;
        }
        let (mut sources, mut channels) = (BTreeSet::new(), BTreeSet::new());
        let mut hear = |at: u32| {
            let channel = case.voice(at).channel;
            if self.recording.contains(&channel) {
                sources.insert(source(case, at));
                channels.insert(channel);
            }
            sources.len() >= LEAST_ANSWERS && channels.len() >= 2
        };
        draft.asserts.iter().chain(&draft.denies).any(|at| hear(*at))
            || self.declined.on(case, draft).into_iter().any(hear)
    }

    /// The answers on one claim, through channels that record silence. Whose origin is in doubt
    /// teaches nothing: nobody knows who speaks.
    pub(crate) fn of_claim(
        &self,
        case: &Case,
        draft: &Draft,
        (asserts, denies): (&Lineage, &Lineage),
        appearances: &Appearances,
    ) -> Vec<Trial> {
        let parties = Parties::of(case, draft.country.as_deref(), &draft.asserts);
        let stands_apart = |at: &u32| !parties.speaks(case, appearances, *at);
        let said = clear_roots(case, asserts).into_iter();
        let denied = clear_roots(case, denies).into_iter().filter(stands_apart);
        let declined = self.declined.on(case, draft).into_iter().filter(stands_apart);
        let silent = denied.chain(declined).map(|at| (at, false));
        let mut heard = BTreeSet::new();
        said.map(|at| (at, true))
            .chain(silent)
            .filter(|(at, _)| self.recording.contains(&case.voice(*at).channel))
            .filter(|(at, _)| heard.insert(source(case, *at)))
            .map(|(at, asserts)| Trial {
                source: source(case, at),
                basis: case.statement(at).basis,
                channel: case.voice(at).channel,
                asserts,
                repeats: Vec::new(),
            })
            .collect()
    }
}

/// The channel of an answer, and whether it asserts.
fn answer(case: &Case, appearances: &Appearances, slot: u32) -> Option<(u32, bool)> {
    let voice = case.voice_in(slot);
    let asserts = match case.statement_in(slot).stance {
        Stance::Asserts | Stance::Admits if voice.account => true,
        Stance::Declines | Stance::Denies if !is_party(case, appearances, case.place(slot)) => {
            false
        }
        _ => return None,
    };
    Some((voice.channel, asserts))
}

/// Whether a party to what the statement itself is about speaks in it.
fn is_party(case: &Case, appearances: &Appearances, at: u32) -> bool {
    let places = case.statement(at).about.iter().filter_map(|about| about.place.as_ref());
    let country = places.map(|place| place.within.as_deref().unwrap_or(&place.name)).next();
    let country = country.map(fold_place);
    Parties::of(case, country.as_deref(), &[at]).speaks(case, appearances, at)
}

/// Who was asked and did not answer, by document and by place, by slots.
#[derive(Debug, Default)]
struct Declined {
    by_document: HashMap<u32, BTreeSet<u32>>,
    by_place: HashMap<String, BTreeSet<u32>>,
}

fn is_declined(case: &Case, slot: u32) -> bool {
    let statement = case.statement_in(slot);
    statement.stance == Stance::Declines && statement.contribution != Contribution::Relay
}

impl Declined {
    fn comes(&mut self, case: &Case, slot: u32) {
        if is_declined(case, slot) {
            let document = case.voice_in(slot).document;
            self.by_document.entry(document).or_default().insert(slot);
            for place in places(case, slot) {
                self.by_place.entry(place).or_default().insert(slot);
            }
        }
    }

    fn leaves(&mut self, case: &Case, slot: u32) {
        if is_declined(case, slot) {
            if let Some(asked) = self.by_document.get_mut(&case.voice_in(slot).document) {
                asked.remove(&slot);
            }
            for place in places(case, slot) {
                if let Some(asked) = self.by_place.get_mut(&place) {
                    asked.remove(&slot);
                }
            }
        }
    }

    /// Those asked about the acts of a claim at a place of it, or in a document that speaks of it.
    fn on(&self, case: &Case, draft: &Draft) -> BTreeSet<u32> {
        if self.by_document.is_empty() {
            return BTreeSet::new();
        }
        let members = || draft.asserts.iter().chain(&draft.denies);
        let acts = members().fold(0, |acts, at| acts | case.voice(*at).acts);
        let documents: FxHashSet<u32> = members().map(|at| case.document(*at)).collect();
        // Many name a place in the same way.
        let written: FxHashSet<&str> =
            members().flat_map(|at| written(case, case.slot(*at))).collect();
        let named: BTreeSet<String> = written.into_iter().map(fold_place).collect();
        let beside = documents.iter().filter_map(|document| self.by_document.get(document));
        let there = named.iter().filter_map(|place| self.by_place.get(place));
        let asked = beside.chain(there).flatten().map(|slot| case.place(*slot));
        asked.filter(|at| case.voice(*at).acts & acts != 0).collect()
    }
}

/// The folded places that a statement speaks of.
fn places(case: &Case, slot: u32) -> impl Iterator<Item = String> {
    written(case, slot).map(fold_place)
}

fn written(case: &Case, slot: u32) -> impl Iterator<Item = &str> {
    let places = case.statement_in(slot).about.iter().filter_map(|about| about.place.as_ref());
    places.map(|place| place.name.as_str())
}

/// Somebody with a name is one source everywhere, somebody without one in this statement only.
fn source(case: &Case, at: u32) -> u32 {
    case.voice(at).who.unwrap_or(u32::MAX - at)
}

/// The first account of each origin that knows it itself and repeats nobody, as far as is known.
fn clear_roots(case: &Case, lineage: &Lineage) -> Vec<u32> {
    let repeats: BTreeSet<u32> = lineage.arcs.iter().flat_map(|arc| [arc.from, arc.to]).collect();
    let is_clear = |(number, root): &(u32, &Root)| {
        root.account && root.stands && !root.open && !repeats.contains(number)
    };
    let account = |root: &Root| root.statements.iter().copied().find(|at| tells(case, *at));
    (0..).zip(&lineage.roots).filter(is_clear).filter_map(|(_, root)| account(root)).collect()
}

/// An admission is asked of nobody.
fn tells(case: &Case, at: u32) -> bool {
    case.voice(at).account && !case.voice(at).admission
}

/// Whether the answers on a claim say something of how their sources err.
pub(crate) fn teaches(trials: &[Trial]) -> bool {
    let channels: BTreeSet<u32> = trials.iter().map(|trial| trial.channel).collect();
    trials.len() >= LEAST_ANSWERS && channels.len() >= 2
}

/// What machines held for repeats and a person judged.
pub(crate) fn judged(case: &Case, links: &Links, decisions: &[Decision]) -> Vec<Judged> {
    let pair = |decision: &Decision| {
        let members = [decision.from.min(decision.to), decision.from.max(decision.to)];
        let edge = among(case, links, &members, &[]).into_iter().next()?;
        let open = edge.probability > 0.0 && edge.probability < 1.0;
        let repeats = decision.verdict == Verdict::Repeats;
        open.then_some(Judged { probability: edge.probability, repeats })
    };
    decisions.iter().filter_map(pair).collect()
}

/// The parameters of a case: estimated where enough of its claims teach something, else stated.
pub(crate) fn learn(evidence: &Evidence, stated: Parameters, config: &crate::Config) -> Parameters {
    if evidence.claims.len() < config.least_claims {
        return stated;
    }
    Parameters { overrides: stated.overrides, ..crate::estimate::estimate(evidence, config) }
}
