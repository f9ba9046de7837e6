//! Paragraphs, tables and notes as word processors nest them, made into blocks in reading order.

use crate::blocks::floor;
use crate::draft::Draft;
use crate::tables::TextRow;
use crate::words::{Mark, Piece, Stream, Words};
use model::BlockKind;
use std::ops::Range;

/// Names and addresses in what is said of words are cut to so many bytes: it is said many times.
const LONGEST: usize = 200;

/// A part of a document whose markup is being followed.
#[derive(Debug)]
pub(crate) struct Story {
    stream: Stream,
    frames: Vec<Frame>,
    /// The blocks in the order in which they began; `None` for those that are open.
    done: Vec<Option<Piece>>,
    /// What is true of all blocks at this point: that they are a comment, a note. The innermost is
    /// said.
    contexts: Vec<Mark>,
    /// The tables that are open, the innermost last; `None` for those without a row so far.
    tables: Vec<Option<usize>>,
    /// How many tables had rows.
    count: usize,
}

/// What is known of a row that is open.
#[derive(Debug, Default)]
struct RowState {
    /// The table that it is of; `None` where none is open.
    table: Option<usize>,
    is_header: bool,
    merged: usize,
    /// Where the next cell stands.
    next: u32,
}

/// A paragraph or a row that is open.
#[derive(Debug)]
struct Frame {
    kind: BlockKind,
    row: Option<RowState>,
    /// How many contexts there were when it was opened.
    depth: usize,
    words: Words,
    /// Its place among the blocks. What stands inside of it comes after it: notes, text boxes,
    /// deleted passages.
    slot: usize,
    removed: Option<(Mark, Words)>,
}

impl Story {
    pub(crate) fn new(stream: Stream) -> Self {
        Self {
            stream,
            frames: Vec::new(),
            done: Vec::new(),
            contexts: Vec::new(),
            tables: Vec::new(),
            count: 0,
        }
    }

    /// Opens a paragraph.
    pub(crate) fn open(&mut self, kind: BlockKind) {
        self.push(kind, None);
    }

    /// Opens a table.
    pub(crate) fn open_table(&mut self) {
        self.tables.push(None);
    }

    /// Closes the innermost table.
    pub(crate) fn close_table(&mut self) {
        self.tables.pop();
    }

    /// Opens a row of the innermost table.
    pub(crate) fn open_row(&mut self) {
        let count = &mut self.count;
        let table = self.tables.last_mut().map(|table| {
            *table.get_or_insert_with(|| {
                *count += 1;
                *count - 1
            })
        });
        self.push(BlockKind::Row, Some(RowState { table, ..RowState::default() }));
    }

    fn push(&mut self, kind: BlockKind, row: Option<RowState>) {
        self.frames.push(Frame {
            kind,
            row,
            depth: self.contexts.len(),
            words: Words::default(),
            slot: self.done.len(),
            removed: None,
        });
        self.done.push(None);
    }

    /// The row that is open, if the innermost of what is open is one.
    fn row(&mut self) -> Option<(&mut RowState, &mut Words)> {
        let frame = self.frames.last_mut()?;
        Some((frame.row.as_mut()?, &mut frame.words))
    }

    /// Begins a cell of the row that is open.
    pub(crate) fn cell(&mut self) {
        self.settle();
        if let Some((row, words)) = self.row() {
            words.begin_cell(row.next);
            row.next = row.next.saturating_add(1);
        }
    }

    /// Says over how many columns the cell that is open goes.
    pub(crate) fn widen(&mut self, columns: u32) {
        if columns > 1 {
            self.skip_columns(columns - 1);
            self.merged();
        }
    }

    /// Says that nothing stands in so many columns that come next.
    pub(crate) fn skip_columns(&mut self, count: u32) {
        if let Some((row, _)) = self.row() {
            row.next = row.next.saturating_add(count);
        }
    }

    /// Says that the cell that is open covers the places of others.
    pub(crate) fn merged(&mut self) {
        if let Some((row, _)) = self.row() {
            row.merged += 1;
        }
    }

    /// Says that the row that is open heads its table.
    pub(crate) fn head(&mut self) {
        if let Some((row, _)) = self.row() {
            row.is_header = true;
        }
    }

    /// Moves the cells of the row that is open, which ends, to where the format says that they stand.
    pub(crate) fn place_cells(&mut self, place: impl Fn(u32) -> u32) {
        if let Some((_, words)) = self.row() {
            words.place_cells(place);
        }
    }

    /// Whether words would go into a paragraph.
    pub(crate) fn is_open(&self) -> bool {
        self.frames.last().is_some_and(|frame| frame.row.is_none())
    }

    /// How many paragraphs and rows are open.
    pub(crate) fn depth(&self) -> usize {
        self.frames.len()
    }

    /// Whether the innermost of what is open is a row.
    pub(crate) fn is_row(&self) -> bool {
        self.frames.last().is_some_and(|frame| frame.row.is_some())
    }

    /// Says what the open paragraph is.
    pub(crate) fn set_kind(&mut self, kind: BlockKind) {
        if let Some(frame) = self.frames.last_mut().filter(|frame| frame.row.is_none()) {
            frame.kind = kind;
        }
    }

    /// Adds words to the open paragraph, under a mark where they have one.
    pub(crate) fn words(&mut self, piece: &str, bytes: Range<usize>, mark: Option<&Mark>) {
        self.settle();
        let Some(frame) = self.frames.last_mut() else {
            return;
        };
        let start = frame.words.push(piece, bytes);
        if let Some(mark) = mark {
            frame.words.mark_from(start, mark);
        }
    }

    /// Adds words that somebody took out of the open paragraph.
    pub(crate) fn removed(&mut self, piece: &str, bytes: Range<usize>, mark: &Mark) {
        let removed = self.frames.last().and_then(|frame| frame.removed.as_ref());
        if removed.is_some_and(|(known, _)| known != mark) {
            self.settle();
        }
        let Some(frame) = self.frames.last_mut() else {
            return;
        };
        let (_, words) = frame.removed.get_or_insert_with(|| (mark.clone(), Words::default()));
        words.push(piece, bytes);
    }

    /// Adds a character that the file writes as markup, so that it has no bytes of its own.
    pub(crate) fn sign(&mut self, sign: &str) {
        if let Some(frame) = self.frames.last_mut() {
            frame.words.push_sign(sign);
        }
    }

    /// Adds a divider to the open paragraph.
    pub(crate) fn gap(&mut self, divider: char) {
        if let Some(frame) = self.frames.last_mut() {
            frame.words.gap(divider);
        }
    }

    /// How far the open paragraph has come.
    pub(crate) fn here(&self) -> usize {
        self.frames.last().map_or(0, |frame| frame.words.here())
    }

    /// Marks the open paragraph's words from a place on.
    pub(crate) fn mark_from(&mut self, start: usize, mark: &Mark) {
        if let Some(frame) = self.frames.last_mut() {
            frame.words.mark_from(start, mark);
        }
    }

    /// From here on, blocks are such as the mark says.
    pub(crate) fn enter(&mut self, mark: Mark) {
        self.contexts.push(mark);
    }

    /// The innermost of what is true here, to be said better.
    pub(crate) fn context(&mut self) -> Option<&mut Mark> {
        self.contexts.last_mut()
    }

    pub(crate) fn leave(&mut self) {
        self.contexts.pop();
    }

    /// Puts a block behind what is open.
    pub(crate) fn add_after(&mut self, piece: Piece) {
        self.done.push(Some(piece));
    }

    /// Makes a block of the words that were taken out of what is open.
    fn settle(&mut self) {
        if let Some((mark, words)) = self.frames.last_mut().and_then(|frame| frame.removed.take()) {
            let piece = words.finish(BlockKind::Deleted, &self.stream);
            self.done.extend(piece.map(|piece| Some(piece.marked(mark))));
        }
    }

    /// Closes the paragraph or row that is open. A paragraph in a cell joins its row; one inside
    /// another paragraph is read after it.
    pub(crate) fn close(&mut self) {
        self.settle();
        let Some(frame) = self.frames.pop() else {
            return;
        };
        let Frame { kind, row, depth, words, slot, .. } = frame;
        let joins =
            |outer: &&mut Frame| outer.row.is_some() && row.is_none() && outer.depth == depth;
        let piece = match (self.frames.last_mut().filter(joins), row) {
            (Some(outer), _) => {
                if !words.is_empty() {
                    outer.words.gap(' ');
                }
                outer.words.append(words);
                None
            }
            (None, None) => words.finish(kind, &self.stream),
            (None, Some(row)) => finish_row(row, words, &self.stream),
        };
        // Empty paragraphs cost no memory, however many there are.
        if piece.is_none() && slot + 1 == self.done.len() {
            self.done.pop();
        } else {
            let context = self.contexts.last().cloned();
            self.done[slot] = piece.map(|piece| match context {
                Some(mark) => piece.marked(mark),
                None => piece,
            });
        }
    }

    /// Closes everything and gives the blocks since the last call.
    pub(crate) fn take(&mut self) -> Vec<Piece> {
        while !self.frames.is_empty() {
            self.close();
        }
        self.tables.clear();
        std::mem::take(&mut self.done).into_iter().flatten().collect()
    }

    /// Closes everything and adds the blocks to the draft.
    pub(crate) fn finish(mut self, draft: &mut Draft) {
        for piece in self.take() {
            piece.add_to(draft);
        }
        draft.end_tables(0);
    }
}

/// The block of a row with its cells.
fn finish_row(row: RowState, mut words: Words, stream: &Stream) -> Option<Piece> {
    let mut cells = words.take_cells();
    for cell in &mut cells {
        cell.bytes = cell.bytes.take().map(|bytes| stream.place(bytes));
    }
    let RowState { table, is_header, merged, .. } = row;
    let row = table.map(|table| TextRow { table, is_header, merged, cells });
    Some(Piece { row, ..words.finish(BlockKind::Row, stream)? })
}

/// Where words lead to.
pub(crate) fn link(target: &str) -> Mark {
    Mark { code: "link", message: format!("leads to {}", floor(target, LONGEST)) }
}

/// What is said of a change: `what` by whom and when.
pub(crate) fn change(
    code: &'static str,
    what: &str,
    who: Option<&str>,
    when: Option<&str>,
) -> Mark {
    let mut message = what.to_owned();
    if let Some(who) = who.map(str::trim).filter(|who| !who.is_empty()) {
        message += &format!(" by {}", floor(who, LONGEST));
    }
    if let Some(when) = when.map(str::trim).filter(|when| !when.is_empty()) {
        message += &format!(" on {}", floor(when, LONGEST));
    }
    Mark { code, message }
}
