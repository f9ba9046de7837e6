//! Identifiers: each its own type, so that none is taken for another.

use sha2::{Digest, Sha256};
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

/// A string that is not an identifier of the expected form.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a {kind} identifier: {given:?}")]
pub struct IdError {
    kind: &'static str,
    given: String,
}

/// The SHA-256 (FIPS 180-4) of a document's original bytes; written `sha256:` and 64 hex digits.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DocumentId([u8; 32]);

impl DocumentId {
    /// The identifier of these bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// The identifier whose digest this is, for a caller who hashed a stream.
    pub fn from_digest(digest: [u8; 32]) -> Self {
        Self(digest)
    }

    /// The digest.
    pub fn bytes(&self) -> [u8; 32] {
        self.0
    }

    /// The 64 lower-case hexadecimal digits, without the prefix.
    pub fn hex(&self) -> String {
        hex(&self.0)
    }
}

impl fmt::Display for DocumentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "sha256:{}", self.hex())
    }
}

impl fmt::Debug for DocumentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "sha256:{}…", &self.hex()[..8])
    }
}

impl FromStr for DocumentId {
    type Err = IdError;

    fn from_str(given: &str) -> Result<Self, IdError> {
        let error = || IdError { kind: "document", given: given.to_owned() };
        let digits = given.strip_prefix("sha256:").unwrap_or(given);
        if digits.len() != 64 || !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
            return Err(error());
        }
        let mut digest = [0; 32];
        for (byte, pair) in digest.iter_mut().zip(digits.as_bytes().chunks_exact(2)) {
            let [high, low] = [pair[0], pair[1]].map(|digit| char::from(digit).to_digit(16));
            let (high, low) = high.zip(low).ok_or_else(error)?;
            *byte = (high << 4 | low) as u8;
        }
        Ok(Self(digest))
    }
}

fn hex(bytes: &[u8]) -> String {
    const DIGITS: [char; 16] =
        ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits.map(|digit| DIGITS[usize::from(digit)]).collect()
}

/// The first 64 bits of the SHA-256 of `parts`, each closed by a zero byte so that
/// ("ab", "c") and ("a", "bc") differ.
fn short_digest(parts: &[&str]) -> String {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update(part.as_bytes());
        hasher.update([0]);
    }
    hex(&hasher.finalize()[..8])
}

macro_rules! short_id {
    ($(#[$doc:meta])* $name:ident, $kind:literal, $prefix:literal) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(Arc<str>);

        impl $name {
            /// The identifier made from what identifies the thing; the same parts give the same
            /// identifier on every machine.
            pub fn of(parts: &[&str]) -> Self {
                Self(format!(concat!($prefix, "{}"), short_digest(parts)).into())
            }

            /// The identifier as it is written.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl FromStr for $name {
            type Err = IdError;

            fn from_str(given: &str) -> Result<Self, IdError> {
                let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | ':');
                if given.is_empty() || given.len() > 128 || !given.chars().all(allowed) {
                    return Err(IdError { kind: $kind, given: given.to_owned() });
                }
                Ok(Self(given.into()))
            }
        }
    };
}

short_id!(
    /// Identifies a statement: made from its document, spans, speaker and stance.
    StatementId, "statement", "s-"
);
short_id!(
    /// Identifies a claim: made from its proposition.
    ClaimId, "claim", "c-"
);
/// Identifies a record of a person: a row of a list, `r-` and the first eight bytes of its document's
/// digest in hexadecimal, then table and row; or a person named in a text,
/// by the first statement in which they speak, or the first that names them with their place in it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RecordId(Box<str>);

impl RecordId {
    /// A row of a list: the place of its table in the reading, and its own in the table, from 0.
    pub fn of_row(document: DocumentId, table: usize, row: usize) -> Self {
        Self(format!("r-{}.{table}.{row}", hex(&document.0[..8])).into())
    }

    /// Who speaks in a statement.
    pub fn of_speaker(statement: &StatementId) -> Self {
        Self(statement.as_str().into())
    }

    /// Whom a statement names, by their place among all that it does, from 0.
    pub fn of_named(statement: &StatementId, place: usize) -> Self {
        Self(format!("{statement}.{place}").into())
    }

    /// Who filled in a form: the place of the submission among those of the document, from 0.
    pub fn of_respondent(document: DocumentId, submission: usize) -> Self {
        Self(format!("r-{}.s{submission}", hex(&document.0[..8])).into())
    }

    /// The identifier as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

short_id!(
    /// Identifies a person that judgements hold together.
    PersonId, "person", "p-"
);
short_id!(
    /// Identifies a source: a person or body that asserts.
    SourceId, "source", "o-"
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_is_named_by_the_sha256_of_its_bytes() {
        // FIPS 180-4, example B.1.
        let id = DocumentId::of(b"abc");
        let text = "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(id.to_string(), text);
        assert_eq!(text.parse(), Ok(id));
        assert!("sha256:ba78".parse::<DocumentId>().is_err());
        assert!(format!("sha256:{}", "é".repeat(32)).parse::<DocumentId>().is_err());
    }

    #[test]
    fn the_same_parts_give_the_same_id_and_borders_count() {
        assert_eq!(StatementId::of(&["a", "b"]), StatementId::of(&["a", "b"]));
        assert_ne!(StatementId::of(&["ab", ""]), StatementId::of(&["a", "b"]));
        assert_eq!("s-1".parse::<StatementId>().map(|id| id.to_string()), Ok("s-1".to_owned()));
        assert!("s 1".parse::<StatementId>().is_err());
    }
}
