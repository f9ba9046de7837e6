//! Persons: what records and judgements hold together, never what is "true".

use crate::{ColumnRole, DocumentId, Excerpt, PersonId, RecordId, StatementId};

/// Something that a record says of a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// What it is.
    pub role: ColumnRole,
    /// What the column of a list is called; in a text, a word for what it is.
    pub label: String,
    /// As it is compared: as it is written, or normalised.
    pub value: String,
    /// The words that say so.
    pub words: Excerpt,
}

/// What one document says of one person: a row of a list, or all that a text says of somebody whom it
/// names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonRecord {
    /// Which.
    pub id: RecordId,
    /// Where.
    pub document: DocumentId,
    /// The list that it is a row of; `None` in a text.
    pub list: Option<String>,
    /// The names, as they are written, the fullest first.
    pub names: Vec<String>,
    /// What else it says.
    pub facts: Vec<Fact>,
    /// The row, or the words of the first statement that names the person.
    pub quote: Excerpt,
    /// The statements in which the person speaks.
    pub speaks_in: Vec<StatementId>,
}

/// Records that are held to be one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// That of a witness or source where one is known to be this person; else made of the record that
    /// was there first, so that more records change it only where an earlier one joins.
    pub id: PersonId,
    /// The names, the fullest first.
    pub names: Vec<String>,
    /// The places of the records, in the order in which documents came.
    pub records: Vec<usize>,
}
