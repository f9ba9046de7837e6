//! gzip (RFC 1952).

use super::{Budget, Member, Names, Take, Trouble, give, names, tar, u16_at, u32_at, warc};
use crate::Refusal;
use crate::crc32::crc32;

/// Programs that compress in pieces make one stream for every 64 KiB.
/// Archives of the web make one for each record.
const MOST_STREAMS: usize = 1_000_000;
/// In an archive of the web, the reader goes on behind so many damaged streams.
const MOST_RESUMED: usize = 32;

/// How a stream begins.
const MAGIC: &[u8] = b"\x1F\x8B\x08";

pub(crate) fn is_gzip(bytes: &[u8]) -> bool {
    bytes.starts_with(MAGIC)
}

/// Packs bytes as one stream.
pub fn pack(bytes: &[u8]) -> Vec<u8> {
    let mut packed = b"\x1F\x8B\x08\0\0\0\0\0\0\xFF".to_vec();
    packed.extend(miniz_oxide::deflate::compress_to_vec(bytes, 6));
    packed.extend(crc32(bytes).to_le_bytes());
    // The length modulo 2^32, as the format has it.
    packed.extend((bytes.len() as u32).to_le_bytes());
    packed
}

/// Gives the members of the archive in it, or the one file.
pub(super) fn each(
    bytes: &[u8],
    name: &str,
    budget: &mut Budget,
    take: Take<'_>,
) -> Result<(), Refusal> {
    let mut unpacked = Unpacked::default();
    unpacked.take(bytes, 0, budget);
    if warc::is_warc(&unpacked.content) {
        return give(of_the_web(unpacked, bytes, budget)?, budget, take);
    }
    let content = unpacked.whole();
    if let Ok(content) = &content
        && tar::is_tar(content)
    {
        return tar::each(content, budget, take);
    }
    budget.count(1)?;
    let written = header(bytes).and_then(|header| header.name);
    let written = written.unwrap_or_else(|| without_end(name).to_owned());
    let result = content.map_err(|trouble| trouble.to_string());
    take(Member { name: Names::default().give(&written), result, declared: None }, budget);
    Ok(())
}

/// The members of an archive of the web, each record of which is a stream of its own: what is
/// damaged costs that record.
fn of_the_web(
    mut unpacked: Unpacked,
    bytes: &[u8],
    budget: &mut Budget,
) -> Result<Vec<Member>, Refusal> {
    let mut damage: Vec<String> = Vec::new();
    while let Some((at, trouble)) = unpacked.trouble.take() {
        damage.push(trouble.to_string());
        let is_over = matches!(trouble, Trouble::TooMuch { .. });
        let next = bytes.get(at + 1..).and_then(|rest| memchr::memmem::find(rest, MAGIC));
        let Some(next) = next.filter(|_| !is_over && damage.len() <= MOST_RESUMED) else { break };
        unpacked.take(bytes, at + 1 + next, budget);
    }
    let mut members = warc::members(&unpacked.content, budget)?;
    if let Some(first) = damage.first() {
        let places = damage.len();
        let reason = format!("the archive is damaged; lost records at {places} places: {first}");
        members.push(Member { name: "(lost)".to_owned(), result: Err(reason), declared: None });
    }
    Ok(members)
}

/// `notes.txt` for `folder/notes.txt.gz`.
fn without_end(name: &str) -> &str {
    let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
    file.strip_suffix(".gz").unwrap_or(file)
}

/// All streams one after the other (section 2.2).
pub(super) fn unpack(bytes: &[u8], budget: &mut Budget) -> Result<Vec<u8>, Trouble> {
    let mut unpacked = Unpacked::default();
    unpacked.take(bytes, 0, budget);
    unpacked.whole()
}

/// What was unpacked so far.
#[derive(Default)]
struct Unpacked {
    content: Vec<u8>,
    streams: usize,
    /// The stream that cannot be unpacked: where it begins, and why.
    trouble: Option<(usize, Trouble)>,
}

impl Unpacked {
    /// Unpacks the streams from here on, up to the first that cannot be.
    fn take(&mut self, bytes: &[u8], from: usize, budget: &mut Budget) {
        let mut at = from;
        while bytes.get(at..).is_some_and(is_gzip) {
            match self.stream(&bytes[at..], budget) {
                Ok(length) => at += length,
                Err(trouble) => {
                    self.trouble = Some((at, trouble));
                    return;
                }
            }
        }
    }

    /// Unpacks one stream and gives its length.
    fn stream(&mut self, bytes: &[u8], budget: &mut Budget) -> Result<usize, Trouble> {
        let cut = || Trouble::from("it is cut short");
        self.streams += 1;
        if self.streams > MOST_STREAMS {
            return Err(Trouble::Broken(format!("it has more than {MOST_STREAMS} streams")));
        }
        let header = header(bytes).ok_or_else(cut)?;
        let (piece, taken) = budget.inflate(bytes.get(header.length..).unwrap_or_default())?;
        let trailer = header.length + taken;
        let crc = u32_at(bytes, trailer).ok_or_else(cut)?;
        if u32::try_from(crc) != Ok(crc32(&piece)) {
            return Err("its checksum is wrong".into());
        }
        if bytes.len() < trailer + 8 {
            return Err(cut());
        }
        self.content.extend(piece);
        Ok(trailer + 8)
    }

    fn whole(self) -> Result<Vec<u8>, Trouble> {
        match self.trouble {
            None => Ok(self.content),
            Some((_, trouble)) => Err(trouble),
        }
    }
}

struct Header {
    length: usize,
    name: Option<String>,
}

fn header(bytes: &[u8]) -> Option<Header> {
    let flags = *bytes.get(3)?;
    let mut at = 10;
    if flags & 4 != 0 {
        at += 2 + u16_at(bytes, at)?;
    }
    let mut name = None;
    if flags & 8 != 0 {
        let text = until_nul(bytes.get(at..)?)?;
        at += text.len() + 1;
        name = Some(names::decode(text)).filter(|name| !name.is_empty());
    }
    if flags & 16 != 0 {
        at += until_nul(bytes.get(at..)?)?.len() + 1;
    }
    if flags & 2 != 0 {
        at += 2;
    }
    (at <= bytes.len()).then_some(Header { length: at, name })
}

fn until_nul(bytes: &[u8]) -> Option<&[u8]> {
    Some(&bytes[..memchr::memchr(0, bytes)?])
}
