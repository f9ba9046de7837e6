//! What an entry says: canonical CBOR `{type, version, hlc, deps, fields, seed}`, encrypted in the
//! log and committed to in the envelope.

use crate::cbor::{CborError, Value};
use crate::commitment;
use crate::envelope::{EntryId, LogId};
use crate::hash::Hash;

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
        let pair = |name: &str, value: Value| (name.to_owned(), value);
        Value::Map(vec![
            pair("type", self.kind.as_str().into()),
            pair("version", self.version.into()),
            pair("hlc", self.hlc.into()),
            pair("deps", self.deps_value()),
            pair("fields", Value::Map(self.fields.clone())),
            pair("seed", self.seed.into()),
        ])
        .encode()
    }

    /// Reads canonical CBOR.
    pub fn decode(bytes: &[u8]) -> Result<Self, PayloadError> {
        let Value::Map(pairs) = Value::decode(bytes)? else {
            return Err(PayloadError::Part("map"));
        };
        if pairs.len() != 6 {
            return Err(PayloadError::Part("number of parts"));
        }
        let map = Value::Map(pairs);
        let part = |name: &'static str| map.get(name).ok_or(PayloadError::Part(name));
        let number = |name| part(name)?.as_u64().ok_or(PayloadError::Part(name));
        let Value::Map(fields) = part("fields")? else {
            return Err(PayloadError::Part("fields"));
        };
        Ok(Self {
            kind: part("type")?.as_text().ok_or(PayloadError::Part("type"))?.to_owned(),
            version: number("version")?,
            hlc: number("hlc")?,
            deps: deps(part("deps")?).ok_or(PayloadError::Part("deps"))?,
            fields: fields.clone(),
            seed: part("seed")?.as_array().ok_or(PayloadError::Part("seed"))?,
        })
    }

    /// Everything that the envelope commits to, by name: the fields, and with `@` in front what
    /// stands beside them. In the order of the canonical encoding.
    pub fn committed(&self) -> Vec<(String, Value)> {
        let mut all = vec![
            ("@type".to_owned(), self.kind.as_str().into()),
            ("@version".to_owned(), self.version.into()),
            ("@hlc".to_owned(), self.hlc.into()),
            ("@deps".to_owned(), self.deps_value()),
        ];
        all.extend(self.fields.iter().cloned());
        all[4..].sort_by(|(a, _), (b, _)| (a.len(), a).cmp(&(b.len(), b)));
        all
    }

    /// The sorted digests of all of it, with decoys.
    pub fn digests(&self) -> Vec<Hash> {
        commitment::digests(&self.committed(), &self.seed)
    }

    /// The commitment for the envelope.
    pub fn commit(&self) -> Hash {
        commitment::commit(&self.digests())
    }

    fn deps_value(&self) -> Value {
        let pair = |id: &EntryId| Value::List(vec![id.log.0.into(), id.seq.into()]);
        Value::List(self.deps.iter().map(pair).collect())
    }
}

fn deps(value: &Value) -> Option<Vec<EntryId>> {
    let pair = |value: &Value| match value.as_list()? {
        [log, seq] => Some(EntryId { log: LogId(log.as_array()?), seq: seq.as_u64()? }),
        _ => None,
    };
    value.as_list()?.iter().map(pair).collect()
}
