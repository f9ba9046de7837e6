//! Words that are gathered piece by piece, each with its bytes, until they are a block.

use crate::draft::{Draft, Place};
use crate::tables::{CellPlace, Cells, TextRow};
use model::{BlockKind, Origin};
use std::ops::Range;

/// Something to say about some words of a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mark {
    pub(crate) code: &'static str,
    pub(crate) message: String,
}

/// Words that are being gathered. They never begin with white space.
#[derive(Debug, Default)]
pub(crate) struct Words {
    text: String,
    /// From the first to the last character that is not white space.
    bytes: Option<Range<usize>>,
    marks: Vec<(Mark, Range<usize>)>,
    cells: Cells,
}

impl Words {
    pub(crate) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Begins a cell of the row that the words are.
    pub(crate) fn begin_cell(&mut self, position: u32) {
        self.cells.begin(&mut self.text, position);
        self.cut_marks();
    }

    /// Ends the cells of the row, and moves them to where the format says that they stand.
    pub(crate) fn place_cells(&mut self, place: impl Fn(u32) -> u32) {
        self.cells.end(&mut self.text);
        self.cut_marks();
        self.cells.place(place);
    }

    /// Ends the cells of the row and gives them.
    pub(crate) fn take_cells(&mut self) -> Vec<CellPlace> {
        self.cells.end(&mut self.text);
        self.cells.take()
    }

    /// White space behind a cell is none of its words.
    fn cut_marks(&mut self) {
        let end = self.text.len();
        for (_, range) in self.marks.iter_mut().rev().take_while(|(_, range)| range.end > end) {
            *range = range.start.min(end)..end;
        }
    }

    /// Whether the next words are the first of the text or of a cell.
    fn is_before_words(&self) -> bool {
        self.text.is_empty() || self.cells.is_before_words()
    }

    /// Adds characters that were written in `bytes`, and gives where they begin. Where the piece is
    /// written as it reads, the bytes of white space at its ends are left out.
    pub(crate) fn push(&mut self, piece: &str, bytes: Range<usize>) -> usize {
        let piece_is_raw = piece.len() == bytes.len();
        let inner = if self.is_before_words() { piece.trim_start() } else { piece };
        if !inner.is_empty() {
            self.cells.enter(&mut self.text);
        }
        let begin = self.text.len();
        self.text.push_str(inner);
        let words = piece.trim();
        if words.is_empty() {
            return begin;
        }
        let lead = piece.len() - piece.trim_start().len();
        let place = match piece_is_raw {
            true => bytes.start + lead..bytes.start + lead + words.len(),
            false => bytes,
        };
        self.cover(place);
        begin
    }

    /// Adds a divider that stands for markup.
    pub(crate) fn gap(&mut self, divider: char) {
        if !self.is_before_words() {
            self.text.push(divider);
        }
    }

    /// Adds a character that is written as markup.
    pub(crate) fn push_sign(&mut self, sign: &str) {
        self.cells.enter(&mut self.text);
        self.text.push_str(sign);
    }

    fn cover(&mut self, place: Range<usize>) {
        self.cells.cover(&place);
        let known = self.bytes.get_or_insert(place.clone());
        known.start = known.start.min(place.start);
        known.end = known.end.max(place.end);
    }

    /// How far the words have come, to mark them from here later.
    pub(crate) fn here(&self) -> usize {
        self.text.len()
    }

    /// Marks the words from a place on. A mark that goes on where the same one ended, white space
    /// aside, is one mark.
    pub(crate) fn mark_from(&mut self, start: usize, mark: &Mark) {
        let end = self.text.len();
        if start >= end {
            return;
        }
        let goes_on = |(last, range): &&mut (Mark, Range<usize>)| {
            let between = self.text.get(range.end..start);
            last == mark && between.is_some_and(|between| between.trim().is_empty())
        };
        match self.marks.last_mut().filter(goes_on) {
            Some((_, range)) => range.end = end,
            None => self.marks.push((mark.clone(), start..end)),
        }
    }

    /// Adds the words of another, such as those of a paragraph to those of its row.
    pub(crate) fn append(&mut self, other: Self) {
        if other.text.trim().is_empty() {
            return;
        }
        self.cells.enter(&mut self.text);
        let shift = self.text.len();
        self.text.push_str(other.text.trim_end());
        let end = self.text.len();
        let moved = other.marks.into_iter().map(|(mark, range)| {
            (mark, (range.start + shift).min(end)..(range.end + shift).min(end))
        });
        self.marks.extend(moved.filter(|(_, range)| !range.is_empty()));
        if let Some(bytes) = other.bytes {
            self.cover(bytes);
        }
    }

    /// The block of these words; `None` where there are none.
    pub(crate) fn finish(mut self, kind: BlockKind, stream: &Stream) -> Option<Piece> {
        self.text.truncate(self.text.trim_end().len());
        let end = self.text.len();
        for (_, range) in &mut self.marks {
            *range = range.start.min(end)..range.end.min(end);
        }
        self.marks.retain(|(_, range)| !range.is_empty());
        let origin = self.bytes.map(|bytes| stream.origin(bytes));
        (end > 0).then_some(Piece { kind, words: self.text, origin, marks: self.marks, row: None })
    }
}

/// What the bytes of words are bytes of.
#[derive(Debug, Clone)]
pub(crate) enum Stream {
    /// Of the document itself, from this byte on.
    Document(usize),
    /// Of this part of it.
    Part(String),
}

impl Stream {
    /// The bytes in the document or the part.
    pub(crate) fn place(&self, bytes: Range<usize>) -> Range<usize> {
        match self {
            Self::Document(from) => bytes.start + from..bytes.end + from,
            Self::Part(_) => bytes,
        }
    }

    pub(crate) fn origin(&self, bytes: Range<usize>) -> Origin {
        let bytes = self.place(bytes);
        match self {
            Self::Document(_) => Origin::Bytes { start: bytes.start as u64, end: bytes.end as u64 },
            Self::Part(part) => Origin::Part {
                part: part.clone(),
                start: bytes.start as u64,
                end: bytes.end as u64,
            },
        }
    }
}

/// A block that is ready.
#[derive(Debug)]
pub(crate) struct Piece {
    pub(crate) kind: BlockKind,
    pub(crate) words: String,
    pub(crate) origin: Option<Origin>,
    pub(crate) marks: Vec<(Mark, Range<usize>)>,
    /// The cells, where it is a row of a table.
    pub(crate) row: Option<TextRow>,
}

impl Piece {
    /// A block without marks.
    pub(crate) fn plain(kind: BlockKind, words: String, origin: Option<Origin>) -> Self {
        Self { kind, words, origin, marks: Vec::new(), row: None }
    }

    /// Marks all of it.
    pub(crate) fn marked(mut self, mark: Mark) -> Self {
        self.marks.push((mark, 0..self.words.len()));
        self
    }

    /// Adds it to the draft, and says what its marks say.
    pub(crate) fn add_to(self, draft: &mut Draft) {
        let place = self.origin.map_or(Place::Unknown, Place::Known);
        let start = match self.row {
            Some(row) => draft.push_row(&self.words, place, row).start,
            None => draft.push(self.kind, &self.words, place).start,
        };
        for (mark, range) in self.marks {
            draft.warn(mark.code, mark.message, Some(range.start + start..range.end + start));
        }
    }
}
