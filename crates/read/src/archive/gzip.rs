//! gzip (RFC 1952).

use super::{Budget, Member, Names, Take, Trouble, crc32, names, tar, u16_at, u32_at};
use crate::Refusal;

/// Programs that compress in pieces make one stream for every 64 KiB.
const MOST_STREAMS: usize = 20_000;

pub(super) fn is_gzip(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\x1F\x8B\x08")
}

/// Gives the members of the archive in it, or the one file.
pub(super) fn each(
    bytes: &[u8],
    name: &str,
    budget: &mut Budget,
    take: Take<'_>,
) -> Result<(), Refusal> {
    let content = unpack(bytes, budget);
    if let Ok(content) = &content
        && tar::is_tar(content)
    {
        return tar::each(content, budget, take);
    }
    budget.count(1)?;
    let written = header(bytes).and_then(|header| header.name);
    let written = written.unwrap_or_else(|| without_end(name).to_owned());
    let result = content.map_err(|trouble| trouble.to_string());
    take(Member { name: Names::default().give(&written), result }, budget);
    Ok(())
}

/// `notes.txt` for `folder/notes.txt.gz`.
fn without_end(name: &str) -> &str {
    let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
    file.strip_suffix(".gz").unwrap_or(file)
}

/// All streams one after the other (section 2.2).
fn unpack(bytes: &[u8], budget: &mut Budget) -> Result<Vec<u8>, Trouble> {
    let cut = || Trouble::from("it is cut short");
    let (mut content, mut rest, mut streams) = (Vec::new(), bytes, 0);
    while is_gzip(rest) {
        streams += 1;
        if streams > MOST_STREAMS {
            return Err(Trouble::Broken(format!("it has more than {MOST_STREAMS} streams")));
        }
        let header = header(rest).ok_or_else(cut)?;
        let (piece, taken) = budget.inflate(&rest[header.length..])?;
        let trailer = header.length + taken;
        let crc = u32_at(rest, trailer).ok_or_else(cut)?;
        if u32::try_from(crc) != Ok(crc32(&piece)) {
            return Err("its checksum is wrong".into());
        }
        content.extend(piece);
        rest = rest.get(trailer + 8..).ok_or_else(cut)?;
    }
    Ok(content)
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
