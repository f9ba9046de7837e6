//! A rising curve of no given form: labels that do not rise are pooled with their neighbours (Ayer et
//! al. 1955; Zadrozny & Elkan 2002).

use super::{Label, Targets};

/// A curve that is linear between its knots and level outside of them.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Knots(Vec<Knot>);

/// Where labels were pooled: their mean probability and the share that is one person.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Knot {
    raw: f64,
    calibrated: f64,
}

impl Knots {
    /// Of labels in the order of their probabilities.
    pub(super) fn fitted(labels: &[Label]) -> Self {
        let mut pools: Vec<Pool> = Vec::new();
        for equal in labels.chunk_by(|one, two| one.probability == two.probability) {
            let mut pool = Pool::of(equal);
            while let Some(before) = pools.pop_if(|before| before.share() >= pool.share()) {
                pool = before.with(&pool);
            }
            pools.push(pool);
        }
        let bounds = Targets::of(labels);
        Self(pools.iter().map(|pool| pool.knot(&bounds)).collect())
    }

    /// The value at a probability. It never falls; without knots it is the probability.
    pub(super) fn at(&self, probability: f64) -> f64 {
        let after = self.0.partition_point(|knot| knot.raw <= probability);
        let before = after.checked_sub(1).and_then(|before| self.0.get(before));
        match (before, self.0.get(after)) {
            (Some(before), Some(after)) => between(before, after, probability),
            (Some(only), None) | (None, Some(only)) => only.calibrated,
            (None, None) => probability,
        }
    }
}

fn between(before: &Knot, after: &Knot, probability: f64) -> f64 {
    let way = (probability - before.raw) / (after.raw - before.raw);
    let value = before.calibrated + way * (after.calibrated - before.calibrated);
    value.min(after.calibrated)
}

/// Labels beside each other, as sums over their weights.
#[derive(Debug, Clone, Copy)]
struct Pool {
    weight: f64,
    probability: f64,
    same: f64,
}

impl Pool {
    fn of(labels: &[Label]) -> Self {
        let sum = |of: fn(&Label) -> f64| labels.iter().map(|label| label.weight * of(label)).sum();
        Self {
            weight: sum(|_| 1.0),
            probability: sum(|label| label.probability),
            same: sum(|label| f64::from(u8::from(label.same))),
        }
    }

    fn share(&self) -> f64 {
        self.same / self.weight
    }

    fn with(&self, next: &Self) -> Self {
        Self {
            weight: self.weight + next.weight,
            probability: self.probability + next.probability,
            same: self.same + next.same,
        }
    }

    fn knot(&self, bounds: &Targets) -> Knot {
        let calibrated = self.share().clamp(bounds.different.min(bounds.same), bounds.same);
        Knot { raw: self.probability / self.weight, calibrated }
    }
}
