//! Checkpoints: one has one text, and no other is read.
#![no_main]

use libfuzzer_sys::fuzz_target;
use verify::checkpoint::Checkpoint;

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    if let Ok(checkpoint) = Checkpoint::parse(text) {
        assert_eq!(checkpoint.text(), text);
    }
    let mut lines = text.lines().filter(|line| !line.is_empty()).map(str::to_owned);
    let Some(origin) = lines.next() else { return };
    let mut root = [0; 32];
    root.iter_mut().zip(bytes).for_each(|(to, from)| *to = *from);
    let size = u64::from_le_bytes(*root.first_chunk().expect("32 bytes"));
    let made = Checkpoint { origin, size, root, extensions: lines.collect() };
    assert_eq!(Checkpoint::parse(&made.text()), Ok(made));
});
