//! Random numbers from a seed, the same on every machine with the same arithmetic, and draws from
//! the distributions that the samplers need.

use crate::names::mix;

/// SplitMix64 (Steele, Lea & Flood 2014): a counter with a finaliser, for draws that are few.
#[derive(Debug, Clone)]
pub(crate) struct SplitMix(pub(crate) u64);

impl SplitMix {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(STEP);
        mix(self.0)
    }

    /// Uniform in [0, 1).
    pub(crate) fn uniform(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }
}

/// The step of the counter: 2⁶⁴ over the golden ratio.
const STEP: u64 = 0x9e37_79b9_7f4a_7c15;

/// xoshiro256++ (Blackman & Vigna 2021), which SplitMix64 fills.
#[derive(Debug, Clone)]
pub(crate) struct Random([u64; 4]);

impl Random {
    /// The stream with this number of a seed; streams of one seed have nothing in common.
    pub(crate) fn new(seed: u64, stream: u64) -> Self {
        let mut words = SplitMix(mix(seed).wrapping_add(mix(stream.wrapping_add(STEP))));
        // A state of zeros alone would stay so.
        Self([words.next(), words.next(), words.next(), words.next() | 1])
    }

    fn next(&mut self) -> u64 {
        let [a, b, c, d] = &mut self.0;
        let result = a.wrapping_add(*d).rotate_left(23).wrapping_add(*a);
        let shifted = *b << 17;
        *c ^= *a;
        *d ^= *b;
        *b ^= *c;
        *a ^= *d;
        *c ^= shifted;
        *d = d.rotate_left(45);
        result
    }

    /// Uniform in (0, 1).
    pub(crate) fn uniform(&mut self) -> f64 {
        ((self.next() >> 12) as f64 + 0.5) / (1_u64 << 52) as f64
    }

    /// One of the first so many numbers.
    pub(crate) fn below(&mut self, count: usize) -> usize {
        ((self.uniform() * count as f64) as usize).min(count.saturating_sub(1))
    }

    /// Standard normal, by the polar method (Marsaglia & Bray 1964); the second of the two that it
    /// gives is not kept.
    pub(crate) fn normal(&mut self) -> f64 {
        loop {
            let (x, y) = (2.0 * self.uniform() - 1.0, 2.0 * self.uniform() - 1.0);
            let square = x * x + y * y;
            if square < 1.0 && square > 0.0 {
                return x * (-2.0 * square.ln() / square).sqrt();
            }
        }
    }

    /// Gamma with this shape and scale 1 (Marsaglia & Tsang 2000).
    pub(crate) fn gamma(&mut self, shape: f64) -> f64 {
        if shape < 1.0 {
            return self.ln_gamma(shape).exp();
        }
        let d = shape - 1.0 / 3.0;
        let c = 1.0 / (9.0 * d).sqrt();
        loop {
            let x = self.normal();
            let v = (1.0 + c * x).powi(3);
            let inside = v > 0.0 && self.uniform().ln() < 0.5 * x * x + d - d * v + d * v.ln();
            if inside {
                return d * v;
            }
        }
    }

    /// The logarithm of a gamma draw, which does not run under where the shape is small:
    /// Γ(a) = Γ(a + 1) U^(1/a).
    pub(crate) fn ln_gamma(&mut self, shape: f64) -> f64 {
        if shape >= 1.0 {
            return self.gamma(shape).ln();
        }
        self.gamma(shape + 1.0).ln() + self.uniform().ln() / shape
    }

    /// Beta, as a part of two gammas.
    pub(crate) fn beta(&mut self, a: f64, b: f64) -> f64 {
        let (x, y) = (self.gamma(a), self.gamma(b));
        if x + y > 0.0 { x / (x + y) } else { 0.5 }
    }

    /// Poisson: by multiplication where the mean is small, else by transformed rejection (Hörmann
    /// 1993, PTRS).
    pub(crate) fn poisson(&mut self, mean: f64) -> u64 {
        // Beyond this, counts are not told apart in floating point.
        let mean = mean.min(1e15);
        if mean < 10.0 {
            return self.small_poisson(mean);
        }
        let b = 0.931 + 2.53 * mean.sqrt();
        let a = -0.059 + 0.024_83 * b;
        let scale = 1.123_9 + 1.132_8 / (b - 3.4);
        loop {
            let (u, v) = (self.uniform() - 0.5, self.uniform());
            let side = 0.5 - u.abs();
            let k = ((2.0 * a / side + b) * u + mean + 0.43).floor();
            if k < 0.0 || (side < 0.013 && v > side) {
                continue;
            }
            let quick = side >= 0.07 && v <= 0.927_7 - 3.662_4 / (b - 2.0);
            let height = (v * scale / (a / (side * side) + b)).ln();
            if quick || height <= k * mean.ln() - mean - crate::special::ln_factorial(k) {
                return k as u64;
            }
        }
    }

    fn small_poisson(&mut self, mean: f64) -> u64 {
        let (limit, mut product, mut count) = ((-mean).exp(), self.uniform(), 0);
        while product > limit {
            product *= self.uniform();
            count += 1;
        }
        count
    }

    /// Binomial: by inversion where few are expected, else by transformed rejection (Hörmann 1993,
    /// BTRS).
    pub(crate) fn binomial(&mut self, trials: u64, chance: f64) -> u64 {
        if trials == 0 || chance <= 0.0 {
            return 0;
        }
        if chance > 0.5 {
            return trials - self.binomial(trials, 1.0 - chance);
        }
        if trials as f64 * chance < 10.0 {
            return self.few_of_many(trials, chance);
        }
        self.many_of_many(trials, chance)
    }

    fn few_of_many(&mut self, trials: u64, chance: f64) -> u64 {
        let odds = chance / (1.0 - chance);
        let mut mass = (trials as f64 * (-chance).ln_1p()).exp();
        let (mut rest, mut count) = (self.uniform(), 0);
        while rest > mass && count < trials {
            rest -= mass;
            count += 1;
            mass *= odds * (trials - count + 1) as f64 / count as f64;
        }
        count
    }

    fn many_of_many(&mut self, trials: u64, chance: f64) -> u64 {
        use crate::special::ln_factorial;
        let n = trials as f64;
        let deviation = (n * chance * (1.0 - chance)).sqrt();
        let b = 1.15 + 2.53 * deviation;
        let a = -0.087_3 + 0.024_8 * b + 0.01 * chance;
        let (centre, ln_odds) = (n * chance + 0.5, (chance / (1.0 - chance)).ln());
        let alpha = (2.83 + 5.1 / b) * deviation;
        let mode = ((n + 1.0) * chance).floor();
        let peak = ln_factorial(mode) + ln_factorial(n - mode);
        loop {
            let (u, v) = (self.uniform() - 0.5, self.uniform());
            let side = 0.5 - u.abs();
            let k = ((2.0 * a / side + b) * u + centre).floor();
            if k < 0.0 || k > n {
                continue;
            }
            if side >= 0.07 && v <= 0.92 - 4.2 / b {
                return k as u64;
            }
            let height = (v * alpha / (a / (side * side) + b)).ln();
            let mass = peak - ln_factorial(k) - ln_factorial(n - k) + (k - mode) * ln_odds;
            if height <= mass {
                return k as u64;
            }
        }
    }

    /// How many of these fall to each of some weights, which need not add up to 1.
    pub(crate) fn multinomial(&mut self, trials: u64, weights: &[f64], counts: &mut [u64]) {
        let (mut rest, mut left) = (weights.iter().sum::<f64>(), trials);
        let last = weights.len().saturating_sub(1);
        for (at, (weight, count)) in weights.iter().zip(counts.iter_mut()).enumerate() {
            let chance = if at == last || rest <= 0.0 { 1.0 } else { (weight / rest).min(1.0) };
            *count = if left == 0 { 0 } else { self.binomial(left, chance) };
            left -= *count;
            rest -= weight;
        }
    }

    /// Which of some weights a draw falls to.
    pub(crate) fn choice(&mut self, weights: &[f64]) -> usize {
        let mut rest = self.uniform() * weights.iter().sum::<f64>();
        let found = weights.iter().position(|weight| {
            rest -= weight;
            rest < 0.0
        });
        found.unwrap_or(weights.len().saturating_sub(1))
    }

    /// How many failures come before so many successes of this chance: a Poisson whose mean is
    /// gamma.
    pub(crate) fn negative_binomial(&mut self, successes: f64, chance: f64) -> u64 {
        let odds = (1.0 - chance) / chance.max(f64::MIN_POSITIVE);
        let mean = self.gamma(successes) * odds;
        self.poisson(mean)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DRAWS: usize = 40_000;

    /// The mean and variance of many draws stand within five standard errors of what they must be.
    fn check(mean: f64, variance: f64, draw: impl Fn(&mut Random) -> f64) {
        let mut random = Random::new(7, 1);
        let draws: Vec<f64> = (0..DRAWS).map(|_| draw(&mut random)).collect();
        let found = draws.iter().sum::<f64>() / DRAWS as f64;
        let squares = draws.iter().map(|x| (x - found) * (x - found));
        let fourth: f64 = draws.iter().map(|x| (x - found).powi(4)).sum::<f64>() / DRAWS as f64;
        let spread = squares.sum::<f64>() / DRAWS as f64;
        let error = (variance / DRAWS as f64).sqrt();
        assert!((found - mean).abs() < 5.0 * error, "mean {found}, not {mean}");
        let error = (fourth.max(variance * variance) / DRAWS as f64).sqrt();
        assert!((spread - variance).abs() < 5.0 * error, "variance {spread}, not {variance}");
    }

    #[test]
    fn draws_have_the_moments_of_their_distributions() {
        check(0.5, 1.0 / 12.0, Random::uniform);
        check(0.0, 1.0, Random::normal);
        for shape in [0.05, 0.7, 1.0, 30.0] {
            check(shape, shape, |random| random.gamma(shape));
        }
        check(2.0 / 7.0, 10.0 / (49.0 * 8.0), |random| random.beta(2.0, 5.0));
        for mean in [0.3, 9.0, 11.0, 400.0] {
            check(mean, mean, |random| random.poisson(mean) as f64);
        }
        for (trials, chance) in [(5, 0.3), (5, 0.8), (40, 0.6), (1000, 0.004), (1000, 0.4)] {
            let mean = trials as f64 * chance;
            check(mean, mean * (1.0 - chance), |random| random.binomial(trials, chance) as f64);
        }
        check(30.0, 30.0 / 0.4, |random| random.negative_binomial(20.0, 0.4) as f64);
    }

    #[test]
    fn a_small_gamma_is_drawn_without_running_under() {
        let mut random = Random::new(1, 0);
        let mean = (0..DRAWS).map(|_| random.ln_gamma(0.01)).sum::<f64>() / DRAWS as f64;
        // The mean of ln Γ(a) is the digamma function: ψ(0.01) = -100.56.
        assert!((mean + 100.56).abs() < 3.0, "{mean}");
    }

    #[test]
    fn many_are_dealt_out_whole_and_in_proportion() {
        let (mut random, mut sums, mut counts) = (Random::new(3, 0), [0_u64; 3], [0_u64; 3]);
        for _ in 0..2000 {
            random.multinomial(50, &[1.0, 0.0, 3.0], &mut counts);
            assert_eq!(counts.iter().sum::<u64>(), 50);
            sums.iter_mut().zip(counts).for_each(|(sum, count)| *sum += count);
        }
        assert_eq!(sums[1], 0);
        assert!((sums[0] as f64 / 100_000.0 - 0.25).abs() < 0.01);
        let chosen = (0..4000).filter(|_| random.choice(&[1.0, 3.0]) == 1).count();
        assert!((chosen as f64 / 4000.0 - 0.75).abs() < 0.04);
    }

    #[test]
    fn streams_differ_and_seeds_repeat() {
        let draws = |seed, stream| {
            let mut random = Random::new(seed, stream);
            [random.next(), random.next(), random.next()]
        };
        assert_eq!(draws(1, 0), draws(1, 0));
        assert_ne!(draws(1, 0), draws(1, 1));
        assert_ne!(draws(1, 0), draws(2, 0));
        assert_ne!(draws(1, 0), draws(0, 1));
    }
}
