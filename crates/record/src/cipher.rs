//! XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha-03, section 2.3), for the many short payloads of
//! entries: HChaCha20 makes a key for each nonce, with which ChaCha20-Poly1305 (RFC 8439) seals.
//!
//! `ring` does the latter, since it takes a fifth of the time of the crate `chacha20poly1305`: the
//! Poly1305 of that one prepares itself for long messages. A test compares the two.

use crate::keys::Secret;
use chacha20::{R20, hchacha};
use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, Nonce, UnboundKey};
use ring::error::Unspecified;
use zeroize::Zeroize;

/// Encrypts in place, bound to `aad`, and appends the tag. Errs only for what is too long.
pub(crate) fn encrypt(
    secret: &Secret,
    nonce: &[u8; 24],
    aad: &[u8],
    bytes: &mut Vec<u8>,
) -> Result<(), Unspecified> {
    let (key, nonce) = of_nonce(secret, nonce)?;
    key.seal_in_place_append_tag(nonce, Aad::from(aad), bytes)
}

/// Decrypts in place; gives what was encrypted.
pub(crate) fn decrypt<'a>(
    secret: &Secret,
    nonce: &[u8; 24],
    aad: &[u8],
    bytes: &'a mut [u8],
) -> Result<&'a [u8], Unspecified> {
    let (key, nonce) = of_nonce(secret, nonce)?;
    Ok(key.open_in_place(nonce, Aad::from(aad), bytes)?)
}

/// The key for a nonce, and what of the nonce is left.
fn of_nonce(secret: &Secret, nonce: &[u8; 24]) -> Result<(LessSafeKey, Nonce), Unspecified> {
    let (mut first, mut last) = ([0; 16], [0; 12]);
    first.copy_from_slice(&nonce[..16]);
    last[4..].copy_from_slice(&nonce[16..]);
    let mut key = hchacha::<R20>(&(*secret.bytes()).into(), &first.into());
    let unbound = UnboundKey::new(&CHACHA20_POLY1305, &key);
    key.zeroize();
    Ok((LessSafeKey::new(unbound?), Nonce::assume_unique_for_key(last)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use chacha20poly1305::XChaCha20Poly1305;
    use chacha20poly1305::aead::{Aead, KeyInit, Payload};

    #[test]
    fn it_is_what_another_library_makes() {
        for length in [0, 1, 15, 16, 63, 64, 65, 216, 1000, 70_000] {
            let byte = |at: usize| (at * 31 + length) as u8;
            let secret = Secret::new(std::array::from_fn(byte));
            let nonce: [u8; 24] = std::array::from_fn(|at| byte(at + 7));
            let plain: Vec<u8> = (0..length).map(byte).collect();
            let mut sealed = plain.clone();
            encrypt(&secret, &nonce, b"bound", &mut sealed).unwrap();
            let other = XChaCha20Poly1305::new(&(*secret.bytes()).into());
            let payload = Payload { msg: &plain, aad: b"bound" };
            assert_eq!(other.encrypt(&nonce.into(), payload).unwrap(), sealed);
            let opened =
                decrypt(&secret, &nonce, b"bound", &mut sealed.clone()).map(<[u8]>::to_vec);
            assert_eq!(opened, Ok(plain));
            assert!(decrypt(&secret, &nonce, b"other", &mut sealed.clone()).is_err());
            sealed[length / 2] ^= 1;
            assert!(decrypt(&secret, &nonce, b"bound", &mut sealed).is_err());
        }
    }
}
