//! Submissions of forms: any bytes are read or refused, and every block and answer has its place.
#![no_main]

use libfuzzer_sys::fuzz_target;
use model::Origin;

/// The beginnings of the three forms; the first byte chooses one.
const BEGINNINGS: [&[u8]; 3] = [
    b"q,g/a,_uuid,_submission_time,_parent_index\n",
    b"[{\"_uuid\":\"a\",\"_submission_time\":\"2024\",\"q\":",
    b"<data id='a'><meta><instanceID>uuid:a</instanceID></meta><q>",
];

fuzz_target!(|bytes: &[u8]| {
    let Some((first, rest)) = bytes.split_first() else { return };
    let file = [BEGINNINGS[usize::from(*first) % BEGINNINGS.len()], rest].concat();
    let Ok((reading, _)) = read::read(&file, "export.csv") else { return };
    let text = reading.text();
    let mut end = 0;
    for block in reading.blocks() {
        assert!(block.span.start() >= end && block.span.end() > block.span.start());
        end = block.span.end();
        if let Some(Origin::Bytes { start, end }) = block.origin {
            assert!(start < end && end <= file.len() as u64);
        }
    }
    for answer in &reading.answers {
        for span in [answer.name, answer.asked, answer.span].into_iter().flatten() {
            assert!(text.slice(span).is_some());
        }
    }
});
