//! Two places at once.

use super::places::{Places, Relation};
use super::sentences::overlap;
use super::{Basis, Held, Own, When};
use model::{Certainty, Finding, FindingKind};
use std::collections::BTreeMap;

type Pair<'a> = (&'a Held<'a>, &'a Held<'a>, Certainty);

/// Overlaps, one for each two places.
pub(super) fn findings(own: &Own<'_>, places: &Places) -> Vec<Finding> {
    let mut pairs: BTreeMap<[String; 2], Vec<Pair<'_>>> = BTreeMap::new();
    for (at, one) in own.stays.iter().enumerate() {
        let later =
            own.stays.iter().skip(at + 1).take_while(|other| other.from.first <= one.to.last);
        for other in later {
            let Some(certainty) = at_once(one, other, places) else { continue };
            let mut key = [one, other].map(|held| places.key(held.stay.place.as_ref()));
            key.sort();
            pairs.entry(key).or_default().push((one, other, certainty));
        }
    }
    pairs.into_values().filter_map(|pairs| finding(&pairs)).collect()
}

/// Whether two stays in two places have days in common beside the one on which somebody can go from
/// the one to the other.
fn at_once(one: &Held<'_>, other: &Held<'_>, places: &Places) -> Option<Certainty> {
    let (begins, lasts) = (before(one.from, other.to)?, before(other.from, one.to)?);
    match places.relation(one.stay.place.as_ref(), other.stay.place.as_ref()) {
        Relation::Same => None,
        Relation::Unclear => Some(Certainty::Possible),
        Relation::Apart => Some(begins.max(lasts)),
    }
}

/// Whether a begin lies before an end; `None` where it cannot, or where either is open and it need
/// not.
fn before(begin: When, end: When) -> Option<Certainty> {
    if begin.last < end.first {
        return Some(Certainty::Certain);
    }
    let may_be = begin.first < end.last && begin.first > i32::MIN && end.last < i32::MAX;
    may_be.then_some(Certainty::Possible)
}

/// The days in common: those that surely are, or else those that can be.
fn common(one: &Held<'_>, other: &Held<'_>) -> When {
    let sure =
        When { first: one.from.last.max(other.from.last), last: one.to.first.min(other.to.first) };
    if sure.first <= sure.last {
        return sure;
    }
    let first = one.from.first.max(other.from.first);
    When { first, last: one.to.last.min(other.to.last).max(first) }
}

fn finding(pairs: &[Pair<'_>]) -> Option<Finding> {
    let certainty = pairs.iter().map(|pair| pair.2).min()?;
    let pairs = pairs.iter().filter(|pair| pair.2 == certainty);
    let days = pairs.clone().map(|(one, other, _)| common(one, other)).reduce(When::joined)?;
    let (one, other, _) = pairs.clone().next()?;
    let words = overlap(one, other, common(one, other), certainty);
    let mut basis = Basis::default();
    for (one, other, _) in pairs {
        basis.add(&one.stay.citation);
        basis.add(&other.stay.citation);
    }
    Some(basis.finding((FindingKind::Overlap, certainty), days, words))
}
