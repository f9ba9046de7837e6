//! The passages that two texts share, word for word.
//!
//! Greedy string tiling (Wise 1993, "String similarity via greedy string tiling and running
//! Karp-Rabin matching"): the longest run of words that stands in both is a tile, then the longest of
//! what is left, and so on. Unlike one alignment from the first word to the last, this also finds
//! paragraphs that were moved.

use super::sketch::Mixed;
use super::words::{NONE, SHINGLE, Words};
use std::collections::HashMap;
use std::hash::BuildHasherDefault;

/// A run of words that stands in both texts; places and length in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Tile {
    pub(super) in_a: usize,
    pub(super) in_b: usize,
    pub(super) length: usize,
}

/// The longest run that stands in both; of equal ones the first in `a`.
pub(super) fn longest(a: &Words, b: &Words) -> Option<Tile> {
    common(a, b).into_iter().reduce(|best, run| if run.length > best.length { run } else { best })
}

/// All passages of a shingle or more, in the order of `a`; no word stands in two of them.
pub(super) fn tiles(a: &Words, b: &Words) -> Vec<Tile> {
    let mut found = common(a, b);
    found.sort_by_key(|run| (usize::MAX - run.length, run.in_a, run.in_b));
    let (mut taken_a, mut taken_b) = (vec![false; a.hashes.len()], vec![false; b.hashes.len()]);
    let mut tiles = Vec::new();
    for run in found {
        for tile in left_of(run, &taken_a, &taken_b) {
            taken_a[tile.in_a..tile.in_a + tile.length].fill(true);
            taken_b[tile.in_b..tile.in_b + tile.length].fill(true);
            tiles.push(tile);
        }
    }
    tiles.sort_by_key(|tile| tile.in_a);
    tiles
}

/// What of a run is in no tile yet, where it is long enough to be one.
fn left_of(run: Tile, taken_a: &[bool], taken_b: &[bool]) -> Vec<Tile> {
    let is_free = |at: usize| !taken_a[run.in_a + at] && !taken_b[run.in_b + at];
    let mut left = Vec::new();
    let mut at = 0;
    while at < run.length {
        let length = (at..run.length).take_while(|at| is_free(*at)).count();
        if length >= SHINGLE.min(run.length) {
            left.push(Tile { in_a: run.in_a + at, in_b: run.in_b + at, length });
        }
        at += length + 1;
    }
    left
}

/// Each shingle of `b` is looked up at its first few places only, and no shingle inside a run is grown
/// again, so that a text of one word repeated costs no more than any other; the runs found are then
/// as good passages to show.
const PLACES: usize = 4;

/// Runs of equal words, each as long as it can be, grown from equal shingles.
fn common(a: &Words, b: &Words) -> Vec<Tile> {
    let (mut runs_a, mut runs_b) = (Vec::new(), Vec::new());
    a.runs_into(&mut runs_a);
    b.runs_into(&mut runs_b);
    let places = Places::of(&runs_b);
    let seed = SHINGLE.min(a.hashes.len());
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(run) = runs_a.get(at) {
        let grown = places.of_run(*run).map(|to| grow(a, b, at, to));
        let whole = grown.filter(|tile| tile.in_a + tile.length >= at + seed);
        let first = found.len();
        found.extend(whole);
        let ends = found[first..].iter().map(|tile| tile.in_a + tile.length);
        at = ends.max().map_or(at + 1, |end| end + 1 - seed);
    }
    found
}

/// Where the runs of a text stand.
struct Places {
    first: HashMap<u64, usize, BuildHasherDefault<Mixed>>,
    /// By place, the next one of the same run.
    next: Vec<Option<usize>>,
}

impl Places {
    fn of(runs: &[u64]) -> Self {
        let mut places = Self {
            first: HashMap::with_capacity_and_hasher(runs.len(), BuildHasherDefault::default()),
            next: vec![None; runs.len()],
        };
        for (at, run) in runs.iter().enumerate().rev().filter(|(_, run)| **run != NONE) {
            places.next[at] = places.first.insert(*run, at);
        }
        places
    }

    fn of_run(&self, run: u64) -> impl Iterator<Item = usize> {
        let first = self.first.get(&run).copied();
        std::iter::successors(first, |at| self.next[*at]).take(PLACES)
    }
}

/// The run of equal words around two places; a word is joined to the one before it.
fn grow(a: &Words, b: &Words, at: usize, to: usize) -> Tile {
    let is_equal = |x: usize, y: usize| {
        a.hashes.get(x).is_some_and(|word| b.hashes.get(y).is_some_and(|other| word == other))
    };
    let is_joined = |x: usize, y: usize| {
        a.joined.get(x).is_some_and(|joined| *joined && b.joined.get(y).copied().unwrap_or(false))
    };
    let goes_back = |n: &usize| is_joined(at - n, to - n) && is_equal(at - n - 1, to - n - 1);
    let before = (0..at.min(to)).take_while(goes_back).count();
    let goes_on = |n: &usize| is_equal(at + n, to + n) && (*n == 0 || is_joined(at + n, to + n));
    let after = (0..a.hashes.len() - at).take_while(goes_on).count();
    Tile { in_a: at - before, in_b: to - before, length: before + after }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(a: &str, b: &str, expected: &[&str]) {
        let (words_a, words_b) = (Words::of(a), Words::of(b));
        let cut = |text: &str, words: &Words, first: usize, length: usize| {
            let (start, end) = (words.places[first].0, words.places[first + length - 1].1);
            text[start as usize..end as usize].to_owned()
        };
        let found: Vec<String> = tiles(&words_a, &words_b)
            .into_iter()
            .map(|tile| {
                let shown = cut(a, &words_a, tile.in_a, tile.length);
                assert_eq!(shown, cut(b, &words_b, tile.in_b, tile.length));
                shown
            })
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn moved_paragraphs_are_two_passages() {
        check(
            "the guards took their shoes at night. nobody was told why it had happened",
            "nobody was told why it had happened, and the guards took their shoes at night",
            &["the guards took their shoes at night", "nobody was told why it had happened"],
        );
    }

    #[test]
    fn a_changed_word_parts_a_passage() {
        check(
            "one two three four five six seven eight nine ten eleven",
            "one two three four five 6 seven eight nine ten eleven",
            &["one two three four five", "seven eight nine ten eleven"],
        );
        check("one two three four", "one two three four", &["one two three four"]);
        check("one two three", "four five six", &[]);
    }

    #[test]
    fn what_repeats_is_shown_once() {
        check("a b c d e f and a b c d e f", "so a b c d e f it is", &["a b c d e f"]);
        let many = "no ".repeat(20_000);
        assert_eq!(tiles(&Words::of(&many), &Words::of(&many)).len(), 1);
    }
}
