//! Steps along the ridges of a mixture's likelihood, on which the number of the unseen changes while
//! most of what is seen stays as likely: Metropolis steps on odds and shares alone, with who is of
//! which class and the unseen summed over.
//!
//! Somebody of a class k is on the lists of a history h with chance z Π o over its lists, where o are
//! the odds of a list and z is the chance of being on none. Odds times c and z by c leave those on
//! one list as they are, make those on two c times as many, and the unseen a c-th.

use super::latent::{Chain, ln_sum};
use super::random::Random;

/// A chain between its sweeps.
pub(super) struct Ridge {
    lists: usize,
    alpha: f64,
    /// ln odds, class by class.
    pub(super) odds: Vec<f64>,
    /// ln of the shares, which add up to 1.
    pub(super) logs: Vec<f64>,
    cells: Vec<(u32, f64)>,
    /// ln Π (1 + odds) of each class: what a share is above its chance of being on no list.
    weights: Vec<f64>,
    /// The chance of each cell, class by class.
    masses: Vec<f64>,
    likelihood: f64,
    prior: f64,
    /// Room for what a step would make of them.
    next: Proposal,
}

#[derive(Default)]
struct Proposal {
    odds: Vec<f64>,
    logs: Vec<f64>,
    weights: Vec<f64>,
    masses: Vec<f64>,
}

/// What a step changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    /// The odds of all lists for a class.
    Class(usize),
    /// Those of all classes.
    All,
    /// Those of one list for a class, the chance of being on none staying as it is.
    List(usize, usize),
}

/// Steps on the logarithmic scale: small ones that mostly succeed, and large ones that reach other
/// hills.
const WIDTHS: [f64; 3] = [0.1, 0.4, 1.5];

impl Ridge {
    pub(super) fn new(chain: &Chain) -> Self {
        let within = |chance: &f64| chance.clamp(1e-15, 1.0 - 1e-15);
        let odds: Vec<f64> =
            chain.chances.iter().map(within).map(|chance| (chance / (1.0 - chance)).ln()).collect();
        let cells = chain.cells.iter().map(|(history, count)| (*history, *count as f64)).collect();
        let mut ridge = Self {
            lists: chain.lists,
            alpha: chain.alpha,
            odds,
            logs: chain.logs.clone(),
            cells,
            weights: Vec::new(),
            masses: Vec::new(),
            likelihood: 0.0,
            prior: 0.0,
            next: Proposal::default(),
        };
        ridge.weights = ridge.odds.chunks_exact(ridge.lists).map(weight).collect();
        ridge.masses = vec![0.0; ridge.cells.len() * ridge.logs.len()];
        for class in 0..ridge.logs.len() {
            let odds = &ridge.odds[class * ridge.lists..][..ridge.lists];
            let none = ridge.logs[class] - ridge.weights[class];
            fill(&mut ridge.masses[class * ridge.cells.len()..], &ridge.cells, odds, none);
        }
        ridge.likelihood = ridge.likelihood_of(&ridge.logs, &ridge.weights, &ridge.masses);
        ridge.prior = ridge.prior_of(&ridge.logs) + density(&ridge.odds);
        ridge
    }

    /// Proposes a step and takes it with the chance that Metropolis et al. (1953) give it.
    pub(super) fn try_move(&mut self, random: &mut Random) {
        let classes = self.logs.len();
        let class = ((random.uniform() * classes as f64) as usize).min(classes - 1);
        let list = ((random.uniform() * self.lists as f64) as usize).min(self.lists - 1);
        let step = match (random.uniform() * 5.0) as usize {
            0 => Step::All,
            1 | 2 => Step::List(class, list),
            _ => Step::Class(class),
        };
        let width = WIDTHS[((random.uniform() * 3.0) as usize).min(2)];
        self.propose(step, width * random.normal());
        let total = ln_sums(&self.next.logs);
        self.next.logs.iter_mut().for_each(|log| *log -= total);
        // Chances are of shares that do not add up to 1 yet; the likelihood is of their proportions.
        let logs = self.next.logs.iter().map(|log| log + total).collect::<Vec<_>>();
        let likelihood = self.likelihood_of(&logs, &self.next.weights, &self.next.masses);
        let prior = self.prior_of(&self.next.logs) + density(&self.next.odds);
        if random.uniform().ln() < likelihood + prior - self.likelihood - self.prior {
            (self.likelihood, self.prior) = (likelihood, prior);
            std::mem::swap(&mut self.odds, &mut self.next.odds);
            std::mem::swap(&mut self.logs, &mut self.next.logs);
            std::mem::swap(&mut self.weights, &mut self.next.weights);
            std::mem::swap(&mut self.masses, &mut self.next.masses);
            let scale = (-total).exp();
            self.masses.iter_mut().for_each(|mass| *mass *= scale);
        }
    }

    fn propose(&mut self, step: Step, shift: f64) {
        self.next.odds.clone_from(&self.odds);
        self.next.logs.clone_from(&self.logs);
        self.next.weights.clone_from(&self.weights);
        self.next.masses.clone_from(&self.masses);
        match step {
            Step::Class(class) => self.scale(class, None, shift),
            Step::List(class, list) => self.scale(class, Some(list), shift),
            Step::All => (0..self.logs.len()).for_each(|class| self.scale(class, None, shift)),
        }
    }

    /// Odds of a class, for one list or for all, times e^shift; for all, the chance of being on none
    /// is divided by as much.
    fn scale(&mut self, class: usize, list: Option<usize>, shift: f64) {
        let next = &mut self.next;
        let odds = &mut next.odds[class * self.lists..][..self.lists];
        match list {
            Some(list) => odds[list] += shift,
            None => odds.iter_mut().for_each(|odds| *odds += shift),
        }
        let none =
            next.logs[class] - next.weights[class] - if list.is_none() { shift } else { 0.0 };
        next.weights[class] = weight(odds);
        next.logs[class] = none + next.weights[class];
        let cells = self.cells.len();
        fill(&mut next.masses[class * cells..], &self.cells, odds, none);
    }

    /// Classes next to each other change places (Papaspiliopoulos & Roberts 2008): the likelihood
    /// stays, the prior of the shares does not.
    pub(super) fn swap(&mut self, random: &mut Random) {
        let classes = self.logs.len();
        if classes < 2 {
            return;
        }
        let first = ((random.uniform() * (classes - 1) as f64) as usize).min(classes - 2);
        let before = self.prior_of(&self.logs);
        self.logs.swap(first, first + 1);
        if random.uniform().ln() < self.prior_of(&self.logs) - before {
            let (left, right) = self.odds.split_at_mut((first + 1) * self.lists);
            left[first * self.lists..].swap_with_slice(&mut right[..self.lists]);
        } else {
            self.logs.swap(first, first + 1);
        }
    }

    /// ln of the chance of what is seen, given that it is seen.
    fn likelihood_of(&self, logs: &[f64], weights: &[f64], masses: &[f64]) -> f64 {
        let pairs = || logs.iter().zip(weights);
        let seen: f64 = pairs().map(|(log, weight)| log.exp() * -(-weight).exp_m1()).sum();
        let cells = self.cells.len();
        let chance = |at: usize| masses[at..].iter().step_by(cells).sum::<f64>();
        let part = |(at, (_, count)): (usize, &(u32, f64))| count * (chance(at) / seen).ln();
        self.cells.iter().enumerate().map(part).sum()
    }

    /// ln of the density of the shares when a stick is broken, on the scale of the logarithms of
    /// their ratios: α^(K−1) ν_K^(α−1) Π_{1<k<K} 1/R_k · Π ν_k, where R_k is what is left for k and
    /// those after it.
    fn prior_of(&self, logs: &[f64]) -> f64 {
        let last = logs.len() - 1;
        let (mut rest, mut sum) = (logs[last], 0.0);
        for log in logs[..last].iter().skip(1).rev() {
            rest = ln_sum(rest, *log);
            sum -= rest;
        }
        sum + (self.alpha - 1.0) * logs[last] + logs.iter().sum::<f64>()
    }
}

/// ln Π (1 + odds).
fn weight(odds: &[f64]) -> f64 {
    odds.iter().map(|odds| ln_sum(0.0, *odds)).sum()
}

/// ln of the density of uniform chances on the scale of their odds: Π λ (1 − λ).
fn density(odds: &[f64]) -> f64 {
    odds.iter().map(|odds| odds - 2.0 * ln_sum(0.0, *odds)).sum()
}

fn ln_sums(logs: &[f64]) -> f64 {
    logs.iter().fold(f64::NEG_INFINITY, |sum, log| ln_sum(sum, *log))
}

/// The chance of each cell for one class.
fn fill(masses: &mut [f64], cells: &[(u32, f64)], odds: &[f64], none: f64) {
    for (mass, (history, _)) in masses.iter_mut().zip(cells) {
        let on = odds.iter().enumerate().filter(|(list, _)| history >> list & 1 == 1);
        *mass = (none + on.map(|(_, odds)| odds).sum::<f64>()).exp();
    }
}
