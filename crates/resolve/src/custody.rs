//! The chronology of each person's custody, and what in it does not fit together.
//!
//! Findings are of the records, not of what happened: a gap is a time of which the case holds no
//! record. A finding is certain only where it holds for every exact date and place that the records
//! leave open, so that dates which become more exact never take a certain finding away.

pub(crate) mod cells;
mod dates;
mod entries;
mod gaps;
mod gathered;
mod lists;
mod orders;
mod overlaps;
mod phrases;
pub(crate) mod places;
mod sentences;
mod steps;
#[cfg(test)]
mod tests;
mod when;

pub use crate::named::{is_part_of_name, name_key};
pub use gathered::{Gathering, Source};
pub use phrases::{Told, told_in};
pub use when::{held_between, held_on};

use lists::Lists;
use model::{
    Certainty, Chronology, Citation, Finding, FindingKind, ListRule, Move, Order, PersonId,
    Presence, Sighting, Stay,
};
use places::Places;
use std::collections::{BTreeMap, BTreeSet};
use when::When;

/// All that a case holds about custody, in any order.
#[derive(Debug, Clone, Default)]
pub struct Records {
    /// Times in places of custody.
    pub stays: Vec<Stay>,
    /// Steps that are told without a stay.
    pub moves: Vec<Move>,
    /// What was ordered.
    pub orders: Vec<Order>,
    /// Names on lists.
    pub presences: Vec<Presence>,
    /// Times at which persons spoke or were seen.
    pub sightings: Vec<Sighting>,
    /// What lists must hold.
    pub rules: Vec<ListRule>,
    /// Pairs that may be one person, and are kept as two until somebody judges. The order of the two
    /// means nothing.
    pub may_be_one: Vec<(PersonId, PersonId)>,
}

/// The records of one person.
#[derive(Debug, Default)]
struct Own<'a> {
    stays: Vec<Held<'a>>,
    moves: Vec<&'a Move>,
    orders: Vec<&'a Order>,
    presences: Vec<&'a Presence>,
    sightings: Vec<&'a Sighting>,
    /// Whether records of somebody else may be of this person too.
    may_have_more: bool,
}

impl Own<'_> {
    /// How sure it is that there is no record of something, of which these records have none.
    fn absence(&self, among_these: Certainty) -> Certainty {
        if self.may_have_more { Certainty::Possible } else { among_these }
    }

    /// Puts all in an order of its own: nothing follows from the order in which records were given.
    fn sort(&mut self) {
        self.stays.sort_by_key(|held| (held.from, held.to, entries::key(&held.stay.citation)));
        self.moves.sort_by_key(|step| entries::key(&step.citation));
        self.orders.sort_by_key(|order| entries::key(&order.citation));
    }
}

/// A stay with the days of its begin and end.
#[derive(Debug, Clone, Copy)]
struct Held<'a> {
    stay: &'a Stay,
    from: When,
    to: When,
}

impl<'a> Held<'a> {
    fn new(stay: &'a Stay) -> Self {
        let (from, to) = (When::of(stay.from.as_ref()), When::of(stay.to.as_ref()));
        // Nobody leaves before they come.
        let from = When { first: from.first, last: from.last.min(to.last).max(from.first) };
        let to = When { first: to.first.max(from.first).min(to.last), last: to.last };
        Self { stay, from, to }
    }
}

/// One chronology for each person that has any record, in the order of the persons' ids.
pub fn chronologies(records: &Records) -> Vec<Chronology> {
    let places = Places::of(records);
    let lists = Lists::of(records);
    let own = by_person(records);
    let chronology = |(person, own): (&&PersonId, &Own<'_>)| {
        let mut findings = gaps::findings(own);
        findings.extend(overlaps::findings(own, &places));
        findings.extend(steps::findings(own, &places));
        findings.extend(orders::findings(own));
        findings.extend(lists::findings(person, own, &lists));
        findings.sort_by(|a, b| order_of(a).cmp(&order_of(b)));
        Chronology { person: (*person).clone(), entries: entries::in_order(own), findings }
    };
    own.iter().map(chronology).collect()
}

fn by_person(records: &Records) -> BTreeMap<&PersonId, Own<'_>> {
    let mut own: BTreeMap<&PersonId, Own<'_>> = BTreeMap::new();
    for stay in &records.stays {
        own.entry(&stay.person).or_default().stays.push(Held::new(stay));
    }
    for step in &records.moves {
        own.entry(&step.person).or_default().moves.push(step);
    }
    for order in &records.orders {
        own.entry(&order.person).or_default().orders.push(order);
    }
    for presence in &records.presences {
        own.entry(&presence.person).or_default().presences.push(presence);
    }
    for sighting in &records.sightings {
        if let Some(known) = own.get_mut(&sighting.person) {
            known.sightings.push(sighting);
        }
    }
    let (known, pairs) = (own.keys().copied().collect::<BTreeSet<_>>(), &records.may_be_one);
    for (one, other) in
        pairs.iter().filter(|(one, other)| known.contains(one) && known.contains(other))
    {
        for person in [one, other] {
            own.entry(person).or_default().may_have_more = true;
        }
    }
    own.values_mut().for_each(Own::sort);
    own
}

fn order_of(finding: &Finding) -> impl Ord + use<'_> {
    let first = finding.days.0.unwrap_or(i32::MAX);
    (finding.certainty, finding.kind, first, finding.days.1, &finding.english)
}

/// What a finding rests on while it is put together: each citation once, in the order of documents.
#[derive(Debug, Default)]
struct Basis<'a>(Vec<&'a Citation>);

impl<'a> Basis<'a> {
    fn add(&mut self, citation: &'a Citation) {
        self.0.push(citation);
    }

    /// The finding; its days, where they are open on a side, are left open.
    fn finding(
        self,
        (kind, certainty): (FindingKind, Certainty),
        days: When,
        [english, spanish]: [String; 2],
    ) -> Finding {
        let mut seen = BTreeSet::new();
        let mut citations = self.0;
        citations.sort_by_key(|citation| entries::key(citation));
        citations.retain(|citation| seen.insert(entries::key(citation)));
        let citations = citations.into_iter().cloned().collect();
        Finding { kind, certainty, days: days.known(), citations, english, spanish }
    }
}
