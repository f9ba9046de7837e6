//! Crashes at every moment of a record's life, on a disk that drops, reorders and tears.

use super::common::{Result, append, create, numbers, open, scale};
use crate::sim::{Crashes, Moment, world};
use rayon::prelude::*;
use std::sync::atomic::{AtomicUsize, Ordering};

/// How many crash states an ordinary test run opens at least.
const STATES: usize = 200_000;

/// Batches of these sizes, one after another; the long one spans several pages.
const BATCHES: [u64; 5] = [1, 3, 1, 40, 2];

#[test]
fn no_crash_loses_what_was_acknowledged_or_shows_a_part_of_a_batch() -> Result {
    let opened = AtomicUsize::new(0);
    let mut seed = 0;
    while opened.load(Ordering::Relaxed) < STATES * scale() {
        seed += 1;
        let moments = life(seed)?;
        moments.par_iter().enumerate().try_for_each(|(at, moment)| {
            let crashes = Crashes { seed: seed * 1000 + at as u64, subsets: 64, tears: 64 };
            for disk in moment.disk.crash_states(&crashes) {
                opened.fetch_add(1, Ordering::Relaxed);
                let world = disk.world(seed + 7);
                check(&world, moment).map_err(|wrong| {
                    format!("seed {seed}, moment {at}: {wrong}\n{}", disk.story())
                })?;
            }
            Ok::<_, String>(())
        })?;
    }
    println!("{} crash states: nothing acknowledged lost", opened.load(Ordering::Relaxed));
    Ok(())
}

/// The moments of making a case and of writing batches; each notes how many numbers were
/// acknowledged, plus one for the case itself.
fn life(seed: u64) -> Result<Vec<Moment>> {
    let (world, disk) = world(seed);
    disk.record();
    let mut record = create(&world)?;
    disk.mark(1);
    let mut next = 0;
    for count in BATCHES {
        append(&mut record, next, count)?;
        next += count;
        disk.mark(1 + next);
    }
    Ok(disk.timeline())
}

fn check(world: &crate::World, moment: &Moment) -> std::result::Result<(), String> {
    let mut record = match open(world) {
        Ok(record) => record,
        Err(crate::Error::Nothing(_)) if moment.acknowledged == 0 => return Ok(()),
        Err(error) => return Err(format!("cannot be opened: {error}")),
    };
    let found = numbers(&record).map_err(|error| error.to_string())?;
    let acknowledged = moment.acknowledged.saturating_sub(1);
    if (found.len() as u64) < acknowledged {
        return Err(format!("{} of {acknowledged} numbers are there", found.len()));
    }
    if found.iter().zip(0..).any(|(found, expected)| *found != expected) {
        return Err(format!("other numbers are there: {found:?}"));
    }
    let whole = BATCHES.iter().scan(0, |sum, count| {
        *sum += count;
        Some(*sum)
    });
    if !found.is_empty() && !whole.into_iter().any(|whole| whole == found.len() as u64) {
        return Err(format!("a part of a batch is there: {}", found.len()));
    }
    let next = found.len() as u64;
    append(&mut record, next, 1).map_err(|error| format!("cannot be written: {error}"))?;
    let after = open(world).and_then(|record| numbers(&record));
    let after = after.map_err(|error| format!("cannot be opened again: {error}"))?;
    if after.len() as u64 == next + 1 {
        Ok(())
    } else {
        Err("what was written then is not there".to_owned())
    }
}
