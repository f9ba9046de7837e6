//! Undoing, and undoing that.

use std::collections::BTreeMap;
use verify::envelope::EntryId;

/// How many undos may stand on each other; each further one costs a walk along all of them.
pub(super) const DEEPEST: u32 = 1000;

/// Which entries are undone. An entry is, while an undo of it is there that is not undone itself.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Undoing {
    undos: BTreeMap<EntryId, Undo>,
    /// How many undos of an entry count; never 0.
    counts: BTreeMap<EntryId, u64>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
struct Undo {
    target: EntryId,
    depth: u32,
}

impl Undoing {
    /// Whether an entry counts as never made.
    pub(super) fn is_undone(&self, id: EntryId) -> bool {
        self.counts.contains_key(&id)
    }

    /// Undoes an entry; `false` where too many undos stand on each other.
    pub(super) fn undo(&mut self, undo: EntryId, target: EntryId) -> bool {
        let depth = self.undos.get(&target).map_or(1, |below| below.depth.saturating_add(1));
        if depth > DEEPEST {
            return false;
        }
        self.undos.insert(undo, Undo { target, depth });
        self.flip(target);
        true
    }

    /// What an entry undoes in the end: itself where it is no undo.
    pub(super) fn root(&self, entry: EntryId) -> EntryId {
        let mut at = entry;
        // An undo comes after what it undoes, so that no chain ends where it began.
        while let Some(undo) = self.undos.get(&at) {
            at = undo.target;
        }
        at
    }

    /// Goes down a chain: where an undo begins or ceases to count, what it undoes is looked at.
    fn flip(&mut self, target: EntryId) {
        let (mut at, mut more) = (target, true);
        while self.count(at, more) {
            let Some(undo) = self.undos.get(&at) else {
                return;
            };
            (at, more) = (undo.target, !more);
        }
    }

    /// Whether the entry is undone now and was not before, or the other way round.
    fn count(&mut self, id: EntryId, more: bool) -> bool {
        let before = self.counts.get(&id).copied().unwrap_or(0);
        let after = if more { before.saturating_add(1) } else { before.saturating_sub(1) };
        if after == 0 {
            self.counts.remove(&id);
        } else {
            self.counts.insert(id, after);
        }
        (before == 0) != (after == 0)
    }
}
