//! The keys on a simulated disk.

mod crashes;
mod hostile;
mod many;
mod passphrases;

use super::*;
use crate::sim::{SimDisk, world};

type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;

/// The folder of the case, which is there.
fn case() -> &'static Path {
    Path::new("case")
}

fn ready(seed: u64) -> Result<(World, SimDisk)> {
    let (world, disk) = world(seed);
    world.fs.create_folder(case())?;
    world.fs.sync_folder(Path::new(""))?;
    Ok((world, disk))
}

fn secret(number: u64) -> Secret {
    Secret::new(sha256(&[b"secret", &number.to_le_bytes()]))
}

fn words(text: &str) -> Passphrase {
    Passphrase::new(text)
}

fn locked(passphrase: &str) -> Lock {
    Lock::Passphrase(words(passphrase))
}

fn create(world: &World, lock: Lock) -> std::result::Result<Keys, KeysError> {
    Keys::create_at(world, case(), lock, Cost::for_tests())
}

fn open(world: &World, passphrase: Option<&str>) -> std::result::Result<Keys, KeysError> {
    let passphrase = passphrase.map(words);
    Keys::open_at(world, case(), passphrase.as_ref(), Cost::for_tests())
}

/// How the keys are wrapped now.
fn wrapping(keys: &Keys) -> Wrapping {
    keys.files().wrapping.clone()
}

fn file(world: &World) -> Result<Vec<u8>> {
    Ok(world.fs.read(&case().join("keys.vault"))?)
}

/// Whether these bytes stand anywhere on the disk as it is seen now.
fn is_on_disk(disk: &SimDisk, secret: &Secret) -> bool {
    let holds = |bytes: &[u8]| bytes.windows(32).any(|window| window == secret.bytes());
    disk.files().iter().any(|(_, bytes)| holds(bytes))
}

#[test]
fn keys_are_found_again_in_the_order_they_came_in() -> Result {
    for (lock, passphrase) in [(Lock::Open, None), (locked("one two"), Some("one two"))] {
        let (world, disk) = ready(1)?;
        let mut keys = create(&world, lock)?;
        let mut added = Vec::new();
        for number in 0..40 {
            let kind = KeyKind::ALL[number as usize % KeyKind::ALL.len()];
            added.push((keys.add(kind, secret(number))?, kind, secret(number)));
        }
        keys.save()?;
        let keys = open(&world, passphrase)?;
        let found = keys.all().map(|(id, kind, secret)| (id, kind, secret.clone()));
        assert_eq!(found.collect::<Vec<_>>(), added);
        for (id, kind, secret) in &added {
            assert_eq!(keys.get(id), Some(secret));
            assert!(keys.of_kind(*kind).any(|(found, _)| found == *id));
        }
        assert_eq!(keys.of_kind(KeyKind::Person).count(), 6);
        assert_eq!(keys.is_encrypted(), passphrase.is_some());
        assert_eq!(keys.get(&KeyId([0; 16])), None);
        assert_eq!(file(&world)?.len(), 64 << 10);
        assert!(added.iter().all(|(_, _, secret)| !is_on_disk(&disk, secret)));
        assert!(!world.fs.exists(&case().join("keys")), "no shelf is needed");
    }
    Ok(())
}

#[test]
fn nothing_is_written_before_it_is_saved() -> Result {
    let (world, _) = ready(1)?;
    let mut keys = create(&world, Lock::Open)?;
    assert!(matches!(open(&world, None), Err(KeysError::Missing(_))));
    keys.save()?;
    let id = keys.add(KeyKind::Person, secret(1))?;
    assert_eq!(open(&world, None)?.get(&id), None);
    keys.save()?;
    assert_eq!(open(&world, None)?.get(&id), Some(&secret(1)));
    Ok(())
}

#[test]
fn a_destroyed_key_is_gone_and_never_comes_back() -> Result {
    for (lock, passphrase) in [(Lock::Open, None), (locked("one two"), Some("one two"))] {
        let (world, _) = ready(1)?;
        let mut keys = create(&world, lock)?;
        let ids: Vec<KeyId> = (0..5)
            .map(|n| keys.add(KeyKind::Person, secret(n)))
            .collect::<std::result::Result<_, _>>()?;
        keys.save()?;
        assert!(keys.destroy(&ids[2]));
        assert!(!keys.destroy(&ids[2]), "only once");
        assert_eq!(keys.get(&ids[2]), None);
        assert!(!keys.import(ids[2], KeyKind::Person, secret(2))?);
        keys.save()?;
        let mut keys = open(&world, passphrase)?;
        assert!(keys.is_destroyed(&ids[2]) && keys.get(&ids[2]).is_none());
        assert!(!keys.import(ids[2], KeyKind::Person, secret(2))?);
        let left: Vec<KeyId> = keys.of_kind(KeyKind::Person).map(|(id, _)| id).collect();
        assert_eq!(left, [ids[0], ids[1], ids[3], ids[4]]);
        assert_eq!(keys.get(&ids[4]), Some(&secret(4)));
        assert!(!keys.is_destroyed(&ids[4]));
        let table = opened_table(&world, passphrase)?;
        assert!(!table.windows(32).any(|window| window == secret(2).bytes()));
        assert!(table.windows(32).any(|window| window == secret(3).bytes()));
    }
    Ok(())
}

/// The table of the file as it is, in plain.
fn opened_table(world: &World, passphrase: Option<&str>) -> Result<Vec<u8>> {
    let bytes = file(world)?;
    let front = Front::read(&bytes, &Cost::for_tests(), case())?;
    let key = front.key(passphrase.map(words).as_ref(), case())?;
    let table = front.table(&front.master(key.as_ref())?).ok_or("no table")?;
    let plain = table::Table::to_bytes(&table.wrapping, &table.shelves, &table.page, 1 << 16);
    Ok(plain.ok_or("too long")?.to_vec())
}

#[test]
fn a_key_of_another_device_keeps_its_id_and_one_destroyed_elsewhere_is_refused_before_it_comes()
-> Result {
    let (world, _) = ready(1)?;
    let mut keys = create(&world, Lock::Open)?;
    let (id, gone) = (KeyId([7; 16]), KeyId([8; 16]));
    assert!(keys.import(id, KeyKind::Source, secret(1))?);
    assert!(!keys.import(id, KeyKind::Source, secret(2))?, "what is here stays");
    assert!(!keys.destroy(&gone), "it was not here");
    keys.save()?;
    let mut keys = open(&world, None)?;
    assert_eq!(keys.get(&id), Some(&secret(1)));
    assert!(keys.is_destroyed(&gone));
    assert!(!keys.import(gone, KeyKind::Person, secret(3))?);
    Ok(())
}

#[test]
fn ids_are_written_in_hexadecimal_and_secrets_never() -> Result {
    let id = KeyId([0xab; 16]);
    assert_eq!(id.to_string(), "ab".repeat(16));
    assert_eq!(id.to_string().parse::<KeyId>()?, id);
    for wrong in ["", "ab", "zz", &"ab".repeat(17), &"xy".repeat(16)] {
        assert!(wrong.parse::<KeyId>().is_err(), "{wrong}");
    }
    assert_eq!(format!("{:?}", secret(1)), "a secret");
    let (world, _) = ready(1)?;
    let mut keys = create(&world, locked("one two"))?;
    keys.add(KeyKind::Case, secret(1))?;
    assert_eq!(format!("{keys:?}"), "Keys { case: \"case\", .. }");
    Ok(())
}

#[test]
fn each_file_is_under_another_master_key_and_wrapping_keys_run_only_forwards() -> Result {
    let (world, disk) = ready(1)?;
    let mut keys = create(&world, locked("one two"))?;
    let id = keys.add(KeyKind::Person, secret(1))?;
    keys.save()?;
    let old = file(&world)?;
    keys.destroy(&id);
    keys.save()?;
    let new = file(&world)?;
    let front = Front::read(&old, &Cost::for_tests(), case())?;
    // Who holds everything that is known now, but no passphrase, opens nothing of before.
    let now = &wrapping(&keys).keys[0].clone();
    assert!(matches!(front.master(Some(now)), Err(KeysError::WrongPassphrase)));
    let newer = Front::read(&new, &Cost::for_tests(), case())?;
    assert!(front.table(&newer.master(Some(now))?).is_none());
    // Who holds the old file and a passphrase does: the program cannot clean the disk.
    disk.put(&case().join("keys.vault"), &old)?;
    assert_eq!(open(&world, Some("one two"))?.get(&id), Some(&secret(1)));
    Ok(())
}

#[test]
fn what_another_process_wrote_is_never_overwritten_and_can_be_read_again() -> Result {
    for (lock, passphrase) in [(Lock::Open, None), (locked("one two"), Some("one two"))] {
        let (world, _) = ready(1)?;
        let mut first = create(&world, lock)?;
        let id = first.add(KeyKind::Person, secret(1))?;
        first.save()?;
        let mut second = open(&world, passphrase)?;
        second.refresh()?;
        for _ in 0..3 {
            first.save()?;
        }
        first.destroy(&id);
        first.save()?;
        let lost = second.add(KeyKind::Person, secret(2))?;
        assert!(matches!(second.save(), Err(KeysError::Changed)));
        assert!(second.get(&id).is_some());
        second.refresh()?;
        assert!(second.is_destroyed(&id) && second.get(&id).is_none());
        assert!(second.get(&lost).is_none(), "what was not saved is lost");
        second.add(KeyKind::Person, secret(3))?;
        second.save()?;
        assert!(matches!(first.save(), Err(KeysError::Changed)));
        assert_eq!(open(&world, passphrase)?.of_kind(KeyKind::Person).count(), 1);
    }
    Ok(())
}
