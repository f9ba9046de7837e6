//! Fits of log-linear models: Poisson counts, iteratively reweighted least squares.

use super::solve::{Lower, Square};
use crate::special::{CHI_SQUARE, ln_factorial};

/// A model as its fit needs it: for each cell, which of its columns are 1.
#[derive(Debug, Clone)]
pub(crate) struct Design {
    rows: Vec<Vec<usize>>,
    columns: usize,
}

/// Where the likelihood is greatest.
#[derive(Debug, Clone)]
pub(crate) struct Fit {
    /// The coefficients, that of the unseen cell first.
    pub(crate) coefficients: Vec<f64>,
    /// What is expected in each cell.
    pub(crate) expected: Vec<f64>,
    information: Lower,
}

/// So many steps are taken at most; from a good start, each doubles the digits.
const STEPS: usize = 60;

impl Design {
    /// Of these rows the columns in `kept`, in their order.
    pub(crate) fn new(rows: Vec<Vec<usize>>, kept: &[usize]) -> Self {
        let place = |at: usize| kept.iter().position(|kept| *kept == at);
        let rows = rows.into_iter().map(|row| row.into_iter().filter_map(place).collect());
        Self { rows: rows.collect(), columns: kept.len() }
    }

    /// Maximises the Poisson likelihood of counts, which need not be whole, by Fisher's scoring with
    /// halved steps (Nelder & Wedderburn 1972); from what they are, or from coefficients. `None`
    /// where the information is singular or nothing converges.
    pub(crate) fn fit(&self, counts: &[f64], start: Option<&[f64]>) -> Option<Fit> {
        let mut coefficients = match start {
            Some(start) => start.to_vec(),
            None => self.first(counts)?,
        };
        let mut expected = self.expected(&coefficients);
        let mut before = deviance(counts, &expected);
        for _ in 0..STEPS {
            let information = self.information(&expected)?;
            let score = self.score(counts, &expected);
            let step = information.solve(&score);
            let gain: f64 = step.iter().zip(&score).map(|(step, score)| step * score).sum();
            // The gain is twice what is left of the likelihood.
            if gain < 1e-18 * (1.0 + before.abs()) || gain < 1e-20 {
                return Some(Fit { coefficients, expected, information });
            }
            let (next, at, after) = self.stepped(counts, &coefficients, &step, before)?;
            let is_still = after >= before && gain < 1e-9;
            (coefficients, expected, before) = (next, at, after);
            if is_still {
                let information = self.information(&expected)?;
                return Some(Fit { coefficients, expected, information });
            }
        }
        None
    }

    /// Least squares on the logarithms of the counts, as the usual start of scoring.
    fn first(&self, counts: &[f64]) -> Option<Vec<f64>> {
        let weights: Vec<f64> = counts.iter().map(|count| count + 0.1).collect();
        let targets: Vec<f64> = weights
            .iter()
            .zip(counts)
            .map(|(weight, count)| weight * weight.ln() + count - weight)
            .collect();
        Some(self.information(&weights)?.solve(&self.score(&targets, &vec![0.0; targets.len()])))
    }

    /// The longest step of halves that makes the deviance no worse.
    fn stepped(
        &self,
        counts: &[f64],
        from: &[f64],
        step: &[f64],
        before: f64,
    ) -> Option<(Vec<f64>, Vec<f64>, f64)> {
        let mut length = 1.0;
        for _ in 0..40 {
            let next: Vec<f64> =
                from.iter().zip(step).map(|(from, step)| from + length * step).collect();
            let expected = self.expected(&next);
            let after = deviance(counts, &expected);
            if after.is_finite() && after <= before + 1e-9 * (1.0 + before.abs()) {
                return Some((next, expected, after));
            }
            length /= 2.0;
        }
        None
    }

    pub(crate) fn expected(&self, coefficients: &[f64]) -> Vec<f64> {
        let sum = |row: &Vec<usize>| row.iter().map(|at| coefficients[*at]).sum::<f64>().exp();
        self.rows.iter().map(sum).collect()
    }

    fn score(&self, counts: &[f64], expected: &[f64]) -> Vec<f64> {
        let mut score = vec![0.0; self.columns];
        for (row, (count, mean)) in self.rows.iter().zip(counts.iter().zip(expected)) {
            row.iter().for_each(|at| score[*at] += count - mean);
        }
        score
    }

    fn information(&self, weights: &[f64]) -> Option<Lower> {
        let mut matrix = Square::new(self.columns);
        for (row, weight) in self.rows.iter().zip(weights) {
            for (at, a) in row.iter().enumerate() {
                row[..=at].iter().for_each(|b| matrix.add(*a, *b, *weight));
            }
        }
        matrix.cholesky()
    }
}

impl Fit {
    /// ln of the expected number of the unseen.
    pub(crate) fn intercept(&self) -> f64 {
        self.coefficients[0]
    }

    /// The variance of that.
    pub(crate) fn intercept_variance(&self) -> f64 {
        self.information.first_variance()
    }
}

/// Twice what the likelihood lacks of that of a perfect fit.
pub(crate) fn deviance(counts: &[f64], expected: &[f64]) -> f64 {
    let part = |(count, mean): (&f64, &f64)| {
        let log = if *count > 0.0 { count * (count / mean).ln() } else { 0.0 };
        log - (count - mean)
    };
    2.0 * counts.iter().zip(expected).map(part).sum::<f64>()
}

/// The logarithm of the Poisson likelihood, with its factorials.
pub(crate) fn log_likelihood(counts: &[f64], expected: &[f64]) -> f64 {
    let part = |(count, mean): (&f64, &f64)| {
        let log = if *count > 0.0 { count * mean.ln() } else { 0.0 };
        log - mean - ln_factorial(*count)
    };
    counts.iter().zip(expected).map(part).sum()
}

/// The 95 % interval of the profile likelihood (Cormack 1992): those totals at which the table with
/// the unseen filled in is not much less likely, as a multinomial of that many people. The upper end
/// is `None` where no number is too large.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Profile {
    /// The most likely total.
    pub total: f64,
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: Option<f64>,
}

/// A profile is followed to so many times those who were counted.
const FARTHEST: f64 = 1e4;

/// The profile of the unseen, from a design with the unseen cell first and the counts of the others.
pub(crate) struct Profiling<'a> {
    pub(crate) design: &'a Design,
    pub(crate) counts: &'a [f64],
    pub(crate) start: &'a [f64],
}

impl Profiling<'_> {
    pub(crate) fn interval(&self, unseen: f64) -> Option<Profile> {
        let counted: f64 = self.counts.iter().sum();
        let best = self.peak(unseen.max(0.05))?;
        let top = self.at(best)?;
        let limit = top - CHI_SQUARE / 2.0;
        let is_within = |unseen: f64| self.at(unseen).is_some_and(|value| value >= limit);
        let least = 1e-3;
        let low = if is_within(least) { 0.0 } else { edge(best, least, &is_within) };
        let mut far = best.max(1.0);
        while is_within(far) && far < FARTHEST * counted {
            far *= 1.5;
        }
        let high = (!is_within(far)).then(|| counted + edge(best, far, &is_within));
        Some(Profile { total: counted + best, low: counted + low, high })
    }

    /// The logarithm of the likelihood with so many unseen, but for what is the same for all.
    fn at(&self, unseen: f64) -> Option<f64> {
        let counts: Vec<f64> = [unseen].into_iter().chain(self.counts.iter().copied()).collect();
        let fit = self.design.fit(&counts, Some(self.start))?;
        let total: f64 = counts.iter().sum();
        let part = |(count, mean): (&f64, &f64)| {
            if *count > 0.0 { count * (mean / total).ln() } else { 0.0 }
        };
        let sum: f64 = counts.iter().zip(&fit.expected).map(part).sum();
        let value = ln_factorial(total) - ln_factorial(unseen) + sum;
        value.is_finite().then_some(value)
    }

    /// Where it is greatest, on a scale of ratios: golden sections (Kiefer 1953).
    fn peak(&self, around: f64) -> Option<f64> {
        let golden = (5.0_f64.sqrt() - 1.0) / 2.0;
        let (mut low, mut high) = ((around / 20.0).ln(), (around * 20.0).ln());
        let value = |at: f64| self.at(at.exp());
        let (mut a, mut b) = (high - golden * (high - low), low + golden * (high - low));
        let (mut at_a, mut at_b) = (value(a)?, value(b)?);
        while high - low > 1e-7 {
            if at_a > at_b {
                (high, b, at_b) = (b, a, at_a);
                a = high - golden * (high - low);
                at_a = value(a)?;
            } else {
                (low, a, at_a) = (a, b, at_b);
                b = low + golden * (high - low);
                at_b = value(b)?;
            }
        }
        Some(((low + high) / 2.0).exp())
    }
}

/// Where what holds inside stops to hold towards the outside.
fn edge(inside: f64, outside: f64, holds: &impl Fn(f64) -> bool) -> f64 {
    let (mut inside, mut outside) = (inside.ln(), outside.ln());
    while (inside - outside).abs() > 1e-9 {
        let middle = (inside + outside) / 2.0;
        if holds(middle.exp()) {
            inside = middle;
        } else {
            outside = middle;
        }
    }
    inside.exp()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fit_with_as_many_terms_as_cells_is_exact() {
        // μ, a, b: cells 10, 01, 11 of two lists.
        let design = Design::new(vec![vec![0, 1], vec![0, 2], vec![0, 1, 2]], &[0, 1, 2]);
        let counts = [30.0, 20.0, 20.0];
        let fit = design.fit(&counts, None).unwrap();
        assert!((fit.intercept().exp() - 30.0).abs() < 1e-9);
        let variance = 1.0 / 30.0 + 1.0 / 20.0 + 1.0 / 20.0;
        assert!((fit.intercept_variance() - variance).abs() < 1e-9);
        assert!(deviance(&counts, &fit.expected).abs() < 1e-9);
        let poisson: f64 = counts.iter().map(|n| n * n.ln() - n - ln_factorial(*n)).sum();
        assert!((log_likelihood(&counts, &fit.expected) - poisson).abs() < 1e-9);
    }

    #[test]
    fn a_design_that_says_too_little_has_no_fit() {
        let design = Design::new(vec![vec![0, 1], vec![0, 1]], &[0, 1]);
        assert!(design.fit(&[3.0, 4.0], None).is_none());
    }

    #[test]
    fn the_profile_of_two_independent_lists() {
        let rows = vec![vec![0], vec![0, 1], vec![0, 2], vec![0, 1, 2]];
        let design = Design::new(rows, &[0, 1, 2]);
        let (counts, start) = ([30.0, 20.0, 20.0], [3.4, 0.0, -0.4]);
        let profile = Profiling { design: &design, counts: &counts, start: &start };
        let found = profile.interval(30.0).unwrap();
        // Darroch (1958), with ψ(x + 1) ≈ ln(x + ½): (N + ½) / (N − n + ½) = Π 1 / (1 − n_i / N).
        let n = found.total;
        let odds = (n + 0.5) / (n - 70.0 + 0.5) * (1.0 - 50.0 / n) * (1.0 - 40.0 / n);
        assert!((odds - 1.0).abs() < 1e-3, "{found:?}");
        assert!(found.low > 79.0 && found.low < 90.0, "{found:?}");
        assert!(found.high.is_some_and(|high| high > 115.0 && high < 140.0), "{found:?}");
    }
}
