//! In which column a cell of a table stands (WHATWG, 4.9.12: forming a table).

use super::tree::{NodeId, Tree};

/// Places that cells from rows above cover are followed for so many columns; the standard lets one
/// cell cover 1000.
const MOST_COLUMNS: usize = 256;

/// A table whose rows are followed.
#[derive(Debug)]
pub(super) struct Grid {
    /// The table.
    pub(super) table: NodeId,
    /// The node behind it.
    pub(super) end: NodeId,
    /// For each column, how many rows more are covered from above.
    covered: Vec<u32>,
    /// What the cells of the row that is open will cover below.
    below: Vec<(usize, usize, u32)>,
    next: usize,
    /// Cells of the row, those of them that head something, and those that cover places of others.
    cells: usize,
    heads: usize,
    pub(super) merged: usize,
}

impl Grid {
    pub(super) fn of(tree: &Tree, table: NodeId) -> Self {
        Self {
            table,
            end: tree.nodes[table].end,
            covered: Vec::new(),
            below: Vec::new(),
            next: 0,
            cells: 0,
            heads: 0,
            merged: 0,
        }
    }

    /// Begins a group of rows, into which nothing reaches from above.
    pub(super) fn begin_group(&mut self) {
        self.end_row();
        self.covered.clear();
    }

    /// Begins a row.
    pub(super) fn begin_row(&mut self) {
        self.end_row();
        (self.next, self.cells, self.heads, self.merged) = (0, 0, 0, 0);
    }

    /// Whether all cells of the row head something.
    pub(super) fn is_header(&self) -> bool {
        self.cells > 0 && self.heads == self.cells
    }

    fn end_row(&mut self) {
        for rows in &mut self.covered {
            *rows = rows.saturating_sub(1);
        }
        for (from, to, rows) in std::mem::take(&mut self.below) {
            if self.covered.len() < to {
                self.covered.resize(to, 0);
            }
            self.covered[from..to].fill(rows);
        }
    }

    /// The column of a cell that begins.
    pub(super) fn place(&mut self, tree: &Tree, cell: NodeId) -> u32 {
        let number = |name| tree.attribute(cell, name).and_then(|value| value.trim().parse().ok());
        let columns = number("colspan").unwrap_or(1_u32).clamp(1, 1000) as usize;
        // 0 is all that is left of the group.
        let rows = match number("rowspan").unwrap_or(1_u32) {
            0 => u32::MAX,
            rows => rows.min(65_534),
        };
        while self.covered.get(self.next).is_some_and(|rows| *rows > 0) {
            self.next += 1;
        }
        let at = self.next;
        self.next = at + columns;
        if rows > 1 && at < MOST_COLUMNS {
            self.below.push((at, self.next.min(MOST_COLUMNS), rows - 1));
        }
        self.cells += 1;
        self.heads += usize::from(tree.name(cell) == "th");
        self.merged += usize::from(rows > 1 || columns > 1);
        at as u32
    }
}
