//! Logs and originals that are damaged here and whole on another device.

use super::*;
use crate::record::Notice;
use crate::sim::Fault;
use crate::sync::{Peer, PeerError, restore};
use crate::{KeyId, LogId};
use std::path::PathBuf;
use verify::hash::Hash;

/// Two devices that have the same, with batches of several lengths in the first one's log.
fn same() -> Result<(SimDisk, SimDisk, LogId)> {
    let (one, two) = (SimDisk::default(), SimDisk::default());
    let mut first = create(&one, 1)?;
    for (at, count) in [1, 4, 2, 3].into_iter().enumerate() {
        append(&mut first, at as u64 * 10, count)?;
    }
    let mut second = join(&two, 2, &first)?;
    sync(&mut first, &mut second)?;
    let log = first.own().ok_or("no log")?;
    Ok((one.after_kill(), two.after_kill(), log))
}

fn segment(log: LogId, number: u32) -> PathBuf {
    root().join("logs").join(log.to_string()).join(format!("seg-{number:06}.log"))
}

fn file(disk: &SimDisk, path: &Path) -> Vec<u8> {
    let found = disk.files().into_iter().find(|(found, _)| found == path);
    found.map(|(_, bytes)| bytes.to_vec()).unwrap_or_default()
}

fn flip(disk: &SimDisk, path: &Path, at: usize) -> Result {
    let mut bytes = file(disk, path);
    bytes[at] ^= 0x10;
    Ok(disk.put(path, &bytes)?)
}

fn is_damaged(record: &Record, log: LogId) -> bool {
    record.notices().iter().any(|n| matches!(n, Notice::Damaged { log: of, .. } if *of == log))
}

/// What lies in the quarantine.
fn quarantined(disk: &SimDisk) -> Vec<Vec<u8>> {
    let files = disk.files().into_iter();
    let quarantined = files.filter(|(path, _)| path.starts_with("case/quarantine"));
    quarantined.map(|(_, bytes)| bytes.to_vec()).collect()
}

#[test]
fn a_log_that_is_damaged_anywhere_is_repaired_from_a_peer_to_the_last_byte() -> Result {
    let (one, two, log) = same()?;
    let path = segment(log, 0);
    let whole = file(&two, &path);
    let peer = open(&one, 3)?;
    let mut repaired = 0;
    // On the device whose log it is, and on the other one.
    for (disk, seed) in [(&two, 4), (&one, 5)] {
        for at in (0..whole.len()).step_by(11) {
            let disk = disk.after_kill();
            flip(&disk, &path, at)?;
            let damaged = file(&disk, &path);
            let mut record = open(&disk, seed)?;
            if !is_damaged(&record, log) {
                // No commit stands behind: what was torn is written again by others.
                continue;
            }
            let pulled = pull_from(&mut record, &peer)?;
            assert_eq!((&pulled.repaired[..], pulled.refused.len()), (&[log][..], 0), "byte {at}");
            assert_eq!(file(&disk, &path), whole, "byte {at}");
            assert!(quarantined(&disk).contains(&damaged), "what was damaged is kept");
            assert!(record.notices().contains(&Notice::Repaired(log)) && !is_damaged(&record, log));
            record.check()?;
            append(&mut record, 100, 1)?;
            assert_eq!(open(&disk, 6)?.sizes(), record.sizes());
            repaired += 1;
        }
    }
    println!("{repaired} damaged logs repaired");
    assert!(repaired > 200, "{repaired}");
    Ok(())
}

#[test]
fn what_only_this_device_has_behind_the_damage_is_kept() -> Result {
    let (one, two, log) = same()?;
    let mut first = open(&one, 3)?;
    append(&mut first, 50, 3)?;
    append(&mut first, 60, 2)?;
    drop(first);
    let path = segment(log, 0);
    let (whole, known) = (file(&one, &path), file(&two, &path).len());
    let peer = open(&two, 4)?;
    for at in (100..known).step_by(97) {
        let disk = one.after_kill();
        flip(&disk, &path, at)?;
        let mut record = open(&disk, 5)?;
        assert!(is_damaged(&record, log), "byte {at}");
        let pulled = pull_from(&mut record, &peer)?;
        assert_eq!(pulled.repaired, [log], "byte {at}: {pulled:?}");
        assert_eq!(file(&disk, &path), whole, "byte {at}");
        assert_eq!(pulled.begun, None);
    }
    // Damage in what only this device has: the peer cannot help, and nothing is changed.
    let disk = one.after_kill();
    flip(&disk, &path, known + 70)?;
    let before = kept(&disk);
    let mut record = open(&disk, 6)?;
    let pulled = pull_from(&mut record, &peer)?;
    assert!(pulled.repaired.is_empty());
    let refused = pulled.refused.iter().any(|refusal| refusal.log == Some(log));
    assert!(refused && is_damaged(&record, log), "{pulled:?}");
    assert_eq!(kept(&disk), before);
    assert!(matches!(append(&mut record, 70, 1), Err(Error::Damaged { .. })));
    Ok(())
}

/// All files but the one that names who writes.
fn kept(disk: &SimDisk) -> Vec<(PathBuf, Vec<u8>)> {
    let files = disk.files().into_iter().filter(|(path, _)| !path.ends_with("lock"));
    files.map(|(path, bytes)| (path, bytes.to_vec())).collect()
}

#[test]
fn each_of_several_segments_is_repaired() -> Result {
    let (one, two) = (SimDisk::default(), SimDisk::default());
    let mut first = create(&one, 1)?;
    for batch in 0..9 {
        append_with(&mut first, batch * 10, 10, &vec![7; 900 << 10])?;
    }
    let second = join(&two, 2, &first)?;
    let log = first.own().ok_or("no log")?;
    for (damaged, at) in [(0, 40 << 20), (1, 100)] {
        let disk = one.after_kill();
        flip(&disk, &segment(log, damaged), at)?;
        let mut record = open(&disk, 3)?;
        assert!(is_damaged(&record, log));
        let pulled = pull_from(&mut record, &second)?;
        assert_eq!(pulled.repaired, [log], "{pulled:?}");
        for number in [0, 1] {
            let path = segment(log, number);
            assert!(file(&disk, &path) == file(&two, &path), "segment {number}");
        }
        record.check()?;
    }
    Ok(())
}

/// A peer that spoils the frames of a log.
struct Spoiling<'a>(RecordPeer<'a>);

impl Peer for Spoiling<'_> {
    fn ask(&mut self, request: &[u8]) -> std::result::Result<Vec<u8>, PeerError> {
        let mut answer = self.0.ask(request)?;
        if request.windows(6).any(|window| window == b"suffix") {
            let middle = answer.len() / 2;
            answer[middle] ^= 1;
        }
        Ok(answer)
    }
}

#[test]
fn a_peer_that_lies_repairs_nothing_and_harms_nothing() -> Result {
    let (one, two, log) = same()?;
    let path = segment(log, 0);
    flip(&two, &path, 300)?;
    let before = kept(&two);
    let (honest, mut record) = (open(&one, 3)?, open(&two, 4)?);
    let pulled = pull(&mut record, &mut Spoiling(RecordPeer::new(&honest)))?;
    assert!(pulled.repaired.is_empty() && !pulled.refused.is_empty(), "{pulled:?}");
    assert_eq!(kept(&two), before);
    assert_eq!(pull_from(&mut record, &honest)?.repaired, [log]);
    Ok(())
}

#[test]
fn a_peer_whose_log_contradicts_what_was_signed_here_is_a_fork() -> Result {
    for theirs in [3, 9] {
        let one = SimDisk::default();
        let mut first = create(&one, 1)?;
        append(&mut first, 0, 2)?;
        let mut clone = open(&one.after_kill(), 7)?;
        append(&mut first, 10, 3)?;
        append(&mut clone, 20, theirs)?;
        let log = first.own().ok_or("no log")?;
        drop(first);
        let disk = one.after_kill();
        flip(&disk, &segment(log, 0), 300)?;
        let mut record = open(&disk, 8)?;
        assert!(is_damaged(&record, log));
        let pulled = pull_from(&mut record, &clone)?;
        assert_eq!((&pulled.forks[..], pulled.repaired.len()), (&[log][..], 0), "{pulled:?}");
        check_evidence(&record, log, theirs != 3)?;
    }
    Ok(())
}

#[test]
fn an_error_at_any_call_of_a_repair_loses_nothing() -> Result {
    let (one, two, log) = same()?;
    let path = segment(log, 0);
    let whole = file(&one, &path);
    flip(&two, &path, 300)?;
    let peer = open(&one, 3)?;
    let calls = {
        let disk = two.after_kill();
        let mut record = open(&disk, 4)?;
        let before = disk.calls();
        pull_from(&mut record, &peer)?;
        disk.calls() - before
    };
    let mut failed = 0;
    for fault in [Fault::Eio, Fault::Enospc, Fault::ShortWrite(7)] {
        for call in 0..calls {
            let disk = two.after_kill();
            let mut record = open(&disk, 4)?;
            disk.fail_at(disk.calls() + call, fault);
            failed += u64::from(pull_from(&mut record, &peer).is_err());
            // Killed right there: it is whole, or damaged as it was and can be repaired.
            let mut after = open(&disk.after_kill(), 5)?;
            let pulled = pull_from(&mut after, &peer)?;
            assert!(pulled.refused.is_empty(), "{fault:?} at {call}: {pulled:?}");
            after.check()?;
            let pulled = pull_from(&mut record, &peer)?;
            assert!(pulled.refused.is_empty(), "{fault:?} at {call}: {pulled:?}");
            assert_eq!(file(&disk, &path), whole, "{fault:?} at {call}");
        }
    }
    println!("{calls} calls, {failed} errors: nothing lost");
    assert!(failed > calls, "{failed}");
    Ok(())
}

#[test]
fn originals_that_are_missing_or_damaged_are_restored_and_bad_ones_are_not_taken() -> Result {
    let (one, two) = (SimDisk::default(), SimDisk::default());
    let mut first = create(&one, 1)?;
    let texts: [&[u8]; 4] = [b"whole", b"missing", b"damaged", b"damaged on both"];
    for text in texts {
        keep(&mut first, text)?;
    }
    let mut second = join(&two, 2, &first)?;
    let key = second.key(KeyKind::Case)?.0;
    let wanted: Vec<(Hash, KeyId, u64)> =
        texts.iter().map(|text| (sha256(&[text]), key, text.len() as u64)).collect();
    let path = |at: usize| -> Result<PathBuf> {
        let name = second.vault()?.name(&wanted[at].0, &key);
        Ok(root().join("vault").join(&name.as_str()[..2]).join(format!("{name}.age")))
    };
    let paths = [path(0)?, path(1)?, path(2)?, path(3)?];
    second.world().fs.remove(&paths[1])?;
    flip(&two, &paths[2], 200)?;
    let damaged = file(&two, &paths[2]);
    for disk in [&one, &two] {
        flip(disk, &paths[3], 190)?;
    }
    let restored = restore(&mut second, &mut RecordPeer::new(&first), &wanted)?;
    assert_eq!(restored, 2);
    for (at, text) in texts.iter().enumerate().take(3) {
        assert_eq!(second.original(&wanted[at].0, &key)?, *text);
    }
    assert!(second.original(&wanted[3].0, &key).is_err());
    assert_eq!(quarantined(&two), [damaged]);
    assert_eq!(restore(&mut second, &mut RecordPeer::new(&first), &wanted)?, 0);
    Ok(())
}
