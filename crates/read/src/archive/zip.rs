//! ZIP files by their central directory (APPNOTE.TXT 6.3.10, PKWARE).

use super::{Budget, MOST_MEMBERS, Member, Names, Take, Trouble, names, u16_at, u32_at, u64_at};
use crate::Refusal;
use crate::crc32::crc32;
use std::ops::Range;

const LOCAL: &[u8] = b"PK\x03\x04";
const CENTRAL: &[u8] = b"PK\x01\x02";
const END: &[u8] = b"PK\x05\x06";
const END_64: &[u8] = b"PK\x06\x06";
const LOCATOR_64: &[u8] = b"PK\x06\x07";
/// The end record and the longest comment behind it.
const LONGEST_END: usize = 22 + 65_535;

/// A ZIP file whose directory was read.
#[derive(Debug)]
pub(crate) struct Zip<'a> {
    bytes: &'a [u8],
    entries: Vec<Entry>,
}

/// A line of the directory.
#[derive(Debug)]
struct Entry {
    name: String,
    flags: usize,
    method: usize,
    crc: u32,
    packed: usize,
    size: usize,
    /// Where its local header lies in the file.
    local: usize,
}

impl<'a> Zip<'a> {
    /// Whether the file begins as ZIP files do.
    pub(crate) fn is_zip(bytes: &[u8]) -> bool {
        bytes.starts_with(LOCAL) || bytes.starts_with(END)
    }

    /// Reads the directory.
    pub(crate) fn open(bytes: &'a [u8]) -> Result<Self, Refusal> {
        let damaged =
            Refusal::Damaged { what: "the directory of the archive is missing or broken" };
        let directory = Directory::find(bytes).ok_or_else(|| damaged.clone())?;
        let count = directory.count(bytes);
        if count > MOST_MEMBERS {
            return Err(Refusal::TooManyMembers { count });
        }
        if count == 0 && !bytes.starts_with(END) && !directory.range.is_empty() {
            return Err(damaged);
        }
        Ok(Self { bytes, entries: directory.entries(bytes) })
    }

    /// Every file in it whose name is wanted. Folders have no content and are no members.
    pub(crate) fn each(
        &self,
        budget: &mut Budget,
        wanted: impl Fn(&str) -> bool,
        take: Take<'_>,
    ) -> Result<(), Refusal> {
        budget.count(self.entries.len())?;
        let overlapping = self.overlapping();
        let mut names = Names::default();
        let files = self
            .entries
            .iter()
            .enumerate()
            .filter(|(_, entry)| !entry.is_folder() && wanted(&entry.name));
        for (at, entry) in files {
            let result = match overlapping[at] {
                true => Err("its data overlaps that of another member".to_owned()),
                false => self.unpack(entry, budget).map_err(|trouble| trouble.to_string()),
            };
            take(Member { name: names.give(&entry.name), result, declared: None }, budget);
        }
        Ok(())
    }

    /// The bytes of the member with this name; `None` where there is none. Names of parts are
    /// compared without case (Open Packaging Conventions, 6.2.2).
    pub(crate) fn part(&self, name: &str, budget: &mut Budget) -> Option<Result<Vec<u8>, Trouble>> {
        let entry = self.entries.iter().find(|entry| entry.name.eq_ignore_ascii_case(name))?;
        Some(self.unpack(entry, budget))
    }

    /// The names in the order of the directory.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|entry| entry.name.as_str())
    }

    fn unpack(&self, entry: &Entry, budget: &mut Budget) -> Result<Vec<u8>, Trouble> {
        if entry.flags & 1 == 1 {
            return Err(Trouble::Encrypted);
        }
        let range = self.data(entry).ok_or("its data lies outside the file or has no header")?;
        let data = &self.bytes[range];
        let unpacked = match entry.method {
            0 => budget.copy(data)?,
            8 => budget.inflate(data)?.0,
            method => {
                return Err(Trouble::Broken(format!("it is packed with {}", method_name(method))));
            }
        };
        if unpacked.len() != entry.size || crc32(&unpacked) != entry.crc {
            return Err("its size or checksum is not the one in the directory".into());
        }
        Ok(unpacked)
    }

    /// Where the packed data of a member lies.
    fn data(&self, entry: &Entry) -> Option<Range<usize>> {
        let header = self.bytes.get(entry.local..)?;
        if !header.starts_with(LOCAL) {
            return None;
        }
        let start = entry.local + 30 + u16_at(header, 26)? + u16_at(header, 28)?;
        let end = start.checked_add(entry.packed)?;
        (end <= self.bytes.len()).then_some(start..end)
    }

    /// For each entry, whether its data lies in that of an entry before it in the file. Sharing
    /// data is how a small file unpacks to petabytes (Fifield, “A better zip bomb”, 2019).
    fn overlapping(&self) -> Vec<bool> {
        let mut places: Vec<(usize, usize, usize)> = Vec::new();
        for (at, entry) in self.entries.iter().enumerate() {
            let range = self.data(entry).filter(|range| !range.is_empty());
            places.extend(range.map(|range| (entry.local, range.end, at)));
        }
        places.sort_unstable();
        let mut overlapping = vec![false; self.entries.len()];
        let mut reached = 0;
        for (start, end, at) in places {
            overlapping[at] = start < reached;
            reached = reached.max(end);
        }
        overlapping
    }
}

impl Entry {
    fn is_folder(&self) -> bool {
        self.size == 0 && self.name.ends_with(['/', '\\'])
    }

    /// Reads the entry at `at`; also gives where the next one begins.
    fn read(bytes: &[u8], at: usize, shift: usize) -> Option<(Self, usize)> {
        let head = bytes.get(at..).filter(|head| head.starts_with(CENTRAL))?;
        let lengths = [u16_at(head, 28)?, u16_at(head, 30)?, u16_at(head, 32)?];
        let name = head.get(46..46 + lengths[0])?;
        let extra = head.get(46 + lengths[0]..46 + lengths[0] + lengths[1])?;
        let mut entry = Self {
            name: names::decode(name),
            flags: u16_at(head, 8)?,
            method: u16_at(head, 10)?,
            crc: u32::try_from(u32_at(head, 16)?).ok()?,
            packed: u32_at(head, 20)?,
            size: u32_at(head, 24)?,
            local: u32_at(head, 42)?,
        };
        entry.widen(extra);
        entry.local = entry.local.checked_add(shift)?;
        Some((entry, at + 46 + lengths.iter().sum::<usize>()))
    }

    /// Takes the numbers that do not fit 32 bits from their extra field (4.5.3), in the order in
    /// which they are missing.
    fn widen(&mut self, extra: &[u8]) {
        const FULL: usize = u32::MAX as usize;
        let Some(field) = extra_field(extra, 1) else {
            return;
        };
        let mut at = 0;
        for number in [&mut self.size, &mut self.packed, &mut self.local] {
            if *number == FULL {
                *number = u64_at(field, at).unwrap_or(FULL);
                at += 8;
            }
        }
    }
}

fn extra_field(mut extra: &[u8], wanted: usize) -> Option<&[u8]> {
    loop {
        let (id, length) = (u16_at(extra, 0)?, u16_at(extra, 2)?);
        let field = extra.get(4..4 + length)?;
        if id == wanted {
            return Some(field);
        }
        extra = &extra[4 + length..];
    }
}

/// Where the directory lies.
struct Directory {
    range: Range<usize>,
    /// What stands before the first local header, as in programs that unpack themselves.
    shift: usize,
}

impl Directory {
    /// The last end record whose directory fits into the file.
    fn find(bytes: &[u8]) -> Option<Self> {
        let from = bytes.len().saturating_sub(LONGEST_END);
        let ends = memchr::memmem::rfind_iter(&bytes[from..], END).map(|place| from + place);
        ends.take(64).find_map(|end| Self::at(bytes, end))
    }

    fn at(bytes: &[u8], end: usize) -> Option<Self> {
        let record = &bytes[end..];
        let (size, offset) = (u32_at(record, 12)?, u32_at(record, 16)?);
        let wide = end.checked_sub(20).and_then(|locator| Self::wide(bytes, locator));
        let (size, offset, end) = wide.unwrap_or((size, offset, end));
        let start = end.checked_sub(size)?;
        Some(Self { range: start..end, shift: start.checked_sub(offset)? })
    }

    /// Size, offset and end of the directory by the ZIP64 records (4.3.14, 4.3.15).
    fn wide(bytes: &[u8], locator: usize) -> Option<(usize, usize, usize)> {
        let head = bytes.get(locator..)?;
        if !head.starts_with(LOCATOR_64) {
            return None;
        }
        let at = u64_at(head, 8)?;
        let record = bytes.get(at..)?;
        if !record.starts_with(END_64) {
            return None;
        }
        Some((u64_at(record, 40)?, u64_at(record, 48)?, at))
    }

    /// How many entries there are, by walking over them.
    fn count(&self, bytes: &[u8]) -> usize {
        let (mut at, mut count) = (self.range.start, 0);
        while at < self.range.end {
            let Some(next) = next_entry(bytes, at) else {
                break;
            };
            at = next;
            count += 1;
        }
        count
    }

    /// The entries. Where the directory breaks off, an entry says so that cannot be unpacked.
    fn entries(&self, bytes: &[u8]) -> Vec<Entry> {
        let (mut at, mut entries) = (self.range.start, Vec::new());
        while at < self.range.end {
            let Some((entry, next)) = Entry::read(bytes, at, self.shift) else {
                entries.push(broken_entry());
                break;
            };
            entries.push(entry);
            at = next;
        }
        entries
    }
}

/// Stands for all entries behind a break in the directory.
fn broken_entry() -> Entry {
    Entry {
        name: "(the rest of the directory)".to_owned(),
        flags: 0,
        method: 0,
        crc: 0,
        packed: 0,
        size: 0,
        local: usize::MAX,
    }
}

fn next_entry(bytes: &[u8], at: usize) -> Option<usize> {
    let head = bytes.get(at..).filter(|head| head.starts_with(CENTRAL))?;
    Some(at + 46 + u16_at(head, 28)? + u16_at(head, 30)? + u16_at(head, 32)?)
}

/// What people call a method that is not unpacked here (4.4.5).
fn method_name(method: usize) -> String {
    let name = match method {
        1..=6 => "an old method of PKZIP",
        9 => "Deflate64",
        12 => "bzip2",
        14 => "LZMA",
        93 => "Zstandard",
        95 => "xz",
        98 => "PPMd",
        99 => "AES encryption",
        _ => return format!("method {method}, which is not known"),
    };
    format!("{name}, which is not unpacked here")
}
