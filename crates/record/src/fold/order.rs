//! Causal order. An entry comes after all earlier ones of its log and after its `deps` with all
//! that they come after; what is left open is decided by (hlc, log, seq).
//!
//! Kahn, A. B. (1962), Topological sorting of large networks, with a heap; vector clocks after
//! Fidge (1988) and Mattern (1989), kept only where a log learns of another one.

use super::Seen;
use super::judgements::Body;
use std::cmp::Reverse;
use std::collections::btree_map::Entry as Slot;
use std::collections::{BTreeMap, BinaryHeap};
use std::sync::Arc;
use verify::envelope::{EntryId, LogId};

/// How many entries of each log an entry comes after; of its own log, its place says so.
type Clock = BTreeMap<LogId, u64>;

/// Where an entry stands among those that do not depend on each other.
type Rank = (u64, EntryId);

/// Which entries were folded, in which order, and which wait.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Order {
    logs: BTreeMap<LogId, Known>,
    last: Option<Rank>,
}

/// How far a log is folded.
#[derive(Debug, Clone, Default, PartialEq)]
struct Known {
    next: u64,
    hlc: u64,
    /// From which entry on which clock holds.
    clocks: Vec<(u64, Arc<Clock>)>,
    /// The entries that are not folded, by place.
    pending: BTreeMap<u64, Seen>,
}

/// The next entries of the logs: those that can be folded, and those that wait for another one.
#[derive(Default)]
pub(super) struct Heads {
    ready: BinaryHeap<Reverse<Rank>>,
    waiting: BTreeMap<EntryId, Vec<LogId>>,
}

/// What an entry is to the order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// It is there already.
    Known,
    /// It can be folded after everything that was.
    Last,
    /// It belongs between entries that were folded.
    Between,
    /// Something that it depends on is missing.
    Waits,
}

impl Order {
    /// Takes an entry in. Of several with one id the least is kept, and one that can be read
    /// before one that cannot.
    pub(super) fn insert(&mut self, seen: Seen) {
        let known = self.logs.entry(seen.id.log).or_default();
        if seen.id.seq < known.next {
            return;
        }
        match known.pending.entry(seen.id.seq) {
            Slot::Vacant(slot) => {
                slot.insert(seen);
            }
            Slot::Occupied(mut slot) if seen < *slot.get() => {
                slot.insert(seen);
            }
            Slot::Occupied(_) => {}
        }
    }

    /// Where an entry would stand.
    pub(super) fn place(&self, seen: &Seen) -> Place {
        let hides = |known: &Seen| known.body == Body::Unreadable && seen.body != Body::Unreadable;
        let waiting = self.waiting(seen.id);
        if self.is_folded(seen.id) || waiting.is_some_and(|known| !hides(known)) {
            return Place::Known;
        }
        if seen.id.seq != self.next(seen.id.log) || self.unmet(seen).is_some() {
            return Place::Waits;
        }
        if Some(self.rank(seen)) > self.last { Place::Last } else { Place::Between }
    }

    /// The heads of all logs.
    pub(super) fn heads(&self) -> Heads {
        let mut heads = Heads::default();
        self.logs.keys().for_each(|log| self.consider(*log, &mut heads));
        heads
    }

    /// The next entry in order.
    pub(super) fn pop(&mut self, heads: &mut Heads) -> Option<Seen> {
        let Reverse(rank) = heads.ready.pop()?;
        let seen = self.logs.get_mut(&rank.1.log)?.pending.remove(&rank.1.seq)?;
        self.advance(&seen, rank.0);
        self.last = self.last.max(Some(rank));
        self.consider(seen.id.log, heads);
        for log in heads.waiting.remove(&seen.id).unwrap_or_default() {
            self.consider(log, heads);
        }
        Some(seen)
    }

    /// Whether the one entry was made after the other and by somebody who had it. Both must be
    /// folded.
    pub(super) fn knows(&self, later: EntryId, earlier: EntryId) -> bool {
        if later.log == earlier.log {
            return earlier.seq < later.seq;
        }
        self.clock(later).is_some_and(|clock| covers(clock, earlier))
    }

    /// Whether an entry was folded.
    pub(super) fn is_folded(&self, id: EntryId) -> bool {
        id.seq < self.next(id.log)
    }

    /// How many entries wait for others.
    pub(super) fn pending(&self) -> usize {
        self.logs.values().map(|known| known.pending.len()).sum()
    }

    fn waiting(&self, id: EntryId) -> Option<&Seen> {
        self.logs.get(&id.log)?.pending.get(&id.seq)
    }

    fn next(&self, log: LogId) -> u64 {
        self.logs.get(&log).map_or(0, |known| known.next)
    }

    /// The clock of an entry that cannot be read is not known: it counts as made right after the
    /// one before it.
    fn rank(&self, seen: &Seen) -> Rank {
        let before = || self.logs.get(&seen.id.log).map_or(0, |known| known.hlc);
        let hlc = if seen.body == Body::Unreadable { before() } else { seen.hlc };
        (hlc, seen.id)
    }

    fn unmet(&self, seen: &Seen) -> Option<EntryId> {
        seen.deps.iter().copied().find(|dep| !self.is_folded(*dep))
    }

    /// Puts the next entry of a log, if it is there, among the ready or the waiting.
    fn consider(&self, log: LogId, heads: &mut Heads) {
        let id = EntryId { log, seq: self.next(log) };
        let Some(seen) = self.waiting(id) else {
            return;
        };
        match self.unmet(seen) {
            Some(dep) => heads.waiting.entry(dep).or_default().push(log),
            None => heads.ready.push(Reverse(self.rank(seen))),
        }
    }

    fn advance(&mut self, seen: &Seen, hlc: u64) {
        let clock = self.merged(seen);
        let known = self.logs.entry(seen.id.log).or_default();
        known.next = seen.id.seq.saturating_add(1);
        known.hlc = hlc;
        known.clocks.extend(clock.map(|clock| (seen.id.seq, Arc::new(clock))));
    }

    /// The clock of an entry, where its dependencies say more than the one before it knew.
    fn merged(&self, seen: &Seen) -> Option<Clock> {
        let before = self.clock(seen.id);
        let is_new = |dep: &&EntryId| {
            dep.log != seen.id.log && !before.is_some_and(|clock| covers(clock, **dep))
        };
        let mut new = seen.deps.iter().filter(is_new).peekable();
        new.peek()?;
        let mut clock = before.cloned().unwrap_or_default();
        for dep in new {
            raise(&mut clock, dep.log, dep.seq.saturating_add(1));
            for (log, count) in self.clock(*dep).into_iter().flatten() {
                raise(&mut clock, *log, *count);
            }
        }
        Some(clock)
    }

    fn clock(&self, id: EntryId) -> Option<&Clock> {
        let clocks = &self.logs.get(&id.log)?.clocks;
        let after = clocks.partition_point(|(from, _)| *from <= id.seq);
        clocks.get(after.checked_sub(1)?).map(|(_, clock)| &**clock)
    }
}

fn covers(clock: &Clock, id: EntryId) -> bool {
    clock.get(&id.log).is_some_and(|count| id.seq < *count)
}

fn raise(clock: &mut Clock, log: LogId, count: u64) {
    let known = clock.entry(log).or_default();
    *known = (*known).max(count);
}
