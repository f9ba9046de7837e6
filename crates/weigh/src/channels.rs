//! Likelihood ratios of assertions that came through channels which may be biased.

use crate::Config;
use std::collections::BTreeMap;

/// One root's assertion.
#[derive(Debug, Clone)]
pub(crate) struct Assertion {
    /// The origin it belongs to.
    pub(crate) origin: u32,
    pub(crate) channel: u32,
    pub(crate) alpha: f64,
    pub(crate) beta: f64,
    /// The probabilities of the repeats that it may be.
    pub(crate) repeats: Vec<f64>,
    /// With how many others before it, it may share informants who are not named.
    pub(crate) may_share: u32,
}

/// A point in the box of parameters.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Point {
    /// What each alpha is multiplied by.
    alpha: f64,
    /// What each beta is multiplied by.
    beta: f64,
    bias: f64,
    biased_asserts: f64,
    /// What the odds of each repeat are multiplied by.
    repeat_odds: f64,
    shared_informants: f64,
}

/// P(the assertion) in the three states.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Chances {
    pub(crate) if_true: f64,
    pub(crate) if_false: f64,
    pub(crate) if_biased: f64,
}

impl Point {
    pub(crate) fn centre(config: &Config) -> Self {
        Self {
            alpha: 1.0,
            beta: 1.0,
            bias: config.bias,
            biased_asserts: config.biased_asserts,
            repeat_odds: 1.0,
            shared_informants: config.shared_informants,
        }
    }

    /// The corner where assertions weigh least: their LR is monotone in every parameter, so that
    /// corners are exact.
    pub(crate) fn weak(config: &Config) -> Self {
        Self {
            alpha: 0.8,
            beta: 2.0,
            bias: config.bias_range.1,
            repeat_odds: 3.0,
            shared_informants: config.shared_informants_range.1,
            ..Self::centre(config)
        }
    }

    /// The corner where they weigh most.
    pub(crate) fn strong(config: &Config) -> Self {
        Self {
            alpha: 1.2,
            beta: 0.5,
            bias: config.bias_range.0,
            repeat_odds: 1.0 / 3.0,
            shared_informants: config.shared_informants_range.0,
            ..Self::centre(config)
        }
    }
}

impl Assertion {
    /// The probability that it is a repeat, which is asserted whatever is the case.
    fn repeat(&self, at: &Point) -> f64 {
        let original: f64 =
            self.repeats.iter().map(|e| 1.0 - scale_odds(*e, at.repeat_odds)).product();
        let rests = at.shared_informants.sqrt();
        let shares = rests * (1.0 - (1.0 - rests).powi(self.may_share as i32));
        1.0 - original * (1.0 - shares)
    }

    /// Copies are marginalised: with probability q it repeats a parent that asserts, and so
    /// asserts for sure; else it speaks for itself.
    pub(crate) fn chances(&self, at: &Point) -> Chances {
        let q = self.repeat(at);
        let mixed = |own: f64| q + (1.0 - q) * own;
        Chances {
            if_true: mixed((self.alpha * at.alpha).min(0.99)),
            if_false: mixed((self.beta * at.beta).min(0.99)),
            if_biased: mixed(at.biased_asserts),
        }
    }
}

/// A probability whose odds are multiplied; 0 and 1 stay what they are.
fn scale_odds(probability: f64, factor: f64) -> f64 {
    let scaled = probability * factor;
    scaled / (scaled + 1.0 - probability)
}

/// Sums of log chances of what came through one channel.
#[derive(Debug, Clone, Copy, Default)]
struct Channel {
    if_true: f64,
    if_false: f64,
    if_biased: f64,
}

impl Channel {
    fn add(&mut self, chances: &Chances, sign: f64) {
        self.if_true += sign * chances.if_true.ln();
        self.if_false += sign * chances.if_false.ln();
        self.if_biased += sign * chances.if_biased.ln();
    }

    /// ln { [(1−π) ∏p(a|1) + π ∏p_b] / [(1−π) ∏p(a|0) + π ∏p_b] }.
    fn log_lr(&self, bias: f64) -> f64 {
        let (fair, unfair) = ((1.0 - bias).ln(), bias.ln() + self.if_biased);
        log_sum(fair + self.if_true, unfair) - log_sum(fair + self.if_false, unfair)
    }
}

/// ln(eᵃ + eᵇ) without overflow.
fn log_sum(a: f64, b: f64) -> f64 {
    let high = a.max(b);
    if high == f64::NEG_INFINITY {
        return high;
    }
    high + ((a - high).exp() + (b - high).exp()).ln()
}

/// Assertions by channel, at one point of the box.
#[derive(Debug, Clone)]
pub(crate) struct Groups {
    channels: BTreeMap<u32, Channel>,
    at: Point,
}

pub(crate) fn by_channel(assertions: &[Assertion], at: &Point) -> Groups {
    let mut channels: BTreeMap<u32, Channel> = BTreeMap::new();
    for assertion in assertions {
        channels.entry(assertion.channel).or_default().add(&assertion.chances(at), 1.0);
    }
    Groups { channels, at: *at }
}

/// The log LR of all assertions.
pub(crate) fn log_lr(assertions: &[Assertion], at: &Point) -> f64 {
    by_channel(assertions, at).total()
}

impl Groups {
    pub(crate) fn total(&self) -> f64 {
        self.channels.values().map(|channel| channel.log_lr(self.at.bias)).sum()
    }

    /// By how much the log LR changes without these assertions.
    pub(crate) fn without(&self, assertions: &[Assertion], left_out: &[usize]) -> f64 {
        let mut touched: BTreeMap<u32, Channel> = BTreeMap::new();
        for at in left_out {
            let assertion = &assertions[*at];
            let channel =
                touched.entry(assertion.channel).or_insert(self.channels[&assertion.channel]);
            channel.add(&assertion.chances(&self.at), -1.0);
        }
        let change = |(key, channel): (&u32, &Channel)| {
            channel.log_lr(self.at.bias) - self.channels[key].log_lr(self.at.bias)
        };
        touched.iter().map(change).sum()
    }

    /// Takes assertions away; by how much the log LR changes.
    pub(crate) fn remove(&mut self, assertions: &[Assertion], left_out: &[usize]) -> f64 {
        let change = self.without(assertions, left_out);
        for at in left_out {
            let assertion = &assertions[*at];
            if let Some(channel) = self.channels.get_mut(&assertion.channel) {
                channel.add(&assertion.chances(&self.at), -1.0);
            }
        }
        change
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn witness(channel: u32) -> Assertion {
        let (alpha, beta) = (0.6, 0.05);
        Assertion { origin: 0, channel, alpha, beta, repeats: Vec::new(), may_share: 0 }
    }

    /// Six agreeing witnesses, so many to a channel.
    fn six(to_a_channel: u32) -> f64 {
        let witnesses: Vec<Assertion> = (0..6).map(|at| witness(at / to_a_channel)).collect();
        log_lr(&witnesses, &Point::centre(&Config::default())).exp()
    }

    #[test]
    fn six_witnesses_weigh_what_their_channels_let_through() {
        // alpha 0.6, beta 0.05, b 0.9, pi 0.1.
        assert!((six(6) - 1.79).abs() < 0.01, "{}", six(6));
        assert!((six(3) - 13.0).abs() < 0.5, "{}", six(3));
        assert!((six(2) - 115.0).abs() < 0.5, "{}", six(2));
        assert!((six(1) - 10_329.0).abs() < 5.0, "{}", six(1));
        let naive = (0.6_f64 / 0.05).powi(6);
        assert!((naive - 2.99e6).abs() < 0.01e6);
    }

    #[test]
    fn a_sure_repeat_weighs_nothing() {
        let mut copy = witness(0);
        copy.repeats.push(1.0);
        let centre = Point::centre(&Config::default());
        let (one, two) = (log_lr(&[witness(0)], &centre), log_lr(&[witness(0), copy], &centre));
        assert!((one - two).abs() < 1e-12);
    }

    fn assertions() -> impl Strategy<Value = Vec<Assertion>> {
        let one = (0..4_u32, 0.3..0.6, 0.01..0.12, prop::collection::vec(0.0..1.0, 0..3), 0..4_u32);
        let one = one.prop_map(|(channel, alpha, beta, repeats, may_share)| Assertion {
            origin: channel,
            channel,
            alpha,
            beta,
            repeats,
            may_share,
        });
        prop::collection::vec(one, 1..12)
    }

    proptest! {
        #[test]
        fn merging_channels_that_agree_never_raises(assertions in assertions()) {
            let centre = Point::centre(&Config::default());
            let mut merged = assertions.clone();
            merged.iter_mut().filter(|a| a.channel == 1).for_each(|a| a.channel = 0);
            prop_assert!(log_lr(&merged, &centre) <= log_lr(&assertions, &centre) + 1e-9);
        }

        #[test]
        fn the_corners_hold_the_centre(assertions in assertions()) {
            let config = Config::default();
            let at = |point: Point| log_lr(&assertions, &point);
            let centre = at(Point::centre(&config));
            prop_assert!(at(Point::weak(&config)) <= centre + 1e-9);
            prop_assert!(centre <= at(Point::strong(&config)) + 1e-9);
        }

        #[test]
        fn taking_away_is_not_having_had(assertions in assertions()) {
            let centre = Point::centre(&Config::default());
            let all = by_channel(&assertions, &centre);
            let without = all.total() + all.without(&assertions, &[0]);
            prop_assert!((without - log_lr(&assertions[1..], &centre)).abs() < 1e-9);
        }

        #[test]
        fn at_the_tipping_point_the_threshold_is_met(assertions in assertions()) {
            let centre = Point::centre(&Config::default());
            let threshold = 0.2;
            let Some(bias) = crate::weight::tipping_point(&assertions, threshold, &centre) else {
                return Ok(());
            };
            let mut one_channel = assertions.clone();
            one_channel.iter_mut().for_each(|a| a.channel = 0);
            let there = log_lr(&one_channel, &Point { bias, ..centre });
            prop_assert!((there - threshold).abs() < 1e-6, "{} at {}", there, bias);
        }
    }
}
