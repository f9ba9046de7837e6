//! Whether what is found is right, by the measure of whole attributions: half of the content, and
//! half of the source where there is one (Dice).

use crate::corpus::Gold;
use extract::tagger::verdict::common;
use std::ops::Range;

/// Dice's coefficient of two sets of tokens.
pub(crate) fn dice(a: &[Range<usize>], b: &[Range<usize>]) -> f32 {
    let sum: usize = a.iter().chain(b).map(Range::len).sum();
    if sum == 0 { 1.0 } else { 2.0 * common(a, b) as f32 / sum as f32 }
}

/// Whether source and content are those of the annotator.
pub(crate) fn is_right(source: &[Range<usize>], content: &[Range<usize>], gold: &Gold) -> bool {
    dice(content, &gold.content) >= 0.5
        && (gold.source.is_empty() || dice(source, &gold.source) >= 0.5)
}

/// How many were found, of them right, and how many there are.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Counts {
    pub(crate) found: usize,
    pub(crate) right: usize,
    pub(crate) gold: usize,
}

impl std::fmt::Display for Counts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let share = |of: usize| self.right as f32 / of.max(1) as f32;
        write!(f, "P {:.3} R {:.3} F1 {:.4}", share(self.found), share(self.gold), self.f1())
    }
}

impl Counts {
    pub(crate) fn f1(&self) -> f32 {
        2.0 * self.right as f32 / (self.found + self.gold).max(1) as f32
    }

    /// Adds what was found in a text; each gold attribution is found once.
    pub(crate) fn add<'a>(
        &mut self,
        found: impl Iterator<Item = (&'a [Range<usize>], &'a [Range<usize>])>,
        gold: &[Gold],
    ) {
        let mut free = vec![true; gold.len()];
        self.gold += gold.len();
        for (source, content) in found {
            self.found += 1;
            let right =
                (0..gold.len()).find(|at| free[*at] && is_right(source, content, &gold[*at]));
            if let Some(at) = right {
                free[at] = false;
                self.right += 1;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_of_both_is_enough_and_each_is_found_once() {
        let span = |start: usize, end: usize| std::iter::once(start..end).collect::<Vec<_>>();
        let content = vec![3..7, 9..11];
        let gold = Gold { source: span(0, 2), cue: span(2, 3), content };
        assert!(is_right(&span(0, 1), &span(3, 7), &gold));
        assert!(!is_right(&[], &span(3, 7), &gold), "its source is missing");
        assert!(!is_right(&span(0, 2), &[9..11, 20..26], &gold), "a seventh of the content");
        let unsaid = Gold { source: Vec::new(), ..gold.clone() };
        assert!(is_right(&span(40, 41), &span(3, 7), &unsaid));
        let mut counts = Counts::default();
        let (source, content) = (span(0, 2), span(3, 7));
        let found = [(source.as_slice(), content.as_slice()); 2];
        counts.add(found.into_iter(), &[gold]);
        assert_eq!((counts.found, counts.right, counts.gold), (2, 1, 1));
    }
}
