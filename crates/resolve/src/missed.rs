//! How many pairs of one person the rules did not find.
//!
//! By capture and recapture: each rule is a capture, and pairs that only one rule finds tell of those that
//! none does (Chao 1987: f1² / 2 f2, a lower bound); and by the model, from which rules would find what.

use crate::coverage::{Masks, union};
use crate::resolve::Fitted;
use crate::row::agreement;

/// What the rules missed.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) struct Missed {
    /// Pairs of one person found, expected.
    pub(crate) found: f64,
    /// Pairs of one person missed, by capture and recapture; `None` where one rule finds all.
    pub(crate) by_recapture: Option<f64>,
    /// The share of pairs of one person missed, by the model.
    pub(crate) share_by_model: f64,
}

impl Missed {
    pub(crate) fn of(fitted: &Fitted, pairs: &[(u32, u32, f64)]) -> Self {
        let mut times = [0.0; 3];
        for (a, b, probability) in pairs {
            let (a, b) = (&fitted.records.rows[*a as usize], &fitted.records.rows[*b as usize]);
            let same = agreement(a, b);
            let finding = fitted.rules.iter().filter(|rule| rule.holds(same)).count();
            // Pairs that no rule finds are known by third records only, and were not captured.
            if let Some(times) = finding.checked_sub(1).and_then(|at| times.get_mut(at.min(2))) {
                *times += probability;
            }
        }
        let masks: Vec<Masks> = fitted.rules.iter().flat_map(|rule| rule.masks.clone()).collect();
        let params = &fitted.params;
        let share_by_model = (1.0 - union(&masks, &params.same, &params.known)).clamp(0.0, 1.0);
        let by_recapture = (fitted.rules.len() > 1)
            .then(|| times[0] * (times[0] - 1.0).max(0.0) / (2.0 * (times[1] + 1.0)));
        Self { found: times.iter().sum(), by_recapture, share_by_model }
    }
}
