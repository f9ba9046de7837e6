//! A reading while it is made: text that grows, with the place that each block came from.

use crate::encoding::Decoded;
use crate::tables::{self, Guessed, Lists, TextRow};
use crate::{Refusal, language};
use model::{
    Block, BlockKind, DateFound, DocumentId, DocumentKind, Edtf, Origin, Reading, Span, Text,
    Warning,
};
use std::borrow::Cow;
use std::ops::Range;

/// What stands between two blocks.
const DIVIDER: &str = "\n\n";
/// More warnings than this are counted and no longer listed.
const MOST_WARNINGS: usize = 5000;

/// Where a block came from, as its reader knows it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Place {
    /// Bytes of the decoded text.
    Decoded(Range<usize>),
    /// A place that needs no decoding.
    Known(Origin),
    /// A sign that the file writes in no characters.
    Unknown,
}

#[derive(Debug)]
struct Piece {
    kind: BlockKind,
    bytes: Range<usize>,
    place: Place,
    /// How sure a recogniser was of it, in percent.
    ocr: Option<u8>,
}

/// Something to say, about one block or all of them.
#[derive(Debug)]
struct Notice {
    code: Cow<'static, str>,
    message: String,
    bytes: Option<Range<usize>>,
}

/// A reading while it is made.
#[derive(Debug, Default)]
pub(crate) struct Draft {
    text: String,
    pieces: Vec<Piece>,
    notices: Vec<Notice>,
    lists: Lists,
    tables: Vec<Guessed>,
}

impl Draft {
    /// A draft whose text is the document's, to be divided by [`Draft::mark`].
    pub(crate) fn of(text: &str) -> Self {
        Self { text: text.to_owned(), ..Self::default() }
    }

    /// The text so far.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// How many blocks there are.
    pub(crate) fn len(&self) -> usize {
        self.pieces.len()
    }

    /// Adds a block, unless it is empty, and gives its bytes in the text.
    pub(crate) fn push(&mut self, kind: BlockKind, words: &str, place: Place) -> Range<usize> {
        self.push_after(DIVIDER, kind, words, place)
    }

    /// Adds a block with this before it.
    pub(crate) fn push_after(
        &mut self,
        divider: &str,
        kind: BlockKind,
        words: &str,
        place: Place,
    ) -> Range<usize> {
        if words.is_empty() {
            return self.text.len()..self.text.len();
        }
        if !self.text.is_empty() {
            self.text.push_str(divider);
        }
        let bytes = self.text.len()..self.text.len() + words.len();
        self.text.push_str(words);
        self.pieces.push(Piece { kind, bytes: bytes.clone(), place, ocr: None });
        bytes
    }

    /// Adds a row of a table that stands in a text.
    pub(crate) fn push_row(&mut self, words: &str, place: Place, row: TextRow) -> Range<usize> {
        let block = self.pieces.len();
        let divider = if self.lists.goes_on(&row, block) { "\n" } else { DIVIDER };
        let bytes = self.push_after(divider, BlockKind::Row, words, place);
        if !bytes.is_empty() {
            self.lists.add(&self.text, block, &bytes, row);
        }
        bytes
    }

    /// Ends the tables of the text whose rows were added. Positions of cells that are at most `apart`
    /// from the next are one column.
    pub(crate) fn end_tables(&mut self, apart: u32) {
        for sheet in self.lists.take(apart) {
            sheet.end(self);
        }
    }

    /// Adds a table whose rows were added.
    pub(crate) fn add_table(&mut self, table: Guessed) {
        self.tables.push(table);
    }

    /// Notes of the block added last how sure a recogniser was of it, in percent.
    pub(crate) fn set_ocr(&mut self, confidence: Option<u8>) {
        if let Some(piece) = self.pieces.last_mut() {
            piece.ocr = confidence;
        }
    }

    /// Takes the last character from the last block: a hyphen at the end of a column.
    pub(crate) fn drop_last_character(&mut self) {
        let Some(piece) = self.pieces.last_mut().filter(|piece| piece.bytes.end == self.text.len())
        else {
            return;
        };
        let last = self.text.get(piece.bytes.clone()).and_then(|words| words.chars().next_back());
        let length = last.map_or(0, char::len_utf8);
        if length < piece.bytes.len() {
            piece.bytes.end -= length;
            self.text.truncate(piece.bytes.end);
        }
    }

    /// Makes a block of bytes of the document's own text, without white space around them.
    pub(crate) fn mark(&mut self, kind: BlockKind, bytes: Range<usize>) -> Option<Range<usize>> {
        let bytes = trimmed(&self.text, bytes)?;
        self.pieces.push(Piece {
            kind,
            bytes: bytes.clone(),
            place: Place::Decoded(bytes.clone()),
            ocr: None,
        });
        Some(bytes)
    }

    /// Says something, about bytes of the text where they are given.
    pub(crate) fn warn(
        &mut self,
        code: impl Into<Cow<'static, str>>,
        message: String,
        bytes: Option<Range<usize>>,
    ) {
        self.notices.push(Notice { code: code.into(), message, bytes });
    }

    /// Says that the file ends before what it began.
    pub(crate) fn warn_cut_off(&mut self) {
        let message = "the file is cut off; what came before that is read".to_owned();
        self.warn("cut-off", message, None);
    }

    /// The reading. `decoded` is the text that [`Place::Decoded`] speaks of; `kind` and `what` say
    /// what the document is, for the reading and for the refusal where it has no words.
    pub(crate) fn finish(
        self,
        document: DocumentId,
        kind: DocumentKind,
        what: &'static str,
        decoded: Option<&Decoded>,
    ) -> Result<(Reading, Vec<Warning>), Refusal> {
        if self.pieces.is_empty() {
            return Err(Refusal::NoWords { kind: what });
        }
        self.finish_with_or_without_words(document, kind, decoded)
    }

    /// The reading of a document that need not have any words, such as a picture.
    pub(crate) fn finish_with_or_without_words(
        mut self,
        document: DocumentId,
        kind: DocumentKind,
        decoded: Option<&Decoded>,
    ) -> Result<(Reading, Vec<Warning>), Refusal> {
        self.end_tables(0);
        std::mem::take(&mut self.lists).warn(&mut self);
        let traced = Traced::of(&self.pieces, decoded);
        let mut warnings: Vec<Warning> = decoded.and_then(Decoded::warning).into_iter().collect();
        for warning in &mut warnings {
            // It is about a character of the file, which need not be one of the reading.
            warning.span = None;
        }
        let text = Text::new(self.text);
        let mut blocks = Vec::with_capacity(self.pieces.len());
        let mut counter = Counter::of(text.as_str());
        for piece in self.pieces {
            let Some(span) = counter.span(&piece.bytes) else { continue };
            blocks.push(Block {
                kind: piece.kind,
                span,
                origin: traced.origin(piece.place),
                language: None,
                ocr: piece.ocr,
            });
        }
        warnings.extend(self.notices.into_iter().map(|notice| Warning {
            code: notice.code,
            message: notice.message,
            span: notice.bytes.and_then(|bytes| text.span_of(bytes)),
        }));
        shorten(&mut warnings);
        let language = language::detect(text.as_str());
        let tables = tables::tables(&text, &blocks, self.tables);
        let mut reading = Reading::new(document, kind, text, blocks)?;
        (reading.language, reading.tables) = (language, tables);
        Ok((reading, warnings))
    }
}

/// Lists no more than [`MOST_WARNINGS`]. What somebody took out is always said, or it would be read
/// as part of the text.
fn shorten(warnings: &mut Vec<Warning>) {
    let (mut kept, mut left_out) = (0, 0);
    warnings.retain(|warning| {
        let is_kept = kept < MOST_WARNINGS || warning.code == "deleted-text";
        kept += usize::from(is_kept);
        left_out += usize::from(!is_kept);
        is_kept
    });
    if left_out > 0 {
        let message = format!("{left_out} more notes on this document are not listed");
        warnings.push(Warning { code: "more-warnings".into(), message, span: None });
    }
}

/// The bytes without white space at both ends; `None` where nothing else is there.
pub(crate) fn trimmed(text: &str, bytes: Range<usize>) -> Option<Range<usize>> {
    let piece = text.get(bytes.clone())?;
    let start = bytes.start + (piece.len() - piece.trim_start().len());
    let end = start + piece.trim().len();
    (start < end).then_some(start..end)
}

/// Places in the decoded text may nest and are in no order, so they are traced to the file in one
/// pass over their sorted ends.
struct Traced {
    ends: Vec<usize>,
    places: Vec<u64>,
}

impl Traced {
    fn of(pieces: &[Piece], decoded: Option<&Decoded>) -> Self {
        let mut ends: Vec<usize> = Vec::new();
        for piece in pieces {
            if let Place::Decoded(bytes) = &piece.place {
                ends.extend([bytes.start, bytes.end]);
            }
        }
        ends.sort_unstable();
        ends.dedup();
        let places = decoded.map(|decoded| decoded.original(&ends)).unwrap_or_default();
        Self { ends, places }
    }

    fn original(&self, end: usize) -> Option<u64> {
        self.places.get(self.ends.binary_search(&end).ok()?).copied()
    }

    fn origin(&self, place: Place) -> Option<Origin> {
        match place {
            Place::Known(origin) => Some(origin),
            Place::Unknown => None,
            Place::Decoded(bytes) => Some(Origin::Bytes {
                start: self.original(bytes.start)?,
                end: self.original(bytes.end)?,
            }),
        }
    }
}

/// Counts the characters of a text up to places that come in order, in one pass.
pub(crate) struct Counter<'a> {
    text: &'a str,
    byte: usize,
    character: u32,
}

impl<'a> Counter<'a> {
    /// A counter at the beginning of the text.
    pub(crate) fn of(text: &'a str) -> Self {
        Self { text, byte: 0, character: 0 }
    }

    /// The characters of these bytes, which come after those asked for before.
    pub(crate) fn span(&mut self, bytes: &Range<usize>) -> Option<Span> {
        Span::new(self.at(bytes.start)?, self.at(bytes.end)?).ok()
    }

    fn at(&mut self, byte: usize) -> Option<u32> {
        let between = self.text.get(self.byte..byte)?;
        self.character += between.chars().count() as u32;
        self.byte = byte;
        Some(self.character)
    }
}

/// When messages or posts were written: one day, or from the first to the last.
pub(crate) fn date_of_days(days: &[Edtf], found_in: &str) -> Option<DateFound> {
    let first = days.iter().min_by_key(|day| day.first_day())?;
    let last = days.iter().max_by_key(|day| day.last_day())?;
    let edtf = match first == last {
        true => first.clone(),
        false => format!("{first}/{last}").parse().ok()?,
    };
    Some(DateFound { edtf, found_in: found_in.to_owned() })
}

/// Sets when the messages or posts of a reading were written.
pub(crate) fn set_dates(reading: &mut Reading, days: &[Edtf], found_in: &str) {
    reading.published = date_of_days(days, found_in);
    reading.date_candidates = reading.published.iter().cloned().collect();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_taken_out_is_always_said() {
        let warning =
            |code: &'static str| Warning { code: code.into(), message: String::new(), span: None };
        let mut warnings = vec![warning("link"); MOST_WARNINGS + 7];
        warnings.extend(vec![warning("deleted-text"); 9]);
        shorten(&mut warnings);
        let deleted = warnings.iter().filter(|warning| warning.code == "deleted-text").count();
        assert_eq!((warnings.len(), deleted), (MOST_WARNINGS + 9 + 1, 9));
        assert_eq!(
            warnings.last().map(|last| last.message.as_str()),
            Some("7 more notes on this document are not listed")
        );
    }
}
