//! Envelopes and the names of logs: parsing and writing are inverse.
#![no_main]

use libfuzzer_sys::fuzz_target;
use verify::claim::is_about;
use verify::envelope::{EntryId, Envelope, LogId, tag};

fuzz_target!(|bytes: &[u8]| {
    if let Some((front, rest)) = bytes.split_first_chunk::<64>() {
        if let Ok(envelope) = Envelope::parse(front) {
            assert_eq!(envelope.to_bytes(), *front);
        }
        let mut front = *front;
        front[..8].copy_from_slice(&[1, 0, 0, 0, 0, 0, 0, 0]);
        let mut envelope = Envelope::parse(&front).expect("the reserved bytes are in order");
        assert_eq!(envelope.to_bytes(), front);
        let log = LogId::of(&front, &envelope.commit);
        assert_eq!(log.to_string().parse(), Ok(log));
        let id = EntryId { log, seq: envelope.seq };
        let slot = rest.len() % 2;
        envelope.tags[slot] = tag(&envelope.commit, id, slot as u8);
        assert!(is_about(&envelope, id, &envelope.commit));
    }
    if let Ok(text) = std::str::from_utf8(bytes)
        && let Ok(log) = text.parse::<LogId>()
    {
        assert_eq!(log.to_string(), text.to_ascii_lowercase());
    }
});
