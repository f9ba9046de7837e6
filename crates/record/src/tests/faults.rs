//! An error of the disk at every call.

use super::common::{Result, append, create, create_with, numbers, open};
use crate::Error;
use crate::sim::{Fault, SimDisk, world};

const FAULTS: [Fault; 3] = [Fault::Eio, Fault::Enospc, Fault::ShortWrite(7)];

/// Runs a scenario without a fault to count its calls, then with each fault at each of them.
/// `prepare` is not disturbed. After each fault, what was acknowledged must be there, and the
/// record be usable.
fn disturb(
    name: &str,
    prepare: impl Fn(&SimDisk) -> Result<()>,
    scenario: impl Fn(&SimDisk) -> std::result::Result<u64, Error>,
    acknowledged_before: u64,
) -> Result {
    let calls = {
        let disk = SimDisk::default();
        prepare(&disk)?;
        let before = disk.calls();
        scenario(&disk)?;
        disk.calls() - before
    };
    assert!(calls > 0, "{name} calls nothing");
    for fault in FAULTS {
        for call in 0..calls {
            let disk = SimDisk::default();
            prepare(&disk)?;
            disk.fail_at(disk.calls() + call, fault);
            let done = scenario(&disk);
            let place = format!("{name}, {fault:?} at call {call}: {done:?}");
            let least = done.unwrap_or(acknowledged_before);
            let world = disk.after_kill().world(3);
            let mut record = open(&world).map_err(|error| format!("{place}: {error}"))?;
            let found = numbers(&record)?.len() as u64;
            assert!(found >= least, "{place}: {found} of {least} are there");
            append(&mut record, found, 1).map_err(|error| format!("{place}: {error}"))?;
            assert_eq!(numbers(&open(&world)?)?.len() as u64, found + 1, "{place}");
        }
    }
    Ok(())
}

fn case_with_entries(disk: &SimDisk) -> Result {
    let mut record = create(&disk.world(1))?;
    append(&mut record, 0, 3)?;
    Ok(())
}

fn grow(disk: &SimDisk) -> std::result::Result<u64, Error> {
    let mut record = open(&disk.world(2))?;
    append(&mut record, 3, 2)?;
    append(&mut record, 5, 2)?;
    Ok(7)
}

#[test]
fn an_error_while_appending_loses_nothing() -> Result {
    disturb("append", case_with_entries, grow, 3)
}

#[test]
fn an_error_while_opening_loses_nothing() -> Result {
    let look =
        |disk: &SimDisk| open(&disk.world(2)).and_then(|r| numbers(&r)).map(|n| n.len() as u64);
    disturb("open", case_with_entries, look, 3)
}

#[test]
fn an_error_while_recovering_a_torn_tail_loses_nothing() -> Result {
    let torn = |disk: &SimDisk| {
        case_with_entries(disk)?;
        let segment = disk.files().into_iter().find(|(path, _)| path.ends_with("seg-000000.log"));
        let (path, bytes) = segment.ok_or("no segment")?;
        disk.put(&path, &[bytes.as_slice(), b"torn"].concat())?;
        Ok(())
    };
    disturb("recover", torn, grow, 3)
}

#[test]
fn an_error_while_beginning_a_second_log_loses_nothing() -> Result {
    let begin = |disk: &SimDisk| {
        let mut record = open(&disk.world(2))?;
        record.begin_log("another device")?;
        append(&mut record, 3, 1)?;
        Ok(4)
    };
    disturb("begin", case_with_entries, begin, 3)
}

#[test]
fn an_error_while_keeping_originals_loses_nothing() -> Result {
    let keep = |disk: &SimDisk| {
        let mut record = open(&disk.world(2))?;
        let key = record.key(crate::KeyKind::Case)?.0;
        let sha256 = verify::hash::sha256(&[b"an original"]);
        record.keep_original(&sha256, b"an original", &key)?;
        record.sync_originals(std::iter::once((sha256, key)))?;
        append(&mut record, 3, 1)?;
        assert_eq!(record.original(&sha256, &key)?, b"an original");
        Ok(4)
    };
    disturb("keep", case_with_entries, keep, 3)
}

#[test]
fn a_failed_write_is_never_tried_again_on_the_same_file() -> Result {
    let (world, disk) = world(1);
    let mut record = create(&world)?;
    append(&mut record, 0, 1)?;
    // The next calls write and sync the entries, then the commit.
    disk.fail_at(disk.calls() + 3, Fault::Eio);
    assert!(matches!(append(&mut record, 1, 1), Err(Error::Io { .. })));
    append(&mut record, 1, 1)?;
    let found = numbers(&open(&world)?)?;
    assert!(found == [0, 1] || found == [0, 1, 1], "{found:?}");
    Ok(())
}

#[test]
fn on_a_full_disk_the_reserve_lets_a_batch_be_committed() -> Result {
    let (world, disk) = world(1);
    let mut record = create_with(&world, 1 << 20)?;
    append(&mut record, 0, 1)?;
    disk.set_capacity(disk.used() + 100);
    append(&mut record, 1, 200)?;
    assert!(record.notices().contains(&crate::Notice::ReserveUsed));
    assert_eq!(numbers(&open(&world)?)?.len(), 201);
    disk.set_capacity(disk.used() + 100);
    let full = append(&mut record, 201, 200);
    assert!(full.as_ref().is_err_and(Error::is_full), "{full:?}");
    assert_eq!(numbers(&open(&world)?)?.len(), 201, "and nothing is lost");
    Ok(())
}

#[test]
fn a_read_only_folder_is_read_and_refused_to_writers() -> Result {
    let disk = SimDisk::default();
    case_with_entries(&disk)?;
    disk.set_read_only(true);
    let mut record = open(&disk.world(2))?;
    assert_eq!(numbers(&record)?.len(), 3);
    assert!(append(&mut record, 3, 1).is_err_and(|error| error.is_refusal()));
    Ok(())
}

#[test]
fn one_process_writes_at_a_time_and_the_other_is_told_who() -> Result {
    let (world, _disk) = world(1);
    let mut first = create(&world)?;
    append(&mut first, 0, 1)?;
    let mut second = open(&world)?;
    match append(&mut second, 1, 1) {
        Err(Error::Locked(holder)) => assert!(holder.starts_with("process "), "{holder}"),
        other => return Err(format!("{other:?}").into()),
    }
    first.unlock();
    append(&mut second, 1, 1)?;
    second.unlock();
    append(&mut first, 2, 1)?;
    assert_eq!(numbers(&first)?, [0, 1, 2]);
    Ok(())
}
