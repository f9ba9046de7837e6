//! GIF (version 89a): its size and comments.

use super::Found;
use super::bytes::{cleaned, u16_le, words};

/// So many blocks are looked at for comments.
const MOST_BLOCKS: usize = 4096;

/// What the blocks say.
pub(super) fn describe(bytes: &[u8], found: &mut Found) {
    if let (Some(width), Some(height)) = (u16_le(bytes, 6), u16_le(bytes, 8)) {
        found.size(width.into(), height.into());
    }
    let Some(flags) = bytes.get(10) else { return };
    let mut at = 13 + table(*flags);
    for _ in 0..MOST_BLOCKS {
        match bytes.get(at..at + 2) {
            Some([0x21, label]) => at = extension(bytes, at + 2, *label, found),
            Some([0x2C, _]) => {
                let Some(flags) = bytes.get(at + 9) else { return };
                // After the table comes one byte with the size of the first codes.
                at = skip(bytes, at + 10 + table(*flags) + 1);
            }
            _ => return,
        }
    }
}

/// The bytes of a table of colours.
fn table(flags: u8) -> usize {
    if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 7) + 1) }
}

fn extension(bytes: &[u8], at: usize, label: u8, found: &mut Found) -> usize {
    let end = skip(bytes, at);
    if label == 0xFE {
        let comment = sub_blocks(bytes, at).flatten().copied().collect::<Vec<u8>>();
        // The place has the lengths of the pieces in it, and not the zero at its end.
        let place = (at + 1).min(end)..end.saturating_sub(1);
        found.caption_words(cleaned(&words(&comment)), place);
    }
    end
}

/// The pieces that stand here, each with its length before it.
fn sub_blocks(bytes: &[u8], mut at: usize) -> impl Iterator<Item = &[u8]> {
    std::iter::from_fn(move || {
        let length = usize::from(*bytes.get(at)?);
        let piece = bytes.get(at + 1..at + 1 + length).filter(|_| length > 0)?;
        at += 1 + length;
        Some(piece)
    })
}

/// Where the pieces end that stand here.
fn skip(bytes: &[u8], at: usize) -> usize {
    at + sub_blocks(bytes, at).map(|piece| piece.len() + 1).sum::<usize>() + 1
}
