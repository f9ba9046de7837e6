//! How much of a text stands in another, exactly.

use super::words::{NONE, SHINGLE};

/// What is compared of a text: the runs of its own words, by their first words, each as 32 bits, or
/// [`BROKEN`]. Two runs that differ are taken for one in one of 4 billion cases.
#[derive(Debug, Clone, Copy)]
pub(super) struct Side<'r> {
    pub(super) runs: &'r [u32],
    /// How many words of its own the text has.
    pub(super) words: u32,
}

/// A run that something was taken out of.
const BROKEN: u32 = 0;

/// The bits of a run that are compared.
pub(super) fn kept(run: u64) -> u32 {
    if run == NONE { BROKEN } else { ((run >> 32) as u32).max(1) }
}

/// How many words of each of two texts stand in runs of [`SHINGLE`] or more that the other has too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Covered {
    pub(super) of_a: u32,
    pub(super) of_b: u32,
}

/// The runs of one text in a table, to compare it with several others. One table serves text after
/// text.
#[derive(Debug, Default)]
pub(super) struct Table {
    /// Open addressing by the last bits, at most a quarter full; [`BROKEN`] is empty.
    slots: Vec<u32>,
    /// By slot, in which comparison it was last found.
    found_in: Vec<u32>,
    comparison: u32,
    /// By run of the text, the slot that it stands in; that of a broken one is empty.
    slot_of: Vec<u32>,
    words: u32,
}

impl Table {
    /// Takes up another text.
    pub(super) fn refill(&mut self, text: Side<'_>) {
        let size = (text.runs.len() * 4).next_power_of_two();
        self.slots.clear();
        self.slots.resize(size, BROKEN);
        self.found_in.clear();
        self.found_in.resize(size, 0);
        self.comparison = 0;
        self.words = text.words;
        self.slot_of.clear();
        for run in text.runs {
            let slot = self.slot(*run);
            self.slots[slot] = *run;
            self.slot_of.push(slot as u32);
        }
        let broken = self.slot(BROKEN) as u32;
        let runs = self.slot_of.iter_mut().zip(text.runs);
        runs.filter(|(_, run)| **run == BROKEN).for_each(|(slot, _)| *slot = broken);
    }

    /// Where a run stands, or would.
    #[inline]
    fn slot(&self, run: u32) -> usize {
        let mask = self.slots.len() - 1;
        let mut slot = run as usize & mask;
        // One branch, that is rarely taken.
        while (self.slots[slot] != run) & (self.slots[slot] != BROKEN) {
            slot = (slot + 1) & mask;
        }
        slot
    }

    /// Compares the text in the table, `a`, with another, `b`. Whether a run is found is as good as a
    /// toss, so nothing is done by branches here.
    pub(super) fn compare(&mut self, b: Side<'_>) -> Covered {
        self.comparison += 1;
        let mut of_b = Reach::of(b.words);
        for (at, run) in b.runs.iter().enumerate() {
            let slot = self.slot(*run);
            let is_there = self.slots[slot] == *run && *run != BROKEN;
            let found = &mut self.found_in[slot];
            *found = if is_there { self.comparison } else { *found };
            of_b.step(at, is_there);
        }
        let mut of_a = Reach::of(self.words);
        if of_b.words > 0 {
            for (at, slot) in self.slot_of.iter().enumerate() {
                of_a.step(at, self.found_in[*slot as usize] == self.comparison);
            }
        }
        Covered { of_a: of_a.words as u32, of_b: of_b.words as u32 }
    }
}

/// Words that are covered by runs which come in their order.
struct Reach {
    length: usize,
    words: usize,
    end: usize,
}

impl Reach {
    fn of(words: u32) -> Self {
        Self { length: SHINGLE.min(words as usize), words: 0, end: 0 }
    }

    #[inline]
    fn step(&mut self, at: usize, is_covered: bool) {
        let end = at + self.length;
        let fresh = end - self.end.max(at);
        self.words += if is_covered { fresh } else { 0 };
        self.end = if is_covered { end } else { self.end };
    }
}

#[cfg(test)]
mod tests {
    use super::super::words::Words;
    use super::*;

    fn kept_of(words: &Words) -> Vec<u32> {
        let mut runs = Vec::new();
        words.runs_into(&mut runs);
        runs.into_iter().map(kept).collect()
    }

    fn check(a: &str, b: &str, expected: (u32, u32)) {
        let (words_a, words_b) = (Words::of(a), Words::of(b));
        let (runs_a, runs_b) = (kept_of(&words_a), kept_of(&words_b));
        let a = Side { runs: &runs_a, words: words_a.hashes.len() as u32 };
        let b = Side { runs: &runs_b, words: words_b.hashes.len() as u32 };
        let mut table = Table::default();
        table.refill(a);
        let there = table.compare(b);
        assert_eq!((there.of_a, there.of_b), expected);
        table.refill(b);
        let back = table.compare(a);
        assert_eq!((back.of_b, back.of_a), expected);
    }

    #[test]
    fn words_in_shared_runs_are_counted_once() {
        check("a b c d e f g h", "x a b c d e f y", (6, 6));
        check("a b c d e x f g h i j", "a b c d e y f g h i j", (10, 10));
        check("a b c d e a b c d e", "a b c d e", (10, 5));
        check("a b c d", "a b c d", (4, 4));
        check("a b c d", "a b c e", (0, 0));
        check("", "a b c d e", (0, 0));
    }
}
