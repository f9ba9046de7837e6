//! Words that were recognised in the pictures of a document (OCR), as a case keeps them: an original
//! beside the document's, under the same key, which the entry of a capture names. A document is read
//! with the words that the latest of its captures names; so it is read alike on every device, and
//! anew without a recogniser.

use crate::Error;
use crate::intake::{Captured, Owner};
use model::DocumentId;
use record::{KeyId, Record};
use rusqlite::{Connection, OptionalExtension};
use std::collections::HashMap;
use std::fmt;
use worker::Ocr;

/// Where the words lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Kept {
    /// The digest of their bytes.
    pub(crate) words: DocumentId,
    /// How many bytes they have.
    pub(crate) size: u64,
    /// The key that they are under.
    pub(crate) key: KeyId,
}

/// As the catalogue has it.
impl fmt::Display for Kept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.words.hex(), self.size, self.key)
    }
}

impl Kept {
    /// What the catalogue has.
    pub(crate) fn of_text(text: &str) -> Result<Self, Error> {
        let mut parts = text.split(' ');
        let mut next = || parts.next().unwrap_or_default();
        let words = next().parse().map_err(Error::decode("the id of recognised words"))?;
        let size = next().parse().unwrap_or_default();
        let key = next().parse().map_err(record::Error::from)?;
        Ok(Self { words, size, key })
    }
}

/// What a recogniser found in a document.
pub(crate) enum Found {
    /// Nothing to look at, or nobody looked.
    Nothing,
    /// Words, which are kept.
    Words(Kept, Vec<u8>),
    /// None: what became of it.
    Failed(String),
}

/// Has words recognised, and keeps them.
pub(crate) fn recognise(
    ocr: Option<&Ocr>,
    record: &Record,
    bytes: &[u8],
    name: &str,
    key: &KeyId,
) -> Result<Found, Error> {
    // What cannot be opened is refused by its reader, with the reason.
    let Some(Ok(Some(recognised))) = ocr.map(|ocr| ocr.recognise(bytes, name)) else {
        return Ok(Found::Nothing);
    };
    if !recognised.has_words() {
        let reason = recognised.pages.into_iter().find_map(|page| page.words.err());
        return Ok(Found::Failed(reason.unwrap_or_else(|| "it found no words".to_owned())));
    }
    let words = recognised.to_bytes();
    let kept = Kept { words: DocumentId::of(&words), size: words.len() as u64, key: *key };
    record.keep_original(&kept.words.bytes(), &words, key)?;
    Ok(Found::Words(kept, words))
}

/// Keeps the words of a document that comes under a person's key under that key too.
pub(crate) fn carried(
    record: &Record,
    kept: Option<&Kept>,
    owner: &Owner,
) -> Result<Option<Kept>, Error> {
    let Some(kept) = kept.filter(|kept| owner.person.is_some() && kept.key != owner.key) else {
        return Ok(None);
    };
    let words = record.original(&kept.words.bytes(), &kept.key)?;
    record.keep_original(&kept.words.bytes(), &words, &owner.key)?;
    Ok(Some(Kept { key: owner.key, ..*kept }))
}

/// The words that documents are read with, by these captures.
pub(crate) fn latest<'c>(
    captures: impl Iterator<Item = &'c Captured>,
) -> HashMap<DocumentId, Kept> {
    let mut latest: HashMap<DocumentId, (_, Kept)> = HashMap::new();
    for capture in captures {
        let Some(kept) = capture.ocr else { continue };
        let known = latest.entry(capture.document).or_insert((capture.order(), kept));
        if known.0 < capture.order() {
            *known = (capture.order(), kept);
        }
    }
    latest.into_iter().map(|(document, (_, kept))| (document, kept)).collect()
}

/// The words that a document of the catalogue was read with.
pub(crate) fn of_document(
    connection: &Connection,
    document: DocumentId,
) -> Result<Option<Kept>, Error> {
    let query = "SELECT ocr FROM documents WHERE id = ?1";
    let mut query = connection.prepare_cached(query)?;
    let text: Option<Option<String>> =
        query.query_row([document.hex()], |row| row.get(0)).optional()?;
    text.flatten().map(|text| Kept::of_text(&text)).transpose()
}
