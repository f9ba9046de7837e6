//! Payloads: what is read is written the same, and its commitment opens field by field.
#![no_main]

use libfuzzer_sys::fuzz_target;
use verify::commitment::{open, opens};
use verify::payload::Payload;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(payload) = Payload::decode(bytes) {
        assert_eq!(payload.encode(), bytes);
        commits(&payload);
    }
    let Some((seed, rest)) = bytes.split_first_chunk::<32>() else { return };
    let text = String::from_utf8_lossy(rest).into_owned();
    let fields = text.lines().map(|line| (line.to_owned(), line.into())).collect();
    let kind = "made".to_owned();
    let made = Payload { kind, version: 1, hlc: 7, deps: Vec::new(), fields, seed: *seed };
    let encoded = made.encode();
    let read = Payload::decode(&encoded).expect("what was encoded can be read");
    assert_eq!(read.encode(), encoded);
    commits(&read);
});

fn commits(payload: &Payload) {
    let (commit, digests) = (payload.commit(), payload.digests());
    assert!(digests.len() % 8 == 0 && digests.is_sorted());
    let mut fields = open(&payload.committed(), &payload.seed);
    assert!(opens(&commit, &digests, &fields));
    let last = fields.last_mut().expect("what stands beside the fields");
    last.salt[0] ^= 1;
    assert!(!opens(&commit, &digests, &fields), "a bent field opens");
}
