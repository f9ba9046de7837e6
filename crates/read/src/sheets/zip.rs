//! The members of a ZIP archive (APPNOTE 6.3.10), unpacked one at a time under a budget.

use crate::Refusal;
use miniz_oxide::inflate::decompress_to_vec_with_limit;

/// The most that is unpacked of one archive.
const MAX_UNPACKED: usize = 256 << 20;

/// A member may unpack to so many times its size; sheets of equal rows reach about 100.
const RATIO: usize = 200;

/// Under this, the ratio does not matter.
const SMALL: usize = 16 << 20;

/// More members than this are no workbook.
const MAX_MEMBERS: usize = 65_535;

#[derive(Debug)]
struct Member {
    name: String,
    method: u16,
    encrypted: bool,
    packed: usize,
    header: usize,
}

/// An archive.
#[derive(Debug)]
pub(super) struct Archive<'a> {
    bytes: &'a [u8],
    members: Vec<Member>,
    left: usize,
}

fn u16_at(bytes: &[u8], at: usize) -> Option<usize> {
    let pair = bytes.get(at..at.checked_add(2)?)?;
    Some(usize::from(u16::from_le_bytes(pair.try_into().ok()?)))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<usize> {
    let four = bytes.get(at..at.checked_add(4)?)?;
    Some(u32::from_le_bytes(four.try_into().ok()?) as usize)
}

impl<'a> Archive<'a> {
    /// The archive with its directory, which stands at its end; `None` where there is none.
    pub(super) fn open(bytes: &'a [u8]) -> Option<Self> {
        /// A comment of any length may stand behind it.
        const LONGEST_TAIL: usize = 22 + 65_535;
        let from = bytes.len().saturating_sub(LONGEST_TAIL);
        let end = from + memchr::memmem::rfind(&bytes[from..], b"PK\x05\x06")?;
        let count = u16_at(bytes, end + 10)?.min(MAX_MEMBERS);
        let mut at = u32_at(bytes, end + 16)?;
        let mut members = Vec::new();
        for _ in 0..count {
            let Some((member, next)) = member(bytes, at) else { break };
            members.push(member);
            at = next;
        }
        Some(Self { bytes, members, left: MAX_UNPACKED })
    }

    /// Whether it has a member of this name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.find(name).is_some()
    }

    fn find(&self, name: &str) -> Option<&Member> {
        self.members.iter().find(|member| member.name.eq_ignore_ascii_case(name))
    }

    /// The text of a member; `None` where there is no such member.
    pub(super) fn text(&mut self, name: &str) -> Result<Option<String>, Refusal> {
        let Some(member) = self.find(name) else { return Ok(None) };
        if member.encrypted {
            return Err(Refusal::Encrypted);
        }
        let packed = packed(self.bytes, member).ok_or(DAMAGED)?;
        let most = self.left.min(SMALL.max(packed.len().saturating_mul(RATIO)));
        let unpacked = match member.method {
            0 if packed.len() <= most => packed.to_vec(),
            0 => return Err(BOMB),
            8 => inflate(packed, most)?,
            _ => return Err(Refusal::Damaged { what: "a member is packed in an unknown way" }),
        };
        self.left -= unpacked.len();
        let text = match String::from_utf8(unpacked) {
            Ok(text) => text,
            Err(error) => String::from_utf8_lossy(error.as_bytes()).into_owned(),
        };
        Ok(Some(text))
    }
}

const DAMAGED: Refusal = Refusal::Damaged { what: "a member of the archive cannot be unpacked" };
const BOMB: Refusal = Refusal::Bomb { limit: MAX_UNPACKED >> 20 };

fn inflate(packed: &[u8], most: usize) -> Result<Vec<u8>, Refusal> {
    use miniz_oxide::inflate::TINFLStatus;
    decompress_to_vec_with_limit(packed, most).map_err(|error| match error.status {
        TINFLStatus::HasMoreOutput => BOMB,
        _ => DAMAGED,
    })
}

/// The entry of the directory at this byte, and where the next one begins.
fn member(bytes: &[u8], at: usize) -> Option<(Member, usize)> {
    if bytes.get(at..at.checked_add(4)?)? != b"PK\x01\x02" {
        return None;
    }
    let length = u16_at(bytes, at + 28)?;
    let name = bytes.get(at + 46..at + 46 + length)?;
    let member = Member {
        name: String::from_utf8_lossy(name).replace('\\', "/"),
        encrypted: u16_at(bytes, at + 8)? & 1 == 1,
        method: u16_at(bytes, at + 10)? as u16,
        packed: u32_at(bytes, at + 20)?,
        header: u32_at(bytes, at + 42)?,
    };
    Some((member, at + 46 + length + u16_at(bytes, at + 30)? + u16_at(bytes, at + 32)?))
}

/// The packed bytes of a member. The local header has lengths of its own.
fn packed<'a>(bytes: &'a [u8], member: &Member) -> Option<&'a [u8]> {
    let header = member.header;
    if bytes.get(header..header.checked_add(4)?)? != b"PK\x03\x04" {
        return None;
    }
    let start = header + 30 + u16_at(bytes, header + 26)? + u16_at(bytes, header + 28)?;
    bytes.get(start..start.checked_add(member.packed)?)
}
