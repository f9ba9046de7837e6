//! Lists of people as columns: CSV and Parquet, for lists too long to be documents with a place for
//! every cell.

mod delimited;
mod parquet;
mod roles;

pub use roles::guess_roles;

use model::{Columns, NamedColumn, Texts, Warning};

/// More rows are refused: a hostile file of a few bytes can say that it has any number.
const MOST_ROWS: usize = 100_000_000;

/// The most text of one list: cells of Parquet can share one long string.
const MOST_TEXT: usize = 4 << 30;

/// Why a list cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReadColumnsError {
    /// No bytes, or nothing but white space.
    #[error("the file is empty")]
    Empty,
    /// Bytes that are neither Parquet nor text in any encoding.
    #[error("the file is neither text nor Parquet; save the list as CSV in UTF-8")]
    NotText,
    /// A format that is no list.
    #[error("{kind} are not read as lists; save the list as CSV or Parquet")]
    Unsupported {
        /// What such files are called.
        kind: &'static str,
    },
    /// A row with more or fewer fields than the header.
    #[error("line {line} has {fields} fields and the header has {header}")]
    Width {
        /// The line at which the row begins, from 1.
        line: usize,
        /// How many fields it has.
        fields: usize,
        /// How many the header has.
        header: usize,
    },
    /// A quotation mark that is never closed.
    #[error("a quotation mark in the row that begins in line {line} is never closed")]
    Unclosed {
        /// The line, from 1.
        line: usize,
    },
    /// Two columns that cannot be told apart.
    #[error("two columns are called {name}")]
    SameName {
        /// What they are called.
        name: String,
    },
    /// More rows or text than are read.
    #[error(
        "the list has more than {} million rows or {} GiB of text; divide it",
        MOST_ROWS / 1_000_000,
        MOST_TEXT >> 30
    )]
    TooLarge,
    /// A column of Parquet of a type that no text stands for.
    #[error("the column {column} holds {what}, which are not read; save it as text")]
    Type {
        /// The column.
        column: String,
        /// What it holds.
        what: &'static str,
    },
    /// A column of bytes that are no UTF-8.
    #[error("the column {column} holds bytes that are not UTF-8")]
    NotUtf8 {
        /// The column.
        column: String,
    },
    /// A compression that is not undone.
    #[error("the file is compressed with {codec}; save it with Snappy, Zstandard or without")]
    Compression {
        /// The codec, as Parquet names it.
        codec: String,
    },
    /// A file under a key.
    #[error("the file is encrypted; save it without encryption")]
    Encrypted,
    /// A Parquet file that breaks the rules of its format.
    #[error("the Parquet file is damaged or cut off: {what}")]
    Damaged {
        /// What is wrong.
        what: String,
    },
}

/// Reads a list with all its columns; see [`columns_where`].
///
/// # Errors
/// As [`columns_where`].
pub fn columns(bytes: &[u8], name: &str) -> Result<Columns, ReadColumnsError> {
    columns_where(bytes, name, |_| true).map(|(columns, _)| columns)
}

/// Reads those columns of a list that are wanted, in the order of the file, and what is to be said
/// of its encoding. `wanted` is asked once for each column, in that order.
///
/// CSV in any encoding and with any of the usual delimiters, whose first row names the columns, and
/// Parquet without nesting. A cell is its words without white space around them; nulls are empty.
/// Dates are written as in ISO 8601, numbers without needless zeros. A column without a name is
/// called `column 3` after its place. `name` is that of the file; its ending tells the delimiter.
///
/// # Errors
/// Files that are no list, and lists whose rows do not fit their header. Nothing is cut silently.
pub fn columns_where(
    bytes: &[u8],
    name: &str,
    wanted: impl FnMut(&str) -> bool,
) -> Result<(Columns, Vec<Warning>), ReadColumnsError> {
    if bytes.trim_ascii().is_empty() {
        return Err(ReadColumnsError::Empty);
    }
    match parquet::is_parquet(bytes) {
        true => Ok((parquet::read(bytes, wanted)?, Vec::new())),
        false => delimited::read(bytes, name, wanted),
    }
}

/// The columns that are wanted, still empty, each with its place in the file.
struct Chosen {
    places: Vec<usize>,
    columns: Vec<NamedColumn>,
    /// How much text all of them have.
    text: usize,
}

impl Chosen {
    fn of(
        names: Vec<String>,
        mut wanted: impl FnMut(&str) -> bool,
    ) -> Result<Self, ReadColumnsError> {
        let mut chosen = Self { places: Vec::new(), columns: Vec::new(), text: 0 };
        for (place, name) in names.into_iter().enumerate() {
            let name = name.trim();
            let name = if name.is_empty() { format!("column {}", place + 1) } else { name.into() };
            if !wanted(&name) {
                continue;
            }
            if chosen.columns.iter().any(|column| column.name == name) {
                return Err(ReadColumnsError::SameName { name });
            }
            chosen.places.push(place);
            chosen.columns.push(NamedColumn { name, role: None, cells: Texts::default() });
        }
        Ok(chosen)
    }

    /// Adds a cell to a column, by its place among those that are wanted.
    fn push(&mut self, column: usize, words: &str) -> Result<(), ReadColumnsError> {
        let words = words.trim();
        self.text += words.len();
        let Some(column) = self.columns.get_mut(column).filter(|_| self.text <= MOST_TEXT) else {
            return Err(ReadColumnsError::TooLarge);
        };
        column.cells.push(words).map_err(|_| ReadColumnsError::TooLarge)
    }

    fn end(self) -> Columns {
        Columns { columns: self.columns }
    }
}

#[cfg(test)]
mod tests;
