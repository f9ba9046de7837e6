//! What was done although it had been ordered otherwise.

use super::entries::key;
use super::sentences::{held_after, removed};
use super::steps::{self, Told};
use super::{Basis, Held, Own, When};
use model::{Certainty, Finding, FindingKind, Order, OrderKind, Step};
use std::cmp::Reverse;

/// Stays after an ordered release, and removals against a protective order. Several texts tell of one
/// order: there is one finding of each kind.
pub(super) fn findings(own: &Own<'_>) -> Vec<Finding> {
    despite(own).into_iter().chain(after_release(own)).collect()
}

fn of_kind<'a>(own: &'a Own<'_>, kind: OrderKind) -> impl Iterator<Item = &'a Order> {
    own.orders.iter().copied().filter(move |order| order.kind == kind)
}

/// An order, what was done against it, and how sure that is.
type Against<'a, T> = (&'a Order, T, Certainty);

/// The surest of them, with how sure they are.
fn surest<'a, T: Copy>(all: &[Against<'a, T>]) -> Option<(Certainty, Vec<(&'a Order, T)>)> {
    let certainty = all.iter().map(|(.., certainty)| *certainty).min()?;
    let sure = all.iter().filter(|(.., own)| *own == certainty);
    Some((certainty, sure.map(|(order, done, _)| (*order, *done)).collect()))
}

fn despite(own: &Own<'_>) -> Option<Finding> {
    let removals: Vec<Told<'_>> =
        steps::of(own).filter(|told| told.step == Step::Deportation).collect();
    let mut all: Vec<Against<'_, &Told<'_>>> = Vec::new();
    for order in of_kind(own, OrderKind::Protection) {
        let given = When::of(order.date.as_ref());
        let sure = removals.iter().map(|told| (told, before(given, told.at)));
        all.extend(sure.filter_map(|(told, sure)| Some((order, told, sure?))));
    }
    let (certainty, pairs) = surest(&all)?;
    let days = pairs.iter().map(|(_, told)| told.at).reduce(When::joined)?;
    let (order, told) = pairs.iter().min_by_key(|(order, told)| {
        let exact = (told.at.length(), When::of(order.date.as_ref()).length());
        (exact, key(told.citation), key(&order.citation))
    })?;
    let words = removed(order, told, certainty);
    let mut basis = Basis::default();
    for (order, told) in pairs {
        basis.add(&order.citation);
        basis.add(told.citation);
    }
    Some(basis.finding((FindingKind::RemovedDespiteOrder, certainty), days, words))
}

/// Whether something was done after the order was given; `None` where it was before.
fn before(given: When, done: When) -> Option<Certainty> {
    match given.last < done.first {
        true => Some(Certainty::Certain),
        false => (done.last >= given.first).then_some(Certainty::Possible),
    }
}

fn after_release(own: &Own<'_>) -> Option<Finding> {
    let releases = steps::of(own).filter(|told| told.step == Step::Release);
    let releases: Vec<When> = releases.map(|told| told.at).collect();
    let mut all: Vec<Against<'_, &Held<'_>>> = Vec::new();
    for order in of_kind(own, OrderKind::Release) {
        let given = When::of(order.date.as_ref());
        let sure = own.stays.iter().map(|held| (held, beyond(held, given, &releases)));
        all.extend(sure.filter_map(|(held, sure)| Some((order, held, sure?))));
    }
    let (certainty, pairs) = surest(&all)?;
    let after = |(order, held): &(&Order, &Held<'_>)| {
        let given = When::of(order.date.as_ref());
        When { first: held.from.first.max(given.first), last: held.to.last }
    };
    let days = pairs.iter().map(after).reduce(When::joined)?;
    let (order, held) = pairs.iter().min_by_key(|(order, held)| {
        let exact = (Reverse(held.to.first), When::of(order.date.as_ref()).length());
        (exact, key(&held.stay.citation), key(&order.citation))
    })?;
    let words = held_after(order, held, certainty);
    let mut basis = Basis::default();
    for (order, held) in pairs {
        basis.add(&order.citation);
        basis.add(&held.stay.citation);
    }
    Some(basis.finding((FindingKind::HeldAfterRelease, certainty), days, words))
}

/// Whether a stay goes on after an order of release. Certain where it surely began before and ended
/// later than the day of the order; a stay that began afterwards may be another arrest.
fn beyond(held: &Held<'_>, given: When, releases: &[When]) -> Option<Certainty> {
    if held.from.last <= given.first && held.to.first > given.last {
        return Some(Certainty::Certain);
    }
    let freed_before = |at: &When| at.last >= given.first && at.first <= held.from.last;
    if held.from.first > given.last && releases.iter().any(freed_before) {
        return None;
    }
    let end_is_open = held.to.last == i32::MAX && held.to.first <= given.last;
    if end_is_open && releases.iter().any(|at| at.last >= given.first) {
        return None;
    }
    (held.to.last > given.first && held.from.first > i32::MIN).then_some(Certainty::Possible)
}
