//! Names that must be on a list and are not.

use super::sentences::missing;
use super::{Basis, Own, Records, When};
use model::{Certainty, Finding, FindingKind, ListRule, PersonId};
use std::collections::{BTreeMap, BTreeSet};

/// Who is on which list, and who may be whom.
pub(super) struct Lists<'a> {
    rules: BTreeSet<&'a ListRule>,
    on: BTreeMap<&'a str, BTreeSet<&'a PersonId>>,
    others: BTreeMap<&'a PersonId, Vec<&'a PersonId>>,
}

impl<'a> Lists<'a> {
    pub(super) fn of(records: &'a Records) -> Self {
        let mut on: BTreeMap<&str, BTreeSet<&PersonId>> = BTreeMap::new();
        for presence in &records.presences {
            on.entry(&presence.list).or_default().insert(&presence.person);
        }
        let mut others: BTreeMap<&PersonId, Vec<&PersonId>> = BTreeMap::new();
        for (one, other) in &records.may_be_one {
            others.entry(one).or_default().push(other);
            others.entry(other).or_default().push(one);
        }
        Self { rules: records.rules.iter().collect(), on, others }
    }

    fn holds(&self, list: &str, person: &PersonId) -> bool {
        self.on.get(list).is_some_and(|persons| persons.contains(person))
    }

    /// Whether somebody who may be the same person is on a list.
    fn may_hold(&self, list: &str, person: &PersonId) -> bool {
        let others = self.others.get(person).into_iter().flatten();
        others.into_iter().any(|other| self.holds(list, other))
    }
}

/// One for each rule that a person's names on lists do not keep.
pub(super) fn findings(person: &PersonId, own: &Own<'_>, lists: &Lists<'_>) -> Vec<Finding> {
    lists.rules.iter().filter_map(|rule| finding(person, own, lists, rule)).collect()
}

fn finding(
    person: &PersonId,
    own: &Own<'_>,
    lists: &Lists<'_>,
    rule: &ListRule,
) -> Option<Finding> {
    if !lists.holds(&rule.on, person) || lists.holds(&rule.also_on, person) {
        return None;
    }
    let certainty = match lists.may_hold(&rule.also_on, person) {
        true => Certainty::Possible,
        false => Certainty::Certain,
    };
    let on = own.presences.iter().filter(|presence| presence.list == rule.on);
    let days = on.clone().map(|presence| When::of(presence.on.as_ref())).reduce(When::joined)?;
    let mut basis = Basis::default();
    on.for_each(|presence| basis.add(&presence.citation));
    Some(basis.finding((FindingKind::MissingFromList, certainty), days, missing(rule, certainty)))
}
