//! Which values hold others, as a land holds its towns, where no value says so itself: learnt from which
//! stand beside which. One holds another where it stands beside it often, as seen from the other
//! (subsumption, Sanderson & Croft 1999, Deriving concept hierarchies from text), with a probability in
//! place of a threshold.

use super::confusions::Pairs;
use crate::special::ln_gamma;

/// Rounds in which pairs say which values hold others, and these say it of pairs. A figure of a
/// development set moves by .0001 between 5 and 30.
const ROUNDS: usize = 8;

/// The common share of pairs in which one holds the other counts for a value as much as so many pairs.
const COMMON: f64 = 2.0;

/// What is known of pairs, in the order of [`Pairs`].
#[derive(Debug, Default)]
pub(super) struct Levels {
    /// That the other holds the one.
    above: Vec<f64>,
    /// That the one holds the other.
    below: Vec<f64>,
    /// Of each value, what stands beside it and holds it, and what is on no other level.
    pub(super) higher: Vec<Beside>,
    pub(super) level: Vec<Beside>,
    /// How often each value holds another.
    holds: Vec<f64>,
    all: f64,
}

/// How much stands beside a value, and how many different values.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Beside {
    pub(super) count: f64,
    pub(super) different: f64,
}

impl Beside {
    pub(super) fn add(&mut self, count: f64, share: f64) {
        self.count += count * share;
        self.different += share;
    }
}

impl Levels {
    pub(super) fn of(pairs: &Pairs) -> Self {
        let likelihoods: Vec<Likelihood> =
            pairs.all().map(|(at, one, other)| Likelihood::of(pairs, at, one, other)).collect();
        let mirror: Vec<usize> =
            pairs.all().map(|(_, one, other)| pairs.place(other, one)).collect();
        let mut above = vec![START; likelihoods.len()];
        for _ in 0..ROUNDS {
            above = round(pairs, &likelihoods, &mirror, &above);
        }
        let values = pairs.values();
        let mut levels = Self {
            below: mirror.iter().map(|at| above[*at]).collect(),
            higher: vec![Beside::default(); values],
            level: vec![Beside::default(); values],
            holds: vec![0.0; values],
            ..Self::default()
        };
        for (at, one, other) in pairs.all() {
            let count = f64::from(pairs.count(at));
            levels.higher[one].add(count, above[at]);
            levels.level[one].add(count, 1.0 - above[at] - levels.below[at]);
            levels.holds[other] += count * above[at];
            levels.all += count * above[at];
        }
        levels.above = above;
        levels
    }

    /// Of the pair with this place: that the other holds the one, and that neither holds the other.
    pub(super) fn shares(&self, at: usize) -> (f64, f64) {
        (self.above[at], 1.0 - self.above[at] - self.below[at])
    }

    /// How often what holds another is this value, without so much of it.
    pub(super) fn base(&self, value: usize, without: f64) -> f64 {
        (self.holds[value] - without).max(0.0) / self.all.max(1.0)
    }
}

/// The share of pairs of which either holds the other, before anything is known.
const START: f64 = 0.25;

/// How likely a pair is to stand beside each other as often as it does, but for once.
#[derive(Debug, Clone, Copy)]
struct Likelihood {
    above: f64,
    below: f64,
    /// By chance, from how often each stands beside anything.
    chance: f64,
}

impl Likelihood {
    /// Where one holds another, the share of what stands beside the other that is this one is anything
    /// from none to all.
    fn of(pairs: &Pairs, at: usize, one: usize, other: usize) -> Self {
        let again = f64::from(pairs.count(at)) - 1.0;
        let (of_one, of_other) = (pairs.beside(one) - 1.0, pairs.beside(other) - 1.0);
        let rest = (pairs.total() - of_one.max(of_other)).max(1.0);
        let mean = (of_one * of_other / rest).max(f64::MIN_POSITIVE);
        Self {
            above: 1.0 / (of_one + 1.0),
            below: 1.0 / (of_other + 1.0),
            chance: (again * mean.ln() - mean - ln_gamma(again + 1.0)).exp(),
        }
    }
}

/// Of each pair the probability that the other holds the one, from how much of what stands beside each of
/// the two it holds, the pair itself left out.
fn round(pairs: &Pairs, likelihoods: &[Likelihood], mirror: &[usize], above: &[f64]) -> Vec<f64> {
    let mut holds = vec![0.0; pairs.values()];
    for (at, _, other) in pairs.all() {
        holds[other] += above[at];
    }
    let mean = holds.iter().sum::<f64>() / above.len().max(1) as f64;
    let share = |value: usize, own: f64| {
        let rest = pairs.different(value) - 1.0;
        ((holds[value] - own).max(0.0) + COMMON * mean) / (rest + COMMON)
    };
    let one_pair = |(at, one, other): (usize, usize, usize)| {
        let (higher, lower) = (share(other, above[at]), share(one, above[mirror[at]]));
        let likelihood = &likelihoods[at];
        let is_above = higher * (1.0 - lower) * likelihood.above;
        let is_below = lower * (1.0 - higher) * likelihood.below;
        let is_chance = (1.0 - higher) * (1.0 - lower) * likelihood.chance;
        is_above / (is_above + is_below + is_chance)
    };
    pairs.all().map(one_pair).collect()
}
