//! OpenTimestamps proofs: a tree of operations from the digest of a file to attestations of time.
//!
//! The format and its limits are those of the reference implementation, python-opentimestamps;
//! there is no other specification. What is read here is only the tree: whether an attestation
//! holds is checked in [`crate::bitcoin`]. A proof is written back in the order of the reference,
//! so a file that it wrote is returned byte for byte.
//!
//! Keccak-256 leads only to Ethereum, which is not checked here. It is read and kept, not
//! computed: the messages below it are unknown.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use ripemd::Ripemd160;
use sha1::{Digest, Sha1};
use sha2::Sha256;
use thiserror::Error;

use self::read::Reader;
use crate::hash::{Hash, hex};

mod read;

/// The longest message or result of an operation, in bytes.
pub const MAX_MESSAGE: usize = 4096;
/// The longest payload of an attestation, in bytes.
pub const MAX_PAYLOAD: usize = 8192;
/// The longest address of a calendar, in bytes.
pub const MAX_URI: usize = 1000;
/// The most messages on a path from the root to an attestation.
pub const MAX_DEPTH: usize = 256;
/// The most bytes that a tree may hold in memory. The reference has no such limit, but there one
/// byte of a file can ask for 4096 bytes of messages. A real proof needs less than 1 MiB.
pub const MAX_MEMORY: usize = 16 << 20;

/// What a message of the tree costs beside its own bytes, roughly.
const NODE_MEMORY: usize = 1024;
const MAGIC: &[u8; 31] = b"\x00OpenTimestamps\x00\x00Proof\x00\xbf\x89\xe2\xe8\x84\xe8\x92\x94";
const MAJOR_VERSION: u64 = 1;
const FORK: u8 = 0xff;
const ATTESTATION: u8 = 0x00;
const BITCOIN: [u8; 8] = [0x05, 0x88, 0x96, 0x0d, 0x73, 0xd7, 0x19, 0x01];
const LITECOIN: [u8; 8] = [0x06, 0x86, 0x9a, 0x0d, 0x73, 0xd7, 0x1b, 0x45];
const PENDING: [u8; 8] = [0x83, 0xdf, 0xe3, 0x0d, 0x2e, 0xf9, 0x0c, 0x8e];

/// Why bytes are no proof, or why a proof cannot be changed or written as asked.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum OtsError {
    /// The file does not begin as an OpenTimestamps proof does.
    #[error("not an OpenTimestamps proof")]
    Magic,
    /// The proof is of another major version than 1.
    #[error("version {0} of OpenTimestamps proofs is not supported")]
    Version(u64),
    /// The bytes end in the middle of the proof.
    #[error("the proof is cut off")]
    Truncated,
    /// Bytes follow after the end of the proof.
    #[error("{0} bytes follow after the end of the proof")]
    Trailing(usize),
    /// A number is greater than 64 bits hold.
    #[error("a number in the proof does not fit 64 bits")]
    Number,
    /// The file is hashed by an operation that is no hash, or is not known.
    #[error("operation 0x{0:02x} is no known hash of a file")]
    FileHash(u8),
    /// An operation is not known.
    #[error("operation 0x{0:02x} is not known")]
    UnknownOp(u8),
    /// What is appended or prepended is empty or too long.
    #[error("an argument of {0} bytes, where 1 to {MAX_MESSAGE} are allowed")]
    Argument(usize),
    /// An operation is applied to a message that is too long for it.
    #[error("a message of {0} bytes is too long")]
    MessageTooLong(usize),
    /// The result of an operation is too long.
    #[error("a result of {0} bytes is too long")]
    ResultTooLong(usize),
    /// An empty message can be neither reversed nor written in hexadecimal digits.
    #[error("an operation on an empty message")]
    EmptyMessage,
    /// The payload of an attestation is too long.
    #[error("an attestation of {0} bytes is too long")]
    PayloadTooLong(u64),
    /// Bytes follow after the fields of a known attestation.
    #[error("{0} bytes follow after the fields of an attestation")]
    PayloadTrailing(usize),
    /// The address of a calendar is too long or has characters that are not allowed.
    #[error("the address of a calendar is too long or has characters that are not allowed")]
    Uri,
    /// The tree is too deep.
    #[error("the proof is deeper than {MAX_DEPTH} operations")]
    TooDeep,
    /// The tree needs more memory than [`MAX_MEMORY`].
    #[error("the proof needs too much memory")]
    TooLarge,
    /// Keccak-256 is not computed here.
    #[error("keccak256 is not supported")]
    Keccak256,
    /// Two timestamps to be merged are of different messages.
    #[error("the timestamps are of different messages")]
    OtherMessage,
    /// A path of the tree ends without an attestation, so it cannot be written.
    #[error("a timestamp without any attestation")]
    Unattested,
}

/// A timestamp proof beside the file that it is of: an `.ots` file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Detached {
    hash: FileHash,
    digest: Vec<u8>,
    timestamp: Timestamp,
}

/// How the file was hashed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileHash {
    /// SHA-1. A collision does no harm here: both files existed before the time.
    Sha1,
    /// RIPEMD-160.
    Ripemd160,
    /// SHA-256.
    Sha256,
    /// Keccak-256 as Ethereum uses it, which is not computed here.
    Keccak256,
}

/// A message, the attestations of it, and the operations that lead on from it.
///
/// A tree that was read is never deeper than [`MAX_DEPTH`], so walking it by recursion is safe.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timestamp {
    /// Unknown below an operation that is not computed here.
    message: Option<Vec<u8>>,
    attestations: BTreeSet<Attestation>,
    ops: BTreeMap<Op, Timestamp>,
}

/// What is done to a message to get the next one. The order is that of the tags in the format.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Op {
    /// The SHA-1 digest of the message.
    Sha1,
    /// The RIPEMD-160 digest of the message.
    Ripemd160,
    /// The SHA-256 digest of the message.
    Sha256,
    /// The Keccak-256 digest of the message, which is not computed here.
    Keccak256,
    /// The message with these bytes after it.
    Append(Vec<u8>),
    /// The message with these bytes before it.
    Prepend(Vec<u8>),
    /// The message backwards.
    Reverse,
    /// The message in lower-case hexadecimal digits.
    Hexlify,
}

/// A claim that a message existed at some time.
#[derive(Debug, Clone)]
pub enum Attestation {
    /// The message is the Merkle root of the Bitcoin block at this height.
    Bitcoin {
        /// The height of the block.
        height: u64,
    },
    /// The message is the Merkle root of the Litecoin block at this height.
    Litecoin {
        /// The height of the block.
        height: u64,
    },
    /// A calendar at this address has promised to have the message attested. It proves nothing.
    Pending {
        /// The address of the calendar.
        uri: String,
    },
    /// An attestation of a kind that is not known here, kept as it is.
    Unknown {
        /// The kind.
        tag: [u8; 8],
        /// Its content.
        payload: Vec<u8>,
    },
}

impl Detached {
    /// Reads an `.ots` file.
    pub fn parse(bytes: &[u8]) -> Result<Detached, OtsError> {
        let mut reader = Reader::new(bytes);
        if reader.take(MAGIC.len()).ok() != Some(MAGIC.as_slice()) {
            return Err(OtsError::Magic);
        }
        match reader.number()? {
            MAJOR_VERSION => {}
            other => return Err(OtsError::Version(other)),
        }
        let hash = FileHash::of_tag(reader.byte()?)?;
        let digest = reader.take(hash.length())?.to_vec();
        let timestamp = reader.timestamp(&digest)?;
        Ok(Detached { hash, digest, timestamp })
    }

    /// The bytes of the `.ots` file. A path that ends without an attestation is an error.
    pub fn to_bytes(&self) -> Result<Vec<u8>, OtsError> {
        let mut out = MAGIC.to_vec();
        write_number(&mut out, MAJOR_VERSION);
        out.push(self.hash.op().tag());
        out.extend(&self.digest);
        self.timestamp.write(&mut out, 0)?;
        Ok(out)
    }

    /// A new proof of the file with this SHA-256, as yet without any attestation.
    pub fn of_sha256(digest: Hash) -> Detached {
        let timestamp = Timestamp::bare(Some(digest.to_vec()));
        Detached { hash: FileHash::Sha256, digest: digest.to_vec(), timestamp }
    }

    /// Appends a nonce and hashes, so that the calendar learns nothing of the file; returns the
    /// message to send to calendars.
    pub fn commit(&mut self, nonce: &[u8; 16]) -> Result<Hash, OtsError> {
        let salted = self.timestamp.add(Op::Append(nonce.to_vec()))?;
        let message = salted.message().ok_or(OtsError::Keccak256)?;
        let commitment = Sha256::digest(message).into();
        salted.add(Op::Sha256)?;
        Ok(commitment)
    }

    /// Adds a calendar's answer wherever the tree has the message that it is of; returns at how
    /// many places. Nothing changes where there is none, or where the tree would grow too large.
    pub fn upgrade(&mut self, answer: &Timestamp) -> Result<usize, OtsError> {
        let places = self.timestamp.places_for(answer)?;
        self.timestamp.graft(answer);
        Ok(places)
    }

    /// How the file was hashed.
    pub fn file_hash(&self) -> FileHash {
        self.hash
    }

    /// The digest of the file.
    pub fn digest(&self) -> &[u8] {
        &self.digest
    }

    /// The tree, from the digest of the file on.
    pub fn timestamp(&self) -> &Timestamp {
        &self.timestamp
    }

    /// Whether the proof is of a file with this content.
    pub fn is_of(&self, content: &[u8]) -> Result<bool, OtsError> {
        Ok(self.hash.op().digest(content)? == self.digest)
    }
}

impl FileHash {
    fn of_tag(tag: u8) -> Result<FileHash, OtsError> {
        Ok(match tag {
            0x02 => FileHash::Sha1,
            0x03 => FileHash::Ripemd160,
            0x08 => FileHash::Sha256,
            0x67 => FileHash::Keccak256,
            other => return Err(OtsError::FileHash(other)),
        })
    }

    fn op(self) -> Op {
        match self {
            FileHash::Sha1 => Op::Sha1,
            FileHash::Ripemd160 => Op::Ripemd160,
            FileHash::Sha256 => Op::Sha256,
            FileHash::Keccak256 => Op::Keccak256,
        }
    }

    fn length(self) -> usize {
        match self {
            FileHash::Sha1 | FileHash::Ripemd160 => 20,
            FileHash::Sha256 | FileHash::Keccak256 => 32,
        }
    }
}

impl Timestamp {
    /// Reads the tree of a message, as a calendar answers it.
    pub fn parse(bytes: &[u8], message: &[u8]) -> Result<Timestamp, OtsError> {
        Reader::new(bytes).timestamp(message)
    }

    /// The bytes of the tree, without its message.
    pub fn to_bytes(&self) -> Result<Vec<u8>, OtsError> {
        let mut out = Vec::new();
        self.write(&mut out, 0)?;
        Ok(out)
    }

    /// A message without any attestation as yet.
    pub fn new(message: &[u8]) -> Result<Timestamp, OtsError> {
        match message.len() {
            0..=MAX_MESSAGE => Ok(Timestamp::bare(Some(message.to_vec()))),
            length => Err(OtsError::MessageTooLong(length)),
        }
    }

    /// The message; `None` below an operation that is not computed here.
    pub fn message(&self) -> Option<&[u8]> {
        self.message.as_deref()
    }

    /// All attestations of the tree, each with the message that it is of.
    pub fn attestations(&self) -> impl Iterator<Item = (Option<&[u8]>, &Attestation)> {
        self.nodes().flat_map(|(node, _)| node.attestations.iter().map(|one| (node.message(), one)))
    }

    /// The messages that calendars have promised to have attested, each with the address to ask.
    pub fn pending(&self) -> impl Iterator<Item = (&[u8], &str)> {
        self.attestations().filter_map(|(message, attestation)| match attestation {
            Attestation::Pending { uri } => Some((message?, uri.as_str())),
            _ => None,
        })
    }

    /// The result of an operation on the message, which the tree has from now on.
    pub fn add(&mut self, op: Op) -> Result<&mut Timestamp, OtsError> {
        match self.ops.entry(op) {
            Entry::Occupied(known) => Ok(known.into_mut()),
            Entry::Vacant(place) => {
                let result = result_of(place.key(), self.message.as_deref())?;
                Ok(place.insert(Timestamp::bare(result)))
            }
        }
    }

    /// Adds an attestation of the message.
    pub fn attest(&mut self, attestation: Attestation) {
        self.attestations.insert(attestation);
    }

    /// Adds what another timestamp of the same message has. Nothing changes on an error.
    pub fn merge(&mut self, other: Timestamp) -> Result<(), OtsError> {
        if self.message.is_none() || self.message != other.message {
            return Err(OtsError::OtherMessage);
        }
        if self.memory().saturating_add(other.memory()) > MAX_MEMORY {
            return Err(OtsError::TooLarge);
        }
        self.absorb(other);
        Ok(())
    }

    fn bare(message: Option<Vec<u8>>) -> Timestamp {
        Timestamp { message, attestations: BTreeSet::new(), ops: BTreeMap::new() }
    }

    /// All messages of the tree, each with its depth, in the order in which they are written.
    fn nodes(&self) -> impl Iterator<Item = (&Timestamp, usize)> {
        let mut ahead = vec![(self, 0_usize)];
        std::iter::from_fn(move || {
            let (node, depth) = ahead.pop()?;
            ahead.extend(node.ops.values().rev().map(|next| (next, depth.saturating_add(1))));
            Some((node, depth))
        })
    }

    fn memory(&self) -> usize {
        self.nodes().fold(0_usize, |sum, (node, _)| sum.saturating_add(node.own_memory()))
    }

    fn own_memory(&self) -> usize {
        NODE_MEMORY.saturating_add(self.message.as_ref().map_or(0, Vec::len))
    }

    /// At how many places the answer can be added, if the tree stays one that can be read back.
    fn places_for(&self, answer: &Timestamp) -> Result<usize, OtsError> {
        let height = answer.nodes().map(|(_, depth)| depth).max().unwrap_or(0);
        let mut places = 0_usize;
        for (_, depth) in self.nodes().filter(|(node, _)| node.is_of_same(answer)) {
            if depth.saturating_add(height) >= MAX_DEPTH {
                return Err(OtsError::TooDeep);
            }
            places = places.saturating_add(1);
        }
        if places == 0 {
            return Err(OtsError::OtherMessage);
        }
        let added = answer.memory().saturating_mul(places);
        if self.memory().saturating_add(added) > MAX_MEMORY {
            return Err(OtsError::TooLarge);
        }
        Ok(places)
    }

    fn is_of_same(&self, other: &Timestamp) -> bool {
        self.message.is_some() && self.message == other.message
    }

    fn graft(&mut self, answer: &Timestamp) {
        for next in self.ops.values_mut() {
            next.graft(answer);
        }
        if self.is_of_same(answer) {
            self.absorb(answer.clone());
        }
    }

    fn absorb(&mut self, other: Timestamp) {
        self.attestations.extend(other.attestations);
        for (op, theirs) in other.ops {
            match self.ops.entry(op) {
                Entry::Occupied(mut ours) => ours.get_mut().absorb(theirs),
                Entry::Vacant(place) => {
                    place.insert(theirs);
                }
            }
        }
    }

    /// Every branch but the last is marked as a fork: attestations first, each kind in its order.
    fn write(&self, out: &mut Vec<u8>, depth: usize) -> Result<(), OtsError> {
        if depth >= MAX_DEPTH {
            return Err(OtsError::TooDeep);
        }
        let last_attestation = if self.ops.is_empty() { self.attestations.last() } else { None };
        let last_op = self.ops.keys().next_back();
        if last_attestation.is_none() && last_op.is_none() {
            return Err(OtsError::Unattested);
        }
        for attestation in &self.attestations {
            out.extend((Some(attestation) != last_attestation).then_some(FORK));
            attestation.write(out);
        }
        for (op, next) in &self.ops {
            out.extend((Some(op) != last_op).then_some(FORK));
            op.write(out);
            next.write(out, depth + 1)?;
        }
        Ok(())
    }
}

impl Op {
    /// The result of the operation on a message.
    pub fn apply(&self, message: &[u8]) -> Result<Vec<u8>, OtsError> {
        // Hexadecimal digits are twice as long as what they write.
        let longest = if *self == Op::Hexlify { MAX_MESSAGE / 2 } else { MAX_MESSAGE };
        if message.len() > longest {
            return Err(OtsError::MessageTooLong(message.len()));
        }
        let result = match self {
            Op::Append(suffix) => [message, argument(suffix)?].concat(),
            Op::Prepend(prefix) => [argument(prefix)?, message].concat(),
            Op::Reverse => message.iter().rev().copied().collect(),
            Op::Hexlify => hex(message).into_bytes(),
            _ => self.digest(message)?,
        };
        match result.len() {
            0 => Err(OtsError::EmptyMessage),
            1..=MAX_MESSAGE => Ok(result),
            length => Err(OtsError::ResultTooLong(length)),
        }
    }

    /// The digest of content of any length; operations that are no hashes have none.
    fn digest(&self, content: &[u8]) -> Result<Vec<u8>, OtsError> {
        match self {
            Op::Sha1 => Ok(Sha1::digest(content).to_vec()),
            Op::Ripemd160 => Ok(Ripemd160::digest(content).to_vec()),
            Op::Sha256 => Ok(Sha256::digest(content).to_vec()),
            Op::Keccak256 => Err(OtsError::Keccak256),
            other => Err(OtsError::FileHash(other.tag())),
        }
    }

    fn tag(&self) -> u8 {
        match self {
            Op::Sha1 => 0x02,
            Op::Ripemd160 => 0x03,
            Op::Sha256 => 0x08,
            Op::Keccak256 => 0x67,
            Op::Append(_) => 0xf0,
            Op::Prepend(_) => 0xf1,
            Op::Reverse => 0xf2,
            Op::Hexlify => 0xf3,
        }
    }

    fn write(&self, out: &mut Vec<u8>) {
        out.push(self.tag());
        if let Op::Append(bytes) | Op::Prepend(bytes) = self {
            write_bytes(out, bytes);
        }
    }
}

impl Attestation {
    fn write(&self, out: &mut Vec<u8>) {
        out.push(ATTESTATION);
        out.extend(self.tag());
        write_bytes(out, &self.payload());
    }

    fn tag(&self) -> [u8; 8] {
        match self {
            Attestation::Bitcoin { .. } => BITCOIN,
            Attestation::Litecoin { .. } => LITECOIN,
            Attestation::Pending { .. } => PENDING,
            Attestation::Unknown { tag, .. } => *tag,
        }
    }

    fn payload(&self) -> Vec<u8> {
        let mut out = Vec::new();
        match self {
            Attestation::Bitcoin { height } | Attestation::Litecoin { height } => {
                write_number(&mut out, *height);
            }
            Attestation::Pending { uri } => write_bytes(&mut out, uri.as_bytes()),
            Attestation::Unknown { payload, .. } => out.extend(payload),
        }
        out
    }

    /// The reference sorts by kind, then heights by number and everything else by bytes.
    fn order(&self) -> ([u8; 8], u64, &[u8]) {
        match self {
            Attestation::Bitcoin { height } => (BITCOIN, *height, &[]),
            Attestation::Litecoin { height } => (LITECOIN, *height, &[]),
            Attestation::Pending { uri } => (PENDING, 0, uri.as_bytes()),
            Attestation::Unknown { tag, payload } => (*tag, 0, payload),
        }
    }
}

impl PartialEq for Attestation {
    fn eq(&self, other: &Attestation) -> bool {
        self.order() == other.order()
    }
}

impl Eq for Attestation {}

impl PartialOrd for Attestation {
    fn partial_cmp(&self, other: &Attestation) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Attestation {
    fn cmp(&self, other: &Attestation) -> std::cmp::Ordering {
        self.order().cmp(&other.order())
    }
}

/// Nothing is known below an operation that is not computed here.
fn result_of(op: &Op, message: Option<&[u8]>) -> Result<Option<Vec<u8>>, OtsError> {
    match message.map(|message| op.apply(message)) {
        None | Some(Err(OtsError::Keccak256)) => Ok(None),
        Some(result) => result.map(Some),
    }
}

fn argument(bytes: &[u8]) -> Result<&[u8], OtsError> {
    match bytes.len() {
        1..=MAX_MESSAGE => Ok(bytes),
        length => Err(OtsError::Argument(length)),
    }
}

fn write_number(out: &mut Vec<u8>, mut value: u64) {
    while let (group, rest @ 1..) = (value & 0x7f, value >> 7) {
        out.push(0x80 | group.to_le_bytes()[0]);
        value = rest;
    }
    out.push(value.to_le_bytes()[0]);
}

fn write_bytes(out: &mut Vec<u8>, bytes: &[u8]) {
    write_number(out, bytes.len() as u64);
    out.extend(bytes);
}
