//! Messages and mailboxes: any bytes are read or refused, the same way twice, with what is attached.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    for name in ["a.eml", "a.mbox"] {
        let once = read::read(bytes, name);
        assert_eq!(read::read(bytes, name), once);
        let _ = read::members(bytes, name, &mut |member| drop(member));
    }
});
