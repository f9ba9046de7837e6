//! What every span must be, whatever it stands for: a slice of the text, in whole words.

use crate::standoff::{Piece, Span, Standoff};
use std::collections::BTreeMap;

/// The triggers of events.
pub(super) const KINDS: [&str; 2] = ["Attribution", "Attribution-no-source"];

const TYPES: [&str; 13] = [
    "Source",
    "Cue",
    "Content",
    "Condition",
    "BasisCue",
    "SaidTime",
    "Mention",
    "Act",
    "Victim",
    "Perpetrator",
    "Place",
    "Time",
    "Count",
];

/// What is wrong with the spans of an annotation of these characters.
pub(super) fn check(file: &Standoff, text: &[char]) -> Vec<String> {
    let wrong = file.spans.iter().filter_map(|(id, span)| {
        let wrong = of_span(span, text)?;
        Some(format!("{id} ({}) {wrong}", span.role))
    });
    wrong.chain(repeated(file)).collect()
}

fn of_span(span: &Span, text: &[char]) -> Option<String> {
    if !TYPES.contains(&span.role) && !KINDS.contains(&span.role) {
        return Some("is of an unknown type".to_owned());
    }
    let slices: Option<Vec<String>> = span.pieces.iter().map(|piece| slice(text, *piece)).collect();
    let Some(slices) = slices else {
        return Some(format!("is empty or ends beyond the {} characters", text.len()));
    };
    if span.pieces.windows(2).any(|two| matches!(two, [(_, end), (start, _)] if end >= start)) {
        return Some("has pieces that touch or are out of order".to_owned());
    }
    if slices.iter().any(|words| words.trim() != words || words.contains('\n')) {
        return Some("has a piece with outer spaces or a line break".to_owned());
    }
    let words = slices.join(" ");
    if words != span.words {
        return Some(format!("has the words “{}” where the text has “{words}”", span.words));
    }
    span.pieces.iter().any(|piece| cuts(text, *piece)).then(|| format!("cuts a word: “{words}”"))
}

/// `None` where the piece is empty or does not lie in the text.
fn slice(text: &[char], (start, end): Piece) -> Option<String> {
    let characters = text.get(start..end).filter(|characters| !characters.is_empty())?;
    Some(characters.iter().collect())
}

fn cuts(text: &[char], (start, end): Piece) -> bool {
    let is_word =
        |at: Option<usize>| at.and_then(|at| text.get(at)).is_some_and(|c| c.is_alphanumeric());
    let inside = |at: usize| is_word(at.checked_sub(1)) && is_word(Some(at));
    inside(start) || inside(end)
}

/// Spans of one type and place, which are written once and shared, triggers and acts excepted.
fn repeated(file: &Standoff) -> Vec<String> {
    let (mut first, mut findings) = (BTreeMap::new(), Vec::new());
    let shared =
        file.spans.iter().filter(|(_, span)| span.role != "Act" && !KINDS.contains(&span.role));
    for (id, span) in shared {
        if let Some(other) = first.insert((span.role, &span.pieces), id) {
            findings.push(format!("{other} and {id} are the same {}", span.role));
        }
    }
    findings
}
