//! Archives of all kinds: any bytes are unpacked or refused, the same way twice, and no name leads
//! out of a folder.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let found = all(bytes);
    for member in found.iter().flatten() {
        assert!(!member.name.split('/').any(|part| part == "..") && !member.name.contains('\\'));
    }
    assert_eq!(all(bytes), found);
});

fn all(bytes: &[u8]) -> Result<Vec<read::Member>, read::Refusal> {
    let mut members = Vec::new();
    read::members(bytes, "a", &mut |member| members.push(member))?;
    Ok(members)
}
