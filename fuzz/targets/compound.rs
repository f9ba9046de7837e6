//! Compound files of old Office programs: any bytes behind the mark are read or refused, the same way
//! twice.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let file = [&b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"[..], bytes].concat();
    let once = read::read(&file, "a");
    assert_eq!(read::read(&file, "a"), once);
    let _ = read::members(&file, "a", &mut |member| drop(member));
});
