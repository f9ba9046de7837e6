//! Small cases as each released format wrote them: they stay for ever, and every later version reads
//! them and finds the same.
//!
//! Before format 1 is released, `cargo test -p record -- --ignored make_the_cases_of_format_1` makes
//! them anew.

use super::common::Result;
use crate::disk::Disk;
use crate::fold::judgements::{Attach, Capture, EntryBody, Moved, Side, Undo, Witness};
use crate::fold::{Id, Seen, State};
use crate::keys::{KeyKind, Lock, Secret};
use crate::passphrase::Passphrase;
use crate::record::{Options, Record, Sizes, Written};
use crate::sim::SimDisk;
use crate::world::World;
use crate::{Draft, KeyId};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use verify::hash::{hex, sha256};

const PASSPHRASE: &str = "seven wooden boats sail south by night";

const CLAIM: &str = "c-0123456789abcdef";

const ARTICLE: &[u8] = b"Civic Watch said that inmates were beaten.\n";

const INTERVIEW: &[u8] = b"They beat me every night.\n";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/format-1")
}

/// A real disk with a clock and random bytes that are always the same.
fn world() -> World {
    World { fs: Arc::new(Disk), ..SimDisk::default().world(1) }
}

fn passphrase(name: &str) -> Option<Passphrase> {
    (name == "encrypted").then(|| Passphrase::new(PASSPHRASE))
}

fn open(name: &str, root: &Path) -> Result<Record> {
    Ok(Record::open(&world(), root, passphrase(name).as_ref())?)
}

/// All that is found in a case, as text.
fn found(record: &Record) -> Result<String> {
    let (mut text, mut seen) = (String::new(), Vec::new());
    record.read(&Sizes::new(), &mut |entry| {
        let kind = entry.payload.as_ref().map_or("unreadable", |payload| payload.kind.as_str());
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "{} {} {kind} {}",
            entry.id.log,
            entry.id.seq,
            hex(&entry.envelope.commit)
        );
        seen.push(match &entry.payload {
            Ok(payload) => Seen::readable(entry.id, payload),
            Err(_) => Seen::unreadable(entry.id),
        });
    })?;
    let state = State::fold(seen);
    writeln!(text, "state {}", hex(&state.digest()))?;
    for capture in state.captures() {
        let key = KeyId(capture.body.key);
        let bytes = record.original(&capture.body.sha256, &key)?;
        writeln!(text, "original {} {} bytes", hex(&capture.body.sha256), bytes.len())?;
    }
    for (log, size, root, _) in record.heads() {
        writeln!(text, "log {log} {size} {}", hex(&root))?;
    }
    let proof = record.claim_proof(CLAIM)?.verify()?;
    writeln!(text, "proof opened {:?} withheld {}", proof.opened, proof.withheld.len())?;
    Ok(text)
}

fn copy(from: &Path, to: &Path) -> Result {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let (path, to) = {
            let entry = entry?;
            (entry.path(), to.join(entry.file_name()))
        };
        if path.is_dir() {
            copy(&path, &to)?;
        } else {
            fs::copy(&path, &to)?;
        }
    }
    Ok(())
}

#[test]
fn the_cases_of_format_1_are_read_and_say_what_they_said() -> Result {
    for name in ["open", "encrypted"] {
        let temporary = tempfile::tempdir()?;
        let root = temporary.path().join("case");
        copy(&folder().join(name), &root)?;
        let mut record = open(name, &root)?;
        assert_eq!(record.is_encrypted(), name == "encrypted");
        assert!(!record.check()?.is_empty() && record.notices().is_empty());
        let expected = fs::read_to_string(folder().join(format!("{name}.txt")))?;
        assert_eq!(found(&record)?, expected, "{name}");
        assert!(expected.contains("unreadable") && expected.lines().count() > 12);
        // A writer of today goes on with it.
        let (key, before) = (record.key(KeyKind::Case)?.0, record.sizes());
        record.append(&[Draft { kind: "note", fields: Vec::new(), key, claims: Vec::new() }])?;
        let after: u64 = open(name, &root)?.sizes().values().sum();
        assert_eq!(after, before.values().sum::<u64>() + 1);
    }
    Ok(())
}

#[test]
fn an_original_under_its_early_name_is_read_and_goes_with_its_key() -> Result {
    let disk = SimDisk::default();
    let mut record = super::common::create(&disk.world(1))?;
    let (sha256, key) = (sha256(&[ARTICLE]), record.key(KeyKind::Case)?.0);
    let other = record.keys_mut().add(KeyKind::Person, Secret::new([9; 32]))?;
    record.keep_original(&sha256, ARTICLE, &key)?;
    let vault = record.vault()?;
    let path = |name: crate::BlobName| {
        PathBuf::from(format!("case/vault/{}/{name}.age", &name.as_str()[..2]))
    };
    let early = path(vault.early_name(&sha256));
    let world = disk.world(2);
    world.fs.create_folder(early.parent().ok_or("no folder")?)?;
    world.fs.rename(&path(vault.name(&sha256, &key)), &early)?;
    assert_eq!(record.original(&sha256, &key)?, ARTICLE);
    assert!(record.has_original(&sha256, &key)? && !record.has_original(&sha256, &other)?);
    assert!(record.original(&sha256, &other).is_err());
    assert_eq!(record.keep_only(std::iter::once((sha256, key)))?, 0);
    record.remove_originals(&[(sha256, other)].into())?;
    assert_eq!(record.original(&sha256, &key)?, ARTICLE, "it is under another key");
    record.remove_originals(&[(sha256, key)].into())?;
    assert!(!world.fs.exists(&early));
    Ok(())
}

fn say<B: EntryBody>(
    record: &mut Record,
    key: KeyId,
    body: &B,
    claims: &[&str],
) -> Result<Written> {
    let claims = claims.iter().map(|claim| (*claim).to_owned()).collect();
    let draft = Draft { kind: B::KIND, fields: body.draft_fields(), key, claims };
    record.append(&[draft])?.pop().ok_or_else(|| "nothing written".into())
}

fn capture(record: &mut Record, key: KeyId, bytes: &[u8], person: Option<&Id>) -> Result<Written> {
    let sha256 = sha256(&[bytes]);
    record.keep_original(&sha256, bytes, &key)?;
    record.sync_originals(std::iter::once((sha256, key)))?;
    let (size, name, person) = (bytes.len() as u64, "a document".to_owned(), person.cloned());
    let body = Capture {
        sha256,
        size,
        name,
        key: key.0,
        person,
        address: None,
        media_type: None,
        charset: None,
        archived: None,
        ocr: None,
        ocr_size: None,
    };
    say(record, key, &body, &[])
}

fn make(name: &str, root: &Path) -> Result {
    fs::create_dir_all(root)?;
    let lock = passphrase(name).map_or(Lock::Open, Lock::Passphrase);
    let options = Options { name: name.to_owned(), device: "laptop".to_owned(), lock, reserve: 0 };
    let mut record = Record::create(&world(), root, options)?;
    let case = record.key(KeyKind::Case)?.0;
    capture(&mut record, case, ARTICLE, None)?;
    let early = capture(&mut record, case, INTERVIEW, None)?;
    let mut persons = Vec::new();
    for (byte, person) in [(5, "p-pilar"), (6, "p-marta")] {
        let key = record.keys_mut().add(KeyKind::Person, Secret::new([byte; 32]))?;
        record.save_keys()?;
        let person: Id = person.parse()?;
        say(
            &mut record,
            key,
            &Witness { person: person.clone(), name: "A Witness".to_owned() },
            &[],
        )?;
        capture(&mut record, key, INTERVIEW, Some(&person))?;
        persons.push(key);
    }
    say(&mut record, case, &Moved { entries: vec![early.id] }, &[])?;
    for statement in ["s-1", "s-2"] {
        let (statement, claim) = (statement.parse()?, CLAIM.parse()?);
        let attach = Attach { statement, claim, side: Side::Asserts };
        let written = say(&mut record, case, &attach, &[CLAIM])?;
        say(&mut record, case, &Undo { entry: written.id }, &[])?;
    }
    // One of the two has withdrawn: what was under that key cannot be read.
    record.remove_originals(&[(sha256(&[INTERVIEW]), persons[1])].into())?;
    record.keys_mut().destroy(&persons[1]);
    record.save_keys()?;
    record.unlock();
    Ok(())
}

#[test]
#[ignore = "writes the cases that the other test reads"]
fn make_the_cases_of_format_1() -> Result {
    for name in ["open", "encrypted"] {
        let root = folder().join(name);
        if root.exists() {
            fs::remove_dir_all(&root)?;
        }
        make(name, &root)?;
        for file in ["lock", "vault/incoming"] {
            let path = root.join(file);
            let removed = if path.is_dir() { fs::remove_dir(path) } else { fs::remove_file(path) };
            removed?;
        }
        fs::write(folder().join(format!("{name}.txt")), found(&open(name, &root)?)?)?;
    }
    Ok(())
}
