//! Pulls that are interrupted: by the disk, by a crash, by lost and mixed-up answers.

use super::*;
use crate::sim::{Crashes, Fault};
use crate::sync::{Peer, PeerError};
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};

/// A device with three logs and two originals, and another that has the beginnings of two.
struct Pair {
    one: SimDisk,
    two: SimDisk,
}

fn pair(batches: &[u64]) -> Result<Pair> {
    let (one, two, three) = (SimDisk::default(), SimDisk::default(), SimDisk::default());
    let mut first = create(&one, 1)?;
    append(&mut first, 0, 2)?;
    let mut second = join(&two, 2, &first)?;
    append(&mut second, 50, 1)?;
    let mut third = join(&three, 3, &first)?;
    append(&mut third, 60, 3)?;
    append(&mut third, 63, 1)?;
    sync(&mut first, &mut third)?;
    for count in batches {
        append(&mut first, 100, *count)?;
    }
    keep(&mut first, b"an original")?;
    keep(&mut first, b"another one")?;
    Ok(Pair { one: one.after_kill(), two: two.after_kill() })
}

/// Each log must be as long as some batch ends, and no shorter than before.
fn check_whole(record: &Record, honest: &Record, least: &Sizes) -> std::result::Result<(), String> {
    let text = |error: Error| error.to_string();
    record.check().map_err(text)?;
    record.expect(least).map_err(text)?;
    for (log, size) in record.sizes() {
        let Some(index) = honest.index(log).map_err(text)? else { continue };
        let ends: BTreeSet<u64> = index.commits.iter().map(|commit| commit.size).collect();
        if !ends.contains(&size) {
            return Err(format!("{log:?} has {size} entries, and its batches end at {ends:?}"));
        }
    }
    Ok(())
}

/// What is there can be written, and a pull brings the rest.
fn check_goes_on(record: &mut Record, honest: &Record) -> std::result::Result<(), String> {
    append(record, 900, 1).map_err(|error| format!("cannot be written: {error}"))?;
    let pulled = pull_from(record, honest).map_err(|error| format!("cannot go on: {error}"))?;
    if !pulled.refused.is_empty() || !pulled.forks.is_empty() {
        return Err(format!("{pulled:?}"));
    }
    honest.sizes().iter().try_for_each(|(log, size)| match record.sizes().get(log) {
        Some(here) if here == size => Ok(()),
        here => Err(format!("{log:?} has {here:?} of {size} entries")),
    })?;
    let same = blobs(record).ok() == blobs(honest).ok();
    if same { Ok(()) } else { Err("originals are missing".to_owned()) }
}

#[test]
fn an_error_at_any_call_of_a_pull_loses_nothing() -> Result {
    let pair = pair(&[1, 40, 2, 3])?;
    let honest = open(&pair.one, 4)?;
    let calls = {
        let disk = pair.two.after_kill();
        let mut record = open(&disk, 5)?;
        let before = disk.calls();
        pull_from(&mut record, &honest)?;
        disk.calls() - before
    };
    let mut failed = 0;
    for fault in [Fault::Eio, Fault::Enospc, Fault::ShortWrite(7)] {
        for call in 0..calls {
            let disk = pair.two.after_kill();
            let mut record = open(&disk, 5)?;
            let least = record.sizes();
            disk.fail_at(disk.calls() + call, fault);
            let done = pull_from(&mut record, &honest);
            failed += u64::from(matches!(done, Err(Error::Io { .. } | Error::Vault(_))));
            let place = |what| format!("{fault:?} at call {call}, {done:?}: {what}");
            let mut after = open(&disk.after_kill(), 6)?;
            check_whole(&after, &honest, &least).map_err(place)?;
            check_goes_on(&mut after, &honest).map_err(place)?;
            check_goes_on(&mut record, &honest).map_err(place)?;
        }
    }
    println!("{calls} calls, {failed} errors: nothing lost");
    assert!(failed > calls, "{failed}");
    Ok(())
}

#[test]
fn no_crash_in_a_pull_shows_a_part_of_a_batch() -> Result {
    let states = 4000 * crate::tests::scale();
    let mut opened = 0;
    for seed in 1.. {
        let batches: Vec<u64> = (0..4).map(|at| 1 + (seed * 31 + at * 17) % 45).collect();
        opened += crash_a_pull(&pair(&batches)?, seed)?;
        if opened >= states {
            break;
        }
    }
    println!("{opened} crash states: all whole");
    Ok(())
}

fn crash_a_pull(pair: &Pair, seed: u64) -> Result<usize> {
    let honest = open(&pair.one, 4)?;
    pair.two.record();
    let mut record = open(&pair.two, 5)?;
    let least = record.sizes();
    pull_from(&mut record, &honest)?;
    let opened = AtomicUsize::new(0);
    let moments = pair.two.timeline();
    moments.par_iter().enumerate().try_for_each(|(at, moment)| {
        let crashes = Crashes { seed: seed * 1000 + at as u64, subsets: 64, tears: 64 };
        for disk in moment.disk.crash_states(&crashes) {
            let place = |what| format!("seed {seed}, moment {at}: {what}\n{}", disk.story());
            let mut after = open(&disk, 6).map_err(|error| place(error.to_string()))?;
            check_whole(&after, &honest, &least).map_err(place)?;
            check_goes_on(&mut after, &honest).map_err(place)?;
            opened.fetch_add(1, Ordering::Relaxed);
        }
        Ok::<_, String>(())
    })?;
    Ok(opened.into_inner())
}

/// How an answer gets lost.
#[derive(Debug, Clone, Copy)]
enum Mishap {
    Dropped,
    AnsweredTwice,
    TheOneBefore,
    TheFirstOne,
}

/// A peer whose answer to one question gets lost.
struct Flaky<'a> {
    honest: RecordPeer<'a>,
    mishap: Mishap,
    at: usize,
    given: Vec<Vec<u8>>,
}

impl Peer for Flaky<'_> {
    fn ask(&mut self, request: &[u8]) -> std::result::Result<Vec<u8>, PeerError> {
        let answer = self.honest.ask(request)?;
        let is_now = self.given.len() == self.at;
        self.given.push(answer.clone());
        match (self.mishap, is_now) {
            (_, false) => Ok(answer),
            (Mishap::Dropped, _) => Err(PeerError("the line is cut".to_owned())),
            (Mishap::AnsweredTwice, _) => self.honest.ask(request),
            (Mishap::TheOneBefore, _) => Ok(self.given[self.at.saturating_sub(1)].clone()),
            (Mishap::TheFirstOne, _) => Ok(self.given[0].clone()),
        }
    }
}

#[test]
fn lost_doubled_and_mixed_up_answers_lose_nothing() -> Result {
    let pair = pair(&[1, 40, 2, 3])?;
    let honest = open(&pair.one, 4)?;
    let mishaps =
        [Mishap::Dropped, Mishap::AnsweredTwice, Mishap::TheOneBefore, Mishap::TheFirstOne];
    for mishap in mishaps {
        for at in 0.. {
            let mut record = open(&pair.two.after_kill(), 5)?;
            let least = record.sizes();
            let mut peer =
                Flaky { honest: RecordPeer::new(&honest), mishap, at, given: Vec::new() };
            let done = pull(&mut record, &mut peer);
            let place = |what| format!("{mishap:?} at {at}, {done:?}: {what}");
            if matches!(mishap, Mishap::Dropped) && peer.given.len() > at {
                assert!(matches!(done, Err(Error::Peer(_))), "{done:?}");
            }
            check_whole(&record, &honest, &least).map_err(place)?;
            check_goes_on(&mut record, &honest).map_err(place)?;
            if peer.given.len() <= at {
                break;
            }
        }
    }
    Ok(())
}
