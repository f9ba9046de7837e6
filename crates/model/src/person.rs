//! Persons: what judgements hold together, never what is "true".

use crate::{DocumentId, Excerpt, PersonId};

/// A person named in a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// Where.
    pub document: DocumentId,
    /// The words for the person there.
    pub words: Excerpt,
}

/// A set of mentions that are held to be one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Which.
    pub id: PersonId,
    /// The fullest name among the mentions.
    pub name: String,
    /// Where the person is named.
    pub mentions: Vec<Mention>,
}
