//! Frames: whatever is read as one is written the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use verify::frame::{self, Frame, FrameError, HEADER, MAX_BODY};

fuzz_target!(|bytes: &[u8]| {
    read(bytes);
    // The check sum keeps made-up bytes out, so a frame is also made of them.
    let mut framed = Vec::new();
    let (kind, rest) = bytes.split_first().unwrap_or((&0, bytes));
    let written = match rest.split_first_chunk::<80>() {
        Some((head, sealed)) if kind % 2 == 0 => {
            let (envelope, key) = head.split_at(64);
            let (envelope, key) = (envelope.try_into().expect("64"), key.try_into().expect("16"));
            frame::write_entry(&mut framed, envelope, key, sealed)
        }
        _ => frame::write_commit(&mut framed, rest),
    };
    assert_eq!(written.is_err(), rest.len() > MAX_BODY);
    if written.is_ok() {
        assert_eq!(read(&framed), Some(framed.len()));
        for cut in [0, HEADER - 1, HEADER, framed.len() - 1] {
            if cut < framed.len() {
                assert_eq!(frame::read(&framed[..cut]), Err(FrameError::CutOff));
            }
        }
        let flipped = rest.first().map_or(0, |byte| usize::from(*byte)) % framed.len();
        framed[flipped] ^= 1 << (kind % 8);
        assert!(frame::read(&framed).is_err(), "a flipped bit goes unnoticed");
    }
});

/// The length of the frame at the front, which written anew must be the same.
fn read(bytes: &[u8]) -> Option<usize> {
    let (frame, length) = frame::read(bytes).ok()?;
    let mut again = Vec::new();
    match frame {
        Frame::Entry(entry) => {
            frame::write_entry(&mut again, entry.envelope, &entry.key, entry.sealed)
        }
        Frame::Commit(note) => frame::write_commit(&mut again, note),
    }
    .expect("what was read is short enough");
    assert_eq!(again, bytes[..length]);
    Some(length)
}
