//! TAR: the ustar and pax formats of POSIX.1-2017 and the long names of GNU tar.

use super::{Budget, Member, Names, Take, names};
use crate::Refusal;

const BLOCK: usize = 512;
/// Extended headers are some hundred bytes.
const LONGEST_HEADER: usize = 1 << 20;

/// Whether the first block is a header: by its checksum, which hardly any other file has by chance.
pub(super) fn is_tar(bytes: &[u8]) -> bool {
    bytes.get(..BLOCK).and_then(Header::parse).is_some()
}

/// Gives every file in it. Folders are no members; links and devices are lines with the reason.
pub(super) fn each(bytes: &[u8], budget: &mut Budget, take: Take<'_>) -> Result<(), Refusal> {
    budget.count(Items::of(bytes).count())?;
    let mut names = Names::default();
    for item in Items::of(bytes) {
        let written = item.name.unwrap_or_default();
        let is_folder = item.kind == b'5' || (written.ends_with('/') && item.content.is_empty());
        if is_folder && item.whole {
            continue;
        }
        let result = match item.kind {
            _ if !item.whole => Err("the archive is damaged or cut short here".to_owned()),
            b'0' | 0 | b'7' => budget.copy(item.content).map_err(|trouble| trouble.to_string()),
            b'1' | b'2' => Err("it is a link, and links are not followed".to_owned()),
            b'S' => Err("it is a sparse file of GNU tar, which is not unpacked here".to_owned()),
            b'3' | b'4' | b'6' => Err("it is a device, not a file".to_owned()),
            kind => Err(format!("it is of the unknown kind {:?}", char::from(kind))),
        };
        take(Member { name: names.give(&written), result, declared: None }, budget);
    }
    Ok(())
}

struct Item<'a> {
    name: Option<String>,
    kind: u8,
    content: &'a [u8],
    /// Whether all of it is there.
    whole: bool,
}

/// The members in order. After a damaged header there is one more item, which says so.
struct Items<'a> {
    bytes: &'a [u8],
    at: usize,
    done: bool,
    /// What an extended header says of the next member.
    name: Option<String>,
    size: Option<usize>,
}

impl<'a> Items<'a> {
    fn of(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0, done: false, name: None, size: None }
    }

    fn broken(&mut self) -> Item<'a> {
        self.done = true;
        let name = self.name.take().or_else(|| Some("(the rest of the archive)".to_owned()));
        Item { name, kind: 0, content: &[], whole: false }
    }

    /// The content at the current place and the step to the block behind it.
    fn content(&mut self, size: usize) -> Option<&'a [u8]> {
        let end = self.at.checked_add(size)?;
        let content = self.bytes.get(self.at..end)?;
        self.at = end.next_multiple_of(BLOCK).min(self.bytes.len());
        Some(content)
    }

    /// Keeps what an extended header says.
    fn extend(&mut self, kind: u8, content: &[u8]) {
        if content.len() > LONGEST_HEADER {
            return;
        }
        match kind {
            b'L' => self.name = Some(names::decode(until_nul(content))),
            b'x' => {
                for (key, value) in pax_records(content) {
                    match key {
                        b"path" => self.name = Some(names::decode(value)),
                        b"size" => self.size = number(value, 10),
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
}

impl<'a> Iterator for Items<'a> {
    type Item = Item<'a>;

    fn next(&mut self) -> Option<Item<'a>> {
        while !self.done {
            let block = self.bytes.get(self.at..self.at + BLOCK);
            let Some(block) = block.filter(|block| block.iter().any(|byte| *byte != 0)) else {
                // Two blocks of zeros end an archive; some have one, or none.
                self.done = true;
                let rest = &self.bytes[self.at.min(self.bytes.len())..];
                return rest.iter().take(BLOCK).any(|byte| *byte != 0).then(|| self.broken());
            };
            let Some(header) = Header::parse(block) else {
                return Some(self.broken());
            };
            self.at += BLOCK;
            let is_extension = matches!(header.kind, b'x' | b'g' | b'L' | b'K');
            let size = if is_extension { None } else { self.size.take() };
            let has_content = !matches!(header.kind, b'1'..=b'6');
            let size = if has_content { size.unwrap_or(header.size) } else { 0 };
            let Some(content) = self.content(size) else {
                self.name.get_or_insert(header.name);
                return Some(self.broken());
            };
            if is_extension {
                self.extend(header.kind, content);
                continue;
            }
            let name = self.name.take().unwrap_or(header.name);
            return Some(Item { name: Some(name), kind: header.kind, content, whole: true });
        }
        None
    }
}

struct Header {
    name: String,
    size: usize,
    kind: u8,
}

impl Header {
    fn parse(block: &[u8]) -> Option<Self> {
        let written = number(&block[148..156], 8)?;
        let sum = |byte: (usize, &u8)| match byte.0 {
            148..156 => usize::from(b' '),
            _ => usize::from(*byte.1),
        };
        if block.iter().enumerate().map(sum).sum::<usize>() != written {
            return None;
        }
        let name = names::decode(until_nul(&block[..100]));
        let prefix = match &block[257..263] == b"ustar\0" {
            true => names::decode(until_nul(&block[345..500])),
            false => String::new(),
        };
        let name = if prefix.is_empty() { name } else { format!("{prefix}/{name}") };
        Some(Self { name, size: size(&block[124..136])?, kind: block[156] })
    }
}

/// Octal, or binary where the first bit is set (GNU).
fn size(field: &[u8]) -> Option<usize> {
    if field[0] & 0x80 == 0 {
        return number(field, 8);
    }
    let mut bytes = field[1..].iter();
    bytes.try_fold(0_usize, |sum, byte| sum.checked_mul(256)?.checked_add(usize::from(*byte)))
}

fn number(field: &[u8], radix: u32) -> Option<usize> {
    let text = std::str::from_utf8(until_nul(field)).ok()?.trim();
    if text.is_empty() { Some(0) } else { usize::from_str_radix(text, radix).ok() }
}

fn until_nul(bytes: &[u8]) -> &[u8] {
    &bytes[..memchr::memchr(0, bytes).unwrap_or(bytes.len())]
}

/// `LENGTH KEY=VALUE\n` each.
fn pax_records(mut content: &[u8]) -> Vec<(&[u8], &[u8])> {
    let mut records = Vec::new();
    while let Some(space) = memchr::memchr(b' ', content) {
        let length = number(&content[..space], 10).unwrap_or(0);
        let Some(record) = content.get(space + 1..length) else {
            break;
        };
        let record = record.strip_suffix(b"\n").unwrap_or(record);
        if let Some(equals) = memchr::memchr(b'=', record) {
            records.push((&record[..equals], &record[equals + 1..]));
        }
        content = &content[length..];
    }
    records
}
