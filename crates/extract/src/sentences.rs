//! Where sentences end. A sentence keeps its quotations whole, so that what is said and who says
//! it stay together.

use crate::lexicon::{Class, Inflection};
use crate::page::{Page, Sentence};
use crate::tokens::Shape;
use std::ops::Range;

/// No sentence is longer than this many tokens, so that rules which look at a whole sentence
/// cannot be made slow by a text without stops.
const LONGEST: usize = 1_500;

/// The sentences of all blocks, in order.
pub(crate) fn split(page: &Page) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    for (index, block) in page.blocks.iter().enumerate() {
        let mut start = block.tokens.start;
        for at in block.tokens.clone() {
            let last = at + 1 == block.tokens.end;
            if last || ends_after(page, at, &block.tokens) || at + 1 - start >= LONGEST {
                sentences.push(Sentence { tokens: start..at + 1, block: index });
                start = at + 1;
            }
        }
    }
    sentences
}

/// Whether a sentence ends after this token.
fn ends_after(page: &Page, at: usize, block: &Range<usize>) -> bool {
    let Some(next) = page.shape(at + 1) else {
        return true;
    };
    if paragraph_break(page, at) {
        return true;
    }
    let inside = page.quote_index(at).filter(|index| page.quotes[*index].tokens.end != at + 1);
    if inside.is_some() {
        return false;
    }
    if page.quote_index(at).is_some() {
        return ends_with_quote(page, at, block);
    }
    match page.shape(at) {
        Some(Shape::Stop) => starts_sentence(page, at + 1) || next == Shape::Stop,
        Some(Shape::Title | Shape::Upper | Shape::Lower) => ends_in_abbreviation(page, at),
        Some(Shape::ParenClose) => {
            page.has_shape(at.saturating_sub(1), Shape::Stop) && starts_sentence(page, at + 1)
        }
        _ => false,
    }
}

/// Two line breaks inside one block: its reader did not divide it.
fn paragraph_break(page: &Page, at: usize) -> bool {
    let gap = &page.text[page.tokens[at].end as usize..page.tokens[at + 1].start as usize];
    gap.len() > 1 && gap.bytes().filter(|b| *b == b'\n').count() > 1
}

fn starts_sentence(page: &Page, at: usize) -> bool {
    match page.shape(at) {
        Some(
            Shape::Lower
            | Shape::Comma
            | Shape::Semicolon
            | Shape::Colon
            | Shape::ParenClose
            | Shape::QuoteClose,
        ) => {
            // "¿" and "¡" are marks of their own; a lower-case word goes on.
            false
        }
        Some(_) => true,
        None => true,
    }
}

/// After a closing mark: a stop before it ends the sentence, unless its speaker follows
/// (`“Why?” Ruiz asked.`).
fn ends_with_quote(page: &Page, at: usize, block: &Range<usize>) -> bool {
    let stopped = at > block.start && page.has_shape(at - 1, Shape::Stop);
    stopped && starts_sentence(page, at + 1) && !speaker_follows(page, at, block)
}

fn speaker_follows(page: &Page, at: usize, block: &Range<usize>) -> bool {
    let asked = !page.word(at - 1).starts_with('.');
    let window = at + 1..block.end.min(at + 9);
    for i in window {
        let token = &page.tokens[i];
        let finite = token
            .verb
            .is_some_and(|v| matches!(v.inflection, Inflection::Past | Inflection::Present));
        if finite && !token.is_capital() {
            let rest_is_short = page.tokens[i + 1..block.end.min(i + 8)]
                .iter()
                .any(|t| matches!(t.shape, Shape::Stop | Shape::Comma));
            return asked && rest_is_short;
        }
        if !token.is_word() && !matches!(token.shape, Shape::Possessive) {
            return false;
        }
    }
    false
}

/// `… in the U.S. The guards …`: a dotted word before a word that opens sentences.
fn ends_in_abbreviation(page: &Page, at: usize) -> bool {
    let word = page.word(at);
    let dotted = word.ends_with('.') && word.len() > 2;
    let capital = page.tokens[at + 1].is_capital();
    dotted && capital && page.is(at + 1, Class::OPENER) && !page.is(at, Class::TITLE)
}
