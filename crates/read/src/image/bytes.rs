//! Numbers and words in bytes. Nothing leaves the file: what is not there is `None`.

use encoding_rs::WINDOWS_1252;

/// So many bytes of embedded words are kept.
pub(super) const MOST_WORDS: usize = 1 << 16;

fn array<const N: usize>(bytes: &[u8], at: usize) -> Option<[u8; N]> {
    bytes.get(at..at.checked_add(N)?)?.try_into().ok()
}

/// Two bytes, the first the most significant.
pub(super) fn u16_be(bytes: &[u8], at: usize) -> Option<u16> {
    array(bytes, at).map(u16::from_be_bytes)
}

/// Four bytes, the first the most significant.
pub(super) fn u32_be(bytes: &[u8], at: usize) -> Option<u32> {
    array(bytes, at).map(u32::from_be_bytes)
}

/// Eight bytes, the first the most significant.
pub(super) fn u64_be(bytes: &[u8], at: usize) -> Option<u64> {
    array(bytes, at).map(u64::from_be_bytes)
}

/// Two bytes, the first the least significant.
pub(super) fn u16_le(bytes: &[u8], at: usize) -> Option<u16> {
    array(bytes, at).map(u16::from_le_bytes)
}

/// Four bytes, the first the least significant.
pub(super) fn u32_le(bytes: &[u8], at: usize) -> Option<u32> {
    array(bytes, at).map(u32::from_le_bytes)
}

/// Eight bytes, the first the least significant.
pub(super) fn u64_le(bytes: &[u8], at: usize) -> Option<u64> {
    array(bytes, at).map(u64::from_le_bytes)
}

/// The words of bytes that are UTF-8, or else Windows-1252, up to a NUL and without control
/// characters.
pub(super) fn words(bytes: &[u8]) -> String {
    let bytes = &bytes[..bytes.len().min(MOST_WORDS)];
    let end = memchr::memchr(0, bytes).unwrap_or(bytes.len());
    let bytes = &bytes[..end];
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text.into(),
        Err(error) if error.error_len().is_none() => String::from_utf8_lossy(bytes),
        Err(_) => WINDOWS_1252.decode_without_bom_handling(bytes).0,
    };
    cleaned(&text)
}

/// The words of bytes in UTF-16.
pub(super) fn words_of_utf16(bytes: &[u8], number: fn(&[u8], usize) -> Option<u16>) -> String {
    let units = (0..bytes.len().min(MOST_WORDS) / 2).map_while(|at| number(bytes, at * 2));
    let units = units.take_while(|unit| *unit != 0);
    let text: String =
        char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect();
    cleaned(&text)
}

/// The words without what no text shows.
pub(super) fn cleaned(text: &str) -> String {
    let shown = |c: &char| !c.is_control() || matches!(c, '\n' | '\t');
    text.chars().filter(shown).collect::<String>().trim().to_owned()
}
