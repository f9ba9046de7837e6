//! What stands around and between the passages of a main text and is none of it.

use super::facts::Facts;
use super::guide::Guide;
use super::passages::Passage;
use super::phrases;
use super::worth::{ends_sentence, is_linking, worth};
use model::BlockKind;

/// Without titles that are known, links to other texts, calls to subscribe, and what frames the
/// text.
pub(crate) fn trimmed(mut chosen: Vec<Passage>, facts: &Facts, guide: &Guide) -> Vec<Passage> {
    let whole: usize = chosen.iter().map(worth).sum();
    chosen = guided(before_the_end(chosen, whole), guide);
    chosen.retain(|p| !is_linking(p) && !is_title(p, facts) && !phrases::is_call(&p.words));
    let first = chosen.iter().position(|p| worth(p) > 0).unwrap_or(0);
    let table = |p: &Passage| p.row.as_ref().map(|row| row.table);
    let begun = chosen.get(first).and_then(table);
    let mut at = 0;
    chosen.retain(|p| {
        at += 1;
        // The head of a table is shorter than its rows.
        let is_of_first = begun.is_some() && table(p) == begun;
        at > first || is_of_first || ends_sentence(&p.words) || p.letters >= LONG_HEADING
    });
    let is_framing = |p: &Passage| {
        let is_bare = worth(p) == 0 && !ends_sentence(&p.words);
        let is_item = matches!(p.kind, BlockKind::Row | BlockKind::ListItem);
        p.linked * 2 > p.letters || (is_bare && !is_item)
    };
    while chosen.pop_if(|p| is_framing(p)).is_some() {}
    chosen
}

/// A heading as long as this above a text is its first paragraph in larger letters.
const LONG_HEADING: usize = 60;

/// The passages before the heading of what follows a text: comments, related texts.
fn before_the_end(mut chosen: Vec<Passage>, whole: usize) -> Vec<Passage> {
    const ENOUGH: usize = 200;
    let mut read = 0;
    let end = chosen.iter().position(|p| {
        read += worth(p);
        let is_late = (whole - read) * 4 < whole && read >= ENOUGH;
        (is_late && phrases::is_end(&p.words)) || (read >= ENOUGH && phrases::is_comments(&p.words))
    });
    if let Some(end) = end {
        chosen.truncate(end);
    }
    chosen
}

/// The passages up to the last that the page gives to machines as its text, where it
/// gives all of it.
fn guided(mut chosen: Vec<Passage>, guide: &Guide) -> Vec<Passage> {
    const WHOLE_TEXT: usize = 1000;
    let known: Vec<bool> = chosen.iter().map(|p| guide.knows(&p.words)).collect();
    let known_worth = chosen.iter().zip(&known).filter(|(_, known)| **known).map(|(p, _)| worth(p));
    if guide.letters() < WHOLE_TEXT || known_worth.sum::<usize>() * 4 < guide.letters() * 3 {
        return chosen;
    }
    if let Some(last) = known.iter().rposition(|known| *known) {
        chosen.truncate(last + 1);
    }
    chosen
}

fn is_title(p: &Passage, facts: &Facts) -> bool {
    p.letters < 300 && facts.titles.iter().any(|(title, _)| *title == p.words)
}
