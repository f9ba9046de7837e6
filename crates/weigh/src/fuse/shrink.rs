//! Shares that are drawn towards a common mean, as strongly as they are alike (empirical Bayes).

use crate::special::{beta_quantile, ln_gamma};

/// How many times something held, and how many times it did not; expected counts, no whole numbers.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Count {
    pub(super) yes: f64,
    pub(super) no: f64,
}

impl Count {
    pub(super) fn all(&self) -> f64 {
        self.yes + self.no
    }

    pub(super) fn plus(self, other: Self) -> Self {
        Self { yes: self.yes + other.yes, no: self.no + other.no }
    }

    pub(super) fn add(&mut self, weight: f64, share: f64) {
        self.yes += weight * share;
        self.no += weight * (1.0 - share);
    }

    /// The share under a Beta prior with this mean and as much weight as so many observations.
    pub(super) fn share(&self, mean: f64, strength: f64) -> f64 {
        (self.yes + mean * strength) / (self.all() + strength)
    }

    /// The 95 % interval of the share under that prior.
    pub(super) fn interval(&self, mean: f64, strength: f64) -> (f64, f64) {
        let (yes, no) = (self.yes + mean * strength, self.no + (1.0 - mean) * strength);
        (beta_quantile(0.025, yes, no), beta_quantile(0.975, yes, no))
    }
}

/// Strengths of priors that are compared: from two observations, with which a share is still nearly
/// its own, to what makes all alike.
const STRENGTHS: [f64; 9] = [2.0, 4.0, 8.0, 16.0, 32.0, 64.0, 128.0, 256.0, 512.0];

/// The strength of the prior with this mean under which the counts are likeliest
/// (beta-binomial marginal likelihood). The strongest of equals: with little data all are alike.
pub(super) fn strength(counts: impl Iterator<Item = (Count, f64)> + Clone) -> f64 {
    let likelihood = |strength: f64| -> f64 {
        let one = |(count, mean): (Count, f64)| {
            let (a, b) = (mean * strength, (1.0 - mean) * strength);
            ln_beta(a + count.yes, b + count.no) - ln_beta(a, b)
        };
        counts.clone().filter(|(count, _)| count.all() > 0.0).map(one).sum()
    };
    let tried = STRENGTHS.map(|strength| (likelihood(strength), strength));
    tried
        .into_iter()
        .max_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)))
        .map_or(2.0, |best| best.1)
}

fn ln_beta(a: f64, b: f64) -> f64 {
    ln_gamma(a) + ln_gamma(b) - ln_gamma(a + b)
}

/// A share that no logarithm of it or of its rest is infinite.
pub(super) fn inside(share: f64) -> f64 {
    share.clamp(1e-6, 1.0 - 1e-6)
}

pub(super) fn logit(share: f64) -> f64 {
    let share = inside(share);
    (share / (1.0 - share)).ln()
}

pub(super) fn logistic(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}
