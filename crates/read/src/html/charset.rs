//! The encoding that a page declares.

use encoding_rs::Encoding;

/// The encoding that the page declares in its first bytes: `<meta charset>` or the XML declaration.
pub(crate) fn declared_encoding(bytes: &[u8]) -> Option<&'static Encoding> {
    // The standard looks at 1024 bytes; pages with long comments on top need more.
    let head = bytes[..bytes.len().min(4096)].to_ascii_lowercase();
    ["charset=", "encoding="].into_iter().find_map(|key| {
        let places = memchr::memmem::find_iter(&head, key);
        places.filter_map(|place| label(&head[place + key.len()..])).next()
    })
}

fn label(rest: &[u8]) -> Option<&'static Encoding> {
    let rest = rest.trim_ascii_start();
    let rest = rest.strip_prefix(b"\"").or_else(|| rest.strip_prefix(b"'")).unwrap_or(rest);
    let end = rest
        .iter()
        .position(|byte| matches!(byte, b'"' | b'\'' | b'>' | b' ' | b'/' | b';' | b'?'))?;
    let encoding = Encoding::for_label(&rest[..end])?;
    // A page whose declaration could be read byte by byte is not in UTF-16.
    Some(encoding).filter(|encoding| encoding.is_ascii_compatible())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_declared_encoding_is_read() {
        let name = |head: &[u8]| declared_encoding(head).map(Encoding::name);
        assert_eq!(name(b"<meta charset='ISO-8859-1'>"), Some("windows-1252"));
        assert_eq!(name(b"<meta content=\"text/html; charset=utf-8\">"), Some("UTF-8"));
        assert_eq!(name(b"<?xml version='1.0' encoding='windows-1251'?>"), Some("windows-1251"));
        assert_eq!(name(b"<meta charset=utf-16>"), None);
        assert_eq!(name(b"<p>none</p>"), None);
    }
}
