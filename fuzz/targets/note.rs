//! Signed notes and the keys that they are checked with.
#![no_main]

use libfuzzer_sys::fuzz_target;
use verify::note::{Note, NoteError, VerifierKey, assemble, key_hash};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(note) = Note::parse(bytes) {
        assert!(bytes.starts_with(note.text().as_bytes()) && note.text().ends_with('\n'));
        let stranger = VerifierKey::new("stranger", [7; 32]);
        assert_ne!(note.verify(&stranger), Ok(()));
    }
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    if let Ok(key) = text.parse::<VerifierKey>() {
        assert_eq!(key.to_string(), text);
    }
    // A text with a signature line after it is a note, and its text comes back.
    let plain = text.bytes().all(|byte| byte >= 0x20 || byte == b'\n');
    let name = text.lines().next().unwrap_or_default();
    if plain && text.ends_with('\n') && !name.is_empty() {
        let key = VerifierKey::new("fuzz", [9; 32]);
        let made = assemble(text, key.name(), key_hash(key.name(), &key.public_key()), &[3; 64]);
        let note = Note::parse(made.as_bytes()).expect("a note that was made");
        assert_eq!(note.text(), text);
        assert_eq!(note.verify(&key), Err(NoteError::Signature));
    }
});
