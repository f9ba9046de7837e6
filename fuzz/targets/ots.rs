//! OpenTimestamps proofs: what is read and written is the same tree, whose bytes are canonical.
#![no_main]

use libfuzzer_sys::fuzz_target;
use verify::ots::{Detached, Timestamp};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(proof) = Detached::parse(bytes) {
        let written = proof.to_bytes().expect("what was read has attestations");
        let again = Detached::parse(&written).expect("what was written can be read");
        assert_eq!(again, proof);
        assert_eq!(again.to_bytes().as_ref(), Ok(&written));
        let _ = proof.is_of(bytes);
    }
    let Some((message, rest)) = bytes.split_first_chunk::<32>() else { return };
    let Ok(answer) = Timestamp::parse(rest, message) else { return };
    let written = answer.to_bytes().expect("what was read has attestations");
    assert_eq!(Timestamp::parse(&written, message).as_ref(), Ok(&answer));
    // A tree joined with itself stays as it is.
    let mut joined = answer.clone();
    if joined.merge(answer.clone()).is_ok() {
        assert_eq!(joined, answer);
    }
    let mut proof = Detached::of_sha256(*message);
    if proof.upgrade(&answer) == Ok(1) {
        assert_eq!(proof.timestamp(), &answer);
    }
    assert!(answer.pending().count() <= answer.attestations().count());
});
