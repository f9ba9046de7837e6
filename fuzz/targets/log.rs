//! Logs: bytes that nobody signed commit to nothing, and reading in parts finds the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use verify::envelope::{Envelope, LogId};
use verify::frame::{self, HEADER};
use verify::log::{Checker, Damage, has_commit};
use verify::note::VerifierKey;

fuzz_target!(|bytes: &[u8]| {
    let key = VerifierKey::new("consilience/v1/00000000/00000000", [5; 32]);
    check(bytes, LogId([0; 16]), &key);
    let (log, id) = built(bytes, &key);
    let (entries, damage) = check(&log, id, &key);
    // Each byte of the input made an entry or a commit without a signature; the first of those
    // ends the log.
    let before_commit = bytes.iter().take_while(|byte| **byte != 0).count();
    assert_eq!(entries, before_commit.min(64));
    assert_eq!(damage.is_some(), before_commit < bytes.len().min(64));
});

/// A log of as many entries as the bytes before a 0, which stands for a commit.
fn built(bytes: &[u8], key: &VerifierKey) -> (Vec<u8>, LogId) {
    let (mut log, mut id, mut seq) = (Vec::new(), LogId([0; 16]), 0);
    for byte in bytes.iter().take(64) {
        if *byte == 0 {
            frame::write_commit(&mut log, bytes).expect("short enough");
            continue;
        }
        let envelope = Envelope { seq, tags: [[*byte; 8]; 2], commit: [*byte; 32] }.to_bytes();
        if seq == 0 {
            id = LogId::of(&envelope, &key.public_key());
        }
        frame::write_entry(&mut log, &envelope, &[0; 16], bytes).expect("short enough");
        seq += 1;
    }
    (log, id)
}

/// How many entries are read, and what ends them.
fn check(bytes: &[u8], id: LogId, key: &VerifierKey) -> (usize, Option<(u64, Damage)>) {
    let mut checker = Checker::new(id, key.clone());
    let mut seqs = Vec::new();
    let damage = checker.take(bytes, 0, &mut |seq, _| seqs.push(seq)).err();
    assert!(seqs.iter().copied().eq(0..seqs.len() as u64), "places without a gap");
    assert_eq!(checker.committed().size(), 0, "nobody signed this");
    assert!(!has_commit(bytes, key));
    let (mut parts, mut at) = (Checker::new(id, key.clone()), 0);
    let mut found = None;
    while at < bytes.len() && found.is_none() {
        let length = frame::read(&bytes[at..]).map_or(HEADER.min(bytes.len() - at), |read| read.1);
        found = parts.take(&bytes[at..at + length], at as u64, &mut |_, _| ()).err();
        at += length;
    }
    assert_eq!(found.as_ref().map(|(at, _)| at), damage.as_ref().map(|(at, _)| at));
    (seqs.len(), damage)
}
