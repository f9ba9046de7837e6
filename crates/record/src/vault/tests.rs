use super::*;
use crate::sim::{Crashes, Fault, SimDisk, world};
use std::str::FromStr;

type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;

fn vault(world: &World) -> Vault {
    Vault::new(world, Path::new("case"), &Secret::new([7; 32]))
}

fn ready() -> Result<(World, SimDisk, Vault)> {
    let (world, disk) = world(1);
    world.fs.create_folder(Path::new("case"))?;
    world.fs.sync_folder(Path::new(""))?;
    let vault = vault(&world);
    Ok((world, disk, vault))
}

fn key(byte: u8) -> Secret {
    Secret::new([byte; 32])
}

fn id(byte: u8) -> KeyId {
    KeyId([byte; 16])
}

fn digest(bytes: &[u8]) -> Hash {
    sha256(&[bytes])
}

#[test]
fn what_is_kept_is_got_back_and_its_name_tells_nothing() -> Result {
    let (_, disk, vault) = ready()?;
    for bytes in [&b""[..], b"an original", &vec![9; 200_000]] {
        let name = vault.keep(&digest(bytes), bytes, &id(1), &key(1))?;
        vault.sync(std::slice::from_ref(&name))?;
        assert_eq!(vault.get(&name, &key(1), &digest(bytes))?, bytes);
        assert_eq!(name, vault.name(&digest(bytes), &id(1)));
        assert_ne!(name.to_string(), hex(&digest(bytes)));
        assert_eq!(name.to_string(), hex(&hmac(&[7; 32], &[&digest(bytes), &[1; 16]])));
        let path = format!("case/vault/{}/{name}.age", &name.to_string()[..2]);
        assert!(disk.files().iter().any(|(found, _)| found == Path::new(&path)), "{path}");
    }
    Ok(())
}

#[test]
fn no_plain_byte_is_ever_on_disk() -> Result {
    let (_, disk, vault) = ready()?;
    let bytes = b"the name of a witness, which is nowhere else".repeat(3000);
    vault.keep(&digest(&bytes), &bytes, &id(1), &key(1))?;
    vault.keep(&digest(&bytes), &bytes, &id(2), &key(2))?;
    let canary = &bytes[..20];
    for (path, found) in disk.all_bytes() {
        assert!(!found.windows(canary.len()).any(|window| window == canary), "{}", path.display());
        assert!(found.is_empty() || found.starts_with(b"age-encryption.org/v1\n"));
    }
    Ok(())
}

#[test]
fn the_identity_of_a_key_opens_the_file_with_age_alone() -> Result {
    let (world, _, vault) = ready()?;
    let name = vault.keep(&digest(b"an original"), b"an original", &id(1), &key(1))?;
    let written = age_identity(&key(1)).ok_or("no identity")?;
    assert!(written.starts_with("AGE-SECRET-KEY-1"));
    let identity = age::x25519::Identity::from_str(&written)?;
    let sealed = world.fs.read(&vault.path(&name))?;
    assert_eq!(age::decrypt(&identity, &sealed)?, b"an original");
    Ok(())
}

#[test]
fn keeping_twice_writes_once() -> Result {
    let (world, _, vault) = ready()?;
    let name = vault.keep(&digest(b"one"), b"one", &id(1), &key(1))?;
    let first = world.fs.read(&vault.path(&name))?;
    vault.keep(&digest(b"one"), b"one", &id(1), &key(1))?;
    assert_eq!(world.fs.read(&vault.path(&name))?, first);
    Ok(())
}

#[test]
fn another_key_a_damaged_file_and_a_missing_one_are_told_apart() -> Result {
    let (world, disk, vault) = ready()?;
    let name = vault.keep(&digest(b"one"), b"one", &id(1), &key(1))?;
    let get = |with: &Secret, sha256: &Hash| vault.get(&name, with, sha256);
    assert!(matches!(get(&key(2), &digest(b"one")), Err(VaultError::KeyMissing(_))));
    assert!(matches!(get(&key(1), &digest(b"two")), Err(VaultError::Damaged(_))));
    let other = vault.name(&digest(b"two"), &id(1));
    let missing = vault.get(&other, &key(1), &digest(b"two"));
    assert!(matches!(missing, Err(VaultError::Missing(_))));
    let whole = world.fs.read(&vault.path(&name))?;
    for at in 0..whole.len() {
        let mut bytes = whole.clone();
        bytes[at] ^= 1;
        disk.put(&vault.path(&name), &bytes)?;
        assert!(get(&key(1), &digest(b"one")).is_err(), "byte {at}");
        disk.put(&vault.path(&name), &whole[..at])?;
        let cut = get(&key(1), &digest(b"one"));
        assert!(matches!(cut, Err(VaultError::Damaged(_))), "cut at {at}");
    }
    vault.keep(&digest(b"one"), b"one", &id(1), &key(1))?;
    assert_eq!(get(&key(1), &digest(b"one"))?, b"one", "what is damaged is replaced");
    Ok(())
}

#[test]
fn a_file_that_is_all_header_is_refused_at_once() -> Result {
    let (_, disk, vault) = ready()?;
    let name = vault.name(&digest(b"one"), &id(1));
    let mut hostile = b"age-encryption.org/v1\n".to_vec();
    hostile.extend(b"-> X\n\n".repeat(1 << 20));
    hostile.extend(b"--- ");
    disk.put(&vault.path(&name), &hostile)?;
    let got = vault.get(&name, &key(1), &digest(b"one"));
    assert!(matches!(got, Err(VaultError::Damaged(_))));
    Ok(())
}

#[test]
fn removed_files_are_gone_and_all_others_listed() -> Result {
    let (world, disk, vault) = ready()?;
    assert_eq!(vault.names()?, []);
    let mut names = Vec::new();
    for number in 0..20_u8 {
        names.push(vault.keep(&digest(&[number]), &[number], &id(1), &key(1))?);
    }
    names.sort();
    assert_eq!(vault.names()?, names);
    for stray in ["case/vault/x", "case/vault/ab/notes.txt", "case/vault/incoming/cd"] {
        disk.put(Path::new(stray), b"")?;
    }
    assert_eq!(vault.names()?, names);
    let gone = names.remove(3);
    vault.remove(&gone)?;
    vault.remove(&gone)?;
    assert_eq!(vault.names()?, names);
    assert!(!world.fs.exists(&vault.path(&gone)));
    Ok(())
}

#[test]
fn what_was_synced_is_there_after_any_crash_and_what_was_removed_is_not() -> Result {
    let (world, disk, vault) = ready()?;
    disk.record();
    let mut names = Vec::new();
    for number in 0..3_u8 {
        names.push(vault.keep(&digest(&[number]), &[number], &id(1), &key(1))?);
    }
    vault.sync(&names)?;
    disk.mark(1);
    vault.remove(&names[0])?;
    vault.sync(&names[..1])?;
    disk.mark(2);
    drop(world);
    let mut states = 0;
    for moment in disk.timeline() {
        for crashed in moment.disk.crash_states(&Crashes { seed: 3, subsets: 32, tears: 16 }) {
            states += 1;
            let vault = self::vault(&crashed.world(5));
            let get = |number: u8| {
                vault.get(&names[usize::from(number)], &key(1), &digest(&[number])).is_ok()
            };
            let there = [get(0), get(1), get(2)];
            match moment.acknowledged {
                0 => {}
                1 => assert!(there[1] && there[2], "{}", crashed.story()),
                _ => assert_eq!(there, [false, true, true], "{}", crashed.story()),
            }
        }
    }
    assert!(states > 200, "{states}");
    Ok(())
}

#[test]
fn a_full_disk_is_said_and_leaves_nothing_behind() -> Result {
    let (_, disk, vault) = ready()?;
    disk.fail_at(disk.calls() + 3, Fault::Enospc);
    let kept = vault.keep(&digest(b"one"), b"one", &id(1), &key(1));
    assert!(matches!(kept, Err(VaultError::Io { .. })), "{kept:?}");
    assert!(disk.files().is_empty(), "{:?}", disk.files());
    Ok(())
}

#[test]
fn an_original_under_two_keys_is_two_files_and_each_goes_alone() -> Result {
    let (_, _, vault) = ready()?;
    let sha256 = digest(b"one");
    let first = vault.keep(&sha256, b"one", &id(1), &key(1))?;
    let second = vault.keep(&sha256, b"one", &id(2), &key(2))?;
    assert_ne!(first, second);
    assert_ne!(first, vault.early_name(&sha256));
    for (name, key) in [(&first, key(1)), (&second, key(2))] {
        assert_eq!(vault.get(name, &key, &sha256)?, b"one");
    }
    vault.remove(&first)?;
    assert!(matches!(vault.get(&first, &key(1), &sha256), Err(VaultError::Missing(_))));
    assert_eq!(vault.get(&second, &key(2), &sha256)?, b"one");
    Ok(())
}

#[test]
fn what_a_writer_that_ended_left_unfinished_is_swept_and_nothing_else() -> Result {
    let (world, disk, vault) = ready()?;
    let name = vault.keep(&digest(b"one"), b"one", &id(1), &key(1))?;
    let mut unfinished = vault.incoming(&vault.name(&digest(b"two"), &id(1)))?;
    unfinished.write(b"age-encryption.org/v1\n")?;
    // As after a kill: nobody removes it.
    std::mem::forget(unfinished);
    let lies = |disk: &SimDisk| {
        disk.files().iter().filter(|(path, _)| path.starts_with("case/vault/incoming")).count()
    };
    assert_eq!(lies(&disk), 1);
    Vault::sweep(&world, Path::new("case"))?;
    assert_eq!(lies(&disk), 0);
    assert_eq!(vault.names()?, [name]);
    Ok(())
}
