//! The text of a message: what its writer wrote, what is quoted, and the signature.

use crate::blocks;
use crate::draft::Draft;
use crate::encoding::Decoded;
use crate::html;
use crate::words::{Mark, Piece, Stream};
use model::BlockKind;
use std::ops::Range;

/// Adds the blocks of a plain text.
pub(crate) fn add_plain(draft: &mut Draft, decoded: &Decoded<'_>, stream: &Stream) {
    let text = decoded.text.as_ref();
    let mut found: Vec<(BlockKind, Range<usize>, Option<Mark>)> = Vec::new();
    for (stretch, range) in stretches(text) {
        if stretch == Stretch::Quoted {
            found.push((BlockKind::Quote, trim(text, range), None));
            continue;
        }
        let mark = (stretch == Stretch::Signature).then(|| Mark {
            code: "signature",
            message: "the signature of the message".to_owned(),
        });
        let pieces = blocks::divide(&text[..range.end], range.start);
        found.extend(pieces.into_iter().map(|piece| (piece.kind, piece.bytes, mark.clone())));
    }
    found.retain(|(_, range, _)| !range.is_empty());
    let ends: Vec<usize> =
        found.iter().flat_map(|(_, range, _)| [range.start, range.end]).collect();
    let places = decoded.original(&ends);
    for ((kind, range, mark), ends) in found.into_iter().zip(places.chunks_exact(2)) {
        let origin = Some(stream.origin(ends[0] as usize..ends[1] as usize));
        let words = text[range].to_owned();
        let piece = Piece::plain(kind, words, origin);
        match mark {
            Some(mark) => piece.marked(mark).add_to(draft),
            None => piece.add_to(draft),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stretch {
    Written,
    Quoted,
    Signature,
}

/// Lines of one kind together. Quoted lines begin with `>`; the signature begins after a line that
/// is `-- ` (RFC 3676, section 4.3), the last of them if there are several.
fn stretches(text: &str) -> Vec<(Stretch, Range<usize>)> {
    let mut stretches: Vec<(Stretch, Range<usize>)> = Vec::new();
    let signature = signature(text).unwrap_or(text.len());
    let mut at = 0;
    for line in text[..signature].split_inclusive('\n') {
        let range = at..at + line.len();
        at = range.end;
        let kind =
            if line.trim_start().starts_with('>') { Stretch::Quoted } else { Stretch::Written };
        match stretches.last_mut() {
            Some((last, known)) if *last == kind => known.end = range.end,
            _ => stretches.push((kind, range)),
        }
    }
    if signature < text.len() {
        stretches.push((Stretch::Signature, signature..text.len()));
    }
    stretches
}

fn signature(text: &str) -> Option<usize> {
    let found = text.rfind("\n-- \n").or_else(|| text.rfind("\n-- \r\n"))?;
    Some(found + 1)
}

fn trim(text: &str, range: Range<usize>) -> Range<usize> {
    let inner = text[range.clone()].trim_start();
    let start = range.end - inner.len();
    start..start + inner.trim_end().len()
}

/// Adds the blocks of a page.
pub(crate) fn add_page(draft: &mut Draft, decoded: &Decoded<'_>, stream: &Stream, number: &str) {
    match html::add_to(draft, decoded, stream) {
        Ok(Some(note)) => draft.warn("no-main-text", format!("part {number}: {note}"), None),
        Ok(None) => {}
        Err(refusal) => {
            let message = format!("the part {number} is not read: {refusal}");
            draft.warn("part-not-read", message, None);
        }
    }
}
