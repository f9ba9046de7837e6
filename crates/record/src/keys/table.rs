//! The table in plain: which keys there are, which were destroyed, and where the shelves lie.
//!
//! ```text
//! table = passphrases u16 | shelves u16 | wrapping key[32].. | (shelf id[16] | key[32]).. | page
//! page  = keys u16 | destroyed u16 | (id[16] | kind u8 | key[32]).. | id[16].. | zeros
//! ```

use super::{KeyId, KeyKind, Secret};
use zeroize::Zeroizing;

/// The room that a key takes.
pub(super) const KEY: usize = 16 + 1 + 32;

/// The room that a destroyed key takes. It is less than that of a key, so that destroying one
/// never needs room.
pub(super) const GONE: usize = 16;

/// The room of the counts of a page.
pub(super) const COUNTS: usize = 4;

/// The room that the table needs for where a shelf lies.
pub(super) const ADDRESS: usize = 16 + 32;

/// A key with its name and its purpose.
pub(super) struct Key {
    pub(super) id: KeyId,
    pub(super) kind: KeyKind,
    pub(super) secret: Secret,
}

/// Where a shelf lies, and what opens it.
#[derive(Clone)]
pub(super) struct Address {
    pub(super) id: [u8; 16],
    pub(super) key: Secret,
}

/// The keys that stand in one file, oldest first, and the ids of those that were destroyed there.
#[derive(Default)]
pub(super) struct Page {
    pub(super) keys: Vec<Key>,
    pub(super) destroyed: Vec<KeyId>,
}

impl Page {
    /// The room that it takes.
    pub(super) fn length(&self) -> usize {
        COUNTS + self.keys.len() * KEY + self.destroyed.len() * GONE
    }

    /// Its bytes, padded to a length; `None` where it is longer.
    pub(super) fn to_bytes(&self, room: usize) -> Option<Zeroizing<Vec<u8>>> {
        let mut bytes = Zeroizing::new(Vec::with_capacity(room));
        self.write(&mut bytes);
        padded(bytes, room)
    }

    pub(super) fn of_bytes(bytes: &[u8]) -> Option<Self> {
        Self::read(&mut Reader(bytes))
    }

    fn write(&self, bytes: &mut Vec<u8>) {
        bytes.extend((self.keys.len() as u16).to_le_bytes());
        bytes.extend((self.destroyed.len() as u16).to_le_bytes());
        for key in &self.keys {
            bytes.extend_from_slice(&key.id.0);
            bytes.push(key.kind as u8);
            bytes.extend_from_slice(key.secret.bytes());
        }
        for id in &self.destroyed {
            bytes.extend_from_slice(&id.0);
        }
    }

    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let (keys, destroyed) = (reader.count()?, reader.count()?);
        let keys = (0..keys).map(|_| reader.key()).collect::<Option<_>>()?;
        let destroyed = (0..destroyed).map(|_| reader.array().map(KeyId)).collect::<Option<_>>()?;
        Some(Self { keys, destroyed })
    }
}

/// What stands in `keys.vault` under the master key.
pub(super) struct Table {
    pub(super) wrapping: Vec<Secret>,
    pub(super) shelves: Vec<Address>,
    pub(super) page: Page,
}

impl Table {
    /// The bytes of a table, padded to a length; `None` where it is longer.
    pub(super) fn to_bytes(
        wrapping: &[Secret],
        shelves: &[Address],
        page: &Page,
        room: usize,
    ) -> Option<Zeroizing<Vec<u8>>> {
        let mut bytes = Zeroizing::new(Vec::with_capacity(room));
        bytes.extend((wrapping.len() as u16).to_le_bytes());
        bytes.extend((shelves.len() as u16).to_le_bytes());
        for secret in wrapping {
            bytes.extend_from_slice(secret.bytes());
        }
        for shelf in shelves {
            bytes.extend_from_slice(&shelf.id);
            bytes.extend_from_slice(shelf.key.bytes());
        }
        page.write(&mut bytes);
        padded(bytes, room)
    }

    pub(super) fn of_bytes(bytes: &[u8]) -> Option<Self> {
        let mut reader = Reader(bytes);
        let (wrapping, shelves) = (reader.count()?, reader.count()?);
        let wrapping = (0..wrapping).map(|_| reader.secret()).collect::<Option<_>>()?;
        let shelves = (0..shelves).map(|_| reader.address()).collect::<Option<_>>()?;
        Some(Self { wrapping, shelves, page: Page::read(&mut reader)? })
    }
}

fn padded(mut bytes: Zeroizing<Vec<u8>>, room: usize) -> Option<Zeroizing<Vec<u8>>> {
    if bytes.len() > room {
        return None;
    }
    bytes.resize(room, 0);
    Some(bytes)
}

/// Takes values from the front of bytes; `None` where there are too few.
struct Reader<'a>(&'a [u8]);

impl Reader<'_> {
    fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (front, rest) = self.0.split_first_chunk::<N>()?;
        self.0 = rest;
        Some(*front)
    }

    fn count(&mut self) -> Option<u16> {
        self.array().map(u16::from_le_bytes)
    }

    fn secret(&mut self) -> Option<Secret> {
        self.array().map(Secret::new)
    }

    fn key(&mut self) -> Option<Key> {
        let id = KeyId(self.array()?);
        let [code] = self.array()?;
        let kind = KeyKind::ALL.into_iter().find(|kind| *kind as u8 == code)?;
        Some(Key { id, kind, secret: self.secret()? })
    }

    fn address(&mut self) -> Option<Address> {
        Some(Address { id: self.array()?, key: self.secret()? })
    }
}
