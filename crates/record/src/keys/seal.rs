//! How secrets are wrapped: Argon2id (RFC 9106) makes a key of a passphrase, XChaCha20-Poly1305
//! seals, and a chain of HMAC-SHA256 lets wrapping keys run only forwards.

use super::Secret;
use crate::passphrase::Passphrase;
use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use std::io::{self, ErrorKind};
use verify::envelope::hmac;
use zeroize::Zeroizing;

/// What sealing adds: the nonce and the tag.
pub(super) const SEAL: usize = 24 + 16;

/// Where the chain of wrapping keys stands still, so that a hostile file cannot make opening long.
pub(super) const MOST_GENERATIONS: u32 = 1 << 20;

/// What a guess at a passphrase costs: the parameters of Argon2id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Cost {
    /// In KiB.
    pub(super) memory: u32,
    pub(super) passes: u32,
    pub(super) lanes: u32,
}

impl Cost {
    /// For new keys: more memory than the second recommendation of RFC 9106, section 4, with its
    /// passes and lanes.
    pub(super) const NORMAL: Self = Self { memory: 256 << 10, passes: 3, lanes: 4 };

    /// A file that asks for less was made to be guessed.
    pub(super) const LEAST: Self = Self { memory: 256 << 10, passes: 3, lanes: 1 };

    /// A file that asks for more was made to exhaust this machine.
    const MOST: Self = Self { memory: 4 << 20, passes: 16, lanes: 16 };

    /// Next to nothing, so that tests are quick. [`super::Keys::open`] refuses it.
    #[cfg(test)]
    pub(crate) fn for_tests() -> Self {
        Self { memory: 32, passes: 1, lanes: 1 }
    }

    /// Whether it is no less than `least` and no more than any file may ask.
    pub(super) fn is_bearable(&self, least: &Self) -> bool {
        (least.memory..=Self::MOST.memory).contains(&self.memory)
            && (least.passes..=Self::MOST.passes).contains(&self.passes)
            && (least.lanes..=Self::MOST.lanes).contains(&self.lanes)
    }
}

/// How the master key is wrapped.
#[derive(Debug, Clone)]
pub(super) struct Wrapping {
    pub(super) cost: Cost,
    pub(super) salt: [u8; 16],
    /// How many steps the wrapping keys are from what the passphrases give.
    pub(super) generation: u32,
    /// One for each passphrase, of this generation; none in a case in the open.
    pub(super) keys: Vec<Secret>,
}

impl Wrapping {
    /// The wrapping key that a passphrase gives at this generation.
    pub(super) fn key(&self, passphrase: &Passphrase) -> io::Result<Secret> {
        let first = derive(passphrase, &self.cost, &self.salt)?;
        Ok((0..self.generation).fold(first, |key, _| step(&key)))
    }

    /// What a key of this generation has become in a newer file; `None` where that is of another
    /// salt or older.
    pub(super) fn later(&self, key: &Secret, newer: &Self) -> Option<Secret> {
        let steps = newer.generation.checked_sub(self.generation)?;
        let later = (0..steps).fold(key.clone(), |key, _| step(&key));
        (self.salt == newer.salt).then_some(later)
    }

    /// The wrapping of the next file. From its keys those of this one cannot be computed.
    pub(super) fn next(&self) -> Self {
        if self.generation >= MOST_GENERATIONS {
            return self.clone();
        }
        let keys = self.keys.iter().map(step).collect();
        Self { generation: self.generation + 1, keys, ..*self }
    }
}

fn step(key: &Secret) -> Secret {
    Secret::new(hmac(key.bytes(), &[b"consilience/keys/next/v1"]))
}

fn derive(passphrase: &Passphrase, cost: &Cost, salt: &[u8; 16]) -> io::Result<Secret> {
    let mut key = Zeroizing::new([0; 32]);
    let params = Params::new(cost.memory, cost.passes, cost.lanes, Some(key.len()));
    let params = params.map_err(|_| io::Error::from(ErrorKind::InvalidData))?;
    let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let derived = argon.hash_password_into(passphrase.words().as_bytes(), salt, &mut *key);
    derived.map_err(|error| match error {
        argon2::Error::OutOfMemory => ErrorKind::OutOfMemory,
        _ => ErrorKind::InvalidData,
    })?;
    Ok(Secret::new(*key))
}

/// Seals under a key with a nonce in front; `bound` must be the same when it is opened. `None`
/// only for what is longer than the cipher can seal.
pub(super) fn seal(key: &Secret, nonce: [u8; 24], plain: &[u8], bound: &[u8]) -> Option<Vec<u8>> {
    let payload = Payload { msg: plain, aad: bound };
    let sealed = cipher(key).encrypt(&XNonce::from(nonce), payload).ok()?;
    Some([nonce.as_slice(), &sealed].concat())
}

/// What was sealed; `None` where it was not under this key, bound to this, or is damaged.
pub(super) fn unseal(key: &Secret, sealed: &[u8], bound: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (nonce, sealed) = sealed.split_first_chunk::<24>()?;
    let payload = Payload { msg: sealed, aad: bound };
    cipher(key).decrypt(&XNonce::from(*nonce), payload).ok().map(Zeroizing::new)
}

fn cipher(key: &Secret) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(&(*key.bytes()).into())
}
