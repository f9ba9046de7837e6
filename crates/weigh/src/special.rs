//! The few functions of analysis and probability that estimates need.

use std::f64::consts::PI;

/// ln Γ(x) for x > 0: Stirling's series where its next term is below rounding (Abramowitz & Stegun
/// 1964, 6.1.41), which takes a third of the time.
pub(crate) fn ln_gamma(x: f64) -> f64 {
    if x < 20.0 {
        return libm::lgamma(x);
    }
    let square = 1.0 / (x * x);
    let series = (1.0 / 1260.0 - square / 1680.0) * square - 1.0 / 360.0;
    let half_ln_tau = 0.918_938_533_204_672_8;
    (x - 0.5) * x.ln() - x + half_ln_tau + (series * square + 1.0 / 12.0) / x
}

/// ln(eᵃ + eᵇ), which does not run over or under.
pub(crate) fn ln_sum(a: f64, b: f64) -> f64 {
    let (low, high) = if a < b { (a, b) } else { (b, a) };
    if high == f64::NEG_INFINITY { high } else { high + (low - high).exp().ln_1p() }
}

/// ln n!
pub(crate) fn ln_factorial(n: f64) -> f64 {
    ln_gamma(n + 1.0)
}

/// The normal deviate that 97.5 % lie below.
pub(crate) const Z: f64 = 1.959_963_984_540_054;

/// What a χ² of one degree of freedom stays below with 95 %.
pub(crate) const CHI_SQUARE: f64 = Z * Z;

/// The share of a standard normal below x.
fn normal_below(x: f64) -> f64 {
    0.5 * libm::erfc(-x / std::f64::consts::SQRT_2)
}

/// The standard normal deviate that a share p in (0, 1) lies below: Abramowitz & Stegun (1964),
/// 26.2.23, made exact by Newton's steps.
pub(crate) fn normal_quantile(p: f64) -> f64 {
    let tail = p.min(1.0 - p).max(f64::MIN_POSITIVE);
    let t = (-2.0 * tail.ln()).sqrt();
    let top = 2.515_517 + t * (0.802_853 + t * 0.010_328);
    let bottom = 1.0 + t * (1.432_788 + t * (0.189_269 + t * 0.001_308));
    let mut x = top / bottom - t;
    for _ in 0..3 {
        let density = (-0.5 * x * x).exp() / (2.0 * PI).sqrt();
        x -= (normal_below(x) - tail) / density;
    }
    if p < 0.5 { x } else { -x }
}

/// The regularised incomplete beta function I_x(a, b): its continued fraction by Lentz's method
/// (Abramowitz & Stegun 1964, 26.5.8; DLMF 8.17.22).
pub(crate) fn beta_below(x: f64, a: f64, b: f64) -> f64 {
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
    // The fraction takes about √(a + b) steps, and no table has more than 10⁹ people.
    const STEPS: u32 = 100_000;
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
pub(crate) fn solve(low: f64, high: f64, reached: impl Fn(f64) -> bool) -> f64 {
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

/// The quantile of Student's t with so many degrees of freedom, for probabilities of ½ and more
/// (Abramowitz & Stegun 1964, 26.7.1).
pub(crate) fn student_quantile(probability: f64, freedom: f64) -> f64 {
    let below = |t: f64| 1.0 - beta_below(freedom / (freedom + t * t), freedom / 2.0, 0.5) / 2.0;
    solve(0.0, 1e6, |t| below(t) >= probability)
}

/// P(X ≥ least) for X of Binomial(n, p).
pub(crate) fn binomial_at_least(n: u64, p: f64, least: u64) -> f64 {
    match least {
        0 => 1.0,
        least if least > n => 0.0,
        least => beta_below(p, least as f64, (n - least + 1) as f64),
    }
}

/// The exact interval of Clopper & Pearson (1934) for k of n, each end missing with half of
/// `error`. k and n need not be whole (Korn & Graubard 1998).
pub(crate) fn clopper_pearson(k: f64, n: f64, error: f64) -> (f64, f64) {
    let low = if k <= 0.0 { 0.0 } else { beta_quantile(error / 2.0, k, n - k + 1.0) };
    let high = if k >= n { 1.0 } else { beta_quantile(1.0 - error / 2.0, k + 1.0, n - k) };
    (low, high)
}

/// The value below which a share of these sorted values lies, between two of them where it falls
/// there (Hyndman & Fan 1996, definition 7). `NaN` of no values.
pub(crate) fn quantile(sorted: &[f64], share: f64) -> f64 {
    let at = share * (sorted.len().saturating_sub(1)) as f64;
    let (low, high) = (at.floor() as usize, at.ceil() as usize);
    match (sorted.get(low), sorted.get(high)) {
        // Infinite ones too, which have no difference.
        (Some(low), Some(high)) if low == high => *low,
        (Some(low), Some(high)) => low + (high - low) * at.fract(),
        _ => f64::NAN,
    }
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
        assert!(near(student_quantile(0.975, 4.0), 2.776_445_105_197_793));
        assert!(near(student_quantile(0.975, 1.0), 12.706_204_736_174_7));
        assert!(near(ln_sum(0.0, 0.0), 2.0_f64.ln()));
        assert_eq!(ln_sum(f64::NEG_INFINITY, f64::NEG_INFINITY), f64::NEG_INFINITY);
        assert_eq!(ln_sum(-2.0, f64::NEG_INFINITY), -2.0);
    }

    #[test]
    fn normal_quantiles_are_those_of_the_tables() {
        assert!((normal_quantile(0.975) - Z).abs() < 1e-12);
        assert!((normal_quantile(0.025) + Z).abs() < 1e-12);
        assert!(normal_quantile(0.5).abs() < 1e-12);
        assert!((normal_quantile(1e-6) + 4.753_424_308_822_899).abs() < 1e-9);
    }

    #[test]
    fn the_series_is_the_function() {
        for x in [20.0, 20.5, 33.3, 1e3, 6e4, 1e9] {
            let exact = libm::lgamma(x);
            assert!((ln_gamma(x) - exact).abs() <= 1e-14 * exact, "{x}");
        }
    }

    #[test]
    fn the_interval_of_clopper_and_pearson() {
        // 5 of 20, 95 %: Clopper & Pearson's tables, .0866 to .4910.
        let (low, high) = clopper_pearson(5.0, 20.0, 0.05);
        assert!((low - 0.086_571).abs() < 1e-5 && (high - 0.491_046).abs() < 1e-5);
        assert_eq!(clopper_pearson(0.0, 10.0, 0.05).0, 0.0);
        assert_eq!(clopper_pearson(10.0, 10.0, 0.05).1, 1.0);
    }

    #[test]
    fn binomial_tails_add_up() {
        assert!(near(binomial_at_least(2, 0.5, 2), 0.25));
        assert!(near(binomial_at_least(3, 0.5, 1), 0.875));
        assert_eq!(binomial_at_least(5, 0.1, 0), 1.0);
        assert_eq!(binomial_at_least(5, 1.0, 5), 1.0);
        assert_eq!(binomial_at_least(5, 1.0, 6), 0.0);
        // Five terms of Binomial(49, .02): 1 − Σ (49 over k) .02ᵏ .98⁴⁹⁻ᵏ.
        let (mut term, mut below) = (0.98_f64.powi(49), 0.0);
        for k in 0..5 {
            below += term;
            term *= f64::from(49 - k) / f64::from(k + 1) * 0.02 / 0.98;
        }
        assert!(near(binomial_at_least(49, 0.02, 5), 1.0 - below));
        // Half of a great many: ½ and half of the middle term, 1 / √(2πn).
        let half = binomial_at_least(1_000_000_000, 0.5, 500_000_000);
        assert!((half - 0.5 - 1.0 / (2.0 * PI * 1e9).sqrt()).abs() < 1e-5, "{half}");
    }

    #[test]
    fn quantiles_lie_between_values() {
        assert_eq!(quantile(&[1.0, 2.0, 4.0], 0.5), 2.0);
        assert_eq!(quantile(&[1.0, 2.0], 0.25), 1.25);
        assert_eq!(quantile(&[1.0, 2.0, f64::INFINITY], 0.5), 2.0);
        assert!(quantile(&[], 0.5).is_nan());
    }
}
