//! The catalogue follows the record.

use crate::catalogue::{Catalogue, set_meta};
use crate::derive::{Derived, Original, derive, stages};
use crate::intake::{Captured, SharedText, replace_statements, store_captured};
use crate::recognised::{self, Kept};
use crate::sealing::{Extent, Sealing, extent_of, words_here};
use crate::{Case, Error};
use model::DocumentId;
use rayon::prelude::*;
use record::fold::judgements::Capture;
use record::fold::{Body, Made, Reach};
use record::{Entry, EntryId, KeyId, Record, Sizes, Unreadable};
use rusqlite::{Connection, OptionalExtension};
use std::collections::{BTreeSet, HashMap};
use verify::payload::Payload;

/// The version of how the catalogue is made from the record; another one makes it anew.
const FOLD: u32 = 6;

/// Entries of these kinds take something back, or give it back. What an `undo` does depends on what
/// it undoes.
const TAKES_BACK: [&str; 4] = ["withdraw", "protect", "resolve", "moved"];

/// What is said of a document whose original is not there or damaged.
const LACKING: &str = "the original cannot be read: ";

/// Captures that are derived beside each other and enter the catalogue in one transaction.
pub(crate) const BATCH: usize = 64;

impl Case {
    /// Brings the catalogue up to date with the record, as far as it is behind.
    pub(crate) fn catch_up(&mut self) -> Result<(), Error> {
        let sizes = self.record.sizes();
        let Some(folded) = self.catalogue.folded()? else {
            return self.rebuild(&mut |_, _| ());
        };
        // More than the record has was folded: entries that were acknowledged are gone.
        self.record.expect(&folded)?;
        if self.have_keys_changed()? {
            return self.rebuild(&mut |_, _| ());
        }
        if folded == sizes { Ok(()) } else { self.follow(&folded) }
    }

    /// Whether entries can be read now that could not be when the catalogue followed them, or keys
    /// were destroyed since: keys come and go apart from entries.
    fn have_keys_changed(&self) -> Result<bool, Error> {
        let keys = self.record.keys();
        let has_come = self.catalogue.missing()?.iter().any(|key| keys.get(key).is_some());
        let destroyed = self.catalogue.meta("destroyed")?;
        Ok(has_come || destroyed != Some(keys.destroyed().count().to_string()))
    }

    /// Makes the catalogue anew where an original can be read now that could not be before.
    pub(crate) fn take_up_restored(&mut self) -> Result<(), Error> {
        let lacking = self.catalogue.lacking()?;
        let is_there =
            |(id, key): &(DocumentId, KeyId)| self.record.original(&id.bytes(), key).is_ok();
        if lacking.iter().any(is_there) { self.rebuild(&mut |_, _| ()) } else { Ok(()) }
    }

    /// Folds the entries that are new, where all of them come after what was folded and take
    /// nothing back; else makes the catalogue anew.
    fn follow(&mut self, folded: &Sizes) -> Result<(), Error> {
        let (mut captures, mut anew) = (Vec::new(), false);
        let sealing = self.sealing()?;
        let mut missing = self.catalogue.missing()?;
        let mut reaches = Vec::new();
        self.record.read(folded, &mut |entry: Entry| match &entry.payload {
            Ok(payload) if TAKES_BACK.contains(&payload.kind.as_str()) => anew = true,
            // A further name of a person whose name is sealed.
            Ok(payload) if sealing.is_named_by(payload) => anew = true,
            Ok(payload) => {
                captures.extend(captured(&entry, payload));
                reaches.push(Body::read(payload));
            }
            Err(reason) => missing.extend(missing_key(&entry, reason)),
        })?;
        let amended = self.amended(&sealing, &reaches)?;
        let last = self.catalogue.meta("hlc")?.and_then(|hlc| hlc.parse().ok()).unwrap_or(0_u64);
        let anew = anew || amended.is_none();
        if anew || captures.iter().any(|capture| capture.hlc <= last) {
            return self.rebuild(&mut |_, _| ());
        }
        captures.sort_by_key(|capture| capture.order());
        let mut found = Found { captures, missing };
        if !found.captures.is_empty() && !self.take_in_captures(&sealing, &mut found)? {
            return self.rebuild(&mut |_, _| ());
        }
        for document in amended.into_iter().flatten() {
            if !self.amend(&sealing, document)? {
                return self.rebuild(&mut |_, _| ());
            }
        }
        note_folded(&mut self.catalogue, &self.record, &found)
    }

    /// Folds captures that are new. `false` where a document of the catalogue is read with other words
    /// from now on.
    fn take_in_captures(&mut self, sealing: &Sealing, found: &mut Found) -> Result<bool, Error> {
        let mut shared = SharedText::load(&self.catalogue.connection)?;
        let is_read_again =
            |capture: &Captured| capture.ocr.is_some() && shared.knows(capture.document);
        if found.captures.iter().any(is_read_again) {
            return Ok(false);
        }
        found.captures.retain(|capture| sealing.hidden(capture.document).is_none());
        let words = recognised::latest(found.captures.iter());
        for part in found.captures.chunks(BATCH) {
            let deriving = Deriving { record: &self.record, sealing, words: &words };
            fold(&deriving, &mut self.catalogue, part, &mut shared, &mut |_| ())?;
        }
        Ok(true)
    }

    /// The documents whose statements people amended; `None` where more than these may have changed.
    fn amended(
        &self,
        sealing: &Sealing,
        bodies: &[Body],
    ) -> Result<Option<BTreeSet<DocumentId>>, Error> {
        let state = self.state()?;
        let mut documents = BTreeSet::new();
        for body in bodies {
            let reach = match body {
                Body::AddStatement(added) => Reach::Document(added.document),
                Body::Statement(edited) if edited.content.is_some() => {
                    Reach::Statement(edited.statement.clone())
                }
                Body::Undo(undo) => state.reach_of_undoing(undo.entry),
                _ => Reach::Judgements,
            };
            let document = match reach {
                Reach::Judgements => continue,
                Reach::Everything => return Ok(None),
                Reach::Document(sha256) => DocumentId::from_digest(sha256),
                // Where the statement hides something, other words are hidden from now on.
                Reach::Statement(id) if sealing.concerns(&id) => return Ok(None),
                Reach::Statement(id) => match self.document_of(sealing, &id)? {
                    Some(document) => document,
                    None => continue,
                },
            };
            if extent_of(&self.catalogue.connection, document)? == Extent::Fields {
                return Ok(None);
            }
            documents.insert(document);
        }
        Ok(Some(documents))
    }

    /// Reads a document again, with what people say of it now. `false` where it cannot be read.
    fn amend(&mut self, sealing: &Sealing, document: DocumentId) -> Result<bool, Error> {
        let query = "SELECT number, key FROM documents WHERE id = ?1 AND failure IS NULL";
        let found = self.catalogue.connection.query_row(query, [document.hex()], |row| {
            Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?))
        });
        // What is not here yet is amended when it comes.
        let Some((number, key)) = found.optional()? else { return Ok(true) };
        let key: KeyId = key.parse().map_err(record::Error::from)?;
        let state = self.state()?;
        let of_document = state.captures().filter(|made| made.body.sha256 == document.bytes());
        let captures: Vec<Captured> = of_document.map(Captured::from).collect();
        let Some(capture) = captures.iter().find(|capture| capture.key == key) else {
            return Ok(false);
        };
        let words = recognised::latest(captures.iter());
        let deriving = Deriving { record: &self.record, sealing, words: &words };
        let Ok(understood) = deriving.derive(capture).read else { return Ok(false) };
        let transaction = self.catalogue.connection.transaction()?;
        replace_statements(&transaction, number, &understood)?;
        transaction.commit()?;
        Ok(true)
    }

    /// Makes the catalogue anew from the record and its originals, beside the present one, which it
    /// then replaces. `progress` gets how many captures are done, of how many.
    pub fn rebuild(&mut self, progress: &mut dyn FnMut(usize, usize)) -> Result<(), Error> {
        self.complete_withdrawals()?;
        self.forget_sealing();
        let sealing = self.sealing()?;
        let found = self.captures(&sealing)?;
        let mut fresh = Catalogue::create_beside(&self.root, &self.record)?;
        let mut shared = SharedText::load(&fresh.connection)?;
        let report = &mut |done| progress(done, found.captures.len());
        let words = recognised::latest(found.captures.iter());
        let deriving = Deriving { record: &self.record, sealing: &sealing, words: &words };
        fold(&deriving, &mut fresh, &found.captures, &mut shared, report)?;
        note_folded(&mut fresh, &self.record, &found)?;
        fresh.finish(&self.root)?;
        self.makings += 1;
        self.catalogue.replace(&self.root, &self.record)
    }

    /// The captures that count, in causal order: what was withdrawn, undone or sealed is left out.
    fn captures(&self, sealing: &Sealing) -> Result<Found, Error> {
        let (mut captures, mut missing) = (Vec::new(), BTreeSet::new());
        self.record.read(&Sizes::new(), &mut |entry: Entry| match &entry.payload {
            Ok(payload) => captures.extend(captured(&entry, payload)),
            Err(reason) => missing.extend(missing_key(&entry, reason)),
        })?;
        let state = self.state()?;
        let counted: BTreeSet<EntryId> = state.captures().map(|capture| capture.entry).collect();
        let is_shown = |capture: &Captured| {
            counted.contains(&capture.entry) && sealing.hidden(capture.document).is_none()
        };
        captures.retain(is_shown);
        captures.sort_by_key(|capture| capture.order());
        Ok(Found { captures, missing })
    }

    /// All that the catalogue holds, as text: equal catalogues have equal dumps.
    pub fn dump(&mut self) -> Result<String, Error> {
        self.weigh()?;
        self.catalogue.dump()
    }
}

/// What the record has for the catalogue.
struct Found {
    /// In causal order.
    captures: Vec<Captured>,
    /// The keys that entries are under which cannot be read; they may still come.
    missing: BTreeSet<KeyId>,
}

fn missing_key(entry: &Entry, reason: &Unreadable) -> Option<KeyId> {
    (*reason == Unreadable::KeyMissing).then_some(entry.key)
}

/// What captured documents are derived from, beside themselves.
struct Deriving<'a> {
    record: &'a Record,
    sealing: &'a Sealing,
    /// The words that were recognised in pictures.
    words: &'a HashMap<DocumentId, Kept>,
}

/// Folds captures in order, in one transaction. The next documents are read while those before them
/// are written. `progress` gets how many are done.
fn fold(
    deriving: &Deriving<'_>,
    catalogue: &mut Catalogue,
    captures: &[Captured],
    shared: &mut SharedText,
    progress: &mut dyn FnMut(usize),
) -> Result<(), Error> {
    let mut known = BTreeSet::new();
    let mut is_new = |id: DocumentId| !shared.knows(id) && known.insert(id);
    let captures: Vec<(&Captured, bool)> =
        captures.iter().map(|capture| (capture, is_new(capture.document))).collect();
    let derive_all = |batch: &[(&Captured, bool)]| -> Vec<Option<Derived>> {
        let derive =
            |(capture, is_new): &(&Captured, bool)| is_new.then(|| deriving.derive(capture));
        batch.par_iter().map(derive).collect()
    };
    let transaction = catalogue.connection.transaction()?;
    let mut batches = captures.chunks(BATCH);
    let mut present = batches.next().unwrap_or_default();
    let (mut derived, mut done) = (derive_all(present), 0);
    while !present.is_empty() {
        let (next, mut next_derived) = (batches.next().unwrap_or_default(), Vec::new());
        let mut stored = Ok(());
        rayon::in_place_scope(|scope| {
            scope.spawn(|_| next_derived = derive_all(next));
            stored = present.iter().zip(derived).try_for_each(|((capture, _), derived)| {
                let Deriving { record, sealing, .. } = deriving;
                let capture = named(record, sealing, &transaction, capture, derived.as_ref())?;
                store_captured(&transaction, &capture, derived, shared)
            });
        });
        stored?;
        done += present.len();
        progress(done);
        (present, derived) = (next, next_derived);
    }
    Ok(transaction.commit()?)
}

impl Deriving<'_> {
    /// What a captured document says.
    fn derive(&self, capture: &Captured) -> Derived {
        let ocr = self.words.get(&capture.document).copied();
        let words = ocr.map(|kept| self.record.original(&kept.words.bytes(), &kept.key));
        let bytes = self.record.original(&capture.document.bytes(), &capture.key);
        let derived = match bytes.and_then(|bytes| Ok((bytes, words.transpose()?))) {
            Ok((bytes, words)) => {
                let original = Original {
                    bytes: &bytes,
                    name: &capture.name,
                    declared: capture.declared.as_deref(),
                    words: words.as_deref(),
                };
                derive(capture.document, &original, self.sealing)
            }
            Err(error) => Derived {
                id: capture.document,
                size: capture.size,
                read: Err(format!("{LACKING}{error}")),
                ocr: None,
                note: None,
            },
        };
        Derived { ocr, ..derived }
    }
}

/// A capture with the name that it may be shown under.
fn named(
    record: &Record,
    sealing: &Sealing,
    connection: &Connection,
    capture: &Captured,
    derived: Option<&Derived>,
) -> Result<Captured, Error> {
    let name = match derived.map(|derived| &derived.read) {
        Some(Ok(understood)) => sealing.name(capture.document, &capture.name, &understood.here),
        _ => {
            let here = words_here(record, connection, sealing, capture.document)?;
            sealing.name(capture.document, &capture.name, &here)
        }
    };
    Ok(Captured { name, ..capture.clone() })
}

/// The capture that an entry speaks of, if it does.
pub(crate) fn captured(entry: &Entry, payload: &Payload) -> Option<Captured> {
    let Body::Capture(body) = Body::read(payload) else { return None };
    let taken = payload.field("captured").and_then(|taken| taken.as_u64());
    let captured = Captured::from(&Made { entry: entry.id, hlc: payload.hlc, body });
    Some(match taken {
        Some(taken) => Captured { at: seconds(taken), ..captured },
        None => captured,
    })
}

impl From<&Made<Capture>> for Captured {
    fn from(made: &Made<Capture>) -> Self {
        let Made { entry, hlc, body } = made;
        let declared = read::Declared {
            address: body.address.clone(),
            media_type: body.media_type.clone(),
            charset: body.charset.clone(),
            captured: body.archived.clone(),
            ..read::Declared::default()
        };
        let key = KeyId(body.key);
        let kept = |(words, size)| Kept { words: DocumentId::from_digest(words), size, key };
        Self {
            entry: *entry,
            hlc: *hlc,
            document: DocumentId::from_digest(body.sha256),
            size: body.size,
            name: body.name.clone(),
            key,
            ocr: body.ocr.zip(body.ocr_size).map(kept),
            at: seconds(hlc >> 16),
            declared: (declared != read::Declared::default()).then(|| Box::new(declared)),
        }
    }
}

fn seconds(milliseconds: u64) -> i64 {
    i64::try_from(milliseconds / 1000).unwrap_or(i64::MAX)
}

fn note_folded(catalogue: &mut Catalogue, record: &Record, found: &Found) -> Result<(), Error> {
    let transaction = catalogue.connection.transaction()?;
    set_folded(&transaction, record, found.captures.last().map(|capture| capture.hlc))?;
    let missing: Vec<String> = found.missing.iter().map(KeyId::to_string).collect();
    set_meta(&transaction, "missing", &missing.join("\n"))?;
    Ok(transaction.commit()?)
}

/// Notes how far the record was folded, inside the transaction that folded it.
pub(crate) fn set_folded(
    connection: &Connection,
    record: &Record,
    hlc: Option<u64>,
) -> Result<(), Error> {
    let sizes = record.sizes().into_iter();
    let sizes: Vec<String> = sizes.map(|(log, size)| format!("{log} {size}")).collect();
    set_meta(connection, "folded", &sizes.join("\n"))?;
    set_meta(connection, "destroyed", &record.keys().destroyed().count().to_string())?;
    set_meta(connection, "fold", &version())?;
    if let Some(hlc) = hlc {
        set_meta(connection, "hlc", &hlc.to_string())?;
    }
    Ok(())
}

/// What a catalogue was made by.
fn version() -> String {
    format!("{FOLD} {}", stages())
}

impl Catalogue {
    /// How far the record was folded; `None` where it must be folded anew.
    pub(crate) fn folded(&self) -> Result<Option<Sizes>, Error> {
        if self.meta("fold")?.as_deref() != Some(version().as_str()) {
            return Ok(None);
        }
        let line = |line: &str| {
            let (log, size) = line.split_once(' ')?;
            Some((log.parse().ok()?, size.parse().ok()?))
        };
        Ok(self.meta("folded")?.and_then(|folded| folded.lines().map(line).collect()))
    }

    /// The keys that were missing when the record was followed.
    fn missing(&self) -> Result<BTreeSet<KeyId>, Error> {
        let missing = self.meta("missing")?.unwrap_or_default();
        Ok(missing.lines().filter_map(|key| key.parse().ok()).collect())
    }

    /// The documents whose originals could not be read.
    fn lacking(&self) -> Result<Vec<(DocumentId, KeyId)>, Error> {
        let query = "SELECT id, key FROM documents WHERE instr(failure, ?1) = 1";
        let mut query = self.connection.prepare_cached(query)?;
        let mut rows = query.query([LACKING])?;
        let mut lacking = Vec::new();
        while let Some(row) = rows.next()? {
            let key: String = row.get(1)?;
            let key = key.parse().map_err(record::Error::from)?;
            lacking.push((crate::weighing::id_of(row.get(0)?)?, key));
        }
        Ok(lacking)
    }
}
