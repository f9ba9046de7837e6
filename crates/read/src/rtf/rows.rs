//! Rows of tables. RTF has no tables, only rows after each other, each with a description of its
//! cells by their right edges; the description may stand before the row, behind it or at both ends.

use crate::story::Story;

/// Edges of cells that are at most so far apart, in twentieths of a point, are one: 1 mm.
pub(super) const APART: u32 = 57;

/// More cells than Word allows in a row; further ones stand beyond them.
const MOST_EDGES: usize = 256;

/// What describes a row.
#[derive(Debug, Default)]
struct Description {
    left: i32,
    /// The right edges of its cells, from left to right.
    edges: Vec<i32>,
    is_header: bool,
    merged: usize,
}

impl Description {
    fn take(&mut self, name: &str, value: i32) {
        match name {
            "trowd" => *self = Self::default(),
            "trleft" => self.left = value,
            "trhdr" => self.is_header = true,
            "clmgf" | "clvmgf" => self.merged += 1,
            "cellx" if self.edges.len() < MOST_EDGES => {
                let last = self.edges.last().copied().unwrap_or(i32::MIN);
                self.edges.push(value.max(last));
            }
            _ => {}
        }
    }

    /// The left edge of the cell of this number, from 0, counted so that none is negative.
    fn place(&self, number: u32) -> u32 {
        let right = |cell: usize| self.edges.get(cell).copied();
        let at = number as usize;
        let known = if at == 0 { Some(self.left) } else { right(at - 1) };
        let last = self.edges.last().copied().unwrap_or(self.left);
        let beyond = (at - self.edges.len().min(at)) as u32;
        match known {
            Some(edge) => edge.wrapping_sub(i32::MIN) as u32,
            None => (last.wrapping_sub(i32::MIN) as u32)
                .saturating_add(beyond.saturating_mul(2 * APART)),
        }
    }

    fn end(&self, story: &mut Story) {
        if self.is_header {
            story.head();
        }
        for _ in 0..self.merged {
            story.merged();
        }
        story.place_cells(|number| self.place(number));
        story.close();
    }
}

/// The row at this place of a file, and the table inside of one of its cells.
#[derive(Debug, Default)]
pub(super) struct Rows {
    /// Whether the paragraph is inside a table, and how deep.
    is_inside: bool,
    depth: i32,
    has_table: bool,
    has_inner_table: bool,
    has_inner_row: bool,
    outer: Description,
    inner: Description,
}

impl Rows {
    /// Whether the paragraph here stands in a table.
    pub(super) fn is_inside(&self) -> bool {
        self.is_inside
    }

    /// From here on paragraphs stand in a table.
    pub(super) fn inside(&mut self) {
        self.is_inside = true;
    }

    /// Takes back what was said of paragraphs.
    pub(super) fn paragraph(&mut self) {
        (self.is_inside, self.depth) = (false, 0);
    }

    /// Says in how many tables the paragraph stands.
    pub(super) fn depth(&mut self, depth: i32) {
        self.depth = depth;
        self.is_inside |= depth > 0;
    }

    /// Takes a word of a description.
    pub(super) fn describe(&mut self, name: &str, value: i32, is_inner: bool) {
        let row = if is_inner { &mut self.inner } else { &mut self.outer };
        row.take(name, value);
    }

    /// Begins a row.
    pub(super) fn begin(&mut self, story: &mut Story) {
        if !self.has_table {
            story.open_table();
            self.has_table = true;
        }
        story.open_row();
        story.cell();
        self.is_inside = true;
    }

    /// Begins a row of the table inside of a cell, where the paragraph stands in one.
    pub(super) fn enter_inner(&mut self, story: &mut Story) {
        if self.depth < 2 || self.has_inner_row || !self.has_table || !story.is_row() {
            return;
        }
        if !self.has_inner_table {
            story.open_table();
            self.has_inner_table = true;
        }
        story.open_row();
        story.cell();
        self.has_inner_row = true;
    }

    /// Ends a cell.
    pub(super) fn cell(&mut self, story: &mut Story) {
        self.leave_inner(story);
        if self.is_inside && !story.is_row() && !story.is_open() {
            self.begin(story);
        }
        story.cell();
    }

    /// Ends a cell of the table inside.
    pub(super) fn inner_cell(&mut self, story: &mut Story) {
        self.enter_inner(story);
        story.cell();
    }

    /// Ends a row of the table inside.
    pub(super) fn end_inner(&mut self, story: &mut Story) {
        if self.has_inner_row && story.is_row() {
            self.inner.end(story);
        }
        self.has_inner_row = false;
    }

    fn leave_inner(&mut self, story: &mut Story) {
        self.end_inner(story);
        if self.has_inner_table {
            story.close_table();
            self.has_inner_table = false;
        }
    }

    /// Ends the row.
    pub(super) fn end(&mut self, story: &mut Story) {
        self.leave_inner(story);
        if story.is_row() {
            self.outer.end(story);
        }
    }

    /// Says that the text has left the table.
    pub(super) fn leave(&mut self, story: &mut Story) {
        if self.has_table {
            story.close_table();
            self.has_table = false;
        }
    }
}
