//! What a file that is no text probably is.

/// First bytes, and what such files are called in a sentence. From the formats' own specifications,
/// as the `file` program's table of magic numbers gathers them.
const KINDS: &[(&[u8], &str)] = &[
    (b"%PDF-", "PDF files"),
    (b"{\\rtf", "RTF files"),
    (b"PK\x03\x04", "ZIP, Word, OpenDocument and EPUB files"),
    (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "old Word and Outlook files"),
    (b"RIFF", "RIFF files"),
    (b"\x7FELF", "programs (ELF)"),
    (b"MZ", "programs (Windows)"),
    (b"SQLite format 3\0", "SQLite databases"),
    (b"\x1F\x8B", "gzip files"),
    (b"BZh", "bzip2 files"),
    (b"\xFD7zXZ\0", "xz files"),
    (b"\x28\xB5\x2F\xFD", "Zstandard files"),
    (b"7z\xBC\xAF\x27\x1C", "7-Zip files"),
    (b"Rar!\x1A\x07", "RAR files"),
    (b"PAR1", "Parquet files"),
];

/// What files with this beginning are called, where they are none that can be read.
///
/// Most of the numbers could also begin a text, so all but two of them count only where the
/// beginning of the file is no clean text.
pub(crate) fn kind(bytes: &[u8]) -> Option<&'static str> {
    let clean = is_clean(&bytes[..bytes.len().min(1024)]);
    let of_text = |magic: &[u8]| magic == b"%PDF-" || magic == b"{\\rtf";
    KINDS
        .iter()
        .find(|(magic, _)| bytes.starts_with(magic) && (!clean || of_text(magic)))
        .map(|(_, kind)| *kind)
}

/// Whether this is UTF-8, perhaps cut at the end, without a NUL.
pub(crate) fn is_clean(prefix: &[u8]) -> bool {
    let valid = match std::str::from_utf8(prefix) {
        Ok(_) => true,
        Err(error) => error.error_len().is_none(),
    };
    valid && !prefix.contains(&0)
}

/// Whether more than one byte in a hundred is a control character that no text has.
pub(crate) fn is_control_rich(bytes: &[u8]) -> bool {
    let is_control = |byte: &u8| *byte < 0x20 && !matches!(*byte, 0x09..=0x0D | 0x1B);
    // Sums of so few bytes fit into one, and are taken many at a time.
    let sum = |few: &[u8]| few.iter().map(|byte| u8::from(is_control(byte))).sum::<u8>();
    let count: usize = bytes.chunks(255).map(|few| usize::from(sum(few))).sum();
    count * 100 > bytes.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_binary_file_is_named() {
        assert_eq!(kind(b"%PDF-1.7\n"), Some("PDF files"));
        assert_eq!(kind(b"\x7FELF\x02\x01\x01\0"), Some("programs (ELF)"));
        assert_eq!(kind(b"MZ is a registration plate of San Telmo"), None);
    }

    #[test]
    fn one_stray_control_character_is_no_binary() {
        let mut text = b"The guards came at night. ".repeat(20);
        text.push(0);
        assert!(!is_control_rich(&text));
        assert!(is_control_rich(b"\0\x01ab"));
    }
}
