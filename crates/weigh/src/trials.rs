//! What a case teaches about its sources: the answers whose silence would be on record.
//!
//! Who writes down who would not answer, or who answered that it is not so, records silence too. A
//! newspaper that once notes that somebody would not comment does not: even of what is so, two of
//! five who lived it say nothing (docs/weighing.md), so that a channel without many such answers
//! leaves them out.

use crate::Parameters;
use crate::claims::Draft;
use crate::edges::{Decision, among};
use crate::estimate::{Evidence, Judged, Trial};
use crate::links::Links;
use crate::origins::{Lineage, Root};
use crate::parties::{Appearances, Parties};
use crate::voices::Case;
use model::{Contribution, Stance, Verdict};
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// The least share of answers that assert nothing in a channel that records silence.
const SILENT: f64 = 0.2;
/// A claim teaches something of how its sources err where so many answer, through two channels.
const LEAST_ANSWERS: usize = 3;

/// Channels that record who does not assert.
pub(crate) fn recording(case: &Case<'_>, appearances: &Appearances) -> BTreeSet<u32> {
    let mut answers: BTreeMap<u32, (u32, u32)> = BTreeMap::new();
    for at in 0..case.statements.len() as u32 {
        let asserts = match case.statement(at).stance {
            Stance::Asserts | Stance::Admits if case.voice(at).account => true,
            Stance::Declines | Stance::Denies if !is_party(case, appearances, at) => false,
            _ => continue,
        };
        let (all, silent) = answers.entry(case.voice(at).channel).or_default();
        *all += 1;
        *silent += u32::from(!asserts);
    }
    let much = |(all, silent): &(u32, u32)| f64::from(*silent) >= SILENT * f64::from(*all);
    answers.into_iter().filter(|(_, counts)| much(counts)).map(|(channel, _)| channel).collect()
}

/// Whether a party to what the statement itself is about speaks in it.
fn is_party(case: &Case<'_>, appearances: &Appearances, at: u32) -> bool {
    let places = case.statement(at).about.iter().filter_map(|about| about.place.as_ref());
    let country = places.map(|place| place.within.as_deref().unwrap_or(&place.name)).next();
    let country = country.map(crate::places::fold_place);
    Parties::of(case, country.as_deref(), &[at]).speaks(case, appearances, at)
}

/// Claims without narrower ones: a broader one says no more than these.
pub(crate) fn narrowest(drafts: &[Draft]) -> Vec<&Draft> {
    let parents: HashSet<_> = drafts.iter().filter_map(|d| d.claim.parent.as_ref()).collect();
    drafts.iter().filter(|draft| !parents.contains(&draft.claim.id)).collect()
}

/// Who was asked and did not answer, by document and by place.
#[derive(Debug, Default)]
pub(crate) struct Declined {
    by_document: BTreeMap<u32, Vec<u32>>,
    by_place: BTreeMap<String, Vec<u32>>,
}

impl Declined {
    pub(crate) fn of(case: &Case<'_>) -> Self {
        let mut declined = Self::default();
        for at in 0..case.statements.len() as u32 {
            let statement = case.statement(at);
            let relays = statement.contribution == Contribution::Relay;
            if statement.stance != Stance::Declines || relays {
                continue;
            }
            declined.by_document.entry(case.voice(at).document).or_default().push(at);
            for place in places(case, at) {
                declined.by_place.entry(place).or_default().push(at);
            }
        }
        declined
    }

    /// Those asked about the acts of a claim at a place of it, or in a document that speaks of it.
    fn on(&self, case: &Case<'_>, draft: &Draft) -> BTreeSet<u32> {
        let members = || draft.asserts.iter().chain(&draft.denies);
        let acts = members().fold(0, |acts, at| acts | case.voice(*at).acts);
        let documents: BTreeSet<u32> = members().map(|at| case.voice(*at).document).collect();
        let named: BTreeSet<String> = members().flat_map(|at| places(case, *at)).collect();
        let beside = documents.iter().filter_map(|document| self.by_document.get(document));
        let there = named.iter().filter_map(|place| self.by_place.get(place));
        let asked = beside.chain(there).flatten().copied();
        asked.filter(|at| case.voice(*at).acts & acts != 0).collect()
    }
}

fn places(case: &Case<'_>, at: u32) -> Vec<String> {
    let places = case.statement(at).about.iter().filter_map(|about| about.place.as_ref());
    places.map(|place| crate::places::fold_place(&place.name)).collect()
}

/// The answers on one claim, through channels that record silence. Whose origin is in doubt
/// teaches nothing: nobody knows who speaks.
pub(crate) fn of_claim(
    case: &Case<'_>,
    draft: &Draft,
    (asserts, denies): (&Lineage, &Lineage),
    declined: &Declined,
    recording: &BTreeSet<u32>,
    appearances: &Appearances,
) -> Vec<Trial> {
    let parties = Parties::of(case, draft.country.as_deref(), &draft.asserts);
    let stands_apart = |at: &u32| !parties.speaks(case, appearances, *at);
    let said = clear_roots(case, asserts).into_iter();
    let denied = clear_roots(case, denies).into_iter().filter(stands_apart);
    let declined = declined.on(case, draft).into_iter().filter(stands_apart);
    let silent = denied.chain(declined).map(|at| (at, false));
    let mut heard = BTreeSet::new();
    said.map(|at| (at, true))
        .chain(silent)
        .filter(|(at, _)| recording.contains(&case.voice(*at).channel))
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

/// Somebody with a name is one source everywhere, somebody without one in this statement only.
fn source(case: &Case<'_>, at: u32) -> u32 {
    case.voice(at).who.unwrap_or(u32::MAX - at)
}

/// The first account of each origin that knows it itself and repeats nobody, as far as is known.
fn clear_roots(case: &Case<'_>, lineage: &Lineage) -> Vec<u32> {
    let repeats: BTreeSet<u32> = lineage.arcs.iter().flat_map(|arc| [arc.from, arc.to]).collect();
    let is_clear = |(number, root): &(u32, &Root)| {
        root.account && root.stands && !root.open && !repeats.contains(number)
    };
    let account = |root: &Root| root.statements.iter().copied().find(|at| tells(case, *at));
    (0..).zip(&lineage.roots).filter(is_clear).filter_map(|(_, root)| account(root)).collect()
}

/// An admission is asked of nobody.
fn tells(case: &Case<'_>, at: u32) -> bool {
    case.voice(at).account && !case.voice(at).admission
}

/// Whether the answers on a claim say something of how their sources err.
pub(crate) fn teaches(trials: &[Trial]) -> bool {
    let channels: BTreeSet<u32> = trials.iter().map(|trial| trial.channel).collect();
    trials.len() >= LEAST_ANSWERS && channels.len() >= 2
}

/// What machines held for repeats and a person judged.
pub(crate) fn judged(case: &Case<'_>, links: &Links, decisions: &[Decision]) -> Vec<Judged> {
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
