//! Compressed RTF ([MS-OXRTFCP]).

use crate::MAX_BYTES;

/// What the window holds at the beginning (2.1.2.1).
const START: &[u8] = b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";
const WINDOW: usize = 4096;

/// The text; `None` where the data is damaged.
pub(super) fn unpack(packed: &[u8]) -> Option<Vec<u8>> {
    let number = |at: usize| {
        let field = packed.get(at..at + 4)?;
        Some(u32::from_le_bytes(field.try_into().ok()?) as usize)
    };
    let size = number(4)?.min(MAX_BYTES);
    let content = packed.get(16..)?;
    match packed.get(8..12)? {
        b"MELA" => Some(content.get(..size)?.to_vec()),
        b"LZFu" => inflate(content, size),
        _ => None,
    }
}

fn inflate(content: &[u8], size: usize) -> Option<Vec<u8>> {
    let mut window = [b' '; WINDOW];
    window[..START.len()].copy_from_slice(START);
    let mut write = START.len();
    let mut text = Vec::new();
    let mut bytes = content.iter().copied();
    let mut put = |byte: u8, window: &mut [u8; WINDOW], write: &mut usize| {
        text.push(byte);
        window[*write] = byte;
        *write = (*write + 1) % WINDOW;
        text.len()
    };
    'all: while let Some(control) = bytes.next() {
        for bit in 0..8 {
            if control & (1 << bit) == 0 {
                let Some(byte) = bytes.next() else {
                    break 'all;
                };
                if put(byte, &mut window, &mut write) >= size {
                    break 'all;
                }
                continue;
            }
            let reference = usize::from(u16::from_be_bytes([bytes.next()?, bytes.next()?]));
            let (offset, length) = (reference >> 4, (reference & 15) + 2);
            // A reference to the place that is written next ends the text.
            if offset == write {
                break 'all;
            }
            for step in 0..length {
                let byte = window[(offset + step) % WINDOW];
                if put(byte, &mut window, &mut write) >= size {
                    break 'all;
                }
            }
        }
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_of_the_specification() {
        // [MS-OXRTFCP], 3.1.1.
        let packed = [
            0x2d, 0x00, 0x00, 0x00, 0x2b, 0x00, 0x00, 0x00, 0x4c, 0x5a, 0x46, 0x75, 0xf1, 0xc5,
            0xc7, 0xa7, 0x03, 0x00, 0x0a, 0x00, 0x72, 0x63, 0x70, 0x67, 0x31, 0x32, 0x35, 0x42,
            0x32, 0x0a, 0xf3, 0x20, 0x68, 0x65, 0x6c, 0x09, 0x00, 0x20, 0x62, 0x77, 0x05, 0xb0,
            0x6c, 0x64, 0x7d, 0x0a, 0x80, 0x0f, 0xa0,
        ];
        assert_eq!(START.len(), 207);
        assert_eq!(
            unpack(&packed).as_deref(),
            Some(&b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"[..])
        );
        assert_eq!(unpack(&packed[..12]), None);
        for end in 0..packed.len() {
            let _ = unpack(&packed[..end]);
        }
    }
}
