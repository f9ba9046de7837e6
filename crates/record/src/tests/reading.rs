//! Entries are given in order, from any place on.

use super::common::{Result, create, draft, entries, open};
use crate::record::{Record, Sizes};
use crate::sim;
use crate::{Draft, Entry, LogId};

/// Some entries fill the first segment, and a few stand in the second one.
fn two_segments(record: &mut Record) -> Result<LogId> {
    let long = "long ".repeat(200_000);
    let long_draft = |number| -> std::result::Result<Draft, crate::Error> {
        let mut draft = draft(record, number)?;
        draft.fields.push(("text".to_owned(), long.as_str().into()));
        Ok(draft)
    };
    let drafts = (0..70).map(long_draft).collect::<std::result::Result<Vec<_>, _>>()?;
    for batch in drafts.chunks(10) {
        record.append(batch)?;
    }
    for number in 70..75 {
        let draft = draft(record, number)?;
        record.append(&[draft])?;
    }
    Ok(record.own().ok_or("no log")?)
}

fn from(record: &Record, log: LogId, first: u64) -> Result<Vec<Entry>> {
    let mut entries = Vec::new();
    record.read(&Sizes::from([(log, first)]), &mut |entry| entries.push(entry))?;
    Ok(entries)
}

#[test]
fn entries_from_any_place_on_are_the_last_ones_of_all() -> Result {
    let (world, _) = sim::world(1);
    let log = two_segments(&mut create(&world)?)?;
    let record = open(&world)?;
    // Nothing is known of the first segment, and then how many entries it has.
    let unread = from(&record, log, 73)?;
    let all = entries(&record)?;
    assert_eq!(all.len(), 76);
    assert!(all.iter().enumerate().all(|(at, entry)| entry.id.seq == at as u64));
    assert!(all.iter().all(|entry| entry.payload.is_ok()));
    assert_eq!(unread, all[73..]);
    for first in [0, 1, 69, 70, 71, 72, 75, 76] {
        assert_eq!(from(&record, log, first)?, all[first as usize..], "from {first}");
    }
    Ok(())
}
