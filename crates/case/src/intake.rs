//! Adding documents: captured, read, extracted, compared with what is there, stored.

use crate::derive::{Derived, Understood, derive, stages};
use crate::folding::{BATCH, set_folded};
use crate::inputs::{Content, Given, expand, load};
use crate::sealing::{Extent, Matcher, Sealing, rounded, words_here};
use crate::views::{Input, IntakeItem, IntakeReport, Outcome};
use crate::{Case, Error};
use model::{DocumentId, Reading};
use rayon::prelude::*;
use record::fold::Id;
use record::fold::judgements::{Capture, EntryBody};
use record::{Draft, EntryId, KeyId, KeyKind, Record};
use rusqlite::{Connection, params};
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use weigh::reuse::{Comparable, Index, NearCopy, Sketch};

/// A document is compared in full with so many others, those it seems to share most with. Of a
/// text that is everywhere, each copy is linked to the first ones through these.
const COMPARED: usize = 4;

/// How far an intake is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Files that have their line in the report.
    pub done: usize,
    /// Files given, folders opened.
    pub total: usize,
}

/// A given file after the stages that need no catalogue.
enum Prepared {
    Derived(Box<Derived>),
    /// In the catalogue, or earlier in this intake.
    Known(DocumentId, u64),
    Failed(String),
}

impl Prepared {
    /// The document whose bytes are in the vault, now or before.
    fn document(&self) -> Option<(DocumentId, u64)> {
        match self {
            Self::Derived(derived) => Some((derived.id, derived.size)),
            Self::Known(id, size) => Some((*id, *size)),
            Self::Failed(_) => None,
        }
    }

    /// The words that are sealed in this document alone, where it was just read.
    fn here(&self) -> Option<&Matcher> {
        match self {
            Self::Derived(derived) => derived.read.as_ref().ok().map(|read| &read.here),
            _ => None,
        }
    }
}

/// Whom documents concern, and the key that they are under.
pub(crate) struct Owner {
    pub(crate) key: KeyId,
    pub(crate) person: Option<Id>,
}

/// A document that was captured, as its entry in the record says.
#[derive(Debug, Clone)]
pub(crate) struct Captured {
    pub(crate) entry: EntryId,
    pub(crate) hlc: u64,
    pub(crate) document: DocumentId,
    pub(crate) size: u64,
    pub(crate) name: String,
    /// The key that its original is under.
    pub(crate) key: KeyId,
    /// When, in seconds since 1970-01-01T00:00:00Z.
    pub(crate) at: i64,
}

impl Captured {
    /// Where it stands among all captures, on every device.
    pub(crate) fn order(&self) -> (u64, EntryId) {
        (self.hlc, self.entry)
    }

    /// The entry for the record.
    pub(crate) fn draft(document: DocumentId, size: u64, name: &str, owner: &Owner) -> Draft {
        let body = Capture {
            sha256: document.bytes(),
            size,
            name: name.to_owned(),
            key: owner.key.0,
            person: owner.person.clone(),
        };
        let fields = body.draft_fields();
        Draft { kind: Capture::KIND, fields, key: owner.key, claims: Vec::new() }
    }
}

impl Case {
    /// Adds documents; each file has its line in the report, in the order given. `progress` is
    /// called after every stored batch.
    pub fn add(
        &mut self,
        inputs: Vec<Input>,
        progress: &mut dyn FnMut(Progress),
    ) -> Result<IntakeReport, Error> {
        self.add_for(None, inputs, progress)
    }

    /// Adds documents that concern a person who gave evidence: they are under that person's key.
    pub fn add_for(
        &mut self,
        person: Option<&Id>,
        inputs: Vec<Input>,
        progress: &mut dyn FnMut(Progress),
    ) -> Result<IntakeReport, Error> {
        let given = expand(inputs);
        self.locked(|case| case.add_given(person, given, progress))
    }

    fn add_given(
        &mut self,
        person: Option<&Id>,
        given: Vec<Given>,
        progress: &mut dyn FnMut(Progress),
    ) -> Result<IntakeReport, Error> {
        let total = given.len();
        self.attend()?;
        let owner = match person {
            Some(person) => {
                Owner { key: self.key_of_person(person)?, person: Some(person.clone()) }
            }
            None => Owner { key: self.record.key(KeyKind::Case)?.0, person: None },
        };
        let sealing = self.sealing()?;
        let mut shared = SharedText::load(&self.catalogue.connection)?;
        let mut report = IntakeReport::default();
        progress(Progress { done: 0, total });
        let mut waiting = given.into_iter();
        loop {
            let batch: Vec<Given> = waiting.by_ref().take(BATCH).collect();
            if batch.is_empty() {
                break;
            }
            report.items.extend(self.add_batch(&batch, &owner, &sealing, &mut shared)?);
            progress(Progress { done: report.items.len(), total });
        }
        Ok(report)
    }

    fn add_batch(
        &mut self,
        batch: &[Given],
        owner: &Owner,
        sealing: &Sealing,
        shared: &mut SharedText,
    ) -> Result<Vec<IntakeItem>, Error> {
        let preparing = Preparing { record: &self.record, key: owner.key, shared, sealing };
        let prepared = batch.par_iter().map(|given| preparing.prepare(given));
        let prepared: Vec<Prepared> = prepared.collect::<Result<_, _>>()?;
        let names = self.shown_names(batch, &prepared, sealing)?;
        let captures = self.record_captures(batch, &prepared, &names, owner)?;
        let transaction = self.catalogue.connection.transaction()?;
        let mut items = Vec::with_capacity(batch.len());
        for (at, (name, prepared)) in names.into_iter().zip(prepared).enumerate() {
            // From here on a file has the name that it may be shown under.
            let capture = captures.get(&at).map(|c| Captured { name: name.clone(), ..c.clone() });
            items.push(store(&transaction, name, capture.as_ref(), prepared, shared)?);
        }
        let last = captures.values().map(|capture| capture.hlc).max();
        set_folded(&transaction, &self.record.sizes(), last)?;
        transaction.commit()?;
        Ok(items)
    }

    /// The names that files may be shown under.
    fn shown_names(
        &self,
        batch: &[Given],
        prepared: &[Prepared],
        sealing: &Sealing,
    ) -> Result<Vec<String>, Error> {
        let (record, connection) = (&self.record, &self.catalogue.connection);
        let shown = |(given, prepared): (&Given, &Prepared)| {
            let known = match prepared.document() {
                Some((id, _)) if prepared.here().is_none() => {
                    words_here(record, connection, sealing, id)?
                }
                _ => Matcher::default(),
            };
            let here = prepared.here().unwrap_or(&known);
            Ok(match prepared.document() {
                Some((id, _)) => sealing.name(id, &given.name, here),
                None => sealing.text(&given.name),
            })
        };
        batch.iter().zip(prepared).map(shown).collect()
    }

    /// Commits the captures that are new to the record, after their originals are on disk; by the
    /// place of their file in the batch.
    fn record_captures(
        &mut self,
        batch: &[Given],
        prepared: &[Prepared],
        shown: &[String],
        owner: &Owner,
    ) -> Result<HashMap<usize, Captured>, Error> {
        let mut new: Vec<(usize, DocumentId, u64)> = Vec::new();
        let mut seen = HashSet::new();
        for (at, prepared) in prepared.iter().enumerate() {
            let Some((id, size)) = prepared.document() else {
                continue;
            };
            let name = batch[at].name.as_str();
            let connection = &self.catalogue.connection;
            if seen.insert((id, name)) && !has_capture(connection, id, &shown[at])? {
                new.push((at, id, size));
            }
        }
        if new.is_empty() {
            return Ok(HashMap::new());
        }
        self.record.sync_originals(new.iter().map(|(_, id, _)| id.bytes()))?;
        let draft = |(at, id, size): &(usize, DocumentId, u64)| {
            Captured::draft(*id, *size, &batch[*at].name, owner)
        };
        let drafts: Vec<Draft> = new.iter().map(draft).collect();
        let written = self.record.append(&drafts)?;
        let captured =
            |((at, document, size), written): ((usize, DocumentId, u64), record::Written)| {
                let name = batch[at].name.clone();
                let seconds = i64::try_from((written.hlc >> 16) / 1000).unwrap_or(i64::MAX);
                let (entry, hlc, key) = (written.id, written.hlc, owner.key);
                (at, Captured { entry, hlc, document, size, name, key, at: seconds })
            };
        Ok(new.into_iter().zip(written).map(captured).collect())
    }
}

/// What is needed for all that can be done beside other documents.
struct Preparing<'a> {
    record: &'a Record,
    key: KeyId,
    shared: &'a SharedText,
    sealing: &'a Sealing,
}

impl Preparing<'_> {
    fn prepare(&self, given: &Given) -> Result<Prepared, Error> {
        let bytes = match loaded(given) {
            Ok(bytes) if bytes.is_empty() => {
                return Ok(Prepared::Failed(read::Refusal::Empty.to_string()));
            }
            Ok(bytes) => bytes,
            Err(reason) => return Ok(Prepared::Failed(reason)),
        };
        let id = DocumentId::of(&bytes);
        if self.sealing.hidden(id).is_some() {
            return Ok(Prepared::Failed(SEALED.to_owned()));
        }
        if self.shared.numbers.contains_key(&id) {
            return Ok(Prepared::Known(id, bytes.len() as u64));
        }
        self.record.keep_original(&id.bytes(), &bytes, &self.key)?;
        Ok(Prepared::Derived(Box::new(derive(id, &bytes, &given.name, self.sealing))))
    }
}

/// Why a file is not taken in that is a sealed document: else it would be in sight again.
const SEALED: &str = "the document is sealed; undo that entry to bring it back";

fn loaded(given: &Given) -> Result<Cow<'_, [u8]>, String> {
    match &given.content {
        Content::Unusable(reason) => Err(reason.clone()),
        Content::Bytes(bytes) => Ok(Cow::Borrowed(bytes.as_slice())),
        Content::File(path) => load(path, read::MAX_BYTES as u64).map(Cow::Owned),
    }
}

/// What is needed to find documents that share text, kept in memory during an intake.
pub(crate) struct SharedText {
    numbers: HashMap<DocumentId, i64>,
    /// Documents of this intake, by which a file given twice is told from an intake run again.
    new: HashSet<DocumentId>,
    index: Index,
}

impl SharedText {
    pub(crate) fn load(connection: &Connection) -> Result<Self, Error> {
        let mut shared =
            Self { numbers: HashMap::new(), new: HashSet::new(), index: Index::default() };
        let mut query =
            connection.prepare("SELECT number, id, sketch FROM documents ORDER BY number")?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            let id: String = row.get(1)?;
            let id: DocumentId = id.parse().map_err(Error::decode("a document's id"))?;
            shared.numbers.insert(id, row.get(0)?);
            if let Some(bytes) = row.get_ref(2)?.as_blob_or_null().ok().flatten() {
                shared.index.insert(id, &sketch_of(bytes));
            }
        }
        Ok(shared)
    }
}

impl SharedText {
    /// Whether a document is in the catalogue.
    pub(crate) fn knows(&self, id: DocumentId) -> bool {
        self.numbers.contains_key(&id)
    }
}

fn sketch_of(bytes: &[u8]) -> Sketch {
    let hash = |chunk: &[u8]| chunk.iter().rev().fold(0, |hash, byte| hash << 8 | u64::from(*byte));
    Sketch { hashes: bytes.chunks_exact(8).map(hash).collect() }
}

fn bytes_of(sketch: &Sketch) -> Vec<u8> {
    sketch.hashes.iter().flat_map(|hash| hash.to_le_bytes()).collect()
}

/// Writes one prepared file and says what became of it.
fn store(
    connection: &Connection,
    name: String,
    capture: Option<&Captured>,
    prepared: Prepared,
    shared: &mut SharedText,
) -> Result<IntakeItem, Error> {
    let item = |outcome, warnings| IntakeItem { name, outcome, warnings };
    let derived = match prepared {
        Prepared::Failed(reason) => {
            return Ok(item(Outcome::Failed { document: None, reason }, Vec::new()));
        }
        Prepared::Known(id, _) => {
            return Ok(item(known(connection, capture, id, shared)?, Vec::new()));
        }
        // Twice in one batch: the first one was stored a moment ago.
        Prepared::Derived(derived) if shared.knows(derived.id) => {
            return Ok(item(known(connection, capture, derived.id, shared)?, Vec::new()));
        }
        Prepared::Derived(derived) => derived,
    };
    let Some(capture) = capture else {
        return Err(Error::Unrecorded(derived.id));
    };
    shared.new.insert(derived.id);
    let copy_of = insert_derived(connection, capture, &derived, shared)?;
    let document = derived.id;
    Ok(match &derived.read {
        Err(reason) => {
            let reason = reason.clone();
            item(Outcome::Failed { document: Some(document), reason }, Vec::new())
        }
        Ok(understood) => {
            let warnings =
                understood.warnings.iter().map(|warning| warning.message.clone()).collect();
            let statements = understood.statements.len();
            item(Outcome::Read { document, statements, copy_of }, warnings)
        }
    })
}

/// Writes a capture that the record holds; `derived` where its document is new.
pub(crate) fn store_captured(
    connection: &Connection,
    capture: &Captured,
    derived: Option<Derived>,
    shared: &mut SharedText,
) -> Result<(), Error> {
    match (shared.numbers.get(&capture.document), derived) {
        (None, Some(derived)) => insert_derived(connection, capture, &derived, shared).map(drop),
        (Some(number), _) => insert_capture(connection, *number, capture).map(drop),
        (None, None) => Err(Error::Unrecorded(capture.document)),
    }
}

/// Writes a document with everything that was derived from it; gives the document it is closest to.
fn insert_derived(
    connection: &Connection,
    capture: &Captured,
    derived: &Derived,
    shared: &mut SharedText,
) -> Result<Option<(DocumentId, String, u8)>, Error> {
    let number = insert_document(connection, capture, derived)?;
    shared.numbers.insert(derived.id, number);
    let Ok(understood) = &derived.read else {
        return Ok(None);
    };
    insert_understood(connection, number, understood)?;
    link_copies(connection, number, understood, shared)
}

/// The outcome for bytes that are in the case: a duplicate, or as unreadable as the first time.
fn known(
    connection: &Connection,
    capture: Option<&Captured>,
    id: DocumentId,
    shared: &SharedText,
) -> Result<Outcome, Error> {
    let query = "SELECT number, name, failure FROM documents WHERE id = ?1";
    let (number, first, failure) = connection.query_row(query, [id.hex()], |row| {
        Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?, row.get::<_, Option<String>>(2)?))
    })?;
    if let Some(capture) = capture {
        insert_capture(connection, number, capture)?;
    }
    let again = capture.is_none() && !shared.new.contains(&id);
    Ok(match failure {
        Some(reason) => Outcome::Failed { document: Some(id), reason },
        None => Outcome::Duplicate { document: id, first, again },
    })
}

/// Whether a document was captured under this name before.
fn has_capture(connection: &Connection, id: DocumentId, name: &str) -> Result<bool, Error> {
    let query = "SELECT 1 FROM captures JOIN documents ON number = document \
                 WHERE documents.id = ?1 AND captures.name = ?2";
    Ok(connection.prepare_cached(query)?.exists(params![id.hex(), name])?)
}

/// Writes that a document was captured under a name.
fn insert_capture(connection: &Connection, number: i64, capture: &Captured) -> Result<(), Error> {
    let insert = "INSERT OR IGNORE INTO captures (document, name, at) VALUES (?1, ?2, ?3)";
    let mut insert = connection.prepare_cached(insert)?;
    insert.execute(params![number, capture.name, capture.at])?;
    Ok(())
}

fn insert_document(
    connection: &Connection,
    capture: &Captured,
    derived: &Derived,
) -> Result<i64, Error> {
    let understood = derived.read.as_ref().ok();
    let reading = understood.map(|understood| &understood.reading);
    let warnings: Vec<wire::Warning> =
        understood.iter().flat_map(|u| &u.warnings).map(wire::Warning::from).collect();
    let published = reading.and_then(|reading| reading.published.as_ref());
    let extent = understood.map_or(Extent::Nothing, |understood| understood.extent);
    let size = if extent == Extent::Nothing { derived.size } else { rounded(derived.size) };
    let insert = "INSERT INTO documents (id, size, name, captured_at, kind, title, outlet, authors, \
         published, found_in, statements, failure, warnings, sketch, derived_by, key, seals) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)";
    let number = connection.prepare_cached(insert)?.insert(params![
        derived.id.hex(),
        size as i64,
        capture.name,
        capture.at,
        reading.map(|reading| reading.kind.code()),
        reading.and_then(|reading| reading.title.as_deref()),
        reading.and_then(|reading| reading.outlet.as_deref()),
        serde_json::to_string(reading.map_or(&[][..], |reading| &reading.authors))?,
        published.map(|found| found.edtf.as_str()),
        published.map(|found| found.found_in.as_str()),
        understood.map_or(0, |understood| understood.statements.len()) as i64,
        derived.read.as_ref().err(),
        serde_json::to_string(&warnings)?,
        understood.map(|understood| bytes_of(&understood.sketch)),
        stages(),
        capture.key.to_string(),
        extent.code(),
    ])?;
    insert_capture(connection, number, capture)?;
    Ok(number)
}

fn insert_understood(
    connection: &Connection,
    number: i64,
    understood: &Understood,
) -> Result<(), Error> {
    let reading = wire::Reading::of(&understood.reading, &[], None);
    let insert = "INSERT INTO readings (document, json) VALUES (?1, ?2)";
    connection
        .prepare_cached(insert)?
        .execute(params![number, serde_json::to_string(&reading)?])?;
    insert_blocks(connection, number, &understood.reading)?;
    let insert = "INSERT OR IGNORE INTO statements (id, document, stance, speaker, weighs, json) \
                  VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    let mut insert = connection.prepare_cached(insert)?;
    for statement in &understood.statements {
        let weighs = !statement.about.is_empty()
            || statement.relayed_from.is_some()
            || matches!(statement.stance, model::Stance::Offers | model::Stance::Retracts);
        insert.execute(params![
            statement.id().as_str(),
            number,
            statement.stance.code(),
            statement.speaker.name,
            weighs,
            serde_json::to_string(&wire::Statement::of(statement, None))?,
        ])?;
    }
    Ok(())
}

fn insert_blocks(connection: &Connection, number: i64, reading: &Reading) -> Result<(), Error> {
    let mut insert = connection
        .prepare_cached("INSERT INTO blocks (document, start, end) VALUES (?1, ?2, ?3)")?;
    let mut index = connection.prepare_cached("INSERT INTO words (rowid, text) VALUES (?1, ?2)")?;
    for block in reading.blocks() {
        let Some(words) = reading.text().slice(block.span) else {
            continue;
        };
        let row = insert.insert(params![number, block.span.start(), block.span.end()])?;
        index.execute(params![row, words])?;
    }
    Ok(())
}

/// Finds the documents that share much text with this one, records each pair, and returns the
/// closest one.
fn link_copies(
    connection: &Connection,
    number: i64,
    understood: &Understood,
    shared: &mut SharedText,
) -> Result<Option<(DocumentId, String, u8)>, Error> {
    let mut closest: Option<NearCopy> = None;
    let candidates = shared.index.candidates(&understood.sketch);
    let mine = Comparable::of(&understood.reading);
    for candidate in candidates.into_iter().take(COMPARED) {
        let Some(other) = shared.numbers.get(&candidate) else {
            continue;
        };
        let other_reading = reading_of(connection, *other)?;
        let Some(pair) = mine.compare(&Comparable::of(&other_reading)) else {
            continue;
        };
        let mine_is_copy = pair.original == candidate;
        let (copy, original) = if mine_is_copy { (number, *other) } else { (*other, number) };
        insert_near_copy(connection, copy, original, &pair)?;
        if closest.as_ref().is_none_or(|best| best.containment < pair.containment) {
            closest = Some(pair);
        }
    }
    shared.index.insert(understood.reading.document, &understood.sketch);
    let Some(pair) = closest else { return Ok(None) };
    let other = if pair.copy == understood.reading.document { pair.original } else { pair.copy };
    let query = "SELECT COALESCE(title, name) FROM documents WHERE id = ?1";
    let name = connection.query_row(query, [other.hex()], |row| row.get(0))?;
    Ok(Some((other, name, (pair.containment * 100.0).round() as u8)))
}

fn insert_near_copy(
    connection: &Connection,
    copy: i64,
    original: i64,
    pair: &NearCopy,
) -> Result<(), Error> {
    let insert = "INSERT OR REPLACE INTO near_copies (copy, original, containment, copy_start, copy_end, \
                  original_start, original_end) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    connection.prepare_cached(insert)?.execute(params![
        copy,
        original,
        pair.containment,
        pair.in_copy.span.start(),
        pair.in_copy.span.end(),
        pair.in_original.span.start(),
        pair.in_original.span.end(),
    ])?;
    Ok(())
}

/// The stored reading of a document.
pub(crate) fn reading_of(connection: &Connection, number: i64) -> Result<Reading, Error> {
    let mut query = connection.prepare_cached("SELECT json FROM readings WHERE document = ?1")?;
    let json: String = query.query_row([number], |row| row.get(0))?;
    let wire: wire::Reading = serde_json::from_str(&json)?;
    wire.try_into().map_err(Error::decode("a reading"))
}
