//! Factorials in a table, computed once for a frame.

use std::f64::consts::PI;

/// Logarithms are sums over tables and carry errors of about 1e-9; whatever is compared is
/// compared with this much room, on the side that refuses less.
pub(super) const ROOM: f64 = 1e-7;

/// ln k! and ln Γ(k + ½) for all k of a frame: computed once, looked up ever after.
#[derive(Debug, Clone)]
pub(super) struct Tables {
    factorials: Vec<f64>,
    halves: Vec<f64>,
}

impl Tables {
    /// For k from 0 to `most`.
    pub(super) fn up_to(most: u32) -> Self {
        let summed = |start: f64, shift: f64| {
            let mut sum = Sum { total: start, lost: 0.0 };
            let steps = (1..=most).map(|k| sum.add((f64::from(k) - shift).ln()));
            std::iter::once(start).chain(steps).collect()
        };
        Self { factorials: summed(0.0, 0.0), halves: summed(PI.ln() / 2.0, 0.5) }
    }

    /// ln k!
    pub(super) fn factorial(&self, k: u32) -> f64 {
        self.factorials[k as usize]
    }

    /// ln of the number of ways to choose k of n; minus infinity where there are none.
    pub(super) fn choose(&self, n: u32, k: u32) -> f64 {
        match n.checked_sub(k) {
            Some(rest) => self.factorial(n) - self.factorial(k) - self.factorial(rest),
            None => f64::NEG_INFINITY,
        }
    }

    /// ln of the probability of one sequence with so many yes and no, where the share is drawn
    /// from Beta(½, ½).
    pub(super) fn mixture(&self, yes: u32, no: u32) -> f64 {
        self.halves[yes as usize] + self.halves[no as usize] - self.factorial(yes + no) - PI.ln()
    }
}

/// A sum that keeps what rounding loses (Kahan 1965).
struct Sum {
    total: f64,
    lost: f64,
}

impl Sum {
    fn add(&mut self, value: f64) -> f64 {
        let value = value - self.lost;
        let total = self.total + value;
        self.lost = (total - self.total) - value;
        self.total = total;
        total
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(a: f64, b: f64) -> bool {
        (a - b).abs() <= 1e-9 * b.abs().max(1.0)
    }

    #[test]
    fn tables_hold_what_they_say() {
        let tables = Tables::up_to(1000);
        assert!(near(tables.factorial(100), 363.739_375_555_563_5));
        assert!(near(tables.choose(10, 3), 120f64.ln()));
        assert!(tables.choose(3, 10) == f64::NEG_INFINITY);
        // The mean of p(1 − p) over Beta(½, ½) is ⅛.
        assert!(near(tables.mixture(1, 1), 0.125f64.ln()));
        assert!(near(tables.mixture(0, 0), 0.0));
    }
}
