//! Steps along the ridges of a mixture's likelihood, on which the number of the unseen changes while
//! most of what is seen stays as likely: Metropolis steps on odds and shares alone, with who is of
//! which class and the unseen summed over, and α integrated out.
//!
//! Somebody of a class is on the lists of a history with chance z Π o over its lists, where o are the
//! odds of a list and z is the chance of being on none. Odds times c and z by c leave those on one
//! list as they are, make those on two c times as many, and the unseen a c-th.

use super::latent::Chain;
use crate::random::Random;
use crate::special::ln_sum;

/// A chain between its sweeps. Chances are kept in proportion only: what is seen does not tell
/// their sum.
pub(super) struct Ridge {
    lists: usize,
    shape: f64,
    rate: f64,
    cells: Vec<(u32, f64)>,
    counted: f64,
    classes: Vec<Class>,
    /// The chance of each cell, and of being seen.
    chances: Vec<f64>,
    seen: f64,
    likelihood: f64,
    /// ln of the density of the shares.
    prior: f64,
}

/// One class of people.
#[derive(Debug, Clone)]
pub(super) struct Class {
    /// ln odds of each list.
    pub(super) odds: Vec<f64>,
    /// ln of its share; shares add up to 1.
    pub(super) log: f64,
    /// ln Π (1 + odds): what the share is above the chance of being on no list.
    weight: f64,
    /// ln of the density of uniform chances on the scale of their odds: Π λ (1 − λ).
    density: f64,
    /// The chance of each cell.
    masses: Vec<f64>,
}

impl Class {
    fn new(cells: &[(u32, f64)], odds: Vec<f64>, log: f64) -> Self {
        let weights = odds.iter().map(|odds| ln_sum(0.0, *odds));
        let weight: f64 = weights.sum();
        let density = odds.iter().sum::<f64>() - 2.0 * weight;
        let none = log - weight;
        let mass = |(history, _): &(u32, f64)| {
            let on = odds.iter().enumerate().filter(|(list, _)| history >> list & 1 == 1);
            (none + on.map(|(_, odds)| odds).sum::<f64>()).exp()
        };
        let masses = cells.iter().map(mass).collect();
        Self { odds, log, weight, density, masses }
    }

    /// The odds of all lists times e^shift and the chance of being on none by as much; or those of
    /// one list, and the chance as it is.
    fn moved(&self, cells: &[(u32, f64)], list: Option<usize>, shift: f64) -> Self {
        let mut odds = self.odds.clone();
        match list {
            Some(list) => odds[list] += shift,
            None => odds.iter_mut().for_each(|odds| *odds += shift),
        }
        let weight: f64 = odds.iter().map(|odds| ln_sum(0.0, *odds)).sum();
        let density = odds.iter().sum::<f64>() - 2.0 * weight;
        let none = self.log - self.weight - if list.is_none() { shift } else { 0.0 };
        let factor = shift.exp();
        let power = |history: u32| match list {
            Some(list) if history >> list & 1 == 1 => factor,
            Some(_) => 1.0,
            None => factor.powi(history.count_ones() as i32 - 1),
        };
        let masses = self.masses.iter().zip(cells);
        let masses = masses.map(|(mass, (history, _))| mass * power(*history)).collect();
        Self { odds, log: none + weight, weight, density, masses }
    }

    fn seen(&self) -> f64 {
        self.log.exp() * -(-self.weight).exp_m1()
    }

    /// The share times e^−by.
    fn scale(&mut self, by: f64) {
        self.log -= by;
        let factor = (-by).exp();
        self.masses.iter_mut().for_each(|mass| *mass *= factor);
    }
}

/// Steps on the logarithmic scale: small ones that mostly succeed, and large ones that reach other
/// hills.
const WIDTHS: [f64; 3] = [0.1, 0.4, 1.5];

impl Ridge {
    pub(super) fn new(chain: &Chain) -> Self {
        let cells: Vec<(u32, f64)> =
            chain.cells.iter().map(|(history, count)| (*history, *count as f64)).collect();
        let odds = |chance: &f64| {
            let chance = chance.clamp(1e-15, 1.0 - 1e-15);
            (chance / (1.0 - chance)).ln()
        };
        let of_class = chain.chances.chunks_exact(chain.lists).zip(&chain.logs);
        let class = |(chances, log): (&[f64], &f64)| {
            Class::new(&cells, chances.iter().map(odds).collect(), *log)
        };
        let classes: Vec<Class> = of_class.map(class).collect();
        let mut ridge = Self {
            lists: chain.lists,
            shape: chain.shape,
            rate: chain.rate,
            counted: cells.iter().map(|(_, count)| count).sum(),
            chances: vec![0.0; cells.len()],
            cells,
            classes: Vec::new(),
            seen: 0.0,
            likelihood: 0.0,
            prior: 0.0,
        };
        ridge.take(classes);
        ridge
    }

    pub(super) fn classes(self) -> Vec<Class> {
        self.classes
    }

    fn take(&mut self, classes: Vec<Class>) {
        (self.chances, self.seen) = self.sums(&classes);
        self.likelihood = self.likelihood_of(&self.chances, self.seen);
        self.prior = self.prior_of(&classes.iter().map(|class| class.log).collect::<Vec<_>>());
        self.classes = classes;
    }

    fn sums(&self, classes: &[Class]) -> (Vec<f64>, f64) {
        let mut chances = vec![0.0; self.cells.len()];
        for class in classes {
            chances.iter_mut().zip(&class.masses).for_each(|(sum, mass)| *sum += mass);
        }
        (chances, classes.iter().map(Class::seen).sum())
    }

    /// Proposes a step of one class and takes it with the chance that Metropolis et al. (1953) give
    /// it.
    pub(super) fn step(&mut self, random: &mut Random) {
        let at = random.below(self.classes.len());
        let list = (random.uniform() < 0.5).then(|| random.below(self.lists));
        let old = &self.classes[at];
        let new = old.moved(&self.cells, list, shift(random));
        let both = self.chances.iter().zip(old.masses.iter().zip(&new.masses));
        let chances: Vec<f64> = both.map(|(sum, (old, new))| (sum - old + new).max(*new)).collect();
        let seen = self.seen - old.seen() + new.seen();
        let likelihood = self.likelihood_of(&chances, seen);
        let mut logs: Vec<f64> = self.classes.iter().map(|class| class.log).collect();
        logs[at] = new.log;
        let total = normalise(&mut logs);
        let prior = self.prior_of(&logs);
        let gain = likelihood + prior + new.density - self.likelihood - self.prior - old.density;
        if random.uniform().ln() < gain {
            self.classes[at] = new;
            self.classes.iter_mut().for_each(|class| class.scale(total));
            let factor = (-total).exp();
            self.chances = chances.into_iter().map(|chance| chance * factor).collect();
            self.seen = seen * factor;
            (self.likelihood, self.prior) = (likelihood, prior);
        }
    }

    /// The same for all classes at once.
    pub(super) fn step_together(&mut self, random: &mut Random) {
        let shift = shift(random);
        let mut classes: Vec<Class> =
            self.classes.iter().map(|class| class.moved(&self.cells, None, shift)).collect();
        let mut logs: Vec<f64> = classes.iter().map(|class| class.log).collect();
        let total = normalise(&mut logs);
        let (chances, seen) = self.sums(&classes);
        let likelihood = self.likelihood_of(&chances, seen);
        let density = |classes: &[Class]| classes.iter().map(|class| class.density).sum::<f64>();
        let gain = likelihood + self.prior_of(&logs) + density(&classes);
        if random.uniform().ln() < gain - self.likelihood - self.prior - density(&self.classes) {
            classes.iter_mut().for_each(|class| class.scale(total));
            self.take(classes);
        }
    }

    /// Two classes change places (Papaspiliopoulos & Roberts 2008): the likelihood stays, the prior
    /// of the shares does not. With α given, a large class would never leave the end of the stick,
    /// where α is large because it is there.
    pub(super) fn swap(&mut self, random: &mut Random) {
        let (a, b) = (random.below(self.classes.len()), random.below(self.classes.len()));
        let mut logs: Vec<f64> = self.classes.iter().map(|class| class.log).collect();
        logs.swap(a, b);
        let prior = self.prior_of(&logs);
        if random.uniform().ln() < prior - self.prior {
            self.classes.swap(a, b);
            self.prior = prior;
        }
    }

    /// ln of the chance of what is seen, given that it is seen.
    fn likelihood_of(&self, chances: &[f64], seen: f64) -> f64 {
        let part = |((_, count), chance): (&(u32, f64), &f64)| count * chance.ln();
        self.cells.iter().zip(chances).map(part).sum::<f64>() - self.counted * seen.ln()
    }

    /// ln of the density of the shares when a stick is broken, on the scale of the logarithms of
    /// their ratios: α^(K−1) ν_K^(α−1) Π_{1<k<K} 1/R_k · Π ν_k, where R_k is what is left for k and
    /// those after it. Over α, which is gamma of shape a and rate b, its integral is in proportion to
    /// (b − ln ν_K)^−(a+K−1) ν_K⁻¹ Π_{1<k<K} 1/R_k · Π ν_k.
    fn prior_of(&self, logs: &[f64]) -> f64 {
        let last = logs.len() - 1;
        let (mut rest, mut sum) = (logs[last], 0.0);
        for log in logs[..last].iter().skip(1).rev() {
            rest = ln_sum(rest, *log);
            sum -= rest;
        }
        let of_alpha = (self.shape + last as f64) * (self.rate - logs[last]).ln();
        sum - of_alpha - logs[last] + logs.iter().sum::<f64>()
    }
}

fn shift(random: &mut Random) -> f64 {
    WIDTHS[random.below(WIDTHS.len())] * random.normal()
}

/// Makes shares add up to 1; gives the logarithm of what they added up to.
fn normalise(logs: &mut [f64]) -> f64 {
    let largest = logs.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let total = largest + logs.iter().map(|log| (log - largest).exp()).sum::<f64>().ln();
    logs.iter_mut().for_each(|log| *log -= total);
    total
}
