//! JPEG (ITU-T T.81): its segments up to the first scan.

use super::bytes::u16_be;
use super::{Found, exif, iptc};

/// What the segments say.
pub(super) fn describe(bytes: &[u8], found: &mut Found) {
    const EXIF: &[u8] = b"Exif\0\0";
    const XMP: &[u8] = b"http://ns.adobe.com/xap/1.0/\0";
    const PHOTOSHOP: &[u8] = b"Photoshop 3.0\0";
    let mut at = 2;
    while let Some([0xFF, marker]) = bytes.get(at..at + 2) {
        match marker {
            0xFF => {
                at += 1;
                continue;
            }
            0x01 | 0xD0..=0xD8 => {
                at += 2;
                continue;
            }
            // The first scan, or the end.
            0xD9 | 0xDA => return,
            _ => {}
        }
        let Some(length) = u16_be(bytes, at + 2).map(usize::from) else { return };
        let (start, end) = (at + 4, at + 2 + length);
        let Some(data) = bytes.get(start..end) else { return };
        match marker {
            0xC0..=0xCF if !matches!(marker, 0xC4 | 0xC8 | 0xCC) => {
                if let (Some(height), Some(width)) = (u16_be(data, 1), u16_be(data, 3)) {
                    found.size(width.into(), height.into());
                }
            }
            0xE1 if data.starts_with(EXIF) => exif::add(bytes, start + EXIF.len()..end, found),
            0xE1 if data.starts_with(XMP) => iptc::add_xmp(bytes, start + XMP.len()..end, found),
            0xED if data.starts_with(PHOTOSHOP) => {
                iptc::add_resources(bytes, start + PHOTOSHOP.len()..end, found);
            }
            0xFE => found.caption(bytes, start..end),
            _ => {}
        }
        at = end;
    }
}
