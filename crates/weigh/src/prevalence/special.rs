//! Functions of probability that everything here needs: factorials in a table, and quantiles.

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

/// ln Γ(x) for x > 0: Stirling's series after a shift (Abramowitz & Stegun 1964, 6.1.41).
pub(crate) fn ln_gamma(x: f64) -> f64 {
    let (mut x, mut shift) = (x, 0.0);
    while x < 10.0 {
        shift += x.ln();
        x += 1.0;
    }
    let inverse = 1.0 / (x * x);
    let series =
        (1.0 / 12.0 - inverse * (1.0 / 360.0 - inverse * (1.0 / 1260.0 - inverse / 1680.0))) / x;
    (x - 0.5) * x.ln() - x + (2.0 * PI).ln() / 2.0 + series - shift
}

/// The regularised incomplete beta function I_x(a, b): its continued fraction by Lentz's method
/// (Abramowitz & Stegun 1964, 26.5.8; DLMF 8.17.22).
pub(super) fn beta_below(x: f64, a: f64, b: f64) -> f64 {
    if x <= 0.0 {
        return 0.0;
    }
    if x >= 1.0 {
        return 1.0;
    }
    if x > (a + 1.0) / (a + b + 2.0) {
        return 1.0 - beta_below_near(1.0 - x, b, a);
    }
    beta_below_near(x, a, b)
}

fn beta_below_near(x: f64, a: f64, b: f64) -> f64 {
    const TINY: f64 = 1e-300;
    const STEPS: u32 = 10_000;
    let front = ln_gamma(a + b) - ln_gamma(a) - ln_gamma(b) + a * x.ln() + b * (-x).ln_1p();
    let kept = |value: f64| if value.abs() < TINY { TINY } else { value };
    let mut d = 1.0 / kept(1.0 - (a + b) * x / (a + 1.0));
    let (mut c, mut fraction) = (1.0, d);
    for step in 1..STEPS {
        let m = f64::from(step);
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        let before = fraction;
        for term in [even, odd] {
            d = 1.0 / kept(1.0 + term * d);
            c = kept(1.0 + term / c);
            fraction *= c * d;
        }
        if ((fraction - before) / fraction).abs() < 1e-15 {
            break;
        }
    }
    (front.exp() * fraction / a).clamp(0.0, 1.0)
}

/// Where an increasing function of [low, high] reaches a value, by halving.
fn solve(low: f64, high: f64, reached: impl Fn(f64) -> bool) -> f64 {
    let (mut low, mut high) = (low, high);
    for _ in 0..200 {
        let middle = f64::midpoint(low, high);
        if middle <= low || middle >= high {
            break;
        }
        match reached(middle) {
            true => high = middle,
            false => low = middle,
        }
    }
    f64::midpoint(low, high)
}

/// The quantile of Beta(a, b).
pub(crate) fn beta_quantile(probability: f64, a: f64, b: f64) -> f64 {
    solve(0.0, 1.0, |x| beta_below(x, a, b) >= probability)
}

/// The quantile of the normal distribution: Φ by the series of Marsaglia (2004), Evaluating the
/// normal distribution, section 3.
pub(super) fn normal_quantile(probability: f64) -> f64 {
    solve(-7.0, 7.0, |z| normal_below(z) >= probability)
}

fn normal_below(z: f64) -> f64 {
    let (mut term, mut sum) = (z, z);
    for step in 1..200 {
        term *= z * z / f64::from(2 * step + 1);
        sum += term;
    }
    0.5 + sum * (-z * z / 2.0).exp() / (2.0 * PI).sqrt()
}

/// The quantile of Student's t with so many degrees of freedom, for probabilities of ½ and more
/// (Abramowitz & Stegun 1964, 26.7.1).
pub(super) fn student_quantile(probability: f64, freedom: f64) -> f64 {
    let below = |t: f64| 1.0 - beta_below(freedom / (freedom + t * t), freedom / 2.0, 0.5) / 2.0;
    solve(0.0, 1e6, |t| below(t) >= probability)
}

/// P(X ≥ least) for X of Binomial(n, p).
pub(super) fn binomial_at_least(n: u32, p: f64, least: u32) -> f64 {
    match least {
        0 => 1.0,
        least if least > n => 0.0,
        least => beta_below(p, f64::from(least), f64::from(n - least + 1)),
    }
}

/// The exact interval of Clopper & Pearson (1934) for k of n, each end missing with half of
/// `error`. k and n need not be whole (Korn & Graubard 1998).
pub(super) fn clopper_pearson(k: f64, n: f64, error: f64) -> (f64, f64) {
    let low = if k <= 0.0 { 0.0 } else { beta_quantile(error / 2.0, k, n - k + 1.0) };
    let high = if k >= n { 1.0 } else { beta_quantile(1.0 - error / 2.0, k + 1.0, n - k) };
    (low, high)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(a: f64, b: f64) -> bool {
        (a - b).abs() <= 1e-9 * b.abs().max(1.0)
    }

    #[test]
    fn known_values() {
        assert!(near(ln_gamma(0.5), PI.ln() / 2.0));
        assert!(near(ln_gamma(1.0), 0.0));
        assert!(near(ln_gamma(101.0), 363.739_375_555_563_5));
        assert!(near(beta_below(0.5, 2.0, 3.0), 0.6875));
        assert!(near(beta_below(0.3, 0.5, 0.5), 2.0 / PI * 0.3_f64.sqrt().asin()));
        assert!(near(normal_quantile(0.975), 1.959_963_984_540_054));
        assert!(near(normal_quantile(0.5), 0.0));
        assert!(near(student_quantile(0.975, 4.0), 2.776_445_105_197_793));
        assert!(near(student_quantile(0.975, 1.0), 12.706_204_736_174_7));
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

    #[test]
    fn the_interval_of_clopper_and_pearson() {
        // 5 of 20, 95 %: Clopper & Pearson's tables, .0866 to .4910.
        let (low, high) = clopper_pearson(5.0, 20.0, 0.05);
        assert!((low - 0.086_571).abs() < 1e-5 && (high - 0.491_046).abs() < 1e-5);
        assert_eq!(clopper_pearson(0.0, 10.0, 0.05).0, 0.0);
        assert_eq!(clopper_pearson(10.0, 10.0, 0.05).1, 1.0);
        assert!(near(binomial_at_least(49, 0.02, 5), 1.0 - binomial_below(49, 0.02, 5)));
    }

    fn binomial_below(n: u32, p: f64, most: u32) -> f64 {
        let tables = Tables::up_to(n);
        let term = |k: u32| {
            (tables.choose(n, k) + f64::from(k) * p.ln() + f64::from(n - k) * (1.0 - p).ln()).exp()
        };
        (0..most).map(term).sum()
    }
}
