//! More keys than the table has room for.

use super::*;
use crate::sim::{Fault, SimDisk};

const MANY: u64 = 5000;

fn shelves(world: &World) -> Vec<String> {
    world.fs.list(&case().join("keys")).unwrap_or_default()
}

/// A case of many persons, saved once.
fn crowd(seed: u64) -> Result<(World, SimDisk, Vec<KeyId>)> {
    let (world, disk) = ready(seed)?;
    let mut keys = create(&world, locked("one two"))?;
    let added = (0..MANY).map(|number| keys.add(KeyKind::Person, secret(number)));
    let ids = added.collect::<std::result::Result<_, _>>()?;
    keys.save()?;
    Ok((world, disk, ids))
}

#[test]
fn thousands_of_keys_are_found_again_on_shelves() -> Result {
    let (world, disk, ids) = crowd(1)?;
    let keys = open(&world, Some("one two"))?;
    assert!(keys.pages[0].keys.len() >= 1000, "{}", keys.pages[0].keys.len());
    assert_eq!(keys.of_kind(KeyKind::Person).map(|(id, _)| id).collect::<Vec<_>>(), ids);
    let is_right = |(number, id): (u64, &KeyId)| keys.get(id) == Some(&secret(number));
    assert!((0..).zip(&ids).all(is_right));
    assert_eq!(shelves(&world).len(), 3);
    assert!(disk.files().iter().all(|(_, bytes)| bytes.len() == 64 << 10));
    assert!(!is_on_disk(&disk, &secret(MANY - 1)));
    Ok(())
}

#[test]
fn destroying_a_key_on_a_shelf_puts_another_shelf_in_its_place_and_leaves_the_others() -> Result {
    let (world, disk, ids) = crowd(1)?;
    let before = shelves(&world);
    let mut keys = open(&world, Some("one two"))?;
    let old: Vec<Address> = keys.files().shelves.iter().flatten().cloned().collect();
    let gone = ids[MANY as usize - 1];
    assert!(keys.destroy(&gone));
    keys.save()?;
    let after = shelves(&world);
    let stayed = before.iter().filter(|name| after.contains(name)).count();
    assert_eq!((after.len(), stayed), (3, 2));
    let keys = open(&world, Some("one two"))?;
    assert!(keys.is_destroyed(&gone) && keys.get(&gone).is_none());
    assert_eq!(keys.of_kind(KeyKind::Person).count(), MANY as usize - 1);
    assert_eq!(keys.get(&ids[MANY as usize - 2]), Some(&secret(MANY - 2)));
    // What was removed is of no use with what is known now.
    let last = &old[2];
    let kept = disk.all_bytes().find(|(path, _)| path.ends_with(file::shelf_name(&last.id)));
    let (path, bytes) = kept.ok_or("the old shelf is not in the history of the disk")?;
    let held = file::read_shelf(&bytes, last, &path)?;
    assert!(held.keys.iter().any(|key| key.id == gone), "it is the right one");
    let now: Vec<Address> = keys.files().shelves.iter().flatten().cloned().collect();
    assert_eq!(now.len(), 3);
    assert!(now.iter().all(|address| file::read_shelf(&bytes, address, &path).is_err()));
    let table = opened_table(&world, Some("one two"))?;
    assert!(!table.windows(32).any(|window| window == last.key.bytes()));
    Ok(())
}

#[test]
fn nothing_but_the_table_is_written_where_no_shelf_has_changed() -> Result {
    let (world, _, ids) = crowd(1)?;
    let before = shelves(&world);
    let mut keys = open(&world, Some("one two"))?;
    keys.destroy(&ids[0]);
    keys.save()?;
    assert_eq!(shelves(&world), before);
    assert!(open(&world, Some("one two"))?.is_destroyed(&ids[0]));
    Ok(())
}

#[test]
fn all_keys_can_be_destroyed_and_new_ones_added_behind() -> Result {
    let (world, _, ids) = crowd(1)?;
    let mut keys = open(&world, Some("one two"))?;
    for id in ids.iter().rev() {
        assert!(keys.destroy(id));
    }
    let new = keys.add(KeyKind::Person, secret(MANY))?;
    keys.save()?;
    let mut keys = open(&world, Some("one two"))?;
    assert_eq!(keys.of_kind(KeyKind::Person).map(|(id, _)| id).collect::<Vec<_>>(), [new]);
    assert!(ids.iter().all(|id| keys.is_destroyed(id)));
    assert!(!keys.import(ids[4000], KeyKind::Person, secret(4000))?);
    Ok(())
}

#[test]
fn a_shelf_that_is_missing_damaged_or_exchanged_is_named() -> Result {
    let (world, disk, _) = crowd(1)?;
    let names = shelves(&world);
    let path = |at: usize| case().join("keys").join(&names[at]);
    let whole = world.fs.read(&path(0))?;
    let refused = |at: usize| match open(&world, Some("one two")) {
        Err(KeysError::Damaged(found)) => found == path(at),
        _ => false,
    };
    for at in [0, 17, 50, 60, 40_000, whole.len() - 1] {
        let mut bytes = whole.clone();
        bytes[at] ^= 1;
        disk.put(&path(0), &bytes)?;
        assert!(refused(0), "byte {at}");
    }
    disk.put(&path(0), &whole[..100])?;
    assert!(refused(0));
    disk.put(&path(0), &world.fs.read(&path(1))?)?;
    assert!(refused(0), "another shelf in its place");
    world.fs.remove(&path(0))?;
    let opened = open(&world, Some("one two"));
    assert!(matches!(opened, Err(KeysError::Missing(found)) if found == path(0)));
    disk.put(&path(0), &whole)?;
    assert_eq!(open(&world, Some("one two"))?.all().count(), MANY as usize);
    Ok(())
}

#[test]
fn when_all_shelves_are_full_no_key_is_added_and_each_can_be_destroyed() -> Result {
    let (world, _) = ready(1)?;
    let keys = create(&world, Lock::Open)?;
    // Full pages by hand: key by key it takes a while.
    let mut number = 0_u64;
    let mut full = |room: usize| {
        let mut page = Page::default();
        while page.length() + KEY <= room {
            number += 1;
            let mut id = [0; 16];
            id[..8].copy_from_slice(&number.to_le_bytes());
            page.keys.push(Key { id: KeyId(id), kind: KeyKind::Person, secret: secret(1) });
        }
        page
    };
    let mut pages = vec![full(file::ROOM)];
    pages.extend((0..file::SHELVES).map(|_| full(file::SHELF_ROOM)));
    let shelves = vec![None; file::SHELVES];
    let files = Files { wrapping: wrapping(&keys), shelves, seen: Vec::new() };
    let mut keys = Keys::of(&world, case(), pages, files);
    let ids: Vec<KeyId> = keys.all().map(|(id, ..)| id).collect();
    assert!(ids.len() > 300_000, "{}", ids.len());
    assert!(matches!(keys.add(KeyKind::Person, secret(2)), Err(KeysError::TooMany)));
    assert!(keys.destroy(&ids[0]) && keys.destroy(&ids[ids.len() - 1]));
    keys.save()?;
    let mut keys = open(&world, None)?;
    assert_eq!(keys.all().count(), ids.len() - 2);
    // Ids of keys that were never here find room until there is none, and then nothing is lost.
    let unknown = |number: u64| KeyId(secret(number).bytes()[..16].try_into().unwrap());
    let room = (0..10_000).find(|number| {
        keys.destroy(&unknown(*number));
        keys.check_room().is_err()
    });
    assert!(room.is_some());
    assert!(matches!(keys.save(), Err(KeysError::TooMany)));
    assert_eq!(open(&world, None)?.all().count(), ids.len() - 2);
    Ok(())
}

#[test]
fn an_error_at_any_call_leaves_the_old_or_the_new_keys() -> Result {
    let change = |world: &World| -> Result {
        let mut keys = open(world, Some("one two"))?;
        let last = keys.all().last().map(|(id, ..)| id).ok_or("no keys")?;
        keys.destroy(&last);
        keys.save()?;
        Ok(())
    };
    let calls = {
        let (world, disk, _) = crowd(1)?;
        let before = disk.calls();
        change(&world)?;
        disk.calls() - before
    };
    let (_, disk, ids) = crowd(1)?;
    let gone = ids[MANY as usize - 1];
    for fault in [Fault::Eio, Fault::Enospc, Fault::ShortWrite(7000)] {
        for call in 0..calls {
            let disk = disk.after_kill();
            let world = disk.world(2);
            disk.fail_at(call, fault);
            let done = change(&world);
            let keys = open(&disk.after_kill().world(3), Some("one two"))
                .map_err(|error| format!("{fault:?} at {call}: {error}"))?;
            let is_old = keys.get(&gone).is_some() && !keys.is_destroyed(&gone);
            let is_new = keys.get(&gone).is_none() && keys.is_destroyed(&gone);
            assert!(if done.is_ok() { is_new } else { is_old || is_new }, "{fault:?} at {call}");
            assert!(keys.get(&ids[MANY as usize - 2]).is_some());
            keys.save()?;
        }
    }
    println!("{calls} calls with 3 faults each");
    Ok(())
}

#[test]
fn a_save_that_failed_can_be_tried_again_and_leaves_no_shelf_over() -> Result {
    let (world, disk, ids) = crowd(1)?;
    let calls = disk.calls();
    let mut keys = open(&world, Some("one two"))?;
    let opening = disk.calls() - calls;
    assert!(opening > 0);
    keys.destroy(&ids[4999]);
    for call in 0..14 {
        disk.fail_at(disk.calls() + call, Fault::Eio);
        let _ = keys.save();
    }
    keys.save()?;
    assert_eq!(shelves(&world).len(), 3);
    assert!(open(&world, Some("one two"))?.is_destroyed(&ids[4999]));
    Ok(())
}
