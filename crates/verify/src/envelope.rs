//! The 64 bytes of an entry that everybody may see: they carry no time, name, hash or type.
//!
//! ```text
//! ver u8 | class u8 | flags u16 | rsv u32 = 0 | seq u64be | tag0[8] | tag1[8] | commit[32]
//! ```

use crate::hash::{Hash, hex, sha256};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::fmt;
use std::str::FromStr;

/// The length of an envelope.
pub const LENGTH: usize = 64;

/// The version written here.
const VERSION: u8 = 1;

/// Identifies a log: SHA-256 of its first envelope and its public key, cut to 16 bytes.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LogId(pub [u8; 16]);

impl LogId {
    /// The id of the log that begins with this envelope and is signed with this key.
    pub fn of(genesis: &[u8; LENGTH], public_key: &[u8; 32]) -> Self {
        let digest = sha256(&[b"consilience/log/v1", genesis, public_key]);
        let mut id = [0; 16];
        id.copy_from_slice(&digest[..16]);
        Self(id)
    }

    /// The first eight hexadecimal digits, as the origin of checkpoints has them.
    pub fn short(&self) -> String {
        hex(&self.0[..4])
    }
}

impl fmt::Display for LogId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex(&self.0))
    }
}

impl fmt::Debug for LogId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "log {}", self.short())
    }
}

impl FromStr for LogId {
    type Err = EnvelopeError;

    fn from_str(text: &str) -> Result<Self, EnvelopeError> {
        let bytes = crate::hash::unhex(text).ok_or(EnvelopeError::NotAnId)?;
        Ok(Self(bytes.try_into().map_err(|_| EnvelopeError::NotAnId)?))
    }
}

/// Names an entry: its log and its place there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EntryId {
    /// The log.
    pub log: LogId,
    /// The place, from 0.
    pub seq: u64,
}

impl fmt::Display for EntryId {
    /// As people see it: `7f3k2a91-00042`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:05}", self.log.short(), self.seq)
    }
}

/// Why bytes are no envelope.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EnvelopeError {
    /// Of a version that is not known here.
    #[error("an envelope of a newer version")]
    Newer,
    /// Reserved bits are set.
    #[error("an envelope with reserved bits set")]
    Reserved,
    /// Not 32 hexadecimal digits.
    #[error("not the id of a log")]
    NotAnId,
}

/// What everybody may see of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Envelope {
    /// The entry's place in its log.
    pub seq: u64,
    /// Claim tags, or random bytes.
    pub tags: [[u8; 8]; 2],
    /// The commitment to the fields.
    pub commit: Hash,
}

impl Envelope {
    /// As it stands in the log.
    pub fn to_bytes(&self) -> [u8; LENGTH] {
        let mut bytes = [0; LENGTH];
        bytes[0] = VERSION;
        bytes[8..16].copy_from_slice(&self.seq.to_be_bytes());
        bytes[16..24].copy_from_slice(&self.tags[0]);
        bytes[24..32].copy_from_slice(&self.tags[1]);
        bytes[32..].copy_from_slice(&self.commit);
        bytes
    }

    /// Reads an envelope.
    pub fn parse(bytes: &[u8; LENGTH]) -> Result<Self, EnvelopeError> {
        if bytes[0] != VERSION {
            return Err(EnvelopeError::Newer);
        }
        if bytes[1..8].iter().any(|byte| *byte != 0) {
            return Err(EnvelopeError::Reserved);
        }
        let eight = |at: usize| {
            let mut part = [0; 8];
            part.copy_from_slice(&bytes[at..at + 8]);
            part
        };
        let mut commit = [0; 32];
        commit.copy_from_slice(&bytes[32..]);
        Ok(Self { seq: u64::from_be_bytes(eight(8)), tags: [eight(16), eight(24)], commit })
    }
}

/// HMAC-SHA256 (RFC 2104) of the parts, one after another.
pub fn hmac(key: &[u8; 32], parts: &[&[u8]]) -> Hash {
    Keyed::new(key).hmac(parts)
}

/// HMAC-SHA256 (RFC 2104) with a key that is set up once for many messages.
#[derive(Clone)]
pub struct Keyed(Hmac<Sha256>);

impl Keyed {
    /// With this key.
    pub fn new(key: &[u8; 32]) -> Self {
        let mut block = [0; 64];
        block[..32].copy_from_slice(key);
        Self(Hmac::new(&block.into()))
    }

    /// Of the parts, one after another.
    pub fn hmac(&self, parts: &[&[u8]]) -> Hash {
        let mut mac = self.0.clone();
        parts.iter().for_each(|part| mac.update(part));
        mac.finalize().into_bytes().into()
    }
}

/// The tag that marks an entry as one about a claim. Whoever has the claim's key finds all of
/// them; nobody else finds any.
pub fn tag(claim_key: &[u8; 32], id: EntryId, slot: u8) -> [u8; 8] {
    let digest =
        hmac(claim_key, &[b"consilience/tag/v1", &id.log.0, &id.seq.to_be_bytes(), &[slot]]);
    let mut tag = [0; 8];
    tag.copy_from_slice(&digest[..8]);
    tag
}
