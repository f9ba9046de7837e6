//! Web pages: the main text in blocks, and where each block stands in the page.

mod beside;
mod charset;
mod choose;
mod cues;
mod facts;
mod grid;
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
mod when;
mod worth;
mod writers;

use crate::Refusal;
use crate::draft::Draft;
use crate::encoding::Decoded;
use crate::words::{Piece, Stream};
pub(crate) use charset::declared_encoding;
use cues::Cue;
use facts::{Facts, Found, GIVEN};
use model::{Beside, Candidate, DocumentId, DocumentKind, Property, Reading, Warning};
pub use needed::{Needed, needed};
use passages::Passage;
use std::ops::Range;
use tree::Tree;
use worth::{Sums, worth};

/// Tags that a page without `<html>` has several of near its beginning.
const COMMON_TAGS: [&str; 13] = [
    "<head", "<meta", "<title", "<body", "<div", "<p>", "<p ", "<article", "<script", "<link",
    "<h1", "<span", "</a>",
];

/// Whether the first words of a file say at once that it is a web page.
pub(crate) fn says_page(bytes: &[u8]) -> bool {
    let bytes = bytes.trim_ascii_start();
    let begins =
        |with: &[u8]| bytes.get(..with.len()).is_some_and(|first| first.eq_ignore_ascii_case(with));
    begins(b"<!doctype html") || begins(b"<html")
}

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
    let Page { main, beside, facts, note } = Page::of(&Tree::of(&decoded.text), address)?;
    let mut draft = Draft::default();
    if let Some(note) = note {
        draft.warn("no-main-text", note.to_owned(), None);
    }
    for piece in pieces(decoded, main, &Stream::Document(0)) {
        piece.add_to(&mut draft);
    }
    let (mut reading, warnings) =
        draft.finish(document, DocumentKind::Html, "pages", Some(decoded))?;
    describe(&mut reading, facts);
    reading.beside = placed(decoded, beside);
    Ok((reading, warnings))
}

/// Adds the main text of a page that stands somewhere in a document; says what is to be said of it.
pub(crate) fn add_to(
    draft: &mut Draft,
    decoded: &Decoded,
    stream: &Stream,
) -> Result<Option<&'static str>, Refusal> {
    let page = Page::of(&Tree::of(&decoded.text), "")?;
    for piece in pieces(decoded, page.main, stream) {
        piece.add_to(draft);
    }
    draft.end_tables(0);
    Ok(page.note)
}

/// What is found in a page.
struct Page {
    main: Vec<Passage>,
    beside: Vec<beside::Words>,
    facts: Facts,
    /// What is to be said where there is no main text.
    note: Option<&'static str>,
}

impl Page {
    fn of(tree: &Tree, address: &str) -> Result<Self, Refusal> {
        let cues = cues::cues(tree);
        let hidden: Vec<bool> = cues.iter().map(|cue| *cue == Cue::Hidden).collect();
        let all = passages::passages(tree, &hidden);
        let sums = Sums::of(tree, &all, worth);
        let believed = cues::believed(tree, &cues, &sums);
        let facts = Facts::of(tree, &believed, address);
        let (mut main, mut note) = (choose::main_text(tree, &cues, &facts, (&sums, &hidden)), None);
        if main.is_empty() {
            let (other, said) = other_passages(tree, &all)?;
            (main, note) = (other, Some(said));
        }
        let beside = beside::beside(tree, &believed, &all, &main);
        Ok(Self { main, beside, facts, note })
    }
}

/// What is taken where there is no main text: all that is visible, or else the title.
fn other_passages(tree: &Tree, all: &[Passage]) -> Result<(Vec<Passage>, &'static str), Refusal> {
    if !all.is_empty() {
        let note = "no main text could be told apart; all text of the page was taken";
        return Ok((all.to_vec(), note));
    }
    let title = passages::title(tree).ok_or(Refusal::NoText)?;
    Ok((vec![title], "the page has a title and no text"))
}

/// The passages as blocks of what `stream` names, from which the page was decoded.
fn pieces(decoded: &Decoded, main: Vec<Passage>, stream: &Stream) -> Vec<Piece> {
    let original = Original::of(decoded, main.iter().flat_map(places));
    let piece = |mut passage: Passage| {
        for cell in passage.row.iter_mut().flat_map(|row| &mut row.cells) {
            let bytes = cell.bytes.as_ref().map(|bytes| original.bytes(bytes));
            cell.bytes = bytes.map(|bytes| stream.place(bytes));
        }
        let origin = stream.origin(original.bytes(&passage.bytes));
        Piece { row: passage.row, ..Piece::plain(passage.kind, passage.words, Some(origin)) }
    };
    main.into_iter().map(piece).collect()
}

/// The bytes of a passage and of its cells.
fn places(passage: &Passage) -> impl Iterator<Item = &Range<usize>> {
    let cells = passage.row.iter().flat_map(|row| &row.cells);
    [&passage.bytes].into_iter().chain(cells.filter_map(|cell| cell.bytes.as_ref()))
}

/// Sets what is known beside the text: the first of each kind of candidates is the best.
fn describe(reading: &mut Reading, facts: Facts) {
    let first = |found: &[Found]| found.first().map(|(value, _)| value.clone());
    reading.language = reading.language.take().or(facts.language);
    reading.title = first(&facts.titles);
    reading.outlet = first(&facts.outlets);
    let trusted = facts.authors.iter().take(facts.trusted);
    reading.authors = trusted.map(|(name, _)| name.clone()).collect();
    reading.published = facts.date;
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
    let original = Original::of(decoded, words.iter().map(|words| &words.bytes));
    let beside = |words: beside::Words| Beside {
        kind: words.kind,
        origin: Stream::Document(0).origin(original.bytes(&words.bytes)),
        text: words.text,
    };
    words.into_iter().map(beside).collect()
}

/// Where ranges of a page's characters stand in the original. Ranges may lie inside each other, and
/// places are asked for in their order.
struct Original {
    ends: Vec<usize>,
    places: Vec<u64>,
}

impl Original {
    fn of<'a>(decoded: &Decoded, ranges: impl Iterator<Item = &'a Range<usize>>) -> Self {
        let mut ends: Vec<usize> = ranges.flat_map(|range| [range.start, range.end]).collect();
        ends.sort_unstable();
        ends.dedup();
        let places = decoded.original(&ends);
        Self { ends, places }
    }

    /// The bytes of one of the ranges.
    fn bytes(&self, range: &Range<usize>) -> Range<usize> {
        let place = |end: usize| self.places[self.ends.partition_point(|other| *other < end)];
        place(range.start) as usize..place(range.end) as usize
    }
}

#[cfg(test)]
mod tests;
