//! What is known of the documents in a case while others are added to it.

use crate::Error;
use crate::recognised::Kept;
use model::DocumentId;
use record::KeyId;
use rusqlite::Connection;
use std::collections::{HashMap, HashSet};
use weigh::reuse::{Index, Sketch};

/// What is needed to find documents that share text, kept in memory during an intake.
pub(crate) struct SharedText {
    /// The number of each document in the catalogue, and the first key it is under.
    pub(super) numbers: HashMap<DocumentId, (i64, KeyId)>,
    /// Whether the record has more than the catalogue can take up one by one.
    pub(super) is_behind: bool,
    /// Documents of this intake, by which a file given twice is told from an intake run again.
    pub(super) new: HashSet<DocumentId>,
    /// The words that documents in the catalogue were read with.
    pub(super) recognised: HashMap<DocumentId, Kept>,
    pub(super) index: Index,
}

impl SharedText {
    pub(crate) fn load(connection: &Connection) -> Result<Self, Error> {
        let mut shared = Self {
            numbers: HashMap::new(),
            is_behind: false,
            new: HashSet::new(),
            recognised: HashMap::new(),
            index: Index::default(),
        };
        let mut query = connection
            .prepare("SELECT number, id, sketch, key, ocr FROM documents ORDER BY number")?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            let id: String = row.get(1)?;
            let id: DocumentId = id.parse().map_err(Error::decode("a document's id"))?;
            let key: String = row.get(3)?;
            let key = key.parse().map_err(record::Error::from)?;
            shared.numbers.insert(id, (row.get(0)?, key));
            if let Some(kept) = row.get::<_, Option<String>>(4)? {
                shared.recognised.insert(id, Kept::of_text(&kept)?);
            }
            if let Some(bytes) = row.get_ref(2)?.as_blob_or_null().ok().flatten() {
                shared.index.insert(id, &sketch_of(bytes));
            }
        }
        Ok(shared)
    }

    /// Whether a document is in the catalogue.
    pub(crate) fn knows(&self, id: DocumentId) -> bool {
        self.numbers.contains_key(&id)
    }
}

fn sketch_of(bytes: &[u8]) -> Sketch {
    let hash = |chunk: &[u8]| chunk.iter().rev().fold(0, |hash, byte| hash << 8 | u64::from(*byte));
    Sketch { hashes: bytes.chunks_exact(8).map(hash).collect() }
}

pub(super) fn bytes_of(sketch: &Sketch) -> Vec<u8> {
    sketch.hashes.iter().flat_map(|hash| hash.to_le_bytes()).collect()
}
