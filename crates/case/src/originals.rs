//! Which originals a case keeps, and under which keys.
//!
//! A document that concerns a person is under that person's key, once for each person who gave it:
//! it can be read as long as one of them consents, and is gone when nobody does. Where it was
//! captured under the case's key before, or on another device that did not know, an entry `moved`
//! says that this capture counts no more, and what lies under the case's key is removed.

use crate::intake::Captured;
use crate::{Case, Error};
use model::DocumentId;
use record::fold::State;
use record::{EntryId, KeyId, KeyKind, Sizes, Unreadable};
use rusqlite::{Connection, params};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// An original under a key.
pub(crate) type Kept = (DocumentId, KeyId);

/// What entries say of originals.
pub(crate) struct Originals {
    state: Arc<State>,
    captures: Vec<Captured>,
    /// Whether there are entries whose key may still come.
    pub(crate) may_come: bool,
}

impl Originals {
    /// All that must be there: those of captures that count.
    pub(crate) fn counted(&self) -> BTreeSet<Kept> {
        let counted: BTreeSet<_> = self.state.captures().map(|capture| capture.entry).collect();
        self.kept(|capture| counted.contains(&capture.entry))
    }

    /// All that may be there: what was undone may be brought back, what was moved may not.
    fn allowed(&self) -> BTreeSet<Kept> {
        self.kept(|capture| !self.state.is_moved(capture.entry))
    }

    /// Those that must be there, each with its length in bytes.
    pub(crate) fn counted_with_lengths(&self) -> Vec<(verify::hash::Hash, KeyId, u64)> {
        let counted = self.counted();
        let words = self.captures.iter().filter_map(|capture| capture.ocr);
        let words = words.map(|kept| (kept.words, kept.size));
        let documents = self.captures.iter().map(|capture| (capture.document, capture.size));
        let lengths: BTreeMap<DocumentId, u64> = words.chain(documents).collect();
        let length = |document| lengths.get(document).copied().unwrap_or_default();
        counted.iter().map(|(id, key)| (id.bytes(), *key, length(id))).collect()
    }

    fn kept(&self, is_kept: impl Fn(&Captured) -> bool) -> BTreeSet<Kept> {
        self.captures.iter().filter(|capture| is_kept(capture)).flat_map(all_kept).collect()
    }

    /// The captures that count whose names begin so, oldest first.
    pub(crate) fn named(&self, start: &str) -> Vec<&Captured> {
        let counted: BTreeSet<_> = self.state.captures().map(|capture| capture.entry).collect();
        let is_it = |one: &&Captured| one.name.starts_with(start) && counted.contains(&one.entry);
        let mut named: Vec<&Captured> = self.captures.iter().filter(is_it).collect();
        named.sort_by_key(|one| one.order());
        named
    }

    /// Those under one of these keys.
    pub(crate) fn under(&self, keys: &BTreeSet<KeyId>) -> BTreeSet<Kept> {
        self.kept(|capture| keys.contains(&capture.key))
    }

    /// The documents under one of these keys.
    pub(crate) fn documents_under(&self, keys: &BTreeSet<KeyId>) -> BTreeSet<Kept> {
        let under = self.captures.iter().filter(|capture| keys.contains(&capture.key));
        under.map(|capture| (capture.document, capture.key)).collect()
    }

    /// Captures under the case's key of documents that concern a person.
    fn to_be_moved<'a>(&'a self, case: &'a KeyId) -> impl Iterator<Item = &'a Captured> {
        let counted = self.counted();
        let persons: BTreeSet<DocumentId> =
            counted.iter().filter(|(_, key)| key != case).map(|(document, _)| *document).collect();
        self.captures.iter().filter(move |capture| {
            capture.key == *case
                && persons.contains(&capture.document)
                && !self.state.is_moved(capture.entry)
        })
    }
}

/// The document that was captured, and the words that were recognised in it.
fn all_kept(capture: &Captured) -> impl Iterator<Item = Kept> {
    let words = capture.ocr.map(|kept| (kept.words, kept.key));
    std::iter::once((capture.document, capture.key)).chain(words)
}

impl Case {
    pub(crate) fn originals(&self) -> Result<Originals, Error> {
        let (mut captures, mut may_come) = (Vec::new(), false);
        self.record.read(&Sizes::new(), &mut |entry| match &entry.payload {
            Ok(payload) => captures.extend(crate::folding::captured(&entry, payload)),
            Err(reason) => may_come |= *reason == Unreadable::KeyMissing,
        })?;
        Ok(Originals { state: self.state()?, captures, may_come })
    }

    /// Moves documents that concern a person under that person's key, whichever device captured
    /// them under the case's. The lock is held.
    pub(crate) fn move_originals(&mut self) -> Result<(), Error> {
        let case = self.record.key(KeyKind::Case)?.0;
        let originals = self.originals()?;
        let moved: Vec<_> = originals.to_be_moved(&case).collect();
        let draft = self.move_draft(moved.iter().map(|capture| capture.entry))?;
        let gone: BTreeSet<_> = moved
            .iter()
            .flat_map(|capture| all_kept(capture))
            .map(|(id, _)| (id.bytes(), case))
            .collect();
        if let Some(draft) = draft {
            self.record.append(&[draft])?;
        }
        Ok(self.record.remove_originals(&gone)?)
    }

    /// Removes originals that came back from a device that had not heard of a withdrawal, and those
    /// that were moved. Where a key is not here that may still come, nothing is removed. The lock
    /// is held.
    pub(crate) fn sweep_originals(&mut self) -> Result<(), Error> {
        let originals = self.originals()?;
        if !originals.may_come {
            let allowed = originals.allowed().into_iter();
            self.record.keep_only(allowed.map(|(document, key)| (document.bytes(), key)))?;
        }
        Ok(())
    }
}

/// The entries that captured a document under this key.
pub(crate) fn captures_under(
    connection: &Connection,
    id: DocumentId,
    key: &KeyId,
) -> Result<Vec<EntryId>, Error> {
    let query = "SELECT entry FROM captures JOIN documents ON number = document \
                 WHERE documents.id = ?1 AND captures.key = ?2";
    let mut query = connection.prepare_cached(query)?;
    let mut rows = query.query(params![id.hex(), key.to_string()])?;
    let mut entries = Vec::new();
    while let Some(row) = rows.next()? {
        entries.extend(entry_of(row.get_ref(0)?.as_str().unwrap_or_default()));
    }
    Ok(entries)
}

/// An entry as the catalogue writes it: its log and its place there.
pub(crate) fn entry_text(entry: EntryId) -> String {
    format!("{} {}", entry.log, entry.seq)
}

fn entry_of(text: &str) -> Option<EntryId> {
    let (log, seq) = text.split_once(' ')?;
    Some(EntryId { log: log.parse().ok()?, seq: seq.parse().ok()? })
}
