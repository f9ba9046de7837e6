//! Entries, as they are written and as they are read.

use crate::cipher;
use crate::keys::{KeyId, Secret};
use ring::error::Unspecified;
use verify::cbor::Value;
use verify::envelope::{EntryId, Envelope, LENGTH};
use verify::frame::EntryFrame;
use verify::hash::sha256;
use verify::payload::Payload;

/// An entry that is to be written.
#[derive(Debug, Clone)]
pub struct Draft {
    /// What kind of entry it is.
    pub kind: &'static str,
    /// What it says.
    pub fields: Vec<(String, Value)>,
    /// The key that it is put under.
    pub key: KeyId,
    /// The claims that it supports, denies, links or assesses: at most two.
    pub claims: Vec<String>,
}

/// An entry of a log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its name.
    pub id: EntryId,
    /// What everybody may see.
    pub envelope: Envelope,
    /// The key that it is under.
    pub key: KeyId,
    /// What it says, or why that cannot be read.
    pub payload: Result<Payload, Unreadable>,
}

/// Why the payload of an entry cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// Its key was destroyed: consent was withdrawn.
    #[error("its key was destroyed")]
    Destroyed,
    /// Its key is not here.
    #[error("its key is not here")]
    KeyMissing,
    /// It cannot be decrypted with its key, or is not what its envelope commits to.
    #[error("it is not what was recorded")]
    Altered,
}

/// Encrypts a payload in place. The nonce is a digest of the key's id and the envelope: the
/// commitment in the envelope rests on a fresh random seed, so no nonce comes twice for two
/// payloads.
pub(crate) fn seal(
    secret: &Secret,
    key: KeyId,
    envelope: &[u8; LENGTH],
    payload: &mut Vec<u8>,
) -> Result<(), Unspecified> {
    cipher::encrypt(secret, &nonce(key, envelope), envelope, payload)
}

/// Decrypts a payload and checks it against its envelope.
pub(crate) fn unseal(
    secret: &Secret,
    frame: &EntryFrame<'_>,
    envelope: &Envelope,
) -> Result<Payload, Unreadable> {
    let mut bytes = frame.sealed.to_vec();
    let nonce = nonce(KeyId(frame.key), frame.envelope);
    let plain = cipher::decrypt(secret, &nonce, frame.envelope, &mut bytes);
    let plain = plain.map_err(|_| Unreadable::Altered)?;
    Payload::open(plain, &envelope.commit).map_err(|_| Unreadable::Altered)
}

fn nonce(key: KeyId, envelope: &[u8; LENGTH]) -> [u8; 24] {
    let digest = sha256(&[b"consilience/nonce/v1", &key.0, envelope]);
    let mut nonce = [0; 24];
    nonce.copy_from_slice(&digest[..24]);
    nonce
}
