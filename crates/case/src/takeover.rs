//! A case made before there was a record is taken over: its captures become entries, its originals
//! go to the vault, and what was kept in plain is removed.

use crate::intake::{Captured, Owner};
use crate::{Case, Error};
use model::DocumentId;
use record::{Draft, KeyKind, Passphrase};
use rusqlite::{Connection, OpenFlags};
use std::collections::HashSet;
use std::fs;
use std::path::Path;

/// How many captures become entries in one batch.
const BATCH: usize = 256;

/// A capture of the old catalogue.
struct Old {
    document: DocumentId,
    name: String,
    at: i64,
}

/// Takes a case over in place. Killed half-way, it goes on where it was when it is run again.
/// `progress` gets how many captures are done, of how many.
pub fn take_over(
    root: &Path,
    passphrase: Option<Passphrase>,
    progress: &mut dyn FnMut(usize, usize),
) -> Result<Case, Error> {
    if !root.join("case.json").exists() {
        return Err(Error::NotOld(root.to_owned()));
    }
    let mut case = match root.join("case.toml").exists() {
        true => {
            let record = record::Record::open(&record::World::real(), root, passphrase.as_ref())?;
            Case::with(root, record)?
        }
        false => Case::begin(root, passphrase)?,
    };
    let old = old_captures(&root.join("catalogue.sqlite"))?;
    let (done, sealing) = (case.captures_known()?, case.sealing()?);
    let is_done = |old: &Old| done.contains(&(old.document, sealing.text(&old.name)));
    let (known, left): (Vec<Old>, Vec<Old>) = old.into_iter().partition(is_done);
    let total = known.len() + left.len();
    let mut count = known.len();
    for batch in left.chunks(BATCH) {
        case.take_over_batch(root, batch)?;
        count += batch.len();
        progress(count, total);
    }
    case.record.unlock();
    case.catch_up()?;
    remove_old(root)?;
    Ok(case)
}

impl Case {
    fn captures_known(&self) -> Result<HashSet<(DocumentId, String)>, Error> {
        let sql = "SELECT documents.id, captures.name FROM captures \
                   JOIN documents ON number = document";
        let mut query = self.catalogue.connection.prepare(sql)?;
        let mut rows = query.query([])?;
        let mut known = HashSet::new();
        while let Some(row) = rows.next()? {
            known.insert((crate::weighing::id_of(row.get(0)?)?, row.get(1)?));
        }
        Ok(known)
    }

    fn take_over_batch(&mut self, root: &Path, batch: &[Old]) -> Result<(), Error> {
        let key = self.record.key(KeyKind::Case)?.0;
        let owner = Owner { key, person: None };
        let mut drafts: Vec<Draft> = Vec::with_capacity(batch.len());
        for old in batch {
            let hex = old.document.hex();
            let path = root.join("originals").join(&hex[..2]).join(&hex);
            let bytes = fs::read(&path).map_err(Error::io(&path))?;
            if DocumentId::of(&bytes) != old.document {
                return Err(Error::Altered(path));
            }
            self.record.keep_original(&old.document.bytes(), &bytes, &key)?;
            let mut draft =
                Captured::draft(old.document, bytes.len() as u64, &old.name, None, &owner, None);
            let at = u64::try_from(old.at).unwrap_or(0) * 1000;
            draft.fields.push(("captured".to_owned(), at.into()));
            drafts.push(draft);
        }
        self.record.sync_originals(batch.iter().map(|old| (old.document.bytes(), key)))?;
        self.record.append(&drafts)?;
        Ok(())
    }
}

fn old_captures(path: &Path) -> Result<Vec<Old>, Error> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    let mut query = connection.prepare(
        "SELECT documents.id, captures.name, captures.at FROM captures \
         JOIN documents ON number = document ORDER BY captures.rowid",
    )?;
    let mut rows = query.query([])?;
    let mut old = Vec::new();
    while let Some(row) = rows.next()? {
        let document = crate::weighing::id_of(row.get(0)?)?;
        old.push(Old { document, name: row.get(1)?, at: row.get(2)? });
    }
    Ok(old)
}

/// Removes what lies in plain, the mark of an old case last.
fn remove_old(root: &Path) -> Result<(), Error> {
    let originals = root.join("originals");
    if originals.exists() {
        fs::remove_dir_all(&originals).map_err(Error::io(&originals))?;
    }
    for name in ["catalogue.sqlite", "catalogue.sqlite-wal", "catalogue.sqlite-shm", "case.json"] {
        let path = root.join(name);
        if path.exists() {
            fs::remove_file(&path).map_err(Error::io(&path))?;
        }
    }
    Ok(())
}
