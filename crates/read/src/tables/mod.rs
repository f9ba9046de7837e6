//! Tables: rows of cells become blocks, and what their columns hold is guessed.

mod cells;
mod csv;
mod headers;
mod lists;
mod people;

pub(crate) use cells::{CellPlace, Cells, TextRow};
pub(crate) use csv::{Record, Records, delimiter, is_csv, read as read_csv};
pub(crate) use headers::{is_answer, is_name, plain, role as role_of_header};
pub(crate) use lists::Lists;
pub(crate) use people::{Profile, SAMPLE};

use crate::Refusal;
use crate::draft::{Counter, Draft, Place};
use model::{
    Block, BlockKind, Column, Origin, Reading, Span, Table, TableCell, TableRow, Text, ValueKind,
    Warning,
};
use std::fmt::Write as _;
use std::ops::Range;

/// What stands between two cells of a row, whatever the format.
pub(crate) const BETWEEN: &str = " | ";

/// Cells that are not empty; more are refused. A row of 5 million cells takes about 400 MiB.
pub(crate) const MAX_CELLS: usize = 5_000_000;

/// Rows that are not empty, as many as a sheet of Excel has.
pub(crate) const MAX_ROWS: usize = 1 << 20;

/// The most text that the cells of one document have: a cell can be repeated, and many cells can
/// share one long string.
pub(crate) const MAX_TEXT: usize = 256 << 20;

/// How much more a document may have.
#[derive(Debug)]
pub(crate) struct Left {
    pub(crate) cells: usize,
    pub(crate) rows: usize,
}

impl Left {
    fn take(&mut self, cells: usize) -> Result<(), Refusal> {
        self.rows = self.rows.checked_sub(1).ok_or(Refusal::TooManyCells)?;
        self.cells = self.cells.checked_sub(cells).ok_or(Refusal::TooManyCells)?;
        Ok(())
    }
}

/// Columns that are described, as many as spreadsheets have. Cells to the right are read too.
const MAX_COLUMNS: usize = 16_384;

/// A cell that is not empty.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Cell<'a> {
    /// From 0.
    pub(crate) column: u32,
    /// Its characters as they are shown.
    pub(crate) words: std::borrow::Cow<'a, str>,
    /// What it is.
    pub(crate) kind: ValueKind,
}

/// A row as it was added.
#[derive(Debug)]
struct Row {
    block: usize,
    /// The column, the bytes in the draft's text, what it is.
    cells: Vec<(u32, Range<u32>, ValueKind)>,
    /// The bytes of each cell in what the origin of the block names; empty where those are not known.
    places: Vec<[u32; 2]>,
    /// Whether the document says that it heads the table.
    is_header: bool,
}

/// A sheet while its rows are added.
#[derive(Debug)]
pub(crate) struct Sheet {
    name: String,
    rows: Vec<Row>,
}

impl Sheet {
    /// A sheet without rows; the name is empty where the file has only one without a name.
    pub(crate) fn new(name: &str) -> Self {
        Self { name: name.to_owned(), rows: Vec::new() }
    }

    /// Its name.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// Adds a row, unless all of it is empty. `number` is its number in the sheet, from 1;
    /// `left` is how many more cells the document may have.
    pub(crate) fn push(
        &mut self,
        draft: &mut Draft,
        number: u32,
        cells: &[Cell],
        left: &mut Left,
    ) -> Result<(), Refusal> {
        let mut filled = cells.iter().filter(|cell| !cell.words.trim().is_empty());
        let Some(first) = filled.next().map(|cell| cell.column) else { return Ok(()) };
        let last = filled.next_back().map_or(first, |cell| cell.column);
        let cell = range_name((first, number), (last, number));
        self.push_at(draft, Origin::Cell { sheet: self.name.clone(), cell }, cells, left)
    }

    /// Adds a row that stands in this place of the original.
    pub(crate) fn push_at(
        &mut self,
        draft: &mut Draft,
        origin: Origin,
        cells: &[Cell],
        left: &mut Left,
    ) -> Result<(), Refusal> {
        let cells: Vec<&Cell> = cells.iter().filter(|cell| !cell.words.trim().is_empty()).collect();
        if cells.is_empty() {
            return Ok(());
        }
        left.take(cells.len())?;
        let mut words = String::new();
        let mut places = Vec::with_capacity(cells.len());
        for cell in &cells {
            if !words.is_empty() {
                words.push_str(BETWEEN);
            }
            let start = words.len();
            words.push_str(cell.words.trim());
            if draft.text().len() + words.len() > MAX_TEXT {
                return Err(Refusal::Bomb { limit: MAX_TEXT >> 20 });
            }
            places.push((cell.column, start..words.len(), cell.kind));
        }
        let divider = if self.rows.is_empty() { "\n\n" } else { "\n" };
        let block = draft.len();
        let bytes = draft.push_after(divider, BlockKind::Row, &words, Place::Known(origin));
        let inside = |at: usize| (bytes.start + at) as u32;
        let cells = places
            .into_iter()
            .map(|(column, place, kind)| (column, inside(place.start)..inside(place.end), kind));
        let cells = cells.collect();
        self.rows.push(Row { block, cells, places: Vec::new(), is_header: false });
        Ok(())
    }

    /// Guesses what the columns hold, and gives the table to the draft.
    pub(crate) fn end(self, draft: &mut Draft) {
        if self.rows.is_empty() {
            return;
        }
        let guess = people::guess(&Grid { text: draft.text(), rows: &self.rows });
        if guess.people {
            let message = people::shown(&guess, &self.name);
            draft.warn("people-recognised", message, None);
        }
        draft.add_table(Guessed { sheet: self, guess });
    }
}

/// A sheet whose columns are guessed; it becomes a table once the reading is there.
#[derive(Debug)]
pub(crate) struct Guessed {
    sheet: Sheet,
    guess: people::Guess,
}

/// The tables of a reading with these blocks.
pub(crate) fn tables(text: &Text, blocks: &[Block], guessed: Vec<Guessed>) -> Vec<Table> {
    guessed.into_iter().map(|guessed| table(guessed, text, blocks)).collect()
}

fn table(guessed: Guessed, text: &Text, blocks: &[Block]) -> Table {
    let Guessed { sheet, guess } = guessed;
    let header = guess.header.and_then(|row| sheet.rows.get(row)).map(|row| row.block as u32);
    let first = guess.header.map_or(0, |row| row + 1);
    let is_record = |row: &Row| header.is_none() || !row.is_header;
    let rows = sheet.rows.into_iter().skip(first).filter(is_record);
    let rows = rows.filter_map(|row| table_row(row, text, blocks)).collect();
    Table { sheet: sheet.name, people: guess.people, header, columns: guess.columns, rows }
}

/// A row with the characters of its cells, which are counted from the beginning of its block.
fn table_row(row: Row, text: &Text, blocks: &[Block]) -> Option<TableRow> {
    let block = blocks.get(row.block)?;
    let begin = row.cells.first()?.1.start;
    let mut counter = Counter::of(text.slice(block.span)?);
    let mut span = |bytes: &Range<u32>| {
        let inside =
            bytes.start.checked_sub(begin)? as usize..bytes.end.checked_sub(begin)? as usize;
        let span = counter.span(&inside)?;
        Span::new(block.span.start() + span.start(), block.span.start() + span.end()).ok()
    };
    let mut places = row.places.into_iter();
    let mut kept = Vec::with_capacity(places.len());
    let mut cells = Vec::with_capacity(row.cells.len());
    for (column, bytes, _) in &row.cells {
        let (span, place) = (span(bytes), places.next());
        if let Some(span) = span.filter(|_| (*column as usize) < MAX_COLUMNS) {
            cells.push(TableCell { column: *column, span });
            kept.extend(place);
        }
    }
    Some(TableRow { block: row.block as u32, cells, places: kept })
}

/// The rows of a sheet with their words.
struct Grid<'a> {
    text: &'a str,
    rows: &'a [Row],
}

impl<'a> Grid<'a> {
    /// The cells of a row: column, words, what it is.
    fn cells(&self, row: usize) -> impl Iterator<Item = (usize, &'a str, ValueKind)> + use<'a> {
        let text = self.text;
        let cells = self.rows.get(row).map_or(&[][..], |row| &row.cells);
        let cells = cells.iter().filter(|(column, ..)| (*column as usize) < MAX_COLUMNS);
        cells.map(move |(column, bytes, kind)| {
            let words = text.get(bytes.start as usize..bytes.end as usize).unwrap_or_default();
            (*column as usize, words, *kind)
        })
    }

    fn width(&self) -> usize {
        let last = |row: &Row| row.cells.iter().map(|cell| cell.0 as usize + 1).max().unwrap_or(0);
        self.rows.iter().map(last).max().unwrap_or(0).min(MAX_COLUMNS)
    }
}

/// The name of a column: A, B, … Z, AA.
pub(crate) fn column_name(column: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = u64::from(column) + 1;
    while rest > 0 {
        let digit = (rest - 1) % 26;
        letters.push(b'A' + digit as u8);
        rest = (rest - 1) / 26;
    }
    letters.reverse();
    letters.into_iter().map(char::from).collect()
}

/// The name of a cell or of a range of cells: column from 0, row from 1.
fn range_name(first: (u32, u32), last: (u32, u32)) -> String {
    let mut name = format!("{}{}", column_name(first.0), first.1);
    if first != last {
        let _ = write!(name, ":{}{}", column_name(last.0), last.1);
    }
    name
}

/// Column from 0 and row from 1 of a cell's name, such as `B7`.
pub(crate) fn cell_place(name: &str) -> Option<(u32, u32)> {
    let letters = name.bytes().take_while(u8::is_ascii_alphabetic).count();
    let mut column = 0_u32;
    for letter in name[..letters].bytes() {
        let digit = u32::from(letter.to_ascii_uppercase() - b'A') + 1;
        column = column.checked_mul(26)?.checked_add(digit)?;
    }
    let row = name[letters..].parse().ok().filter(|row| *row > 0)?;
    Some((column.checked_sub(1)?, row))
}

/// What a column holds, by the kinds of its cells.
fn common_kind(counts: &[usize; 4]) -> ValueKind {
    let all: usize = counts.iter().sum();
    let kinds = [ValueKind::Text, ValueKind::Number, ValueKind::Date, ValueKind::Boolean];
    let common = counts.iter().zip(kinds).find(|(count, _)| all > 0 && **count * 10 >= all * 9);
    common.map_or(ValueKind::Mixed, |(_, kind)| kind)
}

/// What the words of a cell are, where nothing but the words tells.
pub(crate) fn kind_of_words(words: &str) -> ValueKind {
    let words = words.trim();
    if is_number(words) {
        return ValueKind::Number;
    }
    let is_truth = |truth: &&str| words.eq_ignore_ascii_case(truth);
    if ["true", "false", "verdadero", "falso"].iter().any(is_truth) {
        return ValueKind::Boolean;
    }
    if people::is_date(words) { ValueKind::Date } else { ValueKind::Text }
}

/// `-1,234.50`: digits with dots and commas between them. `007` and `12-3` are no numbers to
/// count with.
fn is_number(words: &str) -> bool {
    let digits = words.strip_prefix(['-', '+']).unwrap_or(words);
    let digits = digits.strip_suffix('%').unwrap_or(digits);
    let ends = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let bytes = digits.as_bytes();
    let zero = digits.len() > 1 && bytes[0] == b'0' && bytes[1].is_ascii_digit();
    let marks = bytes.windows(2).any(|pair| pair.iter().all(|byte| matches!(byte, b'.' | b',')));
    digits.len() <= 40
        && ends(digits.chars().next())
        && ends(digits.chars().last())
        && !zero
        && !marks
        && bytes.iter().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','))
}

/// What is said of merged cells.
pub(crate) fn merged(places: usize) -> String {
    format!("merged cells have their words in the first of them; places: {places}")
}

/// A warning about formulas that stand in cells as text: a spreadsheet would run them.
pub(crate) fn warn_of_formulas(draft: &mut Draft, formulas: usize, first: Option<Range<usize>>) {
    if formulas > 0 {
        let message = format!(
            "cells that a spreadsheet would run as formulas are kept as text; cells: {formulas}"
        );
        draft.warn("formula-like", message, first);
    }
}

/// What a reading and its warnings are made of.
pub(crate) type Read = Result<(Reading, Vec<Warning>), Refusal>;

/// A column of which nothing is known.
fn unknown_column() -> Column {
    Column { name: None, role: None, values: ValueKind::Mixed }
}

#[cfg(test)]
mod tests;
