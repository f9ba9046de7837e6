//! Signed notes (C2SP signed-note): a text and lines with signatures over it.

use crate::hash::{Hash, sha256};
use base64ct::{Base64, Encoding};
use ed25519_dalek::{Signature, VerifyingKey};
use std::fmt;
use std::str::FromStr;

/// No note is longer.
const MAX_LENGTH: usize = 1_000_000;

/// No note has more signatures.
const MAX_SIGNATURES: usize = 100;

/// The kind of key that is used here: Ed25519.
const ED25519: u8 = 1;

/// What a line with a signature begins with.
const DASH: &str = "\u{2014} ";

/// Why a note does not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoteError {
    /// Not the form of a note.
    #[error("not a signed note")]
    Malformed,
    /// Not the form of a key.
    #[error("not a verifier key")]
    Key,
    /// No line is by the key that was asked for.
    #[error("the note is not signed with this key")]
    Unsigned,
    /// A line by the key does not verify.
    #[error("the signature does not verify")]
    Signature,
}

/// A note as it was received.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note<'a> {
    text: &'a str,
    signatures: Vec<Line<'a>>,
}

/// A line with a signature.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Line<'a> {
    name: &'a str,
    key_hash: [u8; 4],
    signature: Vec<u8>,
}

impl<'a> Note<'a> {
    /// Takes a note apart.
    pub fn parse(bytes: &'a [u8]) -> Result<Self, NoteError> {
        if bytes.len() > MAX_LENGTH {
            return Err(NoteError::Malformed);
        }
        let note = std::str::from_utf8(bytes).map_err(|_| NoteError::Malformed)?;
        if note.bytes().any(|byte| byte < 0x20 && byte != b'\n') {
            return Err(NoteError::Malformed);
        }
        let at = note.rfind("\n\n").ok_or(NoteError::Malformed)?;
        let (text, lines) = (&note[..=at], &note[at + 2..]);
        let lines = lines.strip_suffix('\n').ok_or(NoteError::Malformed)?.split('\n');
        if lines.clone().count() > MAX_SIGNATURES {
            return Err(NoteError::Malformed);
        }
        let signatures = lines.map(line).collect::<Option<_>>().ok_or(NoteError::Malformed)?;
        Ok(Self { text, signatures })
    }

    /// The text, with the newline that ends it.
    pub fn text(&self) -> &'a str {
        self.text
    }

    /// Checks that the note is signed with a key (RFC 8032, with the strict rules that leave one
    /// verdict). Lines by others are passed over; of lines by the key, each must verify, so that
    /// their order does not decide.
    pub fn verify(&self, key: &VerifierKey) -> Result<(), NoteError> {
        let key_hash = key.hash();
        let by_key = |line: &&Line<'_>| line.name == key.name && line.key_hash == key_hash;
        let mut lines = self.signatures.iter().filter(by_key).peekable();
        lines.peek().ok_or(NoteError::Unsigned)?;
        let verifying = VerifyingKey::from_bytes(&key.key).map_err(|_| NoteError::Signature)?;
        lines.try_for_each(|line| {
            let signature = Signature::from_slice(&line.signature);
            let checked =
                signature.and_then(|it| verifying.verify_strict(self.text.as_bytes(), &it));
            checked.map_err(|_| NoteError::Signature)
        })
    }
}

fn line(line: &str) -> Option<Line<'_>> {
    let (name, encoded) = line.strip_prefix(DASH)?.split_once(' ')?;
    let bytes = Base64::decode_vec(encoded).ok()?;
    let (key_hash, signature) = bytes.split_first_chunk::<4>()?;
    let is_there = is_name(name) && !signature.is_empty();
    is_there.then(|| Line { name, key_hash: *key_hash, signature: signature.to_vec() })
}

/// Whether keys may have this name; control characters stand in no note at all.
fn is_name(name: &str) -> bool {
    !name.is_empty() && !name.contains(|c: char| c.is_whitespace() || c < ' ' || c == '+')
}

/// The first bytes of a key's hash, by which signature lines name it.
pub fn key_hash(name: &str, key: &[u8; 32]) -> [u8; 4] {
    let digest: Hash = sha256(&[name.as_bytes(), b"\n", &[ED25519], key]);
    [digest[0], digest[1], digest[2], digest[3]]
}

/// A note of this text, which ends in a newline, with one signature.
pub fn assemble(text: &str, name: &str, key_hash: [u8; 4], signature: &[u8; 64]) -> String {
    let bytes = [key_hash.as_slice(), signature].concat();
    format!("{text}\n{DASH}{name} {}\n", Base64::encode_string(&bytes))
}

/// A key that notes are checked with: `name+hash+base64`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerifierKey {
    name: String,
    key: [u8; 32],
}

impl VerifierKey {
    /// The key under a name, which is not empty and has neither spaces nor `+`; notes never carry
    /// another name, so that nothing would verify.
    pub fn new(name: &str, key: [u8; 32]) -> Self {
        Self { name: name.to_owned(), key }
    }

    /// The name that it signs under.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The Ed25519 public key.
    pub fn public_key(&self) -> [u8; 32] {
        self.key
    }

    /// How signature lines name it.
    pub fn hash(&self) -> [u8; 4] {
        key_hash(&self.name, &self.key)
    }
}

impl fmt::Display for VerifierKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bytes = [&[ED25519], self.key.as_slice()].concat();
        let (hash, key) = (crate::hash::hex(&self.hash()), Base64::encode_string(&bytes));
        write!(f, "{}+{hash}+{key}", self.name)
    }
}

impl FromStr for VerifierKey {
    type Err = NoteError;

    fn from_str(text: &str) -> Result<Self, NoteError> {
        let mut parts = text.splitn(3, '+');
        let (Some(name), Some(hash), Some(key)) = (parts.next(), parts.next(), parts.next()) else {
            return Err(NoteError::Key);
        };
        let bytes = Base64::decode_vec(key).map_err(|_| NoteError::Key)?;
        let Some((&ED25519, key)) = bytes.split_first() else {
            return Err(NoteError::Key);
        };
        let key = key.try_into().map_err(|_| NoteError::Key)?;
        let parsed = Self { name: name.to_owned(), key };
        let is_right = is_name(name) && crate::hash::hex(&parsed.hash()) == hash;
        if is_right { Ok(parsed) } else { Err(NoteError::Key) }
    }
}
