//! Systemic or isolated: evidence that grows while people are asked, and never fools by being looked
//! at.
//!
//! Without strata the e-value against "isolated" is the likelihood ratio of K₁ to K₀ yes in the
//! frame, the least number that is systemic and the greatest that is isolated. Each yes multiplies it
//! by (K₁ − s)/(K₀ − s) > 1 and each no by less than 1, and its mean given the past is 1 where the
//! frame holds K₀ and falls with fewer: a supermartingale for every number that is isolated, so that
//! by Ville's inequality it reaches 1/α with probability α at most. The inverse is one for every
//! number that is systemic. It is Wald's (1945) sequential test, without replacement.
//!
//! With strata it is the least of the martingales of `sequence` over all numbers that are isolated
//! (Wasserman, Ramdas & Balakrishnan 2020, Universal inference, section 8).
//!
//! Where answers can be wrong, what is isolated and systemic are numbers of those who lived it, and
//! what is seen are yes. `misreport` says how many yes each allows for; the evidence is against these.

use super::misreport::RatesBox;
use super::sequence::{Answers, State};
use super::tables::{ROOM, Tables};
use super::{Decision, Hypotheses, PrevalenceError, Verdict};
use std::ops::RangeInclusive;

/// Greater evidence is not told apart: what the answers rule out altogether has this much.
const MOST: f64 = 1e100;

/// What is isolated and what is systemic, in persons of a frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Counts {
    /// So many or fewer are isolated.
    pub(super) isolated: u32,
    /// So many or more are systemic.
    pub(super) systemic: u32,
}

impl Hypotheses {
    /// Checks that the two can be told apart.
    pub(super) fn counts(&self, frame: u32) -> Result<Counts, PrevalenceError> {
        let Self { isolated, systemic, error } = *self;
        if !(isolated >= 0.0 && isolated < systemic && systemic <= 1.0) {
            return Err(PrevalenceError::Hypotheses { isolated, systemic });
        }
        if !(error > 0.0 && error < 0.5) {
            return Err(PrevalenceError::Error { error });
        }
        let persons = f64::from(frame);
        // A share of .2 is 20 of 100, however its binary digits fall.
        let (below, above) = (isolated * persons + 1e-9, systemic * persons - 1e-9);
        let counts =
            Counts { isolated: below.floor() as u32, systemic: above.ceil().max(0.0) as u32 };
        match counts.isolated < counts.systemic {
            true => Ok(counts),
            false => Err(PrevalenceError::Hypotheses { isolated, systemic }),
        }
    }
}

/// How far `yes` of `asked` speak for one number of yes in the frame and against another: ln of the
/// likelihood ratio. Infinite where the answers rule the other out and what lies beyond it; minus
/// infinite, for ever after, once they rule the first out.
pub(super) fn ratio(
    tables: &Tables,
    frame: u32,
    (number, against): (u32, u32),
    (asked, yes): (u32, u32),
) -> f64 {
    let (least, most) = (yes, frame - (asked - yes));
    let is_beyond = if number > against { least > against } else { most < against };
    let ways =
        |number: u32| tables.choose(number, yes) + tables.choose(frame - number, asked - yes);
    match (ways(number), ways(against)) {
        _ if is_beyond => f64::INFINITY,
        (f64::NEG_INFINITY, _) => f64::NEG_INFINITY,
        (number, against) => number - against,
    }
}

/// A hypothesis as it is tested.
struct Tested {
    /// So many of the frame would say yes.
    totals: RangeInclusive<u32>,
    /// The number that it is weighed against; `None` for the working prior of `sequence`.
    against: Option<u32>,
}

impl Tested {
    /// ln of the evidence against it.
    fn evidence(&self, tables: &Tables, state: &State<'_>) -> f64 {
        let nearest = |number: u32| number.clamp(*self.totals.start(), *self.totals.end());
        let Some(number) = self.against else {
            // It is convex in the total, so that the least is that of the total nearest to the
            // likeliest.
            return state.evidence(nearest(state.likeliest()));
        };
        let (asked, yes) = (state.total(|s| s.drawn), state.total(|s| s.yes));
        ratio(tables, state.total(|s| s.size), (number, nearest(number)), (asked, yes))
    }
}

/// Both hypotheses, and the error that is left for the evidence against each.
struct Both {
    isolated: Tested,
    systemic: Tested,
    error: f64,
}

impl Both {
    fn of(counts: Counts, sizes: &[u32], error: f64, wrong: Option<&RatesBox>) -> Self {
        let frame = sizes.iter().sum();
        let Counts { isolated, systemic } = counts;
        let single = |number: u32| (sizes.len() == 1).then_some(number);
        let Some(wrong) = wrong else {
            return Self {
                isolated: Tested { totals: 0..=isolated, against: single(systemic) },
                systemic: Tested { totals: systemic..=frame, against: single(isolated) },
                error,
            };
        };
        let (most, least) = (wrong.most_yes(isolated, frame), wrong.least_yes(systemic, frame));
        // Rates that change while people are asked must not choose what is weighed against what.
        let fixed = |number: u32| single(number).filter(|_| !wrong.grows());
        let above = wrong.expected_yes(systemic, frame).max(most + 1).min(frame);
        let below = wrong.expected_yes(isolated, frame).min(least.saturating_sub(1));
        Self {
            isolated: Tested { totals: 0..=most, against: fixed(above) },
            systemic: Tested { totals: least..=frame, against: fixed(below) },
            error: wrong.error,
        }
    }
}

/// The evidence along the interviews. Who did not answer counts as whatever helps the hypothesis
/// that the evidence is against: as no in `said`, as yes in `perhaps`. Where the order says nothing,
/// only the last look counts. Where answers can be wrong, `wrong` holds their rates with the error of
/// the hypotheses.
pub(super) fn decide(
    tables: &Tables,
    sizes: &[u32],
    (said, perhaps): (&Answers, &Answers),
    hypotheses: &Hypotheses,
    is_ordered: bool,
    wrong: Option<&RatesBox>,
) -> Result<Decision, PrevalenceError> {
    let counts = hypotheses.counts(sizes.iter().sum())?;
    let both = Both::of(counts, sizes, hypotheses.error, wrong);
    let against = |tested: &Tested, answers: &Answers| {
        run(tables, sizes, answers, |state| tested.evidence(tables, state))
    };
    let paths = [against(&both.isolated, said), against(&both.systemic, perhaps)];
    Ok(told(hypotheses, counts, &both, &paths, is_ordered))
}

fn told(
    hypotheses: &Hypotheses,
    counts: Counts,
    both: &Both,
    [against_isolated, against_systemic]: &[Vec<f64>; 2],
    is_ordered: bool,
) -> Decision {
    let limit = -both.error.ln() + ROOM;
    let crossed = |path: &Vec<f64>| {
        let at = match is_ordered {
            true => path.iter().position(|value| *value >= limit),
            false => path.last().filter(|value| **value >= limit).map(|_| path.len() - 1),
        };
        at.map(|at| at as u32 + 1)
    };
    let (no_longer_isolated, no_longer_systemic) =
        (crossed(against_isolated), crossed(against_systemic));
    let verdict = match (no_longer_isolated, no_longer_systemic) {
        (Some(_), Some(_)) => Verdict::Between,
        (Some(_), None) => Verdict::Systemic,
        (None, Some(_)) => Verdict::Isolated,
        (None, None) => Verdict::Open,
    };
    let plain = |path: &Vec<f64>| path.iter().map(|value| value.exp().min(MOST)).collect();
    let mut decision = Decision {
        hypotheses: *hypotheses,
        isolated_at_most: counts.isolated,
        systemic_at_least: counts.systemic,
        isolated_yes_at_most: *both.isolated.totals.end(),
        systemic_yes_at_least: *both.systemic.totals.start(),
        threshold: 1.0 / both.error,
        against_isolated: plain(against_isolated),
        against_systemic: plain(against_systemic),
        no_longer_isolated,
        no_longer_systemic,
        verdict,
    };
    if !is_ordered {
        let last = |path: &mut Vec<f64>| path.drain(..path.len().saturating_sub(1)).for_each(drop);
        last(&mut decision.against_isolated);
        last(&mut decision.against_systemic);
    }
    decision
}

/// The evidence after each answer.
fn run(
    tables: &Tables,
    sizes: &[u32],
    answers: &Answers,
    evidence: impl Fn(&State<'_>) -> f64,
) -> Vec<f64> {
    let mut state = State::new(tables, sizes);
    let step = |(stratum, yes): &(usize, bool)| {
        state.observe(*stratum, *yes);
        evidence(&state)
    };
    answers.iter().map(step).collect()
}
