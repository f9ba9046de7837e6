//! Canonical CBOR (RFC 8949, section 4.2.1): shortest integers, definite lengths, keys in the
//! order of their bytes, no floats, text in NFC. One value has one encoding, and no other is read.

use minicbor::data::Type;
use minicbor::{Decoder, Encoder};
use std::borrow::Cow;
use unicode_normalization::is_nfc;

/// How deep arrays and maps may stand in each other.
pub(crate) const DEPTH: usize = 16;

/// A value. Maps have text keys only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Nothing.
    Null,
    /// Yes or no.
    Bool(bool),
    /// An integer.
    Int(i64),
    /// Bytes.
    Bytes(Vec<u8>),
    /// Text, in NFC once it is encoded.
    Text(String),
    /// A list.
    List(Vec<Value>),
    /// Keys with values, in any order here.
    Map(Vec<(String, Value)>),
}

/// Why bytes are no canonical CBOR.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CborError {
    /// Cut off, or no CBOR.
    #[error("malformed CBOR")]
    Malformed,
    /// Well-formed, but not the one encoding that the value has, or something follows it.
    #[error("CBOR in another form than the canonical one")]
    NotCanonical,
    /// Of a kind that is not used: floats, tags, keys that are no text, integers over 63 bits.
    #[error("CBOR of a kind that is not used here")]
    Unused,
    /// Nested too deeply.
    #[error("CBOR nested too deeply")]
    TooDeep,
}

impl Value {
    /// The canonical encoding.
    pub fn encode(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        self.write(&mut Encoder::new(&mut bytes));
        bytes
    }

    /// Reads bytes that are the canonical encoding of one value and nothing else.
    pub fn decode(bytes: &[u8]) -> Result<Self, CborError> {
        let mut decoder = Decoder::new(bytes);
        let value = read(&mut decoder, DEPTH)?;
        // One value has one encoding: whatever was longer, out of order, doubled, indefinite or
        // trailing comes out differently.
        if value.encode() == bytes { Ok(value) } else { Err(CborError::NotCanonical) }
    }

    /// Writes the canonical encoding; to a vector, that cannot fail.
    pub(crate) fn write(&self, encoder: &mut Writer<'_>) {
        let _ = match self {
            Self::Null => encoder.null(),
            Self::Bool(value) => encoder.bool(*value),
            Self::Int(value) => encoder.i64(*value),
            Self::Bytes(bytes) => encoder.bytes(bytes),
            Self::Text(text) => encoder.str(&nfc(text)),
            Self::List(items) => {
                let _ = encoder.array(items.len() as u64);
                return items.iter().for_each(|item| item.write(encoder));
            }
            Self::Map(pairs) => return write_map(pairs, encoder),
        };
    }

    /// The value under a key of a map.
    pub fn get(&self, key: &str) -> Option<&Value> {
        match self {
            Self::Map(pairs) => pairs.iter().find(|(name, _)| name == key).map(|(_, value)| value),
            _ => None,
        }
    }

    /// The text, if it is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The integer, if it is one that is not negative.
    pub fn as_u64(&self) -> Option<u64> {
        match self {
            Self::Int(value) => u64::try_from(*value).ok(),
            _ => None,
        }
    }

    /// The bytes, if they are some.
    pub fn as_bytes(&self) -> Option<&[u8]> {
        match self {
            Self::Bytes(bytes) => Some(bytes),
            _ => None,
        }
    }

    /// The bytes as an array, if there are just so many.
    pub fn as_array<const N: usize>(&self) -> Option<[u8; N]> {
        self.as_bytes()?.try_into().ok()
    }

    /// The items, if it is a list.
    pub fn as_list(&self) -> Option<&[Value]> {
        match self {
            Self::List(items) => Some(items),
            _ => None,
        }
    }
}

/// Writes CBOR to the end of a vector.
pub(crate) type Writer<'a> = Encoder<&'a mut Vec<u8>>;

fn nfc(text: &str) -> Cow<'_, str> {
    use unicode_normalization::UnicodeNormalization;
    // Most texts are ASCII, which is told much faster.
    if text.is_ascii() || is_nfc(text) {
        text.into()
    } else {
        text.nfc().collect::<String>().into()
    }
}

/// The pairs of a map in the bytewise order of the encodings of their keys: for text, shorter ones
/// first. Of several with one key, the first one counts.
pub(crate) fn sorted(pairs: &[(String, Value)]) -> Vec<(Cow<'_, str>, &Value)> {
    let mut sorted: Vec<_> = pairs.iter().map(|(key, value)| (nfc(key), value)).collect();
    sorted.sort_by(|(a, _), (b, _)| (a.len(), a.as_bytes()).cmp(&(b.len(), b.as_bytes())));
    sorted.dedup_by(|(a, _), (b, _)| a == b);
    sorted
}

fn write_map(pairs: &[(String, Value)], encoder: &mut Writer<'_>) {
    let sorted = sorted(pairs);
    let _ = encoder.map(sorted.len() as u64);
    for (key, value) in sorted {
        let _ = encoder.str(&key);
        value.write(encoder);
    }
}

pub(crate) fn read(decoder: &mut Decoder<'_>, depth: usize) -> Result<Value, CborError> {
    let malformed = |_| CborError::Malformed;
    Ok(match decoder.datatype().map_err(malformed)? {
        Type::Null => decoder.null().map(|()| Value::Null).map_err(malformed)?,
        Type::Bool => Value::Bool(decoder.bool().map_err(malformed)?),
        Type::Bytes => Value::Bytes(decoder.bytes().map_err(malformed)?.to_vec()),
        Type::String => Value::Text(decoder.str().map_err(malformed)?.to_owned()),
        Type::Array => Value::List(read_list(decoder, deeper(depth)?)?),
        Type::Map => Value::Map(read_map(decoder, deeper(depth)?)?),
        Type::BytesIndef | Type::StringIndef | Type::ArrayIndef | Type::MapIndef => {
            return Err(CborError::NotCanonical);
        }
        kind if is_integer(kind) => Value::Int(decoder.i64().map_err(|_| CborError::Unused)?),
        _ => return Err(CborError::Unused),
    })
}

fn is_integer(kind: Type) -> bool {
    use Type::{I8, I16, I32, I64, Int, U8, U16, U32, U64};
    matches!(kind, U8 | U16 | U32 | U64 | I8 | I16 | I32 | I64 | Int)
}

fn deeper(depth: usize) -> Result<usize, CborError> {
    depth.checked_sub(1).ok_or(CborError::TooDeep)
}

/// Nothing is reserved for the length that the bytes claim.
fn read_list(decoder: &mut Decoder<'_>, depth: usize) -> Result<Vec<Value>, CborError> {
    let length = decoder.array().ok().flatten().ok_or(CborError::Malformed)?;
    let mut items = Vec::new();
    for _ in 0..length {
        items.push(read(decoder, depth)?);
    }
    Ok(items)
}

fn read_map(decoder: &mut Decoder<'_>, depth: usize) -> Result<Vec<(String, Value)>, CborError> {
    let length = decoder.map().ok().flatten().ok_or(CborError::Malformed)?;
    let mut pairs = Vec::new();
    for _ in 0..length {
        if !matches!(decoder.datatype(), Ok(Type::String)) {
            return Err(CborError::Unused);
        }
        let key = decoder.str().map_err(|_| CborError::Malformed)?.to_owned();
        pairs.push((key, read(decoder, depth)?));
    }
    Ok(pairs)
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<u64> for Value {
    /// Numbers over 63 bits do not occur; they would become the largest.
    fn from(number: u64) -> Self {
        Self::Int(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<&[u8]> for Value {
    fn from(bytes: &[u8]) -> Self {
        Self::Bytes(bytes.to_vec())
    }
}

impl<const N: usize> From<[u8; N]> for Value {
    fn from(bytes: [u8; N]) -> Self {
        Self::Bytes(bytes.to_vec())
    }
}

impl From<Vec<Value>> for Value {
    fn from(items: Vec<Value>) -> Self {
        Self::List(items)
    }
}
