//! Rows of lists of people as documents hold them.

use model::{ColumnRole, Reading, Table, TableRow};

/// The name of the list that a table is: that of its document, and of its sheet where it has one.
pub(crate) fn list_name(document: &str, table: &Table) -> String {
    match table.sheet.as_str() {
        "" => document.to_owned(),
        sheet => format!("{document} · {sheet}"),
    }
}

/// A row of a list.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Listed<'a> {
    pub(crate) reading: &'a Reading,
    pub(crate) table: &'a Table,
    pub(crate) row: &'a TableRow,
}

/// A cell that is not empty.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cell<'a> {
    pub(crate) role: ColumnRole,
    pub(crate) header: &'a str,
    pub(crate) text: &'a str,
    pub(crate) span: model::Span,
}

impl<'a> Listed<'a> {
    /// The cells whose columns have a role, from left to right.
    pub(crate) fn cells(self) -> impl Iterator<Item = Cell<'a>> {
        self.row.cells.iter().filter_map(move |cell| {
            let column = self.table.columns.get(usize::try_from(cell.column).ok()?)?;
            let text = self.reading.text().slice(cell.span)?.trim();
            let header = column.name.as_deref().unwrap_or_default();
            (!text.is_empty()).then_some(Cell { role: column.role?, header, text, span: cell.span })
        })
    }

    /// The cells of a role with their headers, from left to right.
    pub(crate) fn of(self, role: ColumnRole) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.cells().filter(move |cell| cell.role == role).map(|cell| (cell.header, cell.text))
    }

    /// The first cell of a role.
    pub(crate) fn cell(self, role: ColumnRole) -> Option<&'a str> {
        self.of(role).next().map(|(_, text)| text)
    }

    /// The whole name, given names first; `None` where the row has none.
    pub(crate) fn name(self) -> Option<String> {
        if let Some(name) = self.cell(ColumnRole::FullName) {
            return Some(in_order(name));
        }
        let parts = [ColumnRole::Given, ColumnRole::Family, ColumnRole::SecondFamily];
        let parts: Vec<&str> = parts.into_iter().filter_map(|role| self.cell(role)).collect();
        (!parts.is_empty()).then(|| in_order(&parts.join(" ")))
    }
}

/// A name whose family stands first, before a comma, in the usual order.
pub(crate) fn in_order(name: &str) -> String {
    match name.split_once(',') {
        Some((family, given)) if !given.contains(',') => {
            format!("{} {}", given.trim(), family.trim())
        }
        _ => name.to_owned(),
    }
}
