//! A sample of fixed size from a frame of fixed size: the hypergeometric distribution and the exact
//! intervals that follow from inverting its tests (Buonaccorsi 1987).

use super::tables::{ROOM, Tables};

/// A sample: `yes` of `drawn`, from a frame of `size`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sample {
    pub(super) size: u32,
    pub(super) drawn: u32,
    pub(super) yes: u32,
}

impl Sample {
    /// The least number of yes in the frame that this sample allows.
    fn least(self) -> u32 {
        self.yes
    }

    /// The greatest number of yes in the frame that this sample allows.
    fn most(self) -> u32 {
        self.size - (self.drawn - self.yes)
    }
}

/// P(X ≥ least) where `drawn` are drawn from `size`, of which `marked` are marked.
pub(super) fn at_least(tables: &Tables, size: u32, marked: u32, drawn: u32, least: u32) -> f64 {
    1.0 - below(tables, size, marked, drawn, least)
}

/// P(X < least). The terms are summed from the border away from the mode, so that none is lost
/// before a greater one comes.
pub(super) fn below(tables: &Tables, size: u32, marked: u32, drawn: u32, least: u32) -> f64 {
    let fewest = (drawn + marked).saturating_sub(size);
    let most = drawn.min(marked);
    if least <= fewest {
        return 0.0;
    }
    if least > most {
        return 1.0;
    }
    let mode = (u64::from(drawn) + 1) * (u64::from(marked) + 1) / (u64::from(size) + 2);
    let term = |k: u32| {
        let ways = tables.choose(marked, k) + tables.choose(size - marked, drawn - k);
        (ways - tables.choose(size, drawn)).exp()
    };
    let sum = match u64::from(least) <= mode {
        true => summed((fewest..least).rev().map(term)),
        false => 1.0 - summed((least..=most).map(term)),
    };
    sum.clamp(0.0, 1.0)
}

/// The sum of terms that only fall.
fn summed(terms: impl Iterator<Item = f64>) -> f64 {
    let mut sum = 0.0;
    for term in terms {
        sum += term;
        if term < sum * 1e-17 {
            break;
        }
    }
    sum
}

/// The least number of yes in the frame with which so many or more in the sample have a probability
/// over `error`.
pub(super) fn lower(tables: &Tables, sample: Sample, error: f64) -> u32 {
    let accepted = |marked: u32| {
        at_least(tables, sample.size, marked, sample.drawn, sample.yes) > error * (1.0 - ROOM)
    };
    first(sample.least(), sample.most(), accepted)
}

/// The greatest number of yes in the frame with which so few or fewer in the sample have a
/// probability over `error`.
pub(super) fn upper(tables: &Tables, sample: Sample, error: f64) -> u32 {
    let (least, most) = (sample.least(), sample.most());
    let refused = |marked: u32| {
        below(tables, sample.size, marked, sample.drawn, sample.yes + 1) <= error * (1.0 - ROOM)
    };
    first(least, most + 1, |marked| marked > most || refused(marked)).saturating_sub(1).max(least)
}

/// The first number of a range for which a condition holds that holds from there on; the last one
/// where it holds for none before.
pub(super) fn first(least: u32, most: u32, holds: impl Fn(u32) -> bool) -> u32 {
    let (mut low, mut high) = (least, most);
    while low < high {
        let middle = low + (high - low) / 2;
        match holds(middle) {
            true => high = middle,
            false => low = middle + 1,
        }
    }
    low
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tails_sum_to_one_and_agree_with_the_definition() {
        let tables = Tables::up_to(60);
        for (size, marked, drawn) in [(60, 13, 20), (60, 59, 20), (60, 0, 20), (1, 1, 1), (7, 3, 0)]
        {
            let mut sum = 0.0;
            for least in 0..=drawn + 1 {
                let direct: f64 = sum;
                let got = below(&tables, size, marked, drawn, least);
                assert!(
                    (got - direct).abs() < 1e-12,
                    "{size} {marked} {drawn} {least}: {got} {direct}"
                );
                if least <= drawn && drawn - least <= size - marked && least <= marked {
                    let ways = tables.choose(marked, least)
                        + tables.choose(size - marked, drawn - least)
                        - tables.choose(size, drawn);
                    sum += ways.exp();
                }
            }
        }
    }

    #[test]
    fn zero_reports_of_thirty_to_three_hundred() {
        // The rule of three and its kin: with a frame so large that drawing from it changes nothing,
        // 1 − .05^(1/n).
        let tables = Tables::up_to(1_000_000);
        for (drawn, share) in [(30, 0.095), (60, 0.049), (100, 0.0295), (300, 0.00994)] {
            let sample = Sample { size: 1_000_000, drawn, yes: 0 };
            let found = f64::from(upper(&tables, sample, 0.05)) / 1e6;
            let limit = 1.0 - 0.05f64.powf(1.0 / f64::from(drawn));
            assert!(
                (found - limit).abs() < 2e-5 && (found - share).abs() < 5e-4,
                "{drawn}: {found}"
            );
        }
        // Of 1,000 in all, 300 asked and none said yes: at most 8, since (691 … 1000 without 9) < .05.
        assert_eq!(upper(&tables, Sample { size: 1000, drawn: 300, yes: 0 }, 0.05), 8);
    }

    #[test]
    fn the_exact_coverage_is_never_under_the_level() {
        for size in [1, 2, 13, 40] {
            let tables = Tables::up_to(size);
            for drawn in 0..=size {
                for marked in 0..=size {
                    let missed = |yes: u32| {
                        let sample = Sample { size, drawn, yes };
                        let possible = yes <= marked && drawn - yes <= size - marked;
                        let interval =
                            lower(&tables, sample, 0.025)..=upper(&tables, sample, 0.025);
                        possible && !interval.contains(&marked)
                    };
                    let chance = |yes: u32| {
                        below(&tables, size, marked, drawn, yes + 1)
                            - below(&tables, size, marked, drawn, yes)
                    };
                    let miss: f64 = (0..=drawn).filter(|yes| missed(*yes)).map(chance).sum();
                    assert!(miss <= 0.05 + 1e-9, "{size} {drawn} {marked}: {miss}");
                }
            }
        }
    }
}
