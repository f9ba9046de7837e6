//! Comma- and tab-separated values (RFC 4180), with the delimiter found in the file.

use super::{Cell, Left, MAX_ROWS, Read, Sheet, headers, kind_of_words, warn_of_formulas};
use crate::draft::Draft;
use crate::{Refusal, encoding};
use model::{DocumentId, DocumentKind, ValueKind};
use std::borrow::Cow;
use std::ops::Range;

const WHAT: &str = "tables";

const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// A million rows of eight cells.
const MOST_CELLS: usize = 8 << 20;

/// Fields of one record; more are refused.
const MAX_WIDTH: usize = 1 << 20;

/// So many rows tell the delimiter.
const SAMPLE: usize = 64;

/// Whether this is a table, by its name or by rows that are alike.
pub(crate) fn is_csv(head: &str, name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    if [".csv", ".tsv", ".tab", ".psv"].iter().any(|end| name.ends_with(end)) {
        return !head.trim_start().starts_with('<');
    }
    DELIMITERS.iter().any(|delimiter| is_table(head, *delimiter))
}

/// Whether a text whose name says nothing is a table: all rows have as many fields, and the first
/// names columns that people's lists have. Verses with commas are none.
fn is_table(head: &str, delimiter: u8) -> bool {
    let mut records = Records::of(head, delimiter);
    let Some(first) = records.next() else { return false };
    let known = first
        .fields
        .iter()
        .filter(|(_, field)| headers::role(&field.words(head)).is_some())
        .count();
    let mut rows = 0;
    // The last record of a head may be cut.
    let mut rest = records.take(SAMPLE).peekable();
    while let Some(record) = rest.next() {
        let is_cut = rest.peek().is_none();
        if record.width != first.width && !is_cut {
            return false;
        }
        rows += 1;
    }
    known >= 2 && rows >= 2
}

/// The delimiter that divides the first rows most alike into the most fields.
pub(crate) fn delimiter(text: &str, name: &str) -> u8 {
    let name = name.to_ascii_lowercase();
    if name.ends_with(".tsv") || name.ends_with(".tab") {
        return b'\t';
    }
    // An instruction to Excel, which it writes itself in some languages.
    let first = text.lines().next().unwrap_or_default();
    if let Some([delimiter]) = first.trim().strip_prefix("sep=").map(str::as_bytes) {
        return *delimiter;
    }
    let score = |delimiter: &u8| {
        let sample = Records::of(text, *delimiter).filter(|record| !record.fields.is_empty());
        let sample: Vec<Record> = sample.take(SAMPLE).collect();
        let widths: Vec<usize> = sample.iter().map(|record| record.width).collect();
        let common = most_common(&widths);
        let alike = widths.iter().filter(|width| **width == common).count();
        let score = alike * 1000 / widths.len().max(1) * common.min(64);
        // Where words follow a closing quotation mark, something else divides the fields.
        let is_loose =
            sample.iter().flat_map(|record| &record.fields).any(|(_, field)| field.is_loose);
        match (common, is_loose) {
            (0 | 1, _) => 0,
            (_, true) => score / 1000,
            (_, false) => score,
        }
    };
    let best = DELIMITERS.iter().rev().max_by_key(|delimiter| score(delimiter));
    best.copied().unwrap_or(b',')
}

fn most_common(widths: &[usize]) -> usize {
    let mut sorted = widths.to_vec();
    sorted.sort_unstable();
    let runs = sorted.chunk_by(|a, b| a == b);
    runs.max_by_key(|run| run.len()).and_then(|run| run.first().copied()).unwrap_or(0)
}

/// Reads a table.
pub(crate) fn read(bytes: &[u8], document: DocumentId, name: &str) -> Read {
    let decoded = encoding::decode(bytes, None).ok_or(Refusal::NotText)?;
    let text = decoded.text.as_ref();
    let delimiter = delimiter(text, name);
    let (mut draft, mut sheet) = (Draft::default(), Sheet::new(""));
    let mut left = Left { cells: MOST_CELLS, rows: MAX_ROWS };
    let mut notes = Notes::default();
    let mut records = Records::of(text, delimiter);
    let mut number = 0_u32;
    for record in records.by_ref() {
        number = number.saturating_add(1);
        let before = draft.text().len();
        notes.width(&record, number);
        let cells = cells(&record, text);
        sheet.push(&mut draft, number, &cells, &mut left)?;
        notes.formulas(&cells, before..draft.text().len());
    }
    if records.is_too_wide {
        return Err(Refusal::TooManyCells);
    }
    notes.warn(&mut draft, records.unclosed);
    sheet.end(&mut draft);
    draft.finish(document, DocumentKind::Sheet, WHAT, Some(&decoded))
}

fn cells<'a>(record: &Record, text: &'a str) -> Vec<Cell<'a>> {
    let cell = |(column, field): &(u32, Field)| {
        let words = field.words(text);
        let kind = kind_of_words(&words);
        (!words.trim().is_empty()).then_some(Cell { column: *column, words, kind })
    };
    record.fields.iter().filter_map(cell).collect()
}

/// What is to be said about the rows.
#[derive(Debug, Default)]
struct Notes {
    common: Option<usize>,
    ragged: usize,
    first_ragged: u32,
    formulas: usize,
    first_formula: Option<Range<usize>>,
}

impl Notes {
    fn width(&mut self, record: &Record, number: u32) {
        let is_empty = record.fields.is_empty();
        let common = *self.common.get_or_insert(record.width);
        if !is_empty && record.width != common {
            self.ragged += 1;
            if self.ragged == 1 {
                self.first_ragged = number;
            }
        }
    }

    fn formulas(&mut self, cells: &[Cell], row: Range<usize>) {
        let count = cells.iter().filter(|cell| is_formula(&cell.words, cell.kind)).count();
        if count > 0 {
            self.formulas += count;
            // The line break before the row is none of its characters.
            self.first_formula.get_or_insert(row);
        }
    }

    fn warn(self, draft: &mut Draft, unclosed: bool) {
        if self.ragged > 0 {
            let message = format!(
                "rows that have more or fewer cells than the first; rows: {}, the first is {}",
                self.ragged, self.first_ragged
            );
            draft.warn("ragged-rows", message, None);
        }
        let first = self.first_formula.and_then(|row| crate::draft::trimmed(draft.text(), row));
        warn_of_formulas(draft, self.formulas, first);
        if unclosed {
            draft.warn(
                "quote-unclosed",
                "a quotation mark is never closed; the rest of the file is one cell".to_owned(),
                None,
            );
        }
    }
}

/// Whether a spreadsheet would run this: OWASP, "CSV Injection".
fn is_formula(words: &str, kind: ValueKind) -> bool {
    words.starts_with(['=', '+', '-', '@', '\t', '\r'])
        && kind != ValueKind::Number
        && words.len() > 1
        // A telephone number and a dash before words are none.
        && !words[1..].starts_with([' ', '-'])
        && !words.bytes().all(|byte| byte.is_ascii_digit() || b"+-() .".contains(&byte))
}

/// A field: its bytes in the text, quotation marks and all.
#[derive(Debug, Clone)]
pub(crate) struct Field {
    bytes: Range<usize>,
    is_quoted: bool,
    /// Whether something stands between its closing quotation mark and its end.
    is_loose: bool,
}

impl Field {
    /// The characters that it stands for.
    pub(crate) fn words<'a>(&self, text: &'a str) -> Cow<'a, str> {
        let raw = text.get(self.bytes.clone()).unwrap_or_default();
        if !self.is_quoted {
            return Cow::Borrowed(raw);
        }
        let raw = raw.trim_start().strip_prefix('"').unwrap_or(raw);
        // What stands after the closing mark belongs to the field all the same.
        let Some(close) = closing(raw) else {
            return doubled(raw);
        };
        let (inside, after) = (&raw[..close], &raw[close + 1..]);
        match after.trim().is_empty() {
            true => doubled(inside),
            false => Cow::Owned(format!("{}{after}", doubled(inside))),
        }
    }
}

fn doubled(raw: &str) -> Cow<'_, str> {
    match raw.contains("\"\"") {
        true => Cow::Owned(raw.replace("\"\"", "\"")),
        false => Cow::Borrowed(raw),
    }
}

/// The quotation mark that closes; a doubled one does not.
fn closing(raw: &str) -> Option<usize> {
    let bytes = raw.as_bytes();
    let mut at = 0;
    loop {
        at += memchr::memchr(b'"', bytes.get(at..)?)?;
        if bytes.get(at + 1) != Some(&b'"') {
            return Some(at);
        }
        at += 2;
    }
}

/// A record: the fields that are not empty, with their columns from 0, and how many there are.
#[derive(Debug, Default)]
pub(crate) struct Record {
    pub(crate) fields: Vec<(u32, Field)>,
    pub(crate) width: usize,
}

/// The records of a text, one after the other.
pub(crate) struct Records<'a> {
    text: &'a str,
    /// The byte at which the next record begins.
    pub(crate) at: usize,
    delimiter: u8,
    /// Whether the last quotation mark was never closed.
    pub(crate) unclosed: bool,
    /// Whether a record had more fields than are read.
    pub(crate) is_too_wide: bool,
}

impl<'a> Records<'a> {
    pub(crate) fn of(text: &'a str, delimiter: u8) -> Self {
        Self { text, at: 0, delimiter, unclosed: false, is_too_wide: false }
    }

    /// The field that begins here; the place moves to what ends it.
    fn field(&mut self) -> Field {
        let bytes = self.text.as_bytes();
        let start = self.at;
        let blank = bytes[start..].iter().take_while(|byte| **byte == b' ').count();
        let is_quoted = bytes.get(start + blank) == Some(&b'"');
        let mut from = start;
        if is_quoted {
            let inside = start + blank + 1;
            match closing(&self.text[inside..]) {
                Some(close) => from = inside + close + 1,
                None => {
                    self.unclosed = true;
                    from = bytes.len();
                }
            }
        }
        let end = memchr::memchr3(self.delimiter, b'\n', b'\r', &bytes[from..]);
        self.at = end.map_or(bytes.len(), |end| from + end);
        let after = &self.text[from.min(self.at)..self.at];
        let is_loose = is_quoted && !after.trim().is_empty();
        Field { bytes: start..self.at, is_quoted, is_loose }
    }
}

impl Iterator for Records<'_> {
    type Item = Record;

    fn next(&mut self) -> Option<Record> {
        let bytes = self.text.as_bytes();
        if self.at >= bytes.len() {
            return None;
        }
        let mut record = Record::default();
        loop {
            let field = self.field();
            if !field.bytes.is_empty() {
                record.fields.push((record.width as u32, field));
            }
            record.width += 1;
            if record.width > MAX_WIDTH {
                self.is_too_wide = true;
                self.at = bytes.len();
                return Some(record);
            }
            match bytes.get(self.at) {
                Some(byte) if *byte == self.delimiter => self.at += 1,
                Some(b'\r') if bytes.get(self.at + 1) == Some(&b'\n') => {
                    self.at += 2;
                    return Some(record);
                }
                Some(_) => {
                    self.at += 1;
                    return Some(record);
                }
                None => return Some(record),
            }
        }
    }
}
