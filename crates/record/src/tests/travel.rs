//! Journeys: the keys are absent, and two of three shares bring them back, whatever happens.

use super::common::{Result, append, create, numbers, open, root};
use crate::keys::{KeyKind, KeysError};
use crate::sim::{Crashes, Fault, SimDisk, world};
use crate::travel::{NotAShare, Share};
use crate::world::World;
use crate::{Error, Record, Secret};
use std::cell::RefCell;

/// A case with entries and so many keys that some are on shelves.
fn prepare(disk: &SimDisk, witnesses: usize) -> Result<Vec<[u8; 32]>> {
    let mut record = create(&disk.world(1))?;
    append(&mut record, 0, 3)?;
    for _ in 0..witnesses {
        let secret = record.new_secret()?;
        record.keys_mut().add(KeyKind::Person, secret)?;
    }
    record.save_keys()?;
    Ok(record.keys().all().map(|(_, _, secret)| *secret.bytes()).collect())
}

/// Takes the keys off the device, and gives the shares as far as they were delivered.
fn depart(world: &World) -> (std::result::Result<(), Error>, Vec<Share>) {
    let delivered = RefCell::new(Vec::new());
    let done = open(world).and_then(|record| {
        record.depart(|shares| {
            *delivered.borrow_mut() = shares.to_vec();
            Ok(())
        })
    });
    (done, delivered.into_inner())
}

fn is_away(opened: &std::result::Result<Record, Error>) -> bool {
    matches!(opened, Err(Error::Keys(KeysError::Away)))
}

#[test]
fn any_two_of_three_shares_bring_the_keys_back_and_one_does_not() -> Result {
    let disk = SimDisk::default();
    let keys = prepare(&disk, 1500)?;
    let (done, shares) = depart(&disk.world(2));
    done?;
    let away = disk.after_kill();
    assert!(is_away(&open(&away.world(3))));
    // Of the keys nothing is left on the disk in plain.
    for (path, bytes) in away.files() {
        let has = keys.iter().any(|key| bytes.windows(32).any(|part| part == key));
        assert!(!has, "{}", path.display());
    }
    for a in 0..3 {
        for b in 0..3 {
            let disk = away.after_kill();
            let world = disk.world(4);
            let back = Record::come_back(&world, &root(), &shares[a], &shares[b]);
            if a == b {
                assert!(matches!(back, Err(Error::Keys(KeysError::OtherShares))));
                assert!(is_away(&open(&world)));
                continue;
            }
            back?;
            let record = open(&world)?;
            let found: Vec<[u8; 32]> =
                record.keys().all().map(|(_, _, secret)| *secret.bytes()).collect();
            assert_eq!((found.len(), numbers(&record)?), (keys.len(), vec![0, 1, 2]));
            assert_eq!(found, keys);
            let left = disk.files();
            assert!(left.iter().all(|(path, _)| !path.ends_with("keys.travel")));
        }
    }
    Ok(())
}

#[test]
fn shares_of_another_journey_or_a_file_that_was_changed_bring_nothing() -> Result {
    let disk = SimDisk::default();
    prepare(&disk, 0)?;
    let (done, first) = depart(&disk.world(2));
    done?;
    Record::come_back(&disk.world(3), &root(), &first[0], &first[1])?;
    let (done, second) = depart(&disk.world(4));
    done?;
    let world = disk.world(5);
    for (a, b) in [(&first[0], &first[1]), (&first[0], &second[1]), (&second[0], &first[2])] {
        let back = Record::come_back(&world, &root(), a, b);
        assert!(matches!(back, Err(Error::Keys(KeysError::OtherShares))), "{back:?}");
    }
    let path = root().join("keys.travel");
    let whole = world.fs.read(&path)?;
    for at in (0..whole.len()).step_by(whole.len() / 64) {
        let mut changed = whole.clone();
        changed[at] ^= 1;
        disk.put(&path, &changed)?;
        let back = Record::come_back(&world, &root(), &second[0], &second[1]);
        assert!(matches!(back, Err(Error::Keys(KeysError::OtherShares))), "byte {at}: {back:?}");
    }
    disk.put(&path, &whole)?;
    Record::come_back(&world, &root(), &second[0], &second[1])?;
    assert_eq!(numbers(&open(&world)?)?, [0, 1, 2]);
    Ok(())
}

#[test]
fn a_share_is_read_as_it_was_written_and_a_slip_is_noticed() -> Result {
    let disk = SimDisk::default();
    prepare(&disk, 0)?;
    let (done, shares) = depart(&disk.world(2));
    done?;
    for share in &shares {
        let text = share.to_string();
        assert_eq!(text.parse::<Share>()?, *share);
        assert_eq!(text.replace('\n', "\r\n\r\n").parse::<Share>()?, *share);
        assert!(!format!("{share:?}").contains("part"));
        for (at, byte) in text.bytes().enumerate().filter(|(_, byte)| byte.is_ascii_hexdigit()) {
            let other = if byte == b'1' { "2" } else { "1" };
            let mut slipped = text.clone();
            slipped.replace_range(at..=at, other);
            assert_eq!(slipped.parse::<Share>(), Err(NotAShare), "{at}");
        }
    }
    Ok(())
}

#[test]
fn whatever_happens_on_the_way_the_keys_are_here_or_two_shares_bring_them_back() -> Result {
    let disk = SimDisk::default();
    prepare(&disk, 1500)?;
    let calls = {
        let disk = disk.after_kill();
        let before = disk.calls();
        depart(&disk.world(2)).0?;
        disk.calls() - before
    };
    let mut outcomes = [0, 0];
    for fault in [Fault::Eio, Fault::Enospc, Fault::ShortWrite(7)] {
        for call in 0..calls {
            let disk = disk.after_kill();
            disk.fail_at(disk.calls() + call, fault);
            let (done, shares) = depart(&disk.world(2));
            let world = disk.after_kill().world(3);
            let place = format!("{fault:?} at call {call}: {done:?}");
            let opened = open(&world);
            let away = is_away(&opened);
            outcomes[usize::from(away)] += 1;
            if away {
                Record::come_back(&world, &root(), &shares[2], &shares[0])
                    .map_err(|error| format!("{place}: {error}"))?;
            }
            assert_eq!(numbers(&open(&world)?)?, [0, 1, 2], "{place}");
            // What is refused leaves the keys where they were.
            assert!(away || done.is_err() || opened.is_err(), "{place}");
        }
    }
    assert!(outcomes.iter().all(|count| *count > 0), "{outcomes:?}");
    Ok(())
}

#[test]
fn a_crash_on_the_way_out_or_back_leaves_the_keys_or_the_shares() -> Result {
    let disk = SimDisk::default();
    prepare(&disk, 1500)?;
    disk.record();
    let (done, shares) = depart(&disk.world(2));
    done?;
    Record::come_back(&disk.world(3), &root(), &shares[0], &shares[1])?;
    let (mut here, mut away) = (0, 0);
    for (at, moment) in disk.timeline().into_iter().enumerate() {
        for crashed in moment.disk.crash_states(&Crashes::seeded(at as u64)).take(200) {
            let world = crashed.world(4);
            if is_away(&open(&world)) {
                Record::come_back(&world, &root(), &shares[1], &shares[2])?;
                away += 1;
            } else {
                here += 1;
            }
            assert_eq!(numbers(&open(&world)?)?, [0, 1, 2]);
        }
    }
    assert!(here > 0 && away > 0, "{here} here, {away} away");
    Ok(())
}

#[test]
fn one_share_alone_says_nothing_of_the_key() -> Result {
    // With one share, every key is as likely as any other: for each there is a second share.
    let (world, _disk) = world(9);
    let key = Secret::new(world.random()?);
    let shares = crate::travel::split(&world, [7; 16], &key)?;
    for share in &shares {
        let text = share.to_string();
        assert!(!text.contains(&verify::hash::hex(key.bytes())), "{share:?}");
    }
    let again = crate::travel::split(&world, [7; 16], &key)?;
    assert!(shares.iter().zip(&again).all(|(one, other)| one != other), "fresh at every journey");
    Ok(())
}
