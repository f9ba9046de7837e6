//! Workbooks: XLSX, ODS and XLS. Every sheet is a heading, every row that is not empty a block
//! with its cells.
//!
//! The readers are our own because those of libraries keep a sheet as a rectangle: two cells at
//! its corners would take gigabytes. Here memory follows the cells that there are.

mod cfb;
mod number;
mod ods;
mod xls;
mod xlsx;

use crate::Refusal;
use crate::archive::{Parts, Zip};
use crate::draft::{Draft, Place};
use crate::formats::Reader;
use crate::tables::{self, Cell, Left, MAX_CELLS, MAX_ROWS, Read, Sheet};
use model::{BlockKind, DocumentId, DocumentKind, Origin};

const WHAT: &str = "workbooks";

/// The most bytes that the parts of a workbook unpack to.
const MAX_UNPACKED: usize = 256 << 20;

const CUT: Refusal = Refusal::Damaged { what: "the end of the workbook is missing" };

/// The reader for a workbook, by its first bytes and the members of the archive. An Office file
/// under a password is an old compound file around the new one ([MS-OFFCRYPTO], section 2.3).
pub(crate) fn reader(bytes: &[u8]) -> Option<Reader> {
    if xls::is_xls(bytes) {
        return Some(xls::read);
    }
    if cfb::is_compound(bytes) && cfb::stream(bytes, &["EncryptedPackage"]).is_some() {
        return Some(|_, _, _| Err(Refusal::Encrypted));
    }
    if !Zip::is_zip(bytes) {
        return None;
    }
    let Ok(parts) = Parts::open(bytes, MAX_UNPACKED) else {
        let is_book =
            memchr::memmem::find(bytes, b"xl/worksheets/").is_some() || ods::is_ods(bytes);
        return is_book.then_some(|_, _, _| Err(CUT));
    };
    if parts.has("xl/workbook.xml") {
        return Some(xlsx::read);
    }
    (parts.has("content.xml") && ods::is_ods(bytes)).then_some(ods::read)
}

/// A workbook while its sheets are read.
struct Book {
    draft: Draft,
    left: Left,
    hidden: Vec<String>,
    merged: usize,
    hidden_rows: usize,
    formulas: usize,
    comments: usize,
    /// What stands on cells of the sheet that is read: the cell, and the words.
    notes: Vec<(String, String)>,
}

impl Book {
    fn new() -> Self {
        Self {
            draft: Draft::default(),
            left: Left { cells: MAX_CELLS, rows: MAX_ROWS },
            hidden: Vec::new(),
            merged: 0,
            hidden_rows: 0,
            formulas: 0,
            comments: 0,
            notes: Vec::new(),
        }
    }

    /// Begins a sheet: its name is a heading.
    fn sheet(&mut self, name: &str, is_hidden: bool) -> Sheet {
        let origin = Origin::Cell { sheet: name.to_owned(), cell: String::new() };
        self.draft.push(BlockKind::Heading, name.trim(), Place::Known(origin));
        if is_hidden {
            self.hidden.push(name.to_owned());
        }
        Sheet::new(name)
    }

    /// Adds a row whose cells may be in any order.
    fn row(
        &mut self,
        sheet: &mut Sheet,
        number: u32,
        cells: &mut Vec<Cell>,
    ) -> Result<(), Refusal> {
        cells.sort_by_key(|cell| cell.column);
        sheet.push(&mut self.draft, number, cells, &mut self.left)?;
        cells.clear();
        Ok(())
    }

    /// Ends a sheet: comments on its cells come after its rows.
    fn end(&mut self, sheet: Sheet) {
        for (cell, words) in std::mem::take(&mut self.notes) {
            let origin = Origin::Cell { sheet: sheet.name().to_owned(), cell };
            self.draft.push(BlockKind::Caption, words.trim(), Place::Known(origin));
        }
        sheet.end(&mut self.draft);
    }

    fn finish(mut self, document: DocumentId) -> Read {
        self.warn();
        self.draft.finish(document, DocumentKind::Sheet, WHAT, None)
    }

    fn warn(&mut self) {
        if !self.hidden.is_empty() {
            let message =
                format!("sheets that are hidden are read too: {}", self.hidden.join(", "));
            self.draft.warn("hidden-sheets", message, None);
        }
        if self.merged > 0 {
            self.draft.warn("merged-cells", tables::merged(self.merged), None);
        }
        let counts = [
            (self.hidden_rows, "hidden-rows", "rows that are hidden are read too; rows"),
            (
                self.formulas,
                "formula-without-value",
                "formulas without a stored value are shown themselves; cells",
            ),
            (self.comments, "comments-left-out", "comments on cells are not read; comments"),
        ];
        for (count, code, message) in counts {
            if count > 0 {
                self.draft.warn(code, format!("{message}: {count}"), None);
            }
        }
    }
}

#[cfg(test)]
pub(crate) mod tests;
