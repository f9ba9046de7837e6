//! How many interviews would settle it.

use super::decision::{Counts, ratio};
use super::hypergeometric::{self, Sample, at_least, below};
use super::tables::{ROOM, Tables};
use super::{Hypotheses, MOST_PERSONS, PrevalenceError};
use crate::special::{binomial_at_least, normal_quantile};

/// What an interval is wanted for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Aim {
    /// How many persons the frame has.
    pub frame: u32,
    /// The share that is expected; one half asks for most.
    pub share: f64,
    /// The confidence, such as .95.
    pub level: f64,
    /// The design effect of clusters, 1 for people who are drawn one by one.
    pub effect: f64,
    /// The share of those asked who will answer.
    pub response: f64,
}

/// Interviews for an interval of a given width.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ForMargin {
    /// Half of the width, as a share.
    pub margin: f64,
    /// Answers that are needed of a frame without end.
    pub endless: f64,
    /// Answers that are needed of this frame.
    pub answers: u32,
    /// Persons to draw, so that as many answer; `None` where the frame has not so many.
    pub to_draw: Option<u32>,
}

/// Interviews so that the interval reaches `margin` to either side (Cochran 1977, section 4.4, the
/// design effect of Kish 1965 taken in before the correction for the frame):
/// n₀ = deff z² p (1 − p) / d², n = n₀ / (1 + (n₀ − 1) / N).
///
/// # Errors
/// Numbers that are no shares, and an effect under 1.
pub fn for_margin(aim: &Aim, margin: f64) -> Result<ForMargin, PrevalenceError> {
    aim.check()?;
    if !(margin > 0.0 && margin < 1.0) {
        return Err(PrevalenceError::Share { what: "margin", share: margin });
    }
    let z = normal_quantile(f64::midpoint(1.0, aim.level));
    let endless = aim.effect * z * z * aim.share * (1.0 - aim.share) / (margin * margin);
    let frame = f64::from(aim.frame);
    let answers = (endless / (1.0 + (endless - 1.0) / frame)).ceil().clamp(1.0, frame) as u32;
    Ok(ForMargin { margin, endless, answers, to_draw: aim.drawn_for(answers) })
}

impl Aim {
    fn check(&self) -> Result<(), PrevalenceError> {
        check_frame(self.frame)?;
        let shares = [("share", self.share), ("level", self.level), ("response", self.response)];
        for (what, share) in shares {
            let is_share = share > 0.0 && (share < 1.0 || (what == "response" && share <= 1.0));
            if !is_share {
                return Err(PrevalenceError::Share { what, share });
            }
        }
        if !(self.effect >= 1.0 && self.effect.is_finite()) {
            return Err(PrevalenceError::Effect { effect: self.effect });
        }
        Ok(())
    }

    fn drawn_for(&self, answers: u32) -> Option<u32> {
        let drawn = (f64::from(answers) / self.response - 1e-9).ceil();
        (drawn <= f64::from(self.frame)).then_some(drawn as u32)
    }
}

/// A frame of none, or of more than are reckoned with, is refused.
pub(super) fn check_frame(frame: u32) -> Result<(), PrevalenceError> {
    match frame {
        0 => Err(PrevalenceError::NoFrame),
        frame if frame > MOST_PERSONS => Err(PrevalenceError::LargeFrame { frame }),
        _ => Ok(()),
    }
}

/// How many must be asked, and all say no, before a share as great as this can be ruled out: the
/// least number with which the one-sided exact upper bound is under it.
///
/// # Errors
/// A share that is none.
pub fn to_rule_out(aim: &Aim, share: f64) -> Result<u32, PrevalenceError> {
    aim.check()?;
    if !(share > 0.0 && share < 1.0) {
        return Err(PrevalenceError::Share { what: "share to rule out", share });
    }
    let tables = Tables::up_to(aim.frame);
    let is_under = |drawn: u32| {
        let sample = Sample { size: aim.frame, drawn, yes: 0 };
        let most = hypergeometric::upper(&tables, sample, 1.0 - aim.level);
        f64::from(most) < share * f64::from(aim.frame) - 1e-9 || most == 0
    };
    Ok(hypergeometric::first(1, aim.frame, is_under))
}

/// A test of fixed size: systemic is said from so many yes on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Test {
    /// How many are asked.
    pub asked: u32,
    /// From so many yes on, systemic is said.
    pub systemic_from: u32,
    /// The probability of saying systemic where it is isolated.
    pub wrongly_systemic: f64,
    /// The probability of saying isolated where it is systemic.
    pub wrongly_isolated: f64,
}

/// What the sequential rule asks for, if so many of the frame would say yes. Exact, from the
/// distribution of where it ends.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ends {
    /// The number of yes in the frame.
    pub yes_in_frame: u32,
    /// The mean number of interviews.
    pub mean: f64,
    /// Half of the times it has ended after so many.
    pub median: u32,
    /// In nine of ten cases it has ended after so many.
    pub nine_of_ten: u32,
    /// The probability that it says systemic.
    pub systemic: f64,
    /// The probability that it says isolated.
    pub isolated: f64,
}

/// What would settle whether it is systemic or isolated.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ToDecide {
    /// Interviews by the normal approximation, rounded up.
    pub normal: u32,
    /// The least exact test of a frame without end.
    pub endless: Test,
    /// The least exact test of this frame.
    pub finite: Test,
    /// The sequential rule where the share is that of isolated, and where it is that of systemic.
    pub sequential: [Ends; 2],
}

/// Interviews that tell systemic from isolated with both errors at most as given.
///
/// # Errors
/// Hypotheses that cannot be told apart in this frame.
pub fn to_decide(frame: u32, hypotheses: &Hypotheses) -> Result<ToDecide, PrevalenceError> {
    check_frame(frame)?;
    let counts = hypotheses.counts(frame)?;
    let normal = normal(hypotheses);
    if normal > MOST_INTERVIEWS {
        return Err(PrevalenceError::TooNear { interviews: normal });
    }
    let tables = Tables::up_to(frame);
    let ends = |truth| ends(&tables, frame, counts, hypotheses.error, truth);
    Ok(ToDecide {
        normal,
        endless: endless(hypotheses, normal),
        finite: finite(&tables, frame, counts, hypotheses.error, normal),
        sequential: [ends(counts.isolated), ends(counts.systemic)],
    })
}

/// n = (z √(p₀q₀) + z √(p₁q₁))² / (p₁ − p₀)² (Fleiss, Levin & Paik 2003, chapter 2, without
/// the correction for continuity).
fn normal(hypotheses: &Hypotheses) -> u32 {
    let Hypotheses { isolated, systemic, error } = *hypotheses;
    let spread = |share: f64| (share * (1.0 - share)).sqrt();
    let reach = normal_quantile(1.0 - error) * (spread(isolated) + spread(systemic));
    (reach / (systemic - isolated)).powi(2).ceil().max(1.0) as u32
}

/// More interviews than these are no plan.
const MOST_INTERVIEWS: u32 = 100_000;

/// Where the search for the least test begins: at one, or where the approximation is so great that it
/// is near, at half of it.
fn start(approximation: f64) -> u32 {
    if approximation < 1000.0 { 1 } else { (approximation / 2.0) as u32 }
}

/// The least number of interviews for which some border of yes keeps both errors: the smallest
/// border that keeps the first is the only one to look at.
fn least_test(
    (least, most): (u32, u32),
    error: f64,
    wrongly_systemic: impl Fn(u32, u32) -> f64,
    wrongly_isolated: impl Fn(u32, u32) -> f64,
) -> Test {
    let mut border = 0;
    for asked in least..most {
        while wrongly_systemic(asked, border) > error {
            border += 1;
        }
        let other = wrongly_isolated(asked, border);
        if other <= error {
            let wrongly_systemic = wrongly_systemic(asked, border);
            return Test {
                asked,
                systemic_from: border,
                wrongly_systemic,
                wrongly_isolated: other,
            };
        }
    }
    while wrongly_systemic(most, border) > error {
        border += 1;
    }
    Test {
        asked: most,
        systemic_from: border,
        wrongly_systemic: wrongly_systemic(most, border),
        wrongly_isolated: wrongly_isolated(most, border),
    }
}

/// With so many interviews every pair of hypotheses of this program is told apart.
const ENDLESS: u32 = 10_000_000;

fn endless(hypotheses: &Hypotheses, normal: u32) -> Test {
    let Hypotheses { isolated, systemic, error } = *hypotheses;
    least_test(
        (start(normal.into()), ENDLESS),
        error,
        |asked, border| binomial_at_least(asked.into(), isolated, border.into()),
        |asked, border| 1.0 - binomial_at_least(asked.into(), systemic, border.into()),
    )
}

fn finite(tables: &Tables, frame: u32, counts: Counts, error: f64, normal: u32) -> Test {
    let normal = f64::from(normal);
    let corrected = normal / (1.0 + normal / f64::from(frame));
    least_test(
        (start(corrected), frame),
        error,
        |asked, border| at_least(tables, frame, counts.isolated, asked, border),
        |asked, border| below(tables, frame, counts.systemic, asked, border),
    )
}

/// The distribution of where the sequential rule ends: the chances of each number of yes among those
/// asked so far while nothing is decided, interview by interview.
fn ends(tables: &Tables, frame: u32, counts: Counts, error: f64, truth: u32) -> Ends {
    let limit = -error.ln() + ROOM;
    let (mut open, mut first_yes) = (vec![1.0], 0);
    let mut told = Ends {
        yes_in_frame: truth,
        mean: 0.0,
        median: 0,
        nine_of_ten: 0,
        systemic: 0.0,
        isolated: 0.0,
    };
    for asked in 1..=frame {
        let still: f64 = open.iter().sum();
        if still <= 1e-15 {
            break;
        }
        told.mean += still;
        told.median += u32::from(still > 0.5);
        told.nine_of_ten += u32::from(still > 0.1);
        open = drawn_once(&open, first_yes, asked - 1, frame, truth);
        for (at, chance) in open.iter_mut().enumerate() {
            let yes = first_yes + at as u32;
            let Counts { isolated, systemic } = counts;
            if ratio(tables, frame, (systemic, isolated), (asked, yes)) >= limit {
                told.systemic += std::mem::take(chance);
            } else if ratio(tables, frame, (isolated, systemic), (asked, yes)) >= limit {
                told.isolated += std::mem::take(chance);
            }
        }
        trim(&mut open, &mut first_yes);
    }
    told
}

/// One more interview. `open[i]` is the chance of `first_yes + i` yes among `asked`.
fn drawn_once(open: &[f64], first_yes: u32, asked: u32, frame: u32, truth: u32) -> Vec<f64> {
    let mut next = vec![0.0; open.len() + 1];
    for (at, chance) in open.iter().enumerate() {
        let yes = first_yes + at as u32;
        let left = f64::from(truth.saturating_sub(yes)) / f64::from(frame - asked);
        next[at] += chance * (1.0 - left);
        next[at + 1] += chance * left;
    }
    next
}

/// Drops numbers of yes at both ends that have no chance.
fn trim(open: &mut Vec<f64>, first_yes: &mut u32) {
    while open.last().is_some_and(|chance| *chance == 0.0) {
        open.pop();
    }
    let none = open.iter().take_while(|chance| **chance == 0.0).count();
    open.drain(..none);
    *first_yes += none as u32;
}

#[cfg(test)]
mod tests {
    use super::*;

    fn aim(effect: f64) -> Aim {
        Aim { frame: 10_000, share: 0.5, level: 0.95, effect, response: 1.0 }
    }

    #[test]
    fn margins_of_ten_thousand() -> Result<(), PrevalenceError> {
        for (effect, expected) in [(1.0, [370, 965, 1937]), (2.0, [714, 1759, 3245])] {
            for (margin, answers) in [0.05, 0.03, 0.02].into_iter().zip(expected) {
                assert_eq!(for_margin(&aim(effect), margin)?.answers, answers, "{effect} {margin}");
            }
        }
        let answering = Aim { response: 0.5, ..aim(1.0) };
        assert_eq!(for_margin(&answering, 0.05)?.to_draw, Some(740));
        // 706 of 1,000 have to answer, and at most 500 will.
        let few = Aim { frame: 1000, ..answering };
        assert_eq!(for_margin(&few, 0.02)?.to_draw, None);
        let seven_tenths = Aim { response: 0.7, ..aim(1.0) };
        assert_eq!(seven_tenths.drawn_for(7), Some(10));
        assert_eq!(for_margin(&Aim { frame: 1, ..aim(1.0) }, 0.05)?.answers, 1);
        Ok(())
    }

    #[test]
    fn twenty_against_two_in_a_hundred() -> Result<(), PrevalenceError> {
        let hypotheses = Hypotheses { isolated: 0.02, systemic: 0.2, error: 0.01 };
        let plan = to_decide(10_000, &hypotheses)?;
        assert_eq!(plan.normal, 49);
        assert_eq!((plan.endless.asked, plan.endless.systemic_from), (55, 5));
        assert!((plan.endless.wrongly_isolated - 0.008_65).abs() < 1e-5);
        assert_eq!((plan.finite.asked, plan.finite.systemic_from), (54, 5));
        let small = to_decide(300, &hypotheses)?;
        assert_eq!((small.finite.asked, small.finite.systemic_from), (45, 4));
        for (plan, right) in [(plan, 0), (plan, 1), (small, 0), (small, 1)] {
            let ends = plan.sequential[right];
            let wrong = if right == 0 { ends.systemic } else { ends.isolated };
            assert!(wrong <= 0.01 && (ends.systemic + ends.isolated - 1.0).abs() < 1e-9);
            assert!(ends.mean < f64::from(plan.finite.asked), "{ends:?}");
        }
        Ok(())
    }

    #[test]
    fn the_sequential_rule_errs_no_more_than_it_says() -> Result<(), PrevalenceError> {
        let hypotheses = Hypotheses { isolated: 0.1, systemic: 0.3, error: 0.05 };
        let (frame, tables) = (100, Tables::up_to(100));
        let counts = hypotheses.counts(frame)?;
        assert_eq!((counts.isolated, counts.systemic), (10, 30));
        for truth in 0..=frame {
            let ends = ends(&tables, frame, counts, hypotheses.error, truth);
            assert!(truth > 10 || ends.systemic <= 0.05, "{ends:?}");
            assert!(truth < 30 || ends.isolated <= 0.05, "{ends:?}");
            assert!(ends.mean <= f64::from(frame) && ends.median <= ends.nine_of_ten);
        }
        Ok(())
    }

    #[test]
    fn numbers_to_rule_out() -> Result<(), PrevalenceError> {
        // 59 without one: .95^59 < .05 (the classical number), fewer of a small frame.
        assert_eq!(to_rule_out(&Aim { frame: 1_000_000, ..aim(1.0) }, 0.05)?, 59);
        assert_eq!(to_rule_out(&Aim { frame: 100, ..aim(1.0) }, 0.05)?, 45);
        assert_eq!(to_rule_out(&Aim { frame: 1, ..aim(1.0) }, 0.05)?, 1);
        Ok(())
    }

    #[test]
    fn what_is_no_share_is_refused() {
        for wrong in [0.0, 1.0, -0.1, f64::NAN, f64::INFINITY] {
            assert!(for_margin(&aim(1.0), wrong).is_err());
            assert!(to_rule_out(&aim(1.0), wrong).is_err());
            assert!(for_margin(&Aim { share: wrong, ..aim(1.0) }, 0.05).is_err());
            assert!(for_margin(&aim(wrong - 0.5), 0.05).is_err());
        }
        let backwards = Hypotheses { isolated: 0.2, systemic: 0.02, error: 0.01 };
        assert!(to_decide(100, &backwards).is_err());
        // Of three persons, 2 % and 20 % are both less than one: 0 against 1.
        let few = Hypotheses { isolated: 0.02, systemic: 0.2, error: 0.01 };
        assert!(to_decide(3, &few).is_ok_and(|plan| plan.finite.asked == 3));
        assert!(to_decide(0, &few).is_err());
    }
}
