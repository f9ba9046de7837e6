//! The boxes of MP4, MOV, M4A, HEIC and AVIF (ISO/IEC 14496-12; QuickTime File Format). Only what
//! stands in the boxes themselves: metadata of HEIC pictures lie elsewhere and are not read, which is
//! said where there are any.

use super::Found;
use super::bytes::{u16_be, u32_be, u64_be};
use model::civil;
use std::ops::Range;

/// Boxes of one file.
const MOST_BOXES: usize = 10_000;
/// Boxes in boxes.
const DEEPEST: usize = 8;
/// From 1904-01-01, when the times of these files begin, to 1970-01-01.
const EPOCH: i64 = 2_082_844_800;

/// The format by its brand (ISO/IEC 14496-12, section 4.3); `None` where this is none of these.
pub(super) fn code(bytes: &[u8]) -> Option<&'static str> {
    let size = u32_be(bytes, 0)?;
    match bytes.get(4..8)? {
        b"ftyp" if (8..4096).contains(&size) => {}
        // Files of QuickTime from before there were brands.
        b"moov" | b"mdat" | b"wide" if bytes.get(..2) == Some(&[0, 0]) => return Some("quicktime"),
        _ => return None,
    }
    Some(match bytes.get(8..12)? {
        b"heic" | b"heix" | b"heim" | b"heis" | b"hevc" | b"mif1" | b"msf1" => "heic",
        b"avif" | b"avis" => "avif",
        b"qt  " => "quicktime",
        b"M4A " | b"M4B " | b"M4P " => "m4a",
        b"3gp4" | b"3gp5" | b"3gp6" | b"3g2a" => "3gp",
        _ => "mp4",
    })
}

/// What the boxes say.
pub(super) fn describe(bytes: &[u8], found: &mut Found) {
    let mut walk = Walk { bytes, found, left: MOST_BOXES, sizes: Vec::new(), keys: Vec::new() };
    walk.all(0..bytes.len(), 0);
    let largest =
        walk.sizes.iter().max_by_key(|(width, height)| u64::from(*width) * u64::from(*height));
    if let Some((width, height)) = largest.copied() {
        found.size(width, height);
    }
}

struct Walk<'a> {
    bytes: &'a [u8],
    found: &'a mut Found,
    left: usize,
    /// The sizes of the tracks or pictures.
    sizes: Vec<(u32, u32)>,
    /// The names of QuickTime's values, in the order of their numbers.
    keys: Vec<String>,
}

impl Walk<'_> {
    fn all(&mut self, place: Range<usize>, depth: usize) {
        let mut at = place.start;
        while let Some((name, inside)) = self.next(at, place.end) {
            at = inside.end;
            self.one(&name, inside, depth);
        }
    }

    /// The name of the box that begins here, and the bytes of what is in it.
    fn next(&mut self, at: usize, end: usize) -> Option<([u8; 4], Range<usize>)> {
        self.left = self.left.checked_sub(1)?;
        let rest = end.checked_sub(at).filter(|rest| *rest >= 8)?;
        let name = self.bytes.get(at + 4..at + 8)?.try_into().ok()?;
        let (start, size) = match u32_be(self.bytes, at)? {
            0 => (at + 8, rest as u64),
            1 => (at + 16, u64_be(self.bytes, at + 8)?),
            size => (at + 8, u64::from(size)),
        };
        let after = at.checked_add(usize::try_from(size).ok()?)?;
        // The last box of a file that is cut off has what is left.
        let after = after.min(end);
        (start <= after).then_some((name, start..after))
    }

    fn one(&mut self, name: &[u8; 4], inside: Range<usize>, depth: usize) {
        if depth >= DEEPEST {
            return;
        }
        match name {
            b"moov" | b"trak" | b"udta" | b"iprp" | b"ipco" => self.all(inside, depth + 1),
            b"meta" => {
                // That of QuickTime has no version before its boxes.
                let has_version =
                    self.bytes.get(inside.start + 4..inside.start + 8) != Some(b"hdlr");
                let start = inside.start + if has_version { 4 } else { 0 };
                self.all(start.min(inside.end)..inside.end, depth + 1);
            }
            b"mvhd" => self.movie(inside),
            b"tkhd" => self.track(inside),
            b"ispe" => self.size(u32_be(self.bytes, inside.start + 4), inside.start + 8),
            b"iinf" => self.items(inside),
            b"keys" => self.keys(inside),
            b"ilst" => self.values(inside),
            b"\xA9xyz" => self.text("position", inside),
            b"\xA9mak" => self.text("camera-make", inside),
            b"\xA9mod" => self.text("camera-model", inside),
            b"\xA9swr" => self.text("software", inside),
            b"\xA9day" => self.text("created", inside),
            _ => {}
        }
    }

    fn size(&mut self, width: Option<u32>, height: usize) {
        if let (Some(width), Some(height)) = (width, u32_be(self.bytes, height)) {
            self.sizes.push((width, height));
        }
    }

    /// The items of a picture (ISO/IEC 14496-12, section 8.11.6): Exif and XMP are some of them.
    fn items(&mut self, inside: Range<usize>) {
        let is_long = self.bytes.get(inside.start).is_some_and(|version| *version > 0);
        let mut at = inside.start + if is_long { 8 } else { 6 };
        while let Some((name, item)) = self.next(at, inside.end) {
            at = item.end;
            let version = self.bytes.get(item.start).copied().unwrap_or_default();
            let start = item.start + if version > 2 { 10 } else { 8 };
            let kind = self.bytes.get(start..(start + 4).min(item.end));
            let is_said = kind == Some(b"Exif") || kind == Some(b"mime");
            self.found.has_unread |= &name == b"infe" && is_said;
        }
    }

    fn movie(&mut self, inside: Range<usize>) {
        let at = inside.start;
        let is_long = self.bytes.get(at) == Some(&1);
        let (made, scale, length, width) = if is_long {
            (
                u64_be(self.bytes, at + 4),
                u32_be(self.bytes, at + 20),
                u64_be(self.bytes, at + 24),
                8,
            )
        } else {
            let long = |at| u32_be(self.bytes, at).map(u64::from);
            (long(at + 4), u32_be(self.bytes, at + 12), long(at + 16), 4)
        };
        if let (Some(scale), Some(length)) = (scale.filter(|scale| *scale > 0), length)
            && length < u64::from(u32::MAX) * u64::from(scale)
        {
            self.found.lasts(length as f64 / f64::from(scale));
        }
        let made = made.filter(|made| *made > 0).and_then(|made| i64::try_from(made).ok());
        if let Some(value) = made.and_then(|made| time(made.checked_sub(EPOCH)?)) {
            self.found.claim_value("created", value, at + 4..at + 4 + width);
        }
    }

    /// The last eight bytes are the size, in parts of 65,536.
    fn track(&mut self, inside: Range<usize>) {
        let at = inside.start + if self.bytes.get(inside.start) == Some(&1) { 88 } else { 76 };
        if let (Some(width), Some(height)) = (u32_be(self.bytes, at), u32_be(self.bytes, at + 4))
            && at + 8 <= inside.end
        {
            self.sizes.push((width >> 16, height >> 16));
        }
    }

    /// A text of QuickTime: two bytes of length, two of the language.
    fn text(&mut self, name: &str, inside: Range<usize>) {
        let Some(length) = u16_be(self.bytes, inside.start).map(usize::from) else { return };
        let words = inside.start + 4..(inside.start + 4 + length).min(inside.end);
        if words.start < words.end {
            self.found.claim(name, self.bytes, words);
        }
    }

    fn keys(&mut self, inside: Range<usize>) {
        let mut at = inside.start + 8;
        while let Some((_, key)) = self.next(at, inside.end) {
            at = key.end;
            let key = self.bytes.get(key).map(super::words).unwrap_or_default();
            self.keys.push(key);
        }
    }

    /// The values of keys: each in a box whose name is the number of its key, from 1.
    fn values(&mut self, inside: Range<usize>) {
        let mut at = inside.start;
        while let Some((name, value)) = self.next(at, inside.end) {
            at = value.end;
            let number = (u32::from_be_bytes(name) as usize).checked_sub(1);
            let key = number.and_then(|number| self.keys.get(number)).cloned().unwrap_or_default();
            let Some((data, words)) = self.next(value.start, value.end) else { continue };
            let start = words.start + 8;
            if &data == b"data" && start < words.end {
                self.value(&key, &name, start..words.end);
            }
        }
    }

    fn value(&mut self, key: &str, name: &[u8; 4], words: Range<usize>) {
        let claim = match (key.strip_prefix("com.apple.quicktime."), name) {
            (Some("make"), _) => "camera-make",
            (Some("model"), _) => "camera-model",
            (Some("software"), _) | (None, b"\xA9too") => "software",
            (Some("creationdate"), _) => "taken",
            (Some("location.ISO6709"), _) => "position",
            (Some("author" | "artist"), _) | (None, b"\xA9ART") => "artist",
            (Some("copyright"), _) | (None, b"cprt") => "copyright",
            (Some("title"), _) | (None, b"\xA9nam") => "title",
            (None, b"\xA9day") => "created",
            (Some("description" | "comment"), _) | (None, b"\xA9cmt" | b"desc") => {
                return self.found.caption(self.bytes, words);
            }
            _ => return,
        };
        self.found.claim(claim, self.bytes, words);
    }
}

/// A time in seconds since 1970 as a date and a time of day; `None` past the year 9999.
pub(super) fn time(seconds: i64) -> Option<String> {
    let (days, of_day) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
    let (year, month, day) = civil(days);
    let (hour, minute, second) = (of_day / 3600, of_day / 60 % 60, of_day % 60);
    (1..=9999)
        .contains(&year)
        .then(|| format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z"))
}
