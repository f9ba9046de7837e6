//! Likelihood ratios of assertions that came through channels which may be biased.

use crate::parameters::{Parameters, Range, Table, scale_odds};
use crate::special::ln_sum;
use std::collections::BTreeMap;

/// One root's assertion, or its silence where it had the opportunity.
#[derive(Debug, Clone)]
pub(crate) struct Assertion {
    /// The origin it belongs to.
    pub(crate) origin: u32,
    pub(crate) channel: u32,
    /// Whether it asserts; silence counts only where the opportunity is on record.
    pub(crate) asserts: bool,
    pub(crate) table: Table,
    /// The probabilities of the repeats that it may be.
    pub(crate) repeats: Vec<f64>,
    /// With how many others before it, it may share informants who are not named.
    pub(crate) may_share: u32,
}

/// Which end of every interval.
#[derive(Debug, Clone, Copy, PartialEq)]
enum End {
    /// Where assertions weigh least.
    Weak,
    Centre,
    /// Where they weigh most.
    Strong,
}

/// A point in the box of parameters.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Point {
    end: End,
    pub(crate) bias: f64,
    biased_asserts: f64,
    /// What the odds of each repeat are multiplied by.
    repeat_odds: f64,
    shared_informants: f64,
}

/// P(what was observed: the assertion, or the silence) in the three states.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Chances {
    pub(crate) if_true: f64,
    pub(crate) if_false: f64,
    pub(crate) if_biased: f64,
    /// The probability that it speaks for itself and repeats nobody, before it is heard.
    pub(crate) own: f64,
}

impl Point {
    pub(crate) fn centre(parameters: &Parameters) -> Self {
        Self::at(parameters, End::Centre, End::Centre)
    }

    /// While parameters are estimated.
    pub(crate) fn fitted(bias: f64, biased_asserts: f64, repeat_odds: f64) -> Self {
        let shared_informants = 0.0;
        Self { end: End::Centre, bias, biased_asserts, repeat_odds, shared_informants }
    }

    /// One end of alpha, beta and pi, one of what tells repeats.
    fn at(parameters: &Parameters, end: End, repeats: End) -> Self {
        Self {
            end,
            bias: end.of_harm(parameters.bias),
            biased_asserts: parameters.biased_asserts,
            repeat_odds: repeats.of_harm(parameters.repeat_odds),
            shared_informants: repeats.of_harm(parameters.shared_informants),
        }
    }
}

impl End {
    /// A parameter that makes assertions weigh more.
    fn of_help(self, range: Range) -> f64 {
        match self {
            Self::Weak => range.least,
            Self::Centre => range.centre,
            Self::Strong => range.most,
        }
    }

    /// A parameter that makes them weigh less.
    fn of_harm(self, range: Range) -> f64 {
        match self {
            Self::Weak => range.most,
            Self::Centre => range.centre,
            Self::Strong => range.least,
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
        let own = 1.0 - self.repeat(at);
        let observed = |chance: f64| {
            if self.asserts { (1.0 - own) + own * chance } else { own * (1.0 - chance) }
        };
        Chances {
            if_true: observed(at.end.of_help(self.table.alpha)),
            if_false: observed(at.end.of_harm(self.table.beta)),
            if_biased: observed(at.biased_asserts),
            own,
        }
    }
}

/// Sums of log chances of what came through one channel.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Channel {
    if_true: f64,
    if_false: f64,
    if_biased: f64,
}

/// The log likelihoods of what came through one channel.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Likelihoods {
    /// ln [(1−π) ∏p(a|1) + π ∏p_b].
    pub(crate) if_true: f64,
    /// ln [(1−π) ∏p(a|0) + π ∏p_b].
    pub(crate) if_false: f64,
    /// ln π ∏p_b.
    pub(crate) biased: f64,
}

impl Channel {
    pub(crate) fn add(&mut self, chances: &Chances, sign: f64) {
        self.if_true += sign * chances.if_true.ln();
        self.if_false += sign * chances.if_false.ln();
        self.if_biased += sign * chances.if_biased.ln();
    }

    /// ln { [(1−π) ∏p(a|1) + π ∏p_b] / [(1−π) ∏p(a|0) + π ∏p_b] }.
    fn log_lr(&self, bias: f64) -> f64 {
        let likelihoods = self.likelihoods(bias);
        likelihoods.if_true - likelihoods.if_false
    }

    pub(crate) fn likelihoods(&self, bias: f64) -> Likelihoods {
        let (fair, biased) = ((1.0 - bias).ln(), bias.ln() + self.if_biased);
        Likelihoods {
            if_true: ln_sum(fair + self.if_true, biased),
            if_false: ln_sum(fair + self.if_false, biased),
            biased,
        }
    }
}

/// Assertions by channel, at one point of the box.
#[derive(Debug, Clone)]
pub(crate) struct Groups {
    /// By their numbers; nothing for one through which no assertion came.
    channels: Vec<Option<Channel>>,
    at: Point,
}

pub(crate) fn by_channel(assertions: &[Assertion], at: &Point) -> Groups {
    let count = assertions.iter().map(|assertion| assertion.channel + 1).max().unwrap_or(0);
    let mut channels: Vec<Option<Channel>> = vec![None; count as usize];
    for assertion in assertions {
        let channel = channels[assertion.channel as usize].get_or_insert_default();
        channel.add(&assertion.chances(at), 1.0);
    }
    Groups { channels, at: *at }
}

/// The log LR of all assertions.
pub(crate) fn log_lr(assertions: &[Assertion], at: &Point) -> f64 {
    by_channel(assertions, at).total()
}

/// Where in the box the log LR is least, or greatest.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Corner {
    pub(crate) at: Point,
    pub(crate) log_lr: f64,
}

/// Where in the box the log LR is least, and where it is greatest.
///
/// It is monotone in alpha, beta and pi, so that their corners are exact. A repeat mostly weighs
/// less than an account of its own; but where several agree in one channel it makes that less
/// suspicious. So repeats are looked at on both ends and in the middle.
pub(crate) fn corners(assertions: &[Assertion], parameters: &Parameters) -> (Corner, Corner) {
    let corner = |end, repeats| {
        let at = Point::at(parameters, end, repeats);
        Corner { at, log_lr: log_lr(assertions, &at) }
    };
    let less = |a: Corner, b: Corner| if b.log_lr < a.log_lr { b } else { a };
    let more = |a: Corner, b: Corner| if b.log_lr > a.log_lr { b } else { a };
    let (weak, strong) =
        (|repeats| corner(End::Weak, repeats), |repeats| corner(End::Strong, repeats));
    let least = less(less(weak(End::Weak), weak(End::Centre)), weak(End::Strong));
    let most = more(more(strong(End::Weak), strong(End::Centre)), strong(End::Strong));
    (least, most)
}

impl Groups {
    pub(crate) fn total(&self) -> f64 {
        self.log_lrs().map(|(_, log_lr)| log_lr).sum()
    }

    /// The log LR of each channel, by its number.
    pub(crate) fn log_lrs(&self) -> impl Iterator<Item = (u32, f64)> {
        let channels = (0..).zip(&self.channels);
        channels
            .filter_map(|(number, channel)| Some((number, channel.as_ref()?.log_lr(self.at.bias))))
    }

    /// By how much the log LR changes without these assertions.
    pub(crate) fn without(&self, assertions: &[Assertion], left_out: &[usize]) -> f64 {
        let mut touched: BTreeMap<u32, Channel> = BTreeMap::new();
        for at in left_out {
            let assertion = &assertions[*at];
            let Some(channel) = self.channels[assertion.channel as usize] else { continue };
            let channel = touched.entry(assertion.channel).or_insert(channel);
            channel.add(&assertion.chances(&self.at), -1.0);
        }
        let before = |key: u32| self.channels[key as usize].map_or(0.0, |c| c.log_lr(self.at.bias));
        let change = |(key, channel): (&u32, &Channel)| channel.log_lr(self.at.bias) - before(*key);
        touched.iter().map(change).sum()
    }

    /// Takes assertions away; by how much the log LR changes.
    pub(crate) fn remove(&mut self, assertions: &[Assertion], left_out: &[usize]) -> f64 {
        let change = self.without(assertions, left_out);
        for at in left_out {
            let assertion = &assertions[*at];
            if let Some(channel) = &mut self.channels[assertion.channel as usize] {
                channel.add(&assertion.chances(&self.at), -1.0);
            }
        }
        change
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Config;
    use proptest::prelude::*;

    fn witness(channel: u32) -> Assertion {
        let table = Table::stated((0.6, 0.05));
        Assertion { origin: 0, channel, asserts: true, table, repeats: Vec::new(), may_share: 0 }
    }

    fn parameters() -> Parameters {
        Parameters::stated(&Config::default())
    }

    /// Six agreeing witnesses, so many to a channel.
    fn six(to_a_channel: u32) -> f64 {
        let witnesses: Vec<Assertion> = (0..6).map(|at| witness(at / to_a_channel)).collect();
        log_lr(&witnesses, &Point::centre(&parameters())).exp()
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
        let centre = Point::centre(&parameters());
        let (one, two) = (log_lr(&[witness(0)], &centre), log_lr(&[witness(0), copy], &centre));
        assert!((one - two).abs() < 1e-12);
    }

    fn assertions() -> impl Strategy<Value = Vec<Assertion>> {
        let one = (0..4_u32, 0.3..0.6, 0.01..0.12, prop::collection::vec(0.0..1.0, 0..3), 0..4_u32);
        let one = one.prop_map(|(channel, alpha, beta, repeats, may_share)| Assertion {
            origin: channel,
            channel,
            asserts: true,
            table: Table::stated((alpha, beta)),
            repeats,
            may_share,
        });
        prop::collection::vec(one, 1..12)
    }

    proptest! {
        #[test]
        fn merging_channels_that_agree_never_raises(assertions in assertions()) {
            let centre = Point::centre(&parameters());
            let mut merged = assertions.clone();
            merged.iter_mut().filter(|a| a.channel == 1).for_each(|a| a.channel = 0);
            prop_assert!(log_lr(&merged, &centre) <= log_lr(&assertions, &centre) + 1e-9);
        }

        #[test]
        fn the_ends_hold_the_box(
            assertions in assertions(),
            shares in prop::collection::vec(0.0..1.0_f64, 5),
            narrow in 0.0..1.0_f64,
        ) {
            // As wide as stated, and as narrow as a case teaches, but for the odds of repeats.
            let mut boxed = parameters();
            let between = |range: Range, share: f64| range.least + share * (range.most - range.least);
            boxed.bias.least = boxed.bias.centre * (1.0 - narrow * 0.8);
            boxed.bias.most = boxed.bias.centre * (1.0 + narrow);
            let (least, most) = corners(&assertions, &boxed);
            let (least, most) = (least.log_lr, most.log_lr);
            let centre = log_lr(&assertions, &Point::centre(&boxed));
            prop_assert!(least <= centre + 1e-9 && centre <= most + 1e-9);
            let mut drawn = assertions.clone();
            for assertion in &mut drawn {
                let Table { alpha, beta } = assertion.table;
                assertion.table =
                    crate::parameters::exactly(between(alpha, shares[0]), between(beta, shares[1]));
            }
            let bias = between(boxed.bias, shares[2]);
            let inside = log_lr(&drawn, &Point { bias, ..Point::centre(&boxed) });
            prop_assert!(least <= inside + 1e-9 && inside <= most + 1e-9);
        }

        #[test]
        fn taking_away_is_not_having_had(assertions in assertions()) {
            let centre = Point::centre(&parameters());
            let all = by_channel(&assertions, &centre);
            let without = all.total() + all.without(&assertions, &[0]);
            prop_assert!((without - log_lr(&assertions[1..], &centre)).abs() < 1e-9);
        }

        #[test]
        fn at_the_tipping_point_the_threshold_is_met(assertions in assertions()) {
            let centre = Point::centre(&parameters());
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
