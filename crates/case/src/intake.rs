//! Adding documents: captured, read, extracted, compared with what is there, stored.

mod shared;

pub(crate) use shared::SharedText;

use crate::derive::{Derived, Original, Understood, derive, stages};
use crate::folding::{BATCH, set_folded};
use crate::inputs::{Content, Given, expand, load};
use crate::opening::Intake;
use crate::originals::{captures_under, entry_text};
use crate::recognised::{self, Found, Kept};
use crate::sealing::{Extent, Matcher, Sealing, rounded, words_here};
use crate::views::{Input, IntakeItem, IntakeReport, Outcome};
use crate::{Case, Error};
use model::{DocumentId, Reading, Statement};
use rayon::prelude::*;
use read::Declared;
use record::fold::Id;
use record::fold::judgements::{Capture, EntryBody, Moved};
use record::{Draft, EntryId, KeyId, KeyKind, Record};
use rusqlite::{Connection, params};
use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap, HashSet};
use weigh::reuse::{Comparable, NearCopy};

/// A document is compared in full with so many others, those it seems to share most with. Of a
/// text that is everywhere, each copy is linked to the first ones through these.
const COMPARED: usize = 4;

/// How far an intake is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Files given that have their line in the report, with those that lie in them.
    pub done: usize,
    /// Files given, folders opened.
    pub total: usize,
}

/// A given file after the stages that need no catalogue.
enum Prepared {
    Derived(Box<Derived>),
    /// In the catalogue, or earlier in this intake, with the key that its original is under, and
    /// the words in its pictures where they come under that key now.
    Known(DocumentId, u64, KeyId, Option<Kept>),
    /// In the catalogue, and read again with the words in its pictures.
    Again(Box<Derived>, KeyId),
    Failed(String),
}

impl Prepared {
    /// The document whose bytes are in the vault, now or before.
    fn document(&self) -> Option<(DocumentId, u64)> {
        match self {
            Self::Derived(derived) | Self::Again(derived, _) => Some((derived.id, derived.size)),
            Self::Known(id, size, ..) => Some((*id, *size)),
            Self::Failed(_) => None,
        }
    }

    /// The words that are sealed in this document alone, where it was just read.
    fn here(&self) -> Option<&Matcher> {
        match self {
            Self::Derived(derived) | Self::Again(derived, _) => {
                derived.read.as_ref().ok().map(|read| &read.here)
            }
            _ => None,
        }
    }

    /// The words in its pictures that its capture is to name.
    fn ocr(&self) -> Option<Kept> {
        match self {
            Self::Derived(derived) | Self::Again(derived, _) => derived.ocr,
            Self::Known(_, _, _, carried) => *carried,
            Self::Failed(_) => None,
        }
    }

    /// Whether a document of the catalogue is read with other words from now on.
    fn is_news_of_known(&self) -> bool {
        matches!(self, Self::Again(..) | Self::Known(_, _, _, Some(_)))
    }
}

/// A capture that is to be recorded.
struct New {
    /// The place of its file in the batch.
    at: usize,
    document: DocumentId,
    size: u64,
    key: KeyId,
    ocr: Option<Kept>,
}

/// Whom documents concern, and the key that they are under.
#[derive(Clone)]
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
    /// What an archive says of it.
    pub(crate) declared: Option<Box<Declared>>,
    /// The words that were recognised in its pictures.
    pub(crate) ocr: Option<Kept>,
}

impl Captured {
    /// Where it stands among all captures, on every device.
    pub(crate) fn order(&self) -> (u64, EntryId) {
        (self.hlc, self.entry)
    }

    /// The entry for the record.
    pub(crate) fn draft(
        document: DocumentId,
        size: u64,
        name: &str,
        declared: Option<&Declared>,
        owner: &Owner,
        ocr: Option<&Kept>,
    ) -> Draft {
        let said = declared.cloned().unwrap_or_default();
        let body = Capture {
            sha256: document.bytes(),
            size,
            name: name.to_owned(),
            key: owner.key.0,
            person: owner.person.clone(),
            address: said.address,
            media_type: said.media_type,
            charset: said.charset,
            archived: said.captured,
            ocr: ocr.map(|kept| kept.words.bytes()),
            ocr_size: ocr.map(|kept| kept.size),
        };
        let fields = body.draft_fields();
        Draft { kind: Capture::KIND, fields, key: owner.key, claims: Vec::new() }
    }
}

impl Case {
    /// From now on words in pictures of documents that are added are recognised.
    pub fn recognise_with(&mut self, ocr: Option<worker::Ocr>) {
        self.ocr = ocr;
    }

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
        let shared = SharedText::load(&self.catalogue.connection)?;
        let mut intake = Intake::new(&owner, &sealing, shared);
        progress(Progress { done: 0, total });
        let mut waiting = given.into_iter();
        let mut done = 0;
        loop {
            let batch: Vec<Given> = waiting.by_ref().take(BATCH).collect();
            if batch.is_empty() {
                break;
            }
            done += batch.len();
            self.take_in(&mut intake, batch, 0)?;
            progress(Progress { done, total });
        }
        let Intake { shared, items, .. } = intake;
        if shared.is_behind {
            self.catch_up()?;
        }
        Ok(IntakeReport { items })
    }

    pub(crate) fn add_batch(
        &mut self,
        batch: &[Given],
        owner: &Owner,
        sealing: &Sealing,
        shared: &mut SharedText,
    ) -> Result<Vec<IntakeItem>, Error> {
        let ocr = self.ocr.as_ref();
        let preparing = Preparing { record: &self.record, owner, shared, sealing, ocr };
        let prepared = batch.par_iter().map(|given| preparing.prepare(given));
        let prepared: Vec<Prepared> = prepared.collect::<Result<_, _>>()?;
        let names = self.shown_names(batch, &prepared, sealing)?;
        let (captures, has_moved) = self.record_captures(batch, &prepared, &names, owner)?;
        shared.is_behind |= has_moved || prepared.iter().any(Prepared::is_news_of_known);
        let transaction = self.catalogue.connection.transaction()?;
        let mut items = Vec::with_capacity(batch.len());
        for (at, (name, prepared)) in names.into_iter().zip(prepared).enumerate() {
            // From here on a file has the name that it may be shown under.
            let capture = captures.get(&at).map(|c| Captured { name: name.clone(), ..c.clone() });
            items.push(store(&transaction, name, capture.as_ref(), prepared, shared)?);
        }
        let last = captures.values().map(|capture| capture.hlc).max();
        // What was moved under another key makes the catalogue anew in the end.
        if !shared.is_behind {
            set_folded(&transaction, &self.record, last)?;
        }
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
    /// place of their file in the batch. Says whether documents were moved under a person's key.
    fn record_captures(
        &mut self,
        batch: &[Given],
        prepared: &[Prepared],
        shown: &[String],
        owner: &Owner,
    ) -> Result<(HashMap<usize, Captured>, bool), Error> {
        let new = self.new_captures(batch, prepared, shown, owner)?;
        if new.is_empty() {
            return Ok((HashMap::new(), false));
        }
        let words = new.iter().filter_map(|new| new.ocr).map(|kept| (kept.words.bytes(), kept.key));
        let originals = new.iter().map(|new| (new.document.bytes(), new.key)).chain(words);
        self.record.sync_originals(originals)?;
        let draft = |new: &New| {
            let owner = Owner { key: new.key, person: owner.person.clone() };
            let given = &batch[new.at];
            let declared = given.declared.as_deref();
            let ocr = new.ocr.as_ref();
            Captured::draft(new.document, new.size, &given.name, declared, &owner, ocr)
        };
        let mut drafts: Vec<Draft> = new.iter().map(draft).collect();
        let moved = self.moved(&new)?;
        drafts.extend(self.move_draft(moved.values().flatten().copied())?);
        let written = self.record.append(&drafts)?;
        let key = self.record.key(KeyKind::Case)?.0;
        let mut gone: BTreeSet<_> = moved.keys().map(|id| (id.bytes(), key)).collect();
        for id in moved.keys() {
            let kept = recognised::of_document(&self.catalogue.connection, *id)?;
            gone.extend(kept.filter(|kept| kept.key == key).map(|kept| (kept.words.bytes(), key)));
        }
        self.record.remove_originals(&gone)?;
        let captured = |(new, written): (New, record::Written)| {
            let New { at, document, size, key, ocr } = new;
            let name = batch[at].name.clone();
            let seconds = i64::try_from((written.hlc >> 16) / 1000).unwrap_or(i64::MAX);
            let (entry, hlc) = (written.id, written.hlc);
            let declared = batch[at].declared.clone();
            (at, Captured { entry, hlc, document, size, name, key, at: seconds, declared, ocr })
        };
        Ok((new.into_iter().zip(written).map(captured).collect(), !moved.is_empty()))
    }

    fn new_captures(
        &self,
        batch: &[Given],
        prepared: &[Prepared],
        shown: &[String],
        owner: &Owner,
    ) -> Result<Vec<New>, Error> {
        let (mut new, mut seen) = (Vec::new(), HashSet::new());
        for (at, prepared) in prepared.iter().enumerate() {
            let Some((document, size)) = prepared.document() else {
                continue;
            };
            let key = match prepared {
                Prepared::Known(_, _, key, _) | Prepared::Again(_, key) => *key,
                _ => owner.key,
            };
            let name = batch[at].name.as_str();
            let is_known = !prepared.is_news_of_known()
                && has_capture(&self.catalogue.connection, document, &shown[at], &key)?;
            if seen.insert((document, name)) && !is_known {
                new.push(New { at, document, size, key, ocr: prepared.ocr() });
            }
        }
        Ok(new)
    }

    /// The captures under the case's key of documents that come under a person's key now.
    fn moved(&self, new: &[New]) -> Result<HashMap<DocumentId, Vec<EntryId>>, Error> {
        let case = self.record.key(KeyKind::Case)?.0;
        let mut moved = HashMap::new();
        for new in new.iter().filter(|new| new.key != case) {
            let entries = captures_under(&self.catalogue.connection, new.document, &case)?;
            if !entries.is_empty() {
                moved.insert(new.document, entries);
            }
        }
        Ok(moved)
    }

    /// The entry by which captures under the case's key count no more; none where there are none.
    pub(crate) fn move_draft(
        &self,
        entries: impl Iterator<Item = EntryId>,
    ) -> Result<Option<Draft>, Error> {
        let entries: BTreeSet<EntryId> = entries.collect();
        if entries.is_empty() {
            return Ok(None);
        }
        let fields = Moved { entries: entries.into_iter().collect() }.draft_fields();
        let key = self.record.key(KeyKind::Case)?.0;
        Ok(Some(Draft { kind: Moved::KIND, fields, key, claims: Vec::new() }))
    }
}

/// What is needed for all that can be done beside other documents.
struct Preparing<'a> {
    record: &'a Record,
    owner: &'a Owner,
    shared: &'a SharedText,
    sealing: &'a Sealing,
    ocr: Option<&'a worker::Ocr>,
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
        if let Some((_, known)) = self.shared.numbers.get(&id) {
            return self.known(id, &bytes, *known, given);
        }
        self.record.keep_original(&id.bytes(), &bytes, &self.owner.key)?;
        let found = self.recognise(&bytes, given, &self.owner.key)?;
        Ok(Prepared::Derived(Box::new(self.derived(id, &bytes, given, found))))
    }

    fn recognise(&self, bytes: &[u8], given: &Given, key: &KeyId) -> Result<Found, Error> {
        recognised::recognise(self.ocr, self.record, bytes, &given.name, key)
    }

    fn derived(&self, id: DocumentId, bytes: &[u8], given: &Given, found: Found) -> Derived {
        let (ocr, words, note) = match found {
            Found::Nothing => (None, None, None),
            Found::Words(kept, words) => (Some(kept), Some(words), None),
            Found::Failed(reason) => (None, None, Some(format!("OCR gave nothing: {reason}"))),
        };
        let declared = lasting(given);
        let original = Original {
            bytes,
            name: &given.name,
            declared: declared.as_deref(),
            words: words.as_deref(),
        };
        Derived { ocr, note, ..derive(id, &original, self.sealing) }
    }

    /// A document that is in the case already. What concerns a person stays under that person's
    /// key, whoever brings it again.
    fn known(
        &self,
        id: DocumentId,
        bytes: &[u8],
        known: KeyId,
        given: &Given,
    ) -> Result<Prepared, Error> {
        let is_persons = self.owner.person.is_some();
        let key = if is_persons { self.owner.key } else { known };
        if is_persons || !self.record.has_original(&id.bytes(), &key)? {
            self.record.keep_original(&id.bytes(), bytes, &key)?;
        }
        let kept = self.shared.recognised.get(&id);
        if kept.is_none()
            && let found @ Found::Words(..) = self.recognise(bytes, given, &key)?
        {
            return Ok(Prepared::Again(Box::new(self.derived(id, bytes, given, found)), key));
        }
        let carried = recognised::carried(self.record, kept, self.owner)?;
        Ok(Prepared::Known(id, bytes.len() as u64, key, carried))
    }
}

/// What an archive says of a file, as far as the record keeps it: whatever is derived from a file can
/// be derived again.
fn lasting(given: &Given) -> Option<Box<Declared>> {
    let mut declared = given.declared.clone()?;
    (declared.status, declared.notes) = (None, Vec::new());
    Some(declared)
}

/// Why a file is not taken in that is a sealed document: else it would be in sight again.
const SEALED: &str = "the document is sealed; undo that entry to bring it back";

pub(crate) fn loaded(given: &Given) -> Result<Cow<'_, [u8]>, String> {
    match &given.content {
        Content::Unusable(reason) => Err(reason.clone()),
        Content::Bytes(bytes) | Content::Closed(bytes) => Ok(Cow::Borrowed(bytes.as_slice())),
        Content::File(path) => load(path).map(Cow::Owned),
    }
}

/// Writes one prepared file and says what became of it.
fn store(
    connection: &Connection,
    name: String,
    capture: Option<&Captured>,
    prepared: Prepared,
    shared: &mut SharedText,
) -> Result<IntakeItem, Error> {
    let item = |name, outcome| IntakeItem { name, outcome, warnings: Vec::new(), holds: None };
    let derived = match prepared {
        Prepared::Failed(reason) => {
            return Ok(item(name, Outcome::Failed { document: None, reason }));
        }
        Prepared::Known(id, ..) => {
            return Ok(item(name, known(connection, capture, id, shared)?));
        }
        // Twice in one batch: the first one was stored a moment ago.
        Prepared::Derived(derived) if shared.knows(derived.id) => {
            return Ok(item(name, known(connection, capture, derived.id, shared)?));
        }
        Prepared::Again(derived, _) => {
            known(connection, capture, derived.id, shared)?;
            return Ok(read_item(name, &derived, None));
        }
        Prepared::Derived(derived) => derived,
    };
    let Some(capture) = capture else {
        return Err(Error::Unrecorded(derived.id));
    };
    shared.new.insert(derived.id);
    let copy_of = insert_derived(connection, capture, &derived, shared)?;
    Ok(read_item(name, &derived, copy_of))
}

/// What became of a document that was read.
fn read_item(
    name: String,
    derived: &Derived,
    copy_of: Option<(DocumentId, String, u8)>,
) -> IntakeItem {
    let (document, note) = (derived.id, derived.note.iter());
    let (outcome, warnings) = match &derived.read {
        Err(reason) => {
            let reason = note.fold(reason.clone(), |reason, note| format!("{reason}; {note}"));
            (Outcome::Failed { document: Some(document), reason }, Vec::new())
        }
        Ok(understood) => {
            let said = understood.warnings.iter().map(|warning| warning.message.clone());
            let warnings = said.chain(note.cloned()).collect();
            let statements = understood.statements.len();
            (Outcome::Read { document, statements, copy_of }, warnings)
        }
    };
    IntakeItem { name, outcome, warnings, holds: None }
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
        (Some((number, _)), _) => insert_capture(connection, *number, capture),
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
    shared.numbers.insert(derived.id, (number, capture.key));
    shared.recognised.extend(derived.ocr.map(|kept| (derived.id, kept)));
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

/// Whether a document was captured under this name and key before.
fn has_capture(
    connection: &Connection,
    id: DocumentId,
    name: &str,
    key: &KeyId,
) -> Result<bool, Error> {
    let query = "SELECT 1 FROM captures JOIN documents ON number = document \
                 WHERE documents.id = ?1 AND captures.name = ?2 AND captures.key = ?3";
    Ok(connection.prepare_cached(query)?.exists(params![id.hex(), name, key.to_string()])?)
}

/// Writes that a document was captured under a name.
fn insert_capture(connection: &Connection, number: i64, capture: &Captured) -> Result<(), Error> {
    let insert = "INSERT OR IGNORE INTO captures (entry, document, name, at, key) \
                  VALUES (?1, ?2, ?3, ?4, ?5)";
    let (entry, key) = (entry_text(capture.entry), capture.key.to_string());
    let mut insert = connection.prepare_cached(insert)?;
    insert.execute(params![entry, number, capture.name, capture.at, key])?;
    Ok(())
}

fn insert_document(
    connection: &Connection,
    capture: &Captured,
    derived: &Derived,
) -> Result<i64, Error> {
    let understood = derived.read.as_ref().ok();
    let reading = understood.map(|understood| &understood.reading);
    let warnings = understood.map(warnings_json).transpose()?;
    let published = reading.and_then(|reading| reading.published.as_ref());
    let extent = understood.map_or(Extent::Nothing, |understood| understood.extent);
    let size = if extent == Extent::Nothing { derived.size } else { rounded(derived.size) };
    let insert = "INSERT INTO documents (id, size, name, captured_at, kind, title, outlet, authors, \
         published, found_in, statements, failure, warnings, sketch, derived_by, key, seals, ocr) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)";
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
        warnings.unwrap_or_else(|| "[]".to_owned()),
        understood.map(|understood| shared::bytes_of(&understood.sketch)),
        stages(),
        capture.key.to_string(),
        extent.code(),
        derived.ocr.as_ref().map(Kept::to_string),
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
    insert_statements(connection, number, &understood.statements)
}

/// The statements of a document have numbers of its own, so that they are the same whether they came
/// with it or were added later.
const STATEMENTS: i64 = 1 << 24;

fn insert_statements(
    connection: &Connection,
    document: i64,
    statements: &[Statement],
) -> Result<(), Error> {
    let insert = "INSERT OR IGNORE INTO statements (number, id, document, stance, speaker, weighs, json) \
                  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    let mut insert = connection.prepare_cached(insert)?;
    for (number, statement) in (document * STATEMENTS..).zip(statements) {
        let weighs = !statement.about.is_empty()
            || statement.relayed_from.is_some()
            || matches!(statement.stance, model::Stance::Offers | model::Stance::Retracts);
        insert.execute(params![
            number,
            statement.id().as_str(),
            document,
            statement.stance.code(),
            statement.speaker.name,
            weighs,
            serde_json::to_string(&wire::Statement::of(statement, None))?,
        ])?;
    }
    Ok(())
}

/// Puts the statements of a document in the place of those that it had; its text is as it was.
pub(crate) fn replace_statements(
    connection: &Connection,
    document: i64,
    understood: &Understood,
) -> Result<(), Error> {
    connection.prepare_cached("DELETE FROM statements WHERE document = ?1")?.execute([document])?;
    insert_statements(connection, document, &understood.statements)?;
    let update = "UPDATE documents SET statements = ?2, warnings = ?3 WHERE number = ?1";
    let (count, warnings) = (understood.statements.len() as i64, warnings_json(understood)?);
    connection.prepare_cached(update)?.execute(params![document, count, warnings])?;
    Ok(())
}

fn warnings_json(understood: &Understood) -> Result<String, Error> {
    let warnings: Vec<wire::Warning> =
        understood.warnings.iter().map(wire::Warning::from).collect();
    Ok(serde_json::to_string(&warnings)?)
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
        let Some((other, _)) = shared.numbers.get(&candidate) else {
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
