//! The few functions of analysis that estimates need.

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

/// ln n!
pub(crate) fn ln_factorial(n: f64) -> f64 {
    ln_gamma(n + 1.0)
}

/// The normal deviate that 97.5 % lie below.
pub(crate) const Z: f64 = 1.959_963_984_540_054;

/// What a χ² of one degree of freedom stays below with 95 %.
pub(crate) const CHI_SQUARE: f64 = Z * Z;

/// The share of a standard normal below x.
fn normal(x: f64) -> f64 {
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
        let density = (-0.5 * x * x).exp() / (2.0 * std::f64::consts::PI).sqrt();
        x -= (normal(x) - tail) / density;
    }
    if p < 0.5 { x } else { -x }
}

/// The probability that a binomial of n trials with chance p is at least k.
pub(crate) fn binomial_at_least(k: u64, n: u64, p: f64) -> f64 {
    if k == 0 || p >= 1.0 {
        return 1.0;
    }
    let (n, p) = (n as f64, p.max(f64::MIN_POSITIVE));
    let chance = |k: f64| {
        let ways = ln_factorial(n) - ln_factorial(k) - ln_factorial(n - k);
        (ways + k * p.ln() + (n - k) * (-p).ln_1p()).exp()
    };
    let sum: f64 = (k..=n as u64).map(|k| chance(k as f64)).sum();
    sum.min(1.0)
}

/// The value below which a share of these sorted values lies, between two of them where it falls
/// there (Hyndman & Fan 1996, definition 7). `NaN` of no values.
pub(crate) fn quantile(sorted: &[f64], share: f64) -> f64 {
    let at = share * (sorted.len().saturating_sub(1)) as f64;
    let (low, high) = (at.floor() as usize, at.ceil() as usize);
    match (sorted.get(low), sorted.get(high)) {
        (Some(low), Some(high)) => low + (high - low) * at.fract(),
        _ => f64::NAN,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
    fn binomial_tails_add_up() {
        assert!((binomial_at_least(2, 2, 0.5) - 0.25).abs() < 1e-12);
        assert!((binomial_at_least(1, 3, 0.5) - 0.875).abs() < 1e-12);
        assert_eq!(binomial_at_least(0, 5, 0.1), 1.0);
        assert_eq!(binomial_at_least(5, 5, 1.0), 1.0);
    }

    #[test]
    fn quantiles_lie_between_values() {
        assert_eq!(quantile(&[1.0, 2.0, 4.0], 0.5), 2.0);
        assert_eq!(quantile(&[1.0, 2.0], 0.25), 1.25);
        assert!(quantile(&[], 0.5).is_nan());
    }
}
