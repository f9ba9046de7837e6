//! Withdrawn consent: what concerns a person is gone from the state, and which devices still have
//! to destroy keys is known.

use super::Made;
use super::judgements::{Capture, Id, Withdraw};
use super::order::Order;
use std::collections::{BTreeMap, BTreeSet};
use verify::envelope::{EntryId, LogId};

/// A withdrawal, as a screen shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WithdrawalView<'a> {
    /// The entry.
    pub entry: EntryId,
    /// When, as a hybrid logical clock.
    pub hlc: u64,
    /// Who withdrew.
    pub person: &'a Id,
    /// The keys that are to be destroyed.
    pub keys: &'a [[u8; 16]],
    /// The captures that are gone: nothing but their entries is left.
    pub captures: &'a BTreeSet<EntryId>,
    /// The devices that destroyed the keys, with the entries that say so.
    pub destroyed: &'a BTreeMap<LogId, EntryId>,
    /// The devices that did not say so yet.
    pub awaiting: Vec<LogId>,
}

/// All withdrawals.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Withdrawals {
    all: BTreeMap<EntryId, Withdrawal>,
    of_person: BTreeMap<Id, Vec<EntryId>>,
    of_key: BTreeMap<[u8; 16], EntryId>,
}

#[derive(Debug, Clone, PartialEq)]
struct Withdrawal {
    hlc: u64,
    body: Withdraw,
    captures: BTreeSet<EntryId>,
    destroyed: BTreeMap<LogId, EntryId>,
}

impl Withdrawals {
    /// Adds a withdrawal. Every capture that was folded before is unaware of it.
    pub(super) fn add(&mut self, made: Made<Withdraw>, captures: &mut Vec<Made<Capture>>) {
        let Made { entry, hlc, body } = made;
        let covers = |capture: &Made<Capture>| {
            capture.body.person.as_ref() == Some(&body.person)
                || body.keys.contains(&capture.body.key)
        };
        let gone = captures.extract_if(.., |capture| covers(capture));
        let gone = gone.map(|capture| capture.entry).collect();
        self.of_person.entry(body.person.clone()).or_default().push(entry);
        for key in &body.keys {
            self.of_key.entry(*key).or_insert(entry);
        }
        let withdrawal = Withdrawal { hlc, body, captures: gone, destroyed: BTreeMap::new() };
        self.all.insert(entry, withdrawal);
    }

    /// Whether a capture falls under a withdrawal; if so, it is counted there. One that was made
    /// by somebody who knew of the withdrawal is about a person who came back.
    pub(super) fn takes(&mut self, entry: EntryId, body: &Capture, order: &Order) -> bool {
        if self.all.is_empty() {
            return false;
        }
        let person = body.person.as_ref().and_then(|person| self.unknown_to(entry, person, order));
        let withdrawal = person.or_else(|| self.of_key.get(&body.key).copied());
        let Some(withdrawal) = withdrawal.and_then(|id| self.all.get_mut(&id)) else {
            return false;
        };
        withdrawal.captures.insert(entry)
    }

    /// A withdrawal of the person that the writer of an entry did not know of.
    pub(super) fn unknown_to(&self, entry: EntryId, person: &Id, order: &Order) -> Option<EntryId> {
        let of_person = self.of_person.get(person)?;
        of_person.iter().copied().find(|withdrawal| !order.knows(entry, *withdrawal))
    }

    /// Notes that a device destroyed the keys; `false` where there is no such withdrawal.
    pub(super) fn acknowledge(&mut self, entry: EntryId, withdraw: EntryId, log: LogId) -> bool {
        let Some(withdrawal) = self.all.get_mut(&withdraw) else {
            return false;
        };
        withdrawal.destroyed.entry(log).or_insert(entry);
        true
    }

    /// When each person withdrew last.
    pub(super) fn persons(&self) -> impl Iterator<Item = (&Id, u64)> {
        let last = |entries: &Vec<EntryId>| {
            entries.iter().filter_map(|id| Some(self.all.get(id)?.hlc)).max()
        };
        self.of_person.iter().filter_map(move |(person, entries)| Some((person, last(entries)?)))
    }

    /// All, for screens. `logs` are those whose devices have to destroy keys.
    pub(super) fn views<'a>(&'a self, logs: &[LogId]) -> Vec<WithdrawalView<'a>> {
        let view = |(entry, withdrawal): (&EntryId, &'a Withdrawal)| WithdrawalView {
            entry: *entry,
            hlc: withdrawal.hlc,
            person: &withdrawal.body.person,
            keys: &withdrawal.body.keys,
            captures: &withdrawal.captures,
            destroyed: &withdrawal.destroyed,
            awaiting: logs
                .iter()
                .copied()
                .filter(|log| !withdrawal.destroyed.contains_key(log))
                .collect(),
        };
        self.all.iter().map(view).collect()
    }
}
