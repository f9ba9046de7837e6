//! Recordings of sound: Ogg (RFC 3533) with Vorbis or Opus (RFC 7845), MP3 (ISO/IEC 11172-3, ID3v2.3
//! and 2.4) and FLAC (RFC 9639).

use super::Found;
use super::bytes::{u16_be, u16_le, u32_be, u32_le, u64_be, u64_le, words_of_utf16};
use std::ops::Range;

/// The last page of an Ogg file is this near its end: a page has 65,307 bytes at most.
const LAST_PAGE: usize = 1 << 16;

/// `opus`, where the first page says so.
pub(super) fn ogg_code(bytes: &[u8]) -> &'static str {
    let head = &bytes[..bytes.len().min(128)];
    if memchr::memmem::find(head, b"OpusHead").is_some() { "opus" } else { "ogg" }
}

/// How long the recording is, by the count of samples of its last page.
pub(super) fn describe_ogg(bytes: &[u8], found: &mut Found) {
    let head = &bytes[..bytes.len().min(128)];
    let at = |magic: &[u8]| memchr::memmem::find(head, magic);
    let (rate, skipped) = if let Some(opus) = at(b"OpusHead") {
        (Some(48_000), u16_le(bytes, opus + 10).unwrap_or(0))
    } else if let Some(vorbis) = at(b"\x01vorbis") {
        (u32_le(bytes, vorbis + 12), 0)
    } else {
        (None, 0)
    };
    let tail = bytes.len().saturating_sub(LAST_PAGE);
    let last = memchr::memmem::rfind(&bytes[tail..], b"OggS").map(|at| tail + at);
    let samples = last.and_then(|last| u64_le(bytes, last + 6)).filter(|count| *count < 1 << 48);
    if let (Some(rate), Some(samples)) = (rate.filter(|rate| *rate > 0), samples) {
        let samples = samples.saturating_sub(u64::from(skipped));
        found.lasts(samples as f64 / f64::from(rate));
    }
    found.is_known = last.is_some();
}

/// The block with the properties of the stream, which is the first.
pub(super) fn describe_flac(bytes: &[u8], found: &mut Found) {
    // 20 bits of the rate, 3 of the channels, 5 of the depth, 36 of the count of samples.
    let Some(bits) = u64_be(bytes, 18) else { return };
    let (rate, samples) = (bits >> 44, bits & 0xF_FFFF_FFFF);
    if rate > 0 {
        found.lasts(samples as f64 / rate as f64);
    }
}

/// A frame of MP3.
struct Frame {
    length: usize,
    bitrate: u32,
    rate: u32,
    samples: u32,
    /// Where a table of the whole file stands in its first frame.
    table: usize,
}

/// The header of a frame of layer III (ISO/IEC 11172-3, section 2.4.2.3, and 13818-3).
fn frame(bytes: &[u8], at: usize) -> Option<Frame> {
    const FIRST: [u32; 16] = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0];
    const SECOND: [u32; 16] = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0];
    let header = u32_be(bytes, at)?;
    let version = header >> 19 & 3;
    if header >> 21 != 0x7FF || header >> 17 & 3 != 1 || version == 1 {
        return None;
    }
    let is_first = version == 3;
    let bitrates = if is_first { FIRST } else { SECOND };
    let bitrate = *bitrates.get((header >> 12 & 15) as usize)? * 1000;
    let rate = *[44_100, 48_000, 32_000, 0].get((header >> 10 & 3) as usize)?;
    let rate = match version {
        3 => rate,
        2 => rate / 2,
        _ => rate / 4,
    };
    if bitrate == 0 || rate == 0 {
        return None;
    }
    let samples = if is_first { 1152 } else { 576 };
    let is_mono = header >> 6 & 3 == 3;
    let table = 4 + match (is_first, is_mono) {
        (true, false) => 32,
        (true, true) | (false, false) => 17,
        (false, true) => 9,
    };
    let length = (samples / 8 * bitrate / rate + (header >> 9 & 1)) as usize;
    Some(Frame { length, bitrate, rate, samples, table })
}

/// Whether a file is an MP3: a tag before it, or two frames one after the other.
pub(super) fn is_mp3(bytes: &[u8]) -> bool {
    if bytes.starts_with(b"ID3") {
        // Versions 2 to 4; words that begin so go on otherwise.
        return bytes.get(3).is_some_and(|version| (2..=4).contains(version))
            && tag(bytes).is_some();
    }
    frame(bytes, 0).is_some_and(|first| frame(bytes, first.length).is_some())
}

/// The bytes of the tag before the recording.
fn tag(bytes: &[u8]) -> Option<Range<usize>> {
    bytes.starts_with(b"ID3").then(|| Some(10..10 + seven_bits(bytes, 6)?))?
}

/// A number of four times seven bits.
fn seven_bits(bytes: &[u8], at: usize) -> Option<usize> {
    let bytes = bytes.get(at..at + 4).filter(|bytes| bytes.iter().all(|byte| *byte < 0x80))?;
    Some(bytes.iter().fold(0, |number, byte| number << 7 | usize::from(*byte)))
}

/// The tags and the length of an MP3.
pub(super) fn describe_mp3(bytes: &[u8], found: &mut Found) {
    let tag = tag(bytes);
    if let Some(tag) = &tag {
        tags(bytes, tag.start..tag.end.min(bytes.len()), found);
    }
    let start = tag.map_or(0, |tag| tag.end);
    // Between a tag and the first frame there may be zeros.
    let near = start..start.saturating_add(4096).min(bytes.len());
    let Some((at, first)) = near.into_iter().find_map(|at| Some((at, frame(bytes, at)?))) else {
        return;
    };
    let table = at + first.table;
    let count = match bytes.get(table..table + 4) {
        Some(b"Xing" | b"Info") if u32_be(bytes, table + 4).is_some_and(|flags| flags & 1 == 1) => {
            u32_be(bytes, table + 8)
        }
        _ => None,
    };
    found.lasts(match count {
        Some(count) => f64::from(count) * f64::from(first.samples) / f64::from(first.rate),
        None => (bytes.len() - at) as f64 * 8.0 / f64::from(first.bitrate),
    });
}

/// The texts of a tag of version 2.3 or 2.4.
fn tags(bytes: &[u8], place: Range<usize>, found: &mut Found) {
    let is_fourth = bytes.get(3) == Some(&4);
    if !is_fourth && bytes.get(3) != Some(&3) {
        return;
    }
    let mut at = place.start;
    for _ in 0..super::MOST {
        let Some(name) = bytes.get(at..at + 4).filter(|name| name[0] != 0) else { return };
        let size = if is_fourth {
            seven_bits(bytes, at + 4)
        } else {
            u32_be(bytes, at + 4).map(|size| size as usize)
        };
        let (start, end) = (at + 10, size.and_then(|size| (at + 10).checked_add(size)));
        let Some(end) = end.filter(|end| *end <= place.end && *end > start) else { return };
        let name = match name {
            b"TIT2" => Some("title"),
            b"TPE1" => Some("artist"),
            b"TDRC" | b"TYER" => Some("created"),
            b"TENC" | b"TSSE" => Some("software"),
            b"TCOP" => Some("copyright"),
            _ => None,
        };
        if let Some(name) = name {
            let value = tag_words(bytes.get(start..end).unwrap_or_default());
            found.claim_value(name, value, start + 1..end);
        }
        at = end;
    }
}

/// The words of a text, whose first byte names its encoding.
fn tag_words(bytes: &[u8]) -> String {
    match bytes.split_first() {
        Some((1, [0xFE, 0xFF, rest @ ..])) | Some((2, rest)) => words_of_utf16(rest, u16_be),
        Some((1, [0xFF, 0xFE, rest @ ..])) => words_of_utf16(rest, u16_le),
        Some((_, rest)) => super::words(rest),
        None => String::new(),
    }
}
