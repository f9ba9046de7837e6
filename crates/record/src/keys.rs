//! `keys.vault`: the keys of a case, wrapped. Always 64 KiB and always rewritten whole.
//!
//! ```text
//! magic[16] | version u32 | mode u32 | memory u32, passes u32, lanes u32 (Argon2id) | salt[16]
//! 8 slots: nonce[24] | XChaCha20-Poly1305(master key, AD = magic and version)
//! nonce[24] | XChaCha20-Poly1305(table, AD = magic and version)
//! ```
//!
//! A passphrase gives a wrapping key (Argon2id, RFC 9106), which opens a slot, which holds the master
//! key, which opens the table. Unused slots are random bytes: nobody sees how many people have a
//! passphrase. Every rewrite takes a fresh master key, so an old copy of the table is of no use
//! without an old copy of the slots. In a case in the open, the master key stands in the first slot
//! as it is.
//!
//! Destroying a key removes it from the table and keeps its id on a list, so that no other device
//! brings it back. What flash memory or a backup keeps of the old file is out of reach from here.

use crate::passphrase::Passphrase;
use crate::world::World;
use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use verify::hash::{hex, unhex};
use zeroize::{Zeroize, Zeroizing};

/// The length of the file.
const LENGTH: usize = 64 << 10;

const MAGIC: &[u8; 16] = b"consilience keys";
const VERSION: u32 = 1;

const OPEN: u32 = 0;
const PASSPHRASE: u32 = 1;

const SLOTS: usize = 8;
const SLOT: usize = 24 + 32 + 16;
const HEADER: usize = 16 + 5 * 4 + 16;
const TABLE: usize = HEADER + SLOTS * SLOT;

/// The table in plain, padded.
const ROOM: usize = LENGTH - TABLE - 24 - 16;

/// What a passphrase costs: RFC 9106 recommends no less where memory allows.
const MEMORY: u32 = 256 << 10;
const PASSES: u32 = 3;
const LANES: u32 = 1;

/// A file that asks for more is hostile; in KiB, and in passes.
const MOST_MEMORY: u32 = 4 << 20;
const MOST_PASSES: u32 = 64;

/// Why the keys cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum KeysError {
    /// Another passphrase than the one that the keys are under.
    #[error("the passphrase is another one")]
    WrongPassphrase,
    /// There is none, and one is needed.
    #[error("the case needs its passphrase")]
    PassphraseNeeded,
    /// The file is not there.
    #[error("{} is missing", .0.display())]
    Missing(PathBuf),
    /// The file is not what was written.
    #[error("{} is damaged", .0.display())]
    Damaged(PathBuf),
    /// The file is of a newer version.
    #[error("the keys are of version {0}, which this program does not know")]
    Newer(u32),
    /// There is no room for another key.
    #[error("there is no room for another key")]
    TooMany,
    /// The file could not be read or written.
    #[error("{}: {source}", path.display())]
    Io {
        /// Which.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
}

/// Names a key.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct KeyId(pub [u8; 16]);

impl fmt::Display for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex(&self.0))
    }
}

impl fmt::Debug for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "key {}", &hex(&self.0)[..8])
    }
}

impl std::str::FromStr for KeyId {
    type Err = KeysError;

    fn from_str(text: &str) -> Result<Self, KeysError> {
        let bytes = unhex(text).and_then(|bytes| bytes.try_into().ok());
        bytes.map(Self).ok_or_else(|| KeysError::Damaged(PathBuf::from(text)))
    }
}

/// What a key is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum KeyKind {
    /// Payloads and originals that concern nobody in particular.
    Case,
    /// The names of files in the vault.
    Store,
    /// The tags of claims.
    Claim,
    /// What concerns one source.
    Source,
    /// What concerns one person.
    Person,
    /// The signatures of this device.
    Device,
    /// What is sealed.
    Sealed,
}

impl KeyKind {
    const ALL: [Self; 7] = [
        Self::Case,
        Self::Store,
        Self::Claim,
        Self::Source,
        Self::Person,
        Self::Device,
        Self::Sealed,
    ];
}

/// A secret key; it is not printed and its memory is cleared.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Zeroizing<[u8; 32]>);

impl Secret {
    /// The key with these bytes.
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// The bytes.
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a secret")
    }
}

/// Whether and how new keys are wrapped.
#[derive(Debug, Clone)]
pub enum Lock {
    /// Not at all: the case is public.
    Open,
    /// By a passphrase.
    Passphrase(Passphrase),
}

/// The parameters of Argon2id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Cost {
    memory: u32,
    passes: u32,
    lanes: u32,
    salt: [u8; 16],
}

/// The keys of a case, opened.
pub struct Keys {
    world: World,
    path: PathBuf,
    cost: Cost,
    /// The wrapping keys of the slots that are used; none in a case in the open.
    wrapping: Vec<Secret>,
    keys: Vec<(KeyId, KeyKind, Secret)>,
    places: BTreeMap<KeyId, usize>,
    destroyed: BTreeSet<KeyId>,
}

impl Keys {
    /// The keys of a new case, none yet; nothing is written before [`Keys::save`].
    pub fn create(world: &World, case: &Path, lock: Lock) -> Result<Self, KeysError> {
        let path = case.join("keys.vault");
        let salt = random(world, &path)?;
        let cost = Cost { memory: MEMORY, passes: PASSES, lanes: LANES, salt };
        let wrapping = match lock {
            Lock::Open => Vec::new(),
            Lock::Passphrase(passphrase) => vec![derive(&passphrase, &cost, &path)?],
        };
        Ok(Self::of(world, path, cost, wrapping))
    }

    /// Opens the keys. A passphrase that is given and not needed is let be.
    pub fn open(
        world: &World,
        case: &Path,
        passphrase: Option<&Passphrase>,
    ) -> Result<Self, KeysError> {
        let path = case.join("keys.vault");
        let bytes = match world.fs.read(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Err(KeysError::Missing(path));
            }
            read => read.map_err(|source| KeysError::Io { path: path.clone(), source })?,
        };
        let (mode, cost) = header(&bytes, &path)?;
        let slots = bytes[HEADER..TABLE].chunks_exact(SLOT);
        if mode == OPEN {
            let master = bytes[HEADER..].first_chunk().copied().unwrap_or_default();
            let mut keys = Self::of(world, path, cost, Vec::new());
            keys.read_table(&bytes, &Secret::new(master))?;
            return Ok(keys);
        }
        let passphrase = passphrase.ok_or(KeysError::PassphraseNeeded)?;
        let wrapping = derive(passphrase, &cost, &path)?;
        let mut opened = slots.filter_map(|slot| unwrap(slot, &wrapping));
        let master = opened.next().ok_or(KeysError::WrongPassphrase)?;
        let mut keys = Self::of(world, path, cost, Vec::new());
        keys.read_table(&bytes, &master)?;
        Ok(keys)
    }

    fn of(world: &World, path: PathBuf, cost: Cost, wrapping: Vec<Secret>) -> Self {
        Self {
            world: world.clone(),
            path,
            cost,
            wrapping,
            keys: Vec::new(),
            places: BTreeMap::new(),
            destroyed: BTreeSet::new(),
        }
    }

    /// Whether a passphrase guards the keys.
    pub fn is_encrypted(&self) -> bool {
        !self.wrapping.is_empty()
    }

    /// A key.
    pub fn get(&self, id: &KeyId) -> Option<&Secret> {
        self.places.get(id).map(|at| &self.keys[*at].2)
    }

    /// The keys of a kind, oldest first.
    pub fn of_kind(&self, kind: KeyKind) -> impl Iterator<Item = (KeyId, &Secret)> {
        let of_kind = self.keys.iter().filter(move |(_, known, _)| *known == kind);
        of_kind.map(|(id, _, secret)| (*id, secret))
    }

    /// All keys, oldest first.
    pub fn all(&self) -> impl Iterator<Item = (KeyId, KeyKind, &Secret)> {
        self.keys.iter().map(|(id, kind, secret)| (*id, *kind, secret))
    }

    /// Adds a key under a new id; it is on disk only after [`Keys::save`].
    pub fn add(&mut self, kind: KeyKind, secret: Secret) -> Result<KeyId, KeysError> {
        let id = KeyId(random(&self.world, &self.path)?);
        self.import(id, kind, secret)?;
        Ok(id)
    }

    /// Adds a key that another device has. One that was destroyed stays destroyed; says whether it
    /// is new here.
    pub fn import(&mut self, id: KeyId, kind: KeyKind, secret: Secret) -> Result<bool, KeysError> {
        if self.places.contains_key(&id) || self.destroyed.contains(&id) {
            return Ok(false);
        }
        if self.table_length() + KEY > ROOM {
            return Err(KeysError::TooMany);
        }
        self.places.insert(id, self.keys.len());
        self.keys.push((id, kind, secret));
        Ok(true)
    }

    /// Destroys a key; it is gone from the disk only after [`Keys::save`].
    pub fn destroy(&mut self, id: &KeyId) -> bool {
        self.destroyed.insert(*id);
        let before = self.keys.len();
        self.keys.retain(|(known, ..)| known != id);
        self.places = self.keys.iter().enumerate().map(|(at, (id, ..))| (*id, at)).collect();
        self.keys.len() < before
    }

    /// Whether a key was destroyed.
    pub fn is_destroyed(&self, id: &KeyId) -> bool {
        self.destroyed.contains(id)
    }

    /// The ids of all keys that were destroyed.
    pub fn destroyed(&self) -> impl Iterator<Item = KeyId> {
        self.destroyed.iter().copied()
    }

    /// Puts the keys under another passphrase, and no other one.
    pub fn change_passphrase(&mut self, passphrase: &Passphrase) -> Result<(), KeysError> {
        self.cost.salt = random(&self.world, &self.path)?;
        self.wrapping = vec![derive(passphrase, &self.cost, &self.path)?];
        Ok(())
    }

    /// Writes the file whole, under a fresh master key. Killed at any point, the old file or the new
    /// one is there.
    pub fn save(&self) -> Result<(), KeysError> {
        let bytes = self.to_bytes()?;
        let fs = &self.world.fs;
        let incoming = self.path.with_extension("incoming");
        let folder = self.path.parent().unwrap_or(&self.path);
        let written = fs.create(&incoming).and_then(|mut file| {
            file.write(&bytes)?;
            file.sync()?;
            drop(file);
            fs.rename(&incoming, &self.path)?;
            fs.sync_folder(folder)
        });
        written.map_err(|source| KeysError::Io { path: self.path.clone(), source })
    }

    fn to_bytes(&self) -> Result<Vec<u8>, KeysError> {
        if self.table_length() > ROOM {
            return Err(KeysError::TooMany);
        }
        let master = Secret::new(random(&self.world, &self.path)?);
        let mode = if self.is_encrypted() { PASSPHRASE } else { OPEN };
        let mut bytes = Vec::with_capacity(LENGTH);
        bytes.extend_from_slice(MAGIC);
        for number in [VERSION, mode, self.cost.memory, self.cost.passes, self.cost.lanes] {
            bytes.extend(number.to_le_bytes());
        }
        bytes.extend(self.cost.salt);
        for at in 0..SLOTS {
            bytes.extend(self.slot(at, &master)?);
        }
        let table = self.table();
        bytes.extend(self.sealed(&master, &table)?);
        Ok(bytes)
    }

    /// A slot that holds the master key, or nothing.
    fn slot(&self, at: usize, master: &Secret) -> Result<Vec<u8>, KeysError> {
        let mut slot = random::<SLOT>(&self.world, &self.path)?.to_vec();
        if let Some(wrapping) = self.wrapping.get(at) {
            slot = self.sealed(wrapping, master.bytes())?;
        } else if !self.is_encrypted() && at == 0 {
            slot[..32].copy_from_slice(master.bytes());
        }
        Ok(slot)
    }

    fn sealed(&self, key: &Secret, plain: &[u8]) -> Result<Vec<u8>, KeysError> {
        let nonce: [u8; 24] = random(&self.world, &self.path)?;
        let payload = Payload { msg: plain, aad: MAGIC };
        let sealed = cipher(key).encrypt(&XNonce::from(nonce), payload);
        let sealed = sealed.map_err(|_| KeysError::TooMany)?;
        Ok([nonce.as_slice(), &sealed].concat())
    }

    fn table_length(&self) -> usize {
        6 + self.wrapping.len() * 32 + self.keys.len() * KEY + self.destroyed.len() * 16
    }

    /// The table in plain: wrapping keys, keys, ids of destroyed keys, padding.
    fn table(&self) -> Zeroizing<Vec<u8>> {
        let mut table = Zeroizing::new(Vec::with_capacity(ROOM));
        table.extend((self.wrapping.len() as u16).to_le_bytes());
        table.extend((self.keys.len() as u16).to_le_bytes());
        table.extend((self.destroyed.len() as u16).to_le_bytes());
        for secret in &self.wrapping {
            table.extend_from_slice(secret.bytes());
        }
        for (id, kind, secret) in &self.keys {
            table.extend_from_slice(&id.0);
            table.push(*kind as u8);
            table.extend_from_slice(secret.bytes());
        }
        for id in &self.destroyed {
            table.extend_from_slice(&id.0);
        }
        table.resize(ROOM, 0);
        table
    }

    fn read_table(&mut self, bytes: &[u8], master: &Secret) -> Result<(), KeysError> {
        let damaged = || KeysError::Damaged(self.path.clone());
        let table = opened(&bytes[TABLE..], master).ok_or_else(damaged)?;
        let parsed = parse_table(&table).ok_or_else(damaged)?;
        self.wrapping = parsed.wrapping;
        self.places = parsed.keys.iter().enumerate().map(|(at, (id, ..))| (*id, at)).collect();
        self.keys = parsed.keys;
        self.destroyed = parsed.destroyed;
        Ok(())
    }
}

/// The room that a key takes in the table.
const KEY: usize = 16 + 1 + 32;

struct Table {
    wrapping: Vec<Secret>,
    keys: Vec<(KeyId, KeyKind, Secret)>,
    destroyed: BTreeSet<KeyId>,
}

fn parse_table(table: &[u8]) -> Option<Table> {
    let (counts, mut rest) = table.split_first_chunk::<6>()?;
    let count = |at: usize| usize::from(u16::from_le_bytes([counts[at], counts[at + 1]]));
    let mut take = |length: usize| {
        let (front, behind) = rest.split_at_checked(length)?;
        rest = behind;
        Some(front)
    };
    let secret = |bytes: &[u8]| Some(Secret::new(bytes.try_into().ok()?));
    let wrapping = take(count(0) * 32)?.chunks_exact(32).map(secret).collect::<Option<_>>()?;
    let key = |bytes: &[u8]| {
        let id = KeyId(*bytes.first_chunk()?);
        let kind = KeyKind::ALL.into_iter().find(|kind| *kind as u8 == bytes[16])?;
        Some((id, kind, secret(&bytes[17..])?))
    };
    let keys = take(count(2) * KEY)?.chunks_exact(KEY).map(key).collect::<Option<_>>()?;
    let id = |bytes: &[u8]| Some(KeyId(*bytes.first_chunk()?));
    let destroyed = take(count(4) * 16)?.chunks_exact(16).map(id).collect::<Option<_>>()?;
    Some(Table { wrapping, keys, destroyed })
}

fn header(bytes: &[u8], path: &Path) -> Result<(u32, Cost), KeysError> {
    let damaged = || KeysError::Damaged(path.to_owned());
    if bytes.len() != LENGTH || !bytes.starts_with(MAGIC) {
        return Err(damaged());
    }
    let number = |at: usize| {
        let mut four = [0; 4];
        four.copy_from_slice(&bytes[16 + at * 4..20 + at * 4]);
        u32::from_le_bytes(four)
    };
    if number(0) > VERSION {
        return Err(KeysError::Newer(number(0)));
    }
    let mut salt = [0; 16];
    salt.copy_from_slice(&bytes[36..52]);
    let cost = Cost { memory: number(2), passes: number(3), lanes: number(4), salt };
    let is_sane = (MEMORY..=MOST_MEMORY).contains(&cost.memory)
        && (PASSES..=MOST_PASSES).contains(&cost.passes)
        && cost.lanes == LANES
        && [OPEN, PASSPHRASE].contains(&number(1));
    if is_sane { Ok((number(1), cost)) } else { Err(damaged()) }
}

/// The wrapping key of a passphrase.
fn derive(passphrase: &Passphrase, cost: &Cost, path: &Path) -> Result<Secret, KeysError> {
    let mut key = [0; 32];
    let params = Params::new(cost.memory, cost.passes, cost.lanes, Some(key.len()));
    let params = params.map_err(|_| KeysError::Damaged(path.to_owned()))?;
    let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let words = passphrase.words().as_bytes();
    let derived = argon.hash_password_into(words, &cost.salt, &mut key);
    derived.map_err(|_| KeysError::Damaged(path.to_owned()))?;
    let secret = Secret::new(key);
    key.zeroize();
    Ok(secret)
}

fn unwrap(slot: &[u8], wrapping: &Secret) -> Option<Secret> {
    let master = opened(slot, wrapping)?;
    Some(Secret::new(master.as_slice().try_into().ok()?))
}

fn opened(sealed: &[u8], key: &Secret) -> Option<Zeroizing<Vec<u8>>> {
    let (nonce, sealed) = sealed.split_first_chunk::<24>()?;
    let payload = Payload { msg: sealed, aad: MAGIC };
    cipher(key).decrypt(&XNonce::from(*nonce), payload).ok().map(Zeroizing::new)
}

fn cipher(key: &Secret) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(&(*key.bytes()).into())
}

fn random<const N: usize>(world: &World, path: &Path) -> Result<[u8; N], KeysError> {
    world.random().map_err(|source| KeysError::Io { path: path.to_owned(), source })
}
