//! Payloads: what is written is what the envelope commits to.

use crate::cbor::{CborError, Value};
use crate::commitment::{open, opens};
use crate::envelope::{EntryId, LogId};
use crate::payload::{Payload, PayloadError};

fn payload() -> Payload {
    let field = |name: &str, value: Value| (name.to_owned(), value);
    Payload {
        kind: "note".to_owned(),
        version: 1,
        hlc: 1 << 40,
        deps: vec![EntryId { log: LogId([3; 16]), seq: 300 }],
        // Out of order, with a name and a text that are not in NFC.
        fields: vec![
            field("number", 7_u64.into()),
            field("cafe\u{301}", "e\u{301}".into()),
            field("b", Value::List(vec![Value::Null, true.into()])),
            field("a", Value::Map(vec![("z".to_owned(), Value::Int(-1))])),
        ],
        seed: [9; 32],
    }
}

#[test]
fn what_is_read_again_is_what_was_committed_to() {
    let payload = payload();
    let bytes = payload.encode();
    let read = Payload::open(&bytes, &payload.commit()).unwrap();
    assert_eq!(read.encode(), bytes);
    assert_eq!(read.field("caf\u{e9}"), Some(&"\u{e9}".into()));
    assert_eq!(read.digests(), payload.digests());
    assert_eq!(Payload::open(&bytes, &[0; 32]), Err(PayloadError::NotCommitted));
}

#[test]
fn every_field_opens_the_commitment() {
    let payload = payload();
    let fields = open(&payload.committed(), &payload.seed);
    assert_eq!((fields.len(), payload.digests().len()), (8, 8));
    assert!(opens(&payload.commit(), &payload.digests(), &fields));
    for field in &fields {
        let mut bent = field.clone();
        bent.salt[0] ^= 1;
        assert!(!opens(&payload.commit(), &payload.digests(), &[bent]));
    }
}

#[test]
fn only_the_canonical_encoding_is_read() {
    let bytes = payload().encode();
    assert_eq!(Payload::decode(&[bytes.as_slice(), &[0]].concat()), Err(canonical()));
    // The version, which stands last, in a longer form than it needs.
    let (last, rest) = bytes.split_last().unwrap();
    assert_eq!(Payload::decode(&[rest, &[0x18, *last]].concat()), Err(canonical()));
    for end in 0..bytes.len() {
        assert!(Payload::decode(&bytes[..end]).is_err(), "cut at {end}");
    }
}

fn canonical() -> PayloadError {
    PayloadError::Cbor(CborError::NotCanonical)
}
