//! Days between stays of which no record says anything.

use super::sentences::gap;
use super::{Basis, Held, Own, When, steps};
use model::{Certainty, Ended, Finding, FindingKind, Step};

/// Days that no stay is told for, between two that are.
struct Hole {
    days: When,
}

/// Gaps; certain where no stay can reach into the days, whatever its exact dates are, and nothing says
/// that the person was free.
pub(super) fn findings(own: &Own<'_>) -> Vec<Finding> {
    let free = frees(own);
    holes(&own.stays).iter().filter_map(|hole| finding(own, &free, hole)).collect()
}

/// When the person was let go, got away or died.
fn frees(own: &Own<'_>) -> Vec<When> {
    let ends = steps::of(own)
        .filter(|told| matches!(told.step, Step::Release | Step::Escape | Step::Death));
    ends.map(|told| told.at).collect()
}

/// The days that a stay is told for: from its begin to its end, and where one is open, to the other
/// side of what is known of it.
fn told(held: &Held<'_>) -> Option<When> {
    let first = if held.from.first > i32::MIN { held.from.first } else { held.from.last };
    let last = if held.to.last < i32::MAX { held.to.last } else { held.to.first };
    let (first, last) = match (first, last) {
        (i32::MAX, i32::MIN) => return None,
        (i32::MAX, last) => (last, last),
        (first, i32::MIN) => (first, first),
        (first, last) => (first.min(last), first.max(last)),
    };
    Some(When { first, last })
}

fn holes(stays: &[Held<'_>]) -> Vec<Hole> {
    let mut covers: Vec<When> = stays.iter().filter_map(told).collect();
    covers.sort_unstable();
    let Some(mut end) = covers.first().map(|cover| cover.last) else { return Vec::new() };
    let mut holes = Vec::new();
    for cover in covers {
        if cover.first > end.saturating_add(1) {
            holes.push(Hole { days: When { first: end + 1, last: cover.first - 1 } });
        }
        end = end.max(cover.last);
    }
    holes
}

fn finding(own: &Own<'_>, free: &[When], hole: &Hole) -> Option<Finding> {
    let stays = own.stays.as_slice();
    let before = |held: &&Held<'_>| {
        held.to.last < i32::MAX && told(held).is_some_and(|told| told.last + 1 == hole.days.first)
    };
    let after = |held: &&Held<'_>| {
        held.from.first > i32::MIN
            && told(held).is_some_and(|told| told.first - 1 == hole.days.last)
    };
    let (before, after): (Vec<_>, Vec<_>) =
        (stays.iter().filter(before).collect(), stays.iter().filter(after).collect());
    if before.is_empty() || after.is_empty() {
        return None;
    }
    let (days, certainty) = match surely_open(stays, hole.days) {
        Some(days) => (days, freed(stays, free, days)?),
        None => (hole.days, freed(stays, free, hole.days).map(|_| Certainty::Possible)?),
    };
    let certainty = own.absence(certainty);
    let words = gap(&before, &after, days, certainty);
    let mut basis = Basis::default();
    before.iter().chain(&after).for_each(|held| basis.add(&held.stay.citation));
    Some(basis.finding((FindingKind::Gap, certainty), days, words))
}

/// What is left of these days without those that a stay can reach, whatever its exact dates are.
fn surely_open(stays: &[Held<'_>], days: When) -> Option<When> {
    let mut open = days;
    for held in stays {
        let (first, last) = (held.from.first, held.to.last);
        // Every stay that reaches in is open on a side: the others lie wholly before or after.
        if last >= open.first && first <= open.last {
            if first <= open.first {
                open.first = last.saturating_add(1);
            } else {
                open.last = first.saturating_sub(1);
            }
        }
        if open.first > open.last || open.first == i32::MAX {
            return None;
        }
    }
    Some(open)
}

/// How sure a gap is, given when the person was let go: `None` where they surely were before it and
/// after the last stay before it began.
fn freed(stays: &[Held<'_>], free: &[When], days: When) -> Option<Certainty> {
    let earlier = stays.iter().filter(|held| held.to.last < days.first);
    let began = earlier.map(|held| held.from.first).max().unwrap_or(i32::MIN);
    if free.iter().any(|at| at.last <= days.first && at.first >= began && at.is_closed()) {
        return None;
    }
    let may_be = |at: &When| at.first <= days.first && at.last >= began;
    Some(if free.iter().any(may_be) { Certainty::Possible } else { Certainty::Certain })
}

impl Held<'_> {
    /// The step by which it ended, where that is said.
    pub(super) fn left_by(&self) -> Option<Step> {
        match self.stay.ended {
            Ended::Transfer => Some(Step::Transfer),
            Ended::Deportation => Some(Step::Deportation),
            Ended::Release => Some(Step::Release),
            Ended::Escape => Some(Step::Escape),
            Ended::Death => Some(Step::Death),
            Ended::Unknown => None,
        }
    }
}
