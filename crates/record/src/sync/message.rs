//! What two devices say to each other: canonical CBOR, a map with a `type` each. All lengths are
//! capped, and what is over its cap is refused before it is decoded.

use verify::cbor::Value;
use verify::envelope::LogId;
use verify::hash::Hash;

/// No request is longer.
pub const MAX_REQUEST: usize = 64 << 10;

/// No answer is longer.
pub const MAX_ANSWER: usize = 8 << 20;

/// No case has more logs.
pub const MAX_LOGS: usize = 1000;

/// So many names of originals stand on a page.
pub(crate) const PAGE: usize = 1000;

/// So many bytes of frames or of an original go into one answer.
pub(crate) const PART: usize = 4 << 20;

/// No answer has more values: decoded, a value takes more room than the byte that it may be.
const MAX_VALUES: usize = 16 << 10;

/// A proof between trees of 2^64 leaves is not longer.
const MAX_PROOF: usize = 128;

/// No note of a checkpoint, and no key, is longer.
const MAX_NOTE: usize = 4096;

/// The version of these messages.
const VERSION: u64 = 1;

/// A question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Request {
    /// Which logs of this case are there?
    Hello { case: [u8; 16] },
    /// Frames of a log behind its first `from` entries, from this byte of them on. `to` is 0 in the
    /// first question, and then what the first answer said.
    Suffix { log: LogId, from: u64, to: u64, offset: u64 },
    /// The names of originals behind this one.
    Blobs { after: String },
    /// The bytes of an original, from this one on.
    Blob { name: String, offset: u64 },
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Answer {
    /// The logs.
    Heads { case: [u8; 16], heads: Vec<Head> },
    /// Frames.
    Suffix(Suffix),
    /// Names of originals, sorted.
    Blobs { after: String, names: Vec<String> },
    /// A part of an original.
    Blob { name: String, offset: u64, length: u64, bytes: Vec<u8> },
    /// The question is not answered.
    Refused,
}

/// The end of a log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Head {
    pub(crate) log: LogId,
    /// As text, `name+hash+base64`.
    pub(crate) key: String,
    pub(crate) size: u64,
    pub(crate) note: Vec<u8>,
}

/// A part of the frames between two commits of a log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Suffix {
    pub(crate) log: LogId,
    pub(crate) from: u64,
    pub(crate) to: u64,
    /// The root over the first `from` entries.
    pub(crate) root: Hash,
    /// That they are the beginning of the first `to` (RFC 6962, section 2.1.2).
    pub(crate) proof: Vec<Hash>,
    /// How many bytes of frames there are between the two.
    pub(crate) length: u64,
    /// Where this part begins among them.
    pub(crate) offset: u64,
    pub(crate) bytes: Vec<u8>,
}

impl Request {
    pub(crate) fn encode(&self) -> Vec<u8> {
        let value = match self {
            Self::Hello { case } => {
                message("hello", vec![("version", VERSION.into()), ("case", (*case).into())])
            }
            Self::Suffix { log, from, to, offset } => {
                let sizes = [("from", *from), ("to", *to), ("offset", *offset)];
                let sizes = sizes.map(|(key, number)| (key, number.into()));
                message("suffix", [vec![("log", log.0.into())], sizes.to_vec()].concat())
            }
            Self::Blobs { after } => message("blobs", vec![("after", after.as_str().into())]),
            Self::Blob { name, offset } => {
                let name = name.as_str().into();
                message("blob", vec![("name", name), ("offset", (*offset).into())])
            }
        };
        value.encode()
    }

    pub(crate) fn decode(bytes: &[u8]) -> Option<Self> {
        if bytes.len() > MAX_REQUEST {
            return None;
        }
        let value = decode(bytes)?;
        let number = |key| value.get(key)?.as_u64();
        let text = |key| Some(value.get(key)?.as_text()?.to_owned());
        match value.get("type")?.as_text()? {
            "hello" if number("version")? == VERSION => {
                Some(Self::Hello { case: value.get("case")?.as_array()? })
            }
            "suffix" => Some(Self::Suffix {
                log: LogId(value.get("log")?.as_array()?),
                from: number("from")?,
                to: number("to")?,
                offset: number("offset")?,
            }),
            "blobs" => Some(Self::Blobs { after: text("after")? }),
            "blob" => Some(Self::Blob { name: text("name")?, offset: number("offset")? }),
            _ => None,
        }
    }
}

impl Answer {
    pub(crate) fn encode(&self) -> Vec<u8> {
        let value = match self {
            Self::Heads { case, heads } => {
                let heads: Vec<Value> = heads.iter().map(Head::value).collect();
                message("heads", vec![("case", (*case).into()), ("heads", heads.into())])
            }
            Self::Suffix(suffix) => suffix.value(),
            Self::Blobs { after, names } => {
                let names: Vec<Value> = names.iter().map(|name| name.as_str().into()).collect();
                message("names", vec![("after", after.as_str().into()), ("names", names.into())])
            }
            Self::Blob { name, offset, length, bytes } => {
                let (name, bytes) = (name.as_str().into(), bytes.as_slice().into());
                let (offset, length) = ((*offset).into(), (*length).into());
                let fields =
                    [("name", name), ("offset", offset), ("length", length), ("bytes", bytes)];
                message("part", fields.to_vec())
            }
            Self::Refused => message("refused", Vec::new()),
        };
        value.encode()
    }

    /// Reads an answer; `None` where it is none, or longer than it may be.
    pub(crate) fn decode(bytes: &[u8]) -> Option<Self> {
        if bytes.len() > MAX_ANSWER {
            return None;
        }
        let value = decode(bytes)?;
        match value.get("type")?.as_text()? {
            "heads" => {
                let heads = list(&value, "heads", MAX_LOGS)?.iter().map(Head::of);
                let case = value.get("case")?.as_array()?;
                Some(Self::Heads { case, heads: heads.collect::<Option<_>>()? })
            }
            "frames" => Suffix::of(&value).map(Self::Suffix),
            "names" => {
                let names = list(&value, "names", PAGE)?.iter();
                let names = names.map(|name| Some(name.as_text()?.to_owned()));
                let after = value.get("after")?.as_text()?.to_owned();
                Some(Self::Blobs { after, names: names.collect::<Option<_>>()? })
            }
            "part" => Some(Self::Blob {
                name: value.get("name")?.as_text()?.to_owned(),
                offset: value.get("offset")?.as_u64()?,
                length: value.get("length")?.as_u64()?,
                bytes: part(&value)?,
            }),
            "refused" => Some(Self::Refused),
            _ => None,
        }
    }
}

impl Head {
    fn value(&self) -> Value {
        map(vec![
            ("log", self.log.0.into()),
            ("key", self.key.as_str().into()),
            ("size", self.size.into()),
            ("note", self.note.as_slice().into()),
        ])
    }

    fn of(value: &Value) -> Option<Self> {
        let key = value.get("key")?.as_text()?;
        let note = value.get("note")?.as_bytes()?;
        let is_short = key.len() <= MAX_NOTE && note.len() <= MAX_NOTE;
        let log = LogId(value.get("log")?.as_array()?);
        let size = value.get("size")?.as_u64()?;
        is_short.then(|| Self { log, key: key.to_owned(), size, note: note.to_vec() })
    }
}

impl Suffix {
    fn value(&self) -> Value {
        let proof: Vec<Value> = self.proof.iter().map(|hash| (*hash).into()).collect();
        let fields = vec![
            ("log", self.log.0.into()),
            ("from", self.from.into()),
            ("to", self.to.into()),
            ("root", self.root.into()),
            ("proof", proof.into()),
            ("length", self.length.into()),
            ("offset", self.offset.into()),
            ("bytes", self.bytes.as_slice().into()),
        ];
        message("frames", fields)
    }

    fn of(value: &Value) -> Option<Self> {
        let number = |key| value.get(key)?.as_u64();
        let proof = list(value, "proof", MAX_PROOF)?.iter().map(Value::as_array);
        Some(Self {
            log: LogId(value.get("log")?.as_array()?),
            from: number("from")?,
            to: number("to")?,
            root: value.get("root")?.as_array()?,
            proof: proof.collect::<Option<_>>()?,
            length: number("length")?,
            offset: number("offset")?,
            bytes: part(value)?,
        })
    }
}

fn message(kind: &str, mut fields: Vec<(&str, Value)>) -> Value {
    fields.push(("type", kind.into()));
    map(fields)
}

fn map(fields: Vec<(&str, Value)>) -> Value {
    Value::Map(fields.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

fn list<'a>(value: &'a Value, key: &str, most: usize) -> Option<&'a [Value]> {
    value.get(key)?.as_list().filter(|list| list.len() <= most)
}

fn part(value: &Value) -> Option<Vec<u8>> {
    let bytes = value.get("bytes")?.as_bytes()?;
    (bytes.len() <= PART).then(|| bytes.to_vec())
}

fn decode(bytes: &[u8]) -> Option<Value> {
    has_few_values(bytes).filter(|few| *few)?;
    Value::decode(bytes).ok()
}

/// Counts the values without keeping any (RFC 8949, section 3); `None` where that is not possible.
fn has_few_values(mut bytes: &[u8]) -> Option<bool> {
    for _ in 0..MAX_VALUES {
        let Some((first, rest)) = bytes.split_first() else {
            return Some(true);
        };
        let width = match first & 0x1f {
            0..24 => 0,
            24 => 1,
            25 => 2,
            26 => 4,
            27 => 8,
            _ => return None,
        };
        let (argument, rest) = rest.split_at_checked(width)?;
        let number = argument.iter().fold(0, |number, byte| number << 8 | u64::from(*byte));
        let number = if width == 0 { u64::from(first & 0x1f) } else { number };
        // Of strings, the bytes follow; of all else, other values or nothing.
        let skipped = if matches!(first >> 5, 2 | 3) { usize::try_from(number).ok()? } else { 0 };
        bytes = rest.get(skipped..)?;
    }
    Some(bytes.is_empty())
}

/// What each side reads of bytes, written again: a question and an answer, where they are one. For
/// fuzzing.
#[doc(hidden)]
pub fn read_again(bytes: &[u8]) -> [Option<Vec<u8>>; 2] {
    let question = Request::decode(bytes).map(|question| question.encode());
    [question, Answer::decode(bytes).map(|answer| answer.encode())]
}

/// A message of each kind, for fuzzing to begin with.
#[doc(hidden)]
pub fn samples() -> Vec<Vec<u8>> {
    let (case, log, hash) = ([1; 16], LogId([2; 16]), [3; 32]);
    let (name, note) = ("ab".repeat(32), b"a note".to_vec());
    let head = Head { log, key: "name+00000000+AQ==".to_owned(), size: 4, note };
    let (from, to, length, offset, bytes) = (1, 4, 9, 2, vec![5; 7]);
    let proof = vec![hash; 2];
    let part = bytes.clone();
    let frames = Suffix { log, from, to, root: hash, proof, length, offset, bytes };
    vec![
        Request::Hello { case }.encode(),
        Request::Suffix { log, from, to, offset }.encode(),
        Request::Blobs { after: name.clone() }.encode(),
        Request::Blob { name: name.clone(), offset }.encode(),
        Answer::Heads { case, heads: vec![head] }.encode(),
        Answer::Suffix(frames).encode(),
        Answer::Blobs { after: String::new(), names: vec![name.clone()] }.encode(),
        Answer::Blob { name, offset, length, bytes: part }.encode(),
        Answer::Refused.encode(),
    ]
}
