//! Commitments to the fields of an entry, so that each can be opened alone.
//!
//! ```text
//! commit = SHA-256("consilience/commit/v1" || n u16be || fd_1 .. fd_n), fd sorted bytewise
//! fd_i   = SHA-256("consilience/field/v1" || salt_i[16] || len(name) u16be || name || canonical CBOR value)
//! salt_i = HMAC-SHA256(seed, i u16be)[:16]
//! ```
//!
//! `n` is padded to a multiple of 8 with decoys, so that it tells little about how many fields there
//! are. The salts keep a short value from being guessed from its digest.

use crate::cbor::Value;
use crate::envelope::Keyed;
use crate::hash::{Hash, sha256};

/// What is opened of a field: enough to compute its digest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenField {
    /// The name.
    pub name: String,
    /// The value.
    pub value: Value,
    /// The salt.
    pub salt: [u8; 16],
}

impl OpenField {
    /// The digest that stands for the field in the commitment.
    pub fn digest(&self) -> Hash {
        digest(&self.salt, &self.name, &self.value.encode())
    }
}

fn digest(salt: &[u8; 16], name: &str, value: &[u8]) -> Hash {
    let length = (name.len() as u16).to_be_bytes();
    sha256(&[b"consilience/field/v1", salt, &length, name.as_bytes(), value])
}

/// The fields with their salts, in the order given, which is the order of the salts.
pub fn open(fields: &[(String, Value)], seed: &[u8; 32]) -> Vec<OpenField> {
    let salts = Salts::new(seed);
    let numbered = fields.iter().enumerate();
    let open = numbered.map(|(at, (name, value))| OpenField {
        name: name.clone(),
        value: value.clone(),
        salt: salts.salt(at),
    });
    open.collect()
}

/// The digests of all fields, given as names with the canonical CBOR of their values, and of the
/// decoys; sorted.
pub fn digests<'a>(
    fields: impl ExactSizeIterator<Item = (&'a str, &'a [u8])>,
    seed: &[u8; 32],
) -> Vec<Hash> {
    let salts = Salts::new(seed);
    let count = fields.len();
    let padded = count.next_multiple_of(8).max(8);
    let mut digests = Vec::with_capacity(padded);
    let numbered = fields.enumerate();
    digests.extend(numbered.map(|(at, (name, value))| digest(&salts.salt(at), name, value)));
    digests.extend((count..padded).map(|at| sha256(&[b"consilience/decoy/v1", &salts.salt(at)])));
    // The first bytes tell digests apart, and are compared faster than all of them.
    digests.sort_unstable_by_key(|digest| (first(digest), *digest));
    digests
}

fn first(digest: &Hash) -> Option<u64> {
    digest.first_chunk().copied().map(u64::from_be_bytes)
}

/// The commitment to sorted digests.
pub fn commit(digests: &[Hash]) -> Hash {
    let count = (digests.len() as u16).to_be_bytes();
    sha256(&[b"consilience/commit/v1", &count, digests.as_flattened()])
}

/// Whether the opened fields stand behind the commitment with these sibling digests.
pub fn opens(commitment: &Hash, digests: &[Hash], fields: &[OpenField]) -> bool {
    let sorted = digests.is_sorted() && digests.len() <= usize::from(u16::MAX);
    let known = |field: &OpenField| digests.binary_search(&field.digest()).is_ok();
    sorted && commit(digests) == *commitment && fields.iter().all(known)
}

/// The salts of an entry: the key of their HMAC is set up once for all of them.
struct Salts(Keyed);

impl Salts {
    fn new(seed: &[u8; 32]) -> Self {
        Self(Keyed::new(seed))
    }

    fn salt(&self, at: usize) -> [u8; 16] {
        let digest = self.0.hmac(&[&(at as u16).to_be_bytes()]);
        let mut salt = [0; 16];
        salt.copy_from_slice(&digest[..16]);
        salt
    }
}
