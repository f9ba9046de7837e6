//! How many persons two lists have in common, for each pair of lists.
//!
//! A list that was copied from another shares all its people with it, one of another country none: what
//! holds of all pairs of rows together holds of neither. For two lists the number of pairs that are one
//! person follows a Poisson distribution whose rate has a gamma distribution around the rate of all lists
//! (Robbins 1956; Gelman et al. 2013, 2.7), so that short lists have the prior odds of all, and long ones
//! their own.

use crate::fit::{Weights, shares};
use crate::pairs::Scope;
use crate::records::Records;
use crate::score::Edge;
use rustc_hash::FxHashMap;

/// The rate of all lists weighs as much as so many pairs of one person in two lists.
const BELIEF: f64 = 5.0;

/// So many of the longest lists have odds of their own.
const MOST_LISTS: usize = 64;

const ROUNDS: usize = 5;

/// What is added to the prior log odds, by the lists of two records.
#[derive(Debug, Default)]
pub(crate) struct Priors {
    /// The class of the list of each record; empty where all have the same odds.
    of: Vec<u32>,
    classes: usize,
    more: Vec<f64>,
}

impl Priors {
    /// What is added to the log odds of one person.
    #[inline]
    pub(crate) fn more(&self, a: u32, b: u32) -> f64 {
        if self.of.is_empty() {
            return 0.0;
        }
        self.more[self.place(a, b)]
    }

    fn place(&self, a: u32, b: u32) -> usize {
        let (a, b) = (self.of[a as usize] as usize, self.of[b as usize] as usize);
        a.min(b) * self.classes + a.max(b)
    }

    /// By pairs that may be one person, which are worth keeping by the odds of all.
    pub(crate) fn fitted(
        records: &Records,
        sources: &[u32],
        scope: Scope,
        edges: &[Edge],
        weights: &Weights,
    ) -> Self {
        let (of, sizes) = classes(records, sources, scope);
        let classes = sizes.len();
        if classes < 2 {
            return Self::default();
        }
        let mut priors = Self { of, classes, more: vec![0.0; classes * classes] };
        let pairs = pairs(&sizes, scope);
        let rate = 1.0 / (1.0 + (-weights.prior[0]).exp());
        for _ in 0..ROUNDS {
            let mut found = vec![0.0; classes * classes];
            for edge in edges {
                let more = priors.more(edge.a, edge.b);
                let [same, _] = shares(
                    weights.prior[0] + more + f64::from(edge.same),
                    weights.prior[1] + more + f64::from(edge.relative),
                );
                found[priors.place(edge.a, edge.b)] += same;
            }
            for (more, (found, pairs)) in priors.more.iter_mut().zip(found.iter().zip(&pairs)) {
                let here = (BELIEF + found) / (BELIEF / rate + pairs);
                *more = (here / (1.0 - here).max(1e-9)).ln() - weights.prior[0];
            }
        }
        priors
    }
}

/// The class of the list of each record, and how many records each class has. Lists beyond the longest are
/// one class, the first.
fn classes(records: &Records, sources: &[u32], scope: Scope) -> (Vec<u32>, Vec<u64>) {
    let of_two = |at: usize| u32::from(at as u32 >= records.left);
    let source: Vec<u32> = match () {
        () if sources.len() == records.len() => sources.to_vec(),
        () if !records.lists.is_empty() => records.lists.clone(),
        () if scope == Scope::Any => (0..records.len()).map(of_two).collect(),
        () => return (Vec::new(), Vec::new()),
    };
    let mut sizes: FxHashMap<u32, u64> = FxHashMap::default();
    source.iter().for_each(|source| *sizes.entry(*source).or_default() += 1);
    let mut longest: Vec<(u64, u32)> =
        sizes.iter().map(|(source, size)| (*size, *source)).collect();
    longest.sort_unstable_by_key(|(size, source)| (std::cmp::Reverse(*size), *source));
    let classes: FxHashMap<u32, u32> = longest
        .iter()
        .take(MOST_LISTS)
        .zip(1..)
        .map(|((_, source), class)| (*source, class))
        .collect();
    let of: Vec<u32> =
        source.iter().map(|source| classes.get(source).copied().unwrap_or(0)).collect();
    let mut sizes = vec![0; classes.len() + 1];
    of.iter().for_each(|class| sizes[*class as usize] += 1);
    let are_many = sizes.iter().filter(|size| **size > 0).count() > 1;
    if are_many { (of, sizes) } else { (Vec::new(), Vec::new()) }
}

/// How many pairs of records there are between two classes, by [`Priors::place`].
fn pairs(sizes: &[u64], scope: Scope) -> Vec<f64> {
    let mut pairs = vec![0.0; sizes.len() * sizes.len()];
    for (a, of_a) in sizes.iter().enumerate() {
        for (b, of_b) in sizes.iter().enumerate().skip(a) {
            // The lists beyond the longest are several.
            let is_one_list = a == b && a > 0;
            pairs[a * sizes.len() + b] = match a == b {
                true if is_one_list && scope == Scope::AcrossLists => 0.0,
                true => *of_a as f64 * (*of_a as f64 - 1.0).max(0.0) / 2.0,
                false => *of_a as f64 * *of_b as f64,
            };
        }
    }
    pairs
}
