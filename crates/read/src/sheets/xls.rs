//! XLS: BIFF8, the format of Excel 97 to 2003 ([MS-XLS]).

use super::Book;
use super::cfb::{self, u16_at, u32_at};
use super::number::{self, Format};
use crate::Refusal;
use crate::tables::{Cell, MAX_CELLS, Read};
use model::{DocumentId, ValueKind};
use std::borrow::Cow;
use std::collections::BTreeMap;

const STREAMS: [&str; 2] = ["Workbook", "Book"];

const DAMAGED: Refusal = Refusal::Damaged { what: "the workbook cannot be read" };
const OLDER: Refusal = Refusal::Damaged { what: "the workbook is older than Excel 97" };

/// Whether this is a workbook; Word and Outlook write compound files too.
pub(super) fn is_xls(bytes: &[u8]) -> bool {
    cfb::is_compound(bytes) && cfb::stream(bytes, &STREAMS).is_some()
}

/// Reads a workbook.
pub(super) fn read(bytes: &[u8], document: DocumentId, _name: &str) -> Read {
    let stream = cfb::stream(bytes, &STREAMS).ok_or(DAMAGED)?;
    let globals = Globals::read(&stream)?;
    let mut book = Book::new();
    // Sheets may not overlap; ones that do would be read again and again.
    let mut left = stream.len() / 2;
    for (at, is_hidden, name) in &globals.sheets {
        let mut sheet = book.sheet(name, *is_hidden);
        let rows = Rows::read(&stream, *at, &globals, &mut left)?;
        book.merged += rows.merged;
        book.hidden_rows += rows.hidden;
        book.comments += rows.comments;
        for (row, mut cells) in rows.rows {
            book.row(&mut sheet, row + 1, &mut cells)?;
        }
        book.end(sheet);
    }
    book.finish(document)
}

/// The records from a byte of the stream on: number and data.
fn records(stream: &[u8], at: usize) -> impl Iterator<Item = (u16, &[u8])> {
    let mut rest = stream.get(at..).unwrap_or_default();
    std::iter::from_fn(move || {
        let (number, length) = (u16_at(rest, 0)?, usize::from(u16_at(rest, 2)?));
        let data = rest.get(4..)?;
        // The last record of a cut file has what is left.
        let (data, after) = data.split_at(length.min(data.len()));
        rest = after;
        Some((number, data))
    })
}

const BOF: u16 = 0x0809;
const EOF: u16 = 0x000A;

/// What all sheets share.
#[derive(Default)]
struct Globals {
    /// Where each begins, whether it is hidden, its name.
    sheets: Vec<(usize, bool, String)>,
    strings: Vec<String>,
    codes: BTreeMap<u16, Format>,
    /// The number of the format of each style of cells.
    styles: Vec<u16>,
    since_1904: bool,
}

impl Globals {
    fn read(stream: &[u8]) -> Result<Self, Refusal> {
        let mut globals = Self::default();
        let mut shared: Vec<&[u8]> = Vec::new();
        let mut in_shared = false;
        for (at, (number, data)) in records(stream, 0).enumerate() {
            match number {
                BOF if at == 0 && u16_at(data, 0) != Some(0x0600) => return Err(OLDER),
                _ if at == 0 && number != BOF => return Err(DAMAGED),
                0x002F => return Err(Refusal::Encrypted),
                0x0022 => globals.since_1904 = u16_at(data, 0) == Some(1),
                0x0085 => globals.sheets.extend(listed(data)),
                0x041E => globals.codes.extend(format(data)),
                0x00E0 => globals.styles.push(u16_at(data, 2).unwrap_or(0)),
                0x00FC => shared.extend(data.get(8..)),
                0x003C if in_shared => shared.push(data),
                EOF => break,
                _ => {}
            }
            in_shared = number == 0x00FC || (in_shared && number == 0x003C);
        }
        globals.strings = Pieces { pieces: &shared, at: 0 }.strings();
        Ok(globals)
    }

    fn number(&self, number: f64, style: u16) -> (String, ValueKind) {
        let id = self.styles.get(usize::from(style)).copied().unwrap_or(0);
        let built_in = number::built_in(id.into());
        number::shown(number, self.codes.get(&id).unwrap_or(&built_in), self.since_1904)
    }
}

/// A sheet of cells in the list of sheets; charts and macros are none.
fn listed(data: &[u8]) -> Option<(usize, bool, String)> {
    let name = text(data.get(7..)?, usize::from(*data.get(6)?));
    let is_sheet = data.get(5) == Some(&0);
    is_sheet.then_some((u32_at(data, 0)? as usize, data.get(4)? & 3 != 0, name))
}

fn format(data: &[u8]) -> Option<(u16, Format)> {
    let code = text(data.get(4..)?, usize::from(u16_at(data, 2)?));
    Some((u16_at(data, 0)?, number::of_code(&code)))
}

/// Characters after their flags: one byte each, or two.
fn text(data: &[u8], characters: usize) -> String {
    let Some((flags, data)) = data.split_first() else { return String::new() };
    let mut units = Vec::new();
    take_units(data, characters, flags & 1 == 1, &mut units);
    String::from_utf16_lossy(&units)
}

/// Takes so many units, or what there is; gives how many bytes they took.
fn take_units(data: &[u8], count: usize, wide: bool, units: &mut Vec<u16>) -> usize {
    if wide {
        let pairs =
            data.chunks_exact(2).take(count).map(|pair| u16::from_le_bytes([pair[0], pair[1]]));
        let before = units.len();
        units.extend(pairs);
        return 2 * (units.len() - before);
    }
    let taken = &data[..count.min(data.len())];
    units.extend(taken.iter().map(|byte| u16::from(*byte)));
    taken.len()
}

/// The table of strings over its records (section 2.5.293): a string that goes on in the next
/// record has its flags again there.
struct Pieces<'a> {
    pieces: &'a [&'a [u8]],
    at: usize,
}

impl Pieces<'_> {
    fn strings(mut self) -> Vec<String> {
        let mut found = Vec::new();
        while let Some(string) = self.string() {
            found.push(string);
        }
        found
    }

    /// Moves to the next piece where this one is used up.
    fn settle(&mut self) -> Option<()> {
        while self.at >= self.pieces.first()?.len() {
            self.pieces = &self.pieces[1..];
            self.at = 0;
        }
        Some(())
    }

    fn byte(&mut self) -> Option<u8> {
        self.settle()?;
        let byte = *self.pieces.first()?.get(self.at)?;
        self.at += 1;
        Some(byte)
    }

    fn number(&mut self, bytes: u32) -> Option<usize> {
        let mut number = 0;
        for place in 0..bytes {
            number |= usize::from(self.byte()?) << (8 * place);
        }
        Some(number)
    }

    fn string(&mut self) -> Option<String> {
        let characters = self.number(2)?;
        let flags = self.byte()?;
        let runs = if flags & 8 != 0 { self.number(2)? } else { 0 };
        let sounds = if flags & 4 != 0 { self.number(4)? } else { 0 };
        let mut units = Vec::new();
        let mut wide = flags & 1 == 1;
        while units.len() < characters {
            let Some(piece) = self.pieces.first() else { break };
            let rest = &piece[self.at.min(piece.len())..];
            self.at += take_units(rest, characters - units.len(), wide, &mut units);
            if units.len() < characters {
                self.at = piece.len();
                match self.byte() {
                    Some(flags) => wide = flags & 1 == 1,
                    None => break,
                }
            }
        }
        self.skip(4 * runs + sounds);
        Some(String::from_utf16_lossy(&units))
    }

    fn skip(&mut self, mut bytes: usize) {
        while bytes > 0 && self.settle().is_some() {
            let here = self.pieces.first().map_or(0, |piece| piece.len() - self.at).min(bytes);
            self.at += here;
            bytes -= here;
        }
    }
}

/// The cells of a sheet, by the row from 0.
#[derive(Default)]
struct Rows<'a> {
    rows: BTreeMap<u32, Vec<Cell<'a>>>,
    count: usize,
    merged: usize,
    hidden: usize,
    comments: usize,
    /// A formula whose words come in the next record.
    awaited: Option<(u32, u32)>,
}

impl<'a> Rows<'a> {
    fn read(
        stream: &[u8],
        at: usize,
        globals: &'a Globals,
        left: &mut usize,
    ) -> Result<Self, Refusal> {
        let mut rows = Self::default();
        let mut depth = 0_usize;
        for (number, data) in records(stream, at) {
            *left = left.checked_sub(1).ok_or(DAMAGED)?;
            match number {
                BOF => depth += 1,
                EOF if depth <= 1 => break,
                EOF => depth -= 1,
                // What is inside the sheet's own, such as a chart, has cells that are not shown.
                _ if depth == 1 => rows.take(number, data, globals),
                _ => {}
            }
            if rows.count > MAX_CELLS {
                return Err(Refusal::TooManyCells);
            }
        }
        Ok(rows)
    }

    fn push(&mut self, row: u32, column: u32, words: Cow<'a, str>, kind: ValueKind) {
        self.count += 1;
        self.rows.entry(row).or_default().push(Cell { column, words, kind });
    }

    fn push_number(&mut self, row: u32, column: u32, number: f64, style: u16, globals: &Globals) {
        if number.is_finite() {
            let (words, kind) = globals.number(number, style);
            self.push(row, column, Cow::Owned(words), kind);
        }
    }

    fn take(&mut self, number: u16, data: &[u8], globals: &'a Globals) {
        match number {
            0x00E5 => self.merged += usize::from(u16_at(data, 0).unwrap_or(0)),
            0x001C => self.comments += 1,
            0x0208 => {
                self.hidden += usize::from(u16_at(data, 12).is_some_and(|flags| flags & 0x20 != 0))
            }
            0x0207 => self.take_awaited(data),
            _ => {
                self.take_cell(number, data, globals);
            }
        }
    }

    fn take_awaited(&mut self, data: &[u8]) {
        if let Some((row, column)) = self.awaited.take() {
            let words =
                text(data.get(2..).unwrap_or_default(), usize::from(u16_at(data, 0).unwrap_or(0)));
            self.push(row, column, Cow::Owned(words), ValueKind::Text);
        }
    }

    fn take_cell(&mut self, number: u16, data: &[u8], globals: &'a Globals) -> Option<()> {
        let (row, column) = (u32::from(u16_at(data, 0)?), u32::from(u16_at(data, 2)?));
        let style = u16_at(data, 4)?;
        match number {
            0x00FD => {
                let words = globals.strings.get(u32_at(data, 6)? as usize)?;
                self.push(row, column, Cow::Borrowed(words), ValueKind::Text);
            }
            0x0204 | 0x00D6 => {
                let words = text(data.get(8..)?, usize::from(u16_at(data, 6)?));
                self.push(row, column, Cow::Owned(words), ValueKind::Text);
            }
            0x0203 => self.push_number(row, column, double(data, 6)?, style, globals),
            0x027E => self.push_number(row, column, packed(u32_at(data, 6)?), style, globals),
            0x00BD => {
                let end = data.len().saturating_sub(2);
                for (at, pair) in data.get(4..end)?.chunks_exact(6).enumerate() {
                    let number = packed(u32_at(pair, 2)?);
                    self.push_number(row, column + at as u32, number, u16_at(pair, 0)?, globals);
                }
            }
            0x0205 if data.get(7) == Some(&0) => self.push_truth(row, column, *data.get(6)?),
            0x0006 => self.take_formula(row, column, data, globals)?,
            _ => {}
        }
        Some(())
    }

    /// The value that a formula had when the workbook was saved (section 2.5.133).
    fn take_formula(
        &mut self,
        row: u32,
        column: u32,
        data: &[u8],
        globals: &Globals,
    ) -> Option<()> {
        self.awaited = None;
        if u16_at(data, 12)? != 0xFFFF {
            self.push_number(row, column, double(data, 6)?, u16_at(data, 4)?, globals);
            return Some(());
        }
        match data.get(6)? {
            0 => self.awaited = Some((row, column)),
            1 => self.push_truth(row, column, *data.get(8)?),
            _ => {}
        }
        Some(())
    }

    fn push_truth(&mut self, row: u32, column: u32, value: u8) {
        let words = if value == 0 { "FALSE" } else { "TRUE" };
        self.push(row, column, Cow::Borrowed(words), ValueKind::Boolean);
    }
}

fn double(data: &[u8], at: usize) -> Option<f64> {
    Some(f64::from_le_bytes(data.get(at..at + 8)?.try_into().ok()?))
}

/// A number in four bytes (section 2.5.217): an integer or the upper half of a double, perhaps a
/// hundred times too large.
fn packed(bits: u32) -> f64 {
    let number = match bits & 2 {
        0 => f64::from_bits(u64::from(bits & !3) << 32),
        _ => f64::from(bits as i32 >> 2),
    };
    if bits & 1 == 1 { number / 100.0 } else { number }
}
