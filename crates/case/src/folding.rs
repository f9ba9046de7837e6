//! The catalogue follows the record.

use crate::catalogue::{Catalogue, set_meta};
use crate::derive::{Derived, Original, derive, stages};
use crate::intake::{Captured, SharedText, store_captured};
use crate::recognised::{self, Kept};
use crate::sealing::{Sealing, words_here};
use crate::{Case, Error};
use model::DocumentId;
use rayon::prelude::*;
use record::{Entry, EntryId, KeyId, Record, Sizes, Unreadable};
use rusqlite::Connection;
use std::collections::{BTreeSet, HashMap};
use verify::payload::Payload;

/// The version of how the catalogue is made from the record; another one makes it anew.
const FOLD: u32 = 3;

/// Entries of these kinds take something back, or give it back.
const TAKES_BACK: [&str; 5] = ["withdraw", "protect", "undo", "resolve", "moved"];

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
        self.record.read(folded, &mut |entry: Entry| match &entry.payload {
            Ok(payload) if TAKES_BACK.contains(&payload.kind.as_str()) => anew = true,
            // A further name of a person whose name is sealed.
            Ok(payload) if sealing.is_named_by(payload) => anew = true,
            Ok(payload) => captures.extend(captured(&entry, payload)),
            Err(reason) => missing.extend(missing_key(&entry, reason)),
        })?;
        let last = self.catalogue.meta("hlc")?.and_then(|hlc| hlc.parse().ok()).unwrap_or(0_u64);
        if anew || captures.iter().any(|capture| capture.hlc <= last) {
            return self.rebuild(&mut |_, _| ());
        }
        let mut shared = SharedText::load(&self.catalogue.connection)?;
        // A document of the catalogue is read with other words from now on.
        if captures.iter().any(|capture| capture.ocr.is_some() && shared.knows(capture.document)) {
            return self.rebuild(&mut |_, _| ());
        }
        captures.retain(|capture| sealing.hidden(capture.document).is_none());
        captures.sort_by_key(|capture| capture.order());
        let found = Found { captures, missing };
        let words = recognised::latest(found.captures.iter());
        for part in found.captures.chunks(BATCH) {
            let deriving = Deriving { record: &self.record, sealing: &sealing, words: &words };
            fold(&deriving, &mut self.catalogue, part, &mut shared, &mut |_| ())?;
        }
        note_folded(&mut self.catalogue, &self.record, &found)
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
    if payload.kind != "capture" || payload.version != 1 {
        return None;
    }
    let number = |name: &str| payload.field(name)?.as_u64();
    let taken = number("captured").unwrap_or(payload.hlc >> 16);
    let text = |name: &str| Some(payload.field(name)?.as_text()?.to_owned());
    let declared = read::Declared {
        address: text("address"),
        media_type: text("media_type"),
        charset: text("charset"),
        captured: text("archived"),
        ..read::Declared::default()
    };
    let key = record::KeyId(payload.field("key")?.as_array()?);
    let words = payload.field("ocr").and_then(|digest| digest.as_array());
    let ocr = words.zip(number("ocr_size"));
    Some(Captured {
        entry: entry.id,
        hlc: payload.hlc,
        document: DocumentId::from_digest(payload.field("sha256")?.as_array()?),
        size: number("size")?,
        name: payload.field("name")?.as_text()?.to_owned(),
        key,
        ocr: ocr.map(|(words, size)| Kept { words: DocumentId::from_digest(words), size, key }),
        at: i64::try_from(taken / 1000).unwrap_or(i64::MAX),
        declared: (declared != read::Declared::default()).then(|| Box::new(declared)),
    })
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
