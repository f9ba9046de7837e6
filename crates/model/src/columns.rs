//! Lists of people as columns, for lists too long to keep as a document with places for every cell.

use crate::ColumnRole;

/// Many short texts in one allocation. An empty text is a cell without words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Texts {
    joined: String,
    ends: Vec<u32>,
}

/// A column has more than 4 GiB of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a column holds more than 4 GiB of text")]
pub struct TooLong;

impl Texts {
    /// Adds a text.
    ///
    /// # Errors
    ///
    /// [`TooLong`] where all texts together would pass 4 GiB; nothing is added then.
    pub fn push(&mut self, text: &str) -> Result<(), TooLong> {
        let end = u32::try_from(self.joined.len() + text.len()).map_err(|_| TooLong)?;
        self.joined.push_str(text);
        self.ends.push(end);
        Ok(())
    }

    /// How many.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The text at a place, empty beyond the end.
    pub fn get(&self, at: usize) -> &str {
        let start = match at {
            0 => 0,
            _ => self.ends.get(at - 1).copied().unwrap_or(0),
        };
        let end = self.ends.get(at).copied().unwrap_or(start);
        self.joined.get(start as usize..end as usize).unwrap_or("")
    }

    /// All, in order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|at| self.get(at))
    }
}

/// One column of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedColumn {
    /// The words above it.
    pub name: String,
    /// What it holds, where that was declared or guessed.
    pub role: Option<ColumnRole>,
    /// A text for each row.
    pub cells: Texts,
}

/// A list of rows, column by column; all columns are equally long.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Columns {
    /// In the order of the file.
    pub columns: Vec<NamedColumn>,
}

impl Columns {
    /// How many rows.
    pub fn rows(&self) -> usize {
        self.columns.first().map_or(0, |column| column.cells.len())
    }

    /// The first column with this name.
    pub fn named(&self, name: &str) -> Option<&NamedColumn> {
        self.columns.iter().find(|column| column.name == name)
    }

    /// The columns with this role.
    pub fn with_role(&self, role: ColumnRole) -> impl Iterator<Item = &NamedColumn> {
        self.columns.iter().filter(move |column| column.role == Some(role))
    }
}
