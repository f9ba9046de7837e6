//! Files that hold others: ZIP, TAR, gzip, WARC and WACZ, unpacked in memory within limits.
//!
//! Nothing is left out in silence: a member that cannot be unpacked is a line with the reason.
//! Names are text to show, never paths. The limits hold for what was counted while unpacking, not
//! for what an archive says of itself.

mod declared;
mod gzip;
mod names;
mod parts;
mod tar;
mod wacz;
mod warc;
mod zip;

pub use declared::Declared;
pub use gzip::pack;
pub(crate) use names::Names;
pub(crate) use parts::Parts;
pub(crate) use warc::is_warc;
pub use warc::{Answered, answered};
pub(crate) use zip::Zip;

use crate::Refusal;
use miniz_oxide::inflate::stream::{InflateState, ZeroReset, inflate};
use miniz_oxide::{DataFormat, MZError, MZFlush, MZStatus};

/// The most bytes that all members of an archive may have together once they are unpacked.
pub const MOST_INFLATED: usize = 512 << 20;
/// The most members that an archive may have.
pub const MOST_MEMBERS: usize = 100_000;
/// How deep archives may lie in each other; the outermost counts as one.
pub const MOST_NESTED: usize = 4;
/// Members that grow to more than this many times their packed size …
const MOST_RATIO: usize = 300;
/// … are refused where they have more bytes than this besides. Tables and logs that repeat
/// themselves reach ratios of about 100; DEFLATE ends at 1032.
const FREE: usize = 8 << 20;

/// A file inside another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// What it is called, for people: without `..`, leading `/`, backslashes, control characters
    /// and marks that turn the direction of writing; different from every other member's.
    pub name: String,
    /// Its bytes, or why there are none: a phrase, lower case and without a full stop.
    pub result: Result<Vec<u8>, String>,
    /// What the archive says of it besides; `None` where it says nothing. It is in a box because
    /// most members have none.
    pub declared: Option<Box<Declared>>,
}

/// The members of a ZIP or TAR file, of an archive of the web (WARC, WACZ), or of a file packed
/// with gzip; any other file in gzip is the only
/// member of it. `name` is that of the archive.
///
/// # Errors
/// [`Refusal::Unsupported`] where the bytes are no such archive, [`Refusal::Damaged`] where its
/// directory cannot be found, [`Refusal::TooManyMembers`] beyond [`MOST_MEMBERS`].
pub fn members(bytes: &[u8], name: &str) -> Result<Vec<Member>, Refusal> {
    unpack(bytes, name, &mut Budget::default())
}

/// The members of an archive and of all archives among them, at most [`MOST_NESTED`] deep. The name
/// of an inner member follows that of its archive and a `/`. The limits hold for all together.
///
/// # Errors
/// As [`members`], for the outermost archive. Inner ones that are refused are lines with the reason.
pub fn walk(bytes: &[u8], name: &str) -> Result<Vec<Member>, Refusal> {
    let mut budget = Budget::default();
    let mut waiting: Vec<(usize, Member)> = Vec::new();
    push_all(&mut waiting, 1, unpack(bytes, name, &mut budget)?);
    let mut found = Vec::new();
    while let Some((depth, member)) = waiting.pop() {
        let inner = match &member.result {
            Ok(content) if is_archive(content) => Some(content),
            _ => None,
        };
        let Some(content) = inner else {
            found.push(member);
            continue;
        };
        if depth >= MOST_NESTED {
            let reason = format!("archives lie in it more than {MOST_NESTED} deep");
            found.push(Member { result: Err(reason), ..member });
            continue;
        }
        match unpack(content, &member.name, &mut budget) {
            Ok(members) => {
                let within = |inner: Member| Member {
                    name: format!("{}/{}", member.name, inner.name),
                    ..inner
                };
                push_all(&mut waiting, depth + 1, members.into_iter().map(within).collect());
            }
            Err(refusal) => {
                found.push(Member { result: Err(refusal.to_string()), ..member });
            }
        }
    }
    Ok(found)
}

/// Puts members on the stack so that the first is taken first.
fn push_all(waiting: &mut Vec<(usize, Member)>, depth: usize, members: Vec<Member>) {
    waiting.extend(members.into_iter().rev().map(|member| (depth, member)));
}

/// Whether [`members`] can look into this file. Documents that are ZIP files inside, such as those
/// of Word, are none.
pub(crate) fn is_archive(bytes: &[u8]) -> bool {
    match Zip::is_zip(bytes) {
        true => !crate::formats::is_packed_document(bytes),
        false => gzip::is_gzip(bytes) || is_warc(bytes) || tar::is_tar(bytes),
    }
}

fn unpack(bytes: &[u8], name: &str, budget: &mut Budget) -> Result<Vec<Member>, Refusal> {
    if Zip::is_zip(bytes) {
        let zip = Zip::open(bytes)?;
        return match wacz::is_wacz(&zip) {
            true => wacz::members(&zip, budget),
            false => Ok(zip.members(budget, |_| true)),
        };
    }
    if is_warc(bytes) {
        return warc::members(bytes, budget);
    }
    if gzip::is_gzip(bytes) {
        return gzip::members(bytes, name, budget);
    }
    if tar::is_tar(bytes) {
        return tar::members(bytes, budget);
    }
    Err(Refusal::Unsupported { kind: "archives of this kind" })
}

/// Why a member cannot be unpacked: a phrase, lower case and without a full stop.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Trouble {
    #[error("it is encrypted with a password")]
    Encrypted,
    /// All that was unpacked together is too much.
    #[error("the file unpacks to more than {limit} MiB")]
    TooMuch { limit: usize },
    #[error("it grows to more than {MOST_RATIO} times its packed size")]
    Grows,
    #[error("{0}")]
    Broken(String),
}

impl From<&str> for Trouble {
    fn from(reason: &str) -> Self {
        Self::Broken(reason.to_owned())
    }
}

impl From<Trouble> for Refusal {
    fn from(trouble: Trouble) -> Self {
        match trouble {
            Trouble::Encrypted => Self::Encrypted,
            Trouble::TooMuch { limit } => Self::Bomb { limit },
            Trouble::Grows => Self::Bomb { limit: MOST_INFLATED >> 20 },
            Trouble::Broken(_) => {
                Self::Damaged { what: "a member of the archive cannot be unpacked" }
            }
        }
    }
}

/// What may still be unpacked.
pub(crate) struct Budget {
    bytes: usize,
    /// How many bytes it was at the beginning.
    limit: usize,
    members: usize,
    /// Kept for the next member: many have less bytes than these.
    inflater: Option<Inflater>,
}

/// What is needed to inflate.
struct Inflater {
    state: Box<InflateState>,
    chunk: Vec<u8>,
}

impl Inflater {
    fn new() -> Self {
        Self { state: InflateState::new_boxed(DataFormat::Raw), chunk: vec![0; 64 << 10] }
    }
}

impl Default for Budget {
    fn default() -> Self {
        Self::of(MOST_INFLATED)
    }
}

impl Budget {
    /// At most so many bytes.
    pub(crate) fn of(limit: usize) -> Self {
        Self { bytes: limit, limit, members: MOST_MEMBERS, inflater: None }
    }

    fn exceeded(&self) -> Trouble {
        Trouble::TooMuch { limit: self.limit >> 20 }
    }

    /// Counts the members of one archive.
    fn count(&mut self, members: usize) -> Result<(), Refusal> {
        let left = self.members.checked_sub(members);
        self.members = left.ok_or(Refusal::TooManyMembers { count: members })?;
        Ok(())
    }

    /// A copy of bytes that are stored as they are.
    fn copy(&mut self, stored: &[u8]) -> Result<Vec<u8>, Trouble> {
        self.bytes = self.bytes.checked_sub(stored.len()).ok_or_else(|| self.exceeded())?;
        Ok(stored.to_vec())
    }

    /// Inflates raw DEFLATE data (RFC 1951); also gives how many packed bytes it took.
    pub(crate) fn inflate(&mut self, packed: &[u8]) -> Result<(Vec<u8>, usize), Trouble> {
        if self.bytes == 0 {
            return Err(self.exceeded());
        }
        let by_ratio = packed.len().saturating_mul(MOST_RATIO).saturating_add(FREE);
        let limit = by_ratio.min(self.bytes);
        let inflater = self.inflater.get_or_insert_with(Inflater::new);
        inflater.state.reset_as(ZeroReset);
        let unpacked = inflate_within(inflater, packed, limit);
        // What a refused member made us unpack counts too, or many of them would cost much.
        let used = unpacked.as_ref().map_or_else(|failure| failure.inflated, |done| done.0.len());
        self.bytes -= used.min(self.bytes);
        unpacked.map_err(|failure| match failure.kind {
            Kind::Limit if by_ratio == limit => Trouble::Grows,
            Kind::Limit => self.exceeded(),
            Kind::Broken => Trouble::Broken("its packed data is damaged".to_owned()),
        })
    }
}

struct Failure {
    kind: Kind,
    inflated: usize,
}

enum Kind {
    Limit,
    Broken,
}

fn inflate_within(
    inflater: &mut Inflater,
    packed: &[u8],
    limit: usize,
) -> Result<(Vec<u8>, usize), Failure> {
    let Inflater { state, chunk } = inflater;
    let (mut unpacked, mut taken) = (Vec::new(), 0);
    loop {
        let step = inflate(state, &packed[taken..], chunk, MZFlush::None);
        taken += step.bytes_consumed;
        let fail = |kind, inflated| Err(Failure { kind, inflated });
        if unpacked.len() + step.bytes_written > limit {
            return fail(Kind::Limit, unpacked.len() + step.bytes_written);
        }
        unpacked.extend_from_slice(&chunk[..step.bytes_written]);
        let moved = step.bytes_consumed > 0 || step.bytes_written > 0;
        match step.status {
            Ok(MZStatus::StreamEnd) => return Ok((unpacked, taken)),
            Ok(_) if moved => {}
            Err(MZError::Buf) if moved => {}
            _ => return fail(Kind::Broken, unpacked.len()),
        }
    }
}

/// The checksum of ZIP and gzip (RFC 1952, section 8).
fn crc32(bytes: &[u8]) -> u32 {
    const TABLE: [u32; 256] = crc_table();
    let step = |crc: u32, byte: &u8| TABLE[((crc ^ u32::from(*byte)) & 0xFF) as usize] ^ (crc >> 8);
    !bytes.iter().fold(!0, step)
}

const fn crc_table() -> [u32; 256] {
    let mut table = [0; 256];
    let mut at = 0;
    while at < 256 {
        let mut crc = at as u32;
        let mut bit = 0;
        while bit < 8 {
            crc = if crc & 1 == 1 { 0xEDB8_8320 ^ (crc >> 1) } else { crc >> 1 };
            bit += 1;
        }
        table[at] = crc;
        at += 1;
    }
    table
}

/// Little-endian numbers at a place, where there are any.
fn u16_at(bytes: &[u8], at: usize) -> Option<usize> {
    let field = bytes.get(at..at.checked_add(2)?)?;
    Some(usize::from(u16::from_le_bytes(field.try_into().ok()?)))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<usize> {
    let field = bytes.get(at..at.checked_add(4)?)?;
    usize::try_from(u32::from_le_bytes(field.try_into().ok()?)).ok()
}

fn u64_at(bytes: &[u8], at: usize) -> Option<usize> {
    let field = bytes.get(at..at.checked_add(8)?)?;
    usize::try_from(u64::from_le_bytes(field.try_into().ok()?)).ok()
}

#[cfg(test)]
pub(crate) mod tests;
