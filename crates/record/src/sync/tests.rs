//! Devices that give each other what they have, on simulated disks.

mod byzantine;
mod disturbed;
mod greedy;
mod repair;

use super::{Pulled, RecordPeer, pull, share_keys, sync};
use crate::keys::{KeyKind, Lock, Secret};
use crate::record::{Notice, Options, Record, Sizes};
use crate::sim::SimDisk;
use crate::world::World;
use crate::{Draft, EntryId, Error};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use verify::hash::sha256;

type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;

fn root() -> PathBuf {
    PathBuf::from("case")
}

fn folder(disk: &SimDisk, seed: u64) -> std::result::Result<World, Error> {
    let world = disk.world(seed);
    let made = world.fs.create_folder(&root());
    made.and_then(|()| world.fs.sync_folder(Path::new(""))).map_err(Error::io(&root()))?;
    Ok(world)
}

fn create(disk: &SimDisk, seed: u64) -> std::result::Result<Record, Error> {
    let (name, device) = ("case".to_owned(), "laptop".to_owned());
    let options = Options { name, device, lock: Lock::Open, reserve: 0 };
    Record::create(&folder(disk, seed)?, &root(), options)
}

fn join(disk: &SimDisk, seed: u64, from: &Record) -> std::result::Result<Record, Error> {
    Ok(Record::join(&folder(disk, seed)?, &root(), from, Lock::Open, "other")?.0)
}

fn open(disk: &SimDisk, seed: u64) -> std::result::Result<Record, Error> {
    Record::open(&disk.world(seed), &root(), None)
}

/// A batch of so many numbers.
fn append(record: &mut Record, first: u64, count: u64) -> std::result::Result<(), Error> {
    append_with(record, first, count, &[])
}

fn append_with(
    record: &mut Record,
    first: u64,
    count: u64,
    filling: &[u8],
) -> std::result::Result<(), Error> {
    let key = record.key(KeyKind::Case)?.0;
    let draft = |number: u64| {
        let fields =
            vec![("number".to_owned(), number.into()), ("filling".to_owned(), filling.into())];
        Draft { kind: "note", fields, key, claims: Vec::new() }
    };
    let drafts: Vec<Draft> = (first..first + count).map(draft).collect();
    record.append(&drafts).map(drop)
}

/// What all entries say, by their names.
fn said(record: &Record) -> std::result::Result<BTreeMap<EntryId, Vec<u8>>, Error> {
    let mut all = BTreeMap::new();
    record.read(&Sizes::new(), &mut |entry| {
        all.insert(entry.id, entry.payload.map(|payload| payload.encode()).unwrap_or_default());
    })?;
    Ok(all)
}

fn blobs(record: &Record) -> Result<Vec<String>> {
    Ok(record.vault()?.names()?.iter().map(|name| name.as_str().to_owned()).collect())
}

fn keep(record: &mut Record, bytes: &[u8]) -> Result {
    let key = record.key(KeyKind::Case)?.0;
    let digest = sha256(&[bytes]);
    record.keep_original(&digest, bytes, &key)?;
    Ok(record.sync_originals(std::iter::once((digest, key)))?)
}

fn assert_same(first: &Record, second: &Record) -> Result {
    assert_eq!(first.sizes(), second.sizes());
    assert_eq!(said(first)?, said(second)?);
    assert_eq!(blobs(first)?, blobs(second)?);
    first.check()?;
    second.check()?;
    Ok(())
}

fn pull_from(record: &mut Record, from: &Record) -> std::result::Result<Pulled, Error> {
    pull(record, &mut RecordPeer::new(from))
}

#[test]
fn two_devices_come_to_have_the_same() -> Result {
    let (one, two) = (SimDisk::default(), SimDisk::default());
    let mut first = create(&one, 1)?;
    append(&mut first, 0, 3)?;
    keep(&mut first, b"an original")?;
    let mut second = join(&two, 2, &first)?;
    assert_eq!((second.case(), second.name()), (first.case(), "case"));
    assert_ne!(second.own(), first.own());
    append(&mut first, 3, 2)?;
    append(&mut second, 10, 5)?;
    keep(&mut second, b"another original")?;
    let synced = sync(&mut first, &mut second)?;
    assert_eq!((synced.first.blobs.len(), synced.second.blobs.len()), (1, 0));
    assert_eq!((synced.first.logs.len(), synced.second.logs.len()), (1, 1));
    assert!(synced.first.refused.is_empty() && synced.second.refused.is_empty());
    assert_same(&first, &second)?;
    let key = second.key(KeyKind::Case)?.0;
    assert_eq!(second.original(&sha256(&[b"an original"]), &key)?, b"an original");
    let again = sync(&mut first, &mut second)?;
    assert_eq!(again, super::Synced::default(), "nothing is left to give");
    assert_same(&open(&one, 3)?, &open(&two, 4)?)
}

#[test]
fn three_devices_come_to_have_the_same_over_the_one_between() -> Result {
    let disks = [SimDisk::default(), SimDisk::default(), SimDisk::default()];
    let mut first = create(&disks[0], 1)?;
    let mut second = join(&disks[1], 2, &first)?;
    let mut third = join(&disks[2], 3, &second)?;
    for round in 0..6 {
        append(&mut first, round, 1 + round % 3)?;
        append(&mut third, 100 + round, 2)?;
        if round % 2 == 0 {
            append(&mut second, 200 + round, 1)?;
            sync(&mut second, &mut third)?;
        }
        sync(&mut first, &mut second)?;
    }
    sync(&mut second, &mut third)?;
    sync(&mut first, &mut second)?;
    assert_eq!(first.sizes().len(), 3);
    assert_same(&first, &second)?;
    assert_same(&second, &third)
}

#[test]
fn a_batch_and_an_original_longer_than_an_answer_come_in_parts() -> Result {
    let (one, two) = (SimDisk::default(), SimDisk::default());
    let mut first = create(&one, 1)?;
    let mut second = join(&two, 2, &first)?;
    append_with(&mut first, 0, 10, &vec![7; 900 << 10])?;
    append(&mut first, 10, 1)?;
    keep(&mut first, &vec![9; 9 << 20])?;
    let pulled = pull_from(&mut second, &first)?;
    assert_eq!((pulled.logs[0].to, pulled.blobs.len()), (12, 1), "{pulled:?}");
    sync(&mut first, &mut second)?;
    assert_same(&first, &second)
}

#[test]
fn a_log_of_several_segments_comes_over_byte_for_byte() -> Result {
    let (one, two) = (SimDisk::default(), SimDisk::default());
    let mut first = create(&one, 1)?;
    for batch in 0..9 {
        append_with(&mut first, batch * 10, 10, &vec![7; 900 << 10])?;
    }
    let second = join(&two, 2, &first)?;
    let own = first.own().ok_or("no log")?.to_string();
    let of_log = |disk: &SimDisk| -> Vec<_> {
        disk.files()
            .into_iter()
            .filter(|(path, _)| path.starts_with(root().join("logs").join(&own)))
            .collect()
    };
    assert_eq!(of_log(&one).len(), 3, "a key and two segments");
    assert!(of_log(&one) == of_log(&two));
    second.check()?;
    Ok(())
}

#[test]
fn a_device_restored_from_a_copy_takes_its_old_log_and_begins_another() -> Result {
    let (one, two) = (SimDisk::default(), SimDisk::default());
    let mut first = create(&one, 1)?;
    let mut second = join(&two, 2, &first)?;
    let copy = one.after_kill();
    append(&mut first, 0, 3)?;
    sync(&mut first, &mut second)?;
    let mut restored = open(&copy, 5)?;
    let old = restored.own();
    let synced = sync(&mut restored, &mut second)?;
    let begun = synced.first.begun.ok_or("nothing was begun")?;
    assert_eq!(restored.own(), Some(begun));
    assert_ne!(restored.own(), old);
    append(&mut restored, 3, 1)?;
    sync(&mut second, &mut restored)?;
    assert_same(&restored, &second)?;
    assert_eq!(restored.device_name(), "laptop");
    // The first one goes on with the old log, and nothing excludes what the copy writes.
    append(&mut first, 4, 1)?;
    let synced = sync(&mut first, &mut second)?;
    assert!(synced.first.forks.is_empty() && synced.second.forks.is_empty());
    assert_same(&first, &second)
}

/// A device, and a copy of it that wrote something else: so many entries each.
fn forked(ours: u64, theirs: u64) -> Result<(Record, Record, Record)> {
    let (one, two, three) = (SimDisk::default(), SimDisk::default(), SimDisk::default());
    let mut first = create(&one, 1)?;
    append(&mut first, 0, 2)?;
    let mut clone = open(&one.after_kill(), 7)?;
    let mut second = join(&two, 2, &first)?;
    append(&mut first, 10, ours)?;
    append(&mut clone, 20, theirs)?;
    pull_from(&mut second, &first)?;
    let third = join(&three, 3, &clone)?;
    Ok((first, second, third))
}

#[test]
fn a_fork_is_kept_as_proof_and_refused() -> Result {
    for (ours, theirs) in [(2, 2), (2, 5), (5, 2)] {
        let (first, mut second, third) = forked(ours, theirs)?;
        let log = first.own().ok_or("no log")?;
        let before = second.sizes()[&log];
        let pulled = pull_from(&mut second, &third)?;
        assert_eq!(pulled.forks, [log], "{ours} and {theirs}: {pulled:?}");
        assert!(second.notices().contains(&Notice::Fork(log)));
        assert_eq!(second.sizes()[&log], before, "nothing of it is taken");
        let again = pull_from(&mut second, &third)?;
        assert!(again.forks.is_empty() && again.refused.iter().any(|r| r.log == Some(log)));
        check_evidence(&second, log, ours != theirs)?;
    }
    Ok(())
}

/// Both notes are signed, and of one size with different roots, or with a proof that says so.
fn check_evidence(record: &Record, log: crate::LogId, with_proof: bool) -> Result {
    let (_, key) = record.committed(log).ok_or("no log")?;
    let read = |name: String| record.world().fs.read(&root().join("forks").join(name));
    let notes = [read(format!("{log}-0.note"))?, read(format!("{log}-1.note"))?];
    let mut states = Vec::new();
    for note in &notes {
        states.push(verify::log::signed(note, key)?);
    }
    states.sort_by_key(|state| state.size);
    if !with_proof {
        assert!(states[0].size == states[1].size && states[0].root != states[1].root);
        return Ok(());
    }
    let proof = verify::cbor::Value::decode(&read(format!("{log}-proof"))?)?;
    let root = proof.get("root").and_then(|root| root.as_array()).ok_or("no root")?;
    let hashes = proof.get("proof").and_then(|proof| proof.as_list()).ok_or("no proof")?;
    let hashes: Vec<_> = hashes.iter().filter_map(|hash| hash.as_array()).collect();
    let (from, to) = (states[0].size, states[1].size);
    verify::merkle::verify_consistency(from, &root, to, &states[1].root, &hashes)?;
    assert_ne!(root, states[0].root);
    Ok(())
}

#[test]
fn a_device_whose_own_log_was_forked_begins_another() -> Result {
    let (mut first, _, third) = forked(3, 3)?;
    let old = first.own();
    let pulled = pull_from(&mut first, &third)?;
    assert_eq!(pulled.forks.first(), old.as_ref());
    assert!(pulled.begun.is_some() && first.own() == pulled.begun);
    append(&mut first, 30, 1)?;
    Ok(())
}

#[test]
fn keys_travel_and_destroyed_ones_stay_destroyed() -> Result {
    let (one, two) = (SimDisk::default(), SimDisk::default());
    let mut first = create(&one, 1)?;
    let mut second = join(&two, 2, &first)?;
    let person = first.keys_mut().add(KeyKind::Person, Secret::new([5; 32]))?;
    let source = second.keys_mut().add(KeyKind::Source, Secret::new([6; 32]))?;
    sync(&mut first, &mut second)?;
    assert!(second.keys().get(&person).is_some() && first.keys().get(&source).is_some());
    assert!(first.keys_mut().destroy(&person));
    let synced = sync(&mut second, &mut first)?;
    assert_eq!((synced.first_keys, synced.second_keys), (1, 0));
    let second = open(&two, 9)?;
    assert!(second.keys().get(&person).is_none() && second.keys().is_destroyed(&person));
    let devices = |record: &Record| record.keys().of_kind(KeyKind::Device).count();
    assert_eq!((devices(&first), devices(&second)), (1, 1));
    assert_eq!(share_keys(second.keys(), first.keys_mut())?, 0);
    Ok(())
}

#[test]
fn another_case_is_refused_and_nothing_is_told() -> Result {
    let (one, two) = (SimDisk::default(), SimDisk::default());
    let (mut first, mut second) = (create(&one, 1)?, create(&two, 2)?);
    assert!(matches!(sync(&mut first, &mut second), Err(Error::OtherCase)));
    assert!(matches!(pull_from(&mut first, &second), Err(Error::PeerLied { .. })));
    assert!(matches!(
        Record::join(&two.world(4), &root(), &first, Lock::Open, "x"),
        Err(Error::Exists(_))
    ));
    Ok(())
}

#[test]
fn a_case_that_somebody_writes_is_not_synced() -> Result {
    let (one, two) = (SimDisk::default(), SimDisk::default());
    let mut first = create(&one, 1)?;
    let mut second = join(&two, 2, &first)?;
    let mut writer = open(&two, 3)?;
    append(&mut writer, 0, 1)?;
    assert!(matches!(sync(&mut first, &mut second), Err(Error::Locked(_))));
    writer.unlock();
    sync(&mut first, &mut second)?;
    assert_same(&first, &second)
}
