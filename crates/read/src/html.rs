//! Web pages: the main text in blocks, and where each block stands in the page.

use crate::encoding::Decoded;
use crate::main_text::{self, MainText};
use crate::markup::{self, Token, Tokens};
use crate::page::Page;
use crate::provenance::Visible;
use crate::{Refusal, excess, language};
use model::{
    Block, BlockKind, DateFound, DocumentId, DocumentKind, Origin, Reading, Span, Text, Warning,
};
use std::ops::Range;

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
    let html = decoded.text.as_str();
    let mut warnings: Vec<Warning> = decoded.warning().into_iter().collect();
    for warning in &mut warnings {
        // It is about a character of the page, which need not be one of the reading.
        warning.span = None;
    }
    let page = Page::scan(html, address);
    let mut main = main_text(html, &mut warnings);
    if main.blocks.is_empty() {
        main.blocks = other_blocks(html, &page, &mut warnings)?;
    }
    let (text, spans) = join(&main.blocks);
    let origins = origins(decoded, &main.blocks);
    warnings.extend(unplaced(&spans, &origins));
    let placed = main.blocks.iter().zip(spans).zip(origins);
    let blocks = placed.map(|(((kind, _), span), origin)| Block { kind: *kind, span, origin });
    let mut reading = Reading::new(document, DocumentKind::Html, text, blocks.collect())?;
    describe(&mut reading, main, page);
    Ok((reading, warnings))
}

/// The extractor's main text, unless the page is beyond what it can be given.
fn main_text(html: &str, warnings: &mut Vec<Warning>) -> MainText {
    if let Some(reason) = excess::excess(html) {
        let message = format!("{reason} to look for its main text");
        warnings.push(warning("unusual-page", &message));
        return MainText::default();
    }
    main_text::extract(html).unwrap_or_default()
}

/// What is taken where there is no main text: all that is visible, or else the title.
fn other_blocks(
    html: &str,
    page: &Page,
    warnings: &mut Vec<Warning>,
) -> Result<Vec<(BlockKind, String)>, Refusal> {
    let blocks = visible_blocks(html);
    if !blocks.is_empty() {
        let message = "no main text could be told apart; all text of the page was taken";
        warnings.push(warning("no-main-text", message));
        return Ok(blocks);
    }
    let title = page.title.clone().ok_or(Refusal::NoText)?;
    warnings.push(warning("no-main-text", "the page has a title and no text"));
    Ok(vec![(BlockKind::Heading, title)])
}

fn warning(code: &'static str, message: &str) -> Warning {
    Warning { code, message: message.to_owned(), span: None }
}

/// Sets what is known beside the text. What the page says of its date is trusted before what the
/// extractor found in its text.
fn describe(reading: &mut Reading, main: MainText, page: Page) {
    let mut dates = page.dates;
    let in_text = main.date.filter(|date| dates.iter().all(|known| known.edtf != *date));
    dates.extend(in_text.map(|edtf| DateFound { edtf, found_in: "text".to_owned() }));
    reading.language = language::detect(reading.text().as_str()).or(page.language);
    reading.title = main.title.or(page.title);
    reading.outlet = main.outlet;
    reading.authors = main.authors;
    reading.published = dates.first().cloned();
    reading.date_candidates = dates;
}

/// The text of the blocks and the span of each.
fn join(blocks: &[(BlockKind, String)]) -> (Text, Vec<Span>) {
    let mut text = String::new();
    let mut ends = Vec::with_capacity(blocks.len());
    for (_, words) in blocks {
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

/// Where each block stands in the original, where that can be found.
fn origins(decoded: &Decoded, blocks: &[(BlockKind, String)]) -> Vec<Option<Origin>> {
    let mut visible = Visible::of(&decoded.text);
    let ranges: Vec<Option<Range<usize>>> =
        blocks.iter().map(|(_, words)| visible.find(words)).collect();
    let mut ends: Vec<usize> = ranges.iter().flatten().flat_map(|r| [r.start, r.end]).collect();
    ends.sort_unstable();
    ends.dedup();
    let places = decoded.original(&ends);
    let place = |end: usize| Some(places[ends.binary_search(&end).ok()?]);
    let origin = |range: Range<usize>| {
        Some(Origin::Bytes { start: place(range.start)?, end: place(range.end)? })
    };
    ranges.into_iter().map(|range| range.and_then(origin)).collect()
}

/// One warning for all blocks whose place was not found, at the first of them.
fn unplaced(spans: &[Span], origins: &[Option<Origin>]) -> Option<Warning> {
    let count = origins.iter().filter(|origin| origin.is_none()).count();
    let first = origins.iter().position(Option::is_none)?;
    Some(Warning {
        code: "block-not-placed",
        message: format!(
            "the place of {count} of {} blocks in the page was not found",
            spans.len()
        ),
        span: spans.get(first).copied(),
    })
}

/// All visible text, divided at every element that usually starts a line.
fn visible_blocks(html: &str) -> Vec<(BlockKind, String)> {
    const INLINE: [&str; 16] = [
        "a", "abbr", "b", "cite", "code", "em", "font", "i", "mark", "q", "s", "small", "span",
        "strong", "sub", "u",
    ];
    let mut blocks = Vec::new();
    let mut words = String::new();
    let mut flush = |words: &mut String| {
        let paragraph: Vec<&str> = words.split_whitespace().collect();
        if !paragraph.is_empty() {
            blocks.push((BlockKind::Paragraph, paragraph.join(" ")));
        }
        words.clear();
    };
    for token in Tokens::new(html) {
        match token {
            Token::Text(range) => words.push_str(&markup::resolve(&html[range])),
            Token::Start { name, .. } | Token::End { name }
                if !INLINE.iter().any(|inline| inline.eq_ignore_ascii_case(name)) =>
            {
                flush(&mut words);
            }
            _ => {}
        }
    }
    flush(&mut words);
    blocks
}
