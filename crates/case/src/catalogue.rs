//! The SQLite file with all that was derived, encrypted where the case is. No other module opens it.

use crate::Error;
use record::Record;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension, params};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How long to wait for another process that writes.
const PATIENCE: Duration = Duration::from_secs(10);

/// Pages held in memory while a catalogue is made anew, in KiB.
const REBUILD_CACHE: i64 = 64 << 10;
/// KiB of pages that an open catalogue keeps at most.
const CACHE: i64 = 32 << 10;
/// How many pages of 4 KiB are logged before they are carried over.
const LOGGED: i64 = 16 << 10;

const SCHEMA: &str = "
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE documents (
  number      INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,     -- 64 hexadecimal digits
  size        INTEGER NOT NULL,
  name        TEXT NOT NULL,            -- as first given
  captured_at INTEGER NOT NULL,
  key         TEXT NOT NULL,            -- the first key that the original is under
  kind        TEXT,                     -- NULL where it could not be read
  title       TEXT,
  outlet      TEXT,
  authors     TEXT NOT NULL DEFAULT '[]',
  published   TEXT,
  found_in    TEXT,
  statements  INTEGER NOT NULL DEFAULT 0,
  failure     TEXT,
  warnings    TEXT NOT NULL DEFAULT '[]',
  sketch      BLOB,
  seals       INTEGER NOT NULL DEFAULT 0, -- how much of it is hidden
  derived_by  TEXT NOT NULL,            -- versions of the stages
  ocr         TEXT                      -- where the words that were recognised in it lie
);

CREATE TABLE readings (document INTEGER PRIMARY KEY, json TEXT NOT NULL);

CREATE TABLE captures (
  entry    TEXT PRIMARY KEY,            -- in the record
  document INTEGER NOT NULL, name TEXT NOT NULL, at INTEGER NOT NULL,
  key      TEXT NOT NULL                -- the key that the entry and the original are under
) WITHOUT ROWID;
CREATE INDEX captures_by_document ON captures (document);

CREATE TABLE statements (
  number   INTEGER PRIMARY KEY,
  id       TEXT NOT NULL UNIQUE,
  document INTEGER NOT NULL,
  stance   TEXT NOT NULL,
  speaker  TEXT NOT NULL,
  weighs   INTEGER NOT NULL,            -- whether it is about an act or offers something
  json     TEXT NOT NULL
);
CREATE INDEX statements_by_document ON statements (document);
CREATE INDEX statements_by_stance ON statements (stance);

CREATE TABLE near_copies (
  copy INTEGER NOT NULL, original INTEGER NOT NULL, containment REAL NOT NULL,
  copy_start INTEGER NOT NULL, copy_end INTEGER NOT NULL,
  original_start INTEGER NOT NULL, original_end INTEGER NOT NULL,
  PRIMARY KEY (copy, original)
) WITHOUT ROWID;

CREATE TABLE claims (
  id      TEXT PRIMARY KEY,
  parent  TEXT,
  print   BLOB NOT NULL,                -- what it was weighed from
  origins INTEGER NOT NULL,
  head    TEXT NOT NULL,                -- for lists: without folds and left-out origins
  json    BLOB NOT NULL                 -- the whole, packed
);
CREATE INDEX claims_by_parent ON claims (parent);
CREATE TABLE claim_places (place INTEGER PRIMARY KEY, claim TEXT NOT NULL UNIQUE);
CREATE TABLE claim_statements (claim TEXT NOT NULL, statement TEXT NOT NULL, PRIMARY KEY (claim, statement)) WITHOUT ROWID;
CREATE INDEX claims_by_statement ON claim_statements (statement);

CREATE TABLE blocks (
  number INTEGER PRIMARY KEY, document INTEGER NOT NULL,
  start INTEGER NOT NULL, end INTEGER NOT NULL
);
CREATE INDEX blocks_by_document ON blocks (document);
CREATE VIRTUAL TABLE words USING fts5(
  text, content='', contentless_delete=1, tokenize=\"unicode61 remove_diacritics 2\"
);
";

/// The open catalogue.
#[derive(Debug)]
pub(crate) struct Catalogue {
    pub(crate) connection: Connection,
    file: FileIdentity,
}

/// What tells a file from another one that took its place. Elsewhere than on Unix an open file
/// cannot be replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct FileIdentity(u64, u64);

impl FileIdentity {
    #[cfg(unix)]
    fn of(path: &Path) -> Result<Self, Error> {
        use std::os::unix::fs::MetadataExt;
        let found = fs::metadata(path).map_err(Error::io(path))?;
        Ok(Self(found.dev(), found.ino()))
    }

    #[cfg(not(unix))]
    fn of(_path: &Path) -> Result<Self, Error> {
        Ok(Self(0, 0))
    }
}

/// Whether this build can keep a catalogue as it must be kept.
pub(crate) fn can_encrypt(wanted: bool) -> Result<(), Error> {
    if wanted && !cfg!(feature = "sqlcipher") { Err(Error::NoCipher) } else { Ok(()) }
}

impl Catalogue {
    /// Opens the catalogue; one that is missing or cannot be read is made anew, empty, for all of
    /// it can be derived again.
    pub(crate) fn open(case: &Path, record: &Record) -> Result<Self, Error> {
        let path = path(case);
        if path.exists() {
            let opened = connect(&path, record).and_then(|connection| {
                let catalogue = Self { connection, file: FileIdentity::of(&path)? };
                catalogue.meta("fold")?;
                Ok(catalogue)
            });
            match opened {
                Err(Error::Catalogue(_)) => remove(&path)?,
                opened => return opened,
            }
        }
        Self::create(&path, record)
    }

    /// An empty catalogue under another name, to take the place of the present one. It is of no use
    /// before it is finished, and so nothing of it is kept safe before that.
    pub(crate) fn create_beside(case: &Path, record: &Record) -> Result<Self, Error> {
        let path = path_beside(case);
        remove(&path)?;
        let fresh = Self::create(&path, record)?;
        for (name, value) in [("journal_mode", "OFF"), ("synchronous", "OFF")] {
            fresh.connection.pragma_update(None, name, value)?;
        }
        fresh.connection.pragma_update(None, "cache_size", -REBUILD_CACHE)?;
        Ok(fresh)
    }

    fn create(path: &Path, record: &Record) -> Result<Self, Error> {
        let connection = connect(path, record)?;
        connection.execute_batch(&format!("BEGIN IMMEDIATE;{SCHEMA}COMMIT;"))?;
        Ok(Self { connection, file: FileIdentity::of(path)? })
    }

    /// Opens the catalogue that another process put in the place of this one.
    /// Gives whether there was one.
    pub(crate) fn reopen_if_replaced(
        &mut self,
        case: &Path,
        record: &Record,
    ) -> Result<bool, Error> {
        let path = path(case);
        // Not there: another process is about to put it there, or has removed it.
        let is_same = path.exists() && FileIdentity::of(&path)? == self.file;
        if !is_same {
            *self = Self::open(case, record)?;
        }
        Ok(!is_same)
    }

    /// Closes a catalogue that was made beside, and waits until it is on disk.
    pub(crate) fn finish(self, case: &Path) -> Result<(), Error> {
        self.connection.close().map_err(|(_, error)| Error::from(error))?;
        let path = path_beside(case);
        fs::File::open(&path).and_then(|file| file.sync_all()).map_err(Error::io(&path))
    }

    /// Lets the catalogue that was made beside take this one's place.
    pub(crate) fn replace(&mut self, case: &Path, record: &Record) -> Result<(), Error> {
        let memory = Connection::open_in_memory()?;
        let old = std::mem::replace(&mut self.connection, memory);
        // What cannot be closed in order is removed all the same.
        let _ = old.close();
        let path = path(case);
        remove(&path)?;
        fs::rename(path_beside(case), &path).map_err(Error::io(&path))?;
        self.connection = connect(&path, record)?;
        self.file = FileIdentity::of(&path)?;
        Ok(())
    }

    /// Which file it is.
    pub(crate) fn identity(&self) -> FileIdentity {
        self.file
    }

    /// A value of the `meta` table.
    pub(crate) fn meta(&self, key: &str) -> Result<Option<String>, Error> {
        let query = "SELECT value FROM meta WHERE key = ?1";
        Ok(self.connection.query_row(query, [key], |row| row.get(0)).optional()?)
    }

    /// All rows of all tables as text, in an order that depends on the rows alone.
    pub(crate) fn dump(&self) -> Result<String, Error> {
        let mut query = self.connection.prepare(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' \
             AND name NOT LIKE 'words%' ORDER BY name",
        )?;
        let tables: Vec<String> =
            query.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
        let mut out = String::new();
        for table in tables {
            let mut rows = self.rows(&table)?;
            rows.sort();
            // Writing to a string cannot fail.
            let _ = writeln!(out, "== {table}");
            rows.iter().for_each(|row| out.push_str(row));
        }
        Ok(out)
    }

    fn rows(&self, table: &str) -> Result<Vec<String>, Error> {
        let mut query = self.connection.prepare(&format!("SELECT * FROM \"{table}\""))?;
        let columns = query.column_count();
        let mut rows = query.query([])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let mut line = String::new();
            for column in 0..columns {
                line.push_str(&shown(row.get_ref(column)?));
                line.push(if column + 1 == columns { '\n' } else { '\t' });
            }
            found.push(line);
        }
        Ok(found)
    }
}

fn shown(value: ValueRef<'_>) -> String {
    match value {
        ValueRef::Text(text) => format!("{:?}", String::from_utf8_lossy(text)),
        value => format!("{value:?}"),
    }
}

/// Sets a value of the `meta` table, inside a transaction or out of one.
pub(crate) fn set_meta(connection: &Connection, key: &str, value: &str) -> Result<(), Error> {
    let insert = "INSERT INTO meta (key, value) VALUES (?1, ?2) \
                  ON CONFLICT (key) DO UPDATE SET value = excluded.value";
    connection.prepare_cached(insert)?.execute(params![key, value])?;
    Ok(())
}

fn path(case: &Path) -> PathBuf {
    case.join("catalogue.db")
}

fn path_beside(case: &Path) -> PathBuf {
    case.join("catalogue.new.db")
}

/// Removes the catalogue: it is derived.
pub(crate) fn remove_all(case: &Path) -> Result<(), Error> {
    remove(&path_beside(case))?;
    remove(&path(case))
}

/// Removes a database with what SQLite keeps beside it.
fn remove(path: &Path) -> Result<(), Error> {
    for suffix in ["", "-wal", "-shm", "-journal"] {
        let mut name = path.as_os_str().to_owned();
        name.push(suffix);
        match fs::remove_file(&name) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(Error::Io { path: name.into(), source: error });
            }
            _ => {}
        }
    }
    Ok(())
}

fn connect(path: &Path, record: &Record) -> Result<Connection, Error> {
    let connection = Connection::open(path)?;
    if record.is_encrypted() {
        let key = verify::hash::hex(&record.derived_key(b"catalogue")?);
        connection.execute_batch(&format!("PRAGMA key = \"x'{key}'\";"))?;
    }
    connection.busy_timeout(PATIENCE)?;
    // WAL and NORMAL: a crash of the machine may lose the last transactions, never the order of
    // them. What was acknowledged is in the record, which the catalogue then follows.
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "NORMAL")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    // A large claim is written whole: room for it, so that not every one is carried over at once.
    connection.pragma_update(None, "cache_size", -CACHE)?;
    connection.pragma_update(None, "wal_autocheckpoint", LOGGED)?;
    // Nothing of a case in temporary files, nor left in pages that were freed.
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    connection.pragma_update(None, "secure_delete", true)?;
    connection.set_prepared_statement_cache_capacity(64);
    Ok(connection)
}
