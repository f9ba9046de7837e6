//! Statements of different documents that share rare details, or a mistake (Dong, Berti-Équille &
//! Srivastava 2009, Integrating conflicting data: the role of source dependence).
//!
//! Who tells of one event tells the same details, so that a shared true one says little. A mistake is
//! seldom made twice: a shared one says much. What the later statement has of its own speaks against
//! a repeat. The details of testimony are left to [`press`](crate::press), which knows what a witness
//! may have read.

use crate::case::Case;
use crate::links::{Link, Shows, TARGETS, Told, Why, logistic, on_one_matter, repeats};
use crate::notes;
use crate::press::is_testimony;
use crate::voices::Voice;
use model::{ReasonKind, SpeakerKind};
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet};

/// Log odds of a repeat before any detail is looked at: of the pairs on one matter one in twenty.
const BEFORE: f64 = -3.0;
/// A copy takes over so much of what it gives (Dong et al. 2009, section 5; as in `fuse`).
const TAKEN: f64 = 0.8;
/// How often an independent account of the same event gives a detail that the other gives: two of
/// five do. Every further document with the detail is one more of those who do.
const GIVE: (f64, f64) = (2.0, 5.0);
/// How often one that tells the date gives the very same day that does not exist: slips are a few in a
/// hundred dates, and the end of a month is where many are made.
const SAME_DAY: f64 = 0.02;
/// How often one that has the name spells it the same other way: a tenth of the documents do at most,
/// or it would not be held for misspelt; and one in six or seven such names is no mistake but another
/// name.
const SAME_SPELLING: f64 = 0.25;
/// Pairs under this probability are no repeats.
const LEAST: f64 = 0.1;

/// What a statement gives that others may have from it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Given<'k> {
    /// Numbers and names.
    pub(crate) particulars: &'k [u64],
    /// Of which name or date each of them is a part, by number.
    pub(crate) wholes: &'k [u32],
    /// Days that do not exist.
    pub(crate) days: &'k [u64],
    /// Names that are misspelt.
    pub(crate) misspelt: &'k [u64],
}

impl<'k> Given<'k> {
    pub(crate) fn all(self) -> impl Iterator<Item = u64> {
        self.particulars.iter().chain(self.mistakes()).copied()
    }

    fn mistakes(self) -> impl Iterator<Item = &'k u64> {
        self.days.iter().chain(self.misspelt)
    }
}

/// The links of a statement to earlier ones of other documents that give the same.
pub(crate) fn find<'k>(
    case: &Case,
    at: u32,
    given: impl Fn(u32) -> Given<'k>,
    told: &FxHashMap<u64, Told>,
) -> Vec<Link> {
    let own = Own::of(case, given(at), told);
    if logistic(own.most()) < LEAST {
        return Vec::new();
    }
    let voice = case.voice(at);
    let candidates = own.candidates(at, told).into_iter();
    let candidates = candidates.filter(|earlier| could_repeat(voice, case.voice(*earlier)));
    let shared = candidates.map(|earlier| (own.shared(given(earlier)), earlier));
    let is_told = |shared: &Shared| shared.mistakes() > 0 || !is_testimony(voice);
    let likely = shared.filter(|(shared, _)| is_told(shared) && shared.probability() >= LEAST);
    let mut likely: Vec<(Shared, u32)> = likely.collect();
    likely.sort_by(|(a, x), (b, y)| b.probability().total_cmp(&a.probability()).then(x.cmp(y)));
    let links = likely.into_iter().take(TARGETS);
    links.map(|(shared, earlier)| Link::by_time(case, earlier, at, shared.why())).collect()
}

/// Whether the one may rest on the other for its details. Two people who lived it and give their names
/// share details because both were there.
fn could_repeat(voice: &Voice, other: &Voice) -> bool {
    let is_witness = |voice: &Voice| {
        voice.kind == SpeakerKind::Person && voice.who.is_some() && voice.first_hand
    };
    voice.document != other.document
        && on_one_matter(voice, other)
        && (voice.who.is_none() || voice.who != other.who)
        && !(is_witness(voice) && is_witness(other))
}

/// What a statement gives, with what it would tell to find it elsewhere.
struct Own<'k> {
    given: Given<'k>,
    /// For each particular its detail, and the log odds; nothing for one that many give.
    tells: FxHashMap<u64, (u32, f64)>,
    /// How many particulars each detail has.
    details: BTreeMap<u32, u32>,
}

impl<'k> Own<'k> {
    fn of(case: &Case, given: Given<'k>, told: &FxHashMap<u64, Told>) -> Self {
        let (mut tells, mut details) = (FxHashMap::default(), BTreeMap::new());
        for (key, detail) in given.particulars.iter().zip(given.wholes) {
            let gain = told.get(key).map_or(0.0, |told| particular(case, told));
            tells.insert(*key, (*detail, gain));
            *details.entry(*detail).or_default() += 1;
        }
        Self { given, tells, details }
    }

    /// The log odds if all of it were shared.
    fn most(&self) -> f64 {
        self.shared(self.given).log_odds
    }

    /// Earlier statements that give something of it that tells.
    fn candidates(&self, at: u32, told: &FxHashMap<u64, Told>) -> BTreeSet<u32> {
        let is_rare = |key: &&u64| self.tells.get(key).is_some_and(|(_, tells)| *tells > 0.0);
        let keys = self.given.particulars.iter().filter(is_rare).chain(self.given.mistakes());
        let by = keys.filter_map(|key| told.get(key)).flat_map(|told| &told.by);
        by.copied().filter(|earlier| *earlier < at).collect()
    }

    fn shared(&self, other: Given<'_>) -> Shared {
        let in_both =
            |own: &[u64], other: &[u64]| own.iter().filter(|key| other.contains(key)).count();
        let days = in_both(self.given.days, other.days);
        let names = in_both(self.given.misspelt, other.misspelt);
        let mistakes = days as f64 * tells_of(SAME_DAY) + names as f64 * tells_of(SAME_SPELLING);
        Shared { log_odds: BEFORE + self.details(other) + mistakes, days, names }
    }

    /// The log odds for all details. One of several words ("Corporal Mena") is shared where half of
    /// them are, and tells by the share of them.
    fn details(&self, other: Given<'_>) -> f64 {
        let mut shared: BTreeMap<u32, (u32, f64)> = BTreeMap::new();
        for (detail, tells) in other.particulars.iter().filter_map(|key| self.tells.get(key)) {
            let (count, sum) = shared.entry(*detail).or_default();
            (*count, *sum) = (*count + 1, *sum + tells);
        }
        let tells = self.details.iter().map(|(detail, words)| match shared.get(detail) {
            Some((count, sum)) if 2 * count >= *words => sum / f64::from(*words),
            _ => (1.0 - TAKEN).ln(),
        });
        tells.sum()
    }
}

/// What a particular tells by how many other documents have it, as log odds. One that fills the list of
/// those who give it is common, and tells nothing.
fn particular(case: &Case, told: &Told) -> f64 {
    if told.is_common() {
        return 0.0;
    }
    let documents: BTreeSet<u32> = told.by.iter().map(|by| case.voice(*by).document).collect();
    let others = documents.len().saturating_sub(2) as f64;
    tells_of((GIVE.0 + others) / (GIVE.1 + others))
}

/// What it tells to share something that an independent account has with a probability, as log odds.
fn tells_of(alone: f64) -> f64 {
    ((TAKEN + (1.0 - TAKEN) * alone) / alone).ln()
}

/// What two statements share.
struct Shared {
    log_odds: f64,
    /// How many days that do not exist.
    days: usize,
    /// How many misspelt names.
    names: usize,
}

impl Shared {
    /// Misspelt names count as one mistake: a person has several names, and may be another person.
    fn mistakes(&self) -> usize {
        self.days + self.names.min(1)
    }

    fn probability(&self) -> f64 {
        let most = match self.mistakes() {
            0 => repeats::SHARED_DETAILS,
            1 => repeats::SHARED_MISTAKE,
            _ => repeats::SHARED_MISTAKES,
        };
        logistic(self.log_odds).min(most)
    }

    fn why(&self) -> Why {
        let note = match (self.days, self.names) {
            (0, 0) => notes::SAME_DETAILS,
            (0, _) => notes::SAME_MISSPELLING,
            _ => notes::SAME_IMPOSSIBLE_DAY,
        };
        Why::new(self.probability(), ReasonKind::SameInformant, Shows::Content, note)
    }
}
