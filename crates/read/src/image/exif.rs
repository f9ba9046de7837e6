//! Exif (CIPA DC-008, 2.3) and TIFF 6.0: lists of tags with their values.

use super::Found;
use super::bytes::{u16_be, u16_le, u32_be, u32_le, words_of_utf16};
use std::ops::Range;

/// Tags of one list.
const MOST_TAGS: u16 = 512;

/// What a TIFF file says.
pub(super) fn describe(bytes: &[u8], found: &mut Found) {
    if let Some(tiff) = Tiff::of(bytes, 0..bytes.len()) {
        let number = |tag| tiff.number(tiff.first, tag);
        if let (Some(width), Some(height)) = (number(0x100), number(0x101)) {
            found.size(width, height);
        }
    }
    add(bytes, 0..bytes.len(), found);
}

/// Adds what the tags say that stand at this place of the file.
pub(super) fn add(file: &[u8], place: Range<usize>, found: &mut Found) {
    let Some(tiff) = Tiff::of(file, place) else { return };
    tiff.walk(tiff.first, found, Tiff::main);
    if let Some(list) = tiff.number(tiff.first, 0x8769) {
        tiff.walk(list as usize, found, Tiff::of_camera);
    }
    if let Some(list) = tiff.number(tiff.first, 0x8825) {
        tiff.position(list as usize, found);
    }
}

/// The tags at a place of a file; places in them count from its beginning.
struct Tiff<'a> {
    file: &'a [u8],
    place: Range<usize>,
    bytes: &'a [u8],
    is_big: bool,
    /// Where the first list is.
    first: usize,
}

/// A tag: what it is, of which type, and the bytes of its value in the file.
#[derive(Debug, Clone)]
struct Tag {
    tag: u16,
    kind: u16,
    place: Range<usize>,
}

impl<'a> Tiff<'a> {
    fn of(file: &'a [u8], place: Range<usize>) -> Option<Self> {
        let bytes = file.get(place.clone())?;
        let is_big = match bytes.get(..4)? {
            b"II*\0" => false,
            b"MM\0*" => true,
            _ => return None,
        };
        let mut tiff = Self { file, place, bytes, is_big, first: 0 };
        tiff.first = tiff.u32(4)? as usize;
        Some(tiff)
    }

    fn u16(&self, at: usize) -> Option<u16> {
        if self.is_big { u16_be(self.bytes, at) } else { u16_le(self.bytes, at) }
    }

    fn u32(&self, at: usize) -> Option<u32> {
        if self.is_big { u32_be(self.bytes, at) } else { u32_le(self.bytes, at) }
    }

    fn tags(&self, list: usize) -> impl Iterator<Item = Tag> {
        let count = self.u16(list).unwrap_or(0).min(MOST_TAGS);
        (0..usize::from(count))
            .map_while(move |at| list.checked_add(2 + at * 12))
            .filter_map(|at| self.tag(at))
    }

    fn tag(&self, at: usize) -> Option<Tag> {
        let kind = self.u16(at + 2)?;
        let size = match kind {
            1 | 2 | 6 | 7 => 1,
            3 | 8 => 2,
            4 | 9 | 11 => 4,
            5 | 10 | 12 => 8,
            _ => return None,
        };
        let length = usize::try_from(self.u32(at + 4)?).ok()?.checked_mul(size)?;
        // Four bytes stand in the list itself.
        let start = if length <= 4 { at + 8 } else { self.u32(at + 8)? as usize };
        let end = start.checked_add(length)?;
        if length == 0 || end > self.bytes.len() {
            return None;
        }
        let place = self.place.start + start..self.place.start + end;
        Some(Tag { tag: self.u16(at)?, kind, place })
    }

    fn find(&self, list: usize, tag: u16) -> Option<Tag> {
        self.tags(list).find(|found| found.tag == tag)
    }

    /// The number that a tag has, where it is a whole one.
    fn number(&self, list: usize, tag: u16) -> Option<u32> {
        let tag = self.find(list, tag)?;
        let at = tag.place.start - self.place.start;
        match tag.kind {
            3 => self.u16(at).map(u32::from),
            4 => self.u32(at),
            _ => None,
        }
    }

    fn walk(&self, list: usize, found: &mut Found, each: fn(&Self, Tag, &mut Found)) {
        for tag in self.tags(list) {
            each(self, tag, found);
        }
    }

    fn main(&self, tag: Tag, found: &mut Found) {
        let name = match tag.tag {
            0x010F => "camera-make",
            0x0110 => "camera-model",
            0x0131 => "software",
            0x0132 => "changed",
            0x013B => "artist",
            0x8298 => "copyright",
            0x0112 => {
                let turned = self.u16(tag.place.start - self.place.start);
                found.orientation =
                    turned.and_then(|turned| u8::try_from(turned).ok()).unwrap_or(0);
                return;
            }
            0x010E => return found.caption(self.file, tag.place),
            // What Windows writes, in UTF-16.
            0x9C9B | 0x9C9C => {
                let caption = self.wide(&tag);
                return found.caption_words(caption, tag.place);
            }
            0x9C9D => {
                let artist = self.wide(&tag);
                return found.claim_value("artist", artist, tag.place);
            }
            _ => return,
        };
        found.claim(name, self.file, tag.place);
    }

    fn of_camera(&self, tag: Tag, found: &mut Found) {
        let name = match tag.tag {
            0x9003 => "taken",
            0x9004 => "digitised",
            0x9011 => "time-zone",
            0xA431 => "camera-serial",
            0x9286 => return self.comment(&tag, found),
            _ => return,
        };
        found.claim(name, self.file, tag.place);
    }

    /// A comment of the user, after eight bytes that name its encoding.
    fn comment(&self, tag: &Tag, found: &mut Found) {
        let words = tag.place.start.saturating_add(8)..tag.place.end;
        if words.is_empty() {
            return;
        }
        match self.file.get(tag.place.start..words.start) {
            Some(b"UNICODE\0") => {
                let caption = self.wide(&Tag { place: words.clone(), ..tag.clone() });
                found.caption_words(caption, words);
            }
            Some(b"ASCII\0\0\0" | [0, 0, 0, 0, 0, 0, 0, 0]) => found.caption(self.file, words),
            _ => {}
        }
    }

    fn wide(&self, tag: &Tag) -> String {
        let bytes = self.file.get(tag.place.clone()).unwrap_or_default();
        // The tags of Windows are in its own order whatever that of the file.
        let is_big = self.is_big && tag.tag < 0x9C00;
        words_of_utf16(bytes, if is_big { u16_be } else { u16_le })
    }

    fn position(&self, list: usize, found: &mut Found) {
        let degrees = |reference, value, negative| {
            let (reference, value) = (self.find(list, reference)?, self.find(list, value)?);
            let sign = self.file.get(reference.place.start)?;
            let degrees = self.sexagesimal(&value)?;
            let degrees = if *sign == negative { -degrees } else { degrees };
            Some((degrees, value.place))
        };
        let (north, east) = (degrees(1, 2, b'S'), degrees(3, 4, b'W'));
        if let (Some((north, a)), Some((east, b))) = (north, east)
            && north.abs() <= 90.0
            && east.abs() <= 180.0
        {
            let place = a.start.min(b.start)..a.end.max(b.end);
            found.claim_value("position", format!("{north:.6}, {east:.6}"), place);
        }
        let (day, time) = (self.find(list, 0x1D), self.find(list, 7));
        if let (Some(day), Some(time)) = (day, time)
            && let Some(hours) = self.sexagesimal(&time)
            && (0.0..24.0).contains(&hours)
        {
            let seconds = (hours * 3600.0).round() as u32;
            let written = self.file.get(day.place.clone()).map(super::words).unwrap_or_default();
            let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
            let value = format!("{written} {hour:02}:{minute:02}:{second:02} UTC");
            found.claim_value("position-time", value, day.place);
        }
    }

    /// Degrees or hours, minutes and seconds, each a fraction.
    fn sexagesimal(&self, tag: &Tag) -> Option<f64> {
        let at = tag.place.start - self.place.start;
        if tag.kind != 5 || tag.place.len() != 24 {
            return None;
        }
        let fraction = |n: usize| {
            let (over, under) = (self.u32(at + n * 8)?, self.u32(at + n * 8 + 4)?);
            (under > 0).then(|| f64::from(over) / f64::from(under))
        };
        // A camera without a fix to the second leaves 0/0 there.
        let (minutes, seconds) = (fraction(1).unwrap_or(0.0), fraction(2).unwrap_or(0.0));
        Some(fraction(0)? + minutes / 60.0 + seconds / 3600.0)
    }
}
