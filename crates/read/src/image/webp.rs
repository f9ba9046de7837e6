//! WebP (RFC 9649): its chunks.

use super::bytes::{u16_le, u32_le};
use super::riff::chunks;
use super::{Found, exif, iptc};

/// What the chunks say.
pub(super) fn describe(bytes: &[u8], found: &mut Found) {
    for (name, place) in chunks(bytes, 12..bytes.len()) {
        let data = bytes.get(place.clone()).unwrap_or_default();
        match &name {
            b"VP8X" => {
                let side = |at| Some((u32_le(data, at)? & 0xFF_FFFF) + 1);
                if let (Some(width), Some(height)) = (side(4), height_of_canvas(data)) {
                    found.size(width, height);
                }
            }
            // Section 9.1 of RFC 6386: after three bytes and a start code.
            b"VP8 " => {
                if let (Some(width), Some(height)) = (u16_le(data, 6), u16_le(data, 8)) {
                    found.size(u32::from(width & 0x3FFF), u32::from(height & 0x3FFF));
                }
            }
            b"VP8L" => {
                if let Some(bits) = u32_le(data, 1) {
                    found.size((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1);
                }
            }
            b"EXIF" => {
                let head = if data.starts_with(b"Exif\0\0") { 6 } else { 0 };
                exif::add(bytes, place.start + head..place.end, found);
            }
            b"XMP " => iptc::add_xmp(bytes, place, found),
            _ => {}
        }
    }
}

/// Three bytes at the end of the chunk.
fn height_of_canvas(data: &[u8]) -> Option<u32> {
    let [low, middle, high] = data.get(7..10)?.try_into().ok()?;
    Some(u32::from_le_bytes([low, middle, high, 0]) + 1)
}
