//! The records of a WARC file, one after the other (ISO 28500:2017, section 4).
//!
//! Where the length of a record is wrong, the next line that begins as a record does is where the
//! reader goes on. No byte is looked at more than a few times.

use super::head::Head;
use std::ops::Range;

/// A piece of the file.
#[derive(Debug)]
pub(super) enum Piece<'a> {
    Record(Record<'a>),
    /// So many bytes that are no record.
    Junk(usize),
}

/// A record.
#[derive(Debug)]
pub(super) struct Record<'a> {
    pub(super) head: Head,
    pub(super) block: &'a [u8],
    /// What is wrong with its length.
    pub(super) trouble: Option<&'static str>,
}

/// All pieces in order.
#[derive(Debug)]
pub(super) struct Pieces<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Pieces<'a> {
    pub(super) fn of(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    /// What is no record, up to the next one after `from`.
    fn junk(&mut self, from: usize) -> Piece<'a> {
        let start = self.at;
        self.at = next_start(self.bytes, from).unwrap_or(self.bytes.len());
        Piece::Junk(self.at - start)
    }
}

impl<'a> Iterator for Pieces<'a> {
    type Item = Piece<'a>;

    fn next(&mut self) -> Option<Piece<'a>> {
        self.at = after_ends(self.bytes, self.at);
        if self.at >= self.bytes.len() {
            return None;
        }
        if !is_start(&self.bytes[self.at..]) {
            return Some(self.junk(self.at));
        }
        let Some(head) = Head::read(self.bytes, self.at) else {
            return Some(self.junk(self.at + 1));
        };
        let (range, trouble) = block(self.bytes, &head);
        self.at = range.end;
        Some(Piece::Record(Record { head, block: trimmed(self.bytes, range, trouble), trouble }))
    }
}

/// Whether a record begins here: `WARC/1.1`.
pub(super) fn is_start(bytes: &[u8]) -> bool {
    let version = bytes.strip_prefix(b"WARC/");
    version.is_some_and(|rest| matches!(rest, [b'0'..=b'9', b'.', b'0'..=b'9', ..]))
}

/// The next place at or after `from` where a line begins as a record does.
fn next_start(bytes: &[u8], from: usize) -> Option<usize> {
    let rest = bytes.get(from..)?;
    let places = memchr::memmem::find_iter(rest, b"WARC/").map(|place| from + place);
    let begins_line = |place: &usize| match place.checked_sub(1) {
        Some(before) => bytes[before] == b'\n',
        None => true,
    };
    places.filter(begins_line).find(|place| is_start(&bytes[*place..]))
}

/// The first byte at or after `from` that ends no line.
fn after_ends(bytes: &[u8], from: usize) -> usize {
    let rest = bytes.get(from..).unwrap_or_default();
    from + rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count()
}

/// Whether a record can end here. It should with two ends of lines; some programs write none.
fn ends_record(rest: &[u8]) -> bool {
    let ends = after_ends(&rest[..rest.len().min(4)], 0);
    ends == 4 || ends == rest.len() || is_start(&rest[ends..])
}

/// Where the block of a record lies, and what is wrong with the length that it states.
fn block(bytes: &[u8], head: &Head) -> (Range<usize>, Option<&'static str>) {
    let start = head.end;
    let stated = head.get("content-length").and_then(|length| length.parse::<usize>().ok());
    let Some(end) = stated.and_then(|length| start.checked_add(length)) else {
        let end = next_start(bytes, start).unwrap_or(bytes.len());
        return (start..end, Some("it has no length, or one that is no number"));
    };
    if bytes.get(end..).is_some_and(ends_record) {
        return (start..end, None);
    }
    match next_start(bytes, start) {
        Some(next) if next < end => (start..next, Some("it is shorter than it says")),
        Some(next) => (start..next, Some("it is longer than it says")),
        None if end > bytes.len() => (start..bytes.len(), Some("it is cut short")),
        None => (start..end, None),
    }
}

/// The block without the line ends that divide records, where its length did not tell.
fn trimmed<'a>(bytes: &'a [u8], range: Range<usize>, trouble: Option<&str>) -> &'a [u8] {
    let block = bytes.get(range).unwrap_or_default();
    if trouble.is_none() {
        return block;
    }
    let ends: [&[u8]; 3] = [b"\r\n\r\n", b"\n\n", b"\r\n"];
    ends.iter().find_map(|end| block.strip_suffix(*end)).unwrap_or(block)
}
