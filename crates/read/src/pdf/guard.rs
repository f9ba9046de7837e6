//! Streams that would unpack to gigabytes are found before anything unpacks them: `hayro-syntax`
//! unpacks whole streams, however large they become.
//!
//! Opening a file unpacks its tables of objects, so the bytes are looked at first, and every stream
//! is tried as what it could be. Once a file is open, its streams are unpacked as it says itself;
//! that finds those that were encrypted. Nothing is kept of what is unpacked here but what another
//! filter behind needs.

use super::limits;
use crate::Refusal;
use hayro_syntax::object::{Name, Object, Stream};
use hayro_syntax::{Filter, Pdf};
use miniz_oxide::inflate::stream::{InflateState, inflate};
use miniz_oxide::{DataFormat, MZError, MZFlush, MZStatus};

const BOMB: Refusal = Refusal::Bomb { limit: limits::UNPACKED >> 20 };

/// The dictionary of a stream is searched so far before it.
const DICTIONARY: usize = 8192;

/// What may still be unpacked.
struct Left(usize);

impl Left {
    fn take(&mut self, bytes: usize) -> Result<(), Refusal> {
        if bytes > limits::STREAM {
            return Err(BOMB);
        }
        self.0 = self.0.checked_sub(bytes).ok_or(BOMB)?;
        Ok(())
    }
}

/// Looks at the bytes of a file before it is opened.
pub(super) fn raw(bytes: &[u8]) -> Result<(), Refusal> {
    let mut left = Left(limits::UNPACKED);
    // Looked for once only, or a file of beginnings without ends would take hours.
    let mut end = 0;
    let mut walk = bytes.len().saturating_mul(8).saturating_add(limits::WALK);
    for (number, at) in memchr::memmem::find_iter(bytes, b"stream").enumerate() {
        if number > 2 * limits::STREAMS {
            return Err(BOMB);
        }
        if bytes.get(..at).is_some_and(|before| before.ends_with(b"end")) {
            continue;
        }
        let begin = at + b"stream".len();
        if end < begin {
            let rest = bytes.get(begin..).unwrap_or_default();
            let found = memchr::memmem::find(rest, b"endstream");
            end = found.map_or(bytes.len(), |found| begin + found);
        }
        // Whoever opens the file looks for the end of each.
        walk = walk.checked_sub(end - begin).ok_or(super::walk::ENDLESS)?;
        let body = bytes.get(begin..end).unwrap_or_default();
        let body = body.strip_prefix(b"\r").unwrap_or(body);
        let body = body.strip_prefix(b"\n").unwrap_or(body);
        let dictionary = dictionary(bytes, at);
        if !is_picture(dictionary) {
            guess(body, dictionary, &mut left)?;
        }
    }
    Ok(())
}

/// What stands between the beginning of an object and its stream.
fn dictionary(bytes: &[u8], at: usize) -> &[u8] {
    let before = bytes.get(at.saturating_sub(DICTIONARY)..at).unwrap_or_default();
    let begin = memchr::memmem::rfind(before, b"obj").unwrap_or(0);
    before.get(begin..).unwrap_or_default()
}

/// Pictures are not unpacked for their text. One that hides what it is counts as a stream.
fn is_picture(dictionary: &[u8]) -> bool {
    let has = |word: &[u8]| memchr::memmem::find(dictionary, word).is_some();
    has(b"/Image") && !has(b"ObjStm") && !has(b"XRef") && !has(b"#")
}

/// Unpacks a stream as what it looks like, again and again as often as filters may stand behind one
/// another.
fn guess(body: &[u8], dictionary: &[u8], left: &mut Left) -> Result<(), Refusal> {
    let says = |word: &[u8]| memchr::memmem::find(dictionary, word).is_some();
    let is_open = says(b"#") || says(b" R");
    if says(b"LZW") || is_open {
        left.take(lzw(body, limits::STREAM + 1))?;
    }
    let mut data = std::borrow::Cow::Borrowed(body);
    for _ in 0..limits::FILTERS {
        let next = match is_zlib(&data) {
            true => flate(&data, limits::STREAM + 1),
            false if says(b"85") || says(b"A85") || is_open => ascii_85(&data),
            false if says(b"Hex") || says(b"AHx") => ascii_hex(&data),
            false => return Ok(()),
        };
        left.take(next.len())?;
        if next.is_empty() {
            return Ok(());
        }
        data = std::borrow::Cow::Owned(next);
    }
    // Something is packed more often than anybody packs.
    if is_zlib(&data) { Err(BOMB) } else { Ok(()) }
}

/// The header of zlib (RFC 1950, section 2.2).
fn is_zlib(data: &[u8]) -> bool {
    let Some([method, flags]) = data.get(..2) else { return false };
    method & 0x0F == 8 && (u16::from(*method) << 8 | u16::from(*flags)).is_multiple_of(31)
}

/// Looks at all streams of a file that was opened, as they are after decryption.
pub(super) fn streams(pdf: &Pdf) -> Result<(), Refusal> {
    let mut left = Left(limits::UNPACKED);
    for object in pdf.objects() {
        if let Object::Stream(stream) = object {
            of_stream(&stream, &mut left)?;
        }
    }
    Ok(())
}

fn of_stream(stream: &Stream<'_>, left: &mut Left) -> Result<(), Refusal> {
    let filters = stream.filters();
    if filters.len() > limits::FILTERS {
        return Err(BOMB);
    }
    let is_picture =
        stream.dict().get::<Name<'_>>("Subtype").is_some_and(|kind| kind.as_str() == "Image");
    if is_picture || filters.is_empty() {
        return Ok(());
    }
    undo(stream, left)
}

/// Whether a picture unpacks to so much only as pictures have. Formats of pictures say in their own
/// header how large they are, which need not be what the file says.
pub(super) fn may_draw(stream: &Stream<'_>) -> bool {
    let data = stream.raw_data();
    let is_jpeg_2000 = stream.filters().contains(&Filter::JpxDecode);
    let is_small = frames(&data, is_jpeg_2000)
        .all(|(width, height)| u64::from(width) * u64::from(height) <= limits::PICTURE_PIXELS);
    is_small && undo(stream, &mut Left(limits::UNPACKED)).is_ok()
}

/// The sizes that frames of JPEG (ITU-T T.81, B.2.2) and JPEG 2000 (T.800, A.5.1) have.
/// Packed pixels of other formats may hold any bytes, also those of the marks.
fn frames(data: &[u8], is_jpeg_2000: bool) -> impl Iterator<Item = (u16, u16)> + '_ {
    let at = |from: usize| {
        let pair = data.get(from..from.checked_add(2)?)?;
        Some(u16::from_be_bytes([pair[0], pair[1]]))
    };
    let is_jpeg = data.starts_with(b"\xFF\xD8");
    let marks = memchr::memchr_iter(0xFF, data).take(limits::MARKS);
    marks.filter_map(move |mark| match data.get(mark + 1)? {
        0xC0..=0xC3 if is_jpeg => Some((at(mark + 7)?, at(mark + 5)?)),
        // Sides of 65,536 and more are larger than what is drawn in any case.
        0x51 if is_jpeg_2000 && at(mark + 6)? > 0 => Some((u16::MAX, u16::MAX)),
        0x51 if is_jpeg_2000 && at(mark + 10)? > 0 => Some((u16::MAX, u16::MAX)),
        0x51 if is_jpeg_2000 => Some((at(mark + 8)?, at(mark + 12)?)),
        _ => None,
    })
}

fn undo(stream: &Stream<'_>, left: &mut Left) -> Result<(), Refusal> {
    let filters = stream.filters();
    if filters.len() > limits::FILTERS {
        return Err(BOMB);
    }
    let mut data = stream.raw_data();
    for filter in filters {
        let next = match filter {
            Filter::FlateDecode => flate(&data, limits::STREAM + 1),
            Filter::LzwDecode => {
                // What stands behind another filter cannot be foreseen without keeping it.
                left.take(lzw(&data, limits::STREAM + 1))?;
                return Ok(());
            }
            Filter::Ascii85Decode => ascii_85(&data),
            Filter::AsciiHexDecode => ascii_hex(&data),
            // At most 128 bytes for two.
            Filter::RunLengthDecode => {
                vec![0; data.len().saturating_mul(64).min(limits::STREAM + 1)]
            }
            _ => return Ok(()),
        };
        left.take(next.len())?;
        data = std::borrow::Cow::Owned(next);
    }
    Ok(())
}

/// Unpacks data with or without the header of zlib, up to a limit, as far as it is whole.
pub(super) fn flate(data: &[u8], limit: usize) -> Vec<u8> {
    let format = if is_zlib(data) { DataFormat::Zlib } else { DataFormat::Raw };
    let mut state = InflateState::new_boxed(format);
    let mut chunk = vec![0; 16 << 10];
    let (mut out, mut at) = (Vec::new(), 0);
    while out.len() < limit {
        let rest = data.get(at..).unwrap_or_default();
        let step = inflate(&mut state, rest, &mut chunk, MZFlush::None);
        at += step.bytes_consumed;
        out.extend_from_slice(chunk.get(..step.bytes_written).unwrap_or_default());
        let moved = step.bytes_consumed > 0 || step.bytes_written > 0;
        match step.status {
            Ok(MZStatus::StreamEnd) => break,
            Ok(_) | Err(MZError::Buf) if moved => {}
            _ => break,
        }
    }
    out.truncate(limit);
    out
}

/// How many bytes LZW data has once it is unpacked (ISO 32000-1, section 7.4.4), up to a limit.
fn lzw(data: &[u8], limit: usize) -> usize {
    let mut lengths: Vec<usize> = vec![1; 258];
    let (mut bits, mut count, mut width) = (0_u32, 0_u32, 9_u32);
    let (mut last, mut total) = (None::<usize>, 0_usize);
    for byte in data {
        bits = (bits << 8) | u32::from(*byte);
        count += 8;
        if count < width {
            continue;
        }
        count -= width;
        let code = ((bits >> count) & ((1 << width) - 1)) as usize;
        match code {
            256 => {
                lengths.truncate(258);
                (width, last) = (9, None);
                continue;
            }
            257 => break,
            _ => {}
        }
        let length = match (lengths.get(code), last) {
            (Some(length), _) => *length,
            (None, Some(last)) if code == lengths.len() => last + 1,
            _ => break,
        };
        if let Some(last) = last.filter(|_| lengths.len() < 4096) {
            lengths.push(last + 1);
        }
        last = Some(length);
        total += length;
        // One early, as most files have it.
        width = match lengths.len() + 1 {
            0..=511 => 9,
            512..=1023 => 10,
            1024..=2047 => 11,
            _ => 12,
        };
        if total >= limit {
            break;
        }
    }
    total.min(limit)
}

fn ascii_hex(data: &[u8]) -> Vec<u8> {
    let digits = data.iter().take_while(|byte| **byte != b'>');
    let digits = digits.filter_map(|byte| char::from(*byte).to_digit(16));
    let digits: Vec<u8> = digits.map(|digit| digit as u8).collect();
    digits.chunks(2).map(|pair| (pair[0] << 4) | pair.get(1).copied().unwrap_or(0)).collect()
}

/// Section 7.4.3; empty where this is something else.
fn ascii_85(data: &[u8]) -> Vec<u8> {
    let (mut out, mut group, mut digits) = (Vec::new(), 0_u32, 0);
    for byte in data.iter().filter(|byte| !byte.is_ascii_whitespace()) {
        match byte {
            b'~' => break,
            b'z' if digits == 0 => out.extend([0; 4]),
            b'!'..=b'u' => {
                group = group.wrapping_mul(85).wrapping_add(u32::from(byte - b'!'));
                digits += 1;
                if digits == 5 {
                    out.extend(group.to_be_bytes());
                    (group, digits) = (0, 0);
                }
            }
            _ => return Vec::new(),
        }
    }
    if digits > 1 {
        let missing = 5 - digits;
        for _ in 0..missing {
            group = group.wrapping_mul(85).wrapping_add(84);
        }
        out.extend(group.to_be_bytes().iter().take(digits - 1));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn filters_are_undone() {
        assert_eq!(ascii_hex(b"48 65 6C6c 6F>"), b"Hello");
        assert_eq!(ascii_85(b"87cURDZ~>"), b"Hello");
        let packed = miniz_oxide::deflate::compress_to_vec_zlib(&[7; 5000], 6);
        assert_eq!(flate(&packed, 9000), vec![7; 5000]);
        assert_eq!(flate(&packed, 100).len(), 100);
        // Example 1 of section 7.4.4.2: 45 45 45 45 45 65 45 45 45 66.
        let data = [0x80, 0x0B, 0x60, 0x50, 0x22, 0x0C, 0x0C, 0x85, 0x01];
        assert_eq!(lzw(&data, 1000), 10);
    }
}
