//! Rich text: any bytes after the mark of the format are read or refused, the same way twice.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let file = [&b"{\\rtf1\\ansi "[..], bytes].concat();
    let once = read::read(&file, "a.rtf");
    assert_eq!(read::read(&file, "a.rtf"), once);
});
