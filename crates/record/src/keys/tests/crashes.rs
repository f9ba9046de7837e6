//! Crashes at every moment of a change.

use super::*;
use crate::sim::{Crashes, Moment};

/// What happens to the keys, one save after another.
fn life() -> Result<(Vec<Moment>, Vec<KeyId>)> {
    let (world, disk) = ready(1)?;
    disk.record();
    let mut keys = create(&world, Lock::Open)?;
    let mut ids = vec![keys.add(KeyKind::Case, secret(0))?];
    keys.save()?;
    disk.mark(1);
    for number in 1..2500 {
        ids.push(keys.add(KeyKind::Person, secret(number))?);
    }
    keys.save()?;
    disk.mark(2);
    // On the last shelf, on the first one, and in the table.
    for at in [2400, 1200, 1] {
        keys.destroy(&ids[at]);
    }
    keys.save()?;
    disk.mark(3);
    ids.push(keys.add(KeyKind::Person, secret(2500))?);
    keys.change_passphrase(&words("one"))?;
    keys.save()?;
    disk.mark(4);
    Ok((disk.timeline(), ids))
}

/// How far the life of these keys has gone: which save they are of.
fn age(keys: &Keys, ids: &[KeyId]) -> Option<u64> {
    let gone = |at: usize| keys.get(&ids[at]).is_none();
    let destroyed = |at: usize| gone(at) && keys.is_destroyed(&ids[at]);
    match keys.all().count() {
        1 => (!gone(0)).then_some(1),
        2500 => (0..2500).all(|at| !gone(at) && !keys.is_destroyed(&ids[at])).then_some(2),
        2497 => [2400, 1200, 1].into_iter().all(destroyed).then_some(3),
        2498 => ([2400, 1200, 1].into_iter().all(destroyed) && !gone(2500)).then_some(4),
        _ => None,
    }
}

#[test]
fn a_crash_at_any_point_leaves_the_old_or_the_new_keys_whole() -> Result {
    let (moments, ids) = life()?;
    let mut states = 0;
    for (at, moment) in moments.iter().enumerate() {
        let crashes = Crashes { seed: at as u64, subsets: 64, tears: 32 };
        for disk in moment.disk.crash_states(&crashes) {
            states += 1;
            let world = disk.world(9);
            let opened = open(&world, Some("one"));
            let place = || format!("moment {at}\n{}", disk.story());
            let keys = match opened {
                Ok(keys) => keys,
                Err(KeysError::Missing(path)) if moment.acknowledged == 0 => {
                    assert!(path.ends_with("keys.vault"), "{}", place());
                    continue;
                }
                Err(error) => return Err(format!("{error}: {}", place()).into()),
            };
            let age = age(&keys, &ids).ok_or_else(place)?;
            let (least, most) = (moment.acknowledged, moment.acknowledged + 1);
            assert!((least..=most).contains(&age), "{age}: {}", place());
            if states % 16 == 0 {
                keys.save().map_err(|error| format!("{error}: {}", place()))?;
                let used = world.fs.list(&case().join("keys")).unwrap_or_default().len();
                assert_eq!(used, keys.pages.len() - 1, "nothing is left over: {}", place());
            }
        }
    }
    println!("{states} crash states of the keys, all old or new");
    assert!(states > 1000, "{states}");
    Ok(())
}
