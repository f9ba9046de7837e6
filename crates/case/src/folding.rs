//! The catalogue follows the record.

use crate::catalogue::{Catalogue, set_meta};
use crate::derive::{Derived, derive, stages};
use crate::intake::{Captured, SharedText, store_captured};
use crate::judging::seen_of;
use crate::sealing::{Sealing, words_here};
use crate::{Case, Error};
use model::DocumentId;
use rayon::prelude::*;
use record::fold::State;
use record::{Entry, EntryId, Record, Sizes};
use rusqlite::Connection;
use std::collections::BTreeSet;
use verify::payload::Payload;

/// The version of how the catalogue is made from the record; another one makes it anew.
const FOLD: u32 = 2;

/// Entries of these kinds take something back, or give it back.
const TAKES_BACK: [&str; 4] = ["withdraw", "protect", "undo", "resolve"];

/// Captures that are derived beside each other and enter the catalogue in one transaction.
pub(crate) const BATCH: usize = 64;

impl Case {
    /// Brings the catalogue up to date with the record, as far as it is behind.
    pub(crate) fn catch_up(&mut self) -> Result<(), Error> {
        let sizes = self.record.sizes();
        match self.catalogue.folded()? {
            Some(folded) if folded == sizes => Ok(()),
            Some(folded) => {
                // More than the record has was folded: entries that were acknowledged are gone.
                self.record.expect(&folded)?;
                self.follow(&folded)
            }
            None => self.rebuild(&mut |_, _| ()),
        }
    }

    /// Folds the entries that are new, where all of them come after what was folded and take
    /// nothing back; else makes the catalogue anew.
    fn follow(&mut self, folded: &Sizes) -> Result<(), Error> {
        let (mut captures, mut anew) = (Vec::new(), false);
        let sealing = self.sealing()?;
        self.record.read(folded, &mut |entry: Entry| match &entry.payload {
            Ok(payload) if TAKES_BACK.contains(&payload.kind.as_str()) => anew = true,
            // A further name of a person whose name is sealed.
            Ok(payload) if sealing.is_named_by(payload) => anew = true,
            Ok(payload) => captures.extend(captured(&entry, payload)),
            Err(_) => {}
        })?;
        let last = self.catalogue.meta("hlc")?.and_then(|hlc| hlc.parse().ok()).unwrap_or(0_u64);
        if anew || captures.iter().any(|capture| capture.hlc <= last) {
            return self.rebuild(&mut |_, _| ());
        }
        let mut shared = SharedText::load(&self.catalogue.connection)?;
        captures.retain(|capture| sealing.hidden(capture.document).is_none());
        captures.sort_by_key(|capture| capture.order());
        let (record, catalogue) = (&self.record, &mut self.catalogue);
        fold(record, catalogue, &sealing, &captures, &mut shared, &mut |_, _| ())
    }

    /// Makes the catalogue anew from the record and its originals, beside the present one, which it
    /// then replaces. `progress` gets how many captures are done, of how many.
    pub fn rebuild(&mut self, progress: &mut dyn FnMut(usize, usize)) -> Result<(), Error> {
        self.complete_withdrawals()?;
        self.forget_sealing();
        let sealing = self.sealing()?;
        let captures = self.captures(&sealing)?;
        let mut fresh = Catalogue::create_beside(&self.root, &self.record)?;
        let mut shared = SharedText::load(&fresh.connection)?;
        fold(&self.record, &mut fresh, &sealing, &captures, &mut shared, progress)?;
        fresh.close()?;
        self.makings += 1;
        self.catalogue.replace(&self.root, &self.record)
    }

    /// The captures that count, in causal order: what was withdrawn, undone or sealed is left out.
    fn captures(&self, sealing: &Sealing) -> Result<Vec<Captured>, Error> {
        let (mut captures, mut seen) = (Vec::new(), Vec::new());
        self.record.read(&Sizes::new(), &mut |entry: Entry| {
            seen.push(seen_of(&entry));
            if let Ok(payload) = &entry.payload {
                captures.extend(captured(&entry, payload));
            }
        })?;
        let state = State::fold(seen);
        let counted: BTreeSet<EntryId> = state.captures().map(|capture| capture.entry).collect();
        let is_shown = |capture: &Captured| {
            counted.contains(&capture.entry) && sealing.hidden(capture.document).is_none()
        };
        captures.retain(is_shown);
        captures.sort_by_key(|capture| capture.order());
        Ok(captures)
    }

    /// All that the catalogue holds, as text: equal catalogues have equal dumps.
    pub fn dump(&mut self) -> Result<String, Error> {
        self.weigh()?;
        self.catalogue.dump()
    }
}

/// Folds captures in order, a batch in a transaction.
fn fold(
    record: &Record,
    catalogue: &mut Catalogue,
    sealing: &Sealing,
    captures: &[Captured],
    shared: &mut SharedText,
    progress: &mut dyn FnMut(usize, usize),
) -> Result<(), Error> {
    for (at, batch) in captures.chunks(BATCH).enumerate() {
        let known = &*shared;
        let derive = |capture| derive_captured(record, sealing, capture, known);
        let derived: Vec<Option<Derived>> = batch.par_iter().map(derive).collect();
        let transaction = catalogue.connection.transaction()?;
        for (capture, derived) in batch.iter().zip(derived) {
            let capture = named(record, sealing, &transaction, capture, derived.as_ref())?;
            store_captured(&transaction, &capture, derived, shared)?;
        }
        transaction.commit()?;
        progress((at * BATCH + batch.len()).min(captures.len()), captures.len());
    }
    let transaction = catalogue.connection.transaction()?;
    set_folded(&transaction, &record.sizes(), captures.last().map(|capture| capture.hlc))?;
    transaction.commit()?;
    Ok(())
}

/// What a captured document says; `None` where it is in the catalogue already.
fn derive_captured(
    record: &Record,
    sealing: &Sealing,
    capture: &Captured,
    shared: &SharedText,
) -> Option<Derived> {
    if shared.knows(capture.document) {
        return None;
    }
    Some(match record.original(&capture.document.bytes(), &capture.key) {
        Ok(bytes) => derive(capture.document, &bytes, &capture.name, sealing),
        Err(error) => Derived {
            id: capture.document,
            size: capture.size,
            read: Err(format!("the original cannot be read: {error}")),
        },
    })
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
    Some(Captured {
        entry: entry.id,
        hlc: payload.hlc,
        document: DocumentId::from_digest(payload.field("sha256")?.as_array()?),
        size: number("size")?,
        name: payload.field("name")?.as_text()?.to_owned(),
        key: record::KeyId(payload.field("key")?.as_array()?),
        at: i64::try_from(taken / 1000).unwrap_or(i64::MAX),
    })
}

/// Notes how far the record was folded, inside the transaction that folded it.
pub(crate) fn set_folded(
    connection: &Connection,
    sizes: &Sizes,
    hlc: Option<u64>,
) -> Result<(), Error> {
    let sizes: Vec<String> = sizes.iter().map(|(log, size)| format!("{log} {size}")).collect();
    set_meta(connection, "folded", &sizes.join("\n"))?;
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
}
