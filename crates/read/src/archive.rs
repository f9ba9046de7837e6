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

/// The most bytes that all members of an archive may have together once they are unpacked. They are
/// never in memory together.
pub const MOST_INFLATED: usize = 1 << 30;
/// The most bytes that one member may have.
const MOST_OF_ONE: usize = crate::MAX_BYTES;
/// The most bytes that an archive or a mailbox itself may have.
pub const MOST_PACKED: usize = 192 << 20;
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

/// What takes members, one after the other, so that never more than one is in memory, and what may
/// still be unpacked.
type Take<'t> = &'t mut dyn FnMut(Member, &mut Budget);

/// Gives the members of an archive and of all archives among them, at most [`MOST_NESTED`] deep.
/// The name of an inner member follows that of its archive and a `/`. The limits hold for all
/// together. `name` is that of the archive; a file in gzip that is no archive is the only member of
/// it.
///
/// # Errors
/// [`Refusal::Unsupported`] where the bytes are no archive, [`Refusal::Damaged`] where its directory
/// cannot be found, [`Refusal::TooManyMembers`] beyond [`MOST_MEMBERS`]. Inner archives that are
/// refused are members with the reason.
pub(crate) fn each(bytes: &[u8], name: &str, take: &mut dyn FnMut(Member)) -> Result<(), Refusal> {
    unpack(bytes, name, &mut Budget::default(), &mut |member, budget| {
        each_inside(member, 1, budget, take);
    })
}

/// Gives a member, or what is in it if it is an archive.
fn each_inside(member: Member, depth: usize, budget: &mut Budget, take: &mut dyn FnMut(Member)) {
    let Some(content) = member.result.as_ref().ok().filter(|content| is_archive(content)) else {
        return take(member);
    };
    if depth >= MOST_NESTED {
        let reason = format!("archives lie in it more than {MOST_NESTED} deep");
        return take(Member { result: Err(reason), ..member });
    }
    let opened = unpack(content, &member.name, budget, &mut |inner, budget| {
        let inner = Member { name: format!("{}/{}", member.name, inner.name), ..inner };
        each_inside(inner, depth + 1, budget, take);
    });
    if let Err(refusal) = opened {
        take(Member { name: member.name, result: Err(refusal.to_string()), declared: None });
    }
}

/// Whether [`each`] can look into this file. Documents that are ZIP files inside, such as those
/// of Word, are none.
pub(crate) fn is_archive(bytes: &[u8]) -> bool {
    match Zip::is_zip(bytes) {
        true => !crate::formats::is_packed_document(bytes),
        false => gzip::is_gzip(bytes) || is_warc(bytes) || tar::is_tar(bytes),
    }
}

fn unpack(bytes: &[u8], name: &str, budget: &mut Budget, take: Take<'_>) -> Result<(), Refusal> {
    if Zip::is_zip(bytes) {
        let zip = Zip::open(bytes)?;
        return match wacz::is_wacz(&zip) {
            true => give(wacz::members(&zip, budget)?, budget, take),
            false => zip.each(budget, |_| true, take),
        };
    }
    if is_warc(bytes) {
        return give(warc::members(bytes, budget)?, budget, take);
    }
    if gzip::is_gzip(bytes) {
        return gzip::each(bytes, name, budget, take);
    }
    if tar::is_tar(bytes) {
        return tar::each(bytes, budget, take);
    }
    Err(Refusal::Unsupported { kind: "archives of this kind" })
}

/// Gives members that were found together.
fn give(members: Vec<Member>, budget: &mut Budget, take: Take<'_>) -> Result<(), Refusal> {
    members.into_iter().for_each(|member| take(member, budget));
    Ok(())
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
    /// It is too much alone.
    #[error("it has more than {} MiB; divide it and add the parts", MOST_OF_ONE >> 20)]
    TooLarge,
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
            Trouble::Grows | Trouble::TooLarge => Self::Bomb { limit: MOST_OF_ONE >> 20 },
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
        if stored.len() > MOST_OF_ONE {
            return Err(Trouble::TooLarge);
        }
        self.bytes = self.bytes.checked_sub(stored.len()).ok_or_else(|| self.exceeded())?;
        Ok(stored.to_vec())
    }

    /// Inflates raw DEFLATE data (RFC 1951); also gives how many packed bytes it took.
    pub(crate) fn inflate(&mut self, packed: &[u8]) -> Result<(Vec<u8>, usize), Trouble> {
        if self.bytes == 0 {
            return Err(self.exceeded());
        }
        let by_ratio = packed.len().saturating_mul(MOST_RATIO).saturating_add(FREE);
        let limit = by_ratio.min(self.bytes).min(MOST_OF_ONE);
        let inflater = self.inflater.get_or_insert_with(Inflater::new);
        inflater.state.reset_as(ZeroReset);
        let unpacked = inflate_within(inflater, packed, limit);
        // What a refused member made us unpack counts too, or many of them would cost much.
        let used = unpacked.as_ref().map_or_else(|failure| failure.inflated, |done| done.0.len());
        self.bytes -= used.min(self.bytes);
        unpacked.map_err(|failure| match failure.kind {
            Kind::Limit if by_ratio == limit => Trouble::Grows,
            Kind::Limit if limit == MOST_OF_ONE => Trouble::TooLarge,
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
