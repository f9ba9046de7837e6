//! People of different kinds: a mixture of classes, in each of which lists are independent, with as
//! many classes as the table asks for (Manrique-Vallier 2016), by Gibbs sampling.

use super::bounds::summary;
use super::diagnostics::{Agreement, Mode, agreement, modes};
use super::ridge::Ridge;
use super::table::Table;
use crate::random::Random;
use crate::special::ln_sum;
use rayon::prelude::*;

/// How the sampler is run.
#[derive(Debug, Clone, PartialEq)]
pub struct LatentOptions {
    /// Classes at most.
    pub classes: usize,
    /// α, which says how soon a new class is thought of, is gamma with this shape…
    pub shape: f64,
    /// …and this rate.
    pub rate: f64,
    /// Chains, each from a start of its own.
    pub chains: usize,
    /// Steps of each chain that are not kept.
    pub burn_in: usize,
    /// Draws of each chain that are kept.
    pub kept: usize,
    /// Steps for each of them.
    pub thin: usize,
    /// Where the chains do not agree, or have fewer than 400 effective draws, they go on for so many
    /// times as many steps, once; what they drew before is forgotten then. 0 for never.
    pub longer: usize,
    /// What the chains draw from.
    pub seed: u64,
}

impl Default for LatentOptions {
    fn default() -> Self {
        Self {
            classes: 10,
            shape: 0.25,
            rate: 0.25,
            chains: 16,
            burn_in: 5000,
            kept: 1000,
            thin: 20,
            longer: 4,
            seed: 1,
        }
    }
}

/// What is believed afterwards.
#[derive(Debug, Clone, PartialEq)]
pub struct Latent {
    /// The mean total.
    pub mean: f64,
    /// The 2.5 % point.
    pub low: f64,
    /// The median.
    pub median: f64,
    /// The 97.5 % point.
    pub high: f64,
    /// Whether the chains found the same.
    pub agreement: Agreement,
    /// The hills of what they found together.
    pub modes: Vec<Mode>,
    /// The median of each chain.
    pub medians: Vec<f64>,
    /// Every total drawn, chain by chain.
    pub draws: Vec<f64>,
}

/// Above this R̂, chains did not find the same (Vehtari et al. 2021 ask for less).
pub const R_HAT: f64 = 1.05;

/// With fewer effective draws, limits are not known (Vehtari et al. 2021).
const EFFECTIVE: f64 = 400.0;

impl Latent {
    /// Whether the number may be believed.
    pub fn has_converged(&self) -> bool {
        self.agreement.r_hat <= R_HAT
    }
}

/// Runs all chains. The same seed gives the same draws with any number of threads.
pub fn latent(table: &Table, options: &LatentOptions) -> Latent {
    let start = |at: usize| Chain::new(table, options, Random::new(options.seed, at as u64));
    let mut running: Vec<Chain> = (0..options.chains).map(start).collect();
    let mut draw = |burn_in: usize, thin: usize| -> Vec<Vec<f64>> {
        let kept = options.kept;
        running.par_iter_mut().map(|chain| chain.draws(burn_in, kept, thin)).collect()
    };
    let mut chains = draw(options.burn_in, options.thin);
    let mut agreement = self::agreement(&chains);
    let is_short = agreement.r_hat > R_HAT || agreement.bulk.min(agreement.tail) < EFFECTIVE;
    if is_short && options.longer > 0 {
        chains = draw(0, options.thin * options.longer);
        agreement = self::agreement(&chains);
    }
    let counted = table.total() as f64;
    let unseen: Vec<f64> = chains.iter().flatten().copied().collect();
    let totals =
        |chain: &Vec<f64>| chain.iter().map(|unseen| counted + unseen).collect::<Vec<f64>>();
    let draws: Vec<f64> = chains.iter().flat_map(totals).collect();
    let medians = chains.iter().map(|chain| summary(totals(chain)).1).collect();
    let (low, median, high) = summary(draws.clone());
    let mean = draws.iter().sum::<f64>() / draws.len() as f64;
    let shifted = |mode: Mode| Mode {
        peak: mode.peak + counted,
        low: mode.low + counted,
        high: mode.high + counted,
        ..mode
    };
    let modes = modes(&unseen).into_iter().map(shifted).collect();
    Latent { mean, low, median, high, agreement, modes, medians, draws }
}

/// Steps of single classes in each sweep: about as long as the rest of it.
const STEPS: usize = 6;

/// Times that two classes may change places in each sweep, which cost little: twice the usual number
/// of classes.
const SWAPS: usize = 20;

/// Where a chain is.
pub(crate) struct Chain {
    random: Random,
    pub(super) cells: Vec<(u32, u64)>,
    counted: u64,
    pub(super) lists: usize,
    pub(super) shape: f64,
    pub(super) rate: f64,
    alpha: f64,
    /// The share of each class, and its logarithm, which does not run under.
    shares: Vec<f64>,
    pub(super) logs: Vec<f64>,
    /// How likely somebody of a class is on each list, class by class.
    pub(super) chances: Vec<f64>,
    /// The unseen of each class.
    unseen_of: Vec<u64>,
    pub(crate) unseen: u64,
    /// Room for weights and counts of classes.
    weights: Vec<f64>,
    counts: Vec<u64>,
    /// For each class, how many have it, and how many of those are on each list.
    members: Vec<u64>,
    listed: Vec<u64>,
}

impl Chain {
    /// From a start that is drawn wide around the lists' own shares, so that chains which agree do so
    /// for a reason.
    pub(crate) fn new(table: &Table, options: &LatentOptions, mut random: Random) -> Self {
        let (lists, classes) = (table.lists().len(), options.classes.max(1));
        let counted = table.total() as f64;
        let share = |list: usize| (table.size(list) as f64 + 0.5) / (counted + 1.0);
        let logit = |share: f64| (share / (1.0 - share)).ln();
        let middle: Vec<f64> = (0..lists).map(|list| logit(share(list))).collect();
        let chances = (0..lists * classes)
            .map(|at| 1.0 / (1.0 + (-middle[at % lists] - random.normal()).exp()))
            .collect();
        let shares: Vec<f64> = (0..classes).map(|_| random.gamma(0.5) + 1e-3).collect();
        let sum: f64 = shares.iter().sum();
        let shares: Vec<f64> = shares.iter().map(|share| share / sum).collect();
        let logs = shares.iter().map(|share| share.ln()).collect();
        Self {
            random,
            cells: table.cells().collect(),
            counted: table.total(),
            lists,
            shape: options.shape,
            rate: options.rate,
            alpha: 1.0,
            shares,
            logs,
            chances,
            unseen_of: vec![0; classes],
            unseen: 0,
            weights: vec![0.0; classes],
            counts: vec![0; classes],
            members: vec![0; classes],
            listed: vec![0; lists * classes],
        }
    }

    /// So many numbers of the unseen, each after so many steps.
    fn draws(&mut self, burn_in: usize, kept: usize, thin: usize) -> Vec<f64> {
        (0..burn_in).for_each(|_| self.step());
        let kept = (0..kept).map(|_| {
            (0..thin).for_each(|_| self.step());
            self.unseen as f64
        });
        kept.collect()
    }

    /// One sweep: who is of which class, how likely classes are on lists, how large they are, then
    /// jumps that the sweep would take long for, α, and how many are unseen and of which class.
    pub(crate) fn step(&mut self) {
        self.deal();
        self.draw_chances();
        self.draw_shares();
        self.jump();
        let shape = self.shape + self.shares.len() as f64 - 1.0;
        let last = self.logs[self.logs.len() - 1];
        self.alpha = self.random.gamma(shape) / (self.rate - last);
        self.draw_unseen();
    }

    /// The weight of each class among those with a history.
    fn weigh(&mut self, history: u32) {
        let of_class = self.chances.chunks_exact(self.lists).zip(&self.shares);
        for (weight, (chances, share)) in self.weights.iter_mut().zip(of_class) {
            *weight = *share;
            for (list, chance) in chances.iter().enumerate() {
                *weight *= if history >> list & 1 == 1 { *chance } else { 1.0 - chance };
            }
        }
    }

    fn deal(&mut self) {
        self.members.copy_from_slice(&self.unseen_of);
        self.listed.fill(0);
        for at in 0..self.cells.len() {
            let (history, count) = self.cells[at];
            self.weigh(history);
            self.deal_out(count);
            let of_class = self.listed.chunks_exact_mut(self.lists).zip(&mut self.members);
            for (count, (listed, members)) in self.counts.iter().zip(of_class) {
                *members += count;
                if *count > 0 {
                    let is_on = |(list, _): &(usize, &mut u64)| history >> list & 1 == 1;
                    listed.iter_mut().enumerate().filter(is_on).for_each(|(_, on)| *on += count);
                }
            }
        }
    }

    /// Deals people out to classes by their weights; a few are cheaper one by one.
    fn deal_out(&mut self, count: u64) {
        if count > 6 {
            self.random.multinomial(count, &self.weights, &mut self.counts);
            return;
        }
        self.counts.fill(0);
        for _ in 0..count {
            let class = self.random.choice(&self.weights);
            self.counts[class] += 1;
        }
    }

    fn draw_chances(&mut self) {
        for (class, members) in self.members.iter().enumerate() {
            for list in 0..self.lists {
                let at = class * self.lists + list;
                let on = self.listed[at];
                self.chances[at] = self.random.beta(1.0 + on as f64, 1.0 + (members - on) as f64);
            }
        }
    }

    /// Breaks the stick (Ishwaran & James 2001).
    fn draw_shares(&mut self) {
        let mut left: u64 = self.members.iter().sum();
        let mut rest = 0.0;
        let last = self.shares.len() - 1;
        for (log, members) in self.logs[..last].iter_mut().zip(&self.members) {
            left -= members;
            let taken = self.random.ln_gamma(1.0 + *members as f64);
            let kept = self.random.ln_gamma(self.alpha + left as f64);
            let both = ln_sum(taken, kept);
            *log = rest + taken - both;
            rest += kept - both;
        }
        self.logs[last] = rest;
        self.shares.iter_mut().zip(&self.logs).for_each(|(share, log)| *share = log.exp());
    }

    /// Steps of Metropolis with nobody dealt to a class, the unseen summed over and α integrated out,
    /// after which all three are drawn anew: where many are unseen, a sweep alone changes their number little by little.
    fn jump(&mut self) {
        let mut ridge = Ridge::new(self);
        (0..STEPS).for_each(|_| ridge.step(&mut self.random));
        ridge.step_together(&mut self.random);
        (0..SWAPS).for_each(|_| ridge.swap(&mut self.random));
        let classes = ridge.classes();
        let of_class = self.chances.chunks_exact_mut(self.lists).zip(&classes);
        for (chances, class) in of_class {
            let pairs = chances.iter_mut().zip(&class.odds);
            pairs.for_each(|(chance, odds)| *chance = 1.0 / (1.0 + (-odds).exp()));
        }
        self.logs = classes.iter().map(|class| class.log).collect();
        self.shares = self.logs.iter().map(|log| log.exp()).collect();
    }

    fn draw_unseen(&mut self) {
        self.weigh(0);
        let missed: f64 = self.weights.iter().sum::<f64>().min(1.0 - 1e-12);
        self.unseen = self.random.negative_binomial(self.counted as f64, 1.0 - missed);
        self.random.multinomial(self.unseen, &self.weights, &mut self.unseen_of);
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::tables::independent;
    use super::*;

    fn quick() -> LatentOptions {
        LatentOptions { burn_in: 500, kept: 200, thin: 5, ..LatentOptions::default() }
    }

    #[test]
    fn independent_lists_give_the_number_back() {
        let found = latent(&independent(), &quick());
        assert!(found.has_converged(), "{:?}", found.agreement);
        assert!((found.median - 800.0).abs() < 20.0, "{}", found.median);
        assert!(found.low > 740.0 && found.high < 900.0, "{} {}", found.low, found.high);
        assert_eq!(found.medians.len(), 16);
        assert_eq!(found.draws.len(), 3200);
        assert_eq!(found.modes.len(), 1);
    }

    #[test]
    fn the_seed_decides_and_the_threads_do_not() {
        let options = LatentOptions { chains: 4, burn_in: 20, kept: 20, ..quick() };
        let with = |threads| {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
            pool.install(|| latent(&independent(), &options))
        };
        assert_eq!(with(1), with(3));
        let other = latent(&independent(), &LatentOptions { seed: 2, ..options.clone() });
        assert_ne!(other.draws, with(1).draws);
    }

    #[test]
    fn two_kinds_of_people_are_more_than_independence_sees() {
        // 400 people with chances of 0.8 on each of four lists, and 1600 with 0.15.
        let mut rows = Vec::new();
        for history in 1_u32..16 {
            let on = history.count_ones() as i32;
            let expected = |n: f64, p: f64| n * f64::powi(p, on) * f64::powi(1.0 - p, 4 - on);
            let count = (expected(400.0, 0.8) + expected(1600.0, 0.15)).round();
            rows.push((format!("{history:04b}"), count.to_string()));
        }
        let rows = rows.iter().map(|(pattern, count)| (pattern.as_str(), count.as_str()));
        let table = Table::from_patterns(None, rows).unwrap();
        let found = latent(&table, &quick());
        assert!(found.low < 2000.0 && found.high > 2000.0, "{} {}", found.low, found.high);
        // Independence, by the sizes of the lists: N = 1500 or so.
        assert!(found.median > 1650.0, "{}", found.median);
    }
}
