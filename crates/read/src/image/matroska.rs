//! Matroska and WebM (RFC 8794, RFC 9559): what stands before the first cluster.

use super::Found;
use super::bmff::time;
use super::bytes::{u32_be, u64_be};
use std::ops::Range;

/// Elements of one file.
const MOST_ELEMENTS: usize = 4096;
/// From 1970-01-01 to 2001-01-01, when the dates of these files begin.
const EPOCH: i64 = 978_307_200;

/// `webm`, where the header says so.
pub(super) fn code(bytes: &[u8]) -> &'static str {
    let head = &bytes[..bytes.len().min(64)];
    if memchr::memmem::find(head, b"webm").is_some() { "webm" } else { "matroska" }
}

/// What the elements say.
pub(super) fn describe(bytes: &[u8], found: &mut Found) {
    let mut walk = Walk { bytes, found, left: MOST_ELEMENTS, scale: 1_000_000, length: None };
    walk.all(0..bytes.len());
    if let Some(length) = walk.length {
        let seconds = length * walk.scale as f64 / 1e9;
        found.lasts(seconds);
    }
}

struct Walk<'a> {
    bytes: &'a [u8],
    found: &'a mut Found,
    left: usize,
    /// Nanoseconds in which the length is counted.
    scale: u64,
    length: Option<f64>,
}

impl Walk<'_> {
    /// Elements that hold others are gone into, so no depth is needed: what follows a header is
    /// either its first child or its value.
    fn all(&mut self, place: Range<usize>) {
        let mut at = place.start;
        while let Some((id, inside)) = self.next(at) {
            match id {
                // The segment, what it is, its tracks, a track, its picture.
                0x1853_8067 | 0x1549_A966 | 0x1654_AE6B | 0xAE | 0xE0 => at = inside.start,
                // The first cluster: the recording itself.
                0x1F43_B675 => return,
                _ => {
                    at = inside.end;
                    self.value(id, inside);
                }
            }
        }
    }

    /// The id of the element that begins here, and the bytes of what is in it.
    fn next(&mut self, at: usize) -> Option<(u32, Range<usize>)> {
        self.left = self.left.checked_sub(1)?;
        let width = self.bytes.get(at)?.leading_zeros() as usize + 1;
        let id = (width <= 4).then(|| self.number(at..at + width))??;
        let size_at = at + width;
        let first = *self.bytes.get(size_at)?;
        let width = first.leading_zeros() as usize + 1;
        if width > 8 {
            return None;
        }
        let marked = self.number(size_at..size_at + width)?;
        let size = marked & !(1_u64 << (7 * width));
        let start = size_at + width;
        // All ones: how long it is was not known when it was written.
        let is_unknown = size == (1_u64 << (7 * width)) - 1;
        let end = usize::try_from(size).ok().and_then(|size| start.checked_add(size));
        let end =
            end.filter(|_| !is_unknown).map_or(self.bytes.len(), |end| end.min(self.bytes.len()));
        Some((u32::try_from(id).ok()?, start..end))
    }

    /// A number of up to eight bytes.
    fn number(&self, place: Range<usize>) -> Option<u64> {
        let bytes = self.bytes.get(place).filter(|bytes| bytes.len() <= 8)?;
        Some(bytes.iter().fold(0, |number, byte| number << 8 | u64::from(*byte)))
    }

    fn value(&mut self, id: u32, inside: Range<usize>) {
        match id {
            0x2A_D7B1 => self.scale = self.number(inside).filter(|scale| *scale > 0).unwrap_or(1),
            0x4489 => {
                self.length = match inside.len() {
                    4 => {
                        u32_be(self.bytes, inside.start).map(|bits| f64::from(f32::from_bits(bits)))
                    }
                    8 => u64_be(self.bytes, inside.start).map(f64::from_bits),
                    _ => None,
                };
            }
            0x4461 => {
                let made = u64_be(self.bytes, inside.start).filter(|_| inside.len() == 8);
                let made = made.map(|made| (made as i64) / 1_000_000_000);
                let made = made.and_then(|made| time(made.checked_add(EPOCH)?));
                if let Some(value) = made {
                    self.found.claim_value("created", value, inside);
                }
            }
            0x5741 => self.found.claim("software", self.bytes, inside),
            0x7BA9 => self.found.claim("title", self.bytes, inside),
            0xB0 => {
                let width = self.number(inside).and_then(|width| u32::try_from(width).ok());
                self.found.width = self.found.width.or(width);
            }
            0xBA => {
                let height = self.number(inside).and_then(|height| u32::try_from(height).ok());
                self.found.height = self.found.height.or(height);
            }
            _ => {}
        }
    }
}
