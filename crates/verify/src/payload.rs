//! What an entry says: canonical CBOR `{type, version, hlc, deps, fields, seed}`, encrypted in the
//! log and committed to in the envelope.

use crate::cbor::{self, CborError, Value, Writer};
use crate::commitment;
use crate::envelope::{EntryId, LogId};
use crate::hash::Hash;
use minicbor::{Decoder, Encoder};
use std::ops::Range;

/// Why a payload cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PayloadError {
    /// Not canonical CBOR.
    #[error(transparent)]
    Cbor(#[from] CborError),
    /// A part is missing, doubled or of another kind.
    #[error("a payload without a valid `{0}`")]
    Part(&'static str),
    /// It is not what the envelope commits to.
    #[error("a payload that its envelope does not commit to")]
    NotCommitted,
}

/// What an entry says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payload {
    /// What kind of entry it is.
    pub kind: String,
    /// The version of that kind.
    pub version: u64,
    /// A hybrid logical clock: milliseconds since 1970 in the upper 48 bits, a counter below.
    pub hlc: u64,
    /// The last entries of other logs that the writer had seen.
    pub deps: Vec<EntryId>,
    /// What it says.
    pub fields: Vec<(String, Value)>,
    /// Where the salts come from.
    pub seed: [u8; 32],
}

impl Payload {
    /// The value of a field.
    pub fn field(&self, name: &str) -> Option<&Value> {
        self.fields.iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// Canonical CBOR.
    pub fn encode(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        self.said().write(&mut bytes);
        bytes
    }

    /// Reads canonical CBOR.
    pub fn decode(bytes: &[u8]) -> Result<Self, PayloadError> {
        Ok(Self::decode_with_digests(bytes)?.0)
    }

    /// Reads canonical CBOR that an envelope commits to.
    pub fn open(bytes: &[u8], commitment: &Hash) -> Result<Self, PayloadError> {
        let (payload, digests) = Self::decode_with_digests(bytes)?;
        let is_committed = commitment::commit(&digests) == *commitment;
        if is_committed { Ok(payload) } else { Err(PayloadError::NotCommitted) }
    }

    fn decode_with_digests(bytes: &[u8]) -> Result<(Self, Vec<Hash>), PayloadError> {
        let payload = read(bytes)?;
        // One payload has one encoding: whatever was longer, out of order, doubled, indefinite or
        // trailing comes out differently.
        let mut again = Vec::with_capacity(bytes.len());
        let digests = payload.said().write(&mut again);
        if again == bytes { Ok((payload, digests)) } else { Err(CborError::NotCanonical.into()) }
    }

    /// Everything that the envelope commits to, by name: the fields, and with `@` in front what
    /// stands beside them. In the order of the canonical encoding.
    pub fn committed(&self) -> Vec<(String, Value)> {
        let mut all = vec![
            ("@type".to_owned(), self.kind.as_str().into()),
            ("@version".to_owned(), self.version.into()),
            ("@hlc".to_owned(), self.hlc.into()),
            ("@deps".to_owned(), deps_value(&self.deps)),
        ];
        let fields = cbor::sorted(&self.fields).into_iter();
        all.extend(fields.map(|(name, value)| (name.into_owned(), value.clone())));
        all
    }

    /// The sorted digests of all of it, with decoys.
    pub fn digests(&self) -> Vec<Hash> {
        self.said().write(&mut Vec::new())
    }

    /// The commitment for the envelope.
    pub fn commit(&self) -> Hash {
        commitment::commit(&self.digests())
    }

    /// The same, borrowed.
    pub fn said(&self) -> Said<'_> {
        let Self { kind, version, hlc, deps, fields, seed } = self;
        Said { kind, version: *version, hlc: *hlc, deps, fields, seed }
    }
}

/// A payload whose parts stand elsewhere.
#[derive(Debug, Clone, Copy)]
pub struct Said<'a> {
    /// What kind of entry it is.
    pub kind: &'a str,
    /// The version of that kind.
    pub version: u64,
    /// As in [`Payload`].
    pub hlc: u64,
    /// As in [`Payload`].
    pub deps: &'a [EntryId],
    /// What it says.
    pub fields: &'a [(String, Value)],
    /// Where the salts come from.
    pub seed: &'a [u8; 32],
}

impl Said<'_> {
    /// Writes canonical CBOR after what is there, and gives the sorted digests, with decoys, of
    /// everything that the envelope commits to. They are over the bytes that were written: so
    /// nothing is encoded twice.
    pub fn write(&self, out: &mut Vec<u8>) -> Vec<Hash> {
        let text = |text: &str, encoder: &mut Writer<'_>| drop(encoder.str(text));
        let fields = cbor::sorted(self.fields);
        let mut encoder = Encoder::new(&mut *out);
        let _ = encoder.map(6);
        let hlc = part(&mut encoder, "hlc", |encoder| Value::from(self.hlc).write(encoder));
        let deps = part(&mut encoder, "deps", |encoder| deps_value(self.deps).write(encoder));
        part(&mut encoder, "seed", |encoder| drop(encoder.bytes(self.seed)));
        let kind = part(&mut encoder, "type", |encoder| text(self.kind, encoder));
        let _ = encoder.str("fields").and_then(|encoder| encoder.map(fields.len() as u64));
        let fields: Vec<(&str, Range<usize>)> = fields
            .iter()
            .map(|(name, value)| (&**name, part(&mut encoder, name, |out| value.write(out))))
            .collect();
        let version = part(&mut encoder, "version", |out| Value::from(self.version).write(out));
        let beside = [("@type", kind), ("@version", version), ("@hlc", hlc), ("@deps", deps)];
        let all: Vec<(&str, Range<usize>)> = beside.into_iter().chain(fields).collect();
        let all = all.into_iter().map(|(name, value)| (name, &out[value]));
        commitment::digests(all, self.seed)
    }
}

/// Writes a part under its name; gives where its value stands in the vector.
fn part(encoder: &mut Writer<'_>, name: &str, write: impl FnOnce(&mut Writer<'_>)) -> Range<usize> {
    let _ = encoder.str(name);
    let start = encoder.writer().len();
    write(encoder);
    start..encoder.writer().len()
}

fn deps_value(deps: &[EntryId]) -> Value {
    let pair = |id: &EntryId| Value::List(vec![id.log.0.into(), id.seq.into()]);
    Value::List(deps.iter().map(pair).collect())
}

/// Reads a payload that may stand in another form than the canonical one; its parts must be there,
/// in their order.
fn read(bytes: &[u8]) -> Result<Payload, PayloadError> {
    let mut decoder = Decoder::new(bytes);
    match decoder.map() {
        Ok(Some(6)) => {}
        Ok(_) => return Err(PayloadError::Part("number of parts")),
        Err(_) => return Err(PayloadError::Part("map")),
    }
    let mut part = |name: &'static str| match decoder.str() {
        // The parts stand in a map, and so one level down.
        Ok(found) if found == name => Ok(cbor::read(&mut decoder, cbor::DEPTH - 1)?),
        _ => Err(PayloadError::Part(name)),
    };
    let none = |name: &'static str| move || PayloadError::Part(name);
    Ok(Payload {
        hlc: part("hlc")?.as_u64().ok_or_else(none("hlc"))?,
        deps: deps(&part("deps")?).ok_or_else(none("deps"))?,
        seed: part("seed")?.as_array().ok_or_else(none("seed"))?,
        kind: text(part("type")?).ok_or_else(none("type"))?,
        fields: map(part("fields")?).ok_or_else(none("fields"))?,
        version: part("version")?.as_u64().ok_or_else(none("version"))?,
    })
}

fn text(value: Value) -> Option<String> {
    match value {
        Value::Text(text) => Some(text),
        _ => None,
    }
}

fn map(value: Value) -> Option<Vec<(String, Value)>> {
    match value {
        Value::Map(pairs) => Some(pairs),
        _ => None,
    }
}

fn deps(value: &Value) -> Option<Vec<EntryId>> {
    let pair = |value: &Value| match value.as_list()? {
        [log, seq] => Some(EntryId { log: LogId(log.as_array()?), seq: seq.as_u64()? }),
        _ => None,
    };
    value.as_list()?.iter().map(pair).collect()
}
