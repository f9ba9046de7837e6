//! Who opens the keys.

use super::*;

fn opens(world: &World, passphrase: &str) -> bool {
    match open(world, Some(passphrase)) {
        Ok(keys) => keys.of_kind(KeyKind::Case).count() == 1,
        Err(KeysError::WrongPassphrase) => false,
        Err(error) => panic!("{passphrase}: {error}"),
    }
}

fn saved(world: &World, passphrase: &str) -> Result<Keys> {
    let mut keys = create(world, locked(passphrase))?;
    keys.add(KeyKind::Case, secret(1))?;
    keys.save()?;
    Ok(keys)
}

#[test]
fn a_wrong_passphrase_and_none_are_told_apart_from_damage() -> Result {
    let (world, _) = ready(1)?;
    saved(&world, "one two")?;
    assert!(opens(&world, "one two") && opens(&world, " one  two "));
    assert!(!opens(&world, "one three") && !opens(&world, ""));
    assert!(matches!(open(&world, None), Err(KeysError::PassphraseNeeded)));
    Ok(())
}

#[test]
fn a_passphrase_that_is_not_needed_is_let_be() -> Result {
    let (world, _) = ready(1)?;
    create(&world, Lock::Open)?.save()?;
    assert!(!open(&world, Some("one two"))?.is_encrypted());
    Ok(())
}

#[test]
fn a_passphrase_is_changed_and_others_stay() -> Result {
    let (world, _) = ready(1)?;
    let mut keys = saved(&world, "one")?;
    keys.change_passphrase(&words("two"))?;
    assert!(opens(&world, "one"), "not before it is saved");
    keys.save()?;
    assert!(!opens(&world, "one") && opens(&world, "two"));
    keys.add_passphrase(&words("three"))?;
    keys.save()?;
    let mut keys = open(&world, Some("three"))?;
    keys.change_passphrase(&words("four"))?;
    keys.save()?;
    let open = ["one", "two", "three", "four"].map(|words| opens(&world, words));
    assert_eq!(open, [false, true, false, true]);
    Ok(())
}

#[test]
fn a_new_passphrase_of_the_only_person_takes_a_new_salt() -> Result {
    let (world, _) = ready(1)?;
    let mut keys = saved(&world, "one")?;
    let salt = wrapping(&keys).salt;
    keys.save()?;
    assert_eq!((wrapping(&keys).salt, wrapping(&keys).generation), (salt, 2));
    keys.change_passphrase(&words("one"))?;
    keys.save()?;
    assert_ne!(wrapping(&keys).salt, salt);
    assert_eq!(wrapping(&keys).generation, 1);
    assert!(opens(&world, "one"));
    Ok(())
}

#[test]
fn there_are_eight_passphrases_and_the_file_does_not_tell_how_many() -> Result {
    let (world, _) = ready(1)?;
    let mut keys = saved(&world, "0")?;
    let length = file(&world)?.len();
    for number in 1..8 {
        keys.add_passphrase(&words(&number.to_string()))?;
        keys.save()?;
    }
    keys.add_passphrase(&words("3"))?;
    assert!(matches!(keys.add_passphrase(&words("8")), Err(KeysError::TooMany)));
    keys.save()?;
    assert!((0..8).all(|number| opens(&world, &number.to_string())));
    assert!(!opens(&world, "8"));
    assert_eq!(file(&world)?.len(), length);
    keys.remove_passphrase(&words("5"))?;
    keys.add_passphrase(&words("8"))?;
    keys.save()?;
    assert!(!opens(&world, "5") && opens(&world, "8") && opens(&world, "7"));
    Ok(())
}

#[test]
fn the_last_passphrase_stays_and_who_removed_their_own_cannot_change_another() -> Result {
    let (world, _) = ready(1)?;
    let mut keys = saved(&world, "one")?;
    assert!(matches!(keys.remove_passphrase(&words("one")), Err(KeysError::LastPassphrase)));
    assert!(matches!(keys.remove_passphrase(&words("two")), Err(KeysError::WrongPassphrase)));
    keys.add_passphrase(&words("two"))?;
    keys.remove_passphrase(&words("one"))?;
    let refused = keys.change_passphrase(&words("three"));
    assert!(matches!(refused, Err(KeysError::PassphraseNeeded)));
    keys.save()?;
    assert!(!opens(&world, "one") && opens(&world, "two"));
    let mut keys = open(&world, Some("two"))?;
    keys.add_passphrase(&words("three"))?;
    keys.save()?;
    let mut keys = open(&world, Some("three"))?;
    keys.remove_passphrase(&words("two"))?;
    keys.change_passphrase(&words("four"))?;
    keys.save()?;
    assert!(opens(&world, "four") && !opens(&world, "three") && !opens(&world, "two"));
    Ok(())
}

#[test]
fn a_case_in_the_open_can_be_closed() -> Result {
    let (world, _) = ready(1)?;
    let mut keys = create(&world, Lock::Open)?;
    keys.add(KeyKind::Case, secret(1))?;
    keys.save()?;
    keys.add_passphrase(&words("one"))?;
    assert!(keys.is_encrypted());
    keys.save()?;
    assert!(matches!(open(&world, None), Err(KeysError::PassphraseNeeded)));
    assert!(opens(&world, "one"));
    Ok(())
}

#[test]
fn who_has_the_keys_open_while_the_passphrase_is_changed_must_open_them_anew() -> Result {
    let (world, _) = ready(1)?;
    let mut first = saved(&world, "one")?;
    let mut second = open(&world, Some("one"))?;
    first.change_passphrase(&words("two"))?;
    first.save()?;
    assert!(matches!(second.refresh(), Err(KeysError::PassphraseNeeded)));
    assert_eq!(second.of_kind(KeyKind::Case).count(), 1, "nothing happened");
    Ok(())
}
