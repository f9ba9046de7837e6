//! The SQLite file with all that was derived. No other module opens it.

use crate::Error;
use rusqlite::{Connection, OptionalExtension, params};
use std::path::Path;
use std::time::Duration;

/// How long to wait for another process that writes.
const PATIENCE: Duration = Duration::from_secs(10);

const SCHEMA: &str = "
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE documents (
  number      INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,     -- 64 hexadecimal digits
  size        INTEGER NOT NULL,
  name        TEXT NOT NULL,            -- as first given
  captured_at INTEGER NOT NULL,
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
  derived_by  TEXT NOT NULL             -- versions of the stages
);

CREATE TABLE readings (document INTEGER PRIMARY KEY, json TEXT NOT NULL);

CREATE TABLE captures (
  document INTEGER NOT NULL, name TEXT NOT NULL, at INTEGER NOT NULL,
  UNIQUE (document, name)
);

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
  place  INTEGER PRIMARY KEY,
  id     TEXT NOT NULL UNIQUE,
  parent TEXT,
  head   TEXT NOT NULL,                 -- for lists: without folds and left-out origins
  json   TEXT NOT NULL
);
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
}

impl Catalogue {
    pub(crate) fn create(case: &Path) -> Result<(), Error> {
        let connection = connect(case)?;
        connection.execute_batch(&format!("BEGIN;{SCHEMA}COMMIT;"))?;
        Ok(())
    }

    pub(crate) fn open(case: &Path) -> Result<Self, Error> {
        let path = case.join("catalogue.sqlite");
        if !path.exists() {
            return Err(Error::NotACase(case.to_owned()));
        }
        Ok(Self { connection: connect(case)? })
    }

    /// A value of the `meta` table.
    pub(crate) fn meta(&self, key: &str) -> Result<Option<String>, Error> {
        let query = "SELECT value FROM meta WHERE key = ?1";
        Ok(self.connection.query_row(query, [key], |row| row.get(0)).optional()?)
    }
}

/// Sets a value of the `meta` table, inside a transaction or out of one.
pub(crate) fn set_meta(connection: &Connection, key: &str, value: &str) -> Result<(), Error> {
    let insert = "INSERT INTO meta (key, value) VALUES (?1, ?2) \
                  ON CONFLICT (key) DO UPDATE SET value = excluded.value";
    connection.prepare_cached(insert)?.execute(params![key, value])?;
    Ok(())
}

fn connect(case: &Path) -> Result<Connection, Error> {
    let connection = Connection::open(case.join("catalogue.sqlite"))?;
    connection.busy_timeout(PATIENCE)?;
    // WAL and FULL: what was committed is there after a crash of the process or of the machine;
    // originals are synced before the catalogue names them.
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.set_prepared_statement_cache_capacity(64);
    Ok(connection)
}
