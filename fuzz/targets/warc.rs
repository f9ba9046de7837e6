//! Archives of the web: behind the first line of a record any bytes are read, and every member that
//! has content is no longer than all of it unpacked.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let bytes = [&b"WARC/1.1\r\nWARC-Type: response\r\n"[..], bytes].concat();
    let mut members = Vec::new();
    let _ = read::members(&bytes, "a", &mut |member| members.push(member));
    assert!(!members.is_empty());
    for member in members {
        let Ok(content) = member.result else { continue };
        assert!(!content.is_empty());
        let declared = member.declared.unwrap_or_default();
        let _ = read::read_declared(&content, &member.name, &declared);
    }
});
