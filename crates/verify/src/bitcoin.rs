//! Bitcoin block headers as proof of time, verified offline.
//!
//! A run of consecutive headers is checked by the rules of Bitcoin Core (`pow.cpp`,
//! `validation.cpp`) as far as headers alone can be: proof of work, links, targets and their
//! adjustment, and times. It must hold a block of the compiled-in table of checkpoints.
//! Headers up to a checkpoint are certain, for its hash fixes all before it. Headers after the
//! *last* checkpoint rest on proof of work, counted from the target at the checkpoint on.
//! Headers after an older checkpoint prove nothing until the next one is reached: work was cheap
//! then, and a false branch could be made today.
//!
//! The time in a header is the miner's word, kept within hours by the rules of the network, so a
//! confirmation has the precision of a day.

use std::fmt;
use std::num::NonZeroU32;
use std::ops::{Range, RangeInclusive};

use sha2::{Digest, Sha256};
use thiserror::Error;

use self::target::Target;
use crate::hash::{Hash, hex, unhex};

mod checkpoints;
mod target;

/// The length of a header in bytes.
pub const HEADER_LENGTH: usize = 80;

/// The Bitcoin main network.
pub const BITCOIN: Network<'static> = Network {
    easiest_bits: 0x1d00_ffff,
    period: NonZeroU32::new(2016).expect("not zero"),
    spacing: NonZeroU32::new(600).expect("not zero"),
    successors: 6,
    checkpoints: checkpoints::TABLE,
};

/// How many times before a block its time is compared with: it must be after their median.
const MEDIAN_SPAN: usize = 11;

/// The rules of a network of blocks; tests mine on one of their own.
#[derive(Debug, Clone, Copy)]
pub struct Network<'a> {
    /// The easiest target allowed, in compact form.
    pub easiest_bits: u32,
    /// How many blocks have the same target.
    pub period: NonZeroU32,
    /// How many seconds there should be between blocks.
    pub spacing: NonZeroU32,
    /// How many blocks must follow one that no checkpoint covers.
    pub successors: u32,
    /// Known blocks, by rising height.
    pub checkpoints: &'a [(u32, BlockHash)],
}

/// The hash of a block, as it stands in the header of the next one; written backwards, as usual.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct BlockHash(pub Hash);

/// The header of a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Header {
    /// The version and the signals of the miner.
    pub version: u32,
    /// The hash of the block before.
    pub previous: BlockHash,
    /// The root of the tree of transactions, which an attestation names.
    pub merkle_root: Hash,
    /// When the miner says that the block was made, in seconds since 1970.
    pub time: u32,
    /// The target in compact form.
    pub bits: u32,
    /// What the miner varied.
    pub nonce: u32,
}

/// Consecutive headers that keep the rules and hold at least one checkpoint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeaderChain {
    first_height: u32,
    blocks: Vec<(Header, BlockHash)>,
    /// The highest checkpoint in the chain.
    certain_to: u32,
    /// The next checkpoint of the table after the end of the chain.
    next_checkpoint: Option<u32>,
    successors: u32,
}

/// Why a run of headers is refused.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ChainError {
    /// The bytes are not a whole number of headers, or none.
    #[error("{0} bytes are not a whole number of block headers")]
    Length(usize),
    /// The heights do not fit 32 bits.
    #[error("the heights from {0} on do not fit")]
    Height(u32),
    /// The hash of a header is above its target, or the target is not allowed.
    #[error("block {0} lacks proof of work")]
    Work(u32),
    /// A header does not name the one before it.
    #[error("block {0} does not follow the block before it")]
    Link(u32),
    /// The target of a header is not the one that the headers before it ask for.
    #[error("block {0} has another target than the rules ask for")]
    Target(u32),
    /// The time of a header is not after the median of those before it.
    #[error("block {0} is dated before the blocks before it")]
    Time(u32),
    /// A header differs from the checkpoint at its height.
    #[error("block {0} is not the known block of that height")]
    Checkpoint(u32),
    /// None of the headers is a checkpoint.
    #[error("the headers hold no known block")]
    Unlinked,
}

/// Why an attestation is not confirmed.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum AttestationError {
    /// What is attested is no 32-byte digest.
    #[error("a message of {0} bytes is attested, not a digest of 32")]
    NotADigest(usize),
    /// The block is not among the headers.
    #[error("the header of block {0} is not given")]
    NoHeader(u64),
    /// The block attests something else.
    #[error("block {0} has another merkle root than what is attested")]
    MerkleRoot(u32),
    /// The headers stop before the checkpoint that would make the block certain.
    #[error("block {height} needs the headers up to the known block {checkpoint}")]
    BeforeCheckpoint {
        /// The height of the block.
        height: u32,
        /// The height of the next checkpoint.
        checkpoint: u32,
    },
    /// Too few blocks follow.
    #[error("only {successors} blocks follow block {height}, {needed} are needed")]
    TooFew {
        /// The height of the block.
        height: u32,
        /// How many blocks follow it.
        successors: u32,
        /// How many must follow it.
        needed: u32,
    },
}

/// A confirmed attestation: what is attested existed before about this time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Confirmed {
    /// The height of the block.
    pub height: u32,
    /// The hash of the block.
    pub block: BlockHash,
    /// The time in the header, in seconds since 1970. Its precision is a day, not a second.
    pub time: u32,
    /// What the confirmation rests on.
    pub trust: Trust,
}

/// What a confirmation rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trust {
    /// A known block follows, or it is one itself.
    Checkpoint,
    /// The work of blocks after the last known one.
    ProofOfWork {
        /// How many blocks follow it.
        successors: u32,
    },
}

/// Checks that a message is the Merkle root of the block at a height of a chain, and that enough
/// stands behind that block.
pub fn verify_attestation(
    message: &[u8],
    height: u64,
    chain: &HeaderChain,
) -> Result<Confirmed, AttestationError> {
    let digest = Hash::try_from(message);
    let digest = digest.map_err(|_| AttestationError::NotADigest(message.len()))?;
    let known = u32::try_from(height).ok().and_then(|at| Some((at, chain.block(at)?)));
    let (height, (header, block)) = known.ok_or(AttestationError::NoHeader(height))?;
    if header.merkle_root != digest {
        return Err(AttestationError::MerkleRoot(height));
    }
    let trust = chain.trust(height)?;
    Ok(Confirmed { height, block: *block, time: header.time, trust })
}

impl HeaderChain {
    /// Checks consecutive headers of the Bitcoin main network, the first at this height.
    pub fn verify(first_height: u32, bytes: &[u8]) -> Result<HeaderChain, ChainError> {
        HeaderChain::verify_in(&BITCOIN, first_height, bytes)
    }

    /// Checks consecutive headers of a network, the first at this height.
    pub fn verify_in(
        network: &Network<'_>,
        first_height: u32,
        bytes: &[u8],
    ) -> Result<HeaderChain, ChainError> {
        let blocks = read_blocks(bytes)?;
        let count = u32::try_from(blocks.len()).ok();
        let end = count.and_then(|count| first_height.checked_add(count));
        let end = end.ok_or(ChainError::Height(first_height))?;
        for (at, height) in (first_height..end).enumerate() {
            network.check(&blocks, at, height)?;
        }
        let certain_to = network.highest_known(&blocks, first_height..end)?;
        let next = network.checkpoints.iter().map(|(height, _)| *height).find(|next| *next >= end);
        Ok(HeaderChain {
            first_height,
            blocks,
            certain_to,
            next_checkpoint: next,
            successors: network.successors,
        })
    }

    /// Checks consecutive headers of the Bitcoin main network. Their heights follow from the known
    /// blocks among them, or from the chain that they continue.
    pub fn find(bytes: &[u8], known: &[HeaderChain]) -> Result<HeaderChain, ChainError> {
        HeaderChain::find_in(&BITCOIN, bytes, known)
    }

    /// Checks consecutive headers of a network. Where they continue a chain, the result begins with
    /// that chain.
    pub fn find_in(
        network: &Network<'_>,
        bytes: &[u8],
        known: &[HeaderChain],
    ) -> Result<HeaderChain, ChainError> {
        let blocks = read_blocks(bytes)?;
        if let Some(first_height) = network.first_height(&blocks) {
            return HeaderChain::verify_in(network, first_height, bytes);
        }
        let before = blocks.first().map(|(header, _)| header.previous);
        let before = known.iter().find_map(|chain| Some((chain, chain.height_of(&before?)?)));
        let (chain, height) = before.ok_or(ChainError::Unlinked)?;
        let kept = chain.blocks.iter().zip(chain.first_height..=height);
        let mut all: Vec<u8> = kept.flat_map(|((header, _), _)| header.to_bytes()).collect();
        all.extend_from_slice(bytes);
        HeaderChain::verify_in(network, chain.first_height, &all)
    }

    /// The headers, 80 bytes each.
    pub fn to_bytes(&self) -> Vec<u8> {
        self.blocks.iter().flat_map(|(header, _)| header.to_bytes()).collect()
    }

    /// The height of a block of the chain.
    pub fn height_of(&self, block: &BlockHash) -> Option<u32> {
        let at = self.blocks.iter().rposition(|(_, hash)| hash == block)?;
        self.first_height.checked_add(u32::try_from(at).ok()?)
    }

    /// The last block of the chain.
    pub fn tip(&self) -> Option<&BlockHash> {
        self.blocks.last().map(|(_, hash)| hash)
    }

    /// The header at a height.
    pub fn header(&self, height: u32) -> Option<&Header> {
        self.block(height).map(|(header, _)| header)
    }

    /// The heights of the headers.
    pub fn heights(&self) -> RangeInclusive<u32> {
        self.first_height..=self.last_height()
    }

    fn block(&self, height: u32) -> Option<&(Header, BlockHash)> {
        at_height(&self.blocks, self.first_height, height)
    }

    fn last_height(&self) -> u32 {
        let after_first = u32::try_from(self.blocks.len().saturating_sub(1)).unwrap_or(u32::MAX);
        self.first_height.saturating_add(after_first)
    }

    fn trust(&self, height: u32) -> Result<Trust, AttestationError> {
        if height <= self.certain_to {
            return Ok(Trust::Checkpoint);
        }
        if let Some(checkpoint) = self.next_checkpoint {
            return Err(AttestationError::BeforeCheckpoint { height, checkpoint });
        }
        let successors = self.last_height().saturating_sub(height);
        if successors < self.successors {
            let needed = self.successors;
            return Err(AttestationError::TooFew { height, successors, needed });
        }
        Ok(Trust::ProofOfWork { successors })
    }
}

impl Network<'_> {
    /// The target that follows a period with this target, of which the last block came so many
    /// seconds after the first (Bitcoin Core, `CalculateNextWorkRequired`). The time counts one
    /// block too few, as it always has. `None` where the target given is none.
    pub fn next_bits(&self, bits: u32, seconds: i64) -> Option<u32> {
        let due = self.due_seconds();
        let counted = seconds.clamp(i64::from(due.get() / 4), i64::from(due.get()) * 4);
        let next = Target::of_bits(bits)?.scaled(u32::try_from(counted).unwrap_or(u32::MAX), due);
        Some(next.min(Target::of_bits(self.easiest_bits)?).to_bits())
    }

    fn due_seconds(&self) -> NonZeroU32 {
        self.period.saturating_mul(self.spacing)
    }

    /// The height of the first of these blocks, by the first known block among them.
    fn first_height(&self, blocks: &[(Header, BlockHash)]) -> Option<u32> {
        let known = |hash: &BlockHash| self.checkpoints.iter().find(|(_, known)| known == hash);
        let found = blocks.iter().enumerate().find_map(|(at, (_, hash))| Some((at, known(hash)?)));
        let (at, (height, _)) = found?;
        height.checked_sub(u32::try_from(at).ok()?)
    }

    fn check(
        &self,
        blocks: &[(Header, BlockHash)],
        at: usize,
        height: u32,
    ) -> Result<(), ChainError> {
        let (before, from) = blocks.split_at_checked(at).unwrap_or((blocks, &[]));
        let Some((header, hash)) = from.first() else { return Ok(()) };
        if !self.has_work(header.bits, hash) {
            return Err(ChainError::Work(height));
        }
        let Some((last, last_hash)) = before.last() else { return Ok(()) };
        if header.previous != *last_hash {
            return Err(ChainError::Link(height));
        }
        if !self.target_follows(before, last, header.bits, height) {
            return Err(ChainError::Target(height));
        }
        if !time_follows(before, header.time, height) {
            return Err(ChainError::Time(height));
        }
        Ok(())
    }

    /// The highest checkpoint among blocks of these heights, which must all be the known ones.
    fn highest_known(
        &self,
        blocks: &[(Header, BlockHash)],
        heights: Range<u32>,
    ) -> Result<u32, ChainError> {
        let mut highest = Err(ChainError::Unlinked);
        for (height, hash) in self.checkpoints.iter().filter(|(one, _)| heights.contains(one)) {
            let found = at_height(blocks, heights.start, *height);
            if found.is_none_or(|(_, block)| block != hash) {
                return Err(ChainError::Checkpoint(*height));
            }
            highest = Ok(*height);
        }
        highest
    }

    /// Bitcoin Core, `CheckProofOfWork`.
    fn has_work(&self, bits: u32, hash: &BlockHash) -> bool {
        let easiest = Target::of_bits(self.easiest_bits);
        Target::of_bits(bits)
            .is_some_and(|target| Some(target) <= easiest && Target::of_hash(hash) <= target)
    }

    /// Whether a block may have this target (Bitcoin Core, `GetNextWorkRequired`, and
    /// `PermittedDifficultyTransition` where the first block of the period is not given).
    fn target_follows(
        &self,
        before: &[(Header, BlockHash)],
        last: &Header,
        bits: u32,
        height: u32,
    ) -> bool {
        if height % self.period != 0 {
            return bits == last.bits;
        }
        let period = usize::try_from(self.period.get()).unwrap_or(usize::MAX);
        let first = before.len().checked_sub(period).and_then(|at| before.get(at));
        match first {
            Some((first, _)) => {
                let seconds = i64::from(last.time) - i64::from(first.time);
                self.next_bits(last.bits, seconds) == Some(bits)
            }
            None => self.within_one_step(last.bits, bits),
        }
    }

    fn within_one_step(&self, last_bits: u32, bits: u32) -> bool {
        let bound = |seconds| self.next_bits(last_bits, seconds).and_then(Target::of_bits);
        let target = Target::of_bits(bits);
        target.is_some() && bound(0) <= target && target <= bound(i64::MAX)
    }
}

impl Header {
    /// Reads the 80 bytes of a header.
    pub fn parse(bytes: &[u8]) -> Result<Header, ChainError> {
        let whole: &[u8; HEADER_LENGTH] =
            bytes.try_into().map_err(|_| ChainError::Length(bytes.len()))?;
        let read = |at: usize| [whole[at], whole[at + 1], whole[at + 2], whole[at + 3]];
        let digest = |at: usize| std::array::from_fn(|offset| whole[at + offset]);
        Ok(Header {
            version: u32::from_le_bytes(read(0)),
            previous: BlockHash(digest(4)),
            merkle_root: digest(36),
            time: u32::from_le_bytes(read(68)),
            bits: u32::from_le_bytes(read(72)),
            nonce: u32::from_le_bytes(read(76)),
        })
    }

    /// The 80 bytes of the header.
    pub fn to_bytes(&self) -> [u8; HEADER_LENGTH] {
        let mut out = [0; HEADER_LENGTH];
        out[..4].copy_from_slice(&self.version.to_le_bytes());
        out[4..36].copy_from_slice(&self.previous.0);
        out[36..68].copy_from_slice(&self.merkle_root);
        out[68..72].copy_from_slice(&self.time.to_le_bytes());
        out[72..76].copy_from_slice(&self.bits.to_le_bytes());
        out[76..].copy_from_slice(&self.nonce.to_le_bytes());
        out
    }

    /// The hash of the block: SHA-256 of SHA-256 of the header.
    pub fn hash(&self) -> BlockHash {
        BlockHash(Sha256::digest(Sha256::digest(self.to_bytes())).into())
    }

    /// How many hashes the block took on average, 0 where its target is none (Bitcoin Core,
    /// `GetBlockProof`).
    pub fn work(&self) -> u128 {
        Target::of_bits(self.bits).map_or(0, Target::work)
    }
}

/// A text that is no hash of a block.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("not the hash of a block: 64 hexadecimal digits")]
pub struct NotABlock;

impl std::str::FromStr for BlockHash {
    type Err = NotABlock;

    fn from_str(text: &str) -> Result<Self, NotABlock> {
        let bytes = unhex(text).and_then(|bytes| bytes.try_into().ok());
        let mut hash: Hash = bytes.ok_or(NotABlock)?;
        hash.reverse();
        Ok(Self(hash))
    }
}

impl fmt::Display for BlockHash {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut backwards = self.0;
        backwards.reverse();
        out.write_str(&hex(&backwards))
    }
}

impl fmt::Display for Trust {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Trust::Checkpoint => out.write_str("known block"),
            Trust::ProofOfWork { successors } => {
                write!(out, "proof of work, {successors} blocks follow")
            }
        }
    }
}

fn read_blocks(bytes: &[u8]) -> Result<Vec<(Header, BlockHash)>, ChainError> {
    if bytes.is_empty() || !bytes.len().is_multiple_of(HEADER_LENGTH) {
        return Err(ChainError::Length(bytes.len()));
    }
    let read = |one| Header::parse(one).map(|header| (header, header.hash()));
    bytes.chunks_exact(HEADER_LENGTH).map(read).collect()
}

fn at_height(
    blocks: &[(Header, BlockHash)],
    first_height: u32,
    height: u32,
) -> Option<&(Header, BlockHash)> {
    let at = height.checked_sub(first_height)?;
    blocks.get(usize::try_from(at).ok()?)
}

/// Whether a time is after the median of those before (Bitcoin Core, `GetMedianTimePast`). Near
/// the beginning of a run that is not the beginning of the chain there are too few to tell.
fn time_follows(before: &[(Header, BlockHash)], time: u32, height: u32) -> bool {
    let from_genesis = usize::try_from(height).is_ok_and(|height| height == before.len());
    if before.len() < MEDIAN_SPAN && !from_genesis {
        return true;
    }
    let span = before.len().min(MEDIAN_SPAN);
    let mut times: Vec<u32> = before.iter().rev().take(span).map(|(one, _)| one.time).collect();
    times.sort_unstable();
    times.get(span / 2).is_none_or(|median| time > *median)
}
