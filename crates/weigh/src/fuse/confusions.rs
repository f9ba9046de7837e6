//! Which values are given beside which, over the objects of an attribute: where it is known what else is
//! said where a value is claimed, that is what false values are drawn from.

use super::items::{Group, Item};

/// The rows of all items, one after the other.
#[derive(Debug, Default)]
pub(super) struct Confusions {
    /// For each item, where its rows begin in `shares` and in `left`.
    places: Vec<Option<(usize, usize)>>,
    /// For each candidate of an item, its share where each of them is true.
    shares: Vec<f64>,
    /// For each truth of an item, the share that is left for what was never seen beside it.
    left: Vec<f64>,
}

/// What is learnt of one item.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rows<'c> {
    shares: &'c [f64],
    left: &'c [f64],
}

/// Of an object with more candidates than this nothing is learnt of what stands beside what.
const FEW: usize = 16;

impl Confusions {
    /// Counts pairs of values of one object, each object without itself (left out), with the discount
    /// and the strength of a Pitman–Yor process (Teh 2006, A hierarchical Bayesian language model, eq.
    /// 7, one table for each pair seen) under which they are likeliest.
    pub(super) fn of(group: &Group) -> Self {
        let pairs = Pairs::of(group);
        let mut confusions = Self::default();
        // Where no pair is seen twice nothing can be learnt.
        if pairs.counts.iter().any(|count| *count >= 2) {
            let (discount, strength) = pairs.likeliest();
            for item in &group.items {
                let place = (confusions.shares.len(), confusions.left.len());
                let has_rows = (2..=FEW).contains(&item.candidates.len());
                confusions.places.push(has_rows.then_some(place));
                if has_rows {
                    pairs.rows(item, discount, strength, &mut confusions);
                }
            }
        }
        confusions
    }

    /// The rows of an item with so many candidates; `None` where nothing is learnt of it.
    pub(super) fn rows(&self, item: usize, count: usize) -> Option<Rows<'_>> {
        let (shares, left) = self.places.get(item).copied().flatten()?;
        Some(Rows {
            shares: self.shares.get(shares..shares + count * count)?,
            left: self.left.get(left..left + count)?,
        })
    }
}

impl Rows<'_> {
    /// The chance of `given` as a false value where each candidate is true; `error` is that over all
    /// objects.
    pub(super) fn chances(&self, given: usize, error: f64) -> impl Iterator<Item = f64> {
        let count = self.left.len();
        let shares = &self.shares[given * count..(given + 1) * count];
        shares.iter().zip(self.left).map(move |(share, left)| share + left * error)
    }
}

/// How often each meaning stands beside each other one: rows of a sparse table.
struct Pairs {
    /// For each meaning, where its row begins; one more at the end.
    starts: Vec<usize>,
    others: Vec<u32>,
    counts: Vec<u32>,
    /// For each meaning, how many values stand beside it.
    beside: Vec<f64>,
    all: f64,
}

impl Pairs {
    fn of(group: &Group) -> Self {
        let mut seen: Vec<(u32, u32)> = Vec::new();
        for item in group.items.iter().filter(|item| item.candidates.len() <= FEW) {
            let meanings = || item.candidates.iter().map(|candidate| candidate.meaning);
            for one in meanings() {
                seen.extend(meanings().filter(|other| *other != one).map(|other| (one, other)));
            }
        }
        seen.sort_unstable();
        let mut pairs = Self {
            starts: vec![0],
            others: Vec::new(),
            counts: Vec::new(),
            beside: vec![0.0; group.meanings.len()],
            all: seen.len() as f64,
        };
        for same in seen.chunk_by(|a, b| a == b) {
            let (one, other) = same[0];
            pairs.starts.resize(one as usize + 1, pairs.others.len());
            pairs.others.push(other);
            pairs.counts.push(same.len() as u32);
            pairs.beside[one as usize] += same.len() as f64;
        }
        pairs.starts.resize(group.meanings.len() + 1, pairs.others.len());
        pairs
    }

    fn row(&self, one: usize) -> (&[u32], &[u32]) {
        let row = self.starts[one]..self.starts[one + 1];
        (&self.others[row.clone()], &self.counts[row])
    }

    fn likeliest(&self) -> (f64, f64) {
        let tried = [0.5, 0.7, 0.8, 0.9, 0.95]
            .into_iter()
            .flat_map(|d| [1.0, 5.0, 20.0, 100.0].map(|s| (d, s)));
        let scored = tried
            .map(|(discount, strength)| (self.likelihood(discount, strength), discount, strength));
        let best = scored.max_by(|a, b| a.0.total_cmp(&b.0));
        best.map_or((0.9, 5.0), |(_, discount, strength)| (discount, strength))
    }

    /// The logarithm of the probability of each pair given all others, but for what no discount and no
    /// strength changes: ln of how common the values of pairs are that are seen once.
    fn likelihood(&self, discount: f64, strength: f64) -> f64 {
        let of_row = |one: usize| {
            let (others, counts) = self.row(one);
            let (all, different) = (self.beside[one], others.len() as f64);
            let rest = all - 1.0 + strength;
            let often = others.iter().zip(counts).filter(|(_, count)| **count > 1);
            let often = often.map(|(other, count)| {
                let count = f64::from(*count);
                let base = self.beside[*other as usize] / self.all;
                let left = (strength + discount * different) * base;
                count * ((count - 1.0 - discount + left) / rest).ln()
            });
            let once = counts.iter().filter(|count| **count == 1).count() as f64;
            let left = strength + discount * (different - 1.0).max(0.0);
            once * (left / rest).ln() + often.sum::<f64>()
        };
        let rows = (0..self.beside.len()).filter(|one| self.beside[*one] > 0.0);
        rows.map(of_row).sum()
    }

    fn rows(&self, item: &Item, discount: f64, strength: f64, to: &mut Confusions) {
        let count = item.candidates.len();
        let from = to.shares.len();
        to.shares.resize(from + count * count, 0.0);
        for (truth, one) in item.candidates.iter().enumerate() {
            let (others, counts) = self.row(one.meaning as usize);
            let all = self.beside[one.meaning as usize];
            let rest = all - (count - 1) as f64 + strength;
            let mut only_here = 0;
            for (given, other) in item.candidates.iter().enumerate() {
                let seen = others.binary_search(&other.meaning).map_or(0, |at| counts[at]);
                only_here += u32::from(seen == 1);
                let share = (f64::from(seen) - 1.0 - discount).max(0.0) / rest;
                to.shares[from + given * count + truth] = share;
            }
            let different = others.len() as f64 - f64::from(only_here);
            to.left.push((strength + discount * different) / rest);
        }
    }
}
