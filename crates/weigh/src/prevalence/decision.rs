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

use super::sequence::{Answers, State};
use super::special::{ROOM, Tables};
use super::{Decision, Hypotheses, PrevalenceError, Verdict};

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

/// How far `yes` of `asked` speak for `systemic` and against `isolated`: ln of the likelihood ratio.
/// Infinite where the answers rule `isolated` out.
pub(super) fn ratio(tables: &Tables, frame: u32, counts: Counts, asked: u32, yes: u32) -> f64 {
    let ways =
        |number: u32| tables.choose(number, yes) + tables.choose(frame - number, asked - yes);
    match (ways(counts.systemic), ways(counts.isolated)) {
        (_, f64::NEG_INFINITY) => f64::INFINITY,
        (systemic, isolated) => systemic - isolated,
    }
}

/// The same against `systemic`.
pub(super) fn inverse(tables: &Tables, frame: u32, counts: Counts, asked: u32, yes: u32) -> f64 {
    let turned = Counts { isolated: counts.systemic, systemic: counts.isolated };
    ratio(tables, frame, turned, asked, yes)
}

/// The evidence along the interviews. Who did not answer counts as whatever helps the hypothesis
/// that the evidence is against: as no in `said`, as yes in `perhaps`. Where the order says nothing,
/// only the last look counts.
pub(super) fn decide(
    tables: &Tables,
    sizes: &[u32],
    (said, perhaps): (&Answers, &Answers),
    hypotheses: &Hypotheses,
    is_ordered: bool,
) -> Result<Decision, PrevalenceError> {
    let frame = sizes.iter().sum();
    let counts = hypotheses.counts(frame)?;
    let against_isolated = run(tables, sizes, said, |state| {
        let (asked, yes) = (state.total(|s| s.drawn), state.total(|s| s.yes));
        match sizes.len() {
            1 => ratio(tables, frame, counts, asked, yes),
            _ => least(state, 0..=counts.isolated),
        }
    });
    let against_systemic = run(tables, sizes, perhaps, |state| {
        let (asked, yes) = (state.total(|s| s.drawn), state.total(|s| s.yes));
        match sizes.len() {
            1 => inverse(tables, frame, counts, asked, yes),
            _ => least(state, counts.systemic..=frame),
        }
    });
    Ok(told(hypotheses, counts, &against_isolated, &against_systemic, is_ordered))
}

fn told(
    hypotheses: &Hypotheses,
    counts: Counts,
    against_isolated: &[f64],
    against_systemic: &[f64],
    is_ordered: bool,
) -> Decision {
    let limit = -hypotheses.error.ln() + ROOM;
    let crossed = |path: &[f64]| {
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
    let plain = |path: &[f64]| path.iter().map(|value| value.exp().min(MOST)).collect();
    let mut decision = Decision {
        hypotheses: *hypotheses,
        isolated_at_most: counts.isolated,
        systemic_at_least: counts.systemic,
        threshold: 1.0 / hypotheses.error,
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

/// The least evidence against any of these totals. It is convex in the total, so that it is the one
/// nearest to the likeliest total.
fn least(state: &State<'_>, totals: std::ops::RangeInclusive<u32>) -> f64 {
    let likeliest = state.likeliest();
    let nearest = likeliest.clamp(*totals.start(), *totals.end());
    state.evidence(nearest)
}
