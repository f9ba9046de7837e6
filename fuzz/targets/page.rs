//! Web pages: any bytes are read or refused, and every block lies in the bytes.
#![no_main]

use libfuzzer_sys::fuzz_target;
use model::Origin;

fuzz_target!(|bytes: &[u8]| {
    let Ok((reading, _)) = read::read(bytes, "page.html") else { return };
    let text = reading.text();
    let mut end = 0;
    for block in reading.blocks() {
        assert!(block.span.start() >= end && block.span.end() > block.span.start());
        end = block.span.end();
        assert!(text.slice(block.span).is_some_and(|words| words.trim() == words));
        if let Some(Origin::Bytes { start, end }) = block.origin {
            assert!(start < end && end <= bytes.len() as u64);
        }
    }
    assert_eq!(read::read(bytes, "page.html").map(|(again, _)| again), Ok(reading));
});
