//! Under which keys originals lie, on one device and on several.

use super::{INTERVIEW, Result, new_case, paste, root};
use crate::{Case, Input, IntakeReport, SyncReport};
use record::sync::{RecordPeer, pull, share_keys};
use std::fs;
use std::path::Path;
use tempfile::TempDir;

/// Adds a text for a witness.
fn give(case: &mut Case, witness: &str, name: &str, text: &str) -> Result<IntakeReport> {
    let person = case.witness(witness)?;
    let input = Input::Bytes { name: name.to_owned(), bytes: text.as_bytes().to_vec() };
    Ok(case.add_for(Some(&person), vec![input], &mut |_| ())?)
}

/// How many files the vault holds, whole or not.
fn files(root: &Path) -> usize {
    let folders = fs::read_dir(root.join("vault")).into_iter().flatten().flatten();
    folders.flat_map(|folder| fs::read_dir(folder.path())).map(|files| files.count()).sum()
}

/// The catalogue is what a rebuild gives, and all originals are as recorded.
fn assert_whole(case: &mut Case, originals: usize) -> Result {
    let checked = case.check()?;
    assert_eq!((checked.originals, checked.problems), (originals, Vec::new()));
    assert_eq!(files(&case.root), originals);
    let dump = case.dump()?;
    case.rebuild(&mut |_, _| ())?;
    assert_eq!(case.dump()?, dump);
    Ok(())
}

/// A case and another device of it.
fn two_devices() -> Result<(TempDir, Case, Case)> {
    let (folder, case) = new_case()?;
    let other = case.join(&folder.path().join("stick"), None)?;
    Ok((folder, case, other))
}

fn exchange(one: &mut Case, other: &mut Case) -> Result<SyncReport> {
    let report = one.sync(other)?;
    for side in [&report.here, &report.there] {
        assert!(side.refused.is_empty() && side.forks.is_empty(), "{report:?}");
    }
    assert_eq!(one.record.sizes(), other.record.sizes());
    assert_eq!(one.state()?.digest(), other.state()?.digest());
    assert_eq!(one.dump()?, other.dump()?);
    Ok(report)
}

#[test]
fn a_document_given_again_by_a_witness_comes_under_their_key_and_goes_with_them() -> Result {
    let (_folder, mut case) = new_case()?;
    paste(&mut case, "interview", INTERVIEW)?;
    paste(&mut case, "another name", INTERVIEW)?;
    give(&mut case, "Pilar", "interview", INTERVIEW)?;
    assert_whole(&mut case, 1)?;
    let person = case.person_named("Pilar")?.ok_or("no person")?;
    let key = case.key_of_person(&person)?;
    let document = model::DocumentId::of(INTERVIEW.as_bytes());
    assert_eq!(case.record.original(&document.bytes(), &key)?, INTERVIEW.as_bytes());
    // Whoever brings it again without a name puts it under the same key.
    paste(&mut case, "a third name", INTERVIEW)?;
    assert_whole(&mut case, 1)?;
    assert_eq!(case.totals()?.documents, 1);
    assert_eq!(case.withdraw("Pilar")?.documents, 1);
    assert_eq!(case.totals()?.documents, 0);
    assert_whole(&mut case, 0)?;
    // What comes after the withdrawal is another matter.
    paste(&mut case, "published", INTERVIEW)?;
    assert_whole(&mut case, 1)
}

#[test]
fn what_two_witnesses_gave_is_there_until_both_withdraw() -> Result {
    for order in [["Pilar", "Marta"], ["Marta", "Pilar"]] {
        let (_folder, mut case) = new_case()?;
        give(&mut case, "Pilar", "interview", INTERVIEW)?;
        give(&mut case, "Marta", "interview", INTERVIEW)?;
        assert_whole(&mut case, 2)?;
        let document = model::DocumentId::of(INTERVIEW.as_bytes());
        assert_eq!(case.withdraw(order[0])?.documents, 0, "the other one still consents");
        assert_eq!(case.original(document)?, INTERVIEW.as_bytes());
        assert_whole(&mut case, 1)?;
        assert_eq!(case.withdraw(order[1])?.documents, 1);
        assert!(case.original(document).is_err());
        assert_whole(&mut case, 0)?;
    }
    Ok(())
}

#[test]
fn what_another_device_captured_without_the_witness_goes_with_the_witness_too() -> Result {
    let (_folder, mut case, mut other) = two_devices()?;
    paste(&mut other, "interview", INTERVIEW)?;
    give(&mut case, "Pilar", "interview", INTERVIEW)?;
    exchange(&mut case, &mut other)?;
    for device in [&mut case, &mut other] {
        assert_whole(device, 1)?;
    }
    case.withdraw("Pilar")?;
    exchange(&mut other, &mut case)?;
    for device in [&mut case, &mut other] {
        assert_whole(device, 0)?;
        assert_eq!(device.totals()?.documents, 0);
    }
    Ok(())
}

#[test]
fn who_never_heard_of_the_witness_keeps_what_was_captured_elsewhere() -> Result {
    let (_folder, mut case, mut other) = two_devices()?;
    give(&mut case, "Pilar", "interview", INTERVIEW)?;
    case.withdraw("Pilar")?;
    paste(&mut other, "published", INTERVIEW)?;
    exchange(&mut case, &mut other)?;
    for device in [&mut case, &mut other] {
        assert_whole(device, 1)?;
    }
    Ok(())
}

#[test]
fn a_device_that_was_away_brings_nothing_back_and_the_report_says_so() -> Result {
    let (_folder, mut case, mut other) = two_devices()?;
    give(&mut case, "Pilar", "interview", INTERVIEW)?;
    assert_eq!(exchange(&mut case, &mut other)?.there.originals, 1);
    case.withdraw("Pilar")?;
    assert_eq!(files(&other.root), 1);
    let report = exchange(&mut case, &mut other)?;
    assert_eq!((report.here.originals, report.there.originals), (0, 0), "{report:?}");
    for device in [&mut case, &mut other] {
        assert_whole(device, 0)?;
    }
    Ok(())
}

#[test]
fn entries_whose_keys_came_later_are_in_the_catalogue_when_the_case_is_opened() -> Result {
    let (folder, mut case, mut other) = two_devices()?;
    give(&mut case, "Pilar", "interview", INTERVIEW)?;
    pull(&mut other.record, &mut RecordPeer::new(&case.record))?;
    other.catch_up()?;
    assert_eq!(other.totals()?.documents, 0, "it cannot be read yet");
    // Killed after the keys were written and before the catalogue knew of them.
    share_keys(case.record.keys(), other.record.keys_mut())?;
    other.record.save_keys()?;
    drop(other);
    let mut other = Case::open(&folder.path().join("stick"), None)?;
    assert_eq!(other.totals()?.documents, 1);
    assert_eq!(other.search("fisherman", 9)?.len(), case.search("fisherman", 9)?.len());
    // And the other way: keys that are destroyed before the entry that says so is here.
    let person = case.person_named("Pilar")?.ok_or("no person")?;
    let key = case.key_of_person(&person)?;
    other.record.keys_mut().destroy(&key);
    other.record.save_keys()?;
    drop(other);
    assert_eq!(Case::open(&folder.path().join("stick"), None)?.totals()?.documents, 0);
    Ok(())
}

#[test]
fn what_a_killed_writer_left_unfinished_is_gone_after_the_next_write() -> Result {
    let (folder, mut case) = new_case()?;
    paste(&mut case, "interview", INTERVIEW)?;
    let root = root(&folder);
    let left = ["vault/incoming/0123456789abcdef", "keys.incoming", "case.toml.incoming"];
    for name in left {
        fs::write(root.join(name), "half of a file")?;
    }
    paste(&mut case, "another", "Somebody said that it rained.")?;
    assert!(left.iter().all(|name| !root.join(name).exists()));
    assert_whole(&mut case, 2)
}

#[test]
fn a_sealed_name_stays_sealed_in_what_another_witness_gave_too() -> Result {
    use crate::Judgement;
    use crate::judgements::{Level, Protect, Subject};
    let (_folder, mut case) = new_case()?;
    let text = format!("{INTERVIEW}\n\nPilar Quesada heard it too.\n");
    give(&mut case, "Pilar Quesada", "interview", &text)?;
    give(&mut case, "Marta", "interview", &text)?;
    assert!(case.dump()?.contains("Quesada"));
    let person = case.person_named("Pilar Quesada")?.ok_or("no person")?;
    let (subject, field) = (Subject::Person(person), String::new());
    case.judge(&Judgement::Protect(Protect { subject, field, level: Level::Sealed }))?;
    assert!(!case.dump()?.contains("Quesada"));
    case.withdraw("Pilar Quesada")?;
    let dump = case.dump()?;
    assert!(dump.contains("heard it too") && !dump.contains("Quesada"), "{dump}");
    assert_whole(&mut case, 1)
}
