//! Transfer encodings of bodies (RFC 2045, section 6).

/// Decodes base64; also says whether anything in it is none.
pub(crate) fn base64(text: &[u8]) -> (Vec<u8>, bool) {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut buffer, mut bits, mut broken) = (0_u32, 0, false);
    for byte in text {
        let Some(six) = six_bits(*byte) else {
            broken |= !byte.is_ascii_whitespace() && *byte != b'=';
            if *byte == b'=' {
                // Padding; what follows begins anew, as where pieces were put together.
                (buffer, bits) = (0, 0);
            }
            continue;
        };
        buffer = (buffer << 6) | six;
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push((buffer >> bits) as u8);
            buffer &= (1 << bits) - 1;
        }
    }
    (bytes, broken)
}

fn six_bits(byte: u8) -> Option<u32> {
    Some(u32::from(match byte {
        b'A'..=b'Z' => byte - b'A',
        b'a'..=b'z' => byte - b'a' + 26,
        b'0'..=b'9' => byte - b'0' + 52,
        b'+' => 62,
        b'/' => 63,
        _ => return None,
    }))
}

/// Decodes quoted-printable text. What is none stays as it is.
pub(crate) fn quoted_printable(text: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len());
    for line in text.split_inclusive(|byte| *byte == b'\n') {
        let content = line.trim_ascii_end();
        let has_end = line.ends_with(b"\n");
        // White space at the end of a line was added on the way.
        let content = if has_end { content } else { line };
        match content.strip_suffix(b"=") {
            Some(soft) => bytes.extend(escaped(soft, b'=')),
            None => {
                bytes.extend(escaped(content, b'='));
                if has_end {
                    bytes.extend_from_slice(if line.ends_with(b"\r\n") { b"\r\n" } else { b"\n" });
                }
            }
        }
    }
    bytes
}

/// Replaces each sign and two hexadecimal digits by the byte that they mean.
pub(crate) fn escaped(text: &[u8], sign: u8) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut at = 0;
    while let Some(byte) = text.get(at).copied() {
        let digits = text.get(at + 1..at + 3).filter(|_| byte == sign);
        let digits = digits.filter(|digits| digits.iter().all(u8::is_ascii_hexdigit));
        let digits = digits.and_then(|digits| std::str::from_utf8(digits).ok());
        match digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(meant) => {
                bytes.push(meant);
                at += 3;
            }
            None => {
                bytes.push(byte);
                at += 1;
            }
        }
    }
    bytes
}
