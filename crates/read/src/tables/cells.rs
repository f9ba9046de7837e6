//! The cells of a row while its words are gathered from the markup of a text.

use super::BETWEEN;
use std::ops::Range;

/// A cell that is not empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct CellPlace {
    /// Where it stands in its table, from left to right: columns as the format counts them, with
    /// those that merged cells cover.
    pub(crate) position: u32,
    /// Its bytes in the words of the row.
    pub(crate) words: Range<usize>,
    /// Its bytes in the document or the part; `None` where all of it is written as markup.
    pub(crate) bytes: Option<Range<usize>>,
}

/// A row of a table in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TextRow {
    /// Which of the tables of its text it is of; tables are counted as they begin.
    pub(crate) table: usize,
    /// Whether the document says that it heads its table.
    pub(crate) is_header: bool,
    /// How many of its cells cover the places of others.
    pub(crate) merged: usize,
    /// Its cells from left to right.
    pub(crate) cells: Vec<CellPlace>,
}

/// The cells of a row that is open. Cells without words leave no trace in the words of the row, and
/// the others are divided as those of sheets are.
#[derive(Debug, Default)]
pub(crate) struct Cells {
    done: Vec<CellPlace>,
    open: Option<OpenCell>,
}

#[derive(Debug)]
struct OpenCell {
    position: u32,
    /// Where its words begin; `None` before the first.
    start: Option<usize>,
    bytes: Option<Range<usize>>,
}

impl Cells {
    /// Begins a cell, which ends the one before. `text` is the words of the row.
    pub(crate) fn begin(&mut self, text: &mut String, position: u32) {
        self.end(text);
        self.open = Some(OpenCell { position, start: None, bytes: None });
    }

    /// Whether a cell is open that has no words yet: what divides words divides nothing there.
    pub(crate) fn is_before_words(&self) -> bool {
        self.open.as_ref().is_some_and(|cell| cell.start.is_none())
    }

    /// Makes the row ready for words: the first ones of a cell are divided from those before.
    pub(crate) fn enter(&mut self, text: &mut String) {
        let Some(cell) = self.open.as_mut().filter(|cell| cell.start.is_none()) else { return };
        if !text.is_empty() {
            text.push_str(BETWEEN);
        }
        cell.start = Some(text.len());
    }

    /// Says that words just added stand in these bytes.
    pub(crate) fn cover(&mut self, bytes: &Range<usize>) {
        if let Some(cell) = &mut self.open {
            let known = cell.bytes.get_or_insert_with(|| bytes.clone());
            known.start = known.start.min(bytes.start);
            known.end = known.end.max(bytes.end);
        }
    }

    /// Ends the cell that is open, without the white space behind it.
    pub(crate) fn end(&mut self, text: &mut String) {
        let Some(OpenCell { position, start: Some(start), bytes }) = self.open.take() else {
            return;
        };
        text.truncate(text.trim_end().len().max(start));
        if start < text.len() {
            self.done.push(CellPlace { position, words: start..text.len(), bytes });
        }
    }

    /// Moves the cells that have ended to where the format says that they stand.
    pub(crate) fn place(&mut self, place: impl Fn(u32) -> u32) {
        for cell in &mut self.done {
            cell.position = place(cell.position);
        }
    }

    /// The cells that have ended.
    pub(crate) fn take(&mut self) -> Vec<CellPlace> {
        std::mem::take(&mut self.done)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_without_words_leave_no_trace() {
        let (mut cells, mut text) = (Cells::default(), String::new());
        for (position, words) in ["", "Ana", "", " ", "31 "].into_iter().enumerate() {
            cells.begin(&mut text, position as u32);
            if !words.trim().is_empty() {
                cells.enter(&mut text);
                text.push_str(words);
                cells.cover(&(10 * position..10 * position + 2));
            }
        }
        cells.end(&mut text);
        assert_eq!(text, "Ana | 31");
        let place = |position: u32, words| {
            let start = 10 * position as usize;
            CellPlace { position, words, bytes: Some(start..start + 2) }
        };
        assert_eq!(cells.take(), [place(1, 0..3), place(4, 6..8)]);
    }
}
