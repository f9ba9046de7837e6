//! How much of a text stands in another, exactly.

use super::words::{NONE, SHINGLE};

/// What is compared of a text: the runs of its own words, by their first words.
#[derive(Debug, Clone, Copy)]
pub(super) struct Side<'r> {
    pub(super) runs: &'r [u64],
    /// How many words of its own the text has.
    pub(super) words: u32,
}

impl Side<'_> {
    fn run_length(self) -> usize {
        SHINGLE.min(self.words as usize)
    }
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
    /// Open addressing by the last bits of the hash, at most half full; [`NONE`] is empty.
    slots: Vec<u64>,
    /// By slot, in which comparison it was last found.
    found_in: Vec<u32>,
    comparison: u32,
    /// By run of the text, the slot that it stands in.
    slot_of: Vec<u32>,
    words: u32,
}

/// The slot of a run that something was taken out of.
const NOWHERE: u32 = u32::MAX;

impl Table {
    /// Takes up another text.
    pub(super) fn refill(&mut self, text: Side<'_>) {
        let size = (text.runs.len() * 2).next_power_of_two().max(2);
        self.slots.clear();
        self.slots.resize(size, NONE);
        self.found_in.clear();
        self.found_in.resize(size, 0);
        self.comparison = 0;
        self.words = text.words;
        self.slot_of.clear();
        for run in text.runs {
            let slot = if *run == NONE { NOWHERE } else { self.slot(*run) };
            if let Some(kept) = self.slots.get_mut(slot as usize) {
                *kept = *run;
            }
            self.slot_of.push(slot);
        }
    }

    /// Where a run stands, or would.
    fn slot(&self, run: u64) -> u32 {
        let mask = self.slots.len() - 1;
        let mut slot = run as usize & mask;
        while self.slots[slot] != run && self.slots[slot] != NONE {
            slot = (slot + 1) & mask;
        }
        slot as u32
    }

    /// Compares the text in the table, `a`, with another, `b`.
    pub(super) fn compare(&mut self, b: Side<'_>) -> Covered {
        self.comparison += 1;
        let mut of_b = Reach::default();
        for (at, run) in b.runs.iter().enumerate() {
            let slot = self.slot(*run) as usize;
            if *run != NONE && self.slots[slot] == *run {
                self.found_in[slot] = self.comparison;
                of_b.cover(at, at + b.run_length());
            }
        }
        let mut of_a = Reach::default();
        let length = SHINGLE.min(self.words as usize);
        for (at, slot) in self.slot_of.iter().enumerate().filter(|_| of_b.words > 0) {
            if self.found_in.get(*slot as usize) == Some(&self.comparison) {
                of_a.cover(at, at + length);
            }
        }
        Covered { of_a: of_a.words, of_b: of_b.words }
    }
}

/// Words that are covered by stretches which come in their order.
#[derive(Debug, Default)]
struct Reach {
    words: u32,
    end: usize,
}

impl Reach {
    fn cover(&mut self, start: usize, end: usize) {
        self.words += (end - self.end.max(start)) as u32;
        self.end = end;
    }
}

#[cfg(test)]
mod tests {
    use super::super::words::Words;
    use super::*;

    fn check(a: &str, b: &str, expected: (u32, u32)) {
        let (words_a, words_b) = (Words::of(a), Words::of(b));
        let (mut runs_a, mut runs_b) = (Vec::new(), Vec::new());
        words_a.runs_into(&mut runs_a);
        words_b.runs_into(&mut runs_b);
        let side = |words: &Words, runs: &'static [u64]| Side { runs, words: words.hashes.len() as u32 };
        let a = side(&words_a, runs_a.leak());
        let b = side(&words_b, runs_b.leak());
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
