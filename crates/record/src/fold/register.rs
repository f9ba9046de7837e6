//! Registers: what was said about one thing, one saying after another. What holds is what nobody
//! who knew of it replaced; where that is several different values, all of them are kept.

use super::judgements::Resolve;
use super::order::Order;
use super::undoing::Undoing;
use std::collections::BTreeMap;
use verify::envelope::EntryId;

/// What holds of one thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Judgement<'a, V> {
    /// One value.
    Settled {
        /// The value.
        value: &'a V,
        /// The entries that say so: several where they did not know of each other.
        entries: Vec<EntryId>,
    },
    /// Different values by entries that did not know of each other.
    Conflict {
        /// All of them, in causal order.
        candidates: Vec<Candidate<'a, V>>,
    },
}

/// One of the values that are in conflict.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Candidate<'a, V> {
    /// The entry that says so.
    pub entry: EntryId,
    /// Its hybrid logical clock.
    pub hlc: u64,
    /// The value.
    pub value: &'a V,
}

impl<'a, V> Judgement<'a, V> {
    /// The value, unless there is a conflict.
    pub fn value(&self) -> Option<&'a V> {
        match self {
            Self::Settled { value, .. } => Some(value),
            Self::Conflict { .. } => None,
        }
    }

    /// The entries that say so, all of those in a conflict.
    pub fn entries(&self) -> Vec<EntryId> {
        match self {
            Self::Settled { entries, .. } => entries.clone(),
            Self::Conflict { candidates } => candidates.iter().map(|one| one.entry).collect(),
        }
    }

    /// Whether there is a conflict.
    pub fn is_conflict(&self) -> bool {
        matches!(self, Self::Conflict { .. })
    }

    /// All values, one for each entry that holds.
    pub fn values(&self) -> Vec<&'a V> {
        match self {
            Self::Settled { value, .. } => vec![value],
            Self::Conflict { candidates } => candidates.iter().map(|one| one.value).collect(),
        }
    }
}

/// What is needed to say which of the sayings hold.
#[derive(Clone, Copy)]
pub(super) struct Past<'a> {
    pub(super) order: &'a Order,
    pub(super) undoing: &'a Undoing,
}

/// The registers of one kind.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Registers<K, V> {
    places: BTreeMap<K, usize>,
    histories: Vec<Vec<Saying<V>>>,
}

/// Something said, in causal order.
#[derive(Debug, Clone, PartialEq)]
struct Saying<V> {
    entry: EntryId,
    hlc: u64,
    value: V,
    choice: Option<Box<Choice>>,
}

/// What a resolution chose among.
#[derive(Debug, Clone, PartialEq)]
struct Choice {
    named: Vec<EntryId>,
    /// The place of the chosen one in the history.
    chosen: usize,
}

impl<K, V> Default for Registers<K, V> {
    fn default() -> Self {
        Self { places: BTreeMap::new(), histories: Vec::new() }
    }
}

impl<K: Ord, V: Clone + PartialEq> Registers<K, V> {
    /// Adds a saying; gives the place of the register.
    pub(super) fn write(&mut self, key: K, entry: EntryId, hlc: u64, value: V) -> usize {
        let place = *self.places.entry(key).or_insert(self.histories.len());
        let saying = Saying { entry, hlc, value, choice: None };
        match self.histories.get_mut(place) {
            Some(history) => history.push(saying),
            None => self.histories.push(vec![saying]),
        }
        place
    }

    /// Adds a choice, if the chosen one and another one that is named are in this register.
    pub(super) fn choose(
        &mut self,
        place: usize,
        entry: EntryId,
        hlc: u64,
        choice: &Resolve,
    ) -> bool {
        let Some(history) = self.histories.get_mut(place) else {
            return false;
        };
        let find = |id: EntryId| history.iter().rposition(|saying| saying.entry == id);
        let named: Vec<_> =
            choice.entries.iter().copied().filter(|id| find(*id).is_some()).collect();
        let chosen = find(choice.chosen).and_then(|at| Some((at, history.get(at)?.value.clone())));
        let Some((chosen, value)) = chosen.filter(|_| named.len() > 1) else {
            return false;
        };
        let choice = Some(Box::new(Choice { named, chosen }));
        history.push(Saying { entry, hlc, value, choice });
        true
    }

    /// Forgets what was said about one thing.
    pub(super) fn forget(&mut self, key: &K) {
        if let Some(history) = self.places.get(key).and_then(|place| self.histories.get_mut(*place))
        {
            history.clear();
        }
    }

    /// What holds of one thing; `None` where nothing does.
    pub(super) fn get(&self, key: &K, past: Past<'_>) -> Option<Judgement<'_, V>> {
        judge(self.histories.get(*self.places.get(key)?)?, past)
    }

    /// What was said of one thing and nobody undid, choices left out.
    pub(super) fn said<'a>(
        &'a self,
        key: &K,
        past: Past<'a>,
    ) -> impl Iterator<Item = Candidate<'a, V>> {
        let history = self.places.get(key).and_then(|place| self.histories.get(*place));
        let sayings = history.into_iter().flatten();
        let counts = move |saying: &&Saying<V>| {
            saying.choice.is_none() && !past.undoing.is_undone(saying.entry)
        };
        sayings.filter(counts).map(candidate)
    }

    /// All that was ever said of each thing.
    pub(super) fn all(&self) -> impl Iterator<Item = (&K, Vec<&V>)> {
        let values = |place: &usize| {
            let history = self.histories.get(*place).into_iter().flatten();
            history.map(|saying| &saying.value).collect()
        };
        self.places.iter().map(move |(key, place)| (key, values(place)))
    }

    /// The thing that a register is about.
    pub(super) fn key_at(&self, place: usize) -> Option<&K> {
        self.places.iter().find(|(_, at)| **at == place).map(|(key, _)| key)
    }

    /// What holds of each thing.
    pub(super) fn iter<'a>(
        &'a self,
        past: Past<'a>,
    ) -> impl Iterator<Item = (&'a K, Judgement<'a, V>)> {
        let judged = move |(key, place): (&'a K, &usize)| {
            Some((key, judge(self.histories.get(*place)?, past)?))
        };
        self.places.iter().filter_map(judged)
    }

    /// The things from this one on that satisfy a condition, without a gap.
    pub(super) fn range<'a>(
        &'a self,
        from: K,
        belongs: impl Fn(&K) -> bool + 'a,
        past: Past<'a>,
    ) -> impl Iterator<Item = (&'a K, Judgement<'a, V>)> {
        let places = self.places.range(from..).take_while(move |(key, _)| belongs(key));
        places
            .filter_map(move |(key, place)| Some((key, judge(self.histories.get(*place)?, past)?)))
    }

    /// Where there are conflicts. Most things were spoken of once, and have none.
    pub(super) fn conflicts<'a>(
        &'a self,
        past: Past<'a>,
    ) -> impl Iterator<Item = (&'a K, Vec<Candidate<'a, V>>)> {
        let judged = move |(key, place): (&'a K, &usize)| {
            let history = self.histories.get(*place).filter(|history| history.len() > 1)?;
            match judge(history, past)? {
                Judgement::Conflict { candidates } => Some((key, candidates)),
                Judgement::Settled { .. } => None,
            }
        };
        self.places.iter().filter_map(judged)
    }
}

fn judge<'a, V: PartialEq>(history: &'a [Saying<V>], past: Past<'_>) -> Option<Judgement<'a, V>> {
    let standing = standing(history, past);
    let value = &standing.first()?.value;
    if standing.iter().all(|saying| saying.value == *value) {
        let entries = standing.iter().map(|saying| saying.entry).collect();
        return Some(Judgement::Settled { value, entries });
    }
    Some(Judgement::Conflict { candidates: standing.into_iter().map(candidate).collect() })
}

fn candidate<V>(saying: &Saying<V>) -> Candidate<'_, V> {
    Candidate { entry: saying.entry, hlc: saying.hlc, value: &saying.value }
}

/// The sayings that count and that none that counts replaces.
fn standing<'a, V>(history: &'a [Saying<V>], past: Past<'_>) -> Vec<&'a Saying<V>> {
    let mut counts: Vec<bool> = Vec::with_capacity(history.len());
    let mut standing: Vec<&Saying<V>> = Vec::new();
    for saying in history {
        // A choice of something that was undone is none.
        let chosen = saying.choice.as_ref().and_then(|choice| counts.get(choice.chosen));
        let count = *chosen.unwrap_or(&true) && !past.undoing.is_undone(saying.entry);
        counts.push(count);
        if count {
            standing.retain(|older| !replaces(saying, older.entry, past.order));
            standing.push(saying);
        }
    }
    standing
}

/// A value replaces all that its writer knew. A choice replaces what it names and what that knew,
/// so that a candidate that it passed over in silence stays.
fn replaces<V>(newer: &Saying<V>, older: EntryId, order: &Order) -> bool {
    match &newer.choice {
        None => order.knows(newer.entry, older),
        Some(choice) => {
            choice.named.iter().any(|named| *named == older || order.knows(*named, older))
        }
    }
}
