//! Captured items and references into them.

use crate::{DocumentId, Excerpt};

/// How an item came into the case (Berkeley Protocol on Digital Open Source Investigations: the
/// evidentiary copy is kept as it is, readings are working copies).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Capture {
    /// The path or address it was taken from, as given.
    pub from: String,
    /// When, in seconds since 1970-01-01T00:00:00Z.
    pub at: i64,
    /// By whom, where that is recorded.
    pub by: Option<String>,
}

/// A captured item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The SHA-256 of its bytes.
    pub id: DocumentId,
    /// The number of its bytes.
    pub size: u64,
    /// Every time that the same bytes were captured, first one first.
    pub captures: Vec<Capture>,
}

/// A reference to words in a document (W3C Web Annotation: a position with its quote).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citation {
    /// Which document.
    pub document: DocumentId,
    /// The words and their place.
    pub quote: Excerpt,
}

impl Citation {
    /// The SHA-256 of the quote's UTF-8, in hexadecimal.
    pub fn quote_hash(&self) -> String {
        DocumentId::of(self.quote.text().as_bytes()).hex()
    }
}
