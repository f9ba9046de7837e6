//! Fingerprints: a sample of a text's shingles that no shared passage escapes.

use super::words::{NONE, SHINGLE};

/// Of so many shingles in a row at least one is a fingerprint.
const WINDOW: usize = 8;

/// So many words in a row that stand in two texts give them a fingerprint in common.
pub(super) const SURE: usize = WINDOW + SHINGLE - 1;

/// The fingerprints of a text by its shingles in their order, sorted, without repeats: the least of
/// each window (robust winnowing: Schleimer, Wilkerson & Aiken 2003, "Winnowing: local algorithms for
/// document fingerprinting"). It depends on nothing but the window, so two texts that share one share
/// its fingerprint; about two of nine shingles are kept.
pub(super) fn fingerprints(runs: &[u64]) -> Vec<u64> {
    let mut found = Vec::with_capacity(runs.len() / 4 + 1);
    for stretch in runs.split(|run| *run == NONE).filter(|stretch| !stretch.is_empty()) {
        winnow(stretch, &mut found);
    }
    found.sort_unstable();
    found.dedup();
    found
}

fn winnow(stretch: &[u64], found: &mut Vec<u64>) {
    let first = &stretch[..WINDOW.min(stretch.len())];
    let mut at = least(first);
    found.push(stretch[at]);
    for (end, run) in stretch.iter().enumerate().skip(WINDOW) {
        if at + WINDOW <= end {
            let start = end + 1 - WINDOW;
            at = start + least(&stretch[start..=end]);
        } else if *run < stretch[at] {
            at = end;
        } else {
            continue;
        }
        // A word that is repeated and repeated gives one fingerprint, not a list of them.
        if found.last() != Some(&stretch[at]) {
            found.push(stretch[at]);
        }
    }
}

/// The place of the least; of equal ones the last.
fn least(window: &[u64]) -> usize {
    let later = |best: usize, at: usize| if window[at] <= window[best] { at } else { best };
    (1..window.len()).fold(0, later)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::mix;

    #[test]
    fn a_shared_window_is_a_shared_fingerprint() {
        let run = |number: u64| mix(number) | 1;
        for shared in 0..200 {
            let passage = (0..WINDOW as u64).map(|at| run(1_000_000 + shared * 100 + at));
            let text = |seed: u64| -> Vec<u64> {
                let own = |from: u64| (0..30).map(move |at| run(seed * 10_000 + from + at));
                own(shared * 50).chain(passage.clone()).chain(own(5_000 + shared)).collect()
            };
            let (a, b) = (fingerprints(&text(1)), fingerprints(&text(2)));
            assert!(a.iter().any(|print| b.contains(print)), "{shared}");
        }
    }

    #[test]
    fn about_two_of_nine_are_kept() {
        let runs: Vec<u64> = (1..=90_000).map(mix).collect();
        assert!((19_000..21_000).contains(&fingerprints(&runs).len()));
        assert_eq!(fingerprints(&[5; 1000]).len(), 1);
        assert_eq!(fingerprints(&[NONE, 7, NONE, NONE, 9, 8]), [7, 8]);
        assert!(fingerprints(&[]).is_empty());
    }
}
