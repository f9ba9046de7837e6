//! What the tests of the record share.

use crate::keys::{KeyKind, Lock};
use crate::record::{Options, Record, Sizes};
use crate::world::World;
use crate::{Draft, Entry, Error};
use std::path::{Path, PathBuf};

pub(super) type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;

/// Where the case lies on the simulated disk.
pub(super) fn root() -> PathBuf {
    PathBuf::from("case")
}

/// How much longer the long tests run than in the ordinary test run.
pub(crate) fn scale() -> usize {
    let scale = std::env::var("CONSILIENCE_TORTURE").ok();
    scale.and_then(|scale| scale.parse().ok()).unwrap_or(1)
}

/// A new case in the open, without a reserve.
pub(super) fn create(world: &World) -> std::result::Result<Record, Error> {
    create_with(world, 0)
}

pub(super) fn create_with(world: &World, reserve: u64) -> std::result::Result<Record, Error> {
    let folder = world.fs.create_folder(Path::new("case"));
    let folder = folder.and_then(|()| world.fs.sync_folder(Path::new("")));
    folder.map_err(Error::io(Path::new("case")))?;
    let options =
        Options { name: "case".to_owned(), device: "laptop".to_owned(), lock: Lock::Open, reserve };
    Record::create(world, &root(), options)
}

pub(super) fn open(world: &World) -> std::result::Result<Record, Error> {
    Record::open(world, &root(), None)
}

/// An entry that says a number.
pub(super) fn draft(record: &Record, number: u64) -> std::result::Result<Draft, Error> {
    let key = record.key(KeyKind::Case)?.0;
    let fields = vec![("number".to_owned(), number.into())];
    Ok(Draft { kind: "note", fields, key, claims: Vec::new() })
}

/// Appends a batch of so many numbers from `first` on.
pub(super) fn append(
    record: &mut Record,
    first: u64,
    count: u64,
) -> std::result::Result<(), Error> {
    let drafts: Vec<Draft> =
        (first..first + count).map(|n| draft(record, n)).collect::<std::result::Result<_, _>>()?;
    record.append(&drafts).map(drop)
}

/// All entries.
pub(super) fn entries(record: &Record) -> std::result::Result<Vec<Entry>, Error> {
    let mut entries = Vec::new();
    record.read(&Sizes::new(), &mut |entry| entries.push(entry))?;
    Ok(entries)
}

/// The numbers that the entries say, in order.
pub(super) fn numbers(record: &Record) -> std::result::Result<Vec<u64>, Error> {
    let said = |entry: &Entry| entry.payload.as_ref().ok()?.field("number")?.as_u64();
    Ok(entries(record)?.iter().filter_map(said).collect())
}
