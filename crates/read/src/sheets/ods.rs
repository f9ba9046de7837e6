//! ODS (OpenDocument 1.3, part 3, section 9).

use super::{Book, MAX_UNPACKED};
use crate::Refusal;
use crate::archive::Parts;
use crate::tables::{Cell, MAX_CELLS, MAX_TEXT, Read, Sheet, column_name};
use crate::xml::{Event, Events, attribute, unescape};
use model::{DocumentId, ValueKind};
use std::borrow::Cow;
use std::collections::BTreeSet;

const DAMAGED: Refusal = Refusal::Damaged { what: "the workbook cannot be read" };

/// Whether an archive with a `content.xml` holds sheets: the member `mimetype` says so, which
/// stands first and unpacked (part 2, section 3.3).
pub(super) fn is_ods(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(200)];
    memchr::memmem::find(head, b"application/vnd.oasis.opendocument.spreadsheet").is_some()
}

/// Reads a workbook.
pub(super) fn read(bytes: &[u8], document: DocumentId, _name: &str) -> Read {
    let mut parts = Parts::open(bytes, MAX_UNPACKED)?;
    let manifest = parts.text("META-INF/manifest.xml")?.unwrap_or_default();
    if manifest.contains("encryption-data") {
        return Err(Refusal::Encrypted);
    }
    let content = parts.text("content.xml")?.ok_or(DAMAGED)?;
    let mut book = Book::new();
    let hidden = hidden_styles(&content);
    let mut reader = Tables { book: &mut book, sheet: None, row: 1, cells: Vec::new() };
    reader.read(&content, &hidden)?;
    book.finish(document)
}

/// The styles of tables that are not shown.
fn hidden_styles(content: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut style = None;
    for event in Events::of(content) {
        match event {
            Event::Start { name: "style", attributes, .. } => style = attribute(attributes, "name"),
            Event::Start { name: "table-properties", attributes, .. } => {
                let is_hidden =
                    attribute(attributes, "display").is_some_and(|display| display == "false");
                found.extend(style.take().filter(|_| is_hidden).map(Cow::into_owned));
            }
            Event::Start { name: "body", .. } => break,
            _ => {}
        }
    }
    found
}

/// A cell while it is read.
struct Open {
    column: u32,
    repeated: u32,
    kind: ValueKind,
    /// The value where it is a date: what is shown depends on a style.
    date: Option<String>,
    words: String,
    comment: String,
    in_comment: bool,
    in_paragraph: bool,
}

impl Open {
    /// Takes what stands inside the cell: paragraphs of its words, and of a comment on it.
    fn take(&mut self, event: Event) {
        match event {
            Event::Start { name: "annotation", closed, .. } => self.in_comment = !closed,
            Event::End("annotation") => self.in_comment = false,
            Event::Start { name: "p", closed, .. } => {
                self.in_paragraph = !closed;
                if !self.inside().is_empty() {
                    self.inside().push('\n');
                }
            }
            Event::End("p") => self.in_paragraph = false,
            _ if !self.in_paragraph => {}
            Event::Start { name: "s", attributes, .. } => {
                let count = repeated(attributes, "c").min(1000) as usize;
                self.inside().push_str(&" ".repeat(count));
            }
            Event::Start { name: "tab", .. } => self.inside().push('\t'),
            Event::Start { name: "line-break", .. } => self.inside().push('\n'),
            Event::Text(text) => self.inside().push_str(&unescape(text)),
            Event::Cdata(text) => self.inside().push_str(text),
            _ => {}
        }
    }

    fn inside(&mut self) -> &mut String {
        if self.in_comment { &mut self.comment } else { &mut self.words }
    }
}

struct Tables<'a> {
    book: &'a mut Book,
    sheet: Option<Sheet>,
    /// The number of the row that is read.
    row: u32,
    cells: Vec<Cell<'static>>,
}

/// How often an element is repeated; a sheet has no more rows than this, so more is damage.
fn repeated(attributes: &str, name: &str) -> u32 {
    let times = attribute(attributes, name).and_then(|times| times.parse().ok());
    times.unwrap_or(1_u32).clamp(1, 1 << 24)
}

impl Tables<'_> {
    fn read(&mut self, content: &str, hidden: &BTreeSet<String>) -> Result<(), Refusal> {
        let mut open: Option<Open> = None;
        let (mut rows, mut column) = (1, 0_u32);
        for event in Events::of(content) {
            match event {
                Event::Start { name: "table", attributes, .. } => self.begin(attributes, hidden),
                Event::End("table") => self.end(),
                Event::Start { name: "table-row", attributes, closed } => {
                    rows = repeated(attributes, "number-rows-repeated");
                    column = 0;
                    self.note_hidden(attributes);
                    if closed {
                        self.row = self.row.saturating_add(rows);
                    }
                }
                Event::End("table-row") => self.end_row(rows)?,
                Event::Start { name: "table-cell" | "covered-table-cell", attributes, closed } => {
                    let cell = self.begin_cell(attributes, column);
                    column = column.saturating_add(cell.repeated);
                    if closed { self.end_cell(cell)? } else { open = Some(cell) }
                }
                Event::End("table-cell" | "covered-table-cell") => {
                    if let Some(cell) = open.take() {
                        self.end_cell(cell)?;
                    }
                }
                other => {
                    if let Some(cell) = open.as_mut() {
                        cell.take(other);
                    }
                }
            }
        }
        // What a cut file still has.
        self.end_row(1)?;
        self.end();
        Ok(())
    }

    fn begin(&mut self, attributes: &str, hidden: &BTreeSet<String>) {
        self.end();
        let name = attribute(attributes, "name").unwrap_or_default();
        let style = attribute(attributes, "style-name");
        let is_hidden = style.is_some_and(|style| hidden.contains(style.as_ref()));
        self.sheet = Some(self.book.sheet(&name, is_hidden));
        self.row = 1;
    }

    fn end(&mut self) {
        if let Some(sheet) = self.sheet.take() {
            self.book.end(sheet);
        }
    }

    fn note_hidden(&mut self, attributes: &str) {
        let is_hidden = attribute(attributes, "visibility").is_some_and(|shown| shown != "visible");
        self.book.hidden_rows += usize::from(is_hidden);
    }

    /// Ends a row; one that is repeated is there as often as it says, where it is not empty.
    fn end_row(&mut self, times: u32) -> Result<(), Refusal> {
        let cells = std::mem::take(&mut self.cells);
        if let Some(sheet) = self.sheet.as_mut().filter(|_| !cells.is_empty()) {
            for time in 0..times {
                let mut row = cells.clone();
                self.book.row(sheet, self.row.saturating_add(time), &mut row)?;
            }
        }
        self.row = self.row.saturating_add(times);
        Ok(())
    }

    fn begin_cell(&mut self, attributes: &str, column: u32) -> Open {
        let spans = |name| attribute(attributes, name).is_some_and(|span| span != "1");
        let is_merged = spans("number-columns-spanned") || spans("number-rows-spanned");
        self.book.merged += usize::from(is_merged);
        let kind = match attribute(attributes, "value-type").as_deref() {
            Some("float" | "percentage" | "currency") => ValueKind::Number,
            Some("date" | "time") => ValueKind::Date,
            Some("boolean") => ValueKind::Boolean,
            _ => ValueKind::Text,
        };
        let date = attribute(attributes, "date-value").filter(|_| kind == ValueKind::Date);
        let date = date.map(|date| {
            date.strip_suffix("T00:00:00").map_or_else(|| date.to_string(), str::to_owned)
        });
        let repeated = repeated(attributes, "number-columns-repeated");
        Open {
            column,
            repeated,
            kind,
            date,
            words: String::new(),
            comment: String::new(),
            in_comment: false,
            in_paragraph: false,
        }
    }

    fn end_cell(&mut self, cell: Open) -> Result<(), Refusal> {
        if !cell.comment.trim().is_empty() {
            let name = format!("{}{}", column_name(cell.column), self.row);
            self.book.notes.push((name, cell.comment));
        }
        let words = cell.date.unwrap_or(cell.words);
        if words.trim().is_empty() {
            return Ok(());
        }
        if self.cells.len() + cell.repeated as usize > MAX_CELLS {
            return Err(Refusal::TooManyCells);
        }
        if words.len().saturating_mul(cell.repeated as usize) > MAX_TEXT {
            return Err(Refusal::Bomb { limit: MAX_TEXT >> 20 });
        }
        for column in cell.column..cell.column.saturating_add(cell.repeated) {
            self.cells.push(Cell { column, words: Cow::Owned(words.clone()), kind: cell.kind });
        }
        Ok(())
    }
}
