//! Digests as archives of the web write them: `sha1:` and the digest in base32, hexadecimal or
//! base64 (ISO 28500:2017, 5.8).

use sha1::Sha1;
use sha2::{Digest, Sha256};

/// What a stated digest is, compared with the bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::archive) enum Verdict {
    Same,
    Differs,
    /// Of a kind that is not checked here.
    Unknown,
}

/// Compares a stated digest with that of any of these bytes.
pub(in crate::archive) fn check(stated: &str, candidates: &[&[u8]]) -> Verdict {
    let Some((kind, value)) = stated.split_once(':') else {
        return Verdict::Unknown;
    };
    let hash: fn(&[u8]) -> Vec<u8> = match kind.trim().to_ascii_lowercase().as_str() {
        "sha1" | "sha-1" => |bytes| Sha1::digest(bytes).to_vec(),
        "sha256" | "sha-256" => |bytes| Sha256::digest(bytes).to_vec(),
        _ => return Verdict::Unknown,
    };
    let value = value.trim();
    match candidates.iter().any(|bytes| is_written(&hash(bytes), value)) {
        true => Verdict::Same,
        false => Verdict::Differs,
    }
}

/// Whether `value` is this digest in one of the ways to write it.
fn is_written(digest: &[u8], value: &str) -> bool {
    let bare = value.trim_end_matches('=');
    let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    bare.eq_ignore_ascii_case(&hex)
        || bare.eq_ignore_ascii_case(&in_letters(digest, 5, BASE_32))
        || bare == in_letters(digest, 6, BASE_64)
        || bare.replace('-', "+").replace('_', "/") == in_letters(digest, 6, BASE_64)
}

const BASE_32: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const BASE_64: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// The bytes in letters of so many bits (RFC 4648), without padding.
fn in_letters(bytes: &[u8], bits: u32, letters: &[u8]) -> String {
    let (mut waiting, mut held, mut text) = (0_u32, 0, String::new());
    let mut push = |value: u32| {
        let place = value as usize & ((1 << bits) - 1);
        text.extend(letters.get(place).map(|letter| char::from(*letter)));
    };
    for byte in bytes {
        waiting = waiting << 8 | u32::from(*byte);
        held += 8;
        while held >= bits {
            held -= bits;
            push(waiting >> held);
        }
        waiting &= (1 << held) - 1;
    }
    if held > 0 {
        push(waiting << (bits - held));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_is_known_however_it_is_written() {
        // The digests of FIPS 180, examples, of `abc`.
        let same = [
            "sha1:a9993e364706816aba3e25717850c26c9cd0d89d",
            "SHA-1: A9993E364706816ABA3E25717850C26C9CD0D89D",
            "sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5",
            "sha1:vgmt4nsha2awvor6evyxqugcnsonbwe5",
            "sha1:qZk+NkcGgWq6PiVxeFDCbJzQ2J0=",
            "sha1:qZk-NkcGgWq6PiVxeFDCbJzQ2J0=",
            "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        ];
        for stated in same {
            assert_eq!(check(stated, &[b"x", b"abc"]), Verdict::Same, "{stated}");
            assert_eq!(check(stated, &[b"x"]), Verdict::Differs, "{stated}");
        }
        assert_eq!(check("sha1:", &[b"abc"]), Verdict::Differs);
        assert_eq!(check("sha1:1112H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ", &[b"abc"]), Verdict::Differs);
        assert_eq!(check("md5:900150983cd24fb0d6963f7d28e17f72", &[b"abc"]), Verdict::Unknown);
        assert_eq!(check("none", &[b"abc"]), Verdict::Unknown);
    }
}
