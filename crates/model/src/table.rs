//! Tables in a reading: which column means what, and where each cell's characters stand.

use crate::Span;

/// What a column of a list of people holds; the roles of a specification of `resolve`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ColumnRole {
    /// What names the row within its list.
    Id,
    /// The whole name.
    FullName,
    /// Given names.
    Given,
    /// The family name, or the first of two.
    Family,
    /// The second family name.
    SecondFamily,
    /// A name that somebody goes by.
    Nickname,
    /// The day of birth.
    BirthDate,
    /// The year of birth.
    BirthYear,
    /// Years of age.
    Age,
    /// Sex or gender.
    Sex,
    /// Nationality or country of origin.
    Nationality,
    /// The number of an identity document.
    DocumentNumber,
    /// A place: of residence, arrest or custody.
    Place,
    /// A date that is not of birth.
    Date,
    /// The list that the row is from, where one file holds several.
    List,
    /// Something else that describes a person: an occupation, a postal code.
    Other,
}

impl ColumnRole {
    const ALL: [Self; 16] = [
        Self::Id,
        Self::FullName,
        Self::Given,
        Self::Family,
        Self::SecondFamily,
        Self::Nickname,
        Self::BirthDate,
        Self::BirthYear,
        Self::Age,
        Self::Sex,
        Self::Nationality,
        Self::DocumentNumber,
        Self::Place,
        Self::Date,
        Self::List,
        Self::Other,
    ];

    /// As it is written on the wire and in specifications.
    pub fn code(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::FullName => "full_name",
            Self::Given => "given",
            Self::Family => "family",
            Self::SecondFamily => "second_family",
            Self::Nickname => "nickname",
            Self::BirthDate => "birth_date",
            Self::BirthYear => "birth_year",
            Self::Age => "age",
            Self::Sex => "sex",
            Self::Nationality => "nationality",
            Self::DocumentNumber => "document_number",
            Self::Place => "place",
            Self::Date => "date",
            Self::List => "list",
            Self::Other => "other",
        }
    }

    /// All roles.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::ALL.into_iter()
    }

    /// The role with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }
}

/// What the cells of a column are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ValueKind {
    /// Words.
    Text,
    /// Numbers.
    Number,
    /// Dates or times.
    Date,
    /// True or false.
    Boolean,
    /// Several of these, or nothing.
    Mixed,
}

impl ValueKind {
    const ALL: [Self; 5] = [Self::Text, Self::Number, Self::Date, Self::Boolean, Self::Mixed];

    /// As it is written on the wire.
    pub fn code(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Number => "number",
            Self::Date => "date",
            Self::Boolean => "boolean",
            Self::Mixed => "mixed",
        }
    }

    /// The kind with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// What its header says; `None` without one.
    pub name: Option<String>,
    /// What it is guessed to hold; `None` where that is not known.
    pub role: Option<ColumnRole>,
    /// What its cells are.
    pub values: ValueKind,
}

/// A cell that is not empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TableCell {
    /// Its place in the columns, from 0.
    pub column: u32,
    /// Its characters in the reading.
    pub span: Span,
}

/// A row of a table, without its header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableRow {
    /// The place of its block in the reading's blocks.
    pub block: u32,
    /// Its cells from left to right.
    pub cells: Vec<TableCell>,
    /// Where each of the cells stands in the document or the part that the origin of the block
    /// names: its first byte and the one after its last. Empty where the origin names no bytes, as of
    /// sheets and pages.
    pub places: Vec<[u32; 2]>,
}

/// A table of a reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// The name of the sheet; empty where the file has only one without a name.
    pub sheet: String,
    /// Whether each row seems to be a person.
    pub people: bool,
    /// The place of the header row in the reading's blocks; `None` where there is none.
    pub header: Option<u32>,
    /// The columns from left to right.
    pub columns: Vec<Column>,
    /// The rows below the header.
    pub rows: Vec<TableRow>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_read_back() {
        for role in ColumnRole::ALL {
            assert_eq!(ColumnRole::from_code(role.code()), Some(role));
        }
        for kind in ValueKind::ALL {
            assert_eq!(ValueKind::from_code(kind.code()), Some(kind));
        }
        assert_eq!(ColumnRole::from_code("surname"), None);
    }
}
