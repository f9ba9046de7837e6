//! Web pages: the main text in blocks, and where each block stands in the page.

mod beside;
mod charset;
mod choose;
mod cues;
mod facts;
mod guide;
mod json;
mod linked;
mod markup;
mod needed;
mod passages;
mod people;
mod phrases;
mod tree;
mod trim;
mod worth;

use crate::encoding::Decoded;
use crate::{Refusal, language};
pub(crate) use charset::declared_encoding;
use cues::{Cue, cue};
use facts::{Facts, Found, GIVEN};
use model::{
    Beside, Block, Candidate, DocumentId, DocumentKind, Origin, Property, Reading, Span, Text,
    Warning,
};
pub use needed::{Needed, needed};
use passages::Passage;
use std::ops::Range;
use tree::Tree;
use worth::{Sums, worth};

/// What stands between two blocks.
const DIVIDER: &str = "\n\n";

/// Tags that a page without `<html>` has several of near its beginning.
const COMMON_TAGS: [&str; 13] = [
    "<head", "<meta", "<title", "<body", "<div", "<p>", "<p ", "<article", "<script", "<link",
    "<h1", "<span", "</a>",
];

/// Whether this is a web page, by its name or its first bytes.
pub(crate) fn is_page(bytes: &[u8], name: &str) -> bool {
    // UTF-16 is the only encoding in which markup is not ASCII; without its NULs it is.
    let head = bytes.iter().take(8192).filter(|byte| **byte != 0);
    let head: Vec<u8> = head.map(u8::to_ascii_lowercase).collect();
    if is_named_page(name) {
        return head.contains(&b'<');
    }
    let mark: &[u8] = &[0xEF, 0xBB, 0xBF, 0xFF, 0xFE];
    let mut visible =
        head.iter().filter(|byte| !byte.is_ascii_whitespace() && !mark.contains(byte));
    if visible.next() != Some(&b'<') {
        return false;
    }
    let has = |piece: &str| memchr::memmem::find(&head, piece.as_bytes()).is_some();
    let common = COMMON_TAGS.iter().filter(|tag| has(tag)).count();
    has("<!doctype html") || has("<html") || common >= 3
}

fn is_named_page(name: &str) -> bool {
    let path = name.split(['?', '#']).next().unwrap_or(name);
    let path = path.to_ascii_lowercase();
    [".html", ".htm", ".xhtml"].iter().any(|end| path.ends_with(end))
}

/// Reads a web page that came from `address`, which may also be a path.
pub(crate) fn read(
    decoded: &Decoded,
    document: DocumentId,
    address: &str,
) -> Result<(Reading, Vec<Warning>), Refusal> {
    let mut warnings: Vec<Warning> = decoded.warning().into_iter().collect();
    for warning in &mut warnings {
        // It is about a character of the page, which need not be one of the reading.
        warning.span = None;
    }
    let tree = Tree::of(&decoded.text);
    let cues: Vec<Cue> = (0..tree.nodes.len()).map(|id| cue(&tree, id)).collect();
    let hidden: Vec<bool> = cues.iter().map(|cue| *cue == Cue::Hidden).collect();
    let all = passages::passages(&tree, &hidden);
    let believed = cues::believed(&tree, &cues, &Sums::of(&tree, &all, worth));
    let facts = Facts::of(&tree, &believed, address);
    let mut main = choose::main_text(&tree, &cues, &facts);
    if main.is_empty() {
        main = other_passages(&tree, &all, &mut warnings)?;
    }
    let beside = beside::beside(&tree, &believed, &all, &main);
    let mut reading = reading_of(decoded, document, &main)?;
    describe(&mut reading, facts);
    reading.beside = placed(decoded, beside);
    Ok((reading, warnings))
}

/// What is taken where there is no main text: all that is visible, or else the title.
fn other_passages(
    tree: &Tree,
    all: &[Passage],
    warnings: &mut Vec<Warning>,
) -> Result<Vec<Passage>, Refusal> {
    if !all.is_empty() {
        let message = "no main text could be told apart; all text of the page was taken";
        warnings.push(warning("no-main-text", message));
        return Ok(all.to_vec());
    }
    let title = passages::title(tree).ok_or(Refusal::NoText)?;
    warnings.push(warning("no-main-text", "the page has a title and no text"));
    Ok(vec![title])
}

fn warning(code: &'static str, message: &str) -> Warning {
    Warning { code: code.into(), message: message.to_owned(), span: None }
}

/// The reading of these passages.
fn reading_of(
    decoded: &Decoded,
    document: DocumentId,
    main: &[Passage],
) -> Result<Reading, Refusal> {
    let (text, spans) = join(main);
    let origins = origins(decoded, main.iter().map(|passage| &passage.bytes));
    let placed = main.iter().zip(spans).zip(origins);
    let blocks = placed.map(|((passage, span), origin)| Block {
        kind: passage.kind,
        span,
        origin: Some(origin),
        language: None,
        ocr: None,
    });
    Ok(Reading::new(document, DocumentKind::Html, text, blocks.collect())?)
}

/// Sets what is known beside the text: the first of each kind of candidates is the best.
fn describe(reading: &mut Reading, facts: Facts) {
    let first = |found: &[Found]| found.first().map(|(value, _)| value.clone());
    reading.language = language::detect(reading.text().as_str()).or(facts.language);
    reading.title = first(&facts.titles);
    reading.outlet = first(&facts.outlets);
    let trusted = facts.authors.iter().take(facts.trusted);
    reading.authors = trusted.map(|(name, _)| name.clone()).collect();
    reading.published = facts::agreed(&facts.published).cloned();
    reading.date_candidates = facts.published;
    reading.modified = facts.modified;
    let said = facts.addresses.iter().find(|(_, place)| *place != GIVEN);
    reading.address = said.map(|(url, _)| url.clone());
    let lists = [
        (Property::Title, facts.titles),
        (Property::Outlet, facts.outlets),
        (Property::Author, facts.authors),
        (Property::Address, facts.addresses),
    ];
    for (property, found) in lists {
        let candidates = found.into_iter().filter(|(_, place)| *place != GIVEN);
        reading.candidates.extend(candidates.map(|(value, place)| Candidate {
            property,
            value,
            found_in: place.to_owned(),
        }));
    }
}

/// The words beside the text with their places in the original.
fn placed(decoded: &Decoded, words: Vec<beside::Words>) -> Vec<Beside> {
    let origins = origins(decoded, words.iter().map(|words| &words.bytes));
    let both = words.into_iter().zip(origins);
    both.map(|(words, origin)| Beside { kind: words.kind, text: words.text, origin }).collect()
}

/// The text of the blocks and the span of each.
fn join(passages: &[Passage]) -> (Text, Vec<Span>) {
    let mut text = String::new();
    let mut ends = Vec::with_capacity(passages.len());
    for Passage { words, .. } in passages {
        if !text.is_empty() {
            text.push_str(DIVIDER);
        }
        ends.push(text.len()..text.len() + words.len());
        text.push_str(words);
    }
    let text = Text::new(text);
    let spans = ends.into_iter().filter_map(|bytes| text.span_of(bytes)).collect();
    (text, spans)
}

/// Where ranges of the page's characters stand in the original.
fn origins<'a>(
    decoded: &Decoded,
    ranges: impl Iterator<Item = &'a Range<usize>> + Clone,
) -> Vec<Origin> {
    // Ranges may lie inside each other, and places are asked for in their order.
    let mut ends: Vec<usize> = ranges.clone().flat_map(|range| [range.start, range.end]).collect();
    ends.sort_unstable();
    ends.dedup();
    let places = decoded.original(&ends);
    let place = |end: usize| places[ends.partition_point(|other| *other < end)];
    ranges.map(|range| Origin::Bytes { start: place(range.start), end: place(range.end) }).collect()
}

#[cfg(test)]
mod tests;
