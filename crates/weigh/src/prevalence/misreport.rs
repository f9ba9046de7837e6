//! Answers that are not what was lived: error rates with their own uncertainty, questions whose
//! answer is known, details that were held back.

use super::hypergeometric::first;
use super::{PrevalenceError, Range, Rate, RateInterval};
use crate::special::{binomial_at_least, clopper_pearson, ln_factorial, ln_gamma, solve};

/// This part of the error is kept for chance in who of the frame answers wrongly.
const FOR_CHANCE: f64 = 0.1;

/// Sensitivity and specificity, with what is known of each.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Rates {
    pub(super) sensitivity: Rate,
    pub(super) specificity: Rate,
    /// The specificity is counted among the interviews, which are looked at while they grow: its
    /// interval has to hold at all times.
    pub(super) grows: bool,
}

/// The box of error rates, and what of the error is left for the answers themselves.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct RatesBox {
    pub(super) sensitivity: RateInterval,
    pub(super) specificity: RateInterval,
    /// The error that is left for the interval of yes-sayers.
    pub(super) error: f64,
    /// The error that is left for chance.
    chance: f64,
    rates: Rates,
}

impl Rate {
    /// The share itself; counts give it as what was right of what was checked.
    pub(super) fn estimate(self) -> f64 {
        match self {
            Self::Known(share) => share,
            Self::Counted { right, of } => f64::from(right) / f64::from(of),
        }
    }

    fn check(self) -> Result<(), PrevalenceError> {
        let is_sound = match self {
            Self::Known(share) => (0.0..=1.0).contains(&share),
            Self::Counted { right, of } => of > 0 && right <= of,
        };
        if is_sound { Ok(()) } else { Err(PrevalenceError::Rate(self)) }
    }

    fn is_counted(self) -> bool {
        matches!(self, Self::Counted { .. })
    }

    fn interval(self, error: f64, grows: bool) -> RateInterval {
        let estimate = self.estimate();
        let (low, high) = match self {
            Self::Known(share) => (share, share),
            Self::Counted { right, of } if grows => at_all_times(right, of, error),
            Self::Counted { right, of } => clopper_pearson(right.into(), of.into(), error),
        };
        RateInterval { estimate, low, high }
    }
}

impl Rates {
    /// The box that holds both rates, with an error that is shared out over all that is uncertain
    /// (Bonferroni).
    ///
    /// # Errors
    /// Rates that are none, and rates under which yes says nothing.
    pub(super) fn with_error(self, error: f64) -> Result<RatesBox, PrevalenceError> {
        self.sensitivity.check()?;
        self.specificity.check()?;
        let (sensitivity, specificity) = (self.sensitivity.estimate(), self.specificity.estimate());
        if sensitivity + specificity <= 1.0 {
            return Err(PrevalenceError::NoInformation { sensitivity, specificity });
        }
        let counted =
            [self.sensitivity, self.specificity].into_iter().filter(|rate| rate.is_counted());
        let parts = 1 + counted.count();
        let chance = error * FOR_CHANCE;
        let each = (error - chance) / parts as f64;
        Ok(RatesBox {
            sensitivity: self.sensitivity.interval(each, false),
            specificity: self.specificity.interval(each, self.grows),
            error: each,
            chance,
            rates: self,
        })
    }

    /// Whether every answer is what was lived.
    pub(super) fn are_perfect(&self) -> bool {
        [self.sensitivity, self.specificity].iter().all(|rate| *rate == Rate::Known(1.0))
    }

    /// The estimate of Rogan & Gladen (1978), held within 0 and 1.
    pub(super) fn share(self, said_yes: f64) -> f64 {
        let (sensitivity, specificity) = (self.sensitivity.estimate(), self.specificity.estimate());
        ((said_yes + specificity - 1.0) / (sensitivity + specificity - 1.0)).clamp(0.0, 1.0)
    }
}

impl RatesBox {
    /// The rates with which most of the frame say yes.
    fn sure(&self) -> (f64, f64) {
        (self.sensitivity.high, self.specificity.low)
    }

    /// Those with which fewest do, where more who lived it still give more yes.
    fn wide(&self) -> Option<(f64, f64)> {
        let (sensitivity, specificity) = (self.sensitivity.low, self.specificity.high);
        (sensitivity + specificity > 1.0).then_some((sensitivity, specificity))
    }

    pub(super) fn grows(&self) -> bool {
        self.rates.grows
    }

    /// How many would say yes by the estimates of the rates.
    pub(super) fn expected_yes(&self, lived: u32, persons: u32) -> u32 {
        let (lived, rest) = (f64::from(lived), f64::from(persons - lived));
        let (sensitivity, specificity) = (self.sensitivity.estimate, self.specificity.estimate);
        (lived * sensitivity + rest * (1.0 - specificity)).round() as u32
    }

    /// The number of yes that is passed with no more than the error for chance, where so many or fewer
    /// of the frame lived it and the rates are in the box.
    pub(super) fn most_yes(&self, lived: u32, persons: u32) -> u32 {
        let is_rare =
            |yes: u32| at_least(persons, lived, self.sure(), yes.saturating_add(1)) <= self.chance;
        first(0, persons, is_rare)
    }

    /// The number that is not reached with no more than that, where so many or more lived it.
    pub(super) fn least_yes(&self, lived: u32, persons: u32) -> u32 {
        let Some(wide) = self.wide() else { return 0 };
        let is_likely = |yes: u32| 1.0 - at_least(persons, lived, wide, yes) > self.chance;
        first(0, persons + 1, |yes| yes > persons || is_likely(yes)).saturating_sub(1)
    }

    /// How many of the frame lived it, where so many of it would say yes: all numbers that some
    /// rates of the box make likely enough. More who lived it and a higher sensitivity give more
    /// yes, a higher specificity fewer, so that the corners are enough.
    pub(super) fn lived(&self, said: Range) -> Range {
        let (persons, tail) = (said.of, self.chance / 2.0);
        let least =
            first(0, persons, |lived| at_least(persons, lived, self.sure(), said.least) > tail);
        let most = match self.wide() {
            Some(wide) => first(0, persons + 1, |lived| {
                lived > persons || 1.0 - at_least(persons, lived, wide, said.most + 1) <= tail
            }),
            None => persons + 1,
        };
        let most = most.saturating_sub(1);
        Range { least: least.min(most), most, of: persons }
    }
}

/// The shares that the prior-posterior ratio of Beta(½, ½) has never refused (as in `sequence`, of
/// drawing without end): an interval that holds at all times while the counts grow.
fn at_all_times(right: u32, of: u32, error: f64) -> (f64, f64) {
    let (right, wrong) = (f64::from(right), f64::from(of - right));
    let mixture = ln_gamma(right + 0.5) + ln_gamma(wrong + 0.5) - ln_factorial(right + wrong);
    let log = |times: f64, share: f64| if times > 0.0 { times * share.ln() } else { 0.0 };
    let is_kept = |share: f64| {
        let likelihood = log(right, share) + log(wrong, 1.0 - share);
        mixture - std::f64::consts::PI.ln() - likelihood < -error.ln()
    };
    let middle = right / (right + wrong);
    let low = if is_kept(0.0) { 0.0 } else { solve(0.0, middle, is_kept) };
    let high = if is_kept(1.0) { 1.0 } else { solve(middle, 1.0, |share| !is_kept(share)) };
    (low, high)
}

/// P(yes ≥ least) where `lived` of `persons` lived it: the right yes of those and the wrong ones of
/// the others, added. Terms that no sum notices are left out; they count as if they were there.
fn at_least(persons: u32, lived: u32, (sensitivity, specificity): (f64, f64), least: u32) -> f64 {
    const UNNOTICED: f64 = 1e-13;
    let rest = persons - lived;
    let others = |right: u32| {
        binomial_at_least(rest.into(), 1.0 - specificity, least.saturating_sub(right).into())
    };
    if sensitivity >= 1.0 || lived == 0 {
        return others(lived);
    }
    let mean = f64::from(lived) * sensitivity;
    // Nine standard deviations and some, either side (Bernstein).
    let reach = 9.0 * (mean * (1.0 - sensitivity)).sqrt() + 40.0;
    let (from, to) = ((mean - reach).max(0.0) as u32, ((mean + reach) as u32).min(lived));
    let tables = Ways::of(lived, sensitivity);
    let sum: f64 = (from..=to).map(|right| tables.chance(right) * others(right)).sum();
    (sum + UNNOTICED).min(1.0)
}

/// The binomial probabilities of one number of trials.
struct Ways {
    trials: u32,
    chance: f64,
    all: f64,
}

impl Ways {
    fn of(trials: u32, chance: f64) -> Self {
        Self { trials, chance, all: ln_factorial(trials.into()) }
    }

    fn chance(&self, k: u32) -> f64 {
        let rest = self.trials - k;
        let ways = self.all - ln_factorial(k.into()) - ln_factorial(rest.into());
        let log =
            |share: f64, times: u32| if times == 0 { 0.0 } else { f64::from(times) * share.ln() };
        (ways + log(self.chance, k) + log(1.0 - self.chance, rest)).exp()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rates(sensitivity: Rate, specificity: Rate) -> Rates {
        Rates { sensitivity, specificity, grows: false }
    }

    #[test]
    fn a_rate_that_grows_with_the_interviews_is_covered_at_all_times() {
        // Answers to the control question one by one, all orders of 60, each with its chance.
        for share in [0.02, 0.3, 0.9] {
            let (mut open, mut missed) = (vec![1.0], 0.0);
            for of in 1..=60_u32 {
                let mut next = vec![0.0; open.len() + 1];
                for (right, chance) in open.iter().enumerate() {
                    next[right] += chance * (1.0 - share);
                    next[right + 1] += chance * share;
                }
                for (right, chance) in next.iter_mut().enumerate() {
                    let (low, high) = at_all_times(right as u32, of, 0.05);
                    if share < low || share > high {
                        missed += std::mem::take(chance);
                    }
                }
                open = next;
            }
            assert!(missed <= 0.05 && missed > 0.001, "{share}: {missed}");
        }
        let (low, high) = at_all_times(0, 10, 0.05);
        assert!(low == 0.0 && high > 0.25 && high < 0.5, "{high}");
        let (low, high) = at_all_times(10, 10, 0.05);
        assert!(high == 1.0 && low < 0.75 && low > 0.5, "{low}");
    }

    #[test]
    fn hypotheses_allow_for_the_yes_that_errors_make() -> Result<(), PrevalenceError> {
        let exact = rates(Rate::Known(1.0), Rate::Known(1.0)).with_error(0.05)?;
        assert_eq!((exact.most_yes(7, 40), exact.least_yes(7, 40)), (7, 7));
        assert_eq!((exact.most_yes(40, 40), exact.least_yes(0, 40)), (40, 0));
        let known = rates(Rate::Known(0.8), Rate::Known(0.9)).with_error(0.05)?;
        for lived in [0, 3, 12, 30] {
            let from = |least| at_least(30, lived, (0.8, 0.9), least);
            let (most, least) = (known.most_yes(lived, 30), known.least_yes(lived, 30));
            assert!(from(most + 1) <= 0.005 && (most == 0 || from(most) > 0.005));
            assert!(1.0 - from(least) <= 0.005 && 1.0 - from(least + 1) > 0.005);
        }
        // 30 · .8 + 10 · .1
        assert_eq!(known.expected_yes(30, 40), 25);
        // Rates that are hardly known leave nothing to be ruled out.
        let wild = rates(Rate::Counted { right: 2, of: 3 }, Rate::Counted { right: 2, of: 3 });
        assert_eq!(wild.with_error(0.05)?.least_yes(30, 40), 0);
        Ok(())
    }

    #[test]
    fn a_yes_that_says_nothing_is_refused() {
        let refused = |a, b| rates(Rate::Known(a), Rate::Known(b)).with_error(0.05).is_err();
        assert!(refused(0.5, 0.5) && refused(0.2, 0.7) && refused(1.0, 0.0));
        assert!(refused(1.1, 0.9) && refused(-0.1, 0.9) && refused(f64::NAN, 0.9));
        assert!(!refused(0.6, 0.5));
        let counted = |right, of| rates(Rate::Counted { right, of }, Rate::Known(1.0));
        assert!(counted(3, 2).with_error(0.05).is_err() && counted(0, 0).with_error(0.05).is_err());
        assert!(counted(1, 2).with_error(0.05).is_ok());
    }

    #[test]
    fn the_estimate_by_hand() {
        // (.3 + .9 − 1) / (.8 + .9 − 1) = .2857
        let found = rates(Rate::Known(0.8), Rate::Known(0.9));
        assert!((found.share(0.3) - 2.0 / 7.0).abs() < 1e-12);
        assert_eq!((found.share(0.05), found.share(0.95)), (0.0, 1.0));
    }

    #[test]
    fn without_errors_the_answers_are_what_was_lived() -> Result<(), PrevalenceError> {
        let exact = rates(Rate::Known(1.0), Rate::Known(1.0)).with_error(0.05)?;
        let said = Range { least: 7, most: 19, of: 40 };
        assert_eq!(exact.lived(said), said);
        Ok(())
    }

    #[test]
    fn chance_in_the_errors_is_covered() -> Result<(), PrevalenceError> {
        // All of the frame were asked, and the rates are known: what is left is chance.
        let (persons, sensitivity, specificity) = (30, 0.8, 0.9);
        let within = rates(Rate::Known(sensitivity), Rate::Known(specificity)).with_error(0.05)?;
        for lived in 0..=persons {
            let chance = |yes: u32| {
                let from = |least| at_least(persons, lived, (sensitivity, specificity), least);
                from(yes) - from(yes + 1)
            };
            let missed = |yes: &u32| {
                let said = Range { least: *yes, most: *yes, of: persons };
                !within.lived(said).contains(lived)
            };
            let miss: f64 = (0..=persons).filter(missed).map(chance).sum();
            assert!(miss <= 0.05 * FOR_CHANCE + 1e-9, "{lived}: {miss}");
        }
        Ok(())
    }

    #[test]
    fn the_less_is_known_of_the_rates_the_wider() -> Result<(), PrevalenceError> {
        let said = Range { least: 300, most: 400, of: 1000 };
        let mut before = 0;
        for checked in [100_000, 1000, 100, 10] {
            let rate = |share: u32| Rate::Counted { right: checked * share / 10, of: checked };
            let range = rates(rate(9), rate(9)).with_error(0.05)?.lived(said);
            assert!(range.most - range.least >= before, "{checked}");
            before = range.most - range.least;
        }
        assert!(before > 400);
        Ok(())
    }
}
