//! What needs no model of how lists depend on each other: pairs of lists, lower bounds, and the
//! coverage of the lists. docs/totals.md has the formulas.

use super::table::Table;
use crate::random::Random;
use crate::special::{Z, quantile};

/// A number of people with its standard error and 95 % interval.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Estimate {
    /// The number, those on lists included.
    pub total: f64,
    /// Its standard error.
    pub error: f64,
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

impl Estimate {
    /// With the interval that takes the number of the unseen as lognormal (Burnham, in Chao 1987):
    /// it never goes below those who are counted.
    pub(crate) fn new(counted: f64, unseen: f64, variance: f64) -> Option<Self> {
        Self::within(counted, unseen, variance, Z)
    }

    /// The same, reaching so many standard errors to either side.
    pub(crate) fn within(counted: f64, unseen: f64, variance: f64, errors: f64) -> Option<Self> {
        let is_number = unseen.is_finite() && variance.is_finite() && variance >= 0.0;
        if !is_number || unseen < 0.0 {
            return None;
        }
        let (total, error) = (counted + unseen, variance.sqrt());
        if unseen == 0.0 {
            return Some(Self { total, error, low: counted, high: counted + errors * error });
        }
        let factor = (errors * (1.0 + variance / (unseen * unseen)).ln().sqrt()).exp();
        Some(Self { total, error, low: counted + unseen / factor, high: counted + unseen * factor })
    }
}

/// Two lists on their own, as if they were independent.
#[derive(Debug, Clone, PartialEq)]
pub struct Pair {
    /// The two lists.
    pub lists: (usize, usize),
    /// How many are on both.
    pub both: u64,
    /// Lincoln–Petersen; `None` where nobody is on both.
    pub petersen: Option<Estimate>,
    /// Chapman's estimate, less biased; `None` where nobody is on both, since it would then be the
    /// product of the two sizes and say nothing.
    pub chapman: Option<Estimate>,
}

/// All pairs of lists.
pub fn pairs(table: &Table) -> Vec<Pair> {
    table.pairs().into_iter().map(|(a, b)| pair(table, a, b)).collect()
}

fn pair(table: &Table, a: usize, b: usize) -> Pair {
    let both = table.overlap(a, b);
    let (n1, n2, m) = (table.size(a) as f64, table.size(b) as f64, both as f64);
    let (only1, only2, counted) = (n1 - m, n2 - m, n1 + n2 - m);
    // Sekar & Deming (1949).
    let variance = n1 * n2 * only1 * only2 / m.powi(3);
    let petersen = Estimate::new(counted, only1 * only2 / m, variance);
    // Chapman (1951); Seber (1970).
    let chapman = (n1 + 1.0) * (n2 + 1.0) / (m + 1.0) - 1.0;
    let variance = (n1 + 1.0) * (n2 + 1.0) * only1 * only2 / ((m + 1.0) * (m + 1.0) * (m + 2.0));
    let chapman = Estimate::new(counted, (chapman - counted).max(0.0), variance);
    let overlap = |estimate: Option<Estimate>| estimate.filter(|_| both > 0);
    Pair { lists: (a, b), both, petersen: overlap(petersen), chapman: overlap(chapman) }
}

/// At least so many, if lists are independent for each person, and whoever is easier to find than
/// others for one list is no harder to find for another. `None` where nobody is on two lists.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Bounds {
    /// From how often which lists meet; the sharpest that allows lists to be of different size.
    pub by_list: Option<Estimate>,
    /// Chao (1987).
    pub chao: Option<Estimate>,
    /// Chao's, corrected for bias; there is one even where nobody is on two lists.
    pub corrected: Option<Estimate>,
    /// Chao's, for few lists.
    pub few_lists: Option<f64>,
    /// Improved by those on three and four lists (Chiu, Wang, Walther & Chao 2014); from four lists
    /// on, where somebody is on four.
    pub improved: Option<f64>,
    /// Zelterman (1988): no bound, but close to one where most are on one list.
    pub zelterman: Option<Estimate>,
}

/// The lower bounds of a table.
pub fn bounds(table: &Table) -> Bounds {
    let captures: Vec<f64> = table.captures().iter().map(|count| *count as f64).collect();
    let (n, f1, f2) = (table.total() as f64, captures[0], captures[1]);
    let lists = captures.len() as f64;
    let corrected =
        Estimate::new(n, f1 * (f1 - 1.0).max(0.0) / (2.0 * (f2 + 1.0)), corrected_variance(f1, f2));
    if f2 == 0.0 {
        return Bounds { corrected, ..Bounds::default() };
    }
    let ratio = f1 / f2;
    // Chao (1987), eq. 3.
    let variance = f2 * (ratio.powi(4) / 4.0 + ratio.powi(3) + ratio * ratio / 2.0);
    let unseen = f1 * f1 / (2.0 * f2);
    Bounds {
        by_list: by_list(table, n, f2),
        chao: Estimate::new(n, unseen, variance),
        corrected,
        few_lists: Some(n + (lists - 1.0) / lists * unseen),
        improved: improved(&captures, n),
        zelterman: zelterman(n, f1, f2),
    }
}

/// Chao (1987) with unequal lists: independent lists have N₀ = Σ s_i s_j / f₂ over pairs of lists,
/// s_i being those on list i alone. People who differ add the covariances of their odds to f₂, which
/// makes it a bound where these are not below zero together. With two lists this is
/// Lincoln–Petersen.
fn by_list(table: &Table, n: f64, f2: f64) -> Option<Estimate> {
    let alone: Vec<f64> =
        (0..table.lists().len()).map(|list| table.count(1 << list) as f64).collect();
    let sum: f64 = alone.iter().sum();
    let squares: f64 = alone.iter().map(|count| count * count).sum();
    let products = (sum * sum - squares) / 2.0;
    let unseen = products / f2;
    let slope = |count: &f64| count * ((sum - count) / f2).powi(2);
    let variance = alone.iter().map(slope).sum::<f64>() + products * products / f2.powi(3) + unseen;
    Estimate::new(n, unseen, variance)
}

/// Chao (2005), of the estimate that is corrected for bias.
fn corrected_variance(f1: f64, f2: f64) -> f64 {
    let next = f2 + 1.0;
    let less = (f1 - 1.0).max(0.0);
    f1 * less / (2.0 * next)
        + f1 * (2.0 * f1 - 1.0).powi(2) / (4.0 * next * next)
        + f1 * f1 * f2 * less * less / (4.0 * next.powi(4))
}

/// Chiu et al. (2014), eq. 12, for incidences.
fn improved(captures: &[f64], n: f64) -> Option<f64> {
    let [f1, f2, f3, f4, ..] = captures else { return None };
    if *f4 == 0.0 {
        return None;
    }
    let lists = captures.len() as f64;
    let chao = n + (lists - 1.0) / lists * f1 * f1 / (2.0 * f2);
    let inner = f1 - (lists - 3.0) / (2.0 * (lists - 1.0)) * f2 * f3 / f4;
    Some(chao + (lists - 3.0) / (4.0 * lists) * f3 / f4 * inner.max(0.0))
}

/// Zelterman (1988); variance by Böhning (2008), eq. 5.
fn zelterman(n: f64, f1: f64, f2: f64) -> Option<Estimate> {
    if f1 == 0.0 {
        return None;
    }
    let rate = 2.0 * f2 / f1;
    let seen = -(-rate).exp_m1();
    let g = (-rate).exp() / (seen * seen);
    let variance = n * g * (1.0 + n * g * rate * rate * (1.0 / f1 + 1.0 / f2));
    Estimate::new(n, n / seen - n, variance)
}

/// Sample coverage (Chao & Tsay 1998; Tsay & Chao 2001): the dependence of pairs of lists is
/// estimated with the number itself.
#[derive(Debug, Clone, PartialEq)]
pub struct Coverage {
    /// Which part of the others' people a list finds: Ĉ.
    pub coverage: f64,
    /// As if the lists were independent: D / Ĉ.
    pub independent: f64,
    /// Dependence solved for, which needs a high coverage: N̂. `None` where it has no solution above
    /// those counted.
    pub solved: Option<Estimate>,
    /// Dependence corrected for once, for a low coverage: N̂₁.
    pub one_step: Option<Estimate>,
}

/// From this coverage on the first of the two is to be believed (Chao & Tsay 1998).
pub const HIGH_COVERAGE: f64 = 0.55;

/// Sample coverage of at least three lists, with errors by a parametric bootstrap; `None` of fewer,
/// and where no list meets another.
pub fn coverage(table: &Table, draws: usize, seed: u64) -> Option<Coverage> {
    let found = Covered::of(table)?;
    let mut random = Random::new(seed, STREAM);
    let with_error = |value: Option<f64>, of: fn(&Covered) -> Option<f64>, random: &mut Random| {
        let value = value?;
        let again = bootstrap(table, value, draws, random);
        let values: Vec<f64> = again.iter().filter_map(|table| of(&Covered::of(table)?)).collect();
        let mean = values.iter().sum::<f64>() / values.len() as f64;
        let square = |value: &f64| (value - mean) * (value - mean);
        let variance = values.iter().map(square).sum::<f64>() / (values.len() as f64 - 1.0);
        // Where a tenth of the draws have no estimate, their spread says nothing.
        let is_enough = values.len() * 10 >= draws * 9;
        is_enough
            .then(|| Estimate::new(table.total() as f64, value - table.total() as f64, variance))?
    };
    Some(Coverage {
        coverage: found.coverage,
        independent: found.independent,
        solved: with_error(found.solved(), Covered::solved, &mut random),
        one_step: with_error(found.one_step(), Covered::one_step, &mut random),
    })
}

/// The stream of random numbers of this estimate.
const STREAM: u64 = 1 << 32;

/// Tables as they would be found again among so many people of whom the unseen are unseen again.
fn bootstrap(table: &Table, total: f64, draws: usize, random: &mut Random) -> Vec<Table> {
    let cells: Vec<(u32, u64)> = table.cells().collect();
    let mut weights: Vec<f64> = cells.iter().map(|(_, count)| *count as f64).collect();
    weights.push((total - table.total() as f64).max(0.0));
    let mut counts = vec![0; weights.len()];
    let mut again = |_| {
        random.multinomial(total.round() as u64, &weights, &mut counts);
        let cells = cells.iter().zip(&counts).filter(|(_, count)| **count > 0);
        table.with_counts(cells.map(|((history, _), count)| (*history, *count)).collect())
    };
    (0..draws).filter_map(&mut again).collect()
}

/// The sums that both estimates are made of.
struct Covered {
    counted: f64,
    lists: f64,
    coverage: f64,
    independent: f64,
    /// For each pair of lists, those on no other list who are on one of the two, twice where on
    /// both; and n_ij / (n_i n_j).
    pairs: Vec<(f64, f64)>,
}

impl Covered {
    fn of(table: &Table) -> Option<Self> {
        let count = table.lists().len();
        if count < 3 {
            return None;
        }
        let (lists, counted) = (count as f64, table.total() as f64);
        let alone = |list: usize| table.count(1 << list) as f64;
        let size = |list: usize| table.size(list) as f64;
        let missed = (0..count).map(|list| alone(list) / size(list).max(1.0)).sum::<f64>();
        let coverage = 1.0 - missed / lists;
        let met = (0..count).map(|list| counted - alone(list)).sum::<f64>() / lists;
        let pair = |(a, b): (usize, usize)| {
            let sum = alone(a) + alone(b) + 2.0 * table.count(1 << a | 1 << b) as f64;
            (sum, table.overlap(a, b) as f64 / (size(a) * size(b)).max(1.0))
        };
        let pairs = table.pairs().into_iter().map(pair).collect();
        let independent = met / coverage;
        (coverage > 1e-9).then_some(Self { counted, lists, coverage, independent, pairs })
    }

    /// D / Ĉ + Σ A_ij (N n_ij / (n_i n_j) − 1) / (t Ĉ).
    fn step(&self, total: f64) -> f64 {
        let dependence: f64 = self.pairs.iter().map(|(sum, rate)| sum * (total * rate - 1.0)).sum();
        self.independent + dependence / (self.lists * self.coverage)
    }

    fn solved(&self) -> Option<f64> {
        let slope: f64 = self.pairs.iter().map(|(sum, rate)| sum * rate).sum();
        let total = self.step(0.0) / (1.0 - slope / (self.lists * self.coverage));
        (total.is_finite() && total >= self.counted).then_some(total)
    }

    fn one_step(&self) -> Option<f64> {
        let total = self.step(self.step(self.independent));
        (total.is_finite() && total >= self.counted).then_some(total)
    }
}

/// The median and 95 % interval of these numbers: (low, median, high).
pub(crate) fn summary(mut values: Vec<f64>) -> (f64, f64, f64) {
    values.sort_unstable_by(f64::total_cmp);
    (quantile(&values, 0.025), quantile(&values, 0.5), quantile(&values, 0.975))
}

#[cfg(test)]
mod tests {
    use super::super::tests::tables::{table, three_of};
    use super::*;

    fn near(found: f64, expected: f64) {
        assert!(
            (found - expected).abs() < 1e-6 * expected.abs().max(1.0),
            "{found}, not {expected}"
        );
    }

    #[test]
    fn two_lists_as_by_hand() {
        // n1 = 50, n2 = 40, m = 20: N = 100, Chapman 51 · 41 / 21 − 1.
        let table = table(&[("10", "30"), ("01", "20"), ("11", "20")]);
        let pair = &pairs(&table)[0];
        let petersen = pair.petersen.unwrap();
        near(petersen.total, 100.0);
        near(petersen.error, (50.0 * 40.0 * 30.0 * 20.0 / 8000.0_f64).sqrt());
        near(pair.chapman.unwrap().total, 51.0 * 41.0 / 21.0 - 1.0);
        near(pair.chapman.unwrap().error, (51.0 * 41.0 * 600.0 / (441.0 * 22.0_f64)).sqrt());
        let by_list = bounds(&table).by_list.unwrap();
        near(by_list.total, petersen.total);
        near(by_list.error, petersen.error);
        assert!(petersen.low > 70.0 && petersen.low < 100.0 && petersen.high > 100.0);
        assert_eq!(coverage(&table, 10, 1), None);
    }

    #[test]
    fn lists_without_overlap_have_no_pair_estimate_and_no_bound() {
        let table = table(&[("10", "30"), ("01", "20")]);
        let pair = &pairs(&table)[0];
        assert_eq!((pair.petersen, pair.chapman), (None, None));
        let bounds = bounds(&table);
        assert_eq!((bounds.chao, bounds.by_list, bounds.zelterman), (None, None, None));
        near(bounds.corrected.unwrap().total, 50.0 + 50.0 * 49.0 / 2.0);
    }

    #[test]
    fn lower_bounds_as_by_hand() {
        // f1 = 60, f2 = 30, f3 = 10: 100 + 3600 / 60 = 160.
        let table = three_of([30, 20, 10, 10, 10, 10, 10]);
        let bounds = bounds(&table);
        near(bounds.chao.unwrap().total, 160.0);
        near(bounds.chao.unwrap().error, (30.0 * (4.0 + 8.0 + 2.0_f64)).sqrt());
        near(bounds.corrected.unwrap().total, 100.0 + 60.0 * 59.0 / 62.0);
        near(bounds.few_lists.unwrap(), 140.0);
        near(bounds.by_list.unwrap().total, 100.0 + (600.0 + 300.0 + 200.0) / 30.0);
        near(bounds.zelterman.unwrap().total, 100.0 / (1.0 - (-1.0_f64).exp()));
        assert_eq!(bounds.improved, None);
    }

    /// Three lists find kinds of 400 people, each kind with its own chances: what is expected, and
    /// how many there are.
    fn kinds(chances: &[[f64; 3]]) -> (Table, f64) {
        let chance = |of: &[f64; 3], history: u32| -> f64 {
            let on = |list: usize| history >> list & 1 == 1;
            let each = of.iter().enumerate();
            each.map(|(list, chance)| if on(list) { *chance } else { 1.0 - chance }).product()
        };
        let expected = |history: &u32| {
            let sum: f64 = chances.iter().map(|of| chance(of, *history)).sum();
            (400.0 * sum).round() as u64
        };
        let cells = [1, 2, 4, 3, 5, 6, 7].map(|history| expected(&history));
        (three_of(cells), 400.0 * chances.len() as f64)
    }

    #[test]
    fn a_bound_needs_people_who_are_easy_or_hard_to_find_for_all_lists() {
        let bound = |table: &Table| bounds(table).by_list.unwrap().total;
        let (table, truth) = kinds(&[[0.6, 0.5, 0.4], [0.1, 0.08, 0.05]]);
        assert!(bound(&table) < 0.9 * truth, "{} of {truth}", bound(&table));
        // Each list has a kind of its own.
        let (table, truth) = kinds(&[[0.5, 0.05, 0.05], [0.05, 0.5, 0.05], [0.05, 0.05, 0.5]]);
        assert!(bound(&table) > 2.0 * truth, "{} of {truth}", bound(&table));
    }

    #[test]
    fn coverage_as_by_hand() {
        // Sizes 60, 50, 40; alone 30, 20, 10; Ĉ = 1 − (1/2 + 2/5 + 1/4) / 3; D = (70 + 80 + 90) / 3.
        let table = three_of([30, 20, 10, 10, 10, 10, 10]);
        let found = coverage(&table, 200, 1).unwrap();
        near(found.coverage, 1.0 - 1.15 / 3.0);
        near(found.independent, 80.0 / found.coverage);
        let slope = 70.0 * 20.0 / 3000.0 + 60.0 * 20.0 / 2400.0 + 50.0 * 20.0 / 2000.0;
        let solved = found.solved.unwrap();
        near(solved.total, (240.0 - 180.0) / (3.0 * found.coverage - slope));
        assert!(solved.error > 5.0 && solved.low > 100.0 && solved.high > solved.total);
        let first =
            found.independent + (slope * found.independent - 180.0) / (3.0 * found.coverage);
        let second = found.independent + (slope * first - 180.0) / (3.0 * found.coverage);
        near(found.one_step.unwrap().total, second);
        assert_eq!(coverage(&table, 200, 1), coverage(&table, 200, 1));
    }
}
