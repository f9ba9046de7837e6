//! A log with every bit flipped, cut off at every byte, and with garbage behind it.

use super::common::{Result, append, create, numbers, open, root};
use crate::sim::{SimDisk, world};
use rayon::prelude::*;
use std::path::PathBuf;
use std::sync::Arc;
use verify::log::{Checker, has_commit};
use verify::note::VerifierKey;

/// A log of at least 36 KB with several commits, its key and its id.
struct Sample {
    bytes: Arc<Vec<u8>>,
    key: VerifierKey,
    id: crate::LogId,
    disk: SimDisk,
    path: PathBuf,
}

fn sample() -> Result<Sample> {
    let (world, disk) = world(5);
    let mut record = create(&world)?;
    for batch in 0..4 {
        append(&mut record, batch * 45, 45)?;
    }
    let id = record.own().ok_or("no log")?;
    let path = root().join("logs").join(id.to_string()).join("seg-000000.log");
    let bytes = disk.files().into_iter().find(|(found, _)| *found == path).ok_or("no segment")?.1;
    let key = world.fs.read(&root().join("logs").join(id.to_string()).join("key"))?;
    let key = std::str::from_utf8(&key)?.trim_end().parse()?;
    assert!(bytes.len() >= 36 << 10, "{} bytes", bytes.len());
    Ok(Sample { bytes, key, id, disk, path })
}

/// What a reader makes of these bytes: how many entries are signed, whether there is damage or
/// something behind the last commit, and whether that is no torn tail.
fn seen(sample: &Sample, bytes: &[u8]) -> (u64, bool, bool) {
    let mut checker = Checker::new(sample.id, sample.key.clone());
    let damage = checker.take(bytes, 0, &mut |_, _| ()).err();
    let committed = checker.committed();
    let open = committed.end < bytes.len() as u64;
    let place = damage.as_ref().map_or(bytes.len(), |(at, _)| *at as usize + 1);
    let behind = bytes.get(place..).unwrap_or_default();
    (committed.size(), damage.is_some() || open, has_commit(behind, &sample.key))
}

#[test]
fn every_flipped_bit_is_noticed() -> Result {
    let sample = sample()?;
    let whole = seen(&sample, &sample.bytes);
    assert_eq!(whole, (181, false, false));
    let commits = commits(&sample);
    let prefix = b"consilience/v1/";
    let notes = sample.bytes.windows(prefix.len()).enumerate().filter(|(_, w)| *w == prefix);
    // The origin stands twice in a note: at its beginning, and in the line of the signature.
    let origins: Vec<usize> = notes.map(|(at, _)| at).collect();
    let last_commit = origins[origins.len() - 2] - verify::frame::HEADER;
    let flips = sample.bytes.len() * 8;
    (0..flips).into_par_iter().try_for_each(|bit| {
        let mut bytes = sample.bytes.to_vec();
        bytes[bit / 8] ^= 1 << (bit % 8);
        let (size, noticed, behind) = seen(&sample, &bytes);
        let before = commits.iter().filter(|(end, _)| *end <= bit / 8).map(|(_, size)| *size);
        let expected = before.max().unwrap_or(0);
        // In the last commit it looks like a torn tail, which goes to the quarantine; before that
        // a commit stands behind it, and the log is not written any more.
        let is_last = bit / 8 >= last_commit;
        match size == expected && noticed && behind != is_last {
            true => Ok(()),
            false => Err(format!("bit {bit}: {size} entries of {expected}, noticed {noticed}")),
        }
    })?;
    println!("{flips} flipped bits: all noticed");
    Ok(())
}

/// Where the commits of the sample end, and how many entries they are over.
fn commits(sample: &Sample) -> Vec<(usize, u64)> {
    let mut checker = Checker::new(sample.id, sample.key.clone());
    let (mut found, mut at) = (Vec::new(), 0);
    while let Ok((_, length)) = verify::frame::read(&sample.bytes[at..]) {
        let taken = checker.take(&sample.bytes[at..at + length], at as u64, &mut |_, _| ());
        at += length;
        if taken.is_ok() && checker.committed().end == at as u64 {
            found.push((at, checker.committed().size()));
        }
    }
    found
}

#[test]
fn every_cut_and_every_garbage_leaves_the_last_whole_commit() -> Result {
    let sample = sample()?;
    let commits = commits(&sample);
    let fills: [Option<u8>; 4] = [None, Some(0), Some(0xff), Some(0xa5)];
    (0..=sample.bytes.len()).into_par_iter().try_for_each(|cut| {
        let before = commits.iter().filter(|(end, _)| *end <= cut).map(|(_, size)| *size);
        let expected = before.max().unwrap_or(0);
        for fill in fills {
            let mut bytes = sample.bytes[..cut].to_vec();
            bytes.extend(fill.into_iter().flat_map(|byte| std::iter::repeat_n(byte, 600)));
            let at_commit = cut == 0 || commits.iter().any(|(end, _)| *end == cut);
            let (size, noticed, behind) = seen(&sample, &bytes);
            let should = !at_commit || fill.is_some();
            if size != expected || noticed != should || behind {
                return Err(format!("cut at {cut}, {fill:?}: {size} entries of {expected}"));
            }
        }
        Ok(())
    })?;
    Ok(())
}

#[test]
fn damage_in_the_middle_is_read_up_to_there_and_never_written() -> Result {
    let sample = sample()?;
    let mut bytes = sample.bytes.to_vec();
    bytes[6000] ^= 1;
    sample.disk.put(&sample.path, &bytes)?;
    let world = sample.disk.world(9);
    let mut record = open(&world)?;
    assert!(matches!(record.notices(), [crate::Notice::Damaged { .. }]), "{:?}", record.notices());
    let before = numbers(&record)?.len();
    assert!(before < 180 && before.is_multiple_of(45));
    assert!(matches!(append(&mut record, 0, 1), Err(crate::Error::Damaged { .. })));
    assert_eq!(*world.fs.read(&sample.path)?, bytes, "nothing was changed");
    Ok(())
}

#[test]
fn a_torn_tail_goes_to_the_quarantine_before_anything_is_written() -> Result {
    let sample = sample()?;
    let torn = &sample.bytes[..sample.bytes.len() - 5];
    sample.disk.put(&sample.path, torn)?;
    let world = sample.disk.world(9);
    let mut record = open(&world)?;
    assert_eq!(numbers(&record)?.len(), 135);
    assert_eq!(world.fs.read(&sample.path)?, torn, "reading cuts nothing off");
    append(&mut record, 135, 1)?;
    assert_eq!(numbers(&open(&world)?)?.len(), 136);
    let kept = world.fs.list(&root().join("quarantine"))?;
    let [name] = kept.as_slice() else { return Err("not one file in the quarantine".into()) };
    let tail = world.fs.read(&root().join("quarantine").join(name))?;
    assert!(torn.ends_with(&tail) && !tail.is_empty());
    Ok(())
}
