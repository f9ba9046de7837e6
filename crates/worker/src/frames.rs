//! What a reader is asked and answers: each message is the length of its head as four bytes, little
//! end first, the head as JSON, and the bytes that the head announces.

use serde::{Deserialize, Serialize};
use std::io::{self, Read, Write};

/// JSON of more bytes than this is not believed.
const LONGEST: u32 = 256 << 20;
/// So many bytes are made room for before they come.
const ROOM: usize = 1 << 20;

/// What a reader is to do with the bytes that follow.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "task")]
pub(crate) enum Task {
    /// Read them.
    Read {
        /// Their hash, so that it is taken once.
        document: String,
        name: String,
        #[serde(skip_serializing_if = "Option::is_none", default)]
        declared: Option<Declared>,
        bytes: u64,
        /// So many bytes after them are words that were recognised in its pictures.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        recognised: Option<u64>,
    },
    /// Give the files in them.
    Members { name: String, bytes: u64 },
    /// Say which pages are pictures without text.
    Unread { name: String, bytes: u64 },
    /// Draw a page for a recogniser.
    Scan { page: u32, bytes: u64 },
    /// Draw a page, so many pixels wide, and say where words of it stand.
    Page { page: u32, width: u32, sought: Vec<Sought>, bytes: u64 },
    /// Say what is needed to show a page.
    Needed { declared: Declared, bytes: u64 },
    /// Say what guards the reader.
    Guards,
}

impl Task {
    /// How many bytes follow.
    pub(crate) fn bytes(&self) -> u64 {
        match self {
            Self::Read { bytes, .. }
            | Self::Members { bytes, .. }
            | Self::Unread { bytes, .. }
            | Self::Scan { bytes, .. }
            | Self::Page { bytes, .. }
            | Self::Needed { bytes, .. } => *bytes,
            Self::Guards => 0,
        }
    }
}

/// A block on a page and which of its characters are sought: see [`read::Sought`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Sought {
    rectangle: [f32; 4],
    words: String,
    spans: Vec<[u32; 2]>,
}

impl From<&read::Sought> for Sought {
    fn from(sought: &read::Sought) -> Self {
        let read::Sought { rectangle, words, spans } = sought.clone();
        Self { rectangle, words, spans }
    }
}

impl From<Sought> for read::Sought {
    fn from(sought: Sought) -> Self {
        let Sought { rectangle, words, spans } = sought;
        Self { rectangle, words, spans }
    }
}

/// What an archive says of a member: see [`read::Declared`].
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Declared {
    address: Option<String>,
    media_type: Option<String>,
    charset: Option<String>,
    captured: Option<String>,
    status: Option<u16>,
    notes: Vec<String>,
}

impl From<&read::Declared> for Declared {
    fn from(declared: &read::Declared) -> Self {
        let read::Declared { address, media_type, charset, captured, status, notes } =
            declared.clone();
        Self { address, media_type, charset, captured, status, notes }
    }
}

impl From<Declared> for read::Declared {
    fn from(declared: Declared) -> Self {
        let Declared { address, media_type, charset, captured, status, notes } = declared;
        Self { address, media_type, charset, captured, status, notes }
    }
}

/// What a reader says.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "answer")]
pub(crate) enum Answer {
    /// The document, its warnings in it, as JSON that follows.
    Reading { bytes: u64 },
    /// Why there is none.
    Refused { reason: String },
    /// A file, whose bytes follow, or why there are none.
    Member {
        name: String,
        #[serde(skip_serializing_if = "Option::is_none", default)]
        bytes: Option<u64>,
        #[serde(skip_serializing_if = "Option::is_none", default)]
        failure: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none", default)]
        declared: Option<Declared>,
    },
    /// A picture of a page of this size in points, whose bytes follow, with the boxes of the words
    /// that were sought.
    Page { size: [f32; 2], boxes: Vec<[f32; 4]>, bytes: u64 },
    /// Pages that are pictures without text.
    Unread { pages: Vec<u32> },
    /// A picture for a recogniser, whose bytes follow.
    Scan { size: [u32; 2], scale: f32, bytes: u64 },
    /// What a page refers to that is needed to show it.
    Needed { base: Option<String>, references: Vec<String> },
    /// There are no more files.
    End,
    /// What guards the reader.
    Guards { guards: crate::Guards },
}

/// Writes a head.
pub(crate) fn write(out: &mut impl Write, head: &impl Serialize) -> io::Result<()> {
    let json = serde_json::to_vec(head)?;
    let length = u32::try_from(json.len()).map_err(|_| io::ErrorKind::FileTooLarge)?;
    out.write_all(&length.to_le_bytes())?;
    out.write_all(&json)
}

/// Reads a head.
pub(crate) fn read<T: for<'a> Deserialize<'a>>(input: &mut dyn Read) -> io::Result<T> {
    let mut length = [0; 4];
    input.read_exact(&mut length)?;
    let length = u32::from_le_bytes(length);
    json(input, u64::from(length))
}

/// Reads so many bytes of JSON.
pub(crate) fn json<T: for<'a> Deserialize<'a>>(input: &mut dyn Read, count: u64) -> io::Result<T> {
    if count > u64::from(LONGEST) {
        return Err(io::ErrorKind::InvalidData.into());
    }
    Ok(serde_json::from_slice(&bytes(input, count)?)?)
}

/// Reads so many bytes.
pub(crate) fn bytes(input: &mut dyn Read, count: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::with_capacity(usize::try_from(count).unwrap_or(ROOM).min(ROOM));
    input.take(count).read_to_end(&mut bytes)?;
    match bytes.len() as u64 == count {
        true => Ok(bytes),
        false => Err(io::ErrorKind::UnexpectedEof.into()),
    }
}
