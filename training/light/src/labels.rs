//! What the models should say: the labels of tokens as the annotators marked them.

use crate::corpus::{Document, Gold};
use crate::score::dice;
use extract::tagger::chain::follows;
use extract::tagger::frames::{Candidate, Frame};
use extract::tagger::roles;
use std::ops::Range;

/// The role of each token; where roles overlap, the first one marked.
pub(crate) fn of_roles(document: &Document) -> Vec<u8> {
    let mut labels = vec![0; document.page.len()];
    for gold in &document.gold {
        mark(&mut labels, 0, &gold.source, roles::SOURCE);
        mark(&mut labels, 0, &gold.cue, roles::CUE);
        mark(&mut labels, 0, &gold.content, roles::CONTENT);
    }
    repair(&mut labels);
    labels
}

/// Source and content in the surroundings of a cue.
pub(crate) fn of_frame(frame: &Frame, candidate: &Candidate, gold: &Gold) -> Vec<u8> {
    let start = frame.tokens.start;
    let mut labels = vec![0; frame.tokens.len()];
    mark(&mut labels, start, &gold.source, 1);
    mark(&mut labels, start, &gold.content, 3);
    for at in candidate.cue.clone() {
        if let Some(label) = labels.get_mut(at.wrapping_sub(start)) {
            *label = 0;
        }
    }
    repair(&mut labels);
    labels
}

/// Labels the free tokens of the pieces; the first label is that of the token `start`.
fn mark(labels: &mut [u8], start: usize, pieces: &[Range<usize>], begin: u8) {
    for piece in pieces {
        for at in piece.clone() {
            if let Some(label) = labels.get_mut(at.wrapping_sub(start)).filter(|l| **l == 0) {
                *label = if at == piece.start { begin } else { begin + 1 };
            }
        }
    }
}

/// A span goes on only where it began.
fn repair(labels: &mut [u8]) {
    let mut before = 0;
    for label in labels {
        if !follows(before as usize, *label as usize) {
            *label -= 1;
        }
        before = *label;
    }
}

/// For each attribution the candidate that is its cue, or where none is, its cue as annotated.
pub(crate) fn cues<'a>(
    document: &'a Document,
    candidates: &[Candidate],
) -> Vec<(Candidate, &'a Gold)> {
    let overlap =
        |candidate: &Candidate, gold: &Gold| dice(std::slice::from_ref(&candidate.cue), &gold.cue);
    let cue = |gold: &'a Gold| {
        let best = candidates
            .iter()
            .max_by(|a, b| overlap(a, gold).total_cmp(&overlap(b, gold)))
            .filter(|candidate| overlap(candidate, gold) > 0.0);
        let candidate = match best {
            Some(candidate) => candidate.clone(),
            None => Candidate::of(&document.page, gold.cue.first()?.clone(), 1),
        };
        Some((candidate, gold))
    };
    document.gold.iter().filter_map(cue).collect()
}
