//! Tables that stand in a text, whose rows come among its other blocks.

use super::cells::{CellPlace, TextRow};
use super::{Left, Row, Sheet, kind_of_words};
use crate::draft::Draft;
use std::collections::BTreeMap;
use std::ops::Range;

/// Cells of the tables of a text; the rows of further ones are blocks and no records. Longer lists
/// are kept as sheets.
const MOST_CELLS: usize = 1 << 20;

/// The tables of a text while it is read.
#[derive(Debug)]
pub(crate) struct Lists {
    open: BTreeMap<usize, Sheet>,
    /// How many tables there were.
    count: usize,
    left: Left,
    is_full: bool,
    merged: usize,
}

impl Default for Lists {
    fn default() -> Self {
        let left = Left { cells: MOST_CELLS, rows: MOST_CELLS };
        Self { open: BTreeMap::new(), count: 0, left, is_full: false, merged: 0 }
    }
}

impl Lists {
    /// Whether the block before the one with this number is a row of the same table.
    pub(crate) fn goes_on(&self, row: &TextRow, block: usize) -> bool {
        let last = self.open.get(&row.table).and_then(|sheet| sheet.rows.last());
        last.is_some_and(|last| last.block + 1 == block)
    }

    /// Adds a row, which is a block of the draft that was just added, with its bytes in its text.
    pub(crate) fn add(&mut self, text: &str, block: usize, bytes: &Range<usize>, row: TextRow) {
        if row.cells.is_empty() || self.is_full || self.left.take(row.cells.len()).is_err() {
            self.is_full |= !row.cells.is_empty();
            return;
        }
        self.merged += row.merged;
        let count = &mut self.count;
        let sheet = self.open.entry(row.table).or_insert_with(|| {
            *count += 1;
            Sheet::new(&format!("table {count}"))
        });
        let places: Option<Vec<[u32; 2]>> = row.cells.iter().map(place).collect();
        let cells = row.cells.into_iter().map(|cell| {
            let words = text.get(cell.words.start + bytes.start..cell.words.end + bytes.start);
            let inside =
                (cell.words.start + bytes.start) as u32..(cell.words.end + bytes.start) as u32;
            (cell.position, inside, kind_of_words(words.unwrap_or_default()))
        });
        sheet.rows.push(Row {
            block,
            cells: cells.collect(),
            places: places.unwrap_or_default(),
            is_header: row.is_header,
        });
    }

    /// The tables that came since the last call; single rows and columns only lay out a text.
    /// Positions that are at most `apart` from the next are one column.
    pub(crate) fn take(&mut self, apart: u32) -> Vec<Sheet> {
        let ended = std::mem::take(&mut self.open).into_values();
        let is_table = |sheet: &Sheet| {
            sheet.rows.len() > 1 && sheet.rows.iter().any(|row| row.cells.len() > 1)
        };
        let mut tables: Vec<Sheet> = ended.filter(is_table).collect();
        for table in &mut tables {
            number_columns(table, apart);
        }
        tables
    }

    /// Says what was not kept of the tables.
    pub(crate) fn warn(&self, draft: &mut Draft) {
        if self.merged > 0 {
            draft.warn("merged-cells", super::merged(self.merged), None);
        }
        if self.is_full {
            let message =
                format!("rows beyond {MOST_CELLS} cells of tables are text and no records");
            draft.warn("table-cut-off", message, None);
        }
    }
}

/// The bytes of a cell; `None` where it has none, or where they are beyond any document.
fn place(cell: &CellPlace) -> Option<[u32; 2]> {
    let bytes = cell.bytes.as_ref()?;
    Some([u32::try_from(bytes.start).ok()?, u32::try_from(bytes.end).ok()?])
}

/// Gives columns numbers from 0 by where they stand. Those that are empty from top to bottom have
/// none.
fn number_columns(sheet: &mut Sheet, apart: u32) {
    let cells = sheet.rows.iter().flat_map(|row| &row.cells);
    let mut positions: Vec<u32> = cells.map(|(position, ..)| *position).collect();
    positions.sort_unstable();
    positions.dedup();
    let mut number = 0;
    let mut last = positions.first().copied().unwrap_or_default();
    let numbers: Vec<u32> = positions
        .iter()
        .map(|position| {
            number += u32::from(position - last > apart);
            last = *position;
            number
        })
        .collect();
    for (position, ..) in sheet.rows.iter_mut().flat_map(|row| &mut row.cells) {
        let at = positions.partition_point(|other| other < position);
        *position = numbers.get(at).copied().unwrap_or_default();
    }
}
