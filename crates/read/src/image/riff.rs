//! RIFF: AVI and WAV ("Multimedia Programming Interface and Data Specifications 1.0").

use super::Found;
use super::bytes::u32_le;
use std::ops::Range;

/// Chunks of one list.
const MOST_CHUNKS: usize = 4096;

/// The chunks that stand at this place: the name, and the bytes of what is in each.
pub(super) fn chunks(
    bytes: &[u8],
    place: Range<usize>,
) -> impl Iterator<Item = ([u8; 4], Range<usize>)> {
    let mut at = place.start;
    let next = move || {
        let name: [u8; 4] = bytes.get(at..at.checked_add(4)?)?.try_into().ok()?;
        let start = at + 8;
        let length = u32_le(bytes, at + 4)? as usize;
        let end = start.checked_add(length)?;
        at = end.checked_add(length % 2)?;
        // The last chunk of a file that is cut off has what is left.
        let end = end.min(place.end).min(bytes.len());
        (start <= end).then_some((name, start..end))
    };
    std::iter::from_fn(next).take(MOST_CHUNKS)
}

/// What the chunks say.
pub(super) fn describe(bytes: &[u8], found: &mut Found) {
    let mut rate = None;
    for (name, place) in chunks(bytes, 12..bytes.len()) {
        let data = bytes.get(place.clone()).unwrap_or_default();
        match &name {
            b"fmt " => rate = u32_le(data, 8),
            b"data" => {
                let stated = u32_le(bytes, place.start - 4).map_or(0, u64::from);
                if let Some(rate) = rate.filter(|rate| *rate > 0) {
                    found.lasts(stated as f64 / f64::from(rate));
                }
            }
            b"LIST" => list(bytes, place, found),
            _ => {}
        }
    }
}

fn list(bytes: &[u8], place: Range<usize>, found: &mut Found) {
    let Some(inside) = place.start.checked_add(4).filter(|start| *start <= place.end) else {
        return;
    };
    let is_info = bytes.get(place.start..inside) == Some(b"INFO");
    for (name, place) in chunks(bytes, inside..place.end) {
        let data = bytes.get(place.clone()).unwrap_or_default();
        match (&name, is_info) {
            (b"avih", _) => avi(data, found),
            (b"INAM", true) => found.claim("title", bytes, place),
            (b"IART", true) => found.claim("artist", bytes, place),
            (b"ICRD", true) => found.claim("created", bytes, place),
            (b"ISFT", true) => found.claim("software", bytes, place),
            (b"ICOP", true) => found.claim("copyright", bytes, place),
            (b"ICMT", true) => found.caption(bytes, place),
            _ => {}
        }
    }
}

fn avi(data: &[u8], found: &mut Found) {
    if let (Some(width), Some(height)) = (u32_le(data, 32), u32_le(data, 36)) {
        found.size(width, height);
    }
    if let (Some(microseconds), Some(frames)) = (u32_le(data, 0), u32_le(data, 16)) {
        found.lasts(f64::from(microseconds) * f64::from(frames) / 1e6);
    }
}
