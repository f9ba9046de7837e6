//! Proofs for one claim: that an entry stands in a signed log, and that no entry about the claim
//! was left out.
//!
//! Every entry that supports, denies, links or assesses a claim has a tag that only the claim's
//! keys find. Whoever gets the keys and all 64-byte envelopes of the signed logs finds *all* such
//! entries, those that were withheld included.

use crate::checkpoint::Checkpoint;
use crate::commitment::{self, OpenField};
use crate::envelope::{EntryId, Envelope, LENGTH, LogId, tag};
use crate::hash::Hash;
use crate::log::{Damage, signed};
use crate::merkle::{self, Frontier};
use crate::note::VerifierKey;
use std::collections::BTreeMap;

/// One entry stands in a signed log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inclusion {
    /// The entry's envelope, as it stands in the log.
    pub envelope: [u8; LENGTH],
    /// The hashes that lead to the root (RFC 6962, section 2.1.1).
    pub path: Vec<Hash>,
    /// The signed checkpoint.
    pub note: Vec<u8>,
}

impl Inclusion {
    /// Checks it against the log's key, and gives the envelope and the checkpoint.
    pub fn verify(&self, key: &VerifierKey) -> Result<(Envelope, Checkpoint), ClaimError> {
        let checkpoint = signed(&self.note, key)?;
        let envelope = Envelope::parse(&self.envelope).map_err(|_| ClaimError::Envelope)?;
        let leaf = merkle::leaf(&self.envelope);
        let (size, root) = (checkpoint.size, &checkpoint.root);
        merkle::verify_inclusion(&leaf, envelope.seq, size, &self.path, root)
            .map_err(|_| ClaimError::NotIncluded)?;
        Ok((envelope, checkpoint))
    }
}

/// All envelopes of one log, up to a signed checkpoint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogEnvelopes {
    /// The log.
    pub id: LogId,
    /// Its key.
    pub key: VerifierKey,
    /// Its checkpoint, signed.
    pub note: Vec<u8>,
    /// All envelopes up to there.
    pub envelopes: Vec<[u8; LENGTH]>,
}

/// What is shown of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shown {
    /// Opened, whole or in part: the fields, and the digests of all of them.
    Opened {
        /// What is opened.
        fields: Vec<OpenField>,
        /// The sorted digests of all fields and decoys.
        digests: Vec<Hash>,
    },
    /// Withheld, and why.
    Withheld {
        /// The reason.
        reason: String,
    },
}

/// All that is needed to check that nothing about one claim was left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClaimProof {
    /// The keys of the claim's tags, one for each period between publications.
    pub keys: Vec<[u8; 32]>,
    /// All logs.
    pub logs: Vec<LogEnvelopes>,
    /// What is shown of each entry.
    pub shown: BTreeMap<EntryId, Shown>,
}

/// Why a proof does not hold.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ClaimError {
    /// The checkpoint is not signed by the log.
    #[error(transparent)]
    Checkpoint(#[from] Damage),
    /// Bytes that are no envelope.
    #[error("bytes that are no envelope")]
    Envelope,
    /// The path does not lead to the root.
    #[error("the entry does not stand in the signed log")]
    NotIncluded,
    /// The envelopes are not those that were signed.
    #[error("the envelopes of log {} are not those that were signed", .0.short())]
    Envelopes(LogId),
    /// Two parts speak of one log.
    #[error("log {} is there twice", .0.short())]
    Twice(LogId),
    /// An entry about the claim is neither opened nor listed as withheld.
    #[error("entry {0} is about the claim and was left out")]
    LeftOut(EntryId),
    /// An entry is shown that has no tag of the claim.
    #[error("entry {0} is shown but is not about the claim")]
    Foreign(EntryId),
    /// The opened fields are not what was committed to.
    #[error("the fields of entry {0} are not what was recorded")]
    Altered(EntryId),
}

/// What a proof that holds shows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Complete {
    /// Entries about the claim that are opened, whole or in part.
    pub opened: Vec<EntryId>,
    /// Those that are withheld, with the reason given.
    pub withheld: Vec<(EntryId, String)>,
}

impl ClaimProof {
    /// Checks all of it. What holds is complete: every entry about the claim is in one of the lists.
    pub fn verify(&self) -> Result<Complete, ClaimError> {
        let mut found = BTreeMap::new();
        for (at, log) in self.logs.iter().enumerate() {
            if self.logs[..at].iter().any(|other| other.id == log.id) {
                return Err(ClaimError::Twice(log.id));
            }
            found.extend(log.about(&self.keys)?);
        }
        if let Some(foreign) = self.shown.keys().find(|id| !found.contains_key(id)) {
            return Err(ClaimError::Foreign(*foreign));
        }
        let mut complete = Complete::default();
        for (id, envelope) in found {
            match self.shown.get(&id).ok_or(ClaimError::LeftOut(id))? {
                Shown::Withheld { reason } => complete.withheld.push((id, reason.clone())),
                Shown::Opened { fields, digests } => {
                    if !commitment::opens(&envelope.commit, digests, fields) {
                        return Err(ClaimError::Altered(id));
                    }
                    complete.opened.push(id);
                }
            }
        }
        Ok(complete)
    }
}

impl LogEnvelopes {
    /// The entries with a tag under one of the keys, once the envelopes are found to be signed.
    fn about(&self, keys: &[[u8; 32]]) -> Result<Vec<(EntryId, Envelope)>, ClaimError> {
        let checkpoint = signed(&self.note, &self.key)?;
        let mut tree = Frontier::new();
        self.envelopes.iter().for_each(|bytes| tree.push(merkle::leaf(bytes)));
        let first = self.envelopes.first().ok_or(ClaimError::Envelopes(self.id))?;
        let is_whole = tree.size() == checkpoint.size && tree.root() == checkpoint.root;
        if !is_whole || LogId::of(first, &self.key.public_key()) != self.id {
            return Err(ClaimError::Envelopes(self.id));
        }
        let mut found = Vec::new();
        for (seq, bytes) in self.envelopes.iter().enumerate() {
            let envelope = Envelope::parse(bytes).map_err(|_| ClaimError::Envelope)?;
            let id = EntryId { log: self.id, seq: seq as u64 };
            if keys.iter().any(|key| is_about(&envelope, id, key)) {
                found.push((id, envelope));
            }
        }
        Ok(found)
    }
}

/// Whether an entry has a tag of the claim with this key.
pub fn is_about(envelope: &Envelope, id: EntryId, key: &[u8; 32]) -> bool {
    envelope.tags.iter().enumerate().any(|(slot, found)| *found == tag(key, id, slot as u8))
}
