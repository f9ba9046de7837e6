//! Who repeats whom (after Dong, Berti-Équille & Srivastava 2009, Integrating conflicting data: the role
//! of source dependence): a false value that both give and hardly anybody else is strong evidence, a true
//! one weak, and a difference speaks against it.

use super::items::{Group, Item, Vote};
use super::shrink::inside;
use std::collections::{BTreeMap, HashMap};

/// A copier takes over so much of what it gives (Dong et al. 2009, section 5).
const TAKEN: f64 = 0.8;

/// Of the sources so many repeat another one (ibid.); shared out over all pairs.
const COPIERS: f64 = 0.2;

/// Pairs under this probability change nothing.
const LEAST: f64 = 0.1;

/// Objects with more claims than this tell nothing of copying, so that the work stays linear.
const CLAIMS: usize = 64;

/// So many shared errors are kept as reasons.
const REASONS: usize = 5;

/// Coverage tells direction where one source speaks of a tenth more than the other.
const WIDER: f64 = 1.1;

/// Two sources of which one repeats the other.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Pair {
    pub(super) copier: u32,
    pub(super) original: u32,
    pub(super) probability: f64,
    pub(super) directed: bool,
    pub(super) common: u32,
    pub(super) same: u32,
    /// Group, item and candidate.
    pub(super) reasons: Vec<(usize, usize, usize)>,
    pub(super) errors: u32,
}

#[derive(Debug, Clone, Default)]
struct Evidence {
    log_odds: f64,
    common: u32,
    same: u32,
    /// How often the first of the two was earlier, less how often the second was.
    earlier: i64,
    /// False values that both give, each with what it adds.
    errors: Vec<(f64, (usize, usize, usize))>,
}

/// How often sources agree by chance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Alone {
    /// As often as both are right, by the record of each.
    ByRecord,
    /// As if all sources were equally good. Sources that repeat each other have a good record as long
    /// as they are believed; this is how they are seen through.
    AsEquals,
}

/// Finds the pairs; `posteriors` has the probabilities of all candidates, for each group and item.
pub(super) fn find(groups: &[Group], posteriors: &[Vec<Vec<f64>>], alone: Alone) -> Vec<Pair> {
    let (coverage, exact) = records(groups, posteriors, alone);
    let mut evidence: HashMap<(u32, u32), Evidence> = HashMap::new();
    for (group, found) in groups.iter().zip(posteriors).enumerate() {
        for (at, (item, chances)) in found.0.items.iter().zip(found.1).enumerate() {
            if (2..=CLAIMS).contains(&item.votes.len()) {
                let view = View {
                    item,
                    chances,
                    exact: &exact,
                    errors: Errors::of(item, chances),
                    place: (group, at),
                };
                view.compare(&found.0.common, &mut evidence);
            }
        }
    }
    let sources = coverage.len().max(2) as f64;
    let prior = COPIERS.min(2.0 * COPIERS / (sources - 1.0));
    let mut pairs: Vec<Pair> = evidence
        .into_iter()
        .filter_map(|(pair, found)| decide(pair, found, prior, &coverage))
        .collect();
    pairs.sort_by(|a, b| {
        let place = |pair: &Pair| (pair.original, pair.copier);
        b.probability.total_cmp(&a.probability).then(place(a).cmp(&place(b)))
    });
    pairs
}

/// For each source, how many claims it makes and what share of them is the most exact true value.
fn records(
    groups: &[Group],
    posteriors: &[Vec<Vec<f64>>],
    alone: Alone,
) -> (BTreeMap<u32, f64>, BTreeMap<u32, f64>) {
    let mut counts: BTreeMap<u32, (f64, f64)> = BTreeMap::new();
    let (mut all, mut right) = (0.0, 0.0);
    for (group, found) in groups.iter().zip(posteriors) {
        for (item, chances) in group.items.iter().zip(found) {
            for vote in &item.votes {
                let chance = chances[vote.candidate];
                let count = counts.entry(vote.source).or_default();
                count.0 += 1.0;
                count.1 += chance;
                all += 1.0;
                right += chance;
            }
        }
    }
    let mean = right / f64::max(all, 1.0);
    let coverage = counts.iter().map(|(source, count)| (*source, count.0)).collect();
    // Four claims of the common mean keep a source with few from being sure.
    let share = |(source, count): (&u32, &(f64, f64))| match alone {
        Alone::ByRecord => (*source, (count.1 + mean * 4.0) / (count.0 + 4.0)),
        Alone::AsEquals => (*source, mean),
    };
    (coverage, counts.iter().map(share).collect())
}

/// What is false in an item.
struct Errors {
    /// Of each candidate, how many false claims it has.
    of: Vec<f64>,
    all: f64,
}

impl Errors {
    fn of(item: &Item, chances: &[f64]) -> Self {
        let mut of = vec![0.0; item.candidates.len()];
        for vote in &item.votes {
            of[vote.candidate] += 1.0 - chances[vote.candidate];
        }
        let all = of.iter().sum();
        Self { of, all }
    }
}

struct View<'v> {
    item: &'v Item,
    chances: &'v [f64],
    exact: &'v BTreeMap<u32, f64>,
    errors: Errors,
    place: (usize, usize),
}

impl View<'_> {
    fn compare(&self, common: &[f64], evidence: &mut HashMap<(u32, u32), Evidence>) {
        for (at, one) in self.item.votes.iter().enumerate() {
            for other in self.item.votes[at + 1..].iter().filter(|other| other.source != one.source)
            {
                let found = evidence.entry((one.source, other.source)).or_default();
                found.common += 1;
                if one.candidate == other.candidate {
                    self.agree(one, other, common, found);
                } else {
                    found.log_odds += (1.0 - TAKEN).ln();
                }
            }
        }
    }

    /// One source says what another does by chance where both have the truth, or both the same error;
    /// errors that others make too are likely by chance.
    fn agree(&self, one: &Vote, other: &Vote, common: &[f64], found: &mut Evidence) {
        let chance = self.chances[one.candidate];
        let exact = |vote: &Vote| self.exact.get(&vote.source).copied().unwrap_or(0.5);
        let exact = f64::midpoint(exact(one), exact(other));
        let meaning = self.item.candidates[one.candidate].meaning as usize;
        let others = (self.errors.of[one.candidate] - 2.0 * (1.0 - chance)).max(0.0);
        let rest = (self.errors.all - 2.0 * (1.0 - chance)).max(0.0);
        let share = (others + common[meaning]) / (rest + 1.0);
        let alone = inside(chance * exact + (1.0 - chance) * (1.0 - exact) * share);
        let gain = ((TAKEN + (1.0 - TAKEN) * alone) / alone).ln();
        found.log_odds += gain;
        found.same += 1;
        if let (Some(first), Some(second)) = (one.time, other.time) {
            found.earlier += i64::from(first < second) - i64::from(second < first);
        }
        if chance < 0.5 {
            found.errors.push((gain, (self.place.0, self.place.1, one.candidate)));
        }
    }
}

fn decide(
    (one, other): (u32, u32),
    mut found: Evidence,
    prior: f64,
    coverage: &BTreeMap<u32, f64>,
) -> Option<Pair> {
    let odds = found.log_odds + (prior / (1.0 - prior)).ln();
    let probability = super::shrink::logistic(odds);
    if probability < LEAST {
        return None;
    }
    let covers = |source: u32| coverage.get(&source).copied().unwrap_or_default();
    let (first, second) = (covers(one), covers(other));
    let (directed, one_is_original) = match found.earlier {
        0 if first >= second * WIDER => (true, true),
        0 if second >= first * WIDER => (true, false),
        0 => (false, true),
        earlier => (true, earlier > 0),
    };
    let (original, copier) = if one_is_original { (one, other) } else { (other, one) };
    found.errors.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    let errors = found.errors.len() as u32;
    let reasons = found.errors.iter().take(REASONS).map(|(_, place)| *place).collect();
    let (common, same) = (found.common, found.same);
    Some(Pair { copier, original, probability, directed, common, same, reasons, errors })
}

/// Which sources depend on each other.
#[derive(Debug, Clone, Default)]
pub(super) struct Taken {
    /// How much of what a source says is taken over from another: by source and other.
    shares: HashMap<(u32, u32), f64>,
    /// The same where nothing tells who was first, both ways.
    mutual: HashMap<(u32, u32), f64>,
    /// How often one says what the other says, because one of the two repeats the other.
    same: HashMap<(u32, u32), f64>,
}

impl Taken {
    pub(super) fn of(pairs: &[Pair]) -> Self {
        let mut taken = Self::default();
        for pair in pairs {
            let same = (f64::from(pair.same) + 1.0) / (f64::from(pair.common) + 2.0);
            let share = pair.probability * same.max(TAKEN);
            if pair.directed {
                taken.shares.insert((pair.copier, pair.original), share);
            } else {
                taken.mutual.insert((pair.copier, pair.original), share);
                taken.mutual.insert((pair.original, pair.copier), share);
            }
            taken.same.insert((pair.copier, pair.original), pair.probability * same);
            taken.same.insert((pair.original, pair.copier), pair.probability * same);
        }
        taken
    }

    /// The chance that a source says it of its own. Those of whom nobody was first share one vote.
    fn own(&self, source: u32, others: impl Iterator<Item = u32>) -> f64 {
        let (mut own, mut mutual) = (1.0, 1.0);
        for other in others {
            own *= 1.0 - self.shares.get(&(source, other)).copied().unwrap_or_default();
            mutual += self.mutual.get(&(source, other)).copied().unwrap_or_default();
        }
        own / mutual
    }

    /// Of the sources that a vote may depend on, the likeliest: how likely the two say the same, and
    /// whether they do.
    pub(super) fn likeliest(&self, item: &Item, vote: &Vote) -> (f64, bool) {
        if self.same.is_empty() || item.votes.len() > CLAIMS {
            return (0.0, false);
        }
        let others = item.votes.iter().filter(|other| other.source != vote.source);
        let shares = others.map(|other| {
            let share = self.same.get(&(vote.source, other.source)).copied().unwrap_or_default();
            (share, other.candidate == vote.candidate)
        });
        shares.fold((0.0, false), |best, other| {
            match other.0.total_cmp(&best.0).then(other.1.cmp(&best.1)) {
                std::cmp::Ordering::Greater => other,
                _ => best,
            }
        })
    }

    /// Weighs each vote by the chance that it is not taken over from another with the same value.
    pub(super) fn discount(&self, groups: &mut [Group]) {
        for item in groups.iter_mut().flat_map(|group| &mut group.items) {
            let said: Vec<(u32, usize)> =
                item.votes.iter().map(|vote| (vote.source, vote.candidate)).collect();
            for vote in &mut item.votes {
                vote.weight = vote.share;
                if (2..=CLAIMS).contains(&said.len()) {
                    let same = said
                        .iter()
                        .filter(|(source, at)| *at == vote.candidate && *source != vote.source);
                    vote.weight *= self.own(vote.source, same.map(|(source, _)| *source));
                }
            }
        }
    }
}
