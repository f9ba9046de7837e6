//! Which values are given beside which, over the objects of an attribute: where it is known what else is
//! said where a value is claimed, that is what false values, and less exact ones, are drawn from.

use super::Kind;
use super::items::{Group, Item};
use super::levels::{Beside, Levels};

/// The rows of all items, one after the other.
#[derive(Debug, Default)]
pub(super) struct Confusions {
    /// For each item, where its rows begin in `shares`, in `higher` and in `left`.
    places: Vec<Option<(usize, usize)>>,
    /// For each candidate of an item, its share as a false value where each of them, and none, is true:
    /// rows of [`width`].
    shares: Vec<f64>,
    /// The same of it as a less exact value; empty where no levels are learnt.
    higher: Vec<f64>,
    /// For each truth of an item, and for none, the share of false values that is left for what was never
    /// seen beside it.
    left: Vec<f64>,
    /// How often a less exact value is each meaning; empty where no levels are learnt.
    base: Vec<f64>,
}

/// The numbers of a row for so many truths and for none of them, in blocks of [`LANES`].
pub(super) fn width(truths: usize) -> usize {
    (truths + 1).next_multiple_of(LANES)
}

/// Numbers that are reckoned with at a time.
pub(super) const LANES: usize = 4;

/// What is learnt of one item.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rows<'c> {
    shares: &'c [f64],
    higher: &'c [f64],
    pub(super) left: &'c [f64],
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
        if pairs.counts.iter().all(|count| *count < 2) {
            return confusions;
        }
        // Values of other kinds say themselves what they hold.
        let levels = (group.reading.kind == Kind::Text).then(|| Levels::of(&pairs));
        if let Some(levels) = &levels {
            confusions.base = (0..pairs.values()).map(|value| levels.base(value, 0.0)).collect();
        }
        let (discount, strength) = pairs.likeliest();
        let process = Process { pairs: &pairs, levels, discount, strength };
        let is_few = |item: &&Item| (2..=FEW).contains(&item.candidates.len());
        confusions.reserve(group.items.iter().filter(is_few), process.levels.is_some());
        for item in &group.items {
            let place = (confusions.shares.len(), confusions.left.len());
            let is_learnt = is_few(&item) && process.add(item, &mut confusions);
            confusions.places.push(is_learnt.then_some(place));
        }
        confusions
    }

    /// Makes room for these items: rows are many, and would be copied again and again as they grow.
    fn reserve<'i>(&mut self, items: impl Iterator<Item = &'i Item>, has_levels: bool) {
        let counts = items.map(|item| item.candidates.len());
        let all = counts.map(|count| (count * width(count), width(count)));
        let (shares, left) = all.fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
        self.shares.reserve_exact(shares);
        self.higher.reserve_exact(if has_levels { shares } else { 0 });
        self.left.reserve_exact(left);
    }

    /// Adds the rows of an item, with so many candidates, of others.
    pub(super) fn copy(&mut self, of: &Self, item: usize, count: usize) {
        let place = (self.shares.len(), self.left.len());
        let rows = of.rows(item, count);
        if let Some(rows) = rows {
            self.shares.extend_from_slice(rows.shares);
            self.higher.extend_from_slice(rows.higher);
            self.left.extend_from_slice(rows.left);
        }
        self.places.push(rows.map(|_| place));
    }

    /// No rows, with what is known of all items of these.
    pub(super) fn without_rows(&self) -> Self {
        Self { base: self.base.clone(), ..Self::default() }
    }

    /// Forgets what was added of an item.
    fn cut(&mut self, (shares, left): (usize, usize)) {
        self.shares.truncate(shares);
        self.higher.truncate(shares);
        self.left.truncate(left);
    }

    /// The rows of an item with so many candidates; `None` where nothing is learnt of it.
    pub(super) fn rows(&self, item: usize, count: usize) -> Option<Rows<'_>> {
        let (shares, left) = self.places.get(item).copied().flatten()?;
        let (width, all) = (width(count), count * width(count));
        Some(Rows {
            shares: self.shares.get(shares..shares + all)?,
            higher: self.higher.get(shares..shares + all).unwrap_or_default(),
            left: self.left.get(left..left + width)?,
        })
    }

    /// How often a less exact value is each meaning; `None` where no levels are learnt.
    pub(super) fn base(&self) -> Option<&[f64]> {
        (!self.base.is_empty()).then_some(&self.base)
    }
}

impl<'c> Rows<'c> {
    /// The share of `given` as a false value where each candidate, and none, is true.
    pub(super) fn shares(&self, given: usize) -> &'c [f64] {
        let width = self.left.len();
        &self.shares[given * width..(given + 1) * width]
    }

    /// The chance of `given` as a less exact value where each candidate, and none, is true; empty where
    /// no levels are learnt.
    pub(super) fn higher(&self, given: usize) -> &'c [f64] {
        let width = self.left.len();
        self.higher.get(given * width..(given + 1) * width).unwrap_or_default()
    }
}

/// How often each meaning stands beside each other one: rows of a sparse table.
pub(super) struct Pairs {
    /// For each meaning, where its row begins; one more at the end.
    starts: Vec<usize>,
    others: Vec<u32>,
    counts: Vec<u32>,
    /// For each meaning, how many values stand beside it.
    beside: Vec<f64>,
    total: f64,
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
            total: seen.len() as f64,
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

    /// How many values there are.
    pub(super) fn values(&self) -> usize {
        self.beside.len()
    }

    /// All pairs: the place of each, and the two.
    pub(super) fn all(&self) -> impl Iterator<Item = (usize, usize, usize)> {
        let row = |one: usize| self.starts[one]..self.starts[one + 1];
        let of_one = move |one| row(one).map(move |at| (at, one, self.others[at] as usize));
        (0..self.values()).flat_map(of_one)
    }

    /// The place of a pair that is there.
    pub(super) fn place(&self, one: usize, other: usize) -> usize {
        let (others, _) = self.row(one);
        self.starts[one] + others.binary_search(&(other as u32)).unwrap_or_default()
    }

    /// For how many objects the pair with this place stands beside each other.
    pub(super) fn count(&self, at: usize) -> u32 {
        self.counts[at]
    }

    /// How often a value stands beside another.
    pub(super) fn beside(&self, value: usize) -> f64 {
        self.beside[value]
    }

    /// Beside how many different values a value stands.
    pub(super) fn different(&self, value: usize) -> f64 {
        (self.starts[value + 1] - self.starts[value]) as f64
    }

    /// How often any stands beside another, both ways.
    pub(super) fn total(&self) -> f64 {
        self.total
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
                let base = self.beside[*other as usize] / self.total;
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
}

/// Shares under this are rounding.
const NOTHING: f64 = 1e-12;

/// What shares are drawn with.
struct Process<'p> {
    pairs: &'p Pairs,
    levels: Option<Levels>,
    discount: f64,
    strength: f64,
}

/// A candidate beside one that is true: how often both stand elsewhere, and how likely it is on a higher
/// level, and on none.
struct Seen {
    given: usize,
    meaning: usize,
    elsewhere: f64,
    higher: f64,
    level: f64,
}

impl Process<'_> {
    /// Adds the rows of an item; nothing, and `false`, where they would say nothing.
    fn add(&self, item: &Item, to: &mut Confusions) -> bool {
        let count = item.candidates.len();
        let (from, left) = (to.shares.len(), to.left.len());
        let width = width(count);
        to.shares.resize(from + count * width, 0.0);
        to.left.resize(left + width, 0.0);
        if let Some(levels) = &self.levels {
            to.higher.resize(from + count * width, 0.0);
            for (given, candidate) in item.candidates.iter().enumerate() {
                let base = levels.base(candidate.meaning as usize, 0.0);
                to.higher[from + given * width + count] = base;
            }
        }
        to.left[left + count] = 1.0;
        let mut seen = Vec::with_capacity(count);
        for truth in 0..count {
            self.look(item, truth, &mut seen);
            to.left[left + truth] = self.row(item, truth, &seen, from, to);
        }
        let all_are =
            |shares: &[f64], what: f64| shares.iter().all(|share| (share - what).abs() < NOTHING);
        let says_nothing = all_are(&to.shares[from..], 0.0)
            && to.higher.get(from..).is_none_or(|higher| all_are(higher, 0.0))
            && all_are(&to.left[left..=left + count], 1.0);
        if says_nothing {
            to.cut((from, left));
        }
        !says_nothing
    }

    /// Writes the shares of all other candidates where this one is true; the share that is left for what
    /// was never seen beside it.
    fn row(
        &self,
        item: &Item,
        truth: usize,
        seen: &[Seen],
        from: usize,
        to: &mut Confusions,
    ) -> f64 {
        let one = item.candidates[truth].meaning as usize;
        let count = item.candidates.len();
        let (mut level, mut higher) = match &self.levels {
            Some(levels) => (levels.level[one], levels.higher[one]),
            None => {
                let (count, different) = (self.pairs.beside(one), self.pairs.different(one));
                (Beside { count, different }, Beside::default())
            }
        };
        for seen in seen {
            let different = if seen.elsewhere == 0.0 { 1.0 } else { 0.0 };
            level.count -= seen.level;
            level.different -= seen.level * different;
            higher.count -= seen.higher;
            higher.different -= seen.higher * different;
        }
        let left = |beside: &Beside| {
            let (count, different) = (beside.count.max(0.0), beside.different.max(0.0));
            (self.strength + self.discount * different, count + self.strength)
        };
        let ((free, all), (free_higher, all_higher)) = (left(&level), left(&higher));
        for seen in seen {
            let share = (seen.elsewhere - self.discount).max(0.0);
            let at = from + seen.given * width(count) + truth;
            to.shares[at] = share * seen.level / all;
            if let Some(levels) = &self.levels {
                let base = levels.base(seen.meaning, seen.higher);
                to.higher[at] = (share * seen.higher + free_higher * base) / all_higher;
            }
        }
        free / all
    }

    /// Writes what is known of all candidates beside the one that is true.
    fn look(&self, item: &Item, truth: usize, seen: &mut Vec<Seen>) {
        let meaning = |at: usize| item.candidates[at].meaning as usize;
        let others = (0..item.candidates.len()).filter(|given| *given != truth);
        seen.clear();
        seen.extend(others.map(|given| self.seen(meaning(truth), given, meaning(given))));
    }

    fn seen(&self, one: usize, given: usize, meaning: usize) -> Seen {
        let at = self.pairs.place(one, meaning);
        let (higher, level) = self.levels.as_ref().map_or((0.0, 1.0), |levels| levels.shares(at));
        Seen { given, meaning, elsewhere: f64::from(self.pairs.count(at)) - 1.0, higher, level }
    }
}
