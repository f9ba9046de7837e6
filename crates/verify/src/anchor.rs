//! What a proof of time shows of the record.
//!
//! A **frontier** names the size and root of every log, the frontier before, and the newest block
//! of Bitcoin that was known. What is stamped is
//!
//! ```text
//! digest = SHA-256("consilience/frontier/v1" || canonical CBOR of the fields of the frontier)
//! ```
//!
//! One of the fields is a nonce of 32 random bytes, so that nobody who sees the digest can guess
//! what it is of. An entry existed before the time of a proof if it stands in a log below the size
//! that the frontier names, and the log has the root that it names.

use crate::bitcoin::{AttestationError, Confirmed, HeaderChain, verify_attestation};
use crate::cbor::Value;
use crate::envelope::{LENGTH, LogId};
use crate::hash::{Hash, sha256};
use crate::merkle::{self, Frontier};
use crate::ots::{Attestation, Detached, FileHash, OtsError};
use crate::tsr::{self, Response, Stamp, Stamped, TsrError};
use std::time::Duration;

/// What stands before the fields in the message that is stamped.
const DOMAIN: &[u8] = b"consilience/frontier/v1";

/// How much of a log there was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct LogHead {
    /// The log.
    pub log: LogId,
    /// How many entries it had.
    pub size: u64,
    /// The root of its tree (RFC 6962).
    pub root: Hash,
}

/// The roots of a log of these envelopes at some sizes; sizes beyond its end are left out.
pub fn roots_at(envelopes: &[[u8; LENGTH]], mut sizes: Vec<u64>) -> Vec<(u64, Hash)> {
    sizes.sort_unstable();
    sizes.dedup();
    let (mut tree, mut roots) = (Frontier::new(), Vec::with_capacity(sizes.len()));
    let mut left = envelopes.iter();
    for size in sizes {
        while tree.size() < size {
            let Some(envelope) = left.next() else {
                return roots;
            };
            tree.push(merkle::leaf(envelope));
        }
        roots.push((size, tree.root()));
    }
    roots
}

/// The message that is stamped for a frontier with these fields. A file with these bytes is what
/// other programs verify the proof against.
pub fn message(fields: &[(String, Value)]) -> Vec<u8> {
    let mut message = DOMAIN.to_vec();
    message.extend(Value::Map(fields.to_vec()).encode());
    message
}

/// The digest that leaves the device, in one form or another.
pub fn digest(message: &[u8]) -> Hash {
    sha256(&[message])
}

/// What one part of a proof shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// The message was there before a block of Bitcoin.
    Confirmed(Confirmed),
    /// A block of Bitcoin is named, and it cannot be verified with the headers that are given.
    Unconfirmed {
        /// The height of the block.
        height: u64,
        /// Why not.
        why: AttestationError,
    },
    /// A calendar promised to have it stamped. That proves nothing.
    Pending {
        /// The address of the calendar.
        calendar: String,
        /// The message that the calendar was given.
        message: Vec<u8>,
    },
    /// An authority that a trusted root vouches for says that it was there.
    Stamped {
        /// When, and who says so.
        stamp: Stamp,
        /// By how much the time may be wrong, where the authority says so.
        accuracy: Option<Duration>,
    },
    /// An authority says that it was there, and no trusted root vouches for the authority.
    Unvouched {
        /// When it says that it stamped, in seconds since 1970.
        time: u64,
        /// What is missing.
        why: TsrError,
    },
    /// Of a kind that is not verified here.
    Other,
}

/// Why bytes are no proof of a message.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ProofError {
    /// They are no OpenTimestamps proof.
    #[error(transparent)]
    Ots(#[from] OtsError),
    /// They are no time stamp, or it does not hold.
    #[error(transparent)]
    Tsr(#[from] TsrError),
    /// They are a proof of something else.
    #[error("the proof is of something else")]
    OtherMessage,
    /// The block that is named has another root: the proof does not hold.
    #[error(transparent)]
    Attestation(AttestationError),
}

impl Standing {
    /// Before when the message was there, in seconds since 1970; `None` where that is not proven.
    pub fn not_after(&self) -> Option<u64> {
        match self {
            Self::Confirmed(confirmed) => Some(u64::from(confirmed.time)),
            Self::Stamped { stamp, accuracy } => {
                Some(stamp.time.saturating_add(accuracy.map_or(0, whole_seconds)))
            }
            _ => None,
        }
    }
}

fn whole_seconds(accuracy: Duration) -> u64 {
    accuracy.as_secs().saturating_add(u64::from(accuracy.subsec_nanos() > 0))
}

/// What an OpenTimestamps proof shows of a message, by the headers that are given; one part for
/// each attestation. An attestation by a block that attests something else is an error.
pub fn read_ots(
    proof: &[u8],
    message: &[u8],
    chains: &[HeaderChain],
) -> Result<Vec<Standing>, ProofError> {
    let proof = Detached::parse(proof)?;
    if proof.file_hash() != FileHash::Sha256 || !proof.is_of(message)? {
        return Err(ProofError::OtherMessage);
    }
    proof.timestamp().attestations().map(|(of, one)| attested(of, one, chains)).collect()
}

fn attested(
    message: Option<&[u8]>,
    attestation: &Attestation,
    chains: &[HeaderChain],
) -> Result<Standing, ProofError> {
    Ok(match (attestation, message) {
        (Attestation::Bitcoin { height }, Some(message)) => confirm(message, *height, chains)?,
        (Attestation::Pending { uri }, Some(message)) => {
            Standing::Pending { calendar: uri.clone(), message: message.to_vec() }
        }
        _ => Standing::Other,
    })
}

/// The best that one of the chains shows.
fn confirm(message: &[u8], height: u64, chains: &[HeaderChain]) -> Result<Standing, ProofError> {
    let mut why = AttestationError::NoHeader(height);
    for chain in chains {
        match verify_attestation(message, height, chain) {
            Ok(confirmed) => return Ok(Standing::Confirmed(confirmed)),
            Err(error @ (AttestationError::MerkleRoot(_) | AttestationError::NotADigest(_))) => {
                return Err(ProofError::Attestation(error));
            }
            Err(AttestationError::NoHeader(_)) => {}
            Err(error) => why = error,
        }
    }
    Ok(Standing::Unconfirmed { height, why })
}

/// What the answer of a time-stamping authority shows of a message, by the roots that are trusted
/// (certificates in DER). A stamp that does not hold is an error.
pub fn read_token(
    response: &[u8],
    message: &[u8],
    roots: &[Vec<u8>],
) -> Result<Standing, ProofError> {
    let token = Response::parse(response)?.token;
    let accuracy = token.accuracy();
    match tsr::verify(&token, Stamped::Message(message), None, roots) {
        Ok(stamp) => Ok(Standing::Stamped { stamp, accuracy }),
        Err(TsrError::OtherImprint) => Err(ProofError::OtherMessage),
        Err(why @ (TsrError::Chain(_) | TsrError::SignerUnknown)) => {
            Ok(Standing::Unvouched { time: token.gen_time(), why })
        }
        Err(error) => Err(error.into()),
    }
}
