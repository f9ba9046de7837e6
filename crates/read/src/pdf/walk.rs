//! Files whose objects do not end: making a table of objects anew tries each of them up to the end
//! of the file, which takes the square of the file's length. Such files are refused before that.
//!
//! The walk is the one that `hayro-syntax` makes, over brackets and strings only.

use super::limits;
use crate::Refusal;

/// What such a file is refused with.
pub(super) const ENDLESS: Refusal = Refusal::Damaged { what: "its objects do not end" };

/// Looks for the ends of all objects and dictionaries.
pub(super) fn objects(bytes: &[u8]) -> Result<(), Refusal> {
    let mut left = bytes.len().saturating_mul(8).saturating_add(limits::WALK);
    let mut at = 0;
    while let Some(begin) = next(bytes, at) {
        let is_object = bytes.get(begin) == Some(&b'o');
        let from = if is_object { begin + 3 } else { begin };
        let rest = bytes.get(from..).unwrap_or_default();
        let (length, ends) = extent(rest);
        // Nobody else stops where we do.
        let length = if ends { length } else { rest.len() };
        left = left.checked_sub(length).ok_or(ENDLESS)?;
        // What stands in an object is tried again; what stands in a dictionary is not.
        at = if ends && !is_object {
            from + length.max(1)
        } else {
            from + usize::from(!is_object) * 2
        };
    }
    Ok(())
}

/// The next `obj`, or the next `<<` behind a blank.
fn next(bytes: &[u8], from: usize) -> Option<usize> {
    let rest = bytes.get(from..)?;
    memchr::memchr2_iter(b'o', b'<', rest).map(|at| from + at).find(|at| {
        let here = bytes.get(*at..).unwrap_or_default();
        let before = at.checked_sub(1).and_then(|at| bytes.get(at));
        let is_free =
            before.is_none_or(|byte| byte.is_ascii_whitespace() || *byte == 0 || *byte == b'j');
        is_free && (here.starts_with(b"obj") || here.starts_with(b"<<"))
    })
}

/// How long an object is, and whether it ends within what an object may have.
fn extent(bytes: &[u8]) -> (usize, bool) {
    let bytes = bytes.get(..bytes.len().min(limits::OBJECT)).unwrap_or_default();
    let (mut at, mut depth) = (0, 0_usize);
    while let Some(byte) = bytes.get(at) {
        let rest = bytes.get(at..).unwrap_or_default();
        let (step, closes) = match byte {
            byte if byte.is_ascii_whitespace() || *byte == 0 => (1, false),
            b'(' => (string(rest), depth == 0),
            b'%' => (memchr::memchr2(b'\n', b'\r', rest).unwrap_or(rest.len()), false),
            b'[' => (1, false),
            b'<' if rest.starts_with(b"<<") => (2, false),
            b'<' => (memchr::memchr(b'>', rest).map_or(rest.len(), |end| end + 1), depth == 0),
            b']' => (1, depth <= 1),
            b'>' => (2, depth <= 1),
            _ => (word(rest), depth == 0),
        };
        match byte {
            b'[' => depth += 1,
            b'<' if rest.starts_with(b"<<") => depth += 1,
            b']' | b'>' => depth = depth.saturating_sub(1),
            _ => {}
        }
        at += step.max(1);
        if closes {
            return (at, at <= bytes.len());
        }
    }
    (bytes.len(), false)
}

/// The length of a string whose brackets are even (ISO 32000-1, section 7.3.4.2).
fn string(bytes: &[u8]) -> usize {
    let (mut depth, mut at) = (0_usize, 0);
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\\' => at += 1,
            b'(' => depth += 1,
            b')' if depth <= 1 => return at + 1,
            b')' => depth -= 1,
            _ => {}
        }
        at += 1;
    }
    bytes.len()
}

fn word(bytes: &[u8]) -> usize {
    let is_end = |byte: &u8| byte.is_ascii_whitespace() || b"()<>[]%\0".contains(byte);
    bytes.iter().skip(1).position(is_end).map_or(bytes.len(), |at| at + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn objects_end_where_they_end() {
        assert_eq!(extent(b" << /A [1 (a) b] /B <41> >> endobj"), (27, true));
        assert_eq!(extent(b" << /A [1 (a (b\\)) c)] /B <41> >> endobj"), (33, true));
        assert_eq!(extent(b" 12 endobj"), (3, true));
        assert_eq!(extent(b" [ 1 2"), (6, false));
    }

    #[test]
    fn files_whose_objects_do_not_end_are_refused() {
        for endless in ["1 0 obj [ ", "1 0 obj << /A [ ", "1 0 obj ( ", "<< /Root ", "<< /A ( "] {
            let file = endless.repeat(200_000);
            assert_eq!(objects(file.as_bytes()), Err(ENDLESS), "{endless}");
        }
        let streams = "1 0 obj << /Length 9 >> stream\n".repeat(40_000) + "endstream";
        assert_eq!(super::super::guard::raw(streams.as_bytes()), Err(ENDLESS));
        let plain = "1 0 obj << /A [1 2 3] /B (text) >> endobj\n".repeat(100_000);
        assert_eq!(objects(plain.as_bytes()), Ok(()));
    }
}
