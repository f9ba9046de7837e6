//! Texts of people: subtitles, chats, posts, tables and plain text, whatever the name says.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    for name in ["a.txt", "a.srt", "a.vtt", "a.csv", "a.tsv", "a.json", "WhatsApp Chat.txt"] {
        let once = read::read(bytes, name);
        assert_eq!(read::read(bytes, name), once);
    }
});
