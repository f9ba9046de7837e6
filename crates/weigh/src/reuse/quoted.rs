//! What a text gives as the words of others: two outlets that quote one speech do not copy each other.

use model::{Form, Reading, SpeakerKind, Statement};
use std::ops::Range;

/// What others than the document say in their own words: by its statements, and by its quotation
/// marks.
pub(super) fn quoted_bytes(reading: &Reading, statements: &[Statement]) -> Vec<Range<usize>> {
    let direct = statements.iter().filter(|statement| {
        statement.document() == reading.document
            && statement.form == Form::Direct
            && statement.speaker.kind != SpeakerKind::Document
    });
    let spans = direct.flat_map(|statement| statement.content.spans().as_slice());
    let bytes = spans.filter_map(|span| {
        Some(reading.text().byte_of(span.start())?..reading.text().byte_of(span.end())?)
    });
    let mut bytes: Vec<Range<usize>> = bytes.collect();
    bytes.extend(between_marks(reading.text().as_str()));
    bytes.sort_by_key(|range| range.start);
    bytes
}

/// Quotations of at least this many words are a speaker's own; shorter ones are the writer's.
const QUOTED_WORDS: usize = 6;
/// A mark that finds no partner within so many bytes opens nothing.
const QUOTED_BYTES: usize = 2_000;

/// The bytes between quotation marks; straight ones only within one line.
pub(super) fn between_marks(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    // Up to where no closing guillemet stands, so that nothing is searched twice.
    let (mut from, mut barren) = (0, 0);
    while let Some((open, mark)) = next_mark(text, from) {
        let start = open + mark.len_utf8();
        let closing: &[char] = match mark {
            '“' => &['”', '“'],
            '«' => &['»'],
            _ => &['"', '\n'],
        };
        from = start;
        let skipped = if mark == '«' { barren.max(start) } else { start };
        let reach = text.floor_char_boundary(start + QUOTED_BYTES);
        let Some(length) = text.get(skipped..reach).and_then(|part| part.find(closing)) else {
            barren = if mark == '«' { reach } else { barren };
            continue;
        };
        let length = skipped - start + length;
        let inside = &text[start..start + length];
        if inside.split_whitespace().nth(QUOTED_WORDS - 1).is_some() {
            found.push(start..start + length);
        }
        let end = &text[start + length..];
        from = start + length + end.chars().next().filter(|c| *c != '“').map_or(0, char::len_utf8);
    }
    found
}

/// The next mark that may open a quotation, with its place.
fn next_mark(text: &str, mut from: usize) -> Option<(usize, char)> {
    loop {
        // The first bytes of the three marks; nearly all texts are gone through by these alone.
        let begins = |byte: &u8| matches!(byte, b'"' | 0xc2 | 0xe2);
        let at = from + text.as_bytes().get(from..)?.iter().position(begins)?;
        let mark = text.get(at..)?.chars().next()?;
        if matches!(mark, '“' | '«' | '"') {
            return Some((at, mark));
        }
        from = at + mark.len_utf8();
    }
}
