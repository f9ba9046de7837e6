//! Frames: how entries and commits stand in a file.
//!
//! ```text
//! len u32le | crc32c u32le (over kind, len, body) | kind u8 | body
//! kind 1 = entry: envelope[64] | key_id[16] | XChaCha20-Poly1305(payload, AD = envelope)
//! kind 2 = commit: a C2SP tlog-checkpoint note
//! ```

use crate::envelope::LENGTH;

/// Before the body.
pub const HEADER: usize = 9;

/// No body is longer; checked before anything is reserved.
pub const MAX_BODY: usize = 1 << 20;

const ENTRY: u8 = 1;
const COMMIT: u8 = 2;

/// A frame, as it stands in the bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Frame<'a> {
    /// An entry.
    Entry(EntryFrame<'a>),
    /// The text of a note.
    Commit(&'a [u8]),
}

/// The parts of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EntryFrame<'a> {
    /// What everybody may see.
    pub envelope: &'a [u8; LENGTH],
    /// The key that the payload is under.
    pub key: [u8; 16],
    /// The encrypted payload.
    pub sealed: &'a [u8],
}

/// Why there is no valid frame at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FrameError {
    /// The bytes end before the frame does.
    #[error("the bytes end inside a frame")]
    CutOff,
    /// It claims to be longer than any frame.
    #[error("a frame that claims more than 1 MiB")]
    TooLong,
    /// The check sum is another one.
    #[error("a frame with a wrong check sum")]
    CheckSum,
    /// Neither an entry nor a commit.
    #[error("a frame of an unknown kind")]
    Kind,
    /// Too short for what it is.
    #[error("an entry too short for its envelope")]
    Short,
}

/// Reads the frame at the front; with it, how long it is.
pub fn read(bytes: &[u8]) -> Result<(Frame<'_>, usize), FrameError> {
    let header: &[u8; HEADER] = bytes.first_chunk().ok_or(FrameError::CutOff)?;
    let [l0, l1, l2, l3, c0, c1, c2, c3, kind] = *header;
    let length = u32::from_le_bytes([l0, l1, l2, l3]) as usize;
    if length > MAX_BODY {
        return Err(FrameError::TooLong);
    }
    let body = bytes.get(HEADER..HEADER + length).ok_or(FrameError::CutOff)?;
    if check_sum(kind, body) != u32::from_le_bytes([c0, c1, c2, c3]) {
        return Err(FrameError::CheckSum);
    }
    let frame = match kind {
        ENTRY => Frame::Entry(entry(body).ok_or(FrameError::Short)?),
        COMMIT => Frame::Commit(body),
        _ => return Err(FrameError::Kind),
    };
    Ok((frame, HEADER + length))
}

fn entry(body: &[u8]) -> Option<EntryFrame<'_>> {
    let (envelope, rest) = body.split_first_chunk::<LENGTH>()?;
    let (key, sealed) = rest.split_first_chunk::<16>()?;
    Some(EntryFrame { envelope, key: *key, sealed })
}

/// Writes an entry after what is there. Errs where it would be too long.
pub fn write_entry(
    out: &mut Vec<u8>,
    envelope: &[u8; LENGTH],
    key: &[u8; 16],
    sealed: &[u8],
) -> Result<(), FrameError> {
    write(out, ENTRY, &[envelope, key, sealed])
}

/// Writes a commit after what is there. Errs where it would be too long.
pub fn write_commit(out: &mut Vec<u8>, note: &[u8]) -> Result<(), FrameError> {
    write(out, COMMIT, &[note])
}

fn write(out: &mut Vec<u8>, kind: u8, parts: &[&[u8]]) -> Result<(), FrameError> {
    let length: usize = parts.iter().map(|part| part.len()).sum();
    if length > MAX_BODY {
        return Err(FrameError::TooLong);
    }
    let start = out.len();
    out.extend((length as u32).to_le_bytes());
    out.extend([0; 4]);
    out.push(kind);
    parts.iter().for_each(|part| out.extend_from_slice(part));
    let sum = check_sum(kind, &out[start + HEADER..]).to_le_bytes();
    out[start + 4..start + 8].copy_from_slice(&sum);
    Ok(())
}

/// CRC-32C (RFC 3720, appendix B.4).
fn check_sum(kind: u8, body: &[u8]) -> u32 {
    let [l0, l1, l2, l3] = (body.len() as u32).to_le_bytes();
    crc32c::crc32c_append(crc32c::crc32c(&[kind, l0, l1, l2, l3]), body)
}
